package model

import (
	"fmt"
	"math"
)

// resampling is how one axis is resized: what every output position reads.
type resampling struct {
	axis    int
	in, out int
	scale   float32
	length  float32    // of the output before it is rounded down
	roi     [2]float32 // start and end, for tf_crop_and_resize
	taps    [][]tap    // per output position; none: the extrapolation value
}

// tap is an input position and its weight.
type tap struct {
	at     int
	weight float64
}

// resizeMode is how positions and weights are chosen.
type resizeMode struct {
	kind, transform, nearest string
	cubic                    float64 // cubic_coeff_a
	excludeOutside           bool
	antialias                bool
}

// position is where output position o lies among the input's. The arithmetic
// is that of binary32, as in the runtimes that models come from: rounding
// decides ties.
func (r *resampling) position(m *resizeMode, o int) (float32, error) {
	x, in := float32(o), float32(r.in)
	switch m.transform {
	case "half_pixel":
		return float32((x+0.5)/r.scale) - 0.5, nil
	case "tf_half_pixel_for_nn":
		return float32((x + 0.5) / r.scale), nil
	case "half_pixel_symmetric":
		shift := float32(float32(in/2) * (1 - float32(r.out)/r.length))
		return shift + float32(float32((x+0.5)/r.scale)-0.5), nil
	case "pytorch_half_pixel":
		if r.length <= 1 {
			return 0, nil
		}
		return float32((x+0.5)/r.scale) - 0.5, nil
	case "align_corners":
		if r.length == 1 {
			return 0, nil
		}
		return float32(x*(in-1)) / (r.length - 1), nil
	case "asymmetric":
		return x / r.scale, nil
	case "tf_crop_and_resize":
		if r.length == 1 {
			return float32(0.5 * float32(float32(r.roi[0]+r.roi[1])*(in-1))), nil
		}
		step := float32(float32(r.roi[1]-r.roi[0])*(in-1)) / (r.length - 1)
		return float32(r.roi[0]*(in-1)) + float32(x*step), nil
	}
	return 0, fmt.Errorf("coordinate_transformation_mode %q is not supported", m.transform)
}

// fill computes all taps.
func (r *resampling) fill(m *resizeMode) error {
	r.taps = make([][]tap, r.out)
	for o := range r.taps {
		x, err := r.position(m, o)
		if err != nil {
			return err
		}
		if !(x > -1<<24 && x < 1<<24) {
			return fmt.Errorf("axis %d: output %d lies at %v of the input, which is not supported", r.axis, o, x)
		}
		if m.transform == "tf_crop_and_resize" && (x < 0 || x > float32(r.in-1)) {
			continue
		}
		if r.taps[o], err = r.tapsAt(m, x); err != nil {
			return err
		}
	}
	return nil
}

func (r *resampling) tapsAt(m *resizeMode, x float32) ([]tap, error) {
	if m.kind == "nearest" {
		at, err := m.round(x)
		return []tap{{min(max(at, 0), r.in-1), 1}}, err
	}
	support, weight := 1.0, func(d float64) float64 { return max(0, 1-math.Abs(d)) }
	if m.kind == "cubic" {
		support, weight = 2, m.cubicWeight
	}
	width := 1.0
	if m.antialias && r.scale < 1 {
		width = 1 / float64(r.scale)
	}
	reach := float64(support * width)
	var out []tap
	total := 0.0
	for at := int(math.Ceil(float64(x) - reach)); float64(at) < float64(x)+reach; at++ {
		w := weight((float64(at) - float64(x)) / width)
		if w == 0 || m.excludeOutside && (at < 0 || at >= r.in) {
			continue
		}
		total += w
		out = merge(out, tap{min(max(at, 0), r.in-1), w})
	}
	if !(math.Abs(total) > 1e-6 && math.Abs(total) < 1e6) {
		return nil, fmt.Errorf("axis %d: the weights of position %v add up to %v, which is not supported", r.axis, x, total)
	}
	for i := range out {
		out[i].weight /= total
	}
	return out, nil
}

// merge adds a tap to a list that ascends.
func merge(list []tap, t tap) []tap {
	if n := len(list); n > 0 && list[n-1].at == t.at {
		list[n-1].weight += t.weight
		return list
	}
	return append(list, t)
}

// round is the nearest position, ties as the mode says.
func (m *resizeMode) round(x float32) (int, error) {
	v := float64(x)
	switch m.nearest {
	case "round_prefer_floor":
		return int(math.Ceil(v - 0.5)), nil
	case "round_prefer_ceil":
		return int(math.Floor(v + 0.5)), nil
	case "floor":
		return int(math.Floor(v)), nil
	case "ceil":
		return int(math.Ceil(v)), nil
	}
	return 0, fmt.Errorf("nearest_mode %q is not supported", m.nearest)
}

// cubicWeight is Keys' kernel with the coefficient a.
func (m *resizeMode) cubicWeight(d float64) float64 {
	a, x := m.cubic, math.Abs(d)
	switch {
	case x <= 1: // (a+2)x³ - (a+3)x² + 1
		return float64(float64(float64((a+2)*x)-(a+3))*x*x) + 1
	case x < 2: // ax³ - 5ax² + 8ax - 4a
		y := float64(a*x) - float64(5*a)
		y = float64(y*x) + float64(8*a)
		return float64(y*x) - float64(4*a)
	}
	return 0
}

// periodic describes taps as windows that move by shift positions with every
// block of outputs: output o reads first + o/block·shift + k for k below size.
type periodic struct{ block, shift, first, size int }

// window finds the narrowest such windows for blocks of out/gcd(in, out)
// outputs.
func (r *resampling) window() periodic {
	common := gcd(r.in, r.out)
	p := periodic{block: r.out / common, shift: r.in / common, first: math.MaxInt}
	last := math.MinInt
	for o, list := range r.taps {
		for _, t := range list {
			at := t.at - o/p.block*p.shift
			p.first, last = min(p.first, at), max(last, at)
		}
	}
	p.size = last - p.first + 1
	return p
}

// widest is the most taps that an output reads.
func (r *resampling) widest() int {
	n := 1
	for _, list := range r.taps {
		n = max(n, len(list))
	}
	return n
}

// weights are the weights of every output's window, row-major; at gives the
// window's position of an output's tap number k.
func (r *resampling) weights(size int, at func(o, k int) int) []float32 {
	out := make([]float32, r.out*size)
	for o, list := range r.taps {
		for k, t := range list {
			out[o*size+at(o, k)] = float32(t.weight)
		}
	}
	return out
}

// outside says of every output whether it has no taps.
func (r *resampling) outside() (flags []int32, some bool) {
	flags = make([]int32, r.out)
	for o, list := range r.taps {
		if list == nil {
			flags[o], some = 1, true
		}
	}
	return flags, some
}

// transposed reads at every input position the outputs that read it.
func (r *resampling) transposed() resampling {
	t := resampling{axis: r.axis, in: r.out, out: r.in, taps: make([][]tap, r.in)}
	for o, list := range r.taps {
		for _, p := range list {
			t.taps[p.at] = append(t.taps[p.at], tap{o, p.weight})
		}
	}
	return t
}
