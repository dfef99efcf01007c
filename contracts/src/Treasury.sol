// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "./interfaces/IERC20.sol";

/// @notice Money of a contract that owes it to others: what comes in is burned or credited, and credits are pulled.
/// @dev Invariant: the contract's balance is at least the credits plus what it still holds for open claims.
abstract contract Treasury {
    /// @notice Where EigenLayer burns slashed stake; burned bonds and fees go there too.
    address public constant BURN_ADDRESS = 0x00000000000000000000000000000000000E16E4;

    /// @notice The token of all amounts.
    IERC20 public immutable WETH;

    /// @notice Wei that an account may withdraw.
    mapping(address account => uint256) public creditOf;

    /// @notice An account may withdraw more.
    /// @param account who
    /// @param amount by how much, in wei of WETH
    event Credited(address indexed account, uint256 amount);
    /// @notice An account withdrew all that it was owed.
    /// @param account who
    /// @param amount in wei of WETH
    event Withdrawn(address indexed account, uint256 amount);
    /// @notice Money went to the burn address.
    /// @param amount in wei of WETH
    event Burned(uint256 amount);

    /// @notice Nothing is owed to the caller.
    error NothingToWithdraw(address account);
    /// @notice The token refused.
    error TransferFailed();

    constructor(IERC20 weth) {
        WETH = weth;
    }

    /// @notice Transfers what the caller is owed to `to`.
    /// @param to who receives it
    /// @return amount wei transferred
    function withdraw(address to) external returns (uint256 amount) {
        amount = creditOf[msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        creditOf[msg.sender] = 0;
        emit Withdrawn(msg.sender, amount);
        if (!WETH.transfer(to, amount)) revert TransferFailed();
    }

    function _pull(address from, address to, uint256 amount) internal {
        if (amount != 0 && !WETH.transferFrom(from, to, amount)) revert TransferFailed();
    }

    function _credit(address account, uint256 amount) internal {
        if (amount == 0) return;
        creditOf[account] += amount;
        emit Credited(account, amount);
    }

    function _burn(uint256 amount) internal {
        if (amount == 0) return;
        emit Burned(amount);
        if (!WETH.transfer(BURN_ADDRESS, amount)) revert TransferFailed();
    }
}
