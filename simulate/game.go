package simulate

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// player does in a block what it wants. now is the chain's head; what it sends
// comes in the next block.
type player interface{ play(now uint64) error }

// play is a player that is one function.
type play func(now uint64) error

func (p play) play(now uint64) error { return p(now) }

// game is one adversary, or none, against honest parties, about one claim or
// several of one spec.
type game struct {
	*chain
	*avs
	corpus    *corpus
	examiner  *challenger.Challenger
	number    uint64 // in the simulation
	rng       *rand.Rand
	adversary string
	work      *work

	sampled    bool
	draws      uint32
	corrupt    []bool // operators that sign whatever is posted
	absent     []bool // operators that sign nothing
	challenged bool   // an honest challenger plays

	parties                       []*party         // all
	accounts                      []devnet.Account // of nobody yet
	set                           *operatorSet
	guardian                      *party // puts slashes off
	claimant, challenger, villain *party
	claims                        []*posted
	byClaim                       map[claim.ID]*posted
	batches                       []recorded         // of commitments
	posting                       map[*party]*posted // under way
	players                       []player
	burned, paid, left            *big.Int // left: with the contracts in the end
	credited                      map[common.Address]bool
	failures                      []string // reverted transactions of honest parties
	mempool                       []sighted
}

// sighted is a transaction of an honest party that others see before it is
// mined.
type sighted struct {
	claim *posted
	proof claim.Proof
}

// newGame sets a game up on a site of its own. Everything random about it comes
// from the seed and its number.
func newGame(c *chain, at *site, corpus *corpus, seed, number uint64) (*game, error) {
	g := &game{chain: c, accounts: at.accounts, corpus: corpus, number: number, rng: rand.New(rand.NewPCG(seed, number)),
		byClaim: map[claim.ID]*posted{}, posting: map[*party]*posted{}, burned: new(big.Int), paid: new(big.Int), credited: map[common.Address]bool{},
		corrupt: make([]bool, operators), absent: make([]bool, operators)}
	var err error
	if g.avs, err = c.bind(at.book); err != nil {
		return nil, err
	}
	corpus.store.shelves[g.shelf()] = map[string]bool{}
	g.guardian = g.newParty("guardian", false)
	g.set = g.newOperatorSet(at)
	g.work, err = corpus.get(c.ctx, g.rng.IntN(corpus.specs()))
	return g, err
}

// seat gives the parties money.
func (g *game) seat(honestClaimant bool) error {
	g.claimant, g.challenger, g.villain = g.newParty("claimant", honestClaimant), g.newParty("challenger", true), g.newParty("villain", false)
	for _, p := range []*party{g.claimant, g.challenger, g.villain} {
		if err := g.provide(p); err != nil {
			return err
		}
	}
	return nil
}

func (g *game) registry() (*bindings.Registry, error) {
	return bindings.NewRegistry(g.book.Assay.Registry, g.net.Client())
}

// submit sends a call of the game.
func (g *game) submit(p *party, what string, to common.Address, method string, args ...any) error {
	return g.submitThen(p, what, nil, call{to: to}, method, args...)
}

func (g *game) submitThen(p *party, what string, done func(ok bool), x call, method string, args ...any) (err error) {
	if x.data, err = g.pack(x.to, method, args...); err != nil {
		return err
	}
	return g.send(sent{g, p, what, done}, x)
}

func (g *game) onBook(p *party, what, method string, args ...any) error {
	return g.submit(p, what, g.book.Assay.ClaimBook, method, args...)
}

func (g *game) onDisputes(p *party, what, method string, args ...any) error {
	return g.submit(p, what, g.book.Assay.Disputes, method, args...)
}

// Terms of all games.
var (
	bond       = devnet.Ether(2)
	fee        = big.NewInt(1e17)
	pot        = big.NewInt(1e16) // of it, and what the signers get
	signersFee = big.NewInt(9e16)
	risk       = big.NewInt(1e15)
)

func (g *game) terms() claim.Terms {
	t := claim.Terms{Draws: g.draws, Work: 100}
	if g.sampled {
		t.Policy = claim.Sampled
	}
	t.Fee, t.Bond, t.ValueAtRisk = *uint256.MustFromBig(fee), *uint256.MustFromBig(bond), *uint256.MustFromBig(risk)
	return t
}

// shelf is the server of the honest operators.
func (g *game) shelf() string { return fmt.Sprint("operators of game ", g.number) }

// post puts a claim on chain.
func (g *game) post(by *party, x *content) error {
	if x.servers == nil {
		x.servers = []string{everything}
	}
	p := &posted{game: g, by: by, work: g.work, what: x, made: map[claim.Digest]claim.Demand{}, settled: map[claim.Digest]bool{}, revealed: map[uint64]claim.Digest{},
		slashes: map[common.Address]uint64{}, rewards: new(big.Int), rewarded: map[common.Address]bool{}}
	p.view.Claimant, p.view.Spec, p.view.Outcome, p.view.Terms = claim.Address(by.account.Address), g.work.in.Spec, x.outcome, g.terms()
	var root claim.Digest
	if !g.sampled {
		var err error
		if root, err = x.traceRoot(g.ctx, p.view.Drawn(claim.Digest{})); err != nil {
			return fmt.Errorf("trace: %w", err)
		}
	}
	g.claims, g.posting[by] = append(g.claims, p), p
	t := p.view.Terms
	return g.onBook(by, "post", "post", toSpec(p.view.Spec), bindings.Outcome{Segments: x.outcome.Segments, Result: x.outcome.Result},
		bindings.Terms{Policy: uint8(t.Policy), Draws: t.Draws, Fee: fee, Bond: bond, ValueAtRisk: risk, Work: t.Work}, [32]byte(root))
}

func toSpec(s claim.Spec) bindings.Spec {
	return bindings.Spec{Program: s.Program, Params: s.Params, Dataset: s.Dataset, OrderSeed: s.OrderSeed, Seed: s.Seed, Parent: s.Parent,
		InitialState: s.InitialState, Steps: s.Steps, SegmentLength: s.SegmentLength}
}

// play lets everybody act once.
func (g *game) play(now uint64) error {
	g.mempool = g.mempool[:0]
	for _, p := range g.players {
		if err := p.play(now); err != nil {
			return fmt.Errorf("%s: %w", g.adversary, err)
		}
	}
	return nil
}

// corrupts says whether a party is an operator that is corrupt in this game.
func (g *game) corrupts(p *party) bool {
	for i, o := range g.set.parties {
		if o == p {
			return g.corrupt[i]
		}
	}
	return false
}
