package engine

import (
	"fmt"
	"math/big"
	"sort"
)

// Bounds of the worst element of an instruction (docs/format.md).
const (
	maxTerms = 8192
	maxBytes = 122_880
	maxGas   = 16_000_000

	chunkBytes = 1024
)

// Cost bounds what a proof about the worst element of an instruction takes:
// terms executed, chunks opened per operand, bytes of calldata, gas.
type Cost struct {
	Terms, Bytes, Gas uint64
	Chunks            []uint64
}

func (c Cost) check() error {
	switch {
	case c.Terms > maxTerms:
		return fmt.Errorf("%d terms, at most %d: split the reduction (Layout does)", c.Terms, maxTerms)
	case c.Bytes > maxBytes:
		return fmt.Errorf("a proof takes %d bytes (chunks %v), at most %d: let operands run along memory (Layout does)", c.Bytes, c.Chunks, maxBytes)
	case c.Gas > maxGas:
		return fmt.Errorf("a proof takes %d gas (%d terms), at most %d: split the reduction (Layout does)", c.Gas, c.Terms, maxGas)
	}
	return nil
}

// InstrCost bounds the proof of instruction i of a list whose operands are
// valid.
func InstrCost(p *Program, l List, i int) Cost {
	in := &p.List(l)[i]
	leaf, _ := encodeInstr(in)
	c := Cost{Terms: saturate(in.Red), Bytes: 6000 + 2*uint64(len(leaf))}
	var open uint64
	for o := range in.Operands {
		op := &in.Operands[o]
		chunks, depth := uint64(1), op.depth()
		if in.reduces(o) {
			chunks = in.chunks(op, c.Terms)
		}
		c.Chunks = append(c.Chunks, chunks)
		c.Bytes += 1000 + chunks*(1184+32*depth)
		open += chunks * (3000 + 600*depth)
	}
	c.Gas = 400_000 + 20*c.Bytes + open + c.Terms*in.perTerm() + in.rows(c.Terms)*in.perRow() + 1600*in.Body.weight()
	return c
}

// rows is the number of runs along the innermost reduction axis that has more
// than one element.
func (in *Instr) rows(terms uint64) uint64 {
	for a := len(in.Red) - 1; a >= 0; a-- {
		if in.Red[a] > 1 {
			return terms / uint64(in.Red[a])
		}
	}
	return 1
}

// weight counts operations, rand twice.
func (b *Body) weight() uint64 {
	n := uint64(len(b.Ops))
	for _, op := range b.Ops {
		if op.Code == OpRand {
			n++
		}
	}
	return n
}

// saturate is the product of dims, or 2^32 beyond it.
func saturate(dims []uint32) uint64 {
	n := uint64(1)
	for _, d := range dims {
		n = min(n*uint64(d), 1<<32)
	}
	return n
}

func (in *Instr) perTerm() uint64 {
	switch in.Family {
	case Dot, Conv:
		return 1250
	case Fold:
		return 1200 + 300*uint64(in.Split) + 1400*in.Prologue.weight()
	}
	return 0
}

func (in *Instr) perRow() uint64 {
	switch in.Family {
	case Dot, Conv:
		return 7000
	case Fold:
		return 1500 + 2500*uint64(in.Split)
	}
	return 0
}

// sourceChunks is the number of chunks of the operand's source.
func (o *Operand) sourceChunks() uint64 {
	n := uint64(o.DType.Size())
	for d := range o.View {
		n = min(n*uint64(o.View[d].Size), 1<<40)
	}
	return (n + chunkBytes - 1) / chunkBytes
}

// depth is the depth of the source's tensor tree.
func (o *Operand) depth() (d uint64) {
	for n := o.sourceChunks(); 1<<d < n; {
		d++
	}
	return d
}

// chunks bounds the chunks of op that one element reads: order the reduction
// axes by stride; the terms of a prefix of them lie within one window, and
// each combination of the others opens a window of its own.
func (in *Instr) chunks(op *Operand, terms uint64) uint64 {
	type axis struct {
		n      uint64
		stride *big.Int
	}
	axes := make([]axis, len(in.Red))
	for a := range axes {
		axes[a] = axis{uint64(in.Red[a]), op.stride(len(in.Out) + a)}
	}
	sort.SliceStable(axes, func(a, b int) bool { return axes[a].stride.Cmp(axes[b].stride) < 0 })
	perChunk := big.NewInt(int64(chunkBytes / op.DType.Size()))
	best := min(terms, op.sourceChunks())
	span, outer := new(big.Int), terms
	for p := 0; ; p++ {
		window := new(big.Int).Div(span, perChunk)
		if window.IsUint64() && window.Uint64() < 1<<32 {
			best = min(best, saturatedProduct(outer, window.Uint64()+2))
		}
		if p == len(axes) {
			return best
		}
		a := axes[p]
		span.Add(span, new(big.Int).Mul(a.stride, new(big.Int).SetUint64(a.n-1)))
		outer = 1
		for _, rest := range axes[p+1:] {
			outer = saturatedProduct(outer, rest.n)
		}
	}
}

func saturatedProduct(a, b uint64) uint64 {
	if b != 0 && a > (1<<40)/b {
		return 1 << 40
	}
	return a * b
}

// stride is the distance in the source, in elements, of neighbours along an
// axis.
func (o *Operand) stride(axis int) *big.Int {
	s, row := new(big.Int), int64(1)
	for d := len(o.View) - 1; d >= 0; d-- {
		for _, t := range o.View[d].Terms {
			if int(t.Axis) == axis {
				s.Add(s, new(big.Int).Mul(big.NewInt(int64(t.Coef)), big.NewInt(row)))
			}
		}
		row *= int64(o.View[d].Size)
	}
	return s.Abs(s)
}
