// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The ERC-20 functions that Assay calls.
interface IERC20 {
    /// @notice Moves the caller's tokens.
    /// @param to who receives it
    /// @param amount in wei of WETH
    function transfer(address to, uint256 amount) external returns (bool);
    /// @notice Moves tokens within the caller's allowance.
    /// @param from whose
    /// @param to who receives it
    /// @param amount in wei of WETH
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    /// @notice Lets another account take the caller's tokens.
    /// @param spender who may take it
    /// @param amount in wei of WETH
    function approve(address spender, uint256 amount) external returns (bool);
    /// @notice Tokens of an account.
    /// @param account whose
    function balanceOf(address account) external view returns (uint256);
}
