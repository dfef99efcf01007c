// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRefereeCheck} from "./interfaces/IReferee.sol";
import {Check} from "./referee/Check.sol";
import {Instr, Leaf, Operand, Slot} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {ProgramHead, Run} from "./referee/Run.sol";

/// @title The judge of programs
/// @notice Shows that a program is one that Check refuses. Stateless.
contract RefereeCheck is IRefereeCheck {
    using Read for Reader;

    // Kinds of proofs: what is malformed.
    uint256 private constant HEADER = 0;
    uint256 private constant SLOT = 1;
    uint256 private constant INSTRUCTION = 2;
    uint256 private constant OPERAND_SLOT = 3;
    uint256 private constant OPERAND_INSTRUCTION = 4;
    uint256 private constant PRODUCER = 5;
    uint256 private constant SLOTS = 6;
    uint256 private constant OUTPUTS = 7;
    uint256 private constant TREE = 8;
    uint256 private constant SCHEMA = 9;

    uint256 private constant MAX_SLOTS = 1024;
    uint256 private constant MAX_INSTRUCTIONS = 4096;
    uint256 private constant MAX_OUTPUTS = 64;
    uint256 private constant NO_INIT = 0xffff;

    /// What the proof opens keeps the rules.
    error NotMalformed();
    /// An unknown kind of proof, or one about something else than it says.
    error WrongProof();

    /// @inheritdoc IRefereeCheck
    function proveMalformed(bytes32 program, bytes calldata proof) external view {
        Reader memory r = Read.open(proof);
        ProgramHead memory p = Run.programHead(r, program);
        uint256 kind = r.u8();
        bool bad;
        if (kind == HEADER) bad = _header(p);
        else if (kind == SLOT) bad = _slot(r, p);
        else if (kind == INSTRUCTION) bad = _instruction(r, p);
        else if (kind == OPERAND_SLOT) bad = _operandSlot(r, p);
        else if (kind == OPERAND_INSTRUCTION) bad = _operandInstruction(r, p);
        else if (kind == PRODUCER) bad = _producer(r, p);
        else if (kind == SLOTS) bad = _slots(r, p);
        else if (kind == OUTPUTS) bad = _outputs(r, p);
        else if (kind == TREE) bad = _tree(r, p);
        else if (kind == SCHEMA) bad = _schema(r, p);
        else revert WrongProof();
        r.done();
        if (!bad) revert NotMalformed();
    }

    /// @notice Reverts with BadLeaf, Truncated or TrailingBytes if a slot's leaf is malformed on its own.
    /// @param leaf the leaf's preimage without its tag
    /// @param p head of its program
    function validSlot(bytes calldata leaf, ProgramHead calldata p) external pure {
        Check.slot(Read.open(leaf), p);
    }

    /// @notice Reverts with BadLeaf, Truncated or TrailingBytes if an instruction's leaf is malformed on its own.
    /// @param leaf the leaf's preimage without its tag
    /// @param p head of its program
    /// @param number its place in its list
    function validInstruction(bytes calldata leaf, ProgramHead calldata p, uint256 number) external pure {
        Check.instr(Read.open(leaf), p, number);
    }

    function _header(ProgramHead memory p) private pure returns (bool) {
        return p.magic != Run.MAGIC || p.version != Run.VERSION || p.reserved != 0 || p.slots > MAX_SLOTS
            || p.inits > MAX_INSTRUCTIONS || p.steps > MAX_INSTRUCTIONS || p.steps == 0 || p.outputs > MAX_OUTPUTS
            || p.results > MAX_OUTPUTS;
    }

    /// Whether a call of this contract refuses a leaf: by one of three errors, never by anything else.
    function _refused(bytes memory call_) private view returns (bool) {
        (bool ok, bytes memory out) = address(this).staticcall(call_);
        if (ok) return false;
        bytes4 reason = out.length == 4 ? bytes4(out) : bytes4(0);
        if (
            reason != Leaf.BadLeaf.selector && reason != Read.Truncated.selector
                && reason != Read.TrailingBytes.selector
        ) revert WrongProof();
        return true;
    }

    function _slot(Reader memory r, ProgramHead memory p) private view returns (bool) {
        Reader memory leaf = Leaf.open(r, r.u16(), p.slots, p.slotsRoot);
        return _refused(abi.encodeCall(this.validSlot, (msg.data[leaf.pos:leaf.end], p)));
    }

    function _instruction(Reader memory r, ProgramHead memory p) private view returns (bool) {
        (Reader memory leaf,, uint256 number) = _openInstruction(r, p);
        return _refused(abi.encodeCall(this.validInstruction, (msg.data[leaf.pos:leaf.end], p, number)));
    }

    /// List u8 (0 init, 1 step) ‖ number u16 ‖ leaf opening.
    function _openInstruction(Reader memory r, ProgramHead memory p)
        private
        view
        returns (Reader memory leaf, bool init, uint256 number)
    {
        uint256 list = r.u8();
        if (list > 1) revert WrongProof();
        init = list == 0;
        number = r.u16();
        leaf = _openIn(r, p, init, number);
    }

    function _openIn(Reader memory r, ProgramHead memory p, bool init, uint256 number)
        private
        view
        returns (Reader memory)
    {
        return Leaf.open(r, number, init ? p.inits : p.steps, init ? p.initRoot : p.stepRoot);
    }

    function _operandSlot(Reader memory r, ProgramHead memory p) private view returns (bool) {
        (Reader memory leaf, bool init,) = _openInstruction(r, p);
        Instr memory in_ = Leaf.instr(leaf, 0);
        Operand memory o = in_.operands[r.u8()];
        if (!o.slot) revert WrongProof();
        Slot memory s = Leaf.slot(Leaf.open(r, o.index, p.slots, p.slotsRoot));
        return !Check.agree(in_, o, s, init);
    }

    function _operandInstruction(Reader memory r, ProgramHead memory p) private view returns (bool) {
        (Reader memory leaf, bool init, uint256 number) = _openInstruction(r, p);
        Operand memory o = Leaf.instr(leaf, 0).operands[r.u8()];
        if (o.slot || o.index >= number) revert WrongProof();
        (uint256 count, uint256 dtype) = Leaf.shape(_openIn(r, p, init, o.index));
        return o.count != count || o.dtype != dtype;
    }

    /// Slot u16 ‖ leaf opening ‖ init u8 ‖ leaf opening of its producer, or of its init instruction.
    function _producer(Reader memory r, ProgramHead memory p) private view returns (bool) {
        Slot memory s = Leaf.slot(Leaf.open(r, r.u16(), p.slots, p.slotsRoot));
        bool init = r.u8() != 0;
        if (s.kind != Leaf.STATE || (init && s.init == NO_INIT)) revert WrongProof();
        (uint256 count, uint256 dtype) = Leaf.shape(_openIn(r, p, init, init ? s.init : s.producer));
        return s.count != count || s.dtype != dtype;
    }

    /// All slots: indices ascend from 0, and the header counts them right.
    function _slots(Reader memory r, ProgramHead memory p) private view returns (bool bad) {
        bytes32[] memory level = new bytes32[](1 << Merkle.depth(p.slots));
        uint256 params;
        uint256 states;
        bool data;
        for (uint256 i; i < p.slots; ++i) {
            Reader memory leaf = r.sub(r.u16());
            level[i] = Merkle.span(Merkle.LEAF, leaf.pos, leaf.end - leaf.pos);
            Slot memory s = Leaf.slot(leaf);
            if (s.kind == Leaf.PARAM && s.index != params++) bad = true;
            if (s.kind == Leaf.STATE && s.index != states++) bad = true;
            if (s.kind == Leaf.DATA) data = true;
        }
        if (_root(level) != p.slotsRoot) revert WrongProof();
        return bad || params != p.params || states != p.states || (!data && (p.batch != 0 || p.schema != 0));
    }

    function _root(bytes32[] memory level) private view returns (bytes32) {
        for (uint256 n = level.length / 2; n > 0; n /= 2) {
            for (uint256 i; i < n; ++i) {
                level[i] = Merkle.node(level[2 * i], level[2 * i + 1]);
            }
        }
        return level[0];
    }

    /// The outputs leaf: length u16, bytes.
    function _outputs(Reader memory r, ProgramHead memory p) private view returns (bool) {
        Reader memory leaf = r.sub(r.u16());
        if (Merkle.span(Merkle.LEAF, leaf.pos, leaf.end - leaf.pos) != p.outputsLeaf) revert WrongProof();
        if (leaf.end - leaf.pos != 2 * p.outputs + 3 * p.results) return true;
        for (uint256 i; i < p.outputs; ++i) {
            if (leaf.u16() >= p.steps) return true;
        }
        for (uint256 i; i < p.results; ++i) {
            uint256 kind = leaf.u8();
            if (kind > 1 || leaf.u16() >= (kind == 1 ? p.outputs : p.states)) return true;
        }
        return false;
    }

    /// A node of the trees of slots (0), init (1) or step (2) instructions: tree u8 ‖ depth u8 ‖ index u16 ‖ digest ‖ path.
    function _tree(Reader memory r, ProgramHead memory p) private view returns (bool) {
        uint256 tree = r.u8();
        uint256 depth = r.u8();
        uint256 index = r.u16();
        bytes32 digest = r.b32();
        if (tree > 2) revert WrongProof();
        (uint256 count, bytes32 root) =
            tree == 0 ? (p.slots, p.slotsRoot) : tree == 1 ? (p.inits, p.initRoot) : (p.steps, p.stepRoot);
        uint256 levels = Merkle.depth(count);
        if (depth > levels || Merkle.fold(digest, index, depth, r) != root) revert WrongProof();
        bool absent = index << (levels - depth) >= count;
        return absent != (digest == 0);
    }

    /// Slot u16 ‖ leaf opening ‖ length u16 ‖ preimage of the header's schema: the slot's field must be the slot's.
    function _schema(Reader memory r, ProgramHead memory p) private view returns (bool) {
        Slot memory s = Leaf.slot(Leaf.open(r, r.u16(), p.slots, p.slotsRoot));
        if (s.kind != Leaf.DATA || s.rank == 0) revert WrongProof();
        Reader memory fields = r.sub(r.u16());
        if (Merkle.span(Merkle.SCHEMA, fields.pos, fields.end - fields.pos) != p.schema) revert WrongProof();
        for (uint256 i; fields.pos != fields.end; ++i) {
            uint256 dtype = fields.u8();
            uint256 rank = fields.u8();
            uint256 dims = fields.take(4 * rank);
            if (i != s.index) continue;
            if (dtype != s.dtype || rank != s.rank - 1) return true;
            for (uint256 d; d < rank; ++d) {
                if (Read.load(dims + 4 * d) >> 224 != Read.load(s.dims + 4 * d + 4) >> 224) return true;
            }
            return false;
        }
        return true;
    }
}
