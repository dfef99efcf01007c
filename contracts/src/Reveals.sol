// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "./AssayServiceManager.sol";
import {Claim, ClaimId, Lot, Policy, RunRoot, Schedule, Source, Trace} from "./Types.sol";
import {ICertificateVerifier, Share} from "./interfaces/ICertificateVerifier.sol";
import {IClaimBook} from "./interfaces/IClaimBook.sol";
import {Anchor} from "./interfaces/IReferee.sol";
import {IKeyedWork, IPermissions, IReveals} from "./interfaces/IReveals.sol";
import {Keyed} from "./referee/Keyed.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @notice Makes copying useless: with its signature an operator commits to a hash list of the trace that its own key
/// draws, and reveals it when nobody can commit any more. Without a standing reveal it is not paid; its stake is never
/// touched.
/// @dev Holds no money. Anybody may record commitments: each names its operator, who alone reveals, so a forged one
/// hurts nobody.
contract Reveals is IReveals {
    /// @notice A reveal that was refuted.
    struct Strike {
        address refuter;
        /// Wei of gas that the refuter gets, as far as the operator's share of the fee goes.
        uint96 refund;
    }

    /// Gas of a transaction that contracts do not see: its base, and the new slot that follows the measurement.
    uint256 private constant TX_GAS = 21_000 + 22_000;
    /// Least gas of a byte of calldata, that of a zero.
    uint256 private constant CALLDATA_GAS = 4;
    /// Highest price of refunded gas, in parts of the rules' price, which is ten times the base fee.
    uint256 private constant PRICE_PARTS = 9;
    uint256 private constant PRICE_WHOLE = 80;

    /// @notice Knows the claims.
    IClaimBook public immutable BOOK;
    /// @notice Knows the signers and their stakes.
    ICertificateVerifier public immutable VERIFIER;
    /// @notice Recomputes entries.
    IKeyedWork public immutable KEYED_WORK;
    /// @notice EigenLayer's PermissionController.
    IPermissions public immutable PERMISSIONS;

    /// @notice Block in which a batch of commitments was recorded.
    mapping(bytes32 batch => uint256) public recordedAt;
    /// @notice keccak256 of the list that an operator revealed.
    mapping(ClaimId id => mapping(address operator => bytes32)) public revealOf;
    /// @notice Who refuted an operator's reveal.
    mapping(ClaimId id => mapping(address operator => Strike)) public strikeOf;

    /// @notice Commitments were recorded.
    /// @param batch root of a tree over them: pairs hashed with the smaller one first, an odd one carried up
    /// @param commitments as they were given
    event Recorded(bytes32 indexed batch, bytes32[] commitments);
    /// @notice An operator revealed its list.
    /// @param id the claim
    /// @param operator whose list it is
    /// @param list one entry per drawn segment
    event Revealed(ClaimId indexed id, address indexed operator, bytes32[] list);
    /// @notice A reveal was struck: its operator is not paid.
    /// @param id the claim
    /// @param operator whose reveal it was
    /// @param refuter who gets its gas out of the operator's share
    /// @param index of the wrong entry
    event Refuted(ClaimId indexed id, address indexed operator, address indexed refuter, uint256 index);

    /// @notice A contract that is needed was left out.
    error ZeroAddress();
    /// @notice There is nothing to record.
    error EmptyBatch();
    /// @notice The batch was recorded before.
    error AlreadyRecorded(bytes32 batch);
    /// @notice The batch was not recorded by the certificate deadline.
    error NotRecorded(bytes32 batch);
    /// @notice The path does not lead from the commitment to the batch.
    error WrongPath(bytes32 commitment);
    /// @notice The claim has no certificate.
    error NotCertified(ClaimId id);
    /// @notice This is possible from `firstBlock` on.
    error TooEarly(uint256 firstBlock);
    /// @notice This was possible until `lastBlock`.
    error TooLate(uint256 lastBlock);
    /// @notice The operator has not appointed the caller to reveal for it.
    error NotAppointed(address caller);
    /// @notice An operator reveals once per claim.
    error AlreadyRevealed(address operator);
    /// @notice The list has another number of entries than the draw gives.
    error WrongLength(uint256 length, uint256 needed);
    /// @notice The operator revealed another list, or none.
    error WrongList(address operator);
    /// @notice The list is shorter.
    error NoSuchEntry(uint256 index);
    /// @notice The reveal was refuted before.
    error AlreadyRefuted(address operator);
    /// @notice The opened chunks give the revealed entry.
    error EntryIsRight(uint256 index);

    /// @notice Fixes the contracts that this one asks; none may be zero.
    /// @param book its address is predicted before this deployment
    /// @param verifier knows the signers and their stakes
    /// @param keyedWork recomputes entries
    /// @param permissions EigenLayer's PermissionController: operators appoint there who reveals for them
    constructor(IClaimBook book, ICertificateVerifier verifier, IKeyedWork keyedWork, IPermissions permissions) {
        if (
            address(book) == address(0) || address(verifier) == address(0) || address(keyedWork) == address(0)
                || address(permissions) == address(0)
        ) revert ZeroAddress();
        BOOK = book;
        VERIFIER = verifier;
        KEYED_WORK = keyedWork;
        PERMISSIONS = permissions;
    }

    /// @notice Records commitments to keyed work; anybody may, for any claims.
    /// @param commitments see commitmentOf
    function record(bytes32[] calldata commitments) external {
        if (commitments.length == 0) revert EmptyBatch();
        bytes32 batch = batchOf(commitments);
        if (recordedAt[batch] != 0) revert AlreadyRecorded(batch);
        recordedAt[batch] = block.number;
        emit Recorded(batch, commitments);
    }

    /// @notice Reveals an operator's list after the certificate deadline: the operator itself, or whom it appointed.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted
    /// @param operator whose list it is
    /// @param salt of the commitment
    /// @param list one entry per drawn segment
    /// @param batch holds the operator's commitment and was recorded by the certificate deadline
    /// @param path siblings of the commitment in the batch
    function reveal(
        Claim calldata claim,
        Trace calldata trace,
        address operator,
        bytes32 salt,
        bytes32[] calldata list,
        bytes32 batch,
        bytes32[] calldata path
    ) external {
        (ClaimId id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        if (BOOK.nonSignersHashOf(id) == 0) revert NotCertified(id);
        uint256 deadline = _revealing(id);
        if (msg.sender != operator && !PERMISSIONS.canCall(operator, msg.sender, address(this), this.reveal.selector)) {
            revert NotAppointed(msg.sender);
        }
        if (revealOf[id][operator] != 0) revert AlreadyRevealed(operator);
        uint256 entries = Keyed.entries(_drawn(claim, trace));
        if (list.length != entries) revert WrongLength(list.length, entries);
        if (recordedAt[batch] == 0 || recordedAt[batch] > deadline) revert NotRecorded(batch);
        bytes32 hash = keccak256(abi.encodePacked(list));
        bytes32 commitment = commitmentOf(id, operator, salt, hash);
        if (!MerkleProof.verifyCalldata(path, batch, commitment)) revert WrongPath(commitment);
        revealOf[id][operator] = hash;
        emit Revealed(id, operator, list);
    }

    /// @notice Strikes a reveal with a wrong entry; the caller's gas is refunded out of the operator's share.
    /// @param claim the claim's content, as posted
    /// @param trace the claim's trace, as posted
    /// @param operator whose reveal it is
    /// @param list as it was revealed
    /// @param index of the wrong entry
    /// @param opening what the entry hashes (docs/format.md, section 8)
    function refute(
        Claim calldata claim,
        Trace calldata trace,
        address operator,
        bytes32[] calldata list,
        uint256 index,
        bytes calldata opening
    ) external {
        uint256 gasBefore = gasleft();
        (ClaimId id,,) = BOOK.anchorOf(claim, trace, Source.None, 0);
        uint256 last = uint256(BOOK.stateOf(id).postedAt) + BOOK.schedule().demand;
        if (block.number > last) revert TooLate(last);
        if (revealOf[id][operator] != keccak256(abi.encodePacked(list))) revert WrongList(operator);
        if (strikeOf[id][operator].refuter != address(0)) revert AlreadyRefuted(operator);
        if (index >= list.length) revert NoSuchEntry(index);
        bytes32 entry = _entry(claim, trace, Keyed.key(id, trace, operator, index), index, opening);
        if (entry == list[index]) revert EntryIsRight(index);
        // Not msg.data, which a contract that calls could pad for nothing.
        uint256 gas = TX_GAS + CALLDATA_GAS * (32 * list.length + opening.length);
        uint256 refund = (gasBefore - gasleft() + gas) * _price();
        if (refund > type(uint96).max) refund = type(uint96).max;
        // Bounded in the line before.
        // forge-lint: disable-next-line(unsafe-typecast)
        strikeOf[id][operator] = Strike(msg.sender, uint96(refund));
        emit Refuted(id, operator, msg.sender, index);
    }

    /// @inheritdoc IReveals
    function payments(ClaimId id, uint32 referenceBlock, bytes32[] calldata nonSigners, uint256 fee)
        external
        view
        returns (AssayServiceManager.Payment[] memory list, uint256 paid, AssayServiceManager.Payment[] memory refunds)
    {
        Share[] memory shares = VERIFIER.shares(referenceBlock, nonSigners, fee);
        list = new AssayServiceManager.Payment[](shares.length);
        refunds = new AssayServiceManager.Payment[](shares.length);
        uint256 n;
        uint256 m;
        for (uint256 i; i < shares.length; ++i) {
            (address operator, uint256 amount) = (shares[i].operator, shares[i].amount);
            Strike memory strike = strikeOf[id][operator];
            if (strike.refuter != address(0)) {
                uint256 refund = strike.refund < amount ? strike.refund : amount;
                refunds[m++] = AssayServiceManager.Payment(strike.refuter, refund);
            } else if (revealOf[id][operator] != 0) {
                list[n++] = AssayServiceManager.Payment(operator, amount);
                paid += amount;
            }
        }
        // Shorter than they were allocated.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(list, n)
            mstore(refunds, m)
        }
    }

    /// @notice What an operator commits to.
    /// @param id the claim
    /// @param operator who commits
    /// @param salt 32 random bytes
    /// @param listHash keccak256 of the list's entries one after the other
    function commitmentOf(ClaimId id, address operator, bytes32 salt, bytes32 listHash) public pure returns (bytes32) {
        return keccak256(abi.encode(id, operator, salt, listHash));
    }

    /// @notice Root of a batch of commitments; see the event Recorded.
    /// @param level the commitments
    function batchOf(bytes32[] memory level) public pure returns (bytes32) {
        for (uint256 n = level.length; n > 1; n = (n + 1) / 2) {
            for (uint256 i; i < n; i += 2) {
                level[i / 2] = i + 1 == n ? level[i] : _pair(level[i], level[i + 1]);
            }
        }
        return level[0];
    }

    /// @dev The entry that the opened trace gives.
    function _entry(Claim calldata claim, Trace calldata trace, bytes32 key, uint256 index, bytes calldata opening)
        private
        view
        returns (bytes32)
    {
        uint64 position = Keyed.position(key, index, _drawn(claim, trace));
        (, RunRoot root, Anchor memory anchor) = BOOK.anchorOf(claim, trace, Source.Drawn, position);
        return KEYED_WORK.work(RunRoot.unwrap(root), anchor, key, opening);
    }

    /// @notice Reverts unless a claim's lists can be revealed now.
    /// @param id the claim
    /// @return deadline last block for its certificate, and for commitments
    function _revealing(ClaimId id) private view returns (uint256 deadline) {
        Schedule memory times = BOOK.schedule();
        deadline = uint256(BOOK.stateOf(id).postedAt) + times.certify;
        if (block.number <= deadline) revert TooEarly(deadline + 1);
        if (block.number > deadline + times.answer) revert TooLate(deadline + times.answer);
    }

    /// @dev Number of drawn segments.
    function _drawn(Claim calldata c, Trace calldata trace) private view returns (uint64 count) {
        Lot memory lot =
            Lot(c.terms.policy == Policy.Full, c.terms.draws, c.spec.steps, c.spec.segmentLength, trace.beacon);
        (, count) = BOOK.RULES().drawnAt(lot, 0);
    }

    /// @dev What gas is refunded at: at most 9/8 of the base fee, or a proposer could refute its own reveal and get its
    /// share back as tips.
    function _price() private view returns (uint256) {
        uint256 price = BOOK.RULES().gasPrice() * PRICE_PARTS / PRICE_WHOLE;
        return tx.gasprice < price ? tx.gasprice : price;
    }

    function _pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }
}
