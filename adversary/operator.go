package adversary

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// claims yields the chain's open claims.
type claims interface {
	Open(ctx context.Context) (claim.Snapshot, error)
}

// Stamp is a corrupted operator: it signs every claim that has a trace root
// and re-executes nothing.
type Stamp struct {
	ChainID    uint64
	ClaimBook  claim.Address
	Claims     claims
	Key        *bls.Key
	Aggregator string // base URL
	Poll       time.Duration
	// Commit is what it hands out with a signature; something without a meaning if nil.
	Commit func(v claim.View) claim.Digest
}

// Run signs until ctx ends.
func (s *Stamp) Run(ctx context.Context) error {
	return s.once(ctx, func(v claim.View, _ uint64) bool { return v.Status == claim.Open && v.HasTrace }, s.vote)
}

// once acts on every claim that is due until it has succeeded, until ctx ends.
func (s *Stamp) once(ctx context.Context, due func(v claim.View, head uint64) bool, act func(context.Context, claim.View) error) error {
	done := map[claim.ID]bool{}
	ticker := time.NewTicker(s.Poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		snap, err := s.Claims.Open(ctx)
		if err != nil {
			continue // a liar is in no hurry
		}
		for _, v := range snap.Claims {
			if due(v, snap.Head) && !done[v.ID] {
				done[v.ID] = act(ctx, v) == nil
			}
		}
	}
}

func (s *Stamp) vote(ctx context.Context, v claim.View) error {
	statement := quorum.Statement{Claim: v.ID, Beacon: v.Beacon, TraceRoot: v.TraceRoot}
	vote := quorum.Vote{Statement: statement, Operator: s.Key.ID(), Signature: s.Key.Sign(statement.Digest(s.ChainID, s.ClaimBook)),
		Commitment: claim.Commitment(v.ID, claim.Address{}, claim.Digest{1}, claim.Digest{2})} // it has nothing to commit to
	if s.Commit != nil {
		vote.Commitment = s.Commit(v)
	}
	body, err := json.Marshal(vote)
	if err != nil {
		return fmt.Errorf("encode vote: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(s.Aggregator, "/")+quorum.VotesPath, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("make request: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("send vote: %w", err)
	}
	defer resp.Body.Close()
	var reply quorum.Reply
	if err := json.NewDecoder(resp.Body).Decode(&reply); err != nil {
		return fmt.Errorf("decode reply: %w", err)
	}
	if reply.Code != quorum.CodeCounted && reply.Code != quorum.CodeDuplicate {
		return errors.New(reply.Code)
	}
	return nil
}
