//go:build !purego

package engine

// windowShape names a kernel: panels of 16 columns, rows of a group, groups,
// and whether A has a column of its own for each column of B.
type windowShape struct {
	panels, rows, groups int
	across               bool
}

// windowsFor picks the kernels of a vector width.
func windowsFor(width simd) *windowKernels {
	switch width {
	case avx512:
		return windowsOf(windowsAVX512, 4, 2)
	case avx2:
		return windowsOf(windowsAVX2, 2, 1)
	}
	return nil
}

func windowsOf(kernels map[windowShape]func(t *window), rows, panels int) *windowKernels {
	k := &windowKernels{rows: rows, panels: panels}
	for s, f := range kernels {
		across, wide := 0, 0
		if s.across {
			across = 1
		}
		if s.rows > 1 {
			wide = 1
		}
		k.run[across][s.panels-1][wide][s.groups-1] = f
	}
	return k
}
