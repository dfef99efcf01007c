package referee_test

import (
	"encoding/binary"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

const headSize = 486

// A proof that convicts stops doing so when it names another place, or opens
// another depth.
func TestPathsAreStrict(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	run, _, anchors := y.lie(t, commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
		if at == (commit.At{Segment: 1, Step: 1, Instr: 0}) {
			t.Data[1500] ^= 1
		}
	}})
	found, err := run.Find(ctx, cached(y.honest), anchors)
	if err != nil || found.Fault == nil {
		t.Fatalf("%s: %v", where(found), err)
	}
	j.convict(t, "strict", run, found)
	be := binary.BigEndian
	leafAt := headSize + 10
	leafEnd := leafAt + 2 + int(be.Uint16(found.Fault.Proof[leafAt:]))
	for name, change := range map[string]func(b []byte) []byte{
		"a step beyond the segment": func(b []byte) []byte { be.PutUint32(b[headSize:], 3); return b },
		"an instruction beyond the list": func(b []byte) []byte {
			be.PutUint16(b[headSize+4:], uint16(len(y.in.Program.Step)))
			return b
		},
		"the next instruction":        func(b []byte) []byte { be.PutUint16(b[headSize+4:], 1); return b },
		"an element beyond":           func(b []byte) []byte { be.PutUint32(b[headSize+6:], batch*pixels); return b },
		"a path longer by a sibling":  func(b []byte) []byte { return insert(b, leafEnd, make([]byte, 32)) },
		"a path shorter by a sibling": func(b []byte) []byte { return append(b[:leafEnd:leafEnd], b[leafEnd+32:]...) },
		"a leaf longer by a byte": func(b []byte) []byte {
			be.PutUint16(b[leafAt:], be.Uint16(b[leafAt:])+1)
			return insert(b, leafEnd, []byte{0})
		},
		"a program of another version": func(b []byte) []byte { b[300+5] = 2; return b },
		"bytes behind it":              func(b []byte) []byte { return append(b, 0) },
		"nothing but its head":         func(b []byte) []byte { return b[:headSize] },
		"nothing":                      func(b []byte) []byte { return nil },
	} {
		p := *found.Fault
		p.Proof = change(append([]byte(nil), p.Proof...))
		j.refuse(t, run.Root(), &p, name)
	}
}

func insert(b []byte, at int, more []byte) []byte {
	return append(append(append([]byte(nil), b[:at]...), more...), b[at:]...)
}

// Nodes exist only where the shapes have places, and preimages of one kind are
// never taken for another.
func TestNodesAreStrict(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	f := y.forger(t)
	anchors := y.anchors(f.root())
	d, err := f.run.Open(ctx, dispute.TraceTree, anchors[1], 4, 4+1)
	if err != nil {
		t.Fatal(err)
	}
	levels, tag := j.opens(t, "node", f.run, d)
	open := func(name string, change func(b []byte)) {
		t.Helper()
		b := append([]byte(nil), d.Opening...)
		change(b[headSize:])
		if _, _, err := j.call("RefereeTree", "openNode", [32]byte(f.run.Root()), anchorOf(d.Anchor), b); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
	open("index bits above the depth", func(b []byte) { b[2+7] |= 1 << 4 })
	open("another index", func(b []byte) { b[2+7] ^= 1 })
	open("another tree", func(b []byte) { b[0] = 1 })
	open("no tree", func(b []byte) { b[0] = 3 })
	open("another depth", func(b []byte) { b[1]-- })
	open("a depth beyond all trees", func(b []byte) { b[1] = 200 })

	kids, err := f.Children(ctx, d.Node)
	if err != nil {
		t.Fatal(err)
	}
	both := append(append([]byte{}, kids[0][:]...), kids[1][:]...)
	parent := commit.TreeRoot(kids[:2])
	for name, x := range map[string]struct {
		digest claim.Digest
		levels uint8
		tag    uint8
		data   []byte
	}{
		"a node for a chunk":        {parent, 0, 2, both},
		"a node's preimage":         {parent, 0, 2, append([]byte{1}, both...)},
		"a chunk for a node":        {commit.ChunkDigest(both), 1, 1, both},
		"a node for a segment":      {parent, 1, 4, both},
		"a segment for a node":      {claim.SegmentDigest(kids[0], kids[1]), 1, 1, both},
		"too many levels":           {d.Node.Digest, levels + 1, tag, both},
		"levels beyond all answers": {d.Node.Digest, 12, tag, make([]byte, 32<<12)},
	} {
		if _, _, err := j.call("RefereeTree", "checkAnswer", [32]byte(x.digest), x.levels, x.tag, x.data); !isReverted(err, "WrongAnswer") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := j.call("RefereeTree", "checkAnswer", [32]byte(parent), uint8(1), uint8(1), both); err != nil {
		t.Errorf("the right answer: %v", err)
	}
}
