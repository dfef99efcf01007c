package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestNeighboursRunAtTheSameTime compares lists of small instructions, some of
// which read each other, with the reference, and holds that waves are of
// neighbours that read nothing of each other and write where none of them reads.
func TestNeighboursRunAtTheSameTime(t *testing.T) {
	shared := 0
	for _, seed := range seeds(100) {
		p, env, err := neighbours(seed)
		if err != nil {
			t.Fatalf("-seed %d: %v", seed, err)
		}
		compareExecutors(t, p, env)
		n := newLean(p, StepList, plansOf(p), 2, widest(t))
		for from := 0; from < len(p.Step); from = n.waves[from] {
			to := n.waves[from]
			shared += to - from - 1
			homes := map[int]bool{}
			for i := from; i < to; i++ {
				if p.Step[i].readsSince(from) {
					t.Errorf("-seed %d: instruction %d reads its wave, which begins with %d", seed, i, from)
				}
				for o := range p.Step[i].Operands {
					if op := &p.Step[i].Operands[o]; !op.Slot && n.home[op.Index] >= 0 {
						homes[n.home[op.Index]] = true
					}
				}
			}
			for i := from; i < to; i++ {
				if h := n.home[i]; h >= 0 && homes[h] {
					t.Errorf("-seed %d: instruction %d writes what its wave reads or writes", seed, i)
				}
				homes[n.home[i]] = true
			}
		}
		if t.Failed() {
			t.FailNow()
		}
	}
	if shared < 100 && *randomSeed < 0 {
		t.Errorf("only %d instructions ran beside others", shared)
	}
}

// neighbours is a list of maps and products of small squares, each of two that
// came before.
func neighbours(seed uint64) (*Program, *Env, error) {
	r := rand.New(rand.NewPCG(seed, 11))
	n := 16 + r.Uint32N(48)
	b := NewBuilder()
	all := []Ref{b.Param("a", F32, n, n), b.Param("b", F32, n, n)}
	s := b.Step()
	add := NewBody(2)
	sum := add.Return(add.Add(add.In(0), add.In(1)))
	for i := range 12 {
		x, y := all[r.IntN(len(all))], all[r.IntN(len(all))]
		name := fmt.Sprint(i)
		if r.IntN(3) == 0 {
			all = append(all, s.Dot(name, F32, []uint32{n, n}, []uint32{n}, x.Axes(0, 2), y.Axes(1, 2), nil, Identity()))
			continue
		}
		all = append(all, s.Map(name, F32, []uint32{n, n}, sum, x.Axes(0, 1), y.Axes(1, 0)))
	}
	b.Output("last", all[len(all)-1])
	p, err := b.Program()
	if err != nil {
		return nil, nil, err
	}
	values := func() Tensor {
		v := make([]float32, n*n)
		for i := range v {
			v[i] = r.Float32() - 0.5
		}
		return F32Tensor(v, n, n)
	}
	return p, &Env{Params: []Tensor{values(), values()}}, nil
}
