// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Certificate} from "../Types.sol";

/// @notice An operator's part of a fee, in wei.
struct Share {
    address operator;
    uint256 amount;
}

/// @notice Reads EigenLayer's registries for the ClaimBook; quorum 0 is Assay's operator set.
interface ICertificateVerifier {
    /// @notice Checks an aggregated signature over `digest` by the members at `referenceBlock`.
    /// @param digest what they signed
    /// @param referenceBlock parent of the claim's block
    /// @param certificate the aggregated signature and what looks up keys and stakes
    /// @return signed stake of the signers in wei
    /// @return total stake of all members in wei
    /// @return nonSigners operator ids, ascending
    function verify(bytes32 digest, uint32 referenceBlock, Certificate calldata certificate)
        external
        view
        returns (uint96 signed, uint96 total, bytes32[] memory nonSigners);

    /// @notice Stake of all members at a past block, in wei.
    /// @param blockNumber a past block
    function totalStakeAt(uint32 blockNumber) external view returns (uint96);

    /// @notice Whether `operator` was a member at `referenceBlock` and is not among the non-signers.
    /// @param operator an operator's address
    /// @param referenceBlock parent of the claim's block
    /// @param nonSigners operator ids as in the event Certified, ascending
    /// @param bitmapIndex index of the operator's bitmap at the reference block in the coordinator's history
    function isSigner(address operator, uint32 referenceBlock, bytes32[] calldata nonSigners, uint32 bitmapIndex)
        external
        view
        returns (bool);

    /// @notice Splits `amount` among the signers by stake; ascending by operator, rounded down, zeros left out.
    /// @param referenceBlock parent of the claim's block
    /// @param nonSigners operator ids as in the event Certified, ascending
    /// @param amount to split, in wei
    function shares(uint32 referenceBlock, bytes32[] calldata nonSigners, uint256 amount)
        external
        view
        returns (Share[] memory);

    /// @notice How long what counts today stays slashable.
    /// @return validUntil last block up to which every member's stake at least as counted can be slashed
    /// @return deallocationDelay blocks that stake stays slashable after it leaves
    function slashability() external view returns (uint256 validUntil, uint256 deallocationDelay);
}
