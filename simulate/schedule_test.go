package simulate

import (
	"testing"

	"github.com/assay-avs/assay/devnet"
	model "github.com/assay-avs/assay/tests/schedule"
)

// mainnetDay is a day in mainnet's blocks, and deallocation EigenLayer's delay
// there.
const (
	mainnetDay   = 7_200
	deallocation = 100_800
)

// The default schedule ends on day 9 and slashes by day 10, inside EigenLayer's
// 14; the model in which every order of events is tried reckons alike.
func TestDefaultSchedule_endsOnDayNine(t *testing.T) {
	s := schedule
	end := uint64(s.Demand) + uint64(s.Answer) + 5*uint64(s.FollowUp+s.Answer) + uint64(s.LastProof)
	last := end + uint64(s.SlashDelay+s.Postponement)
	if end != 9*Day || last != 10*Day {
		t.Errorf("hard end %d and last slash %d of days of %d blocks, want 9 and 10 days", end, last, Day)
	}
	eighths := func(blocks uint32) uint8 { return uint8(blocks / (Day / 8)) }
	m := model.Times{Certify: eighths(s.Certify), Demand: eighths(s.Demand), Answer: eighths(s.Answer), FollowUp: eighths(s.FollowUp),
		LastProof: eighths(s.LastProof), SlashDelay: eighths(s.SlashDelay + s.Postponement)}
	if m.HardEnd() != 72 || m.LastSlash() != 80 {
		t.Errorf("the model's hard end is on eighth %d of a day, its last slash on %d, want 72 and 80", m.HardEnd(), m.LastSlash())
	}
	if last*mainnetDay/Day >= deallocation {
		t.Errorf("the last slash comes %d blocks after the post, stake leaves after %d", last*mainnetDay/Day, deallocation)
	}
}

// EigenLayer's delay bounds the schedule: one that outlives it is refused before
// anything is deployed.
func TestSchedule_outlivingTheDelay_isRefused(t *testing.T) {
	c := devnet.AssayConfig{Schedule: schedule}
	if err := c.Check(devnet.EigenLayerConfig{LookAhead: lastSlash + 1}); err != nil {
		t.Error(err)
	}
	if err := c.Check(devnet.EigenLayerConfig{LookAhead: lastSlash}); err == nil {
		t.Error("a schedule as long as the look-ahead is taken")
	}
}

// No game's claim ends later than the hard end, and none is slashed for later
// than the last slash.
func TestReport_staysInTheSchedule(t *testing.T) {
	r, err := Run(t.Context(), Options{Games: 4, Seed: 3, Only: "guardian"})
	if err != nil {
		t.Fatal(err)
	}
	if r.WorstDelayBlocks == 0 || r.WorstDelayBlocks > hardEnd+1 || r.WorstSlashBlocks == 0 || r.WorstSlashBlocks > lastSlash {
		t.Errorf("worst end after %d blocks, worst slash after %d; at most %d and %d", r.WorstDelayBlocks, r.WorstSlashBlocks, hardEnd+1, lastSlash)
	}
}
