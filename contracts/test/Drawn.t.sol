// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Drawn} from "../src/Drawn.sol";
import {Lot} from "../src/Types.sol";
import {Draw} from "../src/referee/Draw.sol";
import {Order} from "../src/referee/Order.sol";
import {Base} from "./Base.sol";

/// @dev The draw by index and the draw by segment are one.
contract DrawnTest is Base {
    function at(Lot memory lot, uint64 index) external view returns (uint64) {
        return Drawn.at(lot, index);
    }

    function permute(uint256 n, bytes32 seed, uint256 i) external view returns (uint256) {
        return Order.permute(n, seed, 0, i);
    }

    function testFuzz_indexOf_undoesPermute(uint256 n, bytes32 seed, uint256 i) public view {
        n = bound(n, 1, 1 << 40);
        i = bound(i, 0, n - 1);
        uint256 image = Order.permute(n, seed, 0, i);
        assertLt(image, n);
        assertEq(Drawn.indexOf(n, seed, image), i);
    }

    function testFuzz_indexOf_ofLargest(bytes32 seed, uint256 i) public view {
        i = bound(i, 0, (1 << 62) - 1);
        assertEq(Drawn.indexOf(1 << 62, seed, Order.permute(1 << 62, seed, 0, i)), i);
    }

    function testFuzz_indexOf_isPermutation(bytes32 seed, uint256 n) public view {
        n = bound(n, 1, 60);
        uint256 seen;
        for (uint256 i = 0; i < n; i++) {
            seen |= 1 << Drawn.indexOf(n, seed, i);
        }
        assertEq(seen, (1 << n) - 1);
    }

    function test_permute_outside_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Order.IndexOutside.selector, 5, 5));
        this.permute(5, "seed", 5);
        vm.expectRevert(abi.encodeWithSelector(Order.IndexOutside.selector, 0, 0));
        this.permute(0, "seed", 0);
        this.permute(5, "seed", 4);
    }

    function test_permute_epochsAndSeedsDiffer() public view {
        uint256 sameEpoch;
        uint256 sameSeed;
        for (uint256 i = 0; i < 64; i++) {
            uint256 position = Order.permute(1 << 30, "seed", 0, i);
            if (position == Order.permute(1 << 30, "seed", 1, i)) sameEpoch++;
            if (position == Order.permute(1 << 30, "other", 0, i)) sameSeed++;
        }
        assertLt(sameEpoch, 3);
        assertLt(sameSeed, 3);
    }

    function test_segments_roundUp() public pure {
        assertEq(Draw.segments(0, 10), 0);
        assertEq(Draw.segments(10, 0), 0);
        assertEq(Draw.segments(1, 10), 1);
        assertEq(Draw.segments(10, 10), 1);
        assertEq(Draw.segments(11, 10), 2);
        assertEq(Draw.segments(type(uint64).max, 1), type(uint64).max);
    }

    function testFuzz_segments_holdAllSteps(uint64 steps, uint32 length) public pure {
        steps = uint64(bound(steps, 1, 1 << 31));
        length = uint32(bound(length, 1, type(uint32).max));
        uint256 s = Draw.segments(steps, length);
        assertGe(s * length, steps);
        assertLt((s - 1) * length, steps);
    }

    function test_count_full() public pure {
        assertEq(Draw.count(true, 0, 10), 11);
        assertEq(Draw.count(true, 5, 0), 1);
    }

    function test_count_sampled_neverMoreThanThereAre() public pure {
        assertEq(Draw.count(false, 3, 0), 1, "no segment but 0");
        assertEq(Draw.count(false, 3, 1), 2, "first and last");
        assertEq(Draw.count(false, 0, 10), 2);
        assertEq(Draw.count(false, 8, 10), 10);
        assertEq(Draw.count(false, 9, 10), 11);
        assertEq(Draw.count(false, 1_000, 10), 11);
    }

    function test_at_beyond_reverts() public {
        Lot memory lot = Lot(false, 3, 100, 10, "beacon");
        this.at(lot, 4);
        vm.expectRevert(abi.encodeWithSelector(Draw.NotDrawn.selector, 5, 5));
        this.at(lot, 5);
        lot.full = true;
        assertEq(this.at(lot, 10), 10);
        vm.expectRevert(abi.encodeWithSelector(Draw.NotDrawn.selector, 11, 11));
        this.at(lot, 11);
    }

    function test_at_firstAndLastComeFirst() public view {
        Lot memory lot = Lot(false, 3, 100, 10, "beacon");
        assertEq(Drawn.at(lot, 0), 0);
        assertEq(Drawn.at(lot, 1), 10);
    }

    /// @dev What the list holds is drawn, what it does not hold is not, and nothing stands in it twice.
    function testFuzz_includes_isTheList(uint64 steps, uint32 length, uint32 draws, bytes32 beacon, bool full)
        public
        view
    {
        Lot memory lot = Lot(
            full,
            uint32(bound(draws, 0, 30)),
            uint64(bound(steps, 1, 400)),
            uint32(bound(length, 1, 40)),
            full ? bytes32(0) : beacon
        );
        uint64 last = Drawn.segments(lot);
        uint64 n = Drawn.count(lot);
        uint8[] memory times = new uint8[](last + 1);
        for (uint64 i = 0; i < n; i++) {
            times[Drawn.at(lot, i)]++;
        }
        for (uint64 g = 0; g <= last; g++) {
            assertEq(times[g], Drawn.includes(lot, g) ? 1 : 0);
        }
        assertFalse(Drawn.includes(lot, last + 1), "beyond the run");
    }

    /// @dev Every inner segment is drawn about as often as any other.
    function test_draw_isEven() public view {
        uint256[9] memory times;
        for (uint256 b = 0; b < 300; b++) {
            Lot memory lot = Lot(false, 3, 100, 10, keccak256(abi.encode(b)));
            for (uint64 i = 2; i < 5; i++) {
                times[Drawn.at(lot, i) - 1]++;
            }
        }
        for (uint256 g = 0; g < 9; g++) {
            // 100 each on average, with a deviation of 8.
            assertGt(times[g], 60);
            assertLt(times[g], 140);
        }
    }
}
