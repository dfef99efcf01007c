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
	before, after    int // padding
}

// windowLimit bounds kernel sizes, strides, dilations and pads.
const windowLimit = 1 << 15

var windowAttrs = map[string]AttrType{
	"auto_pad": AttrString, "dilations": AttrInts, "kernel_shape": AttrInts, "pads": AttrInts, "strides": AttrInts,
}

// windows reads the geometry of the spatial axes of an input of shape dims.
func (n *Node) windows(dims, kernel []uint32) ([]windowAxis, error) {
	spatial := len(dims) - 2
	if spatial < 1 || spatial > 3 {
		return nil, fmt.Errorf("input has shape %v, want [N, C] and 1 to 3 spatial dimensions", dims)
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
		w.before, w.after = pads[i], pads[len(axes)+i]
		switch auto {
		case "NOTSET", "":
		case "VALID":
			w.before, w.after = 0, 0
		case "SAME_UPPER", "SAME_LOWER":
			total := max(0, ((w.in+w.stride-1)/w.stride-1)*w.stride+w.reach()-w.in)
			w.before, w.after = total/2, total-total/2
			if auto == "SAME_LOWER" {
				w.before, w.after = w.after, w.before
			}
		default:
			return fmt.Errorf("auto_pad %q is not supported", auto)
		}
		if err := w.setOut(ceil); err != nil {
			return err
		}
	}
	return nil
}

// reach is the number of positions from a window's first to its last.
func (w *windowAxis) reach() int { return (w.kernel-1)*w.dilation + 1 }

func (w *windowAxis) setOut(ceil bool) error {
	room := w.in + w.before + w.after - w.reach()
	if room < 0 {
		return fmt.Errorf("kernel reaches over %d positions, input and pads have %d", w.reach(), w.in+w.before+w.after)
	}
	w.out = room/w.stride + 1
	if ceil && room%w.stride != 0 && w.out*w.stride < w.in+w.before {
		w.out++
	}
	return nil
}

// skips says whether the taps of some output all lie outside the input.
func (w *windowAxis) skips() bool {
	for o := 0; w.dilation > 1 && o < w.out; o++ {
		k := 0
		for ; k < w.kernel; k++ {
			if at := o*w.stride + k*w.dilation - w.before; at >= 0 && at < w.in {
				break
			}
		}
		if k == w.kernel {
			return true
		}
	}
	return false
}

// forward is the input position that output o and kernel position k read.
func (w *windowAxis) forward(o, k engine.Coord) engine.Coord {
	return o.Scale(w.stride).Plus(k.Scale(w.dilation)).Shift(-w.before)
}

// image gives every axis of v at most one factor and [N, C, W] a height of 1.
func (e *emitter) image(v value) value {
	v.layout = v.tidy()
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

// planes are the spatial axes, two at least; a missing height is one position.
func planes(axes []windowAxis) []windowAxis {
	if len(axes) == 1 {
		return []windowAxis{{in: 1, out: 1, kernel: 1, stride: 1, dilation: 1}, axes[0]}
	}
	return axes
}

// outSizes are the output sizes of spatial axes.
func outSizes(planes []windowAxis) (sizes []uint32) {
	for i := range planes {
		sizes = append(sizes, uint32(planes[i].out))
	}
	return sizes
}

// kernelSizes are the kernel sizes of spatial axes.
func kernelSizes(planes []windowAxis) (sizes []uint32) {
	for i := range planes {
		sizes = append(sizes, uint32(planes[i].kernel))
	}
	return sizes
}

// reads are the input positions that the outputs counted by the axes from o on
// read at the kernel positions counted by those from k on.
func reads(planes []windowAxis, o, k int) (at []engine.Coord) {
	for i := range planes {
		at = append(at, planes[i].forward(engine.Axis(o+i), engine.Axis(k+i)))
	}
	return at
}

// counted are the coordinates of n axes from first on.
func counted(first, n int) (at []engine.Coord) {
	for i := range n {
		at = append(at, engine.Axis(first+i))
	}
	return at
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
