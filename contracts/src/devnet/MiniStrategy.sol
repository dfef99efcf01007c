// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "../interfaces/IERC20.sol";

/// @notice A strategy that holds one token and gives one share per wei, for the devnet.
/// @dev Tokens sent here directly belong to nobody. Only the StrategyManager moves shares; it has already
/// transferred the tokens when it calls `deposit`.
contract MiniStrategy {
    address public immutable strategyManager;
    IERC20 public immutable underlyingToken;
    /// @notice Shares outstanding, in wei of the token.
    uint256 public totalShares;

    error OnlyStrategyManager();
    error OnlyUnderlyingToken();
    error NewSharesZero();
    error AmountNotReceived();
    error WithdrawalAmountExceedsTotalDeposits();
    error TransferFailed();

    modifier onlyStrategyManager() {
        if (msg.sender != strategyManager) revert OnlyStrategyManager();
        _;
    }

    constructor(address strategyManager_, IERC20 underlyingToken_) {
        strategyManager = strategyManager_;
        underlyingToken = underlyingToken_;
    }

    /// @notice Books `amount` of the token, which must have arrived, as shares.
    function deposit(IERC20 token, uint256 amount) external onlyStrategyManager returns (uint256 newShares) {
        if (address(token) != address(underlyingToken)) revert OnlyUnderlyingToken();
        if (amount == 0) revert NewSharesZero();
        totalShares += amount;
        if (underlyingToken.balanceOf(address(this)) < totalShares) revert AmountNotReceived();
        return amount;
    }

    /// @notice Pays out `shares` to `recipient`; EigenLayer burns slashed shares this way too.
    function withdraw(address recipient, IERC20 token, uint256 shares) external onlyStrategyManager {
        if (address(token) != address(underlyingToken)) revert OnlyUnderlyingToken();
        if (shares > totalShares) revert WithdrawalAmountExceedsTotalDeposits();
        totalShares -= shares;
        if (!underlyingToken.transfer(recipient, shares)) revert TransferFailed();
    }

    /// @notice Wei of the token for a number of shares.
    function sharesToUnderlyingView(uint256 shares_) public pure returns (uint256) {
        return shares_;
    }

    /// @notice As `sharesToUnderlyingView`; EigenLayer's interface has both.
    function sharesToUnderlying(uint256 shares_) external pure returns (uint256) {
        return shares_;
    }

    /// @notice Shares for a number of wei of the token.
    function underlyingToSharesView(uint256 amount) public pure returns (uint256) {
        return amount;
    }

    /// @notice As `underlyingToSharesView`; EigenLayer's interface has both.
    function underlyingToShares(uint256 amount) external pure returns (uint256) {
        return amount;
    }

    /// @notice What this strategy does, for explorers.
    function explanation() external pure returns (string memory) {
        return "Assay devnet strategy: one share per wei";
    }
}
