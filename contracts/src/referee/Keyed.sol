// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ClaimId, Trace} from "../Types.sol";

/// @notice What an operator's key draws of a claim's trace (docs/format.md, section 8).
library Keyed {
    /// Entries of a list: one per drawn segment, at most so many.
    uint256 internal constant MAX_ENTRIES = 1024;
    /// Chunks that an entry hashes.
    uint256 internal constant PLACES = 8;

    /// @notice What the draws of one entry hang on.
    /// @param id the claim
    /// @param trace the claim's trace, as posted
    /// @param operator whose list it is
    /// @param index of the entry
    /// @return the key of entry `index` of an operator's list
    function key(ClaimId id, Trace memory trace, address operator, uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, trace.beacon, trace.root, operator, index));
    }

    /// @notice Length of a list.
    /// @param count number of drawn segments
    /// @return entries of a list, of `count` drawn segments
    function entries(uint256 count) internal pure returns (uint256) {
        return count < MAX_ENTRIES ? count : MAX_ENTRIES;
    }

    /// @notice Which drawn segment an entry is about.
    /// @param key_ see key
    /// @param index of the entry
    /// @param count number of drawn segments
    /// @return index in the list of drawn segments of the segment that entry `index` is about
    function position(bytes32 key_, uint256 index, uint256 count) internal pure returns (uint64) {
        (, uint256 low) = draw(key_, 0);
        return uint64(count <= MAX_ENTRIES ? index : low % count);
    }

    /// @notice Which step of its segment an entry is about.
    /// @param key_ see key
    /// @param steps of the segment
    /// @return local step of the segment that the entry is about
    function step(bytes32 key_, uint256 steps) internal pure returns (uint256) {
        (uint256 high,) = draw(key_, 0);
        return high % steps;
    }

    /// @notice Two numbers drawn by a key.
    /// @param key_ see key
    /// @param n number of the draw
    /// @return high first 8 bytes of the key's word number n
    /// @return low the next 8 bytes
    function draw(bytes32 key_, uint256 n) internal pure returns (uint256 high, uint256 low) {
        uint256 word = uint256(keccak256(abi.encode(key_, n)));
        return (word >> 192, word >> 128 & 0xffffffffffffffff);
    }
}
