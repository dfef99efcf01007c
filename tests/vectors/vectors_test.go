// Package vectors writes the vectors that hold Go and Solidity equal
// (docs/format.md), and fails when they are stale.
package vectors

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
	"github.com/holiman/uint256"
)

var update = flag.Bool("update", false, "write the vectors anew")

// hexBytes is 0x and hex digits in JSON.
type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

// file is what every vector file holds: what it is, and cases in order.
type file[T any] struct {
	About string `json:"about"`
	Count int    `json:"count"`
	Cases []T    `json:"cases"`
}

func golden[T any](t *testing.T, name, about string, cases []T) {
	t.Helper()
	got, err := json.MarshalIndent(file[T]{about, len(cases), cases}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is stale: go test ./tests/vectors -update, and tell why in the commit", name)
	}
}

func digest(seed string, i int) claim.Digest {
	return commit.RecordDigest([]byte{seed[0], byte(i >> 8), byte(i)})
}

func digests(seed string, n int) []claim.Digest {
	out := make([]claim.Digest, n)
	for i := range out {
		out[i] = digest(seed, i)
	}
	return out
}

// ok ends the test on an error that no vector may have.
func ok[T any](t *testing.T) func(v T, err error) T {
	t.Helper()
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestTrees(t *testing.T) {
	type opening struct {
		Leaves []claim.Digest `json:"leaves"`
		Root   claim.Digest   `json:"root"`
		Index  int            `json:"index"`
		Leaf   claim.Digest   `json:"leaf"`
		Path   []claim.Digest `json:"path"`
	}
	var cases []opening
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9} {
		for _, zeros := range []bool{false, true} {
			leaves := digests("t", n)
			for i := (n + 1) / 2; zeros && i < n; i++ {
				leaves[i] = claim.Digest{} // present, but zero
			}
			tree := commit.NewTree(leaves)
			for _, i := range []int{0, n / 2, 1<<tree.Depth() - 1} { // the last may be absent
				cases = append(cases, opening{leaves, tree.Root(), i, tree.Node(0, i), ok[[]claim.Digest](t)(tree.Path(i))})
			}
		}
	}
	golden(t, "trees.json", "Merkle trees (section 1); index may be an absent position", cases)
}

func TestTensors(t *testing.T) {
	type opening struct {
		Data  hexBytes       `json:"data"`
		Root  claim.Digest   `json:"root"`
		Index uint64         `json:"index"`
		Chunk hexBytes       `json:"chunk"`
		Path  []claim.Digest `json:"path"`
	}
	var cases []opening
	for _, size := range []int{1, 4, 1020, 1024, 1028, 2048, 2052, 5 * 1024, 9*1024 + 8} {
		data := make([]byte, size)
		for i := range data {
			data[i] = byte(i*7 + i>>8)
		}
		n := commit.Chunks(uint64(size))
		for _, i := range []uint64{0, n - 1} {
			cases = append(cases, opening{data, commit.TensorRoot(data), i, commit.Chunk(data, i), ok[[]claim.Digest](t)(commit.TensorPath(data, i))})
		}
	}
	golden(t, "tensors.json", "tensors and openings of chunks (section 1)", cases)
}

func TestRecords(t *testing.T) {
	type opening struct {
		N     int            `json:"n"`
		Root  claim.Digest   `json:"root"`
		Index uint64         `json:"index"`
		Leaf  claim.Digest   `json:"leaf"`
		Path  []claim.Digest `json:"path"`
	}
	var cases []opening
	for _, n := range []int{1, 2, 3, 5, 6, 7, 8, 9, 33} {
		leaves := digests("r", n)
		for _, i := range []uint64{0, uint64(n) / 2, uint64(n) - 1} {
			cases = append(cases, opening{n, commit.RecordsRoot(leaves), i, leaves[i], ok[[]claim.Digest](t)(commit.RecordPath(leaves, i))})
		}
	}
	golden(t, "records.json", "RFC 6962 trees (section 1)", cases)
}

func TestDataset(t *testing.T) {
	type opening struct {
		Records     uint64         `json:"records"`
		Schema      claim.Digest   `json:"schema"`
		Root        claim.Digest   `json:"root"`
		Dataset     claim.Digest   `json:"dataset"`
		Index       uint64         `json:"index"`
		Fields      []hexBytes     `json:"fields"`
		Record      hexBytes       `json:"record"`
		Path        []claim.Digest `json:"path"`
		FieldsRoot  claim.Digest   `json:"fieldsRoot"`
		FieldPath   []claim.Digest `json:"fieldPath"` // of field 1
		ContentKey  claim.Digest   `json:"contentKey"`
		TensorRoot1 claim.Digest   `json:"tensorRoot1"` // root of field 1
	}
	d := ok[*dataset.Dataset](t)(sample.Images(10))
	var cases []opening
	for _, i := range []uint64{0, 4, 9} {
		r := ok[dataset.Record](t)(d.Record(i))
		fields, _, err := d.Row(i)
		if err != nil {
			t.Fatal(err)
		}
		c := opening{d.Len(), d.Fields().Digest(), d.Root(), d.Digest(), i, nil, r.Encode(), ok[[]claim.Digest](t)(d.Path(i)),
			r.FieldsRoot, ok[[]claim.Digest](t)(d.FieldPath(i, 1)), r.ContentKey, commit.TensorRoot(fields[1])}
		for _, f := range fields {
			c.Fields = append(c.Fields, f)
		}
		cases = append(cases, c)
	}
	golden(t, "dataset.json", "data sets and their records (section 3)", cases)
}

func TestOrder(t *testing.T) {
	type order struct {
		N     uint64       `json:"n"`
		Seed  claim.Digest `json:"seed"`
		Epoch uint64       `json:"epoch"`
		First uint64       `json:"first"`
		At    []uint64     `json:"at"` // π(first), π(first + 1), …
	}
	var cases []order
	add := func(n, epoch, first, count uint64) {
		c := order{N: n, Seed: digest("o", int(n)), Epoch: epoch, First: first}
		for i := range count {
			c.At = append(c.At, claim.Permutation(n, c.Seed, epoch).At(first+i))
		}
		cases = append(cases, c)
	}
	for _, n := range []uint64{1, 2, 3, 4, 5, 15, 16, 17, 33} {
		add(n, 0, 0, n)
	}
	add(1437, 0, 0, 12)
	add(1437, 1, 1425, 12)
	add(1<<20+1, 7, 1<<20, 1)
	add(1<<40, 1<<33, 1<<39, 8)
	golden(t, "order.json", "the order permutation (section 3)", cases)
}

func TestDraws(t *testing.T) {
	type draw struct {
		Policy   claim.Policy `json:"policy"`
		Draws    uint32       `json:"draws"`
		S        uint64       `json:"s"`
		Beacon   claim.Digest `json:"beacon"`
		Segments []uint64     `json:"segments"`
	}
	var cases []draw
	for _, c := range []draw{
		{claim.Full, 0, 1, claim.Digest{}, nil}, {claim.Full, 0, 9, claim.Digest{}, nil},
		{claim.Sampled, 0, 1, digest("b", 0), nil}, {claim.Sampled, 4, 1, digest("b", 1), nil},
		{claim.Sampled, 0, 2, digest("b", 2), nil}, {claim.Sampled, 3, 2, digest("b", 3), nil},
		{claim.Sampled, 4, 9, digest("b", 4), nil}, {claim.Sampled, 99, 9, digest("b", 5), nil},
		{claim.Sampled, 16, 100000, digest("b", 6), nil},
	} {
		c.Segments = claim.Drawn(c.Policy, c.Draws, c.S, c.Beacon)
		cases = append(cases, c)
	}
	golden(t, "draws.json", "drawn segments (section 4)", cases)
}

func TestClaim(t *testing.T) {
	type posted struct {
		ChainID     uint64        `json:"chainId"`
		ClaimBook   string        `json:"claimBook"`
		Claimant    string        `json:"claimant"`
		ParentHash  claim.Digest  `json:"parentHash"`
		Spec        claim.Spec    `json:"spec"`
		Outcome     claim.Outcome `json:"outcome"`
		Terms       terms         `json:"terms"`
		SpecHash    claim.Digest  `json:"specHash"`
		OutcomeHash claim.Digest  `json:"outcomeHash"`
		RunRoot     claim.Digest  `json:"runRoot"`
		ClaimID     claim.ID      `json:"claimId"`
		Beacon      claim.Digest  `json:"beacon"`
		TraceRoot   claim.Digest  `json:"traceRoot"`
		Attestation claim.Digest  `json:"attestation"` // what operators sign
	}
	var cases []posted
	for i := range 3 {
		d := digests(string(rune('A'+i)), 12)
		s := claim.Spec{Program: d[0], Params: d[1], Dataset: d[2], OrderSeed: d[3], Seed: d[4], Steps: uint64(1000*i + 7), SegmentLength: uint32(10*i + 1)}
		if i == 2 {
			s.Parent, s.InitialState = d[5], d[6]
		}
		o := claim.Outcome{Segments: d[7], Result: d[8]}
		m := claim.Terms{Policy: claim.Policy(i % 2), Draws: uint32(i % 2 * 16), Restricted: i == 2, Work: uint64(100 * i), Consumer: claim.Address{18: byte(i)},
			Fee: *uint256.NewInt(1e15), Bond: *uint256.NewInt(3e18), ValueAtRisk: *uint256.NewInt(uint64(i) * 1e18)}
		book, claimant := claim.Address{0xb0, 19: byte(i)}, claim.Address{0xc1, 19: byte(i)}
		run := claim.RunRoot(s, o)
		id := claim.NewID(uint64(31337+i), book, run, s, m, claimant, d[9])
		cases = append(cases, posted{uint64(31337 + i), book.String(), claimant.String(), d[9], s, o,
			terms{uint8(m.Policy), m.Draws, m.Restricted, m.Fee.Dec(), m.Bond.Dec(), m.ValueAtRisk.Dec(), m.Work, m.Consumer.String()},
			s.Hash(), o.Hash(), run, id, d[10], d[11], claim.AttestationDigest(uint64(31337+i), book, id, d[10], d[11])})
	}
	golden(t, "claim.json", "spec, outcome, run root, claim id and attestation (sections 4 and 5)", cases)
}

// terms are claim.Terms as Solidity's cheat codes read them.
type terms struct {
	Policy      uint8  `json:"policy"`
	Draws       uint32 `json:"draws"`
	Restricted  bool   `json:"restricted"`
	Fee         string `json:"fee"`
	Bond        string `json:"bond"`
	ValueAtRisk string `json:"valueAtRisk"`
	Work        uint64 `json:"work"`
	Consumer    string `json:"consumer"`
}

func TestProgram(t *testing.T) {
	type program struct {
		Header   hexBytes       `json:"header"`
		Slots    []hexBytes     `json:"slots"`
		Init     []hexBytes     `json:"init"`
		Step     []hexBytes     `json:"step"`
		Outputs  hexBytes       `json:"outputs"`
		Roots    []claim.Digest `json:"roots"` // slots, init, step, digest of outputs
		Root     claim.Digest   `json:"root"`
		StepPath []claim.Digest `json:"stepPath"` // of step instruction 2
	}
	in := ok[commit.Inputs](t)(sample.Inputs())
	p := ok[*commit.Program](t)(commit.NewProgram(in.Program))
	golden(t, "program.json", "the program of tests/sample (section 2)", []program{{
		p.Header, leaves(p.SlotLeaves), leaves(p.InitLeaves), leaves(p.StepLeaves), p.OutputsLeaf,
		[]claim.Digest{p.Slots.Root(), p.Init.Root(), p.Step.Root(), p.Outputs}, p.Root(),
		ok[[]claim.Digest](t)(p.InstrPath(engine.StepList, 2)),
	}})
}

func leaves(in [][]byte) []hexBytes {
	out := make([]hexBytes, len(in))
	for i := range in {
		out[i] = in[i]
	}
	return out
}

func TestRun(t *testing.T) {
	type segment struct {
		commit.SegmentRoots
		Digest  claim.Digest     `json:"digest"`
		Trace   claim.Digest     `json:"trace"`
		Steps   []claim.Digest   `json:"steps"`
		Tensors [][]claim.Digest `json:"tensors"` // [step][instruction]
		State   []claim.Digest   `json:"state"`
		Result  []claim.Digest   `json:"result"` // last segment only
	}
	type run struct {
		Spec      claim.Spec    `json:"spec"`
		Outcome   claim.Outcome `json:"outcome"`
		RunRoot   claim.Digest  `json:"runRoot"`
		TraceRoot claim.Digest  `json:"traceRoot"` // policy full
		Segments  []segment     `json:"segments"`
	}
	ctx := context.Background()
	in := ok[commit.Inputs](t)(sample.Inputs())
	r := ok[*commit.Run](t)(commit.Execute(ctx, in, commit.Options{}))
	drawn := ok[*commit.Drawn](t)(r.Drawn(ctx, claim.Drawn(claim.Full, 0, in.Spec.Segments(), claim.Digest{})))
	out := run{Spec: in.Spec, Outcome: r.Outcome(), RunRoot: r.Root(), TraceRoot: drawn.Root()}
	for g, roots := range r.Segments() {
		tr := ok[*commit.Trace](t)(r.Trace(ctx, uint64(g)))
		s := segment{SegmentRoots: roots, Digest: roots.Digest(), Trace: tr.Root(), Tensors: tr.Tensors, State: tr.State, Result: tr.Result}
		for k := range tr.Tensors {
			s.Steps = append(s.Steps, tr.StepRoot(k))
		}
		out.Segments = append(out.Segments, s)
	}
	golden(t, "run.json", "the run of tests/sample: 7 steps in segments of 3 (section 4)", []run{out})
}
