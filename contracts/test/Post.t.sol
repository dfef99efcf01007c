// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAssay} from "../src/IAssay.sol";
import {IStanding} from "../src/IStanding.sol";
import {Programs} from "../src/Programs.sol";
import {Registry} from "../src/Registry.sol";
import {Claim, ClaimId, Outcome, Policy, RunRoot, Spec, State, Status, Terms, Trace} from "../src/Types.sol";
import {Weth} from "../src/devnet/Weth.sol";
import {World} from "./World.sol";

/// @dev What a post must fulfil, one rule a test.
contract PostTest is World {
    function refuse(Spec memory s, Terms memory t, bytes memory reason) private {
        refuse(s, t, t.policy == Policy.Full ? bytes32("trace") : bytes32(0), reason);
    }

    function refuse(Spec memory s, Terms memory t, bytes32 root, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(claimant);
        book.post(s, outcome(), t, root);
    }

    function test_post_full() public {
        uint256 before = weth.balanceOf(claimant);
        (, ClaimId id) = post(spec(), outcome(), fullTerms());
        State memory s = book.stateOf(id);
        assertEq(uint256(s.status), uint256(Status.Posted));
        assertEq(s.postedAt, vm.getBlockNumber());
        assertTrue(s.bondHeld && s.feeHeld && s.exposed);
        assertEq(before - weth.balanceOf(claimant), FEE + BOND);
        assertEq(weth.balanceOf(address(disputes)), POT);
        assertEq(book.exposure(), 20 ether);
    }

    function test_post_claimId_isWordsInARow() public {
        (Claim memory c, ClaimId id) = post(spec(), outcome(), fullTerms());
        bytes memory words = bytes.concat(
            abi.encode(block.chainid, address(book), book.runRootOf(c.spec, c.outcome)),
            abi.encode(c.spec.program, c.spec.params, c.spec.dataset, c.spec.orderSeed, c.spec.seed, c.spec.parent),
            abi.encode(c.spec.initialState, c.spec.steps, c.spec.segmentLength),
            abi.encode(c.terms.policy, c.terms.draws, c.terms.restricted, c.terms.fee, c.terms.bond),
            abi.encode(c.terms.valueAtRisk, c.terms.work, c.terms.consumer, claimant, c.parentHash)
        );
        assertEq(ClaimId.unwrap(id), keccak256(words));
    }

    function test_post_twiceInABlock() public {
        (, ClaimId id) = post(spec(), outcome(), fullTerms());
        refuse(spec(), fullTerms(), abi.encodeWithSelector(IAssay.AlreadyPosted.selector, id));
    }

    function test_post_traceWithPolicy() public {
        bytes memory reason = abi.encodeWithSelector(IAssay.TraceRequired.selector);
        refuse(spec(), fullTerms(), 0, reason);
        refuse(spec(), sampledTerms(), "trace", reason);
    }

    function test_post_badTerms() public {
        bytes memory reason = abi.encodeWithSelector(IAssay.BadTerms.selector);
        Terms memory t = fullTerms();
        t.draws = 1;
        refuse(spec(), t, reason);
        t = sampledTerms();
        t.draws = (1 << 16) + 1;
        refuse(spec(), t, reason);
        Spec memory s = spec();
        s.steps = 0;
        refuse(s, fullTerms(), reason);
        s.steps = (1 << 31) + 1;
        refuse(s, fullTerms(), reason);
        s = spec();
        s.segmentLength = 0;
        refuse(s, fullTerms(), reason);
    }

    function test_post_bondFloor() public {
        uint256 floor = rules.bondFloor(60_000);
        // 2.5 x (one proof and four answers at ten times the base fee, and the run).
        assertEq(floor, (uint256(16_777_216 + 4 * 5_000_000) * 10 gwei + 60_000 gwei) * 5 / 2);
        Terms memory t = fullTerms();
        t.bond = uint96(floor - 1);
        refuse(spec(), t, abi.encodeWithSelector(IAssay.BondTooSmall.selector, floor));
        t.bond = uint96(floor);
        post(spec(), outcome(), t);
    }

    function test_post_bondFloor_followsBaseFee() public {
        uint256 floor = rules.bondFloor(0);
        vm.fee(3 gwei);
        assertEq(rules.bondFloor(0), 3 * floor);
        vm.fee(1);
        assertEq(rules.bondFloor(0), floor, "not below the floor");
    }

    function test_post_feeFloor() public {
        uint256 floor = rules.feeFloor(20 ether, 60_000);
        assertEq(floor, 0.2 ether + 60_000 gwei);
        assertEq(rules.feeFloor(1, 0), 1, "rounded up");
        Terms memory t = fullTerms();
        t.fee = uint96(floor - 1);
        refuse(spec(), t, abi.encodeWithSelector(IAssay.FeeTooSmall.selector, floor));
        t.fee = uint96(floor);
        post(spec(), outcome(), t);
    }

    function test_post_segmentsFitIntoOneAnswer() public {
        // 11 segments: all of them in 50 blocks of 12 s.
        Terms memory t = fullTerms();
        t.work = 600_001;
        refuse(spec(), t, abi.encodeWithSelector(IAssay.SegmentsTooLong.selector, 600_001, 600_000));
        t.work = 600_000;
        post(spec(), outcome(), t);
        // 101 segments: 64 of them.
        Spec memory s = specOf(2);
        s.segmentLength = 2;
        t.work = 946_875;
        post(s, outcome(), t);
        t.work = 946_877;
        s.steps = 201;
        s.segmentLength = 2;
        t.work = 957_000;
        refuse(s, t, abi.encodeWithSelector(IAssay.SegmentsTooLong.selector, uint256(957_000) * 64 / 102, 600_000));
    }

    /// @dev Six answers: one for the segments, one for a segment's steps, one for a step's instructions, two for a
    /// tensor's digests, however deep it is, and the chunk.
    function test_post_pathsToChunks() public {
        longPath(2_047, 1 << 11, 7, 7, 0);
        longPath(2_048, 1 << 11, 7, 7, 7);
        longPath(2_047, (1 << 11) + 1, 7, 7, 7);
        longPath(2_047, 1 << 11, 1, 1, 0);
    }

    function test_post_pathsToChunks_ofManyInstructions() public {
        longPath(2_047, 1, 4_096, 4_096, 0);
        longPath(2_047, 2, 4_096, 4_096, 7);
        longPath(2_048, 1, 4_096, 4_096, 7);
        longPath(2_048, 1, 1, 4_096, 7);
        // Steps alone, with few instructions, may be as many as there are.
        longPath(1 << 20, 1, 2_048, 2_048, 0);
        longPath(1 << 22, 1, 7, 7, 7);
    }

    /// @dev Posts a claim of so many segments and steps in each; `answers` are what it is refused for, if any.
    function longPath(uint64 segments, uint32 length, uint16 step, uint16 init, uint256 answers) private {
        bytes memory h = header(0, 16);
        (h[8], h[9]) = (bytes1(uint8(init >> 8)), bytes1(uint8(init)));
        (h[10], h[11]) = (bytes1(uint8(step >> 8)), bytes1(uint8(step)));
        Spec memory s = spec();
        s.program = registry.registerProgram(h, 0, 0, 0, 0, "");
        (s.steps, s.segmentLength) = (segments * length, length);
        if (answers == 0) post(s, outcome(), fullTerms());
        else refuse(s, fullTerms(), abi.encodeWithSelector(IAssay.PathTooLong.selector, answers, 6));
    }

    function test_post_slashInsideDeallocation() public {
        uint256 lastSlash = book.LAST_SLASH();
        assertEq(lastSlash, 500 + 50 + 3 * 90 + 30 + 160);
        verifier.setSlashability(type(uint256).max, lastSlash);
        refuse(
            spec(), fullTerms(), abi.encodeWithSelector(IAssay.SlashOutlivesDeallocation.selector, lastSlash, lastSlash)
        );
        verifier.setSlashability(type(uint256).max, lastSlash + 1);
        post(spec(), outcome(), fullTerms());
    }

    function test_post_staleStakes() public {
        uint256 needed = vm.getBlockNumber() + book.LAST_SLASH();
        verifier.setSlashability(needed - 1, 100_000);
        refuse(spec(), fullTerms(), abi.encodeWithSelector(IAssay.StakesTooOld.selector, needed - 1, needed));
        verifier.setSlashability(needed, 100_000);
        post(spec(), outcome(), fullTerms());
    }

    function test_post_coverFull_sharesOneExposure() public {
        // Two thirds of 300, half of which one slash takes: 100 ether.
        Terms memory t = fullTerms();
        t.valueAtRisk = 60 ether;
        t.fee = 1 ether;
        post(specOf(1), outcome(), t);
        t.valueAtRisk = 40 ether + 1;
        refuse(specOf(2), t, abi.encodeWithSelector(IAssay.NotCovered.selector, 40 ether, 40 ether + 1));
        t.valueAtRisk = 40 ether;
        post(specOf(2), outcome(), t);
        t.valueAtRisk = 1;
        refuse(specOf(3), t, abi.encodeWithSelector(IAssay.NotCovered.selector, 0, 1));
        verifier.setStakes(0, 30 ether);
        refuse(specOf(3), t, abi.encodeWithSelector(IAssay.NotCovered.selector, 0, 1));
    }

    function test_post_coverSampled_isTheBond() public {
        Terms memory t = sampledTerms();
        t.valueAtRisk = 6 ether + 1;
        refuse(spec(), t, abi.encodeWithSelector(IAssay.NotCovered.selector, 6 ether, 6 ether + 1));
        t.valueAtRisk = 6 ether;
        post(spec(), outcome(), t);
        assertEq(book.exposure(), 0);
    }

    function test_post_unpaid() public {
        vm.prank(claimant);
        weth.approve(address(book), FEE + BOND - 1);
        refuse(
            spec(),
            fullTerms(),
            abi.encodeWithSelector(Weth.InsufficientAllowance.selector, address(book), POT - 1, POT)
        );
    }

    // ---- Inputs ----

    function test_post_unknownProgram() public {
        Spec memory s = spec();
        s.program = "unknown";
        refuse(s, fullTerms(), abi.encodeWithSelector(Programs.UnknownProgram.selector, bytes32("unknown")));
    }

    function test_post_malformedProgram() public {
        registry.proveMalformed(program, "proof", 0);
        refuse(spec(), fullTerms(), abi.encodeWithSelector(Registry.MalformedProgram.selector, program));
    }

    function test_post_params() public {
        Spec memory s = spec();
        s.params = "weights";
        bytes memory reason = abi.encodeWithSelector(Registry.UnknownModel.selector, bytes32("weights"));
        registry.assertModel("weights", 0, "");
        refuse(s, fullTerms(), reason); // the program has none
        s.program = registry.registerProgram(header(2, 16), 0, 0, 0, 0, "");
        post(s, outcome(), fullTerms());
        mine(1);
        registry.revokeModel("weights", "licence");
        refuse(s, fullTerms(), reason);
        s.params = 0;
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownModel.selector, bytes32(0)));
    }

    function test_post_dataset() public {
        Spec memory s = spec();
        s.dataset = "unknown";
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownDataset.selector, bytes32("unknown")));
        s.dataset = registry.registerDataset(64, "other", "tree", 0, "");
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.SchemaMismatch.selector, program, s.dataset));
        registry.revokeDataset(dataset, "licence");
        refuse(spec(), fullTerms(), abi.encodeWithSelector(Registry.UnknownDataset.selector, dataset));
    }

    function test_post_noDataSlots() public {
        Spec memory s = spec();
        s.program = inference;
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownDataset.selector, dataset));
        s.dataset = 0;
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownSeed.selector, orderSeed));
        s.orderSeed = 0;
        post(s, outcome(), fullTerms());
    }

    function test_post_unregisteredSeeds() public {
        Spec memory s = spec();
        s.orderSeed = "grinded";
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownSeed.selector, bytes32("grinded")));
        s = spec();
        s.seed = "grinded";
        refuse(s, fullTerms(), abi.encodeWithSelector(Registry.UnknownSeed.selector, bytes32("grinded")));
    }

    function test_post_seedOlderThanDataset() public {
        Spec memory s = spec();
        uint256 drawnAt = registry.seedBlockOf(orderSeed);
        s.dataset = registry.registerDataset(65, "schema", "tree", 0, "");
        refuse(
            s,
            fullTerms(),
            abi.encodeWithSelector(Registry.SeedTooOld.selector, orderSeed, drawnAt, vm.getBlockNumber())
        );
    }

    // ---- Specs and parents ----

    function test_post_secondOutcome() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        Outcome memory other = Outcome("segments", "other");
        vm.expectRevert(abi.encodeWithSelector(IStanding.SpecTaken.selector, book.runRootOf(c.spec, c.outcome)));
        vm.prank(claimant);
        book.post(spec(), other, sampledTerms(), 0);
        prove(challenger, c, Trace(0, "trace"), 1);
        assertStatus(id, Status.Convicted);
        post(spec(), other, sampledTerms()); // free again
    }

    function test_post_sameOutcomeAgain() public {
        (Claim memory c, ClaimId id, Trace memory t) = postFull();
        mine(1);
        (Claim memory d, ClaimId other) = post(spec(), outcome(), fullTerms());
        certify(c, id, t);
        certify(d, other, t);
        RunRoot root = book.runRootOf(c.spec, c.outcome);
        (uint32 count,,) = standing.runs(root);
        assertEq(count, 2);
        mineTo(at(other, 501));
        book.finalize(c);
        book.finalize(d);
        prove(challenger, c, t, 1);
        (count,,) = standing.runs(root);
        assertEq(count, 1);
        assertTrue(standing.isFinal(root));
    }

    function test_post_parent() public {
        Spec memory child = specOf(2);
        child.parent = RunRoot.unwrap(book.runRootOf(spec(), outcomeWith("state")));
        child.initialState = "state";
        bytes memory unknown = abi.encodeWithSelector(Registry.UnknownParentState.selector, child.parent);
        refuse(child, fullTerms(), unknown);

        (Claim memory c, ClaimId id) = post(spec(), outcomeWith("state"), fullTerms());
        certify(c, id, traceOf());
        vm.expectRevert(abi.encodeWithSelector(Registry.RunNotFinal.selector, child.parent));
        registry.registerFinalState(c.spec, c.outcome, "state", "outputs", path());
        mineTo(at(id, 501));
        book.finalize(c);
        registry.registerFinalState(c.spec, c.outcome, "state", "outputs", path());
        post(child, outcome(), fullTerms());
        mine(1);

        child.initialState = "other";
        refuse(child, fullTerms(), unknown);
        child.initialState = 0;
        refuse(child, fullTerms(), unknown);
        child.parent = 0;
        child.initialState = "state";
        refuse(child, fullTerms(), abi.encodeWithSelector(Registry.UnknownParentState.selector, bytes32(0)));

        // A refuted parent takes no more children.
        (child.parent, child.initialState) = (RunRoot.unwrap(book.runRootOf(c.spec, c.outcome)), "state");
        prove(challenger, c, traceOf(), 3);
        assertFalse(standing.isFinal(RunRoot.wrap(child.parent)));
        refuse(child, sampledTerms(), abi.encodeWithSelector(IStanding.ParentNotFinal.selector, child.parent));
    }

    /// A program without state cannot go on from one: nobody could execute it, or say which slot to open.
    function test_post_parent_programWithoutState() public {
        (Claim memory c, ClaimId id) = post(spec(), outcomeWith("state"), fullTerms());
        certify(c, id, traceOf());
        mineTo(at(id, 501));
        book.finalize(c);
        registry.registerFinalState(c.spec, c.outcome, "state", "outputs", path());
        Spec memory child = specOf(2);
        (child.parent, child.initialState) = (RunRoot.unwrap(book.runRootOf(c.spec, c.outcome)), "state");
        bytes memory stateless = header(0, 16);
        stateless[15] = 0x00;
        child.program = registry.registerProgram(stateless, 0, 0, 0, 0, "");
        refuse(child, fullTerms(), abi.encodeWithSelector(Registry.UnknownParentState.selector, child.parent));
        stateless[15] = 0x01;
        child.program = registry.registerProgram(stateless, 0, 0, 0, 0, "");
        post(child, outcome(), fullTerms());
    }

    function test_registerFinalState_wrongOpening() public {
        (Claim memory c, ClaimId id) = post(spec(), outcomeWith("state"), fullTerms());
        certify(c, id, traceOf());
        mineTo(at(id, 501));
        book.finalize(c);
        bytes memory reason = abi.encodeWithSelector(Registry.WrongEndState.selector);
        vm.expectRevert(reason);
        registry.registerFinalState(c.spec, c.outcome, "other", "outputs", path());
        bytes32[] memory longer = new bytes32[](5);
        vm.expectRevert(reason);
        registry.registerFinalState(c.spec, c.outcome, "state", "outputs", longer);
    }

    /// @dev Siblings of segment 10 of 11 in a tree of depth 4.
    function path() private pure returns (bytes32[] memory p) {
        p = new bytes32[](4);
        p[1] = "b";
        p[3] = "d";
    }

    function outcomeWith(bytes32 endState) private pure returns (Outcome memory o) {
        bytes32 hash = sha256(abi.encodePacked(uint8(4), endState, bytes32("outputs")));
        bytes32[] memory p = path();
        hash = sha256(abi.encodePacked(uint8(1), hash, p[0]));
        hash = sha256(abi.encodePacked(uint8(1), p[1], hash));
        hash = sha256(abi.encodePacked(uint8(1), hash, p[2]));
        hash = sha256(abi.encodePacked(uint8(1), p[3], hash));
        return Outcome(hash, "result");
    }

    function traceOf() private pure returns (Trace memory) {
        return Trace(0, "trace");
    }
}
