// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Walker} from "./Walker.sol";
import {World} from "./World.sol";

/// @dev What holds after any sequence of steps of anybody:
/// - a contract's balance is exactly what its books say it owes and holds;
/// - what came in left, burned, or is still there;
/// - a convicted claim burns at least 60 % of its bond;
/// - the exposure is the value at risk of the claims that are exposed;
/// - Standing counts the claims that are Certified or Final, Disputes those demands that are open;
/// - no step moves a status, a stage or a fault back, slashes before its time or ends a dispute that runs.
contract InvariantsTest is World {
    Walker private walker;

    function setUp() public override {
        walker = new Walker();
        walker.setUp();
        targetContract(address(walker));
        bytes4[] memory steps = new bytes4[](15);
        steps[0] = walker.wait.selector;
        steps[1] = walker.makeClaim.selector;
        steps[2] = walker.traceAndCertify.selector;
        steps[3] = walker.advance.selector;
        steps[4] = walker.fault.selector;
        steps[5] = walker.malformed.selector;
        steps[6] = walker.demand.selector;
        steps[7] = walker.demandTrace.selector;
        steps[8] = walker.demandInput.selector;
        steps[9] = walker.answer.selector;
        steps[10] = walker.close.selector;
        steps[11] = walker.slash.selector;
        steps[12] = walker.postpone.selector;
        steps[13] = walker.takeOut.selector;
        steps[14] = walker.keyed.selector;
        targetSelector(address(walker), steps);
    }

    function invariant_money_booksBalance() public view {
        (uint256 held, uint256 balance) = walker.bookMoney();
        assertEq(balance, held, "ClaimBook");
        (held, balance) = walker.disputesMoney();
        assertEq(balance, held, "Disputes");
    }

    function invariant_money_isConserved() public view {
        (uint256 came, uint256 accounted) = walker.flows();
        assertEq(came, accounted);
    }

    function invariant_money_convictionsBurn() public view {
        assertGe(walker.burned(), walker.times("convictions") * BOND * 60 / 100);
    }

    function invariant_exposure_isOfExposedClaims() public view {
        (uint256 sum, uint256 counter) = walker.exposures();
        assertEq(counter, sum);
    }

    function invariant_steps_onlyForward() public view {
        assertEq(walker.broken(), "");
    }

    function invariant_claims_makeSense() public view {
        for (uint256 i = 0; i < walker.count(); i++) {
            assertEq(walker.contradiction(i), "");
        }
    }

    function invariant_counters_agree() public view {
        for (uint256 i = 0; i < walker.count(); i++) {
            (uint256 certified, uint256 finals, uint256 s, uint256 f) = walker.standings(i);
            assertEq(s, certified, "standing");
            assertEq(f, finals, "finals");
            (uint256 sum, uint256 counter) = walker.openDemands(i);
            assertEq(counter, sum, "open demands");
        }
        assertEq(walker.slashedWads(), walker.slashes() * SLASH_WAD, "slashes");
    }

    function all() private view {
        invariant_money_booksBalance();
        invariant_money_isConserved();
        invariant_money_convictionsBurn();
        invariant_exposure_isOfExposedClaims();
        invariant_steps_onlyForward();
        invariant_claims_makeSense();
        invariant_counters_agree();
    }

    /// @dev The random walk gets everywhere, or the invariants say little.
    function test_walk_reachesEverything() public {
        string[26] memory everything = [
            "full posts",
            "sampled posts",
            "traces",
            "certificates",
            "expiries",
            "finals",
            "bonds released",
            "pots returned",
            "fees paid",
            "rewards",
            "exposures released",
            "proofs",
            "malformed",
            "convictions",
            "refutations",
            "demands",
            "answers",
            "traces revealed",
            "inputs opened",
            "silences",
            "reclaims",
            "settlements",
            "slashes",
            "postponements",
            "reveals",
            "refuted reveals"
        ];
        vm.pauseGasMetering();
        uint256[25] memory seen;
        for (uint256 life = 0; life < 12; life++) {
            uint256 snapshot = vm.snapshotState();
            stroll(life, 220);
            conclude(life);
            for (uint256 i = 0; i < 25; i++) {
                seen[i] += walker.times(everything[i]);
            }
            vm.revertToState(snapshot);
        }
        vm.resumeGasMetering();
        for (uint256 i = 0; i < 25; i++) {
            assertGt(seen[i], 0, everything[i]);
        }
    }

    function stroll(uint256 life, uint256 steps) private {
        uint256 seed = uint256(keccak256(abi.encode("life", life)));
        for (uint256 i = 0; i < steps; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            // Some lives are of liars, some of honest claimants who answer.
            step(seed % 15, seed >> 8, life % 3);
            if (i % 20 == 0) all();
        }
        all();
    }

    /// @dev What is due at the end of all claims; in every other life nobody convicts of silence in time.
    function conclude(uint256 life) private {
        for (uint256 round = 0; round < 16; round++) {
            walker.wait(89);
            if (life % 2 == 0 && round < 10) continue;
            for (uint256 i = 0; i < 12; i++) {
                walker.advance(i);
                walker.slash(i);
                walker.close(12 * round + i);
            }
            all();
        }
        for (uint256 i = 0; i < 12; i++) {
            walker.fault(((i << 8) + 2) / 3 * 3, false);
            walker.takeOut(i);
        }
        all();
    }

    function step(uint256 action, uint256 seed, uint256 kind) private {
        if (action == 0) {
            walker.wait(seed % 60);
        } else if (action == 1) {
            walker.makeClaim(seed);
        } else if (action == 2) {
            walker.traceAndCertify(seed);
        } else if (action == 3) {
            walker.advance(seed);
        } else if (action == 4) {
            walker.fault(kind == 0 || seed % 40 == 0 ? seed / 3 * 3 : 1, seed & 1 == 0);
        } else if (action == 5) {
            walker.malformed(kind == 1 && seed % 3 == 0 ? seed / 23 * 23 : 1);
        } else if (action == 6) {
            walker.demand(seed);
        } else if (action == 7) {
            walker.demandTrace(seed);
        } else if (action == 8) {
            walker.demandInput(seed);
        } else if (action == 9) {
            for (uint256 i = 0; i < (kind == 2 ? 6 : 1); i++) {
                walker.answer(seed >> (8 * i));
            }
        } else if (action == 10) {
            walker.close(seed);
        } else if (action == 11) {
            walker.slash(seed);
        } else if (action == 12) {
            walker.postpone(seed);
        } else if (action == 13) {
            walker.takeOut(seed);
        } else {
            walker.keyed();
        }
    }
}
