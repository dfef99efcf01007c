package engine

import (
	"math/rand/v2"
	"testing"
)

// regressions are programs that once had other bits, or none, on a fast path.
// Each says what went wrong.
var regressions = []struct {
	name  string
	build func(g *gen) (*Program, []Tensor, error)
}{
	{"1: two rows by three panels of columns have no kernel, four have", func(g *gen) (*Program, []Tensor, error) {
		b := NewBuilder()
		x, w := b.Param("x", F32, 2, 9), b.Param("w", F32, 9, 48)
		b.Output("y", b.Step().Dot("y", F32, []uint32{2, 48}, []uint32{9}, x.Axes(0, 2), w.Axes(2, 1), nil, Identity()))
		p, err := b.Program()
		return p, []Tensor{normals(g.r, 2, 9), normals(g.r, 9, 48)}, err
	}},
	{"2: a window that never meets the image, before it", func(g *gen) (*Program, []Tensor, error) {
		return farWindow(g, -20, 1)
	}},
	{"3: a window that never meets the image, behind it", func(g *gen) (*Program, []Tensor, error) {
		return farWindow(g, 50, 1)
	}},
	{"4: a window whose steps leave the image far behind: a padded copy is too large", func(g *gen) (*Program, []Tensor, error) {
		return farWindow(g, 0, 1<<30)
	}},
}

// farWindow is a convolution over an image of which it reads little or nothing.
func farWindow(g *gen, off, step int) (*Program, []Tensor, error) {
	b := NewBuilder()
	x, w := b.Param("x", F32, 1, 4, 6), b.Param("w", F32, 3, 2, 2)
	at := Axis(0).Scale(step).Plus(Axis(2)).Shift(off)
	b.Output("y", b.Step().Dot("y", F32, []uint32{5, 3}, []uint32{2, 2}, x.At(Fixed(0), at, Axis(3)), w.Axes(1, 2, 3), nil, Identity()))
	p, err := b.Program()
	return p, []Tensor{normals(g.r, 1, 4, 6), normals(g.r, 3, 2, 2)}, err
}

// TestRegressions compares the executors on them.
func TestRegressions(t *testing.T) {
	for i, c := range regressions {
		t.Run(c.name, func(t *testing.T) {
			p, params, err := c.build(&gen{r: rand.New(rand.NewPCG(12, uint64(i)))})
			if err != nil {
				t.Fatal(err)
			}
			compareExecutors(t, p, &Env{Params: params})
		})
	}
}

// compareExecutors runs a step on the reference and at every vector width.
func compareExecutors(t *testing.T, p *Program, env *Env) {
	t.Helper()
	ref, err := NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	want, err := ref.Step(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range options(0) {
		x, err := NewExecutor(p, o)
		if err != nil {
			t.Fatal(err)
		}
		if err := sameRuns(x, []*Env{env}, [][]Tensor{want}); err != nil {
			t.Errorf("%+v: %v", o, err)
		}
		x.Close()
	}
}
