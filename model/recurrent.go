package model

import (
	"fmt"
	"maps"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// A recurrent model sees one frame per step. Its memory, outputs that come back
// as inputs, is the program's state and starts at zero; a frame is a window of
// one record that moves with the step.

// memories lowers the inputs that the recipe's state feeds: state slots, all
// zeros at first.
func (c *compiler) memories(r *Recipe) (map[string]engine.Ref, error) {
	out := map[string]engine.Ref{}
	for _, output := range slices.Sorted(maps.Keys(r.State)) {
		in := c.g.findInput(r.State[output])
		if in == nil || !slices.ContainsFunc(c.g.Outputs, func(v ValueInfo) bool { return v.Name == output }) {
			return nil, fmt.Errorf("state.%s: %s: the model has no such output or input", output, r.State[output])
		}
		if _, twice := c.values[in.Name]; twice {
			return nil, fmt.Errorf("state.%s: input %q has two outputs", output, in.Name)
		}
		if in.DType != engine.F32 {
			return nil, fmt.Errorf("state.%s: input %q is of integers", output, in.Name)
		}
		dims := in.inputDims(1)
		l := plain(dims)
		ref := c.b.State(in.Name, engine.F32, l.store...)
		c.b.SetInit(ref, c.b.Init().Map(in.Name, engine.F32, l.store, constantBody(0)))
		c.values[in.Name] = value{l, ref}
		out[output] = ref
	}
	return out, nil
}

// remember makes the state's outputs its next values.
func (c *compiler) remember(r *Recipe, memories map[string]engine.Ref) error {
	for _, output := range slices.Sorted(maps.Keys(memories)) {
		state, v := memories[output], c.values[output]
		if in := c.values[r.State[output]]; v.ref.DType != engine.F32 || !slices.Equal(v.dims(), in.dims()) {
			return fmt.Errorf("state.%s: the output is %s %v, its input f32 %v", output, v.ref.DType, v.dims(), in.dims())
		}
		v = c.plainCopy(v)
		if v.ref.Slot {
			copied, err := c.pointwise(output, engine.F32, engine.Identity(), nil, v)
			if err != nil {
				return err
			}
			v = copied
		}
		c.b.SetNext(state, v.ref)
	}
	return nil
}

// frame is the window of a record that step t sees: as many elements as the
// input has, the last of them number (t+1)·hop - 1. What lies before the record
// is zero.
func (c *compiler) frame(in *ValueInfo, f InputFeed, ref engine.Ref) (engine.Ref, error) {
	dims, err := in.batched(1)
	if err != nil {
		return ref, err
	}
	size, err := elements(dims)
	if err != nil {
		return ref, err
	}
	total, err := elements(ref.Dims)
	if err != nil {
		return ref, err
	}
	frames := total / uint64(f.Hop)
	if ref.Dims[0] != 1 || frames == 0 {
		return ref, fmt.Errorf("field %q has %d elements in %d records a step: frames of hop %d need one record with at least as many", f.Field, total, ref.Dims[0], f.Hop)
	}
	start := body(1, func(b *bb, x []bv) bv { return b.IMul(x[0], b.I(int32(f.Hop))) })
	at := c.list.Map(in.Name+" start", engine.I32, nil, start, scalarOperand(c.b.StepIndex()))
	from := engine.Axis(0).Shift(int(f.Hop) - int(size))
	return c.list.Gather(in.Name+" frame", ref.DType, []uint32{uint32(size)}, 0, scalarOperand(at), ref.Reshape(uint32(total)).At(from)), nil
}

// frames is the number of steps that the recipe's windows take over a record;
// 0: it has none.
func (r *Recipe) frames(s *Schema) (uint64, error) {
	steps := uint64(0)
	for _, name := range slices.Sorted(maps.Keys(r.Data.Inputs)) {
		f := r.Data.Inputs[name]
		if f.Hop == 0 {
			continue
		}
		at, err := s.find(f.Field)
		if err != nil {
			return 0, err
		}
		total, err := elements(s.Fields[at].Dims)
		if err != nil {
			return 0, err
		}
		n := total / uint64(f.Hop)
		if steps != 0 && n != steps {
			return 0, fmt.Errorf("data.inputs.%s: has %d frames, another input %d", name, n, steps)
		}
		steps = n
	}
	return steps, nil
}

// Steps is the number of steps of an inference over a data set of the given
// number of records: with frames, all of one record's.
func (i *Inference) Steps(records uint64) (uint64, error) {
	if i.Frames > 0 {
		if records != 1 {
			return 0, fmt.Errorf("the recipe has frames, so that the steps go through one record: the data set has %d", records)
		}
		return i.Frames, nil
	}
	batch := uint64(i.Program.Batch)
	if batch == 0 || records == 0 || records%batch != 0 {
		return 0, fmt.Errorf("batch %d does not divide the data set's %d records", batch, records)
	}
	return records / batch, nil
}
