package simulate

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/claim"
)

// Report is what became of the games.
type Report struct {
	Games               int          `json:"games"`
	Lies                int          `json:"lies"`
	Convicted           int          `json:"convicted"`
	ConvictedWithHonest int          `json:"convictedWithHonestChallenger"`
	HonestPunished      int          `json:"honestPunished"`
	HonestOutOfPocket   int          `json:"honestOutOfPocket"`
	OpenedInputs        OpenedInputs `json:"openedInputs"`
	// Blocks from a post to its claim's end.
	WorstDelayBlocks uint64            `json:"worstDelayBlocks"`
	PerAdversary     map[string]*Tally `json:"perAdversary"`

	// Lies that an honest challenger saw.
	LiesWithHonest int `json:"-"`
	// Blocks from a post to a slash.
	WorstSlashBlocks uint64 `json:"-"`
	// Broken rules, with the games that broke them; none if all is well.
	Broken []string `json:"-"`
}

// Tally is about the games against one adversary.
type Tally struct {
	Games     int `json:"games"`
	Claims    int `json:"claims"`
	Lies      int `json:"lies"`
	Convicted int `json:"convicted"`
	// Lies that an honest challenger saw, and those of them that were convicted.
	LiesWithHonest      int `json:"liesWithHonestChallenger"`
	ConvictedWithHonest int `json:"convictedWithHonestChallenger"`
	// True claims of which something stayed closed.
	ConvictedOfSilence int `json:"convictedOfSilence"`
	Final              int `json:"final"`
	Expired            int `json:"expired"`
	Slashes            int `json:"slashes"`
	// Transactions of honest parties that reverted, because somebody was faster.
	Reverted int `json:"honestReverted"`
}

func newReport() *Report { return &Report{PerAdversary: map[string]*Tally{}} }

func (r *Report) add(x *Report) {
	r.Games += x.Games
	r.Lies += x.Lies
	r.Convicted += x.Convicted
	r.LiesWithHonest += x.LiesWithHonest
	r.ConvictedWithHonest += x.ConvictedWithHonest
	r.HonestPunished += x.HonestPunished
	r.HonestOutOfPocket += x.HonestOutOfPocket
	r.OpenedInputs.add(x.OpenedInputs)
	r.delays(x.WorstDelayBlocks, x.WorstSlashBlocks)
	for name, t := range x.PerAdversary {
		r.tally(name).add(t)
	}
	r.Broken = append(r.Broken, x.Broken...)
}

func (r *Report) delays(end, slash uint64) {
	r.WorstDelayBlocks, r.WorstSlashBlocks = max(r.WorstDelayBlocks, end), max(r.WorstSlashBlocks, slash)
}

func (r *Report) tally(name string) *Tally {
	t := r.PerAdversary[name]
	if t == nil {
		t = &Tally{}
		r.PerAdversary[name] = t
	}
	return t
}

func (t *Tally) add(x *Tally) {
	t.Games += x.Games
	t.Claims += x.Claims
	t.Lies += x.Lies
	t.Convicted += x.Convicted
	t.LiesWithHonest += x.LiesWithHonest
	t.ConvictedWithHonest += x.ConvictedWithHonest
	t.ConvictedOfSilence += x.ConvictedOfSilence
	t.Final += x.Final
	t.Expired += x.Expired
	t.Slashes += x.Slashes
	t.Reverted += x.Reverted
}

// report judges the games of a batch.
func (s *session) report() (r *Report, err error) {
	r = newReport()
	for _, g := range s.games {
		if g.left, err = g.remains(); err != nil {
			return nil, err
		}
		if err := r.judge(g); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *Report) judge(g *game) error {
	r.Games++
	g.claims = slices.DeleteFunc(g.claims, (*posted).refused)
	t := r.tally(g.adversary)
	t.Games++
	t.Reverted += len(g.failures)
	r.OpenedInputs.add(g.openedInputs())
	for _, p := range g.claims {
		if err := r.count(t, p); err != nil {
			return err
		}
	}
	for _, rule := range rules {
		why := rule.broken(g)
		if why == "" {
			continue
		}
		switch rule.name {
		case punished:
			r.HonestPunished++
		case outOfPocket:
			r.HonestOutOfPocket++
		}
		r.Broken = append(r.Broken, fmt.Sprintf("%s: %s: %s (%v; %v)", rule.name, g.adversary, why, g, g.failures))
	}
	return nil
}

func (r *Report) count(t *Tally, p *posted) error {
	lie, err := p.isFalse()
	if err != nil {
		return err
	}
	t.Claims++
	t.Slashes += len(p.slashes)
	switch p.view.Status {
	case claim.Final:
		t.Final++
	case claim.Expired:
		t.Expired++
	}
	switch {
	case lie:
		r.countLie(t, p)
	case p.view.Status == claim.Convicted:
		t.ConvictedOfSilence++
	}
	slash := uint64(0)
	for _, at := range p.slashes {
		slash = max(slash, at-p.view.Block)
	}
	r.delays(p.endedAt-p.view.Block, slash)
	return nil
}

func (r *Report) countLie(t *Tally, p *posted) {
	one := &Tally{Lies: 1}
	if p.view.Status == claim.Convicted {
		one.Convicted = 1
	}
	if p.game.challenged {
		one.LiesWithHonest, one.ConvictedWithHonest = 1, one.Convicted
	}
	t.add(one)
	r.Lies++
	r.Convicted += one.Convicted
	r.LiesWithHonest += one.LiesWithHonest
	r.ConvictedWithHonest += one.ConvictedWithHonest
}

// String says how a game was played.
func (g *game) String() string {
	return fmt.Sprintf("game %d, sampled %v, challenged %v, corrupt %d, absent %d, claims %d, %d steps of %d", g.number, g.sampled, g.challenged, count(g.corrupt), count(g.absent),
		len(g.claims), g.work.in.Spec.Steps, g.work.in.Spec.SegmentLength)
}

// String is the report in a line or two.
func (r *Report) String() string {
	return fmt.Sprintf("%d games, %d lies: %d convicted, %d of %d that an honest challenger saw\n"+
		"honest parties punished: %d, out of pocket: %d; worst end on day %.2f, worst slash on day %.2f",
		r.Games, r.Lies, r.Convicted, r.ConvictedWithHonest, r.LiesWithHonest, r.HonestPunished, r.HonestOutOfPocket,
		float64(r.WorstDelayBlocks)/Day, float64(r.WorstSlashBlocks)/Day)
}
