// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Lot} from "./Types.sol";
import {Draw} from "./referee/Draw.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Order} from "./referee/Order.sol";

/// @notice Which segments of a claim are drawn: asked by index (Draw) or, here, by segment.
library Drawn {
    function segments(Lot memory lot) internal pure returns (uint64) {
        return Draw.segments(lot.steps, lot.segmentLength);
    }

    function count(Lot memory lot) internal pure returns (uint64) {
        return Draw.count(lot.full, lot.draws, segments(lot));
    }

    /// @notice The drawn segment at an index; reverts beyond the last.
    /// @param lot what decides the draw
    /// @param index position in the list of drawn segments
    /// @return the segment
    function at(Lot memory lot, uint64 index) internal view returns (uint64) {
        return Draw.at(lot.full, lot.draws, segments(lot), lot.beacon, index);
    }

    /// @notice Whether the certificate stands for a segment.
    /// @param lot what decides the draw
    /// @param segment any
    /// @return whether it is drawn
    function includes(Lot memory lot, uint64 segment) internal view returns (bool) {
        uint64 last = segments(lot);
        if (segment > last) return false;
        if (lot.full || segment == 0 || segment == last) return true;
        return indexOf(last - 1, lot.beacon, segment - 1) < lot.draws;
    }

    /// @notice The inverse of Order.at in epoch 0: the Feistel rounds run backwards, walking the same cycle.
    /// @param n elements permuted, 0 < n <= 2^62
    /// @param seed of the permutation
    /// @param position below n
    /// @return index whose image is `position`
    function indexOf(uint256 n, bytes32 seed, uint256 position) internal view returns (uint256 index) {
        uint256 half = (Merkle.depth(n) + 1) / 2;
        if (half == 0) half = 1;
        index = position;
        do {
            index = _unfeistel(half, seed, index);
        } while (index >= n);
    }

    function _unfeistel(uint256 half, bytes32 seed, uint256 x) private view returns (uint256) {
        uint256 mask = (1 << half) - 1;
        uint256 left = x >> half;
        uint256 right = x & mask;
        for (uint256 r = Order.ROUNDS; r > 0; r--) {
            (left, right) = (right ^ (Order.round(seed, 0, r - 1, left) & mask), left);
        }
        return left << half | right;
    }
}
