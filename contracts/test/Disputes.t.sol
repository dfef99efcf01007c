// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {Anchor, HEADER, Node} from "../src/interfaces/IReferee.sol";
import {DisputesWorld} from "./DisputesWorld.sol";
import {FakeReferee} from "./Fakes.sol";

/// @dev Demands, answers and their clocks.
contract DisputesTest is DisputesWorld {
    // ---- Demanding ----

    function test_demand_window() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory place = node(chunk, 1, 0);
        mineTo(at(id, 200));
        vm.expectRevert(tooEarly(at(id, 201)));
        demand(challenger, c, t, place);
        mine(1);
        uint256 snapshot = vm.snapshotState();
        demand(challenger, c, t, place);
        vm.revertToState(snapshot);
        mineTo(at(id, 500));
        demand(challenger, c, t, place);
        mine(1);
        vm.expectRevert(tooLate(at(id, 500)));
        demand(challenger, c, t, node(parent, 1, 1));
    }

    function test_demand_status() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 201));
        bytes memory place = node(chunk, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Demands.NotDisputable.selector, id, Status.Posted));
        demand(challenger, c, t, place);
        book.expire(c);
        demand(challenger, c, t, place);
        prove(rival, c, t, 3);
        demand(challenger, c, t, node(chunk, 2, 0));
    }

    function test_demand_final() public {
        (Claim memory c, ClaimId id, Trace memory t) = finalFull();
        vm.expectRevert(abi.encodeWithSelector(Demands.NotDisputable.selector, id, Status.Final));
        demand(challenger, c, t, node(chunk, 1, 0));
    }

    function test_demand_refusedNodes() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        bytes memory absent = abi.encode(Node(chunk, 1, 0, 2, true), Anchor(0, 0, 0, 0));
        vm.expectRevert(Demands.NodeAbsent.selector);
        demand(challenger, c, t, absent);
        vm.expectRevert(Demands.NodeZero.selector);
        demand(challenger, c, t, node(0, 1, 0));
        bytes32 key = demand(challenger, c, t, node(chunk, 1, 0));
        assertEq(key, disputes.keyOf(id, 1, chunk, 2));
        vm.expectRevert(abi.encodeWithSelector(Demands.AlreadyDemanded.selector, key));
        demand(rival, c, t, node(chunk, 1, 0));
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        vm.expectRevert(abi.encodeWithSelector(Demands.AlreadyDemanded.selector, key));
        demand(rival, c, t, node(chunk, 1, 0));
        // In another segment other people answer for it.
        demand(rival, c, t, node(chunk, 2, 0));
    }

    function test_demand_drawnAnchor() public {
        (Claim memory c,, Trace memory t) = disputable();
        (uint64 segment,) = rules.drawnAt(lot(c, t), 2);
        bytes memory place = abi.encode(Node(chunk, segment, 0, 2, false), Anchor("trace", 2, 5, segment));
        vm.startPrank(challenger);
        vm.expectRevert(FakeReferee.WrongAnchor.selector);
        disputes.demand(c, t, Source.Drawn, 3, place, noLink);
        disputes.demand(c, t, Source.Drawn, 2, place, noLink);
    }

    function test_demand_price_doublesWithEveryFourth() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(0);
        assertEq(price, (200_000 + 1024 * 76) * 10 gwei);
        assertEq(disputes.priceOf(11), (200_000 + 65_536 * 76) * 10 gwei);
        for (uint256 i = 0; i < 12; i++) {
            uint256 before = weth.balanceOf(challenger);
            demand(challenger, c, t, node(bytes32(i + 1), 1, 0));
            assertEq(before - weth.balanceOf(challenger), price << (i / 4));
        }
        (, uint32 open) = disputes.running(id);
        assertEq(open, 12);
    }

    function test_demand_spam_priceEnds() public {
        (Claim memory c,, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(0);
        uint256 total;
        for (uint256 i = 0; i < 40; i++) {
            total += price << (i / 4);
        }
        assertGt(total, 4_000 * price, "forty demands cost more than four thousand alone");
        for (uint256 i = 0; i < 40; i++) {
            demand(challenger, c, t, node(bytes32(i + 1), 1, 0));
        }
    }

    /// @dev A chunk's digest planted where a node should be: an answer for the one place is none for the other.
    function test_demand_sameDigest_otherKindOfPlace() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        demand(claimant, c, t, node(chunk, 0, 0));
        disputes.answer(c, t, 0, chunk, 2, BYTES);
        demand(challenger, c, t, node(chunk, 0, 3));
        vm.expectRevert(FakeReferee.WrongAnswer.selector);
        disputes.answer(c, t, 0, chunk, 49, BYTES);
        mine(51);
        disputes.convict(c, t, 0, chunk, 49);
        assertStatus(id, Status.Convicted);
    }

    /// A digest may stand where an answer shows less than elsewhere: who demands it there has not demanded it here.
    function test_demand_sameDigestInPlacesOfTwoKinds() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        bytes32 top = sha256(abi.encodePacked(uint8(1), parent, parent));
        bytes32 little = demand(rival, c, t, node(top, 1, 1));
        disputes.answer(c, t, 1, top, PAIR, abi.encode(parent, parent));
        bytes32 much = demand(challenger, c, t, node(top, 1, 2));
        assertEq(much, disputes.keyOf(id, 1, top, disputes.kindOf(2, 1)));
        assertTrue(much != little, "two demands");
        disputes.answer(c, t, 1, top, 33, abi.encode(LEFT, chunk, LEFT, chunk));
        assertEq(uint8(disputes.demandOf(much).stage), uint8(Demands.Stage.Answered));
        vm.expectRevert(abi.encodeWithSelector(Demands.AlreadyDemanded.selector, much));
        demand(rival, c, t, node(top, 1, 2));
    }

    // ---- Answering ----

    function test_answer_deadline() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        demand(challenger, c, t, node(chunk, 1, 0));
        uint256 asked = vm.getBlockNumber();
        mineTo(asked + 51);
        vm.expectRevert(tooLate(asked + 50));
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        vm.roll(asked + 50);
        vm.expectRevert(tooEarly(asked + 51));
        disputes.convict(c, t, 1, chunk, 2);
        vm.expectRevert(FakeReferee.WrongAnswer.selector);
        disputes.answer(c, t, 1, chunk, 2, "other");
        vm.prank(operator);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 1, chunk, 2)));
        disputes.answer(c, t, 1, chunk, 2, BYTES);
    }

    function test_answer_paysGas_restWaits() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(1);
        demand(challenger, c, t, node(parent, 1, 1));
        vm.prank(operator);
        disputes.answer(c, t, 1, parent, PAIR, children());
        uint256 paid = disputes.creditOf(operator);
        assertEq(paid, (200_000 + 64 * 76) * 1 gwei);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotSettledYet.selector, disputes.keyOf(id, 1, parent, PAIR)));
        disputes.settle(c, t, 1, parent, PAIR);
        mineTo(at(id, 501));
        book.finalize(c);
        uint256 burned = weth.balanceOf(BURN);
        disputes.settle(c, t, 1, parent, PAIR);
        uint256 left = price - paid;
        assertEq(disputes.creditOf(claimant), left / 2);
        assertEq(weth.balanceOf(BURN) - burned, left - left / 2);
        vm.expectRevert(abi.encodeWithSelector(Demands.NotAnswered.selector, disputes.keyOf(id, 1, parent, PAIR)));
        disputes.settle(c, t, 1, parent, PAIR);
    }

    /// @dev Withheld inputs of a true claim cost who demands them nothing while the pot lasts, and earn its claimant nothing.
    function test_answerInput_restComesBack() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.prank(challenger, challenger);
        uint256 asking = gasleft();
        bytes32 key = disputes.demandInput(c, t, "place");
        asking -= gasleft();
        uint256 price = disputes.demandOf(key).price;
        uint256 burned = weth.balanceOf(BURN);
        vm.prank(claimant, claimant);
        uint256 used = gasleft();
        disputes.answerInput(c, t, "place", "place");
        used -= gasleft();
        uint256 pay = disputes.creditOf(claimant);
        // This call's gas, and what a transaction takes besides.
        assertGt(pay, used * 1 gwei);
        assertLt(pay, (used + 40_000) * 1 gwei);
        // The demander is no poorer: the pot pays.
        uint256 back = disputes.creditOf(challenger) - price;
        assertGt(back, (asking + 21_000) * 1 gwei);
        assertLt(back, (asking + 21_000 + 45_000 + 20_000) * 1 gwei);
        assertEq(disputes.spentOf(id), pay + back);
        assertEq(weth.balanceOf(BURN), burned);
        mineTo(at(id, 501));
        book.finalize(c);
        vm.expectRevert(abi.encodeWithSelector(Demands.NotAnswered.selector, key));
        disputes.settle(c, t, HEADER, keccak256("place"), 0);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, key));
        disputes.convict(c, t, HEADER, keccak256("place"), 0);
    }

    /// @dev A claimant who proposes the block cannot pay itself the price as a tip.
    function test_answerInput_tipsAreNotPaid() public {
        (Claim memory c,, Trace memory t) = disputable();
        vm.prank(challenger, challenger);
        disputes.demandInput(c, t, "place");
        vm.txGasPrice(10 gwei);
        vm.prank(claimant, claimant);
        uint256 used = gasleft();
        disputes.answerInput(c, t, "place", "place");
        used -= gasleft();
        assertLt(disputes.creditOf(claimant), (used + 40_000) * 9 gwei / 8);
    }

    /// @dev Who opens many demands to make others' dear loses as often as much more.
    function test_answerInput_doublingsBurn() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint256 price = inputPrice();
        bytes32 key;
        vm.startPrank(challenger, challenger);
        for (uint256 i = 0; i < 9; i++) {
            assertEq(disputes.priceOfInput(id), price << i / 4);
            key = disputes.demandInput(c, t, bytes.concat("place", bytes1(uint8(i))));
            assertEq(disputes.demandOf(key).price, price << i / 4);
            assertEq(disputes.demandOf(key).doublings, i / 4);
        }
        vm.stopPrank();
        bytes memory last = bytes.concat("place", bytes1(uint8(8)));
        uint256 burned = weth.balanceOf(BURN);
        vm.prank(claimant, claimant);
        disputes.answerInput(c, t, last, last);
        uint256 pay = disputes.creditOf(claimant);
        uint256 asking = disputes.spentOf(id) - pay;
        assertGt(asking, disputes.demandOf(key).gas + 37_700 gwei);
        assertLt(asking, disputes.demandOf(key).gas + 45_000 gwei);
        assertEq(disputes.creditOf(challenger), 4 * price - 3 * pay + asking);
        assertEq(weth.balanceOf(BURN) - burned, 3 * pay);
    }

    /// @dev The pot pays no more than it holds, and then the demander pays.
    function test_answerInput_potIsUsedUp() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.fee(100_000 gwei);
        vm.txGasPrice(100_000 gwei);
        vm.prank(challenger, challenger);
        uint256 price = disputes.demandOf(disputes.demandInput(c, t, "place")).price;
        disputes.answerInput(c, t, "place", "place");
        uint256 pay = disputes.creditOf(address(this));
        assertGt(pay, POT);
        assertEq(disputes.spentOf(id), POT);
        assertEq(disputes.creditOf(challenger), price - pay + POT);
        mineTo(at(id, 501));
        book.finalize(c);
        vm.expectRevert(abi.encodeWithSelector(Demands.PotEmpty.selector, id));
        disputes.returnPot(c, t);
    }

    /// @dev A proposer who demands and answers gets tips back, of which the pot pays an eighth of the base fee.
    function test_demandInput_tipsAreNotPaid() public {
        (Claim memory c,, Trace memory t) = disputable();
        vm.txGasPrice(10 gwei);
        vm.prank(challenger, challenger);
        uint256 asking = gasleft();
        bytes32 key = disputes.demandInput(c, t, "place");
        asking -= gasleft();
        assertGt(disputes.demandOf(key).gas, (asking + 21_000) * 9 gwei / 8);
        assertLt(disputes.demandOf(key).gas, (asking + 45_000) * 9 gwei / 8);
        vm.fee(0.1 gwei);
        vm.prank(challenger, challenger);
        key = disputes.demandInput(c, t, "cheap");
        assertLt(disputes.demandOf(key).gas, (asking + 45_000) * 9 gwei / 80);
    }

    /// @dev Calls of a contract share the transaction's base and calldata with others, and warm storage.
    function test_demandInput_contractsAreNotPaidTheBase() public {
        (Claim memory c,, Trace memory t) = disputable();
        vm.prank(challenger);
        uint256 asking = gasleft();
        bytes32 key = disputes.demandInput(c, t, "place");
        asking -= gasleft();
        assertLt(disputes.demandOf(key).gas, asking * 1 gwei);
        vm.prank(claimant);
        uint256 used = gasleft();
        disputes.answerInput(c, t, "place", "place");
        used -= gasleft();
        assertLt(disputes.creditOf(claimant), (used - 40_000) * 1 gwei);
    }

    /// @dev A contract can fetch what it is owed beside something else: the pot does not pay for that.
    function test_answerInput_contractsFetchThemselves() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.etch(challenger, hex"00");
        vm.prank(challenger, challenger);
        bytes32 key = disputes.demandInput(c, t, "place");
        vm.prank(claimant, claimant);
        disputes.answerInput(c, t, "place", "place");
        assertEq(disputes.spentOf(id), disputes.creditOf(claimant) + disputes.demandOf(key).gas);
    }

    /// @dev Of several inputs that stay closed one convicts; who demanded the others loses nothing either.
    function test_convict_input_gasComesBack() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.prank(rival, rival);
        disputes.demandInput(c, t, "first");
        vm.prank(challenger, challenger);
        bytes32 key = disputes.demandInput(c, t, "second");
        mine(51);
        disputes.convict(c, t, HEADER, keccak256("first"), 0);
        disputes.convict(c, t, HEADER, keccak256("second"), 0);
        Demands.Demand memory d = disputes.demandOf(key);
        assertGt(d.gas, 100_000 gwei);
        assertEq(disputes.creditOf(challenger), uint256(d.price) + d.gas);
        assertEq(disputes.spentOf(id), d.gas + (disputes.creditOf(rival) - d.price));
    }

    function test_returnPot_final() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.expectRevert(abi.encodeWithSelector(Demands.PotInUse.selector, id));
        disputes.returnPot(c, t);
        mineTo(at(id, 501));
        book.finalize(c);
        vm.expectEmit(address(disputes));
        emit Disputes.PotReturned(id, POT, 0);
        disputes.returnPot(c, t);
        assertEq(disputes.creditOf(claimant), POT);
        vm.expectRevert(abi.encodeWithSelector(Demands.PotEmpty.selector, id));
        disputes.returnPot(c, t);
    }

    function test_returnPot_expired() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mineTo(at(id, 201));
        book.expire(c);
        vm.expectRevert(abi.encodeWithSelector(Demands.PotInUse.selector, id));
        disputes.returnPot(c, t);
        mineTo(at(id, 501));
        book.releaseBond(c);
        disputes.returnPot(c, t);
        assertEq(disputes.creditOf(claimant), POT);
    }

    function test_returnPot_convicted_burns() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 1);
        mineTo(at(id, book.HARD_END()));
        vm.expectRevert(abi.encodeWithSelector(Demands.PotInUse.selector, id));
        disputes.returnPot(c, t);
        mine(1);
        uint256 burned = weth.balanceOf(BURN);
        vm.expectEmit(address(disputes));
        emit Disputes.PotReturned(id, 0, POT);
        disputes.returnPot(c, t);
        assertEq(weth.balanceOf(BURN) - burned, POT);
        assertEq(disputes.creditOf(claimant), 0);
    }

    function test_returnPot_refuted_burns() public {
        (Claim memory c,, Trace memory t) = finalFull();
        prove(challenger, c, t, 4);
        uint256 burned = weth.balanceOf(BURN);
        disputes.returnPot(c, t);
        assertEq(weth.balanceOf(BURN) - burned, POT);
    }

    /// @dev Demands for inputs come back if they are answered: they make none for nodes dear, nor the other way round.
    function test_demand_pricesOfKindsAreApart() public {
        (Claim memory c,, Trace memory t) = disputable();
        uint256 single = disputes.priceOf(0);
        vm.startPrank(rival);
        for (uint256 i = 0; i < 8; i++) {
            disputes.demandInput(c, t, abi.encode(i));
        }
        bytes32 first = disputes.demand(c, t, Source.None, 0, node(chunk, 3, 0), noLink);
        assertEq(disputes.demandOf(first).price, single);
        for (uint256 i = 0; i < 4; i++) {
            disputes.demand(c, t, Source.None, 0, node(keccak256(abi.encode(i)), 3, 0), noLink);
        }
        assertEq(disputes.demandOf(disputes.demandInput(c, t, "place")).price, inputPrice() << 2);
        vm.stopPrank();
        for (uint256 i = 0; i < 8; i++) {
            disputes.answerInput(c, t, abi.encode(i), abi.encode(i));
        }
        vm.prank(rival);
        assertEq(disputes.demandOf(disputes.demandInput(c, t, "other")).price, inputPrice());
    }

    function test_answer_onFaultyPath_comesBack() public {
        (Claim memory c,, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(0);
        demand(challenger, c, t, node(chunk, 3, 0));
        vm.prank(operator);
        disputes.answer(c, t, 3, chunk, 2, BYTES);
        prove(rival, c, t, 3);
        disputes.settle(c, t, 3, chunk, 2);
        assertEq(disputes.creditOf(challenger), price - disputes.creditOf(operator));
    }

    function test_answer_convictedElsewhere_burns() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        demand(challenger, c, t, node(chunk, 3, 0));
        disputes.answer(c, t, 3, chunk, 2, BYTES);
        prove(rival, c, t, 4);
        mineTo(at(id, 851));
        disputes.settle(c, t, 3, chunk, 2);
        assertEq(disputes.creditOf(claimant), 0);
        assertEq(disputes.creditOf(challenger), 0);
    }

    // ---- Silence ----

    function test_convict_unopened_drawn() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(0);
        demand(challenger, c, t, node(chunk, 0, 0));
        mine(51);
        vm.prank(rival);
        disputes.convict(c, t, 0, chunk, 2);
        assertStatus(id, Status.Convicted);
        assertEq(disputes.creditOf(challenger), price, "its price comes back");
        (address prover,, uint48 acceptedAt) = book.signersConvictionOf(id);
        assertEq(prover, challenger);
        assertGt(acceptedAt, 0);
        assertEq(uint256(book.faultOf(id, 0)), uint256(FaultKind.Unopened));
        vm.expectRevert(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, disputes.keyOf(id, 0, chunk, 2)));
        disputes.convict(c, t, 0, chunk, 2);
    }

    function test_convict_unopened_undrawn_bondOnly() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint64 segment = undrawn(c, t);
        demand(challenger, c, t, node(chunk, segment, 0));
        mine(51);
        disputes.convict(c, t, segment, chunk, 2);
        assertStatus(id, Status.Convicted);
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        assertEq(acceptedAt, 0);
    }

    function test_convict_pastHardEnd_reclaims() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint256 price = disputes.priceOf(0);
        demand(challenger, c, t, node(chunk, 0, 0));
        vm.expectRevert(tooEarly(at(id, 851)));
        disputes.reclaim(c, t, 0, chunk, 2);
        mineTo(at(id, 850));
        uint256 snapshot = vm.snapshotState();
        disputes.convict(c, t, 0, chunk, 2);
        vm.revertToState(snapshot);
        mine(1);
        vm.expectRevert(tooLate(at(id, 850)));
        disputes.convict(c, t, 0, chunk, 2);
        book.finalize(c);
        disputes.reclaim(c, t, 0, chunk, 2);
        assertEq(disputes.creditOf(challenger), price);
        assertStatus(id, Status.Final);
    }

    // ---- Final waits ----

    function test_finalize_waitsForDemands() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        mineTo(at(id, 500));
        demand(challenger, c, t, node(chunk, 1, 0));
        mine(1);
        vm.expectRevert(abi.encodeWithSelector(IAssay.DemandsRun.selector, 0, 1));
        book.finalize(c);
        disputes.answer(c, t, 1, chunk, 2, BYTES);
        uint256 until = vm.getBlockNumber() + 30;
        mineTo(until);
        vm.expectRevert(abi.encodeWithSelector(IAssay.DemandsRun.selector, until, 0));
        book.finalize(c);
        mine(1);
        book.finalize(c);
    }

    function test_hundredDemandsInLastBlock_sameEnd() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        mineTo(at(id, 500));
        for (uint256 i = 0; i < 40; i++) {
            bytes32 digest = sha256(abi.encodePacked(uint8(2), i));
            demand(challenger, c, t, node(digest, 1, 0));
        }
        mine(50);
        for (uint256 i = 0; i < 40; i++) {
            bytes32 digest = sha256(abi.encodePacked(uint8(2), i));
            disputes.answer(c, t, 1, digest, 2, abi.encodePacked(i));
        }
        mine(41);
        book.finalize(c);
    }

    /// @dev Every fault's path begins above the segments.
    function test_settle_aboveTheFault_returnsThePrice() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        bytes32 key = demand(challenger, c, t, node(parent, HEADER, 1));
        disputes.answer(c, t, HEADER, parent, PAIR, children());
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotSettledYet.selector, key));
        disputes.settle(c, t, HEADER, parent, PAIR);
        uint256 left = disputes.demandOf(key).price;
        assertGt(left, 0);
        uint256 snapshot = vm.snapshotState();
        prove(rival, c, t, undrawn(c, t));
        uint256 credit = disputes.creditOf(challenger);
        disputes.settle(c, t, HEADER, parent, PAIR);
        assertEq(disputes.creditOf(challenger) - credit, left, "convicted");
        vm.revertToState(snapshot);
        mineTo(at(id, 501));
        book.finalize(c);
        snapshot = vm.snapshotState();
        disputes.settle(c, t, HEADER, parent, PAIR);
        assertEq(disputes.creditOf(challenger), credit, "Final");
        vm.revertToState(snapshot);
        prove(rival, c, t, undrawn(c, t));
        disputes.settle(c, t, HEADER, parent, PAIR);
        assertEq(disputes.creditOf(challenger) - credit, left, "refuted");
    }
}
