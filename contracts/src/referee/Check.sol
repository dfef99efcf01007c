// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bodies, Body} from "./Body.sol";
import {Instr, Leaf, Operand, Slot} from "./Leaf.sol";
import {Merkle} from "./Merkle.sol";
import {Read, Reader} from "./Reader.sol";
import {ProgramHead} from "./Run.sol";
import {Sources} from "./Source.sol";

/// @notice The rules of docs/format.md, Check: the twin of the engine's. What they refuse reverts with BadLeaf (or
/// Truncated, TrailingBytes).
library Check {
    using Read for Reader;

    uint256 private constant F32 = 0;
    uint256 private constant I32 = 1;
    uint256 private constant ARGMAX = 3;
    uint256 private constant RAND = 0x22;
    uint256 private constant NO_INIT = 0xffff;
    uint256 private constant DIM = Leaf.DIM;

    uint256 internal constant MAX_TERMS = 8192;
    uint256 internal constant MAX_PROOF = 122_880;
    uint256 internal constant MAX_GAS = 16_000_000;

    /// A slot on its own.
    function slot(Reader memory leaf, ProgramHead memory p) internal pure {
        Slot memory s = Leaf.slot(leaf);
        if (s.kind == Leaf.PARAM) Leaf.require_(s.index < p.params);
        if (s.kind == Leaf.STATE) {
            Leaf.require_(s.index < p.states && s.producer < p.steps && (s.init < p.inits || s.init == NO_INIT));
        }
        if (s.kind == Leaf.DATA) Leaf.require_(s.rank > 0 && s.dim0 == p.batch);
        if (s.kind == Leaf.STEP) Leaf.require_(s.dtype == I32 && s.rank == 0);
    }

    /// Instruction `number` of a list on its own.
    function instr(Reader memory leaf, ProgramHead memory p, uint256 number) internal pure {
        uint256 size = leaf.end - leaf.pos;
        Instr memory in_ = Leaf.instr(leaf, 0);
        _shape(in_);
        for (uint256 i; i < in_.operands.length; ++i) {
            Operand memory o = in_.operands[i];
            Leaf.require_(o.index < (o.slot ? p.slots : number));
            if (!_reduces(in_, i)) _outputAxesOnly(o);
        }
        _cost(in_, size, _bodies(in_));
    }

    /// What a family says about kinds, counts and dtypes.
    function _shape(Instr memory in_) private pure {
        uint256 n = in_.operands.length;
        if (in_.family != Leaf.FOLD) Leaf.require_(in_.split == 0);
        if (in_.family == Leaf.MAP) {
            Leaf.require_(in_.kind == 0 && in_.redRank == 0);
        } else if (in_.family == Leaf.FOLD) {
            Leaf.require_(in_.kind <= ARGMAX && in_.split >= 1 && (in_.kind != ARGMAX || in_.dtype == I32));
        } else if (in_.family == Leaf.MOVE) {
            _move(in_, n);
        } else {
            Leaf.require_(in_.kind <= 1 && n >= 2 + in_.kind && (in_.family != Leaf.CONV || in_.redRank == 3));
            for (uint256 i; i < 2 + in_.kind; ++i) {
                Leaf.require_(in_.operands[i].dtype == F32);
            }
        }
    }

    function _move(Instr memory in_, uint256 n) private pure {
        Leaf.require_(in_.redRank == 0 && n > (in_.kind == 0 ? 0 : 1));
        if (in_.kind != 0) {
            --n;
            Leaf.require_(in_.kind <= in_.operands[0].rank && in_.operands[n].dtype == I32);
        }
        for (uint256 i; i < n; ++i) {
            Leaf.require_(in_.operands[i].dtype == in_.dtype);
        }
    }

    /// Whether operand i may use reduction axes.
    function _reduces(Instr memory in_, uint256 i) private pure returns (bool) {
        if (in_.family == Leaf.FOLD) return i < in_.split;
        return (in_.family == Leaf.DOT || in_.family == Leaf.CONV) && i < 2;
    }

    function _outputAxesOnly(Operand memory o) private pure {
        for (uint256 d; d < o.rank; ++d) {
            for (uint256 a; a < 4; ++a) {
                Leaf.require_(o.dims[d * DIM + 2 + a] == 0);
            }
        }
    }

    /// @dev Gas of the bodies' operations, by the cost rule.
    function _bodies(Instr memory in_) private pure returns (uint256 gas) {
        Reader memory r = Reader(in_.bodies, in_.end);
        uint256 n = in_.operands.length;
        if (in_.family == Leaf.MAP) {
            gas = 1600 * _weight(Bodies.read(r, n, in_.coords, in_.outRank));
        } else if (in_.family == Leaf.FOLD) {
            gas = 1600 * _weight(Bodies.read(r, n - in_.split + 1, in_.coords, in_.outRank));
            gas += 1400 * in_.terms * _weight(Bodies.read(r, in_.split, in_.coords, in_.coords.length));
        } else if (in_.family != Leaf.MOVE) {
            gas = 1600 * _weight(Bodies.read(r, n - 1 - in_.kind, in_.coords, in_.outRank));
        }
        r.done();
    }

    /// Operations, rand counted twice.
    function _weight(Body memory b) private pure returns (uint256 n) {
        for (uint256 pos = b.ops; pos < b.end; pos += 4) {
            n += Read.load(pos) >> 248 == RAND ? 2 : 1;
        }
    }

    function _cost(Instr memory in_, uint256 leaf, uint256 gas) private pure {
        Leaf.require_(in_.terms <= MAX_TERMS);
        uint256 bytes_ = 6000 + 2 * leaf;
        for (uint256 i; i < in_.operands.length; ++i) {
            Operand memory o = in_.operands[i];
            uint256 total = Sources.chunks(o.count * Leaf.size(o.dtype));
            uint256 depth = Merkle.depth(total);
            uint256 n = _reduces(in_, i) ? _chunks(in_, o, total) : 1;
            bytes_ += 1000 + n * (1184 + 32 * depth);
            gas += n * (3000 + 600 * depth);
        }
        gas += 400_000 + 20 * bytes_ + _loops(in_);
        Leaf.require_(bytes_ <= MAX_PROOF && gas <= MAX_GAS);
    }

    /// Gas of the terms and rows of a reduction.
    function _loops(Instr memory in_) private pure returns (uint256) {
        uint256 rows = 1;
        for (uint256 a; a < in_.redRank; ++a) {
            if (in_.red[a] > 1) rows = in_.terms / in_.red[a];
        }
        if (in_.family == Leaf.FOLD) return in_.terms * (1200 + 300 * in_.split) + rows * (1500 + 2500 * in_.split);
        if (in_.family == Leaf.DOT || in_.family == Leaf.CONV) return in_.terms * 1250 + rows * 7000;
        return 0;
    }

    /// Bound on the chunks of a reduction operand that one element opens.
    function _chunks(Instr memory in_, Operand memory o, uint256 total) private pure returns (uint256 best) {
        best = in_.terms < total ? in_.terms : total;
        (uint256[4] memory steps, uint256[4] memory sizes) = _sorted(in_, o);
        uint256 each = o.dtype == Leaf.U8 ? 1024 : 256;
        uint256 span;
        uint256 others = in_.terms;
        for (uint256 p;; ++p) {
            uint256 n = others * (span / each + 2);
            if (n < best) best = n;
            if (p == in_.redRank) return best;
            span += steps[p] * (sizes[p] - 1);
            others /= sizes[p];
        }
    }

    /// The reduction axes by the distance in the source of neighbours along them; equal ones in order.
    function _sorted(Instr memory in_, Operand memory o)
        private
        pure
        returns (uint256[4] memory steps, uint256[4] memory sizes)
    {
        for (uint256 a; a < in_.redRank; ++a) {
            int256 sum;
            for (uint256 d; d < o.rank; ++d) {
                sum += int256(o.dims[d * DIM + 2 + a]) * int256(o.dims[d * DIM + 6]);
            }
            uint256 step = uint256(sum < 0 ? -sum : sum);
            uint256 k = a;
            for (; k > 0 && steps[k - 1] > step; --k) {
                (steps[k], sizes[k]) = (steps[k - 1], sizes[k - 1]);
            }
            (steps[k], sizes[k]) = (step, in_.red[a]);
        }
    }

    /// An operand and the slot that it names.
    function agree(Instr memory in_, Operand memory o, Slot memory s, bool init) internal pure returns (bool) {
        if (init && s.kind != Leaf.PARAM && s.kind != Leaf.CONST) return false;
        if (s.kind == Leaf.DATA && in_.family != Leaf.MAP && in_.family != Leaf.MOVE) return false;
        if (s.kind == Leaf.STEP && o.rank != 1) return false;
        return o.dtype == s.dtype && o.count == s.count;
    }
}
