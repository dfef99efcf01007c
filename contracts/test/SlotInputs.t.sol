// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {InputOpenings} from "../src/InputOpenings.sol";
import {Spec} from "../src/Types.sol";
import {Leaf} from "../src/referee/Leaf.sol";
import {Read} from "../src/referee/Reader.sol";
import {Run} from "../src/referee/Run.sol";
import {Base} from "./Base.sol";

/// @dev Chunks of what stands behind a program's slots: parameters (place 0), constants (4), and the initial state of a
/// run with a parent (5). All tensors here are 600 floats: chunks of 1024, 1024 and 352 bytes.
contract SlotInputsTest is Base {
    uint8 private constant PARAM = 0;
    uint8 private constant CONST = 4;
    uint8 private constant STATE = 5;

    /// @dev Slots: a parameter, a constant, three states.
    struct World {
        Spec spec;
        bytes head;
        bytes[5] leaves;
        bytes32[3] chunks;
        bytes32 fourth; // chunk
        bytes32 tensor;
        bytes32[2] others; // roots of the first two states
        bytes32 extra; // a fourth state
    }

    InputOpenings private inputs;

    function setUp() public {
        inputs = new InputOpenings();
    }

    // ---- The run ----

    function sha(uint8 tag, bytes memory data) private pure returns (bytes32) {
        return sha256(abi.encodePacked(tag, data));
    }

    function pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a | b == 0 ? bytes32(0) : sha(1, bytes.concat(a, b));
    }

    function bytesOf(uint32 chunk) private pure returns (bytes memory data) {
        data = new bytes(chunk < 2 ? 1024 : 352);
        for (uint256 i = 0; i < data.length; i++) {
            data[i] = bytes1(uint8(i + chunk));
        }
    }

    /// A run whose tensors, and whose initial state, have the shapes that its program declares.
    function honest() private pure returns (World memory w) {
        for (uint32 c = 0; c < 3; c++) {
            w.chunks[c] = sha(2, bytesOf(c));
        }
        w.others = [bytes32("first"), bytes32("second")];
        build(w);
    }

    /// Commits to what the world holds.
    function build(World memory w) private pure {
        w.tensor = pair(pair(w.chunks[0], w.chunks[1]), pair(w.chunks[2], w.fourth));
        bytes memory shape = abi.encodePacked(uint8(0), uint8(1), uint32(600));
        w.leaves[0] = abi.encodePacked(uint8(0), shape, uint16(0));
        w.leaves[1] = abi.encodePacked(uint8(4), shape, w.tensor);
        for (uint16 i = 0; i < 3; i++) {
            w.leaves[2 + i] = abi.encodePacked(uint8(1), shape, i, uint16(0), uint16(0xffff));
        }
        w.head =
            abi.encodePacked("ASY1", uint16(1), uint16(5), uint16(0), uint16(1), uint16(1), uint16(3), new bytes(42));
        w.head = abi.encodePacked(w.head, slotsRoot(w), bytes32("init"), bytes32("step"), bytes32("outputs"));
        w.spec.program = sha(8, w.head);
        w.spec.params = w.tensor;
        w.spec.parent = "a Final run";
        w.spec.initialState = pair(pair(w.others[0], w.others[1]), pair(w.tensor, w.extra));
    }

    function slotsRoot(World memory w) private pure returns (bytes32) {
        bytes32[8] memory row;
        for (uint256 i = 0; i < 5; i++) {
            row[i] = sha(3, w.leaves[i]);
        }
        for (uint256 n = 4; n > 0; n /= 2) {
            for (uint256 i = 0; i < n; i++) {
                row[i] = pair(row[2 * i], row[2 * i + 1]);
            }
        }
        return row[0];
    }

    function slotPath(World memory w, uint16 slot) private pure returns (bytes memory path) {
        bytes32[8] memory row;
        for (uint256 i = 0; i < 5; i++) {
            row[i] = sha(3, w.leaves[i]);
        }
        for (uint256 n = 4; n > 0; n /= 2) {
            path = abi.encodePacked(path, row[slot ^ 1]);
            for (uint256 i = 0; i < n; i++) {
                row[i] = pair(row[2 * i], row[2 * i + 1]);
            }
            slot /= 2;
        }
    }

    function placeOf(World memory w, uint8 kind, uint16 slot, uint32 chunk) private pure returns (bytes memory) {
        bytes memory leaf = w.leaves[slot];
        return abi.encodePacked(kind, chunk, slot, w.head, uint16(leaf.length), leaf, slotPath(w, slot));
    }

    /// The slot that a kind of place is about; of the states the third.
    function slotOf(uint8 kind) private pure returns (uint16) {
        return kind == PARAM ? 0 : kind == CONST ? 1 : 4;
    }

    function answerOf(World memory w, uint8 kind, uint32 chunk, bytes memory data) private pure returns (bytes memory) {
        bytes memory up = kind == STATE ? abi.encodePacked(w.extra, pair(w.others[0], w.others[1])) : bytes("");
        bytes32 beside = chunk == 2 ? w.fourth : w.chunks[1 - chunk];
        bytes32 above = chunk == 2 ? pair(w.chunks[0], w.chunks[1]) : pair(w.chunks[2], w.fourth);
        return abi.encodePacked(w.tensor, up, uint16(data.length), data, beside, above);
    }

    function refuse(World memory w, uint8 kind, uint32 chunk, bytes memory answer) private {
        bytes memory place = placeOf(w, kind, slotOf(kind), chunk);
        vm.expectRevert(InputOpenings.WrongOpening.selector);
        inputs.checkAnswer(w.spec, place, answer);
    }

    function refusePlace(Spec memory spec, bytes memory place, bytes memory reason) private {
        vm.expectRevert(reason);
        inputs.checkPlace(spec, place);
    }

    function noPlace(Spec memory spec, bytes memory place) private {
        refusePlace(spec, place, abi.encodePacked(InputOpenings.WrongPlace.selector));
    }

    function kinds() private pure returns (uint8[3] memory) {
        return [PARAM, CONST, STATE];
    }

    // ---- What is opened ----

    /// Every chunk can be demanded, and its bytes open it.
    function test_slotChunk_opens() public view {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            uint8 kind = kinds()[k];
            for (uint32 c = 0; c < 3; c++) {
                bytes memory place = placeOf(w, kind, slotOf(kind), c);
                inputs.checkPlace(w.spec, place);
                inputs.checkAnswer(w.spec, place, answerOf(w, kind, c, bytesOf(c)));
            }
        }
    }

    function test_slotChunk_otherChunk_isNoAnswer() public {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            refuse(w, kinds()[k], 1, answerOf(w, kinds()[k], 0, bytesOf(0)));
        }
    }

    /// Neither a byte of the answer may change, be it the root, a path, the length or the data, nor its size.
    function testFuzz_slotChunk_changedAnswer_reverts(uint256 position, uint8 bit, uint8 k, uint32 chunk) public {
        World memory w = honest();
        uint8 kind = kinds()[k % 3];
        chunk %= 3;
        bytes memory place = placeOf(w, kind, slotOf(kind), chunk);
        bytes memory answer = answerOf(w, kind, chunk, bytesOf(chunk));
        answer[position % answer.length] ^= bytes1(uint8(1) << (bit % 8));
        vm.expectRevert();
        inputs.checkAnswer(w.spec, place, answer);
    }

    function test_slotChunk_sizeOfAnswer_reverts() public {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            uint8 kind = kinds()[k];
            bytes memory place = placeOf(w, kind, slotOf(kind), 0);
            bytes memory answer = answerOf(w, kind, 0, bytesOf(0));
            vm.expectRevert(Read.TrailingBytes.selector);
            inputs.checkAnswer(w.spec, place, bytes.concat(answer, hex"00"));
            vm.expectRevert(Read.Truncated.selector);
            this.shortened(w.spec, place, answer);
        }
    }

    function shortened(Spec calldata spec, bytes calldata place, bytes calldata answer) external view {
        inputs.checkAnswer(spec, place, answer[:answer.length - 1]);
    }

    // ---- What is no place ----

    function test_slotPlace_otherKindOfSlot_reverts() public {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            for (uint256 of_ = 0; of_ < 3; of_++) {
                if (of_ == k) continue;
                noPlace(w.spec, placeOf(w, kinds()[k], slotOf(kinds()[of_]), 0));
            }
        }
    }

    function test_slotPlace_noSuchChunk_reverts() public {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            uint8 kind = kinds()[k];
            inputs.checkPlace(w.spec, placeOf(w, kind, slotOf(kind), 2));
            bytes memory reason = abi.encodeWithSelector(InputOpenings.NoSuchChunk.selector, 3, 3);
            refusePlace(w.spec, placeOf(w, kind, slotOf(kind), 3), reason);
        }
    }

    function test_slotPlace_otherProgramOrLeaf_reverts() public {
        World memory w = honest();
        for (uint256 k = 0; k < 3; k++) {
            uint8 kind = kinds()[k];
            bytes memory place = placeOf(w, kind, slotOf(kind), 0);
            place[place.length - 1] ^= 0x01;
            vm.expectRevert(Leaf.WrongLeaf.selector);
            inputs.checkPlace(w.spec, place);
            place[10] ^= 0x01;
            vm.expectRevert(Run.WrongRun.selector);
            inputs.checkPlace(w.spec, place);
        }
    }

    /// Without a parent the init list computes the state, and traces answer for it.
    function test_statePlace_withoutParent_reverts() public {
        World memory w = honest();
        w.spec.parent = 0;
        w.spec.initialState = 0;
        noPlace(w.spec, placeOf(w, STATE, 4, 0));
        inputs.checkPlace(w.spec, placeOf(w, CONST, 1, 0));
    }

    /// A leaf may name a state or parameter beyond those that the header counts: no tree has a place for it.
    function test_slotPlace_indexBeyondCount_reverts() public {
        World memory w = honest();
        w.head[15] = 0x02; // states
        w.head[13] = 0x00; // params
        w.spec.program = sha(8, w.head);
        noPlace(w.spec, placeOf(w, STATE, 4, 0));
        noPlace(w.spec, placeOf(w, PARAM, 0, 0));
        inputs.checkPlace(w.spec, placeOf(w, STATE, 3, 0));
    }

    // ---- What leads elsewhere ----

    function test_slotChunk_otherRoot_isNoAnswer() public {
        World memory w = honest();
        bytes memory answer = answerOf(w, STATE, 0, bytesOf(0));
        w.spec.initialState = "another";
        w.spec.params = "another";
        refuse(w, STATE, 0, answer);
        refuse(w, PARAM, 0, answerOf(w, PARAM, 0, bytesOf(0)));
        // A constant's root stands in its leaf, so in the program.
        inputs.checkAnswer(w.spec, placeOf(w, CONST, 1, 0), answerOf(w, CONST, 0, bytesOf(0)));
    }

    /// A last chunk of another length than the shape's opens nothing: nobody could execute with it.
    function test_slotChunk_otherLength_isNoAnswer() public {
        for (uint256 length = 351; length < 354; length++) {
            World memory w = honest();
            bytes memory last = new bytes(length);
            w.chunks[2] = sha(2, last);
            build(w);
            for (uint256 k = 0; k < 3; k++) {
                bytes memory answer = answerOf(w, kinds()[k], 2, last);
                if (length == 352) inputs.checkAnswer(w.spec, placeOf(w, kinds()[k], slotOf(kinds()[k]), 2), answer);
                else refuse(w, kinds()[k], 2, answer);
            }
        }
    }

    /// A fourth chunk where the shape has three: the third is not opened, or the tree would be known in part for ever.
    function test_slotChunk_beyondTheShape_isNoAnswer() public {
        World memory w = honest();
        w.fourth = "more";
        build(w);
        for (uint256 k = 0; k < 3; k++) {
            refuse(w, kinds()[k], 2, answerOf(w, kinds()[k], 2, bytesOf(2)));
        }
    }

    /// So with a fourth state where the program has three.
    function test_stateChunk_beyondTheStates_isNoAnswer() public {
        World memory w = honest();
        w.extra = "more";
        build(w);
        refuse(w, STATE, 0, answerOf(w, STATE, 0, bytesOf(0)));
    }
}
