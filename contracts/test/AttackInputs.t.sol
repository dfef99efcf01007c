// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {InputOpenings} from "../src/InputOpenings.sol";
import {Spec} from "../src/Types.sol";
import {Base} from "./Base.sol";

/// @dev Inputs that a liar keeps to himself, or shapes so that nobody can ask for them.
contract AttackInputsTest is Base {
    InputOpenings private inputs;

    function setUp() public {
        inputs = new InputOpenings();
    }

    function sha(uint8 tag, bytes memory data) private pure returns (bytes32) {
        return sha256(abi.encodePacked(tag, data));
    }

    function header(uint16 slots, uint16 step) private pure returns (bytes memory) {
        return abi.encodePacked("ASY1", uint16(1), slots, uint16(0), step, new bytes(46));
    }

    /// A program that was registered by its roots alone: each leaf can be demanded, and only the leaf opens it.
    function test_withheldProgramLeaf_canBeDemanded() public {
        bytes[2] memory leaves = [bytes("first leaf"), bytes("second leaf")];
        bytes32 a = sha(3, leaves[0]);
        bytes32 b = sha(3, leaves[1]);
        bytes memory outputs = "the outputs leaf";
        bytes memory head =
            abi.encodePacked(header(0, 2), bytes32(0), bytes32(0), sha(1, bytes.concat(a, b)), sha(3, outputs));
        Spec memory s;
        s.program = sha(8, head);
        for (uint16 i = 0; i < 2; i++) {
            bytes memory place = abi.encodePacked(uint8(2), uint8(2), i, head);
            inputs.checkPlace(s, place);
            bytes memory opening = abi.encodePacked(uint16(leaves[i].length), leaves[i], i == 0 ? b : a);
            inputs.checkAnswer(s, place, opening);
            opening[3] ^= 0x01;
            vm.expectRevert(InputOpenings.WrongOpening.selector);
            inputs.checkAnswer(s, place, opening);
        }
        bytes memory last = abi.encodePacked(uint8(2), uint8(3), uint16(0), head);
        inputs.checkPlace(s, last);
        inputs.checkAnswer(s, last, abi.encodePacked(uint16(outputs.length), outputs));
        vm.expectRevert(InputOpenings.WrongPlace.selector);
        inputs.checkPlace(s, abi.encodePacked(uint8(2), uint8(2), uint16(2), head));
        vm.expectRevert(abi.encodeWithSelector(InputOpenings.UnknownPlace.selector, 4));
        inputs.checkPlace(s, abi.encodePacked(uint8(2), uint8(4), uint16(0), head));
        s.program = "another";
        vm.expectRevert();
        inputs.checkPlace(s, last);
    }

    /// A leaf too long for any proof is as good as none.
    function test_oversizedProgramLeaf_isNoAnswer() public {
        bytes memory leaf = new bytes(2049);
        bytes memory head = abi.encodePacked(header(0, 1), bytes32(0), bytes32(0), sha(3, leaf), bytes32(0));
        Spec memory s;
        s.program = sha(8, head);
        bytes memory place = abi.encodePacked(uint8(2), uint8(2), uint16(0), head);
        inputs.checkPlace(s, place);
        vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(s, place, abi.encodePacked(uint16(leaf.length), leaf));
    }

    /// The schema stands in every proof about a record: withheld, or too long for a transaction, nothing that reads
    /// the data could be refuted.
    function test_withheldSchema_canBeDemanded() public {
        bytes memory fields = hex"000100000003";
        (Spec memory s, bytes memory place) = dataset(fields);
        inputs.checkPlace(s, place);
        inputs.checkAnswer(s, place, abi.encodePacked(uint16(fields.length), fields));
        vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(s, place, abi.encodePacked(uint16(fields.length), hex"000100000004"));

        bytes memory endless = new bytes(2050);
        (s, place) = dataset(endless);
        inputs.checkPlace(s, place);
        vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(s, place, abi.encodePacked(uint16(endless.length), endless));
        s.dataset = "another";
        vm.expectRevert(InputOpenings.WrongPlace.selector);
        inputs.checkPlace(s, place);
    }

    /// A field that no slot reads declares dims beyond 2^256: records can be demanded all the same.
    function test_absurdField_doesNotHideRecords() public {
        bytes memory fields = hex"0001000000030008ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";
        fields =
            abi.encodePacked(fields, hex"0009ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
        (Spec memory s,) = dataset(fields);
        bytes memory top = abi.encodePacked(uint64(1), sha(0x0d, fields), bytes32("tree"));
        inputs.checkPlace(
            s, abi.encodePacked(uint8(1), uint32(0), uint64(0), uint16(0), top, uint16(fields.length), fields)
        );
    }

    /// A record whose last field is of another length than the schema's, or that has a field more: its chunks open
    /// nothing, for nobody could read the record.
    function test_recordOfAnotherShape_isNoAnswer() public {
        openLast(1, "abc", 0, true);
        openLast(1, "ab", 0, false);
        openLast(1, "abcd", 0, false);
        openLast(1, "abc", "a fourth field", false);
        // So with a version that nobody knows.
        openLast(0, "abc", 0, false);
        openLast(2, "abc", 0, false);
    }

    /// A schema that nobody can decode, or of fields that are no tensors, opens nothing either.
    function test_schemaOfNoTensors_isNoAnswer() public {
        openSchema(hex"0000", true);
        openSchema(hex"02027fffffff00000001", true);
        openSchema(hex"0301000000030000", false); // a type that is none
        openSchema(hex"00010000000000", false); // a dim of 0
        openSchema(hex"020280000000000000020000", false); // 2^32 bytes
        openSchema(hex"000180000000", false); // 2^33
        openSchema(
            hex"0008ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", // far from fitting a word
            false
        );
        openSchema(hex"000100", false); // cut off in a dim
        openSchema(hex"000000", false); // in a field's head
    }

    function openSchema(bytes memory fields, bool opens) private {
        (Spec memory s, bytes memory place) = dataset(fields);
        if (!opens) vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(s, place, abi.encodePacked(uint16(fields.length), fields));
    }

    /// @dev Opens the third of three fields of three bytes, in the one record there is.
    function openLast(uint8 version, bytes memory field, bytes32 beyond, bool opens) private {
        bytes memory fields = hex"020100000003020100000003020100000003";
        bytes32 first = sha(1, bytes.concat(bytes32("one"), bytes32("two")));
        bytes32 last = sha(2, field);
        bytes32 root = sha(1, bytes.concat(first, sha(1, bytes.concat(last, beyond))));
        bytes memory record = abi.encodePacked(version, bytes32("key"), root, bytes32("meta"));
        bytes memory top = abi.encodePacked(uint64(1), sha(0x0d, fields), sha(0, record));
        Spec memory s;
        s.dataset = sha(0x0c, top);
        bytes memory place =
            abi.encodePacked(uint8(1), uint32(0), uint64(0), uint16(2), top, uint16(fields.length), fields);
        bytes memory answer = abi.encodePacked(record, last, beyond, first, uint16(field.length), field);
        if (!opens) vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(s, place, answer);
    }

    function dataset(bytes memory fields) private pure returns (Spec memory s, bytes memory place) {
        bytes memory top = abi.encodePacked(uint64(1), sha(0x0d, fields), bytes32("tree"));
        s.dataset = sha(0x0c, top);
        place = abi.encodePacked(uint8(3), top);
    }
}
