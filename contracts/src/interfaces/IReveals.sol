// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../AssayServiceManager.sol";
import {ClaimId} from "../Types.sol";
import {Anchor} from "./IReferee.sol";

/// @notice What the ClaimBook asks the Reveals contract.
interface IReveals {
    /// @notice Splits a claim's fee: a signer's share by stake is paid if its reveal stands.
    /// @param id the claim
    /// @param referenceBlock block of the stakes that count
    /// @param nonSigners as in the event Certified; the caller vouches for them
    /// @param fee in wei
    /// @return list ascending by operator, no zero amount
    /// @return paid their sum
    /// @return refunds gas of those who refuted a reveal (here `operator` is the refuter), out of the share that the
    /// operator in question lost; together with `paid` at most `fee`
    function payments(ClaimId id, uint32 referenceBlock, bytes32[] calldata nonSigners, uint256 fee)
        external
        view
        returns (AssayServiceManager.Payment[] memory list, uint256 paid, AssayServiceManager.Payment[] memory refunds);
}

/// @notice Recomputes one entry of a keyed hash list (docs/format.md, section 8).
/// @dev Stateless, as IReferee.
interface IKeyedWork {
    /// @notice Recomputes an entry; reverts unless the opening leads to the anchor.
    /// @param runRoot the claim's run root
    /// @param anchor where the trace of the entry's segment is committed
    /// @param key of the entry
    /// @param opening the chunks that the key draws, with what leads them to the anchor
    /// @return the entry
    function work(bytes32 runRoot, Anchor calldata anchor, bytes32 key, bytes calldata opening)
        external
        view
        returns (bytes32);
}

/// @notice EigenLayer's core contract that says who may act for an account.
interface IPermissions {
    /// @notice Whether `caller` may call a function of `target` for `account`.
    /// @param account who appointed
    /// @param caller who was appointed
    /// @param target the contract called
    /// @param selector of the function
    function canCall(address account, address caller, address target, bytes4 selector) external view returns (bool);
}
