package simulate

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
)

// seen shows a challenger what is on chain of the game.
type seen struct{ *game }

// Answers are what was opened about a claim.
func (s seen) Answers(_ context.Context, v claim.View) ([]claim.Opened, error) {
	return s.byClaim[v.ID].opened, nil
}

// Inputs are those that were opened.
func (s seen) Inputs(_ context.Context, v claim.View) ([]claim.OpenedInput, error) {
	return s.byClaim[v.ID].inputs, nil
}

// closed is a source of nothing.
type closed struct{}

func (closed) Children(context.Context, dispute.Node) ([]claim.Digest, error) { return nil, errDenied }
func (closed) Chunk(context.Context, dispute.Node) ([]byte, error)            { return nil, errDenied }

func (g *game) newExaminer(dir string) (*challenger.Challenger, error) {
	cfg := challenger.Defaults()
	cfg.DataDir, cfg.Threads, cfg.MaxMemory, cfg.ArtifactServers = dir, 1, 1<<30, []string{g.shelf()}
	return challenger.New(cfg, challenger.Deps{Artifacts: g.corpus.store, Answers: seen{g}, Inputs: seen{g}, Preimages: registered{g}, Programs: registered{g}, Metrics: prometheus.NewRegistry(), Log: zap.NewNop(),
		Remote: func(v claim.View) dispute.Source {
			if x := g.byClaim[v.ID].what; x.served {
				return x.trees
			}
			return closed{}
		}})
}

// challenging plays a challenger, honest or a claimant's own.
type challenging struct {
	*game
	posted *posted
	by     *party
	from   uint64 // first block in which it looks
	tip    int64
	waits  bool // commits, and proves when told
	early  bool // demands in the first block that takes demands
	only   bool // demands but never convicts

	stage       challenger.Stage
	checked     claim.State
	retryAt     uint64
	committedAt uint64
	proved      bool
	evidence    *challenger.Evidence
	demands     []claim.Demand
	program     claim.Malformation
	made        int
	settledAt   uint64
	sentSlash   map[common.Address]bool
	paid        [2]bool
}

func (g *game) challenging(p *posted, by *party) *challenging {
	return &challenging{game: g, posted: p, by: by, sentSlash: map[common.Address]bool{}}
}

func (c *challenging) salt() claim.Digest {
	return claim.Digest(crypto.Keccak256Hash(c.posted.view.ID[:], c.by.account.Address[:]))
}

// outdated is the daemon's: what was found holds for the same commitments only.
func (c *challenging) outdated() bool {
	now := c.posted.view.State
	convicted := now.Status == claim.Convicted && c.checked.Status != claim.Convicted
	return c.checked.TraceRoot != now.TraceRoot || c.checked.Beacon != now.Beacon || convicted
}

// play does what the challenger daemon's decision says.
func (c *challenging) play(now uint64) error {
	if c.posted.view.Status == claim.Unknown || now < c.from {
		return nil
	}
	if c.stage != challenger.Unchecked && c.outdated() && !c.view(now).Pending() {
		c.stage, c.evidence, c.committedAt, c.retryAt, c.proved = challenger.Unchecked, nil, 0, 0, false
	}
	for range 3 { // a check is at once, what follows it is decided again
		if err := c.learn(); err != nil {
			return err
		}
		acts := challenger.Decide(c.view(now), now)
		for _, act := range acts {
			if err := c.do(act, now); err != nil {
				return fmt.Errorf("%v: %w", act, err)
			}
		}
		if !slices.Contains(acts, challenger.Check) {
			return nil
		}
	}
	return nil
}

func (c *challenging) view(now uint64) challenger.View {
	v := challenger.View{Claim: c.posted.view, Stage: c.stage, RetryAt: c.retryAt, CommittedAt: c.committedAt, Proved: c.proved,
		SettledAt: c.settledAt, Collected: true, Program: c.program, Proof: c.evidence != nil}
	if c.early && now == v.Claim.Schedule.Certify {
		v.Claim.Schedule.Certify--
	}
	for _, d := range c.demands {
		v.Needs = append(v.Needs, c.need(d))
	}
	return v
}

// need is how the demand for a withheld node stands.
func (c *challenging) need(wanted claim.Demand) challenger.Need {
	n := challenger.Need{Input: wanted.Input, Budget: challenger.Defaults().Allows(c.made, wanted.Input)}
	if l := wanted.Link; l != nil {
		n.FollowUntil = l.Answer.Block + c.posted.view.Schedule.FollowUp
	}
	for _, d := range c.posted.demands {
		if d.Key == wanted.Key {
			n.Demanded, n.Deadline = true, d.Deadline
			if d.Demander != claim.Address(c.by.account.Address) {
				n.Deadline += 2
			}
			return n
		}
	}
	n.Answered = slices.ContainsFunc(c.posted.inputs, func(o claim.OpenedInput) bool { return wanted.Input && bytes.Equal(o.Place, wanted.Place) })
	n.Answered = n.Answered || !wanted.Input && challenger.Opens(c.posted.opened, wanted)
	return n
}

func (c *challenging) do(act challenger.Act, now uint64) error {
	switch act {
	case challenger.Check:
		return c.check(now)
	case challenger.Commit:
		c.committedAt = now + 1
		return c.onBook(c.by, committing, "commitProof", [32]byte(c.commitment()))
	case challenger.Prove:
		if c.waits && c.posted.view.Status != claim.Convicted {
			return nil
		}
		return c.prove(now)
	case challenger.Demand:
		return c.ask(now)
	case challenger.Convict:
		if c.only {
			return nil
		}
		c.retryAt = now + 2
		d := c.demands[slices.IndexFunc(c.view(now).Needs, func(n challenger.Need) bool { return n.Due(now) })]
		return c.onDisputes(c.by, "convict", "convict", c.posted.claim, c.posted.trace(), d.Segment, [32]byte(d.Digest), d.Kind())
	case challenger.ProveProgram:
		return c.proveProgram()
	case challenger.ConvictProgram:
		return c.convictProgram(now)
	case challenger.Slash:
		return c.slash()
	case challenger.Reward:
		return c.collect(now)
	case challenger.Settle:
		return c.settle(now)
	}
	return nil
}

func (c *challenging) check(now uint64) error {
	v := c.posted.view
	v.Servers = c.posted.what.servers
	found, err := c.examiner.Examine(c.ctx, v, now)
	c.checked, c.stage, c.evidence, c.demands = v.State, found.Stage, found.Evidence, found.Demands
	if err != nil {
		c.retryAt = now + 8
	}
	return nil
}

func (c *challenging) proof() claim.Proof {
	e := c.evidence
	return claim.Proof{Kind: e.FaultKind, Source: e.Source, Position: e.Position, Bytes: e.Proof}
}

func (c *challenging) prove(now uint64) error {
	c.retryAt, c.proved = now+2, true
	if c.by.honest {
		c.mempool = append(c.mempool, sighted{c.posted, c.proof()})
	}
	return c.sendProof(c.by, c.tip, c.posted, c.proof(), c.salt())
}

func (g *game) sendProof(by *party, tip int64, p *posted, f claim.Proof, salt claim.Digest) error {
	return g.submitThen(by, "prove", nil, call{to: g.book.Assay.ClaimBook, tip: tip}, "proveFault", p.claim, p.trace(), uint8(f.Kind),
		uint8(f.Source), f.Position, f.Bytes, [32]byte(salt))
}

func (c *challenging) ask(now uint64) error {
	v := c.view(now)
	for i, n := range v.Needs {
		if !v.Askable(n, now) || !challenger.Defaults().Allows(c.made, n.Input) {
			continue
		}
		c.made++
		if err := c.sendDemand(c.by, c.tip, c.posted, c.demands[i]); err != nil {
			return err
		}
	}
	return nil
}

func (g *game) sendDemand(by *party, tip int64, p *posted, d claim.Demand) error {
	x := call{to: g.book.Assay.Disputes, tip: tip}
	switch {
	case d.Input:
		return g.submitThen(by, "demand", nil, x, "demandInput", p.claim, p.trace(), d.Place)
	case d.ForTraceRoot():
		return g.submitThen(by, "demand", nil, x, "demandTrace", p.claim, p.trace(), d.Segment, d.Place, toLink(d.Link))
	}
	return g.submitThen(by, "demand", nil, x, "demand", p.claim, p.trace(), uint8(d.Source), d.Position, d.Place, toLink(d.Link))
}

func toLink(l *claim.Link) bindings.DemandsLink {
	out := bindings.DemandsLink{Path: [][32]byte{}}
	if l == nil {
		return out
	}
	out.Present, out.Trace, out.Segment, out.Digest = true, l.Answer.Trace, l.Answer.Segment, l.Answer.Digest
	out.Kind, out.Index = l.Answer.Kind, l.Index
	for _, d := range l.Path {
		out.Path = append(out.Path, d)
	}
	return out
}

func (c *challenging) slash() error {
	p := c.posted
	for i, o := range c.set.list {
		if !p.signers[i] || c.sentSlash[o.Address] || p.slashes[o.Address] != 0 {
			continue
		}
		c.sentSlash[o.Address] = true
		ids := make([][32]byte, len(p.view.NonSigners))
		for k, id := range p.view.NonSigners {
			ids[k] = id
		}
		if err := c.onBook(c.by, "slash", "executeSlash", p.claim, o.Address, ids, c.set.indices.BitmapIndices[i]); err != nil {
			return err
		}
	}
	return nil
}

// settle gets back what own demands cost that led to a fault.
func (c *challenging) settle(now uint64) error {
	p := c.posted
	c.settledAt = now
	for _, d := range p.answered {
		if p.settled[d.Key] || d.Demander != claim.Address(c.by.account.Address) {
			continue
		}
		fault, err := c.claimBook.FaultOf(nil, p.view.ID, d.Segment)
		if err != nil {
			return err
		}
		if fault == 0 && d.Segment != claim.HeaderSegment {
			continue
		}
		if err := c.onDisputes(c.by, "settle", "settle", p.claim, p.trace(), d.Segment, [32]byte(d.Digest), d.Kind()); err != nil {
			return err
		}
	}
	return nil
}

// collect pays the halves of a reward that are due, if one is the party's own.
func (c *challenging) collect(now uint64) error {
	p := c.posted
	if p.convictions == 0 {
		return nil
	}
	due := [2]uint64{p.view.ConvictedAt + claim.Precedence, max(p.view.Schedule.HardEnd, p.view.BoundAt+claim.Precedence)}
	mine := false
	for half := range due {
		if now < due[half] || c.paid[half] {
			continue
		}
		c.paid[half] = true
		own, err := c.mine(half)
		if err != nil {
			return err
		}
		mine = mine || own
	}
	if !mine {
		return nil
	}
	return c.onBook(c.by, "pay rewards", "payRewards", p.claim)
}

func (c *challenging) mine(half int) (bool, error) {
	x, err := c.claimBook.ConvictionOf(nil, c.posted.view.ID)
	if err == nil && half == 1 {
		y, err := c.claimBook.SignersConvictionOf(nil, c.posted.view.ID)
		return y.Prover == c.by.account.Address, err
	}
	return x.Prover == c.by.account.Address, err
}
