// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Proof bytes are read where they lie.
// solhint-disable no-inline-assembly

/// @notice A cursor over calldata: proofs and leaves are read in place, front to back.
struct Reader {
    uint256 pos;
    uint256 end;
}

/// @notice Big-endian fields of calldata, never beyond its end.
library Read {
    /// The bytes end before their format does.
    error Truncated();
    /// Bytes are left after the format's end.
    error TrailingBytes();

    function open(bytes calldata data) internal pure returns (Reader memory r) {
        uint256 pos;
        assembly ("memory-safe") {
            pos := data.offset
        }
        r.pos = pos;
        r.end = pos + data.length;
    }

    /// Skips n bytes and returns where they begin.
    function take(Reader memory r, uint256 n) internal pure returns (uint256 pos) {
        unchecked {
            pos = r.pos;
            if (n > r.end - pos) revert Truncated();
            r.pos = pos + n;
        }
    }

    /// A reader of the next n bytes, which are skipped here.
    function sub(Reader memory r, uint256 n) internal pure returns (Reader memory s) {
        s.pos = take(r, n);
        s.end = r.pos;
    }

    function u8(Reader memory r) internal pure returns (uint256 v) {
        return load(take(r, 1)) >> 248;
    }

    function u16(Reader memory r) internal pure returns (uint256 v) {
        return load(take(r, 2)) >> 240;
    }

    function u32(Reader memory r) internal pure returns (uint256 v) {
        return load(take(r, 4)) >> 224;
    }

    function u64(Reader memory r) internal pure returns (uint256 v) {
        return load(take(r, 8)) >> 192;
    }

    function i32(Reader memory r) internal pure returns (int256 v) {
        return int256(load(take(r, 4))) >> 224;
    }

    function b32(Reader memory r) internal pure returns (bytes32 v) {
        return bytes32(load(take(r, 32)));
    }

    function done(Reader memory r) internal pure {
        if (r.pos != r.end) revert TrailingBytes();
    }

    function load(uint256 pos) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := calldataload(pos)
        }
    }
}
