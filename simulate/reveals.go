package simulate

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/keyed"
	"github.com/assay-avs/assay/operator"
)

// pretence is what a corrupt signer does about the work that it did not do.
type pretence struct {
	list func(s *signing, i int) []claim.Digest // what it commits to; nil: nothing that it could reveal
	late bool                                   // it reveals a block too late
}

// recordMargin is how early operators of the games record what nobody did.
const recordMargin = 8

// salt of every commitment: in a game nobody guesses.
var salt = claim.Digest{0x5a}

// operatorAccount is the account of operator i.
func (s *signing) operatorAccount(i int) claim.Address { return claim.Address(s.set.list[i].Address) }

// listOf is what signer i commits to; nil for nothing.
func (s *signing) listOf(i int) []claim.Digest {
	if !s.corrupt[i] {
		return s.lists[i]
	}
	if s.pretence.list == nil {
		return nil
	}
	return s.pretence.list(s, i)
}

func (s *signing) commitment(i int) claim.Digest {
	return claim.Commitment(s.posted.view.ID, s.operatorAccount(i), salt, claim.ListHash(s.listOf(i)))
}

// record is what an aggregator does with the signers' commitments.
func (s *signing) record() error {
	var batch [][32]byte
	for i, signs := range s.posted.signers {
		if signs && i != s.leftOut {
			batch = append(batch, s.commitment(i))
		}
	}
	if len(batch) == 0 {
		return nil
	}
	return s.onReveals(s.set.keeper, "record", "record", batch)
}

// keyed plays the signers about their keyed work.
func (s *signing) keyed(now uint64) error {
	for i, signs := range s.posted.signers {
		if !signs {
			continue
		}
		do := s.dutiful
		if s.corrupt[i] {
			do = s.pretend
		}
		if err := do(i, now); err != nil {
			return err
		}
	}
	return nil
}

// dutiful does what an honest operator does.
func (s *signing) dutiful(i int, now uint64) error {
	p := s.posted
	batch, place := p.batchOf(s.commitment(i))
	d := operator.Duty{Claim: p.view, Counted: true, Recorded: batch != nil, Revealed: p.reveal(s.operatorAccount(i)) != nil,
		Share: *uint256.MustFromBig(p.share()), GasPrice: *uint256.NewInt(gwei), Wrong: s.wrong(i, now)}
	acts := operator.DecideDuty(d, recordMargin, now)
	if acts.Record {
		if err := s.onReveals(s.set.parties[i], "record", "record", [][32]byte{s.commitment(i)}); err != nil {
			return err
		}
	}
	if acts.Reveal {
		if err := s.show(i, batch, place); err != nil {
			return err
		}
	}
	for _, r := range acts.Refute {
		if err := s.refute(i, r); err != nil {
			return err
		}
	}
	return nil
}

// wrong are the reveals that are not what their operators' keys draw.
func (s *signing) wrong(i int, now uint64) (out []operator.Wrong) {
	for _, r := range s.posted.reveals {
		k := slices.IndexFunc(s.set.list, func(o devnet.Operator) bool { return o.Address == common.Address(r.Operator) })
		if slices.Equal(s.lists[k], r.List) {
			continue
		}
		turn := operator.MyTurn(operator.RefuteTurns(s.posted.view, r), s.signerIDs(), s.set.id(i), operator.Defaults().AnswerTurn, now)
		out = append(out, operator.Wrong{Reveal: r, Share: *uint256.MustFromBig(s.posted.share()), Turn: turn})
	}
	return out
}

// show reveals what signer i committed to.
func (s *signing) show(i int, batch []claim.Digest, place int) error {
	return s.onReveals(s.set.parties[i], "reveal", "reveal", s.posted.claim, s.posted.trace(), s.set.list[i].Address, [32]byte(salt),
		words(s.listOf(i)), [32]byte(claim.BatchRoot(batch)), words(claim.BatchPath(batch, place)))
}

// pretend reveals what a corrupt signer made up, if anything.
func (s *signing) pretend(i int, now uint64) error {
	v := s.posted.view
	due := v.Schedule.Certify + 1
	if s.pretence.late {
		due = v.Schedule.Reveal
	}
	batch, place := s.posted.batchOf(s.commitment(i))
	if s.listOf(i) == nil || batch == nil || now != due {
		return nil
	}
	return s.show(i, batch, place)
}

// refute shows the first wrong entry of a reveal.
func (s *signing) refute(i int, r claim.Reveal) error {
	own, err := s.opened()
	if err != nil {
		return err
	}
	k := slices.IndexFunc(s.set.list, func(o devnet.Operator) bool { return o.Address == common.Address(r.Operator) })
	entry := slices.IndexFunc(r.List, func(d claim.Digest) bool { return !slices.Contains(s.lists[k], d) })
	if entry < 0 {
		return fmt.Errorf("the reveal of %s is a permutation of the right list", r.Operator)
	}
	run := &dispute.Run{Program: own.Program(), Spec: s.posted.view.Spec, Outcome: s.posted.view.Outcome}
	opening, _, err := keyed.Open(s.ctx, run, s.posted.view, own.Traces(), r.Operator, entry, own)
	if err != nil {
		return err
	}
	return s.onReveals(s.set.parties[i], "refute", "refute", s.posted.claim, s.posted.trace(), common.Address(r.Operator), words(r.List),
		big.NewInt(int64(entry)), opening)
}

func (g *game) onReveals(p *party, what, method string, args ...any) error {
	return g.submit(p, what, g.book.Assay.Reveals, method, args...)
}

func words(ds []claim.Digest) [][32]byte {
	out := make([][32]byte, len(ds))
	for i, d := range ds {
		out[i] = d
	}
	return out
}

// batchOf is the batch that holds a commitment to the claim, recorded in time.
func (p *posted) batchOf(commitment claim.Digest) (batch []claim.Digest, place int) {
	for _, b := range p.game.batches {
		if i := slices.Index(b.list, commitment); i >= 0 && b.block <= p.view.Schedule.Certify {
			return b.list, i
		}
	}
	return nil, 0
}

// reveal is what an account has revealed about the claim.
func (p *posted) reveal(account claim.Address) *claim.Reveal {
	for i := range p.reveals {
		if p.reveals[i].Operator == account {
			return &p.reveals[i]
		}
	}
	return nil
}

// share is a signer's part of what the signers get: all stakes are equal.
func (p *posted) share() *big.Int {
	return new(big.Int).Div(signersFee, big.NewInt(int64(max(1, count(p.signers)))))
}

// stands says whether the reveal of operator i does.
func (p *posted) stands(i int) bool {
	r := p.reveal(claim.Address(p.game.set.list[i].Address))
	return r != nil && !r.Struck
}

// recorded is a batch on chain.
type recorded struct {
	list  []claim.Digest
	block uint64
}

func (g *game) seeReveals(l *types.Log) error {
	e, err := g.abis[l.Address].EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch e.Name {
	case "Recorded":
		x, err := g.reveals.ParseRecorded(*l)
		if err != nil {
			return err
		}
		b := recorded{block: l.BlockNumber}
		for _, w := range x.Commitments {
			b.list = append(b.list, w)
		}
		g.batches = append(g.batches, b)
	case "Revealed":
		x, err := g.reveals.ParseRevealed(*l)
		if err != nil {
			return err
		}
		r := claim.Reveal{Operator: claim.Address(x.Operator), Block: l.BlockNumber}
		for _, w := range x.List {
			r.List = append(r.List, w)
		}
		p := g.byClaim[x.Id]
		p.reveals = append(p.reveals, r)
	case "Refuted":
		x, err := g.reveals.ParseRefuted(*l)
		if err != nil {
			return err
		}
		g.byClaim[x.Id].reveal(claim.Address(x.Operator)).Struck = true
	}
	return nil
}

// ---- Adversaries ----

// idle lets an operator or two sign a true claim unseen.
func (g *game) idle(p pretence) error {
	g.anyPolicy()
	g.corrupted(1 + g.rng.IntN(2))
	t, err := g.sit(g.truth())
	if err == nil {
		t.signing.pretence = p
	}
	return err
}

// guesser makes its keyed work up.
func (g *game) guesser() error {
	return g.idle(pretence{list: func(s *signing, _ int) []claim.Digest { return adversary.Garbage(s.posted.view) }})
}

// plagiarist shows another operator's list as its own.
func (g *game) plagiarist() error {
	return g.idle(pretence{list: func(s *signing, _ int) []claim.Digest { return s.lists[slices.Index(s.corrupt, false)] }})
}

// secretive signs unseen and reveals nothing.
func (g *game) secretive() error { return g.idle(pretence{}) }

// tardy has done the work, and reveals it a block too late.
func (g *game) tardy() error {
	return g.idle(pretence{list: func(s *signing, i int) []claim.Digest { return s.lists[i] }, late: true})
}

// excluder is an aggregator that leaves a signer's commitment out.
func (g *game) excluder() error {
	g.anyPolicy()
	t, err := g.sit(g.truth())
	if err == nil {
		t.signing.leftOut = g.rng.IntN(operators)
	}
	return err
}

// ---- The rule ----

// unearned: of a fee that was paid, every honest signer has its share, and
// nobody who did not do the work in time has one.
func (g *game) unearned() string {
	for _, p := range g.claims {
		if p.paid == nil {
			continue
		}
		due := new(big.Int)
		for i, o := range g.set.list {
			switch {
			case !p.signers[i]:
			case g.corrupt[i] && p.stands(i):
				return fmt.Sprintf("%s is paid for copying", o.Name)
			case p.signing.down:
			case !g.corrupt[i] && !p.stands(i):
				return fmt.Sprintf("%s is not paid for its work", o.Name)
			case !g.corrupt[i]:
				due.Add(due, p.share())
			}
		}
		if p.paid.Cmp(due) != 0 {
			return fmt.Sprintf("%v wei were paid, due were %v", p.paid, due)
		}
	}
	return ""
}

// earnings are a party's shares of fees in the game.
func (g *game) earnings(p *party) *big.Int {
	sum := new(big.Int)
	for i, o := range g.set.parties {
		for _, x := range g.claims {
			if o == p && x.paid != nil && x.signers[i] && x.stands(i) {
				sum.Add(sum, x.share())
			}
		}
	}
	return sum
}
