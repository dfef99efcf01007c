package claim

import "testing"

func TestSegmentSteps_coverRun(t *testing.T) {
	for _, tc := range []struct {
		steps uint64
		l     uint32
		s     uint64
	}{{1, 1, 1}, {1, 9, 1}, {9, 9, 1}, {10, 9, 2}, {18, 9, 2}, {1 << 31, 7, 306783379}} {
		spec := Spec{Steps: tc.steps, SegmentLength: tc.l}
		if err := spec.Check(); err != nil {
			t.Fatal(err)
		}
		if got := spec.Segments(); got != tc.s {
			t.Errorf("%d steps of %d: S = %d, want %d", tc.steps, tc.l, got, tc.s)
		}
		first, _ := spec.SegmentSteps(1)
		_, end := spec.SegmentSteps(tc.s)
		if first != 0 || end != tc.steps {
			t.Errorf("%d steps of %d: segments cover %d…%d", tc.steps, tc.l, first, end)
		}
		if _, a := spec.SegmentSteps(1); tc.s > 1 {
			if b, _ := spec.SegmentSteps(2); a != b {
				t.Errorf("%d steps of %d: segment 1 ends at %d, 2 starts at %d", tc.steps, tc.l, a, b)
			}
		}
	}
}

func TestSpecCheck_refuses(t *testing.T) {
	one := Digest{1}
	for name, s := range map[string]Spec{
		"no steps":             {SegmentLength: 1},
		"too many steps":       {Steps: MaxSteps + 1, SegmentLength: 1},
		"no segment length":    {Steps: 1},
		"parent, no state":     {Steps: 1, SegmentLength: 1, Parent: one},
		"state, but no parent": {Steps: 1, SegmentLength: 1, InitialState: one},
	} {
		if s.Check() == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// Every field of the spec and the outcome must move the run root.
func TestRunRoot_bindsEveryField(t *testing.T) {
	base := Spec{Steps: 3, SegmentLength: 2}
	seen := map[Digest]string{RunRoot(base, Outcome{}): "base"}
	try := func(name string, s Spec, o Outcome) {
		r := RunRoot(s, o)
		if other, ok := seen[r]; ok {
			t.Errorf("%s has the run root of %s", name, other)
		}
		seen[r] = name
	}
	one := Digest{31: 1}
	for name, set := range map[string]func(*Spec){
		"program": func(s *Spec) { s.Program = one }, "params": func(s *Spec) { s.Params = one },
		"dataset": func(s *Spec) { s.Dataset = one }, "order": func(s *Spec) { s.OrderSeed = one },
		"seed": func(s *Spec) { s.Seed = one }, "parent": func(s *Spec) { s.Parent = one },
		"initial": func(s *Spec) { s.InitialState = one }, "steps": func(s *Spec) { s.Steps++ },
		"length": func(s *Spec) { s.SegmentLength++ },
	} {
		s := base
		set(&s)
		try(name, s, Outcome{})
	}
	try("segments", base, Outcome{Segments: one})
	try("result", base, Outcome{Result: one})
}

func TestParseDigest_roundTrip(t *testing.T) {
	d := Digest{1, 2, 31: 0xff}
	for _, s := range []string{d.String(), d.String()[2:]} {
		if got, err := ParseDigest(s); err != nil || got != d {
			t.Errorf("parse %q: %v, %v", s, got, err)
		}
	}
	for _, bad := range []string{"", "0x", "0x12", d.String() + "00", "zz" + d.String()[4:] + "00"} {
		if _, err := ParseDigest(bad); err == nil {
			t.Errorf("parse %q: accepted", bad)
		}
	}
}

func TestPermutation_isBijection(t *testing.T) {
	for _, n := range []uint64{1, 2, 3, 4, 5, 15, 16, 17, 63, 64, 65, 1000, 1437, 4097} {
		for epoch := range uint64(3) {
			p := Permutation(n, Digest{9}, epoch)
			seen := make([]bool, n)
			for i := range n {
				v := p.At(i)
				if v >= n || seen[v] {
					t.Fatalf("n = %d, epoch %d: π(%d) = %d is out of range or repeated", n, epoch, i, v)
				}
				seen[v] = true
			}
		}
	}
}

func TestPermutation_dependsOnSeedAndEpoch(t *testing.T) {
	a, b, c := Permutation(1000, Digest{1}, 0), Permutation(1000, Digest{2}, 0), Permutation(1000, Digest{1}, 1)
	var ab, ac int
	for i := range uint64(1000) {
		if a.At(i) == b.At(i) {
			ab++
		}
		if a.At(i) == c.At(i) {
			ac++
		}
	}
	if ab > 20 || ac > 20 { // 1 expected
		t.Errorf("fixed against another seed: %d, another epoch: %d of 1000", ab, ac)
	}
}

func TestRecordOrder_coversEveryEpoch(t *testing.T) {
	const n, batch = 10, 4
	order := RecordOrder(n, batch, Digest{5})
	var all []uint64
	for step := range uint64(5) { // 20 rows = 2 epochs
		all = append(all, order.Step(step)...)
	}
	for epoch := range 2 {
		seen := map[uint64]bool{}
		for _, r := range all[epoch*n : (epoch+1)*n] {
			seen[r] = true
		}
		if len(seen) != n {
			t.Errorf("epoch %d reads %d of %d records", epoch, len(seen), n)
		}
	}
}

func TestDrawn(t *testing.T) {
	for _, tc := range []struct {
		p     Policy
		draws uint32
		s     uint64
		want  int
	}{{Full, 0, 5, 6}, {Sampled, 0, 5, 2}, {Sampled, 2, 5, 4}, {Sampled, 99, 5, 6}, {Sampled, 3, 1, 2}, {Sampled, 3, 2, 3}} {
		got := Drawn(tc.p, tc.draws, tc.s, Digest{7})
		if len(got) != tc.want {
			t.Errorf("%v %d of %d: drew %v, want %d segments", tc.p, tc.draws, tc.s, got, tc.want)
		}
		seen := map[uint64]bool{}
		for _, g := range got {
			if g > tc.s || seen[g] {
				t.Errorf("%v %d of %d: %v has %d twice or out of range", tc.p, tc.draws, tc.s, got, g)
			}
			seen[g] = true
		}
		if !seen[0] || !seen[tc.s] {
			t.Errorf("%v %d of %d: %v lacks the first or the last", tc.p, tc.draws, tc.s, got)
		}
	}
}

func BenchmarkPermutation(b *testing.B) {
	p := Permutation(1437, Digest{1}, 0)
	for i := range b.N {
		p.At(uint64(i) % 1437)
	}
}
