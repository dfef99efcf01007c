// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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

    /// @notice a + b
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

    /// @notice a - b
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, b ^ SIGN);
    }

    /// @notice a · b
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

    /// @notice a · b + c, rounded once
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

    /// @notice a / b
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

    /// @notice √a: NaN below zero, -0 for -0
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

    /// @notice The lesser: NaN wins, -0 < +0
    function min(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return NAN;
        return _rank(a) < _rank(b) ? a : b;
    }

    /// @notice The greater: NaN wins, -0 < +0
    function max(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return NAN;
        return _rank(a) < _rank(b) ? b : a;
    }

    /// @notice -a
    function neg(uint256 a) internal pure returns (uint256) {
        return canonical(a ^ SIGN);
    }

    /// @notice |a|
    function abs(uint256 a) internal pure returns (uint256) {
        return canonical(a & 0x7fffffff);
    }

    /// @notice The largest integer not above a
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

    /// @notice The nearest integer, the even one of two
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

    /// @notice 1 if a < b, else 0 (NaN included)
    function lt(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b) || (a | b) & 0x7fffffff == 0) return 0;
        return _rank(a) < _rank(b) ? 1 : 0;
    }

    /// @notice 1 if a ≤ b, else 0 (NaN included)
    function le(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return 0;
        return _rank(a) <= _rank(b) || (a | b) & 0x7fffffff == 0 ? 1 : 0;
    }

    /// @notice 1 if a = b, else 0 (NaN included)
    function eq(uint256 a, uint256 b) internal pure returns (uint256 r) {
        if (isNaN(a) || isNaN(b)) return 0;
        return a == b || (a | b) & 0x7fffffff == 0 ? 1 : 0;
    }

    /// @notice The float nearest to the int32 in the low 32 bits of i
    function fromI32(uint256 i) internal pure returns (uint256 r) {
        int256 value;
        assembly ("memory-safe") {
            value := signextend(3, i)
        }
        return value == 0 ? 0 : _roundSigned(value, 300);
    }

    /// @notice a without its fraction, as the 32 bits of an int32; NaN and what no int32 holds give 0x80000000
    function toI32(uint256 a) internal pure returns (uint256 r) {
        if (a & 0x7fffffff >= 0x4f000000) return SIGN;
        unchecked {
            (uint256 e, uint256 m) = _unpackMagnitude(a);
            r = e < 150 ? m >> (150 - e) : m << (e - 150);
            if (a >= SIGN) r = (0 - r) & 0xffffffff;
        }
    }

    /// @notice Whether a is one of the NaNs
    function isNaN(uint256 a) internal pure returns (bool) {
        return a & 0x7fffffff > INFINITY;
    }

    /// @notice a, or the canonical NaN for any NaN
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
            uint256 done;
            if (!_anySpecial(acc, 0, 0)) (acc, done) = _dotFinite(acc, aPtr, bPtr, n);
            // From the first infinity or NaN on, the accumulator stays infinite or NaN.
            for (uint256 k = done; k < n && acc != NAN; ++k) {
                acc = fma(load(aPtr + 4 * k), load(bPtr + 4 * k), acc);
            }
        }
        return canonical(acc);
    }

    /// @notice The little-endian float at a memory address
    function load(uint256 ptr) internal pure returns (uint256 r) {
        assembly ("memory-safe") {
            let w := shr(224, mload(ptr))
            w := or(and(shr(8, w), 0xff00ff), shl(8, and(w, 0xff00ff)))
            r := or(shr(16, w), shl(16, and(w, 0xffff)))
        }
    }

    /// @dev The part of a chain before the first block of eight terms that holds an infinity or NaN, or up to an
    /// overflow. Returns the accumulator and the number of terms taken. Floats of a block sit in eight lanes of 32
    /// bits, the first on top, and are unpacked at once; the accumulator stays unpacked, as a signed significand `s`
    /// of at most 25 bits at unit `u`.
    function _dotFinite(uint256 acc, uint256 aPtr, uint256 bPtr, uint256 n)
        private
        pure
        returns (uint256 r, uint256 done)
    {
        int256 s;
        uint256 u;
        bool minusZero; // the sign of the accumulator while it is zero
        assembly ("memory-safe") {
            // Reverses the bytes of every lane.
            function swap(w) -> v {
                v := or(
                    and(shr(8, w), 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff),
                    shl(8, and(w, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff))
                )
                v := or(
                    and(shr(16, v), 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff),
                    shl(16, and(v, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff))
                )
            }

            u := and(shr(23, acc), 0xff)
            s := or(and(acc, 0x7fffff), shl(23, iszero(iszero(u))))
            u := add(add(u, iszero(u)), 150)
            if shr(31, acc) { s := sub(0, s) }
            minusZero := eq(acc, 0x80000000)

            for {} lt(done, n) { done := add(done, 8) } {
                let ma := swap(mload(add(aPtr, shl(2, done))))
                let mb := swap(mload(add(bPtr, shl(2, done))))
                // The sum of the exponent fields, a subnormal's counted as 1, is not zero: the lanes that are left.
                let lanes := not(0)
                if gt(add(done, 8), n) { lanes := not(shr(shl(5, sub(n, done)), lanes)) }
                ma := and(ma, lanes)
                mb := and(mb, lanes)
                {
                    let ea := and(shr(23, ma), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)
                    let eb := and(shr(23, mb), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)
                    // An exponent field of 255 carries into bit 8.
                    if and(
                        or(
                            add(ea, 0x0000000100000001000000010000000100000001000000010000000100000001),
                            add(eb, 0x0000000100000001000000010000000100000001000000010000000100000001)
                        ),
                        0x0000010000000100000001000000010000000100000001000000010000000100
                    ) { break }
                    // Ones in the lanes with a negative product; then significands, hidden bits added where the
                    // exponent field is not zero, and lane-wise negation, on an offset that keeps borrows inside.
                    let negative :=
                        and(shr(31, xor(ma, mb)), 0x0000000100000001000000010000000100000001000000010000000100000001)
                    let normal :=
                        and(
                            shr(8, add(ea, 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)),
                            0x0000000100000001000000010000000100000001000000010000000100000001
                        )
                    ma := or(
                        and(ma, 0x007fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff),
                        shl(23, normal)
                    )
                    ea := sub(add(ea, eb), normal)
                    normal := and(
                        shr(8, add(eb, 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)),
                        0x0000000100000001000000010000000100000001000000010000000100000001
                    )
                    mb := or(
                        and(mb, 0x007fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff),
                        shl(23, normal)
                    )
                    lanes := and(
                        lanes,
                        add(sub(ea, normal), 0x0000000200000002000000020000000200000002000000020000000200000002)
                    )
                    ma := xor(
                        sub(
                            add(ma, 0x8000000080000000800000008000000080000000800000008000000080000000),
                            shl(1, and(ma, mul(negative, 0xffffff)))
                        ),
                        0x8000000080000000800000008000000080000000800000008000000080000000
                    )
                }
                for {} lanes {
                    lanes := shl(32, lanes)
                    ma := shl(32, ma)
                    mb := shl(32, mb)
                } {
                    // The exact sum, in s at unit u; alignment beyond 200 bits is cut short as in fma.
                    {
                        let p := mul(sar(224, ma), shr(224, mb))
                        let up := shr(224, lanes)
                        let shift := sub(u, up)
                        switch lt(shift, 200)
                        case 1 {
                            s := add(p, shl(shift, s))
                            u := up
                        }
                        default {
                            switch slt(shift, 0)
                            case 1 {
                                shift := sub(0, shift)
                                if gt(shift, 200) {
                                    shift := 200
                                    u := sub(up, 200)
                                }
                                s := add(shl(shift, p), s)
                            }
                            default {
                                s := add(p, shl(200, s))
                                u := sub(u, 200)
                            }
                        }
                    }
                    // Leading bit to 253, then round to its 24 bits in two's complement. A negative power of two
                    // goes one higher, which is exact.
                    let zeros := clz(xor(s, sar(255, s)))
                    let m := shl(sub(zeros, 2), s)
                    s := sar(
                        230,
                        add(
                            m,
                            add(0x0000001fffffffffffffffffffffffffffffffffffffffffffffffffffffffff, and(shr(230, m), 1))
                        )
                    )
                    u := sub(add(u, 232), zeros)
                    // Zero, subnormal, or so large that it may be infinite.
                    if iszero(mul(s, lt(sub(u, 151), 253))) {
                        switch m
                        case 0 {
                            u := 151
                            if minusZero {
                                // Still -0 only if a zero was added, and that was -0, too: found where it came from.
                                let at := add(shr(5, sub(255, clz(and(lanes, sub(0, lanes))))), done)
                                if lt(n, add(done, 8)) { at := sub(at, sub(add(done, 8), n)) }
                                at := shl(2, at)
                                minusZero := and(
                                    iszero(mul(ma, shr(224, mb))),
                                    shr(255, xor(mload(add(add(aPtr, at), 3)), mload(add(add(bPtr, at), 3))))
                                )
                            }
                        }
                        default {
                            switch slt(u, 151)
                            case 1 {
                                // Rounded again, from the exact sum, at 2^-149.
                                let last := sub(383, add(u, zeros))
                                m := sar(sub(zeros, 2), m)
                                switch sgt(last, 0)
                                case 1 {
                                    s := sar(last, add(m, add(sub(shl(sub(last, 1), 1), 1), and(sar(last, m), 1))))
                                }
                                default { s := shl(sub(0, last), m) }
                                u := 151
                                minusZero := slt(m, 0)
                            }
                            default {
                                if or(sgt(u, 404), or(eq(s, 0x1000000), eq(s, not(0xffffff)))) {
                                    // Nothing in the rest of this block can change an infinity.
                                    u := 500
                                    lanes := 0
                                }
                            }
                        }
                    }
                }
                if eq(u, 500) {
                    done := add(done, 8)
                    break
                }
            }
            if gt(done, n) { done := n }
        }
        unchecked {
            if (s == 0) r = minusZero ? SIGN : 0;
            else r = _roundSigned(s, u);
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
