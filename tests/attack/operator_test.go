// Package attack_test plays the attacks of docs/threat-model.md that need more
// than contracts.
package attack_test

import (
	"context"
	"encoding/binary"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/operator"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/signlog"
)

// A claimant plants a lie in an undrawn segment, has it convicted by himself
// and then demands a drawn node: its signers must still open it.
func TestPlantedConvictionDoesNotSilenceSigners(t *testing.T) {
	v := operator.View{Signed: true, Funded: true, InSet: true}
	v.Claim.Status = claim.Convicted
	v.Claim.Schedule = claim.Schedule{Trace: 50, Certify: 100, Dispute: 200, HardEnd: 300, LastSlash: 350}
	for _, now := range []uint64{101, 200, 300} {
		if got := operator.Decide(v, now); !slices.Equal(got, []operator.Act{operator.Answer}) {
			t.Errorf("block %d: %v, want an answer", now, got)
		}
	}
}

// Demands that eat up the reserve of gas must not end the answers.
func TestDrainedGasKeyStillAnswers(t *testing.T) {
	v := operator.View{Signed: true, InSet: true}
	v.Claim.Status = claim.Certified
	v.Claim.Schedule = claim.Schedule{Certify: 100, Dispute: 200, HardEnd: 300}
	if got := operator.Decide(v, 150); !slices.Equal(got, []operator.Act{operator.Answer}) {
		t.Errorf("%v, want an answer", got)
	}
}

// counter is a run of 12 steps without inputs, or one that goes on from a
// parent's state.
func counter(t *testing.T, initial []engine.Tensor) *commit.Run {
	t.Helper()
	b := engine.NewBuilder()
	x := b.State("x", engine.I32, 300)
	zero, inc := engine.NewBody(0), engine.NewBody(1)
	b.SetInit(x, b.Init().Map("x0", engine.I32, []uint32{300}, zero.Return(zero.AxisIndex(0))))
	b.SetNext(x, b.Step().Map("x1", engine.I32, []uint32{300}, inc.Return(inc.IAdd(inc.In(0), inc.I(1))), x.All()))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	in := commit.Inputs{Program: p, Spec: claim.Spec{Program: root, Steps: 12, SegmentLength: 3}, InitialState: initial}
	if initial != nil {
		in.Spec.Parent, in.Spec.InitialState = claim.Digest{9}, commit.StateRoot(initial)
	}
	run, err := commit.Execute(t.Context(), in, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// Segment 0 is always drawn. With a parent it executes nothing, but its end
// state can be demanded, and signers of drawn segments must be able to open it.
func TestSignersOpenAParentsState(t *testing.T) {
	parent := counter(t, nil)
	state, err := parent.State(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	run := counter(t, state)
	in := run.Inputs()
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	claimed := &dispute.Run{Program: program, Spec: run.Spec(), Outcome: run.Outcome()}
	part := opening.NewPart(claimed, run.Segments(), in.InitialState, run.Trace)
	whole := opening.NewOwn(program, run)
	// 5 segments: 3 levels, then the end state (0), then the tensor's two chunks.
	n := dispute.Node{Tree: dispute.SegmentsTree, Depth: 5, Index: 1, Tag: 2}
	want, err := whole.Chunk(t.Context(), n)
	if err != nil {
		t.Fatal(err)
	}
	got, err := part.Chunk(t.Context(), n)
	if err != nil || !slices.Equal(got, want) || len(got) != 176 {
		t.Fatalf("%d bytes, %v; the claimant has %d", len(got), err, len(want))
	}
}

// desk is what an operator works with here: a chain with some open claims, and
// a library.
type desk struct {
	t    *testing.T
	key  *bls.Key
	snap claim.Snapshot
	dir  *artifact.Dir

	mu    sync.Mutex
	asked []claim.Digest // programs, in the order of the checks
}

func (d *desk) Open(context.Context) (claim.Snapshot, error) { return d.snap, nil }
func (d *desk) Balance(context.Context) (uint256.Int, error) { return *uint256.NewInt(1e18), nil }
func (d *desk) Operators(context.Context, uint64) (quorum.Set, error) {
	return quorum.Set{Total: *uint256.NewInt(1), Operators: []quorum.Operator{{ID: d.key.ID(), G1: d.key.G1(), G2: d.key.G2(), Stake: *uint256.NewInt(1)}}}, nil
}
func (d *desk) Demands(context.Context, claim.View) ([]claim.Demand, error) { return nil, nil }
func (d *desk) Answer(context.Context, claim.View, claim.Demand, []byte) error {
	return errors.New("nothing was demanded")
}

// Get stalls for every claim but the one whose program is in the store, as a
// server does that sends a byte now and then.
func (d *desk) Get(ctx context.Context, _ []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	d.mu.Lock()
	d.asked = append(d.asked, digest)
	d.mu.Unlock()
	data, err := d.dir.Get(ctx, kind, digest)
	if err != nil {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return data, nil
}

func (d *desk) start(cfg operator.Config) *signlog.Log {
	d.t.Helper()
	log, err := signlog.Open(filepath.Join(d.t.TempDir(), "signatures"))
	if err != nil {
		d.t.Fatal(err)
	}
	cfg.NodeAPI, cfg.Metrics, cfg.Poll = "", "", 5*time.Millisecond
	o, err := operator.New(cfg, operator.Deps{ChainID: 1, Claims: d, Stakes: d, Purse: d, Demands: d, Artifacts: d, Key: d.key,
		SignLog: log, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(d.t.Context())
	done := make(chan error, 1)
	go func() { done <- o.Run(ctx) }()
	d.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			d.t.Error(err)
		}
		log.Close()
	})
	return log
}

// Claims that cost nothing and name servers that stall come first on chain: the
// honest claim behind them must still be signed soon.
func TestStallingServersDoNotStarveAnHonestClaim(t *testing.T) {
	d := &desk{t: t}
	var err error
	if d.key, err = bls.NewKey([]byte{7}); err != nil {
		t.Fatal(err)
	}
	if d.dir, err = artifact.OpenDir(t.TempDir(), 1<<20); err != nil {
		t.Fatal(err)
	}
	aggregator := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(`{"code":"counted"}`)) }))
	defer aggregator.Close()
	run := counter(t, nil)
	if err := d.dir.PutInputs(run.Inputs()); err != nil {
		t.Fatal(err)
	}
	times := claim.Schedule{Certify: 1000, Dispute: 2000, HardEnd: 3000}
	for i := range 20 {
		v := claim.View{Posted: claim.Posted{ID: claim.ID{2, byte(i)}, Spec: claim.Spec{Program: claim.Digest{byte(i + 1)}, Steps: 1, SegmentLength: 1}, Block: 5, Schedule: times}}
		v.Status, v.HasTrace = claim.Open, true
		d.snap.Claims = append(d.snap.Claims, v)
	}
	v := claim.View{Posted: claim.Posted{ID: claim.ID{1}, Spec: run.Spec(), Outcome: run.Outcome(), Block: 6, Schedule: times}}
	v.Terms.Fee = *uint256.NewInt(1)
	v.Status, v.HasTrace = claim.Open, true
	drawn, err := run.Drawn(t.Context(), v.Drawn(v.Beacon))
	if err != nil {
		t.Fatal(err)
	}
	v.TraceRoot = drawn.Root()
	d.snap.Claims, d.snap.Head = append(d.snap.Claims, v), 10
	cfg := operator.Defaults()
	cfg.Aggregators, cfg.CheckSlack = []string{aggregator.URL}, 200*time.Millisecond
	log := d.start(cfg)
	for deadline := time.Now().Add(2 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if _, _, signed, err := log.Find(d.key.ID(), v.ID); err != nil || signed {
			if err != nil {
				t.Fatal(err)
			}
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("20 stalling claims kept the honest one from being signed; asked for %d artifacts", len(d.asked))
		}
	}
}

// Work that is declared away does not buy a signature: the traces could not be
// had again within the time for an answer.
func TestUnderdeclaredWorkIsNotSigned(t *testing.T) {
	d := &desk{t: t}
	var err error
	if d.key, err = bls.NewKey([]byte{7}); err != nil {
		t.Fatal(err)
	}
	if d.dir, err = artifact.OpenDir(t.TempDir(), 1<<20); err != nil {
		t.Fatal(err)
	}
	run := slow(t)
	if err := d.dir.PutInputs(run.in); err != nil {
		t.Fatal(err)
	}
	v := claim.View{Posted: claim.Posted{ID: claim.ID{1}, Spec: run.in.Spec, Outcome: claim.Outcome{Result: claim.Digest{1}}, Block: 6,
		Schedule: claim.Schedule{Certify: 1000, Dispute: 2000, HardEnd: 3000}}}
	v.Status, v.HasTrace, v.TraceRoot = claim.Open, true, claim.Digest{3}
	d.snap = claim.Snapshot{Head: 10, Claims: []claim.View{v}}
	cfg := operator.Defaults()
	cfg.Aggregators, cfg.CheckSlack, cfg.RetryBlocks = []string{"http://127.0.0.1:1"}, 100*time.Millisecond, 1000
	start := time.Now()
	reg := prometheus.NewRegistry()
	verdict := d.verdict(cfg, reg)
	if verdict != "unavailable" || time.Since(start) > 5*time.Second {
		t.Fatalf("%s after %v, want unavailable at once", verdict, time.Since(start))
	}
}

type slowRun struct{ in commit.Inputs }

// slow declares 2^31 steps.
func slow(t *testing.T) slowRun {
	t.Helper()
	in := counter(t, nil).Inputs()
	in.Spec.Steps, in.Spec.SegmentLength = 1<<31, 1<<20
	return slowRun{in}
}

// verdict runs an operator until it has checked one claim.
func (d *desk) verdict(cfg operator.Config, reg *prometheus.Registry) string {
	d.t.Helper()
	log, err := signlog.Open(filepath.Join(d.t.TempDir(), "signatures"))
	if err != nil {
		d.t.Fatal(err)
	}
	defer log.Close()
	cfg.NodeAPI, cfg.Metrics, cfg.Poll = "", "", 5*time.Millisecond
	o, err := operator.New(cfg, operator.Deps{ChainID: 1, Claims: d, Stakes: d, Purse: d, Demands: d, Artifacts: d, Key: d.key,
		SignLog: log, Metrics: reg, Log: zap.NewNop()})
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(d.t.Context())
	done := make(chan error, 1)
	go func() { done <- o.Run(ctx) }()
	defer func() { cancel(); <-done }()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		families, err := reg.Gather()
		if err != nil {
			d.t.Fatal(err)
		}
		for _, f := range families {
			if f.GetName() == "assay_operator_verdicts_total" {
				return f.GetMetric()[0].GetLabel()[0].GetValue()
			}
		}
	}
	return "no verdict"
}

// A second signature for one claim and key is refused whatever happened in
// between: another beacon after a reorganisation, a restart, a copy of the key
// in another process on the same files.
func TestOneSignaturePerClaimAcrossReorgRestartAndProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "signatures")
	open := func() *signlog.Log {
		log, err := signlog.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		return log
	}
	made := 0
	sign := func(d [32]byte) ([]byte, error) { made++; return binary.BigEndian.AppendUint64(nil, uint64(made)), nil }
	s := quorum.Statement{Claim: claim.ID{1}, Beacon: claim.Digest{1}, TraceRoot: claim.Digest{2}}
	log := open()
	if _, err := log.Sign([32]byte{9}, s.Claim, s.Digest(1, claim.Address{}), sign); err != nil {
		t.Fatal(err)
	}
	if _, err := signlog.Open(path); err == nil {
		t.Fatal("a second process opened the log")
	}
	log.Close()
	log = open()
	defer log.Close()
	for _, other := range []quorum.Statement{{Claim: s.Claim, Beacon: claim.Digest{3}, TraceRoot: s.TraceRoot}, {Claim: s.Claim, Beacon: s.Beacon, TraceRoot: claim.Digest{4}}} {
		if _, err := log.Sign([32]byte{9}, s.Claim, other.Digest(1, claim.Address{}), sign); !errors.Is(err, signlog.ErrConflict) {
			t.Fatalf("signed again: %v", err)
		}
	}
	if _, err := log.Sign([32]byte{9}, s.Claim, s.Digest(2, claim.Address{}), sign); !errors.Is(err, signlog.ErrConflict) {
		t.Fatalf("signed for another chain: %v", err)
	}
	if made != 1 {
		t.Fatalf("the key was used %d times", made)
	}
}

func registry() *prometheus.Registry { return prometheus.NewRegistry() }
