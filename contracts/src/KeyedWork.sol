// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor} from "./interfaces/IReferee.sol";
import {IKeyedWork} from "./interfaces/IReveals.sol";
import {Keyed} from "./referee/Keyed.sol";
import {Leaf} from "./referee/Leaf.sol";
import {Merkle} from "./referee/Merkle.sol";
import {Read, Reader} from "./referee/Reader.sol";
import {Head, Run} from "./referee/Run.sol";
import {Sources} from "./referee/Source.sol";

/// @title The judge of keyed hashes
/// @notice Recomputes an entry of a keyed hash list from chunks opened under a claim's trace root. Stateless.
contract KeyedWork is IKeyedWork {
    using Read for Reader;

    /// Two chunks of one entry lead to different steps.
    error WrongStep(uint256 place);

    /// @inheritdoc IKeyedWork
    function work(bytes32 runRoot, Anchor calldata anchor, bytes32 key, bytes calldata opening)
        external
        view
        returns (bytes32)
    {
        Reader memory r = Read.open(opening);
        Head memory h = Run.head(r, runRoot);
        uint256 steps = Run.localSteps(h, anchor.segment);
        bytes memory hashed = abi.encodePacked(key);
        if (steps != 0) {
            bytes32 stepRoot;
            (hashed, stepRoot) = _places(r, h, anchor.segment, key);
            bytes32 trace = Merkle.fold(stepRoot, Keyed.step(key, steps), Merkle.depth(steps), r);
            Run.checkTrace(anchor, trace, r);
        }
        r.done();
        return keccak256(hashed);
    }

    /// Reads the drawn chunks; all must lead to one step root.
    function _places(Reader memory r, Head memory h, uint256 segment, bytes32 key)
        private
        view
        returns (bytes memory hashed, bytes32 stepRoot)
    {
        hashed = abi.encodePacked(key);
        for (uint256 k; k < Keyed.PLACES; ++k) {
            (uint256 instruction, uint256 chunk) = Keyed.draw(key, k + 1);
            (bytes32 root, uint256 pos, uint256 length) = _chunk(r, h, segment, instruction, chunk);
            if (k == 0) stepRoot = root;
            else if (root != stepRoot) revert WrongStep(k);
            hashed = bytes.concat(hashed, msg.data[pos:pos + length]);
        }
    }

    /// Opens a chunk up to its step's root: instruction's leaf opening, bytes, path to the tensor's root, to the step's.
    function _chunk(Reader memory r, Head memory h, uint256 segment, uint256 instruction, uint256 chunk)
        private
        view
        returns (bytes32 stepRoot, uint256 pos, uint256 length)
    {
        uint256 n = Run.listLength(h, segment);
        instruction %= n;
        uint256 size;
        {
            bytes32 list = segment == 0 ? h.program.initRoot : h.program.stepRoot;
            (uint256 count, uint256 dtype) = Leaf.shape(Leaf.open(r, instruction, n, list));
            size = count * Leaf.size(dtype);
        }
        uint256 chunks = Sources.chunks(size);
        chunk %= chunks;
        length = chunk + 1 < chunks ? Sources.CHUNK : size - chunk * Sources.CHUNK;
        pos = r.take(length);
        bytes32 root = Merkle.fold(Merkle.span(Merkle.CHUNK, pos, length), chunk, Merkle.depth(chunks), r);
        stepRoot = Merkle.fold(root, instruction, Merkle.depth(n), r);
    }
}
