// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../src/AssayServiceManager.sol";
import {ClaimBook} from "../src/ClaimBook.sol";
import {ClaimRules} from "../src/ClaimRules.sol";
import {Claims} from "../src/Claims.sol";
import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {IBookOfRegistry} from "../src/Programs.sol";
import {Registry} from "../src/Registry.sol";
import {Reveals} from "../src/Reveals.sol";
import {Standing} from "../src/Standing.sol";
import {
    Certificate,
    Claim,
    ClaimId,
    FaultKind,
    G1Point,
    Lot,
    Outcome,
    Parameters,
    Policy,
    Schedule,
    Source,
    Spec,
    Status,
    Terms,
    Trace
} from "../src/Types.sol";
import {Weth} from "../src/devnet/Weth.sol";
import {IClaimBook} from "../src/interfaces/IClaimBook.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {Anchor} from "../src/interfaces/IReferee.sol";
import {Keyed} from "../src/referee/Keyed.sol";
import {Base} from "./Base.sol";
import {FakeKeyedWork, FakePermissions} from "./FakeKeyed.sol";
import {FakeInputs, FakeReferee, FakeServiceManager, FakeVerifier} from "./Fakes.sol";

/// @dev Assay's contracts around a real ClaimBook, Standing, Disputes and Registry; what is EigenLayer's or the
/// Referee's is faked here and real in the tests on the devnet.
abstract contract World is Base {
    address internal constant BURN = 0x00000000000000000000000000000000000E16E4;
    uint96 internal constant BOND = 10 ether;
    // No multiple of three, as many as signers: it leaves dust.
    uint96 internal constant FEE = 1 ether + 1;
    uint96 internal constant POT = 0.1 ether;
    uint96 internal constant SIGNERS_FEE = FEE - POT;
    uint64 internal constant SLASH_WAD = 0.5e18;

    Weth internal weth;
    FakeVerifier internal verifier;
    FakeReferee internal referee;
    FakeServiceManager internal manager;
    ClaimBook internal book;
    ClaimRules internal rules;
    Standing internal standing;
    Disputes internal disputes;
    Reveals internal reveals;
    FakePermissions internal permissions;
    Registry internal registry;

    address internal claimant = makeAddr("claimant");
    address internal challenger = makeAddr("challenger");
    address internal rival = makeAddr("rival");
    address internal guardian = makeAddr("guardian");
    address internal operator = makeAddr("operator");

    bytes32 internal program;
    bytes32 internal inference;
    bytes32 internal dataset;
    bytes32 internal orderSeed;
    bytes32[] internal none;
    Demands.Link internal noLink;

    function setUp() public virtual {
        weth = new Weth();
        verifier = new FakeVerifier();
        referee = new FakeReferee();
        manager = new FakeServiceManager(IERC20(address(weth)));
        FakeInputs inputs = new FakeInputs();
        FakeKeyedWork keyed = new FakeKeyedWork();
        permissions = new FakePermissions();
        uint64 nonce = vm.getNonce(address(this));
        address bookAt = vm.computeCreateAddress(address(this), nonce + 3);
        registry = new Registry(IBookOfRegistry(bookAt), referee, 5);
        disputes = new Disputes(IERC20(address(weth)), IClaimBook(bookAt), referee, inputs);
        reveals = new Reveals(IClaimBook(bookAt), verifier, keyed, permissions);
        book = new ClaimBook(wiring(), schedule(), parameters());
        assertEq(address(book), bookAt);
        (standing, rules) = (book.STANDING(), book.RULES());
        address[3] memory rich = [claimant, challenger, rival];
        for (uint256 i = 0; i < rich.length; i++) {
            hoax(rich[i], 100_000 ether);
            weth.deposit{value: 100_000 ether}();
            vm.startPrank(rich[i]);
            weth.approve(address(book), type(uint256).max);
            weth.approve(address(disputes), type(uint256).max);
            vm.stopPrank();
        }
        vm.fee(1 gwei);
        vm.txGasPrice(1 gwei);
        program = registry.registerProgram(header(0, 16), 0, 0, 0, 0, "");
        inference = registry.registerProgram(header(0, 0), 0, 0, 0, 0, "");
        dataset = registry.registerDataset(64, "schema", "tree", 0, "");
        mine(6);
        orderSeed = registry.drawDatasetSeed(dataset);
    }

    function wiring() internal view returns (Claims.Wiring memory) {
        return Claims.Wiring({
            weth: IERC20(address(weth)),
            serviceManager: AssayServiceManager(address(manager)),
            verifier: verifier,
            referee: referee,
            refereeTree: referee,
            registry: registry,
            disputes: disputes,
            reveals: reveals,
            guardian: guardian
        });
    }

    function schedule() internal pure returns (Schedule memory) {
        return Schedule({
            drawDelay: 10,
            trace: 50,
            certify: 200,
            demand: 500,
            answer: 50,
            followUp: 4,
            lastProof: 30,
            slashDelay: 100,
            postponement: 60
        });
    }

    function parameters() internal pure returns (Parameters memory) {
        return Parameters({
            slashWad: SLASH_WAD,
            feeRate: 0.01e18,
            workPrice: 1 gwei,
            baseFeeFloor: 1 gwei,
            proofGas: 16_777_216,
            demandGas: 5_000_000,
            blockTime: 12_000
        });
    }

    function header(uint16 params, uint32 batch) internal pure returns (bytes memory) {
        bytes32 schema = batch == 0 ? bytes32(0) : bytes32("schema");
        return abi.encodePacked(
            "ASY1",
            uint16(1),
            uint16(3),
            uint16(2),
            uint16(7),
            params,
            uint16(1),
            uint16(1),
            uint16(1),
            batch,
            uint16(0),
            schema
        );
    }

    /// @dev Moves on by n blocks, each with a hash of its own.
    function mine(uint256 n) internal {
        uint256 last = vm.getBlockNumber() + n;
        mineTo(last);
    }

    function mineTo(uint256 last) internal {
        uint256 from = vm.getBlockNumber();
        require(last >= from, "mineTo: past");
        vm.roll(last);
        vm.warp(vm.getBlockTimestamp() + 12 * (last - from));
        uint256 oldest = last > 250 ? last - 250 : 1;
        for (uint256 i = oldest; i < last; i++) {
            vm.setBlockhash(i, keccak256(abi.encode("block", i)));
        }
    }

    function spec() internal view returns (Spec memory) {
        return specOf(1);
    }

    /// @dev Training over 10 segments and segment 0; `n` tells runs apart.
    function specOf(uint64 n) internal view returns (Spec memory s) {
        s.program = program;
        s.dataset = dataset;
        s.orderSeed = orderSeed;
        s.steps = 100 * n;
        s.segmentLength = uint32(10 * n);
    }

    function outcome() internal pure returns (Outcome memory) {
        return Outcome("segments", "result");
    }

    function fullTerms() internal pure returns (Terms memory t) {
        t.fee = FEE;
        t.bond = BOND;
        t.valueAtRisk = 20 ether;
        t.work = 60_000;
    }

    function sampledTerms() internal pure returns (Terms memory t) {
        t = fullTerms();
        t.policy = Policy.Sampled;
        t.draws = 3;
        t.valueAtRisk = 5 ether;
    }

    function post(Spec memory s, Outcome memory o, Terms memory t) internal returns (Claim memory c, ClaimId id) {
        vm.prank(claimant);
        id = book.post(s, o, t, t.policy == Policy.Full ? bytes32("trace") : bytes32(0));
        c = Claim(s, o, t, claimant, blockhash(vm.getBlockNumber() - 1));
        assertEq(ClaimId.unwrap(book.claimIdOf(c)), ClaimId.unwrap(id), "claim id");
    }

    function postFull() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id) = post(spec(), outcome(), fullTerms());
        t = Trace(0, "trace");
    }

    function postSampled() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id) = post(spec(), outcome(), sampledTerms());
        uint256 drawing = book.stateOf(id).postedAt + 10;
        mineTo(drawing + 1);
        t = Trace(blockhash(drawing), "trace");
        vm.prank(claimant);
        book.postTrace(c, t);
    }

    function certificate(ClaimId id, Trace memory t, bytes32[] memory nonSigners)
        internal
        view
        returns (Certificate memory cert)
    {
        cert.sigma.x = uint256(Digests.attestation(address(book), id, t));
        cert.sigma.y = book.stateOf(id).postedAt - 1;
        cert.nonSigners = new G1Point[](nonSigners.length);
        for (uint256 i = 0; i < nonSigners.length; i++) {
            cert.nonSigners[i].x = uint256(nonSigners[i]);
        }
    }

    function certify(Claim memory c, ClaimId id, Trace memory t) internal {
        book.certify(c, t, certificate(id, t, none));
    }

    function refuseCertify(Claim memory c, ClaimId id, Trace memory t, bytes memory reason) internal {
        Certificate memory cert = certificate(id, t, none);
        vm.expectRevert(reason);
        book.certify(c, t, cert);
    }

    function certifiedFull() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id, t) = postFull();
        certify(c, id, t);
    }

    function certifiedSampled() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id, t) = postSampled();
        certify(c, id, t);
    }

    function finalFull() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id, t) = certifiedFull();
        mineTo(at(id, 501));
        book.finalize(c);
    }

    /// @dev The right list of an operator: see FakeKeyedWork.
    function listOf(ClaimId id, Claim memory c, Trace memory t, address who)
        internal
        view
        returns (bytes32[] memory list)
    {
        (, uint64 drawn) = rules.drawnAt(lot(c, t), 0);
        list = new bytes32[](Keyed.entries(drawn));
        for (uint256 i = 0; i < list.length; i++) {
            list[i] = keccak256(abi.encode(Keyed.key(id, t, who, i)));
        }
    }

    /// @dev Records a batch of one.
    function record(ClaimId id, address who, bytes32[] memory list) internal returns (bytes32 batch) {
        bytes32[] memory batch_ = new bytes32[](1);
        batch = batch_[0] = reveals.commitmentOf(id, who, "salt", keccak256(abi.encodePacked(list)));
        reveals.record(batch_);
    }

    function reveal(ClaimId id, Claim memory c, Trace memory t, address who, bytes32[] memory list) internal {
        bytes32 batch = reveals.commitmentOf(id, who, "salt", keccak256(abi.encodePacked(list)));
        vm.prank(who);
        reveals.reveal(c, t, who, "salt", list, batch, none);
    }

    /// @dev The three signers commit, and reveal when they may.
    function revealAll(ClaimId id, Claim memory c, Trace memory t) internal {
        for (uint160 i = 1; i <= 3; i++) {
            record(id, address(i), listOf(id, c, t, address(i)));
        }
        mineTo(at(id, 201));
        for (uint160 i = 1; i <= 3; i++) {
            reveal(id, c, t, address(i), listOf(id, c, t, address(i)));
        }
    }

    /// @dev The block `offset` after a claim's post.
    function at(ClaimId id, uint256 offset) internal view returns (uint256) {
        return book.stateOf(id).postedAt + offset;
    }

    /// @dev What a demand for an input costs while no others are open.
    function inputPrice() internal view returns (uint256) {
        return 2 * disputes.priceOf(0) + 100_000 * 10 gwei;
    }

    function headerProof(uint64 segment) internal pure returns (bytes memory) {
        return abi.encode(segment, Anchor(0, 0, 0, 0));
    }

    /// @dev Proves a fault of the header, which needs no trace.
    function prove(address prover, Claim memory c, Trace memory t, uint64 segment) internal {
        vm.prank(prover);
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, headerProof(segment), 0);
    }

    function status(ClaimId id) internal view returns (Status) {
        return book.stateOf(id).status;
    }

    function assertStatus(ClaimId id, Status expected) internal view {
        assertEq(uint256(status(id)), uint256(expected), "status");
    }

    function wrongStatus(ClaimId id, Status s) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("WrongStatus(bytes32,uint8)", id, s);
    }

    function tooEarly(uint256 first) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("TooEarly(uint256)", first);
    }

    function tooLate(uint256 last) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("TooLate(uint256)", last);
    }

    /// @dev A segment of a sampled claim that no draw picked.
    function undrawn(Claim memory c, Trace memory t) internal view returns (uint64) {
        for (uint64 g = 1; g < 10; g++) {
            if (!rules.isDrawn(lot(c, t), g)) return g;
        }
        revert("all drawn");
    }

    function lot(Claim memory c, Trace memory t) internal pure returns (Lot memory) {
        return Lot(c.terms.policy == Policy.Full, c.terms.draws, c.spec.steps, c.spec.segmentLength, t.beacon);
    }
}
