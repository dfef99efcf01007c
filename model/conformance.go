package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/assay-avs/assay/engine"
)

// Function is a graph compiled as it stands, without records: its params are
// the graph's inputs, then its weights, all row-major or as Weights stores
// each output of the graph is an output of the only step. Outputs without
// elements are in no program; one with no others has none.
type Function struct {
	Program *engine.Program
	Weights []engine.Tensor
	Outputs []ValueInfo // with types and shapes as compiled
}

// CompileFunction compiles a graph as a function of its inputs.
func CompileFunction(g *Graph) (*Function, error) {
	out, err := compileFunction(g)
	if err != nil {
		return nil, fmt.Errorf("compile function: %w", err)
	}
	return out, nil
}

func compileFunction(g *Graph) (*Function, error) {
	layouts, err := g.storage()
	if err != nil {
		return nil, err
	}
	b := engine.NewBuilder()
	c := &compiler{emitter: &emitter{b, b.Step()}, g: g, values: map[string]value{}, layouts: layouts}
	for i := range g.Inputs {
		in := &g.Inputs[i]
		dims := in.inputDims(g.batch())
		c.values[in.Name] = value{plain(dims), b.Param(in.Name, in.DType, dims...)}
	}
	refs := map[string]engine.Ref{}
	for _, w := range g.weights() {
		refs[w.Name] = param(b, w, layouts[w.Name])
	}
	c.weight = func(w *Initializer, _ layout) engine.Ref { return refs[w.Name] }
	if err := c.forward(); err != nil {
		return nil, err
	}
	out, written := &Function{}, false
	for _, o := range g.Outputs {
		v, ok := c.values[o.Name]
		if !ok {
			return nil, fmt.Errorf("output %q is not computed", o.Name)
		}
		out.Outputs = append(out.Outputs, ValueInfo{Name: o.Name, DType: v.ref.DType, Elem: c.typeOf(o.Name), Dims: v.dims()})
		if v.empty() {
			continue
		}
		if err := c.output(o.Name, v); err != nil {
			return nil, err
		}
		written = true
	}
	if written {
		if out.Program, err = finish(b); err != nil {
			return nil, err
		}
	}
	out.Weights, err = g.Weights()
	return out, err
}

// Case is one of ONNX's test cases: a model with inputs and expected outputs.
type Case struct {
	Name     string
	Operator string // the first node's
	Outcome  Outcome
	Reason   string // why it is refused or failed
	Outside  string // what the lists of operators and types do not have; "" if all is in them
}

// Outcome says what became of a case.
type Outcome string

// A case passes, is refused by name, or fails: it computes something else.
const (
	Passed  Outcome = "passed"
	Refused Outcome = "refused"
	Failed  Outcome = "failed"
)

// RunCases runs all cases below a directory such as
// /usr/share/libonnx-testdata/data/node.
func RunCases(dir string) ([]Case, error) {
	dirs, err := filepath.Glob(filepath.Join(dir, "test_*"))
	if err != nil {
		return nil, fmt.Errorf("list ONNX cases: %w", err)
	}
	if len(dirs) == 0 {
		return nil, fmt.Errorf("list ONNX cases: %s has none: install libonnx-testdata", dir)
	}
	sort.Strings(dirs)
	out := make([]Case, len(dirs))
	for i, d := range dirs {
		out[i] = runCase(d)
	}
	return out, nil
}

// errWrong is a result that differs from the expected one.
var errWrong = errors.New("wrong")

func runCase(dir string) (out Case) {
	out = Case{Name: strings.TrimPrefix(filepath.Base(dir), "test_"), Outcome: Passed}
	defer func() {
		if p := recover(); p != nil { // a crash is a failed case like any other
			out.Outcome, out.Reason = Failed, fmt.Sprintf("panic: %v", p)
		}
	}()
	file, err := os.ReadFile(filepath.Join(dir, "model.onnx"))
	if err == nil {
		uses := surveyOf(file)
		out.Operator, out.Outside = uses.first, uses.outside()
		err = runSets(dir, file)
	}
	if err != nil {
		out.Outcome, out.Reason = Refused, strings.ReplaceAll(err.Error(), "\n", "; ")
		if errors.Is(err, errWrong) {
			out.Outcome = Failed
		}
	}
	return out
}

func runSets(dir string, file []byte) error {
	sets, err := filepath.Glob(filepath.Join(dir, "test_data_set_*"))
	if err != nil || len(sets) == 0 {
		return fmt.Errorf("%s has no data", dir)
	}
	for _, set := range sets {
		if err := runSet(set, file); err != nil {
			return err
		}
	}
	return nil
}

// runSet binds the inputs that shapes depend on, compiles and compares.
func runSet(set string, file []byte) error {
	g, err := decodeModel(file)
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(filepath.Dir(set))
	if err != nil {
		return fmt.Errorf("open case: %w", err)
	}
	defer root.Close()
	if err := g.loadExternal(root.FS()); err != nil {
		return err
	}
	g.amend(strings.TrimPrefix(filepath.Base(filepath.Dir(set)), "test_"))
	g.dropWeightInputs()
	given := map[string]Initializer{}
	for i := range g.Inputs {
		t, err := readTensor(filepath.Join(set, fmt.Sprintf("input_%d.pb", i)))
		if errors.Is(err, os.ErrNotExist) {
			break
		}
		if err != nil {
			return fmt.Errorf("input %q: %w", g.Inputs[i].Name, err)
		}
		t.Name = g.Inputs[i].Name
		given[t.Name] = t
	}
	if err := g.bind(given); err != nil {
		return err
	}
	f, err := CompileFunction(g)
	if err != nil {
		return err
	}
	env := &engine.Env{}
	for i := range g.Inputs {
		t, ok := given[g.Inputs[i].Name]
		if !ok {
			return fmt.Errorf("input %q has no data", g.Inputs[i].Name)
		}
		if t.Tensor.DType != g.Inputs[i].DType || !slices.Equal(t.Tensor.Dims, g.Inputs[i].inputDims(g.batch())) {
			return fmt.Errorf("input %q is declared %s %v, the data is %s %v", t.Name, g.Inputs[i].DType, g.Inputs[i].Dims, t.Tensor.DType, t.Tensor.Dims)
		}
		env.Params = append(env.Params, t.Tensor)
	}
	env.Params = append(env.Params, f.Weights...)
	return f.compare(set, env)
}

func readTensor(path string) (Initializer, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Initializer{}, err
	}
	t, err := decodeTensor(b)
	if err != nil {
		return Initializer{}, err
	}
	return t, (&externalFiles{}).load(&t)
}

// bind makes initializers of the given inputs on which shapes depend, and
// fixes an open batch to the data's.
func (g *Graph) bind(given map[string]Initializer) error {
	for i := range g.Inputs {
		in := &g.Inputs[i]
		if t, ok := given[in.Name]; ok && (len(in.open) > 0 || len(in.Dims) > 0 && in.Dims[0] == 0) && len(t.Tensor.Dims) == len(in.Dims) {
			in.Dims, in.open = slices.Clone(t.Tensor.Dims), nil
		}
	}
	for {
		err := g.Validate()
		var open *openInput
		if !errors.As(err, &open) {
			return err
		}
		t, ok := given[open.input]
		if !ok {
			return err
		}
		g.Initializers = append(g.Initializers, t)
		g.Inputs = slices.DeleteFunc(g.Inputs, func(v ValueInfo) bool { return v.Name == open.input })
	}
}

// tolerance is how far a case's results may be off.
type tolerance struct {
	Relative float64 `json:"rtol"`
	Absolute float64 `json:"atol"`
}

// toleranceOf is that of ONNX's own runner, or what the case's data.json says.
func toleranceOf(dir string) (tolerance, error) {
	t := tolerance{1e-3, 1e-7}
	b, err := os.ReadFile(filepath.Join(dir, "data.json"))
	if errors.Is(err, os.ErrNotExist) {
		return t, nil
	}
	if err == nil {
		err = json.Unmarshal(b, &t)
	}
	return t, err
}

// run gives all outputs of the function.
func (f *Function) run(env *engine.Env) ([]engine.Tensor, error) {
	var computed []engine.Tensor
	if f.Program != nil {
		x, err := engine.NewExecutor(f.Program, engine.Options{Threads: 1})
		if err != nil {
			return nil, err
		}
		defer x.Close()
		outs, err := x.Step(env, nil)
		if err != nil {
			return nil, err
		}
		computed = f.Program.OutputTensors(outs)
	}
	got := make([]engine.Tensor, len(f.Outputs))
	for i, o := range f.Outputs {
		got[i] = engine.Tensor{DType: o.DType, Dims: o.Dims}
		if !isEmpty(o.Dims) {
			got[i] = computed[0].Clone()
			computed = computed[1:]
		}
	}
	return got, nil
}

func (f *Function) compare(set string, env *engine.Env) error {
	within, err := toleranceOf(filepath.Dir(set))
	if err != nil {
		return err
	}
	got, err := f.run(env)
	if err != nil {
		return err
	}
	for i, o := range f.Outputs {
		want, err := readTensor(filepath.Join(set, fmt.Sprintf("output_%d.pb", i)))
		if err != nil {
			return fmt.Errorf("output %q: %w", o.Name, err)
		}
		if err := sameTensor(o, got[i], &want, within); err != nil {
			return fmt.Errorf("output %q: %w", o.Name, err)
		}
	}
	return nil
}

// sameTensor compares as ONNX's runner does: types, shapes, and values within
// the relative and absolute tolerance.
func sameTensor(o ValueInfo, got engine.Tensor, want *Initializer, within tolerance) error {
	if e := want.elementType(); o.elementType() != e || !slices.Equal(o.Dims, want.Tensor.Dims) {
		return fmt.Errorf("%w: is %s %v, want %s %v", errWrong, o.elementType(), o.Dims, e, want.Tensor.Dims)
	}
	for i := range got.Elements() {
		a, b := number(&got, i), number(&want.Tensor, i)
		same := a == b || math.IsNaN(a) && math.IsNaN(b)
		if !same && !(math.Abs(a-b) <= within.Absolute+float64(within.Relative*math.Abs(b))) {
			return fmt.Errorf("%w: element %d is %v, want %v", errWrong, i, a, b)
		}
	}
	return nil
}

func number(t *engine.Tensor, i uint64) float64 {
	w := engine.LoadWord(t, i)
	if t.DType == engine.I32 {
		return float64(int32(w))
	}
	return float64(math.Float32frombits(w))
}
