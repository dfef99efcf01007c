package engine

// Recipe is a body of several inputs that the executor computes in registers.
type Recipe struct {
	Name   string
	Inputs int
	Body   Body
}

// mostInputs bounds the inputs of a recipe.
const mostInputs = 6

// Recipes lists the bodies that have kernels of their own, those that contain
// others first: what follows a product or a convolution, then elementary
// functions.
func Recipes() []Recipe {
	type bb = BodyBuilder
	var all []Recipe
	add := func(name string, inputs int, of func(f *bb, x []Value) Value) {
		f := NewBody(inputs)
		x := make([]Value, inputs)
		for i := range x {
			x[i] = f.In(i)
		}
		all = append(all, Recipe{name, inputs, f.Return(of(f, x))})
	}
	normal := func(f *bb, x []Value) Value { return f.FMA(f.Sub(x[0], x[1]), x[2], x[3]) }
	relu := func(f *bb, x Value) Value { return f.Max(x, f.F(0)) }
	add("SwishBetween", 6, func(f *bb, x []Value) Value {
		return f.Add(f.Mul(x[4], f.hardSwish(f.Add(f.Mul(x[2], f.Add(x[0], x[1])), x[3]))), x[5])
	})
	add("NormalSwish", 4, func(f *bb, x []Value) Value { return f.hardSwish(normal(f, x)) })
	add("NormalAddRelu", 5, func(f *bb, x []Value) Value { return relu(f, f.Add(normal(f, x), x[4])) })
	add("NormalRelu", 4, func(f *bb, x []Value) Value { return relu(f, normal(f, x)) })
	add("GeluGradient", 2, func(f *bb, x []Value) Value { return f.Mul(x[1], f.geluSlope(x[0])) })
	add("Gelu", 1, func(f *bb, x []Value) Value { return f.gelu(x[0]) })
	add("Swish", 1, func(f *bb, x []Value) Value { return f.hardSwish(x[0]) })
	add("ExpSub", 2, func(f *bb, x []Value) Value { return f.Exp(f.Sub(x[0], x[1])) })
	for _, r := range []struct {
		name string
		of   func(f *bb, x Value) Value
	}{{"Erf", (*bb).Erf}, {"Tanh", (*bb).Tanh}, {"Sigmoid", (*bb).Sigmoid}, {"Log", (*bb).Log}, {"Exp", (*bb).Exp}} {
		add(r.name, 1, func(f *bb, x []Value) Value { return r.of(f, x[0]) })
	}
	add("NormalAdd", 5, func(f *bb, x []Value) Value { return f.Add(normal(f, x), x[4]) })
	add("Normal", 4, normal)
	add("AddRelu", 2, func(f *bb, x []Value) Value { return relu(f, f.Add(x[0], x[1])) })
	add("AddMulAdd", 4, func(f *bb, x []Value) Value { return f.Add(f.Mul(x[2], f.Add(x[0], x[1])), x[3]) })
	add("AddAdd", 3, func(f *bb, x []Value) Value { return f.Add(f.Add(x[0], x[1]), x[2]) })
	add("MulAdd", 3, func(f *bb, x []Value) Value { return f.Add(f.Mul(x[0], x[1]), x[2]) })
	add("MulFma", 4, func(f *bb, x []Value) Value { return f.FMA(f.Mul(x[0], x[1]), x[2], x[3]) })
	return all
}

// hardSwish is x·min(max(x+3, 0), 6)/6 as importers write it.
func (f *BodyBuilder) hardSwish(x Value) Value {
	return f.Div(f.Mul(x, f.Min(f.Max(f.Add(x, f.F(3)), f.F(0)), f.F(6))), f.F(6))
}

// gelu is x/2·(1 + erf(x/√2)) as importers write it.
func (f *BodyBuilder) gelu(x Value) Value {
	return f.Mul(f.Mul(f.F(0.5), x), f.Add(f.F(1), f.Erf(f.Mul(x, f.Bits(0x3f3504f3)))))
}

// geluSlope is Φ(x) + x·φ(x) as importers write it.
func (f *BodyBuilder) geluSlope(x Value) Value {
	below := f.Mul(f.F(0.5), f.Add(f.F(1), f.Erf(f.Mul(x, f.Bits(0x3f3504f3)))))
	density := f.Mul(f.Bits(0x3ecc422a), f.Exp(f.Mul(f.F(-0.5), f.Mul(x, x))))
	return f.FMA(x, density, below)
}

// opRecipe is the first code that stands for a recipe inside the executor.
const opRecipe = 0x80

var kernelRecipes = Recipes()

// Arity is the number of values that the operation reads; OpAxis reads none.
func (op Op) Arity() int { return arity(op.Code) }

// step is an operation as the executor runs it: one of a body, or a recipe.
type step struct {
	code, axis uint8
	args       []uint8
}

// steps lists the operations of a body.
func (b *Body) steps() []step {
	out := make([]step, len(b.Ops))
	for i := range b.Ops {
		op := &b.Ops[i]
		out[i] = step{op.Code, op.A, op.args()}
	}
	return out
}

// recipeMatcher finds recipes in a body.
type recipeMatcher struct {
	b      *Body
	inputs int
	steps  []step
}

// withRecipes are the operations of a body, those that compute a recipe being
// replaced by one of its code.
func withRecipes(b *Body, inputs int) []step {
	m := &recipeMatcher{b, inputs, b.steps()}
	for r := range kernelRecipes {
		for i := len(m.steps) - 1; i >= 0; i-- {
			if args, ok := m.match(&kernelRecipes[r], i); ok {
				m.steps[i] = step{code: opRecipe + uint8(r), args: args}
			}
		}
	}
	return m.steps
}

// match says whether operation i is the result of a recipe, and of what values.
func (m *recipeMatcher) match(r *Recipe, i int) (args []uint8, ok bool) {
	ops := r.Inputs + len(r.Body.Consts)
	if r.Body.Ops[int(r.Body.Result)-ops].Code != m.steps[i].code {
		return nil, false
	}
	found := make([]int, ops+len(r.Body.Ops))
	for v := range found {
		found[v] = -1
	}
	if !m.same(r, int(r.Body.Result), m.first()+i, found) {
		return nil, false
	}
	for _, v := range found[:r.Inputs] {
		args = append(args, uint8(v))
	}
	return args, true
}

// first is the value of the first operation.
func (m *recipeMatcher) first() int { return m.inputs + len(m.b.Consts) }

// same unifies value v of the recipe with value w of the body.
func (m *recipeMatcher) same(r *Recipe, v, w int, found []int) bool {
	if found[v] >= 0 {
		return found[v] == w
	}
	found[v] = w
	ops := r.Inputs + len(r.Body.Consts)
	switch {
	case v < r.Inputs:
		return true
	case v < ops:
		return w >= m.inputs && w < m.first() && m.b.Consts[w-m.inputs] == r.Body.Consts[v-r.Inputs]
	case w < m.first():
		return false
	}
	p, q := &r.Body.Ops[v-ops], &m.steps[w-m.first()]
	if p.Code != q.code {
		return false
	}
	a := p.args()
	if !commutes(p.Code) {
		return m.sameAll(r, a, q.args, found)
	}
	before := append([]int(nil), found...)
	if m.sameAll(r, a, q.args, found) {
		return true
	}
	copy(found, before)
	return m.sameAll(r, a, []uint8{q.args[1], q.args[0]}, found)
}

func (m *recipeMatcher) sameAll(r *Recipe, a, b []uint8, found []int) bool {
	for i := range a {
		if !m.same(r, int(a[i]), int(b[i]), found) {
			return false
		}
	}
	return true
}

// commutes says whether an operation of two values does not mind their order.
func commutes(code uint8) bool {
	switch code {
	case OpFAdd, OpFMul, OpFMin, OpFMax, OpFEq, OpIAdd, OpIMul, OpIMulHi, OpIAnd, OpIOr, OpIXor, OpIEq:
		return true
	}
	return false
}
