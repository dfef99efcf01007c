package opening

import (
	"errors"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// words is a data set of a number of records of one word each.
type words uint64

func (words) Digest() claim.Digest                    { return claim.Digest{} }
func (words) Schema() []engine.Field                  { return []engine.Field{{DType: engine.I32}} }
func (n words) Len() uint64                           { return uint64(n) }
func (words) Batch([]uint64) ([]engine.Tensor, error) { return nil, errors.New("not read") }

// Every tensor that a run holds counts: the limit stands one word below what
// each program needs, and then at it.
func TestLimits_Fits(t *testing.T) {
	out := []uint32{1 << 29}
	instr := engine.Instr{Family: engine.Map, Out: out}
	const bytes = 4 << 29
	hundred := make([]engine.Instr, 100)
	for i := range hundred {
		hundred[i] = instr
	}
	slot := func(kind engine.SlotKind) *engine.Program {
		return &engine.Program{Slots: []engine.Slot{{Kind: kind, Dims: out}}}
	}
	for name, tc := range map[string]struct {
		in   commit.Inputs
		need uint64
	}{
		"a hundred init outputs": {commit.Inputs{Program: &engine.Program{Init: hundred}}, 100 * bytes},
		"step, traced and not":   {commit.Inputs{Program: &engine.Program{Step: hundred[:1]}}, 2 * bytes},
		"const":                  {commit.Inputs{Program: slot(engine.Const)}, bytes},
		"param":                  {commit.Inputs{Program: slot(engine.Param)}, bytes},
		"batch":                  {commit.Inputs{Program: slot(engine.Data)}, bytes},
		"state, last and next":   {commit.Inputs{Program: slot(engine.State)}, 2 * bytes},
		"data set":               {commit.Inputs{Program: &engine.Program{}, Data: words(1 << 30)}, 4 << 30},
		"data set beyond 2^64":   {commit.Inputs{Program: slot(engine.Param), Data: words(1 << 63)}, 1<<64 - 1},
	} {
		if err := (Limits{Memory: tc.need - 4}).Fits(&tc.in); !errors.Is(err, ErrBeyondLimits) {
			t.Errorf("%s: %v with too little memory", name, err)
		}
		if err := (Limits{Memory: tc.need}).Fits(&tc.in); err != nil {
			t.Errorf("%s: %v with enough memory", name, err)
		}
		if err := (Limits{}).Fits(&tc.in); err != nil {
			t.Errorf("%s: %v without a limit", name, err)
		}
	}
}
