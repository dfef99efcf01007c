// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The part of EigenLayer's middleware registries (v1.4) that the certificate check reads, declared from the
// published ABI. All of them keep histories, so that a past block can be asked for.

/// @notice Keys of operators and the aggregate key of each quorum.
interface IMiddlewareKeys {
    /// @return the first 24 bytes of keccak256(X ‖ Y) of the aggregate key; reverts if `index` was not in force then
    function getApkHashAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (bytes24);
    /// @return keccak256(X ‖ Y) of the operator's key, the same for ever; zero for a stranger
    function getOperatorId(address operator) external view returns (bytes32);
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

    /// @dev Reverts if `index` was not in force at `blockNumber`.
    function getStakeAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, bytes32 operatorId, uint256 index)
        external
        view
        returns (uint96);
    function getStakeAtBlockNumber(bytes32 operatorId, uint8 quorumNumber, uint32 blockNumber)
        external
        view
        returns (uint96);
    /// @dev Reverts if `index` was not in force at `blockNumber`.
    function getTotalStakeAtBlockNumberFromIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint96);
    function getTotalStakeHistoryLength(uint8 quorumNumber) external view returns (uint256);
    function getTotalStakeUpdateAtIndex(uint8 quorumNumber, uint256 index) external view returns (StakeUpdate memory);
    /// @return 0: delegated stake, 1: slashable stake
    function stakeTypePerQuorum(uint8 quorumNumber) external view returns (uint8);
    /// @return blocks after its refresh for which a stake counts as slashable
    function slashableStakeLookAheadPerQuorum(uint8 quorumNumber) external view returns (uint32);
}

/// @notice Who was a member when.
interface IMiddlewareMembers {
    function getOperatorListAtBlockNumber(uint8 quorumNumber, uint32 blockNumber)
        external
        view
        returns (bytes32[] memory);
}

/// @notice The coordinator of the registries.
interface IMiddlewareCoordinator {
    /// @dev Reverts if `index` was not in force at `blockNumber`.
    function getQuorumBitmapAtBlockNumberByIndex(bytes32 operatorId, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint192);
    /// @return the block in which the stakes of all members were last refreshed together
    function quorumUpdateBlockNumber(uint8 quorumNumber) external view returns (uint256);
}

/// @notice EigenLayer core: how long stake stays slashable after it leaves.
interface IDeallocationDelay {
    // The name is EigenLayer's.
    // forge-lint: disable-next-line(mixed-case-function)
    function DEALLOCATION_DELAY() external view returns (uint32);
}
