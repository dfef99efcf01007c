package model

import (
	"compress/gzip"
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

const (
	trainRows = 1437
	testRows  = 360
)

// digitRecords are the rows of the digits data set.
type digitRecords struct {
	pixels []byte
	labels []int32
}

func (d *digitRecords) rows(first, n int) *digitRecords {
	return &digitRecords{d.pixels[64*first : 64*(first+n)], d.labels[first : first+n]}
}

// batch gathers records as data tensors: pixels and label.
func (d *digitRecords) batch(at []uint64) []engine.Tensor {
	var pixels []byte
	var labels []int32
	for _, i := range at {
		pixels = append(pixels, d.pixels[64*i:64*i+64]...)
		labels = append(labels, d.labels[i])
	}
	n := uint32(len(at))
	return []engine.Tensor{engine.U8Tensor(pixels, n, 64), engine.I32Tensor(labels, n)}
}

var digitsSchema = Schema{Fields: []Field{
	{"pixels", engine.Field{DType: engine.U8, Dims: []uint32{64}}},
	{"label", engine.Field{DType: engine.I32}},
}}

func readDigits(t testing.TB) *digitRecords {
	f, err := os.Open(filepath.Join(examples, "digits.csv.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(z).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	d := &digitRecords{}
	for _, row := range rows {
		for i, cell := range row {
			v, err := strconv.Atoi(cell)
			if err != nil {
				t.Fatal(err)
			}
			if i < 64 {
				d.pixels = append(d.pixels, byte(v))
			} else {
				d.labels = append(d.labels, int32(v))
			}
		}
	}
	return d
}

func readExample(t testing.TB, name string) (*Graph, *Recipe) {
	file, err := os.ReadFile(filepath.Join(examples, name+".onnx"))
	if err != nil {
		t.Fatal(err)
	}
	g, err := Import(file)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(examples, "recipe-"+name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := ParseRecipe(text)
	if err != nil {
		t.Fatal(err)
	}
	return g, r
}

// runProgram executes steps of p over records in the order of a seed and gives
// the result and the first output of every step.
func runProgram(t testing.TB, p *engine.Program, params []engine.Tensor, d *digitRecords, steps uint64, seed, order claim.Digest) (result, outputs []engine.Tensor) {
	x, err := engine.NewExecutor(p, engine.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	env := engine.Env{Params: params, Key: engine.KeyOf(seed)}
	outs, err := x.Init(&env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = p.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	env.Key = engine.KeyOf(order)
	n := uint64(len(d.labels))
	perm, epoch := claim.Permutation(n, order, 0), uint64(0)
	for s := range steps {
		at := make([]uint64, p.Batch)
		for b := range at {
			i := s*uint64(p.Batch) + uint64(b)
			if i/n != epoch {
				epoch = i / n
				perm = claim.Permutation(n, order, epoch)
			}
			at[b] = perm.At(i % n)
		}
		env.Step, env.Data = uint32(s), d.batch(at)
		if outs, err = x.Step(&env, nil); err != nil {
			t.Fatal(err)
		}
		env.State = p.NextState(outs)
		if o := p.OutputTensors(outs); len(o) > 0 {
			outputs = append(outputs, o[0].Clone())
		}
	}
	for _, r := range p.ResultTensors(env.State, p.OutputTensors(outs)) {
		result = append(result, r.Clone())
	}
	return result, outputs
}

// trainAndEvaluate gives the trained weights and their held-out accuracy.
func trainAndEvaluate(t testing.TB, g *Graph, r *Recipe, d *digitRecords, order claim.Digest) ([]engine.Tensor, float32) {
	train, err := CompileTraining(r, g, digitsSchema, trainRows)
	if err != nil {
		t.Fatal(err)
	}
	weights, _ := runProgram(t, train.Program, train.Params, d.rows(0, trainRows), train.Steps, claim.Digest(r.Seed), order)
	eval, err := CompileEvaluation(r, g, digitsSchema, testRows)
	if err != nil {
		t.Fatal(err)
	}
	result, _ := runProgram(t, eval.Program, weights, d.rows(trainRows, testRows), eval.Steps, claim.Digest{}, claim.Digest{1})
	return weights, result[0].F32s()[0]
}

// TestDigitsEvaluation holds three ways to count right answers against each
// other: the evaluation program, one answer at a time, and the exported ONNX
// file in float64.
func TestDigitsEvaluation(t *testing.T) {
	d := readDigits(t)
	held := d.rows(trainRows, testRows)
	g, r := readExample(t, "cnn")
	r.Epochs = 1
	weights, accuracy := trainAndEvaluate(t, g, r, d, claim.Digest{9})
	inf, err := CompileInference(r, g, digitsSchema, 1)
	if err != nil {
		t.Fatal(err)
	}
	x, err := engine.NewExecutor(inf.Program, engine.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	trained, err := g.WithWeights(weights)
	if err != nil {
		t.Fatal(err)
	}
	if trained, err = Import(trained.ONNX()); err != nil {
		t.Fatal(err)
	}
	count, same := 0, 0
	for i := range uint64(testRows) {
		outs, err := x.Step(&engine.Env{Params: weights, Data: held.batch([]uint64{i})}, nil)
		if err != nil {
			t.Fatal(err)
		}
		answer := inf.Program.OutputTensors(outs)
		class := answer[1].I32s()[0]
		if class == held.labels[i] {
			count++
		}
		if oracleClass(t, trained, held.pixels[64*i:64*i+64], answer[0].F32s()) == int(class) {
			same++
		}
	}
	if got := float32(count) / testRows; got != accuracy {
		t.Errorf("one at a time %v are right, the evaluation says %v", got, accuracy)
	}
	if same < testRows-1 {
		t.Errorf("the exported file answers %d of %d alike", same, testRows)
	}
}

// oracleClass is the float64 answer, whose scores must be close to want.
func oracleClass(t *testing.T, g *Graph, pixels []byte, want []float32) int {
	in := newND(1, 1, 8, 8)
	for i, p := range pixels {
		in.v[i] = float64(p)/8 - 1
	}
	z := oracle(t, g, map[string]nd{"x": in})["logits"]
	best := 0
	for k, v := range z.v {
		if math.Abs(v-float64(want[k])) > 1e-3 {
			t.Fatalf("score %d is %v, want %v", k, want[k], v)
		}
		if v > z.v[best] {
			best = k
		}
	}
	return best
}

// TestDigitsTraining holds what the recipes promise. The convolutional network
// trains for a third of its recipe; with ASSAY_LONG set, for all of it.
func TestDigitsTraining(t *testing.T) {
	d := readDigits(t)
	for _, c := range []struct {
		name   string
		epochs uint32 // 0: the recipe's
		want   float32
		long   bool
	}{{"mlp", 0, 0.95, false}, {"cnn", 18, 0.93, false}, {"cnn", 0, 0.95, true}} {
		t.Run(fmt.Sprintf("%s epochs=%d", c.name, c.epochs), func(t *testing.T) {
			if c.long && os.Getenv("ASSAY_LONG") == "" {
				t.Skip("ASSAY_LONG is not set")
			}
			g, r := readExample(t, c.name)
			if c.epochs > 0 {
				r.Epochs = c.epochs
			}
			_, accuracy := trainAndEvaluate(t, g, r, d, claim.Digest{3})
			if accuracy < c.want {
				t.Errorf("held-out accuracy is %.4f, want %.2f", accuracy, c.want)
			}
			t.Logf("held-out accuracy %.4f", accuracy)
		})
	}
}
