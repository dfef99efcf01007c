package aggregator

import (
	"errors"
	"fmt"
	"net/http"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/serve"
)

// Why a vote is refused before it is counted.
var (
	errUnknownClaim = errors.New("claim is not open here (yet)")
	errNotTraced    = errors.New("claim has no trace root yet")
	errLate         = errors.New("the claim takes no more signatures")
	errInternal     = errors.New("vote could not be stored")
)

// statusOf maps a reply's code to HTTP.
var statusOf = map[string]int{
	quorum.CodeCounted: http.StatusOK, quorum.CodeDuplicate: http.StatusOK,
	quorum.CodeMalformed: http.StatusBadRequest, quorum.CodeTooLarge: http.StatusRequestEntityTooLarge,
	quorum.CodeUnknownClaim: http.StatusNotFound, quorum.CodeNotTraced: http.StatusConflict,
	quorum.CodeLate: http.StatusGone, quorum.CodeUnknown: http.StatusForbidden,
	quorum.CodeDissent: http.StatusConflict, quorum.CodeSignature: http.StatusForbidden,
	quorum.CodeInternal: http.StatusInternalServerError,
}

func codeOf(err error) string {
	switch {
	case errors.Is(err, serve.ErrTooLarge):
		return quorum.CodeTooLarge
	case errors.Is(err, errUnknownClaim):
		return quorum.CodeUnknownClaim
	case errors.Is(err, errNotTraced):
		return quorum.CodeNotTraced
	case errors.Is(err, errLate):
		return quorum.CodeLate
	case errors.Is(err, errInternal):
		return quorum.CodeInternal
	}
	return quorum.CodeOf(err)
}

// Handler is the aggregator's API:
//
//	POST /v2/votes         one vote (quorum.Vote) -> quorum.Reply
//	GET  /v1/claims/{id}   the count of one claim -> Count
//	GET  /v1/health        200 once the chain has been seen, else 503
func (a *Aggregator) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+quorum.VotesPath, a.postVote)
	mux.HandleFunc("GET /v1/claims/{id}", a.getClaim)
	mux.HandleFunc("GET /v1/health", a.getHealth)
	return mux
}

func (a *Aggregator) postVote(w http.ResponseWriter, r *http.Request) {
	err := a.take(r)
	code := codeOf(err)
	a.metrics.votes.WithLabelValues(code).Inc()
	out := quorum.Reply{Code: code}
	if err != nil {
		out.Error = err.Error()
	}
	if code == quorum.CodeDissent || code == quorum.CodeInternal {
		a.deps.Log.Warn("vote not counted", zap.String("code", code), zap.Error(err))
	}
	serve.JSON(w, statusOf[code], out)
}

func (a *Aggregator) take(r *http.Request) error {
	data, err := serve.Body(r, quorum.MaxVote)
	if err != nil {
		return err
	}
	vote, err := quorum.ParseVote(data)
	if err != nil {
		return err
	}
	return a.count(vote)
}

// count verifies a vote and makes it durable before it counts: what is
// acknowledged survives a crash.
func (a *Aggregator) count(vote quorum.Vote) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.open[vote.Claim]
	switch {
	case v == nil:
		return fmt.Errorf("%w: %s", errUnknownClaim, vote.Claim)
	case !collecting(*v, a.head):
		return fmt.Errorf("%w: it is %s, its deadline was block %d", errLate, v.Claim.Status, v.Claim.Schedule.Certify)
	case v.Tally == nil:
		return fmt.Errorf("%w: %s", errNotTraced, vote.Claim)
	}
	if err := v.Tally.Verify(vote); err != nil {
		return err
	}
	if err := a.deps.Store.put(vote); err != nil {
		return fmt.Errorf("%w: %w", errInternal, err)
	}
	if err := v.Tally.Add(vote); err != nil {
		return err
	}
	a.noteReached(v, a.head)
	return nil
}

// Count is the state of one claim's count; stakes are decimal wei.
type Count struct {
	Claim     claim.ID `json:"claimId"`
	Status    string   `json:"status"`
	Signed    string   `json:"signedStake,omitempty"` // while votes are counted
	Reached   bool     `json:"quorumReached"`
	Submitted uint64   `json:"submittedAtBlock"`
	Deadline  uint64   `json:"deadlineBlock"`
}

func (a *Aggregator) getClaim(w http.ResponseWriter, r *http.Request) {
	id, err := claim.ParseDigest(r.PathValue("id"))
	if err != nil {
		serve.JSON(w, http.StatusBadRequest, quorum.Reply{Code: quorum.CodeMalformed, Error: err.Error()})
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.open[id]
	if v == nil {
		serve.JSON(w, http.StatusNotFound, quorum.Reply{Code: quorum.CodeUnknownClaim, Error: errUnknownClaim.Error()})
		return
	}
	out := Count{Claim: id, Status: v.Claim.Status.String(), Submitted: v.SubmittedAt, Deadline: v.Claim.Schedule.Certify}
	out.Reached = v.Claim.Status == claim.Certified || v.Claim.Status == claim.Final
	if v.Tally != nil {
		signed := v.Tally.Signed()
		out.Signed, out.Reached = signed.Dec(), v.Tally.Reached()
	}
	serve.JSON(w, http.StatusOK, out)
}

func (a *Aggregator) getHealth(w http.ResponseWriter, _ *http.Request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.head == 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}
