// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, ClaimId, Outcome, RunRoot, Spec, Terms, Trace} from "./Types.sol";

/// @notice The digests of a claim (docs/format.md, sections 4 and 5): SHA-256 for what is computed, keccak256 for
/// what indexes storage and is signed.
library Digests {
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant ATTESTATION_TYPE =
        keccak256("Attestation(bytes32 claimId,bytes32 beacon,bytes32 traceRoot)");

    function specHash(Spec memory s) internal pure returns (bytes32) {
        return sha256(
            abi.encodePacked(
                uint8(0x05),
                s.program,
                s.params,
                s.dataset,
                s.orderSeed,
                s.seed,
                s.parent,
                s.initialState,
                s.steps,
                s.segmentLength
            )
        );
    }

    function runRoot(bytes32 spec, Outcome memory outcome) internal pure returns (RunRoot) {
        bytes32 hash = sha256(abi.encodePacked(uint8(0x06), outcome.segments, outcome.result));
        return RunRoot.wrap(sha256(abi.encodePacked(uint8(0x07), spec, hash)));
    }

    function runRoot(Spec memory spec, Outcome memory outcome) internal pure returns (RunRoot) {
        return runRoot(specHash(spec), outcome);
    }

    function claimId(
        address claimBook,
        RunRoot run,
        Spec memory spec,
        Terms memory terms,
        address claimant,
        bytes32 parentHash
    ) internal view returns (ClaimId) {
        return ClaimId.wrap(
            keccak256(abi.encode(block.chainid, claimBook, RunRoot.unwrap(run), spec, terms, claimant, parentHash))
        );
    }

    /// @notice The ids that a claim has by its content.
    /// @param claimBook the ClaimBook's address
    /// @param c the claim's content
    /// @return id the claim's id in `claimBook`
    /// @return run its run root
    function identify(address claimBook, Claim memory c) internal view returns (ClaimId id, RunRoot run) {
        run = runRoot(c.spec, c.outcome);
        id = claimId(claimBook, run, c.spec, c.terms, c.claimant, c.parentHash);
    }

    /// @dev What is stored of a posted trace.
    function traceHash(Trace memory trace) internal pure returns (bytes32) {
        return keccak256(abi.encode(trace.beacon, trace.root));
    }

    /// @dev The EIP-712 digest that operators sign.
    function attestation(address claimBook, ClaimId id, Trace memory trace) internal view returns (bytes32) {
        bytes32 domain =
            keccak256(abi.encode(DOMAIN_TYPE, keccak256("Assay"), keccak256("1"), block.chainid, claimBook));
        bytes32 message = keccak256(abi.encode(ATTESTATION_TYPE, ClaimId.unwrap(id), trace.beacon, trace.root));
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    /// @dev What a prover records before showing a proof.
    function commitment(address prover, ClaimId id, bytes32 proofHash, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode(prover, ClaimId.unwrap(id), proofHash, salt));
    }
}
