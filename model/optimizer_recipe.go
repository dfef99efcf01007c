package model

import (
	"errors"
	"fmt"
	"slices"
)

// Optimizer is sgd, momentum, nesterov, adagrad, adam or adamw with its
// constants.
type Optimizer struct {
	Kind         string   `yaml:"kind"`
	LearningRate float32  `yaml:"learning_rate"`
	Momentum     *float32 `yaml:"momentum"`     // momentum, nesterov: 0.9 if left out
	Beta1        *float32 `yaml:"beta1"`        // adam, adamw: 0.9 if left out
	Beta2        *float32 `yaml:"beta2"`        // adam, adamw: 0.999 if left out
	Epsilon      *float32 `yaml:"epsilon"`      // adam, adamw: 1e-8 if left out; adagrad: 1e-10
	WeightDecay  float32  `yaml:"weight_decay"` // decoupled: w -= rate·decay·w, for tensors of rank 2 and more
	L2           float32  `yaml:"l2"`           // adds l2·w to the gradient, for tensors of rank 2 and more
	ClipValue    float32  `yaml:"clip_value"`   // bounds every element of the gradient; 0: none
	ClipNorm     float32  `yaml:"clip_norm"`    // bounds the norm of all gradients together; 0: none
}

// optimizerKeys are the constants that each kind of optimizer has.
var optimizerKeys = map[string][]string{
	"sgd": nil, "momentum": {"momentum"}, "nesterov": {"momentum"}, "adagrad": {"epsilon"},
	"adam": {"beta1", "beta2", "epsilon"}, "adamw": {"beta1", "beta2", "epsilon"},
}

func (o *Optimizer) check() error {
	keys, ok := optimizerKeys[o.Kind]
	if !ok {
		return fmt.Errorf("optimizer.kind %q: want sgd, momentum, nesterov, adagrad, adam or adamw", o.Kind)
	}
	if o.LearningRate <= 0 || !finite(o.LearningRate) {
		return fmt.Errorf("optimizer.learning_rate %v: want more than 0", o.LearningRate)
	}
	names := []string{"momentum", "beta1", "beta2", "epsilon"}
	for i, p := range []*float32{o.Momentum, o.Beta1, o.Beta2, o.Epsilon} {
		if p != nil && !slices.Contains(keys, names[i]) {
			return fmt.Errorf("optimizer: %s has no %s", o.Kind, names[i])
		}
		if v := or(p, 0); !within(v, 0, 1) {
			return fmt.Errorf("optimizer.%s %v: want 0 to 1", names[i], v)
		}
	}
	if or(o.Epsilon, 1) == 0 {
		return errors.New("optimizer.epsilon 0: want more than 0")
	}
	return o.checkExtras()
}

// checkExtras checks decay and clipping.
func (o *Optimizer) checkExtras() error {
	switch {
	case !within(o.WeightDecay, 0, 1):
		return fmt.Errorf("optimizer.weight_decay %v: want 0 to 1", o.WeightDecay)
	case !within(o.L2, 0, 1):
		return fmt.Errorf("optimizer.l2 %v: want 0 to 1", o.L2)
	case o.WeightDecay != 0 && o.L2 != 0:
		return errors.New("optimizer: weight_decay and l2 are two ways to decay weights: give one")
	case o.Kind == "adamw" && o.WeightDecay == 0:
		return errors.New("optimizer: adamw needs weight_decay: without it use adam")
	case o.ClipValue < 0 || !finite(o.ClipValue):
		return fmt.Errorf("optimizer.clip_value %v: want more than 0", o.ClipValue)
	case o.ClipNorm < 0 || !finite(o.ClipNorm):
		return fmt.Errorf("optimizer.clip_norm %v: want more than 0", o.ClipNorm)
	}
	return nil
}
