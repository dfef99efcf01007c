// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Timetable} from "../src/Timetable.sol";
import {Schedule} from "../src/Types.sol";
import {Base} from "./Base.sol";

contract PlainTimetable is Timetable {
    constructor(Schedule memory s) Timetable(s) {}
}

/// @dev Which schedules there can be, and where they end.
contract TimetableTest is Base {
    function plain() private pure returns (Schedule memory) {
        return Schedule({
            drawDelay: 10,
            trace: 50,
            certify: 200,
            demand: 500,
            answer: 50,
            followUp: 40,
            lastProof: 30,
            slashDelay: 100,
            postponement: 60
        });
    }

    function refuse(Schedule memory s) private {
        vm.expectRevert(Timetable.BadSchedule.selector);
        new PlainTimetable(s);
    }

    function test_ends_areSums() public {
        PlainTimetable t = new PlainTimetable(plain());
        // W, an answer, five follow-ups with theirs, the last proofs.
        assertEq(t.HARD_END(), 500 + 50 + 5 * (40 + 50) + 30);
        assertEq(t.LAST_SLASH(), t.HARD_END() + 100 + 60);
        assertEq(t.FOLLOW_UPS(), 5);
        assertEq(abi.encode(t.schedule()), abi.encode(plain()));
    }

    function test_zero_reverts() public {
        Schedule memory s = plain();
        s.drawDelay = 0;
        refuse(s);
        s = plain();
        s.answer = 0;
        refuse(s);
        s = plain();
        s.followUp = 0;
        refuse(s);
        s = plain();
        s.lastProof = 0;
        refuse(s);
        s = plain();
        s.slashDelay = 0;
        refuse(s);
    }

    function test_postponement_mayBeZero() public {
        Schedule memory s = plain();
        s.postponement = 0;
        PlainTimetable t = new PlainTimetable(s);
        assertEq(t.LAST_SLASH(), t.HARD_END() + 100);
    }

    function test_trace_atDraw_reverts() public {
        Schedule memory s = plain();
        s.trace = s.drawDelay;
        refuse(s);
        s.trace++;
        new PlainTimetable(s);
    }

    function test_certify_atTrace_reverts() public {
        Schedule memory s = plain();
        s.certify = s.trace;
        refuse(s);
        s.certify++;
        new PlainTimetable(s);
    }

    /// @dev Reveals have one answer time from the certificate deadline on, and can be refuted until W.
    function test_demand_atEndOfReveals_reverts() public {
        Schedule memory s = plain();
        s.demand = s.certify + s.answer;
        refuse(s);
        s.demand++;
        new PlainTimetable(s);
    }

    /// @dev The drawing block's hash must be readable in the last block for the trace.
    function test_trace_beyondHistory_reverts() public {
        Schedule memory s = plain();
        (s.trace, s.certify, s.demand) = (8_010, 9_000, 9_500);
        PlainTimetable t = new PlainTimetable(s);
        assertEq(t.HISTORY(), 8_000);
        s.trace++;
        refuse(s);
    }

    /// @dev Whatever is accepted is in order; whatever is in order is accepted.
    function testFuzz_accepts_exactlyWhatIsInOrder(uint32[9] calldata raw) public {
        Schedule memory s = Schedule({
            drawDelay: raw[0] % 12_000,
            trace: raw[1] % 12_000,
            certify: raw[2] % 12_000,
            demand: raw[3] % 12_000,
            answer: raw[4] % 3,
            followUp: raw[5] % 3,
            lastProof: raw[6] % 3,
            slashDelay: raw[7] % 3,
            postponement: raw[8]
        });
        // Half of them sorted, or hardly any would be in order.
        if (raw[0] % 2 == 0) {
            (s.trace, s.certify, s.demand) =
            (s.drawDelay + s.trace % 9_000, s.drawDelay + 9_000 + s.certify % 50, s.drawDelay + 9_053);
            (s.answer, s.followUp, s.lastProof, s.slashDelay) = (s.answer + 1, 1, s.lastProof + 1, s.slashDelay + 1);
        }
        bool ordered =
            0 < s.drawDelay && s.drawDelay < s.trace && s.trace < s.certify && s.certify + s.answer < s.demand;
        bool timed = s.answer > 0 && s.followUp > 0 && s.lastProof > 0 && s.slashDelay > 0;
        if (!ordered || !timed || s.trace - s.drawDelay > 8_000) {
            refuse(s);
            return;
        }
        PlainTimetable t = new PlainTimetable(s);
        uint256 end = uint256(s.demand) + 6 * uint256(s.answer) + 5 * uint256(s.followUp) + s.lastProof;
        assertEq(t.HARD_END(), end);
        assertEq(t.LAST_SLASH(), end + s.slashDelay + s.postponement);
    }

    /// @dev The largest times do not wrap around.
    function test_largest_doesNotOverflow() public {
        uint32 most = type(uint32).max;
        Schedule memory s = Schedule(most - 9_000, most - 8_500, most - 2, most, 1, most, most, most, most);
        PlainTimetable t = new PlainTimetable(s);
        assertEq(t.LAST_SLASH(), 9 * uint256(most) + 6);
        // Neither does the end of the reveals.
        s.answer = most;
        refuse(s);
    }
}
