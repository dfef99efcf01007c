package referee_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
)

// corpus runs one of the engine's toys.
func corpus(t *testing.T, x toys.Toy) *toy {
	t.Helper()
	in := commit.Inputs{Program: x.Program, Params: x.Params,
		Spec: claim.Spec{Seed: x.Seed, Steps: x.Steps, SegmentLength: x.SegmentLength}}
	if len(x.Fields) == 0 {
		return newToy(t, in, nil)
	}
	schema := make(dataset.Schema, len(x.Fields))
	for i, f := range x.Fields {
		schema[i] = dataset.Field{Name: string(rune('a' + i)), DType: f.DType, Dims: f.Dims}
	}
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range x.Records {
		var row []byte
		for _, f := range r {
			row = append(row, f.Data...)
		}
		if err := w.Append(row, claim.Digest{}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := dataset.Parse(buf.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	in.Data, in.Spec.OrderSeed = data, x.OrderSeed
	return newToy(t, in, data)
}

// The engine's corpus: every element of every instruction of every step is
// right on chain, and forged it is convicted.
func TestCorpus(t *testing.T) {
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		t.Run(x.Name, func(t *testing.T) {
			y := corpus(t, x)
			j := newJudge(t)
			honest := cached(y.honest)
			rng := rand.New(rand.NewPCG(1, uint64(len(x.Name))))
			for g := range y.in.Spec.Segments() + 1 {
				tr, err := honest.Trace(ctx, g)
				if err != nil {
					t.Fatal(err)
				}
				y.corrupt(t, j, honest, rng, tr)
			}
			j.recordAll("corpus ")
		})
	}
}

func (y *toy) corrupt(t *testing.T, j *judge, honest *honestCache, rng *rand.Rand, tr *commit.Trace) {
	t.Helper()
	f := y.forger(t)
	a := y.anchors(f.root())[tr.Segment]
	for k := range tr.Tensors {
		step, err := tr.Step(ctx, k)
		if err != nil {
			t.Fatal(err)
		}
		for i := range step.Tensors {
			for e := range step.Tensors[i].Elements() {
				if testing.Short() && rng.IntN(40) != 0 {
					continue
				}
				p, err := f.run.ProveElement(ctx, tr, a, k, i, e)
				if err != nil {
					t.Fatal(err)
				}
				_, u, err := j.try(f.run.Root(), p)
				if !isReverted(err, "ElementIsRight") {
					t.Fatalf("%s: %v", p.Where, err)
				}
				y.within(t, tr.Segment, i, u)
			}
			y.forgeAll(t, j, honest, tr.Segment, k, i, &step.Tensors[i])
		}
	}
}

// within holds a proof about an instruction to what assay program inspect says
// of its worst element.
func (y *toy) within(t *testing.T, segment uint64, instr int, u usage) {
	t.Helper()
	list := engine.StepList
	if segment == 0 {
		list = engine.InitList
	}
	if most := commit.InspectInstr(y.in.Program, list, instr); u.Gas > most.Osaka || u.Calldata > most.Calldata {
		t.Errorf("%s instruction %d %q: %d gas of %d, %d bytes of %d", list, instr, most.Name, u.Gas, most.Osaka, u.Calldata, most.Calldata)
	}
}
