// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Inner loops of the dearest elements; tests/referee holds them to Go.
// solhint-disable no-inline-assembly

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

    /// The row of terms at the reduction indices `idx` (the inner one and those behind it 0): flat index of its first term,
    /// and the terms [from, to) that are in bounds.
    function row(View memory v, uint256[4] memory idx) internal pure returns (int256 flat, uint256 from, uint256 to) {
        if (v.out) return (0, 0, 0);
        assembly ("memory-safe") {
            // Σ of the three outer axes' coefficients and indices; a reduction has at most four axes.
            function outer(coefs, at) -> sum {
                sum := add(
                    add(mul(mload(coefs), mload(at)), mul(mload(add(coefs, 32)), mload(add(at, 32)))),
                    mul(mload(add(coefs, 64)), mload(add(at, 64)))
                )
            }

            flat := add(mload(v), outer(mload(add(v, 32)), idx))
            to := mload(add(v, 192))
            let last := sub(to, 1)
            let inner := shl(5, mload(add(v, 160)))
            for { let checks := mload(add(v, 96)) } checks { checks := shr(8, checks) } {
                let dim := add(add(mload(add(v, 128)), 32), shl(5, and(checks, 0x7f)))
                let size := mload(dim)
                let coefs := add(dim, 64)
                let x := add(mload(add(dim, 32)), outer(coefs, idx))
                let coef := mload(add(coefs, inner))
                // Unsigned, so that what is negative is beyond the size, too.
                if and(lt(x, size), lt(add(x, mul(coef, last)), size)) { continue }
                if iszero(coef) {
                    to := 0
                    break
                }
                // Mirrored, so that the coordinate grows with the index.
                if slt(coef, 0) {
                    coef := sub(0, coef)
                    x := sub(sub(size, 1), x)
                }
                if slt(x, 0) {
                    let lo := div(sub(sub(coef, 1), x), coef)
                    if gt(lo, from) { from := lo }
                }
                let hi := 0
                if slt(x, size) { hi := add(div(sub(sub(size, 1), x), coef), 1) }
                if lt(hi, to) { to := hi }
            }
        }
        if (from >= to) return (0, 0, 0);
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
