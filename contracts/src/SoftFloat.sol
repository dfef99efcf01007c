// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Inner loops of the dearest elements; tests/evm holds them to TestFloat and to Go.
// solhint-disable no-inline-assembly

/// @title IEEE-754 binary32 arithmetic
/// @notice Round to nearest even, subnormals kept, every NaN result 0x7fc00000: the twin of the Go package
/// engine/softfloat, bit for bit.
/// @dev A float is its bit pattern in the low 32 bits of a word; higher bits of an argument must be zero. Inside,
/// a finite number is a significand times a power of two whose exponent is counted in *units*: 300 + the exponent of
/// the significand's lowest bit. A float with exponent field e > 0 has its lowest bit at unit e + 150 (a subnormal
/// counts as e = 1), and the product of two floats at unit ea + eb. Unit 151 is 2^-149, the smallest step there is.
library SoftFloat {
    uint256 internal constant NAN = 0x7fc00000;
    uint256 internal constant INFINITY = 0x7f800000;
    uint256 internal constant SIGN = 0x80000000;

    /// @dev a + b
    function add(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (anySpecial(a, b, 0)) return _addSpecial(a, b);
        unchecked {
            (uint256 ea, int256 sa) = _unpack(a);
            (uint256 eb, int256 sb) = _unpack(b);
            if (ea < eb) (a, ea, sa, eb, sb) = (b, eb, sb, ea, sa);
            uint256 shift = ea - eb;
            // Below a quarter of the last bit of a normal number, which even a power of two does not notice.
            if (shift > 25) return a;
            int256 sum = (sa << shift) + sb;
            if (sum == 0) return a & b & SIGN;
            return roundSigned(sum, eb + 150);
        }
    }

    /// @dev a - b
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, b ^ SIGN);
    }

    /// @dev a · b
    function mul(uint256 a, uint256 b) internal pure returns (uint256 r) {
        uint256 sign = (a ^ b) & SIGN;
        if (anySpecial(a, b, 0)) return _mulSpecial(a, b, sign);
        unchecked {
            (uint256 ea, uint256 ma) = _unpackMagnitude(a);
            (uint256 eb, uint256 mb) = _unpackMagnitude(b);
            uint256 product = ma * mb;
            if (product == 0) return sign;
            return _round(sign, product, ea + eb);
        }
    }

    /// @dev a · b + c, rounded once
    function fma(uint256 a, uint256 b, uint256 c) internal pure returns (uint256 r) {
        if (anySpecial(a, b, c)) return _fmaSpecial(a, b, c);
        uint256 unit;
        int256 sum;
        assembly ("memory-safe") {
            let ea := and(shr(23, a), 0xff)
            let eb := and(shr(23, b), 0xff)
            let ec := and(shr(23, c), 0xff)
            let p :=
                mul(
                    or(and(a, 0x7fffff), shl(23, iszero(iszero(ea)))),
                    or(and(b, 0x7fffff), shl(23, iszero(iszero(eb))))
                )
            let s := or(and(c, 0x7fffff), shl(23, iszero(iszero(ec))))
            unit := add(add(ea, iszero(ea)), add(eb, iszero(eb)))
            ec := add(add(ec, iszero(ec)), 150)
            if and(xor(a, b), 0x80000000) { p := sub(0, p) }
            if and(c, 0x80000000) { s := sub(0, s) }
            // Both are aligned exactly, up to 150 bits. Beyond that the upper one is not zero (a zero has the lowest
            // unit of its kind, at most 149 and 104 away), and of the lower one only its being there matters.
            let shift := sub(ec, unit)
            switch slt(shift, 0)
            case 0 {
                if gt(shift, 150) {
                    shift := 150
                    unit := sub(ec, 150)
                }
                sum := add(p, shl(shift, s))
            }
            default {
                shift := sub(unit, ec)
                unit := ec
                if gt(shift, 150) {
                    unit := add(unit, sub(shift, 150))
                    shift := 150
                }
                sum := add(shl(shift, p), s)
            }
        }
        if (sum == 0) return (a ^ b) & c & SIGN;
        return roundSigned(sum, unit);
    }

    /// @dev a / b
    function div(uint256 a, uint256 b) internal pure returns (uint256 r) {
        uint256 sign = (a ^ b) & SIGN;
        if (anySpecial(a, b, 0)) return _divSpecial(a, b, sign);
        unchecked {
            (uint256 ea, uint256 ma) = _unpackMagnitude(a);
            (uint256 eb, uint256 mb) = _unpackMagnitude(b);
            if (mb == 0) return ma == 0 ? NAN : sign | INFINITY;
            if (ma == 0) return sign;
            // At least 56 bits, the lowest standing for the rest.
            uint256 quotient = (ma << 80) / mb;
            if (quotient * mb != ma << 80) quotient |= 1;
            return _round(sign, quotient, ea - eb + 220);
        }
    }

    /// @dev √a: NaN below zero, -0 for -0
    function sqrt(uint256 a) internal pure returns (uint256 r) {
        if (a & 0x7fffffff == 0) return a;
        if (a >= INFINITY) return a == INFINITY ? a : NAN;
        unchecked {
            (uint256 e, uint256 m) = _unpackMagnitude(a);
            m <<= 60 + (e & 1); // at least 30 bits of root, from an even exponent
            uint256 root = _isqrt(m);
            if (root * root != m) root |= 1;
            return _round(0, root, e / 2 + 195);
        }
    }

    /// @dev The lesser: NaN wins, -0 < +0
    function min(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return NAN;
        return _rank(a) < _rank(b) ? a : b;
    }

    /// @dev The greater: NaN wins, -0 < +0
    function max(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return NAN;
        return _rank(a) < _rank(b) ? b : a;
    }

    /// @dev -a
    function neg(uint256 a) internal pure returns (uint256) {
        return canonical(a ^ SIGN);
    }

    /// @dev |a|
    function abs(uint256 a) internal pure returns (uint256) {
        return canonical(a & 0x7fffffff);
    }

    /// @dev The largest integer not above a
    function floor(uint256 a) internal pure returns (uint256 r) {
        uint256 e = (a >> 23) & 0xff;
        if (e >= 150) return canonical(a);
        if (e < 127) {
            if (a < SIGN) return 0;
            return a == SIGN ? a : 0xbf800000;
        }
        unchecked {
            uint256 last = 150 - e;
            r = (a >> last) << last;
            // One step up in magnitude; a carry out of the significand raises the exponent as it should.
            if (a >= SIGN && r != a) r += 1 << last;
        }
    }

    /// @dev The nearest integer, the even one of two
    function rint(uint256 a) internal pure returns (uint256 r) {
        uint256 e = (a >> 23) & 0xff;
        if (e >= 150) return canonical(a);
        uint256 sign = a & SIGN;
        if (e < 127) return a & 0x7fffffff > 0x3f000000 ? sign | 0x3f800000 : sign;
        unchecked {
            uint256 last = 150 - e;
            // For e = 127 the bit above the fraction belongs to the exponent, and is one like the hidden bit.
            r = a + (1 << (last - 1)) - 1 + ((a >> last) & 1);
            r = (r >> last) << last;
        }
    }

    /// @dev 1 if a < b, else 0 (NaN included)
    function lt(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b) || (a | b) & 0x7fffffff == 0) return 0;
        return _rank(a) < _rank(b) ? 1 : 0;
    }

    /// @dev 1 if a ≤ b, else 0 (NaN included)
    function le(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return 0;
        return _rank(a) <= _rank(b) || (a | b) & 0x7fffffff == 0 ? 1 : 0;
    }

    /// @dev 1 if a = b, else 0 (NaN included)
    function eq(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return 0;
        return a == b || (a | b) & 0x7fffffff == 0 ? 1 : 0;
    }

    /// @dev The float nearest to the int32 in the low 32 bits of i
    function fromI32(uint256 i) internal pure returns (uint256 r) {
        int256 value;
        assembly ("memory-safe") {
            value := signextend(3, i)
        }
        return value == 0 ? 0 : roundSigned(value, 300);
    }

    /// @dev a without its fraction, as the 32 bits of an int32; NaN and what no int32 holds give 0x80000000
    function toI32(uint256 a) internal pure returns (uint256 r) {
        if (a & 0x7fffffff >= 0x4f000000) return SIGN;
        unchecked {
            (uint256 e, uint256 m) = _unpackMagnitude(a);
            r = e < 150 ? m >> (150 - e) : m << (e - 150);
            if (a >= SIGN) r = (0 - r) & 0xffffffff;
        }
    }

    /// @dev Whether a is one of the NaNs
    function isNaN(uint256 a) internal pure returns (bool) {
        return a & 0x7fffffff > INFINITY;
    }

    /// @dev a, or the canonical NaN for any NaN
    function canonical(uint256 a) internal pure returns (uint256) {
        return isNaN(a) ? NAN : a;
    }

    /// @dev Whether an exponent field is 255: adding one to the field leaves zero.
    function anySpecial(uint256 a, uint256 b, uint256 c) internal pure returns (bool r) {
        assembly ("memory-safe") {
            r := iszero(
                mul(
                    mul(and(add(a, 0x800000), 0x7f800000), and(add(b, 0x800000), 0x7f800000)),
                    and(add(c, 0x800000), 0x7f800000)
                )
            )
        }
    }

    function _addSpecial(uint256 a, uint256 b) private pure returns (uint256) {
        if (isNaN(a) || isNaN(b)) return NAN;
        if (a & 0x7fffffff != INFINITY) return b;
        return b == a ^ SIGN ? NAN : a;
    }

    function _mulSpecial(uint256 a, uint256 b, uint256 sign) private pure returns (uint256) {
        if (isNaN(a) || isNaN(b) || a & 0x7fffffff == 0 || b & 0x7fffffff == 0) return NAN;
        return sign | INFINITY;
    }

    function _fmaSpecial(uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        if (!anySpecial(a, b, 0)) return canonical(c);
        a = _mulSpecial(a, b, (a ^ b) & SIGN);
        return _addSpecial(a, c);
    }

    function _divSpecial(uint256 a, uint256 b, uint256 sign) private pure returns (uint256) {
        if (isNaN(a) || isNaN(b)) return NAN;
        if (a & 0x7fffffff != INFINITY) return sign;
        return b & 0x7fffffff == INFINITY ? NAN : sign | INFINITY;
    }

    /// @dev Exponent field, 1 for subnormals, and signed significand of a finite float.
    function _unpack(uint256 a) private pure returns (uint256 e, int256 s) {
        assembly ("memory-safe") {
            e := and(shr(23, a), 0xff)
            s := or(and(a, 0x7fffff), shl(23, iszero(iszero(e))))
            e := add(e, iszero(e))
            if and(a, 0x80000000) { s := sub(0, s) }
        }
    }

    /// @dev Exponent field, 1 for subnormals, and significand of a finite float.
    function _unpackMagnitude(uint256 a) private pure returns (uint256 e, uint256 m) {
        assembly ("memory-safe") {
            e := and(shr(23, a), 0xff)
            m := or(and(a, 0x7fffff), shl(23, iszero(iszero(e))))
            e := add(e, iszero(e))
        }
    }

    /// @dev Integers in the order of numbers, -0 below +0.
    function _rank(uint256 a) private pure returns (int256 r) {
        assembly ("memory-safe") {
            r := signextend(3, a)
            r := xor(r, shr(225, sar(255, r)))
        }
    }

    /// @dev As _round, for a signed number that is not zero.
    function roundSigned(int256 s, uint256 unit) internal pure returns (uint256) {
        uint256 sign;
        assembly ("memory-safe") {
            if slt(s, 0) {
                sign := 0x80000000
                s := sub(0, s)
            }
        }
        return _round(sign, uint256(s), unit);
    }

    /// @dev The float nearest to m at the given unit (two's complement), 0 < m < 2^220. `sign` is 0 or SIGN.
    function _round(uint256 sign, uint256 m, uint256 unit) private pure returns (uint256 r) {
        assembly ("memory-safe") {
            // 32 zeros below spare a case for numbers with fewer than 24 bits.
            m := shl(32, m)
            let last := sub(232, clz(m))
            let lowest := sub(183, unit)
            if slt(last, lowest) { last := lowest }
            // The hidden bit, and a carry, raise the exponent by addition.
            r := shr(last, add(m, add(sub(shl(sub(last, 1), 1), 1), and(shr(last, m), 1))))
            r := add(shl(23, sub(last, lowest)), r)
            if gt(r, 0x7f800000) { r := 0x7f800000 }
            r := or(r, sign)
        }
    }

    /// @dev ⌊√n⌋ for 0 < n < 2^128: Newton's method from a power of two above the root.
    function _isqrt(uint256 n) private pure returns (uint256 x) {
        assembly ("memory-safe") {
            x := shl(shr(1, sub(257, clz(n))), 1)
            x := shr(1, add(x, div(n, x)))
            x := shr(1, add(x, div(n, x)))
            x := shr(1, add(x, div(n, x)))
            x := shr(1, add(x, div(n, x)))
            x := shr(1, add(x, div(n, x)))
            x := sub(x, gt(x, div(n, x)))
        }
    }
}
