// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Calls SoftFloat in batches, for tests only
contract SoftFloatHarness {
    uint256 public constant VERSION = 1;
}
