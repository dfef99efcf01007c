// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Programs} from "../src/Programs.sol";
import {Registry} from "../src/Registry.sol";
import {Claim, ClaimId, Outcome, RunRoot, Spec, Trace} from "../src/Types.sol";
import {World} from "./World.sol";

/// @dev The registry's events, with all that they say.
contract RegistryEventsTest is World {
    function test_registerProgram_emits() public {
        bytes memory h = header(3, 8);
        bytes32 root = sha256(
            abi.encodePacked(uint8(8), h, bytes32("slots"), bytes32("init"), bytes32("step"), bytes32("outputs"))
        );
        vm.expectEmit(address(registry));
        emit Programs.ProgramRegistered(
            root, rival, h, [bytes32("slots"), bytes32("init"), bytes32("step"), bytes32("outputs")], "uri"
        );
        vm.prank(rival);
        assertEq(registry.registerProgram(h, "slots", "init", "step", "outputs", "uri"), root);
    }

    function test_registerDataset_emits() public {
        bytes32 digest = sha256(abi.encodePacked(uint8(0x0c), uint64(7), bytes32("schema"), bytes32("tree")));
        vm.expectEmit(address(registry));
        emit Registry.DatasetRegistered(digest, rival, 7, "schema", "tree", "terms", "uri");
        vm.prank(rival);
        registry.registerDataset(7, "schema", "tree", "terms", "uri");
        uint256 drawing = vm.getBlockNumber() + 5;
        mine(6);
        vm.expectEmit(address(registry));
        emit Registry.DatasetSeedDrawn(digest, keccak256(abi.encode("block", drawing)), drawing);
        registry.drawDatasetSeed(digest);
        vm.expectEmit(address(registry));
        emit Registry.Revoked(digest, rival, "licence");
        vm.prank(rival);
        registry.revokeDataset(digest, "licence");
    }

    function test_seed_emits() public {
        uint256 drawing = vm.getBlockNumber() + 5;
        vm.expectEmit(address(registry));
        emit Registry.SeedRequested(rival, drawing);
        vm.prank(rival);
        registry.requestSeed();
        mine(6);
        bytes32 seed = sha256(abi.encodePacked(keccak256(abi.encode("block", drawing)), rival));
        vm.expectEmit(address(registry));
        emit Registry.SeedDrawn(seed, rival, drawing);
        registry.drawSeed(rival);
    }

    function test_model_emits() public {
        vm.startPrank(rival);
        vm.expectEmit(address(registry));
        emit Registry.ModelAsserted("params", rival, "terms", "uri");
        registry.assertModel("params", "terms", "uri");
        vm.expectEmit(address(registry));
        emit Registry.Revoked("params", rival, "stolen");
        registry.revokeModel("params", "stolen");
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistrant.selector, rival));
        registry.revokeModel("params", "twice");
    }

    function test_results_emit() public {
        Spec memory s = spec();
        bytes32[] memory path = new bytes32[](4);
        bytes32 hash = sha256(abi.encodePacked(uint8(4), bytes32("end"), bytes32("outputs")));
        for (uint256 i = 0; i < 4; i++) {
            path[i] = bytes32(i + 1);
            // Segment 10 of 11: its bits are 0101 from below.
            (bytes32 a, bytes32 b) = 10 >> i & 1 == 0 ? (hash, path[i]) : (path[i], hash);
            hash = sha256(abi.encodePacked(uint8(1), a, b));
        }
        (Claim memory c, ClaimId id) = post(s, Outcome(hash, "result"), fullTerms());
        certify(c, id, Trace(0, "trace"));
        mineTo(at(id, 501));
        book.finalize(c);
        RunRoot root = book.runRootOf(c.spec, c.outcome);
        vm.expectEmit(address(registry));
        emit Registry.ModelTrained("result", root, s.program, s.dataset, 0, 0);
        registry.registerResult(c.spec, c.outcome);
        vm.expectEmit(address(registry));
        emit Registry.FinalStateRegistered(root, "end");
        registry.registerFinalState(c.spec, c.outcome, "end", "outputs", path);
        assertEq(registry.finalStateOf(root), bytes32("end"));
        vm.expectRevert(Registry.WrongEndState.selector);
        registry.registerFinalState(c.spec, c.outcome, "end", "others", path);
    }
}
