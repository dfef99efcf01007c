// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor, HEADER, Node} from "../interfaces/IReferee.sol";
import {Leaf, Slot} from "./Leaf.sol";
import {Merkle} from "./Merkle.sol";
import {Read, Reader} from "./Reader.sol";
import {Head, Run} from "./Run.sol";
import {Sources} from "./Source.sol";

/// @notice The way from a root down to a node, tree by tree.
struct Walk {
    uint256 index; // bits of the way that are left
    uint256 left; // how many
    Node node;
    uint256 length; // of a chunk, by its shape
}

/// @notice Finds what stands at a place of a run's trees (docs/format.md, section 6).
library Walks {
    using Read for Reader;

    uint256 internal constant TRACE = 0;
    uint256 internal constant SEGMENTS = 1;
    uint256 internal constant RESULT = 2;
    uint8 internal constant MAX_LEVELS = 11;

    /// There is no such place in the run's trees.
    error NoSuchNode();
    /// The digest does not stand at its place.
    error WrongNode();
    /// A slot's or the outputs' leaf is not the one that the place needs.
    error WrongShape();

    /// Reads a node: tree u8 ‖ depth u8 ‖ index u64 ‖ digest ‖ siblings ‖ the shape of its tensor.
    function read(Reader memory r, Head memory h, Anchor calldata anchor) internal view returns (Walk memory w) {
        uint256 tree = r.u8();
        w.left = r.u8();
        w.index = r.u64();
        w.node.digest = r.b32();
        if (w.left > 64 || w.index >> w.left != 0) revert NoSuchNode();
        if (tree == TRACE) _trace(r, h, anchor, w);
        else if (tree == SEGMENTS) _segments(r, h, w);
        else if (tree == RESULT) _result(r, h, w);
        else revert NoSuchNode();
    }

    /// Goes down a tree of `count` leaves: to its leaf, or to the node where the way ends.
    function _descend(Walk memory w, uint256 count) private pure returns (bool through, uint256 position) {
        uint256 depth = Merkle.depth(count);
        if (w.left < depth) {
            uint256 levels = depth - w.left;
            w.node.absent = w.index << levels >= count;
            w.node.levels = levels > MAX_LEVELS ? MAX_LEVELS : uint8(levels);
            w.node.tag = Merkle.NODE;
            return (false, 0);
        }
        w.left -= depth;
        position = w.index >> w.left;
        w.index &= (1 << w.left) - 1;
        if (position < count) return (true, position);
        if (w.left != 0) revert NoSuchNode();
        w.node.absent = true;
        return (false, 0);
    }

    function _trace(Reader memory r, Head memory h, Anchor calldata anchor, Walk memory w) private view {
        if (anchor.root == 0) revert Run.NoTrace(anchor.segment);
        if (Merkle.fold(w.node.digest, w.index, w.left, r) != anchor.root) revert WrongNode();
        w.node.segment = HEADER;
        (bool through, uint256 position) = _descend(w, anchor.count);
        if (!through) return;
        if (position != anchor.index) revert Run.NoTrace(anchor.segment);
        w.node.segment = anchor.segment;
        (through,) = _descend(w, Run.localSteps(h, anchor.segment));
        if (!through) return;
        (through, position) = _descend(w, Run.listLength(h, anchor.segment));
        if (through) _instr(r, h, w, anchor.segment == 0, position);
    }

    function _segments(Reader memory r, Head memory h, Walk memory w) private view {
        uint256 count = uint256(h.segmentCount) + 1;
        uint256 depth = Merkle.depth(count);
        bool below = w.left > depth;
        _foldSegments(r, h, w, below ? w.left - depth - 1 : 0, below);
        w.node.segment = HEADER;
        (bool through, uint256 g) = _descend(w, count);
        if (!through) return;
        w.node.segment = uint64(g);
        if (!below) {
            (w.node.levels, w.node.tag) = (1, Merkle.SEGMENT);
            return;
        }
        --w.left;
        bool outputs = w.index >> w.left == 1;
        w.index &= (1 << w.left) - 1;
        if (outputs) _outputs(r, h, w, g);
        else _state(r, h, w);
    }

    /// `levels` below the children of a segment, then those, then the tree of segments.
    function _foldSegments(Reader memory r, Head memory h, Walk memory w, uint256 levels, bool below) private view {
        bytes32 digest = w.node.digest;
        uint256 position = w.index;
        if (below) {
            digest = Merkle.fold(digest, position & ((1 << levels) - 1), levels, r);
            position >>= levels;
            bytes32 sibling = r.b32();
            (bytes32 a, bytes32 b) = position & 1 == 0 ? (digest, sibling) : (sibling, digest);
            digest = Merkle.pair(Merkle.SEGMENT, a, b);
            position >>= 1;
            ++levels;
        }
        if (Merkle.fold(digest, position, w.left - levels, r) != h.segments) revert WrongNode();
    }

    function _outputs(Reader memory r, Head memory h, Walk memory w, uint256 g) private view {
        (bool through,) = _descend(w, g == 0 || h.program.outputs == 0 ? 0 : Run.localSteps(h, g));
        if (!through) return;
        uint256 o;
        (through, o) = _descend(w, h.program.outputs);
        if (through) _instr(r, h, w, false, output(outputsLeaf(r, h), o));
    }

    function _state(Reader memory r, Head memory h, Walk memory w) private view {
        (bool through, uint256 k) = _descend(w, h.program.states);
        if (through) _slot(r, h, w, k);
    }

    function _result(Reader memory r, Head memory h, Walk memory w) private view {
        if (Merkle.fold(w.node.digest, w.index, w.left, r) != h.result) revert WrongNode();
        w.node.segment = HEADER;
        (bool through, uint256 k) = _descend(w, h.program.results);
        if (!through) return;
        uint256 leaf = outputsLeaf(r, h);
        (bool isOutput, uint256 index) = result(h, leaf, k);
        if (isOutput) _instr(r, h, w, false, output(leaf, index));
        else _slot(r, h, w, index);
    }

    /// The tensor is the output of an instruction, whose leaf follows.
    function _instr(Reader memory r, Head memory h, Walk memory w, bool init, uint256 i) private view {
        (uint256 n, bytes32 root) = init ? (h.program.inits, h.program.initRoot) : (h.program.steps, h.program.stepRoot);
        (uint256 count, uint256 dtype) = Leaf.shape(Leaf.open(r, i, n, root));
        _chunk(w, count * Leaf.size(dtype));
    }

    /// The tensor is the value of state slot k, whose leaf follows.
    function _slot(Reader memory r, Head memory h, Walk memory w, uint256 k) private view {
        Slot memory s = slot(r, h);
        if (s.index != k) revert WrongShape();
        _chunk(w, s.count * Leaf.size(s.dtype));
    }

    function _chunk(Walk memory w, uint256 size) private pure {
        uint256 n = Sources.chunks(size);
        (bool through, uint256 chunk) = _descend(w, n);
        if (!through) return;
        if (w.left != 0) revert NoSuchNode();
        w.node.tag = Merkle.CHUNK;
        w.length = chunk + 1 < n ? Sources.CHUNK : size - chunk * Sources.CHUNK;
    }

    /// A state slot: its number u16, its leaf, its path.
    function slot(Reader memory r, Head memory h) internal view returns (Slot memory s) {
        uint256 number = r.u16();
        s = Leaf.slot(Leaf.open(r, number, h.program.slots, h.program.slotsRoot));
        if (s.kind != Leaf.STATE) revert WrongShape();
    }

    /// The outputs leaf (length u16, bytes); returns where it begins.
    function outputsLeaf(Reader memory r, Head memory h) internal view returns (uint256 pos) {
        uint256 length = r.u16();
        pos = r.take(length);
        if (Merkle.span(Merkle.LEAF, pos, length) != h.program.outputsLeaf) revert WrongShape();
        if (length != 2 * h.program.outputs + 3 * h.program.results) revert WrongShape();
    }

    /// The step instruction of output o.
    function output(uint256 leaf, uint256 o) internal pure returns (uint256) {
        return Read.load(leaf + 2 * o) >> 240;
    }

    /// What result k is: an output of the last step, or a state.
    function result(Head memory h, uint256 leaf, uint256 k) internal pure returns (bool isOutput, uint256 index) {
        uint256 word = Read.load(leaf + 2 * h.program.outputs + 3 * k);
        isOutput = word >> 248 == 1;
        index = word >> 232 & 0xffff;
        if (word >> 248 > 1 || index >= (isOutput ? h.program.outputs : h.program.states)) revert WrongShape();
    }
}
