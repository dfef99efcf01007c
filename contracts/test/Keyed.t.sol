// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KeyedWork} from "../src/KeyedWork.sol";
import {Reveals} from "../src/Reveals.sol";
import {ClaimId, Trace} from "../src/Types.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IClaimBook} from "../src/interfaces/IClaimBook.sol";
import {IPermissions} from "../src/interfaces/IReveals.sol";
import {Keyed} from "../src/referee/Keyed.sol";
import {Base} from "./Base.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @dev The vectors that the Go twin writes. Openings are compared on runs in tests/referee.
contract KeyedTest is Base {
    string private json;
    string private row;
    Reveals private reveals;

    function setUp() public {
        json = vm.readFile(string.concat(vm.projectRoot(), "/../tests/vectors/keyed.json"));
        reveals = new Reveals(
            IClaimBook(address(1)), ICertificateVerifier(address(2)), new KeyedWork(), IPermissions(address(3))
        );
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

    function each(function() view check) private {
        uint256 count = vm.parseJsonUint(json, ".count");
        assertGt(count, 5);
        for (uint256 i; i < count; ++i) {
            row = string.concat(".cases[", vm.toString(i), "].");
            check();
        }
    }

    function test_keys_andDraws() public {
        each(checkDraws);
    }

    function checkDraws() private view {
        ClaimId id = ClaimId.wrap(word("claimId"));
        address operator = vm.parseJsonAddress(json, string.concat(row, "operator"));
        bytes32 key = Keyed.key(id, Trace(word("beacon"), word("traceRoot")), operator, num("index"));
        assertEq(key, word("key"), "key");
        assertEq(Keyed.entries(num("drawn")), num("index") + 1, "entries");
        assertEq(Keyed.position(key, num("index"), num("drawn")), num("position"), "position");
        assertEq(Keyed.step(key, num("steps")), num("step"), "step");
        assertEq(keccak256(abi.encodePacked(key)), word("empty"), "empty");
        (uint256[] memory instr, uint256[] memory chunk) = (nums("instr"), nums("chunk"));
        assertEq(instr.length, Keyed.PLACES);
        for (uint256 n; n < instr.length; ++n) {
            (uint256 high, uint256 low) = Keyed.draw(key, n + 1);
            assertEq(high % num("instrs"), instr[n], "instruction");
            assertEq(low % num("chunks"), chunk[n], "chunk");
        }
    }

    function test_commitments_andBatches() public {
        each(checkBatch);
    }

    function checkBatch() private view {
        ClaimId id = ClaimId.wrap(word("claimId"));
        address operator = vm.parseJsonAddress(json, string.concat(row, "operator"));
        assertEq(keccak256(abi.encodePacked(words("list"))), word("listHash"), "list");
        bytes32 commitment = reveals.commitmentOf(id, operator, word("salt"), word("listHash"));
        assertEq(commitment, word("commitment"), "commitment");
        assertEq(reveals.batchOf(words("batch")), word("root"), "root");
        assertTrue(MerkleProof.verify(words("path"), word("root"), commitment), "path");
    }
}
