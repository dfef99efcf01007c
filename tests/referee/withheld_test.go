package referee_test

import (
	"context"
	"errors"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// hider serves a liar's book but for what it hides; what is answered on chain
// is public.
type hider struct {
	book   dispute.Source
	hides  func(dispute.Node) bool
	public map[claim.Digest][]byte
}

var errHidden = errors.New("hidden")

func (h *hider) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	if b, ok := h.public[n.Digest]; ok {
		var kids []claim.Digest
		for ; len(b) >= 32; b = b[32:] {
			kids = append(kids, claim.Digest(b[:32]))
		}
		if dispute.LeadTo(kids, n.Digest) {
			return kids, nil
		}
	}
	if h.hides(n) {
		return nil, errHidden
	}
	return h.book.Children(ctx, n)
}

func (h *hider) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	if b, ok := h.public[n.Digest]; ok {
		return b, nil
	}
	if h.hides(n) {
		return nil, errHidden
	}
	return h.book.Chunk(ctx, n)
}

// A liar who hides any level of the trees must answer demands, and every answer
// leads on to a conviction.
func TestWithheldNodesAreDemanded(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	liars := map[string]commit.Options{
		"element": {Observe: func(at commit.At, t *engine.Tensor) {
			if at == (commit.At{Segment: 2, Step: 1, Instr: 2}) {
				t.Data[3] ^= 1
			}
		}},
		"big tensor": {Observe: func(at commit.At, t *engine.Tensor) {
			if at == (commit.At{Segment: 2, Step: 0, Instr: 0}) {
				t.Data[len(t.Data)-1] ^= 1
			}
		}},
		"output": {Output: func(g uint64, step, o int, t *engine.Tensor) {
			if g == 1 && step == 1 {
				t.Data[0] ^= 1
			}
		}},
		"result": {Result: func(i int, t *engine.Tensor) { t.Data[0] ^= 1 }},
	}
	levels := map[string]func(dispute.Node) bool{
		"everything": func(dispute.Node) bool { return true },
		"chunks":     func(n dispute.Node) bool { return n.Tag == 2 },
		"segments":   func(n dispute.Node) bool { return n.Tree == dispute.SegmentsTree },
		"top":        func(n dispute.Node) bool { return n.Depth == 0 },
	}
	for liar, opt := range liars {
		for level, hides := range levels {
			run, book, anchors := y.lie(t, opt)
			h := &hider{book, hides, map[claim.Digest][]byte{}}
			run.Source = h
			name := liar + " hiding " + level
			found, demands := j.insist(t, name, run, honest, anchors, book, h)
			j.convict(t, "hidden "+name, run, found)
			if demands > 12 {
				t.Errorf("%s: %d demands", name, demands)
			}
		}
	}
}

// insist demands what is withheld until there is a fault.
func (j *judge) insist(t *testing.T, name string, run *dispute.Run, honest dispute.Honest, anchors []dispute.Anchor, book *dispute.Book, h *hider) (*dispute.Finding, int) {
	t.Helper()
	for demands := 0; ; demands++ {
		found, err := run.Find(ctx, honest, anchors)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if found.Fault != nil {
			return found, demands
		}
		if found.Demand == nil || demands > 50 {
			t.Fatalf("%s: after %d demands: %s", name, demands, where(found))
		}
		h.public[found.Demand.Node.Digest] = j.answer(t, name, run, found.Demand, book)
	}
}

// answer opens a demanded node and checks the answer, on chain.
func (j *judge) answer(t *testing.T, name string, run *dispute.Run, d *dispute.Demand, book *dispute.Book) []byte {
	t.Helper()
	if d.TraceRoot {
		t.Fatalf("%s: demands a trace that is on chain", name)
	}
	levels, tag := j.opens(t, name, run, d)
	var data []byte
	if levels == 0 {
		b, err := book.Chunk(ctx, d.Node)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		data = b
	} else {
		kids, err := book.Children(ctx, d.Node)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, k := range kids {
			data = append(data, k[:]...)
		}
	}
	if _, _, err := j.call("RefereeTree", "checkAnswer", [32]byte(d.Node.Digest), levels, tag, data); err != nil {
		t.Fatalf("%s: answer to node %+v: %v", name, d.Node, err)
	}
	wrong := append([]byte(nil), data...)
	wrong[len(wrong)/2] ^= 1
	for _, w := range [][]byte{wrong, append(wrong, 0), data[:len(data)-1], nil} {
		if _, _, err := j.call("RefereeTree", "checkAnswer", [32]byte(d.Node.Digest), levels, tag, w); err == nil {
			t.Fatalf("%s: a wrong answer passes", name)
		}
	}
	return data
}

// opens calls openNode, and holds its answer to the demand.
func (j *judge) opens(t *testing.T, name string, run *dispute.Run, d *dispute.Demand) (levels, tag uint8) {
	t.Helper()
	out, _, err := j.call("RefereeTree", "openNode", [32]byte(run.Root()), anchorOf(d.Anchor), d.Opening)
	if err != nil {
		t.Fatalf("%s: open node %+v: %v", name, d.Node, err)
	}
	n := *convertNode(out[0])
	if n.Digest != d.Node.Digest || int(n.Levels) != d.Node.Levels || n.Tag != d.Node.Tag || n.Absent || n.Segment != d.Segment {
		t.Fatalf("%s: opened %+v, demanded %+v of segment %d", name, n, d.Node, d.Segment)
	}
	return n.Levels, n.Tag
}
