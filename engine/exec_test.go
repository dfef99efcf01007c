package engine

import (
	"bytes"
	"strings"
	"testing"
)

// counter adds its param to its state and has the sum as output.
func counter(t *testing.T) *Program {
	t.Helper()
	b := NewBuilder()
	s, p := b.State("s", F32, 4), b.Param("p", F32, 4)
	d := b.Data("d", 1, U8, 4)
	b.Schema[0] = 1
	b.SetInit(s, b.Init().Map("zero", F32, s.Dims, Identity(), p.All()))
	f := NewBody(3)
	sum := b.Step().Map("sum", F32, s.Dims, f.Return(f.Add(f.Add(f.In(0), f.In(1)), f.I2F(f.In(2)))), s.All(), p.All(), d.All())
	b.SetNext(s, sum)
	g := NewBody(1)
	b.Output("twice", b.Step().Map("twice", F32, s.Dims, g.Return(g.Add(g.In(0), g.In(0))), sum.All()))
	b.ResultOutput("twice")
	b.ResultState("s", s)
	prog, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return prog
}

// TestStateLivesUntilTheStepAfter holds how long the tensors of a call stay,
// over steps whose state is the output of the step before.
func TestStateLivesUntilTheStepAfter(t *testing.T) {
	p := counter(t)
	x, err := NewExecutor(p, Options{Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	env := &Env{Params: []Tensor{F32Tensor([]float32{1, 2, 3, 4}, 4)}, Data: []Tensor{{}, U8Tensor([]byte{0, 0, 0, 100}, 4)}}
	outs, err := x.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = p.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	var before []Tensor
	for step := range 5 {
		if outs, err = x.Step(env, nil); err != nil {
			t.Fatal(err)
		}
		if v := outs[0].F32s(); v[0] != float32(step+2) || v[3] != float32(4+104*(step+1)) {
			t.Fatalf("step %d: state %v", step, v)
		}
		if before != nil && before[0].F32s()[0] != float32(step+1) {
			t.Errorf("step %d overwrote the state it started from: %v", step, before[0].F32s())
		}
		env.State, before = p.NextState(outs), p.NextState(outs)
	}
	res := p.ResultTensors(env.State, p.OutputTensors(outs))
	if res[0].F32s()[1] != 24 || res[1].F32s()[1] != 12 {
		t.Errorf("results %v, %v", res[0].F32s(), res[1].F32s())
	}
}

// TestObserverChanges holds that what an observer writes is what later
// instructions read, on both executors, and that it cannot change sizes.
func TestObserverChanges(t *testing.T) {
	p := counter(t)
	env := &Env{Params: []Tensor{NewTensor(F32, 4)}, State: []Tensor{NewTensor(F32, 4)}, Data: []Tensor{{}, NewTensor(U8, 4)}}
	lie := func(l List, i int, t *Tensor) {
		if i == 0 {
			storeWord(t, 2, word(21))
		}
	}
	cut := func(l List, i int, t *Tensor) { t.Data = t.Data[:4] }
	ref, err := NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, step := range map[string]func(*Env, Observer) ([]Tensor, error){"reference": ref.Step, "fast": x.Step} {
		outs, err := step(env, lie)
		if err != nil || !bytes.Equal(outs[1].Data, F32Tensor([]float32{0, 0, 42, 0}, 4).Data) {
			t.Errorf("%s: output %v (%v)", name, outs[1].F32s(), err)
		}
		if _, err := step(env, cut); err == nil || !strings.Contains(err.Error(), "observer left instruction 0 with 4 bytes") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEnvRefused holds that a wrong environment is an error that names the
// slot.
func TestEnvRefused(t *testing.T) {
	p := counter(t)
	good := Env{Params: []Tensor{NewTensor(F32, 4)}, State: []Tensor{NewTensor(F32, 4)}, Data: []Tensor{{}, NewTensor(U8, 4)}}
	x, err := NewExecutor(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(e *Env){
		`param slot 1 "p": index 0, but the environment has 0`: func(e *Env) { e.Params = nil },
		`state slot 0 "s": dtype is i32, want f32`:             func(e *Env) { e.State = []Tensor{NewTensor(I32, 4)} },
		`data slot 2 "d": index 1, but the environment has 1`:  func(e *Env) { e.Data = e.Data[:1] },
		`data slot 2 "d": tensor has 3 bytes, want 4`:          func(e *Env) { e.Data = []Tensor{{}, NewTensor(U8, 3)} },
	} {
		env := good
		spoil(&env)
		if _, err := x.Step(&env, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
	}
	if _, err := x.Step(&good, nil); err != nil {
		t.Error(err)
	}
	p.Slots[0].Init = NoInit
	if _, err := p.InitialState(nil); err == nil {
		t.Error("a state without init has an initial value")
	}
	p.Step[0].Kind = 1
	if _, err := NewExecutor(p, Options{}); err == nil {
		t.Error("an invalid program is compiled")
	}
}
