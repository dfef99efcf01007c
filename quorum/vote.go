package quorum

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
)

// VotesPath is where an aggregator takes votes: POST, JSON.
const VotesPath = "/v2/votes"

// MaxVote bounds the bytes of a vote on the wire.
const MaxVote = 4096

// Reply is an aggregator's answer to a vote.
type Reply struct {
	Code  string `json:"code"`            // counted, or one of the codes below
	Error string `json:"error,omitempty"` // one line
}

// Codes of a reply. Counted and Duplicate mean that the vote is kept; Retry
// codes may change later, the others are for ever.
const (
	CodeCounted      = "counted"
	CodeDuplicate    = "duplicate"
	CodeMalformed    = "malformed"
	CodeTooLarge     = "too_large"
	CodeUnknownClaim = "unknown_claim" // retry: the aggregator may be behind
	CodeNotTraced    = "not_traced"    // retry
	CodeLate         = "late"
	CodeUnknown      = "unknown_operator"
	CodeDissent      = "dissent"
	CodeSignature    = "bad_signature"
	CodeInternal     = "internal" // retry
)

// CodeOf names the reason why a vote was refused.
func CodeOf(err error) string {
	switch {
	case err == nil:
		return CodeCounted
	case errors.Is(err, ErrDuplicate):
		return CodeDuplicate
	case errors.Is(err, ErrUnknownOperator):
		return CodeUnknown
	case errors.Is(err, ErrDissent):
		return CodeDissent
	case errors.Is(err, ErrOtherClaim):
		return CodeUnknownClaim
	case errors.Is(err, bls.ErrSignature):
		return CodeSignature
	}
	return CodeMalformed
}

type wireVote struct {
	ClaimID    *claim.ID       `json:"claimId"`
	Beacon     *claim.Digest   `json:"beacon"`
	TraceRoot  *claim.Digest   `json:"traceRoot"`
	Operator   *bls.OperatorID `json:"operatorId"`
	Signature  *bls.G1         `json:"signature"`
	Commitment *claim.Digest   `json:"commitment"`
}

// ParseVote reads one JSON object with every key of a vote and no other.
func ParseVote(data []byte) (Vote, error) {
	var w wireVote
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		return Vote{}, fmt.Errorf("decode vote: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Vote{}, errors.New("decode vote: bytes after the object")
	}
	if w.ClaimID == nil || w.Beacon == nil || w.TraceRoot == nil || w.Operator == nil || w.Signature == nil || w.Commitment == nil {
		return Vote{}, errors.New("decode vote: claimId, beacon, traceRoot, operatorId, signature and commitment are all needed")
	}
	if w.Commitment.IsZero() {
		return Vote{}, errors.New("decode vote: commitment is zero: a signer commits to its keyed work (docs/format.md, section 8)")
	}
	return Vote{Statement{*w.ClaimID, *w.Beacon, *w.TraceRoot}, *w.Operator, *w.Signature, *w.Commitment}, nil
}
