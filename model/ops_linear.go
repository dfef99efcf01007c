package model

import (
	"fmt"
	"slices"
)

func linear() map[string]operator {
	return map[string]operator{
		"Gemm": {least: 2, most: 3, forward: gemm, backward: gemmGrad, attrs: map[string]AttrType{
			"alpha": AttrFloat, "beta": AttrFloat, "transA": AttrInt, "transB": AttrInt, "broadcast": AttrInt}},
		"MatMul": {least: 2, most: 2, forward: matMul, backward: matMulGrad},
	}
}

// gemmLabels names the axes of A and B of a Gemm.
func gemmLabels(n *Node) (la, lb string) {
	la, lb = "mk", "kn"
	if n.intAttr("transA", 0) != 0 {
		la = "km"
	}
	if n.intAttr("transB", 0) != 0 {
		lb = "nk"
	}
	return la, lb
}

// reduceLast is the layout of a weight with the labels lb that a meets along
// k: the other axes in order, then k as a stores it, so that the sum runs
// along memory.
func reduceLast(a value, la, lb string) func([]uint32) layout {
	return func(dims []uint32) layout {
		k := indexOf(la, 'k')
		if len(dims) != len(lb) || a.size(k) != dims[indexOf(lb, 'k')] {
			return plain(dims) // refused by the contraction
		}
		l := layout{axes: make([][]int, len(dims))}
		for i, d := range dims {
			if lb[i] != 'k' && d > 1 {
				l.axes[i] = []int{len(l.store)}
				l.store = append(l.store, d)
			}
		}
		stored := slices.Sorted(slices.Values(a.axes[k]))
		base := len(l.store)
		for _, f := range stored {
			l.store = append(l.store, a.store[f])
		}
		for _, f := range a.axes[k] {
			i := indexOf(lb, 'k')
			l.axes[i] = append(l.axes[i], base+slices.Index(stored, f))
		}
		return l
	}
}

func gemm(c *compiler, n *Node) (value, error) {
	la, lb := gemmLabels(n)
	y, err := c.product(n, la, lb, "mn")
	if err != nil {
		return value{}, err
	}
	if alpha := n.floatAttr("alpha", 1); alpha != 1 {
		if y, err = c.scaled(n.Name, y, alpha); err != nil {
			return value{}, err
		}
	}
	if n.input(2) == "" {
		return y, nil
	}
	bias, err := c.floats(n, 2, 2)
	if err != nil {
		return value{}, err
	}
	if bias[0].rank() > 2 {
		return value{}, fmt.Errorf("input C has shape %v, want rank 2 at most", bias[0].dims())
	}
	beta := n.floatAttr("beta", 1)
	out, err := c.binary(n.Name, y, bias[0].expand(2), func(f *bb, y, b bv) bv { return f.Add(y, f.Mul(b, f.F(beta))) })
	if beta == 1 {
		out, err = c.binary(n.Name, y, bias[0].expand(2), (*bb).Add)
	}
	if err == nil && !slices.Equal(out.dims(), y.dims()) {
		err = fmt.Errorf("input C has shape %v, which does not broadcast to %v", bias[0].dims(), y.dims())
	}
	return out, err
}

// product contracts the first two inputs of n.
func (c *compiler) product(n *Node, la, lb, lo string) (value, error) {
	a, err := c.float(n)
	if err != nil {
		return value{}, err
	}
	if a.rank() != len(la) {
		return value{}, fmt.Errorf("input A has shape %v, want rank %d", a.dims(), len(la))
	}
	c.prefer(n, 1, reduceLast(a, la, lb))
	b, err := c.floats(n, 1, 1)
	if err != nil {
		return value{}, err
	}
	if b[0].rank() != len(lb) {
		return value{}, fmt.Errorf("input B has shape %v, want rank %d", b[0].dims(), len(lb))
	}
	ka, kb := a.size(indexOf(la, 'k')), b[0].size(indexOf(lb, 'k'))
	if ka != kb {
		return value{}, fmt.Errorf("inputs A %v and B %v do not fit: they meet with %d and %d terms", a.dims(), b[0].dims(), ka, kb)
	}
	return c.contract(n.Name, contraction{a: a, b: b[0], la: la, lb: lb, lo: lo})
}

func (e *emitter) scaled(name string, v value, by float32) (value, error) {
	return e.unary(name, v, func(f *bb, x bv) bv { return f.Mul(x, f.F(by)) })
}

func gemmGrad(c *compiler, n *Node, _, dy value) error {
	la, lb := gemmLabels(n)
	if err := c.productGrad(n, la, lb, "mn", dy, n.floatAttr("alpha", 1)); err != nil {
		return err
	}
	if !c.wants(n, 2) {
		return nil
	}
	db := c.sumTo(n.gradName(2), dy, c.values[n.Inputs[2]].dims())
	if beta := n.floatAttr("beta", 1); beta != 1 {
		scaled, err := c.scaled(n.gradName(2), db, beta)
		if err != nil {
			return err
		}
		db = scaled
	}
	return c.gradient(n, 2, db)
}

// productGrad adds the gradients of both factors of a contraction.
func (c *compiler) productGrad(n *Node, la, lb, lo string, dy value, alpha float32) error {
	a, b := c.values[n.Inputs[0]], c.values[n.Inputs[1]]
	for i, g := range []contraction{{a: dy, la: lo, b: b, lb: lb, lo: la, like: &a}, {a: dy, la: lo, b: a, lb: la, lo: lb, like: &b}} {
		if !c.wants(n, i) {
			continue
		}
		d, err := c.contractTo(n.gradName(i), g)
		if err != nil {
			return err
		}
		if alpha != 1 {
			if d, err = c.scaled(n.gradName(i), d, alpha); err != nil {
				return err
			}
		}
		if err := c.gradient(n, i, d); err != nil {
			return err
		}
	}
	return nil
}

func (n *Node) gradName(i int) string { return "d " + n.Inputs[i] }

// contractTo is a contraction to the shape of like, summing over axes that
// broadcasting spread.
func (e *emitter) contractTo(name string, c contraction) (value, error) {
	like, full := *c.like, c.lo
	var axes [][]int
	c.lo = ""
	for i, l := range []byte(full) {
		if like.size(i) > 1 {
			c.lo += string(l)
			axes = append(axes, like.axes[i])
		}
	}
	trimmed := value{like.withAxes(axes), like.ref}
	c.like = &trimmed
	v, err := e.contract(name, c)
	if err != nil {
		return v, err
	}
	back := make([][]int, len(full))
	for i, l := range []byte(full) {
		if j := indexOf(c.lo, l); j >= 0 {
			back[i] = v.axes[j]
		}
	}
	v.axes = back
	return v, nil
}

// matMulLabels names the axes of A, B and the output; batch axes align right.
func matMulLabels(ra, rb int) (la, lb, lo string) {
	batch := "abcdef"[:max(ra, rb, 2)-2]
	la, lb, lo = batch[len(batch)-max(0, ra-2):], batch[len(batch)-max(0, rb-2):], batch
	if ra > 1 {
		la, lo = la+"m", lo+"m"
	}
	if rb > 1 {
		return la + "k", lb + "kn", lo + "n"
	}
	return la + "k", lb + "k", lo
}

func matMulRanks(c *compiler, n *Node) (ra, rb int, err error) {
	a, err := c.float(n)
	if err != nil {
		return 0, 0, err
	}
	ra = a.rank()
	if w, ok := c.g.initializer(n.Inputs[1]); ok {
		rb = len(w.Tensor.Dims)
	} else if b, err := c.in(n, 1); err == nil {
		rb = b.rank()
	}
	if ra < 1 || rb < 1 {
		return 0, 0, fmt.Errorf("ranks %d and %d: scalars are multiplied by Mul", ra, rb)
	}
	return ra, rb, nil
}

func matMul(c *compiler, n *Node) (value, error) {
	ra, rb, err := matMulRanks(c, n)
	if err != nil {
		return value{}, err
	}
	la, lb, lo := matMulLabels(ra, rb)
	return c.product(n, la, lb, lo)
}

func matMulGrad(c *compiler, n *Node, _, dy value) error {
	la, lb, lo := matMulLabels(c.values[n.Inputs[0]].rank(), c.values[n.Inputs[1]].rank())
	return c.productGrad(n, la, lb, lo, dy, 1)
}
