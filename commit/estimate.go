package commit

import (
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// Estimate says what executing a program needs, from its shapes alone. Callers
// hold it against their limits before they run somebody else's program.
type Estimate struct {
	Memory uint64 // bytes: slots and the outputs of both lists, without checkpoints and data set
	Step   uint64 // terms and body operations of one step
	Init   uint64 // the same of the init list
	Trace  uint64 // bytes that a traced step hashes
}

// EstimateOf adds up a program that passes engine.Check; sums stop at the
// largest number instead of wrapping.
func EstimateOf(p *engine.Program) Estimate {
	var e Estimate
	for i := range p.Slots {
		s := &p.Slots[i]
		copies := uint64(1)
		if s.Kind == engine.State {
			copies = 2 // the executor keeps the last value while it writes the next
		}
		e.Memory = add(e.Memory, mul(copies, tensorSize(s.DType, s.Dims)))
	}
	for i := range p.Init {
		e.Memory = add(e.Memory, tensorSize(p.Init[i].DType, p.Init[i].Out))
		e.Init = add(e.Init, work(&p.Init[i]))
	}
	for i := range p.Step {
		n := tensorSize(p.Step[i].DType, p.Step[i].Out)
		// A step that is traced and one that is not have memory of their own.
		e.Memory, e.Trace = add(e.Memory, mul(2, n)), add(e.Trace, n)
		e.Step = add(e.Step, work(&p.Step[i]))
	}
	return e
}

// Memory is how many bytes executing a run holds: the program's estimate and
// the rows of the data set.
func (in *Inputs) Memory() uint64 {
	bytes := EstimateOf(in.Program).Memory
	if in.Data == nil {
		return bytes
	}
	for _, f := range in.Data.Schema() {
		bytes = add(bytes, mul(in.Data.Len(), tensorSize(f.DType, f.Dims)))
	}
	return bytes
}

// TraceLevels is the length of the longest path from the trace root of drawn
// segments to a chunk.
func TraceLevels(p *engine.Program, spec claim.Spec, drawn uint64) int {
	steps := min(uint64(spec.SegmentLength), spec.Steps)
	return Depth(drawn) + max(listLevels(p.Init), Depth(steps)+listLevels(p.Step))
}

// listLevels is the longest path from a step's root to a chunk.
func listLevels(list []engine.Instr) int {
	chunks := uint64(0)
	for i := range list {
		chunks = max(chunks, Chunks(tensorSize(list[i].DType, list[i].Out)))
	}
	return Depth(uint64(len(list))) + Depth(chunks)
}

// work counts scalar operations: per term one for its product or sum and the
// prologue's, per element the epilogue's.
func work(in *engine.Instr) uint64 {
	perTerm := mul(product(in.Red), uint64(1+len(in.Prologue.Ops)))
	return mul(product(in.Out), add(perTerm, uint64(len(in.Body.Ops))))
}

func tensorSize(t engine.DType, dims []uint32) uint64 { return mul(product(dims), uint64(t.Size())) }

func product(dims []uint32) uint64 {
	n := uint64(1)
	for _, d := range dims {
		n = mul(n, uint64(d))
	}
	return n
}

func add(a, b uint64) uint64 {
	if a+b < a {
		return ^uint64(0)
	}
	return a + b
}

func mul(a, b uint64) uint64 {
	if a != 0 && a*b/a != b {
		return ^uint64(0)
	}
	return a * b
}
