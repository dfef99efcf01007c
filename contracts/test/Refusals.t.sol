// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {InputOpenings} from "../src/InputOpenings.sol";
import {RefereeCheck} from "../src/RefereeCheck.sol";
import {Spec} from "../src/Types.sol";
import {Read} from "../src/referee/Reader.sol";
import {Run} from "../src/referee/Run.sol";
import {Base} from "./Base.sol";

/// @dev What is no proof that a program is malformed, and what is no place of an input.
contract RefusalsTest is Base {
    RefereeCheck private check;
    InputOpenings private inputs;

    function setUp() public {
        check = new RefereeCheck();
        inputs = new InputOpenings();
    }

    function sha(uint8 tag, bytes memory data) private pure returns (bytes32) {
        return sha256(abi.encodePacked(tag, data));
    }

    /// @dev A header of one step instruction, with so many slots, params and outputs.
    function header(uint16 version, uint16 slots, uint16 params, uint16 outputs) private pure returns (bytes memory) {
        return abi.encodePacked(
            "ASY1", version, slots, uint16(0), uint16(1), params, uint16(0), outputs, uint16(0), new bytes(38)
        );
    }

    function head(bytes memory h, bytes32 slotsRoot, bytes32 outputsLeaf) private pure returns (bytes memory) {
        return bytes.concat(h, slotsRoot, bytes32(0), bytes32("step"), outputsLeaf);
    }

    function refuse(bytes memory head_, bytes memory rest, bytes4 reason) private {
        bytes32 program = sha(8, head_);
        vm.expectRevert(reason);
        check.proveMalformed(program, bytes.concat(head_, rest));
    }

    function accept(bytes memory head_, bytes memory rest) private view {
        check.proveMalformed(sha(8, head_), bytes.concat(head_, rest));
    }

    function test_malformed_header() public {
        bytes memory good = head(header(1, 0, 0, 0), 0, 0);
        refuse(good, hex"00", RefereeCheck.NotMalformed.selector);
        accept(head(header(2, 0, 0, 0), 0, 0), hex"00");
        accept(head(header(1, 1_025, 0, 0), 0, 0), hex"00");
        refuse(head(header(1, 1_024, 0, 0), 0, 0), hex"00", RefereeCheck.NotMalformed.selector);
        accept(head(header(1, 0, 0, 65), 0, 0), hex"00");
        refuse(head(header(1, 0, 0, 64), 0, 0), hex"00", RefereeCheck.NotMalformed.selector);
    }

    function test_malformed_otherProgram_reverts() public {
        bytes memory bad = head(header(2, 0, 0, 0), 0, 0);
        vm.expectRevert(Run.WrongRun.selector);
        check.proveMalformed("another", bytes.concat(bad, hex"00"));
        refuse(bad, hex"0000", Read.TrailingBytes.selector);
        refuse(bad, "", Read.Truncated.selector);
    }

    function test_malformed_unknownKind_reverts() public {
        bytes memory good = head(header(1, 0, 0, 0), 0, 0);
        for (uint256 kind = 10; kind < 256; kind += 49) {
            refuse(good, abi.encodePacked(uint8(kind)), RefereeCheck.WrongProof.selector);
        }
    }

    /// @dev kind ‖ type ‖ rank ‖ index: a scalar parameter.
    function param(uint16 index) private pure returns (bytes memory) {
        return abi.encodePacked(hex"000000", index);
    }

    function test_malformed_slot() public {
        bytes memory leaf = param(0);
        bytes memory good = head(header(1, 1, 1, 0), sha(3, leaf), 0);
        bytes memory opening = abi.encodePacked(uint8(1), uint16(0), uint16(leaf.length), leaf);
        refuse(good, opening, RefereeCheck.NotMalformed.selector);
        leaf = hex"09";
        bytes memory bad = head(header(1, 1, 1, 0), sha(3, leaf), 0);
        accept(bad, abi.encodePacked(uint8(1), uint16(0), uint16(leaf.length), leaf));
    }

    function test_malformed_slots_areCounted() public {
        bytes memory leaf = param(0);
        bytes memory all = abi.encodePacked(uint8(6), uint16(leaf.length), leaf);
        refuse(head(header(1, 1, 1, 0), sha(3, leaf), 0), all, RefereeCheck.NotMalformed.selector);
        accept(head(header(1, 1, 2, 0), sha(3, leaf), 0), all);
        refuse(head(header(1, 1, 2, 0), "another", 0), all, RefereeCheck.WrongProof.selector);
        leaf = param(1);
        accept(head(header(1, 1, 1, 0), sha(3, leaf), 0), abi.encodePacked(uint8(6), uint16(leaf.length), leaf));
    }

    function test_malformed_outputs() public {
        bytes memory leaf = abi.encodePacked(uint16(0));
        bytes memory proof = abi.encodePacked(uint8(7), uint16(2), leaf);
        refuse(head(header(1, 0, 0, 1), 0, sha(3, leaf)), proof, RefereeCheck.NotMalformed.selector);
        refuse(head(header(1, 0, 0, 1), 0, "another"), proof, RefereeCheck.WrongProof.selector);
        accept(head(header(1, 0, 0, 2), 0, sha(3, leaf)), proof);
        leaf = abi.encodePacked(uint16(1)); // there is one instruction: 0
        accept(head(header(1, 0, 0, 1), 0, sha(3, leaf)), abi.encodePacked(uint8(7), uint16(2), leaf));
    }

    function test_malformed_tree() public {
        // Three slots under four places: the fourth is absent.
        bytes32 leaf = "slot";
        bytes32 right = sha256(abi.encodePacked(uint8(1), leaf, bytes32(0)));
        bytes32 left = sha256(abi.encodePacked(uint8(1), leaf, leaf));
        bytes32 root = sha256(abi.encodePacked(uint8(1), left, right));
        bytes memory good = head(header(1, 3, 0, 0), root, 0);
        bytes memory last = abi.encodePacked(uint8(8), uint8(0), uint8(2), uint16(3), bytes32(0), leaf, left);
        refuse(good, last, RefereeCheck.NotMalformed.selector);
        // A fourth digest over three slots is too much.
        bytes32 full = sha256(abi.encodePacked(uint8(1), left, left));
        bytes memory fourth = abi.encodePacked(uint8(8), uint8(0), uint8(2), uint16(3), leaf, leaf, left);
        accept(head(header(1, 3, 0, 0), full, 0), fourth);
        refuse(head(header(1, 4, 0, 0), full, 0), fourth, RefereeCheck.NotMalformed.selector);
    }

    function test_malformed_tree_missingSlot() public {
        bytes32 leaf = "slot";
        bytes32 root = sha256(abi.encodePacked(uint8(1), leaf, bytes32(0)));
        bytes memory opening = abi.encodePacked(uint8(8), uint8(0), uint8(1), uint16(1), bytes32(0), leaf);
        accept(head(header(1, 2, 0, 0), root, 0), opening);
        bytes memory tooDeep = abi.encodePacked(uint8(8), uint8(0), uint8(2), uint16(1), bytes32(0), leaf, leaf);
        refuse(head(header(1, 2, 0, 0), root, 0), tooDeep, RefereeCheck.WrongProof.selector);
        bytes memory noTree = abi.encodePacked(uint8(8), uint8(3), uint8(1), uint16(1), bytes32(0), leaf);
        refuse(head(header(1, 2, 0, 0), root, 0), noTree, RefereeCheck.WrongProof.selector);
    }

    // ---- Inputs ----

    /// @dev A data set of records with one field of 300 floats: two chunks.
    function place(uint32 chunk, uint64 record, uint16 field) private pure returns (bytes memory p, Spec memory s) {
        bytes memory fields = abi.encodePacked(uint8(0), uint8(1), uint32(300));
        bytes memory set = abi.encodePacked(uint64(5), sha(0x0d, fields), bytes32("tree"));
        s.dataset = sha(0x0c, set);
        p = abi.encodePacked(uint8(1), chunk, record, field, set, uint16(fields.length), fields);
    }

    function test_place_chunk_boundary() public {
        (bytes memory p, Spec memory s) = place(1, 4, 0);
        inputs.checkPlace(s, p);
        (p, s) = place(2, 4, 0);
        vm.expectRevert(abi.encodeWithSelector(InputOpenings.NoSuchChunk.selector, 2, 2));
        inputs.checkPlace(s, p);
    }

    function test_place_outside_reverts() public {
        (bytes memory p, Spec memory s) = place(0, 5, 0);
        vm.expectRevert(InputOpenings.WrongPlace.selector);
        inputs.checkPlace(s, p);
        (p, s) = place(0, 4, 1);
        vm.expectRevert(InputOpenings.WrongPlace.selector);
        inputs.checkPlace(s, p);
        (p, s) = place(0, 4, 0);
        s.dataset = "another";
        vm.expectRevert(InputOpenings.WrongPlace.selector);
        inputs.checkPlace(s, p);
        vm.expectRevert(abi.encodeWithSelector(InputOpenings.UnknownPlace.selector, 6));
        inputs.checkPlace(s, hex"0600000000");
        vm.expectRevert(Read.Truncated.selector);
        inputs.checkPlace(s, "");
    }
}
