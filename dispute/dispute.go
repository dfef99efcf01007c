// Package dispute finds the first wrong node of a claimed run and builds the
// proof that convicts it, or says which node must be demanded because nobody
// serves it. It is pure: what it reads of the claimed trees comes through a
// Source and is held against the digests on chain.
//
// Completeness: take the first tensor, in program order, whose claimed root is
// not the honest one. Everything it was computed from has honest roots, so all
// its inputs can be opened from one's own re-execution, and either some element
// contradicts them or a node's shape is wrong.
package dispute

import (
	"context"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// Kind is the kind of a fault; the values are those of the contracts.
type Kind uint8

// Fault kinds that a Finding can have.
const (
	Element   Kind = 1
	Length    Kind = 2
	Boundary  Kind = 3
	Malformed Kind = 4 // the program; proven in the Registry
)

func (k Kind) String() string {
	switch k {
	case Element:
		return "element"
	case Length:
		return "length"
	case Boundary:
		return "boundary"
	case Malformed:
		return "malformed"
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Header stands for a segment where a fault lies in the run's own trees.
const Header = ^uint64(0)

// Tree names one of the trees of a run that stand on chain.
type Tree uint8

// Trees of a run.
const (
	TraceTree    Tree = iota // the anchor's: drawn segments, steps, instructions, chunks
	SegmentsTree             // segments, end states and outputs, chunks
	ResultTree               // results, chunks
)

// Anchor is where the trace of a segment is committed on chain: at position
// Index of a tree over Count traces. The zero Root means nowhere.
type Anchor struct {
	Root    claim.Digest
	Index   uint64
	Count   uint64
	Segment uint64
}

// DrawnAnchor is the anchor of the k-th drawn segment.
func DrawnAnchor(traceRoot claim.Digest, drawn []uint64, k int) Anchor {
	return Anchor{Root: traceRoot, Index: uint64(k), Count: uint64(len(drawn)), Segment: drawn[k]}
}

// RevealedAnchor is the anchor of a segment whose trace root answered a demand.
func RevealedAnchor(traceRoot claim.Digest, segment uint64) Anchor {
	return Anchor{Root: traceRoot, Count: 1, Segment: segment}
}

// Node is a node of a claimed tree: Depth levels below the root of Tree, on the
// way whose bits are Index, the first highest.
type Node struct {
	Tree   Tree
	Anchor Anchor // of TraceTree; otherwise zero
	Depth  int
	Index  uint64
	Digest claim.Digest
	Levels int  // 0: a chunk; otherwise how far below it its answer lies
	Tag    byte // of its preimage: 1 node, 2 chunk, 4 segment
}

// Source reads the claimed trees. What it returns is verified; an error means
// that the node is withheld. A digest that a liar put into several places may
// be known as something else than the node: then the Source had better return
// that, for it is a fault.
type Source interface {
	// Children are the 2^n.Levels digests that lie n.Levels below the node, or
	// a smaller or larger power of two that lies less or further below.
	Children(ctx context.Context, n Node) ([]claim.Digest, error)
	// Chunk are the bytes of a chunk.
	Chunk(ctx context.Context, n Node) ([]byte, error)
}

// Records opens the records of a data set; a *dataset.Dataset does.
type Records interface {
	commit.Data
	Root() claim.Digest // of the tree over the records
	Record(i uint64) (dataset.Record, error)
	Path(i uint64) ([]claim.Digest, error)                 // inclusion proof of record i
	FieldPath(i uint64, field int) ([]claim.Digest, error) // of a field under the record's FieldsRoot
}

// Run is a claimed run with what everybody has of it. It serves one caller at a
// time.
type Run struct {
	Program *commit.Program
	Spec    claim.Spec
	Outcome claim.Outcome // as claimed
	Params  []engine.Tensor
	Records Records // nil for programs without data slots
	Source  Source

	known    map[question][]claim.Digest   // answers, verified
	honest   []commit.SegmentRoots         // what Know was told, of one's own execution if there is one
	segments *commit.Tree                  // over their digests; nil if there are none
	traces   map[claim.Digest]*commit.Tree // own, in place of those with these roots
	params   []claim.Digest                // roots of Params
}

// question is a node's digest and how far below it the answer lies.
type question struct {
	digest claim.Digest
	levels int
	tag    byte
}

// Root is the claimed run root.
func (r *Run) Root() claim.Digest { return claim.RunRoot(r.Spec, r.Outcome) }

// Fault is a proof that the Referee accepts.
type Fault struct {
	Kind    Kind
	Segment uint64 // that holds the fault, or Header
	Anchor  Anchor // zero Root: the proof needs none
	Proof   []byte // nil: the program was proven malformed before
	Where   string // for people
}

// Demand is a node that nobody serves and that must be asked for on chain.
type Demand struct {
	TraceRoot bool // the trace root of Segment is demanded, which stands nowhere on chain
	Input     bool // a piece of the inputs is, which Opening names
	Node      Node
	Anchor    Anchor // of the opening
	Opening   []byte // argument of openNode, or of traceLevels
	Segment   uint64 // or Header
	Cause     error  // why the source did not give it
}

// Finding is a fault, a demand, or neither: nothing wrong was found.
type Finding struct {
	Fault  *Fault
	Demand *Demand
	Beside []*Demand // what else can be asked for at once, as the search will need it
}

// withheld ends a search: the node must be demanded.
type withheld struct {
	c      cursor
	cause  error
	beside []*withheld
}

func (w *withheld) Error() string {
	return fmt.Sprintf("node %d at depth %d of tree %d is withheld: %v", w.c.index, w.c.depth, w.c.tree, w.cause)
}

// empty ends a search: the node is zero, where the shapes have one.
type empty struct{ c cursor }

func (e *empty) Error() string {
	return fmt.Sprintf("node %d at depth %d of tree %d is zero", e.c.index, e.c.depth, e.c.tree)
}

// misfit ends a search: the node's preimage is not what the shapes have there.
type misfit struct {
	c        cursor
	preimage []byte // tag first
}

func (m *misfit) Error() string {
	return fmt.Sprintf("node %d at depth %d of tree %d: its preimage has tag %d and %d bytes", m.c.index, m.c.depth, m.c.tree, m.preimage[0], len(m.preimage)-1)
}

// finish turns the end of a search into a finding.
func (r *Run) finish(f *Fault, err error) (*Finding, error) {
	var w *withheld
	if errors.As(err, &w) {
		return r.demands(w)
	}
	var m *misfit
	if errors.As(err, &m) {
		f, err := r.lengthFault(m.c, m.preimage)
		return &Finding{Fault: f}, err
	}
	var e *empty
	if errors.As(err, &e) {
		f, err := r.lengthFault(e.c, nil)
		return &Finding{Fault: f}, err
	}
	if err != nil {
		return nil, err
	}
	return &Finding{Fault: f}, nil
}

func (r *Run) demands(w *withheld) (*Finding, error) {
	d, err := r.demand(w)
	if err != nil {
		return nil, err
	}
	out := &Finding{Demand: d}
	for _, also := range w.beside {
		if d, err = r.demand(also); err != nil {
			return nil, err
		}
		out.Beside = append(out.Beside, d)
	}
	return out, nil
}

func (r *Run) demand(w *withheld) (*Demand, error) {
	if w.c.noTrace {
		return &Demand{Segment: w.c.anchor.Segment, Opening: r.head().b, TraceRoot: true, Cause: w.cause}, nil
	}
	e := r.head()
	at := r.node(e, w.c)
	return &Demand{Node: w.c.node(), Anchor: w.c.anchor, Opening: e.b, Segment: at.segment, Cause: w.cause}, e.err
}
