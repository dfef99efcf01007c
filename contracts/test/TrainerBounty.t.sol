// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayConsumer} from "../src/AssayConsumer.sol";
import {IStanding} from "../src/IStanding.sol";
import {Claim, ClaimId, Outcome, Spec, Trace} from "../src/Types.sol";
import {TrainerBounty} from "../src/examples/TrainerBounty.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {World} from "./World.sol";

contract TrainerBountyTest is World {
    bytes4 private constant GOOD = 0x3333733f; // 0.95, little-endian

    TrainerBounty private bounty;
    bytes32 private evaluator;
    bytes32 private heldOut;
    Claim private training;
    bytes32[] private path;

    function setUp() public override {
        super.setUp();
        evaluator = registry.registerProgram(header(1, 8), 0, 0, 0, 0, "");
        heldOut = registry.registerDataset(16, "schema", "held out", 0, "");
        mine(6);
        registry.drawDatasetSeed(heldOut);
        bounty = new TrainerBounty(standing, IERC20(address(weth)), offer());
        path.push("other result");
        (training,,) = finalFull();
        registry.registerResult(training.spec, training.outcome);
        vm.prank(rival);
        weth.transfer(address(bounty), 5 ether);
    }

    function offer() private view returns (TrainerBounty.Offer memory) {
        return TrainerBounty.Offer({
            trainer: claimant,
            price: 5 ether,
            deadline: 10_000,
            trainingProgram: program,
            trainingDataset: dataset,
            evaluationProgram: evaluator,
            heldOutDataset: heldOut,
            accuracyIndex: 0,
            evaluationResults: 2,
            minAccuracy: 0x3f733333
        });
    }

    function evaluationSpec() private view returns (Spec memory s) {
        (s.program, s.params, s.dataset) = (evaluator, "result", heldOut);
        (,,,,, s.orderSeed) = registry.datasets(heldOut);
        (s.steps, s.segmentLength) = (2, 1);
    }

    function resultOf(bytes4 accuracy) private view returns (Outcome memory) {
        bytes32 tensor = sha256(abi.encodePacked(uint8(2), accuracy));
        return Outcome("segments", sha256(abi.encodePacked(uint8(1), tensor, path[0])));
    }

    /// @dev A certified evaluation with this accuracy at the end of its disputes.
    function evaluated(bytes4 accuracy) private returns (Claim memory c) {
        ClaimId id;
        (c, id) = post(evaluationSpec(), resultOf(accuracy), fullTerms());
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
    }

    function collect(Claim memory evaluation, bytes4 accuracy) private {
        bounty.collect(
            training.spec, training.outcome, evaluation.spec, evaluation.outcome, abi.encodePacked(accuracy), path
        );
    }

    function test_collect_paysTrainerOnce() public {
        Claim memory e = evaluated(GOOD);
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        collect(e, GOOD);
        book.finalize(e);
        uint256 before = weth.balanceOf(claimant);
        collect(e, GOOD);
        assertEq(weth.balanceOf(claimant) - before, 5 ether);
        vm.expectRevert(TrainerBounty.NothingLeft.selector);
        collect(e, GOOD);
    }

    function test_collect_accuracy() public {
        bytes4[5] memory bad = [bytes4(0x3233733f), 0x0100803f, 0x000080bf, 0x0000c07f, 0x000080ff];
        // Just below 0.95; above 1; -1; NaN; -infinity.
        for (uint256 i = 0; i < bad.length; i++) {
            Claim memory e = evaluated(bad[i]);
            book.finalize(e);
            vm.expectPartialRevert(TrainerBounty.AccuracyTooLow.selector);
            collect(e, bad[i]);
            prove(challenger, e, Trace(0, "trace"), 1); // the next outcome for this spec may come
        }
        Claim memory one = evaluated(0x0000803f);
        book.finalize(one);
        collect(one, 0x0000803f);
    }

    function test_collect_wrongOpening() public {
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        vm.expectRevert(AssayConsumer.WrongResultOpening.selector);
        collect(e, 0x0000803f);
        bytes32[] memory longer = new bytes32[](2);
        vm.expectRevert(AssayConsumer.WrongResultOpening.selector);
        bounty.collect(training.spec, training.outcome, e.spec, e.outcome, abi.encodePacked(GOOD), longer);
    }

    function test_collect_refutedEvaluation() public {
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        prove(challenger, e, Trace(0, "trace"), 1);
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        collect(e, GOOD);
    }

    function test_collect_refutedTraining() public {
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        prove(challenger, training, Trace(0, "trace"), 1);
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        collect(e, GOOD);
    }

    function test_collect_otherModel() public {
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        e.spec.params = "other";
        vm.expectRevert(TrainerBounty.WrongEvaluation.selector);
        collect(e, GOOD);
        e.spec = evaluationSpec();
        e.spec.program = program;
        vm.expectRevert(TrainerBounty.WrongEvaluation.selector);
        collect(e, GOOD);
        e.spec = evaluationSpec();
        e.spec.dataset = dataset;
        vm.expectRevert(TrainerBounty.WrongEvaluation.selector);
        collect(e, GOOD);
        training.spec.program = inference;
        e.spec = evaluationSpec();
        vm.expectRevert(TrainerBounty.WrongTraining.selector);
        collect(e, GOOD);
    }

    function test_collect_otherOutcome() public {
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        e.outcome.segments = "other";
        vm.expectPartialRevert(AssayConsumer.WrongOutcome.selector);
        collect(e, GOOD);
    }

    function test_takeBack_afterDeadline() public {
        vm.expectRevert(abi.encodeWithSelector(TrainerBounty.DeadlineAhead.selector, 10_000));
        bounty.takeBack();
        Claim memory e = evaluated(GOOD);
        book.finalize(e);
        mineTo(10_001);
        vm.expectRevert(abi.encodeWithSelector(TrainerBounty.DeadlinePassed.selector, 10_000));
        collect(e, GOOD);
        bounty.takeBack();
        assertEq(weth.balanceOf(address(this)), 5 ether);
        vm.expectRevert(TrainerBounty.NothingLeft.selector);
        bounty.takeBack();
    }

    function test_badOffer() public {
        TrainerBounty.Offer memory o = offer();
        o.heldOutDataset = 0;
        refuse(o);
        o = offer();
        o.minAccuracy = 0x3f800001;
        refuse(o);
        o = offer();
        o.accuracyIndex = 2;
        refuse(o);
        o = offer();
        o.deadline = vm.getBlockNumber();
        refuse(o);
    }

    function refuse(TrainerBounty.Offer memory o) private {
        vm.expectRevert(TrainerBounty.BadOffer.selector);
        new TrainerBounty(standing, IERC20(address(weth)), o);
    }
}
