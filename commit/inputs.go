package commit

import (
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// Data is the data set of a run.
type Data interface {
	Digest() claim.Digest
	Schema() []engine.Field
	Len() uint64
	// Batch reads records into one tensor per field, batch first.
	Batch(records []uint64) ([]engine.Tensor, error)
}

// Inputs are everything that determines a run. They must not change while a
// Run or Trace of them is in use.
type Inputs struct {
	Program      *engine.Program
	Params       []engine.Tensor // by param index
	Data         Data            // nil for programs without data slots
	Spec         claim.Spec
	InitialState []engine.Tensor // by state index; only with a parent
}

// Check holds every digest of the spec against the inputs, and the inputs
// against the program.
func (in *Inputs) Check() error {
	if err := in.check(); err != nil {
		return fmt.Errorf("check inputs: %w", err)
	}
	return nil
}

func (in *Inputs) check() error {
	if err := in.Spec.Check(); err != nil {
		return err
	}
	if err := engine.Check(in.Program); err != nil {
		return err
	}
	root, err := ProgramRoot(in.Program)
	if err != nil {
		return err
	}
	if err := same("program", root, in.Spec.Program); err != nil {
		return err
	}
	if err := same("params", StateRoot(in.Params), in.Spec.Params); err != nil {
		return err
	}
	if err := fit(in.Program, engine.Param, in.Params); err != nil {
		return err
	}
	return errors.Join(in.checkState(), in.checkData())
}

func (in *Inputs) checkState() error {
	if !in.Spec.HasParent() {
		if len(in.InitialState) != 0 {
			return errors.New("an initial state is given, but the spec names no parent")
		}
		return nil
	}
	if err := fit(in.Program, engine.State, in.InitialState); err != nil {
		return err
	}
	return same("initial state", StateRoot(in.InitialState), in.Spec.InitialState)
}

func (in *Inputs) checkData() error {
	if in.Program.Batch == 0 {
		if in.Data != nil || !in.Spec.Dataset.IsZero() || !in.Spec.OrderSeed.IsZero() {
			return errors.New("the program reads no data: data set and order seed must be absent")
		}
		return nil
	}
	if in.Data == nil || in.Data.Len() == 0 {
		return errors.New("the program reads data: a data set with records is needed")
	}
	if err := same("data set", in.Data.Digest(), in.Spec.Dataset); err != nil {
		return err
	}
	return engine.CheckSchema(in.Program, in.Data.Schema())
}

func same(what string, got, want claim.Digest) error {
	if got != want {
		return fmt.Errorf("the %s is %v, the spec names %v", what, got, want)
	}
	return nil
}

// fit checks tensors against the program's slots of a kind.
func fit(p *engine.Program, kind engine.SlotKind, tensors []engine.Tensor) error {
	n := 0
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != kind {
			continue
		}
		n++
		if int(s.Index) >= len(tensors) {
			return fmt.Errorf("%v slot %d %q: tensor %d of %d given", kind, i, s.Name, s.Index, len(tensors))
		}
		t := &tensors[s.Index]
		if t.DType != s.DType || len(t.Data) != size(s.DType, s.Dims) {
			return fmt.Errorf("%v slot %d %q is %v %v, the tensor has %v and %d bytes", kind, i, s.Name, s.DType, s.Dims, t.DType, len(t.Data))
		}
	}
	if n != len(tensors) {
		return fmt.Errorf("%d tensors given for %d %v slots", len(tensors), n, kind)
	}
	return nil
}

func size(dt engine.DType, dims []uint32) int {
	n := dt.Size()
	for _, d := range dims {
		n *= int(d)
	}
	return n
}
