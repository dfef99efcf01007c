package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Limits of one stage of a fold: terms, and chunks that they span.
const (
	stageTerms  = 4096
	stageChunks = 48
)

// foldOver reduces the given logical axes to size 1 with one fold; an index
// (argmax) counts in logical order.
func (e *emitter) foldOver(name string, kind uint8, dt engine.DType, v value, axes []int, prologue, epilogue engine.Body) value {
	var red []int
	for _, a := range axes {
		red = append(red, v.axes[a]...)
	}
	return e.foldFactors(name, kind, dt, v, red, prologue, epilogue)
}

// foldFactors reduces storage factors, in the order given.
func (e *emitter) foldFactors(name string, kind uint8, dt engine.DType, v value, red []int, prologue, epilogue engine.Body) value {
	var order []int
	var outDims, redDims []uint32
	for f, n := range v.store {
		if !slices.Contains(red, f) {
			order, outDims = append(order, f), append(outDims, n)
		}
	}
	kept := len(order)
	for _, f := range red {
		order, redDims = append(order, f), append(redDims, v.store[f])
	}
	if len(redDims) == 0 {
		redDims = []uint32{1}
	}
	op := v.operand(func(f int) engine.Coord { return engine.Axis(slices.Index(order, f)) })
	ref := e.list.Fold(name, kind, dt, outDims, redDims, prologue, []engine.Operand{op}, epilogue)
	out := layout{store: outDims}
	for _, fs := range v.axes {
		var axis []int
		for _, f := range fs {
			if i := slices.Index(order, f); i < kept {
				axis = append(axis, i)
			}
		}
		out.axes = append(out.axes, axis)
	}
	return value{out, ref}
}

// sum adds over the given logical axes, leaving size 1. Long and widely
// strided sums become sums of sums. epilogue is applied to the total.
func (e *emitter) sum(name string, v value, axes []int, epilogue engine.Body) value {
	for {
		red := v.factorsOf(axes)
		stage, rest := v.stage(red)
		if !rest {
			return e.foldFactors(name, engine.FoldSum, engine.F32, v, red, engine.Identity(), epilogue)
		}
		if len(stage) > 0 {
			v = e.foldFactors(name, engine.FoldSum, engine.F32, v, stage, engine.Identity(), engine.Identity())
			continue
		}
		v = e.foldBlocks(name, v, red[len(red)-1])
	}
}

// factorsOf lists the factors of axes in storage order.
func (l layout) factorsOf(axes []int) []int {
	var out []int
	for _, a := range axes {
		out = append(out, l.axes[a]...)
	}
	slices.Sort(out)
	return out
}

// stage picks the innermost factors of red that one fold may reduce; rest
// says that some are left over.
func (l layout) stage(red []int) (stage []int, rest bool) {
	strides := l.strides()
	terms, span := uint64(1), uint64(0)
	for i := len(red) - 1; i >= 0; i-- {
		n := uint64(l.store[red[i]])
		terms *= n
		span += (n - 1) * strides[red[i]]
		if terms > stageTerms || min(terms, span/256) > stageChunks || len(stage) == 4 {
			return stage, true
		}
		stage = append([]int{red[i]}, stage...)
	}
	return stage, false
}

// foldBlocks reduces a factor that is too long for one fold to its number of
// blocks; terms beyond the end are skipped.
func (e *emitter) foldBlocks(name string, v value, factor int) value {
	block := uint32(stageTerms)
	if v.strides()[factor] > 1 {
		block = stageChunks
	}
	block = even(v.store[factor], block)
	out := layout{store: slices.Clone(v.store), axes: v.axes}
	out.store[factor] = (v.store[factor] + block - 1) / block
	op := v.operand(func(f int) engine.Coord {
		if f == factor {
			return engine.Axis(f).Scale(int(block)).Plus(engine.Axis(len(v.store)))
		}
		return engine.Axis(f)
	})
	ref := e.list.Fold(name, engine.FoldSum, engine.F32, out.store, []uint32{block}, engine.Identity(), []engine.Operand{op}, engine.Identity())
	return value{out, ref}
}

// even is the largest divisor of n up to most, if there is one of at least half
// of that: blocks without a rest skip no terms. Else it is most.
func even(n, most uint32) uint32 {
	for d := most; 2*d >= most && d > 0; d-- {
		if n%d == 0 {
			return d
		}
	}
	return most
}

// sumTo adds up what broadcasting spread: the result has the given dims,
// stored in v's order.
func (e *emitter) sumTo(name string, v value, dims []uint32) value {
	var axes []int
	extra := v.rank() - len(dims)
	for a := range v.axes {
		if v.size(a) > 1 && (a < extra || dims[a-extra] == 1) {
			axes = append(axes, a)
		}
	}
	if len(axes) > 0 {
		v = e.sum(name, v, axes, engine.Identity())
	}
	v.axes = v.axes[extra:]
	return v
}
