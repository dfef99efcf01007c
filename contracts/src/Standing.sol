// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "./Digests.sol";
import {IStanding} from "./IStanding.sol";
import {ClaimId, RunRoot, Spec} from "./Types.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";

/// @notice Which runs hold, and how much value may still rely on them. Deployed by the ClaimBook, which alone tells
/// it what becomes of claims.
/// @dev A spec has one run root at a time, from the first certificate on: a mere post, which costs little, keeps nobody
/// from posting another outcome. Without a standing claim it is free again. Final claims of a run root lie
/// in binary heaps, one per consumer that may draw on them, so that the claim with the most value at risk left is
/// found whatever else is posted. A refuted claim keeps its place until it reaches the top, where none ever stays.
contract Standing is IStanding {
    struct Run {
        /// Claims that are Certified or Final.
        uint32 standing;
        /// Claims that are Final.
        uint32 finals;
        /// Ancestors.
        uint32 generation;
    }

    /// @notice What a Final claim still carries.
    struct Cover {
        /// Wei of value at risk left.
        uint96 available;
        bool quorumTrust;
        bool refuted;
    }

    /// @notice Longest line of ancestors; every look at a run root walks it.
    uint32 public constant MAX_GENERATIONS = 32;

    /// @notice Who alone reports what becomes of claims.
    address public immutable CLAIM_BOOK;
    /// @notice Knows which specs cover a data set.
    IRegistry public immutable REGISTRY;

    /// @notice What a Final claim still carries.
    mapping(ClaimId id => Cover) public coverOf;
    /// @notice Claims and ancestors of a run root.
    mapping(RunRoot root => Run) public runs;
    /// @notice Run root whose final state a run starts from; zero for none.
    mapping(RunRoot root => RunRoot) public parentOf;
    /// @notice The run root that a spec led to, by the latest claims about it.
    mapping(bytes32 specHash => RunRoot) public runOf;
    mapping(bytes32 heapKey => ClaimId[]) private _heaps;

    /// @notice Only the ClaimBook may call this.
    error OnlyClaimBook(address caller);

    modifier onlyClaimBook() {
        if (msg.sender != CLAIM_BOOK) revert OnlyClaimBook(msg.sender);
        _;
    }

    constructor(IRegistry registry) {
        CLAIM_BOOK = msg.sender;
        REGISTRY = registry;
    }

    /// @inheritdoc IStanding
    function requireFinal(Spec calldata spec, uint256 amount) external returns (RunRoot) {
        return _drawDown(spec, amount);
    }

    /// @inheritdoc IStanding
    function requireEvaluation(Spec calldata spec, uint256 amount) external returns (RunRoot) {
        if (spec.parent != 0 || !REGISTRY.coversDataset(spec)) revert NotAnEvaluation();
        return _drawDown(spec, amount);
    }

    /// @inheritdoc IStanding
    function viewFinal(Spec calldata spec, address consumer)
        external
        view
        returns (RunRoot root, ClaimId claim, uint96 available, bool quorumTrust)
    {
        root = runOf[Digests.specHash(spec)];
        if (!isFinal(root)) return (RunRoot.wrap(0), claim, 0, false);
        (claim, available) = _top(_key(root, consumer));
        (ClaimId open, uint96 openAmount) = _top(_key(root, address(0)));
        if (ClaimId.unwrap(claim) == 0 || openAmount > available) (claim, available) = (open, openAmount);
        quorumTrust = coverOf[claim].quorumTrust;
    }

    /// @inheritdoc IStanding
    function isFinal(RunRoot root) public view returns (bool) {
        if (RunRoot.unwrap(root) == 0) return false;
        for (; RunRoot.unwrap(root) != 0; root = parentOf[root]) {
            if (runs[root].finals == 0) return false;
        }
        return true;
    }

    /// @notice Takes note of a posted claim: its spec must be free or lead to the same run root, and its parent be
    /// Final.
    /// @param specHash SHA-256 of the spec (docs/format.md, section 4)
    /// @param root its run root
    /// @param parent run root whose final state it starts from; zero for none
    function admit(bytes32 specHash, RunRoot root, RunRoot parent) external onlyClaimBook {
        _requireFree(specHash, root);
        if (RunRoot.unwrap(parent) == 0) return;
        if (!isFinal(parent)) revert ParentNotFinal(parent);
        uint32 generation = runs[parent].generation + 1;
        if (generation > MAX_GENERATIONS) revert TooManyGenerations(parent);
        runs[root].generation = generation;
        parentOf[root] = parent;
    }

    /// @notice Counts a certified claim: its spec must be free or lead to the same run root.
    /// @param specHash SHA-256 of the spec (docs/format.md, section 4)
    /// @param root its run root
    function stand(bytes32 specHash, RunRoot root) external onlyClaimBook {
        _requireFree(specHash, root);
        runOf[specHash] = root;
        runs[root].standing++;
    }

    /// @notice A certified claim ended before it was Final.
    /// @param root its run root
    function fall(RunRoot root) external onlyClaimBook {
        runs[root].standing--;
    }

    /// @notice A claim became Final.
    /// @param root its run root
    /// @param consumer who alone may draw on it; zero for anybody
    /// @param id the claim
    /// @param available wei of value at risk left
    /// @param quorumTrust one honest challenger does not suffice for it
    function enter(RunRoot root, address consumer, ClaimId id, uint96 available, bool quorumTrust)
        external
        onlyClaimBook
    {
        runs[root].finals++;
        coverOf[id] = Cover(available, quorumTrust, false);
        ClaimId[] storage heap = _heaps[_key(root, consumer)];
        uint256 i = heap.length;
        heap.push(id);
        while (i > 0) {
            uint256 up = (i - 1) / 2;
            if (coverOf[heap[up]].available >= available) break;
            heap[i] = heap[up];
            i = up;
        }
        heap[i] = id;
    }

    /// @notice A Final claim was refuted.
    /// @param root its run root
    /// @param consumer as it was entered
    /// @param id the claim
    function strike(RunRoot root, address consumer, ClaimId id) external onlyClaimBook {
        Run storage run = runs[root];
        run.finals--;
        run.standing--;
        coverOf[id].refuted = true;
        _prune(_heaps[_key(root, consumer)]);
    }

    function _requireFree(bytes32 specHash, RunRoot root) private view {
        RunRoot current = runOf[specHash];
        if (current != root && runs[current].standing != 0) revert SpecTaken(current);
    }

    function _drawDown(Spec calldata spec, uint256 amount) private returns (RunRoot root) {
        bytes32 hash = Digests.specHash(spec);
        root = runOf[hash];
        if (!isFinal(root)) revert NotFinal(hash);
        bytes32 key = _key(root, msg.sender);
        (ClaimId id, uint96 available) = _top(key);
        if (ClaimId.unwrap(id) == 0 || available < amount) {
            key = _key(root, address(0));
            (id, available) = _top(key);
        }
        if (ClaimId.unwrap(id) == 0 || available < amount) revert NotEnoughValueAtRisk(available, amount);
        // amount <= available, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        coverOf[id].available = available - uint96(amount);
        emit DrawnDown(id, msg.sender, amount);
        ClaimId[] storage heap = _heaps[key];
        _sink(heap);
        _prune(heap);
    }

    function _key(RunRoot root, address consumer) private pure returns (bytes32) {
        return keccak256(abi.encode(root, consumer));
    }

    function _top(bytes32 key) private view returns (ClaimId id, uint96 available) {
        ClaimId[] storage heap = _heaps[key];
        if (heap.length == 0) return (id, 0);
        id = heap[0];
        available = coverOf[id].available;
    }

    /// @dev Drops refuted claims from the top.
    function _prune(ClaimId[] storage heap) private {
        while (heap.length > 0 && coverOf[heap[0]].refuted) {
            heap[0] = heap[heap.length - 1];
            heap.pop();
            _sink(heap);
        }
    }

    /// @dev Restores the order after the top changed.
    function _sink(ClaimId[] storage heap) private {
        uint256 n = heap.length;
        if (n < 2) return;
        ClaimId id = heap[0];
        uint96 available = coverOf[id].available;
        uint256 i = 0;
        while (2 * i + 1 < n) {
            uint256 child = 2 * i + 1;
            if (child + 1 < n && coverOf[heap[child + 1]].available > coverOf[heap[child]].available) child++;
            if (coverOf[heap[child]].available <= available) break;
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = id;
    }
}
