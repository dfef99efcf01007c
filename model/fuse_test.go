package model

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// TestFuseKeepsBits runs every graph with and without fusing.
func TestFuseKeepsBits(t *testing.T) {
	fewer := 0
	for _, gt := range append(graphTests(), windowTests()...) {
		t.Run(gt.name, func(t *testing.T) {
			g := gt.imported(t)
			x := random("x", append([]uint32{1}, gt.dims...)...)
			var outs [2][]byte
			var lengths [2]int
			for i := range outs {
				p := loweredOnce(t, g)
				if i == 1 {
					fuse(p)
				}
				lengths[i] = len(p.Step)
				p, err := engine.Layout(p)
				if err != nil {
					t.Fatal(err)
				}
				outs[i] = p.OutputTensors(oneStep(t, p, paramsOf(t, g, p, x)))[0].Data
			}
			if !bytes.Equal(outs[0], outs[1]) {
				t.Error("fusing changes the output")
			}
			if lengths[1] < lengths[0] {
				fewer++
			}
		})
	}
	if fewer < 10 {
		t.Errorf("only %d graphs became shorter", fewer)
	}
}

// loweredOnce is the graph's program for its own batch, neither fused nor laid
// out, with weights and inputs as params.
func loweredOnce(t *testing.T, g *Graph) *engine.Program {
	t.Helper()
	c, err := g.lowerOnce()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.output("y", c.values[g.Outputs[0].Name]); err != nil {
		t.Fatal(err)
	}
	p, err := c.b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// paramsOf gives a program of lowerOnce its params.
func paramsOf(t *testing.T, g *Graph, p *engine.Program, x Initializer) *engine.Env {
	t.Helper()
	layouts, err := g.storage()
	if err != nil {
		t.Fatal(err)
	}
	env := &engine.Env{}
	for _, s := range p.Slots {
		if s.Kind != engine.Param {
			continue
		}
		l, from := channelsLast(g.Inputs[0].inputDims(g.batch())), &x
		if s.Name != g.Inputs[0].Name {
			from, _ = g.initializer(s.Name)
			l = layouts[s.Name]
		}
		env.Params = append(env.Params, engine.Tensor{DType: engine.F32, Data: l.toStorage(from.Tensor.Data)})
	}
	return env
}
