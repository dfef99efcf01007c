// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Says who may pause EigenLayer contracts on the devnet: one pauser and one unpauser, both may be
/// zero, which means that nobody ever pauses.
contract DevPauserRegistry {
    address private immutable PAUSER;
    /// @notice Who may unpause.
    address public immutable unpauser; // solhint-disable-line immutable-vars-naming

    constructor(address pauser_, address unpauser_) {
        PAUSER = pauser_;
        unpauser = unpauser_;
    }

    /// @notice Whether `account` may pause.
    /// @param account any
    function isPauser(address account) external view returns (bool) {
        return account != address(0) && account == PAUSER;
    }
}
