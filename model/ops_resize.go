package model

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// resizes are the operators that resample.
func resizes() map[string]operator {
	out := map[string]operator{
		"Resize": {least: 1, most: 4, constant: []int{1, 2, 3}, forward: resize, attrs: map[string]AttrType{
			"antialias": AttrInt, "axes": AttrInts, "coordinate_transformation_mode": AttrString, "cubic_coeff_a": AttrFloat,
			"exclude_outside": AttrInt, "extrapolation_value": AttrFloat, "keep_aspect_ratio_policy": AttrString,
			"mode": AttrString, "nearest_mode": AttrString}},
		"Upsample": {least: 1, most: 2, constant: []int{1}, forward: resize, attrs: map[string]AttrType{
			"mode": AttrString, "scales": AttrFloats}},
	}
	maps.Copy(out, convTransposes())
	return out
}

// stringAttr is a string attribute or its default.
func (n *Node) stringAttr(name, absent string) string {
	if a, ok := n.attr(name); ok {
		return a.S
	}
	return absent
}

// resizeModes reads the attributes. Upsample and Resize before opset 11 count
// from the first position and round down.
func (c *compiler) resizeModes(n *Node) (resizeMode, error) {
	m := resizeMode{
		kind:           n.stringAttr("mode", "nearest"),
		transform:      n.stringAttr("coordinate_transformation_mode", "half_pixel"),
		nearest:        n.stringAttr("nearest_mode", "round_prefer_floor"),
		cubic:          float64(n.floatAttr("cubic_coeff_a", -0.75)),
		excludeOutside: n.intAttr("exclude_outside", 0) != 0,
		antialias:      n.intAttr("antialias", 0) != 0,
	}
	if n.Op == "Upsample" || c.g.Opset < 11 {
		m.transform, m.nearest = "asymmetric", "floor"
	}
	if m.kind == "bilinear" {
		m.kind = "linear"
	}
	if m.kind != "nearest" && m.kind != "linear" && m.kind != "cubic" {
		return m, fmt.Errorf("mode %q is not supported", m.kind)
	}
	return m, nil
}

func resize(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	m, err := c.resizeModes(n)
	if err != nil {
		return x, err
	}
	if x.ref.DType != engine.F32 && m.kind != "nearest" {
		return x, fmt.Errorf("input of %s: mode %q is supported for FLOAT only", c.typeOf(n.Inputs[0]), m.kind)
	}
	axes, err := c.resampled(n, x.dims(), &m)
	if err != nil {
		return x, err
	}
	for i := range axes {
		if err := axes[i].fill(&m); err != nil {
			return x, err
		}
	}
	axes = slices.DeleteFunc(axes, func(r resampling) bool { return r.identical() })
	fill := math.Float32bits(n.floatAttr("extrapolation_value", 0))
	if x.ref.DType != engine.F32 {
		fill = uint32(int32(n.floatAttr("extrapolation_value", 0)))
	}
	if len(axes) == 0 {
		return x, nil
	}
	if m.kind == "nearest" {
		return c.resizeNearest(n.Name, x, axes, fill), nil
	}
	return c.resizeWeighted(n.Name, x, axes, fill), nil
}

// identical says that every output reads its own position alone.
func (r *resampling) identical() bool {
	for o, list := range r.taps {
		if len(list) != 1 || list[0] != (tap{o, 1}) {
			return false
		}
	}
	return r.in == r.out
}

// resampled reads which axes are resized to what.
func (c *compiler) resampled(n *Node, dims []uint32, m *resizeMode) ([]resampling, error) {
	at, err := distinctAxes(n.intsAttr("axes"), len(dims), len(dims))
	if err != nil {
		return nil, err
	}
	scales, sizes, err := c.resizeTargets(n, len(at))
	if err != nil {
		return nil, err
	}
	roi := make([]float32, 2*len(at))
	if m.transform == "tf_crop_and_resize" {
		if roi, err = c.floatList(n, 1, 2*len(at)); err != nil {
			return nil, err
		}
	}
	if sizes != nil {
		if scales, err = n.keepAspect(dims, at, sizes); err != nil {
			return nil, err
		}
	}
	axes := make([]resampling, len(at))
	for i, a := range at {
		r := resampling{axis: a, in: int(dims[a]), roi: [2]float32{roi[i], roi[len(at)+i]}}
		part := float32(dims[a])
		switch {
		case sizes != nil:
			r.out, r.length = int(sizes[i]), float32(sizes[i])
		case m.transform == "tf_crop_and_resize":
			part *= r.roi[1] - r.roi[0]
			fallthrough
		default:
			r.length = part * scales[i]
			r.out = roundedDown(r.length)
		}
		r.scale = scales[i]
		if r.out < 1 || r.out > foldedElements || !(r.scale > 0) {
			return nil, fmt.Errorf("axis %d becomes %d: want 1 to %d positions", a, r.out, foldedElements)
		}
		axes[i] = r
	}
	return axes, nil
}

// roundedDown is the size of a length; 0 if it is none.
func roundedDown(length float32) int {
	if !(length >= 1 && length <= foldedElements) {
		return 0
	}
	return int(length)
}

// resizeTargets are the scales or the sizes, one of which is given.
func (c *compiler) resizeTargets(n *Node, count int) (scales []float32, sizes []int32, err error) {
	if a, ok := n.attr("scales"); ok {
		if len(a.Floats) != count {
			return nil, nil, fmt.Errorf("%d scales for %d axes", len(a.Floats), count)
		}
		return a.Floats, nil, nil
	}
	input := 2
	if n.Op == "Upsample" || c.g.Opset < 11 {
		input = 1
	}
	if c.empty(n.input(3)) {
		scales, err = c.floatList(n, input, count)
		return scales, nil, err
	}
	if sizes, err = c.constInts(n.Inputs[3]); err == nil && len(sizes) != count {
		err = fmt.Errorf("%d sizes for %d axes", len(sizes), count)
	}
	return nil, sizes, err
}

// empty says whether an argument is left out or an empty list.
func (c *compiler) empty(name string) bool {
	w, ok := c.g.initializer(name)
	return name == "" || ok && len(w.Tensor.Data) == 0
}

// floatList is an input of count constant floats.
func (c *compiler) floatList(n *Node, input, count int) ([]float32, error) {
	if n.input(input) == "" {
		return nil, fmt.Errorf("input %d is missing", input)
	}
	t, err := c.constant(n.Inputs[input])
	if err != nil {
		return nil, err
	}
	if t.DType != engine.F32 || len(t.Data) != 4*count {
		return nil, fmt.Errorf("%q has %d values, want %d floats", n.Inputs[input], t.Elements(), count)
	}
	return t.F32s(), nil
}

// keepAspect gives the scales of sizes; one for all, to which the sizes follow,
// if a policy asks to keep proportions.
func (n *Node) keepAspect(dims []uint32, at []int, sizes []int32) ([]float32, error) {
	scales := make([]float32, len(at))
	for i, a := range at {
		scales[i] = float32(sizes[i]) / float32(dims[a])
	}
	one := scales[0]
	switch policy := n.stringAttr("keep_aspect_ratio_policy", "stretch"); policy {
	case "stretch":
		return scales, nil
	case "not_larger":
		one = slices.Min(scales)
	case "not_smaller":
		one = slices.Max(scales)
	default:
		return nil, fmt.Errorf("keep_aspect_ratio_policy %q is not supported", policy)
	}
	for i, a := range at {
		size := math.Floor(float64(one*float32(dims[a])) + 0.5)
		scales[i], sizes[i] = one, int32(min(size, foldedElements+1))
	}
	return scales, nil
}

// resizeNearest takes positions: in one move if the outputs of every axis come
// in blocks that read one position each, else axis by axis.
func (e *emitter) resizeNearest(name string, x value, axes []resampling, fill uint32) value {
	if !slices.ContainsFunc(axes, func(r resampling) bool { return !r.repeats() }) && x.rank()+len(axes) <= 8 {
		return e.repeated(name, x, axes)
	}
	for i := range axes {
		r := &axes[i]
		positions := make([]int32, r.out)
		for o, list := range r.taps {
			positions[o] = -1
			if len(list) > 0 {
				positions[o] = int32(list[0].at)
			}
		}
		x = e.takeOr(name, x, r.axis, positions, fill)
	}
	return x
}

// repeats says that output o reads position o/block.
func (r *resampling) repeats() bool {
	block := max(1, r.out/r.in)
	for o, list := range r.taps {
		if len(list) != 1 || list[0].at != o/block {
			return false
		}
	}
	return block*r.in == r.out
}

// repeated repeats every position of some axes.
func (e *emitter) repeated(name string, x value, axes []resampling) value {
	s := e.spread(x)
	var out, whole []uint32
	at := make([]engine.Coord, len(s.order))
	for d, a := range s.order {
		at[d] = engine.Axis(len(out))
		out, whole = append(out, s.ref.Dims[d]), append(whole, s.ref.Dims[d])
		for i := range axes {
			if r := &axes[i]; r.axis == a && r.out > r.in {
				out = append(out, uint32(r.out/r.in))
				whole[d] = uint32(r.out)
			}
		}
	}
	return s.value(e.list.Move(name, s.ref.DType, out, s.ref.At(at...)), whole)
}

// spreading is a value with one dim per logical axis, in the order of storage.
type spreading struct {
	ref   engine.Ref
	order []int // the logical axis of each dim
}

func (e *emitter) spread(v value) spreading {
	if slices.ContainsFunc(v.axes, func(fs []int) bool { return len(fs) > 1 }) {
		v = e.plainCopy(v)
	}
	var s spreading
	for a := range v.axes {
		if len(v.axes[a]) == 0 {
			s.order = append(s.order, a)
		}
	}
	for f := range v.store {
		s.order = append(s.order, v.axisOf(f))
	}
	dims := make([]uint32, len(s.order))
	for d, a := range s.order {
		dims[d] = v.size(a)
	}
	s.ref = v.ref.Reshape(dims...)
	return s
}

// value is a tensor stored in the same order with other dims.
func (s *spreading) value(ref engine.Ref, dims []uint32) value {
	logical := make([]uint32, len(dims))
	for d, a := range s.order {
		logical[a] = dims[d]
	}
	return value{ordered(logical, s.order...), ref}
}

// Limits of a resize by weights: terms of a fold that sums two axes at once,
// and how many more positions a window may hold than it has taps.
const (
	weightedTerms = 64
	windowSlack   = 4
)

// resizeWeighted sums weighted positions of two axes at once, or axis by axis.
func (e *emitter) resizeWeighted(name string, x value, axes []resampling, fill uint32) value {
	terms := 1
	for i := range axes {
		terms *= min(axes[i].window().size, axes[i].widest()+windowSlack)
	}
	together := 1
	if len(axes) == 2 && terms <= weightedTerms {
		together = 2
	}
	for len(axes) > 0 {
		x = e.weighted(name, x, axes[:together], fill)
		axes = axes[together:]
	}
	return x
}

// weighting is a fold under construction: one axis per dim of the output, two
// where its positions come in blocks.
type weighting struct {
	out, red     []uint32
	terms, flags []engine.Operand
	at           []engine.Coord // of each dim of the input
	row          []engine.Coord // of each resized axis's outputs
}

// weighted resizes axes in one fold. A weight of 0 leaves its position out,
// whatever stands there.
func (e *emitter) weighted(name string, x value, axes []resampling, fill uint32) value {
	windows, tables := make([]periodic, len(axes)), make([]engine.Ref, len(axes))
	for i := range axes {
		var weights []float32
		x, windows[i], weights = e.windowOf(name, x, &axes[i])
		tables[i] = e.b.Const(name+" weights", engine.F32Tensor(weights, uint32(axes[i].out), uint32(windows[i].size)))
	}
	s := e.spread(x)
	w, whole := newWeighting(&s, axes, windows)
	r := len(w.out)
	for d, a := range s.order {
		if i := indexOfAxis(axes, a); i >= 0 {
			w.at[d] = w.at[d].Plus(engine.Axis(r + i))
		}
	}
	w.terms = []engine.Operand{s.ref.At(w.at...)}
	for i := range axes {
		w.terms = append(w.terms, tables[i].At(w.row[i], engine.Axis(r+i)))
		if flags, some := axes[i].outside(); some {
			w.flags = append(w.flags, e.b.Const(name+" outside", engine.I32Tensor(flags, uint32(len(flags)))).At(w.row[i]))
		}
	}
	return s.value(e.list.Fold(name, engine.FoldSum, engine.F32, w.out, w.red, weightedTerm(len(axes)), w.terms,
		extrapolated(len(w.flags), fill), w.flags...), whole)
}

// newWeighting lays out the axes; whole are the dims of the result.
func newWeighting(s *spreading, axes []resampling, windows []periodic) (w *weighting, whole []uint32) {
	w = &weighting{row: make([]engine.Coord, len(axes)), red: make([]uint32, len(axes))}
	for d, a := range s.order {
		i := indexOfAxis(axes, a)
		if i < 0 {
			w.at = append(w.at, engine.Axis(len(w.out)))
			w.out, whole = append(w.out, s.ref.Dims[d]), append(whole, s.ref.Dims[d])
			continue
		}
		p := windows[i]
		w.red[i] = uint32(p.size)
		block := engine.Axis(len(w.out))
		w.at, w.row[i] = append(w.at, block.Scale(p.shift).Shift(p.first)), block.Scale(p.block)
		w.out, whole = append(w.out, uint32(axes[i].out/p.block)), append(whole, uint32(axes[i].out))
		if p.block > 1 {
			w.row[i] = w.row[i].Plus(engine.Axis(len(w.out)))
			w.out = append(w.out, uint32(p.block))
		}
	}
	return w, whole
}

func indexOfAxis(axes []resampling, a int) int {
	return slices.IndexFunc(axes, func(r resampling) bool { return r.axis == a })
}

// weightedTerm is an element times the weights of its axes.
func weightedTerm(axes int) engine.Body {
	return body(1+axes, func(f *bb, in []bv) bv {
		weight := in[1]
		for _, v := range in[2:] {
			weight = f.Mul(weight, v)
		}
		return f.Sel(f.Eq(weight, f.F(0)), f.F(0), f.Mul(in[0], weight))
	})
}

// extrapolated is the fill where a flag is set.
func extrapolated(flags int, fill uint32) engine.Body {
	return body(1+flags, func(f *bb, in []bv) bv {
		v := in[0]
		for _, flag := range in[1:] {
			v = f.Sel(flag, f.Bits(fill), v)
		}
		return v
	})
}

// windowOf describes what the outputs of an axis read as windows, with their
// weights; where they are not regular, every output's taps are copied first.
func (e *emitter) windowOf(name string, x value, r *resampling) (value, periodic, []float32) {
	p, width := r.window(), r.widest()
	if p.size <= width+windowSlack {
		return x, p, r.weights(p.size, func(o, k int) int { return r.taps[o][k].at - o/p.block*p.shift - p.first })
	}
	positions := make([]int32, r.out*width)
	for o, list := range r.taps {
		for k := range list {
			positions[o*width+k] = int32(list[k].at)
		}
	}
	return e.take(name, x, r.axis, positions), periodic{1, width, 0, width}, r.weights(width, func(_, k int) int { return k })
}
