//go:build purego

package engine

import "github.com/assay-avs/assay/engine/f32"

// axpy adds x·b to the accumulators, each with one rounding.
func axpy(acc *[tileCols]float32, x float32, b *[tileCols]float32) {
	for j, y := range b {
		acc[j] = f32.FMA(x, y, acc[j])
	}
}
