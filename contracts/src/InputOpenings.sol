// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Spec} from "./Types.sol";
import {IInputOpenings} from "./interfaces/IInputOpenings.sol";
import {Leaf, Slot} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {ProgramHead, Run} from "./referee/Run.sol";

/// @notice Opens a run's inputs, so that they can be demanded: chunks of parameters, constants, the initial state and
/// records, the leaves of the program, the schema of the data set. Stateless.
/// @dev A place brings everything that says whether the input exists; an answer leads from it up to a digest in the
/// spec. Equal inputs have one place: all of it is bound by hashes. An answer shows that the tensor has the declared
/// shape: what has another cannot be executed by anybody, and so is as good as withheld.
contract InputOpenings is IInputOpenings {
    using Read for Reader;

    /// @dev A tensor's chunk as its place says.
    struct Chunk {
        /// What the tensor stands under, at which index of how many: params, the initial state, a record's fields, or
        /// itself (a constant). Of a record the answer shows it.
        bytes32 root;
        uint256 index;
        uint256 width;
        /// The chunk in the tensor.
        uint256 number;
        uint256 count;
        /// Its bytes.
        uint256 length;
        /// Records only.
        uint256 record;
        uint256 records;
        bytes32 tree;
    }

    uint256 private constant PARAM = 0;
    uint256 private constant RECORD = 1;
    uint256 private constant PROGRAM = 2;
    uint256 private constant SCHEMA = 3;
    uint256 private constant CONST = 4;
    uint256 private constant STATE = 5;
    /// Of a schema's preimage: what every proof about a record's field must bring along.
    uint256 private constant MAX_SCHEMA = 2048;
    uint256 private constant RECORD_SIZE = 97;
    uint256 private constant RECORD_VERSION = 1;
    uint256 private constant CHUNK_SIZE = 1024;

    /// @notice There is no such kind of place.
    error UnknownPlace(uint256 kind);
    /// The place's openings do not lead to the spec's program or data set, or to no such input of it.
    error WrongPlace();
    /// @notice The tensor has fewer chunks.
    error NoSuchChunk(uint256 number, uint256 count);
    /// The answer does not lead to the spec's inputs.
    error WrongOpening();

    /// @inheritdoc IInputOpenings
    function checkPlace(Spec calldata spec, bytes calldata place) external view {
        Reader memory r = Read.open(place);
        uint256 kind = r.u8();
        if (kind == PROGRAM) _leaf(r, spec);
        else if (kind == SCHEMA) _schema(r, spec);
        else _locate(r, kind, spec);
    }

    /// @inheritdoc IInputOpenings
    function checkAnswer(Spec calldata spec, bytes calldata place, bytes calldata answer) external view {
        Reader memory p = Read.open(place);
        Reader memory r = Read.open(answer);
        uint256 kind = p.u8();
        if (kind == PROGRAM) _checkLeaf(r, p, spec);
        else if (kind == SCHEMA) _checkSchema(r, p, spec);
        else _checkChunk(r, p, kind, spec);
        r.done();
    }

    function _checkChunk(Reader memory r, Reader memory p, uint256 kind, Spec calldata spec) private view {
        Chunk memory c = _locate(p, kind, spec);
        if (kind == RECORD) {
            uint256 pos = r.take(RECORD_SIZE);
            bytes32 digest = Merkle.span(Merkle.RECORD, pos, RECORD_SIZE);
            if (Read.load(pos) >> 248 != RECORD_VERSION) revert WrongOpening();
            if (Merkle.foldRecord(digest, c.record, c.records, r) != c.tree) revert WrongOpening();
            c.root = bytes32(Read.load(pos + 33));
        }
        bytes32 tensor = r.b32();
        if (_fold(tensor, c.index, c.width, r) != c.root) revert WrongOpening();
        if (r.u16() != c.length) revert WrongOpening();
        bytes32 chunk = Merkle.span(Merkle.CHUNK, r.take(c.length), c.length);
        if (_fold(chunk, c.number, c.count, r) != tensor) revert WrongOpening();
    }

    /// @dev The root of a tree over `count` leaves, beyond which nothing may stand: whoever has seen all leaves has the
    /// tree, and opens what a proof reads.
    function _fold(bytes32 digest, uint256 index, uint256 count, Reader memory r) private view returns (bytes32 root) {
        uint256 levels = Merkle.depth(count);
        uint256 pos = r.pos;
        root = Merkle.fold(digest, index, levels, r);
        for (uint256 k = 0; k < levels; k++) {
            if ((index >> k ^ 1) << k >= count && Read.load(pos + 32 * k) != 0) revert WrongOpening();
        }
    }

    /// @dev A leaf, or what stands in its place: nothing else than a leaf opens it.
    function _checkLeaf(Reader memory r, Reader memory place, Spec calldata spec) private view {
        (uint256 index, uint256 count, bytes32 root) = _leaf(place, spec);
        uint256 length = r.u16();
        if (length > Leaf.MAX_LEAF) revert WrongOpening();
        bytes32 digest = Merkle.span(Merkle.LEAF, r.take(length), length);
        if (Merkle.fold(digest, index, Merkle.depth(count), r) != root) revert WrongOpening();
    }

    function _checkSchema(Reader memory r, Reader memory place, Spec calldata spec) private view {
        bytes32 schema = _schema(place, spec);
        uint256 length = r.u16();
        Reader memory s = r.sub(length);
        if (length > MAX_SCHEMA || Merkle.span(Merkle.SCHEMA, s.pos, length) != schema) revert WrongOpening();
        // Who could not decode it could read no record. It may have hundreds of dimensions, and who answers is paid by the
        // byte: nothing is checked that cannot overflow.
        unchecked {
            for (uint256 field = s.pos; field != s.end;) {
                uint256 head = Read.load(field);
                (uint256 dtype, uint256 rank) = (head >> 248, head >> 240 & 0xff);
                uint256 end = field + 2 + 4 * rank;
                if (dtype > Leaf.U8 || end > s.end) revert WrongOpening();
                uint256 size = Leaf.size(dtype);
                for (uint256 dim = field + 2; dim != end; dim += 4) {
                    size *= Read.load(dim) >> 224;
                    if (size == 0 || size > Leaf.MAX_BYTES) revert WrongOpening();
                }
                field = end;
            }
        }
    }

    /// @dev list u8 (0 slots, 1 init, 2 step, 3 the outputs leaf) ‖ index u16 ‖ program header ‖ roots of its lists
    function _leaf(Reader memory r, Spec calldata spec)
        private
        view
        returns (uint256 index, uint256 count, bytes32 root)
    {
        uint256 list = r.u8();
        index = r.u16();
        ProgramHead memory p = Run.programHead(r, spec.program);
        r.done();
        if (list == 0) (count, root) = (p.slots, p.slotsRoot);
        else if (list == 1) (count, root) = (p.inits, p.initRoot);
        else if (list == 2) (count, root) = (p.steps, p.stepRoot);
        else if (list == 3) (count, root) = (1, p.outputsLeaf);
        else revert UnknownPlace(list);
        if (index >= count) revert WrongPlace();
    }

    /// @dev records u64 ‖ schema ‖ tree
    function _schema(Reader memory r, Spec calldata spec) private view returns (bytes32 schema) {
        uint256 pos = r.take(72);
        r.done();
        if (Merkle.span(Merkle.DATASET, pos, 72) != spec.dataset) revert WrongPlace();
        return bytes32(Read.load(pos + 8));
    }

    function _locate(Reader memory r, uint256 kind, Spec calldata spec) private view returns (Chunk memory c) {
        c.number = r.u32();
        uint256 bytes_;
        if (kind == RECORD) bytes_ = _record(r, spec, c);
        else if (kind == PARAM || kind == CONST || kind == STATE) bytes_ = _slot(r, kind, spec, c);
        else revert UnknownPlace(kind);
        r.done();
        c.count = (bytes_ + CHUNK_SIZE - 1) / CHUNK_SIZE;
        if (c.number >= c.count) revert NoSuchChunk(c.number, c.count);
        uint256 left = bytes_ - c.number * CHUNK_SIZE;
        c.length = left < CHUNK_SIZE ? left : CHUNK_SIZE;
    }

    /// @dev slot u16 ‖ program header ‖ roots of its lists ‖ leaf opening
    function _slot(Reader memory r, uint256 kind, Spec calldata spec, Chunk memory c) private view returns (uint256) {
        uint256 index = r.u16();
        ProgramHead memory p = Run.programHead(r, spec.program);
        Slot memory slot = Leaf.slot(Leaf.open(r, index, p.slots, p.slotsRoot));
        uint256 wanted;
        if (kind == PARAM) (wanted, c.root, c.width) = (Leaf.PARAM, spec.params, p.params);
        else if (kind == STATE) (wanted, c.root, c.width) = (Leaf.STATE, spec.initialState, p.states);
        else (wanted, c.root, c.width) = (Leaf.CONST, slot.root, 1);
        c.index = slot.index;
        // Without a parent there is no initial state: the init list computes it.
        if (slot.kind != wanted || c.index >= c.width || (kind == STATE && spec.parent == 0)) revert WrongPlace();
        return slot.count * Leaf.size(slot.dtype);
    }

    /// @dev record u64 ‖ field u16 ‖ records u64 ‖ schema ‖ tree ‖ length u16 ‖ schema's preimage without its tag
    function _record(Reader memory r, Spec calldata spec, Chunk memory c) private view returns (uint256 bytes_) {
        c.record = r.u64();
        c.index = r.u16();
        uint256 pos = r.pos;
        c.records = r.u64();
        bytes32 schema = r.b32();
        c.tree = r.b32();
        if (Merkle.span(Merkle.DATASET, pos, 72) != spec.dataset || c.record >= c.records) revert WrongPlace();
        Reader memory s = r.sub(r.u16());
        if (Merkle.span(Merkle.SCHEMA, s.pos, s.end - s.pos) != schema) revert WrongPlace();
        for (; s.pos != s.end; c.width++) {
            uint256 size = Leaf.size(s.u8());
            uint256 rank = s.u8();
            // What other fields declare, however absurd, must not keep anybody from asking for this one.
            for (; rank > 0; rank--) {
                uint256 dim = s.u32();
                if (c.width == c.index) size *= dim;
            }
            if (c.width == c.index) bytes_ = size;
        }
        if (c.index >= c.width) revert WrongPlace();
    }
}
