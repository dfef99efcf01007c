// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ClaimBook} from "../src/ClaimBook.sol";
import {IAssay} from "../src/IAssay.sol";
import {IStanding} from "../src/IStanding.sol";
import {Timetable} from "../src/Timetable.sol";
import {
    Certificate,
    Claim,
    ClaimId,
    FaultKind,
    RunRoot,
    Schedule,
    Source,
    Spec,
    Status,
    Terms,
    Trace
} from "../src/Types.sol";
import {FakeVerifier} from "./Fakes.sol";
import {World} from "./World.sol";

/// @dev Every transition of a claim's status without a fault, and both sides of every deadline.
contract LifeTest is World {
    // ---- Trace ----

    function test_postTrace_window() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        uint256 drawing = at(id, 10);
        Trace memory t = Trace(0, "trace");
        mineTo(drawing);
        vm.startPrank(claimant);
        vm.expectRevert(tooEarly(drawing + 1));
        book.postTrace(c, t);
        mineTo(at(id, 50));
        bytes32 beacon = blockhash(drawing);
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongBeacon.selector, bytes32(0), beacon));
        book.postTrace(c, t);
        t = Trace(beacon, 0);
        vm.expectRevert(IAssay.TraceRequired.selector);
        book.postTrace(c, t);
        t.root = "trace";
        uint256 snapshot = vm.snapshotState();
        book.postTrace(c, t);
        vm.expectRevert(abi.encodeWithSelector(IAssay.TraceAlreadyPosted.selector, id));
        book.postTrace(c, t);
        vm.revertToState(snapshot);
        mineTo(at(id, 51));
        vm.expectRevert(tooLate(at(id, 50)));
        book.postTrace(c, t);
    }

    function test_postTrace_stranger() public {
        (Claim memory c,) = post(spec(), outcome(), sampledTerms());
        vm.expectRevert(abi.encodeWithSelector(IAssay.OnlyClaimant.selector, challenger));
        vm.prank(challenger);
        book.postTrace(c, Trace(0, "trace"));
    }

    function test_postTrace_full() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        vm.expectRevert(abi.encodeWithSelector(IAssay.TraceAlreadyPosted.selector, id));
        vm.prank(claimant);
        book.postTrace(c, t);
    }

    function test_unknownClaim() public {
        (Claim memory c,, Trace memory t) = postFull();
        c.terms.bond++;
        ClaimId id = book.claimIdOf(c);
        vm.expectRevert(abi.encodeWithSelector(IAssay.UnknownClaim.selector, id));
        book.certify(c, t, certificateFor(id));
        vm.expectRevert(abi.encodeWithSelector(IAssay.UnknownClaim.selector, id));
        book.finalize(c);
        vm.expectRevert(abi.encodeWithSelector(IAssay.UnknownClaim.selector, id));
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, headerProof(1), 0);
    }

    // ---- Certificate ----

    function test_certify_deadline() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 201));
        refuseCertify(c, id, t, tooLate(at(id, 200)));
        vm.roll(at(id, 200));
        certify(c, id, t);
        assertStatus(id, Status.Certified);
        refuseCertify(c, id, t, wrongStatus(id, Status.Certified));
    }

    function test_certify_twoThirds() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        verifier.setStakes(200 ether - 1, 300 ether);
        refuseCertify(c, id, t, abi.encodeWithSelector(IAssay.QuorumNotReached.selector, 200 ether - 1, 300 ether));
        verifier.setStakes(0, 0);
        refuseCertify(c, id, t, abi.encodeWithSelector(IAssay.QuorumNotReached.selector, 0, 0));
        verifier.setStakes(200 ether, 300 ether);
        certify(c, id, t);
    }

    function test_certify_withoutTrace() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        refuseCertify(c, id, Trace(0, 0), abi.encodeWithSelector(IAssay.TraceMissing.selector, id));
    }

    function test_certify_otherTrace() public {
        (Claim memory c, ClaimId id, Trace memory t) = postSampled();
        Trace memory other = Trace(t.beacon, "other");
        refuseCertify(c, id, other, abi.encodeWithSelector(IAssay.WrongTrace.selector, t.beacon, bytes32("other")));
        // A signature made for another beacon does not count.
        Certificate memory old = certificate(id, Trace("reorged", t.root), none);
        vm.expectPartialRevert(FakeVerifier.WrongDigest.selector);
        book.certify(c, t, old);
        certify(c, id, t);
    }

    // ---- Expiry ----

    function test_expire_boundary() public {
        (Claim memory c, ClaimId id,) = postFull();
        mineTo(at(id, 200));
        vm.expectRevert(tooEarly(at(id, 201)));
        book.expire(c);
        mine(1);
        uint256 burned = weth.balanceOf(BURN);
        book.expire(c);
        assertStatus(id, Status.Expired);
        assertEq(weth.balanceOf(BURN) - burned, SIGNERS_FEE, "the fee burns");
        assertEq(book.exposure(), 0);
        assertTrue(book.stateOf(id).bondHeld);
        vm.expectRevert(wrongStatus(id, Status.Expired));
        book.expire(c);
    }

    function test_expire_withoutTrace() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        mineTo(at(id, 50));
        vm.expectRevert(tooEarly(at(id, 51)));
        book.expire(c);
        mine(1);
        book.expire(c);
    }

    function test_releaseBond_afterDisputes() public {
        (Claim memory c, ClaimId id,) = postFull();
        vm.expectRevert(wrongStatus(id, Status.Posted));
        book.releaseBond(c);
        mineTo(at(id, 201));
        book.expire(c);
        mineTo(at(id, 500));
        vm.expectRevert(tooEarly(at(id, 501)));
        book.releaseBond(c);
        mine(1);
        book.releaseBond(c);
        assertEq(book.creditOf(claimant), BOND);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.releaseBond(c);
    }

    // ---- Final ----

    function test_finalize_boundary() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        mineTo(at(id, 500));
        vm.expectRevert(tooEarly(at(id, 501)));
        book.finalize(c);
        mine(1);
        book.finalize(c);
        assertStatus(id, Status.Final);
        assertEq(book.exposure(), 0);
        assertEq(book.creditOf(claimant), BOND);
        assertTrue(standing.isFinal(book.runRootOf(c.spec, c.outcome)));
        vm.expectRevert(wrongStatus(id, Status.Final));
        book.finalize(c);
    }

    function test_finalize_uncertified() public {
        (Claim memory c, ClaimId id,) = postFull();
        mineTo(at(id, 501));
        vm.expectRevert(wrongStatus(id, Status.Posted));
        book.finalize(c);
    }

    function test_payOperators_once() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        revealAll(id, c, t);
        mineTo(at(id, 501));
        book.finalize(c);
        bytes32[] memory wrong = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongNonSigners.selector, id));
        book.payOperators(c, wrong);
        manager.setPaused(true);
        vm.expectRevert();
        book.payOperators(c, none);
        manager.setPaused(false);
        uint256 burned = weth.balanceOf(BURN);
        book.payOperators(c, none);
        assertEq(manager.paid(), SIGNERS_FEE / 3 * 3);
        assertEq(weth.balanceOf(BURN) - burned, SIGNERS_FEE - SIGNERS_FEE / 3 * 3, "dust burns");
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payOperators(c, none);
    }

    function test_payOperators_beforeFinal() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        vm.expectRevert(wrongStatus(id, Status.Certified));
        book.payOperators(c, none);
    }

    function test_withdraw_once() public {
        finalFull();
        uint256 before = weth.balanceOf(rival);
        vm.startPrank(claimant);
        assertEq(book.withdraw(rival), BOND);
        assertEq(weth.balanceOf(rival) - before, BOND);
        vm.expectRevert(abi.encodeWithSignature("NothingToWithdraw(address)", claimant));
        book.withdraw(rival);
    }

    // ---- Consumers ----

    function test_requireFinal_drawsDown() public {
        (Claim memory c, ClaimId id,) = finalFull();
        vm.prank(rival);
        RunRoot root = standing.requireFinal(c.spec, 15 ether);
        assertEq(RunRoot.unwrap(root), RunRoot.unwrap(book.runRootOf(c.spec, c.outcome)));
        (, ClaimId best, uint96 left, bool trust) = standing.viewFinal(c.spec, rival);
        assertEq(ClaimId.unwrap(best), ClaimId.unwrap(id));
        assertEq(left, 5 ether);
        assertFalse(trust);
        vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, 5 ether, 5 ether + 1));
        standing.requireFinal(c.spec, 5 ether + 1);
        standing.requireFinal(c.spec, 5 ether);
    }

    function test_requireFinal_beforeFinal() public {
        (Claim memory c,,) = certifiedFull();
        bytes32 hash = keccak256("any");
        hash;
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        standing.requireFinal(c.spec, 0);
        (RunRoot root,, uint96 available,) = standing.viewFinal(c.spec, rival);
        assertEq(RunRoot.unwrap(root), 0);
        assertEq(available, 0);
    }

    function test_requireFinal_otherSpec() public {
        (Claim memory c,,) = finalFull();
        c.spec.steps++;
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        standing.requireFinal(c.spec, 0);
    }

    function test_requireFinal_refuted() public {
        (Claim memory c, ClaimId id, Trace memory t) = finalFull();
        prove(challenger, c, t, 4);
        assertStatus(id, Status.Refuted);
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        standing.requireFinal(c.spec, 0);
    }

    function test_requireFinal_anotherClaimStands() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mine(1);
        (Claim memory d, ClaimId other,) = postFull();
        certify(c, id, t);
        certify(d, other, t);
        mineTo(at(other, 501));
        book.finalize(c);
        book.finalize(d);
        prove(challenger, c, t, 4);
        assertTrue(standing.isFinal(book.runRootOf(c.spec, c.outcome)));
        (, ClaimId best,,) = standing.viewFinal(c.spec, rival);
        assertEq(ClaimId.unwrap(best), ClaimId.unwrap(other));
    }

    function test_requireFinal_consumersOwnClaim() public {
        Terms memory terms = fullTerms();
        terms.consumer = rival;
        (Claim memory c, ClaimId id) = post(spec(), outcome(), terms);
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, 0, 1));
        vm.prank(challenger);
        standing.requireFinal(c.spec, 1);
        vm.prank(rival);
        standing.requireFinal(c.spec, 20 ether);
    }

    function test_viewFinal_quorumTrust() public {
        Terms memory terms = fullTerms();
        terms.restricted = true;
        (Claim memory c, ClaimId id) = post(spec(), outcome(), terms);
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        (,,, bool trust) = standing.viewFinal(c.spec, rival);
        assertTrue(trust);
        // Half of W: 250 blocks of 12 s.
        assertFalse(rules.quorumTrust(false, 3_000_000));
        assertTrue(rules.quorumTrust(false, 3_000_001));
    }

    function test_requireEvaluation() public {
        // 64 records in 4 steps of 16, in the data set's own order.
        Spec memory s = spec();
        (s.steps, s.segmentLength) = (4, 1);
        (Claim memory c, ClaimId id) = post(s, outcome(), fullTerms());
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        standing.requireEvaluation(c.spec, 1 ether);
        (Claim memory d,,) = finalFull();
        vm.expectRevert(IStanding.NotAnEvaluation.selector);
        standing.requireEvaluation(d.spec, 1 ether);
    }

    function test_requireEvaluation_otherOrder() public {
        vm.prank(claimant);
        registry.requestSeed();
        mine(7);
        Spec memory s = spec();
        (s.steps, s.segmentLength) = (4, 1);
        s.orderSeed = registry.drawSeed(claimant);
        (Claim memory c, ClaimId id) = post(s, outcome(), fullTerms());
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        standing.requireFinal(c.spec, 1 ether);
        vm.expectRevert(IStanding.NotAnEvaluation.selector);
        standing.requireEvaluation(c.spec, 1 ether);
    }

    // ---- Deployment ----

    function test_schedule_inequalities() public {
        assertEq(book.HARD_END(), 500 + 50 + 5 * (4 + 50) + 30);
        Schedule memory s = schedule();
        s.drawDelay = 0;
        refuseSchedule(s);
        s = schedule();
        s.trace = s.drawDelay;
        refuseSchedule(s);
        s = schedule();
        (s.trace, s.certify, s.demand) = (8_011, 8_012, 8_063); // the drawing block's hash would be lost
        refuseSchedule(s);
        s.trace = 8_010;
        new ClaimBook(wiring(), s, parameters());
        s = schedule();
        s.certify = s.trace;
        refuseSchedule(s);
        s = schedule();
        s.demand = s.certify + s.answer; // reveals must end before demands
        refuseSchedule(s);
        s = schedule();
        s.answer = 0;
        refuseSchedule(s);
        s = schedule();
        s.followUp = 0;
        refuseSchedule(s);
        s = schedule();
        s.lastProof = 0;
        refuseSchedule(s);
        s = schedule();
        s.slashDelay = 0;
        refuseSchedule(s);
    }

    function refuseSchedule(Schedule memory s) private {
        vm.expectRevert(Timetable.BadSchedule.selector);
        new ClaimBook(wiring(), s, parameters());
    }

    function certificateFor(ClaimId) private pure returns (Certificate memory c) {
        return c;
    }
}
