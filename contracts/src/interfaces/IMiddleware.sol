// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The part of EigenLayer's middleware registries (v1.4) that the certificate check reads, declared from the
// published ABI. All of them keep histories, so that a past block can be asked for.

/// @notice Keys of operators and the aggregate key of each quorum.
interface IMiddlewareKeys {
    /// @notice A quorum's aggregate key at a block.
    /// @param quorumNumber quorum in the middleware
    /// @param blockNumber a past block
    /// @param index position in that history
    /// @return the first 24 bytes of keccak256(X ‖ Y) of the aggregate key; reverts if `index` was not in force then
    function getApkHashAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (bytes24);
    /// @notice The id of an operator's key.
    /// @param operator an operator's address
    /// @return keccak256(X ‖ Y) of the operator's key, the same for ever; zero for a stranger
    function getOperatorId(address operator) external view returns (bytes32);
    /// @notice The operator with this key.
    /// @param operatorId keccak256 of the operator's key
    function getOperatorFromPubkeyHash(bytes32 operatorId) external view returns (address);
}

/// @notice Stakes of operators and quorums, in wei of WETH.
interface IMiddlewareStakes {
    struct StakeUpdate {
        uint32 updateBlockNumber;
        /// 0 while it is the latest
        uint32 nextUpdateBlockNumber;
        uint96 stake;
    }

    /// @notice An operator's stake at a block.
    /// @dev Reverts if `index` was not in force at `blockNumber`.
    /// @param quorumNumber quorum in the middleware
    /// @param blockNumber a past block
    /// @param operatorId keccak256 of the operator's key
    /// @param index position in that history
    function getStakeAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, bytes32 operatorId, uint256 index)
        external
        view
        returns (uint96);
    /// @notice An operator's stake at a block, looked up.
    /// @param operatorId keccak256 of the operator's key
    /// @param quorumNumber quorum in the middleware
    /// @param blockNumber a past block
    function getStakeAtBlockNumber(bytes32 operatorId, uint8 quorumNumber, uint32 blockNumber)
        external
        view
        returns (uint96);
    /// @notice Stake of all members at a block.
    /// @dev Reverts if `index` was not in force at `blockNumber`.
    /// @param quorumNumber quorum in the middleware
    /// @param blockNumber a past block
    /// @param index position in that history
    function getTotalStakeAtBlockNumberFromIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint96);
    /// @notice Entries of the history of the total stake.
    /// @param quorumNumber quorum in the middleware
    function getTotalStakeHistoryLength(uint8 quorumNumber) external view returns (uint256);
    /// @notice An entry of that history.
    /// @param quorumNumber quorum in the middleware
    /// @param index from the oldest
    function getTotalStakeUpdateAtIndex(uint8 quorumNumber, uint256 index) external view returns (StakeUpdate memory);
    /// @notice What a quorum counts.
    /// @param quorumNumber quorum in the middleware
    /// @return 0: delegated stake, 1: slashable stake
    function stakeTypePerQuorum(uint8 quorumNumber) external view returns (uint8);
    /// @notice How far ahead a quorum's stakes are slashable.
    /// @param quorumNumber quorum in the middleware
    /// @return blocks after its refresh for which a stake counts as slashable
    function slashableStakeLookAheadPerQuorum(uint8 quorumNumber) external view returns (uint32);
}

/// @notice Who was a member when.
interface IMiddlewareMembers {
    /// @notice Ids of the members at a block.
    /// @param quorumNumber quorum in the middleware
    /// @param blockNumber a past block
    function getOperatorListAtBlockNumber(uint8 quorumNumber, uint32 blockNumber)
        external
        view
        returns (bytes32[] memory);
}

/// @notice The coordinator of the registries.
interface IMiddlewareCoordinator {
    /// @notice The quorums that an operator belonged to at a block.
    /// @dev Reverts if `index` was not in force at `blockNumber`.
    /// @param operatorId keccak256 of the operator's key
    /// @param blockNumber a past block
    /// @param index position in that history
    function getQuorumBitmapAtBlockNumberByIndex(bytes32 operatorId, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint192);
    /// @notice When a quorum was last refreshed.
    /// @param quorumNumber quorum in the middleware
    /// @return the block in which the stakes of all members were last refreshed together
    function quorumUpdateBlockNumber(uint8 quorumNumber) external view returns (uint256);
}

/// @notice EigenLayer core: how long stake stays slashable after it leaves.
interface IDeallocationDelay {
    // The name is EigenLayer's.
    // forge-lint: disable-next-line(mixed-case-function)
    /// @notice Blocks that stake stays slashable after it leaves.
    function DEALLOCATION_DELAY() external view returns (uint32);
}
