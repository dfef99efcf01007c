package model

import (
	"testing"

	"github.com/assay-avs/assay/claim"
)

// BenchmarkDigitsTraining runs a whole training on one thread.
func BenchmarkDigitsTraining(b *testing.B) {
	d := readDigits(b)
	for _, name := range []string{"mlp", "cnn"} {
		g, r := readExample(b, name)
		train, err := CompileTraining(r, g, digitsSchema, trainRows)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				runProgram(b, train.Program, train.Params, d.rows(0, trainRows), train.Steps, claim.Digest(r.Seed), claim.Digest{1})
			}
		})
	}
}
