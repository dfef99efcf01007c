// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../src/AssayServiceManager.sol";
import {Weth} from "../src/devnet/Weth.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {
    IAllocationManager,
    IOperatorSetAdmin,
    IPermissionController,
    IRegistryCoordinator,
    IRewardsCoordinator,
    OperatorSet
} from "../src/interfaces/IEigenLayer.sol";
import {Base, Vm} from "./Base.sol";

/// @dev Records what the service manager asks of EigenLayer. What EigenLayer then does is tested against the
/// real contracts, in devnet/eigenlayer_test.go.
contract Recorder {
    address[] private strategies;
    bool private slashable = true;
    address[] public slashedStrategies;
    uint256[] public slashedWads;
    bytes private refusal;
    bool private starve;
    uint256 public refreshes;
    mapping(bytes32 => bool) public called;

    function setStrategies(address[] calldata list) external {
        strategies = list;
    }

    function setSlashable(bool is_) external {
        slashable = is_;
    }

    function refuseRefresh(bytes calldata reason) external {
        refusal = reason;
    }

    function starveRefresh() external {
        starve = true;
    }

    function getStrategiesInOperatorSet(OperatorSet calldata) external view returns (address[] memory) {
        return strategies;
    }

    function slashOperator(address avs, IAllocationManager.SlashingParams calldata params) external {
        require(avs == msg.sender, "not for itself");
        slashedStrategies = params.strategies;
        slashedWads = params.wadsToSlash;
    }

    function slashedCount() external view returns (uint256) {
        return slashedStrategies.length;
    }

    function updateOperators(address[] calldata operators) external {
        require(operators.length == 1, "not one");
        if (starve) {
            assembly ("memory-safe") {
                revert(0, 0)
            }
        }
        if (refusal.length > 0) {
            bytes memory reason = refusal;
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
        refreshes++;
    }

    function CALCULATION_INTERVAL_SECONDS() external pure returns (uint32) {
        return 1 days;
    }

    // solhint-disable-next-line no-complex-fallback
    fallback(bytes calldata input) external returns (bytes memory) {
        if (bytes4(input[:4]) == IAllocationManager.isOperatorSlashable.selector) return abi.encode(slashable);
        called[keccak256(input)] = true;
        return "";
    }
}

contract AssayServiceManagerTest is Base {
    Recorder private el;
    Weth private weth;
    AssayServiceManager private manager;
    address private claimBook;
    address private operator;

    function setUp() public {
        claimBook = makeAddr("claim book");
        operator = makeAddr("operator");
        el = new Recorder();
        weth = new Weth();
        manager = new AssayServiceManager(_wiring(), "https://assay.example/metadata.json");
    }

    function test_constructor_grantsWhatTheCoordinatorNeeds() public view {
        address self = address(manager);
        _asked(abi.encodeCall(IAllocationManager.updateAVSMetadataURI, (self, "https://assay.example/metadata.json")));
        _asked(abi.encodeCall(IAllocationManager.setAVSRegistrar, (self, address(el))));
        bytes4[2] memory selectors =
            [IOperatorSetAdmin.createOperatorSets.selector, IOperatorSetAdmin.deregisterFromOperatorSets.selector];
        for (uint256 i = 0; i < selectors.length; i++) {
            _asked(abi.encodeCall(IPermissionController.setAppointee, (self, address(el), address(el), selectors[i])));
        }
    }

    function test_constructor_zeroAddress_reverts() public {
        for (uint256 missing = 0; missing < 6; missing++) {
            AssayServiceManager.Wiring memory w = _wiring();
            if (missing == 0) w.allocationManager = IAllocationManager(address(0));
            if (missing == 1) w.permissionController = IPermissionController(address(0));
            if (missing == 2) w.rewardsCoordinator = IRewardsCoordinator(address(0));
            if (missing == 3) w.registryCoordinator = IRegistryCoordinator(address(0));
            if (missing == 4) w.claimBook = address(0);
            if (missing == 5) w.weth = IERC20(address(0));
            vm.expectRevert(AssayServiceManager.ZeroAddress.selector);
            new AssayServiceManager(w, "uri");
        }
    }

    function testFuzz_slash_sortsStrategies(address[] memory strategies, uint256 wad) public {
        wad = bound(wad, 1, 1e18);
        if (strategies.length > 12) {
            assembly ("memory-safe") {
                mstore(strategies, 12)
            }
        }
        el.setStrategies(strategies);
        vm.prank(claimBook);
        manager.slash(operator, wad, "claim 1");
        assertEq(el.slashedCount(), strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            assertEq(el.slashedWads(i), wad);
            if (i > 0) assertTrue(el.slashedStrategies(i - 1) <= el.slashedStrategies(i));
            assertTrue(_contains(strategies, el.slashedStrategies(i)));
        }
        assertEq(el.refreshes(), 1);
    }

    function test_slash_emits() public {
        vm.expectEmit(address(manager));
        emit AssayServiceManager.Slashed(operator, 5e17, "claim 1");
        vm.prank(claimBook);
        manager.slash(operator, 5e17, "claim 1");
    }

    function testFuzz_slash_otherCaller_reverts(address caller) public {
        vm.assume(caller != claimBook);
        vm.expectRevert(abi.encodeWithSelector(AssayServiceManager.OnlyClaimBook.selector, caller));
        vm.prank(caller);
        manager.slash(operator, 1, "claim 1");
    }

    function testFuzz_slash_wadOutOfRange_reverts(uint256 wad) public {
        if (wad <= 1e18) wad = 0;
        vm.expectRevert(abi.encodeWithSelector(AssayServiceManager.WadOutOfRange.selector, wad));
        vm.prank(claimBook);
        manager.slash(operator, wad, "claim 1");
    }

    function test_slash_notSlashable_reverts() public {
        el.setSlashable(false);
        vm.expectRevert(abi.encodeWithSelector(AssayServiceManager.OperatorNotSlashable.selector, operator));
        vm.prank(claimBook);
        manager.slash(operator, 1, "claim 1");
    }

    function test_slash_refreshRefused_standsAndSaysSo() public {
        el.refuseRefresh("paused");
        vm.expectEmit(address(manager));
        emit AssayServiceManager.StakeRefreshFailed(operator, "paused");
        vm.prank(claimBook);
        manager.slash(operator, 1, "claim 1");
        assertEq(el.refreshes(), 0);
    }

    function test_slash_refreshStarved_reverts() public {
        el.starveRefresh();
        vm.expectRevert(AssayServiceManager.RefreshOutOfGas.selector);
        vm.prank(claimBook);
        manager.slash(operator, 1, "claim 1");
    }

    function testFuzz_payOperators_lastFullInterval(uint32 time) public {
        uint256 moment = bound(time, 3 days, type(uint32).max);
        vm.warp(moment);
        _fund(10);
        vm.recordLogs();
        vm.prank(claimBook);
        assertEq(manager.payOperators(_payments(), "fees"), 10);
        (uint256 total, uint32 start,) = abi.decode(_ownLog(), (uint256, uint32, string));
        assertEq(total, 10);
        assertEq(uint256(start) % 1 days, 0);
        assertTrue(uint256(start) + 1 days < moment);
        assertTrue(uint256(start) + 2 days >= moment);
        assertEq(weth.balanceOf(address(manager)), 10);
        assertEq(weth.allowance(address(manager), address(el)), 10);
    }

    function test_payOperators_badList_reverts() public {
        vm.warp(10 days);
        _fund(10);
        AssayServiceManager.Payment[] memory list = _payments();
        (list[0], list[1]) = (list[1], list[0]);
        vm.expectRevert(abi.encodeWithSelector(AssayServiceManager.PaymentsNotAscending.selector, list[1].operator));
        vm.prank(claimBook);
        manager.payOperators(list, "fees");

        vm.expectRevert(AssayServiceManager.NoPayments.selector);
        vm.prank(claimBook);
        manager.payOperators(new AssayServiceManager.Payment[](0), "fees");
    }

    function test_payOperators_tokenRefuses_reverts() public {
        vm.warp(10 days);
        vm.mockCall(address(weth), abi.encodeWithSelector(IERC20.transferFrom.selector), abi.encode(false));
        vm.expectRevert(AssayServiceManager.TransferFailed.selector);
        vm.prank(claimBook);
        manager.payOperators(_payments(), "fees");
        vm.clearMockedCalls();

        _fund(10);
        vm.mockCall(address(weth), abi.encodeWithSelector(IERC20.approve.selector), abi.encode(false));
        vm.expectRevert(AssayServiceManager.TransferFailed.selector);
        vm.prank(claimBook);
        manager.payOperators(_payments(), "fees");
    }

    function testFuzz_payOperators_otherCaller_reverts(address caller) public {
        vm.assume(caller != claimBook);
        vm.expectRevert(abi.encodeWithSelector(AssayServiceManager.OnlyClaimBook.selector, caller));
        vm.prank(caller);
        manager.payOperators(_payments(), "fees");
    }

    function _wiring() private view returns (AssayServiceManager.Wiring memory) {
        return AssayServiceManager.Wiring({
            allocationManager: IAllocationManager(address(el)),
            permissionController: IPermissionController(address(el)),
            rewardsCoordinator: IRewardsCoordinator(address(el)),
            registryCoordinator: IRegistryCoordinator(address(el)),
            claimBook: claimBook,
            weth: IERC20(address(weth))
        });
    }

    function _payments() private pure returns (AssayServiceManager.Payment[] memory list) {
        list = new AssayServiceManager.Payment[](2);
        list[0] = AssayServiceManager.Payment({operator: address(1), amount: 4});
        list[1] = AssayServiceManager.Payment({operator: address(2), amount: 6});
    }

    function _fund(uint256 amount) private {
        vm.deal(claimBook, amount);
        vm.startPrank(claimBook);
        weth.deposit{value: amount}();
        weth.approve(address(manager), amount);
        vm.stopPrank();
    }

    function _asked(bytes memory call) private view {
        assertTrue(el.called(keccak256(call)), vm.toString(call));
    }

    function _ownLog() private returns (bytes memory) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter == address(manager)) return logs[i].data;
        }
        revert("no event");
    }

    function _contains(address[] memory list, address wanted) private pure returns (bool) {
        for (uint256 i = 0; i < list.length; i++) {
            if (list[i] == wanted) return true;
        }
        return false;
    }
}
