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
	wanted    map[commit.At][]want

	mu    sync.Mutex
	lists [][]entry // by operator and entry
}

// entry is one entry of a list, and its chunks until all are there.
type entry struct {
	key     claim.Key
	segment uint64
	chunks  [claim.KeyedPlaces][]byte
	missing int
	hash    claim.Digest
}

// want is a chunk that an entry needs of an instruction's output.
type want struct {
	operator, entry, place int
	chunk                  uint64
}

// New plans the lists of operators: for policy sampled, v has its beacon.
func New(p *engine.Program, v claim.View, operators []claim.Address) *Work {
	w := &Work{Operators: operators, drawn: v.Drawn(v.Beacon), wanted: map[commit.At][]want{}, lists: make([][]entry, len(operators))}
	for o, operator := range operators {
		w.lists[o] = make([]entry, claim.Entries(len(w.drawn)))
		for i := range w.lists[o] {
			w.lists[o][i].key = claim.KeyOf(v.ID, v.Beacon, v.TraceRoot, operator, i)
			w.plan(p, v.Spec, o, i)
		}
	}
	return w
}

// plan notes the chunks of one entry.
func (w *Work) plan(p *engine.Program, s claim.Spec, operator, index int) {
	e := &w.lists[operator][index]
	e.segment = w.drawn[e.key.Position(index, len(w.drawn))]
	list, steps := traced(p, s, e.segment)
	if steps == 0 {
		e.hash = e.key.Entry(nil)
		return
	}
	step := e.key.Step(steps)
	e.missing = claim.KeyedPlaces
	for n := range claim.KeyedPlaces {
		instr, chunk := e.key.Place(n, len(list), func(i int) uint64 { return commit.Chunks(size(&list[i])) })
		at := commit.At{Segment: e.segment, Step: step, Instr: instr}
		w.wanted[at] = append(w.wanted[at], want{operator, index, n, chunk})
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
		w.lists[x.operator][x.entry].take(x.place, commit.Chunk(t.Data, x.chunk))
	}
}

// take keeps a copy of a chunk; the last one makes the entry's hash.
func (e *entry) take(place int, chunk []byte) {
	if e.missing == 0 || e.chunks[place] != nil {
		return
	}
	e.chunks[place] = bytes.Clone(chunk)
	if e.missing--; e.missing == 0 {
		e.hash = e.key.Entry(e.chunks[:])
		e.chunks = [claim.KeyedPlaces][]byte{}
	}
}

// List is the list of operator number o. It is an error if some drawn step was
// not observed.
func (w *Work) List(o int) ([]claim.Digest, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	list := make([]claim.Digest, len(w.lists[o]))
	for i := range list {
		e := &w.lists[o][i]
		if e.missing != 0 {
			return nil, fmt.Errorf("keyed hash %d of %s: segment %d was not executed", i, w.Operators[o], e.segment)
		}
		list[i] = e.hash
	}
	return list, nil
}
