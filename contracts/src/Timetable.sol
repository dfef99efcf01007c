// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Schedule} from "./Types.sol";

/// @notice The one schedule of all claims, in blocks after the post, and how its times bound each other.
abstract contract Timetable {
    /// @notice Blocks for which the history contract of EIP-2935 keeps a hash, less a margin of 191.
    uint256 public constant HISTORY = 8_000;
    /// @notice Follow-ups of a demand after W: with the first, as many answers as the longest path takes.
    uint256 public constant FOLLOW_UPS = 5;

    uint32 internal immutable DRAW_DELAY;
    uint32 internal immutable TRACE;
    uint32 internal immutable CERTIFY;
    uint32 internal immutable DEMAND;
    uint32 internal immutable ANSWER;
    uint32 internal immutable FOLLOW_UP;
    uint32 internal immutable LAST_PROOF;
    uint32 internal immutable SLASH_DELAY;
    uint32 internal immutable POSTPONEMENT;
    /// @notice Post to the last block in which a fault is accepted.
    uint256 public immutable HARD_END;
    /// @notice Post to the latest first block for a slash.
    uint256 public immutable LAST_SLASH;

    /// @notice A time is zero, a deadline not after the one before, or the draw too long before the trace.
    error BadSchedule();

    /// @dev No time may be zero, each deadline must come after the one before, the drawing block's hash must be readable
    /// until the trace's last block, and reveals, which have one answer time from the certificate deadline on, must end
    /// before demands do.
    constructor(Schedule memory s) {
        if (
            s.drawDelay == 0 || s.trace <= s.drawDelay || s.trace - s.drawDelay > HISTORY || s.certify <= s.trace
                || s.demand <= uint256(s.certify) + s.answer || s.answer == 0 || s.followUp == 0 || s.lastProof == 0
                || s.slashDelay == 0
        ) revert BadSchedule();
        DRAW_DELAY = s.drawDelay;
        TRACE = s.trace;
        CERTIFY = s.certify;
        DEMAND = s.demand;
        ANSWER = s.answer;
        FOLLOW_UP = s.followUp;
        LAST_PROOF = s.lastProof;
        SLASH_DELAY = s.slashDelay;
        POSTPONEMENT = s.postponement;
        uint256 hardEnd = uint256(s.demand) + s.answer + FOLLOW_UPS * (uint256(s.followUp) + s.answer) + s.lastProof;
        HARD_END = hardEnd;
        LAST_SLASH = hardEnd + s.slashDelay + s.postponement;
    }

    /// @notice The schedule, for daemons and the Disputes contract.
    function schedule() public view returns (Schedule memory) {
        return Schedule({
            drawDelay: DRAW_DELAY,
            trace: TRACE,
            certify: CERTIFY,
            demand: DEMAND,
            answer: ANSWER,
            followUp: FOLLOW_UP,
            lastProof: LAST_PROOF,
            slashDelay: SLASH_DELAY,
            postponement: POSTPONEMENT
        });
    }
}
