// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Spec} from "../Types.sol";

/// @notice Openings of a run's inputs, for demands: its program with the constants, its parameters, the records of its
/// data set, and the initial state of a run with a parent.
/// @dev Stateless. Places and answers are packed bytes, see docs/format.md, section 7.
interface IInputOpenings {
    /// @notice Reverts unless `place` names something that the spec's inputs have.
    /// @param spec what was to be computed
    /// @param place the input's place (docs/format.md, section 7)
    function checkPlace(Spec calldata spec, bytes calldata place) external view;

    /// @notice Reverts unless `answer` opens what is at `place`, up to a digest in the spec.
    /// @param spec what was to be computed
    /// @param place the input's place (docs/format.md, section 7)
    /// @param answer the packed opening
    function checkAnswer(Spec calldata spec, bytes calldata place, bytes calldata answer) external view;
}
