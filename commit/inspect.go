package commit

import "github.com/assay-avs/assay/engine"

// Prices of a byte of calldata, whatever it is, on mainnet's fork and on the
// next one, and of a transaction: a proof pays this at least.
const (
	osakaByte     = 40
	amsterdamByte = 64
	transaction   = 21_000

	// What the storage that a conviction writes costs more on the next fork.
	amsterdamStorage = 460_000
)

// InstrReport says what one instruction leaves to be proven. Chunks, calldata
// and gas are the bounds of engine.Check for its worst element, the gas that of a
// whole transaction that convicts.
type InstrReport struct {
	List      string   `json:"list"`
	Index     int      `json:"index"`
	Name      string   `json:"name"`
	Family    string   `json:"family"`
	DType     string   `json:"dtype"`
	Shape     []uint32 `json:"shape"`
	Chunks    []uint64 `json:"chunks"` // opened, by operand
	Calldata  uint64   `json:"calldata"`
	Osaka     uint64   `json:"gasOsaka"`
	Amsterdam uint64   `json:"gasAmsterdam"`
	Traced    uint64   `json:"tracedBytes"`
	FLOP      uint64   `json:"flop"`
}

// Report lists a program's instructions, and what they add up to.
type Report struct {
	Instructions []InstrReport `json:"instructions"`
	Init         uint64        `json:"tracedBytesInit"`
	Step         uint64        `json:"tracedBytesStep"`
	Segment      uint64        `json:"tracedBytesSegment,omitempty"` // if its length is known
	Parameters   uint64        `json:"parameters"`                   // elements of params, states and constants
	FLOP         uint64        `json:"flopStep"`
}

// Inspect reports on a program that passes engine.Check; segment is the number
// of steps of a segment, or 0.
func Inspect(p *engine.Program, segment uint32) Report {
	var r Report
	for i := range p.Slots {
		if s := &p.Slots[i]; s.Kind == engine.Param || s.Kind == engine.State || s.Kind == engine.Const {
			r.Parameters = add(r.Parameters, product(s.Dims))
		}
	}
	for _, l := range []engine.List{engine.InitList, engine.StepList} {
		for i := range p.List(l) {
			in := InspectInstr(p, l, i)
			r.Instructions = append(r.Instructions, in)
			if l == engine.InitList {
				r.Init = add(r.Init, in.Traced)
				continue
			}
			r.Step, r.FLOP = add(r.Step, in.Traced), add(r.FLOP, in.FLOP)
		}
	}
	r.Segment = mul(r.Step, uint64(segment))
	return r
}

// InspectInstr reports on one instruction.
func InspectInstr(p *engine.Program, l engine.List, i int) InstrReport {
	in, c := &p.List(l)[i], engine.InstrCost(p, l, i)
	return InstrReport{
		List: l.String(), Index: i, Name: in.Name, Family: in.Family.String(), DType: in.DType.String(), Shape: append([]uint32{}, in.Out...),
		Chunks: append([]uint64{}, c.Chunks...), Calldata: c.Bytes,
		Osaka: max(c.Gas, transaction+osakaByte*c.Bytes), Amsterdam: max(c.Gas+amsterdamStorage, transaction+amsterdamByte*c.Bytes),
		Traced: tensorSize(in.DType, in.Out), FLOP: flop(in),
	}
}

// flop counts operations: two for a term of a dot, one for a fold's, and those
// of the bodies.
func flop(in *engine.Instr) uint64 {
	term := uint64(0)
	switch in.Family {
	case engine.Dot, engine.Conv:
		term = 2
	case engine.Fold:
		term = uint64(1 + len(in.Prologue.Ops))
	}
	return mul(product(in.Out), add(mul(product(in.Red), term), uint64(len(in.Body.Ops))))
}
