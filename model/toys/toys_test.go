package toys

import (
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// Every operator that can be imported has a toy.
func TestFunctions_cover(t *testing.T) {
	all, err := Functions()
	if err != nil {
		t.Fatal(err)
	}
	have, names := map[string]bool{}, map[string]bool{}
	for i := range all {
		if names[all[i].Name] {
			t.Errorf("two toys are called %s", all[i].Name)
		}
		names[all[i].Name] = true
		for _, op := range all[i].Operators {
			have[op] = true
		}
	}
	for op := range model.Operators() {
		if !have[op] {
			t.Errorf("%s has no toy", op)
		}
	}
}

// Every operator that has a gradient has a training.
func TestTrainings_cover(t *testing.T) {
	all, err := Trainings()
	if err != nil {
		t.Fatal(err)
	}
	have, names := map[string]bool{}, map[string]bool{}
	for i := range all {
		if names[all[i].Name] {
			t.Errorf("two toys are called %s", all[i].Name)
		}
		names[all[i].Name] = true
		for _, op := range all[i].Operators {
			have[op] = true
		}
	}
	for op, trainable := range model.Operators() {
		if trainable && !have[op] {
			t.Errorf("no training goes through %s", op)
		}
	}
}

// Every toy has the same bits in the reference and in the executor, at every
// vector width.
func TestToysRunAlike(t *testing.T) {
	functions, err := Functions()
	if err != nil {
		t.Fatal(err)
	}
	trainings, err := Trainings()
	if err != nil {
		t.Fatal(err)
	}
	for _, toy := range append(functions, trainings...) {
		ref, err := engine.NewReference(toy.Program)
		if err != nil {
			t.Fatal(toy.Name, err)
		}
		all := func(engine.List, int, *engine.Tensor) {}
		want, wantKept := traced(t, &toy, ref, all), traced(t, &toy, ref, nil)
		for _, name := range engine.SIMD() {
			x, err := engine.NewExecutor(toy.Program, engine.Options{Threads: 2, SIMD: name})
			if err != nil {
				t.Fatal(toy.Name, err)
			}
			if got := traced(t, &toy, x, all); !slices.EqualFunc(got, want, bytesEqual) {
				t.Errorf("%s: %s differs from the reference", toy.Name, name)
			}
			if got := traced(t, &toy, x, nil); !slices.EqualFunc(got, wantKept, bytesEqual) {
				t.Errorf("%s: %s, unobserved, differs from the reference", toy.Name, name)
			}
			x.Close()
		}
	}
}

func bytesEqual(a, b []byte) bool { return string(a) == string(b) }

type executor interface {
	Init(*engine.Env, engine.Observer) ([]engine.Tensor, error)
	Step(*engine.Env, engine.Observer) ([]engine.Tensor, error)
}

// traced runs a toy and gives every tensor of every step; with nobody to observe
// them, those that are kept.
func traced(t *testing.T, toy *Toy, x executor, observe engine.Observer) (all [][]byte) {
	t.Helper()
	keep := func(tensors []engine.Tensor) {
		for i := range tensors {
			all = append(all, append([]byte(nil), tensors[i].Data...))
		}
	}
	first, err := x.Init(&engine.Env{Params: toy.Params, Key: engine.KeyOf(toy.Seed)}, observe)
	if err != nil {
		t.Fatalf("%s: %v", toy.Name, err)
	}
	state, err := toy.Program.InitialState(first)
	if err != nil {
		t.Fatalf("%s: %v", toy.Name, err)
	}
	keep(state)
	for step := range toy.Steps {
		env := &engine.Env{Params: toy.Params, State: state, Data: toy.Batch(step), Step: uint32(step), Key: engine.KeyOf(toy.OrderSeed)}
		outs, err := x.Step(env, observe)
		if err != nil {
			t.Fatalf("%s: %v", toy.Name, err)
		}
		if observe != nil {
			keep(outs)
		}
		keep(toy.Program.OutputTensors(outs))
		state = toy.Program.NextState(outs)
		keep(state)
	}
	return all
}
