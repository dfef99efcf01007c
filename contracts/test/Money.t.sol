// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {Claim, ClaimId, FaultKind, Lot, Outcome, Source, Spec, State, Status, Terms, Trace} from "../src/IAssay.sol";
import {Anchor, HEADER, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev Takes random steps with a handful of claims: whatever is possible at the moment, by anybody.
contract MoneyHandler is World {
    Claim[] private claims;
    ClaimId[] private ids;
    bytes32[] private beacons;

    struct Asked {
        uint256 claim;
        uint64 segment;
        bytes32 digest;
        bytes data;
    }

    Asked[] private asked;

    uint256 public posts;
    uint256 public convictions;
    uint256 public refutations;
    uint256 public finals;
    uint256 public answers;
    uint256 public silences;
    uint256 public shown;

    function wait(uint256 blocks) external {
        mine(bound(blocks, 1, 120));
    }

    function makeClaim(uint256 seed) external {
        if (claims.length >= 12) return;
        Terms memory terms = seed % 2 == 0 ? fullTerms() : sampledTerms();
        terms.fee += uint96(seed % 1000);
        terms.bond += uint96(seed % 777);
        Outcome memory o = Outcome("segments", bytes32(seed % 3));
        vm.prank(claimant);
        try book.post(specOf(uint64(1 + seed % 5)), o, terms, seed % 2 == 0 ? bytes32("trace") : bytes32(0)) returns (
            ClaimId id
        ) {
            claims.push(Claim(specOf(uint64(1 + seed % 5)), o, terms, claimant, blockhash(vm.getBlockNumber() - 1)));
            ids.push(id);
            beacons.push(0);
            posts++;
        } catch {}
    }

    function traceAndCertify(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        uint256 drawing = at(ids[i], 10);
        if (uint256(claims[i].terms.policy) == 1 && beacons[i] == 0) {
            if (vm.getBlockNumber() <= drawing) mineTo(drawing + 1);
            bytes32 beacon = blockhash(drawing);
            vm.prank(claimant);
            try book.postTrace(claims[i], Trace(beacon, "trace")) {
                beacons[i] = beacon;
            } catch {}
        }
        try this.tryCertify(i) {} catch {}
    }

    function tryCertify(uint256 i) external {
        certify(claims[i], ids[i], trace(i));
    }

    function advance(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        try book.expire(claims[i]) {} catch {}
        try book.finalize(claims[i]) {
            finals++;
        } catch {}
        try book.releaseBond(claims[i]) {} catch {}
        try book.payOperators(claims[i], none) {} catch {}
        try book.payRewards(claims[i]) {} catch {}
        try book.releaseExposure(claims[i]) {} catch {}
    }

    function fault(uint256 seed, bool early) external {
        if (claims.length == 0 || seed % 3 != 0) return;
        uint256 i = (seed >> 8) % claims.length;
        address prover = seed & 1024 == 0 ? challenger : rival;
        uint64 segment = (seed >> 16) % 7 == 0 ? HEADER : uint64((seed >> 16) % 7);
        bytes memory proof = headerProof(segment);
        if (early) {
            try book.commitProof(Digests.commitment(prover, ids[i], keccak256(proof), "salt")) {} catch {}
            mine(1);
        }
        Status before = status(ids[i]);
        vm.prank(prover);
        try book.proveFault(claims[i], trace(i), FaultKind.Boundary, Source.None, 0, proof, "salt") {
            if (before == Status.Final) refutations++;
            else if (before != Status.Convicted) convictions++;
        } catch {}
    }

    function demand(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        bytes memory data = abi.encode(seed);
        bytes32 digest = sha256(abi.encodePacked(uint8(2), data));
        uint64 segment = uint64((seed >> 16) % 11);
        bytes memory place = abi.encode(Node(digest, segment, 0, 2, false), Anchor(0, 0, 0, 0));
        vm.prank(challenger);
        try disputes.demand(claims[i], trace(i), Source.None, 0, place, noLink) {
            asked.push(Asked(i, segment, digest, data));
        } catch {}
    }

    function answer(uint256 seed) external {
        if (asked.length == 0) return;
        Asked memory a = asked[seed % asked.length];
        vm.prank(operator);
        try disputes.answer(claims[a.claim], trace(a.claim), a.segment, a.digest, 2, a.data) {
            answers++;
        } catch {}
    }

    function close(uint256 seed) external {
        if (asked.length == 0) return;
        Asked memory a = asked[seed % asked.length];
        try disputes.convict(claims[a.claim], trace(a.claim), a.segment, a.digest, 2) {
            silences++;
        } catch {}
        try disputes.reclaim(claims[a.claim], trace(a.claim), a.segment, a.digest, 2) {} catch {}
        try disputes.settle(claims[a.claim], trace(a.claim), a.segment, a.digest, 2) {} catch {}
    }

    /// @dev A signer, honest or guessing, records, reveals or is refuted, whatever it is time for.
    function keyed(uint256 seed) external {
        if (claims.length == 0) return;
        uint256 i = seed % claims.length;
        // Three signers.
        // forge-lint: disable-next-line(unsafe-typecast)
        address who = address(uint160(1 + (seed >> 8) % 3));
        try this.tryKeyed(i, who, (uint160(who) + i) % 2 == 0) {} catch {}
    }

    function tryKeyed(uint256 i, address who, bool honest) external {
        Trace memory t = trace(i);
        bytes32[] memory list = listOf(ids[i], claims[i], t, who);
        if (!honest) list[0] = 0;
        if (vm.getBlockNumber() <= at(ids[i], 200)) {
            record(ids[i], who, list);
        } else if (reveals.revealOf(ids[i], who) == 0) {
            reveal(ids[i], claims[i], t, who, list);
            shown++;
        } else {
            (uint64 segment, uint64 count) = rules.drawnAt(lot(claims[i], t), 0);
            vm.prank(rival);
            reveals.refute(claims[i], t, who, list, 0, abi.encode(Anchor(t.root, 0, count, segment)));
        }
    }

    function takeOut(uint256 seed) external {
        address[4] memory who = [claimant, challenger, rival, operator];
        vm.startPrank(who[seed % 4]);
        try book.withdraw(who[seed % 4]) {} catch {}
        try disputes.withdraw(who[seed % 4]) {} catch {}
        vm.stopPrank();
    }

    // ---- What must hold ----

    function credits(bool ofBook) private view returns (uint256 sum) {
        address[4] memory who = [claimant, challenger, rival, operator];
        for (uint256 i = 0; i < 4; i++) {
            sum += ofBook ? book.creditOf(who[i]) : disputes.creditOf(who[i]);
        }
        sum += ofBook ? book.creditOf(address(this)) : disputes.creditOf(address(this));
    }

    /// @return held what the ClaimBook owes and holds by its own books
    /// @return balance what it has
    function bookMoney() external view returns (uint256 held, uint256 balance) {
        held = credits(true);
        for (uint256 i = 0; i < claims.length; i++) {
            State memory s = book.stateOf(ids[i]);
            if (s.bondHeld) held += claims[i].terms.bond;
            if (s.feeHeld) held += claims[i].terms.fee;
            if (s.rewardHeld) held += s.reward;
            if (s.signersRewardHeld) held += s.reward;
            held += book.refundsOf(ids[i]);
        }
        balance = weth.balanceOf(address(book));
    }

    function disputesMoney() external view returns (uint256 held, uint256 balance) {
        held = credits(false);
        for (uint256 i = 0; i < asked.length; i++) {
            Disputes.Demand memory d =
                disputes.demandOf(disputes.keyOf(ids[asked[i].claim], asked[i].segment, asked[i].digest, 2));
            if (d.stage == Disputes.Stage.Open || d.stage == Disputes.Stage.Answered) held += d.price;
        }
        balance = weth.balanceOf(address(disputes));
    }

    /// @return sum of value at risk that claims expose
    /// @return counter what the book counts
    function exposures() external view returns (uint256 sum, uint256 counter) {
        for (uint256 i = 0; i < claims.length; i++) {
            if (book.stateOf(ids[i]).exposed) sum += claims[i].terms.valueAtRisk;
        }
        counter = book.exposure();
    }

    /// @dev Ten convictions or more would have burned this.
    function burned() external view returns (uint256) {
        return weth.balanceOf(BURN);
    }

    function trace(uint256 i) private view returns (Trace memory) {
        if (uint256(claims[i].terms.policy) == 0) return Trace(0, "trace");
        return beacons[i] == 0 ? Trace(0, 0) : Trace(beacons[i], "trace");
    }
}

/// @dev Invariants of money under random actions:
/// - a contract's balance is exactly what its books say it owes and holds;
/// - a convicted claim burns at least 60 % of its bond;
/// - the exposure is the value at risk of the claims that are exposed.
contract MoneyTest is World {
    MoneyHandler private handler;

    function setUp() public override {
        handler = new MoneyHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory actions = new bytes4[](10);
        actions[0] = handler.wait.selector;
        actions[1] = handler.makeClaim.selector;
        actions[2] = handler.traceAndCertify.selector;
        actions[3] = handler.advance.selector;
        actions[4] = handler.fault.selector;
        actions[5] = handler.demand.selector;
        actions[6] = handler.answer.selector;
        actions[7] = handler.close.selector;
        actions[8] = handler.takeOut.selector;
        actions[9] = handler.keyed.selector;
        targetSelector(address(handler), actions);
    }

    function invariant_books_balance() public view {
        (uint256 held, uint256 balance) = handler.bookMoney();
        assertEq(balance, held, "ClaimBook");
        (held, balance) = handler.disputesMoney();
        assertEq(balance, held, "Disputes");
    }

    function invariant_exposure_isOfOpenClaims() public view {
        (uint256 sum, uint256 counter) = handler.exposures();
        assertEq(counter, sum);
    }

    function invariant_convictions_burn() public view {
        assertGe(handler.burned(), handler.convictions() * BOND * 60 / 100);
    }

    /// @dev The random walk gets everywhere, or the invariants say little.
    function test_walk_reachesEverything() public {
        uint256 seed = 1;
        for (uint256 i = 0; i < 3_000; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            step(seed % 10, seed >> 8);
            if (i % 50 == 0) invariant_books_balance();
        }
        invariant_books_balance();
        invariant_exposure_isOfOpenClaims();
        assertGt(handler.posts(), 3, "posts");
        assertGt(handler.convictions() + handler.silences(), 1, "convictions");
        assertGt(handler.finals(), 0, "finals");
        assertGt(handler.answers(), 0, "answers");
        assertGt(handler.shown(), 0, "reveals");
    }

    function step(uint256 action, uint256 seed) private {
        if (action == 0) handler.wait(seed % 40);
        else if (action == 1) handler.makeClaim(seed);
        else if (action == 2) handler.traceAndCertify(seed);
        else if (action == 3) handler.advance(seed);
        else if (action == 4) handler.fault(seed % 30 == 0 ? seed / 3 * 3 : 1, seed & 1 == 0);
        else if (action == 5) handler.demand(seed);
        else if (action == 6) handler.answer(seed);
        else if (action == 7) handler.close(seed);
        else if (action == 8) handler.takeOut(seed);
        else handler.keyed(seed);
    }
}
