package model

import (
	"fmt"
	"maps"
)

// convTransposes are convolutions run backwards: ConvTranspose of x is the
// gradient by the input of the Conv that has x's shape as its output.
func convTransposes() map[string]operator {
	attrs := maps.Clone(convAttrs())
	attrs["output_padding"], attrs["output_shape"] = AttrInts, AttrInts
	return map[string]operator{
		"ConvTranspose": {least: 2, most: 3, attrs: attrs, forward: convTranspose, backward: convTransposeGrad},
	}
}

// transposed is the Conv that a ConvTranspose node runs backwards; its x has
// no tensor.
func (c *compiler) transposed(n *Node) (v *convolution, x value, err error) {
	if x, err = c.float(n); err != nil {
		return nil, x, err
	}
	c.prefer(n, 1, channelsLast)
	ws, err := c.floats(n, 1, 1)
	if err != nil {
		return nil, x, err
	}
	dims, kernel := x.dims(), ws[0].dims()
	groups := n.intAttr("group", 1)
	if len(dims) != len(kernel) || len(dims) < 3 || len(dims) > 5 || dims[1] != kernel[0] {
		return nil, x, fmt.Errorf("input has shape %v, weights %v", dims, kernel)
	}
	if groups < 1 || int64(dims[1])%groups != 0 {
		return nil, x, fmt.Errorf("%d groups do not fit %d channels", groups, dims[1])
	}
	axes, err := n.transposedWindows(dims, kernel)
	if err != nil {
		return nil, x, err
	}
	return &convolution{w: c.image(ws[0]), rank: len(dims), planes: planes(axes), n: dims[0],
		groups: uint32(groups), ic: kernel[1], oc: dims[1] / uint32(groups)}, x, nil
}

// transposedWindows reads the geometry: out are the sizes of x.
func (n *Node) transposedWindows(dims, kernel []uint32) ([]windowAxis, error) {
	spatial := len(dims) - 2
	lists := map[string][]int{}
	for name, absent := range map[string]int{"kernel_shape": 0, "strides": 1, "dilations": 1, "output_padding": 0, "output_shape": 0} {
		var err error
		if lists[name], err = n.windowInts(name, spatial, absent, 0); err != nil {
			return nil, err
		}
	}
	axes := make([]windowAxis, spatial)
	for i := range axes {
		w := windowAxis{out: int(dims[2+i]), kernel: int(kernel[2+i]), stride: lists["strides"][i], dilation: lists["dilations"][i]}
		if k := lists["kernel_shape"][i]; k != 0 && k != w.kernel || w.kernel > windowLimit || w.stride < 1 || w.dilation < 1 {
			return nil, fmt.Errorf("kernel_shape %v, strides %v and dilations %v do not fit weights of shape %v",
				lists["kernel_shape"], lists["strides"], lists["dilations"], kernel)
		}
		w.in = (w.out-1)*w.stride + w.reach() + lists["output_padding"][i]
		axes[i] = w
	}
	return axes, n.transposedPads(axes, lists["output_shape"])
}

// transposedPads takes the pads off in, which is the size without any. An
// output_shape asks for a size and spreads the pads.
func (n *Node) transposedPads(axes []windowAxis, shape []int) error {
	pads, err := n.windowInts("pads", 2*len(axes), 0, 0)
	if err != nil {
		return err
	}
	auto := "NOTSET"
	if a, ok := n.attr("auto_pad"); ok && a.S != "" {
		auto = a.S
	}
	for i := range axes {
		w, size := &axes[i], shape[i]
		switch {
		case auto != "NOTSET" && auto != "VALID" && auto != "SAME_UPPER" && auto != "SAME_LOWER":
			return fmt.Errorf("auto_pad %q is not supported", auto)
		case size == 0 && auto == "NOTSET":
			w.before, size = pads[i], w.in-pads[i]-pads[len(axes)+i]
		case size == 0 && auto == "VALID":
			size = w.in
		default:
			if size == 0 {
				size = w.out * w.stride
			}
			total := max(0, w.in-size)
			w.before = total - total/2
			if auto == "SAME_UPPER" {
				w.before = total / 2
			}
		}
		if w.in = size; size < 1 || size > maxElements {
			return fmt.Errorf("pads leave %d positions of axis %d", size, 2+i)
		}
	}
	return nil
}

func convTranspose(c *compiler, n *Node) (value, error) {
	v, x, err := c.transposed(n)
	if err != nil {
		return value{}, err
	}
	y, err := v.inputGrad(c.emitter, n.Name, c.image(x))
	if err != nil {
		return value{}, err
	}
	if n.input(2) == "" {
		return y.flattened(v.rank), nil
	}
	bias, err := c.floats(n, 2, 2)
	if err != nil {
		return value{}, err
	}
	if bias[0].rank() != 1 || bias[0].size(0) != y.size(1) {
		return value{}, fmt.Errorf("bias has shape %v, want [%d]", bias[0].dims(), y.size(1))
	}
	y, err = c.binary(n.Name, y, perChannel(bias[0], y.rank()), (*bb).Add)
	return y.flattened(v.rank), err
}

// convTransposeGrad runs the Conv forwards over dy for the gradient by x.
func convTransposeGrad(c *compiler, n *Node, _, dy value) error {
	v, x, err := c.transposed(n)
	if err != nil {
		return err
	}
	v.x = c.image(dy)
	if c.wants(n, 0) {
		dx := value{channelsLast(v.outDims()), v.forward(c.emitter, n.gradName(0))}
		if err := c.gradient(n, 0, dx.flattened(v.rank)); err != nil {
			return err
		}
	}
	if c.wants(n, 1) {
		if err := c.gradient(n, 1, v.weightGrad(c.emitter, n.gradName(1), c.image(x)).flattened(v.rank)); err != nil {
			return err
		}
	}
	if !c.wants(n, 2) {
		return nil
	}
	return c.channelGrad(n, 2, dy)
}
