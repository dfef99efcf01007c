//go:build purego

package engine

import "github.com/assay-avs/assay/engine/f32"

// axpy adds x·b to the accumulators, each with one rounding. All are float32
// values held as float64.
func axpy(acc *[tileCols]float64, x float64, b *[tileCols]float64) {
	for j, y := range b {
		acc[j] = float64(f32.FMA(float32(x), float32(y), float32(acc[j])))
	}
}
