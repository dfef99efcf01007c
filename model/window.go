package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// windowAxis is the geometry of one spatial axis of a convolution or pooling.
type windowAxis struct {
	in, out          int // sizes
	kernel           int
	stride, dilation int
	before           int // padding at the start
}

// windowLimit bounds kernel sizes, strides, dilations and pads.
const windowLimit = 1 << 15

var windowAttrs = map[string]AttrType{
	"auto_pad": AttrString, "dilations": AttrInts, "kernel_shape": AttrInts, "pads": AttrInts, "strides": AttrInts,
}

// windows reads the geometry of the spatial axes of an input of shape dims.
func (n *Node) windows(dims, kernel []uint32) ([]windowAxis, error) {
	spatial := len(dims) - 2
	if spatial != 1 && spatial != 2 {
		return nil, fmt.Errorf("input has shape %v, want [N, C, W] or [N, C, H, W]", dims)
	}
	shape, err := n.windowInts("kernel_shape", spatial, -1, 1)
	if err != nil {
		return nil, err
	}
	if kernel == nil {
		for _, k := range shape {
			kernel = append(kernel, uint32(max(k, 0)))
		}
	}
	strides, err := n.windowInts("strides", spatial, 1, 1)
	if err != nil {
		return nil, err
	}
	dilations, err := n.windowInts("dilations", spatial, 1, 1)
	if err != nil {
		return nil, err
	}
	out := make([]windowAxis, spatial)
	for i := range out {
		out[i] = windowAxis{in: int(dims[i+2]), kernel: int(kernel[i]), stride: strides[i], dilation: dilations[i]}
		if shape[i] != -1 && shape[i] != out[i].kernel || out[i].kernel < 1 || out[i].kernel > windowLimit {
			return nil, fmt.Errorf("kernel_shape %v does not fit a kernel of %v", shape, kernel)
		}
	}
	return out, n.pad(out)
}

// windowInts is a list attribute with one value of at least low per axis.
func (n *Node) windowInts(name string, count, absent, low int) ([]int, error) {
	out := slices.Repeat([]int{absent}, count)
	a, ok := n.attr(name)
	if !ok {
		return out, nil
	}
	if len(a.Ints) != count {
		return nil, fmt.Errorf("%s %v has %d values, want %d", name, a.Ints, len(a.Ints), count)
	}
	for i, v := range a.Ints {
		if v < int64(low) || v > windowLimit {
			return nil, fmt.Errorf("%s %v: %d is not between %d and %d", name, a.Ints, v, low, windowLimit)
		}
		out[i] = int(v)
	}
	return out, nil
}

// pad sets padding and output sizes.
func (n *Node) pad(axes []windowAxis) error {
	pads, err := n.windowInts("pads", 2*len(axes), 0, 0)
	if err != nil {
		return err
	}
	auto := "NOTSET"
	if a, ok := n.attr("auto_pad"); ok {
		auto = a.S
	}
	ceil := n.intAttr("ceil_mode", 0) != 0
	for i := range axes {
		w := &axes[i]
		reach := (w.kernel-1)*w.dilation + 1
		after := pads[len(axes)+i]
		w.before = pads[i]
		switch auto {
		case "NOTSET", "":
		case "VALID":
			w.before, after = 0, 0
		case "SAME_UPPER", "SAME_LOWER":
			total := max(0, ((w.in+w.stride-1)/w.stride-1)*w.stride+reach-w.in)
			w.before, after = total/2, total-total/2
			if auto == "SAME_LOWER" {
				w.before, after = after, w.before
			}
		default:
			return fmt.Errorf("auto_pad %q is not supported", auto)
		}
		if err := w.setOut(after, reach, ceil); err != nil {
			return err
		}
	}
	return nil
}

func (w *windowAxis) setOut(after, reach int, ceil bool) error {
	room := w.in + w.before + after - reach
	if room < 0 {
		return fmt.Errorf("kernel reaches over %d positions, input and pads have %d", reach, w.in+w.before+after)
	}
	w.out = room/w.stride + 1
	if ceil && room%w.stride != 0 && w.out*w.stride < w.in+w.before {
		w.out++
	}
	if w.before >= reach {
		return fmt.Errorf("pad %d is not smaller than the kernel's reach %d", w.before, reach)
	}
	return nil
}

// forward is the input position that output o and kernel position k read.
func (w *windowAxis) forward(o, k engine.Coord) engine.Coord {
	return o.Scale(w.stride).Plus(k.Scale(w.dilation)).Shift(-w.before)
}

// reverse describes the outputs that read each input position. The positions
// are counted by outs (with a stride: blocks, and positions within one), the
// outputs by the reduction axis of size red. Beyond the input, from crop on,
// positions are cut off afterwards.
type reverse struct {
	windowAxis
	outs []uint32
	red  uint32
	crop int
}

func (w windowAxis) reverse() (reverse, error) {
	if w.stride == 1 {
		return reverse{w, []uint32{uint32(w.in)}, uint32(w.kernel), 0}, nil
	}
	if w.dilation != 1 {
		return reverse{}, fmt.Errorf("stride %d with dilation %d is not supported", w.stride, w.dilation)
	}
	crop := w.before % w.stride
	blocks := (w.in + crop + w.stride - 1) / w.stride
	return reverse{w, []uint32{uint32(blocks), uint32(w.stride)}, uint32((w.kernel + w.stride - 1) / w.stride), crop}, nil
}

// at gives the output position and the kernel position of reduction axis red
// for the position counted by the axes from first on.
func (r *reverse) at(first, red int) (o, k engine.Coord) {
	if r.stride == 1 {
		return engine.Axis(first).Shift(r.before).Plus(engine.Axis(red).Scale(-r.dilation)), engine.Axis(red)
	}
	o = engine.Axis(first).Shift(r.before / r.stride).Plus(engine.Axis(red).Scale(-1))
	return o, engine.Axis(first + 1).Plus(engine.Axis(red).Scale(r.stride))
}

// kernelIndex computes the kernel position inside a body.
func (r *reverse) kernelIndex(f *bb, first, red int) bv {
	if r.stride == 1 {
		return f.AxisIndex(red)
	}
	return f.IAdd(f.AxisIndex(first+1), f.IMul(f.AxisIndex(red), f.I(int32(r.stride))))
}

// cover is the number of positions that outs count.
func (r *reverse) cover() uint32 {
	n := uint32(1)
	for _, d := range r.outs {
		n *= d
	}
	return n
}

// cropped cuts the positions of a spatial axis to the input's.
func (e *emitter) cropped(v value, axis int, r *reverse) value {
	if r.crop == 0 && r.cover() == uint32(r.in) {
		return v
	}
	return e.slice(v, axis, uint32(r.crop), uint32(r.in))
}

// image gives every axis of v at most one factor and [N, C, W] a height of 1.
func (e *emitter) image(v value) value {
	if slices.ContainsFunc(v.axes, func(fs []int) bool { return len(fs) > 1 }) {
		v = e.plainCopy(v)
	}
	if v.rank() == 3 {
		v.axes = [][]int{v.axes[0], v.axes[1], nil, v.axes[2]}
	}
	return v
}

// flattened undoes the height that image adds.
func (v value) flattened(rank int) value {
	if rank == 3 {
		v.axes = [][]int{v.axes[0], v.axes[1], v.axes[3]}
	}
	return v
}

// planes are the two spatial axes; a missing height is one position.
func planes(axes []windowAxis) [2]windowAxis {
	if len(axes) == 1 {
		return [2]windowAxis{{in: 1, out: 1, kernel: 1, stride: 1, dilation: 1}, axes[0]}
	}
	return [2]windowAxis{axes[0], axes[1]}
}

// window views v, whose axes have at most one factor, at one coordinate per
// logical axis; the axes of bounded may leave the tensor even if of size 1.
func (v value) window(coords []engine.Coord, bounded ...int) engine.Operand {
	var extra []engine.Coord
	for _, a := range bounded {
		if len(v.axes[a]) == 0 {
			extra = append(extra, coords[a])
		}
	}
	return v.operand(func(f int) engine.Coord { return coords[v.axisOf(f)] }, extra...)
}
