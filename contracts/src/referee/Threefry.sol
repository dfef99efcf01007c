// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Inner loops of the dearest elements; tests/referee holds them to Go.
// solhint-disable no-inline-assembly

/// @notice Threefry2x32-20 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011).
library Threefry {
    /// @notice The first word of Threefry2x32-20.
    /// @param key two 32-bit words, the first in the high half.
    /// @param a first word of the counter
    /// @param b second word of the counter
    /// @return x the first output word for the counter (a, b).
    function word0(uint64 key, uint256 a, uint256 b) internal pure returns (uint256 x) {
        assembly ("memory-safe") {
            // Four rounds and the injection of the key words k and l, with the count s. Only the low 32 bits of p and q
            // matter; q is cut where it is rotated.
            function rounds(p, q, r0, r1, r2, r3, k, l) -> v, w {
                v := add(p, q)
                w := and(q, 0xffffffff)
                w := xor(or(shl(r0, w), shr(sub(32, r0), w)), v)
                v := add(v, w)
                w := and(w, 0xffffffff)
                w := xor(or(shl(r1, w), shr(sub(32, r1), w)), v)
                v := add(v, w)
                w := and(w, 0xffffffff)
                w := xor(or(shl(r2, w), shr(sub(32, r2), w)), v)
                v := add(v, w)
                w := and(w, 0xffffffff)
                w := xor(or(shl(r3, w), shr(sub(32, r3), w)), v)
                v := add(v, k)
                w := add(w, l)
            }

            let k0 := shr(32, key)
            let k1 := and(key, 0xffffffff)
            let k2 := xor(0x1bd11bda, xor(k0, k1))
            x := add(a, k0)
            let y := add(b, k1)
            x, y := rounds(x, y, 13, 15, 26, 6, k1, add(k2, 1))
            x, y := rounds(x, y, 17, 29, 16, 24, k2, add(k0, 2))
            x, y := rounds(x, y, 13, 15, 26, 6, k0, add(k1, 3))
            x, y := rounds(x, y, 17, 29, 16, 24, k1, add(k2, 4))
            x, y := rounds(x, y, 13, 15, 26, 6, k2, add(k0, 5))
            x := and(x, 0xffffffff)
        }
    }
}
