// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Instr, Leaf, Operand} from "./Leaf.sol";

/// @notice An operand along the reduction axes: flat index, and the dims that some term may leave.
struct View {
    int256 flat; // with all reduction axes at 0
    int256[4] steps; // of the flat index, per reduction axis
    bool out; // every term is out of bounds
    uint256 checks; // those dims: a byte each, 0x80 | offset in dims
    uint256[] dims; // of the operand
    uint256 inner; // the reduction axis of a row
    uint256 length; // of a row
}

/// @notice Views of docs/format.md: which element of its source an operand reads.
library Views {
    uint256 private constant DIM = Leaf.DIM;

    /// The flat index at reduction axes 0; in = false if a coordinate is out of bounds. `shifted`: coordinate `pos` is
    /// increased by `by`.
    function single(Operand memory o, uint256 pos, int256 by) internal pure returns (bool in_, uint256 flat) {
        unchecked {
            int256 sum;
            for (uint256 d; d < o.rank; ++d) {
                int256 x = int256(o.dims[d * DIM + 1]);
                if (d == pos) x += by;
                if (x < 0 || x >= int256(o.dims[d * DIM])) return (false, 0);
                sum += x * int256(o.dims[d * DIM + 6]);
            }
            return (true, uint256(sum));
        }
    }

    function reduction(Instr memory in_, Operand memory o) internal pure returns (View memory v) {
        unchecked {
            v.dims = o.dims;
            v.length = 1;
            for (uint256 a; a < in_.redRank; ++a) {
                if (in_.red[a] > 1) (v.inner, v.length) = (a, in_.red[a]);
            }
            for (uint256 d; d < o.rank; ++d) {
                _dim(v, in_, d * DIM);
            }
        }
    }

    function _dim(View memory v, Instr memory in_, uint256 pos) private pure {
        unchecked {
            int256 size = int256(v.dims[pos]);
            int256 low = int256(v.dims[pos + 1]);
            int256 high = low;
            int256 stride = int256(v.dims[pos + 6]);
            v.flat += low * stride;
            for (uint256 a; a < in_.redRank; ++a) {
                int256 coef = int256(v.dims[pos + 2 + a]);
                v.steps[a] += coef * stride;
                int256 reach = coef * int256(in_.red[a] - 1);
                if (reach < 0) low += reach;
                else high += reach;
            }
            if (high < 0 || low >= size) v.out = true;
            else if (low < 0 || high >= size) v.checks = v.checks << 8 | pos | 0x80;
        }
    }

    /// The row of terms at the reduction indices `pos` (the inner one 0): flat index of its first term, and the terms
    /// [from, to) that are in bounds.
    function row(View memory v, uint256[4] memory idx) internal pure returns (int256 flat, uint256 from, uint256 to) {
        unchecked {
            flat = v.flat;
            for (uint256 a; a < v.inner; ++a) {
                flat += v.steps[a] * int256(idx[a]);
            }
            if (v.out) return (flat, 0, 0);
            int256 lo = 0;
            int256 hi = int256(v.length);
            for (uint256 checks = v.checks; checks != 0; checks >>= 8) {
                (int256 l, int256 h) = _bounds(v, idx, checks & 0x7f);
                if (l > lo) lo = l;
                if (h < hi) hi = h;
            }
            if (lo >= hi) return (flat, 0, 0);
            return (flat, uint256(lo), uint256(hi));
        }
    }

    /// The half-open range of inner indices for which the dim is in bounds.
    function _bounds(View memory v, uint256[4] memory idx, uint256 d) private pure returns (int256 lo, int256 hi) {
        unchecked {
            uint256[] memory dims = v.dims;
            int256 size = int256(dims[d]);
            int256 x = int256(dims[d + 1]);
            for (uint256 a; a < v.inner; ++a) {
                x += int256(dims[d + 2 + a]) * int256(idx[a]);
            }
            int256 coef = int256(dims[d + 2 + v.inner]);
            if (coef == 0) return x >= 0 && x < size ? (int256(0), int256(v.length)) : (int256(0), int256(0));
            // Mirrored, so that the coordinate grows with the index.
            if (coef < 0) (coef, x) = (-coef, size - 1 - x);
            lo = x >= 0 ? int256(0) : (coef - 1 - x) / coef;
            hi = x >= size ? int256(0) : (size - 1 - x) / coef + 1;
        }
    }

    /// Moves `pos` to the next row; false after the last.
    function next(View memory v, Instr memory in_, uint256[4] memory idx) internal pure returns (bool) {
        unchecked {
            for (uint256 a = v.inner; a > 0; --a) {
                if (++idx[a - 1] < in_.red[a - 1]) return true;
                idx[a - 1] = 0;
            }
            return false;
        }
    }
}
