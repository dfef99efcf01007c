// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, ClaimId, FaultKind, Lot, Parameters, RunRoot, Schedule, Source, State, Trace} from "../IAssay.sol";
import {Anchor} from "./IReferee.sol";

/// @notice What the Disputes and Reveals contracts ask the ClaimBook's rules.
interface IClaimRules {
    function isDrawn(Lot calldata lot, uint64 segment) external view returns (bool);
    function drawnAt(Lot calldata lot, uint64 index) external view returns (uint64 segment, uint64 count);
    function gasPrice() external view returns (uint256);
    function parameters() external view returns (Parameters memory);
}

/// @notice What the Disputes and Reveals contracts ask and tell the ClaimBook.
interface IClaimBook {
    function anchorOf(Claim calldata claim, Trace calldata trace, Source source, uint64 position)
        external
        view
        returns (ClaimId id, RunRoot root, Anchor memory anchor);
    function convictUnopened(
        Claim calldata claim,
        Trace calldata trace,
        uint64 segment,
        bool input,
        address demander,
        uint48 demandedAt,
        address caller
    ) external;
    function stateOf(ClaimId id) external view returns (State memory);
    function nonSignersHashOf(ClaimId id) external view returns (bytes32);
    function faultOf(ClaimId id, uint64 segment) external view returns (FaultKind);
    function schedule() external view returns (Schedule memory);
    // The names of immutables.
    // forge-lint: disable-start(mixed-case-function)
    function HARD_END() external view returns (uint256);
    function RULES() external view returns (IClaimRules);
    // forge-lint: disable-end(mixed-case-function)
}
