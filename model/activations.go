package model

import (
	"fmt"
	"strings"
)

// function is an activation of a recurrent operator.
type function func(f *bb, x bv) bv

// activationKind makes an activation of its alpha and beta; the defaults are
// nil where a value must be given.
type activationKind struct {
	alpha, beta *float32 // with defaults
	needs       bool     // alpha and beta must be given
	of          func(alpha, beta float32) function
}

func constantly(x float32) *float32 { return &x }

// activationKinds are the activations that the recurrent operators name.
var activationKinds = map[string]activationKind{
	"relu":    {of: func(_, _ float32) function { return relu }},
	"tanh":    {of: func(_, _ float32) function { return (*bb).Tanh }},
	"sigmoid": {of: func(_, _ float32) function { return (*bb).Sigmoid }},
	"softsign": {of: func(_, _ float32) function {
		return func(f *bb, x bv) bv { return f.Div(x, f.Add(f.F(1), f.Abs(x))) }
	}},
	"softplus": {of: func(_, _ float32) function {
		return func(f *bb, x bv) bv { return f.Add(f.Max(x, f.F(0)), log1p(f, f.Exp(f.Neg(f.Abs(x))))) }
	}},
	"affine": {needs: true, of: func(a, b float32) function {
		return func(f *bb, x bv) bv { return f.Add(f.Mul(x, f.F(a)), f.F(b)) }
	}},
	"scaledtanh": {needs: true, of: func(a, b float32) function {
		return func(f *bb, x bv) bv { return f.Mul(f.F(a), f.Tanh(f.Mul(f.F(b), x))) }
	}},
	"leakyrelu": {alpha: constantly(0.01), of: func(a, _ float32) function {
		return func(f *bb, x bv) bv { return f.Sel(f.Lt(x, f.F(0)), f.Mul(x, f.F(a)), x) }
	}},
	"thresholdedrelu": {alpha: constantly(1), of: func(a, _ float32) function {
		return func(f *bb, x bv) bv { return f.Sel(f.Le(x, f.F(a)), f.F(0), x) }
	}},
	"hardsigmoid": {alpha: constantly(0.2), beta: constantly(0.5), of: func(a, b float32) function {
		return func(f *bb, x bv) bv { return clamp(f, f.Add(f.Mul(x, f.F(a)), f.F(b)), 0, 1) }
	}},
	"elu": {alpha: constantly(1), of: func(a, _ float32) function {
		return func(f *bb, x bv) bv { return f.Sel(f.Lt(x, f.F(0)), f.Mul(f.F(a), expm1(f, x)), x) }
	}},
}

// activations are those of one direction. The values of activation_alpha and
// activation_beta go, in order, to the functions that have such a parameter.
func (n *Node) activations(absent []string, dir int) ([]function, error) {
	names := append(absent[:len(absent):len(absent)], absent...)
	if a, ok := n.attr("activations"); ok {
		names = a.Strings
	}
	if len(names) < (dir+1)*len(absent) {
		return nil, fmt.Errorf("activations %q: want %d for each direction", names, len(absent))
	}
	alphas, _ := n.attr("activation_alpha")
	betas, _ := n.attr("activation_beta")
	var out []function
	for _, name := range names {
		kind, ok := activationKinds[strings.ToLower(name)]
		if !ok {
			return nil, fmt.Errorf("activation %q is not supported", name)
		}
		if kind.needs && (len(alphas.Floats) == 0 || len(betas.Floats) == 0) {
			return nil, fmt.Errorf("activation %q needs its own activation_alpha and activation_beta", name)
		}
		alpha := parameter(&alphas.Floats, kind.alpha, kind.needs)
		beta := parameter(&betas.Floats, kind.beta, kind.needs)
		out = append(out, kind.of(alpha, beta))
	}
	return out[dir*len(absent) : (dir+1)*len(absent)], nil
}

// parameter takes the next value of a list, if the function has such a
// parameter, or its default.
func parameter(list *[]float32, absent *float32, needs bool) float32 {
	if absent == nil && !needs {
		return 0
	}
	if len(*list) == 0 {
		return *absent
	}
	v := (*list)[0]
	*list = (*list)[1:]
	return v
}
