// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Drawn} from "./Drawn.sol";
import {IAssay} from "./IAssay.sol";
import {Timetable} from "./Timetable.sol";
import {Claim, Lot, Parameters, Policy, Schedule, Terms} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {HEADER} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {Draw} from "./referee/Draw.sol";
import {Merkle} from "./referee/Merkle.sol";

/// @notice What a post must fulfil, and which segments a claim draws. Stateless; deployed by the ClaimBook, whose
/// schedule and parameters it shares.
contract ClaimRules is Timetable {
    /// @notice Segments that must be re-executable within one answer time.
    uint256 public constant ANSWERABLE_SEGMENTS = 64;
    /// @notice Answers that lead from a root to a chunk: those that still fit when the first is demanded in W's last block.
    uint256 public constant MAX_ANSWERS = FOLLOW_UPS + 1;
    /// Levels that an answer shows, within one tree.
    uint256 private constant ANSWER_LEVELS = 11;
    /// Answers below a tensor's root: its digests, of up to 21 levels whoever says what, and the chunk.
    uint256 private constant TENSOR_ANSWERS = 3;
    /// @notice Gas refunded to a prover besides its proof's: commitment, demands, collecting.
    uint256 public constant PURSUIT_GAS = 1_000_000;
    /// Gas of a transaction that contracts do not see: its base, and what always follows the refund.
    uint256 private constant TX_GAS = 21_000 + 3_000;
    /// Least gas of a byte of calldata, that of a zero.
    uint256 private constant CALLDATA_GAS = 4;
    /// What a slash takes at least in EigenLayer's contracts (tests/gas): gas, and quarters of a new storage slot, for
    /// new ones and for those that are overwritten.
    uint256 private constant SLASH_GAS = 205_000;
    uint256 private constant QUARTERS_ALONE = 15;
    uint256 private constant QUARTERS_TOGETHER = 11;
    uint256 private constant QUARTERS_AGAIN = 2;
    uint256 private constant MAX_STEPS = 1 << 31;
    uint256 private constant MAX_DRAWS = 1 << 16;
    uint256 private constant WAD = 1e18;
    uint256 private constant PERCENT = 100;
    /// What a bond covers of a sampled claim's value at risk, in percent: what its rewards leave.
    uint256 private constant BOND_COVER_PERCENT = 60;

    ICertificateVerifier private immutable VERIFIER;
    IRegistry private immutable REGISTRY;
    uint64 private immutable SLASH_WAD;
    uint64 private immutable FEE_RATE;
    uint64 private immutable WORK_PRICE;
    uint64 private immutable BASE_FEE_FLOOR;
    uint32 private immutable PROOF_GAS;
    uint32 private immutable DEMAND_GAS;
    uint32 private immutable BLOCK_TIME;

    constructor(ICertificateVerifier verifier, IRegistry registry, Schedule memory times, Parameters memory p)
        Timetable(times)
    {
        if (p.slashWad == 0 || p.slashWad > WAD || p.blockTime == 0) revert IAssay.BadParameters();
        VERIFIER = verifier;
        REGISTRY = registry;
        SLASH_WAD = p.slashWad;
        FEE_RATE = p.feeRate;
        WORK_PRICE = p.workPrice;
        BASE_FEE_FLOOR = p.baseFeeFloor;
        PROOF_GAS = p.proofGas;
        DEMAND_GAS = p.demandGas;
        BLOCK_TIME = p.blockTime;
    }

    /// @notice The prices and shares that the ClaimBook was deployed with.
    function parameters() external view returns (Parameters memory) {
        return Parameters({
            slashWad: SLASH_WAD,
            feeRate: FEE_RATE,
            workPrice: WORK_PRICE,
            baseFeeFloor: BASE_FEE_FLOOR,
            proofGas: PROOF_GAS,
            demandGas: DEMAND_GAS,
            blockTime: BLOCK_TIME
        });
    }

    /// @notice Reverts unless the claim may be posted now.
    /// @param claim the claim's content, as posted
    /// @param traceRoot as posted; zero for policy sampled
    /// @param exposure value at risk that already counts against the operator set, in wei
    /// @return exposed whether the claim's value at risk counts against the operator set too
    function checkPost(Claim calldata claim, bytes32 traceRoot, uint256 exposure) external view returns (bool exposed) {
        Terms calldata t = claim.terms;
        _checkShape(claim, traceRoot);
        REGISTRY.checkInputs(claim.spec);
        _checkTime(claim);
        _checkDepth(claim);
        uint256 bond = bondFloor(t.work);
        if (t.bond < bond) revert IAssay.BondTooSmall(bond);
        uint256 fee = feeFloor(t.valueAtRisk, t.work);
        if (t.fee < fee) revert IAssay.FeeTooSmall(fee);
        _checkStakes();
        exposed = _checkCover(t, exposure);
    }

    /// @notice Whether one honest challenger does not suffice for a claim: its inputs are restricted, or it cannot be
    /// repeated within W/2 on the reference machine.
    /// @param restricted the inputs cannot be demanded
    /// @param work milliseconds of the run on the reference machine
    function quorumTrust(bool restricted, uint64 work) external view returns (bool) {
        return restricted || uint256(work) * 2 > uint256(DEMAND) * BLOCK_TIME;
    }

    /// @notice Least bond now, in wei, of a claim with `work` milliseconds: 2.5 times the worst proof and four
    /// demands at ten times the base fee and the run's re-execution.
    /// @param work milliseconds of the run on the reference machine
    function bondFloor(uint256 work) public view returns (uint256) {
        return ((uint256(PROOF_GAS) + 4 * uint256(DEMAND_GAS)) * gasPrice() + work * WORK_PRICE) * 5 / 2;
    }

    /// @notice Least fee, in wei.
    /// @param valueAtRisk in wei of WETH
    /// @param work milliseconds of the run on the reference machine
    function feeFloor(uint256 valueAtRisk, uint256 work) public view returns (uint256) {
        return (valueAtRisk * FEE_RATE + WAD - 1) / WAD + work * WORK_PRICE;
    }

    /// @notice Ten times the base fee, in wei per gas: what bonds and demands reckon with.
    function gasPrice() public view returns (uint256) {
        return 10 * (block.basefee > BASE_FEE_FLOOR ? block.basefee : BASE_FEE_FLOOR);
    }

    /// @notice Wei that a transaction costs at least which used so much gas and calldata, at no more than twice the base
    /// fee: what is beyond is a tip, and who proposes the block would pay it to itself.
    /// @param gasUsed since the call began
    /// @param dataLength bytes of calldata that are needed; callers can add others for little
    /// @param first whether the transaction's base is not refunded yet
    function refund(uint256 gasUsed, uint256 dataLength, bool first) external view returns (uint256) {
        uint256 price = gasPrice() / 5;
        uint256 gas = gasUsed + CALLDATA_GAS * dataLength + (first ? TX_GAS : 0);
        return gas * (tx.gasprice < price ? tx.gasprice : price);
    }

    /// @notice Gas that a slash takes at least in EigenLayer's contracts, if it is the only one of its transaction. A
    /// block's later slashes overwrite histories that the first makes longer.
    /// @param slot gas of a new storage slot, which forks differ in
    /// @param together another operator was slashed in the same block
    /// @param again the same operator was
    function slashGas(uint256 slot, bool together, bool again) external pure returns (uint256) {
        return SLASH_GAS + slot * (again ? QUARTERS_AGAIN : together ? QUARTERS_TOGETHER : QUARTERS_ALONE) / 4;
    }

    /// @notice The drawn segment at an index in the list of drawn segments, and the length of that list.
    /// @param lot what decides the claim's draw
    /// @param index position in the list
    /// @return segment the drawn segment
    /// @return count length of the list
    function drawnAt(Lot calldata lot, uint64 index) external view returns (uint64 segment, uint64 count) {
        return (Drawn.at(lot, index), Drawn.count(lot));
    }

    /// @notice Whether a certificate stands for `segment`; it always does for the header.
    /// @param lot what decides the claim's draw
    /// @param segment the segment; 2^64 - 1 is the header
    function isDrawn(Lot calldata lot, uint64 segment) external view returns (bool) {
        return segment == HEADER || Drawn.includes(lot, segment);
    }

    function _checkShape(Claim calldata claim, bytes32 traceRoot) private pure {
        bool full = claim.terms.policy == Policy.Full;
        if (full != (traceRoot != 0)) revert IAssay.TraceRequired();
        if (
            claim.spec.steps == 0 || claim.spec.steps > MAX_STEPS || claim.spec.segmentLength == 0
                || claim.terms.draws > MAX_DRAWS || (full && claim.terms.draws != 0)
        ) revert IAssay.BadTerms();
    }

    /// @dev Traces are recomputed when they are asked for, so a good many must fit into one answer time.
    function _checkTime(Claim calldata claim) private view {
        uint256 segments = uint256(Draw.segments(claim.spec.steps, claim.spec.segmentLength)) + 1;
        uint256 answered = segments < ANSWERABLE_SEGMENTS ? segments : ANSWERABLE_SEGMENTS;
        uint256 time = uint256(claim.terms.work) * answered / segments;
        uint256 limit = uint256(ANSWER) * BLOCK_TIME;
        if (time > limit) revert IAssay.SegmentsTooLong(time, limit);
    }

    /// @dev Bounds how many demands must follow one another. An answer ends where its tree does: from the segments, or
    /// from the drawn ones' traces, which are fewer, over a segment's steps and a step's instructions to a tensor.
    function _checkDepth(Claim calldata claim) private view {
        (uint256 init, uint256 step) = REGISTRY.shapeOf(claim.spec.program);
        uint256 steps = claim.spec.steps;
        uint256 length = steps < claim.spec.segmentLength ? steps : claim.spec.segmentLength;
        uint256 trace = _answers(length) + _answers(step);
        if (trace < _answers(init)) trace = _answers(init);
        // A demand for a trace root has an answer even where there is no level.
        if (trace == 0) trace = 1;
        uint256 segments = uint256(Draw.segments(claim.spec.steps, claim.spec.segmentLength)) + 1;
        uint256 answers = _answers(segments) + trace + TENSOR_ANSWERS;
        if (answers > MAX_ANSWERS) revert IAssay.PathTooLong(answers, MAX_ANSWERS);
    }

    /// @dev Answers that show a tree of so many leaves.
    function _answers(uint256 leaves) private pure returns (uint256) {
        return (Merkle.depth(leaves) + ANSWER_LEVELS - 1) / ANSWER_LEVELS;
    }

    /// @dev Every stake that counts today must still be slashable at the last slash.
    function _checkStakes() private view {
        (uint256 validUntil, uint256 deallocationDelay) = VERIFIER.slashability();
        if (LAST_SLASH >= deallocationDelay) revert IAssay.SlashOutlivesDeallocation(LAST_SLASH, deallocationDelay);
        uint256 needed = block.number + LAST_SLASH;
        if (validUntil < needed) revert IAssay.StakesTooOld(validUntil, needed);
    }

    /// @dev Full: by what the quorum would lose in one slash, less what open claims use. Sampled: by the bond.
    function _checkCover(Terms calldata t, uint256 exposure) private view returns (bool exposed) {
        uint256 needed = t.valueAtRisk;
        uint256 cover = uint256(t.bond) * BOND_COVER_PERCENT / PERCENT;
        if (t.policy == Policy.Full) {
            uint256 stake = uint256(VERIFIER.totalStakeAt(uint32(block.number - 1))) * 2 / 3 * SLASH_WAD / WAD;
            cover = stake > exposure ? stake - exposure : 0;
            exposed = needed != 0;
        }
        if (needed > cover) revert IAssay.NotCovered(cover, needed);
    }
}
