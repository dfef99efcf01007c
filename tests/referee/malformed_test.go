package referee_test

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
)

// rehash rebuilds the trees of a program whose leaves were changed.
func rehash(p *commit.Program) *commit.Program {
	tree := func(leaves [][]byte) *commit.Tree {
		var digests []claim.Digest
		for _, l := range leaves {
			digests = append(digests, commit.LeafDigest(l))
		}
		return commit.NewTree(digests)
	}
	q := *p
	q.Source = nil
	q.Slots, q.Init, q.Step, q.Outputs = tree(p.SlotLeaves), tree(p.InitLeaves), tree(p.StepLeaves), commit.LeafDigest(p.OutputsLeaf)
	return &q
}

func copyProgram(p *commit.Program) *commit.Program {
	deep := func(x [][]byte) (y [][]byte) {
		for _, b := range x {
			y = append(y, slices.Clone(b))
		}
		return y
	}
	return &commit.Program{Header: slices.Clone(p.Header), SlotLeaves: deep(p.SlotLeaves), InitLeaves: deep(p.InitLeaves),
		StepLeaves: deep(p.StepLeaves), OutputsLeaf: slices.Clone(p.OutputsLeaf)}
}

// valid says what the engine says of a program's leaves.
func valid(p *commit.Program) error {
	h, err := engine.DecodeHeader(p.Header)
	if err != nil {
		return err
	}
	q := &engine.Program{Batch: h.Batch, Schema: h.Schema}
	for _, l := range p.SlotLeaves {
		s, err := engine.DecodeSlot(l)
		if err != nil {
			return err
		}
		q.Slots = append(q.Slots, s)
	}
	for _, list := range []struct {
		leaves [][]byte
		to     *[]engine.Instr
	}{{p.InitLeaves, &q.Init}, {p.StepLeaves, &q.Step}} {
		for _, l := range list.leaves {
			in, err := engine.DecodeInstr(l)
			if err != nil {
				return err
			}
			*list.to = append(*list.to, in)
		}
	}
	if q.Outputs, q.Results, err = engine.DecodeOutputs(p.OutputsLeaf, int(h.Outputs), int(h.Results)); err != nil {
		return err
	}
	header, err := q.Header()
	if err == nil && string(header) != string(p.Header) {
		err = errors.New("the header does not count the leaves")
	}
	return errors.Join(err, engine.Check(q))
}

// malformed asks the Referee.
func (j *judge) malformed(t *testing.T, p *commit.Program) bool {
	t.Helper()
	for _, proof := range dispute.Malformations(p, nil) {
		_, u, err := j.call("RefereeCheck", "proveMalformed", [32]byte(p.Root()), proof)
		var r *reverted
		if err == nil {
			if u.Gas > gasCap || u.Calldata > calldataCap {
				t.Fatalf("%d gas, %d bytes", u.Gas, u.Calldata)
			}
			record("fault malformed", u)
			return true
		}
		if !errors.As(err, &r) {
			t.Fatal(err)
		}
	}
	return false
}

// leaf picks a random leaf of a program.
func leaf(rng *rand.Rand, p *commit.Program) *[]byte {
	lists := []*[][]byte{&p.SlotLeaves, &p.InitLeaves, &p.StepLeaves, &p.StepLeaves, &p.StepLeaves}
	switch n := rng.IntN(20); {
	case n == 0:
		return &p.Header
	case n == 1:
		return &p.OutputsLeaf
	}
	l := *lists[rng.IntN(len(lists))]
	if len(l) == 0 {
		return &p.OutputsLeaf
	}
	return &l[rng.IntN(len(l))]
}

// mutate changes a few bytes of one leaf, or its length.
func mutate(rng *rand.Rand, leaf *[]byte, header bool) {
	b := *leaf
	for range 1 + rng.IntN(2) {
		i := rng.IntN(len(b))
		switch rng.IntN(5) {
		case 0:
			b[i] ^= 1 << rng.IntN(8)
		case 1:
			b[i] = byte(rng.IntN(12))
		case 2:
			b[i]++
		case 3:
			b[i] = byte(rng.Uint32())
		case 4:
			if header {
				b[i] = 0
			} else if rng.IntN(2) == 0 {
				b = append(b, 0)
			} else {
				b = b[:max(1, len(b)-1)]
			}
		}
	}
	*leaf = b
}

// unopenable says whether the header gives a list another depth than it has: no
// program file has such a root, and nothing under it can be opened.
func unopenable(p *commit.Program) bool {
	for i, t := range []*commit.Tree{p.Slots, p.Init, p.Step} {
		if commit.Depth(uint64(binary.BigEndian.Uint16(p.Header[6+2*i:]))) != t.Depth() {
			return true
		}
	}
	return false
}

func programs(t *testing.T) (out []*commit.Program) {
	t.Helper()
	y := familiesToy(t)
	out = append(out, y.program)
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, toy := range all {
		p, err := commit.NewProgram(toy.Program)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

// RefereeCheck refuses exactly what the engine refuses.
func TestCheckTwinAgrees(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	ps := programs(t)
	for _, p := range ps {
		if err := valid(copyProgram(p)); err != nil || j.malformed(t, p) {
			t.Fatalf("a valid program is refused: %v", err)
		}
	}
	rng, rounds := random(9, 1500, 100)
	bad := 0
	for range rounds {
		p := copyProgram(ps[rng.IntN(len(ps))])
		l := leaf(rng, p)
		before := slices.Clone(*l)
		mutate(rng, l, l == &p.Header)
		p = rehash(p)
		err := valid(p)
		got := j.malformed(t, p)
		if err != nil && !got && unopenable(p) {
			continue
		}
		if got != (err != nil) {
			t.Fatalf("the Referee says malformed: %v, the engine %v\nleaf before %x\nafter %x", got, err, before, *l)
		}
		if err != nil {
			bad++
		}
	}
	t.Logf("%d of %d malformed", bad, rounds)
}

// The cost rule on chain is the engine's, near its limits and beyond.
func TestCostTwinAgrees(t *testing.T) {
	j := newJudge(t)
	rng, rounds := random(13, 600, 40)
	bad := 0
	for range rounds {
		p, err := commit.NewProgram(randomReduction(t, rng))
		if err != nil {
			t.Fatal(err)
		}
		err = engine.Check(p.Source)
		if got := j.malformed(t, p); got != (err != nil) {
			t.Fatalf("the Referee says malformed: %v, the engine %v\n%+v", got, err, p.Source.Step[0])
		}
		if err != nil {
			bad++
		}
	}
	t.Logf("%d of %d malformed", bad, rounds)
	if bad < rounds/5 || bad > rounds*4/5 {
		t.Errorf("%d of %d malformed: the cases are not around the limits", bad, rounds)
	}
}

// randomReduction reads a large param through a random view.
func randomReduction(t *testing.T, rng *rand.Rand) *engine.Program {
	t.Helper()
	b := engine.NewBuilder()
	dims := []uint32{1 << rng.IntN(8), 1 << rng.IntN(10), 1 << rng.IntN(10)}
	red := make([]uint32, 1+rng.IntN(4))
	for i := range red {
		red[i] = 1 + rng.Uint32N(uint32(1)<<(9/len(red)+2))
	}
	view := func(r engine.Ref) engine.Operand {
		coords := make([]engine.Coord, 3)
		for d := range coords {
			coords[d] = engine.Axis(0).Shift(-rng.IntN(3))
			for a := range red {
				if rng.IntN(3) == 0 {
					coords[d] = coords[d].Plus(engine.Axis(1 + a).Scale([]int{1, 1, 1, -1, 2, 7}[rng.IntN(6)]))
				}
			}
		}
		return r.At(coords...)
	}
	x, y := b.Param("x", engine.F32, dims...), b.Param("y", engine.U8, dims...)
	f := engine.NewBody(1)
	v := f.In(0)
	for range rng.IntN(6) {
		v = f.Rand(v, f.Add(v, v))
	}
	s := b.Step()
	if rng.IntN(2) == 0 {
		b.Output("z", s.Dot("z", engine.F32, []uint32{4}, red, view(x), view(x), nil, f.Return(v)))
	} else {
		g := engine.NewBody(2)
		b.Output("z", s.Fold("z", engine.FoldSum, engine.F32, []uint32{4}, red, g.Return(g.Add(g.In(0), g.In(1))), []engine.Operand{view(x), view(y)}, f.Return(v)))
	}
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The largest programs are provable, too: every kind of proof fits.
func TestLargestProgramIsProvable(t *testing.T) {
	if testing.Short() {
		t.Skip("tries thousands of proofs")
	}
	j := newJudge(t)
	b := engine.NewBuilder()
	for range 1024 {
		b.Param("p", engine.F32, 1, 1, 1, 1, 1, 1, 1, 2)
	}
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	one := engine.Instr{Family: engine.Map, Out: []uint32{1}, Body: engine.Body{Consts: []uint32{1}}}
	for range 4096 {
		p.Step = append(p.Step, one)
	}
	if err := engine.Check(p); err != nil {
		t.Fatal(err)
	}
	good, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	bad := copyProgram(good)
	bad.SlotLeaves[1022], bad.SlotLeaves[1023] = bad.SlotLeaves[1023], bad.SlotLeaves[1022]
	bad = rehash(bad)
	last := copyProgram(good)
	last.StepLeaves[4095] = append(last.StepLeaves[4095], make([]byte, 2048)...)
	for _, q := range []*commit.Program{bad, rehash(last)} {
		if valid(q) == nil || !j.malformed(t, q) {
			t.Errorf("not convicted: %v", valid(q))
		}
	}
}
