// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Identifies a claim: keccak256 over chain, book, run root, spec, terms, claimant and parent block hash.
type ClaimId is bytes32;

/// @notice Identifies a run: SHA-256 over spec and outcome (docs/format.md, section 4).
type RunRoot is bytes32;

using {equalClaimIds as ==} for ClaimId global;
using {equalRunRoots as ==, notEqualRunRoots as !=} for RunRoot global;

function equalClaimIds(ClaimId a, ClaimId b) pure returns (bool) {
    return ClaimId.unwrap(a) == ClaimId.unwrap(b);
}

function equalRunRoots(RunRoot a, RunRoot b) pure returns (bool) {
    return RunRoot.unwrap(a) == RunRoot.unwrap(b);
}

function notEqualRunRoots(RunRoot a, RunRoot b) pure returns (bool) {
    return RunRoot.unwrap(a) != RunRoot.unwrap(b);
}

/// @notice What the signers of a certificate re-execute.
enum Policy {
    /// Every segment.
    Full,
    /// Segment 0, the last one, and those that the beacon draws.
    Sampled
}

/// @notice Where a claim stands.
enum Status {
    None,
    /// Waiting for its certificate.
    Posted,
    /// Two thirds of all stake have signed; disputes run.
    Certified,
    /// No certificate came in time. The bond answers for the claim until the disputes end.
    Expired,
    /// Consumers may rely on it.
    Final,
    /// A fault was accepted before it was Final.
    Convicted,
    /// A fault was accepted after it was Final.
    Refuted
}

/// @notice Kinds of faults (design, section 4).
enum FaultKind {
    None,
    Element,
    Length,
    Boundary,
    Malformed,
    Unopened
}

/// @notice What was to be computed. All digests are SHA-256; zero where docs/format.md says so.
struct Spec {
    bytes32 program;
    bytes32 params;
    bytes32 dataset;
    bytes32 orderSeed;
    bytes32 seed;
    bytes32 parent;
    bytes32 initialState;
    uint64 steps;
    uint32 segmentLength;
}

/// @notice What is claimed to have come out.
struct Outcome {
    /// Root of the tree over the segment digests.
    bytes32 segments;
    /// Root of the tree over the result tensors' roots.
    bytes32 result;
}

/// @dev Stands for a segment where a run's inputs were not opened: the claimant alone answers for them.
uint64 constant INPUTS = type(uint64).max - 1;

/// @notice Conditions of a claim. Amounts are wei of WETH.
struct Terms {
    Policy policy;
    /// Sampled: segments drawn besides the first and the last. Full: 0.
    uint32 draws;
    /// Inputs cannot be demanded on chain; consumers read "quorum trust".
    bool restricted;
    /// Nine tenths for the signers, one for the pot, see potOf.
    uint96 fee;
    uint96 bond;
    uint96 valueAtRisk;
    /// Milliseconds that the reference machine takes to re-execute and trace the whole run.
    uint64 work;
    /// Who alone may draw down the value at risk; zero for anybody.
    address consumer;
}

/// @dev The pot: a tenth of the fee, which the Disputes contract holds while a claim's inputs can be demanded. Out of it
/// answers are paid and demanders made whole; the rest returns to the claimant. The signers' fee is what remains.
function potOf(uint256 fee) pure returns (uint256) {
    return fee / 10;
}

/// @notice A claim's unchangeable content. Only its hash, the claim id, is stored: every call brings it along.
struct Claim {
    Spec spec;
    Outcome outcome;
    Terms terms;
    address claimant;
    /// Hash of the parent of the block that the claim was posted in.
    bytes32 parentHash;
}

/// @notice The committed traces of the drawn segments.
struct Trace {
    /// The block hash that drew the segments; zero for policy full.
    bytes32 beacon;
    /// Root of the tree over the drawn segments' traces; zero while none is posted.
    bytes32 root;
}

/// @notice What decides which segments a claim draws.
struct Lot {
    bool full;
    uint32 draws;
    uint64 steps;
    uint32 segmentLength;
    bytes32 beacon;
}

/// @notice How a fault proof finds the trace that it opens.
enum Source {
    /// It needs none.
    None,
    /// The claim's trace root; `position` is an index in the list of drawn segments.
    Drawn,
    /// A trace root that answered a demand; `position` is the segment.
    Revealed
}

/// @notice A claim's state as stored.
struct State {
    Status status;
    /// Block of the post.
    uint48 postedAt;
    bool bondHeld;
    bool feeHeld;
    /// Its value at risk counts in the exposure.
    bool exposed;
    /// The halves of the reward that are still to be paid.
    bool rewardHeld;
    bool signersRewardHeld;
    /// The guardian put off its slashing.
    bool postponed;
    /// Convicted: one half of the reward.
    uint96 reward;
}

/// @notice Who gets a reward: the earliest commitment among the proofs accepted in time.
struct Candidate {
    address prover;
    /// Block of the prover's commitment; the proof's own block without one.
    uint48 committedAt;
    /// Block of the first accepted proof. Zero: there is none.
    uint48 acceptedAt;
}

/// @notice The schedule of every claim, in blocks; all but the first four durations start where the one before ends.
struct Schedule {
    /// Post to the block whose hash draws the segments.
    uint32 drawDelay;
    /// Post to the last block for the trace.
    uint32 trace;
    /// Post to the last block for the certificate.
    uint32 certify;
    /// Post to the last block for demands that follow up no answer (W).
    uint32 demand;
    /// Demand to the last block for its answer.
    uint32 answer;
    /// Answer to the last block for a follow-up.
    uint32 followUp;
    /// After the last answer.
    uint32 lastProof;
    /// Verdict to the first block for slashing.
    uint32 slashDelay;
    /// Longest time that the guardian may add to `slashDelay`.
    uint32 postponement;
}

/// @notice Prices and shares, fixed at deployment.
struct Parameters {
    /// Part of its allocation that each signer of a convicted claim loses, in 1e-18.
    uint64 slashWad;
    /// Wei of fee per 1e18 wei of value at risk.
    uint64 feeRate;
    /// Wei per millisecond of work on the reference machine.
    uint64 workPrice;
    /// Least base fee that prices reckon with.
    uint64 baseFeeFloor;
    /// Gas of the worst proof.
    uint32 proofGas;
    /// Gas of the worst answer.
    uint32 demandGas;
    /// Milliseconds per block.
    uint32 blockTime;
}

/// @notice A point of BN254's G1.
struct G1Point {
    uint256 x;
    uint256 y;
}

/// @notice A point of BN254's G2; imaginary parts first, as the precompile and EigenLayer's registries want it.
struct G2Point {
    uint256[2] x;
    uint256[2] y;
}

/// @notice An aggregated signature of the operator set, with what looks up keys and stakes at the reference block.
struct Certificate {
    /// Keys of the members that did not sign, ascending by operator id (keccak256 of the key).
    G1Point[] nonSigners;
    /// Per non-signer: index in the coordinator's bitmap history.
    uint32[] bitmapIndices;
    /// Per non-signer: index in its stake history.
    uint32[] stakeIndices;
    /// Aggregate key of the whole set at the reference block.
    G1Point apk;
    /// Aggregate key of the signers.
    G2Point apkG2;
    /// Aggregate signature.
    G1Point sigma;
    uint32 apkIndex;
    uint32 totalStakeIndex;
}
