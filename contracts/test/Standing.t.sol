// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {ClaimId, IStanding, RunRoot, Spec} from "../src/IAssay.sol";
import {Standing} from "../src/Standing.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {Base} from "./Base.sol";

/// @dev Run roots and the heaps of Final claims, told by this contract in the ClaimBook's place.
contract StandingTest is Base {
    Standing private standing;
    Spec private spec;
    bytes32 private hash;
    RunRoot private constant ROOT = RunRoot.wrap("root");
    RunRoot private constant NONE = RunRoot.wrap(0);

    function setUp() public {
        standing = new Standing(IRegistry(address(1)));
        spec.steps = 1;
        hash = Digests.specHash(spec);
        standing.admit(hash, ROOT, NONE);
        standing.stand(hash, ROOT);
    }

    function test_onlyClaimBook() public {
        address stranger = makeAddr("stranger");
        bytes memory reason = abi.encodeWithSelector(Standing.OnlyClaimBook.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(reason);
        standing.admit(hash, ROOT, NONE);
        vm.expectRevert(reason);
        standing.stand(hash, ROOT);
        vm.expectRevert(reason);
        standing.fall(ROOT);
        vm.expectRevert(reason);
        standing.enter(ROOT, address(0), ClaimId.wrap("id"), 1, false);
        vm.expectRevert(reason);
        standing.strike(ROOT, address(0), ClaimId.wrap("id"));
    }

    /// @dev Whatever the order of claims, draws and refutations, the most that a live claim has left is offered.
    function test_heap_offersTheMost(uint256 seed) public {
        uint96[12] memory left;
        bool[12] memory live;
        for (uint256 turn = 0; turn < 40; turn++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 i = seed % 12;
            uint256 what = seed >> 8 & 3;
            if (!live[i] && left[i] == 0) {
                left[i] = uint96(1 + (seed >> 16) % 100);
                live[i] = true;
                standing.stand(hash, ROOT);
                standing.enter(ROOT, address(0), id(i), left[i], false);
            } else if (live[i] && what == 0) {
                live[i] = false;
                standing.strike(ROOT, address(0), id(i));
            } else if (what != 0) {
                draw(left, live, (seed >> 32) % 120);
            }
            check(left, live);
        }
    }

    function draw(uint96[12] memory left, bool[12] memory live, uint256 amount) private {
        (uint256 best, bool any) = most(left, live);
        if (!any) {
            vm.expectRevert(abi.encodeWithSelector(IStanding.NotFinal.selector, hash));
            standing.requireFinal(spec, amount);
            return;
        }
        if (amount > left[best]) {
            vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, left[best], amount));
            standing.requireFinal(spec, amount);
            return;
        }
        (, ClaimId top,,) = standing.viewFinal(spec, address(this));
        standing.requireFinal(spec, amount);
        left[uint256(ClaimId.unwrap(top)) - 1] -= uint96(amount);
    }

    function check(uint96[12] memory left, bool[12] memory live) private view {
        (uint256 best, bool any) = most(left, live);
        (, ClaimId top, uint96 available,) = standing.viewFinal(spec, address(this));
        assertEq(standing.isFinal(ROOT), any);
        if (!any) return;
        assertEq(available, left[best]);
        assertTrue(live[uint256(ClaimId.unwrap(top)) - 1], "a refuted claim is offered");
    }

    function most(uint96[12] memory left, bool[12] memory live) private pure returns (uint256 best, bool any) {
        for (uint256 i = 0; i < 12; i++) {
            if (live[i] && (!any || left[i] > left[best])) (best, any) = (i, true);
        }
    }

    function id(uint256 i) private pure returns (ClaimId) {
        return ClaimId.wrap(bytes32(i + 1));
    }

    function test_isFinal_followsLineage() public {
        RunRoot parent = ROOT;
        standing.enter(ROOT, address(0), id(0), 1, false);
        for (uint256 i = 1; i <= 32; i++) {
            RunRoot child = RunRoot.wrap(bytes32(i));
            standing.admit(bytes32(i), child, parent);
            standing.stand(bytes32(i), child);
            standing.enter(child, address(0), id(i), 1, false);
            parent = child;
        }
        vm.expectRevert(abi.encodeWithSelector(IStanding.TooManyGenerations.selector, parent));
        standing.admit("33", RunRoot.wrap("33"), parent);
        assertTrue(standing.isFinal(parent));
        standing.strike(ROOT, address(0), id(0));
        assertFalse(standing.isFinal(parent), "an ancestor fell");
        assertFalse(standing.isFinal(NONE));
    }

    function test_stand_parentNotFinal() public {
        vm.expectRevert(abi.encodeWithSelector(IStanding.ParentNotFinal.selector, ROOT));
        standing.admit("child", RunRoot.wrap("child"), ROOT);
    }

    function test_stand_specTaken() public {
        RunRoot other = RunRoot.wrap("other");
        vm.expectRevert(abi.encodeWithSelector(IStanding.SpecTaken.selector, ROOT));
        standing.admit(hash, other, NONE);
        vm.expectRevert(abi.encodeWithSelector(IStanding.SpecTaken.selector, ROOT));
        standing.stand(hash, other);
        standing.fall(ROOT);
        standing.admit(hash, other, NONE);
        standing.admit(hash, ROOT, NONE);
        standing.stand(hash, other);
        vm.expectRevert(abi.encodeWithSelector(IStanding.SpecTaken.selector, other));
        standing.stand(hash, ROOT);
    }
}
