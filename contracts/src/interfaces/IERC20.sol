// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The ERC-20 functions that Assay calls.
interface IERC20 {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function approve(address spender, uint256 amount) external returns (bool);
    function balanceOf(address account) external view returns (uint256);
}
