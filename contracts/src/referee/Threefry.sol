// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Threefry2x32-20 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011).
library Threefry {
    /// @param key two 32-bit words, the first in the high half.
    /// @return word the first output word for the counter (a, b).
    function word0(uint64 key, uint256 a, uint256 b) internal pure returns (uint256 word) {
        unchecked {
            uint256 k0 = key >> 32;
            uint256 k1 = key & 0xffffffff;
            // Three key words of 32 bits, and the rotations of eight rounds.
            uint256 keys = k0 << 64 | k1 << 32 | (0x1bd11bda ^ k0 ^ k1);
            uint256 x = (a + k0) & 0xffffffff;
            uint256 y = (b + k1) & 0xffffffff;
            for (uint256 r; r < 20; ++r) {
                uint256 n = (0x0d0f1a06111d1018 >> (56 - 8 * (r & 7))) & 0xff;
                x = (x + y) & 0xffffffff;
                y = ((y << n | y >> (32 - n)) & 0xffffffff) ^ x;
                if (r & 3 == 3) {
                    uint256 s = (r >> 2) + 1;
                    x = (x + (keys >> (64 - 32 * (s % 3)))) & 0xffffffff;
                    y = (y + (keys >> (64 - 32 * ((s + 1) % 3))) + s) & 0xffffffff;
                }
            }
            return x;
        }
    }
}
