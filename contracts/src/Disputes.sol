// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "./Demands.sol";
import {Claim, ClaimId, FaultKind, INPUTS, Schedule, Source, State, Status, Trace, potOf} from "./Types.sol";
import {IClaimBook} from "./interfaces/IClaimBook.sol";
import {IERC20} from "./interfaces/IERC20.sol";
import {IInputOpenings} from "./interfaces/IInputOpenings.sol";
import {HEADER, IRefereeTree} from "./interfaces/IReferee.sol";

/// @notice Answers to demands, and what becomes of those that have none.
/// @dev Anybody may answer with the preimage of a demanded digest. A node that nobody opens is a fault.
contract Disputes is Demands {
    /// Of an answer for an input: the claim's calldata and what is left to do once the gas is measured; burning.
    uint256 private constant REST_GAS = 15_500;
    uint256 private constant BURN_GAS = 40_000;
    /// Of a demander who had no credit, fetching it: so much, and one part in so many of the gas of the credit's slot.
    uint256 private constant WITHDRAWAL_GAS = 37_700;
    uint256 private constant WITHDRAWAL_PARTS = 10;

    /// @notice A demand was answered.
    /// @param id the claim
    /// @param key the demand's key, see keyOf
    /// @param answerer who gets the gas back
    /// @param paid for it, in wei of WETH
    event Answered(ClaimId indexed id, bytes32 indexed key, address indexed answerer, uint256 paid);
    /// @notice What answered a demand. Calldata would not do: an answer that comes through another contract can hide it
    /// there from everybody who runs no tracer.
    /// @param id the claim
    /// @param key the demand's key, see keyOf
    /// @param data what answers the demand
    event Opened(ClaimId indexed id, bytes32 indexed key, bytes data);
    /// @notice The trace root of a segment that none of the claim's certificate stands for.
    /// @param id the claim
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param root root of the segment's trace
    event TraceRevealed(ClaimId indexed id, uint64 indexed segment, bytes32 root);
    /// @notice A demanded node stayed closed; the price went back.
    /// @param id the claim
    /// @param key the demand's key, see keyOf
    event Unopened(ClaimId indexed id, bytes32 indexed key);
    /// @notice What an answered demand left of its price was distributed.
    /// @param id the claim
    /// @param key the demand's key, see keyOf
    /// @param refunded to the demander, in wei of WETH; of an input with what the pot gives
    event Settled(ClaimId indexed id, bytes32 indexed key, uint256 refunded);
    /// @notice What was left of a claim's pot went to its claimant, or burned.
    /// @param id the claim
    /// @param returned to the claimant, in wei of WETH
    /// @param burned in wei of WETH
    event PotReturned(ClaimId indexed id, uint256 returned, uint256 burned);

    /// @notice Nobody waits for this answer.
    error NoOpenDemand(bytes32 key);
    /// @notice Only the claim's claimant may call this.
    error OnlyClaimant(address caller);
    /// @notice The trace root is zero, or not what the answer shows.
    error WrongRoot();
    /// @notice What becomes of the claim is not known yet.
    error NotSettledYet(bytes32 key);

    constructor(IERC20 weth, IClaimBook book, IRefereeTree tree, IInputOpenings inputs)
        Demands(weth, book, tree, inputs)
    {}

    // ---- Answers ----

    /// @notice Answers a demand for a node; anybody may.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param kind of the demanded node's place, see kindOf
    /// @param data 2^levels digests, or the chunk's bytes
    function answer(
        Claim calldata claim,
        Trace calldata trace,
        uint64 segment,
        bytes32 digest,
        uint8 kind,
        bytes calldata data
    ) external {
        (ClaimId id, bytes32 key, Demand storage d) = _awaited(claim, trace, segment, digest, kind);
        if (digest == 0 || d.input) revert NoOpenDemand(key);
        TREE.checkAnswer(digest, d.levels, d.tag, data);
        _opened(id, key, d, data);
        _pay(id, key, d, data.length);
    }

    /// @notice Answers a demand for a segment's trace root: the claimant alone, or others could make it lie.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param root root of the segment's trace
    /// @param data 2^levels digests that lead to `root`; with no level the root itself
    function answerTrace(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 root, bytes calldata data)
        external
    {
        if (msg.sender != claim.claimant) revert OnlyClaimant(msg.sender);
        (ClaimId id, bytes32 key, Demand storage d) = _awaited(claim, trace, segment, 0, NODE_TAG);
        if (root == 0) revert WrongRoot();
        if (d.levels != 0) TREE.checkAnswer(root, d.levels, d.tag, data);
        else if (data.length != 32 || bytes32(data) != root) revert WrongRoot();
        revealed[id][segment] = root;
        emit TraceRevealed(id, segment, root);
        _opened(id, key, d, data);
        _pay(id, key, d, data.length);
    }

    /// @notice Answers a demand for an input; anybody may.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param place as it was demanded
    /// @param opening opens it up to a digest in the spec
    function answerInput(Claim calldata claim, Trace calldata trace, bytes calldata place, bytes calldata opening)
        external
    {
        uint256 gasBefore = gasleft();
        (ClaimId id, bytes32 key, Demand storage d) = _awaited(claim, trace, HEADER, keccak256(place), INPUT_TAG);
        if (!d.input) revert NoOpenDemand(key);
        INPUTS.checkAnswer(claim.spec, place, opening);
        _opened(id, key, d, opening);
        // The place is in the answer's calldata too.
        _settleInput(id, key, d, claim.terms.fee, gasBefore, place.length + opening.length);
    }

    // ---- Ends ----

    /// @notice Convicts the claim of a demanded node that stayed closed, and gives its demander the price back.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param kind of the demanded node's place, see kindOf
    function convict(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 digest, uint8 kind) external {
        (ClaimId id, bytes32 key, Demand storage d) = _standing(claim, trace, segment, digest, kind);
        uint256 deadline = _deadline(d);
        if (block.number <= deadline) revert TooEarly(deadline + 1);
        uint256 hardEnd = _hardEnd(id);
        if (block.number > hardEnd) revert TooLate(hardEnd);
        _close(id, key, d, claim.terms.fee);
        BOOK.convictUnopened(claim, trace, segment, d.input, d.demander, d.askedAt, msg.sender);
    }

    /// @notice Gives the price of an open demand back when it is too late to convict the claim of it.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param kind of the demanded node's place, see kindOf
    function reclaim(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 digest, uint8 kind) external {
        (ClaimId id, bytes32 key, Demand storage d) = _standing(claim, trace, segment, digest, kind);
        uint256 hardEnd = _hardEnd(id);
        if (block.number <= hardEnd) revert TooEarly(hardEnd + 1);
        _close(id, key, d, claim.terms.fee);
    }

    /// @notice Distributes what an answered demand left of its price: back to the demander if its segment holds an
    /// accepted fault, or its node lies above the segments and the claim has one; otherwise, once the claim takes no
    /// more, half burns and half goes to the claimant. Of a convicted claim all burns.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param kind of the demanded node's place, see kindOf
    function settle(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 digest, uint8 kind) external {
        (ClaimId id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        bytes32 key = keyOf(id, segment, digest, kind);
        Demand storage d = _demands[key];
        if (d.stage != Stage.Answered) revert NotAnswered(key);
        Status status = BOOK.stateOf(id).status;
        bool faulty = _leadsToFault(id, segment, status);
        if (!faulty && status != Status.Final && block.number <= _hardEnd(id)) revert NotSettledYet(key);
        uint256 left = d.price;
        d.stage = Stage.Settled;
        emit Settled(id, key, faulty ? left : 0);
        if (faulty) {
            _credit(d.demander, left);
        } else {
            uint256 kept = status == Status.Convicted ? 0 : left / 2;
            _credit(claim.claimant, kept);
            _burn(left - kept);
        }
    }

    /// @notice Distributes what is left of a claim's pot once none of its inputs can be demanded any more: to the claimant
    /// of one that is Final, or has expired and got its bond back. A convicted or refuted claim's burns.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    function returnPot(Claim calldata claim, Trace calldata trace) external {
        (ClaimId id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        State memory s = BOOK.stateOf(id);
        bool good = s.status == Status.Final || (s.status == Status.Expired && !s.bondHeld);
        bool bad = s.status == Status.Refuted || (s.status == Status.Convicted && block.number > _hardEnd(id));
        if (!good && !bad) revert PotInUse(id);
        uint256 left = _takeFromPot(id, claim.terms.fee, type(uint256).max);
        if (left == 0) revert PotEmpty(id);
        emit PotReturned(id, good ? left : 0, good ? 0 : left);
        if (good) _credit(claim.claimant, left);
        else _burn(left);
    }

    // ---- Rules ----

    /// @dev Every fault's path begins above the segments, in the header's key. Who demands of its own false claim gets
    /// back what it paid and loses the bond.
    function _leadsToFault(ClaimId id, uint64 segment, Status status) private view returns (bool) {
        if (segment == HEADER && (status == Status.Convicted || status == Status.Refuted)) return true;
        return BOOK.faultOf(id, segment) != FaultKind.None;
    }

    /// @dev The open demand for a digest of the claim.
    function _standing(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 digest, uint8 kind)
        private
        view
        returns (ClaimId id, bytes32 key, Demand storage d)
    {
        (id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        key = keyOf(id, segment, digest, kind);
        d = _demands[key];
        if (d.stage != Stage.Open) revert NoOpenDemand(key);
    }

    /// @dev The same, while its answer is in time.
    function _awaited(Claim calldata claim, Trace calldata trace, uint64 segment, bytes32 digest, uint8 kind)
        private
        view
        returns (ClaimId id, bytes32 key, Demand storage d)
    {
        (id, key, d) = _standing(claim, trace, segment, digest, kind);
        uint256 deadline = _deadline(d);
        if (block.number > deadline) revert TooLate(deadline);
    }

    function _opened(ClaimId id, bytes32 key, Demand storage d, bytes calldata data) private {
        Schedule memory times = BOOK.schedule();
        Running storage r = _running[id];
        _shut(r, d.input);
        uint256 until = block.number + (times.followUp > times.lastProof ? times.followUp : times.lastProof);
        if (until > r.until) r.until = uint48(until);
        (d.stage, d.answeredAt) = (Stage.Answered, uint48(block.number));
        emit Opened(id, key, data);
    }

    /// @dev Pays the answerer for its gas; the rest waits for what becomes of the claim.
    function _pay(ClaimId id, bytes32 key, Demand storage d, uint256 length) private {
        uint256 gasPrice = _min(tx.gasprice, _rules().gasPrice());
        uint256 pay = _min(d.price, (BASE_GAS + length * GAS_PER_BYTE) * gasPrice);
        // At most the price, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        d.price -= uint96(pay);
        emit Answered(id, key, msg.sender, pay);
        _credit(msg.sender, pay);
    }

    /// @dev No fault's path leads through an input: what becomes of the claim need not be waited for. The answer is paid
    /// what it has used, at no more than the pot's price. The pot makes the demander whole, transactions included, as long
    /// as it lasts; each place is opened once, so few places do not use it up. Neither withholding the inputs of true claims
    /// nor demanding them may pay. As often as its price was doubled the demander loses twice the answer's pay, and the
    /// rest of that burns: many demands at once stay dear.
    function _settleInput(ClaimId id, bytes32 key, Demand storage d, uint256 fee, uint256 gasBefore, uint256 length)
        private
    {
        address demander = d.demander;
        (uint256 price, uint256 doublings, uint256 gasPrice) = (d.price, d.doublings, _potPrice());
        uint256 back = d.gas;
        d.stage = Stage.Settled;
        // The slots that the credits take are part of what is measured, if they stay.
        uint256 one = _plain() ? 1 : 0;
        creditOf[msg.sender] += one;
        uint256 slot = gasleft();
        bool fetches = creditOf[demander] == 0 && one == 1;
        creditOf[demander] += one;
        slot -= gasleft();
        // A contract could fetch it beside something else.
        if (fetches && demander.code.length == 0) back += (WITHDRAWAL_GAS + slot / WITHDRAWAL_PARTS) * gasPrice;
        uint256 gas = one * (TX_GAS + REST_GAS + (doublings == 0 ? 0 : BURN_GAS) + length * CALLDATA_GAS);
        gas += gasBefore - gasleft();
        uint256 pay = _min(price, gas * gasPrice);
        uint256 lost = _min(price, pay << doublings);
        back = price - lost + _takeFromPot(id, fee, pay + back);
        emit Answered(id, key, msg.sender, pay);
        emit Settled(id, key, back);
        _credit(msg.sender, pay);
        _credit(demander, back);
        creditOf[msg.sender] -= one;
        creditOf[demander] -= one;
        _burn(lost - pay);
    }

    /// @dev Takes as much of a claim's pot as is left, at most `amount`.
    function _takeFromPot(ClaimId id, uint256 fee, uint256 amount) private returns (uint256 taken) {
        Running storage r = _running[id];
        taken = _min(amount, potOf(fee) - r.spent);
        // No more than the pot, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        r.spent += uint96(taken);
    }

    /// @dev One demand less is open.
    function _shut(Running storage r, bool input) private {
        r.open--;
        if (input) r.inputs--;
    }

    /// @dev Gives the price back, and out of the pot what a demand for an input took: only one of those that stayed open
    /// convicts.
    function _close(ClaimId id, bytes32 key, Demand storage d, uint256 fee) private {
        d.stage = Stage.Unopened;
        _shut(_running[id], d.input);
        emit Unopened(id, key);
        _credit(d.demander, d.price + _takeFromPot(id, fee, d.gas));
    }

    function _hardEnd(ClaimId id) private view returns (uint256) {
        return BOOK.stateOf(id).postedAt + BOOK.HARD_END();
    }
}
