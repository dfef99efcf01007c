package referee_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// elements of each param: many factors, so that it has many views, and chunks.
const elements = 2520

// maker makes random instructions over three params of all types.
type maker struct {
	rng  *rand.Rand
	refs map[engine.DType]engine.Ref
}

func (m *maker) pick(n int) int { return m.rng.IntN(n) }

// view sees a param with random dims along random axes, in and out of bounds.
func (m *maker) view(dt engine.DType, axes int) engine.Operand {
	dims := m.dims()
	coords := make([]engine.Coord, len(dims))
	for d := range coords {
		coords[d] = engine.Fixed(m.pick(int(min(dims[d], 4))+2) - 1)
		for a := range axes {
			if m.pick(2) == 0 {
				coords[d] = coords[d].Plus(engine.Axis(a).Scale([]int{1, 1, 1, -1, 2, 3, -2}[m.pick(7)]))
			}
		}
	}
	return m.refs[dt].Reshape(dims...).At(coords...).WithFill(word(m.rng))
}

// dims multiply to elements.
func (m *maker) dims() []uint32 {
	dims := []uint32{elements}
	for len(dims) < 1+m.pick(6) {
		i := m.pick(len(dims))
		f := []uint32{1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 35}[m.pick(11)]
		if dims[i]%f == 0 {
			dims[i] /= f
			at := m.pick(len(dims) + 1)
			dims = append(dims[:at], append([]uint32{f}, dims[at:]...)...)
		}
	}
	return dims
}

func (m *maker) sizes(ranks, limit int) []uint32 {
	out := make([]uint32, m.pick(ranks+1))
	left := limit
	for i := range out {
		out[i] = uint32(1 + m.pick(min(left, 40)))
		left = max(1, left/int(out[i]))
	}
	return out
}

// body takes n inputs, each of which matters.
func (m *maker) body(n, axes int) engine.Body {
	f := engine.NewBody(n)
	v := f.Bits(word(m.rng))
	if n > 0 {
		v = f.In(0)
	}
	for i := range n {
		v = f.Op([]uint8{engine.OpFAdd, engine.OpFMul, engine.OpFMax, engine.OpIXor, engine.OpIAdd}[m.pick(5)], v, f.In(i))
	}
	if axes > 0 && m.pick(2) == 0 {
		v = f.IAdd(v, f.AxisIndex(m.pick(axes)))
	}
	if n == 1 && m.pick(2) == 0 {
		return engine.Identity()
	}
	return f.Return(v)
}

func (m *maker) dtype() engine.DType { return engine.DType(m.pick(3)) }

// instr adds a random instruction.
func (m *maker) instr(s *engine.ListBuilder) engine.Ref {
	out, dt := m.sizes(4, 60), m.dtype()
	n := len(out)
	views := func(k, axes int) (ops []engine.Operand) {
		for range k {
			ops = append(ops, m.view(m.dtype(), axes))
		}
		return ops
	}
	switch m.pick(5) {
	case 0:
		ops := views(m.pick(4), n)
		return s.Map("x", dt, out, m.body(len(ops), n), ops...)
	case 1, 2:
		red := m.sizes(4, 400)
		add := s.Dot
		if m.pick(2) == 0 {
			red, add = []uint32{uint32(1 + m.pick(4)), uint32(1 + m.pick(4)), uint32(1 + m.pick(20))}, s.Conv
		}
		all := n + len(red)
		var init *engine.Operand
		if m.pick(2) == 0 {
			init = ptr(m.view(engine.F32, n))
		}
		ops := views(m.pick(3), n)
		return add("x", dt, out, red, m.view(engine.F32, all), m.view(engine.F32, all), init, m.body(1+len(ops), n), ops...)
	case 3:
		red := m.sizes(4, 300)
		kind := uint8(m.pick(4))
		if kind == engine.FoldArgmax {
			dt = engine.I32
		}
		terms := views(1+m.pick(3), n+len(red))
		ops := views(m.pick(3), n)
		return s.Fold("x", kind, dt, out, red, m.body(len(terms), n+len(red)), terms, m.body(1+len(ops), n), ops...)
	}
	var ops []engine.Operand
	for range 1 + m.pick(4) {
		ops = append(ops, m.view(dt, n))
	}
	if m.pick(2) == 0 {
		return s.Gather("x", dt, out, m.pick(len(ops[0].View)), m.view(engine.I32, n), ops...)
	}
	return s.Move("x", dt, out, ops...)
}

// params hold edge values, and small integers that make indices.
func (m *maker) params() (out []engine.Tensor) {
	f, i, u := make([]byte, 0, 4*elements), make([]byte, 0, 4*elements), make([]byte, 0, elements)
	for range elements {
		w := m.rng.Uint32()&0x807fffff | (110+m.rng.Uint32N(30))<<23
		if m.pick(60) == 0 {
			w = word(m.rng)
		}
		f = binary.LittleEndian.AppendUint32(f, w)
		i = binary.LittleEndian.AppendUint32(i, uint32(m.pick(12)-3))
		u = append(u, byte(m.rng.Uint32()))
	}
	for dt, data := range map[engine.DType][]byte{engine.F32: f, engine.I32: i, engine.U8: u} {
		out = append(out, engine.Tensor{DType: dt, Dims: []uint32{elements}, Data: data})
	}
	for a := range out {
		for b := range a {
			if out[b].DType > out[a].DType {
				out[a], out[b] = out[b], out[a]
			}
		}
	}
	return out
}

// toy is a program of one random instruction; nil if it breaks the cost rule.
func (m *maker) toy(t *testing.T) *toy {
	t.Helper()
	return m.build(t, 1, claim.Spec{Seed: claim.Digest{1}, Steps: 1, SegmentLength: 1})
}

// program is one of n random instructions in up to nine steps.
func (m *maker) program(t *testing.T, n int) *toy {
	t.Helper()
	return m.build(t, n, claim.Spec{Seed: claim.Digest{2}, Steps: uint64(1 + m.pick(9)), SegmentLength: uint32(1 + m.pick(4))})
}

func (m *maker) build(t *testing.T, instrs int, spec claim.Spec) *toy {
	t.Helper()
	b := engine.NewBuilder()
	m.refs = map[engine.DType]engine.Ref{}
	for _, dt := range []engine.DType{engine.F32, engine.I32, engine.U8} {
		m.refs[dt] = b.Param(dt.String(), dt, elements)
	}
	b.Output("x", m.instr(b.Step()))
	for range instrs - 1 {
		m.instr(b.Step())
	}
	b.ResultOutput("x")
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if engine.Check(p) != nil {
		return nil
	}
	return newToy(t, commit.Inputs{Program: p, Params: m.params(), Spec: spec}, nil)
}

// Random instructions of all families, through random views in and out of
// bounds, give the same bits on chain as in the engine.
func TestRandomInstructionsAgree(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	rng, rounds := random(51, 700, 60)
	m := &maker{rng: rng}
	done := map[engine.Family]int{}
	for range rounds {
		y := m.toy(t)
		if y == nil {
			continue
		}
		done[y.in.Program.Step[0].Family]++
		out := y.honest.Result()[0]
		n := out.Elements()
		var es []uint64
		for range 4 {
			es = append(es, m.rng.Uint64N(n))
		}
		y.prove(t, j, append(es, 0, n-1)...)
	}
	for f := engine.Map; f <= engine.Move; f++ {
		if done[f] < rounds/20 {
			t.Errorf("only %d of %v: %v", done[f], f, done)
		}
	}
}

// Dots of all lengths around chunks and blocks.
func TestDotLengthsAgree(t *testing.T) {
	j := newJudge(t)
	rng := rand.New(rand.NewPCG(61, 62))
	for _, k := range []uint32{1, 2, 7, 8, 9, 15, 16, 17, 255, 256, 257, 511, 512, 513, 2048, 8192} {
		b := engine.NewBuilder()
		x, w := b.Param("x", engine.F32, 2, k+3), b.Param("w", engine.F32, k)
		s := b.Step()
		b.Output("x", s.Dot("y", engine.F32, []uint32{2, 4}, []uint32{k}, x.At(engine.Axis(0), engine.Axis(1).Plus(engine.Axis(2))), w.At(engine.Axis(2)), nil, engine.Identity()))
		b.ResultOutput("x")
		p, err := b.Program()
		if err != nil {
			t.Fatal(err)
		}
		params := []engine.Tensor{engine.F32Tensor(floats(rng, int(2*(k+3))), 2, k+3), engine.F32Tensor(floats(rng, int(k)), k)}
		y := newToy(t, commit.Inputs{Program: p, Params: params, Spec: claim.Spec{Steps: 1, SegmentLength: 1}}, nil)
		y.prove(t, j, 0, 3, 4, 7)
	}
}
