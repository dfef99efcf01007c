package simulate

import "github.com/assay-avs/assay/claim"

// equivocator claims the truth and a lie of one spec, whichever comes first.
func (g *game) equivocator() error {
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	lie, err := g.lying(g.lieSomewhere())
	if err != nil {
		return err
	}
	both := []*content{g.truth(), lie}
	if g.rng.IntN(2) == 0 {
		both[0], both[1] = both[1], both[0]
	}
	if _, err := g.sit(both[0]); err != nil {
		return err
	}
	second := g.head() + 1 + g.rng.Uint64N(2)
	g.players = append(g.players, play(func(now uint64) error {
		if now != second {
			return nil
		}
		_, err := g.sit(both[1])
		return err
	}))
	return nil
}

// selfAnswerer demands everything of a true claim and answers before the
// claimant can: it pays itself out of its own price.
func (g *game) selfAnswerer() error {
	g.anyPolicy()
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	p, done := t.claiming.posted, map[claim.Digest]bool{}
	g.players = append(g.players, g.spamming(p, 3+g.rng.IntN(6)), play(func(uint64) error {
		for _, d := range p.demands {
			if done[d.Key] || d.ForTraceRoot() {
				continue // trace roots are the claimant's alone
			}
			done[d.Key] = true
			root, data, err := p.what.reply(g.ctx, p.view, d)
			if err != nil {
				return err
			}
			if err := g.sendAnswer(g.villain, 5, p, d, root, data); err != nil {
				return err
			}
		}
		return nil
	}))
	return nil
}

// puttingOff is a guardian who puts off every slash that it can, in the last
// block for it.
func (g *game) puttingOff() error {
	g.corrupted(4 + g.rng.IntN(3))
	x, err := g.lying(g.lieSomewhere())
	if err != nil {
		return err
	}
	t, err := g.sit(x)
	if err != nil {
		return err
	}
	t.challenging.from = g.head() + 1 + g.rng.Uint64N(uint64(schedule.Demand)-8)
	asked := false
	g.players = append(g.players, play(func(now uint64) error {
		p := t.claiming.posted
		if asked || p.view.SlashableFrom == 0 || now+2 < p.view.SlashableFrom {
			return nil
		}
		asked = true
		return g.onBook(g.guardian, "postpone slash", "postponeSlash", [32]byte(p.view.ID))
	}))
	return nil
}
