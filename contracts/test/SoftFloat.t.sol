// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SoftDot} from "../src/SoftDot.sol";
import {SoftFloat} from "../src/SoftFloat.sol";
import {Base} from "./Base.sol";

/// @dev Known answers and laws. That every bit equals the Go twin is tested in tests/evm.
contract SoftFloatTest is Base {
    uint256 private constant ONE = 0x3f800000;
    uint256 private constant TWO = 0x40000000;
    uint256 private constant HALF = 0x3f000000;
    uint256 private constant NAN = 0x7fc00000;
    uint256 private constant INF = 0x7f800000;
    uint256 private constant LARGEST = 0x7f7fffff;
    uint256 private constant TINY = 1;
    uint256 private constant MINUS = 0x80000000;

    /// @dev Every magnitude here is used with both signs.
    function grid() private pure returns (uint256[] memory values) {
        uint32[22] memory magnitudes = [
            uint32(0),
            1,
            2,
            0x00400000,
            0x007fffff,
            0x00800000,
            0x00800001,
            0x01000000,
            0x33800000,
            0x3f000000,
            0x3f7fffff,
            0x3f800000,
            0x3f800001,
            0x3fc00000,
            0x4b7fffff,
            0x4f000000,
            0x5f000000,
            0x7f000000,
            0x7f7fffff,
            0x7f800000,
            0x7f800001,
            0x7fc00000
        ];
        values = new uint256[](44);
        for (uint256 i; i < 44; ++i) {
            values[i] = magnitudes[i / 2] | (i % 2 == 0 ? 0 : MINUS);
        }
    }

    function test_add_knownAnswers() public pure {
        assertEq(SoftFloat.add(ONE, ONE), TWO);
        assertEq(SoftFloat.add(ONE, 0x33800000), ONE, "half of the last bit: a tie, to even");
        assertEq(SoftFloat.add(0x3f800001, 0x33800000), 0x3f800002, "a tie, to even, upwards");
        assertEq(SoftFloat.add(ONE, 0x33800001), 0x3f800001, "just above the tie");
        assertEq(SoftFloat.add(ONE, ONE | MINUS), 0, "exact cancellation is +0");
        assertEq(SoftFloat.add(MINUS, MINUS), MINUS);
        assertEq(SoftFloat.add(0, MINUS), 0);
        assertEq(SoftFloat.add(LARGEST, 0x73000000), INF, "half of its last bit takes the largest number up");
        assertEq(SoftFloat.add(LARGEST, 0x72ffffff), LARGEST);
        assertEq(SoftFloat.add(INF, INF | MINUS), NAN);
    }

    function test_mul_div_sqrt_knownAnswers() public pure {
        assertEq(SoftFloat.mul(TINY, HALF), 0, "a tie at the smallest step, to even");
        assertEq(SoftFloat.mul(TINY | MINUS, HALF), MINUS);
        assertEq(SoftFloat.mul(3, HALF), 2);
        assertEq(SoftFloat.mul(INF, 0), NAN);
        assertEq(SoftFloat.div(ONE, 0x40400000), 0x3eaaaaab, "1/3");
        assertEq(SoftFloat.div(ONE | MINUS, 0), INF | MINUS);
        assertEq(SoftFloat.div(0, 0), NAN);
        assertEq(SoftFloat.sqrt(TWO), 0x3fb504f3);
        assertEq(SoftFloat.sqrt(MINUS), MINUS);
        assertEq(SoftFloat.sqrt(ONE | MINUS), NAN);
    }

    function test_fma_roundsOnce() public pure {
        // (1 + 2^-23)^2 - (1 + 2^-22) = 2^-46, which two roundings would lose.
        assertEq(SoftFloat.fma(0x3f800001, 0x3f800001, 0x3f800002 | MINUS), 0x28800000);
        assertEq(SoftFloat.add(SoftFloat.mul(0x3f800001, 0x3f800001), 0x3f800002 | MINUS), 0);
        assertEq(SoftFloat.fma(MINUS, ONE, MINUS), MINUS);
        assertEq(SoftFloat.fma(MINUS, ONE, 0), 0);
        assertEq(SoftFloat.fma(LARGEST, TWO, LARGEST | MINUS), LARGEST, "the product alone would be infinite");
        assertEq(SoftFloat.fma(INF, ONE, INF | MINUS), NAN);
    }

    function test_conversions_knownAnswers() public pure {
        assertEq(SoftFloat.toI32(0xbfffffff), 0xffffffff, "towards zero");
        assertEq(SoftFloat.toI32(0x4f000000), 0x80000000, "out of range");
        assertEq(SoftFloat.toI32(0xcf000000), 0x80000000, "-2^31 itself");
        assertEq(SoftFloat.toI32(NAN), 0x80000000);
        assertEq(SoftFloat.fromI32(0xffffffff), ONE | MINUS);
        assertEq(SoftFloat.fromI32(0x80000000), 0xcf000000);
        assertEq(SoftFloat.fromI32(0x01000001), 0x4b800000, "a tie, to even");
        assertEq(SoftFloat.floor(0xbf000000), ONE | MINUS);
        assertEq(SoftFloat.rint(0x3f000000), 0);
        assertEq(SoftFloat.rint(0x40200000), TWO, "2.5");
    }

    function test_laws_onGrid() public pure {
        uint256[] memory values = grid();
        for (uint256 i; i < values.length; ++i) {
            for (uint256 j; j < values.length; ++j) {
                (uint256 a, uint256 b) = (values[i], values[j]);
                assertEq(SoftFloat.add(a, b), SoftFloat.add(b, a));
                assertEq(SoftFloat.mul(a, b), SoftFloat.mul(b, a));
                assertEq(SoftFloat.fma(a, ONE, b), SoftFloat.add(a, b));
                assertEq(SoftFloat.fma(a, b, MINUS), SoftFloat.mul(a, b), "-0 adds nothing");
                bool ordered = !SoftFloat.isNaN(a) && !SoftFloat.isNaN(b);
                uint256 sides = SoftFloat.lt(a, b) + SoftFloat.lt(b, a) + SoftFloat.eq(a, b);
                assertEq(sides, ordered ? 1 : 0);
                assertEq(SoftFloat.le(a, b), SoftFloat.lt(a, b) | SoftFloat.eq(a, b));
                if (ordered) {
                    assertEq(SoftFloat.min(a, b) ^ SoftFloat.max(a, b), a ^ b, "one is the lesser, one the greater");
                    assertEq(SoftFloat.le(SoftFloat.min(a, b), SoftFloat.max(a, b)), 1);
                } else {
                    assertEq(SoftFloat.min(a, b), NAN);
                    assertEq(SoftFloat.max(a, b), NAN);
                }
            }
        }
    }

    function testFuzz_sub_add_undo(uint32 a, uint32 b) public pure {
        uint256 difference = SoftFloat.sub(a, b);
        assertEq(difference, SoftFloat.add(a, uint256(b) ^ MINUS));
        if (difference & 0x7fffffff == 0) assertTrue(SoftFloat.eq(a, b) == 1);
    }

    function testFuzz_div_fma_residue(uint32 a, uint32 b) public pure {
        uint256 q = SoftFloat.div(a, b);
        // A quotient without rounding error leaves nothing; with one, moving to a neighbour leaves no less.
        if (SoftFloat.isNaN(q) || q & INF == INF || q & INF < 0x20000000 || uint256(a) & INF < 0x20000000) return;
        uint256 residue = SoftFloat.abs(SoftFloat.fma(q ^ MINUS, b, a));
        assertEq(SoftFloat.le(residue, SoftFloat.abs(SoftFloat.fma((q + 1) ^ MINUS, b, a))), 1);
        assertEq(SoftFloat.le(residue, SoftFloat.abs(SoftFloat.fma((q - 1) ^ MINUS, b, a))), 1);
    }

    function testFuzz_fromI32_toI32(int32 i) public pure {
        uint256 word = uint256(uint32(i));
        uint256 back = SoftFloat.toI32(SoftFloat.fromI32(word));
        if (i > -0x1000000 && i < 0x1000000) assertEq(back, word);
    }

    function testFuzz_dotAcc_isChain(uint32 acc, bytes memory data, bool finite) public pure {
        uint256 n = data.length / 8;
        bytes memory padded = bytes.concat(data, new bytes(32));
        if (finite) {
            // Exponent fields near the middle: the loop for finite numbers is what runs.
            for (uint256 i = 3; i < data.length; i += 4) {
                padded[i] = bytes1((uint8(padded[i]) & 0x83) | 0x3c);
            }
        }
        uint256 ptr;
        assembly ("memory-safe") {
            ptr := add(padded, 32)
        }
        uint256 want = acc;
        for (uint256 k; k < n; ++k) {
            want = SoftFloat.fma(SoftDot.load(ptr + 4 * k), SoftDot.load(ptr + 4 * (n + k)), want);
        }
        assertEq(SoftDot.dotAcc(acc, ptr, ptr + 4 * n, n), SoftFloat.canonical(want));
    }
}
