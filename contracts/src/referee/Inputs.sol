// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leaf, Operand, Slot} from "./Leaf.sol";
import {Merkle} from "./Merkle.sol";
import {Order} from "./Order.sol";
import {Read, Reader} from "./Reader.sol";
import {Head, Run} from "./Run.sol";
import {Source, Sources} from "./Source.sol";

/// @notice The instruction that a proof recomputes: where it stands, and the trace roots above it.
struct Place {
    Head head;
    uint256 segment;
    uint256 step; // in the segment
    uint256 instr;
    bytes32 stepRoot;
    bytes32 trace;
}

/// @notice Opens what an instruction reads: earlier outputs and slots (docs/format.md, sections 3, 4 and 6).
library Inputs {
    using Read for Reader;

    uint256 internal constant RECORD_SIZE = 97;

    /// A tensor's root is not where the operand's source stands.
    error WrongSource();
    /// The operand names a source that a valid program cannot name here.
    error BadSource();

    /// Opens an operand: opened u8 (0: nothing follows), then its source and chunks. `flat` is the element that a map or
    /// move reads of it.
    function open(Reader memory r, Place memory p, Operand memory o, uint256 flat, bool reduction)
        internal
        view
        returns (Source memory s)
    {
        uint256 opened = r.u8();
        if (opened > 1) revert BadSource();
        if (opened == 0) return s;
        if (o.slot) return _slot(r, p, o, flat, reduction);
        if (o.index >= p.instr) revert BadSource();
        bytes32 root = r.b32();
        if (Merkle.fold(root, o.index, Merkle.depth(Run.listLength(p.head, p.segment)), r) != p.stepRoot) {
            revert WrongSource();
        }
        return Sources.open(r, root, o.dtype, o.count);
    }

    function _slot(Reader memory r, Place memory p, Operand memory o, uint256 flat, bool reduction)
        private
        view
        returns (Source memory s)
    {
        Head memory h = p.head;
        Slot memory slot = Leaf.slot(Leaf.open(r, o.index, h.program.slots, h.program.slotsRoot));
        if (slot.dtype != o.dtype || slot.count != o.count) revert BadSource();
        if (slot.kind == Leaf.CONST) return Sources.open(r, slot.root, o.dtype, o.count);
        if (slot.kind == Leaf.PARAM) return _param(r, h, slot);
        if (p.segment == 0) revert BadSource();
        if (slot.kind == Leaf.STATE) return _state(r, p, slot);
        uint256 step = (p.segment - 1) * h.segmentLength + p.step;
        if (slot.kind == Leaf.STEP) return Sources.literal(step);
        if (reduction) revert BadSource();
        return _data(r, h, slot, step, flat);
    }

    function _param(Reader memory r, Head memory h, Slot memory slot) private view returns (Source memory) {
        bytes32 root = r.b32();
        if (Merkle.fold(root, slot.index, Merkle.depth(h.program.params), r) != h.params) revert WrongSource();
        return Sources.open(r, root, slot.dtype, slot.count);
    }

    function _state(Reader memory r, Place memory p, Slot memory slot) private view returns (Source memory) {
        Head memory h = p.head;
        bytes32 root = r.b32();
        if (p.step > 0) {
            bytes32 stepRoot = Merkle.fold(root, slot.producer, Merkle.depth(h.program.steps), r);
            uint256 depth = Merkle.depth(Run.localSteps(h, p.segment));
            if (Merkle.fold(stepRoot, p.step - 1, depth, r) != p.trace) revert WrongSource();
        } else {
            bytes32 state = Merkle.fold(root, slot.index, Merkle.depth(h.program.states), r);
            Run.checkSegment(h, p.segment - 1, state, r.b32(), r);
        }
        return Sources.open(r, root, slot.dtype, slot.count);
    }

    /// Data set header (records u64 ‖ schema ‖ tree), record, its path, schema (length u16, bytes), field root, its path.
    function _data(Reader memory r, Head memory h, Slot memory slot, uint256 step, uint256 flat)
        private
        view
        returns (Source memory s)
    {
        uint256 row = slot.count / slot.dim0;
        uint256 number = step * slot.dim0 + flat / row;
        bytes32 fields = _record(r, h, number);
        uint256 count = _fields(r, h.program.schema);
        bytes32 root = r.b32();
        if (Merkle.fold(root, slot.index, Merkle.depth(count), r) != fields) revert WrongSource();
        s = Sources.open(r, root, slot.dtype, row);
        s.offset = flat / row * row;
    }

    /// The fields' root of the record that stands at `number` in the run's order.
    function _record(Reader memory r, Head memory h, uint256 number) private view returns (bytes32 fields) {
        uint256 pos = r.pos;
        uint256 n = r.u64();
        bytes32 schema = r.b32();
        bytes32 tree = r.b32();
        if (Merkle.span(Merkle.DATASET, pos, 72) != h.dataset || schema != h.program.schema || n == 0) {
            revert WrongSource();
        }
        uint256 index = Order.permute(n, h.orderSeed, uint64(number / n), number % n);
        pos = r.take(RECORD_SIZE);
        bytes32 digest = Merkle.span(Merkle.RECORD, pos, RECORD_SIZE);
        // Whatever version a record declares: one that could not be read would hide what was made of it.
        if (Merkle.foldRecord(digest, index, n, r) != tree) revert WrongSource();
        return bytes32(Read.load(pos + 33));
    }

    /// Number of fields in a schema.
    function _fields(Reader memory r, bytes32 schema) private view returns (uint256 n) {
        Reader memory s = r.sub(r.u16());
        if (Merkle.span(Merkle.SCHEMA, s.pos, s.end - s.pos) != schema) revert WrongSource();
        for (; s.pos != s.end; ++n) {
            s.u8();
            s.take(4 * s.u8());
        }
    }
}
