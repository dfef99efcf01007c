// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Spec} from "./IAssay.sol";
import {IInputOpenings} from "./interfaces/IInputOpenings.sol";
import {Leaf, Slot} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {ProgramHead, Run} from "./referee/Run.sol";

/// @notice Opens chunks of a run's inputs, so that they can be demanded. Stateless.
/// @dev A place brings everything that says whether the chunk exists; an answer leads from the chunk up to a digest in
/// the spec. Equal chunks have one place: all of it is bound by hashes.
contract InputOpenings is IInputOpenings {
    using Read for Reader;

    /// @dev A tensor's chunk as its place says.
    struct Chunk {
        /// What the tensor stands under: params or a record's fields.
        uint256 index;
        uint256 width;
        /// The chunk in the tensor.
        uint256 number;
        uint256 count;
        /// Records only.
        uint256 record;
        uint256 records;
        bytes32 tree;
    }

    uint256 private constant PARAM = 0;
    uint256 private constant RECORD = 1;
    uint256 private constant RECORD_SIZE = 97;
    uint256 private constant CHUNK_SIZE = 1024;

    error UnknownPlace(uint256 kind);
    /// The place's openings do not lead to the spec's program or data set.
    error WrongPlace();
    error NoSuchChunk(uint256 number, uint256 count);
    /// The answer does not lead to the spec's inputs.
    error WrongOpening();

    /// @inheritdoc IInputOpenings
    function checkPlace(Spec calldata spec, bytes calldata place) external view {
        _locate(spec, place);
    }

    /// @inheritdoc IInputOpenings
    function checkAnswer(Spec calldata spec, bytes calldata place, bytes calldata answer) external view {
        (uint256 kind, Chunk memory c) = _locate(spec, place);
        Reader memory r = Read.open(answer);
        bytes32 root = spec.params;
        if (kind == RECORD) {
            uint256 pos = r.take(RECORD_SIZE);
            bytes32 digest = Merkle.span(Merkle.RECORD, pos, RECORD_SIZE);
            if (Merkle.foldRecord(digest, c.record, c.records, r) != c.tree) revert WrongOpening();
            root = bytes32(Read.load(pos + 33));
        }
        bytes32 tensor = r.b32();
        if (Merkle.fold(tensor, c.index, Merkle.depth(c.width), r) != root) revert WrongOpening();
        uint256 length = r.u16();
        if (length > CHUNK_SIZE) revert WrongOpening();
        bytes32 chunk = Merkle.span(Merkle.CHUNK, r.take(length), length);
        if (Merkle.fold(chunk, c.number, Merkle.depth(c.count), r) != tensor) revert WrongOpening();
        r.done();
    }

    function _locate(Spec calldata spec, bytes calldata place) private view returns (uint256 kind, Chunk memory c) {
        Reader memory r = Read.open(place);
        kind = r.u8();
        c.number = r.u32();
        uint256 bytes_;
        if (kind == PARAM) bytes_ = _param(r, spec, c);
        else if (kind == RECORD) bytes_ = _record(r, spec, c);
        else revert UnknownPlace(kind);
        r.done();
        c.count = (bytes_ + CHUNK_SIZE - 1) / CHUNK_SIZE;
        if (c.number >= c.count) revert NoSuchChunk(c.number, c.count);
    }

    /// @dev slot u16 ‖ program header ‖ roots of its lists ‖ leaf opening
    function _param(Reader memory r, Spec calldata spec, Chunk memory c) private view returns (uint256) {
        uint256 index = r.u16();
        ProgramHead memory p = Run.programHead(r, spec.program);
        Slot memory slot = Leaf.slot(Leaf.open(r, index, p.slots, p.slotsRoot));
        if (slot.kind != Leaf.PARAM || slot.index >= p.params) revert WrongPlace();
        (c.index, c.width) = (slot.index, p.params);
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
            if (rank > 8) revert WrongPlace();
            for (; rank > 0; rank--) {
                size *= s.u32();
            }
            if (c.width == c.index) bytes_ = size;
        }
        if (c.index >= c.width) revert WrongPlace();
    }
}
