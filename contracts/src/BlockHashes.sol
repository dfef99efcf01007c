// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Hashes of past blocks, as far back as EIP-2935 keeps them.
library BlockHashes {
    /// @notice The history contract of EIP-2935.
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// Blocks back for which a hash can be read.
    uint256 internal constant KEPT = 8_191;

    /// The block is not past yet, or its hash is no longer kept.
    error BlockHashUnavailable(uint256 blockNumber);

    function at(uint256 blockNumber) internal view returns (bytes32 hash) {
        hash = blockhash(blockNumber);
        if (hash != 0) return hash;
        if (blockNumber < block.number) {
            (bool ok, bytes memory data) = HISTORY.staticcall(abi.encode(blockNumber));
            if (ok && data.length == 32) hash = bytes32(data);
        }
        if (hash == 0) revert BlockHashUnavailable(blockNumber);
    }
}
