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
    uint96 fee;
    uint96 bond;
    uint96 valueAtRisk;
    /// Milliseconds that the reference machine takes to re-execute and trace the whole run.
    uint64 work;
    /// Who alone may draw down the value at risk; zero for anybody.
    address consumer;
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

/// @notice What consumers rely on. Status belongs to a claim, truth to a run root: a run root is Final while any
/// Final claim of it stands, and so do its ancestors.
interface IStanding {
    /// @notice A consumer relied on `amount` wei of a claim's value at risk.
    event DrawnDown(ClaimId indexed id, address indexed consumer, uint256 amount);

    error SpecTaken(RunRoot standing);
    error ParentNotFinal(RunRoot parent);
    error TooManyGenerations(RunRoot parent);
    error NotFinal(bytes32 specHash);
    error NotEnoughValueAtRisk(uint256 available, uint256 needed);
    error NotAnEvaluation();

    /// @notice Reverts unless a Final claim of the spec has `amount` wei of value at risk left for the caller, and
    /// draws it down.
    /// @return runRoot the run that the spec led to; hash the outcome that you were given to compare
    function requireFinal(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice As requireFinal, for an evaluation that covers every record of its data set exactly once, in the data
    /// set's own order, from the program's initial state.
    function requireEvaluation(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice What `consumer` would get from requireFinal; zeros if no Final claim stands.
    /// @return runRoot the run that the spec led to
    /// @return claim the Final claim of it with the most value at risk left for `consumer`
    /// @return available wei of value at risk left in that claim
    /// @return quorumTrust one honest challenger does not suffice for it: its inputs are restricted, or the run is
    /// too long to repeat within W/2 on the reference machine
    function viewFinal(Spec calldata spec, address consumer)
        external
        view
        returns (RunRoot runRoot, ClaimId claim, uint96 available, bool quorumTrust);

    /// @notice Whether a Final claim of the run root stands, and of each of its ancestors.
    function isFinal(RunRoot runRoot) external view returns (bool);
}

/// @notice The life of claims: what claimants, operators and challengers call and watch.
/// @dev Functions that act on a claim take its content; the claim id is recomputed and must be known.
interface IAssay {
    /// @notice A claim was posted. The reference block, whose stakes count, is `block.number - 1`.
    event ClaimPosted(
        ClaimId indexed id,
        RunRoot indexed runRoot,
        address indexed claimant,
        bytes32 specHash,
        Claim claim,
        uint256 referenceBlock
    );
    /// @notice The traces of the drawn segments are committed; operators can sign.
    event TracePosted(ClaimId indexed id, bytes32 beacon, bytes32 root);
    /// @notice Two thirds of all stake signed. `nonSigners` are operator ids, ascending.
    event Certified(ClaimId indexed id, uint96 signedStake, uint96 totalStake, bytes32[] nonSigners);
    event Expired(ClaimId indexed id);
    event Finalized(ClaimId indexed id, RunRoot indexed runRoot);
    /// @notice A fault was accepted. `segment` is 2^64 - 1 for the header, 2^64 - 2 for inputs.
    event FaultProven(
        ClaimId indexed id, uint64 indexed segment, FaultKind kind, address indexed prover, bool bindsSigners
    );
    /// @notice The first fault before Final: status and bond end.
    event Convicted(ClaimId indexed id, uint256 reward);
    /// @notice The first fault that binds signers: each can be slashed from `slashableFrom` on.
    event SignersConvicted(ClaimId indexed id, uint256 slashableFrom);
    event SlashPostponed(ClaimId indexed id, uint256 slashableFrom);
    event SlashExecuted(ClaimId indexed id, address indexed operator, uint256 wad);
    /// @notice The first fault after Final.
    event Refuted(ClaimId indexed id, RunRoot indexed runRoot);
    event BondReleased(ClaimId indexed id, address indexed claimant, uint256 amount);
    event RewardPaid(ClaimId indexed id, address indexed prover, uint256 amount);
    event ProofCommitted(bytes32 indexed commitment);
    event OperatorsPaid(ClaimId indexed id, uint256 amount);

    error UnknownClaim(ClaimId id);
    error WrongStatus(ClaimId id, Status status);
    error TooEarly(uint256 firstBlock);
    error TooLate(uint256 lastBlock);
    error AlreadyPosted(ClaimId id);
    error TraceRequired();
    error TraceNotDue();
    error TraceMissing(ClaimId id);
    error TraceAlreadyPosted(ClaimId id);
    error WrongTrace(bytes32 beacon, bytes32 root);
    error WrongBeacon(bytes32 given, bytes32 actual);
    error OnlyClaimant(address caller);
    error OnlyDisputes(address caller);
    error OnlyGuardian(address caller);

    error BadParameters();
    error BadTerms();
    error SlashOutlivesDeallocation(uint256 lastSlash, uint256 deallocationDelay);
    error StakesTooOld(uint256 validUntil, uint256 needed);
    error NotCovered(uint256 available, uint256 needed);
    error BondTooSmall(uint256 needed);
    error FeeTooSmall(uint256 needed);
    error PathTooLong(uint256 levels, uint256 limit);
    error SegmentsTooLong(uint256 milliseconds, uint256 limit);
    error QuorumNotReached(uint96 signed, uint96 total);
    error NotDrawn(uint64 segment);
    error TraceNotRevealed(uint64 segment);
    error UnknownFaultKind(FaultKind kind);
    error ProgramNotMalformed(bytes32 program);
    error DemandsRun(uint256 until, uint256 open);
    error NothingHeld(ClaimId id);
    error NoSignersConvicted(ClaimId id);
    error NotASigner(address operator);
    error WrongNonSigners(ClaimId id);
    error AlreadySlashed(ClaimId id, address operator);
    error AlreadyCommitted(bytes32 commitment);

    /// @notice Posts a claim for the caller and pulls fee and bond.
    /// @param traceRoot policy full: root over the traces of all segments; sampled: zero
    /// @return id the claim's id
    function post(Spec calldata spec, Outcome calldata outcome, Terms calldata terms, bytes32 traceRoot)
        external
        returns (ClaimId id);

    /// @notice Commits the traces of the drawn segments of a sampled claim: its claimant, once.
    /// @param trace reverts unless its beacon is the drawing block's hash
    function postTrace(Claim calldata claim, Trace calldata trace) external;

    /// @notice Submits the certificate: two thirds of all stake at the reference block.
    function certify(Claim calldata claim, Trace calldata trace, Certificate calldata certificate) external;

    /// @notice Records `keccak256(abi.encode(prover, claimId, keccak256(proof), salt))`, which gives its prover
    /// precedence for the reward for 300 blocks.
    function commitProof(bytes32 commitment) external;

    /// @notice Accepts a fault of kind Element, Length or Boundary that the Referee recomputes.
    /// @param trace as posted; zeros while none is
    /// @param position see Source
    /// @param salt of the prover's commitment; anything without one
    /// @return segment the segment that holds the fault, 2^64 - 1 for the header
    function proveFault(
        Claim calldata claim,
        Trace calldata trace,
        FaultKind kind,
        Source source,
        uint64 position,
        bytes calldata proof,
        bytes32 salt
    ) external returns (uint64 segment);

    /// @notice Convicts a claim whose program was proven malformed in the Registry.
    function convictMalformed(Claim calldata claim) external;

    /// @notice Ends a claim that got no certificate (or no trace) in time; its fee burns.
    function expire(Claim calldata claim) external;

    /// @notice Makes a certified claim Final once W has passed and no demand runs; returns its bond.
    function finalize(Claim calldata claim) external;

    /// @notice Returns the bond of an expired claim once W has passed and no demand runs.
    function releaseBond(Claim calldata claim) external;

    /// @notice Ends the exposure of a convicted claim after its last slash deadline.
    function releaseExposure(Claim calldata claim) external;

    /// @notice Pays what is due of a convicted claim's reward.
    function payRewards(Claim calldata claim) external;

    /// @notice Pays the fee of a claim to its signers, by stake, through EigenLayer's RewardsCoordinator: of a Final
    /// claim, or of a convicted one after its hard end if no fault binds them. Shares of signers without a standing
    /// reveal burn, less the gas of who refuted them.
    /// @param nonSigners as in the event Certified
    function payOperators(Claim calldata claim, bytes32[] calldata nonSigners) external;

    /// @notice Slashes one signer of a convicted claim.
    /// @param nonSigners as in the event Certified
    /// @param bitmapIndex index of the operator's bitmap at the reference block in the coordinator's history
    function executeSlash(Claim calldata claim, address operator, bytes32[] calldata nonSigners, uint32 bitmapIndex)
        external;

    /// @notice Puts off the slashing of a claim's signers once, by the schedule's postponement; the guardian only.
    function postponeSlash(ClaimId id) external;

    function stateOf(ClaimId id) external view returns (State memory);
    function claimIdOf(Claim calldata claim) external view returns (ClaimId);
    function runRootOf(Spec calldata spec, Outcome calldata outcome) external pure returns (RunRoot);
}
