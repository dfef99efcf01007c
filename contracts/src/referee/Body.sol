// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Inner loops of the dearest elements; tests/referee holds them to Go.
// solhint-disable no-inline-assembly

import {SoftFloat} from "../SoftFloat.sol";
import {Leaf} from "./Leaf.sol";
import {Read, Reader} from "./Reader.sol";
import {Threefry} from "./Threefry.sol";

/// @notice A body that is ready to run.
struct Body {
    uint256 values; // memory address of one word per value: inputs, constants, results
    uint256 inputs;
    uint256 ops; // calldata offset of the operations
    uint256 end;
    uint256 result;
    uint256[] coords; // for `axis`
    uint64 key; // for `rand`
}

/// @notice The scalar operations of docs/format.md, section 2.
library Bodies {
    using Read for Reader;

    uint256 internal constant MAX_CONSTS = 64;
    uint256 internal constant MAX_OPS = 160;
    uint256 internal constant MAX_VALUES = 255;
    uint256 internal constant AXIS = 0x23;
    /// Operand counts by opcode, two bits each; 0 for opcodes that do not exist. (`axis` counts its immediate.)
    uint256 private constant ARITY = 2 << 2 | 2 << 4 | 2 << 6 | 2 << 8 | 3 << 10 | 1 << 12 | 2 << 14 | 2 << 16 | 1 << 18
        | 1 << 20 | 1 << 22 | 1 << 24 | 2 << 26 | 2 << 28 | 2 << 30 | 3 << 32 | 2 << 34 | 2 << 36 | 2 << 38 | 2 << 40
        | 2 << 42 | 2 << 44 | 2 << 46 | 2 << 48 | 2 << 50 | 2 << 52 | 2 << 54 | 2 << 56 | 2 << 58 | 2 << 60 | 1 << 64
        | 1 << 66 | 2 << 68 | 1 << 70;

    /// Reads the next body of a leaf. Every value it names exists, and `axis` names one of the first `axes` axes.
    function read(Reader memory r, uint256 inputs, uint256[] memory coords, uint256 axes)
        internal
        pure
        returns (Body memory b)
    {
        b.inputs = inputs;
        b.coords = coords;
        uint256 consts = r.u8();
        uint256 constsAt = r.take(4 * consts);
        uint256 n = r.u8();
        b.ops = r.take(4 * n);
        b.end = r.pos;
        b.result = r.u8();
        uint256 defined = inputs + consts;
        Leaf.require_(consts <= MAX_CONSTS && n <= MAX_OPS && defined + n <= MAX_VALUES && b.result < defined + n);
        uint256[] memory values = new uint256[](defined + n);
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(values, 32)
        }
        b.values = pos;
        for (uint256 i; i < consts; ++i) {
            values[inputs + i] = Read.load(constsAt + 4 * i) >> 224;
        }
        Leaf.require_(_known(b.ops, b.end, defined, axes));
    }

    /// Whether every operation exists and names values before it, and 0 where it takes none.
    function _known(uint256 pos, uint256 end, uint256 defined, uint256 axes) private pure returns (bool ok) {
        uint256 arities = ARITY;
        assembly ("memory-safe") {
            ok := 1
            for {} lt(pos, end) { pos := add(pos, 4) } {
                let op := calldataload(pos)
                let arity := and(shr(shl(1, byte(0, op)), arities), 3)
                let limit := defined
                if eq(byte(0, op), 0x23) { limit := axes }
                let b := byte(2, op)
                let c := byte(3, op)
                ok := and(
                    and(ok, and(gt(arity, 0), lt(byte(1, op), limit))),
                    and(
                        or(and(gt(arity, 1), lt(b, defined)), lt(or(b, shr(1, arity)), 1)),
                        or(and(gt(arity, 2), lt(c, defined)), lt(or(c, gt(arity, 2)), 1))
                    )
                )
                defined := add(defined, 1)
            }
        }
    }

    function setInput(Body memory b, uint256 i, uint256 word) internal pure {
        uint256 pos = b.values + 32 * i;
        assembly ("memory-safe") {
            mstore(pos, word)
        }
    }

    /// The result for the inputs that were set.
    function run(Body memory body) internal pure returns (uint256 word) {
        unchecked {
            uint256 values = body.values;
            uint256 to = _firstResult(body);
            uint256 end = body.end;
            for (uint256 pos = body.ops; pos < end; pos += 4) {
                uint256 code;
                uint256 a;
                uint256 b;
                uint256 c;
                assembly ("memory-safe") {
                    let op := calldataload(pos)
                    code := byte(0, op)
                    a := byte(1, op)
                    b := mload(add(values, shl(5, byte(2, op))))
                    c := mload(add(values, shl(5, byte(3, op))))
                    word := mload(add(values, shl(5, a)))
                }
                if (code == AXIS) word = body.coords[a];
                else if (code < 0x11) word = _float(code, word, b, c);
                else if (code < 0x20) word = _integer(code, word, b);
                else if (code == 0x20) word = SoftFloat.toI32(word);
                else if (code == 0x21) word = SoftFloat.fromI32(word);
                else word = Threefry.word0(body.key, word, b);
                assembly ("memory-safe") {
                    mstore(to, word)
                }
                to += 32;
            }
            uint256 result = values + 32 * body.result;
            assembly ("memory-safe") {
                word := mload(result)
            }
        }
    }

    /// Address of the first operation's result: the values' end less one word an operation.
    function _firstResult(Body memory body) private pure returns (uint256 pos) {
        unchecked {
            uint256 values = body.values;
            uint256 n;
            assembly ("memory-safe") {
                n := mload(sub(values, 32))
            }
            return values + 32 * n - 8 * (body.end - body.ops);
        }
    }

    function _float(uint256 code, uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        if (code < 0x06) {
            if (code == 0x05) return SoftFloat.fma(a, b, c);
            if (code == 0x03) return SoftFloat.mul(a, b);
            if (code == 0x04) return SoftFloat.div(a, b);
            return SoftFloat.add(a, code == 0x02 ? b ^ SoftFloat.SIGN : b);
        }
        if (code < 0x0b) {
            if (code == 0x06) return SoftFloat.sqrt(a);
            if (code == 0x07) return SoftFloat.min(a, b);
            if (code == 0x08) return SoftFloat.max(a, b);
            return code == 0x09 ? SoftFloat.neg(a) : SoftFloat.abs(a);
        }
        if (code < 0x0d) return code == 0x0b ? SoftFloat.floor(a) : SoftFloat.rint(a);
        if (code == 0x0d) return SoftFloat.lt(a, b);
        if (code == 0x0e) return SoftFloat.le(a, b);
        if (code == 0x0f) return SoftFloat.eq(a, b);
        return a != 0 ? b : c;
    }

    function _integer(uint256 code, uint256 a, uint256 b) private pure returns (uint256 r) {
        assembly ("memory-safe") {
            let x := signextend(3, a)
            let y := signextend(3, b)
            switch code
            case 0x11 { r := add(a, b) }
            case 0x12 { r := sub(a, b) }
            case 0x13 { r := mul(a, b) }
            case 0x14 { r := sar(32, mul(x, y)) }
            case 0x15 { r := sdiv(x, y) }
            case 0x16 { r := smod(x, y) }
            case 0x17 { r := and(a, b) }
            case 0x18 { r := or(a, b) }
            case 0x19 { r := xor(a, b) }
            case 0x1a { r := shl(and(b, 31), a) }
            case 0x1b { r := shr(and(b, 31), a) }
            case 0x1c { r := sar(and(b, 31), x) }
            case 0x1d { r := slt(x, y) }
            default { r := eq(a, b) }
            r := and(r, 0xffffffff)
        }
    }
}
