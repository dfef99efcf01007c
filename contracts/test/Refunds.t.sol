// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {World} from "./World.sol";

/// @dev Whoever brings a false claim down is not out of pocket, whoever gets the reward.
contract RefundsTest is World {
    bytes32 private constant SALT = "salt";

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

    function test_refunds_neverExceedATenth() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        for (uint256 i = 1; i <= 120; i++) {
            // Few enough to fit.
            // forge-lint: disable-next-line(unsafe-typecast)
            book.commitProof(Digests.commitment(address(uint160(i)), id, keccak256(proof), SALT));
        }
        mine(1);
        vm.txGasPrice(10 gwei);
        uint256 paid = 0;
        for (uint256 i = 1; i <= 120; i++) {
            // forge-lint: disable-next-line(unsafe-typecast)
            show(address(uint160(i)), c, t, proof);
            // forge-lint: disable-next-line(unsafe-typecast)
            paid += book.creditOf(address(uint160(i)));
        }
        assertEq(paid, BOND / 10);
        assertEq(book.refundsOf(id), 0);
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
