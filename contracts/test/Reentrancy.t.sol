// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../src/AssayServiceManager.sol";
import {Demands} from "../src/Demands.sol";
import {Digests} from "../src/Digests.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {Treasury} from "../src/Treasury.sol";
import {Claim, ClaimId, FaultKind, Source, Status, Trace} from "../src/Types.sol";
import {Anchor, Node} from "../src/interfaces/IReferee.sol";
import {World} from "./World.sol";

/// @dev What somebody does who is called in the middle of another's call: one call, whose outcome is kept.
abstract contract Intruder {
    address private target;
    bytes private input;
    uint256 public intrusions;
    bool public succeeded;
    bytes public answer;

    function prepare(address target_, bytes calldata input_) external {
        (target, input, intrusions, succeeded) = (target_, input_, 0, false);
    }

    function _intrude() internal {
        if (target == address(0)) return;
        address t = target;
        target = address(0);
        intrusions++;
        (succeeded, answer) = t.call(input);
    }
}

/// @dev WETH's books with a hook; takes WETH's place, so the first two slots are its.
contract HookedWeth {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;
    Hook private hook;

    function setHook(Hook hook_) external {
        hook = hook_;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        hook.called();
        return true;
    }
}

contract Hook is Intruder {
    function called() external {
        _intrude();
    }
}

/// @dev EigenLayer's side gone bad; takes the service manager's place.
contract EvilManager is Intruder {
    uint256 public slashes;
    uint256 public creditAtSlash;
    bool public markedAtSlash;

    function slash(address operator, uint256, string calldata) external {
        slashes++;
        IBook book = IBook(msg.sender);
        creditAtSlash = book.creditOf(tx.origin);
        markedAtSlash = book.slashed(current, operator);
        _intrude();
    }

    function payOperators(AssayServiceManager.Payment[] calldata, string calldata) external returns (uint256) {
        _intrude();
        return 0;
    }

    ClaimId private current;

    function setCurrent(ClaimId id) external {
        current = id;
    }
}

interface IBook {
    function creditOf(address account) external view returns (uint256);
    function slashed(ClaimId id, address operator) external view returns (bool);
}

/// @dev Whoever is called last finds everything booked: calling again gets what anybody else gets.
contract ReentrancyTest is World {
    Hook private hook;

    function setUp() public override {
        super.setUp();
        hook = new Hook();
    }

    function hookToken() private {
        vm.etch(address(weth), address(new HookedWeth()).code);
        HookedWeth(address(weth)).setHook(hook);
    }

    function evil() private returns (EvilManager) {
        vm.etch(address(manager), address(new EvilManager()).code);
        return EvilManager(address(manager));
    }

    function assertRefused(bytes memory reason) private view {
        assertEq(hook.intrusions(), 1, "the token called");
        assertFalse(hook.succeeded(), "calling again succeeded");
        assertEq(hook.answer(), reason);
    }

    function test_post_again_reverts() public {
        hookToken();
        vm.prank(address(hook));
        HookedWeth(address(weth)).approve(address(book), type(uint256).max);
        Claim memory c = Claim(spec(), outcome(), fullTerms(), address(hook), blockhash(vm.getBlockNumber() - 1));
        ClaimId id = book.claimIdOf(c);
        hook.prepare(address(book), abi.encodeCall(IAssay.post, (c.spec, c.outcome, c.terms, "trace")));
        vm.prank(claimant);
        HookedWeth(address(weth)).transfer(address(hook), 50 ether); // posts, and thereby is called again
        assertTrue(hook.succeeded());
        hook.prepare(address(book), abi.encodeCall(IAssay.post, (c.spec, c.outcome, c.terms, "trace")));
        vm.prank(claimant);
        HookedWeth(address(weth)).transfer(address(hook), 50 ether);
        assertRefused(abi.encodeWithSelector(IAssay.AlreadyPosted.selector, id));
        assertEq(weth.balanceOf(address(book)), BOND + SIGNERS_FEE);
    }

    function test_withdraw_again_reverts() public {
        (Claim memory c, ClaimId id,) = certifiedFull();
        mineTo(at(id, 501));
        book.finalize(c);
        hookToken();
        hook.prepare(address(book), abi.encodeCall(Treasury.withdraw, (address(hook))));
        vm.prank(claimant);
        book.withdraw(address(hook));
        assertRefused(abi.encodeWithSelector(Treasury.NothingToWithdraw.selector, address(hook)));
        assertEq(weth.balanceOf(address(hook)), BOND);
    }

    function test_expire_again_reverts() public {
        (Claim memory c, ClaimId id,) = postFull();
        mineTo(at(id, 201));
        hookToken();
        hook.prepare(address(book), abi.encodeCall(IAssay.expire, (c)));
        book.expire(c);
        assertRefused(wrongStatus(id, Status.Expired));
        assertEq(weth.balanceOf(BURN), SIGNERS_FEE);
    }

    /// @dev The burn of a conviction comes last: the same fault again changes nothing, and pays nobody.
    function test_conviction_again_changesNothing() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        hookToken();
        hook.prepare(
            address(book),
            abi.encodeCall(
                IAssay.proveFault, (c, t, FaultKind.Boundary, Source.None, 0, headerProof(1), bytes32("salt"))
            )
        );
        prove(challenger, c, t, 1);
        assertTrue(hook.succeeded(), "a fault may be shown twice");
        assertEq(book.creditOf(address(hook)), 0, "nobody is refunded for it");
        (address prover,,) = book.convictionOf(id);
        assertEq(prover, challenger);
        assertEq(weth.balanceOf(BURN), BOND * 60 / 100 + SIGNERS_FEE, "burned once");
        assertEq(book.refundsOf(id) + book.creditOf(challenger), BOND / 10);
    }

    function test_conviction_payRewards_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        hookToken();
        hook.prepare(address(book), abi.encodeCall(IAssay.payRewards, (c)));
        prove(challenger, c, t, 1);
        assertRefused(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
    }

    function test_conviction_releaseExposure_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        uint256 first = at(id, 1_011);
        hookToken();
        hook.prepare(address(book), abi.encodeCall(IAssay.releaseExposure, (c)));
        prove(challenger, c, t, 1);
        assertRefused(tooEarly(first));
    }

    function test_payRewards_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        vm.txGasPrice(0);
        prove(challenger, c, t, 1);
        mineTo(at(id, 851));
        hookToken();
        hook.prepare(address(book), abi.encodeCall(IAssay.payRewards, (c)));
        book.payRewards(c);
        assertRefused(abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
        assertEq(book.creditOf(challenger), 2 * (BOND * 15 / 100), "paid once");
        assertEq(weth.balanceOf(address(book)), book.creditOf(challenger));
    }

    function test_refutation_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = finalFull();
        hookToken();
        hook.prepare(
            address(book),
            abi.encodeCall(
                IAssay.proveFault, (c, t, FaultKind.Boundary, Source.None, 0, headerProof(1), bytes32("salt"))
            )
        );
        prove(challenger, c, t, 1);
        assertRefused(wrongStatus(id, Status.Refuted));
    }

    function test_payOperators_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        revealAll(id, c, t);
        mineTo(at(id, 501));
        book.finalize(c);
        EvilManager bad = evil();
        bad.prepare(address(book), abi.encodeCall(IAssay.payOperators, (c, none)));
        book.payOperators(c, none);
        assertEq(bad.intrusions(), 1);
        assertFalse(bad.succeeded());
        assertEq(bad.answer(), abi.encodeWithSelector(IAssay.NothingHeld.selector, id));
    }

    /// @dev The slash is marked and refunded before anybody is called.
    function test_executeSlash_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        prove(rival, c, t, 1);
        mine(100);
        EvilManager bad = evil();
        bad.setCurrent(id);
        bad.prepare(address(book), abi.encodeCall(IAssay.executeSlash, (c, operator, none, 0)));
        vm.prank(challenger, challenger);
        book.executeSlash(c, operator, none, 0);
        assertEq(bad.slashes(), 1);
        assertTrue(bad.markedAtSlash(), "marked before the call");
        assertGt(book.creditOf(challenger), 60_000 gwei);
        assertEq(bad.creditAtSlash(), book.creditOf(challenger), "credited before the call");
        assertFalse(bad.succeeded());
        assertEq(bad.answer(), abi.encodeWithSelector(IAssay.AlreadySlashed.selector, id, operator));
    }

    /// @dev However much gas EigenLayer burns, the refund is the same.
    function test_executeSlash_refund_knowsNoSlash() public {
        (Claim memory c,, Trace memory t) = certifiedFull();
        prove(rival, c, t, 1);
        mine(100);
        uint256 snapshot = vm.snapshotState();
        vm.prank(challenger);
        book.executeSlash(c, operator, none, 0);
        uint256 refund = book.creditOf(challenger);
        vm.revertToState(snapshot);
        evil();
        vm.prank(challenger);
        book.executeSlash(c, operator, none, 0);
        assertEq(book.creditOf(challenger), refund);
    }

    // ---- Disputes ----

    function askable() private returns (Claim memory c, ClaimId id, Trace memory t, bytes32 chunk) {
        (c, id, t) = certifiedFull();
        mineTo(at(id, 201));
        chunk = sha256(abi.encodePacked(uint8(2), "chunk"));
    }

    function test_demand_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t, bytes32 chunk) = askable();
        bytes memory place = abi.encode(Node(chunk, 1, 0, 2, false), Anchor(0, 0, 0, 0));
        bytes32 key = disputes.keyOf(id, 1, chunk, 2);
        hookToken();
        hook.prepare(address(disputes), abi.encodeCall(Demands.demand, (c, t, Source.None, 0, place, noLink)));
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, noLink);
        assertRefused(abi.encodeWithSelector(Demands.AlreadyDemanded.selector, key));
        (, uint32 open) = disputes.running(id);
        assertEq(open, 1);
    }

    function test_settle_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t, bytes32 chunk) = askable();
        bytes memory place = abi.encode(Node(chunk, 1, 0, 2, false), Anchor(0, 0, 0, 0));
        bytes32 key = disputes.keyOf(id, 1, chunk, 2);
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, noLink);
        disputes.answer(c, t, 1, chunk, 2, "chunk");
        mineTo(at(id, 501));
        book.finalize(c);
        hookToken();
        hook.prepare(address(disputes), abi.encodeCall(Disputes.settle, (c, t, 1, chunk, 2)));
        disputes.settle(c, t, 1, chunk, 2);
        assertRefused(abi.encodeWithSelector(Demands.NotAnswered.selector, key));
    }

    /// @dev A silence convicts once, also for who is called while the bond burns.
    function test_convict_again_reverts() public {
        (Claim memory c, ClaimId id, Trace memory t, bytes32 chunk) = askable();
        bytes memory place = abi.encode(Node(chunk, 1, 0, 2, false), Anchor(0, 0, 0, 0));
        bytes32 key = disputes.keyOf(id, 1, chunk, 2);
        vm.prank(challenger);
        disputes.demand(c, t, Source.None, 0, place, noLink);
        mine(51);
        hookToken();
        hook.prepare(address(disputes), abi.encodeCall(Disputes.convict, (c, t, 1, chunk, 2)));
        disputes.convict(c, t, 1, chunk, 2);
        assertRefused(abi.encodeWithSelector(Disputes.NoOpenDemand.selector, key));
        assertStatus(id, Status.Convicted);
    }

    /// @dev A commitment is spent before anything is called: its refund comes once.
    function test_commitment_again_refundsOnce() public {
        (Claim memory c, ClaimId id, Trace memory t) = certifiedFull();
        bytes memory proof = headerProof(1);
        book.commitProof(Digests.commitment(address(hook), id, keccak256(proof), "salt"));
        mine(1);
        prove(rival, c, t, 2);
        hookToken();
        bytes memory input =
            abi.encodeCall(IAssay.proveFault, (c, t, FaultKind.Boundary, Source.None, 0, proof, bytes32("salt")));
        hook.prepare(address(book), input);
        hook.called();
        uint256 refund = book.creditOf(address(hook));
        assertGt(refund, 0);
        hook.prepare(address(book), input);
        hook.called();
        assertEq(book.creditOf(address(hook)), refund);
    }
}
