// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Draw} from "../src/referee/Draw.sol";
import {Merkle} from "../src/referee/Merkle.sol";
import {Order} from "../src/referee/Order.sol";
import {Read, Reader} from "../src/referee/Reader.sol";
import {Threefry} from "../src/referee/Threefry.sol";
import {Base} from "./Base.sol";

/// @notice The libraries of the Referee on their own. What they make together is held to the engine in tests/referee.
contract RefereeTest is Base {
    using Read for Reader;

    /// Random123's known answers for threefry2x32-20.
    function test_word0_knownAnswers() public pure {
        assertEq(Threefry.word0(0, 0, 0), 0x6b200159);
        assertEq(Threefry.word0(type(uint64).max, 0xffffffff, 0xffffffff), 0x1cb996fc);
        assertEq(Threefry.word0(0x13198a2e03707344, 0x243f6a88, 0x85a308d3), 0xc4923a9c);
    }

    function test_depth_isCeilLog2() public pure {
        assertEq(Merkle.depth(0), 0);
        assertEq(Merkle.depth(1), 0);
        for (uint256 d = 1; d < 40; ++d) {
            assertEq(Merkle.depth((1 << (d - 1)) + 1), d);
            assertEq(Merkle.depth(1 << d), d);
        }
    }

    function testFuzz_permute_isPermutation(bytes32 seed, uint64 epoch, uint256 n) public view {
        n = bound(n, 1, 70);
        uint256 seen;
        for (uint256 i; i < n; ++i) {
            uint256 p = Order.permute(n, seed, epoch, i);
            assertTrue(p < n);
            seen |= 1 << p;
        }
        assertEq(seen, (1 << n) - 1);
    }

    function test_node_twoAbsentChildrenAreAbsent() public view {
        assertEq(Merkle.node(0, 0), bytes32(0));
        assertEq(Merkle.node(bytes32(uint256(1)), 0), sha256(abi.encodePacked(uint8(1), uint256(1), uint256(0))));
        assertEq(Merkle.pair(4, 0, 0), sha256(abi.encodePacked(uint8(4), uint256(0), uint256(0))));
    }

    /// Paths lead to the root that rootOf computes, at every position, and to no other with a wrong position.
    function testFuzz_fold_leadsToRoot(bytes32[8] calldata leaves, uint256 position) public view {
        position = bound(position, 0, 7);
        bytes memory row = abi.encodePacked(leaves);
        bytes32 root = this.rootOf(row, 3);
        bytes32[4] memory pairs;
        for (uint256 i; i < 4; ++i) {
            pairs[i] = Merkle.node(leaves[2 * i], leaves[2 * i + 1]);
        }
        bytes memory path = abi.encodePacked(
            leaves[position ^ 1],
            pairs[(position >> 1) ^ 1],
            position < 4 ? Merkle.node(pairs[2], pairs[3]) : Merkle.node(pairs[0], pairs[1])
        );
        assertEq(this.fold(leaves[position], position, 3, path), root);
    }

    function test_fold_positionOutside_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Merkle.PositionOutside.selector, 8, 3));
        this.fold(bytes32(uint256(1)), 8, 3, new bytes(96));
    }

    function test_fold_shortPath_reverts() public {
        vm.expectRevert(Read.Truncated.selector);
        this.fold(bytes32(uint256(1)), 0, 3, new bytes(95));
    }

    function rootOf(bytes calldata row, uint256 levels) external view returns (bytes32) {
        return Merkle.rootOf(Read.open(row).pos, levels, 1);
    }

    function fold(bytes32 digest, uint256 position, uint256 levels, bytes calldata path)
        external
        view
        returns (bytes32)
    {
        return Merkle.fold(digest, position, levels, Read.open(path));
    }

    /// The draw is the Go code's.
    function test_draw_vectors() public view {
        string memory json = vm.readFile(string.concat(vm.projectRoot(), "/../tests/vectors/draw.json"));
        for (uint256 i; i < 45; ++i) {
            string memory at_ = string.concat("$[", vm.toString(i), "]");
            bool full = vm.parseJsonBool(json, string.concat(at_, ".full"));
            uint32 draws = uint32(vm.parseJsonUint(json, string.concat(at_, ".draws")));
            uint64 s = uint64(vm.parseJsonUint(json, string.concat(at_, ".segments")));
            bytes32 beacon = vm.parseJsonBytes32(json, string.concat(at_, ".beacon"));
            uint256[] memory drawn = vm.parseJsonUintArray(json, string.concat(at_, ".drawn"));
            assertEq(Draw.count(full, draws, s), drawn.length);
            for (uint64 k; k < drawn.length; ++k) {
                assertEq(Draw.at(full, draws, s, beacon, k), drawn[k]);
            }
        }
    }
}
