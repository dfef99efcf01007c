package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// centered is an input of 8-bit integers with its zero point: their difference
// has 9 bits with the sign.
type centered struct {
	name string
	in   []value // the integers and, if there is one, the zero point
}

// centered reads input i and the zero point at input z; at sees a vector of
// zero points.
func (c *compiler) centered(n *Node, i, z int, at func(v value, rank int) value) (*centered, error) {
	x, err := c.in(n, i)
	if err != nil {
		return nil, err
	}
	if bits, _ := c.typeOf(n.Inputs[i]).bits(); bits != 8 {
		return nil, fmt.Errorf("input %d is of %s, want 8-bit integers", i, c.typeOf(n.Inputs[i]))
	}
	out := &centered{n.Name + " centered", []value{x}}
	if n.input(z) == "" {
		return out, nil
	}
	v, err := c.in(n, z)
	if err != nil {
		return nil, err
	}
	if have, want := c.typeOf(n.Inputs[z]), c.typeOf(n.Inputs[i]); have != want {
		return nil, fmt.Errorf("input %d is of %s, its zero point at input %d of %s", i, want, z, have)
	}
	if v, err = zeroPoint(v, x, at); err != nil {
		return nil, fmt.Errorf("input %d: %w", z, err)
	}
	out.in = append(out.in, v)
	return out, nil
}

// dims is the shape of the integers.
func (s *centered) dims() []uint32 { return s.in[0].dims() }

// floats are the differences, of which g gives a part.
func (s *centered) floats(c *compiler, g func(f *bb, d bv) bv) (value, error) {
	y, err := c.mapped(s.name, engine.F32, s.in, func(f *bb, v []bv) bv {
		d := v[0]
		if len(v) == 2 {
			d = f.ISub(d, v[1])
		}
		return f.I2F(g(f, d))
	})
	if err == nil && !slices.Equal(y.dims(), s.dims()) {
		err = fmt.Errorf("zero points do not broadcast to %v", s.dims())
	}
	return y, err
}

func zeroPoint(v, x value, at func(v value, rank int) value) (value, error) {
	count, err := elements(v.dims())
	if err != nil {
		return v, err
	}
	if count == 1 {
		return value{layout{axes: make([][]int, x.rank())}, v.ref}, nil
	}
	if v.rank() == x.rank() {
		return v, nil
	}
	if v.rank() != 1 {
		return v, fmt.Errorf("has shape %v for a tensor of shape %v", v.dims(), x.dims())
	}
	return at(v, x.rank()), nil
}

// differenceBits is the width of a difference of 8-bit integers.
const differenceBits = 9

// partBits is how many bits of one factor a sum of products of so many terms
// may take at once and stay exact in floats.
func partBits(terms uint64) (int, error) {
	for _, bits := range []int{differenceBits, 5, 4, 3, 2, 1} {
		greatest := uint64(1)<<bits - 1
		if bits == differenceBits {
			greatest = 255
		}
		if terms*greatest*255 <= 1<<24 {
			return bits, nil
		}
	}
	return 0, fmt.Errorf("sums of %d terms are not exact, at most %d are", terms, 1<<24/255)
}

// exactly sums products of w and what multiply holds, in 32-bit integers: part
// by part of w's bits, low ones first.
func (c *compiler) exactly(n *Node, w *centered, terms uint64, multiply func(part value) (value, error)) (value, error) {
	bits, err := partBits(terms)
	if err != nil {
		return value{}, err
	}
	var sum []value
	for shift := 0; shift < differenceBits; shift += bits {
		part, err := w.floats(c, func(f *bb, d bv) bv {
			d = f.ISar(d, f.I(int32(shift)))
			if shift+bits < differenceBits {
				d = f.IAnd(d, f.I(1<<bits-1))
			}
			return d
		})
		if err != nil {
			return part, err
		}
		p, err := multiply(part)
		if err != nil {
			return p, err
		}
		p, err = c.mapped(n.Name, engine.I32, append([]value{p}, sum...), func(f *bb, v []bv) bv {
			y := f.IShl(f.F2I(v[0]), f.I(int32(shift)))
			if len(v) == 2 {
				y = f.IAdd(y, v[1])
			}
			return y
		})
		if err != nil {
			return p, err
		}
		sum = []value{p}
	}
	return sum[0], nil
}

func whole(_ *bb, d bv) bv { return d }

func rowVector(v value, rank int) value { // along the rows of a matrix
	axes := make([][]int, rank)
	axes[rank-2] = v.axes[0]
	v.axes = axes
	return v
}

func columnVector(v value, rank int) value {
	axes := make([][]int, rank)
	axes[rank-1] = v.axes[0]
	v.axes = axes
	return v
}

// integerProduct is the exact product of two centered matrices.
func (c *compiler) integerProduct(n *Node, ai, az, bi, bz int) (value, error) {
	a, err := c.centered(n, ai, az, rowVector)
	if err != nil {
		return value{}, err
	}
	b, err := c.centered(n, bi, bz, columnVector)
	if err != nil {
		return value{}, err
	}
	da, db := a.dims(), b.dims()
	if len(da) < 2 || len(db) < 2 || len(da) > maxRank || len(db) > maxRank || da[len(da)-1] != db[len(db)-2] {
		return value{}, fmt.Errorf("shapes %v and %v do not fit: want matrices", da, db)
	}
	x, err := a.floats(c, whole)
	if err != nil {
		return x, err
	}
	la, lb, lo := matMulLabels(len(da), len(db))
	c.setType(n, 0, onnxInt32)
	return c.exactly(n, b, uint64(da[len(da)-1]), func(part value) (value, error) {
		return c.contract(n.Name, contraction{a: x, b: part, la: la, lb: lb, lo: lo})
	})
}

func matMulInteger(c *compiler, n *Node) (value, error) { return c.integerProduct(n, 0, 2, 1, 3) }

// requantized multiplies an exact sum by both scales and quantizes it to
// the scale and zero point at inputs 6 and 7.
func (c *compiler) requantized(n *Node, y value, see func(value, int) value) (value, error) {
	in := []value{y}
	for _, i := range []int{1, 4, 6, 7} {
		v, err := c.in(n, i)
		if err != nil {
			return y, err
		}
		if (v.ref.DType == engine.I32) != (i == 7) {
			return y, fmt.Errorf("input %d is of %s", i, c.typeOf(n.Inputs[i]))
		}
		if v, err = zeroPoint(v, y, see); err != nil {
			return y, fmt.Errorf("input %d: %w", i, err)
		}
		in = append(in, v)
	}
	to := c.typeOf(n.Inputs[7])
	low, high, err := to.limits()
	if err != nil {
		return y, err
	}
	c.setType(n, 0, to)
	out, err := c.mapped(n.Name, engine.I32, in, func(f *bb, v []bv) bv {
		return rounded(f, f.Mul(f.I2F(v[0]), f.Mul(v[1], v[2])), v[3], v[4], low, high)
	})
	if err == nil && !slices.Equal(out.dims(), y.dims()) {
		err = fmt.Errorf("scales do not broadcast to %v", y.dims())
	}
	return out, err
}

func qLinearMatMul(c *compiler, n *Node) (value, error) {
	y, err := c.integerProduct(n, 0, 2, 3, 5)
	if err != nil {
		return y, err
	}
	return c.requantized(n, y, columnVector)
}

// outputChannels sees a vector along the first axis of weights.
func outputChannels(v value, rank int) value {
	axes := make([][]int, rank)
	axes[0] = v.axes[0]
	v.axes = axes
	return v
}

// integerConv is the exact convolution of centered inputs, as the Conv node
// that it stands for.
func (c *compiler) integerConv(n *Node, xi, xz, wi, wz int) (value, error) {
	x, err := c.centered(n, xi, xz, perChannel)
	if err != nil {
		return value{}, err
	}
	w, err := c.centered(n, wi, wz, outputChannels)
	if err != nil {
		return value{}, err
	}
	image, err := x.floats(c, whole)
	if err != nil {
		return image, err
	}
	terms := uint64(1)
	for _, d := range w.dims()[min(1, len(w.dims())):] {
		terms *= uint64(d)
	}
	c.setType(n, 0, onnxInt32)
	return c.exactly(n, w, terms, func(part value) (value, error) {
		v, err := c.convolutionOf(n, image, part)
		if err != nil {
			return image, err
		}
		return value{channelsLast(v.outDims()), v.forward(c.emitter, n.Name)}.flattened(v.rank), nil
	})
}

func convInteger(c *compiler, n *Node) (value, error) { return c.integerConv(n, 0, 2, 1, 3) }

func qLinearConv(c *compiler, n *Node) (value, error) {
	y, err := c.integerConv(n, 0, 2, 3, 5)
	if err != nil {
		return y, err
	}
	if n.input(8) != "" {
		b, err := c.in(n, 8)
		if err != nil {
			return y, err
		}
		if b.ref.DType != engine.I32 || b.rank() != 1 || b.size(0) != y.size(1) {
			return y, fmt.Errorf("bias is of %s %v, want INT32 [%d]", c.typeOf(n.Inputs[8]), b.dims(), y.size(1))
		}
		y, err = c.mapped(n.Name, engine.I32, []value{y, perChannel(b, y.rank())}, func(f *bb, v []bv) bv { return f.IAdd(v[0], v[1]) })
		if err != nil {
			return y, err
		}
	}
	return c.requantized(n, y, perChannel)
}
