// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Treasury} from "./Treasury.sol";
import {Claim, ClaimId, INPUTS, Lot, Policy, RunRoot, Schedule, Source, State, Status, Trace} from "./Types.sol";
import {IClaimBook, IClaimRules} from "./interfaces/IClaimBook.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IERC20} from "./interfaces/IERC20.sol";
import {IInputOpenings} from "./interfaces/IInputOpenings.sol";
import {Anchor, HEADER, IRefereeTree, Node} from "./interfaces/IReferee.sol";
import {Draw} from "./referee/Draw.sol";

/// @notice Demands for what lies under a claim's digests.
/// @dev A demand names a digest that stands in a committed tree. All demands of a claim run in parallel, each on its own
/// clock, so their number never lengthens the schedule.
abstract contract Demands is IDisputes, Treasury {
    /// @notice Where a demand stands.
    enum Stage {
        None,
        Open,
        Answered,
        /// The node stayed closed; the price went back.
        Unopened,
        /// Answered, and what was left of the price is distributed.
        Settled
    }

    /// @notice A demand as stored: two slots.
    // solhint-disable-next-line gas-struct-packing
    struct Demand {
        address demander;
        uint48 askedAt;
        Stage stage;
        /// 0, or 1 + that of the answered demand that it follows up.
        uint8 generation;
        /// See Node.
        uint8 levels;
        uint8 tag;
        /// Wei paid; of a node, after the answer, what is left.
        uint96 price;
        uint48 answeredAt;
        bool input;
        /// How often the price was doubled, for demands that were open.
        uint8 doublings;
        /// Of an input: wei that the demand's transaction took in gas.
        uint96 gas;
    }

    /// @notice Shows that a demanded digest is among those that an answer revealed.
    // solhint-disable-next-line gas-struct-packing
    struct Link {
        /// Without one, all else is ignored: the demand stands on its own.
        bool present;
        /// The answered demand asked for a segment's trace root.
        bool trace;
        /// Segment of the answered demand.
        uint64 segment;
        /// Digest that it asked for; of a trace, the root that was revealed.
        bytes32 digest;
        /// Kind of the answered demand, see kindOf.
        uint8 kind;
        /// Position among the revealed digests.
        uint16 index;
        /// Siblings from the digest upwards, as many as the answered demand had levels.
        bytes32[] path;
    }

    /// @notice What keeps a claim from being Final; see IDisputes.
    struct Running {
        uint48 until;
        uint32 open;
        /// Of those, the ones for inputs.
        uint32 inputs;
        /// Wei of the pot that are spent.
        uint96 spent;
    }

    /// @notice Open demands on a claim, for nodes or for inputs, at which the price of another doubles (again).
    uint256 public constant DOUBLING = 4;
    /// @notice Follow-ups of a demand after W.
    uint256 public constant FOLLOW_UPS = 5;
    uint8 internal constant NODE_TAG = 1;
    /// Inputs are not nodes of the run's trees.
    uint8 internal constant INPUT_TAG = 0;
    /// All of an answer but its data, on the dearest fork, with a margin for the tip.
    uint256 internal constant BASE_GAS = 200_000;
    /// The slot in which an answer notes what comes back to the demander, on the dearest fork.
    uint256 internal constant BACK_GAS = 100_000;
    /// Calldata at 64 gas on the dearest fork, and SHA-256 of each digest.
    uint256 internal constant GAS_PER_BYTE = 76;
    /// Of a call for an input: a byte of calldata, and the transaction's base.
    uint256 internal constant CALLDATA_GAS = 16;
    uint256 internal constant TX_GAS = 21_000;
    /// What a demand for an input takes once its gas is measured, for the event and the transfer of the price: so much, and
    /// one part in so many of the gas of the demand's slots, in which forks differ as in what other slots take.
    uint256 private constant DEMANDED_GAS = 38_300;
    uint256 private constant DEMANDED_PARTS = 11;
    uint256 private constant DIGEST = 32;
    uint256 private constant CHUNK = 1024;

    /// @notice The ClaimBook.
    IClaimBook public immutable BOOK;
    /// @notice Opens nodes and checks answers.
    IRefereeTree public immutable TREE;
    /// @notice Opens inputs.
    IInputOpenings public immutable INPUTS;

    mapping(bytes32 key => Demand) internal _demands;
    /// @inheritdoc IDisputes
    mapping(ClaimId id => mapping(uint64 segment => bytes32)) public revealed;
    mapping(ClaimId id => Running) internal _running;

    /// @notice Somebody asks for what lies under `digest`; the answer is due by `deadline`. `place` and `position`
    /// are as they were demanded. `digest` is zero if a segment's trace root is asked for; for an input it is the
    /// hash of the place.
    /// @param id the claim
    /// @param key the demand's key, see keyOf
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param demand as stored
    /// @param deadline last block for its answer
    /// @param place as it was demanded
    event Demanded(
        ClaimId indexed id,
        bytes32 indexed key,
        uint64 indexed segment,
        bytes32 digest,
        Demand demand,
        uint256 deadline,
        bytes place
    );

    /// @notice A contract that is needed was left out.
    error ZeroAddress();
    /// @notice Demands are for claims that are certified, convicted, or expired with their bond.
    error NotDisputable(ClaimId id, Status status);
    /// @notice It is possible from `firstBlock` on.
    error TooEarly(uint256 firstBlock);
    /// @notice It was possible up to `lastBlock`.
    error TooLate(uint256 lastBlock);
    /// @notice The shapes leave this place empty: that is a fault of kind LENGTH, or none.
    error NodeAbsent();
    /// @notice Nothing can lie under zero: that is a fault of kind LENGTH.
    error NodeZero();
    /// @notice It has been demanded before.
    error AlreadyDemanded(bytes32 key);
    /// @notice The demand was not answered.
    error NotAnswered(bytes32 key);
    /// @notice The segment's trace root is on chain already.
    error TraceOnChain(uint64 segment);
    /// @notice The run has no such segment, or it is not traced.
    error NoSuchSegment(uint64 segment);
    /// @notice The inputs of this claim cannot be demanded.
    error InputsRestricted();
    /// @notice The link does not lead from the digest to the answered demand.
    error WrongLink(bytes32 parent);
    /// @notice After W, no more demands may follow this one.
    error FollowUpsExhausted(bytes32 parent);
    /// @notice So many demands are open that the price leaves its range.
    error PriceTooHigh();
    /// @notice The claim's pot is kept for demands that may still come.
    error PotInUse(ClaimId id);
    /// @notice Nothing is left in the claim's pot.
    error PotEmpty(ClaimId id);

    constructor(IERC20 weth, IClaimBook book, IRefereeTree tree, IInputOpenings inputs) Treasury(weth) {
        if (
            address(weth) == address(0) || address(book) == address(0) || address(tree) == address(0)
                || address(inputs) == address(0)
        ) revert ZeroAddress();
        BOOK = book;
        TREE = tree;
        INPUTS = inputs;
    }

    // ---- Demands ----

    /// @notice Demands what lies under a node of the run's trees: up to 2,048 digests, or a chunk.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param source how the trace is found that the node stands in; None for the header's trees
    /// @param position see Source
    /// @param node the node's opening (docs/format.md, section 6)
    /// @param link after W: the answer that is followed up; before, anything
    /// @return key of the demand
    function demand(
        Claim calldata claim,
        Trace calldata trace,
        Source source,
        uint64 position,
        bytes calldata node,
        Link calldata link
    ) external returns (bytes32 key) {
        (ClaimId id, RunRoot root, Anchor memory anchor) = BOOK.anchorOf(claim, trace, source, position);
        Node memory n = TREE.openNode(RunRoot.unwrap(root), anchor, node);
        if (n.absent) revert NodeAbsent();
        if (n.digest == 0) revert NodeZero();
        key = keyOf(id, n.segment, n.digest, kindOf(n.levels, n.tag));
        Demand memory d = _new(id, link, n.digest);
        (d.levels, d.tag) = (n.levels, n.tag);
        _open(id, key, d, _gasOf(n.levels) * _rules().gasPrice());
        _announce(id, key, n.segment, n.digest, node);
    }

    /// @notice Demands the trace root of a segment that has none on chain, with the digests up to 11 levels below.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param segment whose trace root is on no chain yet
    /// @param header opening of the run's header (docs/format.md, section 6)
    /// @param link after W: an answer from above the segments, which shows whose trace is missing; before, anything
    /// @return key the demand's key
    function demandTrace(
        Claim calldata claim,
        Trace calldata trace,
        uint64 segment,
        bytes calldata header,
        Link calldata link
    ) external returns (bytes32 key) {
        (ClaimId id, RunRoot root,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        uint64 segments = _segments(claim);
        if (segment > segments || (segment == 0 && claim.spec.parent != 0)) revert NoSuchSegment(segment);
        IClaimRules rules = _rules();
        if (revealed[id][segment] != 0 || (trace.root != 0 && rules.isDrawn(_lot(claim, trace), segment))) {
            revert TraceOnChain(segment);
        }
        key = keyOf(id, segment, 0, NODE_TAG);
        Demand memory d = _new(id, link, 0);
        (d.levels, d.tag) = (TREE.traceLevels(RunRoot.unwrap(root), segment, header), NODE_TAG);
        // Who answers must execute the segment again.
        uint256 execution = uint256(claim.terms.work) * rules.parameters().workPrice / (uint256(segments) + 1);
        _open(id, key, d, _gasOf(d.levels) * rules.gasPrice() + execution);
        _announce(id, key, segment, 0, header);
    }

    /// @notice Demands a piece of the run's inputs: of its program, its parameters, the records of its data set, or the
    /// initial state that it has from a parent.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted; zeros while none is
    /// @param place see IInputOpenings
    /// @return key the demand's key
    function demandInput(Claim calldata claim, Trace calldata trace, bytes calldata place)
        external
        returns (bytes32 key)
    {
        uint256 gasBefore = gasleft();
        (ClaimId id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        if (claim.terms.restricted) revert InputsRestricted();
        INPUTS.checkPlace(claim.spec, place);
        bytes32 digest = keccak256(place);
        key = keyOf(id, HEADER, digest, INPUT_TAG);
        Link memory alone;
        Demand memory d = _new(id, alone, 0);
        d.input = true;
        uint256 slots = _open(id, key, d, _inputPrice());
        uint256 gas;
        if (_plain()) gas = TX_GAS + DEMANDED_GAS + slots / DEMANDED_PARTS + place.length * CALLDATA_GAS;
        gas += gasBefore - gasleft();
        _demands[key].gas = uint96(_min(gas * _potPrice(), type(uint96).max));
        _announce(id, key, HEADER, digest, place);
    }

    // ---- Views ----

    /// @inheritdoc IDisputes
    function running(ClaimId id) external view returns (uint48 until, uint32 open) {
        Running memory r = _running[id];
        return (r.until, r.open);
    }

    /// @notice A demand as stored; all zero if there never was one.
    /// @param key see keyOf
    function demandOf(bytes32 key) external view returns (Demand memory) {
        return _demands[key];
    }

    /// @notice Wei of a claim's pot that are spent; all of them once it is returned.
    /// @param id the claim
    function spentOf(ClaimId id) external view returns (uint96) {
        return _running[id].spent;
    }

    /// @notice Wei that a demand for a node of `levels` costs now, before doublings.
    /// @param levels levels below the node that an answer shows; 0 for a chunk
    function priceOf(uint8 levels) external view returns (uint256) {
        return _gasOf(levels) * _rules().gasPrice();
    }

    /// @notice Wei that a demand for an input of a claim costs now, doublings included.
    /// @param id the claim
    function priceOfInput(ClaimId id) external view returns (uint256) {
        return _inputPrice() << (_running[id].inputs / DOUBLING);
    }

    /// @notice Key of the demand for `digest` in a segment, in a place of a kind; there, equal digests have equal answers.
    /// Segment's trace root: digest zero, kind 1. Input: HEADER, the hash of the place and kind 0.
    /// @param id the claim
    /// @param segment the segment; 2^64 - 1 is the header
    /// @param digest the demanded digest
    /// @param kind see kindOf
    function keyOf(ClaimId id, uint64 segment, bytes32 digest, uint8 kind) public pure returns (bytes32) {
        return keccak256(abi.encode(id, segment, digest, kind));
    }

    /// @notice The kind of a node's place: its tag, and 16 times the levels that an answer shows. (A digest that stands in
    /// places of several kinds is demanded in each: an answer in a place with few levels must not stand for one with more,
    /// and of places with two tags it can be opened in one only.)
    /// @param levels see Node; at most 11
    /// @param tag see Node; at most 4
    function kindOf(uint8 levels, uint8 tag) public pure returns (uint8) {
        return tag | levels << 4;
    }

    // ---- Rules ----

    /// @dev Demands start when certificates can no longer come and end with W; afterwards only what follows up an
    /// answer in time. A convicted claim takes them too: another fault may still bind its signers.
    function _new(ClaimId id, Link memory link, bytes32 digest) private view returns (Demand memory d) {
        State memory s = BOOK.stateOf(id);
        bool disputable =
            s.status == Status.Certified || s.status == Status.Convicted || (s.status == Status.Expired && s.bondHeld);
        if (!disputable) revert NotDisputable(id, s.status);
        Schedule memory times = BOOK.schedule();
        uint256 first = uint256(s.postedAt) + times.certify + 1;
        if (block.number < first) revert TooEarly(first);
        uint256 last = uint256(s.postedAt) + times.demand;
        if (block.number > last) {
            if (!link.present) revert TooLate(last);
            d.generation = _follow(id, link, digest, times.followUp);
        }
        (d.demander, d.askedAt, d.stage) = (msg.sender, uint48(block.number), Stage.Open);
    }

    /// @notice The generation of a demand that follows up the linked one; reverts unless the link shows the digest, or is
    /// to an answer from above the segments if a trace root is demanded.
    /// @param id the claim
    /// @param link to the answered demand
    /// @param digest what is demanded now; zero for a trace root
    /// @param followUp blocks that a follow-up has
    /// @return generation of a demand that follows up the linked one
    function _follow(ClaimId id, Link memory link, bytes32 digest, uint256 followUp)
        private
        view
        returns (uint8 generation)
    {
        bytes32 key = keyOf(id, link.segment, link.trace ? bytes32(0) : link.digest, link.kind);
        Demand memory parent = _demands[key];
        if (parent.answeredAt == 0) revert NotAnswered(key);
        uint256 last = uint256(parent.answeredAt) + followUp;
        if (block.number > last) revert TooLate(last);
        if (parent.generation >= FOLLOW_UPS) revert FollowUpsExhausted(key);
        if (digest == 0) {
            // A trace root stands under no digest of the run.
            if (link.segment != HEADER || parent.input) revert WrongLink(key);
            return parent.generation + 1;
        }
        if (link.trace && revealed[id][link.segment] != link.digest) revert WrongLink(key);
        if (link.path.length != parent.levels || link.index >> parent.levels != 0) revert WrongLink(key);
        if (_fold(link, digest, parent.tag) != link.digest) revert WrongLink(key);
        return parent.generation + 1;
    }

    /// @dev The topmost digest has the demanded node's tag, all others are plain nodes.
    function _fold(Link memory link, bytes32 digest, uint8 top) private pure returns (bytes32 hash) {
        hash = digest;
        uint256 n = link.path.length;
        for (uint256 i = 0; i < n; i++) {
            uint8 tag = i + 1 == n ? top : 1;
            bool left = link.index >> i & 1 == 0;
            (bytes32 a, bytes32 b) = left ? (hash, link.path[i]) : (link.path[i], hash);
            hash = sha256(abi.encodePacked(tag, a, b));
        }
    }

    /// @dev Sets the price, doubled for every fourth demand that is open on the claim, and stores the demand. Demands for
    /// inputs cost little if they are answered: they make no others dearer than their own kind. Returns what the slots took.
    function _open(ClaimId id, bytes32 key, Demand memory d, uint256 price) private returns (uint256 slots) {
        if (_demands[key].stage != Stage.None) revert AlreadyDemanded(key);
        Running storage r = _running[id];
        uint256 doublings = (d.input ? r.inputs : r.open - r.inputs) / DOUBLING;
        if (doublings > 96 || price << doublings > type(uint96).max) revert PriceTooHigh();
        // Checked in the line before.
        // forge-lint: disable-next-line(unsafe-typecast)
        (d.price, d.doublings) = (uint96(price << doublings), uint8(doublings));
        r.open++;
        if (d.input) r.inputs++;
        slots = gasleft();
        _demands[key] = d;
        slots -= gasleft();
    }

    /// @dev Takes the price last of all.
    function _announce(ClaimId id, bytes32 key, uint64 segment, bytes32 digest, bytes calldata place) private {
        Demand memory d = _demands[key];
        emit Demanded(id, key, segment, digest, d, _deadline(d), place);
        _pull(msg.sender, address(this), d.price);
    }

    /// @dev The transaction is this call and nothing else, so its base and calldata are the call's, and storage that the
    /// call has not touched is cold. A contract's calls share them with others, and could take a slot back at once.
    function _plain() internal view returns (bool) {
        // solhint-disable-next-line avoid-tx-origin
        return msg.sender == tx.origin && msg.sender.code.length == 0;
    }

    /// @dev What the pot pays for gas: at most 9/8 of the base fee. Who proposes the block gets all tips back, its own
    /// too, and would demand inputs for their sake.
    function _potPrice() internal view returns (uint256) {
        return _min(tx.gasprice, block.basefee * 9 / 8);
    }

    function _deadline(Demand memory d) internal view returns (uint256) {
        return uint256(d.askedAt) + BOOK.schedule().answer;
    }

    /// @dev Gas of an answer: calldata at the dearest fork's price and the hashing of every digest.
    function _gasOf(uint8 levels) private pure returns (uint256) {
        return BASE_GAS + (levels == 0 ? CHUNK : DIGEST << levels) * GAS_PER_BYTE;
    }

    function _inputPrice() private view returns (uint256) {
        return (2 * _gasOf(0) + BACK_GAS) * _rules().gasPrice();
    }

    function _segments(Claim calldata claim) private pure returns (uint64) {
        return Draw.segments(claim.spec.steps, claim.spec.segmentLength);
    }

    function _lot(Claim calldata c, Trace calldata trace) private pure returns (Lot memory) {
        return Lot(c.terms.policy == Policy.Full, c.terms.draws, c.spec.steps, c.spec.segmentLength, trace.beacon);
    }

    function _min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    function _rules() internal view returns (IClaimRules) {
        return BOOK.RULES();
    }
}
