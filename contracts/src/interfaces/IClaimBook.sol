// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, ClaimId, FaultKind, Lot, Parameters, RunRoot, Schedule, Source, State, Trace} from "../Types.sol";
import {Anchor} from "./IReferee.sol";

/// @notice What the Disputes and Reveals contracts ask the ClaimBook's rules.
interface IClaimRules {
    /// @notice Whether a certificate stands for a segment.
    /// @param lot what decides the claim's draw
    /// @param segment the segment; 2^64 - 1 is the header
    function isDrawn(Lot calldata lot, uint64 segment) external view returns (bool);
    /// @notice The segment at an index of the drawn ones.
    /// @param lot what decides the claim's draw
    /// @param index below the number of drawn segments
    /// @return segment at `index`
    /// @return count number of drawn segments
    function drawnAt(Lot calldata lot, uint64 index) external view returns (uint64 segment, uint64 count);
    /// @notice Ten times the base fee, in wei per gas.
    function gasPrice() external view returns (uint256);
    /// @notice Prices and shares.
    function parameters() external view returns (Parameters memory);
}

/// @notice What the Disputes and Reveals contracts ask and tell the ClaimBook.
interface IClaimBook {
    /// @notice Checks a claim's content and trace and says where a trace of it is committed.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param source where a trace is committed
    /// @param position see Source
    /// @return id its id
    /// @return root its run root
    /// @return anchor where the trace is; all zero for Source.None
    function anchorOf(Claim calldata claim, Trace calldata trace, Source source, uint64 position)
        external
        view
        returns (ClaimId id, RunRoot root, Anchor memory anchor);
    /// @notice A demanded node stayed closed.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment where the node lies
    /// @param input the node is one of the run's inputs
    /// @param demander who asked
    /// @param demandedAt block of the demand
    /// @param caller whose gas is refunded
    function convictUnopened(
        Claim calldata claim,
        Trace calldata trace,
        uint64 segment,
        bool input,
        address demander,
        uint48 demandedAt,
        address caller
    ) external;
    /// @notice A claim's state; all zero if it is unknown.
    /// @param id the claim
    function stateOf(ClaimId id) external view returns (State memory);
    /// @notice keccak256 of the packed ids of a certified claim's non-signers; zero before.
    /// @param id the claim
    function nonSignersHashOf(ClaimId id) external view returns (bytes32);
    /// @notice The first accepted fault of a segment.
    /// @param id the claim
    /// @param segment the segment; 2^64 - 1 is the header
    function faultOf(ClaimId id, uint64 segment) external view returns (FaultKind);
    /// @notice The schedule of all claims.
    function schedule() external view returns (Schedule memory);
    // The names of immutables.
    // forge-lint: disable-start(mixed-case-function)
    /// @notice Post to the last block in which a fault is accepted.
    function HARD_END() external view returns (uint256);
    /// @notice Knows prices and draws.
    function RULES() external view returns (IClaimRules);
    // forge-lint: disable-end(mixed-case-function)
}
