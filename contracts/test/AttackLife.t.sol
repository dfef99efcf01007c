// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {IStanding} from "../src/IStanding.sol";
import {Certificate, Claim, ClaimId, Outcome, Source, Status, Terms, Trace} from "../src/Types.sol";
import {Anchor, Node} from "../src/interfaces/IReferee.sol";
import {FakeVerifier} from "./Fakes.sol";
import {World} from "./World.sol";

/// @dev Attacks on the life and the money of claims (docs/threat-model.md).
contract AttackLifeTest is World {
    bytes private constant BYTES = "chunk";
    bytes32 private chunk;

    function setUp() public override {
        super.setUp();
        chunk = sha256(abi.encodePacked(uint8(2), BYTES));
    }

    // ---- Specs ----

    /// A bogus outcome posted first, for the least bond and fee, keeps nobody from claiming and certifying the truth.
    function test_squatter_cannotBlockSpec() public {
        Terms memory cheap;
        cheap.bond = uint96(rules.bondFloor(0));
        vm.prank(rival);
        book.post(spec(), Outcome("squat", "squat"), cheap, "garbage");
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        certify(c, id, t);
        mineTo(at(id, 501));
        book.finalize(c);
        assertTrue(standing.isFinal(book.runRootOf(c.spec, c.outcome)));
    }

    /// Once the truth is certified, no other outcome of its spec can be, not even one that was posted before.
    function test_squatter_cannotDisplaceCertifiedTruth() public {
        Outcome memory bogus = Outcome("squat", "squat");
        (Claim memory squat, ClaimId squatId) = post(spec(), bogus, fullTerms());
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        certify(c, id, t);
        bytes memory taken = abi.encodeWithSelector(IStanding.SpecTaken.selector, book.runRootOf(c.spec, c.outcome));
        refuseCertify(squat, squatId, t, taken);
        vm.prank(rival);
        vm.expectRevert(taken);
        book.post(spec(), bogus, fullTerms(), "garbage");
        mineTo(at(id, 501));
        book.finalize(c);
        book.expire(squat);
        (uint32 count,,) = standing.runs(book.runRootOf(c.spec, c.outcome));
        assertEq(count, 1);
    }

    // ---- Replays ----

    function test_claim_otherChainIsUnknown() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        Certificate memory cert = certificate(id, t, none);
        vm.chainId(5);
        vm.expectPartialRevert(IAssay.UnknownClaim.selector);
        book.certify(c, t, cert);
    }

    /// The same run, terms and claimant in another block: signatures of the one claim are none for the other.
    function test_certificate_otherClaimOfTheSameRun() public {
        (, ClaimId id, Trace memory t) = postFull();
        mine(1);
        (Claim memory d, ClaimId other) = post(spec(), outcome(), fullTerms());
        Certificate memory cert = certificate(id, t, none);
        vm.expectRevert(
            abi.encodeWithSelector(FakeVerifier.WrongDigest.selector, Digests.attestation(address(book), other, t))
        );
        book.certify(d, t, cert);
    }

    /// A demand's answer on one claim answers nothing on another, and its price stays where it was paid.
    function test_answer_otherClaimsDemand() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mine(1);
        (Claim memory d, ClaimId other) = post(specOf(2), outcome(), fullTerms());
        certify(d, other, t);
        mineTo(at(other, 201));
        demand(c, t, 1);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(other, 1, chunk, 2)));
        disputes.answer(d, t, 1, chunk, 2, BYTES);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        (, uint32 open) = disputes.running(id);
        assertEq(open, 0);
    }

    // ---- Signers ----

    /// A lie planted in an undrawn segment convicts the claim early; a drawn node demanded afterwards still binds the
    /// signers if nobody opens it, and nobody if somebody does.
    function test_plantedLie_drawnDemandStillBindsSigners() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(claimant, c, t, undrawn(c, t));
        assertStatus(id, Status.Convicted);
        assertFalse(signersConvicted(id), "the planted lie binds nobody");
        mineTo(at(id, 201));
        demand(c, t, 0);
        uint256 snapshot = vm.snapshotState();
        disputes.answer(c, t, 0, chunk, 2, BYTES);
        mine(51);
        vm.expectPartialRevert(Disputes.NoOpenDemand.selector);
        disputes.convict(c, t, 0, chunk, 2);
        assertFalse(signersConvicted(id));
        vm.revertToState(snapshot);
        mine(51);
        disputes.convict(c, t, 0, chunk, 2);
        assertTrue(signersConvicted(id));
    }

    /// What was demanded of an undrawn segment, or of the inputs, never reaches the signers.
    function test_undrawnSilence_bindsNoSigner() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        mineTo(at(id, 201));
        uint64 g = undrawn(c, t);
        demand(c, t, g);
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        mine(51);
        disputes.convict(c, t, g, chunk, 2);
        disputes.convict(c, t, type(uint64).max, keccak256("place"), 0);
        assertStatus(id, Status.Convicted);
        assertFalse(signersConvicted(id));
    }

    // ---- Money ----

    /// Who answers his own demand at the highest price gets back less than he paid, and what is left burns by half.
    function test_selfAnswer_neverProfits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        uint256 before = weth.balanceOf(challenger);
        demand(c, t, 1);
        vm.txGasPrice(1_000 gwei);
        vm.prank(challenger);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        vm.txGasPrice(1 gwei);
        assertLe(disputes.creditOf(challenger), before - weth.balanceOf(challenger));
        mineTo(at(id, 501));
        book.finalize(c);
        disputes.settle(c, t, 1, chunk, 2);
        vm.expectPartialRevert(Demands.NotAnswered.selector);
        disputes.settle(c, t, 1, chunk, 2);
        assertLe(
            disputes.creditOf(challenger) + disputes.creditOf(claimant), before - weth.balanceOf(challenger), "minted"
        );
    }

    /// Three proofs of three faults, and a fault after the bond is shared out: it is shared out once.
    function test_manyFaults_oneBond() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        uint256 held = weth.balanceOf(address(book));
        prove(challenger, c, t, 1);
        uint256 left = weth.balanceOf(address(book));
        prove(challenger, c, t, 1);
        prove(rival, c, t, 2);
        prove(claimant, c, t, type(uint64).max);
        assertEq(weth.balanceOf(address(book)), left, "a second conviction moved money");
        assertGe(held - left, uint256(BOND) * 60 / 100 + SIGNERS_FEE);
        mineTo(at(id, book.HARD_END() + 1));
        book.payRewards(c);
        vm.expectPartialRevert(IAssay.NothingHeld.selector);
        book.payRewards(c);
        assertLe(book.creditOf(challenger) + book.creditOf(rival) + book.creditOf(claimant), uint256(BOND) * 40 / 100);
        assertEq(
            weth.balanceOf(address(book)),
            book.creditOf(challenger) + book.creditOf(rival) + book.creditOf(claimant),
            "money is stuck"
        );
    }

    /// The last demand in the last block, each answer in its last block, each follow-up in its last block: Final waits
    /// no longer than the schedule says, whatever is demanded beside.
    function test_delay_neverBeyondHardEnd() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes32 sibling = "sibling";
        bytes32[6] memory digests;
        digests[5] = chunk;
        for (uint256 i = 5; i > 0; i--) {
            digests[i - 1] = sha256(abi.encodePacked(uint8(1), digests[i], sibling));
        }
        Demands.Link memory link = noLink;
        mineTo(at(id, 500));
        for (uint256 i = 0; i < 6; i++) {
            bytes memory place =
                abi.encode(Node(digests[i], 1, i == 5 ? 0 : 1, i == 5 ? 2 : 1, false), Anchor(0, 0, 0, 0));
            vm.prank(rival);
            disputes.demand(c, t, Source.None, 0, place, link);
            mine(50);
            if (i == 5) break;
            disputes.answer(c, t, 1, digests[i], 17, abi.encode(digests[i + 1], sibling));
            link = Demands.Link(true, false, 1, digests[i], 17, 0, new bytes32[](1));
            link.path[0] = sibling;
            mine(4);
        }
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        (uint48 until,) = disputes.running(id);
        assertEq(until, at(id, book.HARD_END()), "the worst case");
        mineTo(at(id, book.HARD_END()) + 1);
        book.finalize(c);
        assertStatus(id, Status.Final);
    }

    /// Anybody may use up what a claim offers to anybody; what it offers to one consumer is that consumer's.
    function test_drawDown_byStrangers_notOfNamedConsumers() public {
        address consumer = makeAddr("consumer");
        Terms memory terms = fullTerms();
        terms.consumer = consumer;
        (Claim memory c, ClaimId id) = post(spec(), outcome(), terms);
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        vm.prank(rival);
        vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, 0, 1));
        standing.requireFinal(c.spec, 1);
        vm.prank(consumer);
        standing.requireFinal(c.spec, terms.valueAtRisk);
        vm.prank(consumer);
        vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, 0, 1));
        standing.requireFinal(c.spec, 1);
    }

    /// Final and a fault in one block, in both orders: the bond ends once.
    function test_faultAndFinal_inOneBlock() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 501));
        uint256 snapshot = vm.snapshotState();
        book.finalize(c);
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Refuted);
        assertEq(book.creditOf(claimant), BOND);
        assertEq(book.creditOf(challenger), 0);
        vm.expectRevert(wrongStatus(id, Status.Refuted));
        prove(challenger, c, t, 2);
        vm.revertToState(snapshot);
        prove(challenger, c, t, 1);
        vm.expectRevert(wrongStatus(id, Status.Convicted));
        book.finalize(c);
        assertEq(book.creditOf(claimant), 0);
    }

    /// Value at risk of claims that nobody certifies uses up the operator set's cover, but never for free.
    function test_exposure_costsFees() public {
        Terms memory greedy = fullTerms();
        greedy.valueAtRisk = 100 ether;
        uint256 fee = rules.feeFloor(greedy.valueAtRisk, greedy.work);
        assertGe(fee, 1 ether);
        greedy.fee = uint96(fee);
        (Claim memory c, ClaimId id) = post(spec(), outcome(), greedy);
        uint256 burned = weth.balanceOf(BURN);
        mineTo(at(id, 201));
        book.expire(c);
        assertEq(weth.balanceOf(BURN) - burned, fee - fee / 10);
        assertEq(book.exposure(), 0);
    }

    function demand(Claim memory c, Trace memory t, uint64 segment) private {
        bytes memory place = abi.encode(Node(chunk, segment, 0, 2, false), Anchor(0, 0, 0, 0));
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, noLink);
    }

    function signersConvicted(ClaimId id) private view returns (bool) {
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        return acceptedAt != 0;
    }
}
