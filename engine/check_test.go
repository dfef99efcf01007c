package engine

import (
	"strings"
	"testing"
)

// valid is a program with one instruction of each family that Check accepts.
func valid(t *testing.T) *Program {
	t.Helper()
	b := NewBuilder()
	x := b.Data("x", 0, F32, 4, 8)
	b.Schema[0] = 1
	w := b.State("w", F32, 8, 8)
	p := b.Param("p", F32, 8)
	idx := b.Const("idx", I32Tensor([]int32{1, 0}, 2))
	b.SetInit(w, b.Init().Map("w0", F32, w.Dims, Identity(), p.Axes(1)))
	s := b.Step()
	cp := s.Move("copy", F32, x.Dims, x.All())
	y := s.Dot("dot", F32, []uint32{4, 8}, []uint32{8}, cp.Axes(0, 2), w.Axes(1, 2), nil, Identity())
	c := s.Conv("conv", F32, []uint32{4}, []uint32{1, 2, 4}, y.At(Axis(0), Axis(2).Scale(4).Plus(Axis(3))), w.At(Axis(2), Axis(3)), nil, Identity())
	f := s.Fold("fold", FoldArgmax, I32, []uint32{4}, []uint32{8}, Identity(), []Operand{y.Axes(0, 1)}, Identity())
	s.Gather("gather", F32, []uint32{2}, 0, idx.All(), c.At(Fixed(0)))
	body := NewBody(2)
	next := s.Map("map", F32, w.Dims, body.Return(body.Add(body.In(0), body.I2F(body.In(1)))), w.All(), f.At(Fixed(0)))
	s.Map("step", I32, nil, Identity(), b.StepIndex().At())
	b.SetNext(w, next)
	b.Output("c", c)
	b.ResultState("w", w)
	prog, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return prog
}

// Indices in valid.
const (
	atCopy = iota
	atDot
	atConv
	atFold
	atGather
	atMap
	atStep
)

// TestCheckRefuses breaks one rule at a time.
func TestCheckRefuses(t *testing.T) {
	if err := Check(valid(t)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		want  string
		spoil func(p *Program)
	}{
		// leaves
		{"family 5", func(p *Program) { p.Step[atMap].Family = 5 }},
		{"dtype 3", func(p *Program) { p.Step[atCopy].DType = 3 }},
		{"output axes", func(p *Program) { p.Step[atCopy].Out = make([]uint32, 9) }},
		{"reduction axes", func(p *Program) { p.Step[atDot].Red = make([]uint32, 5) }},
		{"operands", func(p *Program) { p.Step[atMap].Operands = make([]Operand, 9) }},
		{"view of 0 dims", func(p *Program) { p.Step[atMap].Operands[0].View = nil }},
		{"view of 7 dims", func(p *Program) { p.Step[atMap].Operands[0].View = make([]ViewDim, 7) }},
		{"size is 0", func(p *Program) { p.Step[atMap].Operands[0].View[0].Size = 0 }},
		{"coefficient", func(p *Program) { p.Step[atMap].Operands[0].View[0].Terms[0].Coef = 0 }},
		{"ascend", func(p *Program) { p.Step[atMap].Operands[0].View[0].Terms = []Term{{1, 1}, {0, 1}} }},
		{"constants", func(p *Program) { p.Step[atMap].Body.Consts = make([]uint32, 65) }},
		{"operations", func(p *Program) { p.Step[atMap].Body.Ops = make([]Op, 161) }},
		{"slot kind", func(p *Program) { p.Slots[0].Kind = 5 }},
		// shapes
		{"not a tensor", func(p *Program) { p.Step[atMap].Out[0] = 0 }},
		{"not a tensor", func(p *Program) { p.Step[atCopy].Out = []uint32{1 << 15, 1 << 15} }},
		{"contain 0", func(p *Program) { p.Step[atDot].Red[0] = 0 }},
		{"a map has none", func(p *Program) { p.Step[atMap].Red = []uint32{1} }},
		{"a move has none", func(p *Program) { p.Step[atCopy].Red = []uint32{1} }},
		{"kind is 1", func(p *Program) { p.Step[atMap].Kind = 1 }},
		{"kind is 2", func(p *Program) { p.Step[atDot].Kind = 2 }},
		{"kind is 4", func(p *Program) { p.Step[atFold].Kind = 4 }},
		{"split is 1", func(p *Program) { p.Step[atDot].Split = 1 }},
		{"split is 0", func(p *Program) { p.Step[atFold].Split = 0 }},
		{"split is 2", func(p *Program) { p.Step[atFold].Split = 2 }},
		{"argmax is i32", func(p *Program) { p.Step[atFold].DType = F32 }},
		{"a conv has 3", func(p *Program) { p.Step[atConv].Red = []uint32{8} }},
		{"1 operands", func(p *Program) { p.Step[atDot].Operands = p.Step[atDot].Operands[:1] }},
		{"2 operands", func(p *Program) { p.Step[atDot].Kind = 1 }},
		{"want f32", func(p *Program) { p.Step[atDot].Operands[0].DType = I32 }},
		{"no operand", func(p *Program) { p.Step[atCopy].Operands = nil }},
		{"no operand", func(p *Program) { p.Step[atCopy].Kind = 1 }},
		{"the output i32", func(p *Program) { p.Step[atGather].DType = I32 }},
		{"gather coordinate 1", func(p *Program) { p.Step[atGather].Kind = 2 }},
		{"index operand is f32", func(p *Program) { p.Step[atGather].Operands[1] = p.Step[atGather].Operands[0] }},
		// operands
		{"uses axis 2", func(p *Program) { p.Step[atMap].Operands[0].View[1].Terms[0].Axis = 2 }},
		{"uses axis 3", func(p *Program) { p.Step[atDot].Operands[0].View[1].Terms[0].Axis = 3 }},
		{"reads instruction 6", func(p *Program) { p.Step[atMap].Operands[1].Index = 6 }},
		{"reads instruction 5", func(p *Program) { p.Step[atMap].Operands[1].Index = atMap }},
		{"reads slot 5", func(p *Program) { p.Step[atMap].Operands[0].Index = 5 }},
		{"only map and move", func(p *Program) { p.Step[atFold].Operands[0] = p.Step[atCopy].Operands[0] }},
		{"init list may read", func(p *Program) { p.Init[0].Operands[0].Index = 1 }},
		{"want 1", func(p *Program) { p.Step[atStep].Operands[0].View = make1(2) }},
		{"is seen as 9", func(p *Program) { p.Step[atGather].Operands[1].View[0].Size = 9 }},
		{"is seen as 4 elements of f32", func(p *Program) { p.Step[atMap].Operands[1].DType = F32 }},
		{"view dims", func(p *Program) {
			p.Step[atMap].Operands[0].View[0].Size = 1 << 31
			p.Step[atMap].Operands[0].View[1].Size = 2
		}},
		// bodies
		{"unknown opcode 0x1f", func(p *Program) { p.Step[atMap].Body.Ops[0].Code = 0x1f }},
		{"unknown opcode 0x00", func(p *Program) { p.Step[atMap].Body.Ops[0].Code = 0 }},
		{"unknown opcode 0x24", func(p *Program) { p.Step[atMap].Body.Ops[0].Code = 0x24 }},
		{"argument 0 is value 2", func(p *Program) { p.Step[atMap].Body.Ops[0].A = 2 }},
		{"must be 0", func(p *Program) { p.Step[atMap].Body.Ops[0].B = 1 }},
		{"must be 0", func(p *Program) { p.Step[atMap].Body.Ops[1].C = 1 }},
		{"result is value 4", func(p *Program) { p.Step[atMap].Body.Result = 4 }},
		{"result is value 1", func(p *Program) { p.Step[atDot].Body.Result = 1 }},
		{"prologue: result", func(p *Program) { p.Step[atFold].Prologue.Result = 1 }},
		{"below 2", func(p *Program) { p.Step[atMap].Body.Ops[0] = Op{Code: OpAxis, A: 2} }},
		{"two zeros", func(p *Program) { p.Step[atMap].Body.Ops[0] = Op{Code: OpAxis, A: 1, B: 1} }},
		{"below 1", func(p *Program) { p.Step[atFold].Body = Body{Ops: []Op{{Code: OpAxis, A: 1}}, Result: 1} }},
		// slots
		{"next in slot order is 0", func(p *Program) { p.Slots[2].Index = 1 }},
		{"next in slot order is 0", func(p *Program) { p.Slots[1].Index = 1 }},
		{"not the batch", func(p *Program) { p.Batch = 5 }},
		{"not the batch", func(p *Program) { p.Slots[0].Dims = nil }},
		{"i32 scalar", func(p *Program) { p.Slots[4].DType = F32 }},
		{"i32 scalar", func(p *Program) { p.Slots[4].Dims = []uint32{1} }},
		{"producer 7 is not", func(p *Program) { p.Slots[1].Producer = 7 }},
		{"producer 0 gives 32", func(p *Program) { p.Slots[1].Producer = atCopy }},
		{"init 1 is not", func(p *Program) { p.Slots[1].Init = 1 }},
		{"init 0 gives 64 elements of i32", func(p *Program) { p.Init[0].DType = I32 }},
		{"not a tensor", func(p *Program) { p.Slots[2].Dims = []uint32{0} }},
		// header, outputs
		{"zero without data", func(p *Program) { p.Slots[0].Kind = Param; p.Slots[2].Index = 1 }},
		{"output 0", func(p *Program) { p.Outputs[0].Instr = 7 }},
		{"result 0", func(p *Program) { p.Results[0].Index = 1 }},
		{"1 outputs", func(p *Program) { p.Results[0] = ResultRef{Output: true, Index: 1} }},
		{"outputs, the limit", func(p *Program) { p.Outputs = make([]OutputRef, 65) }},
		{"results, the limit", func(p *Program) { p.Results = make([]ResultRef, 65) }},
		{"slots, the limit", func(p *Program) { p.Slots = make([]Slot, 1025) }},
		{"no instruction", func(p *Program) { p.Step = nil }},
		{"step instructions, the limit", func(p *Program) { p.Step = make([]Instr, 4097) }},
		{"init instructions, the limit", func(p *Program) { p.Init = make([]Instr, 4097) }},
		// cost
		{"8193 terms", func(p *Program) { p.Step[atDot].Red[0] = 8193 }},
	} {
		p := valid(t)
		c.spoil(p)
		err := Check(p)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("want an error with %q, got %v", c.want, err)
		} else if strings.Contains(err.Error(), "\n") {
			t.Errorf("error of two lines: %v", err)
		}
	}
}

func make1(rank int) []ViewDim {
	v := make([]ViewDim, rank)
	for d := range v {
		v[d].Size = 1
	}
	return v
}

// TestChunks holds the bound of the chunks of an operand against the count of
// those that elements open, and its values on known shapes.
func TestChunks(t *testing.T) {
	row := Operand{DType: F32, View: []ViewDim{{Size: 100, Terms: []Term{{0, 1}}}, {Size: 1000, Terms: []Term{{1, 1}}}}}
	column := Operand{DType: F32, View: []ViewDim{{Size: 1000, Terms: []Term{{1, 1}}}, {Size: 100, Terms: []Term{{0, 1}}}}}
	window := Operand{DType: F32, View: []ViewDim{{Size: 30, Terms: []Term{{0, 1}, {2, 1}}}, {Size: 30, Terms: []Term{{1, 1}, {3, 1}}}, {Size: 64, Terms: []Term{{4, 1}}}}}
	for _, c := range []struct {
		in   Instr
		op   Operand
		want uint64
	}{
		{Instr{Out: []uint32{100}, Red: []uint32{1000}}, row, 999/256 + 2},
		{Instr{Out: []uint32{100}, Red: []uint32{1000}}, column, 99900/256 + 1}, // the whole source
		{Instr{Out: []uint32{100}, Red: []uint32{10}}, column, 900/256 + 2},
		{Instr{Out: []uint32{100}, Red: []uint32{4}}, column, 300/256 + 2},
		{Instr{Out: []uint32{28, 28}, Red: []uint32{3, 3, 64}}, window, 3 * ((63+2*64)/256 + 2)},
		{Instr{Out: []uint32{28, 28}, Red: []uint32{1, 1, 1}}, window, 1},
	} {
		if got := c.in.chunks(&c.op, c.in.terms()); got != c.want {
			t.Errorf("red %v: %d chunks, want %d", c.in.Red, got, c.want)
		}
	}
	for seed := range uint64(300) {
		p := newGen(seed).p
		for i := range p.Step {
			opened(t, p, i)
		}
	}
}

// opened holds the bound against the chunks that every element opens.
func opened(t *testing.T, p *Program, i int) {
	in := &p.Step[i]
	cost := InstrCost(p, StepList, i)
	n, _ := elements(in.Out)
	if n*in.terms() > 20000 {
		return
	}
	for e := range n {
		chunks := make([]map[uint64]bool, len(in.Operands))
		for o := range chunks {
			chunks[o] = map[uint64]bool{}
		}
		EvalElement(in, e, [2]uint32{}, func(o int, flat uint64) uint32 {
			chunks[o][flat*uint64(in.Operands[o].DType.Size())/chunkBytes] = true
			return 0
		})
		for o := range chunks {
			if uint64(len(chunks[o])) > cost.Chunks[o] {
				t.Fatalf("element %d opens %d chunks of operand %d, the bound is %d\n%+v", e, len(chunks[o]), o, cost.Chunks[o], in)
			}
		}
	}
}

// TestCostLiteral holds the formula on one dot.
func TestCostLiteral(t *testing.T) {
	b := NewBuilder()
	x, w := b.Param("x", F32, 16, 1000), b.Param("w", F32, 512, 1000)
	b.Step().Dot("y", F32, []uint32{16, 512}, []uint32{1000}, x.Axes(0, 2), w.Axes(1, 2), nil, recipe((*BodyBuilder).Exp))
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	leaf, _ := EncodeInstr(&p.Step[0])
	c := InstrCost(p, StepList, 0)
	// 64,000 bytes are 63 chunks, depth 6; 2,048,000 are 2,000 chunks, depth 11
	bytes := 6000 + 2*uint64(len(leaf)) + 1000 + 5*(1184+32*6) + 1000 + 5*(1184+32*11)
	gas := 400_000 + 20*bytes + 5*(3000+600*6) + 5*(3000+600*11) + 1000*1250 + 7000 + 21*1600
	if c.Chunks[0] != 5 || c.Chunks[1] != 5 || c.Bytes != bytes || c.Gas != gas || c.Terms != 1000 {
		t.Errorf("cost %+v, want 5 and 5 chunks, %d bytes, %d gas", c, bytes, gas)
	}
}

func TestCheckSchema(t *testing.T) {
	p := valid(t)
	for _, c := range []struct {
		fields []Field
		ok     bool
	}{
		{[]Field{{F32, []uint32{8}}}, true}, {[]Field{{F32, []uint32{8}}, {U8, nil}}, true},
		{nil, false}, {[]Field{{I32, []uint32{8}}}, false}, {[]Field{{F32, []uint32{9}}}, false}, {[]Field{{F32, []uint32{2, 4}}}, false},
	} {
		if err := CheckSchema(p, c.fields); (err == nil) != c.ok {
			t.Errorf("%v: %v", c.fields, err)
		}
	}
}
