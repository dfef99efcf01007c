// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Instr, Operand} from "../src/referee/Leaf.sol";
import {View, Views} from "../src/referee/View.sol";
import {Base} from "./Base.sol";

/// @dev Views against what they mean: coordinates that are linear in the axes, each inside its dim or not.
contract ViewTest is Base {
    uint256 private constant DIM = 7;

    /// @dev A few small axes, and dims that reach beyond their ends now and then.
    function make(uint256 seed) private pure returns (Instr memory in_, Operand memory o) {
        in_.redRank = 1 + seed % 4;
        in_.red = [uint256(1), 1, 1, 1];
        for (uint256 a = 0; a < in_.redRank; a++) {
            in_.red[a] = 1 + (seed >> (8 + 4 * a)) % 5;
        }
        o.rank = 1 + (seed >> 32) % 3;
        o.dims = new uint256[](o.rank * DIM);
        uint256 stride = 1;
        for (uint256 d = o.rank; d > 0; d--) {
            uint256 pos = (d - 1) * DIM;
            uint256 s = uint256(keccak256(abi.encode(seed, d)));
            o.dims[pos] = 1 + s % 6;
            o.dims[pos + 1] = uint256(int256((s >> 8) % 9) - 3);
            for (uint256 a = 0; a < in_.redRank; a++) {
                o.dims[pos + 2 + a] = uint256(int256((s >> (16 + 8 * a)) % 5) - 2);
            }
            o.dims[pos + 6] = stride;
            stride *= o.dims[pos];
        }
        o.count = stride;
    }

    /// @dev Whether the term at reduction indices `at_` is in bounds, and where.
    function plain(Operand memory o, uint256[4] memory at_) private pure returns (bool in_, int256 flat) {
        for (uint256 d = 0; d < o.rank; d++) {
            uint256 pos = d * DIM;
            int256 x = int256(o.dims[pos + 1]);
            for (uint256 a = 0; a < 4; a++) {
                x += int256(o.dims[pos + 2 + a]) * int256(at_[a]);
            }
            if (x < 0 || x >= int256(o.dims[pos])) return (false, 0);
            flat += x * int256(o.dims[pos + 6]);
        }
        return (true, flat);
    }

    function testFuzz_rows_areThePlainTerms(uint256 seed) public pure {
        (Instr memory in_, Operand memory o) = make(seed);
        View memory v = Views.reduction(in_, o);
        uint256[4] memory idx;
        uint256 terms;
        do {
            (int256 flat, uint256 from, uint256 to) = Views.row(v, idx);
            for (uint256 k = 0; k < v.length; k++) {
                uint256[4] memory at_ = [idx[0], idx[1], idx[2], idx[3]];
                at_[v.inner] = k;
                (bool inside, int256 place) = plain(o, at_);
                assertEq(from <= k && k < to, inside, "in bounds");
                if (inside) {
                    assertEq(flat + v.steps[v.inner] * int256(k), place);
                    assertLt(uint256(place), o.count);
                }
                terms++;
            }
        } while (Views.next(v, in_, idx));
        assertEq(terms, in_.red[0] * in_.red[1] * in_.red[2] * in_.red[3], "every term once");
    }

    function testFuzz_single_isThePlainElement(uint256 seed, uint8 pos, int8 by) public pure {
        (, Operand memory o) = make(seed);
        uint256[4] memory none;
        (bool inside, int256 flat) = plain(o, none);
        (bool in_, uint256 place) = Views.single(o, type(uint256).max, 0);
        assertEq(in_, inside);
        if (inside) assertEq(int256(place), flat);
        // One coordinate shifted, as a gather does.
        uint256 d = pos % o.rank;
        o.dims[d * DIM + 1] = uint256(int256(o.dims[d * DIM + 1]) + by);
        (inside, flat) = plain(o, none);
        o.dims[d * DIM + 1] = uint256(int256(o.dims[d * DIM + 1]) - by);
        (in_, place) = Views.single(o, d, by);
        assertEq(in_, inside);
        if (inside) assertEq(int256(place), flat);
    }

    /// @dev Far out, no sum wraps around into bounds.
    function test_single_extremes_areOutside() public pure {
        Operand memory o;
        o.rank = 1;
        o.dims = new uint256[](DIM);
        (o.dims[0], o.dims[6]) = (type(uint32).max, 1);
        int256[3] memory far = [int256(type(int32).min), -1, int256(uint256(type(uint32).max))];
        for (uint256 i = 0; i < 3; i++) {
            o.dims[1] = uint256(far[i]);
            (bool in_,) = Views.single(o, 1, 0);
            assertFalse(in_);
        }
        o.dims[1] = type(uint32).max - 1;
        (bool last, uint256 flat) = Views.single(o, 1, 0);
        assertTrue(last);
        assertEq(flat, type(uint32).max - 1);
    }
}
