package model

import (
	"fmt"
	"math"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

const recipesDoc = "../docs/recipes.md"

// measured is a function that a recipe computes; op may be two operators, the
// second of what the first gives.
type measured struct {
	name     string
	op       string
	attrs    []Attr
	exponent float32 // of Pow
	domain   string
	takes    func(x float64) bool
	exact    func(x *big.Float) *big.Float
}

func everywhere(float64) bool { return true }

// withinOne is the open interval ±1.
func withinOne(x float64) bool { return x > -1 && x < 1 }

// between is a domain that keeps results, and the reference's work, finite.
func between(low, high float64) func(float64) bool {
	return func(x float64) bool { return x >= low && x <= high }
}

func measuredRecipes() []measured {
	half := num(0.5)
	return []measured{
		{"e^x", "Exp", nil, 0, "−104 to 88.7", between(-104, 88.7), bigExp},
		{"log x", "Log", nil, 0, "x > 0", func(x float64) bool { return x > 0 }, bigLog},
		{"1/(1+e^−x)", "Sigmoid", nil, 0, "−88 to 200", between(-88, 200), bigSigmoid},
		{"tanh x", "Tanh", nil, 0, "all", everywhere, bigTanh},
		{"erf x", "Erf", nil, 0, "all", everywhere, bigErf},
		{"√x", "Sqrt", nil, 0, "x > 0", func(x float64) bool { return x > 0 }, root},
		{"1/√x", "Sqrt, Reciprocal", nil, 0, "x > 0", func(x float64) bool { return x > 0 }, func(x *big.Float) *big.Float { return over(num(1), root(x)) }},
		{"1/x", "Reciprocal", nil, 0, "all but 0", func(x float64) bool { return x != 0 }, func(x *big.Float) *big.Float { return over(num(1), x) }},
		{"log(1+e^x)", "Softplus", nil, 0, "−104 to 200", between(-104, 200), func(x *big.Float) *big.Float { return bigLog(plus(num(1), bigExp(x))) }},
		{"gelu x", "Gelu", nil, 0, "−1 to 200", between(-1, 200), func(x *big.Float) *big.Float {
			return times(times(half, x), plus(num(1), bigErf(over(x, root(num(2))))))
		}},
		{"gelu x, by tanh", "Gelu", []Attr{{Name: "approximate", Type: AttrString, S: "tanh"}}, 0, "−1 to 200", between(-1, 200), func(x *big.Float) *big.Float {
			cube := over(times(num(44715), times(x, times(x, x))), num(1e6))
			return times(times(half, x), plus(num(1), bigTanh(times(root(over(num(2), bigPi)), plus(x, cube)))))
		}},
		{"mish x", "Mish", nil, 0, "−80 to 200", between(-80, 200), func(x *big.Float) *big.Float {
			return times(x, bigTanh(bigLog(plus(num(1), bigExp(x)))))
		}},
		{"e^x − 1", "Elu", nil, 0, "−104 to 0", between(-104, 0), func(x *big.Float) *big.Float { return minus(bigExp(x), num(1)) }},
		{"x/(1 + abs x)", "Softsign", nil, 0, "all", everywhere, func(x *big.Float) *big.Float { return over(x, plus(num(1), fresh().Abs(x))) }},
		{"sin x", "Sin", nil, 0, "±2^20", between(-1<<20, 1<<20), bigSin},
		{"cos x", "Cos", nil, 0, "±2^20", between(-1<<20, 1<<20), bigCos},
		{"tan x", "Tan", nil, 0, "±2^20", between(-1<<20, 1<<20), func(x *big.Float) *big.Float { return over(bigSin(x), bigCos(x)) }},
		{"asin x", "Asin", nil, 0, "±1", withinOne, bigAsin},
		{"acos x", "Acos", nil, 0, "±1", withinOne, func(x *big.Float) *big.Float { return minus(over(bigPi, num(2)), bigAsin(x)) }},
		{"atan x", "Atan", nil, 0, "all", everywhere, bigAtan},
		{"sinh x", "Sinh", nil, 0, "±89", between(-89, 89), bigSinh},
		{"cosh x", "Cosh", nil, 0, "±89", between(-89, 89), bigCosh},
		{"asinh x", "Asinh", nil, 0, "all", everywhere, bigAsinh},
		{"acosh x", "Acosh", nil, 0, "x ≥ 1", func(x float64) bool { return x >= 1 }, bigAcosh},
		{"atanh x", "Atanh", nil, 0, "±1", withinOne, func(x *big.Float) *big.Float {
			return over(bigLog(over(plus(num(1), x), minus(num(1), x))), num(2))
		}},
		{"x^0.5", "Pow", nil, 0.5, "x > 0", func(x float64) bool { return x > 0 }, root},
		{"x^3", "Pow", nil, 3, "±10^12", between(-1e12, 1e12), func(x *big.Float) *big.Float { return times(x, times(x, x)) }},
		{"x^−1.75", "Pow", nil, -1.75, "10^−20 to 10^20", between(1e-20, 1e20), func(x *big.Float) *big.Float { return bigExp(times(num(-1.75), bigLog(x))) }},
	}
}

// recipeInputs are every 1,048,573rd word over all of float32, and every
// 60,013th from 2^−12 to 2^7 and its negative.
func recipeInputs() (in []float32) {
	for w := uint64(1); w < 1<<32; w += 1_048_573 {
		in = append(in, math.Float32frombits(uint32(w)))
	}
	for w := math.Float32bits(1.0 / 4096); w < math.Float32bits(128); w += 60_013 {
		x := math.Float32frombits(w)
		in = append(in, x, -x)
	}
	return in
}

// compute runs the operator's lowering over the inputs.
func (m *measured) compute(t *testing.T, in []float32) []float32 {
	t.Helper()
	n := uint32(len(in))
	g := &Graph{Name: "g", Opset: 20, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{n}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{n}}}}
	first, second, two := strings.Cut(m.op, ", ")
	g.Nodes = []Node{{Name: "n", Op: first, Inputs: []string{"x"}, Outputs: []string{"y"}, Attrs: m.attrs}}
	if two {
		g.Nodes[0].Outputs[0] = "h"
		g.Nodes = append(g.Nodes, node(second, "y", "h"))
	}
	if m.op == "Pow" {
		g.Nodes[0].Inputs = []string{"x", "e"}
		g.Initializers = []Initializer{{Name: "e", Tensor: engine.F32Tensor([]float32{m.exponent}, 1)}}
	}
	f, err := CompileFunction(g)
	if err != nil {
		t.Fatalf("%s: %v", m.name, err)
	}
	x, err := engine.NewExecutor(f.Program, engine.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	outs, err := x.Step(&engine.Env{Params: append([]engine.Tensor{engine.F32Tensor(in, n)}, f.Weights...)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	y := f.Program.OutputTensors(outs)[0].Clone()
	return y.F32s()
}

// ulpsOff is the error in units in the last place of the float32 nearest to
// the exact result.
func ulpsOff(got float32, want *big.Float) float64 {
	near, _ := want.Float32()
	switch {
	case got == near:
		if math.IsInf(float64(got), 0) {
			return 0
		}
	case math.IsNaN(float64(got)) || math.IsInf(float64(got), 0) || math.IsInf(float64(near), 0):
		return math.Inf(1)
	}
	_, exp := math.Frexp(float64(near))
	e, _ := minus(num(float64(got)), want).Float64()
	return math.Ldexp(math.Abs(e), -max(exp-24, -149))
}

func (m *measured) line(t *testing.T) string {
	var in []float32
	for _, x := range recipeInputs() {
		if v := float64(x); !math.IsNaN(v) && !math.IsInf(v, 0) && m.takes(v) {
			in = append(in, x)
		}
	}
	worst, at, exact := 0.0, float32(0), 0
	for i, y := range m.compute(t, in) {
		want := m.exact(num(float64(in[i])))
		if near, _ := want.Float32(); near == y {
			exact++
		}
		if e := ulpsOff(y, want); e > worst {
			worst, at = e, in[i]
		}
	}
	return fmt.Sprintf("| %s | %s | %s | %d | %.3f | %v | %.2f %% |\n", m.name, m.op, m.domain, len(in), worst, at, 100*float64(exact)/float64(len(in)))
}

// TestRecipes_document holds docs/recipes.md to what the recipes compute, with
// ASSAY_LONG set.
func TestRecipes_document(t *testing.T) {
	if os.Getenv("ASSAY_LONG") == "" && !*update {
		t.Skip("measures against a hundred digits for seconds: ASSAY_LONG=1")
	}
	var b strings.Builder
	b.WriteString(recipesHead)
	for _, m := range measuredRecipes() {
		b.WriteString(m.line(t))
	}
	if *update {
		if err := os.WriteFile(recipesDoc, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(recipesDoc)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != b.String() {
		t.Errorf("%s is stale: go test ./model -run Recipes_document -update", recipesDoc)
	}
}

// unmeasured are functions that recipes have no part in: exact, linear by pieces, or
// Elu with factors.
var unmeasured = []string{"Floor", "Ceil", "Round", "Abs", "Neg", "Sign", "IsNaN", "IsInf", "LeakyRelu", "ThresholdedRelu", "HardSigmoid", "HardSwish", "Shrink", "Selu", "Celu"}

// Every function of one number is measured, or needs not be.
func TestRecipes_cover(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range measuredRecipes() {
		for _, op := range strings.Split(m.op, ", ") {
			seen[op] = true
		}
	}
	for op := range functions() {
		if !seen[op] && !slices.Contains(unmeasured, op) {
			t.Errorf("%s has no line in %s", op, recipesDoc)
		}
	}
}

// TestDigits100 holds the reference to constants known to 50 digits.
func TestDigits100(t *testing.T) {
	for name, c := range map[string]struct {
		got  *big.Float
		want string
	}{
		"e":         {bigExp(num(1)), "2.7182818284590452353602874713526624977572470937000"},
		"log 10":    {bigLog(num(10)), "2.3025850929940456840179914546843642076011014886288"},
		"pi":        {bigPi, "3.1415926535897932384626433832795028841971693993751"},
		"erf 1":     {bigErf(num(1)), "0.84270079294971486934122063508260925929606699796630"},
		"sin 1":     {bigSin(num(1)), "0.84147098480789650665250232163029899962256306079837"},
		"cos 1":     {bigCos(num(1)), "0.54030230586813971740093660744297660373231042061792"},
		"atan 1":    {times(num(4), bigAtan(num(1))), "3.1415926535897932384626433832795028841971693993751"},
		"tanh 1":    {bigTanh(num(1)), "0.76159415595576488811945828260479359041276859725794"},
		"asin 0.5":  {times(num(6), bigAsin(num(0.5))), "3.1415926535897932384626433832795028841971693993751"},
		"sinh 1":    {bigSinh(num(1)), "1.1752011936438014568823818505956008151557179813341"},
		"cosh 1":    {bigCosh(num(1)), "1.5430806348152437784779056207570616826015291123659"},
		"asinh 1":   {bigAsinh(num(-1)), "-0.88137358701954302523260932497979230902816032826163"},
		"acosh 2":   {bigAcosh(num(2)), "1.3169578969248167086250463473079684440269819714675"},
		"log e^-20": {bigLog(bigExp(num(-20))), "-20.000000000000000000000000000000000000000000000000"},
	} {
		want, _, err := big.ParseFloat(c.want, 10, precision, big.ToNearestEven)
		if err != nil {
			t.Fatal(err)
		}
		if d := fresh().Abs(minus(c.got, want)); d.Cmp(num(1e-47)) > 0 {
			t.Errorf("%s is %s, want %s", name, c.got.Text('f', 50), c.want)
		}
	}
}

const recipesHead = `# Recipes

Written by ` + "`go test ./model -run Recipes_document -update`" + `; without the flag that test fails when a number here is not what the recipes compute.

An elementary function is a fixed sequence of exactly rounded operations (engine/recipes.go; model/ops_functions.go, model/ops_compare.go), so every machine gives the same bits. How far these are from the exact result is measured here against a reference of more than 100 digits (model/digits100_test.go).

The inputs are the same for every function: every 1,048,573rd word of float32, from 1 on, and every 60,013th word from 2^−12 to 2^7 with its negative; of these the finite ones in the function's domain. An ulp is the distance of neighbouring numbers at the float32 nearest to the exact result. *Correctly rounded* is the share of results that are that float32.

What is not in the table: left of −1 gelu's factor 1 + erf(x/√2) cancels, as in every implementation by its formula, and errors grow without bound in ulp while staying below 10^−6; a sigmoid below −88 is a quotient of subnormal numbers, a mish below −80 a product. Selu and Celu are Elu with factors; functions that are exact or linear by pieces have one or two roundings. sin, cos and tan are NaN beyond 2^20.

| function | operator | domain | inputs | max error, ulp | at | correctly rounded |
|---|---|---|--:|--:|--:|--:|
`
