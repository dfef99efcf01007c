package engine

import (
	"errors"
	"fmt"
)

// Check says whether a program is valid, as docs/format.md defines it. It is a
// pure predicate over the leaves: names and const values do not matter.
func Check(p *Program) error {
	h, err := p.head()
	if err != nil {
		return fmt.Errorf("check program: %w", err)
	}
	if h.Step == 0 {
		return errors.New("check program: the step list has no instruction, it needs one")
	}
	if h.Step == 0 {
		return errors.New("check program: the step list has no instruction")
	}
	if err := p.checkSlots(&h); err != nil {
		return fmt.Errorf("check %w", err)
	}
	for _, l := range []List{InitList, StepList} {
		for i := range p.List(l) {
			if err := CheckInstr(p, l, i); err != nil {
				return err
			}
		}
	}
	if err := p.checkOutputs(&h); err != nil {
		return fmt.Errorf("check %w", err)
	}
	return nil
}

func (p *Program) checkSlots(h *Header) error {
	var params, states uint16
	data := false
	for i := range p.Slots {
		s := &p.Slots[i]
		if err := p.checkSlot(s, params, states); err != nil {
			return fmt.Errorf("slot %d %q: %w", i, s.Name, err)
		}
		switch s.Kind {
		case Param:
			params++
		case State:
			states++
		case Data:
			data = true
		}
	}
	if !data && (h.Batch != 0 || h.Schema != [32]byte{}) {
		return errors.New("header: batch and schema must be zero without data slots")
	}
	return nil
}

func (p *Program) checkSlot(s *Slot, params, states uint16) error {
	if _, err := EncodeSlot(s); err != nil {
		return err
	}
	count, ok := tensorBytes(s.DType, s.Dims)
	if !ok {
		return fmt.Errorf("dims %v are not a tensor of 1 element to 2^31 bytes", s.Dims)
	}
	count /= uint64(s.DType.Size())
	switch s.Kind {
	case Param:
		return ascends(s.Index, params)
	case State:
		return first(ascends(s.Index, states), p.checkState(s, count))
	case Data:
		if len(s.Dims) == 0 || s.Dims[0] != p.Batch {
			return fmt.Errorf("first dim of %v is not the batch %d", s.Dims, p.Batch)
		}
	case Step:
		if s.DType != I32 || len(s.Dims) != 0 {
			return errors.New("the step's index is an i32 scalar")
		}
	}
	return nil
}

func ascends(index, want uint16) error {
	if index != want {
		return fmt.Errorf("index is %d, the next in slot order is %d", index, want)
	}
	return nil
}

func (p *Program) checkState(s *Slot, count uint64) error {
	err := produces(p.Step, s.Producer, s.DType, count, "producer")
	if s.Init == NoInit {
		return err
	}
	return first(err, produces(p.Init, s.Init, s.DType, count, "init"))
}

func produces(list []Instr, at uint16, t DType, count uint64, role string) error {
	if int(at) >= len(list) {
		return fmt.Errorf("%s %d is not among %d instructions", role, at, len(list))
	}
	if n, ok := elements(list[at].Out); !ok || n != count || list[at].DType != t {
		return fmt.Errorf("%s %d gives %d elements of %s, want %d of %s", role, at, n, list[at].DType, count, t)
	}
	return nil
}

func (p *Program) checkOutputs(h *Header) error {
	for i, o := range p.Outputs {
		if o.Instr >= h.Step {
			return fmt.Errorf("output %d %q: instruction %d is not among %d", i, o.Name, o.Instr, h.Step)
		}
	}
	for i, r := range p.Results {
		limit, what := h.States, "states"
		if r.Output {
			limit, what = h.Outputs, "outputs"
		}
		if r.Index >= limit {
			return fmt.Errorf("result %d %q: index %d is not among %d %s", i, r.Name, r.Index, limit, what)
		}
	}
	return nil
}

// CheckInstr holds the rules of one instruction, given the leaves it names.
func CheckInstr(p *Program, l List, i int) error {
	in := &p.List(l)[i]
	if err := checkInstr(p, l, i, in); err != nil {
		return fmt.Errorf("check %s instruction %d %q (%s): %w", l, i, in.Name, in.Family, err)
	}
	return nil
}

func checkInstr(p *Program, l List, i int, in *Instr) error {
	if err := p.checkForm(l, i, in); err != nil {
		return err
	}
	return InstrCost(p, l, i).check()
}

// checkForm is all but the cost.
func (p *Program) checkForm(l List, i int, in *Instr) error {
	if _, err := encodeInstr(in); err != nil {
		return err
	}
	if _, ok := tensorBytes(in.DType, in.Out); !ok {
		return fmt.Errorf("output dims %v are not a tensor of 1 element to 2^31 bytes", in.Out)
	}
	if err := in.checkShape(); err != nil {
		return err
	}
	for o := range in.Operands {
		if err := p.checkOperand(l, i, in, o); err != nil {
			return fmt.Errorf("operand %d: %w", o, err)
		}
	}
	return in.checkBodies()
}

// checkShape holds what a family says about counts, kinds and dtypes.
func (in *Instr) checkShape() error {
	for _, d := range in.Red {
		if d == 0 {
			return fmt.Errorf("reduction dims %v contain 0", in.Red)
		}
	}
	if in.Family != Fold && in.Split != 0 {
		return fmt.Errorf("split is %d, only a fold has one", in.Split)
	}
	switch in.Family {
	case Map:
		return first(in.kindAtMost(0), in.noReduction())
	case Dot, Conv:
		return in.checkDot()
	case Fold:
		return in.checkFold()
	}
	return first(in.noReduction(), in.checkMove())
}

func (in *Instr) kindAtMost(limit uint8) error {
	if in.Kind > limit {
		return fmt.Errorf("kind is %d, at most %d", in.Kind, limit)
	}
	return nil
}

func (in *Instr) noReduction() error {
	if len(in.Red) != 0 {
		return fmt.Errorf("%d reduction axes, a %s has none", len(in.Red), in.Family)
	}
	return nil
}

func (in *Instr) checkDot() error {
	if err := in.kindAtMost(1); err != nil {
		return err
	}
	if in.Family == Conv && len(in.Red) != 3 {
		return fmt.Errorf("%d reduction axes, a conv has 3", len(in.Red))
	}
	need := 2 + int(in.Kind)
	if len(in.Operands) < need {
		return fmt.Errorf("%d operands, want at least %d", len(in.Operands), need)
	}
	for o := range need {
		if in.Operands[o].DType != F32 {
			return fmt.Errorf("operand %d is %s, want f32", o, in.Operands[o].DType)
		}
	}
	return nil
}

func (in *Instr) checkFold() error {
	if err := in.kindAtMost(FoldArgmax); err != nil {
		return err
	}
	if in.Split < 1 || int(in.Split) > len(in.Operands) {
		return fmt.Errorf("split is %d, want 1 to %d operands", in.Split, len(in.Operands))
	}
	if in.Kind == FoldArgmax && in.DType != I32 {
		return fmt.Errorf("dtype is %s, an argmax is i32", in.DType)
	}
	return nil
}

func (in *Instr) checkMove() error {
	data := len(in.Operands)
	if in.Kind > 0 {
		data--
	}
	if data < 1 {
		return errors.New("no operand to copy from")
	}
	for o := range data {
		if in.Operands[o].DType != in.DType {
			return fmt.Errorf("operand %d is %s, the output %s", o, in.Operands[o].DType, in.DType)
		}
	}
	if in.Kind == 0 {
		return nil
	}
	if rank := len(in.Operands[0].View); int(in.Kind) > rank {
		return fmt.Errorf("gather coordinate %d of a view of %d dims", in.Kind-1, rank)
	}
	if t := in.Operands[data].DType; t != I32 {
		return fmt.Errorf("index operand is %s, want i32", t)
	}
	return nil
}

// reduces says whether operand o may use reduction axes.
func (in *Instr) reduces(o int) bool {
	switch in.Family {
	case Dot, Conv:
		return o < 2
	case Fold:
		return o < int(in.Split)
	}
	return false
}

func (p *Program) checkOperand(l List, i int, in *Instr, o int) error {
	op := &in.Operands[o]
	axes := len(in.Out)
	if in.reduces(o) {
		axes += len(in.Red)
	}
	sizes := make([]uint32, len(op.View))
	for d := range op.View {
		sizes[d] = op.View[d].Size
		for _, t := range op.View[d].Terms {
			if int(t.Axis) >= axes {
				return fmt.Errorf("view dim %d uses axis %d, it may use %d axes", d, t.Axis, axes)
			}
		}
	}
	count, ok := elements(sizes)
	if !ok {
		return fmt.Errorf("view dims %v are not 1 to 2^31 elements", sizes)
	}
	if op.Slot {
		return p.checkSlotOperand(l, in, op, count)
	}
	if int(op.Index) >= i {
		return fmt.Errorf("reads instruction %d, only those before %d exist", op.Index, i)
	}
	src := &p.List(l)[op.Index]
	return agrees(op, count, src.DType, src.Out)
}

func (p *Program) checkSlotOperand(l List, in *Instr, op *Operand, count uint64) error {
	if int(op.Index) >= len(p.Slots) {
		return fmt.Errorf("reads slot %d of %d", op.Index, len(p.Slots))
	}
	s := &p.Slots[op.Index]
	if l == InitList && s.Kind != Param && s.Kind != Const {
		return fmt.Errorf("reads %s slot %d, the init list may read params and consts", s.Kind, op.Index)
	}
	if s.Kind == Data && in.Family != Map && in.Family != Move {
		return fmt.Errorf("reads data slot %d, only map and move may", op.Index)
	}
	if s.Kind == Step && len(op.View) != 1 {
		return fmt.Errorf("view of the step's index has %d dims, want 1", len(op.View))
	}
	return agrees(op, count, s.DType, s.Dims)
}

func agrees(op *Operand, count uint64, t DType, dims []uint32) error {
	if n, ok := elements(dims); !ok || n != count || op.DType != t {
		return fmt.Errorf("is seen as %d elements of %s, its source has %d of %s", count, op.DType, n, t)
	}
	return nil
}

// checkBodies holds the numbering of values.
func (in *Instr) checkBodies() error {
	epilogue := len(in.Operands)
	switch in.Family {
	case Move:
		return nil
	case Dot, Conv:
		epilogue += 1 - 2 - int(in.Kind)
	case Fold:
		epilogue += 1 - int(in.Split)
		if err := in.Prologue.check(int(in.Split), len(in.Out)+len(in.Red)); err != nil {
			return fmt.Errorf("prologue: %w", err)
		}
	}
	if err := in.Body.check(epilogue, len(in.Out)); err != nil {
		return fmt.Errorf("body: %w", err)
	}
	return nil
}

func (b *Body) check(inputs, axes int) error {
	known := inputs + len(b.Consts)
	if err := atMost("values", known+len(b.Ops), maxValues); err != nil {
		return err
	}
	for i, op := range b.Ops {
		if err := op.check(known, axes); err != nil {
			return fmt.Errorf("operation %d: %w", i, err)
		}
		known++
	}
	if int(b.Result) >= known {
		return fmt.Errorf("result is value %d of %d", b.Result, known)
	}
	return nil
}

func (op Op) check(known, axes int) error {
	if op.Code == OpAxis {
		if int(op.A) >= axes || op.B != 0 || op.C != 0 {
			return fmt.Errorf("axis %d, %d, %d: want an axis below %d and two zeros", op.A, op.B, op.C, axes)
		}
		return nil
	}
	n := arity(op.Code)
	if n == 0 {
		return fmt.Errorf("unknown opcode %#02x", op.Code)
	}
	for k, arg := range []uint8{op.A, op.B, op.C} {
		if k < n && int(arg) >= known {
			return fmt.Errorf("argument %d is value %d, only those below %d exist", k, arg, known)
		}
		if k >= n && arg != 0 {
			return fmt.Errorf("argument %d is %d, it is unused and must be 0", k, arg)
		}
	}
	return nil
}
