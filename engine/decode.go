package engine

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// reader takes big-endian fields off a slice; the first failure sticks and
// every later field reads as zero.
type reader struct {
	b   []byte
	err error
}

func (r *reader) take(n int) []byte {
	if r.err == nil && n > len(r.b) {
		r.err = fmt.Errorf("ends %d bytes early", n-len(r.b))
	}
	if r.err != nil {
		return make([]byte, min(n, 64))[:min(n, 64)]
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) u8() uint8   { return r.take(1)[0] }
func (r *reader) u16() uint16 { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) u32() uint32 { return binary.BigEndian.Uint32(r.take(4)) }

// count reads a u8 of at most limit.
func (r *reader) count(what string, limit int) int {
	n := int(r.u8())
	r.fail(atMost(what, n, limit))
	if r.err != nil {
		return 0
	}
	return n
}

func (r *reader) u32s(n int) []uint32 {
	if r.err != nil || n == 0 {
		return nil
	}
	out := make([]uint32, n)
	for i := range out {
		out[i] = r.u32()
	}
	return out
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// end is the first failure, or one if bytes are left.
func (r *reader) end() error {
	if len(r.b) > 0 {
		r.fail(fmt.Errorf("%d bytes too many", len(r.b)))
	}
	return r.err
}

// DecodeSlot reads the leaf of a slot; it refuses whatever EncodeSlot does not
// give. Name and Value stay empty.
func DecodeSlot(leaf []byte) (Slot, error) {
	r := reader{b: leaf}
	s := Slot{Kind: SlotKind(r.u8()), DType: DType(r.u8())}
	r.fail(s.bounded())
	s.Dims = r.u32s(r.count("dims", maxSlotRank))
	switch s.Kind {
	case Param, Data:
		s.Index = r.u16()
	case State:
		s.Index, s.Producer, s.Init = r.u16(), r.u16(), r.u16()
	case Const:
		copy(s.Root[:], r.take(32))
	}
	if err := r.end(); err != nil {
		return Slot{}, fmt.Errorf("decode slot: %w", err)
	}
	return s, nil
}

// DecodeInstr reads the leaf of an instruction; it refuses whatever
// EncodeInstr does not give. Name stays empty.
func DecodeInstr(leaf []byte) (Instr, error) {
	if err := atMost("leaf bytes", len(leaf), maxLeaf); err != nil {
		return Instr{}, fmt.Errorf("decode instruction: %w", err)
	}
	r := reader{b: leaf}
	in := r.instr()
	if err := r.end(); err != nil {
		return Instr{}, fmt.Errorf("decode instruction: %w", err)
	}
	return in, nil
}

func (r *reader) instr() Instr {
	in := Instr{Family: Family(r.u8()), Kind: r.u8(), DType: DType(r.u8())}
	r.fail(in.bounded())
	out, red := r.count("output axes", maxOutRank), r.count("reduction axes", maxRedRank)
	operands := r.count("operands", maxOperands)
	in.Split = r.u8()
	in.Out, in.Red = r.u32s(out), r.u32s(red)
	for i := 0; i < operands && r.err == nil; i++ {
		in.Operands = append(in.Operands, r.operand())
	}
	for _, b := range in.bodies() {
		r.body(b)
	}
	return in
}

func (r *reader) operand() Operand {
	src := r.u8()
	if src > 1 {
		r.fail(fmt.Errorf("operand source %d is neither 0 nor 1", src))
	}
	o := Operand{Slot: src == 1, Index: r.u16(), DType: DType(r.u8()), Fill: r.u32()}
	if o.DType > U8 {
		r.fail(fmt.Errorf("operand dtype %d is none of 0..2", o.DType))
	}
	rank := r.count("view dims", maxViewRank)
	if rank == 0 {
		r.fail(errors.New("view has no dims"))
	}
	for d := 0; d < rank && r.err == nil; d++ {
		o.View = append(o.View, r.viewDim())
	}
	return o
}

func (r *reader) viewDim() ViewDim {
	d := ViewDim{Size: r.u32(), Off: int32(r.u32())}
	r.fail(d.valid())
	n := r.count("terms", maxAxes)
	for i := 0; i < n && r.err == nil; i++ {
		t := Term{Axis: r.u8(), Coef: int32(r.u32())}
		r.fail(t.follows(d.Terms))
		d.Terms = append(d.Terms, t)
	}
	return d
}

func (r *reader) body(b *Body) {
	b.Consts = r.u32s(r.count("constants in a body", maxConsts))
	n := r.count("operations in a body", maxOps)
	for i := 0; i < n && r.err == nil; i++ {
		b.Ops = append(b.Ops, Op{r.u8(), r.u8(), r.u8(), r.u8()})
	}
	b.Result = r.u8()
}
