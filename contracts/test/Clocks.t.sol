// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {Certificate, Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {Anchor, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev Every deadline's last block in and first block out, and what each status allows.
contract ClocksTest is World {
    bytes private constant BYTES = "chunk";
    bytes32 private chunk;

    function setUp() public override {
        super.setUp();
        chunk = sha256(abi.encodePacked(uint8(2), BYTES));
        vm.txGasPrice(0);
    }

    // ---- What each status allows ----

    /// @dev What a call in the name of the claimant is refused with; zero if it is not.
    function refusal(bytes memory input) private returns (bytes4) {
        uint256 snapshot = vm.snapshotState();
        vm.prank(claimant);
        (bool ok, bytes memory reason) = address(book).call(input);
        vm.revertToState(snapshot);
        return ok ? bytes4(0) : bytes4(reason);
    }

    /// @dev Bits: expire, finalize, releaseBond, payOperators, payRewards, releaseExposure, certify, postTrace.
    function assertAllowed(Claim memory c, ClaimId id, Trace memory t, uint256 allowed) private {
        Certificate memory cert = certificate(id, t, none);
        bytes[8] memory calls = [
            abi.encodeCall(IAssay.expire, (c)),
            abi.encodeCall(IAssay.finalize, (c)),
            abi.encodeCall(IAssay.releaseBond, (c)),
            abi.encodeCall(IAssay.payOperators, (c, none)),
            abi.encodeCall(IAssay.payRewards, (c)),
            abi.encodeCall(IAssay.releaseExposure, (c)),
            abi.encodeCall(IAssay.certify, (c, t, cert)),
            abi.encodeCall(IAssay.postTrace, (c, t))
        ];
        for (uint256 i = 0; i < 8; i++) {
            bool wrong = refusal(calls[i]) == IAssay.WrongStatus.selector;
            assertEq(wrong, allowed >> i & 1 == 0, vm.toString(i));
        }
    }

    function test_status_allowsOnlyItsOwn() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        assertAllowed(c, id, t, 0x81 | 0x40);
        uint256 posted = vm.snapshotState();
        mineTo(at(id, 201));
        book.expire(c);
        assertAllowed(c, id, t, 0x04);
        vm.revertToState(posted);
        certify(c, id, t);
        assertAllowed(c, id, t, 0x02);
        uint256 certified = vm.snapshotState();
        prove(challenger, c, t, 1);
        assertAllowed(c, id, t, 0x38);
        vm.revertToState(certified);
        mineTo(at(id, 501));
        book.finalize(c);
        assertAllowed(c, id, t, 0x08);
        prove(challenger, c, t, 1);
        assertStatus(id, Status.Refuted);
        assertAllowed(c, id, t, 0);
    }

    /// @dev A claim that was never posted is unknown to all of them.
    function test_unknown_isUnknownToAll() public {
        (Claim memory c,, Trace memory t) = postFull();
        c.terms.fee++;
        ClaimId id = book.claimIdOf(c);
        bytes memory reason = abi.encodeWithSelector(IAssay.UnknownClaim.selector, id);
        vm.expectRevert(reason);
        book.expire(c);
        vm.expectRevert(reason);
        book.releaseBond(c);
        vm.expectRevert(reason);
        book.payOperators(c, none);
        vm.expectRevert(reason);
        book.payRewards(c);
        vm.expectRevert(reason);
        book.releaseExposure(c);
        vm.expectRevert(reason);
        book.executeSlash(c, operator, none, 0);
        vm.expectRevert(reason);
        book.convictMalformed(c);
        vm.expectRevert(reason);
        book.anchorOf(c, t, Source.None, 0);
        vm.expectRevert(reason);
        disputes.settle(c, t, 1, chunk, 2);
        assertStatus(id, Status.None);
    }

    // ---- Claims ----

    function test_postTrace_lastBlock() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        mineTo(at(id, 11));
        Trace memory t = Trace(blockhash(at(id, 10)), "trace");
        mineTo(at(id, 51));
        uint256 last = at(id, 50);
        vm.startPrank(claimant);
        vm.expectRevert(abi.encodeWithSelector(IAssay.TooLate.selector, last));
        book.postTrace(c, t);
        vm.roll(last);
        book.postTrace(c, t);
    }

    function test_certifyOrExpire_neverBoth() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 200));
        uint256 first = at(id, 201);
        vm.expectRevert(abi.encodeWithSelector(IAssay.TooEarly.selector, first));
        book.expire(c);
        uint256 snapshot = vm.snapshotState();
        certify(c, id, t);
        vm.revertToState(snapshot);
        mine(1);
        refuseCertify(c, id, t, abi.encodeWithSelector(IAssay.TooLate.selector, first - 1));
        book.expire(c);
    }

    /// @dev Expired claims wait for demands as certified ones do.
    function test_releaseBond_waitsForDemands() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 201));
        book.expire(c);
        mineTo(at(id, 500));
        ask(c, t, 1);
        mine(1);
        vm.expectRevert(abi.encodeWithSelector(IAssay.DemandsRun.selector, 0, 1));
        book.releaseBond(c);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        uint256 until = vm.getBlockNumber() + 30;
        mineTo(until);
        vm.expectRevert(abi.encodeWithSelector(IAssay.DemandsRun.selector, until, 0));
        book.releaseBond(c);
        mine(1);
        book.releaseBond(c);
    }

    /// @dev Past the hard end nothing can be proven any more: an open demand holds nobody.
    function test_finalize_pastHardEnd_withOpenDemand() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 500));
        ask(c, t, 1);
        mineTo(at(id, 850));
        vm.expectRevert(abi.encodeWithSelector(IAssay.DemandsRun.selector, 0, 1));
        book.finalize(c);
        mine(1);
        book.finalize(c);
        assertStatus(id, Status.Final);
    }

    // ---- Commitments ----

    function committed(uint256 age) private returns (uint48 committedAt, uint256 at_) {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        book.commitProof(Digests.commitment(challenger, id, keccak256(proof), "salt"));
        at_ = vm.getBlockNumber();
        mine(age);
        vm.prank(challenger);
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, proof, "salt");
        (, committedAt,) = book.convictionOf(id);
    }

    function test_commitment_lastBlock() public {
        (uint48 committedAt, uint256 at_) = committed(300);
        assertEq(committedAt, at_);
    }

    function test_commitment_firstBlockOut() public {
        (uint48 committedAt, uint256 at_) = committed(301);
        assertEq(committedAt, at_ + 301);
    }

    function test_commitment_sameBlock_counts() public {
        (uint48 committedAt, uint256 at_) = committed(0);
        assertEq(committedAt, at_);
    }

    // ---- Slashing and rewards ----

    function test_slash_firstBlock() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 1);
        uint256 first = vm.getBlockNumber() + 100;
        mineTo(first - 1);
        vm.expectRevert(abi.encodeWithSelector(IAssay.TooEarly.selector, first));
        book.executeSlash(c, operator, none, 0);
        mine(1);
        book.executeSlash(c, operator, none, 0);
    }

    /// @dev A verdict in the last block, postponed in the last block, is slashed from the last slash deadline on.
    function test_slash_latestFirstBlock_isLastSlash() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 850));
        prove(challenger, c, t, 1);
        mineTo(at(id, 850 + 99));
        vm.prank(guardian);
        book.postponeSlash(id);
        mineTo(at(id, book.LAST_SLASH()) - 1);
        uint256 first = at(id, book.LAST_SLASH());
        vm.expectRevert(abi.encodeWithSelector(IAssay.TooEarly.selector, first));
        book.executeSlash(c, operator, none, 0);
        mine(1);
        book.executeSlash(c, operator, none, 0);
    }

    /// @dev A fault that binds the signers late keeps its reward open for 300 blocks, past the hard end.
    function test_payRewards_lateSignersFault() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        prove(rival, c, t, undrawn(c, t));
        mineTo(at(id, 850));
        prove(challenger, c, t, 0);
        uint256 half = BOND * 15 / 100;
        book.payRewards(c);
        assertEq(book.creditOf(rival), half, "the first half is long due");
        mineTo(at(id, 850 + 300));
        vm.expectRevert(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        book.payRewards(c);
        mine(1);
        book.payRewards(c);
        assertEq(book.creditOf(challenger), half);
    }

    // ---- Demands ----

    function ask(Claim memory c, Trace memory t, uint64 segment) private {
        bytes memory place = abi.encode(Node(chunk, segment, 0, 2, false), Anchor(0, 0, 0, 0));
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, noLink);
    }

    function test_demand_firstAndLastBlock() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        (uint256 first, uint256 last) = (at(id, 201), at(id, 500));
        mineTo(first - 1);
        vm.expectRevert(abi.encodeWithSelector(Demands.TooEarly.selector, first));
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        mineTo(last);
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        mine(1);
        vm.expectRevert(abi.encodeWithSelector(Demands.TooLate.selector, last));
        vm.prank(challenger);
        disputes.demandInput(c, t, "other");
    }

    function test_answer_lastBlock_convict_firstBlock() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 300));
        ask(c, t, 1);
        uint256 last = at(id, 350);
        mineTo(last);
        vm.expectRevert(abi.encodeWithSelector(Demands.TooEarly.selector, last + 1));
        disputes.convict(c, t, 1, chunk, 2);
        uint256 snapshot = vm.snapshotState();
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        vm.revertToState(snapshot);
        mine(1);
        vm.expectRevert(abi.encodeWithSelector(Demands.TooLate.selector, last));
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        disputes.convict(c, t, 1, chunk, 2);
        assertStatus(id, Status.Convicted);
    }

    function test_settle_firstBlock_ofConvicted() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 300));
        ask(c, t, 1);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        prove(rival, c, t, 2);
        bytes32 key = disputes.keyOf(id, 1, chunk, 2);
        mineTo(at(id, 850));
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotSettledYet.selector, key));
        disputes.settle(c, t, 1, chunk, 2);
        mine(1);
        uint256 burned = weth.balanceOf(BURN);
        disputes.settle(c, t, 1, chunk, 2);
        assertEq(weth.balanceOf(BURN) - burned, disputes.priceOf(0), "all of it burns");
    }

    /// @dev The price must fit what is stored: nothing is cut off.
    function test_demand_priceTooHigh_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        // After 44 demands the price has doubled eleven times.
        for (uint256 i = 1; i <= 44; i++) {
            bytes memory place = abi.encode(Node(bytes32(i), 1, 0, 2, false), Anchor(0, 0, 0, 0));
            vm.prank(challenger);
            disputes.demand(c, t, Source.None, 0, place, noLink);
        }
        uint256 most = type(uint96).max / (uint256(200_000 + 1_024 * 76) * 10 * 2_048);
        vm.fee(most + 1);
        vm.expectRevert(Demands.PriceTooHigh.selector);
        ask(c, t, 1);
        vm.fee(most);
        // Now only the purse is too small.
        vm.expectPartialRevert(bytes4(keccak256("InsufficientBalance(address,uint256,uint256)")));
        ask(c, t, 1);
    }

    function test_answer_ofOtherKind_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        ask(c, t, 1);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 1, "other", 2)));
        disputes.answer(c, t, 1, "other", 2, BYTES);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 1, chunk, 1)));
        disputes.answer(c, t, 1, chunk, 1, BYTES);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 2, chunk, 2)));
        disputes.convict(c, t, 2, chunk, 2);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 2, chunk, 2)));
        disputes.reclaim(c, t, 2, chunk, 2);
    }
}
