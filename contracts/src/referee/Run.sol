// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor} from "../interfaces/IReferee.sol";
import {Draw} from "./Draw.sol";
import {Merkle} from "./Merkle.sol";
import {Read, Reader} from "./Reader.sol";

/// @notice A program's header and the roots of its lists.
struct ProgramHead {
    uint256 slots;
    uint256 inits;
    uint256 steps;
    uint256 params;
    uint256 states;
    uint256 outputs;
    uint256 results;
    uint256 batch;
    bytes32 schema;
    bytes32 slotsRoot;
    bytes32 initRoot;
    bytes32 stepRoot;
    bytes32 outputsLeaf;
    uint32 magic;
    uint256 version;
    uint256 reserved;
}

/// @notice What a run root commits to at its top, and its program.
struct Head {
    bytes32 params;
    bytes32 dataset;
    bytes32 orderSeed;
    bytes32 seed;
    bytes32 initialState;
    bool given; // the initial state comes from elsewhere: the init list is not run
    uint64 steps;
    uint32 segmentLength;
    uint64 segmentCount; // S, without segment 0
    bytes32 segments;
    bytes32 result;
    ProgramHead program;
}

/// @notice Opens run roots (docs/format.md, sections 2, 4 and 6).
library Run {
    using Read for Reader;

    uint256 internal constant SPEC_SIZE = 236;
    uint256 internal constant HEADER_SIZE = 58;
    uint32 internal constant MAGIC = 0x41535931; // "ASY1"
    uint256 internal constant VERSION = 1;

    /// The proof's header does not lead to the claim's run root.
    error WrongRun();
    /// The run's program is not one that this Referee knows.
    error UnknownProgram();
    /// The run has no such segment or step.
    error NoSuchStep(uint256 segment, uint256 step);
    /// No trace is committed for this segment, or the anchor does not hold it.
    error NoTrace(uint256 segment);

    function head(Reader memory r, bytes32 runRoot) internal view returns (Head memory h) {
        uint256 pos = r.pos;
        bytes32 program = r.b32();
        h.params = r.b32();
        h.dataset = r.b32();
        h.orderSeed = r.b32();
        h.seed = r.b32();
        h.given = r.b32() != 0;
        h.initialState = r.b32();
        if (h.initialState != 0) h.given = true;
        h.steps = uint64(r.u64());
        h.segmentLength = uint32(r.u32());
        h.segments = r.b32();
        h.result = r.b32();
        bytes32 spec = Merkle.span(Merkle.SPEC, pos, SPEC_SIZE);
        bytes32 outcome = Merkle.span(Merkle.OUTCOME, pos + SPEC_SIZE, 64);
        if (Merkle.pair(Merkle.RUN, spec, outcome) != runRoot) revert WrongRun();
        h.segmentCount = Draw.segments(h.steps, h.segmentLength);
        if (h.segmentCount == 0) revert NoSuchStep(0, 0);
        h.program = programHead(r, program);
        if (h.program.magic != MAGIC || h.program.version != VERSION || h.program.steps == 0) revert UnknownProgram();
    }

    /// Reads a program's header and list roots; only the root is checked.
    function programHead(Reader memory r, bytes32 program) internal view returns (ProgramHead memory p) {
        uint256 pos = r.take(HEADER_SIZE + 128);
        if (Merkle.span(Merkle.PROGRAM, pos, HEADER_SIZE + 128) != program) revert WrongRun();
        uint256 word = Read.load(pos);
        p.magic = uint32(word >> 224);
        p.version = word >> 208 & 0xffff;
        p.slots = word >> 192 & 0xffff;
        p.inits = word >> 176 & 0xffff;
        p.steps = word >> 160 & 0xffff;
        p.params = word >> 144 & 0xffff;
        p.states = word >> 128 & 0xffff;
        p.outputs = word >> 112 & 0xffff;
        p.results = word >> 96 & 0xffff;
        p.batch = word >> 64 & 0xffffffff;
        p.reserved = word >> 48 & 0xffff;
        p.schema = bytes32(Read.load(pos + 26));
        p.slotsRoot = bytes32(Read.load(pos + 58));
        p.initRoot = bytes32(Read.load(pos + 90));
        p.stepRoot = bytes32(Read.load(pos + 122));
        p.outputsLeaf = bytes32(Read.load(pos + 154));
    }

    /// Instructions of the list that segment g runs.
    function listLength(Head memory h, uint256 g) internal pure returns (uint256) {
        return g == 0 ? h.program.inits : h.program.steps;
    }

    /// Steps of the trace of segment g ≤ S; none if the init list is not run, or empty.
    function localSteps(Head memory h, uint256 g) internal pure returns (uint256 n) {
        if (g > h.segmentCount) revert NoSuchStep(g, 0);
        if (g == 0) return h.given || h.program.inits == 0 ? 0 : 1;
        n = h.steps - (g - 1) * h.segmentLength;
        if (n > h.segmentLength) n = h.segmentLength;
    }

    /// The digest above a segment's trace must be the anchor's: `trace` is the segment's trace root, its siblings in the
    /// anchor's tree come from r.
    function checkTrace(Anchor calldata anchor, bytes32 trace, Reader memory r) internal view {
        if (anchor.root == 0 || anchor.index >= anchor.count) revert NoTrace(anchor.segment);
        if (Merkle.fold(trace, anchor.index, Merkle.depth(anchor.count), r) != anchor.root) {
            revert NoTrace(anchor.segment);
        }
    }

    /// The end state and the outputs of segment g must be the run's.
    function checkSegment(Head memory h, uint256 g, bytes32 endState, bytes32 outputs, Reader memory r) internal view {
        bytes32 segment = Merkle.pair(Merkle.SEGMENT, endState, outputs);
        if (g > h.segmentCount || Merkle.fold(segment, g, Merkle.depth(uint256(h.segmentCount) + 1), r) != h.segments) {
            revert NoSuchStep(g, 0);
        }
    }
}
