//go:build !purego

package engine

import (
	"math"

	"github.com/assay-avs/assay/engine/f32"
)

// axpy adds x·b to the accumulators, each with one rounding. The float64
// product is exact; the sum is f32.FMA's short cut, written out because the
// compiler does not inline it.
func axpy(acc *[tileCols]float32, x float32, b *[tileCols]float32) {
	for j, y := range b {
		s := float64(float64(x)*float64(y)) + float64(acc[j])
		u := math.Float64bits(s)
		if u&(1<<29-1) == 1<<28 || u<<1-897<<53 >= 2047<<53-897<<53 {
			acc[j] = f32.FMA(x, y, acc[j])
			continue
		}
		acc[j] = float32(s)
	}
}
