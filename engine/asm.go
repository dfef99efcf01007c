//go:build (amd64 || arm64) && !purego

package engine

// vectorTail computes the elements from n on.
func vectorTail(code uint8, n int, d, a, b, c []uint32) {
	var x, y uint32
	for i := n; i < len(d); i++ {
		if arity(code) > 1 {
			x = b[i]
		}
		if arity(code) > 2 {
			y = c[i]
		}
		d[i] = scalar(code, a[i], x, y, [2]uint32{})
	}
}
