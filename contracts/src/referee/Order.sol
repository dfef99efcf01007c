// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Hashing in place: the permutation hashes ten times per record.
// solhint-disable no-inline-assembly

import {Merkle} from "./Merkle.sol";

/// @notice The keyed permutation of docs/format.md, section 3: the order of records and the draw of segments.
library Order {
    uint256 internal constant ROUNDS = 6;

    /// An index that a permutation of n elements does not have.
    error IndexOutside(uint256 index, uint256 n);

    /// @notice The record at a position of an epoch.
    /// @param n records
    /// @param seed of the order
    /// @param epoch which pass over the data set
    /// @param i position in it
    /// @return position π(i) of 0…n−1, i < n ≤ 2^62.
    function permute(uint256 n, bytes32 seed, uint64 epoch, uint256 i) internal view returns (uint256 position) {
        if (i >= n) revert IndexOutside(i, n);
        uint256 half = (Merkle.depth(n) + 1) / 2;
        if (half == 0) half = 1;
        position = i;
        do {
            position = feistel(half, seed, epoch, position);
        } while (position >= n);
    }

    function feistel(uint256 half, bytes32 seed, uint64 epoch, uint256 x) internal view returns (uint256) {
        uint256 mask = (1 << half) - 1;
        uint256 left = x >> half;
        uint256 right = x & mask;
        for (uint256 r; r < ROUNDS; ++r) {
            (left, right) = (right, left ^ (round(seed, epoch, r, right) & mask));
        }
        return left << half | right;
    }

    /// The first four bytes of H(0e ‖ seed ‖ epoch u64 ‖ r u8 ‖ R u32).
    function round(bytes32 seed, uint64 epoch, uint256 r, uint256 right) internal view returns (uint256 word) {
        bool ok;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore8(p, 0x0e)
            mstore(add(p, 1), seed)
            mstore(add(p, 33), or(shl(192, epoch), or(shl(184, r), shl(152, and(right, 0xffffffff)))))
            ok := and(eq(returndatasize(), 32), staticcall(gas(), 2, p, 46, 0, 32))
            word := shr(224, mload(0))
        }
        if (!ok) revert Merkle.HashFailed();
    }
}
