// Package keyed computes the keyed hash lists that signers commit to: what each
// operator's key draws of a claim's trace (docs/format.md, section 8).
package keyed

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Work is the lists of several operators for one claim, filled while the claim
// is re-executed. Nothing of it costs another execution.
type Work struct {
	Operators []claim.Address
	drawn     []uint64
	keys      [][]claim.Key // by operator and entry
	wanted    map[commit.At][]want
	empty     map[uint64]bool // segments without a trace

	mu     sync.Mutex
	chunks map[slot][]byte
}

// slot is one chunk of one entry; want says which chunk it needs.
type slot struct{ operator, entry, place int }

type want struct {
	slot
	chunk uint64
}

// New plans the lists of operators: for policy sampled, v has its beacon.
func New(p *engine.Program, v claim.View, operators []claim.Address) *Work {
	w := &Work{Operators: operators, drawn: v.Drawn(v.Beacon), wanted: map[commit.At][]want{},
		empty: map[uint64]bool{}, chunks: map[slot][]byte{}}
	for o, operator := range operators {
		keys := make([]claim.Key, claim.Entries(len(w.drawn)))
		for i := range keys {
			keys[i] = claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, operator, i)
			w.plan(p, v.Spec, keys[i], o, i)
		}
		w.keys = append(w.keys, keys)
	}
	return w
}

// plan notes the chunks of one entry.
func (w *Work) plan(p *engine.Program, s claim.Spec, key claim.Key, operator, entry int) {
	g := w.drawn[key.Position(entry, len(w.drawn))]
	list, steps := traced(p, s, g)
	if steps == 0 {
		w.empty[g] = true
		return
	}
	step := key.Step(steps)
	for n := range claim.KeyedPlaces {
		instr, chunk := key.Place(n, len(list), func(i int) uint64 { return commit.Chunks(size(&list[i])) })
		at := commit.At{Segment: g, Step: step, Instr: instr}
		w.wanted[at] = append(w.wanted[at], want{slot{operator, entry, n}, chunk})
	}
}

// traced is the list that a segment's steps run, and how many of them its trace
// has.
func traced(p *engine.Program, s claim.Spec, g uint64) ([]engine.Instr, int) {
	if g > 0 {
		first, end := s.SegmentSteps(g)
		return p.Step, int(end - first)
	}
	if s.HasParent() || len(p.Init) == 0 {
		return p.Init, 0
	}
	return p.Init, 1
}

// size is the bytes of an instruction's output.
func size(in *engine.Instr) uint64 {
	n := uint64(in.DType.Size())
	for _, d := range in.Out {
		n *= uint64(d)
	}
	return n
}

// Observe takes what it needs of an instruction's output. It is safe for
// concurrent use; what it is shown twice must be the same.
func (w *Work) Observe(at commit.At, t *engine.Tensor) {
	wants := w.wanted[at]
	if len(wants) == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, x := range wants {
		if w.chunks[x.slot] == nil {
			w.chunks[x.slot] = bytes.Clone(commit.Chunk(t.Data, x.chunk))
		}
	}
}

// List is the list of operator number o. It is an error if some drawn step was
// not observed.
func (w *Work) List(o int) ([]claim.Digest, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	list := make([]claim.Digest, len(w.keys[o]))
	for i, key := range w.keys[o] {
		chunks, err := w.entry(o, i)
		if err != nil {
			return nil, fmt.Errorf("keyed hash %d of %s: %w", i, w.Operators[o], err)
		}
		list[i] = key.Entry(chunks)
	}
	return list, nil
}

func (w *Work) entry(o, i int) ([][]byte, error) {
	g := w.drawn[w.keys[o][i].Position(i, len(w.drawn))]
	if w.empty[g] {
		return nil, nil
	}
	chunks := make([][]byte, claim.KeyedPlaces)
	for n := range chunks {
		if chunks[n] = w.chunks[slot{o, i, n}]; chunks[n] == nil {
			return nil, fmt.Errorf("segment %d was not executed", g)
		}
	}
	return chunks, nil
}
