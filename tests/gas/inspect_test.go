package gas_test

import (
	"testing"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// What assay program inspect says of an instruction's worst element is no less
// than what a proof about one took on either fork, the conviction included.
func TestInspect_boundsEveryProof(t *testing.T) {
	table := documented(t)
	programs := map[string]*engine.Program{"large": large(t).in.Program}
	for _, name := range []string{"chain", "convolution", "moves"} {
		programs[name] = small(t, name, 0).in.Program
	}
	for _, p := range proven {
		took, program := table[p.call], programs[p.model]
		for i := range program.Step {
			if program.Step[i].Name != p.instr {
				continue
			}
			said := commit.InspectInstr(program, engine.StepList, i)
			if took.Osaka == 0 || took.Osaka > said.Osaka || took.Amsterdam > said.Amsterdam || took.Calldata > said.Calldata {
				t.Errorf("%s: took %+v, inspect says %d gas on osaka, %d on amsterdam, %d bytes", p.call, took, said.Osaka, said.Amsterdam, said.Calldata)
			}
		}
	}
}
