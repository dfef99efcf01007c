package engine

import "fmt"

// List names one of a program's two instruction lists.
type List uint8

// The lists of a program.
const (
	InitList List = iota
	StepList
)

func (l List) String() string { return name(int(l), "init", "step") }

// List gives the instructions of a list.
func (p *Program) List(l List) []Instr {
	if l == InitList {
		return p.Init
	}
	return p.Step
}

// Env is what a list reads besides constants. Params and State are indexed by
// param and state index, Data by field (batch first; fields that no slot reads
// may be empty). Key is the key of rand. The init list reads Params only.
// An Executor keeps what it makes of a parameter for as long as calls pass the
// same memory: to change a parameter, pass another tensor.
type Env struct {
	Params, State, Data []Tensor
	Step                uint32
	Key                 [2]uint32
}

// Observer sees every output in program order, before a later instruction
// reads it. It may change t.Data in place.
type Observer func(list List, instr int, t *Tensor)

// Reference executes programs element by element as docs/format.md defines
// them: slow, and the arbiter of every faster path.
type Reference struct{ p *Program }

// NewReference makes the reference executor of a valid program.
func NewReference(p *Program) (*Reference, error) {
	if err := runnable(p); err != nil {
		return nil, err
	}
	return &Reference{p}, nil
}

// runnable says why p cannot be executed.
func runnable(p *Program) error {
	if err := Check(p); err != nil {
		return err
	}
	for i := range p.Slots {
		s := &p.Slots[i]
		if n, _ := tensorBytes(s.DType, s.Dims); s.Kind == Const && uint64(len(s.Value)) != n {
			return fmt.Errorf("slot %d %q: const has %d bytes of value, want %d", i, s.Name, len(s.Value), n)
		}
	}
	return nil
}

// Init runs the init list and returns the output of every instruction.
func (r *Reference) Init(env *Env, obs Observer) ([]Tensor, error) {
	return r.run(InitList, env, obs)
}

// Step runs the step list and returns the output of every instruction.
func (r *Reference) Step(env *Env, obs Observer) ([]Tensor, error) {
	return r.run(StepList, env, obs)
}

func (r *Reference) run(l List, env *Env, obs Observer) ([]Tensor, error) {
	slots, err := bind(r.p, l, env)
	if err != nil {
		return nil, fmt.Errorf("run %s list: %w", l, err)
	}
	outs := make([]Tensor, 0, len(r.p.List(l)))
	for i := range r.p.List(l) {
		in := &r.p.List(l)[i]
		t := NewTensor(in.DType, in.Out...)
		read := func(operand int, flat uint64) uint32 {
			o := &in.Operands[operand]
			if o.Slot {
				return LoadWord(&slots[o.Index], flat)
			}
			return LoadWord(&outs[o.Index], flat)
		}
		for e := range t.Elements() {
			storeWord(&t, e, EvalElement(in, e, env.Key, read))
		}
		outs = append(outs, t)
		if obs != nil {
			if err := observe(obs, l, i, &outs[i]); err != nil {
				return nil, err
			}
		}
	}
	return outs, nil
}

// observe shows an output to obs and holds it to its size.
func observe(obs Observer, l List, i int, t *Tensor) error {
	n := len(t.Data)
	if obs(l, i, t); len(t.Data) != n {
		return fmt.Errorf("run %s list: observer left instruction %d with %d bytes, want %d", l, i, len(t.Data), n)
	}
	return nil
}

// bind finds the tensor of every slot that list l may read.
func bind(p *Program, l List, env *Env) ([]Tensor, error) {
	slots := make([]Tensor, len(p.Slots))
	for i := range p.Slots {
		if !l.reads(p.Slots[i].Kind) {
			continue
		}
		t, err := env.bound(p, i)
		if err != nil {
			return nil, err
		}
		slots[i] = t
	}
	return slots, nil
}

// reads says whether a list may read slots of a kind.
func (l List) reads(k SlotKind) bool { return l == StepList || k == Param || k == Const }

// bound is the tensor of slot i of a program, held to the slot's type and size.
func (env *Env) bound(p *Program, i int) (Tensor, error) {
	s := &p.Slots[i]
	t, err := env.tensor(s)
	if err == nil {
		n, _ := elements(s.Dims)
		err = t.fits(s.DType, n)
	}
	if err != nil {
		return Tensor{}, fmt.Errorf("%s slot %d %q: %w", s.Kind, i, s.Name, err)
	}
	t.Dims = s.Dims
	return t, nil
}

func (env *Env) tensor(s *Slot) (Tensor, error) {
	from := env.Data
	switch s.Kind {
	case Step:
		return I32Tensor([]int32{int32(env.Step)}), nil
	case Const:
		return Tensor{DType: s.DType, Data: s.Value}, nil
	case Param:
		from = env.Params
	case State:
		from = env.State
	}
	if n := len(from); int(s.Index) >= n {
		return Tensor{}, fmt.Errorf("index %d, but the environment has %d", s.Index, n)
	}
	return from[s.Index], nil
}

// InitialState picks the state, in state order, out of the init list's
// outputs; it fails if a slot has no init instruction. Nothing is copied.
func (p *Program) InitialState(init []Tensor) ([]Tensor, error) {
	return p.produced(init, func(s *Slot) uint16 { return s.Init })
}

// NextState picks the next state out of the step list's outputs. Nothing is
// copied.
func (p *Program) NextState(step []Tensor) []Tensor {
	state, _ := p.produced(step, func(s *Slot) uint16 { return s.Producer })
	return state
}

func (p *Program) produced(outs []Tensor, by func(*Slot) uint16) ([]Tensor, error) {
	var state []Tensor
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != State {
			continue
		}
		at := int(by(s))
		if at >= len(outs) {
			return nil, fmt.Errorf("state slot %q has no init instruction, its initial value must come from a parent", s.Name)
		}
		state = append(state, Tensor{DType: s.DType, Dims: s.Dims, Data: outs[at].Data})
	}
	return state, nil
}

// OutputTensors picks the program's outputs out of the step list's. Nothing is
// copied.
func (p *Program) OutputTensors(step []Tensor) []Tensor {
	var outs []Tensor
	for _, o := range p.Outputs {
		outs = append(outs, step[o.Instr])
	}
	return outs
}

// ResultTensors picks the result out of the state after the last step and the
// last step's outputs.
func (p *Program) ResultTensors(state, outputs []Tensor) []Tensor {
	var result []Tensor
	for _, r := range p.Results {
		if r.Output {
			result = append(result, outputs[r.Index])
		} else {
			result = append(result, state[r.Index])
		}
	}
	return result
}
