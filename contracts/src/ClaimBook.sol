// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "./AssayServiceManager.sol";
import {BlockHashes} from "./BlockHashes.sol";
import {ClaimRules} from "./ClaimRules.sol";
import {Digests} from "./Digests.sol";
import {
    Candidate,
    Certificate,
    Claim,
    ClaimId,
    FaultKind,
    IAssay,
    INPUTS,
    Lot,
    Outcome,
    Parameters,
    Policy,
    RunRoot,
    Schedule,
    Source,
    Spec,
    State,
    Status,
    Terms,
    Trace
} from "./IAssay.sol";
import {Standing} from "./Standing.sol";
import {Timetable} from "./Timetable.sol";
import {Treasury} from "./Treasury.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IERC20} from "./interfaces/IERC20.sol";
import {Anchor, HEADER, IReferee, IRefereeTree} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IReveals} from "./interfaces/IReveals.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @notice The life of claims, from post to Final or conviction, and their money.
/// @dev No owner, no upgrade. What slashes is a fault that the Referee recomputed, a program that the Registry holds
/// malformed, or a silence that the Disputes contract timed. Verdicts are stored before anything is paid or slashed.
contract ClaimBook is IAssay, Timetable, Treasury {
    /// @notice Assay's other contracts, fixed at deployment.
    struct Wiring {
        IERC20 weth;
        AssayServiceManager serviceManager;
        ICertificateVerifier verifier;
        IReferee referee;
        IRefereeTree refereeTree;
        IRegistry registry;
        IDisputes disputes;
        IReveals reveals;
        /// May put off slashing once per claim; zero for none.
        address guardian;
    }

    /// @dev A fault that is to be accepted.
    // solhint-disable-next-line gas-struct-packing
    struct Fault {
        ClaimId id;
        RunRoot root;
        uint64 segment;
        FaultKind kind;
        bool binds;
        Candidate prover;
        /// Its gas is refunded even if another came first.
        bool refunds;
        /// Who is refunded for the gas since `gasBefore` and `pursuit` more.
        address caller;
        uint256 pursuit;
        uint256 gasBefore;
        /// Bytes of proof.
        uint256 length;
    }

    /// @notice Blocks for which a commitment gives precedence, and during which proofs count after a conviction.
    uint256 public constant PRECEDENCE = 300;
    uint256 private constant PERCENT = 100;
    /// Each half of the reward, and what gas is refunded from, in percent of the bond; the rest burns.
    uint256 private constant HALF_PERCENT = 15;
    uint256 private constant REFUND_PERCENT = 10;
    uint256 private constant MARKS = 208;
    /// Of a claim in calldata.
    uint256 private constant CLAIM_BYTES = 640;

    /// @notice Assay's identity on EigenLayer, which slashes and pays.
    AssayServiceManager public immutable SERVICE_MANAGER;
    /// @notice Checks certificates against the registries.
    ICertificateVerifier public immutable VERIFIER;
    /// @notice Recomputes elements.
    IReferee public immutable REFEREE;
    /// @notice Finds faults in the trees.
    IRefereeTree public immutable REFEREE_TREE;
    /// @notice Programs, data sets, models and seeds.
    IRegistry public immutable REGISTRY;
    /// @notice Demands and their answers; may convict of silence.
    IDisputes public immutable DISPUTES;
    /// @notice Says which signers are paid.
    IReveals public immutable REVEALS;
    /// @notice May put off slashing once per claim; zero for nobody.
    address public immutable GUARDIAN;
    /// @notice What consumers ask.
    Standing public immutable STANDING;
    /// @notice What posts must fulfil; knows the parameters.
    ClaimRules public immutable RULES;
    /// @notice Part of its allocation that a signer loses per claim, in 1e-18.
    uint64 public immutable SLASH_WAD;

    mapping(ClaimId id => State) private _states;
    /// @notice Value at risk of open claims of policy full, in wei: what the operator set answers for.
    uint256 public exposure;
    /// @notice keccak256 of a claim's posted trace; see Digests.traceHash.
    mapping(ClaimId id => bytes32) public traceHashOf;
    /// @notice keccak256 of the packed ids of a certified claim's non-signers.
    mapping(ClaimId id => bytes32) public nonSignersHashOf;
    /// @notice Accepted faults, by segment (2^64 - 1: the header, 2^64 - 2: the inputs).
    mapping(ClaimId id => mapping(uint64 segment => FaultKind)) public faultOf;
    /// @notice Who gets the reward for the conviction.
    mapping(ClaimId id => Candidate) public convictionOf;
    /// @notice Who gets the reward for the fault that binds the signers, and when it was accepted.
    mapping(ClaimId id => Candidate) public signersConvictionOf;
    /// @notice Signers slashed for a claim.
    mapping(ClaimId id => mapping(address operator => bool)) public slashed;
    /// @notice Wei left of what gas is refunded from, of a convicted claim.
    mapping(ClaimId id => uint256) public refundsOf;
    /// @notice Blocks of commitments to proofs.
    mapping(bytes32 commitment => uint256) public committedAt;
    /// Block of the last slash, and in the lower bits marks of the operators that were slashed in it.
    uint256 private _slashes;
    /// What all calls of a transaction share was refunded.
    bool private transient _refunded;

    /// @notice Deploys the rules and the standing with itself.
    /// @param wiring none may be zero but the guardian; contracts that need this one's address are deployed later
    /// @param times every claim's schedule
    /// @param p prices and shares
    constructor(Wiring memory wiring, Schedule memory times, Parameters memory p)
        Timetable(times)
        Treasury(wiring.weth)
    {
        if (
            address(wiring.weth) == address(0) || address(wiring.serviceManager) == address(0)
                || address(wiring.verifier) == address(0) || address(wiring.referee) == address(0)
                || address(wiring.refereeTree) == address(0) || address(wiring.registry) == address(0)
                || address(wiring.disputes) == address(0) || address(wiring.reveals) == address(0)
        ) revert BadParameters();
        SERVICE_MANAGER = wiring.serviceManager;
        VERIFIER = wiring.verifier;
        REFEREE = wiring.referee;
        REFEREE_TREE = wiring.refereeTree;
        REGISTRY = wiring.registry;
        DISPUTES = wiring.disputes;
        REVEALS = wiring.reveals;
        GUARDIAN = wiring.guardian;
        SLASH_WAD = p.slashWad;
        STANDING = new Standing(wiring.registry);
        RULES = new ClaimRules(wiring.verifier, wiring.registry, times, p);
    }

    // ---- From post to certificate ----

    /// @inheritdoc IAssay
    function post(Spec calldata spec, Outcome calldata outcome, Terms calldata terms, bytes32 traceRoot)
        external
        returns (ClaimId id)
    {
        Claim memory c = Claim({
            spec: spec, outcome: outcome, terms: terms, claimant: msg.sender, parentHash: blockhash(block.number - 1)
        });
        bytes32 hash = Digests.specHash(c.spec);
        RunRoot root = Digests.runRoot(hash, c.outcome);
        id = Digests.claimId(address(this), root, c.spec, c.terms, c.claimant, c.parentHash);
        if (_states[id].status != Status.None) revert AlreadyPosted(id);
        State memory s;
        s.exposed = RULES.checkPost(c, traceRoot, exposure);
        s.status = Status.Posted;
        s.postedAt = uint48(block.number);
        s.bondHeld = true;
        s.feeHeld = true;
        if (s.exposed) exposure += terms.valueAtRisk;
        _states[id] = s;
        emit ClaimPosted(id, root, msg.sender, hash, c, block.number - 1);
        if (traceRoot != 0) _setTrace(id, Trace(0, traceRoot));
        STANDING.admit(hash, root, RunRoot.wrap(spec.parent));
        _pull(msg.sender, uint256(terms.fee) + terms.bond);
    }

    /// @inheritdoc IAssay
    function postTrace(Claim calldata claim, Trace calldata trace) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (msg.sender != claim.claimant) revert OnlyClaimant(msg.sender);
        if (s.status != Status.Posted) revert WrongStatus(id, s.status);
        if (traceHashOf[id] != 0) revert TraceAlreadyPosted(id);
        if (trace.root == 0) revert TraceRequired();
        _notAfter(uint256(s.postedAt) + TRACE);
        uint256 drawing = uint256(s.postedAt) + DRAW_DELAY;
        _after(drawing);
        bytes32 beacon = BlockHashes.at(drawing);
        if (trace.beacon != beacon) revert WrongBeacon(trace.beacon, beacon);
        _setTrace(id, trace);
    }

    /// @inheritdoc IAssay
    function certify(Claim calldata claim, Trace calldata trace, Certificate calldata certificate) external {
        (ClaimId id, RunRoot root, State storage s) = _known(claim);
        if (s.status != Status.Posted) revert WrongStatus(id, s.status);
        _notAfter(uint256(s.postedAt) + CERTIFY);
        if (traceHashOf[id] == 0) revert TraceMissing(id);
        _checkTrace(id, trace);
        bytes32 digest = Digests.attestation(address(this), id, trace);
        (uint96 signed, uint96 total, bytes32[] memory nonSigners) =
            VERIFIER.verify(digest, _referenceBlock(s), certificate);
        if (total == 0 || uint256(signed) * 3 < uint256(total) * 2) revert QuorumNotReached(signed, total);
        s.status = Status.Certified;
        nonSignersHashOf[id] = keccak256(abi.encodePacked(nonSigners));
        emit Certified(id, signed, total, nonSigners);
        STANDING.stand(Digests.specHash(claim.spec), root);
    }

    /// @inheritdoc IAssay
    function expire(Claim calldata claim) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (s.status != Status.Posted) revert WrongStatus(id, s.status);
        _after(uint256(s.postedAt) + (traceHashOf[id] == 0 ? TRACE : CERTIFY));
        s.status = Status.Expired;
        s.feeHeld = false;
        _uncover(s, claim.terms);
        emit Expired(id);
        _burn(claim.terms.fee);
    }

    // ---- Final ----

    /// @inheritdoc IAssay
    function finalize(Claim calldata claim) external {
        (ClaimId id, RunRoot root, State storage s) = _known(claim);
        if (s.status != Status.Certified) revert WrongStatus(id, s.status);
        _disputesOver(id, s);
        s.status = Status.Final;
        s.bondHeld = false;
        _uncover(s, claim.terms);
        emit Finalized(id, root);
        emit BondReleased(id, claim.claimant, claim.terms.bond);
        _credit(claim.claimant, claim.terms.bond);
        STANDING.enter(
            root,
            claim.terms.consumer,
            id,
            claim.terms.valueAtRisk,
            RULES.quorumTrust(claim.terms.restricted, claim.terms.work)
        );
    }

    /// @inheritdoc IAssay
    function releaseBond(Claim calldata claim) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (s.status != Status.Expired) revert WrongStatus(id, s.status);
        if (!s.bondHeld) revert NothingHeld(id);
        _disputesOver(id, s);
        s.bondHeld = false;
        emit BondReleased(id, claim.claimant, claim.terms.bond);
        _credit(claim.claimant, claim.terms.bond);
    }

    /// @inheritdoc IAssay
    function payOperators(Claim calldata claim, bytes32[] calldata nonSigners) external {
        (ClaimId id,, State storage s) = _known(claim);
        // Until its hard end a fault may still bind the signers of a convicted claim.
        if (s.status == Status.Convicted) _after(uint256(s.postedAt) + HARD_END);
        else if (s.status != Status.Final) revert WrongStatus(id, s.status);
        if (!s.feeHeld) revert NothingHeld(id);
        _checkNonSigners(id, nonSigners);
        s.feeHeld = false;
        uint256 left = claim.terms.fee;
        AssayServiceManager.Payment[] memory payments;
        AssayServiceManager.Payment[] memory refunds;
        uint256 paid;
        (payments, paid, refunds) = REVEALS.payments(id, _referenceBlock(s), nonSigners, left);
        emit OperatorsPaid(id, paid);
        left -= paid;
        for (uint256 i = 0; i < refunds.length; i++) {
            left -= refunds[i].amount;
            _credit(refunds[i].operator, refunds[i].amount);
        }
        _burn(left);
        if (paid == 0) return;
        if (!WETH.approve(address(SERVICE_MANAGER), paid)) revert TransferFailed();
        SERVICE_MANAGER.payOperators(payments, _describe(id));
    }

    // ---- Faults ----

    /// @inheritdoc IAssay
    function commitProof(bytes32 commitment) external {
        if (committedAt[commitment] != 0) revert AlreadyCommitted(commitment);
        committedAt[commitment] = block.number;
        emit ProofCommitted(commitment);
    }

    /// @inheritdoc IAssay
    function proveFault(
        Claim calldata claim,
        Trace calldata trace,
        FaultKind kind,
        Source source,
        uint64 position,
        bytes calldata proof,
        bytes32 salt
    ) external returns (uint64 segment) {
        uint256 gasBefore = gasleft();
        (ClaimId id, RunRoot root,) = _known(claim);
        _checkTrace(id, trace);
        Anchor memory anchor = _anchor(id, claim, trace, source, position);
        segment = _judge(RunRoot.unwrap(root), kind, anchor, proof);
        uint48 since = _precedence(id, keccak256(proof), salt);
        bool binds = _binds(id, claim, trace, segment);
        _accept(
            claim,
            Fault({
                id: id,
                root: root,
                segment: segment,
                kind: kind,
                binds: binds,
                prover: Candidate(msg.sender, since, uint48(block.number)),
                // Who had committed before somebody else convicted was no less at work.
                refunds: since < (binds ? signersConvictionOf[id].acceptedAt : convictionOf[id].acceptedAt),
                caller: msg.sender,
                pursuit: RULES.PURSUIT_GAS(),
                gasBefore: gasBefore,
                length: proof.length
            })
        );
    }

    /// @inheritdoc IAssay
    function convictMalformed(Claim calldata claim) external {
        uint256 gasBefore = gasleft();
        (ClaimId id, RunRoot root, State storage s) = _known(claim);
        (address prover, uint48 provenAt) = REGISTRY.malformed(claim.spec.program);
        if (provenAt == 0) revert ProgramNotMalformed(claim.spec.program);
        if (faultOf[id][HEADER] == FaultKind.Malformed) revert WrongStatus(id, s.status);
        _accept(
            claim,
            Fault({
                id: id,
                root: root,
                segment: HEADER,
                kind: FaultKind.Malformed,
                binds: nonSignersHashOf[id] != 0,
                prover: Candidate(prover, provenAt, uint48(block.number)),
                refunds: false,
                caller: msg.sender,
                pursuit: 0,
                gasBefore: gasBefore,
                length: 0
            })
        );
    }

    /// @notice A demanded node stayed closed; the Disputes contract only.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment where the node lies, 2^64 - 1 for the header
    /// @param input the node is one of the run's inputs, for which the claimant alone answers
    /// @param demander who asked
    /// @param demandedAt when
    /// @param caller whose gas is refunded
    function convictUnopened(
        Claim calldata claim,
        Trace calldata trace,
        uint64 segment,
        bool input,
        address demander,
        uint48 demandedAt,
        address caller
    ) external {
        uint256 gasBefore = gasleft();
        if (msg.sender != address(DISPUTES)) revert OnlyDisputes(msg.sender);
        (ClaimId id, RunRoot root,) = _known(claim);
        _checkTrace(id, trace);
        _accept(
            claim,
            Fault({
                id: id,
                root: root,
                segment: input ? INPUTS : segment,
                kind: FaultKind.Unopened,
                binds: !input && _binds(id, claim, trace, segment),
                prover: Candidate(demander, demandedAt, uint48(block.number)),
                refunds: false,
                caller: caller,
                pursuit: RULES.PURSUIT_GAS(),
                gasBefore: gasBefore,
                length: 0
            })
        );
    }

    /// @inheritdoc IAssay
    function payRewards(Claim calldata claim) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (s.status != Status.Convicted) revert WrongStatus(id, s.status);
        uint256 half = s.reward;
        uint256 paid = 0;
        uint256 burns = 0;
        if (s.rewardHeld && block.number > convictionOf[id].acceptedAt + PRECEDENCE) {
            s.rewardHeld = false;
            paid += half;
            emit RewardPaid(id, convictionOf[id].prover, half);
            _credit(convictionOf[id].prover, half);
        }
        uint256 hardEnd = uint256(s.postedAt) + HARD_END;
        Candidate memory signers = signersConvictionOf[id];
        if (s.signersRewardHeld && block.number > hardEnd && block.number > signers.acceptedAt + PRECEDENCE) {
            s.signersRewardHeld = false;
            paid += half;
            burns = refundsOf[id];
            refundsOf[id] = 0;
            if (signers.acceptedAt == 0) {
                burns += half;
            } else {
                emit RewardPaid(id, signers.prover, half);
                _credit(signers.prover, half);
            }
        }
        if (paid == 0 && half != 0) revert NothingHeld(id);
        _burn(burns);
    }

    /// @inheritdoc IAssay
    function releaseExposure(Claim calldata claim) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (s.status != Status.Convicted) revert WrongStatus(id, s.status);
        if (!s.exposed) revert NothingHeld(id);
        _after(uint256(s.postedAt) + LAST_SLASH);
        _uncover(s, claim.terms);
    }

    // ---- Slashing ----

    /// @inheritdoc IAssay
    function executeSlash(Claim calldata claim, address operator, bytes32[] calldata nonSigners, uint32 bitmapIndex)
        external
    {
        uint256 gasBefore = gasleft();
        (ClaimId id,, State storage s) = _known(claim);
        _after(_slashableFrom(id, s) - 1);
        _checkNonSigners(id, nonSigners);
        if (slashed[id][operator]) revert AlreadySlashed(id, operator);
        if (!VERIFIER.isSigner(operator, _referenceBlock(s), nonSigners, bitmapIndex)) revert NotASigner(operator);
        uint256 slot = gasleft();
        slashed[id][operator] = true;
        slot -= gasleft();
        emit SlashExecuted(id, operator, SLASH_WAD);
        _refund(id, msg.sender, _slashGas(operator, slot), 32 * nonSigners.length, gasBefore);
        SERVICE_MANAGER.slash(operator, SLASH_WAD, _describe(id));
    }

    /// @inheritdoc IAssay
    function postponeSlash(ClaimId id) external {
        if (msg.sender != GUARDIAN) revert OnlyGuardian(msg.sender);
        State storage s = _states[id];
        uint256 from = _slashableFrom(id, s);
        if (s.postponed) revert WrongStatus(id, s.status);
        _notAfter(from - 1);
        s.postponed = true;
        emit SlashPostponed(id, from + POSTPONEMENT);
    }

    // ---- Views ----

    /// @inheritdoc IAssay
    function stateOf(ClaimId id) external view returns (State memory) {
        return _states[id];
    }

    /// @inheritdoc IAssay
    function claimIdOf(Claim calldata claim) external view returns (ClaimId id) {
        (id,) = Digests.identify(address(this), claim);
    }

    /// @inheritdoc IAssay
    function runRootOf(Spec calldata spec, Outcome calldata outcome) external pure returns (RunRoot) {
        return Digests.runRoot(spec, outcome);
    }

    /// @notice Checks a claim's content and trace and says where a trace of it is committed, for the Disputes
    /// contract.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param source where a trace is committed
    /// @param position see Source
    /// @return id its id
    /// @return root its run root
    /// @return anchor where the trace is; all zero for Source.None
    function anchorOf(Claim calldata claim, Trace calldata trace, Source source, uint64 position)
        external
        view
        returns (ClaimId id, RunRoot root, Anchor memory anchor)
    {
        (id, root,) = _known(claim);
        _checkTrace(id, trace);
        anchor = _anchor(id, claim, trace, source, position);
    }

    // ---- Conviction ----

    /// @dev Stores a fault. Before Final it convicts, after it refutes; a convicted claim takes more until its hard
    /// end, for signers and for provers who came first. The first that convicts, and the first that binds the signers,
    /// have their gas refunded.
    function _accept(Claim calldata claim, Fault memory f) private {
        State storage s = _states[f.id];
        Status before = s.status;
        if (before == Status.Refuted || (before == Status.Expired && !s.bondHeld)) revert WrongStatus(f.id, before);
        if (before != Status.Final) _notAfter(uint256(s.postedAt) + HARD_END);
        if (faultOf[f.id][f.segment] == FaultKind.None) faultOf[f.id][f.segment] = f.kind;
        emit FaultProven(f.id, f.segment, f.kind, f.prover.prover, f.binds && before != Status.Final);
        uint256 burns;
        if (before == Status.Final) {
            s.status = Status.Refuted;
            emit Refuted(f.id, f.root);
            burns = _forfeitFee(s, claim.terms);
            STANDING.strike(f.root, claim.terms.consumer, f.id);
        } else {
            burns = _convict(s, claim.terms, f);
            if (before == Status.Certified) STANDING.fall(f.root);
        }
        _burn(burns);
    }

    /// @notice Ends a claim, or adds to what is known against it, and refunds who did.
    /// @param s its state
    /// @param terms its terms
    /// @param f the fault
    /// @return burns what is to be burned of the bond and the fee
    function _convict(State storage s, Terms calldata terms, Fault memory f) private returns (uint256 burns) {
        if (s.status != Status.Convicted) {
            s.status = Status.Convicted;
            burns = _shareOut(f.id, s, terms);
        }
        bool refunds = _contend(convictionOf[f.id], f.prover) || f.refunds;
        if (f.binds && _contend(signersConvictionOf[f.id], f.prover)) {
            refunds = true;
            emit SignersConvicted(f.id, _slashableFrom(f.id, s));
            burns += _forfeitFee(s, terms);
        }
        if (refunds) _refund(f.id, f.caller, f.pursuit, f.length, f.gasBefore);
    }

    /// @notice Takes a claim's fee if it is still held: the signers certified a lie, or there are none.
    /// @param s its state
    /// @param terms its terms
    /// @return what is left of the fee, to be burned
    function _forfeitFee(State storage s, Terms calldata terms) private returns (uint256) {
        if (!s.feeHeld) return 0;
        s.feeHeld = false;
        return terms.fee;
    }

    /// @notice The earliest commitment wins among the proofs accepted within PRECEDENCE of the first.
    /// @param current who would get the reward so far
    /// @param challenger who showed another proof
    /// @return first whether there was no candidate
    function _contend(Candidate storage current, Candidate memory challenger) private returns (bool first) {
        uint256 since = current.acceptedAt;
        if (since == 0) {
            current.prover = challenger.prover;
            current.committedAt = challenger.committedAt;
            current.acceptedAt = challenger.acceptedAt;
            return true;
        }
        if (block.number <= since + PRECEDENCE && challenger.committedAt < current.committedAt) {
            current.prover = challenger.prover;
            current.committedAt = challenger.committedAt;
        }
    }

    /// @notice Shares out the bond of a claim just convicted: two halves of a reward that wait, and what gas is
    /// refunded from. The fee waits for the signers, if there are some that nothing binds.
    /// @param id the claim
    /// @param s its state
    /// @param terms its terms
    /// @return burns all the rest, to be burned
    function _shareOut(ClaimId id, State storage s, Terms calldata terms) private returns (uint256 burns) {
        uint256 bond = terms.bond;
        uint256 half = bond * HALF_PERCENT / PERCENT;
        uint256 refunds = bond * REFUND_PERCENT / PERCENT;
        s.bondHeld = false;
        s.rewardHeld = true;
        s.signersRewardHeld = true;
        // Less than a bond, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        s.reward = uint96(half);
        refundsOf[id] = refunds;
        burns = bond - refunds - 2 * half;
        if (nonSignersHashOf[id] == 0) {
            _uncover(s, terms);
            burns += _forfeitFee(s, terms);
        }
        emit Convicted(id, 2 * half);
    }

    /// @notice Gas of a slash, which comes last of all, so that it is not measured but reckoned by the price of a slot.
    /// Who slashes many in one transaction finds EigenLayer's storage warm; only the first is reckoned.
    /// @param operator who is slashed
    /// @param slot gas of a new storage slot
    /// @return gas that it takes at least
    function _slashGas(address operator, uint256 slot) private returns (uint256 gas) {
        uint256 seen = _slashes >> MARKS == block.number ? _slashes : block.number << MARKS;
        uint256 mark = 1 << (uint160(operator) % MARKS);
        _slashes = seen | mark;
        if (!_refunded) gas = RULES.slashGas(slot, seen << (256 - MARKS) != 0, seen & mark != 0);
    }

    /// @notice Pays for the gas of the transaction so far, as far as the refunds last.
    /// @param id the claim
    /// @param to who called
    /// @param more gas that is refunded too
    /// @param length bytes of calldata besides the claim
    /// @param gasBefore gas that was left when the call began
    function _refund(ClaimId id, address to, uint256 more, uint256 length, uint256 gasBefore) private {
        uint256 left = refundsOf[id];
        if (left == 0) return;
        // A credit may be a new slot: written here, so that it counts.
        uint256 credit = creditOf[to];
        creditOf[to] = credit + 1;
        uint256 paid = RULES.refund(gasBefore - gasleft() + more, CLAIM_BYTES + length, !_refunded);
        _refunded = true;
        if (paid > left) paid = left;
        refundsOf[id] = left - paid;
        creditOf[to] = credit;
        _credit(to, paid);
    }

    /// @dev Reverts unless the Referee finds the fault; its refusals and running out of gas pass through.
    function _judge(bytes32 root, FaultKind kind, Anchor memory anchor, bytes calldata proof)
        private
        view
        returns (uint64)
    {
        if (kind == FaultKind.Element) return REFEREE.proveElement(root, anchor, proof);
        if (kind == FaultKind.Boundary) return REFEREE_TREE.proveBoundary(root, anchor, proof);
        if (kind == FaultKind.Length) return REFEREE_TREE.proveLength(root, anchor, proof);
        revert UnknownFaultKind(kind);
    }

    function _anchor(ClaimId id, Claim calldata claim, Trace calldata trace, Source source, uint64 position)
        private
        view
        returns (Anchor memory anchor)
    {
        if (source == Source.Drawn) {
            if (trace.root == 0) revert TraceMissing(id);
            (uint64 segment, uint64 count) = RULES.drawnAt(_lot(claim, trace), position);
            return Anchor(trace.root, position, count, segment);
        }
        if (source == Source.Revealed) {
            bytes32 root = DISPUTES.revealed(id, position);
            if (root == 0) revert TraceNotRevealed(position);
            return Anchor(root, 0, 1, position);
        }
    }

    /// @dev Signers answer for the header and the drawn segments of what they signed.
    function _binds(ClaimId id, Claim calldata claim, Trace calldata trace, uint64 segment)
        private
        view
        returns (bool)
    {
        if (nonSignersHashOf[id] == 0) return false;
        return RULES.isDrawn(_lot(claim, trace), segment);
    }

    function _lot(Claim calldata c, Trace calldata trace) private pure returns (Lot memory) {
        return Lot(c.terms.policy == Policy.Full, c.terms.draws, c.spec.steps, c.spec.segmentLength, trace.beacon);
    }

    /// @dev A commitment serves once: so does its refund.
    function _precedence(ClaimId id, bytes32 proofHash, bytes32 salt) private returns (uint48) {
        bytes32 commitment = Digests.commitment(msg.sender, id, proofHash, salt);
        uint256 since = committedAt[commitment];
        delete committedAt[commitment];
        if (since == 0 || block.number - since > PRECEDENCE) since = block.number;
        return uint48(since);
    }

    function _uncover(State storage s, Terms calldata terms) private {
        if (!s.exposed) return;
        s.exposed = false;
        exposure -= terms.valueAtRisk;
    }

    // ---- Small rules ----

    function _known(Claim calldata claim) private view returns (ClaimId id, RunRoot root, State storage s) {
        (id, root) = Digests.identify(address(this), claim);
        s = _states[id];
        if (s.status == Status.None) revert UnknownClaim(id);
    }

    function _setTrace(ClaimId id, Trace memory trace) private {
        traceHashOf[id] = Digests.traceHash(trace);
        emit TracePosted(id, trace.beacon, trace.root);
    }

    /// @dev Zeros stand for a trace that is not posted.
    function _checkTrace(ClaimId id, Trace calldata trace) private view {
        bytes32 hash = traceHashOf[id];
        bool right = hash == 0 ? trace.root == 0 && trace.beacon == 0 : hash == Digests.traceHash(trace);
        if (!right) revert WrongTrace(trace.beacon, trace.root);
    }

    function _checkNonSigners(ClaimId id, bytes32[] calldata nonSigners) private view {
        if (keccak256(abi.encodePacked(nonSigners)) != nonSignersHashOf[id]) revert WrongNonSigners(id);
    }

    /// @dev W has passed and no demand runs. Past the hard end nothing can be proven any more.
    function _disputesOver(ClaimId id, State storage s) private view {
        _after(uint256(s.postedAt) + DEMAND);
        if (block.number > uint256(s.postedAt) + HARD_END) return;
        (uint48 until, uint32 open) = DISPUTES.running(id);
        if (open != 0 || block.number <= until) revert DemandsRun(until, open);
    }

    function _slashableFrom(ClaimId id, State storage s) private view returns (uint256) {
        uint256 verdict = signersConvictionOf[id].acceptedAt;
        if (verdict == 0) revert NoSignersConvicted(id);
        return verdict + SLASH_DELAY + (s.postponed ? POSTPONEMENT : 0);
    }

    function _referenceBlock(State storage s) private view returns (uint32) {
        return uint32(s.postedAt - 1);
    }

    function _after(uint256 lastBlock) private view {
        if (block.number <= lastBlock) revert TooEarly(lastBlock + 1);
    }

    function _notAfter(uint256 lastBlock) private view {
        if (block.number > lastBlock) revert TooLate(lastBlock);
    }

    function _describe(ClaimId id) private pure returns (string memory) {
        return string.concat("assay claim ", Strings.toHexString(uint256(ClaimId.unwrap(id))));
    }
}
