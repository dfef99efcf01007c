// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISlashingRegistryCoordinatorTypes, QuorumBitmapHistoryLib} from "../src/devnet/QuorumBitmapHistoryLib.sol";
import {SignatureCheckerLib} from "../src/devnet/SignatureCheckerLib.sol";
import {Base} from "./Base.sol";

/// @dev Holds the histories as the registry coordinator does.
contract Histories {
    mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) private _of;

    function set(bytes32 id, uint192 bitmap) external {
        QuorumBitmapHistoryLib.updateOperatorBitmap(_of, id, bitmap);
    }

    function current(bytes32 id) external view returns (uint192) {
        return QuorumBitmapHistoryLib.currentOperatorBitmap(_of, id);
    }

    function indexAt(bytes32 id, uint32 blockNumber) external view returns (uint32) {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        return QuorumBitmapHistoryLib.getQuorumBitmapIndicesAtBlockNumber(_of, blockNumber, ids)[0];
    }

    function bitmapAt(bytes32 id, uint32 blockNumber, uint256 index) external view returns (uint192) {
        return QuorumBitmapHistoryLib.getQuorumBitmapAtBlockNumberByIndex(_of, id, blockNumber, index);
    }

    function length(bytes32 id) external view returns (uint256) {
        return _of[id].length;
    }
}

contract QuorumBitmapHistoryLibTest is Base {
    uint32 private constant FIRST = 1_000;
    bytes32 private constant ID = "operator";
    Histories private histories;

    function setUp() public {
        histories = new Histories();
    }

    /// @dev Random changes, some in one block, against a plain table of the bitmap at every block.
    function testFuzz_history_matchesTable(uint256 seed) public {
        uint192[40] memory table;
        uint192 bitmap;
        uint256 firstChange = table.length;
        for (uint256 i = 0; i < table.length; i++) {
            vm.roll(FIRST + i);
            for (uint256 changes = uint256(keccak256(abi.encode(seed, i))) % 3; changes > 0; changes--) {
                bitmap = uint192(uint256(keccak256(abi.encode(seed, i, changes))));
                histories.set(ID, bitmap);
                if (i < firstChange) firstChange = i;
            }
            table[i] = bitmap;
        }
        assertEq(histories.current(ID), bitmap);
        assertTrue(histories.length(ID) <= table.length);
        for (uint256 i = 0; i < table.length; i++) {
            uint32 blockNumber = FIRST + uint32(i);
            if (i < firstChange) {
                vm.expectRevert(abi.encodeWithSelector(QuorumBitmapHistoryLib.NoBitmapAt.selector, ID, blockNumber));
                histories.indexAt(ID, blockNumber);
                continue;
            }
            assertEq(histories.bitmapAt(ID, blockNumber, histories.indexAt(ID, blockNumber)), table[i]);
        }
    }

    function test_byIndex_wrongIndex_reverts() public {
        vm.roll(10);
        histories.set(ID, 1);
        vm.roll(20);
        histories.set(ID, 3);
        assertEq(histories.bitmapAt(ID, 19, 0), 1);
        assertEq(histories.bitmapAt(ID, 20, 1), 3);
        vm.expectRevert(QuorumBitmapHistoryLib.BitmapUpdateIsAfterBlockNumber.selector);
        histories.bitmapAt(ID, 19, 1);
        vm.expectRevert(QuorumBitmapHistoryLib.NextBitmapUpdateIsBeforeBlockNumber.selector);
        histories.bitmapAt(ID, 20, 0);
        vm.expectRevert();
        histories.bitmapAt(ID, 20, 2);
    }

    function test_current_neverSet_zero() public view {
        assertEq(histories.current("nobody"), 0);
    }

    function testFuzz_isValidSignature(uint256 key, bytes32 digest, bytes32 other) public view {
        key = bound(key, 1, type(uint128).max);
        vm.assume(digest != other);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        bytes memory signature = abi.encodePacked(r, s, v);
        assertTrue(SignatureCheckerLib.isValidSignature(vm.addr(key), digest, signature));
        assertFalse(SignatureCheckerLib.isValidSignature(vm.addr(key), other, signature));
        assertFalse(SignatureCheckerLib.isValidSignature(vm.addr(key), digest, ""));
    }

    /// @dev The coordinator's churn approver is nobody: no signature may count as nobody's.
    function testFuzz_isValidSignature_ofNobody_never(bytes32 digest, bytes memory signature) public view {
        assertFalse(SignatureCheckerLib.isValidSignature(address(0), digest, signature));
    }
}
