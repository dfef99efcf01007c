// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Order} from "./Order.sol";

/// @notice The drawn segments of a claim, in the order of its trace root (docs/format.md, section 4).
library Draw {
    /// An index beyond the drawn segments.
    error NotDrawn(uint256 index, uint256 count);

    /// @notice Segments of a run besides segment 0.
    /// @param steps of the run
    /// @param segmentLength steps of a segment
    /// @return s the number of segments after segment 0; 0 if steps or segmentLength is 0.
    function segments(uint64 steps, uint32 segmentLength) internal pure returns (uint64 s) {
        if (steps == 0 || segmentLength == 0) return 0;
        unchecked {
            return (steps - 1) / segmentLength + 1;
        }
    }

    /// @notice Number of drawn segments.
    /// @param full policy full: all
    /// @param draws segments drawn besides the first and the last
    /// @param s segments besides segment 0
    /// @return n how many segments are drawn of s + 1, with policy full or `draws` picks.
    function count(bool full, uint32 draws, uint64 s) internal pure returns (uint64 n) {
        if (full || s == 0) return s + 1;
        return 2 + (draws < s - 1 ? draws : s - 1);
    }

    /// @notice The drawn segment at an index.
    /// @param full policy full: all
    /// @param draws segments drawn besides the first and the last
    /// @param s segments besides segment 0
    /// @param beacon the block hash that drew the segments; zero for policy full
    /// @param index position in the list of drawn segments
    /// @return segment the drawn segment at an index below count.
    function at(bool full, uint32 draws, uint64 s, bytes32 beacon, uint64 index)
        internal
        view
        returns (uint64 segment)
    {
        uint64 n = count(full, draws, s);
        if (index >= n) revert NotDrawn(index, n);
        if (full || s == 0 || index == 0) return index;
        if (index == 1) return s;
        return uint64(1 + Order.permute(s - 1, beacon, 0, index - 2));
    }
}
