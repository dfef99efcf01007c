// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {Drawn} from "../src/Drawn.sol";
import {Claim, ClaimId, Lot, Outcome, Policy, RunRoot, Trace} from "../src/Types.sol";
import {Merkle} from "../src/referee/Merkle.sol";
import {Order} from "../src/referee/Order.sol";
import {Read} from "../src/referee/Reader.sol";
import {Base} from "./Base.sol";

/// @dev The vectors of tests/vectors, which the Go side writes and is held to as well.
contract VectorsTest is Base {
    string private json;
    string private row;

    function load(string memory name) private returns (uint256 count) {
        json = vm.readFile(string.concat(vm.projectRoot(), "/../tests/vectors/", name));
        return vm.parseJsonUint(json, ".count");
    }

    function select(uint256 i) private {
        row = string.concat(".cases[", vm.toString(i), "].");
    }

    function num(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(row, key));
    }

    function nums(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(row, key));
    }

    function word(string memory key) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(row, key));
    }

    function words(string memory key) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(row, key));
    }

    function blob(string memory key) private view returns (bytes memory) {
        return vm.parseJsonBytes(json, string.concat(row, key));
    }

    function test_tree_openings_fold() public {
        uint256 count = load("trees.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            bytes32[] memory path = words("path");
            assertEq(path.length, Merkle.depth(words("leaves").length), "depth");
            assertEq(this.fold(word("leaf"), num("index"), path.length, abi.encodePacked(path)), word("root"), row);
        }
    }

    function test_tensor_openings_fold() public {
        uint256 count = load("tensors.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            bytes32[] memory path = words("path");
            bytes32 leaf = this.span(Merkle.CHUNK, blob("chunk"));
            assertEq(this.fold(leaf, num("index"), path.length, abi.encodePacked(path)), word("root"), row);
        }
    }

    function test_record_openings_fold() public {
        uint256 count = load("records.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            bytes memory path = abi.encodePacked(words("path"));
            assertEq(this.foldRecord(word("leaf"), num("index"), num("n"), path), word("root"), row);
        }
    }

    function test_dataset_openings_fold() public {
        uint256 count = load("dataset.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            bytes memory path = abi.encodePacked(words("path"));
            bytes32 leaf = this.span(Merkle.RECORD, blob("record"));
            bytes32 tree = this.foldRecord(leaf, num("index"), num("records"), path);
            assertEq(tree, word("root"), row);
            assertEq(
                sha256(abi.encodePacked(uint8(0x0c), uint64(num("records")), word("schema"), tree)),
                word("dataset"),
                row
            );
        }
    }

    function test_program_leaves_hash() public {
        load("program.json");
        select(0);
        bytes32[] memory roots = words("roots");
        bytes32 leaf = this.span(Merkle.LEAF, blob("step[2]"));
        assertEq(this.fold(leaf, 2, words("stepPath").length, abi.encodePacked(words("stepPath"))), roots[2], "step");
        assertEq(this.span(Merkle.LEAF, blob("outputs")), roots[3], "outputs");
        assertEq(this.span(Merkle.PROGRAM, abi.encodePacked(blob("header"), roots)), word("root"), "root");
    }

    function test_order_permutes() public {
        uint256 count = load("order.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            uint256[] memory positions = nums("at");
            uint256 first = num("first");
            for (uint256 k; k < positions.length; ++k) {
                uint256 got = Order.permute(num("n"), word("seed"), uint64(num("epoch")), first + k);
                assertEq(got, positions[k], row);
            }
        }
    }

    function test_draws_are_listed() public {
        uint256 count = load("draws.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            uint256[] memory segments = nums("segments");
            bool full = keccak256(bytes(vm.parseJsonString(json, string.concat(row, "policy")))) == keccak256("full");
            Lot memory lot = Lot(full, uint32(num("draws")), uint64(num("s")), 1, word("beacon"));
            assertEq(Drawn.count(lot), segments.length, row);
            for (uint64 k; k < segments.length; ++k) {
                assertEq(Drawn.at(lot, k), segments[k], row);
                assertTrue(Drawn.includes(lot, uint64(segments[k])), row);
            }
        }
    }

    function test_claims_are_identified() public {
        uint256 count = load("claim.json");
        for (uint256 i; i < count; ++i) {
            select(i);
            vm.chainId(num("chainId"));
            Claim memory c = readClaim();
            address book = vm.parseJsonAddress(json, string.concat(row, "claimBook"));
            assertEq(Digests.specHash(c.spec), word("specHash"), row);
            (ClaimId id, RunRoot run) = Digests.identify(book, c);
            assertEq(RunRoot.unwrap(run), word("runRoot"), row);
            assertEq(ClaimId.unwrap(id), word("claimId"), row);
            Trace memory trace = Trace(word("beacon"), word("traceRoot"));
            assertEq(Digests.attestation(book, id, trace), word("attestation"), row);
        }
    }

    function readClaim() private view returns (Claim memory c) {
        c.spec.program = word("spec.program");
        c.spec.params = word("spec.params");
        c.spec.dataset = word("spec.dataset");
        c.spec.orderSeed = word("spec.orderSeed");
        c.spec.seed = word("spec.seed");
        c.spec.parent = word("spec.parent");
        c.spec.initialState = word("spec.initialState");
        c.spec.steps = uint64(num("spec.steps"));
        c.spec.segmentLength = uint32(num("spec.segmentLength"));
        c.outcome = Outcome(word("outcome.segments"), word("outcome.result"));
        c.terms.policy = Policy(num("terms.policy"));
        c.terms.draws = uint32(num("terms.draws"));
        c.terms.restricted = vm.parseJsonBool(json, string.concat(row, "terms.restricted"));
        c.terms.fee = uint96(num("terms.fee"));
        c.terms.bond = uint96(num("terms.bond"));
        c.terms.valueAtRisk = uint96(num("terms.valueAtRisk"));
        c.terms.work = uint64(num("terms.work"));
        c.terms.consumer = vm.parseJsonAddress(json, string.concat(row, "terms.consumer"));
        c.claimant = vm.parseJsonAddress(json, string.concat(row, "claimant"));
        c.parentHash = word("parentHash");
    }

    // Calldata for the libraries, which read nothing else.

    function fold(bytes32 leaf, uint256 index, uint256 levels, bytes calldata path) external view returns (bytes32) {
        return Merkle.fold(leaf, index, levels, Read.open(path));
    }

    function foldRecord(bytes32 leaf, uint256 index, uint256 n, bytes calldata path) external view returns (bytes32) {
        return Merkle.foldRecord(leaf, index, n, Read.open(path));
    }

    function span(uint8 tag, bytes calldata data) external view returns (bytes32) {
        uint256 pos;
        assembly ("memory-safe") {
            pos := data.offset
        }
        return Merkle.span(tag, pos, data.length);
    }
}
