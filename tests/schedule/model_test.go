package schedule

import "testing"

// Over all orders of events on a tiny schedule: no fault comes after the hard
// end but against a Final claim, no bond is held for ever, and who signed can be
// slashed by the last slash.
func TestModel_everyOrder(t *testing.T) {
	times := Times{Certify: 2, Demand: 4, Answer: 1, FollowUp: 1, LastProof: 1, SlashDelay: 2}
	states := map[State]bool{{Status: Posted, BondHeld: true}: true}
	seen := 0
	for now := uint8(1); now <= times.LastSlash()+1; now++ {
		var todo []State
		reached := map[State]bool{}
		for s := range states {
			s.Now = now
			reached[s] = true
			todo = append(todo, s)
		}
		for ; len(todo) > 0; todo = todo[1:] {
			for e := range Events {
				next, ok := times.Next(todo[0], e)
				if ok && next.Status == Convicted && todo[0].Status != Convicted && now > times.HardEnd() {
					t.Fatalf("%v in block %d convicts %+v", e, now, todo[0])
				}
				if ok && !reached[next] {
					reached[next] = true
					todo = append(todo, next)
				}
			}
		}
		states = reached
		seen += len(reached)
	}
	for s := range states {
		if _, ok := times.Next(s, Finalize); s.Status == Certified && !ok {
			t.Errorf("%+v can never end", s)
		}
		if _, ok := times.Next(s, Slash); s.BoundAt != 0 && !s.Slashed && !ok {
			t.Errorf("the signers of %+v are never slashed", s)
		}
	}
	t.Logf("%d states", seen)
}
