package engine

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
)

// gen makes random valid programs: shapes, views, bodies, sources.
type gen struct {
	r       *rand.Rand
	p       *Program
	palette palette
}

func newGen(seed uint64) *gen {
	g := &gen{r: rand.New(rand.NewPCG(seed, 1)), p: &Program{Batch: 3, Schema: [32]byte{1}}}
	g.p.Slots = []Slot{
		{Name: "p0", Kind: Param, DType: F32, Dims: []uint32{6, 10}},
		{Name: "p1", Kind: Param, DType: F32, Dims: []uint32{2, 4, 5, 7}, Index: 1},
		{Name: "p2", Kind: Param, DType: I32, Dims: []uint32{12}, Index: 2},
		{Name: "p3", Kind: Param, DType: U8, Dims: []uint32{9, 5}, Index: 3},
		{Name: "d", Kind: Data, DType: F32, Dims: []uint32{3, 8}},
		{Name: "t", Kind: Step, DType: I32},
		{Name: "c", Kind: Const, DType: F32, Dims: []uint32{40, 48}, Value: g.bytes(F32, 40*48)},
		{Name: "k", Kind: Const, DType: F32, Dims: []uint32{300}, Value: g.bytes(F32, 300)},
		{Name: "image", Kind: Param, DType: F32, Dims: []uint32{2, 6, 9, 10}, Index: 4},
		{Name: "weights", Kind: Const, DType: F32, Dims: []uint32{8, 6, 3, 3}, Value: g.bytes(F32, 8*6*9)},
		{Name: "long", Kind: Const, DType: F32, Dims: []uint32{7, 1300}, Value: g.bytes(F32, 7*1300)},
		{Name: "d1", Kind: Data, DType: U8, Dims: []uint32{3, 7}, Index: 1},
		{Name: "d2", Kind: Data, DType: I32, Dims: []uint32{3, 4}, Index: 2},
	}
	for range 6 {
		g.add(g.instr())
	}
	return g
}

// add keeps an instruction that Check accepts.
func (g *gen) add(in Instr) {
	g.p.Step = append(g.p.Step, in)
	if err := CheckInstr(g.p, StepList, len(g.p.Step)-1); err != nil {
		g.p.Step = g.p.Step[:len(g.p.Step)-1]
	}
}

// word is a random pattern of the current palette.
func (g *gen) word() uint32 {
	if g.palette != mixed {
		return g.palette.word(g.r)
	}
	switch g.r.IntN(16) {
	case 0:
		return []uint32{0, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00001, 0x7f800001, 1, 0x80000001, 0x007fffff, 0x7f7fffff}[g.r.IntN(11)]
	case 1:
		return g.r.Uint32()
	case 2:
		return math.Float32bits(float32(g.r.IntN(9) - 4))
	case 3:
		return g.r.Uint32N(1 << 24)
	}
	return math.Float32bits(float32(g.r.NormFloat64()))
}

func (g *gen) bytes(t DType, n int) []byte {
	v := NewTensor(t, uint32(n))
	g.palette = palettes[g.r.IntN(len(palettes))]
	defer func() { g.palette = mixed }()
	for i := range n {
		w := g.word()
		if t == I32 && g.r.IntN(2) == 0 {
			w = uint32(g.r.IntN(11) - 3)
		}
		storeWord(&v, uint64(i), w)
	}
	return v.Data
}

func (g *gen) dims(rank, limit int) []uint32 {
	var d []uint32
	for range rank {
		d = append(d, g.size(limit))
	}
	return d
}

func (g *gen) instr() Instr {
	in := Instr{Family: Family(g.r.IntN(5)), DType: F32, Out: g.dims(g.r.IntN(4), 6)}
	if g.r.IntN(4) == 0 {
		in.DType = DType(g.r.IntN(3))
	}
	if g.r.IntN(5) == 0 {
		in.Out = g.dims(2, 40)
	}
	if g.shaped(&in) {
		return in
	}
	switch in.Family {
	case Map:
		n := g.r.IntN(4)
		g.operands(&in, n, len(in.Out), anyType, false)
		in.Body = g.body(n, len(in.Out))
	case Dot, Conv:
		g.dot(&in)
	case Fold:
		g.fold(&in)
	case Move:
		g.move(&in)
	}
	return in
}

func (g *gen) red(in *Instr, rank int) {
	in.Red = g.dims(rank, 6)
	if rank > 0 && g.r.IntN(3) == 0 {
		in.Red[rank-1] = uint32(1 + g.r.IntN(300))
	}
}

func (g *gen) dot(in *Instr) {
	rank := g.r.IntN(4)
	if in.Family == Conv {
		rank = 3
	}
	g.red(in, rank)
	if g.r.IntN(2) == 0 {
		g.product(in)
	} else {
		g.operands(in, 2, len(in.Out)+len(in.Red), F32, true)
	}
	in.Kind = uint8(g.r.IntN(2))
	g.operands(in, int(in.Kind), len(in.Out), F32, true)
	n := g.r.IntN(3)
	g.operands(in, n, len(in.Out), anyType, true)
	in.Body = g.body(n+1, len(in.Out))
}

// product gives a dot the operands of a matrix product, maybe of several.
func (g *gen) product(in *Instr) {
	m, n, k, b := uint32(1+g.r.IntN(60)), uint32(1+g.r.IntN(40)), uint32(1+g.r.IntN(40)), uint32(1+g.r.IntN(3))
	in.Out, in.Red = []uint32{b, m, n}, []uint32{k}
	if in.Family == Conv {
		in.Red = []uint32{1, 1, k}
	}
	last := uint8(len(in.Out) + len(in.Red) - 1)
	c := Operand{Slot: true, Index: 6, DType: F32}
	a, bb := c, c
	a.View = []ViewDim{{Size: 40, Off: int32(g.r.IntN(5) - 2), Terms: []Term{{1, 1}}}, {Size: 48, Terms: []Term{{0, 1}, {last, 1}}}}
	bb.View = []ViewDim{{Size: 40, Terms: []Term{{last, 1}}}, {Size: 48, Off: int32(g.r.IntN(3)), Terms: []Term{{2, 1}}}}
	switch g.r.IntN(4) {
	case 0:
		bb.View[0].Terms = []Term{{0, 3}, {last, 1}}
	case 1: // columns along memory
		bb.View = []ViewDim{{Size: 40, Terms: []Term{{2, 1}}}, {Size: 48, Off: int32(g.r.IntN(3)), Terms: []Term{{last, 1}}}}
	case 2: // the first axis shifts the reduction as well
		bb.View[1].Terms = []Term{{0, 1}, {2, 1}}
	}
	in.Operands = []Operand{a, bb}
	if g.r.IntN(2) == 0 {
		in.Operands = []Operand{bb, a}
	}
}

func (g *gen) fold(in *Instr) {
	in.Kind = uint8(g.r.IntN(4))
	if in.Kind == FoldArgmax {
		in.DType = I32
	}
	g.red(in, g.r.IntN(4))
	in.Split = uint8(1 + g.r.IntN(2))
	g.operands(in, int(in.Split), len(in.Out)+len(in.Red), anyType, false)
	in.Prologue = g.body(int(in.Split), len(in.Out)+len(in.Red))
	if g.r.IntN(2) == 0 {
		in.Prologue = Body{}
	}
	n := g.r.IntN(2)
	g.operands(in, n, len(in.Out), anyType, true)
	in.Body = g.body(n+1, len(in.Out))
}

func (g *gen) move(in *Instr) {
	g.operands(in, 1+g.r.IntN(3), len(in.Out), in.DType, false)
	if g.r.IntN(2) == 0 {
		in.Kind = uint8(1 + g.r.IntN(len(in.Operands[0].View)))
		g.operands(in, 1, len(in.Out), I32, false)
	}
}

const anyType = DType(9)

// operands appends n operands with random views over some axes.
func (g *gen) operands(in *Instr, n, axes int, t DType, noData bool) {
	for range n {
		in.Operands = append(in.Operands, g.operand(in, axes, t, noData || in.Family != Map && in.Family != Move))
	}
}

func (g *gen) operand(in *Instr, axes int, t DType, noData bool) Operand {
	for {
		o := Operand{Slot: g.r.IntN(3) > 0 || len(g.p.Step) == 0, Fill: g.word()}
		var dims []uint32
		if o.Slot {
			o.Index = uint16(g.r.IntN(len(g.p.Slots)))
			s := &g.p.Slots[o.Index]
			if s.Kind == Data && noData {
				continue
			}
			o.DType, dims = s.DType, s.Dims
		} else {
			o.Index = uint16(g.r.IntN(len(g.p.Step)))
			o.DType, dims = g.p.Step[o.Index].DType, g.p.Step[o.Index].Out
		}
		if t != anyType && o.DType != t {
			if g.r.IntN(20) == 0 {
				o.View = []ViewDim{{Size: 1}} // Check refuses it
				return o
			}
			continue
		}
		o.View = g.view(in, dims, axes)
		return o
	}
}

func (g *gen) view(in *Instr, dims []uint32, axes int) []ViewDim {
	if len(dims) == 0 {
		dims = []uint32{1}
	}
	if len(dims) > 1 && g.r.IntN(4) == 0 {
		n, _ := elements(dims)
		dims = []uint32{uint32(n)}
	}
	sizes := append(append([]uint32(nil), in.Out...), in.Red...)
	var v []ViewDim
	used := 0
	for _, n := range dims {
		d := ViewDim{Size: n}
		if g.r.IntN(3) == 0 {
			d.Off = g.offset()
		}
		for a := used; a < axes && len(sizes) > 0; a++ {
			if g.r.IntN(2) == 0 {
				continue
			}
			c := int32(1)
			if g.r.IntN(4) == 0 {
				c = int32(g.r.IntN(7) - 3)
			}
			if g.r.IntN(100) == 0 {
				c = []int32{math.MinInt32, math.MaxInt32, 5000}[g.r.IntN(3)]
			}
			if c == 0 {
				continue
			}
			d.Terms = append(d.Terms, Term{uint8(a), c})
			if g.r.IntN(3) > 0 {
				used = a + 1
				break
			}
		}
		v = append(v, d)
	}
	return v
}

func (g *gen) body(inputs, axes int) Body {
	var b Body
	switch n := g.r.IntN(16); {
	case inputs > 0 && n < 4:
		return Body{Result: uint8(g.r.IntN(inputs))}
	case inputs > 0 && n == 4:
		return g.recipe(inputs)
	}
	for range 1 + g.r.IntN(3) {
		b.Consts = append(b.Consts, g.word())
	}
	known := inputs + len(b.Consts)
	for range g.r.IntN(12) {
		code := uint8(1 + g.r.IntN(OpAxis))
		op := Op{Code: code}
		if code == OpAxis {
			if axes == 0 {
				continue
			}
			op.A = uint8(g.r.IntN(axes))
		} else if arity(code) == 0 {
			continue
		}
		for i, arg := range []*uint8{&op.A, &op.B, &op.C} {
			if i < arity(code) {
				*arg = uint8(g.r.IntN(known))
			}
		}
		b.Ops = append(b.Ops, op)
		known++
	}
	b.Result = uint8(known - 1)
	if g.r.IntN(4) == 0 {
		b.Result = uint8(g.r.IntN(known))
	}
	return b
}

func (g *gen) env() *Env {
	env := &Env{Step: g.r.Uint32N(9), Key: [2]uint32{g.r.Uint32(), g.r.Uint32()}}
	for i := range g.p.Slots {
		s := &g.p.Slots[i]
		n, _ := elements(s.Dims)
		t := Tensor{DType: s.DType, Dims: s.Dims, Data: g.bytes(s.DType, int(n))}
		switch s.Kind {
		case Param:
			env.Params = append(env.Params, t)
		case Data:
			env.Data = append(env.Data, t)
		}
	}
	return env
}

// sameOutputs compares the outputs of two executors and names the first
// element that differs.
func sameOutputs(p *Program, want, got []Tensor) error {
	for i := range want {
		if bytes.Equal(want[i].Data, got[i].Data) {
			continue
		}
		for e := range want[i].Elements() {
			if a, b := LoadWord(&want[i], e), LoadWord(&got[i], e); a != b {
				return fmt.Errorf("instruction %d element %d: reference %08x, fast %08x\n%+v", i, e, a, b, p.Step[i])
			}
		}
	}
	return nil
}

// everything observes a call, so that it gives all outputs.
func everything(List, int, *Tensor) {}

// sameGiven compares what a call gave that nobody observed.
func sameGiven(p *Program, want, got []Tensor) error {
	want = append([]Tensor(nil), want...)
	for i, given := range p.given(StepList) {
		if !given {
			want[i].Data = nil
		}
		if len(want[i].Data) != len(got[i].Data) {
			return fmt.Errorf("instruction %d: %d bytes given, want %d", i, len(got[i].Data), len(want[i].Data))
		}
	}
	return sameOutputs(p, want, got)
}

// giveUnread makes outputs of the instructions that no other one reads.
func (p *Program) giveUnread() {
	read := make([]bool, len(p.Step))
	for i := range p.Step {
		for _, op := range p.Step[i].Operands {
			if !op.Slot {
				read[op.Index] = true
			}
		}
	}
	for i, r := range read {
		if !r {
			p.Outputs = append(p.Outputs, OutputRef{Name: fmt.Sprint("o", i), Instr: uint16(i)})
		}
	}
}
