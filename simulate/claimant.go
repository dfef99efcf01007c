package simulate

import (
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/contracts/bindings"
)

// claiming plays a claimant: an honest one, or a liar who does what an honest
// one does as far as it pays.
type claiming struct {
	*game
	posted   *posted
	answers  func(d claim.Demand, now uint64) bool // nil: all, at once
	answered map[claim.Digest]bool
	tried    uint64
	back     uint64 // it is down from the certificate to this block; 0: it is never
}

func (g *game) claiming(p *posted) *claiming {
	return &claiming{game: g, posted: p, answered: map[claim.Digest]bool{}}
}

// play does what the claimant daemon's decision says.
func (c *claiming) play(now uint64) error {
	p := c.posted
	if p.view.Status == claim.Unknown || p.view.Signed && now < c.back {
		return nil
	}
	v := claimant.View{Claim: p.view, Own: true, HasRun: true, Tried: c.tried != 0, TriedAt: c.tried, PotReturned: p.potLeft != nil}
	for _, act := range claimant.Decide(v, claimant.Pace{BeaconDepth: 1, Retry: 2}, now) {
		if err := c.do(act, now); err != nil {
			return fmt.Errorf("%v: %w", act, err)
		}
	}
	return nil
}

func (c *claiming) do(act claimant.Act, now uint64) error {
	p := c.posted
	waits := act == claimant.Finalize || act == claimant.ReleaseBond
	if waits && c.running(now) {
		return nil // the call would fail, as its estimate tells the daemon
	}
	if act != claimant.Answer {
		c.tried = now
	}
	switch act {
	case claimant.PostTrace:
		return c.postTrace()
	case claimant.Answer:
		return c.reply(now)
	case claimant.Expire:
		return c.onBook(p.by, "expire", "expire", p.claim)
	case claimant.Finalize:
		return c.onBook(p.by, "finalize", "finalize", p.claim)
	case claimant.ReleaseBond:
		return c.onBook(p.by, "release bond", "releaseBond", p.claim)
	case claimant.ReturnPot:
		return c.onDisputes(p.by, "return pot", "returnPot", p.claim, p.trace())
	}
	return nil
}

// running says whether a demand keeps the claim from its end in the next block.
func (c *claiming) running(now uint64) bool {
	p := c.posted
	if now >= p.view.Schedule.HardEnd {
		return false
	}
	until := uint64(0)
	for _, o := range p.opened {
		until = max(until, o.Block+uint64(max(schedule.FollowUp, schedule.LastProof)))
	}
	return len(p.demands) > 0 || now < until
}

func (c *claiming) postTrace() error {
	p := c.posted
	beacon := claim.Digest(c.hashes[p.view.Schedule.Draw])
	root, err := p.what.traceRoot(c.ctx, p.view.Drawn(beacon))
	if err != nil {
		return err
	}
	return c.onBook(p.by, "post trace", "postTrace", p.claim, bindings.Trace{Beacon: beacon, Root: root})
}

func (c *claiming) reply(now uint64) error {
	for _, d := range c.posted.demands {
		if c.answered[d.Key] || c.answers != nil && !c.answers(d, now) {
			continue
		}
		c.answered[d.Key] = true
		if err := c.answer(c.posted.by, c.posted, d, c.posted.what); err != nil {
			return err
		}
	}
	return nil
}
