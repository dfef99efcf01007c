package engine

import "github.com/assay-avs/assay/engine/f32"

// genericRows is how many rows tileGeneric computes at a time.
const genericRows = 6

var genericTiler = tiler{tileGeneric, genericRows, []int{1: genericRows}}

// tileGeneric computes a tile of up to 6 rows with scalar operations. A float64
// holds every float32 exactly, and NaN stays NaN.
func tileGeneric(t *tile) {
	var acc [genericRows][tileCols]float64
	for r := range t.rows {
		for j := range tileCols {
			if !t.fresh {
				acc[r][j] = float64(t.c[t.c0+r*t.sc+j])
			}
		}
	}
	var b [tileCols]float64
	for k := range t.k {
		for j, y := range (*[tileCols]float32)(t.b[t.b0+k*t.sb:]) {
			b[j] = float64(y)
		}
		for r := range t.rows {
			axpy(&acc[r], float64(t.a[t.a0+r*t.sm+k*t.sk]), &b)
		}
	}
	for r := range t.rows {
		for j, v := range acc[r] {
			t.c[t.c0+r*t.sc+j] = f32.Canon(float32(v))
		}
	}
}
