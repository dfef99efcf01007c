// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Hashing in place is what the largest proofs spend their gas on.
// solhint-disable no-inline-assembly

import {Read, Reader} from "./Reader.sol";

/// @notice SHA-256 trees of docs/format.md, section 1.
library Merkle {
    using Read for Reader;

    uint8 internal constant RECORD = 0x00;
    uint8 internal constant NODE = 0x01;
    uint8 internal constant CHUNK = 0x02;
    uint8 internal constant LEAF = 0x03;
    uint8 internal constant SEGMENT = 0x04;
    uint8 internal constant SPEC = 0x05;
    uint8 internal constant OUTCOME = 0x06;
    uint8 internal constant RUN = 0x07;
    uint8 internal constant PROGRAM = 0x08;
    uint8 internal constant DATASET = 0x0c;
    uint8 internal constant SCHEMA = 0x0d;
    uint8 internal constant ROUND = 0x0e;

    /// The SHA-256 precompile failed, as it does out of gas: no verdict.
    error HashFailed();
    /// A position does not exist in a tree of its depth.
    error PositionOutside(uint256 position, uint256 depth);

    /// @notice Levels of a tree over n leaves.
    /// @param n number of leaves
    /// @return d levels above n leaves: ceil(log2 n), 0 for n ≤ 1.
    function depth(uint256 n) internal pure returns (uint256 d) {
        if (n < 2) return 0;
        assembly ("memory-safe") {
            d := sub(256, clz(sub(n, 1)))
        }
    }

    /// H(tag ‖ a ‖ b).
    function pair(uint8 tag, bytes32 a, bytes32 b) internal view returns (bytes32 digest) {
        bool ok;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore8(p, tag)
            mstore(add(p, 1), a)
            mstore(add(p, 33), b)
            ok := and(eq(returndatasize(), 32), staticcall(gas(), 2, p, 65, 0, 32))
            digest := mload(0)
        }
        if (!ok) revert HashFailed();
    }

    /// H(tag ‖ n bytes of calldata).
    function span(uint8 tag, uint256 pos, uint256 n) internal view returns (bytes32 digest) {
        bool ok;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore8(p, tag)
            calldatacopy(add(p, 1), pos, n)
            ok := and(eq(returndatasize(), 32), staticcall(gas(), 2, p, add(n, 1), 0, 32))
            digest := mload(0)
        }
        if (!ok) revert HashFailed();
    }

    /// The node above two nodes: absent children have an absent parent.
    function node(bytes32 left, bytes32 right) internal view returns (bytes32) {
        return left | right == 0 ? bytes32(0) : pair(NODE, left, right);
    }

    /// The node `levels` above the digest at `position` (below 2^levels), with the next `levels` siblings of r.
    function fold(bytes32 digest, uint256 position, uint256 levels, Reader memory r)
        internal
        view
        returns (bytes32 root)
    {
        if (position >> levels != 0) revert PositionOutside(position, levels);
        return foldAt(digest, position, levels, r.take(32 * levels));
    }

    function foldAt(bytes32 digest, uint256 position, uint256 levels, uint256 pos)
        internal
        view
        returns (bytes32 root)
    {
        bool ok = true;
        assembly ("memory-safe") {
            root := digest
            let p := mload(0x40)
            mstore8(p, 1)
            for { let end := add(pos, mul(32, levels)) } lt(pos, end) { pos := add(pos, 32) } {
                let sibling := calldataload(pos)
                if or(root, sibling) {
                    let side := shl(5, and(position, 1))
                    mstore(add(add(p, 1), side), root)
                    mstore(sub(add(p, 33), side), sibling)
                    ok := and(ok, and(eq(returndatasize(), 32), staticcall(gas(), 2, p, 65, 0, 32)))
                    root := mload(0)
                }
                position := shr(1, position)
            }
        }
        if (!ok) revert HashFailed();
    }

    /// RFC 6962: the root of n leaves over the leaf digest at i, with the siblings of its inclusion proof from r.
    function foldRecord(bytes32 digest, uint256 i, uint256 n, Reader memory r) internal view returns (bytes32) {
        if (i >= n) revert PositionOutside(i, depth(n));
        uint256 last = n - 1;
        while (last != 0) {
            if (i & 1 == 1) digest = pair(NODE, r.b32(), digest);
            else if (i != last) digest = pair(NODE, digest, r.b32());
            i >>= 1;
            last >>= 1;
        }
        return digest;
    }

    /// The root of 2^levels digests of calldata at `pos`, all levels but the top with tag 1, the top with `tag`.
    function rootOf(uint256 pos, uint256 levels, uint8 tag) internal view returns (bytes32) {
        if (levels == 0) return bytes32(Read.load(pos));
        uint256 n = 1 << (levels - 1);
        bytes32[] memory row = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            bytes32 a = bytes32(Read.load(pos + 64 * i));
            bytes32 b = bytes32(Read.load(pos + 64 * i + 32));
            row[i] = n == 1 && tag != NODE ? pair(tag, a, b) : node(a, b);
        }
        while (n > 1) {
            n >>= 1;
            for (uint256 i; i < n; ++i) {
                bytes32 a = row[2 * i];
                bytes32 b = row[2 * i + 1];
                row[i] = n == 1 && tag != NODE ? pair(tag, a, b) : node(a, b);
            }
        }
        return row[0];
    }
}
