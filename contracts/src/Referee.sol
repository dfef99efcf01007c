// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor, IReferee} from "./interfaces/IReferee.sol";
import {Families} from "./referee/Families.sol";
import {Place} from "./referee/Inputs.sol";
import {Instr, Leaf} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {Run} from "./referee/Run.sol";
import {Sources} from "./referee/Source.sol";

/// @title The judge of single elements
/// @notice Recomputes one element of one instruction's output from what the run committed to. Stateless.
contract Referee is IReferee {
    using Read for Reader;

    /// The committed element is what its inputs give: no fault.
    error ElementIsRight(uint256 word);

    /// @inheritdoc IReferee
    function proveElement(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment)
    {
        Reader memory r = Read.open(proof);
        Place memory p;
        p.head = Run.head(r, runRoot);
        p.segment = segment = anchor.segment;
        p.step = r.u32();
        p.instr = r.u16();
        uint256 element = r.u32();
        if (p.step >= Run.localSteps(p.head, segment)) revert Run.NoSuchStep(segment, p.step);
        Instr memory in_ = Leaf.instr(
            Leaf.open(
                r,
                p.instr,
                Run.listLength(p.head, segment),
                segment == 0 ? p.head.program.initRoot : p.head.program.stepRoot
            ),
            element
        );
        uint256 committed = _committed(r, anchor, p, in_, element);
        uint256 word = Families.evaluate(r, p, in_);
        r.done();
        if (word == committed) revert ElementIsRight(word);
    }

    /// Opens the chunk that holds the element, up to the anchor, and notes the roots on the way.
    function _committed(Reader memory r, Anchor calldata anchor, Place memory p, Instr memory in_, uint256 element)
        private
        view
        returns (uint256 word)
    {
        uint256 size = Leaf.size(in_.dtype);
        uint256 total = in_.count * size;
        uint256 chunk = element * size / Sources.CHUNK;
        uint256 length = total - chunk * Sources.CHUNK;
        if (length > Sources.CHUNK) length = Sources.CHUNK;
        uint256 pos = r.take(length);
        bytes32 digest = Merkle.span(Merkle.CHUNK, pos, length);
        bytes32 root = Merkle.fold(digest, chunk, Merkle.depth(Sources.chunks(total)), r);
        p.stepRoot = Merkle.fold(root, p.instr, Merkle.depth(Run.listLength(p.head, p.segment)), r);
        p.trace = Merkle.fold(p.stepRoot, p.step, Merkle.depth(Run.localSteps(p.head, p.segment)), r);
        Run.checkTrace(anchor, p.trace, r);
        return Sources.element(Read.load(pos + element * size % Sources.CHUNK), in_.dtype);
    }
}
