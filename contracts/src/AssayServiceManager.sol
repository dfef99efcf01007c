// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "./interfaces/IERC20.sol";
import {
    IAllocationManager,
    IOperatorSetAdmin,
    IPermissionController,
    IRegistryCoordinator,
    IRewardsCoordinator,
    OperatorSet
} from "./interfaces/IEigenLayer.sol";

/// @notice Assay's identity on EigenLayer (the AVS) and the only caller of `slashOperator` for it.
/// @dev The contract stays its own EigenLayer admin: an account without admins is its own, and there is no
/// function here that proposes or accepts another, appoints anybody, or changes anything set in the
/// constructor. So what may be slashed is exactly what `claimBook` decides, for ever.
contract AssayServiceManager {
    /// @notice Addresses fixed at deployment.
    struct Wiring {
        IAllocationManager allocationManager;
        IPermissionController permissionController;
        IRewardsCoordinator rewardsCoordinator;
        IRegistryCoordinator registryCoordinator;
        address claimBook;
        IERC20 weth;
    }

    /// @notice One operator's share of a payment, in wei of WETH.
    struct Payment {
        address operator;
        uint256 amount;
    }

    /// @notice The one operator set; equals the middleware's quorum number.
    uint32 public constant OPERATOR_SET_ID = 0;
    uint256 private constant WAD = 1e18;

    /// @notice Executes slashing.
    IAllocationManager public immutable ALLOCATION_MANAGER;
    /// @notice Pays operators and their stakers.
    IRewardsCoordinator public immutable REWARDS_COORDINATOR;
    /// @notice Keeps membership and stakes.
    IRegistryCoordinator public immutable REGISTRY_COORDINATOR;
    /// @notice The only address that may slash and pay. Its address is predicted before this deployment.
    address public immutable CLAIM_BOOK;
    /// @notice The token of all amounts.
    IERC20 public immutable WETH;

    /// @notice `operator` lost `wad` / 1e18 of its allocation to the operator set.
    /// @param operator who
    /// @param wad part of its allocation, in 1e-18
    /// @param description for people
    event Slashed(address indexed operator, uint256 wad, string description);
    /// @notice The slash stands, but the registries refused the refresh; anyone may call `updateOperators`.
    /// @param operator whose stakes are stale
    /// @param reason the registries' revert data
    event StakeRefreshFailed(address indexed operator, bytes reason);
    /// @notice `total` wei of WETH went to the RewardsCoordinator for the period that starts at `startTimestamp`.
    /// @param total in wei of WETH
    /// @param startTimestamp start of the rewarded interval, in seconds
    /// @param description for people
    event OperatorsPaid(uint256 total, uint32 startTimestamp, string description);

    /// @notice Only the ClaimBook may call this.
    error OnlyClaimBook(address caller);
    /// @notice A contract that is needed was left out.
    error ZeroAddress();
    /// @notice The fraction is zero or more than all.
    error WadOutOfRange(uint256 wad);
    /// @notice EigenLayer cannot slash the operator any more.
    error OperatorNotSlashable(address operator);
    /// @notice There is nobody to pay.
    error NoPayments();
    /// @notice Operators must ascend, without repeats.
    error PaymentsNotAscending(address operator);
    /// @notice The token refused.
    error TransferFailed();
    /// @notice Bring more gas: the registries must be refreshed with the slash.
    error RefreshOutOfGas();

    modifier onlyClaimBook() {
        if (msg.sender != CLAIM_BOOK) revert OnlyClaimBook(msg.sender);
        _;
    }

    /// @notice Introduces itself to EigenLayer and appoints the registry coordinator for two functions.
    /// @param wiring EigenLayer's contracts and Assay's own; none may be zero
    /// @param metadataURI where EigenLayer's tools find name and logo; without one no operator set can exist
    constructor(Wiring memory wiring, string memory metadataURI) {
        if (
            address(wiring.allocationManager) == address(0) || address(wiring.permissionController) == address(0)
                || address(wiring.rewardsCoordinator) == address(0) || address(wiring.registryCoordinator) == address(0)
                || wiring.claimBook == address(0) || address(wiring.weth) == address(0)
        ) revert ZeroAddress();
        ALLOCATION_MANAGER = wiring.allocationManager;
        REWARDS_COORDINATOR = wiring.rewardsCoordinator;
        REGISTRY_COORDINATOR = wiring.registryCoordinator;
        CLAIM_BOOK = wiring.claimBook;
        WETH = wiring.weth;

        wiring.allocationManager.updateAVSMetadataURI(address(this), metadataURI);
        wiring.allocationManager.setAVSRegistrar(address(this), address(wiring.registryCoordinator));
        _appointCoordinator(wiring, IOperatorSetAdmin.createOperatorSets.selector);
        _appointCoordinator(wiring, IOperatorSetAdmin.deregisterFromOperatorSets.selector);
    }

    /// @notice Cuts `wad` / 1e18 of what `operator` has allocated to Assay, in every strategy of the set, and
    /// refreshes its stake in the registries.
    /// @dev Reverts if EigenLayer cannot slash the operator (left, and the deallocation delay has passed).
    /// Strategies without an allocation are skipped by EigenLayer.
    /// @param operator whom to slash
    /// @param wad fraction, 0 < wad <= 1e18
    /// @param description goes into EigenLayer's event
    function slash(address operator, uint256 wad, string calldata description) external onlyClaimBook {
        if (wad == 0 || wad > WAD) revert WadOutOfRange(wad);
        if (!slashable(operator)) revert OperatorNotSlashable(operator);
        address[] memory strategies = _sortedStrategies();
        uint256[] memory wads = new uint256[](strategies.length);
        for (uint256 i = 0; i < wads.length; i++) {
            wads[i] = wad;
        }
        ALLOCATION_MANAGER.slashOperator(
            address(this),
            IAllocationManager.SlashingParams({
                operator: operator,
                operatorSetId: OPERATOR_SET_ID,
                strategies: strategies,
                wadsToSlash: wads,
                description: description
            })
        );
        emit Slashed(operator, wad, description);
        _refreshStake(operator);
    }

    /// @notice Pays operators through EigenLayer's RewardsCoordinator for the last full calculation interval.
    /// @dev Pulls the sum from `claimBook`, which must have approved it.
    /// @param payments ascending by operator, no zero amount
    /// @param description goes into EigenLayer's event
    /// @return total wei of WETH pulled and handed on
    function payOperators(Payment[] calldata payments, string calldata description)
        external
        onlyClaimBook
        returns (uint256 total)
    {
        if (payments.length == 0) revert NoPayments();
        IRewardsCoordinator.OperatorReward[] memory rewards;
        (rewards, total) = _rewards(payments);
        uint32 interval = REWARDS_COORDINATOR.CALCULATION_INTERVAL_SECONDS();
        uint32 start = _lastInterval(interval);
        emit OperatorsPaid(total, start, description);

        if (!WETH.transferFrom(msg.sender, address(this), total)) revert TransferFailed();
        if (!WETH.approve(address(REWARDS_COORDINATOR), total)) revert TransferFailed();
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory submissions =
            new IRewardsCoordinator.OperatorDirectedRewardsSubmission[](1);
        submissions[0] = IRewardsCoordinator.OperatorDirectedRewardsSubmission({
            strategiesAndMultipliers: _equalWeights(),
            token: address(WETH),
            operatorRewards: rewards,
            startTimestamp: start,
            duration: interval,
            description: description
        });
        REWARDS_COORDINATOR.createOperatorDirectedAVSRewardsSubmission(address(this), submissions);
    }

    /// @notice Whether EigenLayer would still slash `operator` for Assay: member, or left less than the
    /// deallocation delay ago.
    /// @param operator an operator's address
    function slashable(address operator) public view returns (bool) {
        return ALLOCATION_MANAGER.isOperatorSlashable(operator, _operatorSet());
    }

    /// @notice Strategies whose stake counts, for EigenLayer's tools.
    function getRestakeableStrategies() external view returns (address[] memory) {
        return ALLOCATION_MANAGER.getStrategiesInOperatorSet(_operatorSet());
    }

    function _appointCoordinator(Wiring memory wiring, bytes4 selector) private {
        wiring.permissionController
            .setAppointee(
                address(this), address(wiring.registryCoordinator), address(wiring.allocationManager), selector
            );
    }

    /// @dev An empty reason means the refresh ran out of gas: the caller must bring more, or anybody could
    /// leave stale stakes behind by starving it. Any other refusal must not stop the slash.
    function _refreshStake(address operator) private {
        address[] memory operators = new address[](1);
        operators[0] = operator;
        // solhint-disable-next-line no-empty-blocks
        try REGISTRY_COORDINATOR.updateOperators(operators) {}
        catch (bytes memory reason) {
            if (reason.length == 0) revert RefreshOutOfGas();
            emit StakeRefreshFailed(operator, reason);
        }
    }

    function _operatorSet() private view returns (OperatorSet memory) {
        return OperatorSet({avs: address(this), id: OPERATOR_SET_ID});
    }

    /// @dev EigenLayer wants strategies ascending and stores them in order of insertion; there are few.
    function _sortedStrategies() private view returns (address[] memory s) {
        s = ALLOCATION_MANAGER.getStrategiesInOperatorSet(_operatorSet());
        for (uint256 i = 1; i < s.length; i++) {
            address moving = s[i];
            uint256 j = i;
            for (; j > 0 && s[j - 1] > moving; j--) {
                s[j] = s[j - 1];
            }
            s[j] = moving;
        }
    }

    function _equalWeights() private view returns (IRewardsCoordinator.StrategyAndMultiplier[] memory weights) {
        address[] memory strategies = _sortedStrategies();
        weights = new IRewardsCoordinator.StrategyAndMultiplier[](strategies.length);
        for (uint256 i = 0; i < strategies.length; i++) {
            weights[i] = IRewardsCoordinator.StrategyAndMultiplier({strategy: strategies[i], multiplier: uint96(WAD)});
        }
    }

    function _rewards(Payment[] calldata payments)
        private
        pure
        returns (IRewardsCoordinator.OperatorReward[] memory rewards, uint256 total)
    {
        rewards = new IRewardsCoordinator.OperatorReward[](payments.length);
        address previous = address(0);
        for (uint256 i = 0; i < payments.length; i++) {
            if (payments[i].operator <= previous) revert PaymentsNotAscending(payments[i].operator);
            previous = payments[i].operator;
            rewards[i] = IRewardsCoordinator.OperatorReward({operator: previous, amount: payments[i].amount});
            total += payments[i].amount;
        }
    }

    /// @dev Start of the last interval that ended strictly before now.
    function _lastInterval(uint32 interval) private view returns (uint32) {
        uint256 current = (block.timestamp - 1) / interval * interval;
        // Timestamps fit 32 bits until 2106, which EigenLayer assumes as well.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(current - interval);
    }
}
