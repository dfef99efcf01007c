// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Proof bytes are read where they lie.
// solhint-disable no-inline-assembly

import {Leaf} from "./Leaf.sol";
import {Merkle} from "./Merkle.sol";
import {Read, Reader} from "./Reader.sol";

/// @notice The opened chunks of a tensor in memory.
/// @dev Chunks lie one after the other as they were opened, 1,024 bytes each, zeros where one is shorter. A table maps
/// chunk number mod `modulus` to its place; the prover chooses the modulus so that no two opened chunks collide.
struct Source {
    uint256 table; // words (chunk + 1) << 64 | memory address
    uint256 modulus; // 0: nothing is opened
    uint256 shift; // log2 of the elements of a chunk
    uint256 dtype;
    uint256 offset; // flat index of the tensor's first element in the operand's source
}

/// @notice Opens chunks of tensors and reads their elements.
library Sources {
    using Read for Reader;

    uint256 internal constant CHUNK = 1024;
    uint256 internal constant MAX_MODULUS = 1 << 13;

    /// The proof opens no chunk that holds this element of a source.
    error NotOpened(uint256 flat);
    /// An opened chunk does not lead to its tensor's root.
    error WrongChunk(uint256 chunk);
    /// Chunk numbers collide modulo the proof's modulus, or the modulus is out of range.
    error BadModulus();

    function chunks(uint256 bytes_) internal pure returns (uint256) {
        return (bytes_ + CHUNK - 1) / CHUNK;
    }

    /// Opens chunks of a tensor of `count` elements: modulus u16 ‖ n u16, then per chunk number u32 ‖ length u16 ‖ bytes
    /// ‖ path.
    function open(Reader memory r, bytes32 root, uint256 dtype, uint256 count) internal view returns (Source memory s) {
        uint256 total = chunks(count * Leaf.size(dtype));
        uint256 depth = Merkle.depth(total);
        uint256 n = _reserve(r, s, dtype);
        uint256 pos = s.table + 32 * s.modulus;
        for (uint256 i; i < n; ++i) {
            uint256 chunk = r.u32();
            uint256 length = r.u16();
            if (chunk >= total || length > CHUNK) revert WrongChunk(chunk);
            uint256 data = r.take(length);
            bytes32 digest = Merkle.span(Merkle.CHUNK, data, length);
            if (Merkle.fold(digest, chunk, depth, r) != root) revert WrongChunk(chunk);
            _insert(s, chunk, pos);
            assembly ("memory-safe") {
                calldatacopy(pos, data, length)
            }
            pos += CHUNK;
        }
    }

    /// A source of one i32.
    function literal(uint256 value) internal pure returns (Source memory s) {
        s.dtype = 1;
        s.shift = 8;
        s.modulus = 1;
        uint256 table = _allocate(96);
        s.table = table;
        uint256 word = swap(value & 0xffffffff);
        assembly ("memory-safe") {
            mstore(table, or(shl(64, 1), add(table, 32)))
            mstore(add(table, 32), shl(224, word))
        }
    }

    /// Memory for table and chunks, and 32 bytes behind them that reads of whole words may touch.
    function _reserve(Reader memory r, Source memory s, uint256 dtype) private pure returns (uint256 n) {
        s.dtype = dtype;
        s.shift = dtype == Leaf.U8 ? 10 : 8;
        s.modulus = r.u16();
        n = r.u16();
        if (n > s.modulus || s.modulus > MAX_MODULUS) revert BadModulus();
        s.table = _allocate(32 * s.modulus + CHUNK * n + 32);
    }

    function _insert(Source memory s, uint256 chunk, uint256 pos) private pure {
        uint256 slot = s.table + 32 * (chunk % s.modulus);
        uint256 before;
        assembly ("memory-safe") {
            before := mload(slot)
            mstore(slot, or(shl(64, add(chunk, 1)), pos))
        }
        if (before != 0) revert BadModulus();
    }

    /// n bytes of zeros.
    function _allocate(uint256 n) private pure returns (uint256 pos) {
        assembly ("memory-safe") {
            pos := mload(0x40)
            mstore(0x40, and(add(add(pos, n), 31), not(31)))
            calldatacopy(pos, calldatasize(), n)
        }
    }

    /// Where an element lies in memory, and the chunk that holds it.
    function find(Source memory s, uint256 flat) internal pure returns (uint256 ptr) {
        uint256 modulus = s.modulus;
        if (modulus == 0) revert NotOpened(flat);
        bool ok;
        assembly ("memory-safe") {
            let e := sub(flat, mload(add(s, 128)))
            let shift := mload(add(s, 64))
            let chunk := shr(shift, e)
            let word := mload(add(mload(s), shl(5, mod(chunk, modulus))))
            ok := eq(shr(64, word), add(chunk, 1))
            // 1,024 bytes a chunk: an element is 2^(10 - shift) bytes.
            ptr := add(and(word, 0xffffffffffffffff), shl(sub(10, shift), sub(e, shl(shift, chunk))))
        }
        if (!ok) revert NotOpened(flat);
    }

    /// The element as a 32-bit word.
    function read(Source memory s, uint256 flat) internal pure returns (uint256 word) {
        uint256 ptr = find(s, flat);
        assembly ("memory-safe") {
            word := mload(ptr)
        }
        return element(word, s.dtype);
    }

    /// The element at the top of a word of little-endian bytes.
    function element(uint256 word, uint256 dtype) internal pure returns (uint256) {
        return dtype == Leaf.U8 ? word >> 248 : swap(word >> 224);
    }

    function swap(uint256 w) internal pure returns (uint256) {
        w = (w >> 8 & 0xff00ff) | (w & 0xff00ff) << 8;
        return w >> 16 | (w & 0xffff) << 16;
    }

    /// Copies n elements to memory as they are: flat, flat + step, … Up to 28 bytes behind them are overwritten.
    function gather(Source memory s, int256 flat, int256 step, uint256 n, uint256 to) internal pure {
        find(s, uint256(flat)); // something is opened
        uint256 missing;
        assembly ("memory-safe") {
            let table := mload(s)
            let modulus := mload(add(s, 32))
            let shift := mload(add(s, 64))
            let e := sub(flat, mload(add(s, 128)))
            let bits := sub(10, shift) // log2 of an element's bytes
            let count := shl(shift, 1)
            let first := add(e, 1) // of the chunk at hand: its first element (here: none holds e)
            let base := 0 // and where element 0 would lie
            for { let end := add(to, shl(bits, n)) } lt(to, end) { to := add(to, shl(bits, 1)) } {
                if iszero(lt(sub(e, first), count)) {
                    let chunk := shr(shift, e)
                    let word := mload(add(table, shl(5, mod(chunk, modulus))))
                    if iszero(eq(shr(64, word), add(chunk, 1))) {
                        missing := add(e, 1)
                        break
                    }
                    first := shl(shift, chunk)
                    base := sub(and(word, 0xffffffffffffffff), shl(bits, first))
                }
                switch bits
                case 0 { mstore8(to, byte(0, mload(add(base, e)))) }
                default { mstore(to, mload(add(base, shl(2, e)))) }
                e := add(e, step)
            }
        }
        if (missing != 0) revert NotOpened(missing - 1);
    }

    /// Whether the n elements from flat on lie in a row in memory; then where.
    function contiguous(Source memory s, uint256 flat, uint256 n) internal pure returns (bool ok, uint256 ptr) {
        unchecked {
            ptr = find(s, flat);
            uint256 e = flat - s.offset;
            uint256 first = e >> s.shift;
            uint256 last = (e + n - 1) >> s.shift;
            if (first == last) return (true, ptr);
            uint256 begin = ptr - (e - (first << s.shift) << (10 - s.shift));
            for (uint256 c = first + 1; c <= last; ++c) {
                begin += CHUNK;
                if (find(s, (c << s.shift) + s.offset) != begin) return (false, 0);
            }
            return (true, ptr);
        }
    }
}
