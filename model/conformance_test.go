package model

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// nodeTests is where Debian's libonnx-testdata keeps ONNX's own tests.
const nodeTests = "/usr/share/libonnx-testdata/data/node"

// TestONNXConformance runs those of ONNX's node tests that use supported
// operators: every file either gives the expected output or is refused.
func TestONNXConformance(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(nodeTests, "test_*"))
	if err != nil || len(dirs) == 0 {
		t.Skip("libonnx-testdata is not installed")
	}
	passed, refused := 0, 0
	for _, dir := range dirs {
		file, err := os.ReadFile(filepath.Join(dir, "model.onnx"))
		if err != nil {
			t.Fatal(err)
		}
		g, err := decodeModel(file)
		if err != nil {
			refused++
			continue
		}
		switch err := conform(t, dir, g); {
		case err == nil:
			passed++
		case strings.HasPrefix(err.Error(), "wrong: "):
			t.Errorf("%s: %v", filepath.Base(dir), err)
		default:
			refused++
			t.Logf("%s: refused: %v", filepath.Base(dir), err)
		}
	}
	t.Logf("%d of %d node tests pass, %d are refused", passed, len(dirs), refused)
	if passed < 60 {
		t.Errorf("only %d node tests pass", passed)
	}
}

// conform runs one node test: all inputs but the first become initializers.
func conform(t *testing.T, dir string, g *Graph) error {
	read := func(name string) (Initializer, error) {
		b, err := os.ReadFile(filepath.Join(dir, "test_data_set_0", name))
		if err != nil {
			return Initializer{}, err
		}
		return decodeTensor(b)
	}
	if len(g.Inputs) == 0 || g.Inputs[0].DType != engine.F32 {
		return fmt.Errorf("no float input")
	}
	x, err := read("input_0.pb")
	if err != nil {
		return err
	}
	for i := 1; i < len(g.Inputs); i++ {
		w, err := read(fmt.Sprintf("input_%d.pb", i))
		if err != nil {
			return err
		}
		w.Name = g.Inputs[i].Name
		g.Initializers = append(g.Initializers, w)
	}
	g.Inputs = g.Inputs[:1]
	if err := g.Validate(); err != nil {
		return err
	}
	want, err := read("output_0.pb")
	if err != nil {
		return err
	}
	return compareOutput(t, g, x, want)
}

func compareOutput(t *testing.T, g *Graph, x, want Initializer) error {
	p, err := engine.Layout(loweredOnce(t, g))
	if err != nil {
		return err
	}
	c, err := g.lowerOnce()
	if err != nil {
		return err
	}
	v := c.values[g.Outputs[0].Name]
	got := p.OutputTensors(oneStep(t, p, paramsOf(t, g, p, x)))[0]
	if got.DType != want.Tensor.DType || got.Elements() != want.Tensor.Elements() || fmt.Sprint(v.dims()) != fmt.Sprint(want.Tensor.Dims) && len(want.Tensor.Dims) > 0 {
		return fmt.Errorf("wrong: output is %s %v, want %s %v", got.DType, v.dims(), want.Tensor.DType, want.Tensor.Dims)
	}
	for i := range got.Elements() {
		if a, b := word(got, i), word(want.Tensor, i); math.Abs(a-b) > 1e-7+1e-3*math.Abs(b) {
			return fmt.Errorf("wrong: element %d is %v, want %v", i, a, b)
		}
	}
	return nil
}

func word(t engine.Tensor, i uint64) float64 {
	w := engine.LoadWord(&t, i)
	if t.DType == engine.I32 {
		return float64(int32(w))
	}
	return float64(math.Float32frombits(w))
}
