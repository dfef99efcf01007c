// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayConsumer} from "../src/AssayConsumer.sol";
import {IStanding} from "../src/IStanding.sol";
import {Claim, ClaimId, Outcome, Spec, Trace} from "../src/Types.sol";
import {AnswerReader} from "../src/examples/AnswerReader.sol";
import {TrainerBounty} from "../src/examples/TrainerBounty.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {World} from "./World.sol";

/// @dev What consumers open and whom they believe.
contract ConsumersTest is World {
    uint64 private constant STEPS = 5;
    bytes private constant ANSWER = hex"0000803f";

    AnswerReader private reader;
    bytes32[8] private siblings;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 8; i++) {
            siblings[i] = keccak256(abi.encode("sibling", i));
        }
        reader = new AnswerReader(standing, program, 0, 3, 2 ether);
    }

    function node(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(1), a, b));
    }

    /// @dev Five steps in segments of two; the answer is output 1 of 3 in step 3, the second of segment 2 of 0…3.
    function opening() private view returns (AssayConsumer.OutputOpening memory o, bytes32 segments) {
        (o.step, o.index, o.data, o.endState) = (3, 1, ANSWER, "end");
        (o.outputPath, o.stepPath, o.segmentPath) = (new bytes32[](2), new bytes32[](1), new bytes32[](2));
        (o.outputPath[0], o.outputPath[1]) = (siblings[0], siblings[1]);
        o.stepPath[0] = siblings[2];
        (o.segmentPath[0], o.segmentPath[1]) = (siblings[3], siblings[4]);
        bytes32 output = sha256(abi.encodePacked(uint8(2), ANSWER));
        bytes32 outputs = node(node(siblings[0], output), siblings[1]);
        bytes32 steps = node(siblings[2], outputs);
        bytes32 segment = sha256(abi.encodePacked(uint8(4), bytes32("end"), steps));
        segments = node(siblings[4], node(segment, siblings[3]));
    }

    function answered() private returns (Claim memory c, AssayConsumer.OutputOpening memory o) {
        bytes32 segments;
        (o, segments) = opening();
        Spec memory s = spec();
        (s.steps, s.segmentLength) = (STEPS, 2);
        ClaimId id;
        (c, id) = post(s, Outcome(segments, "result"), fullTerms());
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
    }

    function test_reader_accepts_andDrawsDown() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        vm.expectEmit(address(reader));
        emit AnswerReader.Answered(c.spec.dataset, 3, 1, ANSWER);
        reader.accept(c.spec, c.outcome, o);
        (,, uint96 left,) = standing.viewFinal(c.spec, address(reader));
        assertEq(left, 18 ether);
    }

    function refuse(Claim memory c, AssayConsumer.OutputOpening memory o) private {
        vm.expectRevert(AssayConsumer.WrongOutputOpening.selector);
        reader.accept(c.spec, c.outcome, o);
    }

    function test_reader_wrongOpening_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        o.step = 2; // the segment's first
        refuse(c, o);
        o.step = STEPS;
        refuse(c, o);
        (o,) = opening();
        o.index = 0;
        refuse(c, o);
        o.index = 3;
        refuse(c, o);
        (o,) = opening();
        o.data = hex"0000003f";
        refuse(c, o);
        o.data = new bytes(1_025);
        refuse(c, o);
        (o,) = opening();
        o.endState = "another";
        refuse(c, o);
    }

    /// @dev A path of another length would be a node of another tree.
    function test_reader_pathLengths_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        o.outputPath = new bytes32[](1);
        refuse(c, o);
        o.outputPath = new bytes32[](3);
        refuse(c, o);
        (o,) = opening();
        o.stepPath = new bytes32[](0);
        refuse(c, o);
        (o,) = opening();
        o.segmentPath = new bytes32[](3);
        refuse(c, o);
        (o,) = opening();
        for (uint256 i = 0; i < 2; i++) {
            o.segmentPath[i] = siblings[7];
            refuse(c, o);
        }
    }

    function test_reader_otherModel_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        c.spec.program = inference;
        vm.expectRevert(AnswerReader.OtherModel.selector);
        reader.accept(c.spec, c.outcome, o);
        c.spec.program = program;
        c.spec.params = "another";
        vm.expectRevert(AnswerReader.OtherModel.selector);
        reader.accept(c.spec, c.outcome, o);
    }

    function test_reader_otherOutcome_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        c.outcome.result = "another";
        vm.expectPartialRevert(AssayConsumer.WrongOutcome.selector);
        reader.accept(c.spec, c.outcome, o);
    }

    function test_reader_refuted_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        prove(challenger, c, Trace(0, "trace"), 1);
        vm.expectPartialRevert(IStanding.NotFinal.selector);
        reader.accept(c.spec, c.outcome, o);
    }

    function test_reader_notEnoughAtRisk_reverts() public {
        (Claim memory c, AssayConsumer.OutputOpening memory o) = answered();
        for (uint256 i = 0; i < 10; i++) {
            reader.accept(c.spec, c.outcome, o);
        }
        vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, 0, 2 ether));
        reader.accept(c.spec, c.outcome, o);
    }

    function test_reader_saysWhatItPins() public view {
        assertEq(reader.PROGRAM(), program);
        assertEq(reader.PARAMS(), bytes32(0));
        assertEq(reader.OUTPUTS(), 3);
        assertEq(reader.STAKED(), 2 ether);
        assertEq(address(reader.STANDING()), address(standing));
    }

    function test_consumer_withoutStanding_reverts() public {
        vm.expectRevert(AssayConsumer.ZeroStanding.selector);
        new AnswerReader(IStanding(address(0)), program, 0, 1, 1 ether);
    }

    // ---- The bounty's odd ends ----

    function bounty(bytes32 evaluator, bytes32 heldOut) private returns (TrainerBounty) {
        TrainerBounty.Offer memory o = TrainerBounty.Offer({
            trainer: claimant,
            price: 5 ether,
            deadline: 10_000,
            trainingProgram: program,
            trainingDataset: dataset,
            evaluationProgram: evaluator,
            heldOutDataset: heldOut,
            accuracyIndex: 0,
            evaluationResults: 1,
            minAccuracy: 1
        });
        vm.expectEmit();
        emit TrainerBounty.Offered(claimant, 5 ether);
        return new TrainerBounty(standing, IERC20(address(weth)), o);
    }

    /// @dev An accuracy of five bytes is none.
    function test_bounty_accuracyOfOtherShape_reverts() public {
        TrainerBounty b = bounty(inference, dataset);
        bytes memory accuracy = hex"0000803f00";
        Spec memory evaluation;
        (evaluation.program, evaluation.dataset, evaluation.params) = (inference, dataset, "result");
        Outcome memory evaluated = Outcome("segments", sha256(abi.encodePacked(uint8(2), accuracy)));
        Spec memory training = spec();
        vm.expectRevert(AssayConsumer.NotAnF32.selector);
        b.collect(training, outcome(), evaluation, evaluated, accuracy, none);
    }

    function test_bounty_takeBack_tokenRefuses_reverts() public {
        TrainerBounty b = bounty(inference, dataset);
        assertEq(b.SPONSOR(), address(this));
        mineTo(10_000);
        vm.expectRevert(abi.encodeWithSelector(TrainerBounty.DeadlineAhead.selector, 10_000));
        b.takeBack();
        mine(1);
        vm.mockCall(address(weth), abi.encodeWithSelector(IERC20.transfer.selector), abi.encode(false));
        vm.expectRevert(TrainerBounty.TransferFailed.selector);
        b.takeBack();
        vm.clearMockedCalls();
        vm.prank(rival);
        weth.transfer(address(b), 5 ether);
        vm.expectEmit(address(b));
        emit TrainerBounty.TakenBack(5 ether);
        b.takeBack();
        vm.expectRevert(TrainerBounty.NothingLeft.selector);
        b.takeBack();
    }
}
