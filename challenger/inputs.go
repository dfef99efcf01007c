package challenger

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// inputAnswers are the inputs of a claim that were opened on chain.
type inputAnswers interface {
	Inputs(ctx context.Context, v claim.View) ([]claim.OpenedInput, error)
}

// inputs are what a claimed run is computed from, in the shapes that its
// program declares.
type inputs struct {
	commit.Inputs
	held []engine.Tensor // params with the bytes that stand under their root
}

// missing is an input that nobody serves; place names it for a demand.
type missing struct {
	place []byte
	what  string
	cause error
}

func (m *missing) Error() string { return fmt.Sprintf("%s is withheld: %v", m.what, m.cause) }
func (m *missing) Unwrap() error { return m.cause }

// demandable: the contracts take demands for the inputs of a certified claim, or
// one that expired with its bond. One that was convicted has cost its claimant
// the bond already, and no input binds the signers.
func demandable(v claim.View) bool {
	alive := v.Status == claim.Certified || v.Status == claim.Expired && v.BondHeld
	return alive && !v.Terms.Restricted
}

// ask turns a missing input into a demand for it.
func ask(m *missing) *dispute.Finding {
	return &dispute.Finding{Demand: &dispute.Demand{Input: true, Opening: m.place, Segment: dispute.Header, Cause: m}}
}

// inputAnswered says whether a demanded input has been opened on chain.
func (c *Challenger) inputAnswered(ctx context.Context, v claim.View, d claim.Demand) (bool, error) {
	opened, err := c.deps.Inputs.Inputs(ctx, v)
	if err != nil {
		return false, fmt.Errorf("read answers: %w", err)
	}
	return slices.ContainsFunc(opened, func(o claim.OpenedInput) bool { return bytes.Equal(o.Place, d.Place) }), nil
}

// inputsOf fetches what a run of the program is computed from; the error wraps
// a missing if a demand can bring the rest.
func (f *finder) inputsOf(ctx context.Context, v claim.View, p *engine.Program) (*inputs, error) {
	in := &inputs{Inputs: commit.Inputs{Program: p, Spec: v.Spec}}
	if err := f.params(ctx, v, in); err != nil {
		return nil, err
	}
	if err := f.initialState(ctx, v, in); err != nil {
		return nil, err
	}
	return in, f.data(ctx, v, in)
}

func (f *finder) initialState(ctx context.Context, v claim.View, in *inputs) error {
	if !v.Spec.HasParent() {
		return nil
	}
	state, err := f.tensors(ctx, v, v.Spec.InitialState)
	if err != nil {
		return fmt.Errorf("get initial state: %w", err)
	}
	if in.InitialState = labelled(in.Program, engine.State, state); in.InitialState == nil {
		in.InitialState = state // whose shapes commit.Inputs.Check names
	}
	return nil
}

func (f *finder) tensors(ctx context.Context, v claim.View, root claim.Digest) ([]engine.Tensor, error) {
	data, err := f.from.Get(ctx, f.servers(v), artifact.Tensors, root)
	if err != nil {
		return nil, err
	}
	return artifact.DecodeTensors(data)
}

// params are served, or opened on chain. What is served in other shapes than
// the program declares is read as the contracts read it.
func (f *finder) params(ctx context.Context, v claim.View, in *inputs) error {
	if v.Spec.Params.IsZero() {
		return nil
	}
	file, cause := f.tensors(ctx, v, v.Spec.Params)
	if cause == nil {
		if in.Params = labelled(in.Program, engine.Param, file); in.Params != nil {
			in.held = in.Params
			return nil
		}
		cause = errors.New("what is served under its root has another shape")
	}
	opened, err := f.inputs.Inputs(ctx, v)
	if err != nil {
		return fmt.Errorf("read answers: %w", err)
	}
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		return fmt.Errorf("commit program: %w", err)
	}
	r := &paramReader{program: program, root: v.Spec.Params, served: plant(file), opened: byChunk(opened), cause: cause}
	return r.read(in)
}

// labelled gives tensors the types and dims of the program's slots of a kind: a
// file may declare others, which no root covers. Nil if one does not fit.
func labelled(p *engine.Program, kind engine.SlotKind, tensors []engine.Tensor) []engine.Tensor {
	out := make([]engine.Tensor, 0, len(tensors))
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != kind {
			continue
		}
		if int(s.Index) >= len(tensors) || uint64(len(tensors[s.Index].Data)) != slotBytes(s) {
			return nil
		}
		out = append(out, engine.Tensor{DType: s.DType, Dims: s.Dims, Data: tensors[s.Index].Data})
	}
	if len(out) != len(tensors) {
		return nil
	}
	return out
}

func slotBytes(s *engine.Slot) uint64 {
	n := uint64(s.DType.Size())
	for _, d := range s.Dims {
		n *= uint64(d)
	}
	return n
}

// ---- Parameters ----

// chunkAt is a chunk of the parameter in a slot.
type chunkAt struct {
	slot  int
	chunk uint64
}

// byChunk are the chunks of parameters that were opened on chain; the contracts
// have held them against the spec.
func byChunk(opened []claim.OpenedInput) map[chunkAt][]byte {
	out := map[chunkAt][]byte{}
	for _, o := range opened {
		if slot, chunk, ok := opening.ParamOf(o.Place); ok {
			out[chunkAt{slot, uint64(chunk)}] = o.Data
		}
	}
	return out
}

// paramReader reads parameters by the shapes that the program declares.
type paramReader struct {
	program *commit.Program
	root    claim.Digest
	served  *forest
	opened  map[chunkAt][]byte // answers
	cause   error              // why they are not just what is served
}

// read fills in the params. Where a chunk is shorter than it should be, the
// contracts read zeros; where it is longer, they read less of it.
func (r *paramReader) read(in *inputs) error {
	in.Params, in.held = nil, nil
	for i := range in.Program.Slots {
		s := &in.Program.Slots[i]
		if s.Kind != engine.Param {
			continue
		}
		held, err := r.tensor(i, s)
		if err != nil {
			return err
		}
		data := make([]byte, slotBytes(s))
		copy(data, held)
		in.Params = append(in.Params, engine.Tensor{DType: s.DType, Dims: s.Dims, Data: data})
		in.held = append(in.held, engine.Tensor{DType: s.DType, Dims: s.Dims, Data: held})
	}
	if commit.StateRoot(in.held) != r.root {
		return errors.New("more stands under the root of the parameters than the program declares: no proof of this version opens them")
	}
	in.Spec.Params = commit.StateRoot(in.Params)
	return nil
}

func (r *paramReader) tensor(slot int, s *engine.Slot) (data []byte, err error) {
	width := 0
	for i := range r.program.Source.Slots {
		if r.program.Source.Slots[i].Kind == engine.Param {
			width++
		}
	}
	root := r.served.down(r.root, uint64(s.Index), commit.Depth(uint64(width)))
	chunks := commit.Chunks(slotBytes(s))
	for c := range chunks {
		chunk, ok := r.served.chunks[r.served.down(root, c, commit.Depth(chunks))]
		if answer := r.opened[chunkAt{slot, c}]; !ok && answer != nil {
			chunk, ok = chunkIn(answer, commit.Depth(uint64(width)))
		}
		if !ok {
			return nil, r.missing(slot, c)
		}
		data = append(data, chunk...)
	}
	return data, nil
}

// chunkIn is the chunk in an answer for a parameter: tensor root ‖ path of a
// depth ‖ length u16 ‖ bytes ‖ path.
func chunkIn(answer []byte, depth int) (chunk []byte, ok bool) {
	at := 32 + 32*depth
	if len(answer) < at+2 {
		return nil, false
	}
	n := int(binary.BigEndian.Uint16(answer[at:]))
	if len(answer) < at+2+n {
		return nil, false
	}
	return answer[at+2 : at+2+n], true
}

func (r *paramReader) missing(slot int, chunk uint64) error {
	place, err := opening.ParamPlace(r.program, slot, uint32(chunk))
	if err != nil {
		return err
	}
	return &missing{place, fmt.Sprintf("chunk %d of the parameter in slot %d", chunk, slot), r.cause}
}
