// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Treasury} from "../src/Treasury.sol";
import {Weth} from "../src/devnet/Weth.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {Base} from "./Base.sol";

/// @dev A treasury with its insides outside.
contract OpenTreasury is Treasury {
    constructor(IERC20 weth) Treasury(weth) {}

    function pull(address from, uint256 amount) external {
        _pull(from, address(this), amount);
    }

    function credit(address account, uint256 amount) external {
        _credit(account, amount);
    }

    function burn(uint256 amount) external {
        _burn(amount);
    }
}

/// @dev A token that says no without reverting, as some do.
contract RefusingToken {
    function transfer(address, uint256) external pure returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}

/// @dev A token that calls its receiver, who calls the treasury again.
contract HookedToken {
    OpenTreasury private treasury;
    address private account;
    uint256 public transfers;
    bytes public refusal;

    function attack(OpenTreasury treasury_) external {
        treasury = treasury_;
        account = msg.sender;
    }

    function transfer(address, uint256) external returns (bool) {
        transfers++;
        (bool ok, bytes memory reason) = address(account).call(abi.encodeCall(Greedy.again, (treasury)));
        if (!ok) refusal = reason;
        return true;
    }
}

contract Greedy {
    function begin(HookedToken token, OpenTreasury treasury) external {
        token.attack(treasury);
        treasury.withdraw(address(this));
    }

    function again(OpenTreasury treasury) external {
        treasury.withdraw(address(this));
    }
}

/// @dev What comes in goes out once, and to nobody else.
contract TreasuryTest is Base {
    address private constant BURN = 0x00000000000000000000000000000000000E16E4;
    Weth private weth;
    OpenTreasury private treasury;
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");

    function setUp() public {
        weth = new Weth();
        treasury = new OpenTreasury(IERC20(address(weth)));
        hoax(alice, 100 ether);
        weth.deposit{value: 100 ether}();
        vm.prank(alice);
        weth.approve(address(treasury), type(uint256).max);
    }

    function test_pull_takesWhatIsAllowed() public {
        treasury.pull(alice, 3 ether);
        assertEq(weth.balanceOf(address(treasury)), 3 ether);
        assertEq(weth.balanceOf(alice), 97 ether);
        vm.expectRevert(
            abi.encodeWithSelector(Weth.InsufficientAllowance.selector, address(treasury), 0, uint256(1 ether))
        );
        treasury.pull(bob, 1 ether);
    }

    function test_pull_nothing_callsNobody() public {
        OpenTreasury poor = new OpenTreasury(IERC20(address(new RefusingToken())));
        poor.pull(alice, 0);
        poor.burn(0);
        poor.credit(alice, 0);
        assertEq(poor.creditOf(alice), 0);
    }

    function test_pull_tokenRefuses_reverts() public {
        OpenTreasury poor = new OpenTreasury(IERC20(address(new RefusingToken())));
        vm.expectRevert(Treasury.TransferFailed.selector);
        poor.pull(alice, 1);
    }

    function test_burn_tokenRefuses_reverts() public {
        OpenTreasury poor = new OpenTreasury(IERC20(address(new RefusingToken())));
        vm.expectRevert(Treasury.TransferFailed.selector);
        poor.burn(1);
    }

    function test_withdraw_tokenRefuses_keepsCredit() public {
        OpenTreasury poor = new OpenTreasury(IERC20(address(new RefusingToken())));
        poor.credit(alice, 5);
        vm.expectRevert(Treasury.TransferFailed.selector);
        vm.prank(alice);
        poor.withdraw(alice);
        assertEq(poor.creditOf(alice), 5);
    }

    function test_credit_adds_andSaysSo() public {
        vm.expectEmit(address(treasury));
        emit Treasury.Credited(alice, 2);
        treasury.credit(alice, 2);
        treasury.credit(alice, 3);
        assertEq(treasury.creditOf(alice), 5);
        assertEq(treasury.creditOf(bob), 0);
    }

    function test_burn_goesWhereStakeBurns() public {
        treasury.pull(alice, 4 ether);
        vm.expectEmit(address(treasury));
        emit Treasury.Burned(4 ether);
        treasury.burn(4 ether);
        assertEq(weth.balanceOf(BURN), 4 ether);
        assertEq(treasury.BURN_ADDRESS(), BURN);
    }

    function test_withdraw_all_toAnyone_once() public {
        treasury.pull(alice, 7 ether);
        treasury.credit(bob, 7 ether);
        vm.startPrank(bob);
        vm.expectEmit(address(treasury));
        emit Treasury.Withdrawn(bob, 7 ether);
        assertEq(treasury.withdraw(alice), 7 ether);
        assertEq(weth.balanceOf(alice), 100 ether);
        vm.expectRevert(abi.encodeWithSelector(Treasury.NothingToWithdraw.selector, bob));
        treasury.withdraw(bob);
    }

    function test_withdraw_withoutCredit_reverts() public {
        treasury.credit(bob, 1);
        vm.expectRevert(abi.encodeWithSelector(Treasury.NothingToWithdraw.selector, alice));
        vm.prank(alice);
        treasury.withdraw(alice);
    }

    function test_withdraw_reentered_paysOnce() public {
        HookedToken token = new HookedToken();
        OpenTreasury hooked = new OpenTreasury(IERC20(address(token)));
        Greedy greedy = new Greedy();
        hooked.credit(address(greedy), 1 ether);
        hooked.credit(alice, 9 ether);
        greedy.begin(token, hooked);
        assertEq(token.transfers(), 1, "one transfer");
        assertEq(token.refusal(), abi.encodeWithSelector(Treasury.NothingToWithdraw.selector, address(greedy)));
        assertEq(hooked.creditOf(alice), 9 ether);
    }

    /// @dev Any sequence of payments, credits, burns and withdrawals: nothing comes from nowhere, nothing is lost.
    function testFuzz_conservation(uint256[24] calldata seeds) public {
        address[3] memory who = [alice, bob, address(this)];
        uint256 pulled;
        uint256 owed;
        uint256 burned;
        uint256 out;
        for (uint256 i = 0; i < seeds.length; i++) {
            uint256 s = seeds[i];
            uint256 amount = (s >> 16) % 1 ether;
            address account = who[(s >> 8) % 3];
            uint256 free = pulled - owed - burned - out;
            if (s % 4 == 0) {
                treasury.pull(alice, amount);
                pulled += amount;
            } else if (s % 4 == 1) {
                amount = amount > free ? free : amount;
                treasury.credit(account, amount);
                owed += amount;
            } else if (s % 4 == 2) {
                amount = amount > free ? free : amount;
                treasury.burn(amount);
                burned += amount;
            } else if (treasury.creditOf(account) != 0) {
                vm.prank(account);
                amount = treasury.withdraw(bob);
                (owed, out) = (owed - amount, out + amount);
            }
            assertEq(weth.balanceOf(address(treasury)), pulled - burned - out, "balance");
            assertEq(
                treasury.creditOf(alice) + treasury.creditOf(bob) + treasury.creditOf(address(this)), owed, "credits"
            );
            assertEq(weth.balanceOf(BURN), burned, "burned");
        }
    }
}
