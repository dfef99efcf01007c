package aggregator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// world is a chain with three operators of equal stake and one traced claim
// that can be certified until block 100.
type world struct {
	keys      []*bls.Key
	set       quorum.Set
	snap      claim.Snapshot
	certified []quorum.Certificate
	recorded  [][]claim.Digest
	paid      int
	refuse    error    // of the next submissions
	executor  executor // nil: demands are not answered
	demands   []claim.Demand
	answered  chan []byte

	refuseRecord error
	meanwhile    func() // while commitments are recorded
	others       sync.WaitGroup
	dir          string
}

func (w *world) Open(context.Context) (claim.Snapshot, error) { return w.snap, nil }
func (w *world) Operators(context.Context, uint64) (quorum.Set, error) {
	return w.set, nil
}
func (w *world) Certify(_ context.Context, _ claim.View, c quorum.Certificate) error {
	if w.refuse != nil {
		return w.refuse
	}
	w.certified = append(w.certified, c)
	w.snap.Claims[0].Status = claim.Certified
	return nil
}

func (w *world) PayOperators(context.Context, claim.View) error {
	w.paid++
	w.snap.Claims[0].FeeHeld = false
	return nil
}
func (w *world) Record(_ context.Context, commitments []claim.Digest) error {
	w.recorded = append(w.recorded, commitments)
	if w.meanwhile != nil {
		w.others.Go(w.meanwhile)
	}
	return w.refuseRecord
}
func (w *world) RefreshStakes(context.Context) (bool, error) { return false, nil }

var id = claim.ID{1}

const chainID = 31337

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir()}
	for i := range 3 {
		k, err := bls.NewKey([]byte{byte(i + 1)})
		if err != nil {
			t.Fatal(err)
		}
		w.keys = append(w.keys, k)
		w.set.Operators = append(w.set.Operators, quorum.Operator{ID: k.ID(), G1: k.G1(), G2: k.G2(), Stake: *uint256.NewInt(10)})
	}
	w.set.Total = *uint256.NewInt(30)
	w.snap.Head = 10
	w.snap.Claims = []claim.View{{
		Posted: claim.Posted{ID: id, Block: 5, Schedule: claim.Schedule{Certify: 100, HardEnd: 300}},
		State:  claim.State{Status: claim.Open, HasTrace: true, TraceRoot: claim.Digest{7}},
	}}
	return w
}

func (w *world) start(t *testing.T) *Aggregator {
	t.Helper()
	store, err := OpenStore(filepath.Join(w.dir, "votes"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	cfg := Defaults()
	cfg.PatienceBlocks = 10
	a, err := New(cfg, Deps{ChainID: chainID, Claims: w, Stakes: w, Submitter: w, Keeper: w, Store: store,
		Metrics: prometheus.NewRegistry(), Log: zap.NewNop(), Demands: w, Executor: w.executor})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func tick(t *testing.T, a *Aggregator) {
	t.Helper()
	if err := a.tick(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func (w *world) vote(i int, change ...func(*quorum.Vote)) quorum.Vote {
	v := quorum.Vote{Statement: quorum.Statement{Claim: id, TraceRoot: claim.Digest{7}}, Operator: w.keys[i].ID(),
		Commitment: claim.Digest{0xc0, byte(i)}}
	for _, c := range change {
		c(&v)
	}
	v.Signature = w.keys[i].Sign(v.Digest(chainID, claim.Address{}))
	return v
}

func post(t *testing.T, a *Aggregator, v quorum.Vote) (int, quorum.Reply) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return postBytes(t, a, data)
}

func postBytes(t *testing.T, a *Aggregator, data []byte) (int, quorum.Reply) {
	t.Helper()
	rec := httptest.NewRecorder()
	a.Handler().ServeHTTP(rec, httptest.NewRequest(http.MethodPost, quorum.VotesPath, bytes.NewReader(data)))
	var r quorum.Reply
	if err := json.Unmarshal(rec.Body.Bytes(), &r); err != nil {
		t.Fatalf("reply %q: %v", rec.Body, err)
	}
	if strings.Contains(r.Error, "\n") {
		t.Fatalf("error of more than one line: %q", r.Error)
	}
	return rec.Code, r
}

func expect(t *testing.T, a *Aggregator, v quorum.Vote, status int, code string) {
	t.Helper()
	if s, r := post(t, a, v); s != status || r.Code != code {
		t.Fatalf("%d %+v, want %d %s", s, r, status, code)
	}
}

func TestCertifiesOnceEverybodySigned(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	for i := range 3 {
		expect(t, a, w.vote(i), 200, quorum.CodeCounted)
	}
	tick(t, a)
	if len(w.certified) != 1 || len(w.certified[0].NonSigners) != 0 {
		t.Fatalf("certificates: %+v", w.certified)
	}
	tick(t, a)
	if len(w.certified) != 1 {
		t.Fatal("submitted again after it was certified")
	}
	expect(t, a, w.vote(0), 410, quorum.CodeLate)
}

func TestWaitsForStragglersThenSubmitsWithout(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	expect(t, a, w.vote(1), 200, quorum.CodeCounted)
	w.snap.Head = 19
	tick(t, a)
	if len(w.certified) != 0 {
		t.Fatal("did not wait")
	}
	w.snap.Head = 20
	tick(t, a)
	if len(w.certified) != 1 || w.certified[0].NonSigners[0].ID != w.keys[2].ID() {
		t.Fatalf("certificates: %+v", w.certified)
	}
}

func TestRefusesByName(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	stranger, err := bls.NewKey([]byte{99})
	if err != nil {
		t.Fatal(err)
	}
	foreign := w.vote(0)
	foreign.Operator = stranger.ID()
	borrowed := w.vote(0)
	borrowed.Signature = w.vote(1).Signature
	for _, row := range []struct {
		name   string
		vote   quorum.Vote
		status int
		code   string
	}{
		{"unknown operator", foreign, 403, quorum.CodeUnknown},
		{"dissent", w.vote(0, func(v *quorum.Vote) { v.TraceRoot[0]++ }), 409, quorum.CodeDissent},
		{"other claim", w.vote(0, func(v *quorum.Vote) { v.Claim[0]++ }), 404, quorum.CodeUnknownClaim},
		{"bad signature", borrowed, 403, quorum.CodeSignature},
	} {
		if s, r := post(t, a, row.vote); s != row.status || r.Code != row.code {
			t.Errorf("%s: %d %+v", row.name, s, r)
		}
	}
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	expect(t, a, w.vote(0), 200, quorum.CodeDuplicate)
	if s, r := postBytes(t, a, []byte("{")); s != 400 || r.Code != quorum.CodeMalformed {
		t.Errorf("malformed: %d %+v", s, r)
	}
	if s, r := postBytes(t, a, bytes.Repeat([]byte(" "), quorum.MaxVote+1)); s != 413 || r.Code != quorum.CodeTooLarge {
		t.Errorf("oversized: %d %+v", s, r)
	}
	w.snap.Claims[0].HasTrace = false
	w.snap.Claims[0].ID = claim.ID{2}
	tick(t, a)
	if s, r := post(t, a, w.vote(0, func(v *quorum.Vote) { v.Claim = claim.ID{2} })); s != 409 || r.Code != quorum.CodeNotTraced {
		t.Errorf("before the trace: %d %+v", s, r)
	}
}

func TestLateByBlock(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	w.snap.Head = 101
	tick(t, a)
	expect(t, a, w.vote(0), 410, quorum.CodeLate)
}

// A dissenter first, then the honest majority: the claim is certified without
// it, and its later honest vote still counts.
func TestDissentStopsNothing(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0, func(v *quorum.Vote) { v.TraceRoot[0]++ }), 409, quorum.CodeDissent)
	for i := range 3 {
		expect(t, a, w.vote(i), 200, quorum.CodeCounted)
	}
	tick(t, a)
	if len(w.certified) != 1 {
		t.Fatal("not certified")
	}
}

// The process dies without any shutdown after one acknowledged vote; the next
// one on the same directory needs only the others.
func TestRestartKeepsAcknowledgedVotes(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	expect(t, a, w.vote(1), 200, quorum.CodeCounted)
	a.deps.Store.Close() // releases the lock as the death of the process would
	b := w.start(t)
	tick(t, b)
	expect(t, b, w.vote(0), 200, quorum.CodeDuplicate)
	expect(t, b, w.vote(2), 200, quorum.CodeCounted)
	tick(t, b)
	if len(w.certified) != 1 || len(w.certified[0].NonSigners) != 0 {
		t.Fatalf("certificates: %+v", w.certified)
	}
}

func TestFailedSubmissionIsRetried(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	for i := range 3 {
		expect(t, a, w.vote(i), 200, quorum.CodeCounted)
	}
	w.refuse = errors.New("no gas")
	tick(t, a)
	w.refuse = nil
	w.snap.Head = 14
	tick(t, a)
	if len(w.certified) != 0 {
		t.Fatal("did not wait before the next try")
	}
	w.snap.Head = 15
	tick(t, a)
	if len(w.certified) != 1 {
		t.Fatal("not submitted again")
	}
}

// A reorganisation that brings another trace root starts the count again.
func TestOtherTraceRootStartsOver(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	w.snap.Claims[0].TraceRoot = claim.Digest{8}
	tick(t, a)
	expect(t, a, w.vote(1), 409, quorum.CodeDissent)
	expect(t, a, w.vote(1, func(v *quorum.Vote) { v.TraceRoot = claim.Digest{8} }), 200, quorum.CodeCounted)
}

func TestClaimAndHealthEndpoints(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	get := func(path string) *httptest.ResponseRecorder {
		rec := httptest.NewRecorder()
		a.Handler().ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
		return rec
	}
	if c := get("/v1/health").Code; c != 503 {
		t.Fatalf("health before the chain was seen: %d", c)
	}
	tick(t, a)
	if c := get("/v1/health").Code; c != 200 {
		t.Fatalf("health: %d", c)
	}
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	var count Count
	if err := json.Unmarshal(get("/v1/claims/"+id.String()).Body.Bytes(), &count); err != nil || count.Signed != "10" || count.Reached {
		t.Fatalf("%+v, %v", count, err)
	}
	w.snap.Claims[0].Status = claim.Certified
	tick(t, a)
	count = Count{}
	if err := json.Unmarshal(get("/v1/claims/"+id.String()).Body.Bytes(), &count); err != nil || !count.Reached {
		t.Fatalf("certified, and %+v, %v", count, err)
	}
	if c := get("/v1/claims/nonsense").Code; c != 400 {
		t.Fatalf("nonsense: %d", c)
	}
}

// A lie that the signers did not answer for costs them nothing, once that is sure.
func TestSignersOfConvictedClaims(t *testing.T) {
	v := View{Claim: claim.View{State: claim.State{Status: claim.Convicted, Signed: true, FeeHeld: true}}}
	v.Claim.Schedule.HardEnd = 100
	for name, c := range map[string]struct {
		now  uint64
		edit func(*View)
		want bool
	}{
		"after the hard end":  {101, func(*View) {}, true},
		"before":              {100, func(*View) {}, false},
		"bound":               {101, func(v *View) { v.Claim.SlashableFrom = 90 }, false},
		"without certificate": {101, func(v *View) { v.Claim.Signed = false }, false},
		"paid":                {101, func(v *View) { v.Claim.FeeHeld = false }, false},
	} {
		v := v
		c.edit(&v)
		if acts := Decide(v, Pace{}, c.now); slices.Contains(acts, Pay) != c.want {
			t.Errorf("%s: %v", name, acts)
		}
	}
}

func TestSignersOfFinalClaimsArePaidOnce(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	w.snap.Claims[0].Status, w.snap.Claims[0].FeeHeld = claim.Final, true
	for range 3 {
		tick(t, a)
	}
	if w.paid != 1 {
		t.Fatalf("paid %d times", w.paid)
	}
}
