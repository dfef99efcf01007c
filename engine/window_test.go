package engine

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// convShape is a random convolution: channels last, or first as models have
// their inputs.
type convShape struct {
	n, h, w, groups, ic, oc     int
	kh, kw, stride, dilate, pad int
	first, chained, epilogue    bool
}

func randomConv(r *rand.Rand) convShape {
	c := convShape{n: 1 + r.IntN(2), h: 1 + r.IntN(9), w: 1 + r.IntN(14), groups: 1, ic: 1 + r.IntN(5), oc: 1 + r.IntN(40),
		kh: 1 + r.IntN(3), kw: 1 + r.IntN(3), stride: 1 + r.IntN(2), dilate: 1 + r.IntN(2), pad: r.IntN(3),
		first: r.IntN(3) == 0, chained: r.IntN(4) == 0, epilogue: r.IntN(2) == 0}
	switch r.IntN(4) {
	case 0: // depthwise
		c.groups, c.ic, c.oc = 1+r.IntN(40), 1, 1
	case 1:
		c.groups, c.oc = 1+r.IntN(3), 1+r.IntN(20)
	}
	return c
}

// largeConv is a convolution that is worth several workers.
func largeConv(r *rand.Rand) convShape {
	c := randomConv(r)
	c.h, c.w, c.kh, c.kw = 12+r.IntN(30), 12+r.IntN(30), 2+r.IntN(2), 2+r.IntN(2)
	c.ic, c.oc = c.ic+3, c.oc+8
	if c.groups > 3 {
		c.groups, c.ic, c.oc = 16+c.groups, 1, 1
	}
	return c
}

func (c convShape) out(size, kernel int) int {
	return (size+2*c.pad-(kernel-1)*c.dilate-1)/c.stride + 1
}

// program is the convolution alone; its params are image, weights, initial
// accumulators and a bias.
func (c convShape) program() (*Program, bool) {
	oh, ow := c.out(c.h, c.kh), c.out(c.w, c.kw)
	if oh < 1 || ow < 1 {
		return nil, false
	}
	u := func(v int) uint32 { return uint32(v) }
	b := NewBuilder()
	channel := Axis(3).Scale(c.ic).Plus(Axis(7))
	y := Axis(1).Scale(c.stride).Plus(Axis(5).Scale(c.dilate)).Shift(-c.pad)
	x := Axis(2).Scale(c.stride).Plus(Axis(6).Scale(c.dilate)).Shift(-c.pad)
	image := b.Param("x", F32, u(c.n), u(c.h), u(c.w), u(c.groups*c.ic)).At(Axis(0), y, x, channel)
	if c.first {
		image = b.Param("x", F32, u(c.n), u(c.groups*c.ic), u(c.h), u(c.w)).At(Axis(0), channel, y, x)
	}
	weights := b.Param("w", F32, u(c.groups*c.oc), u(c.kh), u(c.kw), u(c.ic)).At(Axis(3).Scale(c.oc).Plus(Axis(4)), Axis(5), Axis(6), Axis(7))
	out := []uint32{u(c.n), u(oh), u(ow), u(c.groups), u(c.oc)}
	start, bias := b.Param("init", F32, out...), b.Param("b", F32, u(c.groups), u(c.oc))
	var init *Operand
	if c.chained {
		from := start.All()
		init = &from
	}
	body, more := Identity(), []Operand(nil)
	if c.epilogue {
		f := NewBody(2)
		body, more = f.Return(f.Max(f.Add(f.In(0), f.In(1)), f.F(0))), []Operand{bias.Axes(3, 4)}
	}
	b.Step().Conv("y", F32, out, []uint32{u(c.kh), u(c.kw), u(c.ic)}, image, weights, init, body, more...)
	p, err := b.Program()
	return p, err == nil && Check(p) == nil
}

// TestWindows holds convolutions to the reference on every vector width:
// windows over the border with special values, odd channels, groups, depthwise,
// strides, dilation, initial accumulators; parameters that change with their
// memory.
func TestWindows(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 1))
	windows := map[string]int{}
	for range 250 {
		c := randomConv(r)
		p, ok := c.program()
		if !ok {
			continue
		}
		ref, err := NewReference(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range SIMD() {
			x, err := NewExecutor(p, Options{Threads: 1 + r.IntN(2), SIMD: name})
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				if err := sameConv(p, ref, x, r.Uint64()); err != nil {
					t.Fatalf("%s %+v: %v", name, c, err)
				}
			}
			if _, ok := x.plans[StepList][0].(*windowPlan); ok {
				windows[name]++
			}
			x.Close()
		}
	}
	t.Logf("convolutions by windows: %v", windows)
	for _, name := range SIMD()[1:] {
		if width := simd(slices.Index(simdNames, name)); windowsFor(width) != nil && windows[name] < 60 {
			t.Errorf("%s: only %d convolutions by windows", name, windows[name])
		}
	}
}

// TestWindowParts holds large convolutions, whose jobs copy their own parts of
// the image with zeros around them, to the portable executor with one thread.
func TestWindowParts(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 1))
	parts, whole := 0, 0
	for range 60 {
		c := largeConv(r)
		p, ok := c.program()
		if !ok {
			continue
		}
		plain, err := NewExecutor(p, Options{SIMD: "portable"})
		if err != nil {
			t.Fatal(err)
		}
		x, err := NewExecutor(p, Options{Threads: 2 + r.IntN(2)})
		if err != nil {
			t.Fatal(err)
		}
		if err := sameConv(p, plain, x, r.Uint64()); err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		if w, ok := x.plans[StepList][0].(*windowPlan); ok {
			if w.cuts.parts != nil {
				parts++
			} else {
				whole++
			}
		}
		plain.Close()
		x.Close()
	}
	t.Logf("%d convolutions in parts, %d by one copy", parts, whole)
	if x, err := simdOf(""); err != nil || windowsFor(x) != nil && (parts < 10 || whole < 5) {
		t.Errorf("only %d convolutions in parts and %d by one copy: %v", parts, whole, err)
	}
}

// stepper runs a step.
type stepper interface {
	Step(env *Env, obs Observer) ([]Tensor, error)
}

// sameConv runs both executors twice on new parameters.
func sameConv(p *Program, ref stepper, x *Executor, seed uint64) error {
	g := &gen{r: rand.New(rand.NewPCG(seed, 2)), p: p}
	env := g.env()
	want, err := ref.Step(env, everything)
	if err != nil {
		return err
	}
	for again := range 2 {
		got, err := x.Step(env, everything)
		if err != nil {
			return err
		}
		if err := sameOutputs(p, want, got); err != nil {
			return fmt.Errorf("time %d: %w", again, err)
		}
	}
	return nil
}
