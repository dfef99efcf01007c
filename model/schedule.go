package model

import (
	"errors"
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// Schedule changes the learning rate over the run: constant, linear or cosine
// (down to final times the rate at the end), or steps (times factor every so
// many steps). Warmup is the number of steps that rise to it first.
type Schedule struct {
	Kind   string  `yaml:"kind"`
	Final  float32 `yaml:"final"`
	Every  uint32  `yaml:"every"`
	Factor float32 `yaml:"factor"`
	Warmup uint32  `yaml:"warmup"`
}

func (s *Schedule) check() error {
	switch s.Kind {
	case "", "constant":
		if s.Final != 0 || s.Every != 0 || s.Factor != 0 {
			return errors.New("schedule: constant has no final, every or factor")
		}
	case "linear", "cosine":
		if s.Every != 0 || s.Factor != 0 || !within(s.Final, 0, 1) {
			return fmt.Errorf("schedule: %s has final, 0 to 1, and no every or factor", s.Kind)
		}
	case "steps":
		if s.Final != 0 || s.Every == 0 || s.Factor <= 0 || !within(s.Factor, 0, 1) {
			return errors.New("schedule: steps has every, at least 1, and factor, 0 to 1, and no final")
		}
	default:
		return fmt.Errorf("schedule.kind %q: want constant, linear, cosine or steps", s.Kind)
	}
	return nil
}

// changes says whether the rate is another at some steps.
func (s *Schedule) changes() bool {
	return s.Kind == "linear" || s.Kind == "cosine" || s.Kind == "steps" || s.Warmup > 0
}

// rates are the learning rates of all steps of a run.
func (r *Recipe) rates(steps uint64) ([]float32, error) {
	out := make([]float32, steps)
	var cosines []float32
	if r.Schedule.Kind == "cosine" {
		var err error
		if cosines, err = halfCosines(uint32(steps)); err != nil {
			return nil, err
		}
	}
	for i := range out {
		out[i] = r.rate(uint64(i), steps, cosines)
	}
	return out, nil
}

// rate is the learning rate of a step of a run of the given length.
func (r *Recipe) rate(step, steps uint64, cosines []float32) float32 {
	s, rate := &r.Schedule, float64(r.Optimizer.LearningRate)
	if step < uint64(s.Warmup) {
		return float32(rate * float64(step+1) / float64(s.Warmup+1))
	}
	final := float64(s.Final)
	switch s.Kind {
	case "linear":
		left := float64(steps-step) / float64(steps)
		rate *= float64(left*(1-final)) + final
	case "cosine":
		rate *= float64(float64(cosines[step])*(1-final)) + final
	case "steps":
		for range step / uint64(s.Every) {
			rate *= float64(s.Factor)
		}
	}
	return float32(rate)
}

// halfCosines are (1 + cos(π·i/n))/2, computed by the engine: the same bits
// wherever the recipe is compiled.
func halfCosines(n uint32) ([]float32, error) {
	b := engine.NewBuilder()
	wave := body(0, func(f *bb, _ []bv) bv {
		angle := f.Mul(f.Div(f.I2F(f.AxisIndex(0)), f.F(float32(n))), f.F(math.Pi))
		return f.FMA(f.F(0.5), cosine(f, angle), f.F(0.5))
	})
	b.Output("cosines", b.Step().Map("cosines", engine.F32, []uint32{n}, wave))
	p, err := b.Program()
	if err != nil {
		return nil, fmt.Errorf("compute cosines: %w", err)
	}
	x, err := engine.NewExecutor(p, engine.Options{Threads: 1})
	if err != nil {
		return nil, fmt.Errorf("compute cosines: %w", err)
	}
	defer x.Close()
	outs, err := x.Step(&engine.Env{}, nil)
	if err != nil {
		return nil, fmt.Errorf("compute cosines: %w", err)
	}
	return p.OutputTensors(outs)[0].F32s(), nil
}
