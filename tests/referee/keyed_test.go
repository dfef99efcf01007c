package referee_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine/toys"
	"github.com/assay-avs/assay/keyed"
)

// steps executes segments of a toy again.
type steps struct{ run *commit.Run }

func (s steps) Step(ctx context.Context, g uint64, k int) (*commit.Trace, *commit.Step, error) {
	t, err := s.run.Trace(ctx, g)
	if err != nil {
		return nil, nil, err
	}
	step, err := t.Step(ctx, k)
	return t, step, err
}

// signing is a toy as a claim that an operator signs.
func (y *toy) signing(seed byte) claim.View {
	v := claim.View{Posted: claim.Posted{ID: claim.ID{seed, 1}, Spec: y.in.Spec, Outcome: y.honest.Outcome()}}
	v.TraceRoot, v.HasTrace = y.drawn.Root(), true
	return v
}

// work runs the toy again while it is watched.
func (y *toy) work(t testing.TB, v claim.View, operators ...claim.Address) *keyed.Work {
	t.Helper()
	w := keyed.New(y.in.Program, v, operators)
	execute(t, y.in, commit.Options{TraceRoots: true, Observe: w.Observe})
	return w
}

func (j *judge) keyedWork(y *toy, v claim.View, key claim.Key, position int, opening []byte) (claim.Digest, usage, error) {
	a := dispute.DrawnAnchor(v.TraceRoot, y.drawn.Segments, position)
	out, u, err := j.call("KeyedWork", "work", [32]byte(v.RunRoot()),
		bindings.Anchor{Root: a.Root, Index: a.Index, Count: a.Count, Segment: a.Segment}, [32]byte(key), opening)
	if err != nil {
		return claim.Digest{}, u, err
	}
	return claim.Digest(out[0].([32]byte)), u, nil
}

// keyedIsOne holds what operators compute while they check claims of the toy,
// what somebody else opens of it afterwards and what the contract makes of the
// opening to each other. It returns the worst opening.
func (y *toy) keyedIsOne(t *testing.T, j *judge, seeds byte, operators ...claim.Address) (worst usage) {
	t.Helper()
	run := y.claimed(y.honest.Outcome(), nil)
	seen := map[claim.Digest]bool{}
	for seed := range seeds {
		v := y.signing(seed)
		w := y.work(t, v, operators...)
		for o, operator := range operators {
			list, err := w.List(o)
			if err != nil {
				t.Fatal(err)
			}
			for i, entry := range list {
				opening, opened, err := keyed.Open(ctx, run, v, y.drawn.Roots, operator, i, steps{y.honest})
				if err != nil {
					t.Fatal(err)
				}
				key := claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, operator, i)
				judged, u, err := j.keyedWork(y, v, key, key.Position(i, len(y.drawn.Segments)), opening)
				if err != nil || opened != entry || judged != entry {
					t.Fatalf("claim %d, operator %d, entry %d: computed %s, opened %s, judged %s (%v)", seed, o, i, entry, opened, judged, err)
				}
				if seen[entry] {
					t.Fatalf("entry %d of operator %d is not its own", i, o)
				}
				seen[entry] = true
				worst = usage{max(worst.Gas, u.Gas), max(worst.Calldata, u.Calldata)}
			}
		}
	}
	return worst
}

// Every segment of runs of all families, for several operators and claims.
func TestKeyedWorkIsOne(t *testing.T) {
	worst := familiesToy(t).keyedIsOne(t, newJudge(t), 6, claim.Address{1}, claim.Address{2, 7}, claim.Address{3, 3, 3})
	t.Logf("worst opening: %d gas, %d bytes", worst.Gas, worst.Calldata)
}

// The same for the engine's corpus.
func TestKeyedWorkOfTheCorpus(t *testing.T) {
	t.Parallel()
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	j := newJudge(t)
	for _, x := range all {
		t.Run(x.Name, func(t *testing.T) {
			corpus(t, x).keyedIsOne(t, j, 2, claim.Address{1}, claim.Address{2, 7})
		})
	}
}

// The same for programs of random instructions in random numbers, steps and
// segments; more of them under ASSAY_LONG.
func TestKeyedWorkOfRandomPrograms(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	rng, rounds := random(71, 40, 10)
	if os.Getenv("ASSAY_LONG") != "" {
		rounds *= 10
	}
	m := &maker{rng: rng}
	compared := 0
	for range rounds {
		y := m.program(t, 1+m.pick(7))
		if y == nil {
			continue
		}
		compared++
		y.keyedIsOne(t, j, 1, claim.Address{byte(m.pick(256)), 1}, claim.Address{2})
	}
	if compared < rounds/2 {
		t.Errorf("%d of %d programs compared: the others break the cost rule", compared, rounds)
	}
}

// Whatever bit of an opening is changed, the contract refuses it: it never makes
// another entry of it.
func TestKeyedWorkRefusesOtherOpenings(t *testing.T) {
	j := newJudge(t)
	y := familiesToy(t)
	v := y.signing(9)
	operator := claim.Address{1}
	run := y.claimed(y.honest.Outcome(), nil)
	rng := rand.New(rand.NewPCG(3, 4))
	refusals := map[string]bool{}
	for i := range y.drawn.Segments {
		opening, entry, err := keyed.Open(ctx, run, v, y.drawn.Roots, operator, i, steps{y.honest})
		if err != nil {
			t.Fatal(err)
		}
		key := claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, operator, i)
		for range 150 {
			forged := append([]byte{}, opening...)
			switch rng.IntN(4) {
			case 0:
				forged = forged[:rng.IntN(len(forged))]
			case 1:
				forged = append(forged, byte(rng.Uint32()))
			default:
				forged[rng.IntN(len(forged))] ^= 1 << rng.IntN(8)
			}
			judged, _, err := j.keyedWork(y, v, key, i, forged)
			var refused *reverted
			if err == nil || !errors.As(err, &refused) {
				t.Fatalf("entry %d: a changed opening gives %s (%v), the right one %s", i, judged, err, entry)
			}
			refusals[refused.name] = true
		}
		if _, _, err := j.keyedWork(y, v, claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, claim.Address{2}, i), i, opening); err == nil {
			t.Errorf("entry %d: the opening for one operator serves another", i)
		}
	}
	// A place's path that leads to another step than the other places'.
	if !refusals["WrongStep"] {
		t.Error("no changed opening led to two steps")
	}
}

// A list is not there before every drawn segment was executed.
func TestKeyedWorkNeedsTheWork(t *testing.T) {
	y := familiesToy(t)
	v := y.signing(1)
	w := keyed.New(y.in.Program, v, []claim.Address{{1}})
	if _, err := w.List(0); err == nil {
		t.Fatal("a list without any execution")
	}
	if _, err := commit.ExecuteSegment(ctx, y.in, 0, nil, commit.Options{Threads: 1, Observe: w.Observe}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.List(0); err == nil {
		t.Fatal("a list after segment 0 alone")
	}
}
