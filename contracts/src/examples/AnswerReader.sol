// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayConsumer} from "../AssayConsumer.sol";
import {IStanding} from "../IStanding.sol";
import {Outcome, Spec} from "../Types.sol";

/// @notice Takes single answers of a pinned model: each is one output of one step in a Final batch of inferences.
contract AnswerReader is AssayConsumer {
    /// @notice The inference program and the root of the model's parameters.
    bytes32 public immutable PROGRAM;
    /// @notice Root of the model's parameters.
    bytes32 public immutable PARAMS;
    /// @notice Outputs that the program has per step.
    uint16 public immutable OUTPUTS;
    /// @notice Wei of value at risk that an answer must have behind it.
    uint256 public immutable STAKED;

    /// @notice An answer to the record that step `step` read; `data` is the output tensor, little-endian.
    /// @param dataset of the questions
    /// @param step step of the run that read the record
    /// @param index which of the program's outputs
    /// @param data the output tensor, little-endian
    event Answered(bytes32 indexed dataset, uint64 indexed step, uint16 indexed index, bytes data);

    /// @notice The run is not one of the pinned program and parameters.
    error OtherModel();

    constructor(IStanding standing, bytes32 program, bytes32 params, uint16 outputs, uint256 staked)
        AssayConsumer(standing)
    {
        (PROGRAM, PARAMS, OUTPUTS, STAKED) = (program, params, outputs, staked);
    }

    /// @notice Accepts an answer: reverts unless it stands in a Final run of the pinned model with enough at risk.
    /// @param spec what was to be computed
    /// @param outcome what came out
    /// @param answer opening of the output
    function accept(Spec calldata spec, Outcome calldata outcome, OutputOpening calldata answer) external {
        if (spec.program != PROGRAM || spec.params != PARAMS) revert OtherModel();
        _checkOutput(spec, outcome, OUTPUTS, answer);
        emit Answered(spec.dataset, answer.step, answer.index, answer.data);
        _requireOutcome(spec, outcome, STAKED);
    }
}
