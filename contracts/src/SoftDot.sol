// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SoftFloat} from "./SoftFloat.sol";

// Inner loops of the dearest elements; tests/evm holds them to TestFloat and to Go.
// solhint-disable no-inline-assembly

/// @title Dot products in IEEE-754 binary32 arithmetic
/// @notice The chain of fused multiply-adds that DOT and CONV are made of, eight terms at a time; see SoftFloat for how
/// floats are represented.
library SoftDot {
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
                if (acc != SoftFloat.SIGN && !SoftFloat.anySpecial(acc, 0, 0)) {
                    (acc, aPtr) = _dotFinite(acc, aPtr, delta, end);
                }
                // What stopped it, or from an infinity on everything, term by term.
                uint256 stop = aPtr + 32 < end ? aPtr + 32 : end;
                for (; aPtr < stop; aPtr += 4) {
                    if (SoftFloat.isNaN(acc)) return SoftFloat.NAN;
                    acc = SoftFloat.fma(load(aPtr), load(aPtr + delta), acc);
                }
            }
        }
        return SoftFloat.canonical(acc);
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
            r = s == 0 ? 0 : SoftFloat.roundSigned(s, u + 151);
        }
    }
}
