package schedule

import (
	"slices"
	"testing"
)

// tiny is the smallest schedule that the contracts take.
var tiny = Times{Draw: 1, Trace: 2, Certify: 3, Demand: 5, Answer: 1, FollowUp: 1, LastProof: 1, SlashDelay: 2, Postponement: 1}

// wait is no event: a block passes.
const wait = Events

// node is a reachable state and the way that was found to it first.
type node struct {
	state  State
	parent *node
	event  Event
}

// explore lists every state that any order of events leads to, up to the block
// after the last slash, in the order of blocks; some events may be left out.
func explore(times Times, sampled bool, without ...Event) (all []*node) {
	block := []*node{{state: Start(sampled), event: wait}}
	for len(block) > 0 {
		block = saturate(times, block, without)
		all = append(all, block...)
		block = later(times, block)
	}
	return all
}

// saturate adds to the states of a block what events make of them in that block.
func saturate(times Times, block []*node, without []Event) []*node {
	reached := map[State]bool{}
	for _, n := range block {
		reached[n.state] = true
	}
	for i := 0; i < len(block); i++ {
		for e := range Events {
			next, ok := times.Next(block[i].state, e)
			if ok && !reached[next] && !slices.Contains(without, e) {
				reached[next] = true
				block = append(block, &node{next, block[i], e})
			}
		}
	}
	return block
}

// later is what the states of a block are in the next one.
func later(times Times, block []*node) (next []*node) {
	for _, n := range block {
		s := n.state
		if s.Now++; s.Now <= times.LastSlash()+1 {
			next = append(next, &node{s, n, wait})
		}
	}
	return next
}

// Over all orders of events on a tiny schedule: no fault comes after the hard
// end but against a Final claim, no bond, fee or exposure is held for ever, and
// who signed can be slashed by the last slash.
func TestModel_everyOrder(t *testing.T) {
	for _, sampled := range []bool{false, true} {
		all := explore(tiny, sampled)
		for _, n := range all {
			checkFaults(t, tiny, n.state)
			if n.state.Now > tiny.LastSlash() {
				checkEnd(t, tiny, n.state)
			}
		}
		t.Logf("%d states", len(all))
	}
}

func checkFaults(t *testing.T, times Times, s State) {
	for e := range Events {
		next, ok := times.Next(s, e)
		if ok && next.Status == Convicted && s.Status != Convicted && s.Now > times.HardEnd() {
			t.Fatalf("%v convicts %+v", e, s)
		}
	}
}

// checkEnd holds that nothing is stuck when all is over.
func checkEnd(t *testing.T, times Times, s State) {
	for _, c := range []struct {
		holds bool
		what  string
		by    Event
	}{
		{s.Status == Posted, "can never end", Expire},
		{s.Status == Certified, "can never end", Finalize},
		{s.BondHeld && s.Status == Expired, "keeps its bond", ReleaseBond},
		{s.FeeHeld && s.Status != Posted && s.Status != Certified, "keeps its fee", PayOperators},
		{s.Exposed && s.Status == Convicted, "keeps the operators' cover", ReleaseExposure},
		{s.BoundAt != 0 && !s.Slashed, "has signers that are never slashed", Slash},
	} {
		if _, ok := times.Next(s, c.by); c.holds && !ok {
			t.Errorf("%+v %s", s, c.what)
		}
	}
}
