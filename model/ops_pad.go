package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

func pad(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	pads, err := c.list64(n, 1, "pads")
	if err != nil {
		return x, err
	}
	axes, err := c.list64(n, 3, "")
	if err != nil {
		return x, err
	}
	at, err := distinctAxes(axes, x.rank(), x.rank())
	if err != nil {
		return x, err
	}
	if len(pads) != 2*len(at) {
		return x, fmt.Errorf("pads %v do not fit %d axes", pads, len(at))
	}
	before, after := make([]int64, x.rank()), make([]int64, x.rank())
	for i, a := range at {
		before[a], after[a] = pads[i], pads[len(at)+i]
	}
	dims, err := paddedDims(x.dims(), before, after)
	if err != nil {
		return x, err
	}
	mode, _ := n.attr("mode")
	if mode.S != "" && mode.S != "constant" {
		return c.padIndexed(n, x, dims, before, mode.S)
	}
	fill, err := c.padFill(n)
	if err != nil {
		return x, err
	}
	return c.viewed(n.Name, x, dims, fill, func(d int) engine.Coord { return engine.Axis(d).Shift(-int(before[d])) }), nil
}

func paddedDims(dims []uint32, before, after []int64) ([]uint32, error) {
	for d := range dims {
		if max(before[d], after[d]) > maxElements || min(before[d], after[d]) < -maxElements {
			return nil, fmt.Errorf("pads %d and %d are too large", before[d], after[d])
		}
		size := int64(dims[d]) + before[d] + after[d]
		if size < 1 || size > maxElements {
			return nil, fmt.Errorf("dimension %d becomes %d", d, size)
		}
		dims[d] = uint32(size)
	}
	_, err := elements(dims)
	return dims, err
}

func (c *compiler) padFill(n *Node) (uint32, error) {
	if n.input(2) == "" {
		return math.Float32bits(n.floatAttr("value", 0)), nil
	}
	t, err := c.constant(n.Inputs[2])
	if err != nil {
		return 0, err
	}
	if len(t.Data) != 4 {
		return 0, fmt.Errorf("constant_value %q is not a scalar", n.Inputs[2])
	}
	return engine.LoadWord(&t, 0), nil
}

// padIndexed pads with elements of the input.
func (c *compiler) padIndexed(n *Node, x value, dims []uint32, before []int64, mode string) (value, error) {
	for d := range dims {
		size := int64(x.size(d))
		if int64(dims[d]) == size && before[d] == 0 {
			continue
		}
		if dims[d] > foldedElements {
			return x, fmt.Errorf("mode %q: dimension of %d is more than %d", mode, dims[d], foldedElements)
		}
		positions := make([]int32, dims[d])
		for i := range positions {
			p := int64(i) - before[d]
			switch mode {
			case "edge":
				p = min(max(p, 0), size-1)
			case "wrap":
				p = ((p % size) + size) % size
			case "reflect":
				if period := 2 * (size - 1); period > 0 {
					p = ((p % period) + period) % period
					p = min(p, period-p)
				} else {
					p = 0
				}
			default:
				return x, fmt.Errorf("mode %q is not supported", mode)
			}
			positions[i] = int32(p)
		}
		x = c.take(n.Name, x, d, positions)
	}
	return x, nil
}
