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
    /// @param id the claim
    /// @param consumer who relied on it
    /// @param amount in wei of WETH
    event DrawnDown(ClaimId indexed id, address indexed consumer, uint256 amount);

    /// @notice Another run root of the spec has a certified claim.
    error SpecTaken(RunRoot standing);
    /// @notice No Final claim of the parent stands.
    error ParentNotFinal(RunRoot parent);
    /// @notice The line of ancestors is at its longest.
    error TooManyGenerations(RunRoot parent);
    /// @notice No Final claim of the spec stands.
    error NotFinal(bytes32 specHash);
    /// @notice No claim that the caller may draw on has so much left.
    error NotEnoughValueAtRisk(uint256 available, uint256 needed);
    /// @notice The run does not read every record once, in the own order, from the initial state.
    error NotAnEvaluation();

    /// @notice Reverts unless a Final claim of the spec has `amount` wei of value at risk left for the caller, and
    /// draws it down.
    /// @param spec all of it: pin every field that matters
    /// @param amount in wei of WETH
    /// @return runRoot the run that the spec led to; hash the outcome that you were given to compare
    function requireFinal(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice As requireFinal, for an evaluation that covers every record of its data set exactly once, in the data
    /// set's own order, from the program's initial state.
    /// @param spec all of it: pin every field that matters
    /// @param amount in wei of WETH
    /// @return runRoot the run that the spec led to
    function requireEvaluation(Spec calldata spec, uint256 amount) external returns (RunRoot runRoot);

    /// @notice What `consumer` would get from requireFinal; zeros if no Final claim stands.
    /// @param spec all of it
    /// @param consumer who would call requireFinal
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
    /// @param runRoot the run root
    function isFinal(RunRoot runRoot) external view returns (bool);
}

/// @notice The life of claims: what claimants, operators and challengers call and watch.
/// @dev Functions that act on a claim take its content; the claim id is recomputed and must be known.
interface IAssay {
    /// @notice A claim was posted. The reference block, whose stakes count, is `block.number - 1`.
    /// @param id the claim's id
    /// @param runRoot of its spec and outcome
    /// @param claimant who posted it and gets its bond back
    /// @param specHash SHA-256 of the spec (docs/format.md, section 4)
    /// @param claim all of its content: calls bring it along
    /// @param referenceBlock whose stakes count
    event ClaimPosted(
        ClaimId indexed id,
        RunRoot indexed runRoot,
        address indexed claimant,
        bytes32 specHash,
        Claim claim,
        uint256 referenceBlock
    );
    /// @notice The traces of the drawn segments are committed; operators can sign.
    /// @param id the claim
    /// @param beacon the block hash that drew the segments; zero for policy full
    /// @param root over the traces of the drawn segments
    event TracePosted(ClaimId indexed id, bytes32 beacon, bytes32 root);
    /// @notice Two thirds of all stake signed. `nonSigners` are operator ids, ascending.
    /// @param id the claim
    /// @param signedStake of the signers, in wei
    /// @param totalStake of all members, in wei
    /// @param nonSigners of the members that did not sign
    event Certified(ClaimId indexed id, uint96 signedStake, uint96 totalStake, bytes32[] nonSigners);
    /// @notice No certificate (or no trace) came in time.
    /// @param id the claim
    event Expired(ClaimId indexed id);
    /// @notice A claim became Final: consumers may rely on its run root.
    /// @param id the claim
    /// @param runRoot the run root
    event Finalized(ClaimId indexed id, RunRoot indexed runRoot);
    /// @notice A fault was accepted. `segment` is 2^64 - 1 for the header, 2^64 - 2 for inputs.
    /// @param id the claim
    /// @param segment where it lies
    /// @param kind what was shown; the first is stored
    /// @param prover who showed it
    /// @param bindsSigners its signers can be slashed for it
    event FaultProven(
        ClaimId indexed id, uint64 indexed segment, FaultKind kind, address indexed prover, bool bindsSigners
    );
    /// @notice The first fault before Final: status and bond end.
    /// @param id the claim
    /// @param reward both halves, in wei of WETH
    event Convicted(ClaimId indexed id, uint256 reward);
    /// @notice The first fault that binds signers: each can be slashed from `slashableFrom` on.
    /// @param id the claim
    /// @param slashableFrom first block in which signers can be slashed
    event SignersConvicted(ClaimId indexed id, uint256 slashableFrom);
    /// @notice The guardian put off the slashing of a claim's signers.
    /// @param id the claim
    /// @param slashableFrom first block in which signers can be slashed
    event SlashPostponed(ClaimId indexed id, uint256 slashableFrom);
    /// @notice A signer of a false claim lost part of its stake.
    /// @param id the claim
    /// @param operator who
    /// @param wad part of its allocation, in 1e-18
    event SlashExecuted(ClaimId indexed id, address indexed operator, uint256 wad);
    /// @notice The first fault after Final.
    /// @param id the claim
    /// @param runRoot the run root
    event Refuted(ClaimId indexed id, RunRoot indexed runRoot);
    /// @notice A claim's bond was credited to its claimant.
    /// @param id the claim
    /// @param claimant who posted it and gets its bond back
    /// @param amount in wei of WETH
    event BondReleased(ClaimId indexed id, address indexed claimant, uint256 amount);
    /// @notice A half of a reward was credited.
    /// @param id the claim
    /// @param prover to whom
    /// @param amount in wei of WETH
    event RewardPaid(ClaimId indexed id, address indexed prover, uint256 amount);
    /// @notice Somebody committed to a proof.
    /// @param commitment hash that gives its prover precedence
    event ProofCommitted(bytes32 indexed commitment);
    /// @notice A claim's fee went to its signers; the dust burned.
    /// @param id the claim
    /// @param amount paid, in wei of WETH
    event OperatorsPaid(ClaimId indexed id, uint256 amount);

    /// @notice No claim has this content.
    error UnknownClaim(ClaimId id);
    /// @notice The claim's status, or what was done before, does not allow this.
    error WrongStatus(ClaimId id, Status status);
    /// @notice It is possible from `firstBlock` on.
    error TooEarly(uint256 firstBlock);
    /// @notice It was possible up to `lastBlock`.
    error TooLate(uint256 lastBlock);
    /// @notice The same claim was posted in this block.
    error AlreadyPosted(ClaimId id);
    /// @notice Policy full comes with its trace root, policy sampled without; a trace root is not zero.
    error TraceRequired();
    /// @notice The claim has no trace yet.
    error TraceMissing(ClaimId id);
    /// @notice The trace is posted once.
    error TraceAlreadyPosted(ClaimId id);
    /// @notice The trace is not the one that was posted.
    error WrongTrace(bytes32 beacon, bytes32 root);
    /// @notice The beacon is not the drawing block's hash.
    error WrongBeacon(bytes32 given, bytes32 actual);
    /// @notice Only the claim's claimant may call this.
    error OnlyClaimant(address caller);
    /// @notice Only the Disputes contract may call this.
    error OnlyDisputes(address caller);
    /// @notice Only the guardian may call this.
    error OnlyGuardian(address caller);

    /// @notice A contract is missing, or a parameter out of range.
    error BadParameters();
    /// @notice No steps, too many, no segment length, or draws that the policy does not have.
    error BadTerms();
    /// @notice The last slash could come after stake that left is free.
    error SlashOutlivesDeallocation(uint256 lastSlash, uint256 deallocationDelay);
    /// @notice Stakes were refreshed too long ago: they are slashable up to `validUntil` only.
    error StakesTooOld(uint256 validUntil, uint256 needed);
    /// @notice The value at risk is more than what stands behind it.
    error NotCovered(uint256 available, uint256 needed);
    /// @notice The bond must be at least `needed` wei.
    error BondTooSmall(uint256 needed);
    /// @notice The fee must be at least `needed` wei.
    error FeeTooSmall(uint256 needed);
    /// @notice Chunks would lie too deep under the trace root to be demanded in time.
    error PathTooLong(uint256 levels, uint256 limit);
    /// @notice Segments could not be executed again in one answer time.
    error SegmentsTooLong(uint256 milliseconds, uint256 limit);
    /// @notice Less than two thirds of all stake signed.
    error QuorumNotReached(uint96 signed, uint96 total);
    /// @notice No demand has brought this segment's trace root on chain.
    error TraceNotRevealed(uint64 segment);
    /// @notice This kind of fault is not shown by a proof.
    error UnknownFaultKind(FaultKind kind);
    /// @notice Nobody has proven the program malformed.
    error ProgramNotMalformed(bytes32 program);
    /// @notice Demands, or times that they left, keep the claim open.
    error DemandsRun(uint256 until, uint256 open);
    /// @notice There is nothing left to pay or release, or nothing yet.
    error NothingHeld(ClaimId id);
    /// @notice No fault binds the signers.
    error NoSignersConvicted(ClaimId id);
    /// @notice The operator is not among the certificate's signers.
    error NotASigner(address operator);
    /// @notice They are not those of the certificate.
    error WrongNonSigners(ClaimId id);
    /// @notice A claim costs each signer once.
    error AlreadySlashed(ClaimId id, address operator);
    /// @notice The commitment is already recorded.
    error AlreadyCommitted(bytes32 commitment);

    /// @notice Posts a claim for the caller and pulls fee and bond.
    /// @param spec what was to be computed
    /// @param outcome what came out
    /// @param terms its conditions; fee and bond are pulled
    /// @param traceRoot policy full: root over the traces of all segments; sampled: zero
    /// @return id the claim's id
    function post(Spec calldata spec, Outcome calldata outcome, Terms calldata terms, bytes32 traceRoot)
        external
        returns (ClaimId id);

    /// @notice Commits the traces of the drawn segments of a sampled claim: its claimant, once.
    /// @param claim the claim's content, as posted
    /// @param trace reverts unless its beacon is the drawing block's hash
    function postTrace(Claim calldata claim, Trace calldata trace) external;

    /// @notice Submits the certificate: two thirds of all stake at the reference block.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param certificate the aggregated signature and what looks up keys and stakes
    function certify(Claim calldata claim, Trace calldata trace, Certificate calldata certificate) external;

    /// @notice Records `keccak256(abi.encode(prover, claimId, keccak256(proof), salt))`, which gives its prover
    /// precedence for the reward for 300 blocks.
    /// @param commitment that hash
    function commitProof(bytes32 commitment) external;

    /// @notice Accepts a fault of kind Element, Length or Boundary that the Referee recomputes.
    /// @param claim the claim's content, as posted
    /// @param trace as posted; zeros while none is
    /// @param kind the fault's kind
    /// @param source where the trace is committed that the proof opens
    /// @param position see Source
    /// @param proof the packed proof (docs/format.md, section 6)
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
    /// @param claim the claim's content, as posted
    function convictMalformed(Claim calldata claim) external;

    /// @notice Ends a claim that got no certificate (or no trace) in time; its fee burns.
    /// @param claim the claim's content, as posted
    function expire(Claim calldata claim) external;

    /// @notice Makes a certified claim Final once W has passed and no demand runs; returns its bond.
    /// @param claim the claim's content, as posted
    function finalize(Claim calldata claim) external;

    /// @notice Returns the bond of an expired claim once W has passed and no demand runs.
    /// @param claim the claim's content, as posted
    function releaseBond(Claim calldata claim) external;

    /// @notice Ends the exposure of a convicted claim after its last slash deadline.
    /// @param claim the claim's content, as posted
    function releaseExposure(Claim calldata claim) external;

    /// @notice Pays what is due of a convicted claim's reward.
    /// @param claim the claim's content, as posted
    function payRewards(Claim calldata claim) external;

    /// @notice Pays the fee of a claim to its signers, by stake, through EigenLayer's RewardsCoordinator: of a Final
    /// claim, or of a convicted one after its hard end if no fault binds them. Shares of signers without a standing
    /// reveal burn, less the gas of who refuted them.
    /// @param claim the claim's content, as posted
    /// @param nonSigners as in the event Certified
    function payOperators(Claim calldata claim, bytes32[] calldata nonSigners) external;

    /// @notice Slashes one signer of a convicted claim.
    /// @param claim the claim's content, as posted
    /// @param operator the signer
    /// @param nonSigners as in the event Certified
    /// @param bitmapIndex index of the operator's bitmap at the reference block in the coordinator's history
    function executeSlash(Claim calldata claim, address operator, bytes32[] calldata nonSigners, uint32 bitmapIndex)
        external;

    /// @notice Puts off the slashing of a claim's signers once, by the schedule's postponement; the guardian only.
    /// @param id the claim
    function postponeSlash(ClaimId id) external;

    /// @notice A claim's state; all zero if it is unknown.
    /// @param id the claim
    function stateOf(ClaimId id) external view returns (State memory);
    /// @notice The id that a claim with this content has, posted or not.
    /// @param claim the claim's content, as posted
    function claimIdOf(Claim calldata claim) external view returns (ClaimId);
    /// @notice The run root of a spec and an outcome.
    /// @param spec what was to be computed
    /// @param outcome what came out
    function runRootOf(Spec calldata spec, Outcome calldata outcome) external pure returns (RunRoot);
}
