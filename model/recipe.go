package model

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"

	"gopkg.in/yaml.v3"

	"github.com/assay-avs/assay/yamlfile"
)

// Recipe says how a model is trained and fed. Unknown keys are errors. A recipe
// without a loss has data.inputs only: it feeds inference.
type Recipe struct {
	Data          Feed      `yaml:"data"`
	Loss          string    `yaml:"loss"` // softmax-cross-entropy or mean-squared-error
	Optimizer     Optimizer `yaml:"optimizer"`
	Schedule      Schedule  `yaml:"schedule"`
	Batch         uint32    `yaml:"batch"`
	Epochs        uint32    `yaml:"epochs"`
	Seed          Seed      `yaml:"seed"`           // of the initial weights
	SegmentLength uint32    `yaml:"segment_length"` // in steps; DefaultSegment if left out
	Init          Inits     `yaml:"init"`
	Frozen        []string  `yaml:"frozen"`      // tensors that keep their value from the ONNX file
	ReportLoss    bool      `yaml:"report_loss"` // make the loss an output of every step
	// Parent makes a run start from the final state of another one of the same
	// model and optimizer; frozen tensors then keep what that one gave them.
	Parent bool `yaml:"parent"`
	// BatchStatistics makes batch normalization use those of the batch, and move
	// the running ones; without it they stay as in the ONNX file.
	BatchStatistics bool `yaml:"batch_statistics"`
	// State makes a recurrent model's memory the program's state: each output
	// comes back as an input in the next step. For inference.
	State      map[string]string `yaml:"state"`
	Evaluation struct {
		Batch uint32 `yaml:"batch"` // must divide the number of held-out records
	} `yaml:"evaluation"`
}

// Feed connects the fields of a data set to the model.
type Feed struct {
	Inputs map[string]InputFeed `yaml:"inputs"` // by ONNX input name
	Label  string               `yaml:"label"`  // field with the class, or the target of a regression
}

// InputFeed says that an input is scale·field + shift. Training adds to every
// element of the field, anew in every step, a number drawn evenly from ±noise.
type InputFeed struct {
	Field string   `yaml:"field"`
	Scale *float32 `yaml:"scale"` // 1 if left out
	Shift float32  `yaml:"shift"`
	Noise float32  `yaml:"noise"`
	Hop   uint32   `yaml:"hop"` // inference: the input is a window of one record, which moves by so many elements a step
}

// Inits say how weights start. Weights applies to tensors of rank 2 and more,
// Vectors to the others, Tensors by name to single ones.
type Inits struct {
	Weights Init            `yaml:"weights"`
	Vectors Init            `yaml:"vectors"`
	Tensors map[string]Init `yaml:"tensors"`
}

// Init is uniform (within ±gain/√fan_in, or within ±bound), zeros, ones or file
// (the value in the ONNX file).
type Init struct {
	Kind  string  `yaml:"kind"`
	Gain  float32 `yaml:"gain"`  // uniform: 1 if left out
	Bound float32 `yaml:"bound"` // uniform: instead of gain
}

func (i Init) check() error {
	switch i.Kind {
	case "zeros", "ones", "file":
		if i.Gain != 0 || i.Bound != 0 {
			return fmt.Errorf("%s has no gain or bound", i.Kind)
		}
		return nil
	case "uniform":
		if i.Gain < 0 || !finite(i.Gain) || i.Bound < 0 || !finite(i.Bound) || i.Gain != 0 && i.Bound != 0 {
			return fmt.Errorf("gain %v, bound %v: want one of them, more than 0", i.Gain, i.Bound)
		}
		return nil
	}
	return fmt.Errorf("kind %q: want uniform, zeros, ones or file", i.Kind)
}

// Seed is 32 bytes: 64 hexadecimal digits, or a number that becomes the first
// eight bytes, big-endian.
type Seed [32]byte

// UnmarshalYAML reads a number or hexadecimal digits.
func (s *Seed) UnmarshalYAML(n *yaml.Node) error {
	if b, err := hex.DecodeString(n.Value); err == nil && len(b) == len(s) {
		copy(s[:], b)
		return nil
	}
	v, err := strconv.ParseUint(n.Value, 10, 64)
	if err != nil || n.Kind != yaml.ScalarNode {
		return fmt.Errorf("line %d: seed: want a number below 2^64 or 64 hexadecimal digits", n.Line)
	}
	binary.BigEndian.PutUint64(s[:], v)
	return nil
}

// ParseRecipe reads a recipe and checks what does not depend on the model.
func ParseRecipe(file []byte) (*Recipe, error) {
	var r Recipe
	if err := yamlfile.Decode(file, &r); err != nil {
		return nil, fmt.Errorf("parse recipe: %w", err)
	}
	if err := r.Check(); err != nil {
		return nil, fmt.Errorf("check recipe: %w", err)
	}
	return &r, nil
}

// DefaultSegment is the length of segments if the recipe gives none: hashing
// the state at their ends then costs less than 2 % of the steps between.
const DefaultSegment = 200

// Segment is the length of the run's segments in steps.
func (r *Recipe) Segment() uint32 {
	if r.SegmentLength == 0 {
		return DefaultSegment
	}
	return r.SegmentLength
}

// Check says what is missing or impossible.
func (r *Recipe) Check() error {
	if len(r.Data.Inputs) == 0 {
		return errors.New("data.inputs: name the field of every input of the model")
	}
	if r.Loss == "" {
		return r.checkInference()
	}
	switch {
	case r.Data.Label == "":
		return errors.New("data.label: name the field with the class or target")
	case r.Loss != CrossEntropy && r.Loss != SquaredError:
		return fmt.Errorf("loss %q: want %s or %s", r.Loss, CrossEntropy, SquaredError)
	case r.Batch == 0 || r.Batch > 1<<16:
		return fmt.Errorf("batch %d: want 1 to 65536", r.Batch)
	case r.Epochs == 0 || r.Epochs > 1<<16:
		return fmt.Errorf("epochs %d: want 1 to 65536", r.Epochs)
	case len(r.State) > 0 || r.Data.moves():
		return errors.New("state and hop are for the inference of recurrent models, in a recipe without a loss")
	case r.Evaluation.Batch == 0 || r.Evaluation.Batch > 1<<16:
		return fmt.Errorf("evaluation.batch %d: want 1 to 65536", r.Evaluation.Batch)
	}
	init := r.Init.check
	if r.Parent {
		init = r.Init.absent
	}
	for _, check := range []func() error{r.Data.check, r.Optimizer.check, r.Schedule.check, init} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// checkInference wants nothing that only training uses.
func (r *Recipe) checkInference() error {
	rest := Recipe{Data: Feed{Inputs: r.Data.Inputs}, SegmentLength: r.SegmentLength, State: r.State}
	if !reflect.DeepEqual(*r, rest) {
		return fmt.Errorf("loss is missing: want %s or %s, or for inference nothing but data.inputs, state and segment_length", CrossEntropy, SquaredError)
	}
	return r.Data.check()
}

func (f *Feed) check() error {
	for _, name := range slices.Sorted(maps.Keys(f.Inputs)) {
		in := f.Inputs[name]
		if in.Field == "" {
			return fmt.Errorf("data.inputs.%s: field is missing", name)
		}
		if in.Scale != nil && !finite(*in.Scale) || !finite(in.Shift) || !finite(in.Noise) || in.Noise < 0 {
			return fmt.Errorf("data.inputs.%s: scale, shift and noise must be finite, and noise not negative", name)
		}
		if in.Hop > maxElements {
			return fmt.Errorf("data.inputs.%s: hop %d is more than %d", name, in.Hop, maxElements)
		}
	}
	return nil
}

// moves says whether an input is a window that moves.
func (f *Feed) moves() bool {
	for _, in := range f.Inputs {
		if in.Hop > 0 {
			return true
		}
	}
	return false
}

func finite(x float32) bool { return !math.IsNaN(float64(x)) && !math.IsInf(float64(x), 0) }

// within says that x is finite and low <= x < high.
func within(x, low, high float32) bool { return finite(x) && x >= low && x < high }

// or is *p, or the default.
func or(p *float32, absent float32) float32 {
	if p == nil {
		return absent
	}
	return *p
}

// absent wants nothing said about initial weights: a parent gives them.
func (in *Inits) absent() error {
	if !reflect.DeepEqual(*in, Inits{}) {
		return errors.New("init: with parent the initial state is that of another run: leave init out")
	}
	return nil
}

func (in *Inits) check() error {
	all := map[string]Init{"weights": in.Weights, "vectors": in.Vectors}
	for name, i := range in.Tensors {
		all["tensors."+name] = i
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if err := all[name].check(); err != nil {
			return fmt.Errorf("init.%s: %w", name, err)
		}
	}
	if v := in.Vectors; v.Kind == "uniform" && v.Bound == 0 {
		return errors.New("init.vectors: uniform needs a fan-in, which vectors have not: give a bound, or use zeros, ones or file")
	}
	return nil
}
