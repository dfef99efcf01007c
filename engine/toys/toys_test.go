package toys

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/assay-avs/assay/engine"
)

type executor interface {
	Init(*engine.Env, engine.Observer) ([]engine.Tensor, error)
	Step(*engine.Env, engine.Observer) ([]engine.Tensor, error)
}

// everything observes a call, so that it gives all outputs.
func everything(engine.List, int, *engine.Tensor) {}

// trace runs a toy and returns every tensor of every step.
func trace(t *testing.T, toy *Toy, x executor) [][]engine.Tensor {
	t.Helper()
	keep := func(outs []engine.Tensor, err error) []engine.Tensor {
		if err != nil {
			t.Fatalf("%s: %v", toy.Name, err)
		}
		kept := make([]engine.Tensor, len(outs))
		for i := range outs {
			kept[i] = outs[i].Clone()
		}
		return kept
	}
	all := [][]engine.Tensor{keep(x.Init(&engine.Env{Params: toy.Params, Key: engine.KeyOf(toy.Seed)}, everything))}
	state, err := toy.Program.InitialState(all[0])
	if err != nil {
		t.Fatalf("%s: %v", toy.Name, err)
	}
	for step := range toy.Steps {
		outs, err := x.Step(&engine.Env{Params: toy.Params, State: state, Data: toy.Batch(step), Step: uint32(step), Key: engine.KeyOf(toy.OrderSeed)}, everything)
		all = append(all, keep(outs, err))
		state = toy.Program.NextState(outs)
	}
	return all
}

func TestToysRunAlikeEverywhere(t *testing.T) {
	toys, err := All()
	if err != nil {
		t.Fatal(err)
	}
	for i := range toys {
		toy := &toys[i]
		ref, err := engine.NewReference(toy.Program)
		if err != nil {
			t.Fatal(toy.Name, err)
		}
		want := trace(t, toy, ref)
		options := []engine.Options{{Threads: 1}}
		for _, name := range engine.SIMD() {
			options = append(options, engine.Options{Threads: 2, SIMD: name})
		}
		for _, o := range options {
			x, err := engine.NewExecutor(toy.Program, o)
			if err != nil {
				t.Fatal(toy.Name, err)
			}
			for step, outs := range trace(t, toy, x) {
				for n := range outs {
					if !bytes.Equal(outs[n].Data, want[step][n].Data) {
						t.Errorf("%s %+v: step list run %d, instruction %d differs from the reference", toy.Name, o, step, n)
					}
				}
			}
			x.Close()
		}
	}
}

// golden is the digest of every tensor of every step of every toy.
const golden = "76a995523aff22775066c2b5f8af5abf390071424c803f3b9f7db6411ad8249d"

// TestToysGolden holds the bits to those of every other processor.
func TestToysGolden(t *testing.T) {
	toys, err := All()
	if err != nil {
		t.Fatal(err)
	}
	h := sha256.New()
	for i := range toys {
		x, err := engine.NewExecutor(toys[i].Program, engine.Options{})
		if err != nil {
			t.Fatal(toys[i].Name, err)
		}
		for _, outs := range trace(t, &toys[i], x) {
			for n := range outs {
				h.Write(outs[n].Data)
			}
		}
		x.Close()
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != golden {
		t.Errorf("traces have the digest %s, want %s", got, golden)
	}
}

// TestToysCover holds what the corpus promises.
func TestToysCover(t *testing.T) {
	toys, err := All()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for i := range toys {
		p := toys[i].Program
		for s := range p.Slots {
			seen["slot "+p.Slots[s].Kind.String()] = true
		}
		for _, l := range []engine.List{engine.InitList, engine.StepList} {
			for _, in := range p.List(l) {
				cover(seen, &in)
			}
		}
		file, err := p.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		q, err := engine.UnmarshalProgram(file)
		if err != nil {
			t.Fatal(err)
		}
		again, err := q.Marshal()
		if err != nil || !bytes.Equal(file, again) {
			t.Errorf("%s: file does not round-trip: %v", toys[i].Name, err)
		}
	}
	want := []string{"slot param", "slot state", "slot data", "slot step", "slot const", "dtype f32", "dtype i32", "dtype u8",
		"map", "dot", "conv", "fold", "move", "gather", "init", "sum", "max", "min", "argmax"}
	for code := 1; code <= engine.OpAxis; code++ {
		if code != 0x1f {
			want = append(want, string(rune(code)))
		}
	}
	for _, w := range want {
		if !seen[w] {
			t.Errorf("no toy has %q", w)
		}
	}
}

func cover(seen map[string]bool, in *engine.Instr) {
	seen[in.Family.String()] = true
	seen["dtype "+in.DType.String()] = true
	switch in.Family {
	case engine.Fold:
		seen[[]string{"sum", "max", "min", "argmax"}[in.Kind]] = true
	case engine.Move:
		seen["gather"] = seen["gather"] || in.Kind > 0
	case engine.Dot, engine.Conv:
		seen["init"] = seen["init"] || in.Kind > 0
	}
	for _, b := range []engine.Body{in.Body, in.Prologue} {
		for _, op := range b.Ops {
			seen[string(rune(op.Code))] = true
		}
	}
}

// TestTrainingLearns holds that the loss of the toy classifier falls.
func TestTrainingLearns(t *testing.T) {
	toys, err := All()
	if err != nil {
		t.Fatal(err)
	}
	toy := &toys[0]
	toy.Steps = 40
	x, err := engine.NewExecutor(toy.Program, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	runs := trace(t, toy, x)
	loss := func(step int) float32 { return toy.Program.OutputTensors(runs[step])[0].F32s()[0] }
	if a, b := loss(1), loss(40); !(b < a/2) {
		t.Errorf("loss goes from %g to %g", a, b)
	}
}
