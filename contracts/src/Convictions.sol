// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claims} from "./Claims.sol";
import {Digests} from "./Digests.sol";
import {IAssay} from "./IAssay.sol";
import {
    Candidate,
    Claim,
    ClaimId,
    FaultKind,
    INPUTS,
    Parameters,
    RunRoot,
    Schedule,
    Source,
    State,
    Status,
    Terms,
    Trace
} from "./Types.sol";
import {Anchor, HEADER, IReferee, IRefereeTree} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";

/// @notice Faults, convictions of claims and their signers, and the bond's money: rewards and refunds of gas.
/// @dev What convicts is a fault that the Referee recomputed, a program that the Registry holds malformed, or a silence
/// that the Disputes contract timed. Verdicts are stored before anything is paid.
abstract contract Convictions is Claims {
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
        /// Who is refunded for the gas since `gasBefore`, of the pursuit, and of a proof `shown` elsewhere.
        address caller;
        uint256 shown;
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
    /// What those leave of it who neither convict nor bind the signers first: one part in so many of the bond.
    uint256 private constant RESERVES = 20;
    /// Of a claim in calldata.
    uint256 private constant CLAIM_BYTES = 640;

    /// @notice Recomputes elements.
    IReferee public immutable REFEREE;
    /// @notice Finds faults in the trees.
    IRefereeTree public immutable REFEREE_TREE;
    /// @notice Programs, data sets, models and seeds.
    IRegistry public immutable REGISTRY;

    /// @notice Accepted faults, by segment (2^64 - 1: the header, 2^64 - 2: the inputs).
    mapping(ClaimId id => mapping(uint64 segment => FaultKind)) public faultOf;
    /// @notice Who gets the reward for the conviction.
    mapping(ClaimId id => Candidate) public convictionOf;
    /// @notice Who gets the reward for the fault that binds the signers, and when it was accepted.
    mapping(ClaimId id => Candidate) public signersConvictionOf;
    /// @notice Wei left of what gas is refunded from, of a convicted claim.
    mapping(ClaimId id => uint256) public refundsOf;
    /// @notice Blocks of commitments to proofs.
    mapping(bytes32 commitment => uint256) public committedAt;
    /// What all calls of a transaction share was refunded.
    bool internal transient _refunded;

    constructor(Wiring memory wiring, Schedule memory times, Parameters memory p) Claims(wiring, times, p) {
        REFEREE = wiring.referee;
        REFEREE_TREE = wiring.refereeTree;
        REGISTRY = wiring.registry;
    }

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
        uint48 since = _precedence(id, keccak256(proof), salt);
        if (anchor.root != 0) _refuseCopy(id, claim.terms, anchor.segment, since);
        segment = _judge(RunRoot.unwrap(root), kind, anchor, proof);
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
                shown: 0,
                gasBefore: gasBefore,
                length: proof.length
            })
        );
    }

    /// @inheritdoc IAssay
    function convictMalformed(Claim calldata claim) external {
        uint256 gasBefore = gasleft();
        (ClaimId id, RunRoot root, State storage s) = _known(claim);
        (address prover, uint48 since, address first, uint32 gas) = REGISTRY.malformed(claim.spec.program);
        if (since == 0) revert ProgramNotMalformed(claim.spec.program);
        if (faultOf[id][HEADER] == FaultKind.Malformed && !_wins(id, since)) revert WrongStatus(id, s.status);
        _accept(
            claim,
            Fault({
                id: id,
                root: root,
                segment: HEADER,
                kind: FaultKind.Malformed,
                binds: nonSignersHashOf[id] != 0,
                prover: Candidate(prover, since, uint48(block.number)),
                refunds: false,
                caller: first,
                shown: gas,
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
                shown: 0,
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
        bool first = _contend(convictionOf[f.id], f.prover);
        if (f.binds && _contend(signersConvictionOf[f.id], f.prover)) {
            first = true;
            emit SignersConvicted(f.id, _slashableFrom(f.id, s));
            burns += _forfeitFee(s, terms);
        }
        if (first || f.refunds) {
            uint256 kept = first ? 0 : _reserve(terms);
            _refund(f.id, f.caller, RULES.PURSUIT_GAS() + f.shown, f.length, f.gasBefore, kept);
        }
    }

    /// @dev What copies of a proof cannot use up. Whoever knows a lie can commit to as many as it likes.
    function _reserve(Terms calldata terms) private pure returns (uint256) {
        return terms.bond / RESERVES;
    }

    /// @dev Spares whoever comes too late the gas of a proof that would neither be rewarded nor refunded.
    function _refuseCopy(ClaimId id, Terms calldata terms, uint64 segment, uint48 since) private view {
        if (faultOf[id][segment] == FaultKind.None || _wins(id, since)) return;
        bool early = since < convictionOf[id].acceptedAt || since < signersConvictionOf[id].acceptedAt;
        if (early && refundsOf[id] > _reserve(terms)) return;
        revert AlreadyProven(id, segment);
    }

    /// @dev Whether a commitment would take a reward from who gets it so far.
    function _wins(ClaimId id, uint48 since) private view returns (bool) {
        return _precedes(convictionOf[id], since) || _precedes(signersConvictionOf[id], since);
    }

    function _precedes(Candidate storage current, uint48 since) private view returns (bool) {
        return block.number <= current.acceptedAt + PRECEDENCE && since < current.committedAt;
    }

    /// @notice The earliest commitment wins among the proofs accepted within PRECEDENCE of the first.
    /// @param current who would get the reward so far
    /// @param challenger who showed another proof
    /// @return first whether there was no candidate
    function _contend(Candidate storage current, Candidate memory challenger) private returns (bool first) {
        if (current.acceptedAt == 0) {
            current.prover = challenger.prover;
            current.committedAt = challenger.committedAt;
            current.acceptedAt = challenger.acceptedAt;
            return true;
        }
        if (_precedes(current, challenger.committedAt)) {
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

    /// @notice Pays for the gas of the transaction so far, as far as the refunds last.
    /// @param id the claim
    /// @param to who called
    /// @param more gas that is refunded too
    /// @param length bytes of calldata besides the claim
    /// @param gasBefore gas that was left when the call began
    /// @param kept wei that stay for others
    function _refund(ClaimId id, address to, uint256 more, uint256 length, uint256 gasBefore, uint256 kept) internal {
        uint256 left = refundsOf[id];
        if (left <= kept) return;
        // A credit may be a new slot: written here, so that it counts.
        uint256 credit = creditOf[to];
        creditOf[to] = credit + 1;
        uint256 paid = RULES.refund(gasBefore - gasleft() + more, CLAIM_BYTES + length, !_refunded);
        _refunded = true;
        if (paid > left - kept) paid = left - kept;
        refundsOf[id] = left - paid;
        creditOf[to] = credit;
        _credit(to, paid);
    }

    function _slashableFrom(ClaimId id, State storage s) internal view returns (uint256) {
        uint256 verdict = signersConvictionOf[id].acceptedAt;
        if (verdict == 0) revert NoSignersConvicted(id);
        return verdict + SLASH_DELAY + (s.postponed ? POSTPONEMENT : 0);
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

    /// @dev A commitment serves once: so does its refund.
    function _precedence(ClaimId id, bytes32 proofHash, bytes32 salt) private returns (uint48) {
        bytes32 commitment = Digests.commitment(msg.sender, id, proofHash, salt);
        uint256 since = committedAt[commitment];
        delete committedAt[commitment];
        if (since == 0 || block.number - since > PRECEDENCE) since = block.number;
        return uint48(since);
    }
}
