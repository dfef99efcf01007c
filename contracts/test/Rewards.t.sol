// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {IAssay} from "../src/IAssay.sol";
import {Candidate, Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {World} from "./World.sol";

/// @dev What becomes of bond and fee of a convicted claim, and who gets the reward.
contract RewardsTest is World {
    bytes32 private constant SALT = "salt";

    // ---- Money ----

    function test_conviction_sharesOut() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        uint256 burned = weth.balanceOf(BURN);
        prove(challenger, c, t, 1);
        burned = weth.balanceOf(BURN) - burned;
        uint256 refund = book.creditOf(challenger);
        uint256 half = book.stateOf(id).reward;
        assertGt(refund, 1_021_000 gwei);
        uint256 left = book.refundsOf(id);
        assertEq(refund + left + 2 * half, BOND * 40 / 100);
        assertEq(burned + refund + left + 2 * half, BOND + SIGNERS_FEE);
        assertGe(burned, BOND * 60 / 100 + SIGNERS_FEE);
    }

    function test_conviction_refundIsCapped() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        vm.txGasPrice(1_000_000 gwei);
        vm.fee(1_000_000 gwei);
        prove(challenger, c, t, 1);
        assertEq(book.creditOf(challenger), BOND / 10);
    }

    function test_selfChallenge_loses() public {
        uint256 before = weth.balanceOf(claimant);
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(claimant, c, t, 1);
        mineTo(at(id, 1_300));
        book.payRewards(c);
        vm.prank(claimant);
        book.withdraw(claimant);
        assertGe(before - weth.balanceOf(claimant), BOND * 60 / 100 + SIGNERS_FEE);
    }

    function test_payRewards_schedule() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        vm.expectRevert(wrongStatus(id, Status.Certified));
        book.payRewards(c);
        vm.txGasPrice(0);
        prove(challenger, c, t, 1);
        uint256 verdict = vm.getBlockNumber();
        uint256 half = BOND * 15 / 100;
        mineTo(verdict + 300);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payRewards(c);
        mine(1);
        book.payRewards(c);
        assertEq(book.creditOf(challenger), half);
        mineTo(at(id, 850));
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payRewards(c);
        mine(1);
        book.payRewards(c);
        assertEq(book.creditOf(challenger), 2 * half);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payRewards(c);
    }

    function test_payRewards_noFaultBindsSigners() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        vm.txGasPrice(0);
        prove(challenger, c, t, undrawn(c, t));
        mineTo(at(id, 1_200));
        uint256 burned = weth.balanceOf(BURN);
        book.payRewards(c);
        assertEq(book.creditOf(challenger), BOND * 15 / 100);
        assertEq(weth.balanceOf(BURN) - burned, BOND * 25 / 100);
        assertEq(weth.balanceOf(address(book)), book.creditOf(challenger) + SIGNERS_FEE);
    }

    function test_fee_undrawnFault_isTheSigners() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        revealAll(id, c, t);
        prove(challenger, c, t, undrawn(c, t));
        assertTrue(book.stateOf(id).feeHeld, "the signers did their work");
        mineTo(at(id, 850));
        vm.expectRevert(tooEarly(at(id, 851)));
        book.payOperators(c, none);
        mine(1);
        book.payOperators(c, none);
        assertEq(manager.paid(), SIGNERS_FEE - SIGNERS_FEE % 3);
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payOperators(c, none);
    }

    function test_fee_boundSigners_burns() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(rival, c, t, undrawn(c, t));
        uint256 burned = weth.balanceOf(BURN);
        prove(challenger, c, t, 0);
        assertEq(weth.balanceOf(BURN) - burned, SIGNERS_FEE);
        assertFalse(book.stateOf(id).feeHeld);
        // A further fault burns nothing more.
        (uint64 second,) = rules.drawnAt(lot(c, t), 1);
        prove(challenger, c, t, second);
        assertEq(weth.balanceOf(BURN) - burned, SIGNERS_FEE);
        mineTo(at(id, 851));
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payOperators(c, none);
    }

    function test_fee_uncertified_burns() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        uint256 burned = weth.balanceOf(BURN);
        vm.txGasPrice(0);
        prove(challenger, c, t, 1);
        assertEq(weth.balanceOf(BURN) - burned, BOND * 60 / 100 + SIGNERS_FEE);
        assertFalse(book.stateOf(id).feeHeld);
    }

    function test_refuted_paysNothing() public {
        (Claim memory c, ClaimId id, Trace memory t) = finalFull();
        uint256 burned = weth.balanceOf(BURN);
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Refuted);
        assertEq(book.creditOf(challenger), 0);
        assertEq(weth.balanceOf(BURN) - burned, SIGNERS_FEE, "signers of a lie are not paid");
        assertFalse(signersConvicted(id));
        vm.expectRevert(wrongStatus(id, Status.Refuted));
        book.payOperators(c, none);
    }

    // ---- Precedence ----

    function test_reward_earliestCommitment() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        commit(challenger, id, proof);
        mine(5);
        // A copy from the mempool lands first, with or without a commitment in the same block.
        commit(rival, id, proof);
        proveAs(rival, c, t, proof);
        assertEq(candidate(id).prover, rival);
        mine(200);
        proveAs(challenger, c, t, proof);
        assertEq(candidate(id).prover, challenger);
        proveAs(rival, c, t, proof);
        assertEq(candidate(id).prover, challenger);
    }

    function test_reward_commitmentTooOld() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        commit(challenger, id, proof);
        mine(301);
        proveAs(challenger, c, t, proof);
        assertEq(candidate(id).committedAt, vm.getBlockNumber());
    }

    function test_reward_proofTooLate() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        proveAs(rival, c, t, proof);
        uint256 verdict = vm.getBlockNumber();
        vm.roll(verdict - 1);
        commit(challenger, id, proof);
        vm.roll(verdict);
        mine(299);
        uint256 snapshot = vm.snapshotState();
        proveAs(challenger, c, t, proof);
        assertEq(candidate(id).prover, challenger, "300 blocks old, 299 after the conviction");
        vm.revertToState(snapshot);
        mine(2);
        proveAs(challenger, c, t, proof);
        assertEq(candidate(id).prover, rival);
    }

    function test_commitProof_once() public {
        book.commitProof("commitment");
        vm.expectRevert(abi.encodeWithSelector(IAssay.AlreadyCommitted.selector, bytes32("commitment")));
        book.commitProof("commitment");
    }

    function test_reward_commitmentOfAnotherProof() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        commit(challenger, id, headerProof(2));
        mine(5);
        proveAs(challenger, c, t, headerProof(1));
        assertEq(candidate(id).committedAt, vm.getBlockNumber());
    }

    function commit(address prover, ClaimId id, bytes memory proof) private {
        book.commitProof(Digests.commitment(prover, id, keccak256(proof), SALT));
    }

    function proveAs(address prover, Claim memory c, Trace memory t, bytes memory proof) private {
        vm.prank(prover);
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, proof, SALT);
    }

    function candidate(ClaimId id) private view returns (Candidate memory k) {
        (k.prover, k.committedAt, k.acceptedAt) = book.convictionOf(id);
    }

    function signersConvicted(ClaimId id) private view returns (bool) {
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        return acceptedAt != 0;
    }
}
