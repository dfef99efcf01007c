package model

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// took is how many bytes f allocates in all.
func took(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func refusedAs(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
		t.Errorf("%v, want one line with %q", err, want)
	}
}

// Reading integers takes memory in proportion to them, wherever they are and
// however many lie beyond 32 bits.
func TestHostile_integers(t *testing.T) {
	const n = 1 << 12
	list, raw, bytes := make([]uint64, n), make([]byte, 8*n), make([]byte, n)
	for i := range list {
		list[i], raw[8*i+7] = 1<<40, 0x7f
	}
	for name, tc := range map[string]struct {
		r   rawTensor
		per uint64 // bytes an element may take
	}{
		"INT64 list": {rawTensor{dtype: uint64(onnxInt64), ints64: list}, 4 + 8},
		"raw INT64":  {rawTensor{dtype: uint64(onnxInt64), raw: raw, hasRaw: true}, 4 + 8},
		"raw UINT8":  {rawTensor{dtype: uint64(onnxUint8), raw: bytes, hasRaw: true}, 4},
	} {
		tc.r.dims = []uint32{n}
		var err error
		if b := took(func() { _, err = tc.r.tensor() }); err != nil || b > tc.per*n+4096 {
			t.Errorf("%s: %d integers take %d bytes, at most %d (%v)", name, n, b, tc.per*n+4096, err)
		}
	}
}

// Lists that are looked through per entry are bounded before they are.
func TestHostile_lists(t *testing.T) {
	many := node("Relu", "y", "x")
	for i := range 100 {
		many.Attrs = append(many.Attrs, integer(fmt.Sprint("a", i), 1))
	}
	axes := make([]int64, 1000)
	for i := range axes {
		axes[i] = int64(i)
	}
	axes[999] = 0
	wide := node("Unsqueeze", "y", "x").with(Attr{Name: "axes", Type: AttrInts, Ints: axes})
	for want, n := range map[string]Node{"more than 64 attributes": many, "rank becomes 1001": wide} {
		g := &Graph{Name: "lists", Opset: 11, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2}}}, Nodes: []Node{n}}
		_, err := Import(g.ONNX())
		refusedAs(t, err, want)
	}
}
