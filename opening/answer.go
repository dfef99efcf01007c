package opening

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
)

// headSize is the length of a proof's head (docs/format.md, section 6).
const headSize = 486

// NodeOf reads which node a demand was made for.
func NodeOf(v claim.View, d claim.Demand, revealed claim.Digest) (dispute.Node, error) {
	if len(d.Place) < headSize+1+1+8+32 {
		return dispute.Node{}, errors.New("the demand's place is too short for a node")
	}
	b := d.Place[headSize:]
	n := dispute.Node{Tree: dispute.Tree(b[0]), Depth: int(b[1]), Index: binary.BigEndian.Uint64(b[2:]),
		Digest: claim.Digest(b[10:42]), Levels: d.Levels, Tag: d.Tag}
	if n.Digest != d.Digest {
		return n, errors.New("the demand's place is of another digest")
	}
	if n.Tree == dispute.TraceTree {
		n.Anchor = anchorOf(v, d.Segment, revealed)
	}
	return n, nil
}

// anchorOf is where the trace of a segment stands on chain: under the claim's
// trace root if it was drawn.
func anchorOf(v claim.View, segment uint64, revealed claim.Digest) dispute.Anchor {
	drawn := v.Drawn(v.Beacon)
	if segment == claim.HeaderSegment {
		return dispute.DrawnAnchor(v.TraceRoot, drawn, 0)
	}
	for k, g := range drawn {
		if g == segment {
			return dispute.DrawnAnchor(v.TraceRoot, drawn, k)
		}
	}
	return dispute.RevealedAnchor(revealed, segment)
}

// Answer is what opens a demanded node: the digests below it, or its bytes.
func (o *Own) Answer(ctx context.Context, v claim.View, d claim.Demand) ([]byte, error) {
	if d.Input {
		return nil, errors.New("inputs are answered from the artifact store")
	}
	revealed, err := o.revealed(ctx, v, d)
	if err != nil {
		return nil, err
	}
	n, err := NodeOf(v, d, revealed)
	if err != nil {
		return nil, err
	}
	return Read(ctx, o, n)
}

// revealed is the trace root of a segment that the draw left out.
func (o *Own) revealed(ctx context.Context, v claim.View, d claim.Demand) (claim.Digest, error) {
	for _, g := range v.Drawn(v.Beacon) {
		if g == d.Segment {
			return claim.Digest{}, nil
		}
	}
	inTrace := len(d.Place) > headSize && dispute.Tree(d.Place[headSize]) == dispute.TraceTree
	if d.Segment == claim.HeaderSegment || !inTrace {
		return claim.Digest{}, nil
	}
	return o.TraceRoot(ctx, d.Segment)
}

// Read gives a node's answer as it goes on chain.
func Read(ctx context.Context, s dispute.Source, n dispute.Node) ([]byte, error) {
	if n.Levels == 0 {
		return s.Chunk(ctx, n)
	}
	kids, err := s.Children(ctx, n)
	return flat(kids), err
}

// AnswerTrace is what opens a demanded trace: its root, and the digests d.Levels
// below it.
func (o *Own) AnswerTrace(ctx context.Context, d claim.Demand) (root claim.Digest, data []byte, err error) {
	root, err = o.TraceRoot(ctx, d.Segment)
	if err != nil {
		return root, nil, err
	}
	if d.Levels == 0 {
		return root, bytes.Clone(root[:]), nil
	}
	data, err = Read(ctx, o, dispute.Node{Tree: dispute.TraceTree, Anchor: dispute.RevealedAnchor(root, d.Segment), Digest: root, Levels: d.Levels, Tag: 1})
	if err != nil {
		return root, nil, fmt.Errorf("open trace of segment %d: %w", d.Segment, err)
	}
	return root, data, nil
}

// Answered is a dispute.Source over what was opened on chain, by digest: equal
// digests have equal answers.
type Answered map[claim.Digest][]byte

var errNotAnswered = errors.New("not opened on chain")

// Children implements dispute.Source.
func (a Answered) Children(_ context.Context, n dispute.Node) ([]claim.Digest, error) {
	b, ok := a[n.Digest]
	if !ok || len(b)%32 != 0 {
		return nil, errNotAnswered
	}
	out := make([]claim.Digest, len(b)/32)
	for i := range out {
		copy(out[i][:], b[32*i:])
	}
	if !dispute.LeadTo(out, n.Digest) {
		return nil, errNotAnswered // it was opened as a chunk
	}
	if n.Tag == claim.NodeTag && len(out) < 1<<n.Levels && commit.TreeRoot(out) == n.Digest {
		return nil, errNotAnswered // it was opened where it shows less
	}
	return out, nil
}

// Chunk implements dispute.Source.
func (a Answered) Chunk(_ context.Context, n dispute.Node) ([]byte, error) {
	if b, ok := a[n.Digest]; ok && len(b) <= commit.ChunkSize {
		return b, nil
	}
	return nil, errNotAnswered
}

// First is a dispute.Source that asks several in order.
type First []dispute.Source

// Children implements dispute.Source.
func (f First) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	errs := []error{errors.New("nobody has the node")}
	for _, s := range f {
		kids, err := s.Children(ctx, n)
		if err == nil {
			return kids, nil
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

// Chunk implements dispute.Source.
func (f First) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	errs := []error{errors.New("nobody has the chunk")}
	for _, s := range f {
		b, err := s.Chunk(ctx, n)
		if err == nil {
			return b, nil
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}
