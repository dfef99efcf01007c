// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "./Merkle.sol";
import {Read, Reader} from "./Reader.sol";

/// @notice A slot's leaf.
struct Slot {
    uint256 kind;
    uint256 dtype;
    uint256 rank;
    uint256 dim0; // 1 for a scalar
    uint256 dims; // calldata offset of the dims
    uint256 count; // elements
    uint256 index; // param, state, or field
    uint256 producer;
    uint256 init;
    bytes32 root;
}

/// @notice One source of an instruction and the view it is seen through, at one output element.
struct Operand {
    bool slot;
    uint256 index;
    uint256 dtype;
    uint256 fill;
    uint256 count; // elements of the source: the product of the view's dims
    uint256 rank;
    uint256[] dims; // per dim DIM words: size, base, four coefficients of the reduction axes, stride
}

/// @notice An instruction's leaf at one output element.
struct Instr {
    uint256 family;
    uint256 kind;
    uint256 dtype;
    uint256 outRank;
    uint256 redRank;
    uint256 split;
    uint256 count; // output elements
    uint256 terms; // product of the reduction axes
    uint256[] coords; // output coordinates, then the reduction axes' (filled by the loops)
    uint256[4] red;
    Operand[] operands;
    uint256 bodies; // calldata offset of the bodies
    uint256 end; // calldata offset of the leaf's end
}

/// @notice Decodes program leaves. What a valid program cannot contain reverts; Check.sol says why.
library Leaf {
    using Read for Reader;

    uint256 internal constant PARAM = 0;
    uint256 internal constant STATE = 1;
    uint256 internal constant DATA = 2;
    uint256 internal constant STEP = 3;
    uint256 internal constant CONST = 4;

    uint256 internal constant MAP = 0;
    uint256 internal constant DOT = 1;
    uint256 internal constant CONV = 2;
    uint256 internal constant FOLD = 3;
    uint256 internal constant MOVE = 4;

    uint256 internal constant U8 = 2;
    uint256 internal constant MAX_BYTES = 1 << 31;
    uint256 internal constant MAX_LEAF = 2048;
    uint256 internal constant DIM = 7;

    /// The leaf is not one that a valid program has.
    error BadLeaf();
    /// The leaf is not the program's.
    error WrongLeaf();
    /// An output element that the instruction does not have.
    error NoSuchElement(uint256 element);

    /// Opens the next leaf of r (length u16, bytes, path): it must stand at `index` of the `n` leaves under root.
    function open(Reader memory r, uint256 index, uint256 n, bytes32 root) internal view returns (Reader memory leaf) {
        leaf = r.sub(r.u16());
        if (index >= n) revert WrongLeaf();
        bytes32 digest = Merkle.span(Merkle.LEAF, leaf.pos, leaf.end - leaf.pos);
        if (Merkle.fold(digest, index, Merkle.depth(n), r) != root) revert WrongLeaf();
    }

    function require_(bool ok) internal pure {
        if (!ok) revert BadLeaf();
    }

    function size(uint256 dtype) internal pure returns (uint256) {
        return dtype == U8 ? 1 : 4;
    }

    function slot(Reader memory r) internal pure returns (Slot memory s) {
        s.kind = r.u8();
        s.dtype = r.u8();
        s.rank = r.u8();
        require_(s.kind <= CONST && s.dtype <= U8 && s.rank <= 8);
        s.dims = r.pos;
        s.count = 1;
        for (uint256 d; d < s.rank; ++d) {
            s.count = _times(s.count, r.u32());
        }
        require_(s.count * size(s.dtype) <= MAX_BYTES);
        s.dim0 = s.rank == 0 ? 1 : Read.load(s.dims) >> 224;
        if (s.kind < STEP) s.index = r.u16();
        if (s.kind == STATE) {
            s.producer = r.u16();
            s.init = r.u16();
        }
        if (s.kind == CONST) s.root = r.b32();
        require_(r.pos == r.end);
    }

    /// Elements and element type of an instruction's output.
    function shape(Reader memory leaf) internal pure returns (uint256 count, uint256 dtype) {
        require_(leaf.end - leaf.pos <= MAX_LEAF);
        uint256 word = Read.load(leaf.take(7));
        dtype = word >> 232 & 0xff;
        uint256 rank = word >> 224 & 0xff;
        require_(dtype <= U8 && rank <= 8);
        count = 1;
        for (uint256 d; d < rank; ++d) {
            count = _times(count, leaf.u32());
        }
        require_(count * size(dtype) <= MAX_BYTES);
    }

    /// An element count with one more dim: not zero, and far from any overflow.
    function _times(uint256 count, uint256 dim) private pure returns (uint256 product) {
        unchecked {
            product = count * dim;
        }
        require_(product != 0 && product <= MAX_BYTES);
    }

    function instr(Reader memory r, uint256 element) internal pure returns (Instr memory in_) {
        require_(r.end - r.pos <= MAX_LEAF);
        uint256 word = Read.load(r.take(7));
        in_.family = word >> 248;
        in_.kind = word >> 240 & 0xff;
        in_.dtype = word >> 232 & 0xff;
        in_.outRank = word >> 224 & 0xff;
        in_.redRank = word >> 216 & 0xff;
        uint256 operands = word >> 208 & 0xff;
        in_.split = word >> 200 & 0xff;
        require_(
            in_.family <= MOVE && in_.dtype <= U8 && in_.outRank <= 8 && in_.redRank <= 4 && operands <= 8
                && in_.split <= operands
        );
        _axes(r, in_, element);
        in_.operands = new Operand[](operands);
        for (uint256 i; i < operands; ++i) {
            _operand(r, in_, in_.operands[i]);
        }
        in_.bodies = r.pos;
        in_.end = r.end;
    }

    function _axes(Reader memory r, Instr memory in_, uint256 element) private pure {
        uint256 n = in_.outRank;
        in_.coords = new uint256[](n + in_.redRank);
        uint256 dims = r.take(4 * n);
        in_.count = 1;
        for (uint256 d = n; d > 0; --d) {
            uint256 dim = Read.load(dims + 4 * (d - 1)) >> 224;
            in_.count = _times(in_.count, dim);
            in_.coords[d - 1] = element % dim;
            element /= dim;
        }
        if (element != 0) revert NoSuchElement(element);
        require_(in_.count * size(in_.dtype) <= MAX_BYTES);
        in_.terms = 1;
        for (uint256 a; a < in_.redRank; ++a) {
            uint256 dim = r.u32();
            in_.red[a] = dim;
            in_.terms = _times(in_.terms, dim);
        }
    }

    function _operand(Reader memory r, Instr memory in_, Operand memory o) private pure {
        uint256 word = Read.load(r.take(9));
        require_(word >> 248 <= 1);
        o.slot = word >> 248 == 1;
        o.index = word >> 232 & 0xffff;
        o.dtype = word >> 224 & 0xff;
        o.fill = word >> 192 & 0xffffffff;
        uint256 rank = word >> 184 & 0xff;
        require_(o.dtype <= U8 && rank >= 1 && rank <= 6);
        o.rank = rank;
        o.dims = new uint256[](rank * DIM);
        for (uint256 d; d < rank; ++d) {
            _dim(r, in_, o.dims, d * DIM);
        }
        uint256 stride = 1;
        for (uint256 d = rank; d > 0; --d) {
            o.dims[d * DIM - 1] = stride;
            stride = _times(stride, o.dims[(d - 1) * DIM]);
        }
        o.count = stride;
        require_(stride * size(o.dtype) <= MAX_BYTES);
    }

    /// One dim of a view: its base is the coordinate with all reduction axes at 0.
    function _dim(Reader memory r, Instr memory in_, uint256[] memory dims, uint256 pos) private pure {
        unchecked {
            uint256 word = Read.load(r.take(9));
            dims[pos] = word >> 224;
            int256 base = int256(word << 32) >> 224;
            uint256 terms = word >> 184 & 0xff;
            uint256 next; // the least axis that may follow
            for (uint256 i; i < terms; ++i) {
                word = Read.load(r.take(5));
                uint256 axis = word >> 248;
                int256 coef = int256(word << 8) >> 224;
                require_(coef != 0 && axis >= next && axis < in_.coords.length);
                next = axis + 1;
                if (axis < in_.outRank) base += coef * int256(in_.coords[axis]);
                else dims[pos + 2 + axis - in_.outRank] = uint256(coef);
            }
            dims[pos + 1] = uint256(base);
        }
    }
}
