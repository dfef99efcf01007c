// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Spec} from "../Types.sol";

/// @notice What the ClaimBook asks the Registry.
interface IRegistry {
    /// @notice Reverts unless program, params, data set, seeds and parent state of the spec are known, fit together
    /// and none is revoked or malformed. Whether the parent is Final is the ClaimBook's to check.
    /// @param spec what was to be computed
    function checkInputs(Spec calldata spec) external view;

    /// @notice Whether the spec passes over every record of its data set exactly once, in the data set's own order.
    /// @param spec what was to be computed
    function coversDataset(Spec calldata spec) external view returns (bool);

    /// @notice A known program's shape.
    /// @param program root of the program
    /// @return init instructions of the init list
    /// @return step instructions of the step list
    function shapeOf(bytes32 program) external view returns (uint256 init, uint256 step);

    /// @notice Who proved a program malformed, and who did so first; zeros if nobody has.
    /// @param program root of the program
    /// @return prover whose commitment was the earliest
    /// @return since block of that commitment
    /// @return first who showed the first proof
    /// @return gas that this took
    function malformed(bytes32 program) external view returns (address prover, uint48 since, address first, uint32 gas);
}
