package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// reductionOf is the kind of a scatter: how updates meet what is there.
func reductionOf(n *Node, e ElemType) (string, error) {
	a, _ := n.attr("reduction")
	switch a.S {
	case "", "none":
		return "", nil
	case "add", "mul", "max", "min":
		if e == onnxFloat {
			return a.S, nil
		}
		return "", fmt.Errorf("reduction %q of %s is not supported", a.S, e)
	}
	return "", fmt.Errorf("reduction %q is not supported", a.S)
}

// scattering finds, for every element of an output, the updates that go there.
type scattering struct {
	data  engine.Ref
	terms uint32                            // updates that may go to one element
	index engine.Operand                    // where term number axis rank goes
	place func(f *bb) bv                    // the same number for the element
	value func(engine.Coord) []engine.Coord // an update's coordinates, given its term
	from  engine.Ref                        // the updates
	by    int                               // coordinate of from that counts terms
}

// apply emits a scatter: the last update of an element, or all of them
// together.
func (s *scattering) apply(c *compiler, name, reduction string) (value, error) {
	rank := len(s.data.Dims)
	term := engine.Axis(rank)
	hit := func(f *bb, at bv) bv { return f.IEq(at, s.place(f)) }
	if reduction == "mul" {
		return s.multiply(c, name)
	}
	if g, ok := gathered[reduction]; ok {
		b := body(2, func(f *bb, in []bv) bv { return f.Sel(hit(f, in[0]), in[1], f.F(g.neutral)) })
		meet := body(2, func(f *bb, in []bv) bv { return g.meet(f, in[1], in[0]) })
		return fromRef(c.list.Fold(name, g.kind, s.data.DType, s.data.Dims, []uint32{s.terms}, b,
			[]engine.Operand{s.index, s.from.At(s.value(term)...)}, meet, s.data.All())), nil
	}
	latest := body(1, func(f *bb, in []bv) bv {
		return f.Sel(hit(f, in[0]), f.I2F(f.IAdd(f.AxisIndex(rank), f.I(1))), f.F(0))
	})
	toIndex := body(1, func(f *bb, in []bv) bv { return f.ISub(f.F2I(in[0]), f.I(1)) })
	index := c.list.Fold(name+" source", engine.FoldMax, engine.I32, s.data.Dims, []uint32{s.terms}, latest, []engine.Operand{s.index}, toIndex)
	return fromRef(c.list.Gather(name, s.data.DType, s.data.Dims, s.by, index.All(), s.from.At(s.value(engine.Fixed(0))...), s.data.All())), nil
}

// multiply goes through the updates one after the other.
func (s *scattering) multiply(c *compiler, name string) (value, error) {
	if s.terms > 64 {
		return value{}, fmt.Errorf("reduction mul of %d updates, at most 64 are supported", s.terms)
	}
	y, rank := s.data, len(s.data.Dims)
	for t := range int(s.terms) {
		at := s.index
		at.View = slices.Clone(at.View)
		for d := range at.View {
			view := &at.View[d]
			view.Terms = slices.Clone(view.Terms)
			for i, term := range view.Terms {
				if int(term.Axis) == rank {
					view.Off += term.Coef * int32(t)
					view.Terms = slices.Delete(view.Terms, i, i+1)
					break
				}
			}
		}
		b := body(3, func(f *bb, in []bv) bv {
			return f.Sel(f.IEq(in[1], s.place(f)), f.Mul(in[0], in[2]), in[0])
		})
		y = c.list.Map(name, y.DType, y.Dims, b, y.All(), at, s.from.At(s.value(engine.Fixed(t))...))
	}
	return fromRef(y), nil
}

func scatterElements(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	updates, err := c.in(n, 2)
	if err != nil {
		return x, err
	}
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	index, err := c.indices(n, 1, x.size(a))
	if err != nil {
		return x, err
	}
	kind, err := reductionOf(n, c.typeOf(n.Inputs[0]))
	if err != nil {
		return x, err
	}
	data, from := c.full(x), c.full(updates)
	if !slices.Equal(index.Dims, from.Dims) || len(from.Dims) != len(data.Dims) || data.DType != from.DType {
		return x, fmt.Errorf("indices %v and updates %v do not fit data %v", index.Dims, from.Dims, data.Dims)
	}
	rank := len(data.Dims)
	s := &scattering{data: data, terms: index.Dims[a], from: from, by: a}
	s.value = func(term engine.Coord) []engine.Coord {
		return coords(rank, func(d int) engine.Coord {
			if d == a {
				return term
			}
			return engine.Axis(d)
		})
	}
	s.index = index.At(s.value(engine.Axis(rank))...)
	s.place = func(f *bb) bv { return f.AxisIndex(a) }
	s.index = s.index.WithFill(0xffffffff)
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	return s.apply(c, n.Name, kind)
}

func scatterND(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	index, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	updates, err := c.in(n, 2)
	if err != nil {
		return x, err
	}
	kind, err := reductionOf(n, c.typeOf(n.Inputs[0]))
	if err != nil {
		return x, err
	}
	dims, shape := x.dims(), index.dims()
	if len(shape) == 0 || int(shape[len(shape)-1]) > len(dims) || x.ref.DType != updates.ref.DType {
		return x, fmt.Errorf("indices of shape %v do not fit data of shape %v", shape, dims)
	}
	last := len(shape) - 1
	k := int(shape[last])
	if !slices.Equal(updates.dims(), slices.Concat(shape[:last], dims[k:])) {
		return x, fmt.Errorf("updates of shape %v do not fit indices %v and data %v", updates.dims(), shape, dims)
	}
	flat, err := c.flatIndices(n, 1, dims[:k])
	if err != nil {
		return x, err
	}
	terms, _ := elements(shape[:last])
	places, _ := elements(dims[:k])
	rest, _ := elements(dims[k:])
	s := &scattering{data: c.full(x).Reshape(uint32(places), uint32(rest)), terms: uint32(terms),
		from: c.full(updates).Reshape(uint32(terms), uint32(rest)), by: 0}
	s.index = flat.Reshape(uint32(terms)).At(engine.Axis(2))
	s.place = func(f *bb) bv { return f.AxisIndex(0) }
	s.value = func(term engine.Coord) []engine.Coord { return []engine.Coord{term, engine.Axis(1)} }
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	y, err := s.apply(c, n.Name, kind)
	if err != nil {
		return x, err
	}
	return fromRef(y.ref.Reshape(dims...)), nil
}
