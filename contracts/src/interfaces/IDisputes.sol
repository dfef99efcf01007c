// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ClaimId} from "../Types.sol";

/// @notice What the ClaimBook asks the Disputes contract.
interface IDisputes {
    /// @notice What keeps a claim from being Final.
    /// @param id the claim
    /// @return until last block of any answer, follow-up or last-proof time that runs on the claim; 0 if none ever did
    /// @return open demands on the claim that nobody has answered
    function running(ClaimId id) external view returns (uint48 until, uint32 open);

    /// @notice The trace root of a segment that answered a demand; zero if none did.
    /// @param id the claim
    /// @param segment the segment; 2^64 - 1 is the header
    /// @return root zero if none did
    function revealed(ClaimId id, uint64 segment) external view returns (bytes32 root);
}
