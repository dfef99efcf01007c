// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Claim, ClaimId, Source, Trace} from "../src/Types.sol";
import {Anchor, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev A node with two children, and what is asked about them.
abstract contract DisputesWorld is World {
    bytes internal constant BYTES = "chunk";
    bytes32 internal constant LEFT = "left";
    /// Kind of a node whose answer is two digests.
    uint8 internal constant PAIR = 17;

    // Known before each call: the SHA-256 precompile would count as the call that a cheat code waits for.
    bytes32 internal chunk;
    bytes32 internal parent;

    function setUp() public override {
        super.setUp();
        chunk = sha256(abi.encodePacked(uint8(2), BYTES));
        parent = sha256(abi.encodePacked(uint8(1), LEFT, chunk));
    }

    function children() internal view returns (bytes memory) {
        return abi.encode(LEFT, chunk);
    }

    function node(bytes32 digest, uint64 segment, uint8 levels) internal pure returns (bytes memory) {
        return abi.encode(Node(digest, segment, levels, levels == 0 ? 2 : 1, false), Anchor(0, 0, 0, 0));
    }

    function demand(address who, Claim memory c, Trace memory t, bytes memory place) internal returns (bytes32) {
        vm.prank(who);
        return disputes.demand(c, t, Source.None, 0, place, noLink);
    }

    /// @dev A certified claim after its certificate deadline.
    function disputable() internal returns (Claim memory c, ClaimId id, Trace memory t) {
        (c, id, t) = certifiedSampled();
        mineTo(at(id, 201));
    }
}
