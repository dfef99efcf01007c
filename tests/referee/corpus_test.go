package referee_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
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
// right on chain, and forged it is convicted; every third without ASSAY_LONG.
func TestCorpus(t *testing.T) {
	t.Parallel()
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		t.Run(x.Name, func(t *testing.T) {
			y := corpus(t, x)
			j := newJudge(t)
			y.corruptAll(t, j, shareOfCorpus())
			j.recordAll("corpus ")
		})
	}
}

// picks says which of an instruction's elements are proven right, and which
// are forged.
type picks struct{ proven, forged func(n uint64) []uint64 }

var everyElement = picks{all, strided}

// shareOfCorpus is every third element and the last, or all under ASSAY_LONG.
func shareOfCorpus() picks {
	if os.Getenv("ASSAY_LONG") != "" || testing.Short() {
		return everyElement
	}
	thirds := func(n uint64) (es []uint64) {
		for e := uint64(0); e < n-1; e += 3 {
			es = append(es, e)
		}
		return append(es, n-1)
	}
	return picks{thirds, thirds}
}

func all(n uint64) (es []uint64) {
	for e := range n {
		if !testing.Short() || e%40 == n%40 {
			es = append(es, e)
		}
	}
	return es
}

// corruptAll proves and forges elements of every instruction of every step, and
// says how many it forged.
func (y *toy) corruptAll(t *testing.T, j *judge, which picks) (forged int) {
	t.Helper()
	honest := cached(y.honest)
	f := y.forger(t)
	anchors := y.anchors(f.root())
	for g := range y.in.Spec.Segments() + 1 {
		tr, err := honest.Trace(ctx, g)
		if err != nil {
			t.Fatal(err)
		}
		for k := range tr.Tensors {
			step, err := tr.Step(ctx, k)
			if err != nil {
				t.Fatal(err)
			}
			for i := range step.Tensors {
				at, tensor := dispute.TensorAt{Segment: g, Step: k, Index: i}, &step.Tensors[i]
				for _, e := range which.proven(tensor.Elements()) {
					y.proveRight(t, j, f, anchors[g], at, e)
				}
				es := which.forged(tensor.Elements())
				y.forgeAll(t, j, honest, at, tensor, es)
				forged += len(es)
			}
		}
	}
	return forged
}

// proveRight asks the Referee about an honest element.
func (y *toy) proveRight(t *testing.T, j *judge, f *forger, a dispute.Anchor, at dispute.TensorAt, e uint64) {
	t.Helper()
	p, err := f.run.ProveElement(ctx, f.traces[at.Segment], a, at.Step, at.Index, e)
	if err != nil {
		t.Fatal(err)
	}
	_, u, err := j.try(f.run.Root(), p)
	if !isReverted(err, "ElementIsRight") {
		t.Fatalf("%s: %v", p.Where, err)
	}
	y.within(t, at, u)
}

// within holds a proof about an instruction to what assay program inspect says
// of its worst element.
func (y *toy) within(t *testing.T, at dispute.TensorAt, u usage) {
	t.Helper()
	list := listOf(at.Segment)
	if most := commit.InspectInstr(y.in.Program, list, at.Index); u.Gas > most.Osaka || u.Calldata > most.Calldata {
		t.Errorf("%s instruction %d %q: %d gas of %d, %d bytes of %d", list, at.Index, most.Name, u.Gas, most.Osaka, u.Calldata, most.Calldata)
	}
}
