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
		"Resize": {least: 1, most: 4, constant: []int{1, 2, 3}, forward: resize, backward: resizeGrad, attrs: map[string]AttrType{
			"antialias": AttrInt, "axes": AttrInts, "coordinate_transformation_mode": AttrString, "cubic_coeff_a": AttrFloat,
			"exclude_outside": AttrInt, "extrapolation_value": AttrFloat, "keep_aspect_ratio_policy": AttrString,
			"mode": AttrString, "nearest_mode": AttrString}},
		"Upsample": {least: 1, most: 2, constant: []int{1}, forward: resize, backward: resizeGrad, attrs: map[string]AttrType{
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
	axes, kind, err := c.resamplings(n, x.dims())
	if err != nil {
		return x, err
	}
	if x.ref.DType != engine.F32 && kind != "nearest" {
		return x, fmt.Errorf("input of %s: mode %q is supported for FLOAT only", c.typeOf(n.Inputs[0]), kind)
	}
	fill, err := n.extrapolation(x.ref.DType)
	if err != nil || len(axes) == 0 {
		return x, err
	}
	if kind == "nearest" {
		return c.resizeNearest(n.Name, x, axes, fill), nil
	}
	return c.resizeWeighted(n.Name, x, axes, fill), nil
}

// resizeGrad resizes the gradient back: every input position sums what it gave
// to outputs, by the same weights.
func resizeGrad(c *compiler, n *Node, _, dy value) error {
	axes, _, err := c.resamplings(n, c.values[n.Inputs[0]].dims())
	if err != nil {
		return err
	}
	for i := range axes {
		axes[i] = axes[i].transposed()
	}
	if len(axes) > 0 {
		dy = c.resizeWeighted(n.gradName(0), dy, axes, 0)
	}
	return c.gradient(n, 0, dy)
}

// resamplings are the axes that a node changes, with their taps, and its mode.
func (c *compiler) resamplings(n *Node, dims []uint32) (axes []resampling, kind string, err error) {
	m, err := c.resizeModes(n)
	if err != nil {
		return nil, "", err
	}
	if axes, err = c.resampled(n, dims, &m); err != nil {
		return nil, "", err
	}
	for i := range axes {
		if err := axes[i].fill(&m); err != nil {
			return nil, "", err
		}
	}
	return slices.DeleteFunc(axes, func(r resampling) bool { return r.identical() }), m.kind, nil
}

// extrapolation is the word that stands for positions outside.
func (n *Node) extrapolation(t engine.DType) (uint32, error) {
	v := n.floatAttr("extrapolation_value", 0)
	if t == engine.F32 {
		return math.Float32bits(v), nil
	}
	if !(v > -1<<24 && v < 1<<24) || float32(int32(v)) != v {
		return 0, fmt.Errorf("extrapolation_value %v is not an integer of 24 bits", v)
	}
	return uint32(int32(v)), nil
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
	var axes []resampling
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
		if r.scale == 1 && r.out == r.in && m.transform != "tf_crop_and_resize" {
			continue
		}
		if r.out < 1 || max(r.in, r.out) > foldedElements || !(r.scale > 0) {
			return nil, fmt.Errorf("axis %d goes from %d to %d positions: want 1 to %d", a, r.in, r.out, foldedElements)
		}
		axes = append(axes, r)
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
	if c.absent(n.input(3)) {
		scales, err = c.floatList(n, input, count)
		return scales, nil, err
	}
	if sizes, err = c.constInts(n.Inputs[3]); err == nil && len(sizes) != count {
		err = fmt.Errorf("%d sizes for %d axes", len(sizes), count)
	}
	return nil, sizes, err
}

// absent says whether an argument is left out or an empty list.
func (c *compiler) absent(name string) bool {
	if name == "" {
		return true
	}
	t, err := c.constant(name)
	return err == nil && len(t.Data) == 0
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
	var one float32
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

// repeated repeats every position of some axes. The copies stay a factor of
// their own, so that what is computed of them can read the positions directly.
func (e *emitter) repeated(name string, x value, axes []resampling) value {
	s := e.spread(x)
	l := layout{axes: make([][]int, len(s.order))}
	var out []uint32
	at := make([]engine.Coord, len(s.order))
	factor := func(a int, size uint32) {
		if size > 1 {
			l.axes[a], l.store = append(l.axes[a], len(l.store)), append(l.store, size)
		}
		out = append(out, size)
	}
	for d, a := range s.order {
		at[d] = engine.Axis(len(out))
		factor(a, s.ref.Dims[d])
		if i := indexOfAxis(axes, a); i >= 0 && axes[i].out > axes[i].in {
			factor(a, uint32(axes[i].out/axes[i].in))
		}
	}
	return value{l, e.list.Move(name, s.ref.DType, out, s.ref.At(at...))}
}

// spreading is a value with one dim per logical axis, in the order of storage.
type spreading struct {
	ref   engine.Ref
	order []int // the logical axis of each dim
}

func (e *emitter) spread(v value) spreading {
	v.layout = v.tidy()
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
