// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor, HEADER, IRefereeTree, Node} from "./interfaces/IReferee.sol";
import {Slot} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {Head, Run} from "./referee/Run.sol";
import {Walk, Walks} from "./referee/Walk.sol";

/// @title The judge of a run's trees
/// @notice Faults that need no arithmetic, and openings of nodes for demands. Stateless.
contract RefereeTree is IRefereeTree {
    using Read for Reader;

    // Kinds of boundary proofs.
    uint256 private constant END_STATE = 0;
    uint256 private constant OUTPUT = 1;
    uint256 private constant RESULT = 2;
    uint256 private constant INITIAL_STATE = 3;
    uint256 private constant NO_INIT = 4;
    uint256 private constant DATASET = 5;

    uint256 private constant NO_INSTRUCTION = 0xffff;

    /// Both sides of the boundary agree, or a node is what its shape says: no fault.
    error NoFault();
    /// An unknown kind of boundary proof.
    error UnknownBoundary(uint256 kind);
    /// A path does not lead to the run's result.
    error WrongResult();
    /// The answer does not lead to the demanded digest.
    error WrongAnswer();

    /// @inheritdoc IRefereeTree
    function proveLength(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment)
    {
        Reader memory r = Read.open(proof);
        Head memory h = Run.head(r, runRoot);
        Walk memory w = Walks.read(r, h, anchor);
        segment = w.node.segment;
        bytes32 digest = w.node.digest;
        if (w.node.absent || digest == 0) {
            r.done();
            if (w.node.absent == (digest == 0)) revert NoFault();
            return segment;
        }
        uint8 tag = uint8(r.u8());
        uint256 length = r.end - r.pos;
        if (tag == w.node.tag && length == (tag == Merkle.CHUNK ? w.length : 64)) revert NoFault();
        if (Merkle.span(tag, r.pos, length) != digest) revert Walks.WrongNode();
    }

    /// @inheritdoc IRefereeTree
    function proveBoundary(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment)
    {
        Reader memory r = Read.open(proof);
        Head memory h = Run.head(r, runRoot);
        uint256 kind = r.u8();
        segment = HEADER;
        bool fault;
        if (kind == END_STATE) (segment, fault) = (anchor.segment, _endState(r, h, anchor));
        else if (kind == OUTPUT) (segment, fault) = (anchor.segment, _output(r, h, anchor));
        else if (kind == RESULT) fault = _result(r, h);
        else if (kind == INITIAL_STATE) (segment, fault) = (0, _initialState(r, h));
        else if (kind == NO_INIT) fault = !h.given && Walks.slot(r, h).init == NO_INSTRUCTION;
        else if (kind == DATASET) fault = _dataset(r, h);
        else revert UnknownBoundary(kind);
        r.done();
        if (!fault) revert NoFault();
    }

    /// A segment's end state is not its producer's output in the last step.
    function _endState(Reader memory r, Head memory h, Anchor calldata anchor) private view returns (bool) {
        uint256 g = anchor.segment;
        Slot memory s = Walks.slot(r, h);
        bytes32 claimed = r.b32();
        bytes32 state = Merkle.fold(claimed, s.index, Merkle.depth(h.program.states), r);
        Run.checkSegment(h, g, state, r.b32(), r);
        uint256 steps = Run.localSteps(h, g);
        if (steps == 0) revert Run.NoTrace(g);
        return claimed != _traced(r, h, anchor, steps - 1, g == 0 ? s.init : s.producer);
    }

    /// A segment's output is not its instruction's.
    function _output(Reader memory r, Head memory h, Anchor calldata anchor) private view returns (bool) {
        uint256 g = anchor.segment;
        uint256 step = r.u32();
        uint256 o = r.u16();
        if (g == 0 || step >= Run.localSteps(h, g) || o >= h.program.outputs) revert Run.NoSuchStep(g, step);
        uint256 instruction = Walks.output(Walks.outputsLeaf(r, h), o);
        bytes32 claimed = _claimedOutput(r, h, g, step, o);
        return claimed != _traced(r, h, anchor, step, instruction);
    }

    /// The run's result is not the last segment's.
    function _result(Reader memory r, Head memory h) private view returns (bool) {
        uint256 k = r.u16();
        if (k >= h.program.results) revert WrongResult();
        (bool isOutput, uint256 index) = Walks.result(h, Walks.outputsLeaf(r, h), k);
        bytes32 claimed = r.b32();
        if (Merkle.fold(claimed, k, Merkle.depth(h.program.results), r) != h.result) revert WrongResult();
        uint256 last = h.segmentCount;
        if (isOutput) {
            uint256 step = Run.localSteps(h, last) - 1;
            return claimed != _claimedOutput(r, h, last, step, index);
        }
        bytes32 root = r.b32();
        bytes32 state = Merkle.fold(root, index, Merkle.depth(h.program.states), r);
        Run.checkSegment(h, last, state, r.b32(), r);
        return claimed != root;
    }

    /// Segment 0 does not end in the given initial state.
    function _initialState(Reader memory r, Head memory h) private view returns (bool) {
        bytes32 state = r.b32();
        Run.checkSegment(h, 0, state, r.b32(), r);
        return h.given && state != h.initialState;
    }

    /// The data set is empty, or not of the program's schema.
    function _dataset(Reader memory r, Head memory h) private view returns (bool) {
        if (h.program.schema == 0) return false;
        if (h.dataset == 0) return true;
        uint256 pos = r.pos;
        uint256 records = r.u64();
        bytes32 schema = r.b32();
        r.b32();
        if (Merkle.span(Merkle.DATASET, pos, 72) != h.dataset) revert Run.WrongRun();
        return records == 0 || schema != h.program.schema;
    }

    /// Root of a tensor of the trace, up to the anchor.
    function _traced(Reader memory r, Head memory h, Anchor calldata anchor, uint256 step, uint256 instruction)
        private
        view
        returns (bytes32 root)
    {
        root = r.b32();
        bytes32 stepRoot = Merkle.fold(root, instruction, Merkle.depth(Run.listLength(h, anchor.segment)), r);
        bytes32 trace = Merkle.fold(stepRoot, step, Merkle.depth(Run.localSteps(h, anchor.segment)), r);
        Run.checkTrace(anchor, trace, r);
    }

    /// Root of an output tensor of segment g ≥ 1: root, path to the outputs, the end state, path to the segments.
    function _claimedOutput(Reader memory r, Head memory h, uint256 g, uint256 step, uint256 o)
        private
        view
        returns (bytes32 root)
    {
        root = r.b32();
        bytes32 outputs = Merkle.fold(root, o, Merkle.depth(h.program.outputs), r);
        outputs = Merkle.fold(outputs, step, Merkle.depth(Run.localSteps(h, g)), r);
        Run.checkSegment(h, g, r.b32(), outputs, r);
    }

    /// @inheritdoc IRefereeTree
    function openNode(bytes32 runRoot, Anchor calldata anchor, bytes calldata node)
        external
        view
        returns (Node memory)
    {
        Reader memory r = Read.open(node);
        Walk memory w = Walks.read(r, Run.head(r, runRoot), anchor);
        r.done();
        return w.node;
    }

    /// @inheritdoc IRefereeTree
    function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes calldata data) external view {
        uint256 pos = Read.open(data).pos;
        bytes32 root;
        if (levels == 0) {
            if (data.length > 1024) revert WrongAnswer();
            root = Merkle.span(Merkle.CHUNK, pos, data.length);
        } else {
            if (levels > Walks.MAX_LEVELS || data.length != 32 << levels) revert WrongAnswer();
            root = Merkle.rootOf(pos, levels, tag);
        }
        if (root != digest) revert WrongAnswer();
    }

    /// @inheritdoc IRefereeTree
    function traceLevels(bytes32 runRoot, uint64 segment, bytes calldata header) external view returns (uint8) {
        Reader memory r = Read.open(header);
        Head memory h = Run.head(r, runRoot);
        r.done();
        uint256 steps = Run.localSteps(h, segment);
        if (steps == 0) revert Run.NoTrace(segment);
        uint256 levels = Merkle.depth(steps);
        if (levels == 0) levels = Merkle.depth(Run.listLength(h, segment));
        return levels > Walks.MAX_LEVELS ? Walks.MAX_LEVELS : uint8(levels);
    }
}
