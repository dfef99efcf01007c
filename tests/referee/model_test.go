package referee_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/examples/digits"
	"github.com/assay-avs/assay/model"
)

// digitsToy is the first steps of the example's training.
func digitsToy(t *testing.T, name string, steps uint64, segment uint32) *toy {
	t.Helper()
	read := func(file string) []byte {
		b, err := digits.Files.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	graph, err := model.Import(read(name + ".onnx"))
	if err != nil {
		t.Fatal(err)
	}
	recipe, err := model.ParseRecipe(read("recipe-" + name + ".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	source, err := dataset.LoadSource(filepath.Join("..", "..", "examples", "digits", "dataset.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	data, err := source.Load("train")
	if err != nil {
		t.Fatal(err)
	}
	schema := model.Schema{Digest: data.Fields().Digest()}
	for _, f := range data.Fields() {
		schema.Fields = append(schema.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	training, err := model.CompileTraining(recipe, graph, schema, data.Len())
	if err != nil {
		t.Fatal(err)
	}
	return newToy(t, commit.Inputs{Program: training.Program, Params: training.Params, Data: data,
		Spec: claim.Spec{OrderSeed: claim.Digest{7}, Seed: claim.Digest(recipe.Seed), Steps: steps, SegmentLength: segment}}, data)
}

// Real training: elements of every instruction are right on chain, and forged
// they are convicted.
func TestTrainingIsProvable(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"mlp", "cnn"} {
		t.Run(name, func(t *testing.T) {
			y := digitsToy(t, name, 3, 2)
			j := newJudge(t)
			honest := cached(y.honest)
			rng := rand.New(rand.NewPCG(31, 32))
			samples := 12
			if testing.Short() {
				samples = 1
			}
			for g := range y.in.Spec.Segments() {
				tr, err := honest.Trace(ctx, g)
				if err != nil {
					t.Fatal(err)
				}
				y.sample(t, j, honest, rng, tr, len(tr.Tensors)-1, samples)
			}
			j.recordAll("training " + name + " ")
		})
	}
}

// sample proves and forges some elements of every instruction of a step.
func (y *toy) sample(t *testing.T, j *judge, honest *honestCache, rng *rand.Rand, tr *commit.Trace, k, samples int) {
	t.Helper()
	f := y.forger(t)
	anchors := y.anchors(f.root())
	step, err := tr.Step(ctx, k)
	if err != nil {
		t.Fatal(err)
	}
	for i := range step.Tensors {
		tensor := &step.Tensors[i]
		in := &y.in.Program.List(step.List)[i]
		for range samples {
			e := rng.Uint64N(tensor.Elements())
			p, err := f.run.ProveElement(ctx, tr, anchors[tr.Segment], k, i, e)
			if err != nil {
				t.Fatal(err)
			}
			_, u, err := j.try(f.run.Root(), p)
			if !isReverted(err, "ElementIsRight") {
				t.Fatalf("%s: %v", p.Where, err)
			}
			if cost := engine.InstrCost(y.in.Program, step.List, i); u.Gas > max(cost.Gas, 40*cost.Bytes) || u.Calldata > cost.Bytes {
				t.Fatalf("%s: %+v, the cost rule says %+v", p.Where, u, cost)
			}
		}
		forged := y.forger(t)
		c := copyOf(forged.traces[tr.Segment])
		forged.traces[tr.Segment] = c
		data := append([]byte(nil), tensor.Data...)
		data[rng.IntN(len(data))] ^= 1 << rng.IntN(8)
		forged.tensors[dispute.TensorAt{Segment: tr.Segment, Step: k, Index: i}] = data
		c.Tensors[k][i] = commit.TensorRoot(data)
		found, err := forged.run.Find(ctx, honest, y.anchors(forged.root()))
		if err != nil || found.Fault == nil || found.Fault.Kind != dispute.Element {
			t.Fatalf("segment %d instruction %d: %s, %v", tr.Segment, i, where(found), err)
		}
		j.convict(t, fmt.Sprintf("%v %q", in.Family, in.Name), forged.run, found)
	}
}
