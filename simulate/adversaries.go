package simulate

import (
	"fmt"
	"math/rand/v2"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// adversaries are who is played against, by the names in the report.
var adversaries = []struct {
	name  string
	enter func(g *game) error
}{
	{"nobody", (*game).nobody},
	{"liar: element", (*game).liarElement},
	{"liar: initial state", (*game).liarInitialState},
	{"liar: end state", (*game).liarEndState},
	{"liar: output", (*game).liarOutput},
	{"liar: result", (*game).liarResult},
	{"liar: chunk length", (*game).liarChunk},
	{"liar: swapped params", (*game).liarParams},
	{"liar: undrawn segment", (*game).liarUndrawn},
	{"garbage trace", (*game).garbageTrace},
	{"withholder", (*game).withholder},
	{"late answerer", (*game).lateAnswerer},
	{"spammer", (*game).spammer},
	{"silent claimant of a true claim", (*game).silent},
	{"spammer of the absent", (*game).deserted},
	{"squatter", (*game).squatter},
	{"proof thief", (*game).thief},
	{"earlier committer", (*game).earlierCommitter},
	{"self-challenger", (*game).selfChallenger},
	{"second challenger", (*game).secondChallenger},
	{"planted decoy", (*game).decoy},
	{"copier", (*game).copier},
	{"colluders", (*game).colluders},
	{"abstainers", (*game).abstainers},
	{"deallocator", (*game).deallocator},
	{"re-registerer", (*game).reregisterer},
	{"beacon grinder", (*game).grinder},
	{"starver of operators", (*game).starver},
	{"unfetchable inputs", (*game).unfetchable},
	{"forger of proofs", (*game).forger},
	{"guesser", (*game).guesser},
	{"plagiarist", (*game).plagiarist},
	{"secretive signer", (*game).secretive},
	{"late revealer", (*game).tardy},
	{"aggregator that leaves one out", (*game).excluder},
	{"equivocator", (*game).equivocator},
	{"self-answerer", (*game).selfAnswerer},
	{"guardian", (*game).puttingOff},
	{"malformed program", (*game).malformed},
	{"withholder of parameters", withholding(theParams)},
	{"withholder of a program", withholding(theProgram)},
	{"withholder of records", withholding(theRecords)},
	{"withholder of an initial state", withholding(theState)},
	{silentAbout, (*game).hiding},
	{"server of the operators alone", (*game).insider},
	{"opener of inputs that nobody serves", (*game).opener},
}

// ---- Casts ----

// table seats everybody who plays about one claim.
type table struct {
	claiming    *claiming
	signing     *signing
	challenging *challenging
}

// sit posts a claim and seats its claimant, the operators and, in most games,
// an honest challenger.
func (g *game) sit(x *content) (*table, error) {
	if err := g.post(g.claimant, x); err != nil {
		return nil, err
	}
	p := g.claims[len(g.claims)-1]
	t := &table{g.claiming(p), g.signing(p), g.challenging(p, g.challenger)}
	p.signing = t.signing
	g.players = append(g.players, t.claiming, t.signing)
	if g.challenged {
		g.players = append(g.players, t.challenging)
	}
	return t, nil
}

// corrupted lets n operators, drawn anew, sign everything.
func (g *game) corrupted(n int) {
	for _, i := range g.rng.Perm(operators)[:n] {
		g.corrupt[i] = true
	}
}

// anyPolicy draws the policy: of sampled claims, one segment between the first
// and the last.
func (g *game) anyPolicy() {
	if g.sampled = g.rng.IntN(2) == 0; g.sampled {
		g.draws = 1
	}
}

func (g *game) truth() *content { return claimOf(g.work, g.work.honest) }

// lying executes with a liar's hooks, and serves the artifacts as a claimant
// must whose claim is to be signed.
func (g *game) lying(opt commit.Options) (*content, error) {
	opt.Threads, opt.TraceRoots = 1, true
	run, err := commit.Execute(g.ctx, g.work.in, opt)
	if err != nil {
		return nil, fmt.Errorf("execute a lie: %w", err)
	}
	return claimOf(g.work, run), g.corpus.serve(g.ctx, run)
}

// lieAbout posts a lie that some operators sign, or none; a quorum does in
// every second game.
func (g *game) lieAbout(opt commit.Options) (*table, error) {
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	x, err := g.lying(opt)
	if err != nil {
		return nil, err
	}
	return g.sit(x)
}

func (g *game) lieSomewhere() commit.Options {
	lie := adversary.AnyLie(g.rng, g.work.in.Program, g.work.in.Spec)
	return commit.Options{Observe: lie.Observe}
}

func flip(rng *rand.Rand) func(t *engine.Tensor) {
	at, bit := rng.Uint64(), byte(1)<<rng.IntN(8)
	return func(t *engine.Tensor) { t.Data[at%uint64(len(t.Data))] ^= bit }
}

// ---- Adversaries ----

func (g *game) nobody() error {
	g.anyPolicy()
	_, err := g.sit(g.truth())
	return err
}

// spammer demands everything it can think of of a true claim.
func (g *game) spammer() error {
	g.anyPolicy()
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	g.players = append(g.players, g.spamming(t.claiming.posted, 3+g.rng.IntN(10)))
	return nil
}

// silent makes a true claim, is asked, and answers nothing: signers do.
func (g *game) silent() error {
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	t.claiming.answers = func(claim.Demand, uint64) bool { return false }
	s := g.spamming(t.claiming.posted, 6)
	s.traces, s.inputs = false, false
	g.players = append(g.players, s)
	return nil
}

// squatter has its own demand first where an honest challenger would demand, and
// does nothing with it.
func (g *game) squatter() error {
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	t.claiming.posted.what.served = false
	left := g.rng.IntN(3)
	t.claiming.answers = func(claim.Demand, uint64) bool { left--; return left >= 0 }
	squat := g.challenging(t.claiming.posted, g.villain)
	squat.tip, squat.early, squat.only, squat.waits = 5, true, true, true
	g.players = append(g.players, squat)
	return nil
}

// thief sends the proofs of others first.
func (g *game) thief() error {
	if _, err := g.lieAbout(g.lieSomewhere()); err != nil {
		return err
	}
	g.players = append(g.players, play(func(uint64) error {
		for _, x := range g.mempool {
			if err := g.sendProof(g.villain, 5, x.claim, x.proof, claim.Digest{1}); err != nil {
				return err
			}
		}
		return nil
	}))
	return nil
}

// earlierCommitter knows its own lie: it commits to the proof at once and shows
// it when somebody else convicts.
func (g *game) earlierCommitter() error {
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	own := g.challenging(t.claiming.posted, g.villain)
	own.waits = true
	t.challenging.from = g.head() + 1 + uint64(schedule.Certify)/2 + g.rng.Uint64N(2*Day)
	g.players = append(g.players, own)
	return nil
}

// selfChallenger convicts its own claim.
func (g *game) selfChallenger() error {
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	own := g.challenging(t.claiming.posted, g.villain)
	own.tip = 5
	g.players = append([]player{own}, g.players...)
	return nil
}

// secondChallenger is as honest as the first: both see the lie at once.
func (g *game) secondChallenger() error {
	g.villain.honest = true
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	t.claiming.posted.what.served = g.rng.IntN(2) == 0
	second := g.challenging(t.claiming.posted, g.villain)
	second.from = g.head() + g.rng.Uint64N(4)
	g.players = append(g.players, second)
	return nil
}

// decoy lies in the middle and at the end, and convicts itself of the first lie
// to shield the signers of the second.
func (g *game) decoy() error {
	g.sampled = true
	g.corrupted(4 + g.rng.IntN(3))
	spec := g.work.in.Spec
	a := adversary.LieIn(g.rng, g.work.in.Program, spec, 1+g.rng.Uint64N(spec.Segments()-1))
	b := adversary.LieIn(g.rng, g.work.in.Program, spec, spec.Segments())
	x, err := g.lying(commit.Options{Observe: func(at commit.At, t *engine.Tensor) { a.Observe(at, t); b.Observe(at, t) }})
	if err != nil {
		return err
	}
	t, err := g.sit(x)
	if err != nil {
		return err
	}
	own := g.challenging(t.claiming.posted, g.villain)
	own.early, own.tip = true, 5
	t.challenging.from = g.head() + 1 + uint64(schedule.Certify) + g.rng.Uint64N(2*Day)
	g.players = append([]player{own}, g.players...)
	return nil
}

// copier is an operator or two that sign what others sign, without looking.
func (g *game) copier() error {
	g.anyPolicy()
	g.corrupted(1 + g.rng.IntN(2))
	x, err := g.lying(g.lieSomewhere())
	if err != nil {
		return err
	}
	_, err = g.sit(x)
	return err
}

// colluders sign a lie, at every share.
func (g *game) colluders() error {
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	x, err := g.lying(g.lieSomewhere())
	if err != nil {
		return err
	}
	t, err := g.sit(x)
	if err == nil {
		t.challenging.from = g.head() + 1 + g.rng.Uint64N(uint64(schedule.Demand)-8)
	}
	return err
}

// abstainers sign nothing of a true claim.
func (g *game) abstainers() error {
	g.anyPolicy()
	for _, i := range g.rng.Perm(operators)[:g.rng.IntN(operators+1)] {
		g.absent[i] = true
	}
	_, err := g.sit(g.truth())
	return err
}

// grinder posts a claim again and again with a lie in the middle, until a draw
// leaves it out.
func (g *game) grinder() error {
	g.sampled, g.draws = true, 1
	segment := 1 + g.rng.Uint64N(g.work.in.Spec.Segments()-1)
	lie := adversary.LieIn(g.rng, g.work.in.Program, g.work.in.Spec, segment)
	tries := 3
	g.players = append(g.players, play(func(uint64) error {
		if tries--; tries < 0 {
			return nil
		}
		x, err := g.lying(commit.Options{Observe: lie.Observe})
		if err != nil {
			return err
		}
		x.served = false
		_, err = g.sit(x)
		return err
	}))
	return nil
}

// starver keeps the inputs from the operators.
func (g *game) starver() error {
	g.anyPolicy()
	t, err := g.sit(g.truth())
	if err == nil {
		t.signing.servers = []string{denied}
	}
	return err
}

// unfetchable keeps the inputs from everybody.
func (g *game) unfetchable() error {
	g.anyPolicy()
	x := g.truth()
	x.served, x.servers = false, []string{denied}
	_, err := g.sit(x)
	return err
}

// dispute is the run as it is claimed.
func (g *game) claimedRun(outcome claim.Outcome, source dispute.Source) *dispute.Run {
	return &dispute.Run{Program: g.work.program, Spec: g.work.in.Spec, Outcome: outcome, Params: g.work.in.Params, Source: source}
}
