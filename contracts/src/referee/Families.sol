// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Inner loops of the dearest elements; tests/referee holds them to Go.
// solhint-disable no-inline-assembly

import {SoftDot} from "../SoftDot.sol";
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
            acc = SoftDot.dotAcc(acc, _row(va, a, idx, rowA), _row(vb, b, idx, rowB), va.length);
        } while (Views.next(va, in_, idx));
        return acc;
    }

    /// Where the terms [from, to) of a row lie in memory, in place or gathered in `buffer`: term i at ptr + i elements.
    function _terms(View memory v, Source memory s, int256 flat, uint256 from, uint256 to, uint256[] memory buffer)
        private
        pure
        returns (uint256 ptr)
    {
        if (from >= to) return ptr;
        unchecked {
            int256 step = v.steps[v.inner];
            uint256 size = Leaf.size(s.dtype);
            flat += int256(from) * step;
            if (step == 1) {
                bool ok;
                (ok, ptr) = Sources.contiguous(s, uint256(flat), to - from);
                if (ok) return ptr - size * from;
            }
            assembly ("memory-safe") {
                ptr := add(buffer, 32)
            }
            Sources.gather(s, flat, step, to - from, ptr + size * from);
        }
    }

    /// Where a row of factors lies in memory, zeros where it is out of bounds.
    function _row(View memory v, Source memory s, uint256[4] memory idx, uint256[] memory buffer)
        private
        pure
        returns (uint256 ptr)
    {
        (int256 flat, uint256 from, uint256 to) = Views.row(v, idx);
        uint256 n = v.length;
        ptr = _terms(v, s, flat, from, to, buffer);
        if (from == 0 && to == n) return ptr;
        assembly ("memory-safe") {
            let row := add(buffer, 32)
            let begin := shl(2, from)
            let end := shl(2, to)
            if iszero(eq(ptr, row)) { mcopy(add(row, begin), add(ptr, begin), sub(end, begin)) }
            calldatacopy(row, calldatasize(), begin)
            calldatacopy(add(row, end), calldatasize(), sub(shl(2, n), end))
            ptr := row
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

    /// A fold under way.
    struct Fold {
        uint256 kind;
        uint256 acc; // max, min; argmax: index + 1 of the best term
        uint256 best; // argmax: rank of the best term
        uint256 lanes; // sum: memory address of 16 words
        uint256 term; // index of the row's first term
        uint256 n; // operands of the prologue
        uint256 rows; // memory address of two words per operand: where its row lies, and bytes of an element
        uint256 coord; // memory address of the inner reduction axis's coordinate, or of a word nobody reads
    }

    function _reduce(Instr memory in_, Source[] memory sources, Body memory prologue) private pure returns (uint256) {
        View[] memory views = new View[](in_.split);
        uint256[][] memory buffers = new uint256[][](in_.split);
        for (uint256 i; i < in_.split; ++i) {
            views[i] = Views.reduction(in_, in_.operands[i]);
            buffers[i] = new uint256[](views[i].length / 8 + 2);
        }
        Fold memory f = _start(in_, views[0].inner);
        uint256[4] memory idx;
        do {
            (uint256 from, uint256 to) = _open(f, in_, views, sources, buffers, idx);
            if (prologue.ops == prologue.end && prologue.result == 0) _foldPlain(f, from, to);
            else _foldBody(f, prologue, from, to);
            f.term += views[0].length;
        } while (Views.next(views[0], in_, idx));
        return _result(f);
    }

    function _start(Instr memory in_, uint256 inner) private pure returns (Fold memory f) {
        f.kind = in_.kind;
        f.n = in_.split;
        if (f.kind == MAX) f.acc = MINUS_INFINITY;
        if (f.kind == MIN) f.acc = SoftFloat.INFINITY;
        uint256[16] memory lanes;
        uint256[16] memory rows;
        uint256[1] memory nobody;
        uint256[] memory coords = in_.coords;
        uint256 axis = 32 * (1 + in_.outRank + inner);
        bool reduces = in_.redRank != 0;
        assembly ("memory-safe") {
            mstore(add(f, 96), lanes)
            mstore(add(f, 192), rows)
            switch reduces
            case 0 { mstore(add(f, 224), nobody) }
            default { mstore(add(f, 224), add(coords, axis)) }
        }
    }

    /// Opens a row: the terms [from, to) that are in bounds of all operands. No others are read: the proof need not open
    /// them.
    function _open(
        Fold memory f,
        Instr memory in_,
        View[] memory views,
        Source[] memory sources,
        uint256[][] memory buffers,
        uint256[4] memory idx
    ) private pure returns (uint256 from, uint256 to) {
        unchecked {
            to = views[0].length;
            uint256 n = f.n;
            int256[8] memory flats;
            for (uint256 i; i < n; ++i) {
                uint256 lo;
                uint256 hi;
                (flats[i], lo, hi) = Views.row(views[i], idx);
                if (lo > from) from = lo;
                if (hi < to) to = hi;
            }
            for (uint256 i; i < n; ++i) {
                uint256 ptr = _terms(views[i], sources[i], flats[i], from, to, buffers[i]);
                uint256 size = Leaf.size(sources[i].dtype);
                uint256 row = f.rows + 64 * i;
                assembly ("memory-safe") {
                    mstore(row, ptr)
                    mstore(add(row, 32), size)
                }
            }
            for (uint256 a; a < views[0].inner; ++a) {
                in_.coords[in_.outRank + a] = idx[a];
            }
        }
    }

    /// Terms whose prologue is the only, or first, operand itself.
    function _foldPlain(Fold memory f, uint256 from, uint256 to) private pure {
        unchecked {
            uint256 row = f.rows;
            for (uint256 i = from; i < to; ++i) {
                _accumulate(f, f.term + i, _load(row, i));
            }
        }
    }

    function _foldBody(Fold memory f, Body memory prologue, uint256 from, uint256 to) private pure {
        unchecked {
            uint256 coord = f.coord;
            for (uint256 i = from; i < to; ++i) {
                uint256 row = f.rows;
                uint256 input = prologue.values;
                for (uint256 end = input + 32 * f.n; input < end; input += 32) {
                    uint256 word = _load(row, i);
                    assembly ("memory-safe") {
                        mstore(input, word)
                    }
                    row += 64;
                }
                assembly ("memory-safe") {
                    mstore(coord, i)
                }
                _accumulate(f, f.term + i, prologue.run());
            }
        }
    }

    /// Element i of a row.
    function _load(uint256 row, uint256 i) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            switch mload(add(row, 32))
            case 1 { word := byte(0, mload(add(mload(row), i))) }
            default {
                word := shr(224, mload(add(mload(row), shl(2, i))))
                word := or(and(shr(8, word), 0xff00ff), shl(8, and(word, 0xff00ff)))
                word := or(shr(16, word), and(shl(16, word), 0xffff0000))
            }
        }
    }

    function _accumulate(Fold memory f, uint256 t, uint256 v) private pure {
        if (f.kind == SUM) {
            uint256 lane = f.lanes + 32 * (t & 15);
            uint256 sum;
            assembly ("memory-safe") {
                sum := mload(lane)
            }
            sum = SoftFloat.add(sum, v);
            assembly ("memory-safe") {
                mstore(lane, sum)
            }
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
            uint256[16] memory lanes;
            uint256 at_ = f.lanes;
            assembly ("memory-safe") {
                lanes := at_
            }
            for (uint256 w = 8; w > 0; w >>= 1) {
                for (uint256 i; i < w; ++i) {
                    lanes[i] = SoftFloat.add(lanes[i], lanes[i + w]);
                }
            }
            return lanes[0];
        }
    }
}
