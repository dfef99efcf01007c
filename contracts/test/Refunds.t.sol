// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {IAssay} from "../src/IAssay.sol";
import {Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {Anchor} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev Whoever brings a false claim down is not out of pocket, whoever gets the reward.
contract RefundsTest is World {
    bytes32 private constant SALT = "salt";
    /// More than a tenth of a bond refunds.
    uint160 private constant COPIES = 600;

    function test_convict_callerIsRefunded_rewardIsTheDemanders() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        vm.prank(address(disputes));
        book.convictUnopened(c, t, 0, false, rival, 1, challenger);
        assertGt(book.creditOf(challenger), 1_021_000 gwei);
        assertEq(book.creditOf(rival), 0);
        (address prover,,) = book.convictionOf(id);
        assertEq(prover, rival);
    }

    function test_slash_refundsCaller_untilTheRewardIsPaid() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(rival, c, t, 1);
        mine(100);
        uint256 left = book.refundsOf(id);
        vm.prank(challenger);
        book.executeSlash(c, operator, new bytes32[](0), 0);
        uint256 refund = book.creditOf(challenger);
        assertGt(refund, 30_000 gwei);
        assertEq(book.refundsOf(id), left - refund);
        mineTo(at(id, 1_300));
        uint256 burned = weth.balanceOf(BURN);
        book.payRewards(c);
        assertEq(weth.balanceOf(BURN) - burned, left - refund, "what is left burns");
        assertEq(book.refundsOf(id), 0);
    }

    function test_proof_afterConviction_refundsWhoHadCommitted() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        book.commitProof(Digests.commitment(challenger, id, keccak256(proof), SALT));
        mine(1);
        show(rival, c, t, proof);
        assertStatus(id, Status.Convicted);
        mine(1);
        show(challenger, c, t, proof);
        uint256 refund = book.creditOf(challenger);
        assertGt(refund, 1_021_000 gwei);
        show(challenger, c, t, proof);
        assertEq(book.creditOf(challenger), refund, "a commitment serves once");
    }

    function test_proof_copiedAfterConviction_isNotRefunded() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        show(challenger, c, t, proof);
        mine(1);
        book.commitProof(Digests.commitment(rival, id, keccak256(proof), SALT));
        mine(1);
        show(rival, c, t, proof);
        assertEq(book.creditOf(rival), 0);
    }

    /// @dev A liar knows its lies: it commits to hundreds of proofs of one, and shows them all, with a high tip, before
    /// the honest proof of another. What is left refunds whoever binds the signers.
    function test_refunds_copiesLeaveTheSignersProversShare() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        bytes memory own = headerProof(undrawn(c, t));
        commitCopies(id, own);
        book.commitProof(Digests.commitment(challenger, id, keccak256(headerProof(0)), SALT));
        mine(1);
        vm.txGasPrice(100 gwei);
        uint256 paid = showCopies(c, t, own);
        assertLe(paid, BOND / 20);
        vm.txGasPrice(2 gwei);
        show(challenger, c, t, headerProof(0));
        assertGe(book.creditOf(challenger), 2 * 1_021_000 gwei, "the honest prover pays");
        mine(100);
        book.executeSlash(c, operator, new bytes32[](0), 0);
        assertLe(BOND / 10 - book.refundsOf(id), BOND / 10);
    }

    /// @dev Whoever comes too late for reward and refund is spared the gas of the proof.
    function test_proof_copyThatWinsNothing_isRefused() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = drawnProof(c, t);
        commitCopies(id, proof);
        mine(1);
        vm.txGasPrice(2 gwei);
        uint256 shown = 0;
        for (uint160 i = 1; i <= COPIES; i++) {
            vm.prank(address(i));
            try book.proveFault(c, t, FaultKind.Boundary, Source.Drawn, 1, proof, SALT) {
                shown++;
            } catch (bytes memory reason) {
                assertEq(reason, abi.encodeWithSelector(IAssay.AlreadyProven.selector, id, 1));
            }
        }
        assertGt(shown, 1, "who had committed is refunded while there is enough");
        assertLt(shown, COPIES);
        assertEq(book.refundsOf(id), BOND / 20);
        vm.expectRevert(abi.encodeWithSelector(IAssay.AlreadyProven.selector, id, 1));
        book.proveFault(c, t, FaultKind.Boundary, Source.Drawn, 1, proof, "none");
    }

    /// @dev An earlier commitment still takes the reward.
    function test_proof_copyThatWins_isAccepted() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = drawnProof(c, t);
        book.commitProof(Digests.commitment(challenger, id, keccak256(proof), SALT));
        mine(1);
        commitCopies(id, proof);
        mine(1);
        vm.txGasPrice(2 gwei);
        for (uint160 i = 1; i <= COPIES; i++) {
            vm.prank(address(i));
            (bool shown,) = address(book)
                .call(abi.encodeCall(book.proveFault, (c, t, FaultKind.Boundary, Source.Drawn, 1, proof, SALT)));
            assertTrue(shown || book.refundsOf(id) == BOND / 20);
        }
        vm.prank(challenger);
        book.proveFault(c, t, FaultKind.Boundary, Source.Drawn, 1, proof, SALT);
        (address prover,,) = book.convictionOf(id);
        assertEq(prover, challenger);
    }

    /// @dev A decoy convicts first. Of two who then prove what binds the signers, the second had committed before that
    /// was known.
    function test_proof_signersFaultAfterADecoy_refundsWhoHadCommitted() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(claimant, c, t, undrawn(c, t));
        mine(1);
        bytes memory proof = drawnProof(c, t);
        book.commitProof(Digests.commitment(rival, id, keccak256(proof), SALT));
        mine(1);
        book.commitProof(Digests.commitment(challenger, id, keccak256(proof), SALT));
        mine(1);
        vm.prank(rival);
        book.proveFault(c, t, FaultKind.Boundary, Source.Drawn, 1, proof, SALT);
        vm.prank(challenger);
        book.proveFault(c, t, FaultKind.Boundary, Source.Drawn, 1, proof, SALT);
        assertGt(book.creditOf(challenger), 1_021_000 gwei);
        (address prover,,) = book.signersConvictionOf(id);
        assertEq(prover, rival);
    }

    function test_refunds_neverExceedATenth() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        commitCopies(id, proof);
        mine(1);
        vm.txGasPrice(100 gwei);
        assertEq(showCopies(c, t, proof), BOND / 20);
        mine(100);
        assertEq(book.refundsOf(id), BOND / 20);
    }

    function commitCopies(ClaimId id, bytes memory proof) private {
        for (uint160 i = 1; i <= COPIES; i++) {
            book.commitProof(Digests.commitment(address(i), id, keccak256(proof), SALT));
        }
    }

    function showCopies(Claim memory c, Trace memory t, bytes memory proof) private returns (uint256 paid) {
        for (uint160 i = 1; i <= COPIES; i++) {
            show(address(i), c, t, proof);
            paid += book.creditOf(address(i));
        }
    }

    /// @dev Of segment 1, opened in the drawn segments' traces.
    function drawnProof(Claim memory c, Trace memory t) private view returns (bytes memory) {
        (uint64 segment, uint64 count) = rules.drawnAt(lot(c, t), 1);
        return abi.encode(segment, Anchor(t.root, 1, count, segment));
    }

    /// @dev A contract can call with as many zeros as it likes, and pays for memory only.
    function test_proof_paddingIsNotRefunded() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        bytes memory call =
            abi.encodeCall(book.proveFault, (c, t, FaultKind.Boundary, Source.None, 0, headerProof(1), SALT));
        uint256 snapshot = vm.snapshotState();
        uint256 bare = refundOf(call);
        vm.revertToState(snapshot);
        assertApproxEqAbs(refundOf(bytes.concat(call, new bytes(100_000))), bare, 30_000 gwei);
    }

    /// @dev In one transaction EigenLayer's storage is warm, and the base is paid once. A test is one transaction, whose
    /// first refund is the proof's.
    function test_slash_afterAnotherRefund_isNotReckoned() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(rival, c, t, 1);
        mine(100);
        uint256 left = book.refundsOf(id);
        book.executeSlash(c, operator, new bytes32[](0), 0);
        assertLt(left - book.refundsOf(id), 130_000 gwei);
        assertGt(rules.slashGas(0, true, true), 130_000);
    }

    /// @dev What a later slash of a block overwrites costs less than what the first appends.
    function test_slashGas_fallsWithinABlock() public view {
        uint256 slot = 20_000;
        uint256 alone = rules.slashGas(slot, false, false);
        uint256 together = rules.slashGas(slot, true, false);
        uint256 again = rules.slashGas(slot, true, true);
        assertEq(alone - together, slot);
        assertGt(together, again);
        assertEq(rules.slashGas(0, false, false), rules.slashGas(0, true, true), "what is the same on every fork");
        assertEq(rules.slashGas(4 * slot, false, false) - alone, 3 * (alone - rules.slashGas(0, false, false)));
    }

    function refundOf(bytes memory call) private returns (uint256) {
        (bool done,) = address(book).call(call);
        assertTrue(done);
        return book.creditOf(address(this));
    }

    function show(address prover, Claim memory c, Trace memory t, bytes memory proof) private {
        vm.prank(prover);
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, proof, SALT);
    }
}
