package simulate

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// Options of a simulation.
type Options struct {
	Games int
	Seed  uint64
	Only  string // one adversary; empty: all
	// Progress is told how many games are over, and which rules the last of them
	// broke. It may be nil, and is called from several goroutines.
	Progress func(games int, broken []string)
}

// perChain is how many games share a chain: as many are deployed for once, at some
// 50 ms each, and a chain's blocks take half a second whatever happens in them.
// Few games are played on two chains, for two processors.
func perChain(games int) int { return min(80, (games+1)/2) }

// Adversaries lists whom games are played against.
func Adversaries() (names []string) {
	for _, a := range adversaries {
		names = append(names, a.name)
	}
	return names
}

// Run plays games and reports what became of them. Equal options give equal
// reports.
func Run(ctx context.Context, opt Options) (*Report, error) {
	if opt.Only != "" && !slices.Contains(Adversaries(), opt.Only) {
		return nil, fmt.Errorf("no adversary is called %q: use one of %s", opt.Only, strings.Join(Adversaries(), ", "))
	}
	batch := perChain(opt.Games)
	ground, err := newGround(ctx, batch)
	if err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	parts := make([]*Report, (opt.Games+batch-1)/batch)
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(min(runtime.GOMAXPROCS(0), 4))
	var played atomic.Int64
	for i := range parts {
		work.Go(func() (err error) {
			first := i * batch
			n := min(batch, opt.Games-first)
			if parts[i], err = playBatch(ctx, opt, ground, first, n); err != nil {
				return fmt.Errorf("games from %d on: %w", first, err)
			}
			if total := played.Add(int64(n)); opt.Progress != nil {
				opt.Progress(int(total), parts[i].Broken)
			}
			return nil
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	r := newReport()
	for _, p := range parts {
		r.add(p)
	}
	return r, nil
}

// playBatch plays games side by side on a chain of their own.
func playBatch(ctx context.Context, opt Options, from *ground, first, n int) (r *Report, err error) {
	c, err := startChain(ctx, from)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.net.Close()) }()
	dir, err := os.MkdirTemp("", "simulate")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	corpus, err := newCorpus()
	if err != nil {
		return nil, err
	}
	s := &session{chain: c, corpus: corpus, dir: dir}
	for i, at := range from.sites[:n] {
		if err := s.seat(opt, at, first+i); err != nil {
			return nil, err
		}
	}
	if err := s.net.MineUntilIdle(); err != nil {
		return nil, err
	}
	if err := s.playAll(); err != nil {
		return nil, err
	}
	return s.report()
}

// session is a batch being played.
type session struct {
	*chain
	corpus *corpus
	dir    string // of the challengers
	games  []*game
	enter  []func(*game) error
	closed bool
}

// seat sets a game up.
func (s *session) seat(opt Options, at *site, number int) error {
	a := adversaries[number%len(adversaries)]
	for _, x := range adversaries {
		if x.name == opt.Only {
			a = x
		}
	}
	g, err := newGame(s.chain, at, s.corpus, opt.Seed, uint64(number))
	if err != nil {
		return err
	}
	g.adversary, g.challenged = a.name, g.rng.IntN(8) > 0
	if g.examiner, err = g.newExaminer(s.dir); err != nil {
		return err
	}
	if err := g.seat(honestClaimants[a.name]); err != nil {
		return err
	}
	s.games, s.enter = append(s.games, g), append(s.enter, a.enter)
	return g.register()
}

// honestClaimants are those whom the adversary is against.
var honestClaimants = map[string]bool{"nobody": true, "spammer": true, "spammer of the absent": true, "abstainers": true, "forger of proofs": true,
	"guesser": true, "plagiarist": true, "secretive signer": true, "late revealer": true, "aggregator that leaves one out": true, "self-answerer": true,
	"server of the operators alone": true}

// register makes the program known.
func (g *game) register() error {
	registry := call{to: g.book.Assay.Registry}
	if err := g.prepare(g.set.keeper, registry, "registerProgram", registration(g.work.program)...); err != nil {
		return err
	}
	if params := g.work.in.Spec.Params; !params.IsZero() {
		return g.prepare(g.set.keeper, registry, "assertModel", [32]byte(params), [32]byte{}, "")
	}
	return nil
}

// registration are the arguments of registerProgram.
func registration(p *commit.Program) []any {
	return []any{p.Header, [32]byte(p.Slots.Root()), [32]byte(p.Init.Root()), [32]byte(p.Step.Root()), [32]byte(p.Outputs), ""}
}

// entering is in how many blocks the games of a batch start, and before how many
// a claim may come that goes on from another: that one has to be Final.
const (
	entering = 4
	before   = 5*Day + 16
)

func (s *session) playAll() error {
	start := s.head()
	for k := 0; s.head() < start+entering+before+hardEnd+claim.Precedence+8; k++ {
		for i, g := range s.games {
			if i%entering == k {
				if err := s.enter[i](g); err != nil {
					return fmt.Errorf("%s: %w", g.adversary, err)
				}
			}
			if i%entering <= k {
				if err := g.play(s.head()); err != nil {
					return err
				}
			}
		}
		if s.head() > start+entering+before+lastSlash+4 && !s.closed {
			s.closed = true
			if err := s.close(); err != nil {
				return err
			}
		}
		if err := s.mine(); err != nil {
			return err
		}
	}
	return s.payOut()
}

// close does what anybody may do once nothing can happen any more.
func (s *session) close() error {
	for _, g := range s.games {
		for _, p := range g.claims {
			if err := g.close(p); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *game) close(p *posted) error {
	k := g.set.keeper
	for _, d := range p.answered {
		if p.settled[d.Key] {
			continue
		}
		if err := g.onDisputes(k, "settle", "settle", p.claim, p.trace(), d.Segment, [32]byte(d.Digest), d.Kind()); err != nil {
			return err
		}
	}
	for _, d := range p.demands {
		if err := g.onDisputes(k, "reclaim", "reclaim", p.claim, p.trace(), d.Segment, [32]byte(d.Digest), d.Kind()); err != nil {
			return err
		}
	}
	if p.view.Status == claim.Convicted && p.view.Terms.Policy == claim.Full && p.view.Signed {
		if err := g.onBook(k, "release exposure", "releaseExposure", p.claim); err != nil {
			return err
		}
	}
	if !p.view.FeeHeld {
		return nil
	}
	ids := make([][32]byte, len(p.view.NonSigners))
	for i, id := range p.view.NonSigners {
		ids[i] = id
	}
	return g.onBook(k, "pay operators", "payOperators", p.claim, ids)
}

// payOut pays what is left of rewards and pots, and lets everybody withdraw.
func (s *session) payOut() error {
	for _, g := range s.games {
		if err := errors.Join(g.payRewards(), g.returnPots()); err != nil {
			return err
		}
	}
	if err := s.mine(); err != nil {
		return err
	}
	for _, g := range s.games {
		if err := g.withdraw(); err != nil {
			return err
		}
	}
	return s.mine()
}

func (g *game) payRewards() error {
	for _, p := range g.claims {
		if p.view.Status != claim.Convicted {
			continue
		}
		state, err := g.claimBook.StateOf(nil, p.view.ID)
		if err != nil {
			return err
		}
		if state.RewardHeld || state.SignersRewardHeld {
			if err := g.onBook(g.set.keeper, "pay rewards", "payRewards", p.claim); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *game) returnPots() error {
	for _, p := range g.claims {
		if p.potLeft != nil || p.refused() {
			continue
		}
		if err := g.onDisputes(g.set.keeper, "return pot", "returnPot", p.claim, p.trace()); err != nil {
			return err
		}
	}
	return nil
}

func (g *game) withdraw() error {
	for _, p := range []*party{g.claimant, g.challenger, g.villain} {
		if !g.credited[p.account.Address] {
			continue
		}
		for _, from := range g.purses() {
			owed, err := g.owed(from, p.account.Address)
			if err != nil {
				return err
			}
			if owed.Sign() == 0 {
				continue
			}
			if err := g.submit(p, "withdraw", from, "withdraw", p.account.Address); err != nil {
				return err
			}
		}
	}
	return nil
}

// remains is what the contracts still hold beyond what they owe to the operators
// and the aggregator.
func (g *game) remains() (*big.Int, error) {
	sum := new(big.Int)
	for _, at := range g.purses() {
		has, err := g.weth.BalanceOf(nil, at)
		if err != nil {
			return nil, err
		}
		sum.Add(sum, has)
		for _, p := range append([]*party{g.set.keeper}, g.set.parties...) {
			owed, err := g.owed(at, p.account.Address)
			if err != nil {
				return nil, err
			}
			sum.Sub(sum, owed)
		}
	}
	return sum, nil
}
