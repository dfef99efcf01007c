package schedule

import (
	"os"
	"slices"
	"testing"

	"github.com/assay-avs/assay/tests/evm"
)

// refusals are the errors that may meet an event; each must, in some state.
var refusals = [Events][]string{
	PostTrace:       {"WrongStatus", "TraceAlreadyPosted", "TooEarly", "TooLate"},
	Certify:         {"WrongStatus", "TraceMissing", "TooLate"},
	Expire:          {"WrongStatus", "TooEarly"},
	Prove:           {"WrongStatus", "TooLate"},
	ProveOther:      {"WrongStatus", "TooLate"},
	Finalize:        {"WrongStatus", "TooEarly", "DemandsRun"},
	ReleaseBond:     {"WrongStatus", "NothingHeld", "TooEarly", "DemandsRun"},
	PayOperators:    {"WrongStatus", "NothingHeld", "TooEarly"},
	ReleaseExposure: {"WrongStatus", "NothingHeld", "TooEarly"},
	Postpone:        {"NoSignersConvicted", "WrongStatus", "TooLate"},
	Slash:           {"NoSignersConvicted", "TooEarly", "AlreadySlashed"},
	Ask0:            {"NotDisputable", "AlreadyDemanded", "TooEarly", "TooLate"},
	Ask1:            {"NotDisputable", "AlreadyDemanded", "TooEarly", "TooLate", "NotAnswered"},
	Answer0:         {"NoOpenDemand", "TooLate"},
	Answer1:         {"NoOpenDemand", "TooLate"},
	Convict0:        {"NoOpenDemand", "TooEarly", "TooLate"},
	Convict1:        {"NoOpenDemand", "TooEarly", "TooLate"},
	Reclaim0:        {"NoOpenDemand", "TooEarly"},
	Reclaim1:        {"NoOpenDemand", "TooEarly"},
	Settle0:         {"NotAnswered", "NotSettledYet"},
	Settle1:         {"NotAnswered", "NotSettledYet"},
}

// apart are events to leave out by turns: what becomes of the fee, of the
// operators' cover and of their stakes bears on no demand, and demands not on
// them.
var apart = [][]Event{{PayOperators, ReleaseExposure, Postpone, Slash}, {Ask0, Ask1}}

// The contracts accept and refuse what the model does, and are then in the same
// state: every event in every class of states, before, in and after the last
// block of each deadline.
func TestContracts_agreeWithTheModel(t *testing.T) {
	uneven := Times{Draw: 1, Trace: 2, Certify: 3, Demand: 5, Answer: 1, FollowUp: 3, LastProof: 2, SlashDelay: 2, Postponement: 1}
	met := play(t, uneven, apart...)
	for e, names := range refusals {
		for _, name := range names {
			if !met[e][name] {
				t.Errorf("nothing meets %v with %s", Event(e), name)
			}
		}
	}
}

// With ASSAY_LONG set: other schedules, and one on which no event is left out.
func TestContracts_agreeWithTheModel_long(t *testing.T) {
	if os.Getenv("ASSAY_LONG") == "" {
		t.Skip("ASSAY_LONG is not set")
	}
	play(t, tiny, nil)
	play(t, Times{Draw: 2, Trace: 4, Certify: 5, Demand: 8, Answer: 1, FollowUp: 2, LastProof: 3, SlashDelay: 4, Postponement: 2}, apart...)
	play(t, Times{Draw: 1, Trace: 3, Certify: 4, Demand: 7, Answer: 2, FollowUp: 1, LastProof: 3, SlashDelay: 1, Postponement: 3}, apart...)
}

// play holds claims of both policies to the model, leaving out events by turns,
// and returns the errors that it met by event.
func play(t *testing.T, times Times, turns ...[]Event) (met [Events]map[string]bool) {
	t.Helper()
	for e := range met {
		met[e] = map[string]bool{}
	}
	for _, sampled := range []bool{false, true} {
		for _, without := range turns {
			w, chain := newWorld(t, times, sampled)
			r := &replay{world: w, times: times, met: &met, looks: map[*node]bool{}, ahead: map[*node][]*node{}}
			r.plan(times.cover(explore(times, sampled, without...)))
			r.from(chain, r.ahead[nil][0])
			t.Logf("%d states, %d events accepted, %d refused", len(r.looks), r.accepted, r.refused)
		}
	}
	return met
}

// replay plays paths of the model on the contracts.
type replay struct {
	*world
	times             Times
	looks             map[*node]bool    // at every event
	ahead             map[*node][]*node // by the state before
	met               *[Events]map[string]bool
	accepted, refused int
}

// plan notes what states to look at, and the paths there.
func (r *replay) plan(chosen []*node) {
	seen := map[*node]bool{}
	for _, n := range chosen {
		r.looks[n] = true
		for ; n != nil && !seen[n]; n = n.parent {
			seen[n] = true
			r.ahead[n.parent] = append(r.ahead[n.parent], n)
		}
	}
}

// from goes on from a state that the chain has.
func (r *replay) from(chain *evm.Chain, n *node) {
	if r.looks[n] {
		r.look(chain, n.state)
	}
	for _, m := range r.ahead[n] {
		next := chain.Copy()
		if m.event == wait {
			next.Block++
		} else {
			r.accepts(next, n.state, m.event, m.state)
		}
		r.from(next, m)
	}
}

// look tries every event.
func (r *replay) look(chain *evm.Chain, s State) {
	for e := range Events {
		if next, ok := r.times.Next(s, e); ok {
			r.accepts(chain.Copy(), s, e, next)
		} else {
			r.refuses(chain, s, e)
		}
	}
}

func (r *replay) accepts(chain *evm.Chain, s State, e Event, want State) {
	r.Helper()
	r.accepted++
	if err := r.send(chain, s, e); err != nil {
		r.Fatalf("%v is refused with %s: %+v", e, r.name(err), s)
	}
	if got := r.state(chain); got != want {
		r.Fatalf("%v leads from\n%+v to\n%+v, by the model to\n%+v", e, s, got, want)
	}
}

func (r *replay) refuses(chain *evm.Chain, s State, e Event) {
	r.Helper()
	r.refused++
	name := r.name(r.send(chain, s, e))
	if !slices.Contains(refusals[e], name) {
		r.Fatalf("%v meets %q, by the model one of %v: %+v", e, name, refusals[e], s)
	}
	r.met[e][name] = true
}
