// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "./AssayServiceManager.sol";
import {ClaimRules} from "./ClaimRules.sol";
import {Digests} from "./Digests.sol";
import {IAssay} from "./IAssay.sol";
import {Standing} from "./Standing.sol";
import {Timetable} from "./Timetable.sol";
import {Treasury} from "./Treasury.sol";
import {
    Claim,
    ClaimId,
    Lot,
    Outcome,
    Parameters,
    Policy,
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
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IERC20} from "./interfaces/IERC20.sol";
import {IReferee, IRefereeTree} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IReveals} from "./interfaces/IReveals.sol";

/// @notice What is known of claims, and what all calls about one ask of it.
abstract contract Claims is IAssay, Timetable, Treasury {
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

    /// @notice Demands and their answers; may convict of silence.
    IDisputes public immutable DISPUTES;
    /// @notice What consumers ask.
    Standing public immutable STANDING;
    /// @notice What posts must fulfil; knows the parameters.
    ClaimRules public immutable RULES;

    mapping(ClaimId id => State) internal _states;
    /// @notice Value at risk of open claims of policy full, in wei: what the operator set answers for.
    uint256 public exposure;
    /// @notice keccak256 of a claim's posted trace; see Digests.traceHash.
    mapping(ClaimId id => bytes32) public traceHashOf;
    /// @notice keccak256 of the packed ids of a certified claim's non-signers.
    mapping(ClaimId id => bytes32) public nonSignersHashOf;

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
        DISPUTES = wiring.disputes;
        STANDING = new Standing(wiring.registry);
        RULES = new ClaimRules(wiring.verifier, wiring.registry, times, p);
    }

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

    function _known(Claim calldata claim) internal view returns (ClaimId id, RunRoot root, State storage s) {
        (id, root) = Digests.identify(address(this), claim);
        s = _states[id];
        if (s.status == Status.None) revert UnknownClaim(id);
    }

    function _setTrace(ClaimId id, Trace memory trace) internal {
        traceHashOf[id] = Digests.traceHash(trace);
        emit TracePosted(id, trace.beacon, trace.root);
    }

    /// @dev Zeros stand for a trace that is not posted.
    function _checkTrace(ClaimId id, Trace calldata trace) internal view {
        bytes32 hash = traceHashOf[id];
        bool right = hash == 0 ? trace.root == 0 && trace.beacon == 0 : hash == Digests.traceHash(trace);
        if (!right) revert WrongTrace(trace.beacon, trace.root);
    }

    function _uncover(State storage s, Terms calldata terms) internal {
        if (!s.exposed) return;
        s.exposed = false;
        exposure -= terms.valueAtRisk;
    }

    /// @notice Takes a claim's fee if it is still held: the signers certified a lie, or there are none.
    /// @param s its state
    /// @param terms its terms
    /// @return what is left of the fee, to be burned
    function _forfeitFee(State storage s, Terms calldata terms) internal returns (uint256) {
        if (!s.feeHeld) return 0;
        s.feeHeld = false;
        return _signersFee(terms);
    }

    function _signersFee(Terms calldata terms) internal pure returns (uint256) {
        return terms.fee - potOf(terms.fee);
    }

    function _lot(Claim calldata c, Trace calldata trace) internal pure returns (Lot memory) {
        return Lot(c.terms.policy == Policy.Full, c.terms.draws, c.spec.steps, c.spec.segmentLength, trace.beacon);
    }

    function _after(uint256 lastBlock) internal view {
        if (block.number <= lastBlock) revert TooEarly(lastBlock + 1);
    }

    function _notAfter(uint256 lastBlock) internal view {
        if (block.number > lastBlock) revert TooLate(lastBlock);
    }
}
