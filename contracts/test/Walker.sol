// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Claim, ClaimId, FaultKind, INPUTS, Outcome, Source, Spec, Status, Terms, Trace} from "../src/Types.sol";
import {Anchor, HEADER, Node} from "../src/interfaces/IReferee.sol";
import {Ledger} from "./Ledger.sol";

/// @dev Takes random steps with a dozen of claims: whatever is possible at the moment, by anybody. After each step it
/// compares every status, stage and fault with what it was, and notes what no step may do.
contract Walker is Ledger {
    uint256 private constant MOST = 12;

    function wait(uint256 blocks) external {
        mine(bound(blocks, 1, 90));
    }

    // ---- Claimants ----

    function makeClaim(uint256 seed) external {
        if (claims.length >= MOST) return;
        bool full = seed % 2 == 0;
        Terms memory terms = full ? fullTerms() : sampledTerms();
        terms.fee += uint96(seed % 1000);
        terms.bond += uint96(seed % 777);
        terms.restricted = seed % 11 == 0;
        Spec memory s = specOf(uint64(1 + (seed >> 8) % 4));
        if ((seed >> 16) % 3 == 0) (s.program, s.dataset, s.orderSeed) = (inference, 0, 0);
        Outcome memory o = Outcome("segments", bytes32((seed >> 24) % 2));
        vm.prank(claimant);
        try book.post(s, o, terms, full ? bytes32("trace") : bytes32(0)) returns (ClaimId id) {
            claims.push(Claim(s, o, terms, claimant, blockhash(vm.getBlockNumber() - 1)));
            ids.push(id);
            beacons.push(0);
            was.push(Status.None);
            came += uint256(terms.fee) + terms.bond;
            times[full ? "full posts" : "sampled posts"]++;
        } catch {}
        look();
    }

    function traceAndCertify(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        uint256 drawing = at(ids[i], 10);
        if (uint256(claims[i].terms.policy) == 1 && beacons[i] == 0 && status(ids[i]) == Status.Posted) {
            if (vm.getBlockNumber() <= drawing) mineTo(drawing + 1);
            bytes32 beacon = blockhash(drawing);
            vm.prank(claimant);
            try book.postTrace(claims[i], Trace(beacon, "trace")) {
                beacons[i] = beacon;
                times["traces"]++;
            } catch {}
        }
        if (seed % 5 != 0) {
            try this.tryCertify(i) {
                times["certificates"]++;
            } catch {}
        }
        look();
    }

    function tryCertify(uint256 i) external {
        certify(claims[i], ids[i], trace(i));
    }

    function advance(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        Claim memory c = claims[i];
        try book.expire(c) {
            times["expiries"]++;
        } catch {}
        (uint48 until, uint32 open) = disputes.running(ids[i]);
        try book.finalize(c) {
            times["finals"]++;
            bool hardEnded = vm.getBlockNumber() > at(ids[i], 850);
            if (!hardEnded && (open != 0 || vm.getBlockNumber() <= until)) broken = "Final while demands run";
            if (vm.getBlockNumber() <= at(ids[i], 500)) broken = "Final before W";
        } catch {}
        try book.releaseBond(c) {
            times["bonds released"]++;
        } catch {}
        uint256 before = manager.paid();
        try book.payOperators(c, none) {
            times["fees paid"]++;
            left += manager.paid() - before;
        } catch {}
        try book.payRewards(c) {
            times["rewards"]++;
        } catch {}
        try disputes.returnPot(c, trace(i)) {
            times["pots returned"]++;
            if (status(ids[i]) == Status.Certified || status(ids[i]) == Status.Posted) {
                broken = "an open claim's pot left";
            }
        } catch {}
        try book.releaseExposure(c) {
            times["exposures released"]++;
        } catch {}
        look();
    }

    // ---- Challengers ----

    function fault(uint256 seed, bool early) external {
        if (claims.length == 0 || seed % 3 != 0) return;
        uint256 i = (seed >> 8) % claims.length;
        address prover = seed & 1024 == 0 ? challenger : rival;
        uint64 segment = (seed >> 16) % 7 == 0 ? HEADER : uint64((seed >> 16) % 11);
        bytes memory proof = headerProof(segment);
        if (early) {
            try book.commitProof(Digests.commitment(prover, ids[i], keccak256(proof), "salt")) {} catch {}
            mine(1);
        }
        vm.prank(prover);
        try book.proveFault(claims[i], trace(i), FaultKind.Boundary, Source.None, 0, proof, "salt") {
            times["proofs"]++;
        } catch {}
        look();
    }

    function malformed(uint256 seed) external {
        if (claims.length == 0 || seed % 23 != 0) return;
        uint256 i = (seed >> 8) % claims.length;
        try registry.proveMalformed(inference, "proof", 0) {} catch {}
        vm.prank(rival);
        try book.convictMalformed(claims[i]) {
            times["malformed"]++;
        } catch {}
        look();
    }

    function demand(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        bytes memory data = abi.encode(seed);
        uint64 segment = uint64((seed >> 16) % 11);
        bytes32 digest = sha256(abi.encodePacked(uint8(2), data));
        bytes memory place = abi.encode(Node(digest, segment, 0, 2, false), Anchor(0, 0, 0, 0));
        uint256 before = weth.balanceOf(challenger);
        vm.prank(challenger);
        try disputes.demand(claims[i], trace(i), Source.None, 0, place, noLink) {
            noteDemand(Asked(i, segment, digest, 2, Place.Node, data, Demands.Stage.None), before);
        } catch {}
        look();
    }

    function demandTrace(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        uint64 segment = uint64((seed >> 16) % 11);
        uint256 before = weth.balanceOf(challenger);
        vm.prank(challenger);
        try disputes.demandTrace(claims[i], trace(i), segment, abi.encode(uint8(0)), noLink) {
            bytes memory root = abi.encodePacked(keccak256(abi.encode(seed)));
            noteDemand(Asked(i, segment, 0, 1, Place.Trace, root, Demands.Stage.None), before);
        } catch {}
        look();
    }

    function demandInput(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        bytes memory place = abi.encode(seed >> 200);
        uint256 before = weth.balanceOf(challenger);
        vm.prank(challenger, seed % 2 == 0 ? challenger : operator);
        try disputes.demandInput(claims[i], trace(i), place) {
            noteDemand(Asked(i, HEADER, keccak256(place), 0, Place.Input, place, Demands.Stage.None), before);
        } catch {}
        look();
    }

    function noteDemand(Asked memory a, uint256 before) private {
        asked.push(a);
        came += before - weth.balanceOf(challenger);
        times["demands"]++;
        Status s = status(ids[a.claim]);
        bool open = s == Status.Certified || s == Status.Convicted || s == Status.Expired;
        if (!open || vm.getBlockNumber() > at(ids[a.claim], 500)) broken = "demanded too late";
    }

    function answer(uint256 seed) external {
        if (asked.length == 0) return;
        Asked memory a = asked[seed % asked.length];
        Claim memory c = claims[a.claim];
        vm.prank(a.place == Place.Trace ? claimant : operator, seed % 2 == 0 ? operator : challenger);
        if (a.place == Place.Node) {
            try disputes.answer(c, trace(a.claim), a.segment, a.digest, 2, a.data) {
                times["answers"]++;
            } catch {}
        } else if (a.place == Place.Trace) {
            try disputes.answerTrace(c, trace(a.claim), a.segment, bytes32(a.data), a.data) {
                times["traces revealed"]++;
            } catch {}
        } else {
            try disputes.answerInput(c, trace(a.claim), a.data, a.data) {
                times["inputs opened"]++;
            } catch {}
        }
        look();
    }

    function close(uint256 seed) external {
        if (asked.length == 0) return;
        Asked memory a = asked[seed % asked.length];
        (Claim memory c, Trace memory t) = (claims[a.claim], trace(a.claim));
        try disputes.convict(c, t, a.segment, a.digest, a.tag) {
            times["silences"]++;
        } catch {}
        try disputes.reclaim(c, t, a.segment, a.digest, a.tag) {
            times["reclaims"]++;
        } catch {}
        try disputes.settle(c, t, a.segment, a.digest, a.tag) {
            times["settlements"]++;
        } catch {}
        look();
    }

    // ---- After the verdict ----

    function slash(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        address signer = signers[(seed >> 8) % 3];
        bool before = book.slashed(ids[i], signer);
        vm.prank(challenger);
        try book.executeSlash(claims[i], signer, none, 0) {
            slashes++;
            times["slashes"]++;
            (,, uint48 verdict) = book.signersConvictionOf(ids[i]);
            uint256 delay = book.stateOf(ids[i]).postponed ? 160 : 100;
            if (before) broken = "slashed twice";
            if (verdict == 0) broken = "slashed without a verdict";
            if (vm.getBlockNumber() < verdict + delay) broken = "slashed before the delay";
            if (book.nonSignersHashOf(ids[i]) == 0) broken = "slashed without a certificate";
        } catch {}
        look();
    }

    function postpone(uint256 seed) external {
        if (claims.length == 0) return;
        vm.prank(guardian);
        try book.postponeSlash(ids[seed % claims.length]) {
            times["postponements"]++;
        } catch {}
        look();
    }

    /// @dev Signers, honest and guessing, record, reveal or are refuted, whatever it is time for.
    function keyed() external {
        for (uint256 i = 0; i < claims.length; i++) {
            for (uint160 who = 1; who <= 3; who++) {
                try this.tryKeyed(i, address(who), (who + i) % 2 == 0) {} catch {}
            }
        }
        look();
    }

    function tryKeyed(uint256 i, address who, bool honest) external {
        Trace memory t = trace(i);
        bytes32[] memory list = listOf(ids[i], claims[i], t, who);
        if (!honest) list[0] = 0;
        if (vm.getBlockNumber() <= at(ids[i], 200)) {
            record(ids[i], who, list);
        } else if (reveals.revealOf(ids[i], who) == 0) {
            reveal(ids[i], claims[i], t, who, list);
            times["reveals"]++;
        } else {
            (uint64 segment, uint64 drawn) = rules.drawnAt(lot(claims[i], t), 0);
            vm.prank(rival);
            reveals.refute(claims[i], t, who, list, 0, abi.encode(Anchor(t.root, 0, drawn, segment)));
            times["refuted reveals"]++;
        }
    }

    function takeOut(uint256 seed) external {
        address who = purses()[seed % 5];
        vm.startPrank(who);
        try book.withdraw(who) returns (uint256 amount) {
            left += amount;
        } catch {}
        try disputes.withdraw(who) returns (uint256 amount) {
            left += amount;
        } catch {}
        vm.stopPrank();
    }

    // ---- What no step may do ----

    /// @dev Compares with what was seen after the step before.
    function look() private {
        for (uint256 i = 0; i < claims.length; i++) {
            Status now_ = status(ids[i]);
            if (now_ != was[i]) {
                if (!edge(was[i], now_)) broken = "a status went where it may not";
                if (now_ == Status.Convicted) times["convictions"]++;
                if (now_ == Status.Refuted) times["refutations"]++;
                was[i] = now_;
            }
            for (uint64 g = 0; g < 13; g++) {
                uint64 segment = g == 11 ? HEADER : g == 12 ? INPUTS : g;
                FaultKind kind = book.faultOf(ids[i], segment);
                if (kind == faultWas[i][segment]) continue;
                if (faultWas[i][segment] != FaultKind.None) broken = "a fault changed";
                faultWas[i][segment] = kind;
            }
        }
        for (uint256 k = 0; k < asked.length; k++) {
            Demands.Stage stage = demandAt(k).stage;
            if (stage == asked[k].stage) continue;
            if (!stageEdge(asked[k].stage, stage, demandAt(k).input)) broken = "a demand's stage went back";
            asked[k].stage = stage;
        }
    }

    function edge(Status a, Status b) private pure returns (bool) {
        if (a == Status.None) return b == Status.Posted;
        if (a == Status.Posted) return b == Status.Certified || b == Status.Expired || b == Status.Convicted;
        if (a == Status.Certified) return b == Status.Final || b == Status.Convicted;
        if (a == Status.Expired) return b == Status.Convicted;
        return a == Status.Final && b == Status.Refuted;
    }

    function stageEdge(Demands.Stage a, Demands.Stage b, bool input) private pure returns (bool) {
        if (a == Demands.Stage.None) return b == Demands.Stage.Open;
        Demands.Stage answered = input ? Demands.Stage.Settled : Demands.Stage.Answered;
        if (a == Demands.Stage.Open) return b == answered || b == Demands.Stage.Unopened;
        return a == Demands.Stage.Answered && b == Demands.Stage.Settled;
    }
}
