// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "./AssayServiceManager.sol";
import {BlockHashes} from "./BlockHashes.sol";
import {Convictions} from "./Convictions.sol";
import {Digests} from "./Digests.sol";
import {IAssay} from "./IAssay.sol";
import {
    Certificate,
    Claim,
    ClaimId,
    Outcome,
    Parameters,
    RunRoot,
    Schedule,
    Spec,
    State,
    Status,
    Terms,
    Trace,
    potOf
} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IReveals} from "./interfaces/IReveals.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @notice The life of claims, from post to Final or slashing.
/// @dev No owner, no upgrade. Verdicts are stored before anything is paid or slashed.
contract ClaimBook is Convictions {
    uint256 private constant MARKS = 208;

    /// @notice Assay's identity on EigenLayer, which slashes and pays.
    AssayServiceManager public immutable SERVICE_MANAGER;
    /// @notice Checks certificates against the registries.
    ICertificateVerifier public immutable VERIFIER;
    /// @notice Says which signers are paid.
    IReveals public immutable REVEALS;
    /// @notice May put off slashing once per claim; zero for nobody.
    address public immutable GUARDIAN;
    /// @notice Part of its allocation that a signer loses per claim, in 1e-18.
    uint64 public immutable SLASH_WAD;

    /// @notice Signers slashed for a claim.
    mapping(ClaimId id => mapping(address operator => bool)) public slashed;
    /// Block of the last slash, and in the lower bits marks of the operators that were slashed in it.
    uint256 private _slashes;

    /// @notice Deploys the rules and the standing with itself.
    /// @param wiring none may be zero but the guardian; contracts that need this one's address are deployed later
    /// @param times every claim's schedule
    /// @param p prices and shares
    constructor(Wiring memory wiring, Schedule memory times, Parameters memory p) Convictions(wiring, times, p) {
        SERVICE_MANAGER = wiring.serviceManager;
        VERIFIER = wiring.verifier;
        REVEALS = wiring.reveals;
        GUARDIAN = wiring.guardian;
        SLASH_WAD = p.slashWad;
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
        _pull(msg.sender, address(this), _signersFee(terms) + terms.bond);
        _pull(msg.sender, address(DISPUTES), potOf(terms.fee));
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
        uint256 fee = _forfeitFee(s, claim.terms);
        _uncover(s, claim.terms);
        emit Expired(id);
        _burn(fee);
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
        uint256 left = _signersFee(claim.terms);
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

    // ---- After a conviction ----

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
        _refund(id, msg.sender, _slashGas(operator, slot), 32 * nonSigners.length, gasBefore, 0);
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

    /// @inheritdoc IAssay
    function releaseExposure(Claim calldata claim) external {
        (ClaimId id,, State storage s) = _known(claim);
        if (s.status != Status.Convicted) revert WrongStatus(id, s.status);
        if (!s.exposed) revert NothingHeld(id);
        _after(uint256(s.postedAt) + LAST_SLASH);
        _uncover(s, claim.terms);
    }

    // ---- Small rules ----

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

    function _referenceBlock(State storage s) private view returns (uint32) {
        return uint32(s.postedAt - 1);
    }

    function _describe(ClaimId id) private pure returns (string memory) {
        return string.concat("assay claim ", Strings.toHexString(uint256(ClaimId.unwrap(id))));
    }
}
