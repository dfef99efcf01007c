// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {Claim, ClaimId, Outcome, Policy, RunRoot, Spec, Terms, Trace} from "../src/Types.sol";
import {Base} from "./Base.sol";

/// @dev Every field counts, and nothing else does.
contract DigestsTest is Base {
    function specOf(bytes32 seed) private pure returns (Spec memory s) {
        s.program = keccak256(abi.encode(seed, 1));
        s.params = keccak256(abi.encode(seed, 2));
        s.dataset = keccak256(abi.encode(seed, 3));
        s.orderSeed = keccak256(abi.encode(seed, 4));
        s.seed = keccak256(abi.encode(seed, 5));
        s.parent = keccak256(abi.encode(seed, 6));
        s.initialState = keccak256(abi.encode(seed, 7));
        s.steps = uint64(uint256(keccak256(abi.encode(seed, 8))));
        s.segmentLength = uint32(uint256(keccak256(abi.encode(seed, 9))));
    }

    function claimOf(bytes32 seed) private pure returns (Claim memory c) {
        c.spec = specOf(seed);
        c.outcome = Outcome(keccak256(abi.encode(seed, 10)), keccak256(abi.encode(seed, 11)));
        uint256 r = uint256(keccak256(abi.encode(seed, 12)));
        c.terms = Terms({
            policy: r & 1 == 0 ? Policy.Full : Policy.Sampled,
            draws: uint32(r >> 8),
            restricted: r & 2 == 0,
            fee: uint96(r >> 40),
            bond: uint96(r >> 80),
            valueAtRisk: uint96(r >> 120),
            work: uint64(r >> 64),
            consumer: address(uint160(r >> 96))
        });
        c.claimant = address(uint160(uint256(keccak256(abi.encode(seed, 13)))));
        c.parentHash = keccak256(abi.encode(seed, 14));
    }

    function testFuzz_specHash_isTheFormats(bytes32 seed) public pure {
        Spec memory s = specOf(seed);
        bytes memory digests = abi.encodePacked(s.program, s.params, s.dataset, s.orderSeed);
        bytes memory rest = abi.encodePacked(s.seed, s.parent, s.initialState, s.steps, s.segmentLength);
        bytes memory packed = bytes.concat(hex"05", digests, rest);
        assertEq(packed.length, 1 + 7 * 32 + 8 + 4);
        assertEq(Digests.specHash(s), sha256(packed));
    }

    function testFuzz_specHash_everyFieldCounts(bytes32 seed, uint8 bit) public pure {
        bytes32 hash = Digests.specHash(specOf(seed));
        bytes32 flip = bytes32(uint256(1) << bit);
        for (uint256 field = 0; field < 9; field++) {
            Spec memory s = specOf(seed);
            if (field == 0) s.program ^= flip;
            if (field == 1) s.params ^= flip;
            if (field == 2) s.dataset ^= flip;
            if (field == 3) s.orderSeed ^= flip;
            if (field == 4) s.seed ^= flip;
            if (field == 5) s.parent ^= flip;
            if (field == 6) s.initialState ^= flip;
            if (field == 7) s.steps ^= uint64(1) << (bit % 64);
            if (field == 8) s.segmentLength ^= uint32(1) << (bit % 32);
            assertNotEq(Digests.specHash(s), hash);
        }
    }

    function testFuzz_runRoot_ofSpecAndOutcome(bytes32 seed) public pure {
        Claim memory c = claimOf(seed);
        bytes32 outcome = sha256(abi.encodePacked(hex"06", c.outcome.segments, c.outcome.result));
        bytes32 spec = Digests.specHash(c.spec);
        bytes32 root = sha256(abi.encodePacked(hex"07", spec, outcome));
        assertEq(RunRoot.unwrap(Digests.runRoot(spec, c.outcome)), root);
        assertEq(RunRoot.unwrap(Digests.runRoot(c.spec, c.outcome)), root);
        (c.outcome.segments, c.outcome.result) = (c.outcome.result, c.outcome.segments);
        assertNotEq(RunRoot.unwrap(Digests.runRoot(c.spec, c.outcome)), root);
    }

    function testFuzz_claimId_everyFieldCounts(bytes32 seed) public view {
        (ClaimId first,) = Digests.identify(address(this), claimOf(seed));
        for (uint256 field = 0; field < 12; field++) {
            Claim memory c = claimOf(seed);
            if (field == 0) c.terms.policy = c.terms.policy == Policy.Full ? Policy.Sampled : Policy.Full;
            if (field == 1) c.terms.draws ^= 1;
            if (field == 2) c.terms.restricted = !c.terms.restricted;
            if (field == 3) c.terms.fee ^= 1;
            if (field == 4) c.terms.bond ^= 1;
            if (field == 5) c.terms.valueAtRisk ^= 1;
            if (field == 6) c.terms.work ^= 1;
            if (field == 7) c.terms.consumer = address(uint160(c.terms.consumer) ^ 1);
            if (field == 8) c.claimant = address(uint160(c.claimant) ^ 1);
            if (field == 9) c.parentHash ^= bytes32(uint256(1));
            if (field == 10) c.outcome.result ^= bytes32(uint256(1));
            if (field == 11) c.spec.steps ^= 1;
            (ClaimId other,) = Digests.identify(address(this), c);
            assertNotEq(ClaimId.unwrap(other), ClaimId.unwrap(first));
        }
    }

    function testFuzz_claimId_bindsChainAndBook(bytes32 seed, uint64 chain) public {
        chain = uint64(bound(chain, 2, type(uint64).max));
        Claim memory c = claimOf(seed);
        (ClaimId here, RunRoot root) = Digests.identify(address(this), c);
        (ClaimId elsewhere,) = Digests.identify(address(1), c);
        assertNotEq(ClaimId.unwrap(here), ClaimId.unwrap(elsewhere));
        vm.chainId(chain);
        (ClaimId forked, RunRoot same) = Digests.identify(address(this), c);
        assertNotEq(ClaimId.unwrap(here), ClaimId.unwrap(forked));
        assertTrue(root == same, "runs are the same everywhere");
    }

    function test_attestation_isEip712() public view {
        bytes32 domainType =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 domain =
            keccak256(abi.encode(domainType, keccak256("Assay"), keccak256("1"), block.chainid, address(this)));
        bytes32 messageType = keccak256("Attestation(bytes32 claimId,bytes32 beacon,bytes32 traceRoot)");
        bytes32 message = keccak256(abi.encode(messageType, bytes32("id"), bytes32("beacon"), bytes32("root")));
        bytes32 digest = keccak256(bytes.concat(hex"1901", domain, message));
        ClaimId id = ClaimId.wrap("id");
        assertEq(Digests.attestation(address(this), id, Trace("beacon", "root")), digest);
        assertNotEq(Digests.attestation(address(1), id, Trace("beacon", "root")), digest);
        assertNotEq(Digests.attestation(address(this), id, Trace("root", "beacon")), digest);
        assertNotEq(Digests.attestation(address(this), ClaimId.wrap("other"), Trace("beacon", "root")), digest);
    }

    function testFuzz_traceHash_bothCount(bytes32 beacon, bytes32 root, bytes32 other) public pure {
        vm.assume(other != beacon && other != root);
        bytes32 hash = Digests.traceHash(Trace(beacon, root));
        assertEq(hash, keccak256(abi.encodePacked(beacon, root)));
        assertNotEq(hash, Digests.traceHash(Trace(other, root)));
        assertNotEq(hash, Digests.traceHash(Trace(beacon, other)));
    }

    /// @dev A commitment is of one prover, claim, proof and salt: copying it helps nobody.
    function testFuzz_commitment_everyPartCounts(address prover, bytes32 id, bytes32 proof, bytes32 salt) public pure {
        bytes32 hash = Digests.commitment(prover, ClaimId.wrap(id), proof, salt);
        assertEq(hash, keccak256(abi.encode(prover, id, proof, salt)));
        bytes32 one = bytes32(uint256(1));
        assertNotEq(hash, Digests.commitment(address(uint160(prover) ^ 1), ClaimId.wrap(id), proof, salt));
        assertNotEq(hash, Digests.commitment(prover, ClaimId.wrap(id ^ one), proof, salt));
        assertNotEq(hash, Digests.commitment(prover, ClaimId.wrap(id), proof ^ one, salt));
        assertNotEq(hash, Digests.commitment(prover, ClaimId.wrap(id), proof, salt ^ one));
    }
}
