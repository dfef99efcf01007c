// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayConsumer} from "../AssayConsumer.sol";
import {IStanding} from "../IStanding.sol";
import {Outcome, Spec} from "../Types.sol";
import {IERC20} from "../interfaces/IERC20.sol";

/// @notice Pays a trainer for a model that reaches an accuracy on held-out records, if both the training and the
/// evaluation are Final claims whose value at risk covers the price.
/// @dev The sponsor pins what decides: the programs, the training data, the held-out data. The trainer is free in
/// seeds, steps and segment length. Whoever made the evaluation's claim, its parameters must be the training's result.
contract TrainerBounty is AssayConsumer {
    // solhint-disable-next-line gas-struct-packing
    struct Offer {
        address trainer;
        /// Wei of WETH.
        uint256 price;
        /// Last block for collecting.
        uint256 deadline;
        bytes32 trainingProgram;
        bytes32 trainingDataset;
        bytes32 evaluationProgram;
        bytes32 heldOutDataset;
        /// The accuracy among the evaluation program's results.
        uint16 accuracyIndex;
        uint16 evaluationResults;
        /// Binary32 bits of the least accuracy, in (0, 1]; 0x3f733333 is 0.95.
        uint32 minAccuracy;
    }

    uint32 private constant ONE = 0x3f800000;

    /// @notice The token of the price.
    IERC20 public immutable WETH;
    /// @notice Who offers, and gets back what nobody earned.
    address public immutable SPONSOR;

    /// @notice What is paid for; the price is zero once it is paid or taken back.
    Offer public offer;

    /// @notice The sponsor offers a price.
    /// @param trainer who is paid
    /// @param price in wei of WETH
    event Offered(address indexed trainer, uint256 price);
    /// @notice The trainer was paid.
    /// @param trainer who is paid
    /// @param price in wei of WETH
    /// @param accuracy binary32 bits
    event Paid(address indexed trainer, uint256 price, uint32 accuracy);
    /// @notice The sponsor took the price back.
    /// @param price in wei of WETH
    event TakenBack(uint256 price);

    /// @notice The offer leaves open what decides, or nothing can be earned.
    error BadOffer();
    /// @notice The price is paid or taken back.
    error NothingLeft();
    /// @notice The offer has ended.
    error DeadlinePassed(uint256 deadline);
    /// @notice The offer has not ended.
    error DeadlineAhead(uint256 deadline);
    /// @notice The training is not the one that is paid for.
    error WrongTraining();
    /// @notice The evaluation is not one of the trained model by the pinned program.
    error WrongEvaluation();
    /// @notice The accuracy is not enough, or no number up to 1.
    error AccuracyTooLow(uint32 accuracy, uint32 needed);
    /// @notice The token refused.
    error TransferFailed();

    /// @notice Makes the offer.
    /// @param standing ClaimBook.STANDING()
    /// @param weth the token
    /// @param o what is offered; fund the contract with `price` wei of WETH afterwards
    constructor(IStanding standing, IERC20 weth, Offer memory o) AssayConsumer(standing) {
        bool pinned =
            o.trainingProgram != 0 && o.trainingDataset != 0 && o.evaluationProgram != 0 && o.heldOutDataset != 0;
        bool accuracy = o.minAccuracy != 0 && o.minAccuracy <= ONE && o.accuracyIndex < o.evaluationResults;
        if (!pinned || !accuracy || o.trainer == address(0) || o.price == 0 || o.deadline <= block.number) {
            revert BadOffer();
        }
        WETH = weth;
        SPONSOR = msg.sender;
        offer = o;
        emit Offered(o.trainer, o.price);
    }

    /// @notice Pays the trainer; anybody may call.
    /// @param training spec of the training
    /// @param trained its outcome
    /// @param evaluation spec of the evaluation
    /// @param evaluated its outcome
    /// @param accuracy the accuracy tensor's four bytes
    /// @param path siblings from it to the evaluation's result
    function collect(
        Spec calldata training,
        Outcome calldata trained,
        Spec calldata evaluation,
        Outcome calldata evaluated,
        bytes calldata accuracy,
        bytes32[] calldata path
    ) external {
        Offer memory o = offer;
        if (o.price == 0) revert NothingLeft();
        if (block.number > o.deadline) revert DeadlinePassed(o.deadline);
        if (training.program != o.trainingProgram || training.dataset != o.trainingDataset || training.parent != 0) {
            revert WrongTraining();
        }
        if (
            evaluation.program != o.evaluationProgram || evaluation.dataset != o.heldOutDataset
                || evaluation.params != trained.result
        ) revert WrongEvaluation();
        _checkResult(evaluated.result, o.accuracyIndex, o.evaluationResults, accuracy, path);
        uint32 bits = _f32(accuracy);
        // Binary32 numbers from +0 to 1 are ordered as their bits are.
        if (bits < o.minAccuracy || bits > ONE) revert AccuracyTooLow(bits, o.minAccuracy);
        offer.price = 0;
        emit Paid(o.trainer, o.price, bits);
        _requireOutcome(training, trained, o.price);
        _requireEvaluation(evaluation, evaluated, o.price);
        if (!WETH.transfer(o.trainer, o.price)) revert TransferFailed();
    }

    /// @notice Returns the price to the sponsor after the deadline.
    function takeBack() external {
        uint256 price = offer.price;
        if (price == 0) revert NothingLeft();
        if (block.number <= offer.deadline) revert DeadlineAhead(offer.deadline);
        offer.price = 0;
        emit TakenBack(price);
        if (!WETH.transfer(SPONSOR, price)) revert TransferFailed();
    }
}
