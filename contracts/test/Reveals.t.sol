// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAssay} from "../src/IAssay.sol";
import {Reveals} from "../src/Reveals.sol";
import {Claim, ClaimId, Trace} from "../src/Types.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IClaimBook} from "../src/interfaces/IClaimBook.sol";
import {Anchor} from "../src/interfaces/IReferee.sol";
import {IKeyedWork, IPermissions} from "../src/interfaces/IReveals.sol";
import {Keyed} from "../src/referee/Keyed.sol";
import {FakeKeyedWork} from "./FakeKeyed.sol";
import {World} from "./World.sol";

/// @dev Signers are 1, 2 and 3, with a third of the fee each.
contract RevealsTest is World {
    address private constant ONE = address(1);
    address private constant TWO = address(2);
    address private constant THREE = address(3);

    Claim private c;
    ClaimId private id;
    Trace private t;

    function setUp() public override {
        super.setUp();
        (Claim memory claim, ClaimId claimId, Trace memory trace) = certifiedSampled();
        (c, id, t) = (claim, claimId, trace);
    }

    function good(address who) private view returns (bytes32[] memory) {
        return listOf(id, c, t, who);
    }

    /// @dev A right list with one wrong entry.
    function bad(address who, uint256 index) private view returns (bytes32[] memory list) {
        list = good(who);
        list[index] = keccak256("guessed");
    }

    function opening(uint256 index) private view returns (bytes memory) {
        (uint64 segment, uint64 count) = rules.drawnAt(lot(c, t), uint64(index));
        return abi.encode(Anchor(t.root, uint64(index), count, segment));
    }

    function refute(address from, address who, bytes32[] memory list, uint256 index) private {
        bytes memory o = opening(index);
        vm.prank(from);
        reveals.refute(c, t, who, list, index, o);
    }

    function send(address from, address who, bytes32[] memory list, bytes32 batch, bytes32[] memory path) private {
        vm.prank(from);
        reveals.reveal(c, t, who, "salt", list, batch, path);
    }

    function refuse(bytes memory reason, address from, address who, bytes32[] memory list, bytes32 batch) private {
        vm.prank(from);
        vm.expectRevert(reason);
        reveals.reveal(c, t, who, "salt", list, batch, none);
    }

    function commitment(address who, bytes32[] memory list) private view returns (bytes32) {
        return reveals.commitmentOf(id, who, "salt", keccak256(abi.encodePacked(list)));
    }

    /// @return paid to the signers
    /// @return burned of the fee
    function pay() private returns (uint256 paid, uint256 burned) {
        mineTo(at(id, 501));
        book.finalize(c);
        (paid, burned) = (manager.paid(), weth.balanceOf(BURN));
        book.payOperators(c, none);
        return (manager.paid() - paid, weth.balanceOf(BURN) - burned);
    }

    // ---- Who is paid ----

    function test_allReveal_allPaid() public {
        revealAll(id, c, t);
        (uint256 paid, uint256 burned) = pay();
        assertEq(paid, SIGNERS_FEE / 3 * 3);
        assertEq(burned, SIGNERS_FEE - SIGNERS_FEE / 3 * 3);
        assertEq(weth.balanceOf(address(book)), BOND, "the claimant's credit");
    }

    function test_noReveal_shareBurns() public {
        record(id, ONE, good(ONE));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, good(ONE));
        (uint256 paid, uint256 burned) = pay();
        assertEq(paid, SIGNERS_FEE / 3, "nobody gets what others lose");
        assertEq(burned, SIGNERS_FEE - SIGNERS_FEE / 3);
    }

    function test_nobodyReveals_feeBurns() public {
        (uint256 paid, uint256 burned) = pay();
        assertEq(paid, 0);
        assertEq(burned, SIGNERS_FEE);
    }

    function test_refuted_shareBurnsLessGas() public {
        for (uint160 i = 1; i <= 2; i++) {
            record(id, address(i), i == 1 ? bad(ONE, 2) : good(TWO));
        }
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 2));
        reveal(id, c, t, TWO, good(TWO));
        refute(rival, ONE, bad(ONE, 2), 2);
        (, uint96 refund) = reveals.strikeOf(id, ONE);
        assertGt(refund, 43_000 gwei);
        (uint256 paid, uint256 burned) = pay();
        assertEq(paid, SIGNERS_FEE / 3);
        assertEq(book.creditOf(rival), refund);
        assertEq(burned, SIGNERS_FEE - SIGNERS_FEE / 3 - refund);
        assertEq(weth.balanceOf(address(book)), BOND + refund);
    }

    function test_refund_endsWithTheShare() public {
        record(id, ONE, bad(ONE, 0));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 0));
        vm.fee(10_000_000 gwei);
        vm.txGasPrice(10_000_000 gwei);
        refute(rival, ONE, bad(ONE, 0), 0);
        (uint256 paid, uint256 burned) = pay();
        assertEq(paid, 0);
        assertEq(book.creditOf(rival), SIGNERS_FEE / 3, "no more than the operator lost");
        assertEq(burned, SIGNERS_FEE - SIGNERS_FEE / 3);
    }

    /// @dev Tips go to the block's proposer, who could be the operator: they are hardly refunded.
    function test_refund_tipsAreNotPaid() public {
        record(id, ONE, bad(ONE, 0));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 0));
        uint256 snapshot = vm.snapshotState();
        refute(address(this), ONE, bad(ONE, 0), 0);
        (, uint96 modest) = reveals.strikeOf(id, ONE);
        vm.revertToState(snapshot);
        vm.txGasPrice(50 gwei);
        refute(address(this), ONE, bad(ONE, 0), 0);
        (, uint96 generous) = reveals.strikeOf(id, ONE);
        assertApproxEqAbs(generous, uint256(modest) * 9 / 8, 3e12);
    }

    function test_refund_paddingIsNotPaid() public {
        record(id, ONE, bad(ONE, 0));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 0));
        bytes memory call = abi.encodeCall(reveals.refute, (c, t, ONE, bad(ONE, 0), 0, opening(0)));
        uint256 snapshot = vm.snapshotState();
        (bool done,) = address(reveals).call(call);
        assertTrue(done);
        (, uint96 bare) = reveals.strikeOf(id, ONE);
        vm.revertToState(snapshot);
        (done,) = address(reveals).call(bytes.concat(call, new bytes(100_000)));
        assertTrue(done);
        (, uint96 padded) = reveals.strikeOf(id, ONE);
        assertApproxEqAbs(padded, bare, 30_000 gwei);
    }

    function test_payments_unboundConviction() public {
        revealAll(id, c, t);
        prove(challenger, c, t, undrawn(c, t));
        mineTo(at(id, 851));
        book.payOperators(c, none);
        assertEq(manager.paid(), SIGNERS_FEE / 3 * 3);
    }

    // ---- Recording ----

    function test_record_batch() public {
        for (uint256 n = 1; n <= 9; n++) {
            bytes32[] memory batch = new bytes32[](n);
            for (uint256 i = 0; i < n; i++) {
                batch[i] = keccak256(abi.encode(n, i));
            }
            bytes32 root = reveals.batchOf(batch);
            vm.expectEmit(address(reveals));
            emit Reveals.Recorded(root, batch);
            reveals.record(batch);
            assertEq(reveals.recordedAt(root), vm.getBlockNumber());
            vm.expectRevert(abi.encodeWithSelector(Reveals.AlreadyRecorded.selector, root));
            reveals.record(batch);
        }
        vm.expectRevert(Reveals.EmptyBatch.selector);
        reveals.record(none);
    }

    function test_reveal_fromBatchOfThree() public {
        bytes32[] memory batch = new bytes32[](3);
        for (uint160 i = 1; i <= 3; i++) {
            batch[i - 1] = commitment(address(i), good(address(i)));
        }
        reveals.record(batch);
        bytes32 root = reveals.batchOf(batch);
        (batch[0], batch[1], batch[2]) =
        (commitment(ONE, good(ONE)), commitment(TWO, good(TWO)), commitment(THREE, good(THREE)));
        mineTo(at(id, 201));
        bytes32[] memory path = new bytes32[](1);
        (bytes32 a, bytes32 b) = batch[0] < batch[1] ? (batch[0], batch[1]) : (batch[1], batch[0]);
        path[0] = keccak256(abi.encode(a, b));
        send(THREE, THREE, good(THREE), root, path);
        assertEq(reveals.revealOf(id, THREE), keccak256(abi.encodePacked(good(THREE))));
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (batch[1], batch[2]);
        send(ONE, ONE, good(ONE), root, two);
    }

    function test_record_late_isTooLate() public {
        record(id, ONE, good(ONE));
        mineTo(at(id, 200));
        record(id, TWO, good(TWO));
        mineTo(at(id, 201));
        bytes32 late = record(id, THREE, good(THREE));
        reveal(id, c, t, ONE, good(ONE));
        reveal(id, c, t, TWO, good(TWO));
        refuse(abi.encodeWithSelector(Reveals.NotRecorded.selector, late), THREE, THREE, good(THREE), late);
    }

    function test_deploy_zeroAddress_reverts() public {
        (IClaimBook b, ICertificateVerifier v) = (IClaimBook(address(1)), ICertificateVerifier(address(2)));
        (IKeyedWork w, IPermissions p) = (IKeyedWork(address(3)), IPermissions(address(4)));
        vm.expectRevert(Reveals.ZeroAddress.selector);
        new Reveals(IClaimBook(address(0)), v, w, p);
        vm.expectRevert(Reveals.ZeroAddress.selector);
        new Reveals(b, ICertificateVerifier(address(0)), w, p);
        vm.expectRevert(Reveals.ZeroAddress.selector);
        new Reveals(b, v, IKeyedWork(address(0)), p);
        vm.expectRevert(Reveals.ZeroAddress.selector);
        new Reveals(b, v, w, IPermissions(address(0)));
    }

    // ---- Revealing ----

    function test_reveal_window() public {
        bytes32 batch = record(id, ONE, good(ONE));
        record(id, TWO, good(TWO));
        mineTo(at(id, 200));
        refuse(abi.encodeWithSelector(Reveals.TooEarly.selector, at(id, 201)), ONE, ONE, good(ONE), batch);
        mineTo(at(id, 250));
        reveal(id, c, t, TWO, good(TWO));
        mine(1);
        refuse(abi.encodeWithSelector(Reveals.TooLate.selector, at(id, 250)), ONE, ONE, good(ONE), batch);
    }

    /// @dev Anybody can commit to garbage in an operator's name, but not reveal it.
    function test_reveal_operatorOrAppointee() public {
        bytes32[] memory garbage = bad(ONE, 0);
        bytes32 forged = record(id, ONE, garbage);
        bytes32 batch = record(id, ONE, good(ONE));
        mineTo(at(id, 201));
        refuse(abi.encodeWithSelector(Reveals.NotAppointed.selector, rival), rival, ONE, garbage, forged);
        vm.prank(ONE);
        permissions.appoint(operator);
        send(operator, ONE, good(ONE), batch, none);
        refuse(abi.encodeWithSelector(Reveals.AlreadyRevealed.selector, ONE), ONE, ONE, good(ONE), batch);
    }

    function test_reveal_wrongList() public {
        bytes32 batch = record(id, ONE, good(ONE));
        bytes32 other = record(id, TWO, good(TWO));
        mineTo(at(id, 201));
        refuse(abi.encodeWithSelector(Reveals.WrongLength.selector, 4, 5), ONE, ONE, new bytes32[](4), batch);
        bytes32 wrong = commitment(ONE, bad(ONE, 1));
        refuse(abi.encodeWithSelector(Reveals.WrongPath.selector, wrong), ONE, ONE, bad(ONE, 1), batch);
        // Another operator's commitment serves nobody else.
        wrong = commitment(ONE, good(TWO));
        refuse(abi.encodeWithSelector(Reveals.WrongPath.selector, wrong), ONE, ONE, good(TWO), other);
    }

    function test_reveal_uncertified() public {
        (Claim memory other, ClaimId otherId, Trace memory trace) = postFull();
        mineTo(at(otherId, 201));
        vm.prank(ONE);
        vm.expectRevert(abi.encodeWithSelector(Reveals.NotCertified.selector, otherId));
        reveals.reveal(other, trace, ONE, "salt", none, 0, none);
    }

    function test_reveal_wrongTrace() public {
        record(id, ONE, good(ONE));
        mineTo(at(id, 201));
        vm.prank(ONE);
        vm.expectRevert(abi.encodeWithSelector(IAssay.WrongTrace.selector, bytes32(0), bytes32("trace")));
        reveals.reveal(c, Trace(0, "trace"), ONE, "salt", none, 0, none);
    }

    // ---- Refuting ----

    function test_refute_rightEntry() public {
        revealAll(id, c, t);
        for (uint256 i = 0; i < 5; i++) {
            bytes memory o = opening(i);
            bytes32[] memory list = good(ONE);
            vm.expectRevert(abi.encodeWithSelector(Reveals.EntryIsRight.selector, i));
            reveals.refute(c, t, ONE, list, i, o);
        }
    }

    /// @dev Who copies another's list is as wrong as who guesses: the key is another one.
    function test_refute_copy() public {
        record(id, ONE, good(TWO));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, good(TWO));
        refute(address(this), ONE, good(TWO), 4);
        (address refuter,) = reveals.strikeOf(id, ONE);
        assertEq(refuter, address(this));
    }

    function test_refute_badCalls() public {
        record(id, ONE, bad(ONE, 3));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 3));
        bytes memory o = opening(3);
        bytes32[] memory list = bad(ONE, 3);
        vm.expectRevert(abi.encodeWithSelector(Reveals.WrongList.selector, TWO));
        reveals.refute(c, t, TWO, list, 3, o);
        vm.expectRevert(abi.encodeWithSelector(Reveals.NoSuchEntry.selector, 5));
        reveals.refute(c, t, ONE, list, 5, o);
        bytes memory second = opening(2);
        vm.expectRevert(abi.encodeWithSelector(Reveals.EntryIsRight.selector, 2));
        reveals.refute(c, t, ONE, list, 2, second);
        vm.expectRevert(FakeKeyedWork.WrongAnchor.selector);
        reveals.refute(c, t, ONE, list, 3, second);
        mineTo(at(id, 500));
        reveals.refute(c, t, ONE, list, 3, o);
        vm.expectRevert(abi.encodeWithSelector(Reveals.AlreadyRefuted.selector, ONE));
        reveals.refute(c, t, ONE, list, 3, o);
    }

    function test_refute_afterW() public {
        record(id, ONE, bad(ONE, 3));
        mineTo(at(id, 201));
        reveal(id, c, t, ONE, bad(ONE, 3));
        bytes memory o = opening(3);
        bytes32[] memory list = bad(ONE, 3);
        mineTo(at(id, 501));
        vm.expectRevert(abi.encodeWithSelector(Reveals.TooLate.selector, at(id, 500)));
        reveals.refute(c, t, ONE, list, 3, o);
    }

    // ---- Keys ----

    function testFuzz_position_belowCount(bytes32 key, uint64 count, uint256 index) public pure {
        vm.assume(count != 0);
        uint256 entries = Keyed.entries(count);
        index = index % entries;
        uint64 position = Keyed.position(key, index, count);
        assertLt(position, count);
        if (count <= Keyed.MAX_ENTRIES) assertEq(position, index);
    }

    function test_keys_differ() public view {
        assertTrue(Keyed.key(id, t, ONE, 0) != Keyed.key(id, t, ONE, 1));
        assertTrue(Keyed.key(id, t, ONE, 0) != Keyed.key(id, t, TWO, 0));
        assertTrue(Keyed.key(id, t, ONE, 0) != Keyed.key(id, Trace(t.beacon, "other"), ONE, 0));
        assertTrue(Keyed.key(id, t, ONE, 0) != Keyed.key(id, Trace("other", t.root), ONE, 0));
    }
}
