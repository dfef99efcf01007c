package operator

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

func TestMyTurn(t *testing.T) {
	signers := []bls.OperatorID{{1}, {2}, {3}}
	d := claim.Demand{Key: claim.Digest{9}, AskedAt: 100, Deadline: 160}
	for now := uint64(100); now <= 160; now++ {
		turn := 0
		for _, s := range signers {
			if MyTurn(d, signers, s, 5, now) {
				turn++
			}
		}
		want := min(3, int(now-100)/5) // the first turn is the claimant's
		if turn != want {
			t.Fatalf("block %d: %d may answer, want %d", now, turn, want)
		}
	}
	if MyTurn(d, signers, bls.OperatorID{4}, 5, 150) {
		t.Error("a stranger's turn")
	}
	if MyTurn(d, signers, signers[0], 5, 161) {
		t.Error("after the deadline")
	}
	// However long a turn is configured, everybody has had it by half time.
	for _, s := range signers {
		if !MyTurn(d, signers, s, 1000, 130) {
			t.Error("somebody's turn comes too late")
		}
	}
}

func TestNodeAPI(t *testing.T) {
	h := newHealth()
	api := nodeAPI("v1", h)
	get := func(path string) *httptest.ResponseRecorder {
		rec := httptest.NewRecorder()
		api.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
		return rec
	}
	if r := get("/eigen/node"); r.Code != 200 || !strings.Contains(r.Body.String(), `"spec_version":"v0.0.1"`) {
		t.Errorf("node: %d %s", r.Code, r.Body)
	}
	if r := get("/eigen/node?version=v9"); r.Code != 404 {
		t.Errorf("unknown version: %d", r.Code)
	}
	if r := get("/eigen/node/health"); r.Code != 206 {
		t.Errorf("initializing: %d", r.Code)
	}
	for _, s := range nodeServices {
		h.set(s.id, true)
	}
	if r := get("/eigen/node/health"); r.Code != 200 {
		t.Errorf("all up: %d", r.Code)
	}
	h.set("answers", false)
	if r := get("/eigen/node/health"); r.Code != 206 {
		t.Errorf("unfunded: %d", r.Code)
	}
	if r := get("/eigen/node/services/answers/health"); r.Code != 503 {
		t.Errorf("service down: %d", r.Code)
	}
	if r := get("/eigen/node/services/nonsense/health"); r.Code != 404 {
		t.Errorf("unknown service: %d", r.Code)
	}
	h.set("chain", false)
	if r := get("/eigen/node/health"); r.Code != 503 {
		t.Errorf("chain down: %d", r.Code)
	}
	var list []serviceEntry
	if err := json.Unmarshal(get("/eigen/node/services").Body.Bytes(), &list); err != nil || len(list) != 3 || list[0].Status != "Down" {
		t.Errorf("services: %+v, %v", list, err)
	}
}

func TestFiguresFollowWhatWasDone(t *testing.T) {
	s := newScore()
	me := claim.Digest{1}
	set := quorum.Set{Operators: []quorum.Operator{{ID: bls.OperatorID{1}, Stake: *uint256.NewInt(30)},
		{ID: bls.OperatorID{2}, Stake: *uint256.NewInt(70)}, {ID: bls.OperatorID{3}, Stake: *uint256.NewInt(50)}}}
	final := view(func(v *View) { v.Claim.ID = claim.ID{1}; v.Claim.Status = claim.Final; v.Signed = true })
	final.Claim.Terms.Fee = *uint256.NewInt(1000)
	final.Claim.NonSigners = []claim.Digest{{3}}
	if !s.note(final, 150) || s.note(final, 151) || s.percent() != 100 {
		t.Errorf("signed: %+v", s)
	}
	missed := view(func(v *View) { v.Claim.ID = claim.ID{2} })
	if s.note(missed, 100) {
		t.Error("counted before the deadline")
	}
	if !s.note(missed, 101) || s.percent() != 50 {
		t.Errorf("missed: %v %%", s.percent())
	}
	refused := view(func(v *View) { v.Claim.ID = claim.ID{3}; v.Verdict = Invalid })
	if !s.note(refused, 101) || int(s.percent()) != 66 {
		t.Errorf("found invalid: %v %%", s.percent())
	}
	convicted := final
	convicted.Claim.ID, convicted.Claim.Status, convicted.Claim.SlashableFrom = claim.ID{4}, claim.Convicted, 170
	if wei := s.earned(convicted, set, me, true); !wei.IsZero() {
		t.Errorf("earned %s by a lie", wei.Dec())
	}
	convicted.Claim.SlashableFrom = 0
	if wei := s.earned(convicted, set, me, false); !wei.IsZero() {
		t.Errorf("earned %s without a standing reveal", wei.Dec())
	}
	if wei := s.earned(convicted, set, me, true); wei.Uint64() != 270 {
		t.Errorf("earned %s by a claim whose lie it never saw", wei.Dec())
	}
	final.Claim.FeeHeld = true
	if wei := s.earned(final, set, me, true); !wei.IsZero() {
		t.Errorf("earned %s before it was paid", wei.Dec())
	}
	final.Claim.FeeHeld = false
	if wei := s.earned(final, set, me, true); wei.Uint64() != 270 {
		t.Errorf("earned %s", wei.Dec())
	}
	if wei := s.earned(final, set, me, true); !wei.IsZero() {
		t.Errorf("earned %s twice", wei.Dec())
	}
}

// A key that is not registered, or without stake, is named once per claim.
func TestKeyWithoutStakeIsSaid(t *testing.T) {
	for _, stake := range []uint64{0, 10} {
		b := newBench(t)
		b.stake = stake
		v := b.post(counter(t), claim.Full, 0)
		b.tick()
		b.tick()
		said := b.seen.FilterMessageSnippet("has no stake").All()
		if want := map[uint64]int{0: 1, 10: 0}[stake]; len(said) != want {
			t.Errorf("stake %d: said %d times, want %d", stake, len(said), want)
		}
		for _, e := range said {
			if e.ContextMap()["claim"] != v.ID.String() || e.ContextMap()["operator"] != claim.Digest(b.key.ID()).String() {
				t.Errorf("said of %v", e.ContextMap())
			}
		}
	}
}
