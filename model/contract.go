package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// contraction is a sum of products over named axes: out[lo] = Σ a[la]·b[lb]
// over the labels that lo leaves out. A label is one character per logical
// axis; an axis of size 1 broadcasts.
type contraction struct {
	a, b       value
	la, lb, lo string
	like       *value // store the output like this value, if its factors fit
}

// contract emits a contraction as one dot. The output's axes and their order
// in storage: those of like, else a's and then b's.
func (e *emitter) contract(name string, c contraction) (value, error) {
	if err := c.conform(e); err != nil {
		return value{}, err
	}
	out, red := c.axes()
	if len(out) > 8 || len(red) > 4 {
		c.a, c.b, c.like = e.plainCopy(c.a), e.plainCopy(c.b), nil
		if err := c.conform(e); err != nil {
			return value{}, err
		}
		out, red = c.axes()
	}
	if len(out) > 8 || len(red) > 4 {
		return value{}, fmt.Errorf("needs %d output and %d reduction axes, at most 8 and 4", len(out), len(red))
	}
	all := append(slices.Clone(out), red...)
	outDims, redDims := c.sizes(out), c.sizes(red)
	if len(redDims) == 0 {
		redDims = []uint32{1}
	}
	ref := e.list.Dot(name, engine.F32, outDims, redDims, c.view(c.a, c.la, all), c.view(c.b, c.lb, all), nil, engine.Identity())
	return value{c.result(out, outDims), ref}, nil
}

// labelled is one factor of one label: the k-th of its axis.
type labelled struct {
	label byte
	k     int
}

// owner is the value that gives a label its factors.
func (c *contraction) owner(label byte) (value, int) {
	if i := indexOf(c.la, label); i >= 0 && len(c.a.axes[i]) > 0 {
		return c.a, i
	}
	if i := indexOf(c.lb, label); i >= 0 {
		return c.b, i
	}
	return c.a, indexOf(c.la, label)
}

func indexOf(labels string, label byte) int { return slices.Index([]byte(labels), label) }

// conform makes all values agree on the factors of every label.
func (c *contraction) conform(e *emitter) error {
	for again := true; again; {
		again = false
		for i, l := range []byte(c.la) {
			j := indexOf(c.lb, l)
			if j < 0 {
				continue
			}
			if c.a.size(i) != c.b.size(j) && c.a.size(i) != 1 && c.b.size(j) != 1 {
				return fmt.Errorf("shapes %v and %v do not fit: axis %d has %d, axis %d has %d", c.a.dims(), c.b.dims(), i, c.a.size(i), j, c.b.size(j))
			}
			again = e.conform([]axisOf{{&c.a, i}, {&c.b, j}}) || again
		}
	}
	c.conformLike()
	return nil
}

// conformLike refines like to the factors of the others, or drops it.
func (c *contraction) conformLike() {
	if c.like == nil {
		return
	}
	like := *c.like
	for i, l := range []byte(c.lo) {
		v, axis := c.owner(l)
		if like.size(i) != v.size(axis) {
			c.like = nil
			return
		}
		refined, ok := like.refine(i, v.bounds(axis))
		if !ok || len(refined.axes[i]) != len(v.axes[axis]) {
			c.like = nil
			return
		}
		like.layout = refined
	}
	c.like = &like
}

// axes orders the factors of the output and of the reduction.
func (c *contraction) axes() (out, red []labelled) {
	if c.like != nil {
		out = c.stored(*c.like, c.lo)
	}
	for _, l := range append(c.stored(c.a, c.la), c.stored(c.b, c.lb)...) {
		switch {
		case slices.Contains(out, l) || slices.Contains(red, l):
		case indexOf(c.lo, l.label) < 0:
			red = append(red, l)
		case c.like == nil:
			out = append(out, l)
		}
	}
	return out, red
}

// stored lists v's factors in storage order.
func (c *contraction) stored(v value, labels string) []labelled {
	out := make([]labelled, len(v.store))
	for a, fs := range v.axes {
		for k, f := range fs {
			out[f] = labelled{labels[a], k}
		}
	}
	return out
}

func (c *contraction) sizes(ls []labelled) []uint32 {
	out := make([]uint32, len(ls))
	for i, l := range ls {
		v, axis := c.owner(l.label)
		out[i] = v.store[v.axes[axis][l.k]]
	}
	return out
}

func (c *contraction) view(v value, labels string, all []labelled) engine.Operand {
	at := c.stored(v, labels)
	return v.operand(func(f int) engine.Coord { return engine.Axis(slices.Index(all, at[f])) })
}

func (c *contraction) result(out []labelled, sizes []uint32) layout {
	l := layout{store: sizes, axes: make([][]int, len(c.lo))}
	for i, label := range []byte(c.lo) {
		v, axis := c.owner(label)
		for k := range v.axes[axis] {
			l.axes[i] = append(l.axes[i], slices.Index(out, labelled{label, k}))
		}
	}
	return l.tidy()
}
