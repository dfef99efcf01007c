// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    Certificate,
    Claim,
    ClaimId,
    FaultKind,
    Outcome,
    RunRoot,
    Source,
    Spec,
    State,
    Status,
    Terms,
    Trace
} from "./Types.sol";

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
    /// @notice The signers' part of a claim's fee went to them; the dust burned.
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
    /// @notice The segment holds a fault already, and another proof would neither be rewarded nor refunded.
    error AlreadyProven(ClaimId id, uint64 segment);
    /// @notice More answers must follow one another from a root down to a chunk than there is time for.
    error PathTooLong(uint256 answers, uint256 limit);
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

    /// @notice Posts a claim for the caller and pulls fee and bond; of the fee a tenth, the pot, for the Disputes contract.
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

    /// @notice Ends a claim that got no certificate (or no trace) in time; its signers' fee burns.
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

    /// @notice Pays the signers' part of a claim's fee to them, by stake, through EigenLayer's RewardsCoordinator: of a
    /// Final claim, or of a convicted one after its hard end if no fault binds them. Shares of signers without a standing
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
