package dispute

import (
	"encoding/binary"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Kinds of MALFORMED proofs (docs/format.md, section 6).
const (
	malformedHeader = iota
	malformedSlot
	malformedInstr
	malformedOperandSlot
	malformedOperandInstr
	malformedProducer
	malformedSlots
	malformedOutputs
	malformedTree
	malformedSchema
)

// Malformations lists the MALFORMED proofs that can be made about a program's
// leaves; a program that engine.Check (or engine.CheckSchema, if fields are
// given) refuses has one among them that the Referee accepts, a valid one none.
// Without p.Source the leaves may be such that no engine.Program has them; with
// it, what is about instructions that engine.CheckInstr refuses comes first.
func Malformations(p *commit.Program, fields []engine.Field) [][]byte {
	m := &malformed{p: p}
	m.add(malformedHeader, func(*encoder) {})
	m.add(malformedOutputs, func(e *encoder) { e.sized(p.OutputsLeaf) })
	m.add(malformedSlots, func(e *encoder) {
		for _, leaf := range p.SlotLeaves {
			e.sized(leaf)
		}
	})
	for i, t := range []*commit.Tree{p.Slots, p.Init, p.Step} {
		m.tree(i, t)
	}
	for i := range p.SlotLeaves {
		m.slot(i, fields)
	}
	m.list(engine.InitList, p.InitLeaves)
	m.list(engine.StepList, p.StepLeaves)
	return append(m.suspect, m.proofs...)
}

// tree opens the first leaf that the header counts and the list lacks, or the
// reverse. Where the depths differ no place can be opened, and no program file
// has such a root.
func (m *malformed) tree(i int, t *commit.Tree) {
	count := int(binary.BigEndian.Uint16(m.p.Header[6+2*i:]))
	n := min(count, t.Len())
	if count == t.Len() || commit.Depth(uint64(count)) != t.Depth() {
		return
	}
	m.add(malformedTree, func(e *encoder) {
		e.u8(uint8(i))
		e.u8(uint8(t.Depth()))
		e.u16(uint16(n))
		e.digest(t.Node(0, n))
		e.opened(t.Path(n))
	})
}

// malformed collects proofs about a program.
type malformed struct {
	p       *commit.Program
	proofs  [][]byte
	suspect [][]byte // about refused instructions
	refused bool     // the instruction at hand is
}

func (m *malformed) add(kind uint8, body func(e *encoder)) {
	e := &encoder{}
	e.raw(m.p.Header)
	e.digest(m.p.Slots.Root())
	e.digest(m.p.Init.Root())
	e.digest(m.p.Step.Root())
	e.digest(m.p.Outputs)
	e.u8(kind)
	body(e)
	switch {
	case e.err != nil:
	case m.refused:
		m.suspect = append(m.suspect, e.b)
	default:
		m.proofs = append(m.proofs, e.b)
	}
}

func (m *malformed) slot(i int, fields []engine.Field) {
	open := func(e *encoder) {
		e.u16(uint16(i))
		e.slotLeaf(m.p, i)
	}
	m.add(malformedSlot, open)
	s, err := engine.DecodeSlot(m.p.SlotLeaves[i])
	if err != nil {
		return
	}
	if s.Kind == engine.Data && fields != nil {
		m.add(malformedSchema, func(e *encoder) {
			open(e)
			e.sized(schemaBytes(fields))
		})
	}
	if s.Kind == engine.State {
		m.producer(open, engine.StepList, s.Producer)
		m.producer(open, engine.InitList, s.Init)
	}
}

func (m *malformed) producer(open func(*encoder), l engine.List, instr uint16) {
	if int(instr) >= len(m.leaves(l)) {
		return
	}
	m.add(malformedProducer, func(e *encoder) {
		open(e)
		e.u8(uint8(1 - l))
		e.instrLeaf(m.p, l, int(instr))
	})
}

func (m *malformed) leaves(l engine.List) [][]byte {
	if l == engine.InitList {
		return m.p.InitLeaves
	}
	return m.p.StepLeaves
}

func (m *malformed) list(l engine.List, leaves [][]byte) {
	for i := range leaves {
		open := func(e *encoder) {
			e.u8(uint8(l))
			e.u16(uint16(i))
			e.instrLeaf(m.p, l, i)
		}
		m.refused = m.p.Source != nil && engine.CheckInstr(m.p.Source, l, i) != nil
		m.add(malformedInstr, open)
		in, err := engine.DecodeInstr(leaves[i])
		if err != nil {
			continue
		}
		for o := range in.Operands {
			m.operand(open, l, i, o, &in.Operands[o])
		}
	}
	m.refused = false
}

func (m *malformed) operand(open func(*encoder), l engine.List, i, o int, op *engine.Operand) {
	if op.Slot && int(op.Index) < len(m.p.SlotLeaves) {
		m.add(malformedOperandSlot, func(e *encoder) {
			open(e)
			e.u8(uint8(o))
			e.slotLeaf(m.p, int(op.Index))
		})
	}
	if !op.Slot && int(op.Index) < i {
		m.add(malformedOperandInstr, func(e *encoder) {
			open(e)
			e.u8(uint8(o))
			e.instrLeaf(m.p, l, int(op.Index))
		})
	}
}
