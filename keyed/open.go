package keyed

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// Source executes a drawn segment again, up to one of its steps.
type Source interface {
	Step(ctx context.Context, segment uint64, step int) (*commit.Trace, *commit.Step, error)
}

// Open is the opening of entry index of an operator's list: the chunks that its
// key draws and what leads them to the claim's trace root. drawn are the trace
// roots of the drawn segments. It also returns the entry.
func Open(ctx context.Context, r *dispute.Run, v claim.View, drawn []claim.Digest, operator claim.Address, index int, from Source) (opening []byte, entry claim.Digest, err error) {
	segments := v.Drawn(v.Beacon)
	if len(drawn) != len(segments) || index < 0 || index >= claim.Entries(len(segments)) {
		return nil, entry, fmt.Errorf("open keyed hash %d: %d of %d drawn traces are known", index, len(drawn), len(segments))
	}
	key := claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, operator, index)
	position := key.Position(index, len(segments))
	g := segments[position]
	opening = r.HeaderProof()
	list, steps := traced(r.Program.Source, v.Spec, g)
	if steps == 0 {
		return opening, key.Entry(nil), nil
	}
	o := opener{run: r, list: list, segment: g, local: key.Step(steps), bytes: opening}
	if o.trace, o.step, err = from.Step(ctx, g, o.local); err != nil {
		return nil, entry, fmt.Errorf("open keyed hash %d: %w", index, err)
	}
	if err := o.places(key); err != nil {
		return nil, entry, fmt.Errorf("open keyed hash %d: %w", index, err)
	}
	toTrace, err1 := o.trace.StepPath(o.local)
	toRoot, err2 := commit.TreePath(drawn, position)
	if err := errors.Join(err1, err2); err != nil {
		return nil, entry, fmt.Errorf("open keyed hash %d: %w", index, err)
	}
	o.path(toTrace)
	o.path(toRoot)
	return o.bytes, key.Entry(o.chunks), nil
}

// opener appends the chunks of one step.
type opener struct {
	run     *dispute.Run
	list    []engine.Instr
	segment uint64
	local   int // step
	trace   *commit.Trace
	step    *commit.Step
	bytes   []byte
	chunks  [][]byte
}

func (o *opener) path(ds []claim.Digest) {
	for _, d := range ds {
		o.bytes = append(o.bytes, d[:]...)
	}
}

func (o *opener) places(key claim.Key) error {
	for n := range claim.KeyedPlaces {
		i, chunk := key.Place(n, len(o.list), func(i int) uint64 { return commit.Chunks(uint64(len(o.step.Tensors[i].Data))) })
		if err := o.place(i, chunk); err != nil {
			return err
		}
	}
	return nil
}

// place appends the instruction's leaf, the chunk, and their paths.
func (o *opener) place(instr int, chunk uint64) error {
	leaf, list := o.run.Program.StepLeaves, engine.StepList
	if o.segment == 0 {
		leaf, list = o.run.Program.InitLeaves, engine.InitList
	}
	data := o.step.Tensors[instr].Data
	toList, err1 := o.run.Program.InstrPath(list, instr)
	toTensor, err2 := commit.TensorPath(data, chunk)
	toStep, err3 := o.trace.TensorPath(o.local, instr)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	o.bytes = binary.BigEndian.AppendUint16(o.bytes, uint16(len(leaf[instr])))
	o.bytes = append(o.bytes, leaf[instr]...)
	o.path(toList)
	bytes := commit.Chunk(data, chunk)
	o.bytes = append(o.bytes, bytes...)
	o.chunks = append(o.chunks, bytes)
	o.path(toTensor)
	o.path(toStep)
	return nil
}
