package dispute

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Execute executes segment g from start, the state after segment g−1; nil for
// segment 0.
type Execute func(ctx context.Context, g uint64, start []engine.Tensor) (*commit.Trace, error)

// FindDrawn looks for a fault in the segments whose traces stand on chain, each
// executed from the end state that was claimed for the one before: so a lie
// elsewhere shields no other. It skips segments for which skip is true.
func (r *Run) FindDrawn(ctx context.Context, execute Execute, anchors []Anchor, skip func(g uint64) bool) (*Finding, error) {
	var open *Finding
	for _, a := range anchors {
		if skip != nil && skip(a.Segment) {
			continue
		}
		f, err := r.findFromClaimed(ctx, execute, a)
		if err != nil || f.Fault != nil {
			return f, err
		}
		if f.Demand != nil && open == nil {
			open = f
		}
	}
	if open != nil {
		return open, nil
	}
	return &Finding{}, nil
}

func (r *Run) findFromClaimed(ctx context.Context, execute Execute, a Anchor) (*Finding, error) {
	var start []engine.Tensor
	if a.Segment > 0 {
		state, f, err := r.ClaimedState(ctx, a.Segment-1)
		if err != nil || f != nil {
			return f, err
		}
		start = state
	}
	t, err := execute(ctx, a.Segment, start)
	if err != nil {
		return nil, fmt.Errorf("execute segment %d from its claimed start: %w", a.Segment, err)
	}
	return r.FindInSegment(ctx, t, a)
}

// ClaimedState reads the end state that is claimed for segment g. A finding
// says what was withheld, or that a chunk's length is wrong.
func (r *Run) ClaimedState(ctx context.Context, g uint64) ([]engine.Tensor, *Finding, error) {
	state, f, err := r.claimedState(ctx, g)
	if f != nil || err != nil {
		found, err := r.finish(f, err)
		return nil, found, err
	}
	return state, nil, nil
}

func (r *Run) claimedState(ctx context.Context, g uint64) ([]engine.Tensor, *Fault, error) {
	c, err := r.down(ctx, r.root(SegmentsTree, Anchor{}), int(g))
	if err != nil {
		return nil, nil, err
	}
	kids, _, err := r.kids(ctx, c.segmentNode())
	if err != nil {
		return nil, nil, err
	}
	state := make([]engine.Tensor, r.states())
	for k := range state {
		slot := &r.Program.Source.Slots[stateSlot(r.Program.Source, k)]
		at, err := r.down(ctx, c.segmentNode().child(kids, 1, 0).into(len(state)), k)
		if err != nil {
			return nil, nil, err
		}
		data, f, err := r.claimedTensor(ctx, at, size(slot.DType, slot.Dims))
		if f != nil || err != nil {
			return nil, f, err
		}
		state[k] = engine.Tensor{DType: slot.DType, Dims: slot.Dims, Data: data}
	}
	return state, nil, nil
}

// claimedTensor reads all chunks of the tensor at c.
func (r *Run) claimedTensor(ctx context.Context, c cursor, size uint64) ([]byte, *Fault, error) {
	var data []byte
	n := int(commit.Chunks(size))
	for i := range n {
		at, err := r.down(ctx, c.into(n), i)
		if err != nil {
			return nil, nil, err
		}
		chunk, err := r.chunkOf(ctx, at)
		if err != nil {
			return nil, nil, err
		}
		if uint64(len(chunk)) != min(commit.ChunkSize, size-uint64(i)*commit.ChunkSize) {
			return nil, nil, &misfit{at, append([]byte{2}, chunk...)}
		}
		data = append(data, chunk...)
	}
	return data, nil, nil
}
