package engine

import (
	"math"
	"math/rand/v2"
)

// A palette is what the words of a tensor are drawn from. NaN hides whatever
// it is added to, so most tensors have none.
type palette uint8

const (
	mixed palette = iota // numbers, special values and arbitrary words
	finite
	ties // few values, zeros of both signs among them
	subnormal
	rounding // few bits, far apart: sums that end halfway
	special
)

var palettes = []palette{mixed, finite, finite, ties, subnormal, rounding, special}

func (p palette) word(r *rand.Rand) uint32 {
	switch p {
	case ties:
		return []uint32{0, signBit, oneBits, oneBits, oneBits | signBit, 0x40000000}[r.IntN(6)]
	case subnormal:
		return r.Uint32()&(signBit|0x7fffff) | r.Uint32N(3)<<23
	case rounding:
		return r.Uint32()&(signBit|0x700000) | (102+r.Uint32N(50))<<23
	case special:
		return []uint32{0, signBit, 1, signBit | 0x7fffff, oneBits, infBits, infBits | signBit, nanBits, 0xff800001, 0x7f7fffff}[r.IntN(10)]
	}
	return math.Float32bits(float32(r.NormFloat64()))
}

// recipe is a body of one or two recipes over inputs and constants, whose bits
// an integer operation may look at.
func (g *gen) recipe(inputs int) Body {
	f := NewBody(inputs)
	v := f.In(g.r.IntN(inputs))
	all := Recipes()
	for range 1 + g.r.IntN(2) {
		r := all[g.r.IntN(len(all))]
		args := []Value{v}
		for len(args) < r.Inputs {
			args = append(args, []Value{f.In(g.r.IntN(inputs)), f.F(float32(g.r.NormFloat64())), v}[g.r.IntN(3)])
		}
		g.r.Shuffle(len(args), func(i, j int) { args[i], args[j] = args[j], args[i] })
		v = f.Inline(r.Body, args...)
	}
	switch g.r.IntN(3) {
	case 0:
		v = f.Mul(v, f.Bits(g.word()))
	case 1:
		v = f.IXor(v, f.In(0))
	}
	return f.Return(v)
}

// size is a dim, at times one around the width of a vector or of a block.
func (g *gen) size(limit int) uint32 {
	if odd := []int{1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33}; g.r.IntN(8) == 0 && limit > 4 {
		return uint32(odd[g.r.IntN(len(odd))])
	}
	return uint32(1 + g.r.IntN(limit))
}

// offset is a view's offset, at times one that leaves the dim for good.
func (g *gen) offset() int32 {
	if far := []int32{math.MinInt32, math.MaxInt32, -1000, 1000}; g.r.IntN(16) == 0 {
		return far[g.r.IntN(len(far))]
	}
	return int32(g.r.IntN(5) - 2)
}

// shaped makes an instruction of the shapes that have fast paths of their own:
// windows with padding, pooling, reductions of more terms than a block, rows
// picked by an index. It says whether it made one.
func (g *gen) shaped(in *Instr) bool {
	switch {
	case in.Family == Conv && g.r.IntN(2) == 0:
		g.window(in)
	case in.Family == Dot && g.r.IntN(6) == 0:
		g.long(in)
	case in.Family == Fold && g.r.IntN(3) == 0:
		g.pool(in)
	case in.Family == Move && g.r.IntN(4) == 0:
		g.rows(in)
	default:
		return false
	}
	return true
}

// Slots that shaped instructions read.
const (
	slotK, slotImage, slotWeights, slotLong = 7, 8, 9, 10
	slotIndex                               = 2
)

// along is a view dim: off + Σ coefs of axes, given as pairs.
func along(size uint32, off int, pairs ...int) ViewDim {
	d := ViewDim{Size: size, Off: int32(off)}
	for i := 0; i < len(pairs); i += 2 {
		d.Terms = append(d.Terms, Term{Axis: uint8(pairs[i]), Coef: int32(pairs[i+1])})
	}
	return d
}

// spatial gives the two dims of an image that a window of kh × kw walks over,
// output axes at and at+1, reduction axes red and red+1: strides, dilations and
// offsets that leave the image on all sides.
func (g *gen) spatial(h, w uint32, at, red int) []ViewDim {
	return []ViewDim{
		along(h, -g.r.IntN(4), at, 1+g.r.IntN(2), red, 1+g.r.IntN(2)),
		along(w, -g.r.IntN(4), at+1, 1+g.r.IntN(3), red+1, 1+g.r.IntN(2)),
	}
}

// window makes a convolution: over all channels or depthwise, channels first
// or last, maybe with a bias to start from.
func (g *gen) window(in *Instr) {
	depthwise := g.r.IntN(3) == 0
	in.Out = []uint32{1 + g.r.Uint32N(2), g.size(8), g.size(9), g.size(12)}
	in.Red = []uint32{1 + g.r.Uint32N(6), 1 + g.r.Uint32N(3), 1 + g.r.Uint32N(3)}
	channel := along(6, 0, 4, 1)
	if depthwise {
		in.Red[0], channel = 1, along(6, g.r.IntN(3)-1, 1, 1)
	}
	image := Operand{Slot: true, Index: slotImage, DType: F32}
	window := g.spatial(9, 10, 2, 5)
	image.View = []ViewDim{along(2, 0, 0, 1), channel, window[0], window[1]}
	if g.r.IntN(2) == 0 {
		image.View = []ViewDim{along(2, 0, 0, 1), window[0], window[1], channel}
	}
	weights := Operand{Slot: true, Index: slotWeights, DType: F32}
	weights.View = []ViewDim{along(8, 0, 1, 1), along(6, 0, 4, 1), along(3, 0, 5, 1), along(3, 0, 6, 1)}
	g.pair(in, image, weights)
}

// pair finishes a dot or a conv of two operands in either order.
func (g *gen) pair(in *Instr, a, b Operand) {
	in.Operands = []Operand{a, b}
	if g.r.IntN(2) == 0 {
		in.Operands = []Operand{b, a}
	}
	if in.Kind = uint8(g.r.IntN(2)); in.Kind == 1 {
		last := min(1, len(in.Out)-1)
		in.Operands = append(in.Operands, Operand{Slot: true, Index: slotK, DType: F32, View: []ViewDim{along(300, -1, last, 1)}})
	}
	n := g.r.IntN(2)
	g.operands(in, n, len(in.Out), anyType, true)
	in.Body = g.body(n+1, len(in.Out))
}

// long makes products whose chains are longer than a block of terms.
func (g *gen) long(in *Instr) {
	in.Out, in.Red = []uint32{1 + g.r.Uint32N(7), g.size(24)}, []uint32{500 + g.r.Uint32N(700)}
	a := Operand{Slot: true, Index: slotLong, DType: F32, View: []ViewDim{along(7, 0, 0, 1), along(1300, g.r.IntN(5)-1, 2, 1)}}
	b := a
	b.View = []ViewDim{along(9100, g.r.IntN(90), 1, g.r.IntN(2)*300+1, 2, 1)}
	if g.r.IntN(2) == 0 {
		b.View = []ViewDim{along(9100, g.r.IntN(90), 1, 1, 2, 7)}
	}
	g.pair(in, a, b)
}

// pool folds windows of the image, terms beyond its border skipped.
func (g *gen) pool(in *Instr) {
	in.Kind = uint8(g.r.IntN(4))
	if in.Kind == FoldArgmax {
		in.DType = I32
	}
	in.Out, in.Red = []uint32{2, 6, g.size(9), g.size(12)}, []uint32{1 + g.r.Uint32N(5), 1 + g.r.Uint32N(20)}
	window := g.spatial(9, 10, 2, 4)
	in.Operands = []Operand{{Slot: true, Index: slotImage, DType: F32, View: []ViewDim{along(2, 0, 0, 1), along(6, 0, 1, 1), window[0], window[1]}}}
	in.Split = 1
	n := g.r.IntN(2)
	g.operands(in, n, len(in.Out), anyType, true)
	in.Body = g.body(n+1, len(in.Out))
}

// rows gathers rows by an index.
func (g *gen) rows(in *Instr) {
	in.DType, in.Kind = F32, 1
	in.Out = []uint32{g.size(12), g.size(40)}
	table := Operand{Slot: true, Index: slotLong, DType: F32, Fill: g.word(), View: []ViewDim{along(7, g.r.IntN(2)), along(1300, -g.r.IntN(3), 1, 1)}}
	index := Operand{Slot: true, Index: slotIndex, DType: I32, Fill: g.word(), View: []ViewDim{along(12, -g.r.IntN(2), 0, 1)}}
	in.Operands = []Operand{table, index}
}
