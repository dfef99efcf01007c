// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Wrapped ether for the devnet: what goes in by `deposit` comes out by `withdraw`.
contract Weth {
    /// @notice For wallets.
    string public constant name = "Wrapped Ether"; // solhint-disable-line const-name-snakecase
    /// @notice For wallets.
    string public constant symbol = "WETH"; // solhint-disable-line const-name-snakecase
    /// @notice As ether has.
    uint8 public constant decimals = 18; // solhint-disable-line const-name-snakecase

    /// @notice Wei of an account.
    mapping(address account => uint256) public balanceOf;
    /// @notice Wei that a spender may take.
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    /// @notice Ether was wrapped.
    /// @param to for whom
    /// @param amount in wei of WETH
    event Deposit(address indexed to, uint256 amount);
    /// @notice Ether was unwrapped.
    /// @param from whose
    /// @param amount in wei of WETH
    event Withdrawal(address indexed from, uint256 amount);
    /// @notice Tokens moved.
    /// @param from whose
    /// @param to who receives it
    /// @param amount in wei of WETH
    event Transfer(address indexed from, address indexed to, uint256 amount);
    /// @notice An allowance was set.
    /// @param owner whose tokens
    /// @param spender who may take it
    /// @param amount in wei of WETH
    event Approval(address indexed owner, address indexed spender, uint256 amount);

    /// @notice The account has less.
    error InsufficientBalance(address account, uint256 balance, uint256 needed);
    /// @notice The owner allows less.
    error InsufficientAllowance(address spender, uint256 allowed, uint256 needed);
    /// @notice The receiver refused the ether.
    error EtherTransferFailed();

    /// @notice Wraps what is sent.
    receive() external payable {
        deposit();
    }

    /// @notice Wraps the ether sent along.
    function deposit() public payable {
        balanceOf[msg.sender] += msg.value;
        emit Deposit(msg.sender, msg.value);
    }

    /// @notice Unwraps `amount` wei to the caller.
    /// @param amount in wei of WETH
    function withdraw(uint256 amount) external {
        _debit(msg.sender, amount);
        emit Withdrawal(msg.sender, amount);
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert EtherTransferFailed();
    }

    /// @notice Wei of ether held, which equals the tokens outstanding (unless ether was forced in).
    function totalSupply() external view returns (uint256) {
        return address(this).balance;
    }

    /// @notice Lets `spender` move up to `amount`; the largest number means without limit.
    /// @param spender who may take it
    /// @param amount in wei of WETH
    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    /// @notice Moves `amount` from the caller to `to`.
    /// @param to who receives it
    /// @param amount in wei of WETH
    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    /// @notice Moves `amount` from `from` to `to` within the caller's allowance.
    /// @param from whose
    /// @param to who receives it
    /// @param amount in wei of WETH
    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        if (from != msg.sender) _spend(from, amount);
        _move(from, to, amount);
        return true;
    }

    function _spend(address owner, uint256 amount) private {
        uint256 allowed = allowance[owner][msg.sender];
        if (allowed == type(uint256).max) return;
        if (allowed < amount) revert InsufficientAllowance(msg.sender, allowed, amount);
        allowance[owner][msg.sender] = allowed - amount;
    }

    function _debit(address account, uint256 amount) private {
        uint256 balance = balanceOf[account];
        if (balance < amount) revert InsufficientBalance(account, balance, amount);
        balanceOf[account] = balance - amount;
    }

    function _move(address from, address to, uint256 amount) private {
        _debit(from, amount);
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
    }
}
