package model

import (
	"math"
)

// plainFunctions are the activations in float64.
var plainFunctions = map[string]func(x, alpha, beta float64) float64{
	"Relu": func(x, _, _ float64) float64 { return math.Max(x, 0) },
	"Tanh": func(x, _, _ float64) float64 { return math.Tanh(x) }, "Sigmoid": func(x, _, _ float64) float64 { return 1 / (1 + math.Exp(-x)) },
	"Affine":     func(x, a, b float64) float64 { return a*x + b },
	"ScaledTanh": func(x, a, b float64) float64 { return a * math.Tanh(b*x) },
	"LeakyRelu": func(x, a, _ float64) float64 {
		if x < 0 {
			return a * x
		}
		return x
	},
	"ThresholdedRelu": func(x, a, _ float64) float64 {
		if x > a {
			return x
		}
		return 0
	},
	"HardSigmoid": func(x, a, b float64) float64 { return math.Max(0, math.Min(1, a*x+b)) },
	"Elu": func(x, a, _ float64) float64 {
		if x < 0 {
			return a * math.Expm1(x)
		}
		return x
	},
	"Softsign": func(x, _, _ float64) float64 { return x / (1 + math.Abs(x)) },
	"Softplus": func(x, _, _ float64) float64 { return math.Log1p(math.Exp(x)) },
}

// plainCell computes the operator with loops, one row of the batch at a time.
type plainCell struct {
	*recurrentCase
	in map[string]nd
}

func (p *plainCell) at(name string, c ...int) float64 {
	a, ok := p.in[name]
	if !ok {
		return 0
	}
	return a.v[a.at(c)]
}

func (p *plainCell) byBatch(name string, a, b, c int) float64 {
	if p.layout {
		a, b = b, a
	}
	return p.at(name, a, b, c)
}

func (p *plainCell) act(dir, k int, x float64) float64 {
	if c := float64(p.clip); c > 0 && k < 2 {
		x = math.Max(-c, math.Min(c, x))
	}
	names := p.activations
	if names == nil {
		names = map[string][]string{"RNN": {"Tanh"}, "GRU": {"Sigmoid", "Tanh"}, "LSTM": {"Sigmoid", "Tanh", "Tanh"}}[p.op]
		return plainFunctions[names[k]](x, 0, 0)
	}
	at := dir*len(names)/p.dirs() + k
	return plainFunctions[names[at]](x, float64(p.alpha[at]), float64(p.beta[at]))
}

// sum is x·Wᵀ + b of gate g's column j.
func (p *plainCell) input(dir, t, b, g, j int) float64 {
	row := g*p.hidden + j
	s := p.at("b", dir, row)
	for i := range p.inputs {
		s += p.byBatch("x", t, b, i) * p.at("w", dir, row, i)
	}
	return s
}

func (p *plainCell) memory(dir, g, j int, h []float64) float64 {
	row, s := g*p.hidden+j, 0.0
	for i, v := range h {
		s += v * p.at("r", dir, row, i)
	}
	return s
}

func (p *plainCell) bias(dir, g, j int) float64 {
	return p.at("b", dir, (p.gates+g)*p.hidden+j)
}

func (p *plainCell) step(dir, t, b int, h, c []float64) (h2, c2 []float64) {
	h2, c2 = make([]float64, p.hidden), make([]float64, p.hidden)
	gate := func(g, j int, h []float64) float64 {
		return p.input(dir, t, b, g, j) + p.bias(dir, g, j) + p.memory(dir, g, j, h)
	}
	reset := make([]float64, p.hidden)
	for j := range h {
		switch p.op {
		case "RNN":
			h2[j] = p.act(dir, 0, gate(0, j, h))
		case "GRU":
			reset[j] = p.act(dir, 0, gate(1, j, h))
		case "LSTM":
			i := p.act(dir, 0, gate(0, j, h)+p.at("p", dir, j)*c[j])
			f := 1 - i
			if !p.coupled {
				f = p.act(dir, 0, gate(2, j, h)+p.at("p", dir, 2*p.hidden+j)*c[j])
			}
			c2[j] = f*c[j] + i*p.act(dir, 1, gate(3, j, h))
			h2[j] = p.act(dir, 0, gate(1, j, h)+p.at("p", dir, p.hidden+j)*c2[j]) * p.act(dir, 2, c2[j])
		}
	}
	for j := 0; p.op == "GRU" && j < p.hidden; j++ {
		var n float64
		if p.linear {
			n = p.act(dir, 1, p.input(dir, t, b, 2, j)+reset[j]*(p.memory(dir, 2, j, h)+p.bias(dir, 2, j)))
		} else {
			kept := make([]float64, p.hidden)
			for i := range kept {
				kept[i] = reset[i] * h[i]
			}
			n = p.act(dir, 1, gate(2, j, kept))
		}
		z := p.act(dir, 0, gate(0, j, h))
		h2[j] = (1-z)*n + z*h[j]
	}
	return h2, c2
}

// run gives Y, Y_h and Y_c.
func (p *plainCell) run() (y, yh, yc nd) {
	y, yh, yc = newND(p.steps, p.dirs(), p.batch, p.hidden), newND(p.dirs(), p.batch, p.hidden), newND(p.dirs(), p.batch, p.hidden)
	if p.layout {
		y, yh, yc = newND(p.batch, p.steps, p.dirs(), p.hidden), newND(p.batch, p.dirs(), p.hidden), newND(p.batch, p.dirs(), p.hidden)
	}
	for dir := range p.dirs() {
		for b := range p.batch {
			h, c := make([]float64, p.hidden), make([]float64, p.hidden)
			for j := range h {
				h[j], c[j] = p.byBatch("h0", dir, b, j), p.byBatch("c0", dir, b, j)
			}
			length := p.steps
			if p.lens != nil {
				length = int(p.lens[b])
			}
			for k := range length {
				t := k
				if p.direction == "reverse" || dir == 1 {
					t = length - 1 - k
				}
				h, c = p.step(dir, t, b, h, c)
				for j := range h {
					if p.layout {
						y.v[y.at([]int{b, t, dir, j})] = h[j]
					} else {
						y.v[y.at([]int{t, dir, b, j})] = h[j]
					}
				}
			}
			for j := range h {
				at := []int{dir, b, j}
				if p.layout {
					at = []int{b, dir, j}
				}
				yh.v[yh.at(at)], yc.v[yc.at(at)] = h[j], c[j]
			}
		}
	}
	return y, yh, yc
}
