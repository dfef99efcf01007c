package model

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ortCase is one line of tests/vectors/onnx-ort: files as in ONNX's own cases.
type ortCase struct {
	Name            string
	Model           []byte
	Inputs, Outputs [][]byte
}

func ortCases(t testing.TB) (out []ortCase) {
	t.Helper()
	file, err := os.Open("../tests/vectors/onnx-ort/cases.jsonl.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c ortCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// write lays the case out as ONNX's runner expects it.
func (c *ortCase) write(t *testing.T, dir string) {
	t.Helper()
	set := filepath.Join(dir, "test_"+c.Name, "test_data_set_0")
	if err := os.MkdirAll(set, 0o755); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{filepath.Join(dir, "test_"+c.Name, "model.onnx"): c.Model}
	for i, b := range c.Inputs {
		files[filepath.Join(set, fmt.Sprintf("input_%d.pb", i))] = b
	}
	for i, b := range c.Outputs {
		files[filepath.Join(set, fmt.Sprintf("output_%d.pb", i))] = b
	}
	files[filepath.Join(dir, "test_"+c.Name, "data.json")] = []byte(`{"rtol": 1e-4, "atol": 2e-6}`)
	for path, b := range files {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestONNXRuntime holds operators, up to opset 21, against what ONNX Runtime
// computed.
func TestONNXRuntime(t *testing.T) {
	cases := ortCases(t)
	dir := t.TempDir()
	for i := range cases {
		cases[i].write(t, dir)
	}
	got, err := RunCases(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range got {
		if c.Outcome != Passed {
			t.Errorf("%s: %s: %s", c.Name, c.Outcome, c.Reason)
		}
	}
	if len(got) != len(cases) || len(got) < 750 {
		t.Errorf("%d of %d cases ran", len(got), len(cases))
	}
}

// changes are the opsets at which an operator's attributes, inputs or results
// changed, by the name of its cases.
var changes = map[string][]int64{
	"softmax": {13}, "logsoftmax": {13}, "hardmax": {13}, "clip": {11, 12}, "squeeze": {13}, "unsqueeze": {13}, "reducesum": {13},
	"reducemax": {18}, "reducemean": {18}, "reducemin": {18}, "reduceprod": {18}, "reducel1": {18}, "reducel2": {18}, "reducesumsquare": {18},
	"reducelogsum": {18}, "reducelogsumexp": {18}, "split": {13}, "split_even": {13, 18}, "dropout": {10, 12}, "batchnormalization": {9, 14},
	"upsample_nearest": {9}, "upsample_linear": {9}, "resize_nearest": {11, 13, 18, 19}, "resize_linear": {11, 13, 18, 19},
	"pad_constant": {11, 13, 18, 19}, "pad_reflect": {11, 18, 19}, "pad_edge": {11, 18, 19}, "slice": {10}, "topk": {10, 11}, "cast_int": {9, 13, 19},
	"cast_bool": {9, 13, 19}, "cast_float": {9, 13, 19}, "gemm": {11, 13}, "gather": {11, 13}, "flatten": {11, 13}, "scatterelements": {13, 16, 18},
	"scatternd": {13, 16, 18}, "maxpool": {10, 11, 12}, "averagepool": {10, 11, 19}, "argmax": {11, 12, 13}, "argmin": {11, 12, 13}, "depthtospace": {11, 13},
	"pow": {12, 13, 15}, "reshape": {13, 14}, "shape": {13}, "quantizelinear": {13, 19, 21}, "dequantizelinear": {13, 19, 21}, "prelu": {9, 16},
	"leakyrelu": {16}, "equal": {11, 13}, "relu": {13, 14}, "onehot": {11}, "lstm": {14}, "gru": {14}, "rnn": {14}, "isinf": {20}, "max": {8, 13}, "min": {8, 13},
	"sum": {8, 13}, "mean": {8, 13},
}

// TestONNXRuntime_changes: every change has a case on both sides.
func TestONNXRuntime_changes(t *testing.T) {
	opsets := map[string][]int64{}
	for _, c := range ortCases(t) {
		tag, isChange := strings.CutPrefix(c.Name, "opset_")
		if !isChange {
			continue
		}
		at := strings.LastIndexByte(tag, '_')
		v, err := strconv.ParseInt(tag[at+1:], 10, 64)
		g, derr := decodeModel(c.Model)
		if err != nil || derr != nil || g.Opset != v {
			t.Fatalf("%s: opset %d, %v, %v", c.Name, g.Opset, err, derr)
		}
		opsets[tag[:at]] = append(opsets[tag[:at]], v)
	}
	for op, list := range changes {
		for _, v := range list {
			before := slices.ContainsFunc(opsets[op], func(o int64) bool { return o < v })
			if !before || !slices.Contains(opsets[op], v) {
				t.Errorf("%s changed at opset %d: cases at %v", op, v, opsets[op])
			}
		}
	}
}

// TestONNXRuntime_covers: every operator that imports are promised for has a case
// beyond opset 17, where ONNX's own end.
func TestONNXRuntime_covers(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range ortCases(t) {
		g, err := decodeModel(c.Model)
		if err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		for _, op := range operatorsIn(g) {
			seen[op] = seen[op] || g.Opset >= 18
		}
	}
	training := []string{"Adagrad", "Adam", "Momentum", "NegativeLogLikelihoodLoss", "SoftmaxCrossEntropyLoss"}
	for _, op := range scope {
		if !seen[op] && !slices.Contains(training, op) {
			t.Errorf("%s has no case of opset 18 to 21", op)
		}
	}
}

// operatorsIn are the operators of a graph and of those inside of its nodes.
func operatorsIn(g *Graph) (out []string) {
	for i := range g.Nodes {
		out = append(out, g.Nodes[i].Op)
		for _, a := range g.Nodes[i].Attrs {
			if a.G != nil {
				out = append(out, operatorsIn(a.G)...)
			}
		}
	}
	return out
}
