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
        if (_anySpecial(a, b, 0)) return _addSpecial(a, b);
        unchecked {
            (uint256 ea, int256 sa) = _unpack(a);
            (uint256 eb, int256 sb) = _unpack(b);
            if (ea < eb) (a, ea, sa, eb, sb) = (b, eb, sb, ea, sa);
            uint256 shift = ea - eb;
            // Below a quarter of the last bit of a normal number, which even a power of two does not notice.
            if (shift > 25) return a;
            int256 sum = (sa << shift) + sb;
            if (sum == 0) return a & b & SIGN;
            return _roundSigned(sum, eb + 150);
        }
    }

    /// @dev a - b
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, b ^ SIGN);
    }

    /// @dev a · b
    function mul(uint256 a, uint256 b) internal pure returns (uint256 r) {
        uint256 sign = (a ^ b) & SIGN;
        if (_anySpecial(a, b, 0)) return _mulSpecial(a, b, sign);
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
        if (_anySpecial(a, b, c)) return _fmaSpecial(a, b, c);
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
        return _roundSigned(sum, unit);
    }

    /// @dev a / b
    function div(uint256 a, uint256 b) internal pure returns (uint256 r) {
        uint256 sign = (a ^ b) & SIGN;
        if (_anySpecial(a, b, 0)) return _divSpecial(a, b, sign);
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
        return value == 0 ? 0 : _roundSigned(value, 300);
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

    /// @notice The chain acc = fma(a[k], b[k], acc) for k = 0 … n-1
    /// @param acc the accumulator to start from
    /// @param aPtr memory address of n little-endian floats; up to 28 bytes behind them are read, not used
    /// @param bPtr the same for the other factor
    /// @param n number of terms
    function dotAcc(uint256 acc, uint256 aPtr, uint256 bPtr, uint256 n) internal pure returns (uint256) {
        unchecked {
            uint256 end = aPtr + 4 * n;
            uint256 delta = bPtr - aPtr;
            while (aPtr < end) {
                if (acc != SIGN && !_anySpecial(acc, 0, 0)) (acc, aPtr) = _dotFinite(acc, aPtr, delta, end);
                // What stopped it, or from an infinity on everything, term by term.
                uint256 stop = aPtr + 32 < end ? aPtr + 32 : end;
                for (; aPtr < stop; aPtr += 4) {
                    if (isNaN(acc)) return NAN;
                    acc = fma(load(aPtr), load(aPtr + delta), acc);
                }
            }
        }
        return canonical(acc);
    }

    /// @dev The little-endian float at a memory address
    function load(uint256 ptr) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let w := shr(224, mload(ptr))
            w := or(and(shr(8, w), 0xff00ff), shl(8, and(w, 0xff00ff)))
            r := or(shr(16, w), shl(16, and(w, 0xffff)))
        }
    }

    /// @dev The part of a chain before the first block of eight terms that holds an infinity or NaN, or up to a result
    /// that is infinite or -0. Takes a finite accumulator that is not -0, the address of the first term, the distance
    /// to the other factor and the end; returns the accumulator and the address of the first term that is left.
    ///
    /// Floats of a block sit in eight lanes of 32 bits, the first on top, and are unpacked at once; a step takes the
    /// top lanes and shifts. The accumulator stays unpacked, as a signed significand `s` of at most 25 bits whose unit
    /// is `u` + 151.
    // solhint-disable-next-line function-max-lines
    function _dotFinite(uint256 acc, uint256 a, uint256 delta, uint256 end)
        private
        pure
        returns (uint256 r, uint256 next)
    {
        int256 s;
        uint256 u;
        next = end;
        assembly ("memory-safe") {
            u := and(shr(23, acc), 0xff)
            s := or(and(acc, 0x7fffff), shl(23, iszero(iszero(u))))
            u := sub(add(u, iszero(u)), 1)
            if shr(31, acc) { s := sub(0, s) }

            for {} lt(a, end) { a := add(a, 32) } {
                let ma := mload(a)
                let mb := mload(add(a, delta))
                let lanes := not(0)
                if gt(add(a, 32), end) {
                    lanes := not(shr(shl(3, sub(end, a)), lanes))
                    ma := and(ma, lanes)
                    mb := and(mb, lanes)
                }
                // Ones in the lanes with a negative product. Little-endian: the sign is the top of the last byte.
                let negative :=
                    and(shr(7, xor(ma, mb)), 0x0000000100000001000000010000000100000001000000010000000100000001)
                let ea :=
                    or(
                        and(shl(1, ma), 0x000000fe000000fe000000fe000000fe000000fe000000fe000000fe000000fe),
                        and(shr(15, ma), 0x0000000100000001000000010000000100000001000000010000000100000001)
                    )
                let eb :=
                    or(
                        and(shl(1, mb), 0x000000fe000000fe000000fe000000fe000000fe000000fe000000fe000000fe),
                        and(shr(15, mb), 0x0000000100000001000000010000000100000001000000010000000100000001)
                    )
                // An exponent field of 255 carries into bit 8.
                if and(
                    or(
                        add(ea, 0x0000000100000001000000010000000100000001000000010000000100000001),
                        add(eb, 0x0000000100000001000000010000000100000001000000010000000100000001)
                    ),
                    0x0000010000000100000001000000010000000100000001000000010000000100
                ) {
                    next := a
                    break
                }
                // Significands: three bytes turned round, and the hidden bit where the exponent field is not zero.
                let na :=
                    and(
                        shr(8, add(ea, 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)),
                        0x0000000100000001000000010000000100000001000000010000000100000001
                    )
                let nb :=
                    and(
                        shr(8, add(eb, 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)),
                        0x0000000100000001000000010000000100000001000000010000000100000001
                    )
                ma := or(
                    or(
                        and(shr(24, ma), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff),
                        and(shr(8, ma), 0x0000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00)
                    ),
                    or(and(shl(8, ma), 0x007f0000007f0000007f0000007f0000007f0000007f0000007f0000007f0000), shl(23, na))
                )
                mb := or(
                    or(
                        and(shr(24, mb), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff),
                        and(shr(8, mb), 0x0000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00)
                    ),
                    or(and(shl(8, mb), 0x007f0000007f0000007f0000007f0000007f0000007f0000007f0000007f0000), shl(23, nb))
                )
                // Negate lanes, on an offset that keeps borrows inside.
                ma := xor(
                    sub(
                        add(ma, 0x8000000080000000800000008000000080000000800000008000000080000000),
                        shl(1, and(ma, mul(negative, 0xffffff)))
                    ),
                    0x8000000080000000800000008000000080000000800000008000000080000000
                )
                // Twice the product's unit - 151, plus 1: odd, so never zero before the last lane is gone, and sar
                // finds the half whatever the lanes below have borrowed. A subnormal's exponent field counts as 1.
                lanes := sub(
                    shl(1, and(sub(add(ea, eb), add(na, nb)), lanes)),
                    and(0x0000012900000129000001290000012900000129000001290000012900000129, lanes)
                )

                for {} 1 {} {
                    // The exact sum, in s at u.
                    {
                        let p := mul(sar(224, ma), shr(224, mb))
                        let up := sar(225, lanes)
                        let shift := sub(u, up)
                        switch lt(shift, 200)
                        case 0 {
                            // Alignment beyond 200 bits is cut short, as in fma.
                            switch slt(shift, 0)
                            case 0 {
                                switch s
                                case 0 {
                                    s := p
                                    u := up
                                }
                                default {
                                    s := add(p, shl(200, s))
                                    u := sub(u, 200)
                                }
                            }
                            default {
                                shift := sub(0, shift)
                                if gt(shift, 200) {
                                    shift := 200
                                    u := sub(up, 200)
                                }
                                s := add(shl(shift, p), s)
                            }
                        }
                        default {
                            s := add(p, shl(shift, s))
                            u := up
                        }
                    }
                    // Leading bit to 253, then round to its 24 bits in two's complement. A negative power of two
                    // goes one higher, which is exact.
                    let z := clz(xor(s, shl(2, s)))
                    let m := shl(z, s)
                    s := sar(
                        230,
                        add(
                            m,
                            add(0x0000001fffffffffffffffffffffffffffffffffffffffffffffffffffffffff, and(shr(230, m), 1))
                        )
                    )
                    u := sub(add(u, 230), z)
                    ma := shl(32, ma)
                    mb := shl(32, mb)
                    let left := shl(32, lanes)
                    if iszero(mul(left, lt(u, 253))) {
                        if iszero(lt(u, 253)) {
                            let exits := 0
                            switch m
                            case 0 { u := 0 }
                            default {
                                switch slt(u, 0)
                                case 0 { exits := or(sgt(u, 253), or(eq(s, 0x1000000), eq(s, not(0xffffff)))) }
                                default {
                                    // Too small: rounded again, from the exact sum, at 2^-149.
                                    let last := sub(230, add(u, z))
                                    m := sar(z, m)
                                    u := 0
                                    switch sgt(last, 0)
                                    case 0 { s := shl(sub(0, last), m) }
                                    default {
                                        s := sar(last, add(m, add(sub(shl(sub(last, 1), 1), 1), and(sar(last, m), 1))))
                                    }
                                    if iszero(s) {
                                        if slt(m, 0) {
                                            // -0, put as a number that rounds to it.
                                            exits := 1
                                            s := not(0)
                                            u := not(50)
                                        }
                                    }
                                }
                            }
                            if exits {
                                // The lowest lane that is not zero tells how many are left.
                                lanes := shr(5, sub(255, clz(and(lanes, sub(0, lanes)))))
                                left := sub(end, a)
                                if gt(left, 32) { left := 32 }
                                next := add(sub(add(a, left), 28), shl(2, lanes))
                                end := 0
                                left := 0
                            }
                        }
                        if iszero(left) { break }
                    }
                    lanes := left
                }
            }
        }
        unchecked {
            r = s == 0 ? 0 : _roundSigned(s, u + 151);
        }
    }

    /// @dev Whether an exponent field is 255: adding one to the field leaves zero.
    function _anySpecial(uint256 a, uint256 b, uint256 c) private pure returns (bool r) {
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
        if (!_anySpecial(a, b, 0)) return canonical(c);
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
    function _roundSigned(int256 s, uint256 unit) private pure returns (uint256) {
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
