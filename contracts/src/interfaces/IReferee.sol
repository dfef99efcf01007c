// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Where the trace of a segment is committed on chain.
/// @dev The caller vouches for it: the Referee trusts all four fields.
struct Anchor {
    /// Root of a tree over the traces of `count` segments: a claim's drawn-trace root, or, with count 1 and index 0,
    /// the trace root of one segment that answered a demand. Zero when no trace is on chain.
    bytes32 root;
    /// Position of the segment's trace in that tree.
    uint64 index;
    /// Number of segments that the tree covers.
    uint64 count;
    /// The segment.
    uint64 segment;
}

/// @notice What a node of a claimed tree is, as the declared shapes say.
struct Node {
    /// The committed digest.
    bytes32 digest;
    /// The segment that the node belongs to; `HEADER` for the run's own trees (segments, result, top of the traces).
    uint64 segment;
    /// 0: the node is a chunk, its answer at most 1,024 bytes. k > 0: its answer is 2^k digests, k levels below it.
    uint8 levels;
    /// The digest's preimage begins with this tag: 1 for a node, 2 for a chunk, 4 for a segment (levels = 1).
    uint8 tag;
    /// The declared shapes leave this place empty: its digest must be zero.
    bool absent;
}

/// @notice Recomputes single elements of a claimed run.
/// @dev Stateless. Returns normally exactly if the proof shows the fault; everything else reverts with a named error.
/// Proofs are packed bytes, see docs/format.md, section 6.
interface IReferee {
    /// @notice ELEMENT: an element of an instruction's committed output is not what its committed inputs give.
    /// @param runRoot the claim's run root.
    /// @param anchor where the trace of the accused segment is committed.
    /// @param proof an element proof.
    /// @return segment the segment that holds the fault.
    function proveElement(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment);
}

/// @notice Faults in the trees of a run, and what the demands and their answers rest on.
/// @dev Stateless, as IReferee.
interface IRefereeTree {
    /// @notice BOUNDARY: an end state, an output, a result or an initial state is not its producer's.
    /// @param runRoot the run root
    /// @param anchor where the trace is committed; the caller vouches for it
    /// @param proof the packed proof (docs/format.md, section 6)
    /// @return segment the segment that holds the fault, or HEADER.
    function proveBoundary(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment);

    /// @notice LENGTH: a node that the shapes leave empty is not zero, one that they fill is zero, or a node's preimage is
    /// of another kind or length than its shape's.
    /// @param runRoot the run root
    /// @param anchor where the trace is committed; the caller vouches for it
    /// @param proof the packed proof (docs/format.md, section 6)
    /// @return segment the segment that holds the fault, or HEADER.
    function proveLength(bytes32 runRoot, Anchor calldata anchor, bytes calldata proof)
        external
        view
        returns (uint64 segment);

    /// @notice Opens a node of a claimed tree, for a demand: reverts unless `node` proves that the digest stands there.
    /// @dev A demand must refuse nodes that are absent or whose digest is zero.
    /// @param runRoot the run root
    /// @param anchor where the trace is committed; the caller vouches for it
    /// @param node opening of the node (docs/format.md, section 6)
    function openNode(bytes32 runRoot, Anchor calldata anchor, bytes calldata node) external view returns (Node memory);

    /// @notice Checks an answer: `data` is 2^levels digests that lead to `digest` (levels > 0), or the bytes of its
    /// chunk (levels = 0). Reverts otherwise.
    /// @param digest of the demanded node
    /// @param levels levels below the node that an answer shows; 0 for a chunk
    /// @param tag see Node
    /// @param data what answers the demand
    function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes calldata data) external view;

    /// @notice Levels below the root of a segment's trace that an answer to a demand for that root must show (at most
    /// 11): `data` of the answer is 2^levels digests that lead to the root. Zero: the root is a tensor's.
    /// @param runRoot the run root
    /// @param segment whose trace
    /// @param header the run's header and its program's header.
    /// @return levels see above
    function traceLevels(bytes32 runRoot, uint64 segment, bytes calldata header) external view returns (uint8 levels);
}

/// @notice Malformed programs.
/// @dev Stateless, as IReferee.
interface IRefereeCheck {
    /// @notice MALFORMED: the program with this root is not valid (docs/format.md, Check).
    /// @param program root of the program
    /// @param proof the packed proof (docs/format.md, section 6)
    function proveMalformed(bytes32 program, bytes calldata proof) external view;
}

/// @dev Stands for a segment where a fault or node belongs to the run's header. (`segment` of a Node or a verdict.)
uint64 constant HEADER = type(uint64).max;
