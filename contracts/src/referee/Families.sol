// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SoftFloat} from "../SoftFloat.sol";
import {Bodies, Body} from "./Body.sol";
import {Inputs, Place} from "./Inputs.sol";
import {Instr, Leaf, Operand} from "./Leaf.sol";
import {Reader} from "./Reader.sol";
import {Source, Sources} from "./Source.sol";
import {View, Views} from "./View.sol";

/// @notice One output element of an instruction, from the sources that a proof opens.
/// @dev `r` stands at the openings of the operands, in order; of a gather the index operand's come first.
library Families {
    using Bodies for Body;

    uint256 private constant SUM = 0;
    uint256 private constant MAX = 1;
    uint256 private constant MIN = 2;
    uint256 private constant ARGMAX = 3;
    uint256 private constant NOWHERE = type(uint256).max;
    uint256 private constant MINUS_INFINITY = 0xff800000;

    function evaluate(Reader memory r, Place memory p, Instr memory in_) internal view returns (uint256 word) {
        Reader memory bodies = Reader(in_.bodies, in_.end);
        uint64 key = uint64(uint256(p.segment == 0 ? p.head.seed : p.head.orderSeed) >> 192);
        if (in_.family == Leaf.MOVE) word = _move(r, p, in_);
        else if (in_.family == Leaf.MAP) word = _map(r, p, in_, bodies, key);
        else if (in_.family == Leaf.FOLD) word = _fold(r, p, in_, bodies, key);
        else word = _dot(r, p, in_, bodies, key);
        Leaf.require_(bodies.pos == bodies.end);
        if (in_.dtype == Leaf.U8) word &= 0xff;
    }

    /// The word that operand i shows without reduction axes: opens and reads its source, or its fill.
    function _read(Reader memory r, Place memory p, Operand memory o) private view returns (uint256) {
        (bool inside, uint256 flat) = Views.single(o, NOWHERE, 0);
        Source memory s = Inputs.open(r, p, o, flat, false);
        return inside ? Sources.read(s, flat) : o.fill;
    }

    function _map(Reader memory r, Place memory p, Instr memory in_, Reader memory bodies, uint64 key)
        private
        view
        returns (uint256)
    {
        Leaf.require_(in_.redRank == 0 && in_.kind == 0);
        return _epilogue(r, p, in_, Bodies.read(bodies, in_.operands.length, in_.coords, in_.outRank), key, 0, 0);
    }

    /// Runs a body over the operands from `first` on, as inputs from `input` on.
    function _epilogue(
        Reader memory r,
        Place memory p,
        Instr memory in_,
        Body memory body,
        uint64 key,
        uint256 first,
        uint256 input
    ) private view returns (uint256) {
        body.key = key;
        for (uint256 i = first; i < in_.operands.length; ++i) {
            body.setInput(input++, _read(r, p, in_.operands[i]));
        }
        return body.run();
    }

    function _move(Reader memory r, Place memory p, Instr memory in_) private view returns (uint256) {
        uint256 n = in_.operands.length;
        uint256 coordinate = NOWHERE;
        int256 by;
        bool none;
        Leaf.require_(in_.redRank == 0 && n != 0);
        if (in_.kind != 0) {
            Leaf.require_(n > 1);
            Operand memory o = in_.operands[--n];
            (bool inside, uint256 flat) = Views.single(o, NOWHERE, 0);
            Source memory s = Inputs.open(r, p, o, flat, false);
            none = !inside;
            coordinate = in_.kind - 1;
            if (inside) by = int256(Sources.read(s, flat) << 224) >> 224;
        }
        for (uint256 i; i < n; ++i) {
            Operand memory o = in_.operands[i];
            (bool inside, uint256 flat) = Views.single(o, i == 0 ? coordinate : NOWHERE, by);
            if (inside && !(i == 0 && none)) return Sources.read(Inputs.open(r, p, o, flat, false), flat);
        }
        return in_.operands[0].fill;
    }

    function _dot(Reader memory r, Place memory p, Instr memory in_, Reader memory bodies, uint64 key)
        private
        view
        returns (uint256)
    {
        uint256 first = 2 + in_.kind;
        Leaf.require_(in_.kind <= 1 && in_.operands.length >= first);
        Body memory body = Bodies.read(bodies, in_.operands.length - first + 1, in_.coords, in_.outRank);
        Source memory a = Inputs.open(r, p, in_.operands[0], 0, true);
        Source memory b = Inputs.open(r, p, in_.operands[1], 0, true);
        Leaf.require_(in_.operands[0].dtype == 0 && in_.operands[1].dtype == 0);
        uint256 acc;
        if (in_.kind == 1) {
            // Out of bounds it reads as +0, like A and B.
            in_.operands[2].fill = 0;
            acc = _read(r, p, in_.operands[2]);
        }
        body.setInput(0, _chain(in_, a, b, acc));
        return _epilogue(r, p, in_, body, key, first, 1);
    }

    /// acc = fma(A, B, acc) over the reduction axes.
    function _chain(Instr memory in_, Source memory a, Source memory b, uint256 acc) private pure returns (uint256) {
        View memory va = Views.reduction(in_, in_.operands[0]);
        View memory vb = Views.reduction(in_, in_.operands[1]);
        uint256[] memory rowA = new uint256[](va.length / 8 + 2);
        uint256[] memory rowB = new uint256[](va.length / 8 + 2);
        uint256[4] memory idx;
        do {
            acc = SoftFloat.dotAcc(acc, _row(va, a, idx, rowA), _row(vb, b, idx, rowB), va.length);
        } while (Views.next(va, in_, idx));
        return acc;
    }

    /// Where the operands of a row of terms lie in memory: in place, or gathered in `buffer` with zeros out of bounds.
    function _row(View memory v, Source memory s, uint256[4] memory idx, uint256[] memory buffer)
        private
        pure
        returns (uint256 ptr)
    {
        (int256 flat, uint256 from, uint256 to) = Views.row(v, idx);
        int256 step = v.steps[v.inner];
        uint256 n = v.length;
        assembly ("memory-safe") {
            ptr := add(buffer, 32)
        }
        unchecked {
            if (from == 0 && to == n && step == 1) {
                (bool ok, uint256 place) = Sources.contiguous(s, uint256(flat), n);
                if (ok) return place;
            }
            if (from != 0 || to != n) {
                assembly ("memory-safe") {
                    calldatacopy(ptr, calldatasize(), shl(2, n))
                }
            }
            if (from < to) {
                Sources.gather(s, flat + int256(from) * step, step, to - from, ptr + 4 * from);
                // The gather's last store reaches over the terms behind it.
                uint256 behind = ptr + 4 * to;
                assembly ("memory-safe") {
                    mstore(behind, 0)
                }
            }
        }
    }

    function _fold(Reader memory r, Place memory p, Instr memory in_, Reader memory bodies, uint64 key)
        private
        view
        returns (uint256)
    {
        Leaf.require_(in_.split != 0 && in_.kind <= ARGMAX);
        Body memory body = Bodies.read(bodies, in_.operands.length - in_.split + 1, in_.coords, in_.outRank);
        Body memory prologue = Bodies.read(bodies, in_.split, in_.coords, in_.coords.length);
        prologue.key = key;
        Source[] memory sources = new Source[](in_.split);
        for (uint256 i; i < in_.split; ++i) {
            sources[i] = Inputs.open(r, p, in_.operands[i], 0, true);
        }
        body.setInput(0, _reduce(in_, sources, prologue));
        return _epilogue(r, p, in_, body, key, in_.split, 1);
    }

    /// The accumulator of a fold.
    struct Fold {
        uint256 kind;
        uint256 acc; // max, min; argmax: index + 1 of the best term
        uint256 best; // argmax: rank of the best term
        uint256[16] lanes; // sum
        uint256 term;
    }

    function _reduce(Instr memory in_, Source[] memory sources, Body memory prologue) private pure returns (uint256) {
        View[] memory views = new View[](in_.split);
        for (uint256 i; i < in_.split; ++i) {
            views[i] = Views.reduction(in_, in_.operands[i]);
        }
        Fold memory f;
        f.kind = in_.kind;
        if (f.kind == MAX) f.acc = MINUS_INFINITY;
        if (f.kind == MIN) f.acc = SoftFloat.INFINITY;
        uint256[4] memory idx;
        do {
            _foldRow(f, in_, views, sources, prologue, idx);
        } while (Views.next(views[0], in_, idx));
        return _result(f);
    }

    function _foldRow(
        Fold memory f,
        Instr memory in_,
        View[] memory views,
        Source[] memory sources,
        Body memory prologue,
        uint256[4] memory idx
    ) private pure {
        unchecked {
            uint256 n = views.length;
            uint256 length = views[0].length;
            uint256 from;
            uint256 to = length;
            int256[] memory flats = new int256[](n);
            for (uint256 i; i < n; ++i) {
                (int256 flat, uint256 lo, uint256 hi) = Views.row(views[i], idx);
                flats[i] = flat;
                if (lo > from) from = lo;
                if (hi < to) to = hi;
            }
            uint256 inner = views[0].inner;
            for (uint256 a; a < inner; ++a) {
                in_.coords[in_.outRank + a] = idx[a];
            }
            for (uint256 i = from; i < to; ++i) {
                for (uint256 k; k < n; ++k) {
                    prologue.setInput(
                        k, Sources.read(sources[k], uint256(flats[k] + int256(i) * views[k].steps[inner]))
                    );
                }
                if (in_.redRank != 0) in_.coords[in_.outRank + inner] = i;
                _accumulate(f, f.term + i, prologue.run());
            }
            f.term += length;
        }
    }

    function _accumulate(Fold memory f, uint256 t, uint256 v) private pure {
        if (f.kind == SUM) {
            f.lanes[t & 15] = SoftFloat.add(f.lanes[t & 15], v);
        } else if (f.kind == MAX) {
            f.acc = SoftFloat.max(f.acc, v);
        } else if (f.kind == MIN) {
            f.acc = SoftFloat.min(f.acc, v);
        } else {
            // Ranks order the numbers, with all NaNs above.
            uint256 rank = SoftFloat.isNaN(v) ? 1 << 32 : (v >= SoftFloat.SIGN ? 0xffffffff - v : v | SoftFloat.SIGN);
            if (f.acc == 0 || rank > f.best) (f.acc, f.best) = (t + 1, rank);
        }
    }

    function _result(Fold memory f) private pure returns (uint256) {
        unchecked {
            if (f.kind == ARGMAX) return (f.acc - 1) & 0xffffffff;
            if (f.kind != SUM) return f.acc;
            for (uint256 w = 8; w > 0; w >>= 1) {
                for (uint256 l; l < w; ++l) {
                    f.lanes[l] = SoftFloat.add(f.lanes[l], f.lanes[l + w]);
                }
            }
            return f.lanes[0];
        }
    }
}
