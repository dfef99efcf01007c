// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The signatures are those that the middleware links.
// solhint-disable gas-calldata-parameters

// The registry coordinator's published bytecode is linked against two libraries that are not published with
// it. These are Assay's own, for the devnet. The names and signatures are fixed by the call sites: a library
// function's selector contains the struct's qualified name.

/// @notice The coordinator's types that the library's signatures name.
/// @dev Exists only so that the struct has the name that the selectors contain.
interface ISlashingRegistryCoordinatorTypes {
    /// @param updateBlockNumber first block at which the bitmap holds
    /// @param nextUpdateBlockNumber first block at which it no longer holds; 0 while it is the latest
    /// @param quorumBitmap bit q set: member of quorum q
    struct QuorumBitmapUpdate {
        uint32 updateBlockNumber;
        uint32 nextUpdateBlockNumber;
        uint192 quorumBitmap;
    }
}

/// @notice Append-only history of the quorums that each operator belonged to.
library QuorumBitmapHistoryLib {
    /// @notice The entry was made later.
    error BitmapUpdateIsAfterBlockNumber();
    /// @notice The entry was replaced before.
    error NextBitmapUpdateIsBeforeBlockNumber();
    /// @notice The operator was in no quorum yet.
    error NoBitmapAt(bytes32 operatorId, uint32 blockNumber);

    /// @notice The latest bitmap of an operator; 0 if it never registered.
    /// @param self the history's storage
    /// @param operatorId keccak256 of the operator's key
    function currentOperatorBitmap(
        mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage self,
        bytes32 operatorId
    ) external view returns (uint192) {
        uint256 length = self[operatorId].length;
        return length == 0 ? 0 : self[operatorId][length - 1].quorumBitmap;
    }

    /// @notice For each operator the index of the update in force at `blockNumber`.
    /// @param self the history's storage
    /// @param blockNumber a past block
    /// @param operatorIds whose
    /// @return indices one per operator
    function getQuorumBitmapIndicesAtBlockNumber(
        mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage self,
        uint32 blockNumber,
        bytes32[] memory operatorIds
    ) external view returns (uint32[] memory indices) {
        indices = new uint32[](operatorIds.length);
        for (uint256 i = 0; i < operatorIds.length; i++) {
            indices[i] = _indexAt(self[operatorIds[i]], operatorIds[i], blockNumber);
        }
    }

    /// @notice The bitmap at `index`, which must have been in force at `blockNumber`.
    /// @param self the history's storage
    /// @param operatorId keccak256 of the operator's key
    /// @param blockNumber a past block
    /// @param index position in its history
    function getQuorumBitmapAtBlockNumberByIndex(
        mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage self,
        bytes32 operatorId,
        uint32 blockNumber,
        uint256 index
    ) external view returns (uint192) {
        ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate memory update = self[operatorId][index];
        if (blockNumber < update.updateBlockNumber) revert BitmapUpdateIsAfterBlockNumber();
        if (update.nextUpdateBlockNumber != 0 && blockNumber >= update.nextUpdateBlockNumber) {
            revert NextBitmapUpdateIsBeforeBlockNumber();
        }
        return update.quorumBitmap;
    }

    /// @notice Sets the bitmap from this block on; a second change in one block replaces the first.
    /// @param self the history's storage
    /// @param operatorId keccak256 of the operator's key
    /// @param newBitmap its quorums from now on
    function updateOperatorBitmap(
        mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage self,
        bytes32 operatorId,
        uint192 newBitmap
    ) external {
        ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[] storage history = self[operatorId];
        uint32 blockNumber = uint32(block.number);
        if (history.length > 0) {
            ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate storage last = history[history.length - 1];
            if (last.updateBlockNumber == blockNumber) {
                last.quorumBitmap = newBitmap;
                return;
            }
            last.nextUpdateBlockNumber = blockNumber;
        }
        history.push(ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate(blockNumber, 0, newBitmap));
    }

    function _indexAt(
        ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[] storage history,
        bytes32 operatorId,
        uint32 blockNumber
    ) private view returns (uint32) {
        for (uint256 i = history.length; i > 0; i--) {
            if (history[i - 1].updateBlockNumber <= blockNumber) return uint32(i - 1);
        }
        revert NoBitmapAt(operatorId, blockNumber);
    }
}
