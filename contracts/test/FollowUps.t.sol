// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Disputes} from "../src/Disputes.sol";
import {Claim, ClaimId, FaultKind, INPUTS, Source, Status, Terms, Trace} from "../src/Types.sol";
import {Anchor, HEADER, Node} from "../src/interfaces/IReferee.sol";
import {DisputesWorld} from "./DisputesWorld.sol";
import {FakeInputs, FakeReferee} from "./Fakes.sol";

/// @dev Follow-ups, and demands for trace roots and inputs.
contract FollowUpsTest is DisputesWorld {
    // ---- Follow-ups ----

    /// @dev The first in W's last block, and every answer and follow-up in its last: as many as the longest path takes.
    function test_followUp_five() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        // A chain of digests, each the right child of the one before.
        bytes32[7] memory chain;
        chain[6] = chunk;
        for (uint256 i = 6; i > 0; i--) {
            chain[i - 1] = sha256(abi.encodePacked(uint8(1), LEFT, chain[i]));
        }
        mineTo(at(id, 500));
        demand(challenger, c, t, node(chain[0], 1, 1));
        for (uint256 i = 0; i < 6; i++) {
            mine(50);
            disputes.answer(c, t, 1, chain[i], PAIR, abi.encode(LEFT, chain[i + 1]));
            // With the last answer only the time for last proofs is left.
            if (i == 5) assertEq(vm.getBlockNumber() + 30, at(id, book.HARD_END()));
            mine(4);
            uint256 snapshot = vm.snapshotState();
            mine(1);
            vm.expectRevert(tooLate(vm.getBlockNumber() - 1));
            follow(c, t, chain[i], chain[i + 1]);
            vm.revertToState(snapshot);
            if (i == 5) break;
            follow(c, t, chain[i], chain[i + 1]);
        }
        vm.expectRevert(
            abi.encodeWithSelector(Demands.FollowUpsExhausted.selector, disputes.keyOf(id, 1, chain[5], PAIR))
        );
        follow(c, t, chain[5], chain[6]);
    }

    function test_followUp_wrongLink() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        mineTo(at(id, 500));
        demand(challenger, c, t, node(parent, 1, 1));
        mine(1);
        bytes32 key = disputes.keyOf(id, 1, parent, PAIR);
        vm.expectRevert(abi.encodeWithSelector(Demands.NotAnswered.selector, key));
        follow(c, t, parent, chunk);
        disputes.answer(c, t, 1, parent, PAIR, children());
        vm.expectRevert(abi.encodeWithSelector(Demands.WrongLink.selector, key));
        follow(c, t, parent, "stranger");
        Demands.Link memory link = linkTo(parent);
        link.path = new bytes32[](2);
        vm.expectRevert(abi.encodeWithSelector(Demands.WrongLink.selector, key));
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, node(chunk, 1, 0), link);
        follow(c, t, parent, chunk);
    }

    function follow(Claim memory c, Trace memory t, bytes32 above, bytes32 digest) private {
        bytes memory place = node(digest, 1, digest == chunk ? 0 : 1);
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, linkTo(above));
    }

    function linkTo(bytes32 above) private pure returns (Demands.Link memory link) {
        (link.present, link.segment, link.digest, link.kind, link.index) = (true, 1, above, PAIR, 1);
        link.path = new bytes32[](1);
        link.path[0] = LEFT;
    }

    // ---- Trace roots ----

    function test_demandTrace_undrawn() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint64 segment = undrawn(c, t);
        vm.prank(challenger);
        bytes32 key = disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), noLink);
        // The answer and one of 11 segments' re-execution.
        assertEq(disputes.demandOf(key).price, disputes.priceOf(1) + 60_000 gwei / uint256(11));
        vm.expectRevert(abi.encodeWithSelector(Disputes.OnlyClaimant.selector, operator));
        vm.prank(operator);
        disputes.answerTrace(c, t, segment, parent, children());
        vm.startPrank(claimant);
        vm.expectRevert(Disputes.WrongRoot.selector);
        disputes.answerTrace(c, t, segment, 0, children());
        vm.expectRevert(FakeReferee.WrongAnswer.selector);
        disputes.answerTrace(c, t, segment, "root", children());
        disputes.answerTrace(c, t, segment, parent, children());
        vm.stopPrank();
        assertEq(disputes.revealed(id, segment), parent);
        // Now faults in it can be proven, and bind the bond alone.
        bytes memory proof = abi.encode(segment, Anchor(parent, 0, 1, segment));
        book.proveFault(c, t, FaultKind.Element, Source.Revealed, segment, proof, 0);
        assertStatus(id, Status.Convicted);
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        assertEq(acceptedAt, 0);
        vm.expectRevert(abi.encodeWithSelector(Demands.TraceOnChain.selector, segment));
        vm.prank(challenger);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), noLink);
    }

    function test_demandTrace_onlyRoot() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint64 segment = undrawn(c, t);
        vm.prank(challenger);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(0)), noLink);
        vm.startPrank(claimant);
        vm.expectRevert(Disputes.WrongRoot.selector);
        disputes.answerTrace(c, t, segment, "root", abi.encodePacked(bytes32("other")));
        disputes.answerTrace(c, t, segment, "root", abi.encodePacked(bytes32("root")));
        assertEq(disputes.revealed(id, segment), bytes32("root"));
    }

    function test_demandTrace_drawn() public {
        (Claim memory c,, Trace memory t) = disputable();
        for (uint64 i = 0; i < 5; i++) {
            (uint64 segment,) = rules.drawnAt(lot(c, t), i);
            vm.expectRevert(abi.encodeWithSelector(Demands.TraceOnChain.selector, segment));
            vm.prank(challenger);
            disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), noLink);
        }
        vm.expectRevert(abi.encodeWithSelector(Demands.NoSuchSegment.selector, 11));
        disputes.demandTrace(c, t, 11, abi.encode(uint8(1)), noLink);
    }

    function test_demandTrace_noTracePosted() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        mineTo(at(id, 201));
        book.expire(c);
        Trace memory t;
        vm.prank(challenger);
        disputes.demandTrace(c, t, 0, abi.encode(uint8(1)), noLink);
        mine(51);
        disputes.convict(c, t, 0, 0, 1);
        assertStatus(id, Status.Convicted);
    }

    function test_followUp_ofTrace() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint64 segment = undrawn(c, t);
        mineTo(at(id, 500));
        vm.prank(challenger);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), noLink);
        mine(50);
        vm.prank(claimant);
        disputes.answerTrace(c, t, segment, parent, children());
        bytes memory place = abi.encode(Node(chunk, segment, 0, 2, false), Anchor(parent, 0, 1, segment));
        Demands.Link memory link = linkTo(parent);
        (link.trace, link.segment, link.kind) = (true, segment, 1);
        vm.prank(challenger);
        bytes32 key = disputes.demand(c, t, Source.Revealed, segment, place, link);
        assertEq(disputes.demandOf(key).generation, 1);
    }

    /// @dev Which segment's trace is missing shows in what lies above the segments.
    function test_demandTrace_followsUpTheHeader() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        uint64 segment = undrawn(c, t);
        mineTo(at(id, 500));
        demand(challenger, c, t, node(parent, HEADER, 1));
        demand(challenger, c, t, node(parent, 3, 1));
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        mine(50);
        disputes.answer(c, t, HEADER, parent, PAIR, children());
        disputes.answer(c, t, 3, parent, PAIR, children());
        disputes.answerInput(c, t, "place", "place");
        vm.expectRevert(tooLate(at(id, 500)));
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), noLink);
        Demands.Link memory link = noLink;
        (link.present, link.segment, link.digest, link.kind) = (true, 3, parent, PAIR);
        vm.expectPartialRevert(Demands.WrongLink.selector);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), link);
        (link.segment, link.digest, link.kind) = (HEADER, keccak256("place"), 0);
        vm.expectPartialRevert(Demands.WrongLink.selector);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), link);
        (link.digest, link.kind) = (parent, PAIR);
        mine(4);
        uint256 snapshot = vm.snapshotState();
        mine(1);
        vm.expectRevert(tooLate(vm.getBlockNumber() - 1));
        disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), link);
        vm.revertToState(snapshot);
        vm.prank(challenger);
        bytes32 key = disputes.demandTrace(c, t, segment, abi.encode(uint8(1)), link);
        assertEq(disputes.demandOf(key).generation, 1);
    }

    // ---- Inputs ----

    function test_demandInput() public {
        (Claim memory c, ClaimId id, Trace memory t) = disputable();
        vm.expectRevert(FakeInputs.NoSuchPlace.selector);
        disputes.demandInput(c, t, "");
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        vm.expectPartialRevert(Disputes.NoOpenDemand.selector);
        disputes.answer(c, t, HEADER, keccak256("place"), 0, BYTES);
        vm.expectRevert(FakeInputs.WrongOpening.selector);
        disputes.answerInput(c, t, "place", "other");
        disputes.answerInput(c, t, "place", "place");
        vm.prank(challenger);
        disputes.demandInput(c, t, "second");
        mine(51);
        disputes.convict(c, t, HEADER, keccak256("second"), 0);
        assertStatus(id, Status.Convicted);
        (,, uint48 acceptedAt) = book.signersConvictionOf(id);
        assertEq(acceptedAt, 0, "the claimant alone answers for inputs");
        assertEq(uint256(book.faultOf(id, HEADER)), 0);
        assertEq(uint256(book.faultOf(id, INPUTS)), uint256(FaultKind.Unopened));
        // A silence of the claimant's shields no signer of a malformed program.
        registry.proveMalformed(program, "proof", 0);
        book.convictMalformed(c);
        (,, acceptedAt) = book.signersConvictionOf(id);
        assertGt(acceptedAt, 0);
    }

    function test_demandInput_restricted() public {
        Terms memory terms = fullTerms();
        terms.restricted = true;
        (Claim memory c, ClaimId id) = post(spec(), outcome(), terms);
        Trace memory t = Trace(0, "trace");
        certify(c, id, t);
        mineTo(at(id, 201));
        vm.expectRevert(Demands.InputsRestricted.selector);
        disputes.demandInput(c, t, "place");
    }
}
