//go:build !purego

package engine

import (
	"math"

	"github.com/assay-avs/assay/engine/f32"
)

// axpy adds x·b to the accumulators, each with one rounding. All are float32
// values held as float64. The product is exact; the sum is f32.FMA's short cut,
// written out because the compiler does not inline it, and without conversions
// of inputs, which would chain the iterations on amd64.
func axpy(acc *[tileCols]float64, x float64, b *[tileCols]float64) {
	for j, y := range b {
		s := float64(x*y) + acc[j]
		u := math.Float64bits(s)
		if u&(1<<29-1) == 1<<28 || u<<1-897<<53 >= 2047<<53-897<<53 {
			acc[j] = float64(f32.FMA(float32(x), float32(y), float32(acc[j])))
			continue
		}
		acc[j] = float64(float32(s))
	}
}
