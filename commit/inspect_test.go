package commit

import (
	"testing"

	"github.com/assay-avs/assay/engine/toys"
)

// The report's sums are those of Estimate and of the slots.
func TestInspect(t *testing.T) {
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		r, e := Inspect(x.Program, 3), EstimateOf(x.Program)
		if r.Step != e.Trace || r.Segment != 3*e.Trace || len(r.Instructions) != len(x.Program.Init)+len(x.Program.Step) {
			t.Errorf("%s: %d bytes a step, %d a segment, %d instructions, want %d bytes", x.Name, r.Step, r.Segment, len(r.Instructions), e.Trace)
		}
		params := uint64(0)
		for i := range x.Params {
			params += x.Params[i].Elements()
		}
		if r.Parameters < params {
			t.Errorf("%s: %d parameters, the params alone have %d", x.Name, r.Parameters, params)
		}
		for _, in := range r.Instructions {
			if in.Traced == 0 || in.Osaka < 400_000 || in.Amsterdam < in.Osaka || in.Calldata < 6000 || len(in.Chunks) > 8 {
				t.Errorf("%s: %+v", x.Name, in)
			}
		}
	}
}
