// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../src/AssayServiceManager.sol";
import {ClaimBook} from "../src/ClaimBook.sol";
import {ClaimRules} from "../src/ClaimRules.sol";
import {Claims} from "../src/Claims.sol";
import {Demands} from "../src/Demands.sol";
import {Disputes} from "../src/Disputes.sol";
import {IAssay} from "../src/IAssay.sol";
import {IBookOfRegistry, Programs} from "../src/Programs.sol";
import {Registry} from "../src/Registry.sol";
import {Standing} from "../src/Standing.sol";
import {Timetable} from "../src/Timetable.sol";
import {Parameters, Schedule} from "../src/Types.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IClaimBook} from "../src/interfaces/IClaimBook.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {IInputOpenings} from "../src/interfaces/IInputOpenings.sol";
import {IReferee, IRefereeCheck, IRefereeTree} from "../src/interfaces/IReferee.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {World} from "./World.sol";

/// @dev What a deployment is refused for, and what it says of itself.
contract DeployTest is World {
    function test_book_missingContract_reverts() public {
        for (uint256 i = 0; i < 7; i++) {
            Claims.Wiring memory w = wiring();
            if (i == 0) w.weth = IERC20(address(0));
            if (i == 1) w.serviceManager = AssayServiceManager(address(0));
            if (i == 2) w.verifier = ICertificateVerifier(address(0));
            if (i == 3) w.referee = IReferee(address(0));
            if (i == 4) w.refereeTree = IRefereeTree(address(0));
            if (i == 5) w.registry = IRegistry(address(0));
            if (i == 6) w.disputes = IDisputes(address(0));
            vm.expectRevert(IAssay.BadParameters.selector);
            new ClaimBook(w, schedule(), parameters());
        }
    }

    function test_book_withoutGuardian_slashesInTime() public {
        Claims.Wiring memory w = wiring();
        w.guardian = address(0);
        ClaimBook b = new ClaimBook(w, schedule(), parameters());
        assertEq(b.GUARDIAN(), address(0));
    }

    function test_book_badSchedule_reverts() public {
        Schedule memory s = schedule();
        s.answer = 0;
        vm.expectRevert(Timetable.BadSchedule.selector);
        new ClaimBook(wiring(), s, parameters());
    }

    function refuse(Parameters memory p) private {
        vm.expectRevert(IAssay.BadParameters.selector);
        new ClaimBook(wiring(), schedule(), p);
    }

    function test_rules_parameters_reverts() public {
        Parameters memory p = parameters();
        p.slashWad = 0;
        refuse(p);
        p.slashWad = 1e18 + 1;
        refuse(p);
        p = parameters();
        p.blockTime = 0;
        refuse(p);
        p = parameters();
        (p.slashWad, p.blockTime) = (1e18, 1);
        ClaimBook b = new ClaimBook(wiring(), schedule(), p);
        assertEq(b.SLASH_WAD(), 1e18);
        assertEq(abi.encode(b.RULES().parameters()), abi.encode(p));
    }

    function test_book_saysWhatItIsMadeOf() public view {
        assertEq(address(book.WETH()), address(weth));
        assertEq(address(book.SERVICE_MANAGER()), address(manager));
        assertEq(address(book.VERIFIER()), address(verifier));
        assertEq(address(book.REFEREE()), address(referee));
        assertEq(address(book.REFEREE_TREE()), address(referee));
        assertEq(address(book.REGISTRY()), address(registry));
        assertEq(address(book.DISPUTES()), address(disputes));
        assertEq(book.GUARDIAN(), guardian);
        assertEq(book.SLASH_WAD(), SLASH_WAD);
        assertEq(book.PRECEDENCE(), 300);
        assertEq(abi.encode(book.schedule()), abi.encode(schedule()));
        assertEq(abi.encode(rules.schedule()), abi.encode(schedule()));
        assertEq(book.HARD_END(), 850);
        assertEq(book.LAST_SLASH(), 1_010);
    }

    function test_standing_saysWhatItIsMadeOf() public view {
        assertEq(standing.CLAIM_BOOK(), address(book));
        assertEq(address(standing.REGISTRY()), address(registry));
        assertEq(standing.MAX_GENERATIONS(), 32);
    }

    function test_disputes_saysWhatItIsMadeOf() public view {
        assertEq(address(disputes.BOOK()), address(book));
        assertEq(address(disputes.TREE()), address(referee));
        assertEq(disputes.DOUBLING(), 4);
        assertEq(disputes.FOLLOW_UPS(), book.FOLLOW_UPS(), "the schedule reckons with as many");
    }

    function test_disputes_zeroAddress_reverts() public {
        (IERC20 w, IClaimBook b) = (IERC20(address(weth)), IClaimBook(address(book)));
        (IRefereeTree t, IInputOpenings i) = (IRefereeTree(referee), disputes.INPUTS());
        vm.expectRevert(Demands.ZeroAddress.selector);
        new Disputes(IERC20(address(0)), b, t, i);
        vm.expectRevert(Demands.ZeroAddress.selector);
        new Disputes(w, IClaimBook(address(0)), t, i);
        vm.expectRevert(Demands.ZeroAddress.selector);
        new Disputes(w, b, IRefereeTree(address(0)), i);
        vm.expectRevert(Demands.ZeroAddress.selector);
        new Disputes(w, b, t, IInputOpenings(address(0)));
    }

    function test_registry_zeroAddress_reverts() public {
        IBookOfRegistry b = IBookOfRegistry(address(book));
        vm.expectRevert(Programs.ZeroAddress.selector);
        new Registry(IBookOfRegistry(address(0)), referee, 5);
        vm.expectRevert(Programs.ZeroAddress.selector);
        new Registry(b, IRefereeCheck(address(0)), 5);
    }

    function test_registry_seedDelay_atLeastOne() public {
        Registry r = new Registry(IBookOfRegistry(address(book)), referee, 0);
        assertEq(r.SEED_DELAY(), 1);
        assertEq(address(r.BOOK()), address(book));
        assertEq(address(r.CHECK()), address(referee));
    }

    function test_standing_obeysItsDeployer() public {
        Standing s = new Standing(registry);
        assertEq(s.CLAIM_BOOK(), address(this));
    }

    // ---- Prices ----

    function testFuzz_bondFloor_isTheFormula(uint64 baseFee, uint32 work) public {
        vm.fee(baseFee);
        uint256 price = 10 * (baseFee > 1 gwei ? uint256(baseFee) : 1 gwei);
        assertEq(rules.gasPrice(), price);
        uint256 floor = ((16_777_216 + 4 * 5_000_000) * price + uint256(work) * 1 gwei) * 5 / 2;
        assertEq(rules.bondFloor(work), floor);
    }

    /// @dev A hundredth of the value at risk, rounded up, and a gwei per millisecond.
    function testFuzz_feeFloor_roundsUp(uint96 valueAtRisk, uint64 work) public view {
        uint256 rate = (uint256(valueAtRisk) + 99) / 100;
        assertEq(rules.feeFloor(valueAtRisk, work), rate + uint256(work) * 1 gwei);
    }

    /// @dev No more than the transaction's own price, and no more than twice the base fee.
    function testFuzz_refund_cappedPrice(uint64 gasPrice, uint32 gasUsed, uint16 length) public {
        vm.txGasPrice(gasPrice);
        uint256 price = gasPrice < 2 gwei ? gasPrice : 2 gwei;
        uint256 seen = uint256(gasUsed) + 4 * uint256(length);
        assertEq(rules.refund(gasUsed, length, true), (seen + 24_000) * price);
        assertEq(rules.refund(gasUsed, length, false), seen * price);
    }

    function test_quorumTrust_boundary() public view {
        // W is 500 blocks of 12 seconds.
        assertFalse(rules.quorumTrust(false, 3_000_000));
        assertTrue(rules.quorumTrust(false, 3_000_001));
        assertTrue(rules.quorumTrust(true, 0));
    }

    function test_rules_constants() public view {
        assertEq(rules.PURSUIT_GAS(), 1_000_000);
        assertEq(rules.ANSWERABLE_SEGMENTS(), 64);
        assertEq(rules.MAX_ANSWERS(), disputes.FOLLOW_UPS() + 1);
    }

    function test_rules_ofItsOwn_sameAnswers() public {
        ClaimRules r = new ClaimRules(verifier, registry, schedule(), parameters());
        assertEq(r.bondFloor(7), rules.bondFloor(7));
        assertEq(r.feeFloor(7, 7), rules.feeFloor(7, 7));
    }
}
