// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {G1Point} from "../src/Types.sol";
import {
    IDeallocationDelay,
    IMiddlewareCoordinator,
    IMiddlewareKeys,
    IMiddlewareMembers,
    IMiddlewareStakes
} from "../src/interfaces/IMiddleware.sol";

/// @dev The registries with one entry of each history, in force from block 0 on.
contract FakeRegistries is
    IMiddlewareCoordinator,
    IMiddlewareKeys,
    IMiddlewareStakes,
    IMiddlewareMembers,
    IDeallocationDelay
{
    bytes24 public apkHash;
    uint8 public stakeType = 1;
    uint256 public updated = 90;
    bytes32[] private ids;
    StakeUpdate[] private totals;
    mapping(bytes32 id => uint96) public stakes;
    mapping(bytes32 id => address) private operators;
    mapping(address operator => bytes32) private idOf;
    mapping(bytes32 id => uint192) public bitmaps;

    error IndexNotInForce();

    function setApk(G1Point calldata apk) external {
        apkHash = bytes24(keccak256(abi.encode(apk.x, apk.y)));
    }

    function setStakeType(uint8 stakeType_) external {
        stakeType = stakeType_;
    }

    function join(bytes32 id, address operator, uint96 stake) external {
        ids.push(id);
        (stakes[id], operators[id], idOf[operator], bitmaps[id]) = (stake, operator, id, 1);
    }

    function setBitmap(bytes32 id, uint192 bitmap) external {
        bitmaps[id] = bitmap;
    }

    function pushTotal(uint32 from, uint96 stake) external {
        totals.push(StakeUpdate(from, 0, stake));
    }

    function getApkHashAtBlockNumberAndIndex(uint8, uint32, uint256 index) external view returns (bytes24) {
        if (index != 0) revert IndexNotInForce();
        return apkHash;
    }

    function getOperatorId(address operator) external view returns (bytes32) {
        return idOf[operator];
    }

    function getOperatorFromPubkeyHash(bytes32 id) external view returns (address) {
        return operators[id];
    }

    function getStakeAtBlockNumberAndIndex(uint8, uint32, bytes32 id, uint256 index) external view returns (uint96) {
        if (index != 0) revert IndexNotInForce();
        return stakes[id];
    }

    function getStakeAtBlockNumber(bytes32 id, uint8, uint32) external view returns (uint96) {
        return stakes[id];
    }

    function getTotalStakeAtBlockNumberFromIndex(uint8, uint32, uint256 index) external view returns (uint96) {
        return totals[index].stake;
    }

    function getTotalStakeHistoryLength(uint8) external view returns (uint256) {
        return totals.length;
    }

    function getTotalStakeUpdateAtIndex(uint8, uint256 index) external view returns (StakeUpdate memory) {
        return totals[index];
    }

    function stakeTypePerQuorum(uint8) external view returns (uint8) {
        return stakeType;
    }

    function slashableStakeLookAheadPerQuorum(uint8) external pure returns (uint32) {
        return 1_000;
    }

    function getOperatorListAtBlockNumber(uint8, uint32) external view returns (bytes32[] memory) {
        return ids;
    }

    function getQuorumBitmapAtBlockNumberByIndex(bytes32 id, uint32, uint256 index) external view returns (uint192) {
        if (index != 0) revert IndexNotInForce();
        return bitmaps[id];
    }

    function quorumUpdateBlockNumber(uint8) external view returns (uint256) {
        return updated;
    }

    function DEALLOCATION_DELAY() external pure returns (uint32) {
        return 100_800;
    }
}
