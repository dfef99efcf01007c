// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ClaimId, RunRoot, Spec} from "./Types.sol";

/// @notice What consumers rely on. Status belongs to a claim, truth to a run root: a run root is Final while any
/// Final claim of it stands, and so do its ancestors.
interface IStanding {
    /// @notice A consumer relied on `amount` wei of a claim's value at risk.
    /// @param id the claim
    /// @param consumer who relied on it
    /// @param amount in wei of WETH
    event DrawnDown(ClaimId indexed id, address indexed consumer, uint256 amount);

    /// @notice Another run root of the spec has a certified claim.
    error SpecTaken(RunRoot standing);
    /// @notice No Final claim of the parent stands.
    error ParentNotFinal(RunRoot parent);
    /// @notice The line of ancestors is at its longest.
    error TooManyGenerations(RunRoot parent);
    /// @notice No Final claim of the spec stands.
    error NotFinal(bytes32 specHash);
    /// @notice No claim that the caller may draw on has so much left.
    error NotEnoughValueAtRisk(uint256 available, uint256 needed);
    /// @notice The run does not read every record once, in the own order, from the initial state.
    error NotAnEvaluation();

    /// @notice Reverts unless a Final claim of the spec has `amount` wei of value at risk left for the caller, and
    /// draws it down.
    /// @param spec all of it: pin every field that matters
    /// @param amount in wei of WETH
    /// @return runRoot the run that the spec led to; hash the outcome that you were given to compare
    function requireFinal(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice As requireFinal, for an evaluation that covers every record of its data set exactly once, in the data
    /// set's own order, from the program's initial state.
    /// @param spec all of it: pin every field that matters
    /// @param amount in wei of WETH
    /// @return runRoot the run that the spec led to
    function requireEvaluation(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice What `consumer` would get from requireFinal; zeros if no Final claim stands.
    /// @param spec all of it
    /// @param consumer who would call requireFinal
    /// @return runRoot the run that the spec led to
    /// @return claim the Final claim of it with the most value at risk left for `consumer`
    /// @return available wei of value at risk left in that claim
    /// @return quorumTrust one honest challenger does not suffice for it: its inputs are restricted, or the run is
    /// too long to repeat within W/2 on the reference machine
    function viewFinal(Spec calldata spec, address consumer)
        external
        view
        returns (RunRoot runRoot, ClaimId claim, uint96 available, bool quorumTrust);

    /// @notice Whether a Final claim of the run root stands, and of each of its ancestors.
    /// @param runRoot the run root
    function isFinal(RunRoot runRoot) external view returns (bool);
}
