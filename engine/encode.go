package engine

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Bounds of the leaves (docs/format.md).
const (
	maxLeaf     = 2048
	maxOutRank  = 8
	maxRedRank  = 4
	maxOperands = 8
	maxViewRank = 6
	maxConsts   = 64
	maxOps      = 160
	maxValues   = 255
	maxSlotRank = 8
	maxAxes     = maxOutRank + maxRedRank
)

// writer appends big-endian fields.
type writer []byte

func (w *writer) u8(v uint8)     { *w = append(*w, v) }
func (w *writer) u16(v uint16)   { *w = binary.BigEndian.AppendUint16(*w, v) }
func (w *writer) u32(v uint32)   { *w = binary.BigEndian.AppendUint32(*w, v) }
func (w *writer) bytes(b []byte) { *w = append(*w, b...) }
func (w *writer) u32s(v []uint32) {
	for _, x := range v {
		w.u32(x)
	}
}

func atMost(what string, n, limit int) error {
	if n > limit {
		return fmt.Errorf("%d %s, the limit is %d", n, what, limit)
	}
	return nil
}

// EncodeSlot gives the leaf of a slot.
func EncodeSlot(s *Slot) ([]byte, error) {
	if err := first(s.bounded(), atMost("dims", len(s.Dims), maxSlotRank)); err != nil {
		return nil, fmt.Errorf("encode slot %q: %w", s.Name, err)
	}
	var w writer
	w.bytes([]byte{byte(s.Kind), byte(s.DType), byte(len(s.Dims))})
	w.u32s(s.Dims)
	switch s.Kind {
	case Param, Data:
		w.u16(s.Index)
	case State:
		w.u16(s.Index)
		w.u16(s.Producer)
		w.u16(s.Init)
	case Const:
		w.bytes(s.Root[:])
	}
	return w, nil
}

func (s *Slot) bounded() error {
	if s.Kind > Const {
		return fmt.Errorf("slot kind %d is none of 0..4", s.Kind)
	}
	if s.DType > U8 {
		return fmt.Errorf("dtype %d is none of 0..2", s.DType)
	}
	return nil
}

// EncodeInstr gives the leaf of an instruction, at most 2,048 bytes.
func EncodeInstr(in *Instr) ([]byte, error) {
	w, err := encodeInstr(in)
	if err != nil {
		return nil, fmt.Errorf("encode instruction %q: %w", in.Name, err)
	}
	return w, nil
}

func encodeInstr(in *Instr) (writer, error) {
	if err := in.bounded(); err != nil {
		return nil, err
	}
	var w writer
	w.bytes([]byte{byte(in.Family), in.Kind, byte(in.DType), byte(len(in.Out)), byte(len(in.Red)), byte(len(in.Operands)), in.Split})
	w.u32s(in.Out)
	w.u32s(in.Red)
	for i := range in.Operands {
		if err := w.operand(&in.Operands[i]); err != nil {
			return nil, fmt.Errorf("operand %d: %w", i, err)
		}
	}
	for _, b := range in.bodies() {
		if err := w.body(b); err != nil {
			return nil, err
		}
	}
	return w, atMost("leaf bytes", len(w), maxLeaf)
}

// bodies lists the bodies that the leaf carries, in order.
func (in *Instr) bodies() []*Body {
	switch in.Family {
	case Move:
		return nil
	case Fold:
		return []*Body{&in.Body, &in.Prologue}
	}
	return []*Body{&in.Body}
}

func (in *Instr) bounded() error {
	if in.Family > Move {
		return fmt.Errorf("family %d is none of 0..4", in.Family)
	}
	if in.DType > U8 {
		return fmt.Errorf("dtype %d is none of 0..2", in.DType)
	}
	return first(atMost("output axes", len(in.Out), maxOutRank),
		atMost("reduction axes", len(in.Red), maxRedRank), atMost("operands", len(in.Operands), maxOperands))
}

func (w *writer) operand(o *Operand) error {
	if o.DType > U8 {
		return fmt.Errorf("dtype %d is none of 0..2", o.DType)
	}
	if n := len(o.View); n < 1 || n > maxViewRank {
		return fmt.Errorf("view of %d dims, want 1 to %d", n, maxViewRank)
	}
	src := byte(0)
	if o.Slot {
		src = 1
	}
	w.u8(src)
	w.u16(o.Index)
	w.u8(byte(o.DType))
	w.u32(o.Fill)
	w.u8(byte(len(o.View)))
	for d := range o.View {
		if err := w.viewDim(&o.View[d]); err != nil {
			return fmt.Errorf("view dim %d: %w", d, err)
		}
	}
	return nil
}

func (w *writer) viewDim(d *ViewDim) error {
	if err := atMost("terms", len(d.Terms), maxAxes); err != nil {
		return err
	}
	w.u32(d.Size)
	w.u32(uint32(d.Off))
	w.u8(byte(len(d.Terms)))
	for i, t := range d.Terms {
		if err := t.follows(d.Terms[:i]); err != nil {
			return err
		}
		w.u8(t.Axis)
		w.u32(uint32(t.Coef))
	}
	return d.valid()
}

// follows holds the order of the terms of one dim: axes ascend, no zero coef.
func (t Term) follows(before []Term) error {
	if t.Coef == 0 {
		return fmt.Errorf("coefficient of axis %d is 0", t.Axis)
	}
	if n := len(before); n > 0 && before[n-1].Axis >= t.Axis {
		return fmt.Errorf("axis %d follows axis %d, axes must ascend", t.Axis, before[n-1].Axis)
	}
	return nil
}

func (d *ViewDim) valid() error {
	if d.Size == 0 {
		return errors.New("size is 0")
	}
	return nil
}

func (w *writer) body(b *Body) error {
	if err := first(atMost("constants in a body", len(b.Consts), maxConsts), atMost("operations in a body", len(b.Ops), maxOps)); err != nil {
		return err
	}
	w.u8(byte(len(b.Consts)))
	w.u32s(b.Consts)
	w.u8(byte(len(b.Ops)))
	for _, op := range b.Ops {
		w.bytes([]byte{op.Code, op.A, op.B, op.C})
	}
	w.u8(b.Result)
	return nil
}

// first is the first error there is.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
