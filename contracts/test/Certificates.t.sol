// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {CertificateVerifier} from "../src/CertificateVerifier.sol";
import {Certificate, G1Point} from "../src/Types.sol";
import {Share} from "../src/interfaces/ICertificateVerifier.sol";
import {
    IDeallocationDelay,
    IMiddlewareCoordinator,
    IMiddlewareKeys,
    IMiddlewareMembers,
    IMiddlewareStakes
} from "../src/interfaces/IMiddleware.sol";
import {Base} from "./Base.sol";
import {FakeRegistries} from "./FakeRegistries.sol";

/// @dev Keys whose secrets the test knows. The signers' secrets add up to 1, so that their aggregate key is the
/// generator and their aggregate signature the hashed digest.
contract CertificatesTest is Base {
    bytes32 private constant DIGEST = keccak256("digest");
    uint32 private constant AT = 100;

    FakeRegistries private registries;
    CertificateVerifier private verifier;
    G1Point[] private absent; // ascending by id
    bytes32[] private absentIds;

    function setUp() public {
        vm.roll(200);
        registries = new FakeRegistries();
        verifier = new CertificateVerifier(wiring());
        registries.pushTotal(10, 900);
        join(key(7), "seven", 300);
        join(key(Bn254.R - 6), "minus six", 300);
        registries.setApk(key(1));
    }

    function wiring() private view returns (CertificateVerifier.Registries memory) {
        return CertificateVerifier.Registries(registries, registries, registries, registries, registries);
    }

    function key(uint256 secret) private view returns (G1Point memory) {
        return Bn254.mul(Bn254.generator(), secret);
    }

    function idOf(G1Point memory k) private pure returns (bytes32) {
        return keccak256(abi.encode(k.x, k.y));
    }

    function join(G1Point memory k, string memory name, uint96 stake) private {
        registries.join(idOf(k), makeAddr(name), stake);
    }

    /// @dev Two more members, who do not sign.
    function twoAbsent() private {
        (G1Point memory a, G1Point memory b) = (key(11), key(13));
        join(a, "eleven", 200);
        join(b, "thirteen", 100);
        registries.setApk(key(25));
        if (idOf(a) > idOf(b)) (a, b) = (b, a);
        absent.push(a);
        absent.push(b);
        absentIds = [idOf(a), idOf(b)];
    }

    function certificate() private view returns (Certificate memory c) {
        c.apk = key(1 + (absent.length == 0 ? 0 : 24));
        c.sigma = Bn254.hashToG1(DIGEST);
        c.apkG2.x = [
            uint256(11559732032986387107991004021392285783925812861821192530917403151452391805634),
            10857046999023057135944570762232829481370756359578518086990519993285655852781
        ];
        c.apkG2.y = [
            uint256(4082367875863433681332203403145435568316851327593401208105741076214120093531),
            8495653923123431417604973247489272438418190587263600148770280649306958101930
        ];
        c.nonSigners = absent;
        c.bitmapIndices = new uint32[](absent.length);
        c.stakeIndices = new uint32[](absent.length);
    }

    function refuse(Certificate memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        verifier.verify(DIGEST, AT, c);
    }

    // ---- Construction ----

    function test_constructor_zeroAddress_reverts() public {
        CertificateVerifier.Registries memory w = wiring();
        for (uint256 i = 0; i < 5; i++) {
            w = wiring();
            if (i == 0) w.coordinator = IMiddlewareCoordinator(address(0));
            if (i == 1) w.keys = IMiddlewareKeys(address(0));
            if (i == 2) w.stakes = IMiddlewareStakes(address(0));
            if (i == 3) w.members = IMiddlewareMembers(address(0));
            if (i == 4) w.allocationManager = IDeallocationDelay(address(0));
            vm.expectRevert(CertificateVerifier.ZeroAddress.selector);
            new CertificateVerifier(w);
        }
    }

    // ---- verify ----

    function test_verify_allSigned() public view {
        (uint96 signed, uint96 total, bytes32[] memory nonSigners) = verifier.verify(DIGEST, AT, certificate());
        assertEq(signed, 900);
        assertEq(total, 900);
        assertEq(nonSigners.length, 0);
    }

    function test_verify_twoAbsent() public {
        twoAbsent();
        (uint96 signed, uint96 total, bytes32[] memory nonSigners) = verifier.verify(DIGEST, AT, certificate());
        assertEq(signed, 600);
        assertEq(total, 900);
        assertEq(abi.encode(nonSigners), abi.encode(absentIds));
    }

    function test_verify_blockNotPast_reverts() public {
        vm.roll(AT + 1);
        verifier.verify(DIGEST, AT, certificate());
        vm.roll(AT);
        refuse(certificate(), abi.encodeWithSelector(CertificateVerifier.ReferenceBlockNotPast.selector, AT));
    }

    function test_verify_otherDigest_reverts() public {
        Certificate memory c = certificate();
        vm.expectRevert(CertificateVerifier.WrongSignature.selector);
        verifier.verify(keccak256("other"), AT, c);
    }

    function test_verify_otherAggregateKey_reverts() public {
        Certificate memory c = certificate();
        c.apk = key(2);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.WrongAggregateKey.selector));
    }

    function test_verify_apkIndexNotInForce_reverts() public {
        Certificate memory c = certificate();
        c.apkIndex = 1;
        refuse(c, abi.encodeWithSelector(FakeRegistries.IndexNotInForce.selector));
    }

    /// @dev Leaving somebody out of the non-signers claims a signature that is not there.
    function test_verify_absentCountedAsSigner_reverts() public {
        twoAbsent();
        Certificate memory c = certificate();
        c.nonSigners = new G1Point[](1);
        c.nonSigners[0] = absent[0];
        (c.bitmapIndices, c.stakeIndices) = (new uint32[](1), new uint32[](1));
        refuse(c, abi.encodeWithSelector(CertificateVerifier.WrongSignature.selector));
    }

    function test_verify_forgedSignature_reverts() public {
        Certificate memory c = certificate();
        c.sigma = Bn254.mul(c.sigma, 2);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.WrongSignature.selector));
        c.sigma = G1Point(0, 0);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.WrongSignature.selector));
        c.sigma = G1Point(3, 3);
        refuse(c, abi.encodeWithSelector(Bn254.CurveOperationFailed.selector));
    }

    /// @dev Two wrong equations must not cancel: a key in G2 of one's own, with a signature under it.
    function test_verify_otherKeyInG2_reverts() public {
        Certificate memory c = certificate();
        (c.apkG2.x, c.apkG2.y) = ([uint256(0), 0], [uint256(0), 0]);
        c.sigma = G1Point(0, 0);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.WrongSignature.selector));
    }

    function test_verify_indexLists_reverts() public {
        twoAbsent();
        Certificate memory c = certificate();
        c.bitmapIndices = new uint32[](1);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.LengthMismatch.selector));
        c = certificate();
        c.stakeIndices = new uint32[](3);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.LengthMismatch.selector));
        c = certificate();
        c.stakeIndices[1] = 1;
        refuse(c, abi.encodeWithSelector(FakeRegistries.IndexNotInForce.selector));
    }

    function test_verify_unordered_reverts() public {
        twoAbsent();
        Certificate memory c = certificate();
        (c.nonSigners[0], c.nonSigners[1]) = (c.nonSigners[1], c.nonSigners[0]);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.NonSignersNotAscending.selector, absentIds[0]));
        c = certificate();
        c.nonSigners[1] = c.nonSigners[0];
        refuse(c, abi.encodeWithSelector(CertificateVerifier.NonSignersNotAscending.selector, absentIds[0]));
    }

    /// @dev A key that is no member's would take stake off, and its secret could be chosen.
    function test_verify_strangerAbsent_reverts() public {
        twoAbsent();
        Certificate memory c = certificate();
        registries.setBitmap(absentIds[1], 0);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.NotMember.selector, absentIds[1]));
        registries.setBitmap(absentIds[1], 2);
        refuse(c, abi.encodeWithSelector(CertificateVerifier.NotMember.selector, absentIds[1]));
        registries.setBitmap(absentIds[1], 3);
        verifier.verify(DIGEST, AT, c);
    }

    // ---- Stakes ----

    function test_totalStakeAt_latestNotLater() public {
        registries.pushTotal(120, 950);
        registries.pushTotal(150, 1_000);
        assertEq(verifier.totalStakeAt(10), 900);
        assertEq(verifier.totalStakeAt(119), 900);
        assertEq(verifier.totalStakeAt(120), 950);
        assertEq(verifier.totalStakeAt(149), 950);
        assertEq(verifier.totalStakeAt(199), 1_000);
        vm.expectRevert(abi.encodeWithSelector(CertificateVerifier.NoStakeAt.selector, 9));
        verifier.totalStakeAt(9);
        vm.expectRevert(abi.encodeWithSelector(CertificateVerifier.ReferenceBlockNotPast.selector, 200));
        verifier.totalStakeAt(200);
    }

    function test_slashability() public {
        (uint256 validUntil, uint256 delay) = verifier.slashability();
        assertEq(validUntil, 1_090);
        assertEq(delay, 100_800);
        registries.setStakeType(0);
        vm.expectRevert(CertificateVerifier.StakeNotSlashable.selector);
        verifier.slashability();
    }

    function test_isSigner() public {
        twoAbsent();
        address seven = makeAddr("seven");
        assertTrue(verifier.isSigner(seven, AT, absentIds, 0));
        assertFalse(verifier.isSigner(makeAddr("eleven"), AT, absentIds, 0), "did not sign");
        assertFalse(verifier.isSigner(makeAddr("stranger"), AT, absentIds, 0), "has no key");
        registries.setBitmap(idOf(key(7)), 2);
        assertFalse(verifier.isSigner(seven, AT, absentIds, 0), "was in another quorum");
        vm.expectRevert(FakeRegistries.IndexNotInForce.selector);
        verifier.isSigner(seven, AT, absentIds, 1);
    }

    // ---- Shares ----

    function sum(Share[] memory list) private pure returns (uint256 total) {
        for (uint256 i = 0; i < list.length; i++) {
            total += list[i].amount;
            if (i > 0) assertLt(uint160(list[i - 1].operator), uint160(list[i].operator), "ascending");
            assertGt(list[i].amount, 0, "no zero");
        }
    }

    function test_shares_byStake_ofSigners() public {
        twoAbsent();
        Share[] memory list = verifier.shares(AT, absentIds, 1_001);
        assertEq(list.length, 2);
        assertEq(list[0].amount, 500);
        assertEq(sum(list), 1_000);
        assertEq(sum(verifier.shares(AT, new bytes32[](0), 900)), 900);
        assertEq(verifier.shares(AT, absentIds, 0).length, 0);
        assertEq(verifier.shares(AT, absentIds, 1).length, 0, "rounds to nothing");
    }

    /// @dev Never more than there is, at most a wei per signer less, and more for more stake.
    function testFuzz_shares_sumAndOrder(uint96[6] calldata stakes, uint256 amount, uint8 absentMask) public {
        amount = bound(amount, 0, 1e30);
        FakeRegistries many = new FakeRegistries();
        CertificateVerifier v = new CertificateVerifier(CertificateVerifier.Registries(many, many, many, many, many));
        bytes32[] memory gone = new bytes32[](6);
        uint256 n;
        uint256 staked;
        uint256 signers;
        for (uint256 i = 0; i < 6; i++) {
            many.join(bytes32(i + 1), address(uint160(uint256(keccak256(abi.encode(i))))), stakes[i]);
            if (absentMask >> i & 1 == 1) gone[n++] = bytes32(i + 1);
            else (staked, signers) = (staked + stakes[i], signers + 1);
        }
        assembly {
            mstore(gone, n)
        }
        Share[] memory list = v.shares(AT, gone, amount);
        uint256 total = sum(list);
        assertLe(total, amount);
        if (staked == 0) {
            assertEq(list.length, 0);
            return;
        }
        assertGe(total + signers, amount, "dust");
        for (uint256 i = 0; i < list.length; i++) {
            uint256 stake = many.stakes(many.getOperatorId(list[i].operator));
            assertEq(list[i].amount, amount * stake / staked);
        }
    }

    /// @dev Who has more stake gets no less, and a larger fee gives nobody less.
    function testFuzz_shares_monotone(uint96 a, uint96 b, uint256 amount, uint256 more) public {
        amount = bound(amount, 1, 1e30);
        more = bound(more, 0, 1e30);
        FakeRegistries two = new FakeRegistries();
        CertificateVerifier v = new CertificateVerifier(CertificateVerifier.Registries(two, two, two, two, two));
        two.join("a", address(1), a);
        two.join("b", address(2), b);
        uint256[2] memory before = parts(v.shares(AT, absentIds, amount));
        uint256[2] memory after_ = parts(v.shares(AT, absentIds, amount + more));
        assertTrue(a < b || before[0] >= before[1]);
        assertTrue(b < a || before[1] >= before[0]);
        assertGe(after_[0], before[0]);
        assertGe(after_[1], before[1]);
    }

    function parts(Share[] memory list) private pure returns (uint256[2] memory out) {
        for (uint256 i = 0; i < list.length; i++) {
            out[uint160(list[i].operator) - 1] = list[i].amount;
        }
    }
}
