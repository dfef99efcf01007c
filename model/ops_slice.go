package model

import (
	"fmt"
	"math"
	"slices"

	"github.com/assay-avs/assay/engine"
)

func slice(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	var lists [4][]int64
	for i, name := range []string{"starts", "ends", "axes", "steps"} {
		if lists[i], err = c.list64(n, i+1, name); err != nil {
			return x, err
		}
	}
	starts, ends, steps := lists[0], lists[1], lists[3]
	axes, err := distinctAxes(lists[2], x.rank(), len(starts))
	if err != nil {
		return x, err
	}
	if len(ends) != len(starts) || len(axes) != len(starts) || steps != nil && len(steps) != len(starts) {
		return x, fmt.Errorf("%d starts, %d ends, %d axes, %d steps: want as many of each", len(starts), len(ends), len(axes), len(steps))
	}
	dims := x.dims()
	from, by := make([]int, len(dims)), slices.Repeat([]int{1}, len(dims))
	for i, a := range axes {
		step := int64(1)
		if steps != nil {
			step = steps[i]
		}
		start, count, err := sliceRange(int64(dims[a]), starts[i], ends[i], step)
		if err != nil {
			return x, err
		}
		from[a], by[a], dims[a] = int(start), int(step), uint32(count)
	}
	if isEmpty(dims) {
		return emptyValue(x.ref.DType, dims), nil
	}
	if slices.Equal(dims, x.dims()) && !slices.ContainsFunc(by, func(step int) bool { return step < 0 }) {
		return x, nil
	}
	return c.strided(n.Name, x, dims, from, by), nil
}

// strided takes every by-th element of each axis from a first one on. Where the
// axes have one factor each, the order in storage stays.
func (e *emitter) strided(name string, x value, dims []uint32, from, by []int) value {
	if slices.ContainsFunc(x.axes, func(fs []int) bool { return len(fs) > 1 }) {
		x = e.plainCopy(x)
	}
	out := layout{store: slices.Clone(x.store), axes: x.axes}
	op := x.operand(func(f int) engine.Coord {
		a := x.axisOf(f)
		out.store[f] = dims[a]
		return engine.Axis(f).Scale(by[a]).Shift(from[a])
	})
	return value{out.without1(), e.list.Move(name, x.ref.DType, out.store, op)}
}

// sliceRange is Python's slice of an axis.
func sliceRange(size, start, end, step int64) (first, count int64, err error) {
	if step == 0 || step < -math.MaxInt32 || step > math.MaxInt32 {
		return 0, 0, fmt.Errorf("step %d is not supported", step)
	}
	if start < 0 {
		start += size
	}
	if end < 0 {
		end += size
	}
	if step > 0 {
		start, end = min(max(start, 0), size), min(max(end, 0), size)
		count = (end - start + step - 1) / step
	} else {
		start, end = min(max(start, 0), size-1), min(max(end, -1), size-1)
		count = (start - end - step - 1) / -step
	}
	return start, max(count, 0), nil
}

func split(c *compiler, n *Node) ([]value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return nil, err
	}
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return nil, err
	}
	sizes, err := c.list64(n, 1, "split")
	if err != nil {
		return nil, err
	}
	total, parts := int64(x.size(a)), int64(len(n.Outputs))
	if sizes == nil {
		if sizes, err = n.evenParts(total, parts); err != nil {
			return nil, err
		}
	}
	var out []value
	at := int64(0)
	for _, s := range sizes {
		if s < 0 || s > total-at {
			return nil, fmt.Errorf("parts %v do not fit a dimension of %d", sizes, total)
		}
		out = append(out, c.part(x, a, uint32(at), uint32(s)))
		at += s
	}
	if at != total || int64(len(out)) != parts {
		return nil, fmt.Errorf("parts %v do not make %d outputs of a dimension of %d", sizes, parts, total)
	}
	return out, nil
}

// evenParts are as long as each other; with num_outputs, since opset 18, the
// last one may be shorter.
func (n *Node) evenParts(total, parts int64) (sizes []int64, err error) {
	count, given := n.attr("num_outputs")
	if given && count.I != parts {
		return nil, fmt.Errorf("num_outputs is %d, the node has %d outputs", count.I, parts)
	}
	if !given && total%parts != 0 {
		return nil, fmt.Errorf("a dimension of %d does not split into %d equal parts: give their sizes", total, parts)
	}
	size := (total + parts - 1) / parts
	for i := range parts {
		sizes = append(sizes, min(size, total-i*size))
	}
	return sizes, nil
}

// part is a slice that may be empty, or of what is.
func (c *compiler) part(x value, a int, start, size uint32) value {
	dims := x.dims()
	if dims[a] = size; isEmpty(dims) {
		return emptyValue(x.ref.DType, dims)
	}
	return c.slice(x, a, start, size)
}
