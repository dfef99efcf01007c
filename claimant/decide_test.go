package claimant

import (
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
)

// view is this account's open sampled claim, posted at 0 with the run at hand:
// draw 10, trace 50, certificate 100, disputes 200, hard end 300.
func view(change func(*View)) View {
	v := View{Own: true, HasRun: true}
	v.Claim.Status = claim.Open
	v.Claim.BondHeld = true
	v.Claim.Schedule = claim.Schedule{Draw: 10, Trace: 50, Certify: 100, Dispute: 200, HardEnd: 300, LastSlash: 350}
	change(&v)
	return v
}

func TestDecide(t *testing.T) {
	pace := Pace{BeaconDepth: 5, Retry: 3}
	traced := func(v *View) { v.Claim.HasTrace = true }
	status := func(s claim.Status) func(*View) { return func(v *View) { v.Claim.Status = s; v.Claim.HasTrace = true } }
	rows := []struct {
		name   string
		now    uint64
		change func(*View)
		want   []Act
	}{
		{"draw not settled", 14, func(*View) {}, nil},
		{"draw settled", 15, func(*View) {}, []Act{PostTrace}},
		{"last block for the trace", 50, func(*View) {}, []Act{PostTrace}},
		{"trace missed", 51, func(*View) {}, []Act{Expire}},
		{"run is not here", 15, func(v *View) { v.HasRun = false }, nil},
		{"another's claim", 15, func(v *View) { v.Own = false }, nil},
		{"just tried", 17, func(v *View) { v.Tried = true; v.TriedAt = 15 }, nil},
		{"tried before", 18, func(v *View) { v.Tried = true; v.TriedAt = 15 }, []Act{PostTrace}},
		{"waits for the certificate", 60, traced, nil},
		{"certificate missed", 101, traced, []Act{Expire}},
		{"certified, no demands yet", 90, status(claim.Certified), nil},
		{"certified, disputes run", 150, status(claim.Certified), []Act{Answer}},
		{"certified, disputes over", 201, status(claim.Certified), []Act{Answer, Finalize}},
		{"certified, run lost", 201, func(v *View) { status(claim.Certified)(v); v.HasRun = false }, []Act{Finalize}},
		{"expired, disputes run", 150, status(claim.Expired), []Act{Answer}},
		{"expired, disputes over", 201, status(claim.Expired), []Act{Answer, ReleaseBond}},
		{"expired, bond is back", 301, func(v *View) { status(claim.Expired)(v); v.Claim.BondHeld = false }, []Act{ReturnPot}},
		{"expired, bond and pot are back", 301, func(v *View) { status(claim.Expired)(v); v.Claim.BondHeld, v.PotReturned = false, true }, nil},
		{"final", 250, status(claim.Final), []Act{ReturnPot}},
		{"final, pot is back", 250, func(v *View) { status(claim.Final)(v); v.PotReturned = true }, nil},
		{"convicted", 250, status(claim.Convicted), nil},
	}
	for _, row := range rows {
		if got := Decide(view(row.change), pace, row.now); !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
	}
}
