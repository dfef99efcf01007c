// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "./Digests.sol";
import {IStanding} from "./IStanding.sol";
import {Outcome, RunRoot, Spec} from "./Types.sol";
import {Draw} from "./referee/Draw.sol";
import {Merkle} from "./referee/Merkle.sol";

/// @notice Base of contracts that act on certified runs.
/// @dev Pin the whole spec: a certified program that prints 1.0 is a true claim about a useless program.
abstract contract AssayConsumer {
    /// @notice Opens one output tensor of one step, of at most 1,024 bytes, under an outcome.
    struct OutputOpening {
        /// Step of the run, from 0.
        uint64 step;
        /// Which of the program's outputs.
        uint16 index;
        /// The tensor's bytes, little-endian.
        bytes data;
        /// Siblings upwards: among the step's outputs, among the segment's steps, among the run's segments.
        bytes32[] outputPath;
        bytes32[] stepPath;
        bytes32[] segmentPath;
        /// Root of the segment's end state.
        bytes32 endState;
    }

    /// @notice What says which runs are Final.
    IStanding public immutable STANDING;

    uint256 private constant MAX_CHUNK = 1024;

    /// @notice A consumer needs the ClaimBook's Standing.
    error ZeroStanding();
    /// @notice The spec led to another run root.
    error WrongOutcome(RunRoot given, RunRoot actual);
    /// @notice The opening does not lead to the result.
    error WrongResultOpening();
    /// @notice The opening does not lead to the outcome's segments.
    error WrongOutputOpening();
    /// @notice The tensor is not one binary32 number.
    error NotAnF32();

    constructor(IStanding standing) {
        if (address(standing) == address(0)) revert ZeroStanding();
        STANDING = standing;
    }

    /// @dev Reverts unless the spec led to `outcome` in a Final run with `amount` wei of value at risk left for this
    /// contract, and draws it down.
    function _requireOutcome(Spec calldata spec, Outcome calldata outcome, uint256 amount) internal {
        _compare(spec, outcome, STANDING.requireFinal(spec, amount));
    }

    /// @dev The same for an evaluation over every record of its data set.
    function _requireEvaluation(Spec calldata spec, Outcome calldata outcome, uint256 amount) internal {
        _compare(spec, outcome, STANDING.requireEvaluation(spec, amount));
    }

    /// @notice Opens a result tensor of at most 1,024 bytes; reverts unless it is one.
    /// @param result root of the outcome's result tree
    /// @param index of the tensor among the program's results
    /// @param results number of the program's results
    /// @param data the tensor's bytes, little-endian
    /// @param path siblings from the tensor's root upwards
    function _checkResult(bytes32 result, uint256 index, uint256 results, bytes calldata data, bytes32[] calldata path)
        internal
        pure
    {
        if (data.length > MAX_CHUNK || index >= results || path.length != Merkle.depth(results)) {
            revert WrongResultOpening();
        }
        if (_fold(sha256(abi.encodePacked(Merkle.CHUNK, data)), index, path) != result) revert WrongResultOpening();
    }

    /// @notice Reverts unless `o` opens an output of the run.
    /// @param spec what was to be computed
    /// @param outcome what came out
    /// @param outputs the number of the program's outputs
    /// @param o the opening
    function _checkOutput(Spec calldata spec, Outcome calldata outcome, uint256 outputs, OutputOpening calldata o)
        internal
        pure
    {
        if (spec.segmentLength == 0 || o.step >= spec.steps || o.index >= outputs || o.data.length > MAX_CHUNK) {
            revert WrongOutputOpening();
        }
        uint256 before = o.step / spec.segmentLength * spec.segmentLength;
        uint256 steps = spec.steps - before < spec.segmentLength ? spec.steps - before : spec.segmentLength;
        uint256 segments = Draw.segments(spec.steps, spec.segmentLength);
        if (
            o.outputPath.length != Merkle.depth(outputs) || o.stepPath.length != Merkle.depth(steps)
                || o.segmentPath.length != Merkle.depth(segments + 1)
        ) revert WrongOutputOpening();
        bytes32 hash = sha256(abi.encodePacked(Merkle.CHUNK, o.data));
        hash = _fold(hash, o.index, o.outputPath);
        hash = _fold(hash, o.step - before, o.stepPath);
        hash = sha256(abi.encodePacked(Merkle.SEGMENT, o.endState, hash));
        hash = _fold(hash, 1 + before / spec.segmentLength, o.segmentPath);
        if (hash != outcome.segments) revert WrongOutputOpening();
    }

    /// @dev Bits of a scalar f32 tensor.
    function _f32(bytes calldata data) internal pure returns (uint32 bits) {
        if (data.length != 4) revert NotAnF32();
        for (uint256 i = 0; i < 4; i++) {
            bits |= uint32(uint8(data[i])) << uint32(8 * i);
        }
    }

    /// @dev The root over the digest at a position, given its siblings. Leaves that exist are never zero.
    function _fold(bytes32 hash, uint256 position, bytes32[] calldata path) private pure returns (bytes32) {
        for (uint256 i = 0; i < path.length; i++) {
            (bytes32 a, bytes32 b) = position >> i & 1 == 0 ? (hash, path[i]) : (path[i], hash);
            hash = sha256(abi.encodePacked(Merkle.NODE, a, b));
        }
        return hash;
    }

    function _compare(Spec calldata spec, Outcome calldata outcome, RunRoot actual) private pure {
        RunRoot given = Digests.runRoot(spec, outcome);
        if (given != actual) revert WrongOutcome(given, actual);
    }
}
