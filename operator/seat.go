package operator

import (
	"context"
	"fmt"

	"github.com/holiman/uint256"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// seat is this operator's place among those who may sign a claim.
type seat struct {
	set     quorum.Set      // all of them, at the claim's reference block
	members []claim.Address // the accounts of those with stake
	me      claim.Address   // this operator's account; zero if it has no stake
	stake   uint256.Int     // this operator's
}

func newSeat(set quorum.Set, id bls.OperatorID) *seat {
	s := &seat{set: set}
	for _, m := range set.Operators {
		if m.Stake.IsZero() {
			continue
		}
		s.members = append(s.members, m.Owner)
		if m.ID == id {
			s.me, s.stake = m.Owner, m.Stake
		}
	}
	return s
}

// mostSeats bounds how many reference blocks are remembered.
const mostSeats = 1 << 10

// seatOf reads a claim's operator set once.
func (o *Operator) seatOf(ctx context.Context, c claim.View) (*seat, error) {
	block := c.Reference()
	o.mu.Lock()
	s := o.seats[block]
	o.mu.Unlock()
	if s != nil {
		return s, nil
	}
	set, err := o.deps.Stakes.Operators(ctx, block)
	if err != nil {
		return nil, fmt.Errorf("read operator set at block %d: %w", block, err)
	}
	s = newSeat(set, o.deps.Key.ID())
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.seats) >= mostSeats {
		clear(o.seats)
	}
	o.seats[block] = s
	return s, nil
}

// warnOfNoStake says once per claim that this node has nothing to do with it.
func (o *Operator) warnOfNoStake(c claim.View, at *seat) {
	if !at.stake.IsZero() || o.strange[c.ID] || c.Status != claim.Open {
		return
	}
	if len(o.strange) >= mostSeats {
		clear(o.strange)
	}
	o.strange[c.ID] = true
	o.deps.Log.Warn("this node's key has no stake, it signs nothing: is it the registered key, and is stake allocated?",
		zap.Stringer("operator", claim.Digest(o.deps.Key.ID())), zap.Stringer("claim", c.ID), zap.Uint64("block", c.Reference()))
}
