// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "./Base.sol";

contract Counter {
    error NotOwner(address caller);
    event Raised(uint256 count);

    address public immutable OWNER = msg.sender;
    uint256 public count;

    function raise() external {
        if (msg.sender != OWNER) revert NotOwner(msg.sender);
        emit Raised(++count);
    }
}

/// @dev The cheat codes that other tests rely on do what their names say.
contract BaseTest is Base {
    Counter private counter;

    function setUp() public {
        counter = new Counter();
    }

    function test_prank_expectRevert() public {
        address stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(Counter.NotOwner.selector, stranger));
        vm.prank(stranger);
        counter.raise();
        counter.raise();
        assertEq(counter.count(), 1);
    }

    function test_expectEmit() public {
        vm.expectEmit(address(counter));
        emit Counter.Raised(1);
        counter.raise();
    }

    function test_skipBlocks() public {
        // Not block.number: the optimizer reads it once per call, whatever vm.roll does in between.
        uint256 number = vm.getBlockNumber();
        uint256 time = vm.getBlockTimestamp();
        skipBlocks(5);
        assertEq(vm.getBlockNumber(), number + 5);
        assertEq(vm.getBlockTimestamp(), time + 60);
    }

    function test_assertEq_fails() public {
        vm.expectRevert();
        this.callAssertEq(1, 2);
    }

    function callAssertEq(uint256 left, uint256 right) external pure {
        assertEq(left, right);
    }

    function testFuzz_bound(uint256 value, uint256 min, uint256 max) public pure {
        if (min > max) (min, max) = (max, min);
        uint256 got = bound(value, min, max);
        assertGe(got, min);
        assertLe(got, max);
    }
}
