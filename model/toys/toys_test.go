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
		want := traced(t, &toy, ref)
		for _, name := range engine.SIMD() {
			x, err := engine.NewExecutor(toy.Program, engine.Options{Threads: 2, SIMD: name})
			if err != nil {
				t.Fatal(toy.Name, err)
			}
			if got := traced(t, &toy, x); !slices.EqualFunc(got, want, bytesEqual) {
				t.Errorf("%s: %s differs from the reference", toy.Name, name)
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

// traced runs a toy and gives every tensor of every step.
func traced(t *testing.T, toy *Toy, x executor) (all [][]byte) {
	t.Helper()
	keep := func(outs []engine.Tensor, err error) []engine.Tensor {
		if err != nil {
			t.Fatalf("%s: %v", toy.Name, err)
		}
		for i := range outs {
			all = append(all, append([]byte(nil), outs[i].Data...))
		}
		return outs
	}
	first := keep(x.Init(&engine.Env{Params: toy.Params, Key: engine.KeyOf(toy.Seed)}, nil))
	state, err := toy.Program.InitialState(first)
	if err != nil {
		t.Fatalf("%s: %v", toy.Name, err)
	}
	for step := range toy.Steps {
		env := &engine.Env{Params: toy.Params, State: state, Data: toy.Batch(step), Step: uint32(step), Key: engine.KeyOf(toy.OrderSeed)}
		state = toy.Program.NextState(keep(x.Step(env, nil)))
	}
	return all
}
