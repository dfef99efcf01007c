package model

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"

	"gopkg.in/yaml.v3"
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
	SegmentLength uint32    `yaml:"segment_length"` // steps
	Init          Inits     `yaml:"init"`
	Frozen        []string  `yaml:"frozen"`      // tensors that keep their value from the ONNX file
	ReportLoss    bool      `yaml:"report_loss"` // make the loss an output of every step
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

// Optimizer is sgd, momentum or adam with its constants.
type Optimizer struct {
	Kind         string   `yaml:"kind"`
	LearningRate float32  `yaml:"learning_rate"`
	Momentum     *float32 `yaml:"momentum"`     // momentum: 0.9 if left out
	Beta1        *float32 `yaml:"beta1"`        // adam: 0.9 if left out
	Beta2        *float32 `yaml:"beta2"`        // adam: 0.999 if left out
	Epsilon      *float32 `yaml:"epsilon"`      // adam: 1e-8 if left out
	WeightDecay  float32  `yaml:"weight_decay"` // decoupled: w -= rate·decay·w, for tensors of rank 2 and more
}

// Schedule changes the learning rate over the run: constant, linear (down to
// final times the rate at the last step) or steps (times factor every so many
// steps). Warmup is the number of steps that rise to it first.
type Schedule struct {
	Kind   string  `yaml:"kind"`
	Final  float32 `yaml:"final"`
	Every  uint32  `yaml:"every"`
	Factor float32 `yaml:"factor"`
	Warmup uint32  `yaml:"warmup"`
}

// Inits say how weights start. Weights applies to tensors of rank 2 and more,
// Vectors to the others, Tensors by name to single ones.
type Inits struct {
	Weights Init            `yaml:"weights"`
	Vectors Init            `yaml:"vectors"`
	Tensors map[string]Init `yaml:"tensors"`
}

// Init is uniform (within ±gain/√fan_in), zeros, ones or file (the value in
// the ONNX file).
type Init struct {
	Kind string  `yaml:"kind"`
	Gain float32 `yaml:"gain"` // uniform: 1 if left out
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
	d := yaml.NewDecoder(bytes.NewReader(file))
	d.KnownFields(true)
	var r Recipe
	if err := d.Decode(&r); err != nil {
		return nil, fmt.Errorf("parse recipe: %w", oneLine(err))
	}
	if err := d.Decode(new(yaml.Node)); err != io.EOF {
		return nil, errors.New("parse recipe: more than one document")
	}
	if err := r.Check(); err != nil {
		return nil, fmt.Errorf("check recipe: %w", err)
	}
	return &r, nil
}

// oneLine keeps the first of yaml's errors.
func oneLine(err error) error {
	var t *yaml.TypeError
	if errors.As(err, &t) && len(t.Errors) > 0 {
		return errors.New(t.Errors[0])
	}
	return err
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
	case r.SegmentLength == 0:
		return errors.New("segment_length: want at least 1 step")
	case r.Evaluation.Batch == 0 || r.Evaluation.Batch > 1<<16:
		return fmt.Errorf("evaluation.batch %d: want 1 to 65536", r.Evaluation.Batch)
	}
	for _, check := range []func() error{r.Data.check, r.Optimizer.check, r.Schedule.check, r.Init.check} {
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

func (o *Optimizer) check() error {
	if o.LearningRate <= 0 || !finite(o.LearningRate) {
		return fmt.Errorf("optimizer.learning_rate %v: want more than 0", o.LearningRate)
	}
	if !within(o.WeightDecay, 0, 1) {
		return fmt.Errorf("optimizer.weight_decay %v: want 0 to 1", o.WeightDecay)
	}
	adam := o.Beta1 != nil || o.Beta2 != nil || o.Epsilon != nil
	switch o.Kind {
	case "sgd":
		if adam || o.Momentum != nil {
			return errors.New("optimizer: sgd has no momentum, beta1, beta2 or epsilon")
		}
	case "momentum":
		if adam {
			return errors.New("optimizer: momentum has no beta1, beta2 or epsilon")
		}
	case "adam":
		if o.Momentum != nil {
			return errors.New("optimizer: adam has beta1, not momentum")
		}
	default:
		return fmt.Errorf("optimizer.kind %q: want sgd, momentum or adam", o.Kind)
	}
	for i, p := range []*float32{o.Momentum, o.Beta1, o.Beta2} {
		if v := or(p, 0); !within(v, 0, 1) {
			return fmt.Errorf("optimizer.%s %v: want 0 to 1", []string{"momentum", "beta1", "beta2"}[i], v)
		}
	}
	if e := or(o.Epsilon, 1e-8); e <= 0 || !finite(e) {
		return fmt.Errorf("optimizer.epsilon %v: want more than 0", e)
	}
	return nil
}

// or is *p, or the default.
func or(p *float32, absent float32) float32 {
	if p == nil {
		return absent
	}
	return *p
}

func (s *Schedule) check() error {
	switch s.Kind {
	case "", "constant":
		if s.Final != 0 || s.Every != 0 || s.Factor != 0 {
			return errors.New("schedule: constant has no final, every or factor")
		}
	case "linear":
		if s.Every != 0 || s.Factor != 0 || !within(s.Final, 0, 1) {
			return errors.New("schedule: linear has final, 0 to 1, and no every or factor")
		}
	case "steps":
		if s.Final != 0 || s.Every == 0 || s.Factor <= 0 || !within(s.Factor, 0, 1) {
			return errors.New("schedule: steps has every, at least 1, and factor, 0 to 1, and no final")
		}
	default:
		return fmt.Errorf("schedule.kind %q: want constant, linear or steps", s.Kind)
	}
	return nil
}

// changes says whether the rate is another at some steps.
func (s *Schedule) changes() bool {
	return s.Kind == "linear" || s.Kind == "steps" || s.Warmup > 0
}

// rate is the learning rate of a step of a run of the given length.
func (r *Recipe) rate(step, steps uint64) float32 {
	s, rate := &r.Schedule, float64(r.Optimizer.LearningRate)
	if step < uint64(s.Warmup) {
		return float32(rate * float64(step+1) / float64(s.Warmup+1))
	}
	switch s.Kind {
	case "linear":
		left := float64(steps-step) / float64(steps)
		final := float64(s.Final)
		rate *= float64(left*(1-final)) + final
	case "steps":
		for range step / uint64(s.Every) {
			rate *= float64(s.Factor)
		}
	}
	return float32(rate)
}

func (in *Inits) check() error {
	all := map[string]Init{"weights": in.Weights, "vectors": in.Vectors}
	for name, i := range in.Tensors {
		all["tensors."+name] = i
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		i := all[name]
		switch i.Kind {
		case "zeros", "ones", "file":
			if i.Gain != 0 {
				return fmt.Errorf("init.%s: %s has no gain", name, i.Kind)
			}
		case "uniform":
			if i.Gain < 0 || !finite(i.Gain) {
				return fmt.Errorf("init.%s: gain %v: want more than 0", name, i.Gain)
			}
			if name == "vectors" {
				return errors.New("init.vectors: uniform needs a fan-in, which vectors have not: use zeros, ones or file")
			}
		default:
			return fmt.Errorf("init.%s: kind %q: want uniform, zeros, ones or file", name, i.Kind)
		}
	}
	return nil
}
