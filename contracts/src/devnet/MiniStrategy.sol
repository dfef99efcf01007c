// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "../interfaces/IERC20.sol";

/// @notice A strategy that holds one token and gives one share per wei, for the devnet.
/// @dev Tokens sent here directly belong to nobody. Only the StrategyManager moves shares; it has already
/// transferred the tokens when it calls `deposit`.
contract MiniStrategy {
    /// @notice Who alone may deposit and withdraw.
    address public immutable strategyManager; // solhint-disable-line immutable-vars-naming
    /// @notice What is deposited.
    IERC20 public immutable underlyingToken; // solhint-disable-line immutable-vars-naming
    /// @notice Shares outstanding, in wei of the token.
    uint256 public totalShares;

    /// @notice Only the strategy manager may call this.
    error OnlyStrategyManager();
    /// @notice It takes one token.
    error OnlyUnderlyingToken();
    /// @notice Nothing was deposited.
    error NewSharesZero();
    /// @notice The tokens did not arrive before the call.
    error AmountNotReceived();
    /// @notice There are not so many shares.
    error WithdrawalAmountExceedsTotalDeposits();
    /// @notice The token refused.
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
    /// @param token the token
    /// @param amount in wei of WETH
    /// @return newShares as many as wei
    function deposit(IERC20 token, uint256 amount) external onlyStrategyManager returns (uint256 newShares) {
        if (address(token) != address(underlyingToken)) revert OnlyUnderlyingToken();
        if (amount == 0) revert NewSharesZero();
        totalShares += amount;
        if (underlyingToken.balanceOf(address(this)) < totalShares) revert AmountNotReceived();
        return amount;
    }

    /// @notice Pays out `shares` to `recipient`; EigenLayer burns slashed shares this way too.
    /// @param recipient who receives it
    /// @param token the token
    /// @param shares shares to redeem
    function withdraw(address recipient, IERC20 token, uint256 shares) external onlyStrategyManager {
        if (address(token) != address(underlyingToken)) revert OnlyUnderlyingToken();
        if (shares > totalShares) revert WithdrawalAmountExceedsTotalDeposits();
        totalShares -= shares;
        if (!underlyingToken.transfer(recipient, shares)) revert TransferFailed();
    }

    /// @notice Wei of the token for a number of shares.
    /// @param shares_ a number of shares
    function sharesToUnderlyingView(uint256 shares_) public pure returns (uint256) {
        return shares_;
    }

    /// @notice As `sharesToUnderlyingView`; EigenLayer's interface has both.
    /// @param shares_ a number of shares
    function sharesToUnderlying(uint256 shares_) external pure returns (uint256) {
        return shares_;
    }

    /// @notice Shares for a number of wei of the token.
    /// @param amount in wei of WETH
    function underlyingToSharesView(uint256 amount) public pure returns (uint256) {
        return amount;
    }

    /// @notice As `underlyingToSharesView`; EigenLayer's interface has both.
    /// @param amount in wei of WETH
    function underlyingToShares(uint256 amount) external pure returns (uint256) {
        return amount;
    }

    /// @notice What this strategy does, for explorers.
    function explanation() external pure returns (string memory) {
        return "Assay devnet strategy: one share per wei";
    }
}
