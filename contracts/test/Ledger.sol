// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Claim, ClaimId, FaultKind, RunRoot, State, Status, Trace, potOf} from "../src/Types.sol";
import {World} from "./World.sol";

/// @dev What a random walk has done, and what must hold of the contracts' books after it.
abstract contract Ledger is World {
    enum Place {
        Node,
        Trace,
        Input
    }

    struct Asked {
        uint256 claim;
        uint64 segment;
        bytes32 digest;
        uint8 tag;
        Place place;
        bytes data;
        Demands.Stage stage; // when last looked at
    }

    Claim[] internal claims;
    ClaimId[] internal ids;
    bytes32[] internal beacons;
    Status[] internal was;
    Asked[] internal asked;
    mapping(uint256 claim => mapping(uint64 segment => FaultKind)) internal faultWas;
    address[3] internal signers = [makeAddr("signer one"), makeAddr("signer two"), makeAddr("signer three")];

    /// What a step did that none may do; empty if there is nothing.
    string public broken;
    /// Wei that came in with posts and demands, and that left by withdrawals.
    uint256 public came;
    uint256 public left;
    /// How often what happened.
    mapping(string what => uint256) public times;
    uint256 public slashes;

    function purses() internal view returns (address[5] memory) {
        return [claimant, challenger, rival, operator, address(this)];
    }

    function credits(bool ofBook) private view returns (uint256 sum) {
        address[5] memory who = purses();
        for (uint256 i = 0; i < 5; i++) {
            sum += ofBook ? book.creditOf(who[i]) : disputes.creditOf(who[i]);
        }
    }

    /// @return held what the ClaimBook owes and holds by its own books
    /// @return balance what it has
    function bookMoney() external view returns (uint256 held, uint256 balance) {
        held = credits(true);
        for (uint256 i = 0; i < claims.length; i++) {
            State memory s = book.stateOf(ids[i]);
            if (s.bondHeld) held += claims[i].terms.bond;
            if (s.feeHeld) held += claims[i].terms.fee - potOf(claims[i].terms.fee);
            if (s.rewardHeld) held += s.reward;
            if (s.signersRewardHeld) held += s.reward;
            held += book.refundsOf(ids[i]);
        }
        balance = weth.balanceOf(address(book));
    }

    function demandAt(uint256 k) internal view returns (Demands.Demand memory) {
        Asked memory a = asked[k];
        return disputes.demandOf(disputes.keyOf(ids[a.claim], a.segment, a.digest, a.tag));
    }

    function disputesMoney() external view returns (uint256 held, uint256 balance) {
        held = credits(false);
        for (uint256 i = 0; i < claims.length; i++) {
            held += potOf(claims[i].terms.fee) - disputes.spentOf(ids[i]);
        }
        for (uint256 k = 0; k < asked.length; k++) {
            Demands.Demand memory d = demandAt(k);
            if (d.stage == Demands.Stage.Open || d.stage == Demands.Stage.Answered) held += d.price;
        }
        balance = weth.balanceOf(address(disputes));
    }

    /// @return in_ wei that came in
    /// @return accounted wei that left, burned or is still there
    function flows() external view returns (uint256 in_, uint256 accounted) {
        uint256 there = weth.balanceOf(address(book)) + weth.balanceOf(address(disputes));
        return (came, left + weth.balanceOf(BURN) + there);
    }

    /// @return sum of value at risk that claims expose
    /// @return counter what the book counts
    function exposures() external view returns (uint256 sum, uint256 counter) {
        for (uint256 i = 0; i < claims.length; i++) {
            State memory s = book.stateOf(ids[i]);
            if (s.exposed) sum += claims[i].terms.valueAtRisk;
        }
        counter = book.exposure();
    }

    /// @dev Open demands of each claim, by its demands and by the counter.
    function openDemands(uint256 i) external view returns (uint256 sum, uint256 counter) {
        for (uint256 k = 0; k < asked.length; k++) {
            if (asked[k].claim == i && demandAt(k).stage == Demands.Stage.Open) sum++;
        }
        (, counter) = disputes.running(ids[i]);
    }

    /// @dev Claims of claim i's run root that are Certified or Final, and Final, counted here and by Standing.
    function standings(uint256 i) external view returns (uint256 certified, uint256 finals, uint256 s, uint256 f) {
        RunRoot root = rootOf(i);
        for (uint256 k = 0; k < claims.length; k++) {
            if (rootOf(k) != root) continue;
            Status now_ = status(ids[k]);
            if (now_ == Status.Certified || now_ == Status.Final) certified++;
            if (now_ == Status.Final) finals++;
        }
        (uint32 s_, uint32 f_,) = standing.runs(root);
        return (certified, finals, s_, f_);
    }

    function rootOf(uint256 i) private view returns (RunRoot) {
        return Digests.runRoot(claims[i].spec, claims[i].outcome);
    }

    function count() external view returns (uint256) {
        return claims.length;
    }

    /// @dev What follows from a claim's state alone.
    function contradiction(uint256 i) external view returns (string memory) {
        ClaimId id = ids[i];
        State memory s = book.stateOf(id);
        (address prover,, uint48 acceptedAt) = book.convictionOf(id);
        (,, uint48 signersAt) = book.signersConvictionOf(id);
        bool convicted = s.status == Status.Convicted;
        if (convicted != (acceptedAt != 0)) return "convicted without a verdict, or a verdict without conviction";
        if (convicted && prover == address(0)) return "nobody convicted";
        if (signersAt != 0 && (!convicted || book.nonSignersHashOf(id) == 0)) return "signers convicted of nothing";
        if (signersAt != 0 && s.feeHeld) return "who certified a lie keeps the fee";
        if (convicted && s.bondHeld) return "a convicted claim keeps its bond";
        if (s.status == Status.Final && s.bondHeld) return "a Final claim's bond is held";
        if ((s.status == Status.Posted || s.status == Status.Certified) && !s.bondHeld) {
            return "an open claim's bond left";
        }
        if (uint256(s.reward) * 2 > uint256(claims[i].terms.bond) * 30 / 100) return "a reward too high";
        if (book.refundsOf(id) > claims[i].terms.bond / 10) return "refunds too high";
        if (s.exposed && uint256(claims[i].terms.policy) == 1) return "a sampled claim counts as exposure";
        return "";
    }

    /// @dev Slashes that the service manager saw.
    function slashedWads() external view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; i++) {
            sum += manager.slashes(signers[i]);
        }
    }

    function burned() external view returns (uint256) {
        return weth.balanceOf(BURN);
    }

    function trace(uint256 i) internal view returns (Trace memory) {
        if (uint256(claims[i].terms.policy) == 0) return Trace(0, "trace");
        return beacons[i] == 0 ? Trace(0, 0) : Trace(beacons[i], "trace");
    }
}
