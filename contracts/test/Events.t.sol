// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {IStanding} from "../src/IStanding.sol";
import {Programs} from "../src/Programs.sol";
import {Treasury} from "../src/Treasury.sol";
import {Certificate, Claim, ClaimId, FaultKind, INPUTS, RunRoot, Source, Spec, Terms, Trace} from "../src/Types.sol";
import {Anchor, HEADER, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev Every event, with all that it says: daemons know nothing else.
contract EventsTest is World {
    bytes private constant BYTES = "chunk";
    bytes32 private chunk;

    function setUp() public override {
        super.setUp();
        chunk = sha256(abi.encodePacked(uint8(2), BYTES));
        vm.txGasPrice(0); // refunds and payments for answers are in other tests
    }

    function place(uint64 segment) private view returns (bytes memory) {
        return abi.encode(Node(chunk, segment, 0, 2, false), Anchor(0, 0, 0, 0));
    }

    // ---- Claims ----

    function expectPosted(Spec memory s, Terms memory t) private returns (ClaimId id) {
        Claim memory c = Claim(s, outcome(), t, claimant, blockhash(vm.getBlockNumber() - 1));
        id = book.claimIdOf(c);
        RunRoot root = book.runRootOf(s, outcome());
        bytes32 hash = Digests.specHash(s);
        vm.expectEmit(address(book));
        emit IAssay.ClaimPosted(id, root, claimant, hash, c, vm.getBlockNumber() - 1);
    }

    function test_post_full_emits() public {
        ClaimId id = expectPosted(spec(), fullTerms());
        vm.expectEmit(address(book));
        emit IAssay.TracePosted(id, 0, "trace");
        vm.prank(claimant);
        book.post(spec(), outcome(), fullTerms(), "trace");
    }

    function test_post_sampled_emitsNoTrace() public {
        vm.recordLogs();
        vm.prank(claimant);
        book.post(spec(), outcome(), sampledTerms(), 0);
        // The post and the transfers: of the signers' fee and the bond, and of the pot.
        assertEq(vm.getRecordedLogs().length, 3);
    }

    function test_postTrace_emits() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), sampledTerms());
        uint256 drawing = at(id, 10);
        mineTo(drawing + 1);
        Trace memory t = Trace(blockhash(drawing), "trace");
        vm.expectEmit(address(book));
        emit IAssay.TracePosted(id, t.beacon, t.root);
        vm.prank(claimant);
        book.postTrace(c, t);
    }

    function test_certify_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        bytes32[] memory absent = new bytes32[](2);
        (absent[0], absent[1]) = ("a", "b");
        Certificate memory cert = certificate(id, t, absent);
        vm.expectEmit(address(book));
        emit IAssay.Certified(id, 200 ether, 300 ether, absent);
        book.certify(c, t, cert);
        assertEq(book.nonSignersHashOf(id), keccak256(abi.encodePacked(absent)));
    }

    function test_expire_emits() public {
        (Claim memory c, ClaimId id,) = postFull();
        mineTo(at(id, 201));
        vm.expectEmit(address(book));
        emit IAssay.Expired(id);
        vm.expectEmit(address(book));
        emit Treasury.Burned(SIGNERS_FEE);
        book.expire(c);
        mineTo(at(id, 501));
        vm.expectEmit(address(book));
        emit IAssay.BondReleased(id, claimant, BOND);
        vm.expectEmit(address(book));
        emit Treasury.Credited(claimant, BOND);
        book.releaseBond(c);
    }

    function test_finalize_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        revealAll(id, c, t);
        RunRoot root = book.runRootOf(c.spec, c.outcome);
        mineTo(at(id, 501));
        vm.expectEmit(address(book));
        emit IAssay.Finalized(id, root);
        vm.expectEmit(address(book));
        emit IAssay.BondReleased(id, claimant, BOND);
        vm.expectEmit(address(book));
        emit Treasury.Credited(claimant, BOND);
        book.finalize(c);
        vm.expectEmit(address(book));
        emit IAssay.OperatorsPaid(id, SIGNERS_FEE / 3 * 3);
        vm.expectEmit(address(book));
        emit Treasury.Burned(SIGNERS_FEE % 3);
        book.payOperators(c, none);
        vm.expectEmit(address(standing));
        emit IStanding.DrawnDown(id, rival, 3 ether);
        vm.prank(rival);
        standing.requireFinal(c.spec, 3 ether);
    }

    // ---- Faults ----

    function test_commitProof_emits() public {
        vm.expectEmit(address(book));
        emit IAssay.ProofCommitted("commitment");
        book.commitProof("commitment");
        assertEq(book.committedAt("commitment"), vm.getBlockNumber());
    }

    function test_conviction_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        uint256 half = BOND * 15 / 100;
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, 4, FaultKind.Boundary, challenger, true);
        vm.expectEmit(address(book));
        emit IAssay.Convicted(id, 2 * half);
        vm.expectEmit(address(book));
        emit IAssay.SignersConvicted(id, vm.getBlockNumber() + 100);
        vm.expectEmit(address(book));
        emit Treasury.Burned(BOND * 60 / 100 + SIGNERS_FEE);
        prove(challenger, c, t, 4);
        // A second fault is no second conviction.
        vm.recordLogs();
        prove(rival, c, t, 5);
        assertEq(vm.getRecordedLogs().length, 1);
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, HEADER, FaultKind.Boundary, rival, true);
        prove(rival, c, t, HEADER);
    }

    function test_conviction_bondOnly_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        uint64 segment = undrawn(c, t);
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, segment, FaultKind.Boundary, challenger, false);
        vm.recordLogs();
        prove(challenger, c, t, segment);
        // FaultProven, Convicted, Burned and the token's transfer; nothing about signers.
        assertEq(vm.getRecordedLogs().length, 4);
    }

    function test_slash_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 4);
        uint256 verdict = vm.getBlockNumber();
        vm.expectEmit(address(book));
        emit IAssay.SlashPostponed(id, verdict + 160);
        vm.prank(guardian);
        book.postponeSlash(id);
        mineTo(verdict + 160);
        vm.expectEmit(address(book));
        emit IAssay.SlashExecuted(id, operator, SLASH_WAD);
        book.executeSlash(c, operator, none, 0);
    }

    function test_payRewards_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(challenger, c, t, 4);
        uint256 half = BOND * 15 / 100;
        mineTo(at(id, 851));
        vm.expectEmit(address(book));
        emit IAssay.RewardPaid(id, challenger, half);
        vm.expectEmit(address(book));
        emit Treasury.Credited(challenger, half);
        vm.expectEmit(address(book));
        emit IAssay.RewardPaid(id, challenger, half);
        vm.expectEmit(address(book));
        emit Treasury.Credited(challenger, half);
        vm.expectEmit(address(book));
        emit Treasury.Burned(BOND / 10);
        book.payRewards(c);
    }

    function test_refutation_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = finalFull();
        RunRoot root = book.runRootOf(c.spec, c.outcome);
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, 4, FaultKind.Boundary, challenger, false);
        vm.expectEmit(address(book));
        emit IAssay.Refuted(id, root);
        vm.expectEmit(address(book));
        emit Treasury.Burned(SIGNERS_FEE);
        prove(challenger, c, t, 4);
    }

    function test_malformed_emits() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        vm.expectEmit(address(registry));
        emit Programs.ProgramMalformed(program, challenger);
        vm.prank(challenger);
        registry.proveMalformed(program, "proof", 0);
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, HEADER, FaultKind.Malformed, challenger, true);
        vm.prank(rival);
        book.convictMalformed(c);
    }

    // ---- Demands ----

    function asked(Claim memory c, Trace memory t, uint64 segment) private {
        bytes memory p = place(segment);
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, p, noLink);
    }

    function test_demand_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        bytes32 key = disputes.keyOf(id, 3, chunk, 2);
        Demands.Demand memory d;
        (d.demander, d.askedAt, d.stage) = (challenger, uint48(vm.getBlockNumber()), Demands.Stage.Open);
        (d.tag, d.price) = (2, uint96(disputes.priceOf(0)));
        vm.expectEmit(address(disputes));
        emit Demands.Demanded(id, key, 3, chunk, d, vm.getBlockNumber() + 50, place(3));
        asked(c, t, 3);
        assertEq(abi.encode(disputes.demandOf(key)), abi.encode(d));
    }

    function test_answer_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        asked(c, t, 3);
        vm.txGasPrice(1 gwei);
        bytes32 key = disputes.keyOf(id, 3, chunk, 2);
        uint256 paid = (200_000 + BYTES.length * 76) * 1 gwei;
        vm.expectEmit(address(disputes));
        emit Disputes.Opened(id, key, BYTES);
        vm.expectEmit(address(disputes));
        emit Disputes.Answered(id, key, operator, paid);
        vm.expectEmit(address(disputes));
        emit Treasury.Credited(operator, paid);
        vm.prank(operator);
        disputes.answer(c, t, 3, chunk, 2, BYTES);
        mineTo(at(id, 501));
        book.finalize(c);
        uint256 left = disputes.priceOf(0) - paid;
        vm.expectEmit(address(disputes));
        emit Disputes.Settled(id, key, 0);
        vm.expectEmit(address(disputes));
        emit Treasury.Credited(claimant, left / 2);
        vm.expectEmit(address(disputes));
        emit Treasury.Burned(left - left / 2);
        disputes.settle(c, t, 3, chunk, 2);
    }

    function test_answer_onFaultyPath_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        asked(c, t, 3);
        disputes.answer(c, t, 3, chunk, 2, BYTES);
        prove(rival, c, t, 3);
        uint256 price = disputes.priceOf(0);
        bytes32 key = disputes.keyOf(id, 3, chunk, 2);
        vm.expectEmit(address(disputes));
        emit Disputes.Settled(id, key, price);
        vm.expectEmit(address(disputes));
        emit Treasury.Credited(challenger, price);
        disputes.settle(c, t, 3, chunk, 2);
    }

    function test_answerTrace_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedSampled();
        mineTo(at(id, 201));
        uint64 segment = undrawn(c, t);
        bytes32 key = disputes.keyOf(id, segment, 0, 1);
        Demands.Demand memory d;
        (d.demander, d.askedAt, d.stage) = (challenger, uint48(vm.getBlockNumber()), Demands.Stage.Open);
        (d.tag, d.price) = (1, uint96(disputes.priceOf(0) + 60_000 gwei / uint256(11)));
        vm.expectEmit(address(disputes));
        emit Demands.Demanded(id, key, segment, 0, d, vm.getBlockNumber() + 50, abi.encode(uint8(0)));
        vm.prank(challenger);
        disputes.demandTrace(c, t, segment, abi.encode(uint8(0)), noLink);
        vm.expectEmit(address(disputes));
        emit Disputes.TraceRevealed(id, segment, "root");
        vm.prank(claimant);
        disputes.answerTrace(c, t, segment, "root", abi.encodePacked(bytes32("root")));
    }

    function test_demandInput_emits() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        bytes32 digest = keccak256("place");
        bytes32 key = disputes.keyOf(id, HEADER, digest, 0);
        Demands.Demand memory d;
        (d.demander, d.askedAt, d.stage) = (challenger, uint48(vm.getBlockNumber()), Demands.Stage.Open);
        (d.input, d.price) = (true, uint96(inputPrice()));
        vm.expectEmit(address(disputes));
        emit Demands.Demanded(id, key, HEADER, digest, d, vm.getBlockNumber() + 50, "place");
        vm.prank(challenger);
        disputes.demandInput(c, t, "place");
        mine(51);
        vm.expectEmit(address(disputes));
        emit Disputes.Unopened(id, key);
        vm.expectEmit(address(book));
        emit IAssay.FaultProven(id, INPUTS, FaultKind.Unopened, challenger, false);
        disputes.convict(c, t, HEADER, digest, 0);
    }
}
