package challenger

import (
	"context"
	"errors"
	"testing"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/tests/sample"
)

// Times of the default schedule, in eighths of a day: a block of the court is one.
const (
	courtCertify  = 16
	courtDispute  = 40
	courtAnswer   = 4
	courtFollowUp = 1
	courtHardEnd  = 72
)

// court plays the chain for one false claim, with the rules of the Disputes
// contract for time. The claimant opens on chain whatever is demanded, in the
// last block for it, and serves nothing.
type court struct {
	*desk
	own     *opening.Own
	steps   int // of a segment
	cases   map[claim.Digest]*plea
	order   []claim.Digest
	failed  []error // demands that were refused
	proven  []claim.Proof
	proofs  int // after which all is done
	library artifact.Library
}

// plea is a demand and what became of it.
type plea struct {
	claim.Demand
	answeredAt uint64
	opened     claim.Opened
}

var challengersAccount = claim.Address{7}

// newCourt claims a lying run, of which the segments are drawn.
func newCourt(t *testing.T, lying *commit.Run, terms claim.Terms, drawn []uint64) *court {
	t.Helper()
	in := lying.Inputs()
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	c := &court{desk: newDesk(1), own: opening.NewOwn(program, lying), steps: int(in.Spec.SegmentLength), cases: map[claim.Digest]*plea{}, proofs: 1}
	roots, err := lying.Drawn(t.Context(), drawn)
	if err != nil {
		t.Fatal(err)
	}
	c.own.Draw(roots.Roots)
	dir, err := artifact.OpenDir(t.TempDir(), 1<<28)
	if err != nil {
		t.Fatal(err)
	}
	if err := dir.PutInputs(in); err != nil {
		t.Fatal(err)
	}
	c.library = artifact.Library{Dir: dir}
	v := &c.snap.Claims[0]
	v.Spec, v.Outcome, v.Terms, v.TraceRoot = in.Spec, lying.Outcome(), terms, roots.Root()
	v.Schedule = claim.Schedule{Certify: courtCertify, Dispute: courtDispute, FollowUp: courtFollowUp, HardEnd: courtHardEnd, LastSlash: courtHardEnd + 8}
	return c
}

func (c *court) now() uint64 { return c.snap.Head }

func (c *court) Get(ctx context.Context, _ []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	return c.library.Get(ctx, nil, kind, digest)
}

// Demand takes a demand as the contract would.
func (c *court) Demand(_ context.Context, v claim.View, asked claim.Demand, _ uint256.Int) error {
	err := c.demand(v, asked, challengersAccount)
	if err != nil {
		c.failed = append(c.failed, err)
	}
	return err
}

func (c *court) demand(v claim.View, asked claim.Demand, by claim.Address) error {
	p := &plea{Demand: asked}
	if c.cases[asked.Key] != nil {
		return errors.New("AlreadyDemanded")
	}
	if c.now() > v.Schedule.Dispute {
		if err := c.follow(v, p); err != nil {
			return err
		}
	}
	p.AskedAt, p.Deadline, p.Demander = c.now(), c.now()+courtAnswer, by
	if asked.ForTraceRoot() {
		if p.Levels = commit.Depth(uint64(c.steps)); p.Levels == 0 {
			p.Levels = commit.Depth(uint64(len(c.own.Program().Source.Step)))
		}
	}
	c.cases[asked.Key], c.order = p, append(c.order, asked.Key)
	return nil
}

// follow is the contract's _follow.
func (c *court) follow(v claim.View, p *plea) error {
	l := p.Link
	if l == nil {
		return errors.New("TooLate: W is over, and it follows up nothing")
	}
	digest := l.Answer.Digest
	if l.Answer.Trace {
		digest = claim.Digest{}
	}
	parent := c.cases[claim.DemandKey(v.ID, l.Answer.Segment, digest, l.Answer.Kind)]
	switch {
	case parent == nil || parent.answeredAt == 0:
		return errors.New("NotAnswered")
	case c.now() > parent.answeredAt+courtFollowUp:
		return errors.New("TooLate: to follow up that answer")
	case parent.Generation >= 5:
		return errors.New("FollowUpsExhausted")
	}
	p.Generation = parent.Generation + 1
	return nil
}

// answer opens a demanded node, as the claimant.
func (c *court) answer(t *testing.T, p *plea) {
	t.Helper()
	v := c.snap.Claims[0]
	o := claim.Opened{Segment: p.Segment, Digest: p.Digest, Kind: p.Kind(), Generation: p.Generation, Block: c.now()}
	var err error
	if p.ForTraceRoot() {
		o.Trace = true
		o.Digest, o.Data, err = c.own.AnswerTrace(t.Context(), p.Demand)
	} else {
		o.Data, err = c.own.Answer(t.Context(), v, p.Demand)
	}
	if err != nil {
		t.Fatal(err)
	}
	p.opened, p.answeredAt = o, c.now()
}

func (c *court) Demands(context.Context, claim.View) (open []claim.Demand, _ error) {
	for _, key := range c.order {
		if p := c.cases[key]; p.answeredAt == 0 {
			open = append(open, p.Demand)
		}
	}
	return open, nil
}

func (c *court) Demanded(_ context.Context, _ claim.View, by claim.Address) (n int, _ error) {
	for _, p := range c.cases {
		if p.Demander == by {
			n++
		}
	}
	return n, nil
}

func (c *court) Answers(context.Context, claim.View) (out []claim.Opened, _ error) {
	for _, key := range c.order {
		if p := c.cases[key]; p.answeredAt != 0 {
			out = append(out, p.opened)
		}
	}
	return out, nil
}

func (c *court) CommitProof(context.Context, claim.Digest) error { return nil }
func (c *court) TryFault(context.Context, claim.View, claim.Proof, claim.Digest) (uint64, error) {
	return 1, nil
}
func (c *court) ProveFault(_ context.Context, _ claim.View, p claim.Proof, _ claim.Digest) error {
	c.proven = append(c.proven, p)
	c.snap.Claims[0].Status, c.snap.Claims[0].Signed, c.snap.Claims[0].ConvictedAt = claim.Convicted, true, c.now()
	return nil
}

// silent serves nothing.
type silent struct{}

var errSilent = errors.New("nobody is here")

func (silent) Children(context.Context, dispute.Node) ([]claim.Digest, error) { return nil, errSilent }
func (silent) Chunk(context.Context, dispute.Node) ([]byte, error)            { return nil, errSilent }

// challenger is one that nobody serves a node.
func (c *court) challenger(t *testing.T, cfg Config, change func(*Deps)) *Challenger {
	t.Helper()
	deps := Deps{Account: challengersAccount, Claims: c, Artifacts: c, Purse: c, Prover: c, Demander: c, Answers: c, Slasher: c, Programs: c, Inputs: c, Preimages: c,
		Remote: func(claim.View) dispute.Source { return silent{} }, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()}
	change(&deps)
	ch, err := New(cfg, deps)
	if err != nil {
		t.Fatal(err)
	}
	return ch
}

// challenge has a challenger look at the claim from a block on until there is a
// proof, and says how many demands it made.
func (c *court) challenge(t *testing.T, from uint64) (demands int) {
	t.Helper()
	cfg := Defaults()
	cfg.DataDir, cfg.RetryBlocks = t.TempDir(), 0
	return c.play(t, c.challenger(t, cfg, func(*Deps) {}), from)
}

func (c *court) play(t *testing.T, ch *Challenger, from uint64) (demands int) {
	t.Helper()
	for block := from; block <= courtHardEnd && len(c.proven) < c.proofs; block++ {
		c.snap.Head = block
		for _, key := range c.order {
			if p := c.cases[key]; p.answeredAt == 0 && p.Deadline == block {
				c.answer(t, p)
			}
		}
		for range 3 { // a block is three hours, a look seconds
			c.look(t, ch, block)
		}
	}
	if len(c.proven) < c.proofs {
		t.Errorf("%d proofs of %d until the hard end, after %d demands; refused were %v", len(c.proven), c.proofs, len(c.cases), c.failed)
	}
	demands, _ = c.Demanded(t.Context(), claim.View{}, challengersAccount)
	return demands
}

// runOf executes a program of n elements; opt may lie.
func runOf(t *testing.T, n uint32, instrs int, spec claim.Spec, opt commit.Options) *commit.Run {
	t.Helper()
	p, params, err := sample.Counter(n, instrs)
	if err != nil {
		t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	spec.Program, spec.Params = root, commit.StateRoot(params)
	opt.Threads = 1
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p, Params: params, Spec: spec}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return run
}
