package operator

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/signlog"
)

// bench is an operator with a chain, an aggregator and a claimant's store that
// the test plays.
type bench struct {
	t     *testing.T
	op    *Operator
	key   *bls.Key
	snap  claim.Snapshot
	wei   uint64
	stake uint64
	store *artifact.Dir
	dir   string
	log   *signlog.Log
	core  zapcore.Core
	seen  *observer.ObservedLogs // warnings

	batches [][]claim.Digest
	reveals []claim.Reveal
	salts   []claim.Digest
	refuted []int         // entries
	rival   claim.Address // another member; zero for none

	mu    sync.Mutex
	votes []quorum.Vote
	code  string // what the aggregator answers
	url   string
}

func (b *bench) Open(context.Context) (claim.Snapshot, error) { return b.snap, nil }
func (b *bench) Balance(context.Context) (uint256.Int, error) { return *uint256.NewInt(b.wei), nil }
func (b *bench) Operators(_ context.Context, block uint64) (quorum.Set, error) {
	set := quorum.Set{ReferenceBlock: block, Total: *uint256.NewInt(b.stake)}
	set.Operators = []quorum.Operator{{ID: b.key.ID(), G1: b.key.G1(), G2: b.key.G2(), Stake: *uint256.NewInt(b.stake)}}
	if b.rival != (claim.Address{}) {
		set.Operators = append(set.Operators, quorum.Operator{ID: bls.OperatorID{9}, Owner: b.rival, Stake: *uint256.NewInt(b.stake)})
	}
	return set, nil
}
func (b *bench) Demands(context.Context, claim.View) ([]claim.Demand, error) { return nil, nil }
func (b *bench) Answer(context.Context, claim.View, claim.Demand, []byte) error {
	return errors.New("nothing was demanded")
}

func (b *bench) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var v quorum.Vote
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		b.t.Error(err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.votes = append(b.votes, v)
	json.NewEncoder(w).Encode(quorum.Reply{Code: b.code})
}

func newBench(t *testing.T) *bench {
	t.Helper()
	core, seen := observer.New(zap.WarnLevel)
	b := &bench{t: t, core: core, seen: seen, wei: 1e18, stake: 10, code: quorum.CodeCounted, dir: t.TempDir()}
	var err error
	if b.key, err = bls.NewKey([]byte{7}); err != nil {
		t.Fatal(err)
	}
	if b.store, err = artifact.OpenDir(filepath.Join(b.dir, "artifacts"), 1<<20); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(b)
	t.Cleanup(server.Close)
	b.url = server.URL
	b.restart()
	return b
}

// restart makes a new process of the operator on the same files.
func (b *bench) restart() {
	b.t.Helper()
	if b.log != nil {
		b.log.Close()
	}
	var err error
	if b.log, err = signlog.Open(filepath.Join(b.dir, "signatures")); err != nil {
		b.t.Fatal(err)
	}
	log := b.log
	b.t.Cleanup(func() { log.Close() })
	cfg := Defaults()
	cfg.Aggregators, cfg.RetryBlocks = []string{b.url}, 10
	b.op, err = New(cfg, Deps{ChainID: 31337, Claims: b, Stakes: b, Purse: b, Demands: b, Reveals: b, Artifacts: artifact.Library{Dir: b.store},
		Key: b.key, SignLog: b.log, Metrics: prometheus.NewRegistry(), Log: zap.New(b.core)})
	if err != nil {
		b.t.Fatal(err)
	}
}

// tick lets the operator look at the chain and finish what it starts, twice:
// once to check and once to act on the result.
func (b *bench) tick() {
	b.t.Helper()
	for range 2 {
		if err := b.op.tick(b.t.Context()); err != nil {
			b.t.Fatal(err)
		}
		b.op.checks.Wait()
	}
}

// counter is a run without inputs: a vector that grows by one in every step.
func counter(t *testing.T) *commit.Run {
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
	if p, err = engine.Layout(p); err != nil {
		t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p, Spec: claim.Spec{Program: root, Steps: 12, SegmentLength: 3}}, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// post puts a claim of the run on the chain, with its inputs and what a
// claimant serves of the run in the store.
func (b *bench) post(run *commit.Run, policy claim.Policy, draws uint32) claim.View {
	b.t.Helper()
	if err := b.store.PutInputs(run.Inputs()); err != nil {
		b.t.Fatal(err)
	}
	if _, err := b.store.Put(artifact.Segments, artifact.EncodeSegments(run.Segments())); err != nil {
		b.t.Fatal(err)
	}
	for g := range run.Segments() {
		state, err := run.State(b.t.Context(), uint64(g))
		if err != nil {
			b.t.Fatal(err)
		}
		file, err := artifact.EncodeTensors(state)
		if err != nil {
			b.t.Fatal(err)
		}
		if _, err := b.store.Put(artifact.Tensors, file); err != nil {
			b.t.Fatal(err)
		}
	}
	v := claim.View{Posted: claim.Posted{ID: claim.ID{1}, Spec: run.Spec(), Outcome: run.Outcome(), Block: 5,
		Terms: claim.Terms{Policy: policy, Draws: draws}, Schedule: claim.Schedule{Certify: 100, Dispute: 200, HardEnd: 300}}}
	v.Status, v.HasTrace = claim.Open, true
	drawn, err := run.Drawn(b.t.Context(), v.Drawn(v.Beacon))
	if err != nil {
		b.t.Fatal(err)
	}
	v.TraceRoot = drawn.Root()
	b.snap = claim.Snapshot{Head: 10, Claims: []claim.View{v}}
	return v
}

func (b *bench) expectVotes(n int) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.votes) != n {
		b.t.Fatalf("%d votes left the operator, want %d", len(b.votes), n)
	}
}

func TestSignsWhatItFoundTrue(t *testing.T) {
	for _, policy := range []claim.Policy{claim.Full, claim.Sampled} {
		b := newBench(t)
		v := b.post(counter(t), policy, uint32(policy))
		b.tick()
		b.expectVotes(1)
		digest := statement(v).Digest(31337, claim.Address{})
		if err := bls.Verify(b.key.G2(), digest, b.votes[0].Signature); err != nil {
			t.Errorf("%s: %v", policy, err)
		}
		b.tick()
		b.expectVotes(1)
	}
}

// Whatever is wrong about a claim, nothing is signed.
func TestNeverSignsWhatItDidNotFindTrue(t *testing.T) {
	rows := []struct {
		name   string
		policy claim.Policy
		change func(b *bench, v *claim.View)
		want   Verdict
	}{
		{"trace root", claim.Full, func(_ *bench, v *claim.View) { v.TraceRoot[0]++ }, Invalid},
		{"trace root, sampled", claim.Sampled, func(_ *bench, v *claim.View) { v.TraceRoot[0]++ }, Invalid},
		{"result", claim.Full, func(_ *bench, v *claim.View) { v.Outcome.Result[0]++ }, Invalid},
		{"result, sampled", claim.Sampled, func(_ *bench, v *claim.View) { v.Outcome.Result[0]++ }, Invalid},
		{"steps", claim.Full, func(_ *bench, v *claim.View) { v.Spec.Steps++ }, Invalid},
		{"segments that nobody has", claim.Sampled, func(_ *bench, v *claim.View) { v.Outcome.Segments[0]++ }, Unavailable},
		{"program that nobody has", claim.Full, func(_ *bench, v *claim.View) { v.Spec.Program[0]++ }, Unavailable},
		{"more steps than it runs", claim.Full, func(b *bench, _ *claim.View) { b.op.cfg.MaxSteps = 5 }, Unavailable},
		{"more memory than it has", claim.Full, func(b *bench, _ *claim.View) { b.op.cfg.MaxMemory = 100 }, Unavailable},
		{"no gas", claim.Full, func(b *bench, _ *claim.View) { b.wei = 1 }, Valid},
		{"no stake", claim.Full, func(b *bench, _ *claim.View) { b.stake = 0 }, Unchecked},
	}
	for _, row := range rows {
		b := newBench(t)
		v := b.post(counter(t), row.policy, 0)
		row.change(b, &v)
		b.snap.Claims[0] = v
		b.tick()
		b.tick()
		if got := b.op.verdicts[statement(v)].Verdict; got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		b.expectVotes(0)
		if _, _, signed, err := b.log.Find(b.key.ID(), v.ID); signed || err != nil {
			t.Errorf("%s: in the sign log, %v", row.name, err)
		}
	}
}

// Inputs that come later are found later.
func TestUnavailableIsTriedAgain(t *testing.T) {
	b := newBench(t)
	run := counter(t)
	v := b.post(run, claim.Full, 0)
	empty, err := artifact.OpenDir(filepath.Join(b.dir, "empty"), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	full := b.store
	b.op.deps.Artifacts = artifact.Library{Dir: empty}
	b.tick()
	b.op.deps.Artifacts = artifact.Library{Dir: full}
	b.snap.Head = 19
	b.tick()
	b.expectVotes(0)
	b.snap.Head = 20
	b.tick()
	b.expectVotes(1)
	_ = v
}

// After a restart the stored signature is sent again, without a new check; if
// the chain has another trace root by then, nothing is.
func TestRestartSendsWhatWasSigned(t *testing.T) {
	b := newBench(t)
	v := b.post(counter(t), claim.Full, 0)
	b.code = quorum.CodeInternal
	b.tick()
	first := b.votes[0]
	b.votes = nil
	b.code = quorum.CodeCounted
	b.restart()
	b.tick()
	b.expectVotes(1)
	if b.votes[0] != first {
		t.Fatal("another vote than before the restart")
	}
	b.votes = nil
	b.restart()
	v.TraceRoot[0]++
	b.snap.Claims[0] = v
	b.tick()
	b.expectVotes(0)
}

// A vote that was refused for ever is not sent again, one that may be taken
// later is.
func TestDeliveryFollowsTheReply(t *testing.T) {
	for code, again := range map[string]bool{quorum.CodeCounted: false, quorum.CodeDuplicate: false, quorum.CodeLate: false,
		quorum.CodeDissent: false, quorum.CodeUnknownClaim: true, quorum.CodeNotTraced: true, quorum.CodeInternal: true} {
		b := newBench(t)
		b.post(counter(t), claim.Full, 0)
		b.code = code
		b.tick()
		b.votes = nil
		b.tick()
		if got := len(b.votes) > 0; got != again {
			t.Errorf("%s: sent again: %v", code, got)
		}
	}
}
