// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHashes} from "../src/BlockHashes.sol";
import {Digests} from "../src/Digests.sol";
import {Programs} from "../src/Programs.sol";
import {Registry} from "../src/Registry.sol";
import {Claim, ClaimId, RunRoot, Trace} from "../src/Types.sol";
import {FakeReferee} from "./Fakes.sol";
import {World} from "./World.sol";

/// @dev EIP-2935's contract, which answers for any block it was told of.
contract History {
    fallback(bytes calldata input) external returns (bytes memory) {
        return abi.encode(keccak256(abi.encode("old", abi.decode(input, (uint256)))));
    }
}

contract RegistryTest is World {
    // ---- Programs ----

    function test_registerProgram_root() public view {
        bytes memory h = header(0, 16);
        assertEq(program, sha256(abi.encodePacked(uint8(8), h, bytes32(0), bytes32(0), bytes32(0), bytes32(0))));
    }

    function test_registerProgram_badHeader() public {
        bytes memory h = header(0, 16);
        refuse(bytes.concat(h, hex"00"));
        for (uint256 i = 0; i < 6; i++) {
            h = header(0, 16);
            h[i] = 0xff; // magic, version
            refuse(h);
        }
        h = header(0, 16);
        h[24] = 0x01; // reserved
        refuse(h);
        h = header(0, 0);
        h[23] = 0x01; // a batch without a schema
        refuse(h);
        uint8[5] memory counts = [6, 8, 10, 16, 18];
        for (uint256 i = 0; i < counts.length; i++) {
            h = header(0, 16);
            h[counts[i]] = 0x20; // 8,192 of them
            refuse(h);
        }
    }

    function refuse(bytes memory h) private {
        vm.expectRevert(Programs.BadHeader.selector);
        registry.registerProgram(h, 0, 0, 0, 0, "");
    }

    function test_proveMalformed_earliestCommitment() public {
        bytes memory proof = "proof";
        vm.expectRevert(FakeReferee.NoFault.selector);
        registry.proveMalformed(program, "", 0);
        vm.expectRevert(abi.encodeWithSelector(Programs.UnknownProgram.selector, bytes32("unknown")));
        registry.proveMalformed("unknown", proof, 0);
        book.commitProof(Digests.commitment(challenger, ClaimId.wrap(program), keccak256(proof), "salt"));
        mine(3);
        vm.prank(rival);
        registry.proveMalformed(program, proof, "salt");
        uint256 first = vm.getBlockNumber();
        mine(1);
        vm.expectRevert(abi.encodeWithSelector(Programs.AlreadyMalformed.selector, program));
        vm.prank(rival);
        registry.proveMalformed(program, proof, "other");
        uint256 snapshot = vm.snapshotState();
        mineTo(first + 301);
        vm.expectRevert(abi.encodeWithSelector(Programs.AlreadyMalformed.selector, program));
        vm.prank(challenger);
        registry.proveMalformed(program, proof, "salt");
        vm.revertToState(snapshot);
        vm.prank(challenger);
        registry.proveMalformed(program, proof, "salt");
        (address prover, uint48 at_, address shower, uint32 gas) = registry.malformed(program);
        assertEq(prover, challenger);
        assertEq(at_, first - 3);
        assertEq(shower, rival);
        assertGt(gas, 21_000);
        // Registering it again does not heal it.
        registry.registerProgram(header(0, 16), 0, 0, 0, 0, "");
        (prover,,,) = registry.malformed(program);
        assertEq(prover, challenger);
    }

    // ---- Data sets and seeds ----

    function test_registerDataset_digest() public {
        assertEq(dataset, sha256(abi.encodePacked(uint8(0x0c), uint64(64), bytes32("schema"), bytes32("tree"))));
        vm.expectRevert(Registry.EmptyDataset.selector);
        registry.registerDataset(0, "schema", "tree", 0, "");
    }

    function test_datasetSeed_isALaterBlocksHash() public {
        bytes32 d = registry.registerDataset(65, "schema", "tree", 0, "");
        uint256 drawing = vm.getBlockNumber() + 5;
        mineTo(drawing);
        vm.expectRevert(abi.encodeWithSelector(BlockHashes.BlockHashUnavailable.selector, drawing));
        registry.drawDatasetSeed(d);
        mine(1);
        bytes32 seed = registry.drawDatasetSeed(d);
        assertEq(seed, blockhash(drawing));
        assertEq(registry.seedBlockOf(seed), drawing);
        vm.expectRevert(abi.encodeWithSelector(Registry.SeedAlreadyDrawn.selector, seed));
        registry.drawDatasetSeed(d);
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownDataset.selector, bytes32("unknown")));
        registry.drawDatasetSeed("unknown");
        // A second registration changes nothing.
        registry.registerDataset(65, "schema", "tree", 0, "");
        (,,,,, bytes32 kept) = registry.datasets(d);
        assertEq(kept, seed);
    }

    function test_datasetSeed_fromHistory() public {
        vm.etch(BlockHashes.HISTORY, address(new History()).code);
        bytes32 d = registry.registerDataset(65, "schema", "tree", 0, "");
        uint256 drawing = vm.getBlockNumber() + 5;
        vm.roll(drawing + 5_000);
        assertEq(registry.drawDatasetSeed(d), keccak256(abi.encode("old", drawing)));
    }

    function test_datasetSeed_missed_isDrawnAnew() public {
        bytes32 d = registry.registerDataset(65, "schema", "tree", 0, "");
        mine(8_197);
        assertEq(registry.drawDatasetSeed(d), 0);
        mine(6);
        assertTrue(registry.drawDatasetSeed(d) != 0);
    }

    function test_requestSeed() public {
        vm.expectRevert(abi.encodeWithSelector(Registry.SeedNotRequested.selector, claimant));
        registry.drawSeed(claimant);
        vm.startPrank(claimant);
        uint256 due = registry.requestSeed();
        mine(3);
        vm.expectRevert(abi.encodeWithSelector(Registry.SeedStillDue.selector, due));
        registry.requestSeed();
        mineTo(due + 1);
        bytes32 seed = registry.drawSeed(claimant);
        assertEq(registry.seedBlockOf(seed), due);
        registry.requestSeed();
    }

    // ---- Revocation ----

    function test_revokeDataset_lastRegistrant() public {
        vm.prank(rival);
        registry.registerDataset(64, "schema", "tree", 0, "");
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistrant.selector, challenger));
        vm.prank(challenger);
        registry.revokeDataset(dataset, "");
        registry.revokeDataset(dataset, "licence");
        registry.checkInputs(spec());
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistrant.selector, address(this)));
        registry.revokeDataset(dataset, "twice");
        vm.prank(rival);
        registry.revokeDataset(dataset, "licence");
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownDataset.selector, dataset));
        registry.checkInputs(spec());
        registry.registerDataset(64, "schema", "tree", 0, "");
        registry.checkInputs(spec());
    }

    function test_revoke_onlyItsKind() public {
        vm.startPrank(rival);
        registry.assertModel(dataset, 0, "");
        vm.expectRevert(abi.encodeWithSelector(Registry.NotRegistrant.selector, rival));
        registry.revokeDataset(dataset, "somebody else's");
    }

    // ---- Models ----

    function test_registerResult_finalOnly() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        RunRoot root = book.runRootOf(c.spec, c.outcome);
        vm.expectRevert(abi.encodeWithSelector(Registry.RunNotFinal.selector, root));
        registry.registerResult(c.spec, c.outcome);
        mineTo(at(id, 501));
        book.finalize(c);
        assertFalse(registry.isModel("result"));
        registry.registerResult(c.spec, c.outcome);
        assertTrue(registry.isTrained("result"));
        prove(challenger, c, t, 1);
        assertFalse(registry.isModel("result"), "its run was refuted");
        registry.assertModel("result", 0, "");
        assertTrue(registry.isModel("result"));
        assertFalse(registry.isTrained("result"));
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownModel.selector, bytes32(0)));
        registry.assertModel(0, 0, "");
    }
}
