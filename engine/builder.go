package engine

import (
	"bytes"
	"errors"
	"fmt"
)

// Builder assembles a program. Its first error sticks and comes out of
// Program; nothing panics. The result is neither laid out nor checked.
type Builder struct {
	// Batch and Schema describe what the data slots read.
	Batch  uint32
	Schema [32]byte

	p         Program
	next      map[uint16]bool
	lists     [2]*ListBuilder
	params    uint16
	states    uint16
	err       error
	outputsAt map[string]uint16
}

// ListBuilder appends instructions to one of the lists.
type ListBuilder struct {
	b    *Builder
	list *[]Instr
	kind List
}

// NewBuilder starts an empty program.
func NewBuilder() *Builder {
	b := &Builder{next: map[uint16]bool{}, outputsAt: map[string]uint16{}}
	b.lists = [2]*ListBuilder{{b, &b.p.Init, InitList}, {b, &b.p.Step, StepList}}
	return b
}

// Init is the init list.
func (b *Builder) Init() *ListBuilder { return b.lists[InitList] }

// Step is the step list.
func (b *Builder) Step() *ListBuilder { return b.lists[StepList] }

// Err is the first error so far.
func (b *Builder) Err() error { return b.err }

func (b *Builder) fail(format string, args ...any) {
	if b.err == nil {
		b.err = fmt.Errorf("build program: "+format, args...)
	}
}

func (b *Builder) slot(s Slot) Ref {
	if _, ok := tensorBytes(s.DType, s.Dims); !ok {
		b.fail("slot %q: dims %v are not a tensor of 1 element to 2^31 bytes", s.Name, s.Dims)
	}
	if len(b.p.Slots) >= maxSlots {
		b.fail("slot %q: more than %d slots", s.Name, maxSlots)
		return Ref{Slot: true, DType: s.DType, Dims: s.Dims}
	}
	b.p.Slots = append(b.p.Slots, s)
	return Ref{Slot: true, Index: uint16(len(b.p.Slots) - 1), DType: s.DType, Dims: s.Dims}
}

// Param declares a tensor that is constant in a run.
func (b *Builder) Param(name string, t DType, dims ...uint32) Ref {
	b.params++
	return b.slot(Slot{Name: name, Kind: Param, DType: t, Dims: dims, Index: b.params - 1})
}

// State declares a tensor that every step replaces: see SetNext and SetInit.
func (b *Builder) State(name string, t DType, dims ...uint32) Ref {
	b.states++
	return b.slot(Slot{Name: name, Kind: State, DType: t, Dims: dims, Index: b.states - 1, Init: NoInit})
}

// Data declares a field of the step's records; the first dim is the batch and
// must be the same in all data slots.
func (b *Builder) Data(name string, field int, t DType, dims ...uint32) Ref {
	if len(dims) == 0 || b.Batch != 0 && b.Batch != dims[0] || field < 0 || field > 0xffff {
		b.fail("data slot %q: dims %v, field %d: want the batch %d first and a field below 65536", name, dims, field, b.Batch)
	} else {
		b.Batch = dims[0]
	}
	return b.slot(Slot{Name: name, Kind: Data, DType: t, Dims: dims, Index: uint16(field)})
}

// StepIndex is the index of the step, an i32 scalar.
func (b *Builder) StepIndex() Ref {
	for i := range b.p.Slots {
		if b.p.Slots[i].Kind == Step {
			return Ref{Slot: true, Index: uint16(i), DType: I32}
		}
	}
	return b.slot(Slot{Name: "step", Kind: Step, DType: I32})
}

// Const adds a constant tensor; an equal one is shared.
func (b *Builder) Const(name string, t Tensor) Ref {
	if n, ok := tensorBytes(t.DType, t.Dims); !ok || n != uint64(len(t.Data)) {
		b.fail("const %q: %d bytes for %s %v", name, len(t.Data), t.DType, t.Dims)
	}
	for i := range b.p.Slots {
		s := &b.p.Slots[i]
		if s.Kind == Const && s.DType == t.DType && equal(s.Dims, t.Dims) && bytes.Equal(s.Value, t.Data) {
			return Ref{Slot: true, Index: uint16(i), DType: t.DType, Dims: t.Dims}
		}
	}
	return b.slot(Slot{Name: name, Kind: Const, DType: t.DType, Dims: t.Dims, Value: t.Data})
}

// SetNext makes a step instruction the producer of a state slot's next value.
func (b *Builder) SetNext(state, producer Ref) {
	if s := b.stateOf(state, producer, "next value"); s != nil {
		s.Producer = producer.Index
		b.next[state.Index] = true
	}
}

// SetInit makes an init instruction give a state slot's initial value.
func (b *Builder) SetInit(state, init Ref) {
	if s := b.stateOf(state, init, "initial value"); s != nil {
		s.Init = init.Index
	}
}

func (b *Builder) stateOf(state, from Ref, what string) *Slot {
	if !state.Slot || int(state.Index) >= len(b.p.Slots) || b.p.Slots[state.Index].Kind != State {
		b.fail("%s: slot %d is not a state slot", what, state.Index)
		return nil
	}
	s := &b.p.Slots[state.Index]
	if from.Slot {
		b.fail("%s of %q: slot %d is not an instruction, copy it with a move", what, s.Name, from.Index)
		return nil
	}
	return s
}

// Output makes a step instruction's tensor an output of every step.
func (b *Builder) Output(name string, r Ref) {
	if r.Slot {
		b.fail("output %q: slot %d is not an instruction, copy it with a move", name, r.Index)
	}
	b.outputsAt[name] = uint16(len(b.p.Outputs))
	b.p.Outputs = append(b.p.Outputs, OutputRef{Name: name, Instr: r.Index})
}

// ResultState makes the final value of a state slot part of the result.
func (b *Builder) ResultState(name string, state Ref) {
	if !state.Slot || int(state.Index) >= len(b.p.Slots) || b.p.Slots[state.Index].Kind != State {
		b.fail("result %q: slot %d is not a state slot", name, state.Index)
		return
	}
	b.p.Results = append(b.p.Results, ResultRef{Name: name, Index: b.p.Slots[state.Index].Index})
}

// ResultOutput makes the last step's value of a declared output part of the
// result.
func (b *Builder) ResultOutput(name string) {
	at, ok := b.outputsAt[name]
	if !ok {
		b.fail("result %q: no output has this name", name)
	}
	b.p.Results = append(b.p.Results, ResultRef{Name: name, Output: true, Index: at})
}

// Program gives the program, or the first error. Every state slot must have a
// next value.
func (b *Builder) Program() (*Program, error) {
	b.p.Batch, b.p.Schema = b.Batch, b.Schema
	for i := range b.p.Slots {
		if s := &b.p.Slots[i]; s.Kind == State && !b.next[uint16(i)] {
			b.fail("state slot %q has no next value, use SetNext", s.Name)
		}
	}
	if b.err != nil {
		return nil, b.err
	}
	return &b.p, nil
}

// Instr appends any instruction.
func (l *ListBuilder) Instr(in Instr) Ref {
	r := Ref{Index: uint16(len(*l.list)), DType: in.DType, Dims: in.Out}
	if err := in.buildable(); err != nil {
		l.b.fail("%s instruction %d %q (%s): %w", l.kind, len(*l.list), in.Name, in.Family, err)
	}
	if len(*l.list) >= 1<<16-1 {
		l.b.fail("%s list has more than 65535 instructions", l.kind)
		return r
	}
	*l.list = append(*l.list, in)
	return r
}

// buildable refuses what no leaf can say; Layout and Check see to the rest.
func (in *Instr) buildable() error {
	if _, ok := tensorBytes(in.DType, in.Out); !ok {
		return fmt.Errorf("dims %v are not a tensor of 1 element to 2^31 bytes", in.Out)
	}
	for i := range in.Operands {
		if len(in.Operands[i].View) == 0 {
			return fmt.Errorf("operand %d has no view: its coordinates are not one per dim of the tensor, or do not fit 32 bits, or an axis is not among %d", i, maxAxes)
		}
	}
	if _, err := encodeInstr(in); err != nil {
		return err
	}
	if err := in.checkShape(); err != nil {
		return err
	}
	return in.checkBodies()
}

// Map appends out[o] = body(operands…).
func (l *ListBuilder) Map(name string, t DType, out []uint32, body Body, operands ...Operand) Ref {
	return l.Instr(Instr{Name: name, Family: Map, DType: t, Out: out, Body: body, Operands: operands})
}

// Dot appends a dot product of a and b over the reduction axes, from init (nil:
// +0), then epilogue(acc, operands…).
func (l *ListBuilder) Dot(name string, t DType, out, red []uint32, a, b Operand, init *Operand, epilogue Body, operands ...Operand) Ref {
	return l.Instr(dot(Dot, name, t, out, red, a, b, init, epilogue, operands))
}

// Conv appends a dot whose reduction axes are ky, kx and channel.
func (l *ListBuilder) Conv(name string, t DType, out, red []uint32, a, b Operand, init *Operand, epilogue Body, operands ...Operand) Ref {
	return l.Instr(dot(Conv, name, t, out, red, a, b, init, epilogue, operands))
}

func dot(f Family, name string, t DType, out, red []uint32, a, b Operand, init *Operand, epilogue Body, operands []Operand) Instr {
	in := Instr{Name: name, Family: f, DType: t, Out: out, Red: red, Operands: []Operand{a, b}, Body: epilogue}
	if init != nil {
		in.Kind = 1
		in.Operands = append(in.Operands, *init)
	}
	in.Operands = append(in.Operands, operands...)
	return in
}

// Fold appends a reduction of prologue(terms…), then epilogue(acc, operands…).
func (l *ListBuilder) Fold(name string, kind uint8, t DType, out, red []uint32, prologue Body, terms []Operand, epilogue Body, operands ...Operand) Ref {
	ops := append(append([]Operand(nil), terms...), operands...)
	return l.Instr(Instr{Name: name, Family: Fold, Kind: kind, DType: t, Out: out, Red: red, Operands: ops,
		Split: uint8(len(terms)), Body: epilogue, Prologue: prologue})
}

// Move appends a copy: the first operand in bounds, else the first one's fill.
func (l *ListBuilder) Move(name string, t DType, out []uint32, operands ...Operand) Ref {
	return l.Instr(Instr{Name: name, Family: Move, DType: t, Out: out, Operands: operands})
}

// Gather appends a move whose first operand has the i32 index added to one of
// its coordinates.
func (l *ListBuilder) Gather(name string, t DType, out []uint32, coord int, index Operand, operands ...Operand) Ref {
	if coord < 0 || coord >= maxViewRank {
		l.b.err = first(l.b.err, errors.New("build program: gather coordinate is not a dim of the view"))
		coord = 0
	}
	ops := append(append([]Operand(nil), operands...), index)
	return l.Instr(Instr{Name: name, Family: Move, Kind: uint8(coord) + 1, DType: t, Out: out, Operands: ops})
}
