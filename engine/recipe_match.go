package engine

// Recipe is an elementary function as a body of one input.
type Recipe struct {
	Name string
	Body Body
}

// Recipes lists the elementary functions that have kernels of their own, those
// that contain others first.
func Recipes() []Recipe {
	var all []Recipe
	for _, r := range []struct {
		name string
		of   func(f *BodyBuilder, x Value) Value
	}{{"Erf", (*BodyBuilder).Erf}, {"Tanh", (*BodyBuilder).Tanh}, {"Sigmoid", (*BodyBuilder).Sigmoid}, {"Log", (*BodyBuilder).Log}, {"Exp", (*BodyBuilder).Exp}} {
		f := NewBody(1)
		all = append(all, Recipe{r.name, f.Return(r.of(f, f.In(0)))})
	}
	return all
}

// opRecipe is the first code that stands for a recipe inside the executor.
const opRecipe = 0x80

var kernelRecipes = Recipes()

// reads is arity for the executor's codes, too.
func reads(code uint8) int {
	if code >= opRecipe {
		return 1
	}
	return arity(code)
}

// Arity is the number of values that the operation reads; OpAxis reads none.
func (op Op) Arity() int { return arity(op.Code) }

// withRecipes replaces the operations that compute a recipe by one of its code.
func withRecipes(b *Body, inputs int) *Body {
	m := &recipeMatcher{b: b, inputs: inputs, out: *b}
	m.out.Ops = append([]Op(nil), b.Ops...)
	for r := range kernelRecipes {
		for i := range m.out.Ops {
			if x, ok := m.match(r, i); ok {
				m.out.Ops[i] = Op{Code: opRecipe + uint8(r), A: x}
			}
		}
	}
	return m.out.pruned(inputs)
}

// recipeMatcher finds recipes in a body.
type recipeMatcher struct {
	b      *Body
	inputs int
	out    Body
}

// match says whether operation i is the result of recipe r, and of what value.
func (m *recipeMatcher) match(r, i int) (input uint8, ok bool) {
	t := &kernelRecipes[r].Body
	found := make([]int, 1+len(t.Consts)+len(t.Ops))
	for v := range found {
		found[v] = -1
	}
	ok = m.same(t, int(t.Result), m.inputs+len(m.b.Consts)+i, found)
	return uint8(max(found[0], 0)), ok && found[0] >= 0
}

// same unifies value v of the recipe with value w of the body.
func (m *recipeMatcher) same(t *Body, v, w int, found []int) bool {
	if found[v] >= 0 {
		return found[v] == w
	}
	found[v] = w
	first := m.inputs + len(m.b.Consts)
	switch {
	case v == 0:
		return true
	case v <= len(t.Consts):
		return w >= m.inputs && w < first && m.b.Consts[w-m.inputs] == t.Consts[v-1]
	case w < first:
		return false
	}
	p, q := t.Ops[v-1-len(t.Consts)], m.out.Ops[w-first]
	if p.Code != q.Code {
		return false
	}
	a, b := []uint8{p.A, p.B, p.C}, []uint8{q.A, q.B, q.C}
	for i := range arity(p.Code) {
		if !m.same(t, int(a[i]), int(b[i]), found) {
			return false
		}
	}
	return true
}

// pruned is the body without the operations that its result does not need.
func (b *Body) pruned(inputs int) *Body {
	first := inputs + len(b.Consts)
	need := make([]bool, first+len(b.Ops))
	need[b.Result] = true
	for i := len(b.Ops) - 1; i >= 0; i-- {
		if need[first+i] {
			for _, a := range b.Ops[i].args() {
				need[a] = true
			}
		}
	}
	out := &Body{Consts: b.Consts}
	at := make([]uint8, len(need))
	for v := range first {
		at[v] = uint8(v)
	}
	for i, op := range b.Ops {
		if !need[first+i] {
			continue
		}
		for x, a := range []*uint8{&op.A, &op.B, &op.C} {
			if x < reads(op.Code) {
				*a = at[*a]
			}
		}
		at[first+i] = uint8(first + len(out.Ops))
		out.Ops = append(out.Ops, op)
	}
	out.Result = at[b.Result]
	return out
}
