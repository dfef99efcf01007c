// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {IAssay} from "../src/IAssay.sol";
import {Candidate, Claim, ClaimId, FaultKind, Lot, Outcome, Source, Status, Trace} from "../src/Types.sol";
import {Anchor, HEADER} from "../src/interfaces/IReferee.sol";
import {FakeReferee, FakeServiceManager} from "./Fakes.sol";
import {World} from "./World.sol";

/// @dev Who answers for which fault, and with what.
contract FaultsTest is World {
    // ---- When ----

    function test_proveFault_fromPostToHardEnd() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        uint256 snapshot = vm.snapshotState();
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Convicted);
        vm.revertToState(snapshot);
        certify(c, id, t);
        mineTo(at(id, 850));
        snapshot = vm.snapshotState();
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Convicted);
        vm.revertToState(snapshot);
        mine(1);
        vm.expectRevert(tooLate(at(id, 850)));
        prove(challenger, c, t, 1);
        book.finalize(c);
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Refuted);
        vm.expectRevert(wrongStatus(id, Status.Refuted));
        prove(challenger, c, t, 2);
    }

    function test_proveFault_expired() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 201));
        book.expire(c);
        uint256 snapshot = vm.snapshotState();
        uint256 burned = weth.balanceOf(BURN);
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Convicted);
        assertGe(weth.balanceOf(BURN) - burned, BOND * 60 / 100);
        (uint32 count,,) = standing.runs(book.runRootOf(c.spec, c.outcome));
        assertEq(count, 0);
        vm.revertToState(snapshot);
        mineTo(at(id, 501));
        book.releaseBond(c);
        vm.expectRevert(wrongStatus(id, Status.Expired));
        prove(challenger, c, t, 1);
    }

    function test_proveFault_refusedByReferee() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        vm.expectRevert(FakeReferee.NoFault.selector);
        book.proveFault(c, t, FaultKind.Element, Source.None, 0, "", 0);
        assertStatus(id, Status.Certified);
    }

    function test_proveFault_otherKinds() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        FaultKind[3] memory kinds = [FaultKind.None, FaultKind.Malformed, FaultKind.Unopened];
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(abi.encodeWithSelector(IAssay.UnknownFaultKind.selector, kinds[i]));
            book.proveFault(c, t, kinds[i], Source.None, 0, headerProof(1), 0);
        }
    }

    function test_proveFault_otherTrace() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        t.root = "other";
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongTrace.selector, bytes32(0), bytes32("other")));
        prove(challenger, c, t, 1);
        t = Trace(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongTrace.selector, bytes32(0), bytes32(0)));
        prove(challenger, c, t, 1);
    }

    // ---- Anchors ----

    function test_proveFault_drawnAnchor() public {
        (Claim memory c,, Trace memory t) = certifiedSampled();
        (uint64 segment, uint64 count) = rules.drawnAt(lot(c, t), 2);
        assertEq(count, 5);
        bytes memory proof = abi.encode(segment, Anchor("trace", 2, 5, segment));
        vm.expectRevert(FakeReferee.WrongAnchor.selector);
        book.proveFault(c, t, FaultKind.Element, Source.Drawn, 1, proof, 0);
        vm.expectRevert(abi.encodeWithSignature("NotDrawn(uint256,uint256)", 5, 5));
        book.proveFault(c, t, FaultKind.Element, Source.Drawn, 5, proof, 0);
        assertEq(book.proveFault(c, t, FaultKind.Element, Source.Drawn, 2, proof, 0), segment);
    }

    function test_proveFault_revealedAnchor_needsAnAnswer() public {
        (Claim memory c,, Trace memory t) = certifiedSampled();
        vm.expectRevert(abi.encodeWithSelector(IAssay.TraceNotRevealed.selector, 4));
        book.proveFault(c, t, FaultKind.Element, Source.Revealed, 4, headerProof(4), 0);
    }

    function test_proveFault_noTraceYet() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        Trace memory t;
        vm.expectRevert(abi.encodeWithSelector(IAssay.TraceMissing.selector, id));
        book.proveFault(c, t, FaultKind.Element, Source.Drawn, 0, headerProof(0), 0);
        prove(challenger, c, t, 0);
        assertStatus(id, Status.Convicted);
    }

    // ---- Who answers ----

    function test_bindsSigners_drawnSegments() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        for (uint64 i = 0; i < 5; i++) {
            uint256 snapshot = vm.snapshotState();
            (uint64 segment,) = rules.drawnAt(lot(c, t), i);
            prove(challenger, c, t, segment);
            assertTrue(signersConvicted(id));
            vm.revertToState(snapshot);
        }
    }

    function test_bindsSigners_header() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(challenger, c, t, HEADER);
        assertTrue(signersConvicted(id));
    }

    function test_bindsBondOnly_undrawnSegment() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(challenger, c, t, undrawn(c, t));
        assertStatus(id, Status.Convicted);
        assertFalse(signersConvicted(id));
        vm.expectRevert(abi.encodeWithSelector(IAssay.NoSignersConvicted.selector, id));
        book.executeSlash(c, operator, none, 0);
    }

    function test_bindsBondOnly_uncertified() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        prove(challenger, c, t, 1);
        assertFalse(signersConvicted(id));
        assertEq(book.exposure(), 0, "nobody signed, nothing is exposed");
        refuseCertify(c, id, t, wrongStatus(id, Status.Convicted));
    }

    function test_plantedLie_shieldsNobody() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(rival, c, t, undrawn(c, t));
        mineTo(at(id, 850));
        prove(challenger, c, t, 0);
        assertTrue(signersConvicted(id));
        mine(100);
        book.executeSlash(c, operator, none, 0);
        assertEq(manager.slashes(operator), SLASH_WAD);
        // Each had the half that his fault earned.
        mine(301);
        book.payRewards(c);
        assertGt(book.creditOf(rival), 0);
        assertGe(book.creditOf(challenger), book.stateOf(id).reward);
    }

    function test_isDrawn_agreesWithList(uint64 steps, uint32 length, uint32 draws, bytes32 beacon) public view {
        Lot memory ticket =
            Lot(false, uint32(bound(draws, 0, 40)), uint64(bound(steps, 1, 600)), uint32(bound(length, 1, 20)), beacon);
        uint64 last = (ticket.steps - 1) / ticket.segmentLength + 1;
        (, uint64 count) = rules.drawnAt(ticket, 0);
        bool[] memory drawn = new bool[](last + 1);
        for (uint64 i = 0; i < count; i++) {
            (uint64 segment,) = rules.drawnAt(ticket, i);
            assertFalse(drawn[segment], "drawn twice");
            drawn[segment] = true;
        }
        for (uint64 g = 0; g <= last; g++) {
            assertEq(rules.isDrawn(ticket, g), drawn[g]);
        }
        assertFalse(rules.isDrawn(ticket, last + 1));
        assertTrue(rules.isDrawn(ticket, HEADER));
    }

    // ---- Slashing ----

    function test_executeSlash_afterDelay_once() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 1);
        uint256 verdict = vm.getBlockNumber();
        mine(99);
        vm.expectRevert(tooEarly(verdict + 100));
        book.executeSlash(c, operator, none, 0);
        mine(1);
        book.executeSlash(c, operator, none, 0);
        assertEq(manager.slashes(operator), SLASH_WAD);
        vm.expectRevert(abi.encodeWithSelector(IAssay.AlreadySlashed.selector, id, operator));
        book.executeSlash(c, operator, none, 0);
    }

    function test_executeSlash_nonSigners() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        bytes32[] memory absent = new bytes32[](1);
        absent[0] = bytes32(uint256(uint160(operator)));
        book.certify(c, t, certificate(id, t, absent));
        prove(challenger, c, t, 1);
        mine(100);
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongNonSigners.selector, id));
        book.executeSlash(c, operator, none, 0);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NotASigner.selector, operator));
        book.executeSlash(c, operator, absent, 0);
        verifier.setOutsider(rival);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NotASigner.selector, rival));
        book.executeSlash(c, rival, absent, 0);
        book.executeSlash(c, guardian, absent, 0);
    }

    function test_executeSlash_retried() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 1);
        mine(100);
        manager.setPaused(true);
        vm.expectRevert(FakeServiceManager.Paused.selector);
        book.executeSlash(c, operator, none, 0);
        manager.setPaused(false);
        book.executeSlash(c, operator, none, 0);
        assertEq(manager.slashes(operator), SLASH_WAD);
    }

    function test_executeSlash_twoClaims() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mine(1);
        (Claim memory d, ClaimId other, Trace memory u) = certifiedFull();
        prove(challenger, c, t, 1);
        prove(challenger, d, u, 1);
        mine(100);
        book.executeSlash(c, operator, none, 0);
        book.executeSlash(d, operator, none, 0);
        assertEq(manager.slashes(operator), 2 * uint256(SLASH_WAD));
        assertTrue(book.slashed(id, operator) && book.slashed(other, operator));
    }

    function test_postponeSlash_withinDelay_once() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NoSignersConvicted.selector, id));
        book.postponeSlash(id);
        prove(challenger, c, t, 1);
        uint256 verdict = vm.getBlockNumber();
        vm.expectRevert(abi.encodeWithSelector(IAssay.OnlyGuardian.selector, challenger));
        vm.prank(challenger);
        book.postponeSlash(id);
        uint256 snapshot = vm.snapshotState();
        mine(100);
        vm.expectRevert(tooLate(verdict + 99));
        vm.prank(guardian);
        book.postponeSlash(id);
        vm.revertToState(snapshot);
        mineTo(verdict + 99);
        vm.prank(guardian);
        book.postponeSlash(id);
        vm.expectRevert(wrongStatus(id, Status.Convicted));
        vm.prank(guardian);
        book.postponeSlash(id);
        mineTo(verdict + 159);
        vm.expectRevert(tooEarly(verdict + 160));
        book.executeSlash(c, operator, none, 0);
        mine(1);
        book.executeSlash(c, operator, none, 0);
    }

    function test_releaseExposure_afterLastSlash() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        vm.expectRevert(wrongStatus(id, Status.Certified));
        book.releaseExposure(c);
        prove(challenger, c, t, 1);
        assertEq(book.exposure(), 20 ether);
        uint256 last = at(id, book.LAST_SLASH());
        mineTo(last);
        vm.expectRevert(tooEarly(last + 1));
        book.releaseExposure(c);
        mine(1);
        book.releaseExposure(c);
        assertEq(book.exposure(), 0);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.releaseExposure(c);
    }

    // ---- Malformed programs ----

    function test_convictMalformed() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        vm.expectRevert(abi.encodeWithSelector(IAssay.ProgramNotMalformed.selector, program));
        book.convictMalformed(c);
        vm.prank(challenger);
        registry.proveMalformed(program, "proof", 0);
        vm.prank(rival);
        book.convictMalformed(c);
        assertStatus(id, Status.Convicted);
        assertTrue(signersConvicted(id));
        assertEq(candidate(id).prover, challenger);
        vm.expectRevert(wrongStatus(id, Status.Convicted));
        book.convictMalformed(c);
    }

    /// @dev Somebody copies the proof and convicts in the same transaction: the earlier commitment has the reward.
    function test_convictMalformed_copied_earliestCommitmentWins() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        book.commitProof(Digests.commitment(challenger, ClaimId.wrap(program), keccak256("proof"), "salt"));
        mine(3);
        vm.prank(rival);
        registry.proveMalformed(program, "proof", 0);
        book.convictMalformed(c);
        assertEq(candidate(id).prover, rival);
        vm.prank(challenger);
        registry.proveMalformed(program, "proof", "salt");
        book.convictMalformed(c);
        assertEq(candidate(id).prover, challenger);
        (address signersProver,,) = book.signersConvictionOf(id);
        assertEq(signersProver, challenger);
        vm.expectRevert(wrongStatus(id, Status.Convicted));
        book.convictMalformed(c);
    }

    function test_convictMalformed_refundsTheFirstProver() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        vm.txGasPrice(1 gwei);
        vm.prank(challenger);
        registry.proveMalformed(program, "proof", 0);
        (,,, uint32 gas) = registry.malformed(program);
        vm.prank(rival);
        book.convictMalformed(c);
        assertEq(book.creditOf(rival), 0);
        assertGt(book.creditOf(challenger), (1_021_000 + uint256(gas)) * 1 gwei);
        assertLt(book.refundsOf(id), BOND / 10);
    }

    function test_convictMalformed_final() public {
        (Claim memory c, ClaimId id,) = finalFull();
        registry.proveMalformed(program, "proof", 0);
        book.convictMalformed(c);
        assertStatus(id, Status.Refuted);
    }

    function test_convictUnopened_stranger() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        vm.expectRevert(abi.encodeWithSelector(IAssay.OnlyDisputes.selector, challenger));
        vm.prank(challenger);
        book.convictUnopened(c, t, 0, false, challenger, 1, challenger);
    }

    // ---- Specs ----

    function test_conviction_freesSpec() public {
        (Claim memory c,, Trace memory t) = postFull();
        prove(challenger, c, t, 1);
        (, ClaimId other) = post(spec(), Outcome("segments", "true result"), fullTerms());
        assertStatus(other, Status.Posted);
    }

    function candidate(ClaimId id) private view returns (Candidate memory k) {
        (k.prover, k.committedAt, k.acceptedAt) = book.convictionOf(id);
    }

    function signersConvicted(ClaimId id) private view returns (bool) {
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        return acceptedAt != 0;
    }
}
