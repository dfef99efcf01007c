// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "./interfaces/IERC20.sol";

/// @notice Money of a contract that owes it to others: what comes in is burned or credited, and credits are pulled.
/// @dev Invariant: the contract's balance is at least the credits plus what it still holds for open claims.
abstract contract Treasury {
    /// @notice Where EigenLayer burns slashed stake; burned bonds and fees go there too.
    address public constant BURN_ADDRESS = 0x00000000000000000000000000000000000E16E4;

    IERC20 public immutable WETH;

    /// @notice Wei that an account may withdraw.
    mapping(address account => uint256) public creditOf;

    event Credited(address indexed account, uint256 amount);
    event Withdrawn(address indexed account, uint256 amount);
    event Burned(uint256 amount);

    error NothingToWithdraw(address account);
    error TransferFailed();

    constructor(IERC20 weth) {
        WETH = weth;
    }

    /// @notice Transfers what the caller is owed to `to`.
    /// @return amount wei transferred
    function withdraw(address to) external returns (uint256 amount) {
        amount = creditOf[msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        creditOf[msg.sender] = 0;
        emit Withdrawn(msg.sender, amount);
        if (!WETH.transfer(to, amount)) revert TransferFailed();
    }

    function _pull(address from, uint256 amount) internal {
        if (amount != 0 && !WETH.transferFrom(from, address(this), amount)) revert TransferFailed();
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
