package model

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/encoding/protowire"
)

// onnxCases are the directories of libonnx-testdata with models to start from.
var onnxCases = []string{"/usr/share/libonnx-testdata/data/node", "/usr/share/libonnx-testdata/data/simple"}

// testdataModels are the model files of libonnx-testdata, if it is installed.
func testdataModels(t testing.TB) map[string][]byte {
	out := map[string][]byte{}
	for _, dir := range onnxCases {
		paths, err := filepath.Glob(filepath.Join(dir, "*", "model.onnx"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if len(b) < 1<<14 {
				out[filepath.Base(filepath.Dir(path))] = b
			}
		}
	}
	return out
}

// absurd values of attributes by type: each attribute takes each of them.
func absurd(t AttrType, like Attr) (out []Attr) {
	switch t {
	case AttrInt:
		for _, v := range hostile {
			out = append(out, Attr{I: v})
		}
	case AttrInts:
		n := max(1, len(like.Ints))
		for _, v := range hostile {
			all := slices.Repeat([]int64{v}, n)
			last := slices.Clone(like.Ints)
			if len(last) > 0 {
				last[n-1] = v
			}
			out = append(out, Attr{Ints: all}, Attr{Ints: last}, Attr{Ints: append(all, v)})
		}
		out = append(out, Attr{}, Attr{Ints: make([]int64, 1000)})
	case AttrFloat:
		for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, -1, 1e38, 1e-45} {
			out = append(out, Attr{F: float32(v)})
		}
	case AttrFloats:
		out = append(out, Attr{}, Attr{Floats: []float32{float32(math.NaN()), 1e38}})
	case AttrString:
		out = append(out, Attr{S: ""}, Attr{S: strings.Repeat("x", maxName)})
	case AttrTensor:
		s := shapeInit("t", math.MaxInt32, -1)
		out = append(out, Attr{T: &s})
	}
	return out
}

// absurdGraphs calls each for a graph with every attribute that its nodes may
// have, every constant and every input dimension set to absurd values, one at a
// time.
func absurdGraphs(g *Graph, each func(what string, g *Graph)) {
	for i := range g.Nodes {
		n := g.Nodes[i]
		for _, name := range slices.Sorted(maps.Keys(operators[n.Op].attrs)) {
			t := operators[n.Op].attrs[name]
			like, _ := n.attr(name)
			for _, a := range absurd(t, like) {
				a.Name, a.Type = name, t
				m := *g
				m.Nodes = slices.Clone(g.Nodes)
				m.Nodes[i].Attrs = append(slices.DeleteFunc(slices.Clone(n.Attrs), func(a Attr) bool { return a.Name == name }), a)
				each(fmt.Sprintf("%s of %s: %+v", name, n.Op, a), &m)
			}
		}
	}
	for i := range g.Initializers {
		if n := g.Initializers[i].Tensor.Elements(); n > 8 {
			continue
		}
		for _, v := range hostile {
			m := *g
			m.Initializers = slices.Clone(g.Initializers)
			w := &m.Initializers[i]
			w.Tensor = w.Tensor.Clone()
			for k := range w.Tensor.Elements() {
				putWord(w.Tensor.Data[4*k:], uint32(v))
			}
			each(fmt.Sprintf("%s: %d", w.Name, v), &m)
		}
	}
	for i := range g.Inputs {
		for d := range g.Inputs[i].Dims {
			for _, v := range hostile {
				m := *g
				m.Inputs = slices.Clone(g.Inputs)
				m.Inputs[i].Dims = slices.Clone(g.Inputs[i].Dims)
				m.Inputs[i].Dims[d] = uint32(v)
				each(fmt.Sprintf("%s, dim %d: %d", g.Inputs[i].Name, d, v), &m)
			}
		}
	}
}

func putWord(b []byte, v uint32) {
	b[0], b[1], b[2], b[3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}

const (
	hostileMemory = 256 << 20
	hostileTime   = 5 * time.Second
)

// compileAbsurd imports and compiles: an error of one line, or a program.
func compileAbsurd(t *testing.T, name, what string, g *Graph) (err error) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s: %s: panic: %v", name, what, p)
		}
	}()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	h, err := Import(g.ONNX())
	if err == nil {
		_, err = CompileFunction(h)
	}
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; took > hostileMemory {
		t.Errorf("%s: %s: takes %d MB: %v", name, what, took>>20, err)
	}
	if took := time.Since(start); took > hostileTime {
		t.Errorf("%s: %s: takes %v: %v", name, what, took, err)
	}
	if err != nil && strings.Contains(err.Error(), "\n") {
		t.Errorf("%s: %s: %q has more than one line", name, what, err)
	}
	return err
}

// TestHostile_attributes compiles every graph of the tests, and of
// libonnx-testdata in the long suite, with absurd attributes, constants and
// dimensions: errors of one line are fine; panics, long work and much memory
// are not.
func TestHostile_attributes(t *testing.T) {
	total, refused := 0, 0
	try := func(name string, g *Graph) {
		absurdGraphs(g, func(what string, g *Graph) {
			total++
			if compileAbsurd(t, name, what, g) != nil {
				refused++
			}
		})
	}
	for _, gt := range graphTests() {
		try(gt.name, gt.imported(t))
	}
	if os.Getenv("ASSAY_LONG") != "" {
		models := testdataModels(t)
		for _, name := range slices.Sorted(maps.Keys(models)) {
			if g, err := Import(models[name]); err == nil {
				try(name, g)
			}
		}
	}
	if refused < total/4 || refused == total {
		t.Errorf("%d of %d are refused: the values are too tame or all refused for one reason", refused, total)
	}
}

// TestHostile_files imports files whose lengths, nesting or fields are lies.
func TestHostile_files(t *testing.T) {
	claims := func(num protowire.Number, n uint64) []byte {
		return protowire.AppendVarint(protowire.AppendTag(nil, num, protowire.BytesType), n)
	}
	deep := wire{}
	for range 10_000 {
		var outer wire
		outer.message(7, deep)
		deep = outer
	}
	var many wire
	for range maxNodes + 1 {
		many = append(many, wireNode("Relu")...)
	}
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"a graph of 2 GiB":        {claims(7, 1<<31), "truncated"},
		"a graph of 2^63":         {claims(7, 1<<63), "truncated"},
		"weights of 2 GiB":        {wireModel(append(wire{0x2a, 6}, claims(9, 1<<31-1)...)), "truncated"},
		"dims of 2 GiB":           {wireModel(append(wire{0x2a, 6}, claims(1, 1<<31-1)...)), "truncated"},
		"nested":                  {wireModel(deep), "unknown field 7"},
		"a varint without end":    {bytes.Repeat([]byte{0xff}, 100), "broken field tag"},
		"two graphs":              {slices.Concat(wireModel(), wireModel()), "given twice"},
		"two names of a tensor":   {wireModel(wireTensor(func(t *wire) { t.text(8, "a"); t.text(8, "b") })), "given twice"},
		"two types of a tensor":   {wireModel(wireTensor(func(t *wire) { t.varint(2, 1); t.varint(2, 7) })), "given twice"},
		"two shapes of an input":  {wireModel(slices.Concat(wireInput(1, size(1)), wireInput(1, size(1))), wireNode("Relu"), outputY()), "twice"},
		"too many nodes":          {wireModel(many), "more than 4096 nodes"},
		"too many dims":           {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.message(1, bytes.Repeat([]byte{1}, 100)) })), "rank at most"},
		"a name of a megabyte":    {wireModel(wireTensor(func(t *wire) { t.text(8, strings.Repeat("a", 1<<20)) })), "bytes, more than"},
		"a group":                 {append(wireModel(), protowire.AppendTag(nil, 8, protowire.StartGroupType)...), "wire type"},
		"a group inside metadata": {append(wireModel(), bytes.Repeat(protowire.AppendTag(nil, 14, protowire.StartGroupType), 20_000)...), "truncated"},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Import(c.file)
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") || len(err.Error()) > 1000 {
			t.Errorf("%s: %.300v, want one line with %q", name, err, c.want)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > 16<<20 {
			t.Errorf("%s: takes %d bytes", name, took)
		}
	}
}
