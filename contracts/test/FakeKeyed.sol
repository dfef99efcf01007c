// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor} from "../src/interfaces/IReferee.sol";
import {IKeyedWork, IPermissions} from "../src/interfaces/IReveals.sol";

/// @dev An entry is the hash of its key, if the opening names the anchor that it got.
contract FakeKeyedWork is IKeyedWork {
    error WrongAnchor();

    function work(bytes32, Anchor calldata anchor, bytes32 key, bytes calldata opening)
        external
        pure
        returns (bytes32)
    {
        if (keccak256(opening) != keccak256(abi.encode(anchor))) revert WrongAnchor();
        return keccak256(abi.encode(key));
    }
}

/// @dev Knows one appointee per account, for anything.
contract FakePermissions is IPermissions {
    mapping(address account => address) public appointee;

    function appoint(address appointee_) external {
        appointee[msg.sender] = appointee_;
    }

    function canCall(address account, address caller, address, bytes4) external view returns (bool) {
        return caller == account || caller == appointee[account];
    }
}
