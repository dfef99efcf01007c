// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The signature is the one that the middleware links.
// solhint-disable gas-calldata-parameters

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @notice The second library that the registry coordinator's bytecode is linked against, for the devnet.
library SignatureCheckerLib {
    /// @notice Whether `signature` over `digest` is `signer`'s: ECDSA for accounts, ERC-1271 for contracts.
    /// @param signer account or contract
    /// @param digest what was signed
    /// @param signature as the signer makes them
    function isValidSignature(address signer, bytes32 digest, bytes memory signature) external view returns (bool) {
        return SignatureChecker.isValidSignatureNow(signer, digest, signature);
    }
}
