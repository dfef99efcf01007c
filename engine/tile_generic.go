package engine

import "github.com/assay-avs/assay/engine/f32"

// tileGeneric computes a tile with scalar operations.
func tileGeneric(t *tile) {
	for r := range t.rows {
		var acc [tileCols]float32
		c := t.c[t.c0+r*t.sc:][:tileCols]
		if !t.fresh {
			copy(acc[:], c)
		}
		for k := range t.k {
			axpy(&acc, t.a[t.a0+r*t.sm+k*t.sk], (*[tileCols]float32)(t.b[t.b0+k*t.sb:]))
		}
		for j, v := range acc {
			c[j] = f32.Canon(v)
		}
	}
}
