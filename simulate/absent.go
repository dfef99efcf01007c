package simulate

import (
	"slices"

	"github.com/assay-avs/assay/aggregator"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
)

// answering plays an aggregator that executes what nobody else answers for.
type answering struct {
	*game
	posted *posted
	by     *party
	from   *opening.Executor
	tried  map[claim.Digest]bool
}

func (g *game) answering(p *posted, by *party) *answering {
	from := &opening.Executor{From: g.corpus.store, Limits: opening.Limits{Threads: 1, Memory: 1 << 30}}
	return &answering{game: g, posted: p, by: by, from: from, tried: map[claim.Digest]bool{}}
}

// play does what the aggregator daemon's decision says.
func (a *answering) play(now uint64) error {
	v := a.posted.view
	if !slices.Contains(aggregator.Decide(aggregator.View{Claim: v, Closed: true}, aggregator.Pace{Answers: true}, now), aggregator.Answer) {
		return nil
	}
	drawn := v.Drawn(v.Beacon)
	for _, d := range a.posted.demands {
		if a.tried[d.Key] || !opening.Answerable(d, drawn) || !aggregator.MyTurn(d, now) {
			continue
		}
		a.tried[d.Key] = true
		data, err := a.from.Answer(a.ctx, v, d)
		if err != nil {
			return err
		}
		if err := a.sendAnswer(a.by, 1, a.posted, d, claim.Digest{}, data); err != nil {
			return err
		}
	}
	return nil
}

// deserted demands all that an aggregator can open of a true claim while its
// claimant and its signers are down. The challenger runs that aggregator: it has
// nothing else to do about a true claim, and must not end poorer. What stays
// unopened would convict.
func (g *game) deserted() error {
	g.anyPolicy()
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	t.signing.down = true
	t.claiming.back = g.head() + 1 + uint64(schedule.Demand+schedule.Answer) + g.rng.Uint64N(2*Day)
	s := g.spamming(t.claiming.posted, 3+g.rng.IntN(10))
	s.traces = false
	g.players = append(g.players, s, g.answering(t.claiming.posted, g.challenger), g.convicting(t.claiming.posted))
	return nil
}

// convicting has the villain convict of what nobody opened in time.
func (g *game) convicting(p *posted) player {
	sent := map[claim.Digest]bool{}
	return play(func(now uint64) error {
		for _, d := range p.demands {
			if now < d.Deadline || sent[d.Key] {
				continue
			}
			sent[d.Key] = true
			if err := g.onDisputes(g.villain, "convict", "convict", p.claim, p.trace(), d.Segment, [32]byte(d.Digest), d.Kind()); err != nil {
				return err
			}
		}
		return nil
	})
}
