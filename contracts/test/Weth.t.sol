// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MiniStrategy} from "../src/devnet/MiniStrategy.sol";
import {Weth} from "../src/devnet/Weth.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {Base} from "./Base.sol";

contract Refuser {
    function withdraw(Weth weth, uint256 amount) external {
        weth.withdraw(amount);
    }
}

contract WethTest is Base {
    Weth private weth;
    address private alice;
    address private bob;

    function setUp() public {
        weth = new Weth();
        alice = makeAddr("alice");
        bob = makeAddr("bob");
        vm.deal(alice, 100);
        vm.prank(alice);
        weth.deposit{value: 100}();
    }

    function testFuzz_depositWithdraw(uint96 amount) public {
        vm.deal(bob, amount);
        vm.startPrank(bob);
        (bool ok,) = address(weth).call{value: amount}("");
        assertTrue(ok);
        assertEq(weth.balanceOf(bob), amount);
        assertEq(weth.totalSupply(), uint256(amount) + 100);
        weth.withdraw(amount);
        assertEq(bob.balance, amount);
        assertEq(weth.balanceOf(bob), 0);
    }

    function test_transferFrom_spendsAllowance() public {
        vm.prank(alice);
        weth.approve(bob, 30);
        vm.startPrank(bob);
        weth.transferFrom(alice, bob, 20);
        assertEq(weth.allowance(alice, bob), 10);
        vm.expectRevert(abi.encodeWithSelector(Weth.InsufficientAllowance.selector, bob, 10, 11));
        weth.transferFrom(alice, bob, 11);
        assertEq(weth.balanceOf(bob), 20);
    }

    function test_transferFrom_unlimitedAllowance_stays() public {
        vm.prank(alice);
        weth.approve(bob, type(uint256).max);
        vm.prank(bob);
        weth.transferFrom(alice, bob, 100);
        assertEq(weth.allowance(alice, bob), type(uint256).max);
    }

    function test_transfer_beyondBalance_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Weth.InsufficientBalance.selector, alice, 100, 101));
        vm.prank(alice);
        weth.transfer(bob, 101);
    }

    function test_transfer_toSelf_keepsBalance() public {
        vm.prank(alice);
        weth.transfer(alice, 40);
        assertEq(weth.balanceOf(alice), 100);
    }

    function test_withdraw_toRefuser_reverts() public {
        Refuser refuser = new Refuser();
        vm.prank(alice);
        weth.transfer(address(refuser), 10);
        vm.expectRevert(Weth.EtherTransferFailed.selector);
        refuser.withdraw(weth, 10);
    }
}

contract MiniStrategyTest is Base {
    Weth private weth;
    MiniStrategy private strategy;

    function setUp() public {
        weth = new Weth();
        strategy = new MiniStrategy(address(this), IERC20(address(weth)));
        vm.deal(address(this), 100);
        weth.deposit{value: 100}();
    }

    function test_deposit_withdraw_oneToOne() public {
        weth.transfer(address(strategy), 60);
        assertEq(strategy.deposit(IERC20(address(weth)), 60), 60);
        address heir = makeAddr("heir");
        strategy.withdraw(heir, IERC20(address(weth)), 25);
        assertEq(weth.balanceOf(heir), 25);
        assertEq(strategy.totalShares(), 35);
        vm.expectRevert(MiniStrategy.WithdrawalAmountExceedsTotalDeposits.selector);
        strategy.withdraw(heir, IERC20(address(weth)), 36);
    }

    function test_deposit_bad_reverts() public {
        vm.expectRevert(MiniStrategy.AmountNotReceived.selector);
        strategy.deposit(IERC20(address(weth)), 1);
        vm.expectRevert(MiniStrategy.NewSharesZero.selector);
        strategy.deposit(IERC20(address(weth)), 0);
        vm.expectRevert(MiniStrategy.OnlyUnderlyingToken.selector);
        strategy.deposit(IERC20(address(1)), 1);
        vm.expectRevert(MiniStrategy.OnlyUnderlyingToken.selector);
        strategy.withdraw(address(1), IERC20(address(1)), 1);
    }

    function test_withdraw_tokenRefuses_reverts() public {
        weth.transfer(address(strategy), 60);
        strategy.deposit(IERC20(address(weth)), 60);
        vm.mockCall(address(weth), abi.encodeWithSelector(IERC20.transfer.selector), abi.encode(false));
        vm.expectRevert(MiniStrategy.TransferFailed.selector);
        strategy.withdraw(address(1), IERC20(address(weth)), 1);
        vm.clearMockedCalls();
    }

    function test_otherCaller_reverts() public {
        vm.startPrank(makeAddr("stranger"));
        vm.expectRevert(MiniStrategy.OnlyStrategyManager.selector);
        strategy.deposit(IERC20(address(weth)), 1);
        vm.expectRevert(MiniStrategy.OnlyStrategyManager.selector);
        strategy.withdraw(address(1), IERC20(address(weth)), 1);
    }
}
