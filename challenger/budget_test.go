package challenger

import (
	"testing"

	"github.com/assay-avs/assay/claim"
)

// withhold has the challenger know that a node of the first claim is withheld.
func withhold(c *Challenger, d *desk, node byte) {
	v := d.snap.Claims[0]
	wanted := claim.Demand{Key: claim.Digest{node}, Digest: claim.Digest{node}}
	c.cases = map[claim.ID]*dossier{v.ID: {stage: Withheld, checked: v.State, demands: []claim.Demand{wanted}}}
}

// The limit of demands on a claim holds for an account, not for a process.
func TestDemandsAreCountedAcrossRestarts(t *testing.T) {
	d := newDesk(1)
	limit := func(cfg *Config) { cfg.MaxDemands = 2 }
	for node, want := range []int{1, 2, 2, 2} {
		c := d.start(t, t.TempDir(), limit)
		withhold(c, d, byte(node+1))
		d.look(t, c, 110)
		if len(d.open) != want {
			t.Fatalf("%d demands, want %d", len(d.open), want)
		}
		d.look(t, c, 111)
		if len(d.open) != want {
			t.Fatalf("%d demands a block later, want %d", len(d.open), want)
		}
	}
}

// What a fault pays back is settled once for each fault: of the claim, and of
// what binds its signers.
func TestDemandsAreSettledOncePerFault(t *testing.T) {
	d := newDesk(1)
	v := &d.snap.Claims[0]
	v.Status, v.ConvictedAt = claim.Convicted, 105
	c := d.start(t, t.TempDir(), func(*Config) {})
	for _, row := range []struct {
		block, bound uint64
		want         int
	}{{105, 0, 0}, {106, 0, 1}, {107, 0, 1}, {108, 108, 1}, {109, 108, 2}, {110, 108, 2}} {
		v.BoundAt = row.bound
		d.look(t, c, row.block)
		if d.settled != row.want {
			t.Errorf("settled %d times by block %d, want %d", d.settled, row.block, row.want)
		}
	}
}

// What answers to demands for inputs leave is collected before more is demanded,
// and once when the claim can be disputed no more, whatever was found.
func TestWhatAnswersLeaveIsCollected(t *testing.T) {
	d := newDesk(1)
	v := &d.snap.Claims[0]
	c := d.start(t, t.TempDir(), func(*Config) {})
	d.look(t, c, 110)
	wanted := []claim.Demand{{Key: claim.Digest{1}, Input: true}, {Key: claim.Digest{2}, Input: true}}
	for i, row := range []struct {
		block     uint64
		want      claim.Demand
		collected int
	}{{111, wanted[0], 0}, {112, wanted[1], 1}, {113, wanted[1], 1}} {
		c.set(v.ID, func(d *dossier) {
			d.stage, d.checked, d.demands, d.retryAt = Withheld, v.State, []claim.Demand{row.want}, 0
		})
		d.look(t, c, row.block)
		if d.collected != row.collected {
			t.Errorf("row %d: collected %d times, want %d", i, d.collected, row.collected)
		}
	}
	for block := v.Schedule.HardEnd; block < v.Schedule.HardEnd+4; block++ {
		d.look(t, c, block)
	}
	if d.collected != 2 {
		t.Errorf("collected %d times in all, want 2", d.collected)
	}
}

// Whoever wants challengers to pay for looking at a claim that nobody signs pays
// as much itself.
func TestLooksAtExpiredClaimsAreWorthTheirFee(t *testing.T) {
	cfg := Defaults()
	for _, row := range []struct {
		status claim.Status
		input  bool
		fee    uint64
		want   uint64
	}{
		{claim.Expired, true, 5, 5},
		{claim.Expired, true, cfg.MaxDemandWei + 1, cfg.MaxDemandWei},
		{claim.Expired, false, 5, cfg.MaxDemandWei},
		{claim.Certified, true, 5, cfg.MaxDemandWei},
	} {
		v := claim.View{State: claim.State{Status: row.status}}
		v.Terms.Fee.SetUint64(row.fee)
		if got := cfg.limit(v, claim.Demand{Input: row.input}); got.Uint64() != row.want {
			t.Errorf("%+v: limit %d", row, got.Uint64())
		}
	}
}
