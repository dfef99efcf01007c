// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "../src/Digests.sol";
import {Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/IAssay.sol";
import {Anchor, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev An account that is a contract: who calls it is the transaction's origin, and nobody to Assay.
contract Wallet {
    function execute(address target, bytes calldata data) external {
        (bool ok, bytes memory reason) = target.call(data);
        require(ok, string(reason));
    }
}

/// @dev Attacks on purses: by number, by being somebody else, by proving something else (docs/threat-model.md).
contract AttackMoneyTest is World {
    bytes32 private constant SALT = "salt";
    address private owner = makeAddr("owner of the wallet");
    Wallet private wallet = new Wallet();

    function place(bytes32 digest) private pure returns (bytes memory) {
        return abi.encode(Node(digest, 1, 0, 2, false), Anchor(0, 0, 0, 0));
    }

    function demand(Claim memory c, Trace memory t, bytes32 digest) private {
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place(digest), noLink);
    }

    function execute(address target, bytes memory data) private {
        vm.prank(owner, owner);
        wallet.execute(target, data);
    }

    // ---- Demands by the hundred ----

    /// Two hundred demands, answered as they come: the claimant is paid for each more than it took, and ends Final.
    function test_twoHundredDemands_payTheClaimant() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        uint256 spent;
        for (uint256 i = 0; i < 200; i++) {
            bytes memory chunk = abi.encodePacked(i);
            bytes32 digest = sha256(abi.encodePacked(uint8(2), chunk));
            demand(c, t, digest);
            bytes memory data = abi.encodeCall(disputes.answer, (c, t, 1, digest, 2, chunk));
            vm.prank(claimant);
            uint256 before = gasleft();
            disputes.answer(c, t, 1, digest, 2, chunk);
            spent += before - gasleft() + 21_000 + 16 * data.length;
            if (i % 4 == 3) mine(5);
        }
        assertGe(disputes.creditOf(claimant), spent * 1 gwei, "answering costs the claimant");
        mineTo(at(id, 600));
        book.finalize(c);
        assertEq(book.creditOf(claimant), BOND);
        uint256 paid = disputes.creditOf(claimant);
        for (uint256 i = 0; i < 200; i++) {
            disputes.settle(c, t, 1, sha256(abi.encodePacked(uint8(2), abi.encodePacked(i))), 2);
        }
        assertGt(disputes.creditOf(claimant), paid, "half of what is left of the prices");
        vm.prank(claimant);
        disputes.withdraw(claimant);
    }

    /// Two hundred at once cannot be had: a hundred thousand ether end before a hundred stand open.
    function test_twoHundredDemands_atOnce_nobodyPays() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 500));
        uint256 open;
        for (; open < 200; open++) {
            vm.prank(challenger);
            try disputes.demand(c, t, Source.None, 0, place(bytes32(open + 1)), noLink) {}
            catch {
                break;
            }
        }
        assertGt(open, 40);
        assertLt(open, 100);
        assertLt(weth.balanceOf(challenger), 100_000 ether / 2, "it ended for want of money");
    }

    // ---- Wallets ----

    /// A wallet commits, proves, is paid and withdraws; whoever sent its transaction is nobody.
    function test_smartWallet_isTheProver() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        bytes32 commitment = Digests.commitment(address(wallet), id, keccak256(proof), SALT);
        execute(address(book), abi.encodeCall(book.commitProof, (commitment)));
        mine(1);
        execute(address(book), abi.encodeCall(book.proveFault, (c, t, FaultKind.Boundary, Source.None, 0, proof, SALT)));
        (address prover,,) = book.convictionOf(id);
        assertEq(prover, address(wallet));
        mineTo(at(id, book.HARD_END() + 1));
        book.payRewards(c);
        uint256 credit = book.creditOf(address(wallet));
        assertGe(credit, uint256(BOND) * 30 / 100);
        assertEq(book.creditOf(owner), 0);
        execute(address(book), abi.encodeWithSignature("withdraw(address)", owner));
        assertEq(weth.balanceOf(owner), credit);
    }

    /// A wallet answers, and what it is paid is its own.
    function test_smartWallet_answers() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        mineTo(at(id, 201));
        bytes32 digest = sha256(abi.encodePacked(uint8(2), "chunk"));
        demand(c, t, digest);
        execute(address(disputes), abi.encodeCall(disputes.answer, (c, t, 1, digest, 2, "chunk")));
        assertGt(disputes.creditOf(address(wallet)), 0);
        assertEq(disputes.creditOf(owner), 0);
    }

    // ---- Two challengers ----

    /// Two challengers have committed to proofs of two faults. Whichever proof comes first, the reward is of the
    /// earlier commitment, and both have their gas back.
    function test_twoChallengers_twoFaults() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        commit(challenger, id, headerProof(1));
        mine(1);
        commit(rival, id, headerProof(2));
        mine(1);
        uint256 snapshot = vm.snapshotState();
        for (uint256 order = 0; order < 2; order++) {
            show(order == 0 ? challenger : rival, c, t, order == 0 ? 1 : 2);
            assertStatus(id, Status.Convicted);
            mine(1);
            show(order == 0 ? rival : challenger, c, t, order == 0 ? 2 : 1);
            assertEq(uint256(book.faultOf(id, 1)), uint256(FaultKind.Boundary));
            assertEq(uint256(book.faultOf(id, 2)), uint256(FaultKind.Boundary));
            (uint256 gas, uint256 otherGas) = (book.creditOf(challenger), book.creditOf(rival));
            assertGt(gas, 0);
            assertGt(otherGas, 0);
            mineTo(at(id, book.HARD_END() + 1));
            book.payRewards(c);
            assertEq(book.creditOf(challenger) - gas, uint256(BOND) * 30 / 100);
            assertEq(book.creditOf(rival), otherGas);
            vm.revertToState(snapshot);
        }
    }

    function commit(address who, ClaimId id, bytes memory proof) private {
        vm.prank(who);
        book.commitProof(Digests.commitment(who, id, keccak256(proof), SALT));
    }

    function show(address who, Claim memory c, Trace memory t, uint64 segment) private {
        vm.prank(who);
        book.proveFault(c, t, FaultKind.Boundary, Source.None, 0, headerProof(segment), SALT);
    }
}
