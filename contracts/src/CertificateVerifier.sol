// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bn254} from "./Bn254.sol";
import {Certificate, G1Point} from "./Types.sol";
import {ICertificateVerifier, Share} from "./interfaces/ICertificateVerifier.sol";
import {
    IDeallocationDelay,
    IMiddlewareCoordinator,
    IMiddlewareKeys,
    IMiddlewareMembers,
    IMiddlewareStakes
} from "./interfaces/IMiddleware.sol";

/// @notice Checks certificates against EigenLayer's registries at a claim's reference block.
/// @dev Stateless. Keys in the registries come with a proof of possession, so no key can cancel another.
/// Stakes that are not slashable count for nothing: a quorum of another type is refused.
contract CertificateVerifier is ICertificateVerifier {
    /// @notice EigenLayer's contracts; none may be zero.
    struct Registries {
        IMiddlewareCoordinator coordinator;
        IMiddlewareKeys keys;
        IMiddlewareStakes stakes;
        IMiddlewareMembers members;
        IDeallocationDelay allocationManager;
    }

    /// @notice The quorum that is Assay's operator set.
    uint8 public constant QUORUM = 0;
    uint8 private constant SLASHABLE_STAKE = 1;

    /// @notice Keeps the membership.
    IMiddlewareCoordinator public immutable COORDINATOR;
    /// @notice Keeps the keys.
    IMiddlewareKeys public immutable KEYS;
    /// @notice Keeps the stakes.
    IMiddlewareStakes public immutable STAKES;
    /// @notice Keeps the lists of members.
    IMiddlewareMembers public immutable MEMBERS;
    /// @notice Says how long stake stays slashable after it leaves.
    IDeallocationDelay public immutable ALLOCATION_MANAGER;

    /// @notice A contract that is needed was left out.
    error ZeroAddress();
    /// @notice Stakes and keys of a block are known only after it.
    error ReferenceBlockNotPast(uint256 referenceBlock);
    /// @notice Not one index per non-signer.
    error LengthMismatch();
    /// @notice Non-signers must ascend by id, without repeats.
    error NonSignersNotAscending(bytes32 operatorId);
    /// @notice It was no member at the reference block.
    error NotMember(bytes32 operatorId);
    /// @notice The aggregate key was not in force at the reference block.
    error WrongAggregateKey();
    /// @notice The signature is not one of the signers over the digest.
    error WrongSignature();
    /// @notice The quorum had no stake yet.
    error NoStakeAt(uint256 blockNumber);
    /// @notice The quorum counts stake that cannot be slashed.
    error StakeNotSlashable();

    constructor(Registries memory registries) {
        if (
            address(registries.coordinator) == address(0) || address(registries.keys) == address(0)
                || address(registries.stakes) == address(0) || address(registries.members) == address(0)
                || address(registries.allocationManager) == address(0)
        ) revert ZeroAddress();
        COORDINATOR = registries.coordinator;
        KEYS = registries.keys;
        STAKES = registries.stakes;
        MEMBERS = registries.members;
        ALLOCATION_MANAGER = registries.allocationManager;
    }

    /// @inheritdoc ICertificateVerifier
    function verify(bytes32 digest, uint32 referenceBlock, Certificate calldata certificate)
        external
        view
        returns (uint96 signed, uint96 total, bytes32[] memory nonSigners)
    {
        if (referenceBlock >= block.number) revert ReferenceBlockNotPast(referenceBlock);
        G1Point memory apk = certificate.apk;
        if (bytes24(_id(apk)) != KEYS.getApkHashAtBlockNumberAndIndex(QUORUM, referenceBlock, certificate.apkIndex)) {
            revert WrongAggregateKey();
        }
        total = STAKES.getTotalStakeAtBlockNumberFromIndex(QUORUM, referenceBlock, certificate.totalStakeIndex);
        uint96 missing;
        (nonSigners, missing, apk) = _subtract(referenceBlock, certificate, apk);
        signed = total - missing;
        if (!_signed(digest, apk, certificate)) revert WrongSignature();
    }

    /// @inheritdoc ICertificateVerifier
    function totalStakeAt(uint32 blockNumber) external view returns (uint96) {
        if (blockNumber >= block.number) revert ReferenceBlockNotPast(blockNumber);
        // Counted from the newest: for the parent block at most one update is younger.
        for (uint256 i = STAKES.getTotalStakeHistoryLength(QUORUM); i > 0; i--) {
            IMiddlewareStakes.StakeUpdate memory update = STAKES.getTotalStakeUpdateAtIndex(QUORUM, i - 1);
            if (update.updateBlockNumber <= blockNumber) return update.stake;
        }
        revert NoStakeAt(blockNumber);
    }

    /// @inheritdoc ICertificateVerifier
    function isSigner(address operator, uint32 referenceBlock, bytes32[] calldata nonSigners, uint32 bitmapIndex)
        external
        view
        returns (bool)
    {
        bytes32 id = KEYS.getOperatorId(operator);
        return id != 0 && _member(id, referenceBlock, bitmapIndex) && !_contains(nonSigners, id);
    }

    /// @inheritdoc ICertificateVerifier
    function shares(uint32 referenceBlock, bytes32[] calldata nonSigners, uint256 amount)
        external
        view
        returns (Share[] memory list)
    {
        bytes32[] memory ids = MEMBERS.getOperatorListAtBlockNumber(QUORUM, referenceBlock);
        list = new Share[](ids.length);
        uint256 n;
        uint256 signed;
        for (uint256 i = 0; i < ids.length; i++) {
            if (_contains(nonSigners, ids[i])) continue;
            uint256 stake = STAKES.getStakeAtBlockNumber(ids[i], QUORUM, referenceBlock);
            signed += stake;
            if (amount * stake != 0) _insert(list, n++, Share(KEYS.getOperatorFromPubkeyHash(ids[i]), stake));
        }
        return _weigh(list, n, amount, signed);
    }

    /// @inheritdoc ICertificateVerifier
    function slashability() external view returns (uint256 validUntil, uint256 deallocationDelay) {
        if (STAKES.stakeTypePerQuorum(QUORUM) != SLASHABLE_STAKE) revert StakeNotSlashable();
        validUntil = COORDINATOR.quorumUpdateBlockNumber(QUORUM) + STAKES.slashableStakeLookAheadPerQuorum(QUORUM);
        deallocationDelay = ALLOCATION_MANAGER.DEALLOCATION_DELAY();
    }

    /// @dev Takes the non-signers' keys and stakes off.
    function _subtract(uint32 referenceBlock, Certificate calldata c, G1Point memory apk)
        private
        view
        returns (bytes32[] memory ids, uint96 missing, G1Point memory rest)
    {
        uint256 n = c.nonSigners.length;
        if (c.bitmapIndices.length != n || c.stakeIndices.length != n) revert LengthMismatch();
        ids = new bytes32[](n);
        rest = apk;
        bytes32 previous = 0;
        for (uint256 i = 0; i < n; i++) {
            bytes32 id = _id(c.nonSigners[i]);
            if (id <= previous) revert NonSignersNotAscending(id);
            if (!_member(id, referenceBlock, c.bitmapIndices[i])) revert NotMember(id);
            missing += STAKES.getStakeAtBlockNumberAndIndex(QUORUM, referenceBlock, id, c.stakeIndices[i]);
            rest = Bn254.add(rest, Bn254.negate(c.nonSigners[i]));
            (ids[i], previous) = (id, id);
        }
    }

    /// @dev One pairing check for two equations, weighted with a number that depends on all parts: sigma signs the
    /// digest under `apkG2`, and `apkG2` is the key `apk`.
    function _signed(bytes32 digest, G1Point memory apk, Certificate calldata c) private view returns (bool) {
        uint256 gamma = uint256(keccak256(abi.encode(digest, apk, c.apkG2, c.sigma))) % Bn254.R;
        G1Point memory left = Bn254.add(c.sigma, Bn254.mul(apk, gamma));
        G1Point memory right = Bn254.add(Bn254.hashToG1(digest), Bn254.mul(Bn254.generator(), gamma));
        return Bn254.pairsWithGenerator(left, right, c.apkG2);
    }

    function _member(bytes32 id, uint32 referenceBlock, uint32 index) private view returns (bool) {
        return COORDINATOR.getQuorumBitmapAtBlockNumberByIndex(id, referenceBlock, index) >> QUORUM & 1 == 1;
    }

    function _id(G1Point memory key) private pure returns (bytes32) {
        return keccak256(abi.encode(key.x, key.y));
    }

    function _contains(bytes32[] calldata list, bytes32 id) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == id) return true;
        }
        return false;
    }

    /// @dev Keeps list[0..n] ascending by operator.
    function _insert(Share[] memory list, uint256 n, Share memory item) private pure {
        for (; n > 0 && list[n - 1].operator > item.operator; n--) {
            list[n] = list[n - 1];
        }
        list[n] = item;
    }

    /// @dev Turns stakes into shares of `amount` and drops what rounds to zero.
    function _weigh(Share[] memory list, uint256 n, uint256 amount, uint256 signed)
        private
        pure
        returns (Share[] memory out)
    {
        uint256 kept;
        for (uint256 i = 0; i < n; i++) {
            uint256 part = amount * list[i].amount / signed;
            if (part > 0) list[kept++] = Share(list[i].operator, part);
        }
        out = new Share[](kept);
        for (uint256 i = 0; i < kept; i++) {
            out[i] = list[i];
        }
    }
}
