// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {IStanding} from "../src/IStanding.sol";
import {Standing} from "../src/Standing.sol";
import {ClaimId, RunRoot, Spec} from "../src/Types.sol";
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

    /// @dev What claims of two consumers and of anybody have left, by a plain model.
    struct Model {
        uint96[18] left;
        bool[18] live;
        bool[18] used;
    }

    /// @dev Claim i is the first consumer's, the second's or anybody's, by i mod 3.
    function consumerOf(uint256 i) private pure returns (address) {
        return i % 3 == 2 ? address(0) : address(uint160(1_000 + i % 3));
    }

    function mostOf(Model memory m, uint256 kind) private pure returns (uint96 best) {
        for (uint256 i = kind; i < 18; i += 3) {
            if (m.live[i] && m.left[i] > best) best = m.left[i];
        }
    }

    /// @dev A named consumer's own claims come first, then those that are anybody's; nobody draws on another's.
    function testFuzz_heaps_perConsumer(uint256 seed) public {
        Model memory m;
        uint256 finals;
        for (uint256 turn = 0; turn < 50; turn++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 i = (seed >> 8) % 18;
            if (!m.used[i]) {
                (m.used[i], m.live[i], m.left[i]) = (true, true, uint96(1 + (seed >> 16) % 100));
                standing.stand(hash, ROOT);
                standing.enter(ROOT, consumerOf(i), id(i), m.left[i], i % 2 == 0);
                finals++;
            } else if (m.live[i] && seed % 4 == 0) {
                m.live[i] = false;
                standing.strike(ROOT, consumerOf(i), id(i));
                finals--;
            } else if (finals != 0) {
                drawAs(m, i % 3, (seed >> 32) % 110);
            }
            agree(m, finals);
        }
    }

    function drawAs(Model memory m, uint256 kind, uint256 amount) private {
        address consumer = kind == 2 ? address(uint160(2_000)) : consumerOf(kind);
        uint96 own = kind == 2 ? 0 : mostOf(m, kind);
        uint96 open = mostOf(m, 2);
        uint256 from = own >= amount && own != 0 ? kind : 2;
        bytes32 before = total(m);
        if (from == 2 && (open < amount || open == 0)) {
            if (amount == 0) return; // a claim that is used up still says yes to nothing
            vm.expectRevert(abi.encodeWithSelector(IStanding.NotEnoughValueAtRisk.selector, open, amount));
            vm.prank(consumer);
            standing.requireFinal(spec, amount);
            return;
        }
        vm.prank(consumer);
        standing.requireFinal(spec, amount);
        // One of those with the most left was drawn on: find it by what is left.
        uint96 best = from == 2 ? open : own;
        for (uint256 i = from; i < 18; i += 3) {
            (uint96 now_,,) = standing.coverOf(id(i));
            if (m.used[i] && now_ != m.left[i]) {
                assertTrue(m.live[i], "drawn on a refuted claim");
                assertEq(m.left[i], best, "not the one with the most");
                assertEq(now_, best - amount);
                m.left[i] = now_;
                before = 0;
            }
        }
        assertTrue(before == 0 || amount == 0, "drawn on nothing");
    }

    function total(Model memory m) private pure returns (bytes32) {
        return keccak256(abi.encode(m.left));
    }

    function agree(Model memory m, uint256 finals) private view {
        (, uint32 counted,) = standing.runs(ROOT);
        assertEq(counted, finals);
        for (uint256 kind = 0; kind < 2; kind++) {
            (,, uint96 available,) = standing.viewFinal(spec, consumerOf(kind));
            (uint96 own, uint96 open) = (mostOf(m, kind), mostOf(m, 2));
            assertEq(available, own > open ? own : open);
        }
        (,, uint96 anybodys,) = standing.viewFinal(spec, address(uint160(3_000)));
        assertEq(anybodys, mostOf(m, 2));
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
