// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The part of EigenLayer (core v1.3, middleware v1.4) that Assay's contracts call, declared from the
// published ABI. Nothing here is deployed by Assay on a live network.

/// @notice An operator set: `avs` is the service manager, `id` equals the quorum number in the middleware.
struct OperatorSet {
    address avs;
    uint32 id;
}

/// @notice Core contract that holds allocations and executes slashing.
interface IAllocationManager {
    /// @param operatorSetId the set whose allocation is cut
    /// @param strategies ascending, without repeats
    /// @param wadsToSlash per strategy, 0 < wad <= 1e18, a fraction of the current allocation
    struct SlashingParams {
        address operator;
        uint32 operatorSetId;
        address[] strategies;
        uint256[] wadsToSlash;
        string description;
    }

    /// @notice Cuts an operator's allocation.
    /// @param avs the service manager
    /// @param params whom, where and how much
    function slashOperator(address avs, SlashingParams calldata params) external;
    /// @notice Says who admits operators.
    /// @param avs the service manager
    /// @param registrar the registry coordinator
    function setAVSRegistrar(address avs, address registrar) external;
    /// @notice Says where name and logo are.
    /// @param avs the service manager
    /// @param metadataURI their address
    function updateAVSMetadataURI(address avs, string calldata metadataURI) external;
    /// @notice Strategies whose stake counts.
    /// @param operatorSet the set
    function getStrategiesInOperatorSet(OperatorSet calldata operatorSet) external view returns (address[] memory);
    /// @notice Member, or left less than the deallocation delay ago.
    /// @param operator an operator's address
    /// @param operatorSet the set
    function isOperatorSlashable(address operator, OperatorSet calldata operatorSet) external view returns (bool);
}

/// @notice Core contract that says who may act for an account.
interface IPermissionController {
    /// @notice Lets another account call one function in the name of an account.
    /// @param account who appoints
    /// @param appointee who may call
    /// @param target which contract
    /// @param selector which function
    function setAppointee(address account, address appointee, address target, bytes4 selector) external;
}

/// @notice Core contract that pays operators and their stakers.
interface IRewardsCoordinator {
    struct StrategyAndMultiplier {
        address strategy;
        uint96 multiplier;
    }

    struct OperatorReward {
        address operator;
        uint256 amount;
    }

    /// @param strategiesAndMultipliers ascending by strategy
    /// @param operatorRewards ascending by operator, no zero amount
    /// @param startTimestamp a multiple of the calculation interval
    /// @param duration a multiple of the calculation interval; the period must have ended
    // solhint-disable-next-line gas-struct-packing
    struct OperatorDirectedRewardsSubmission {
        StrategyAndMultiplier[] strategiesAndMultipliers;
        address token;
        OperatorReward[] operatorRewards;
        uint32 startTimestamp;
        uint32 duration;
        string description;
    }

    /// @notice Pays operators and their stakers.
    /// @param avs the service manager
    /// @param submissions what for which period
    function createOperatorDirectedAVSRewardsSubmission(
        address avs,
        OperatorDirectedRewardsSubmission[] calldata submissions
    ) external;
    // The name is EigenLayer's.
    // forge-lint: disable-next-line(mixed-case-function)
    /// @notice What periods are multiples of.
    function CALCULATION_INTERVAL_SECONDS() external view returns (uint32);
}

/// @notice Middleware contract that keeps membership and stakes of the quorums.
interface IRegistryCoordinator {
    /// @notice Refreshes stakes.
    /// @param operators whose
    function updateOperators(address[] calldata operators) external;
}

/// @notice Selectors of AllocationManager functions that are granted to the registry coordinator.
interface IOperatorSetAdmin {
    struct CreateSetParams {
        uint32 operatorSetId;
        address[] strategies;
    }

    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    /// @notice Makes operator sets.
    /// @param avs the service manager
    /// @param params which
    function createOperatorSets(address avs, CreateSetParams[] calldata params) external;
    /// @notice Takes an operator out of sets.
    /// @param params whom and which
    function deregisterFromOperatorSets(DeregisterParams calldata params) external;
}
