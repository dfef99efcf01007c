package simulate

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/operator"
)

// rule is what must hold after a game, and why.
type rule struct {
	name, why string
	broken    func(g *game) string // empty: it holds
}

var rules = []rule{
	{"played", "a game is about a claim", (*game).unplayed},
	{"right result", "one honest challenger suffices, and nobody can convict the truth", (*game).wrongResult},
	{"honest purse", "an honest party ends no poorer than before, its gas counted; what a claim costs in any case is its price", (*game).poorer},
	{"honest stake", "only who signed a false claim is slashed", (*game).wronglySlashed},
	{"guilty stake", "who signed a drawn lie is slashed, wherever its stake went", (*game).unslashed},
	{"schedule", "no claim stays open past the hard end, no slash comes after the last", (*game).late},
	{"conservation", "what came in went out or burned", (*game).leaked},
	{"earned fees", "who did the work in time is paid its share, and nobody else", (*game).unearned},
	{"lying costs", "a convicted claim costs its claimant half of the bond at least, whoever helps it to the rewards", (*game).lyingPays},
	{"one reward", "a claim convicts once, and its proofs earn at most two fifths of the bond", (*game).overpaid},
}

// punished and outOfPocket are the rules that the report counts.
const (
	punished    = "honest stake"
	outOfPocket = "honest purse"
	wrong       = "right result"
)

// false says whether what a claim commits to is not what an honest run would.
func (p *posted) isFalse() (bool, error) {
	honest := p.work.honest
	if p.work.malformed {
		return true, nil
	}
	if p.view.Outcome != honest.Outcome() {
		return true, nil
	}
	if !p.view.HasTrace {
		return false, nil
	}
	var roots []claim.Digest
	for _, g := range p.view.Drawn(p.view.Beacon) {
		roots = append(roots, honest.TraceRoots()[g])
	}
	return commit.TreeRoot(roots) != p.view.TraceRoot, nil
}

func (g *game) unplayed() string {
	if len(g.claims) == 0 {
		return "nothing was claimed"
	}
	return ""
}

// wrongResult: lies fall, truths stand, but for those whose inputs stay closed.
func (g *game) wrongResult() string {
	for _, p := range g.claims {
		lie, err := p.isFalse()
		switch s := p.view.Status; {
		case err != nil:
			return err.Error()
		case lie && g.challenged && s != claim.Convicted:
			return fmt.Sprintf("a lie ends %v", s)
		case !lie && p.by.honest && (s == claim.Convicted || s == claim.Refuted):
			return fmt.Sprintf("a true claim ends %v", s)
		case !lie && p.by.honest && p.view.Signed && s != claim.Final:
			return fmt.Sprintf("a certified true claim ends %v", s)
		case g.adversary == silentAbout && g.challenged && p.withholds() && s != claim.Convicted:
			return fmt.Sprintf("a claim whose inputs stayed closed ends %v", s)
		}
	}
	return ""
}

func (p *posted) withholds() bool { return !slices.Contains(p.what.servers, everything) }

func (g *game) poorer() string {
	for _, p := range g.parties {
		if !p.honest || p == g.set.keeper || g.corrupts(p) {
			continue
		}
		net := g.balance(p)
		if net.Sign() < 0 {
			return fmt.Sprintf("%s lost %v gwei", p.name, new(big.Int).Div(net, big.NewInt(gwei)))
		}
	}
	return ""
}

// balance is what a party has more than before, but for what a rule does not
// count.
func (g *game) balance(p *party) *big.Int {
	l := p.ledger
	net := l.net()
	net.Add(net, g.earnings(p))
	if p == g.claimant {
		net.Add(net, l.ordinary)
		for _, x := range g.claims {
			if x.by == p {
				net.Add(net, fee)
				net.Sub(net, x.potReturned)
			}
		}
	}
	if p == g.challenger || p == g.villain {
		net.Add(net, g.voided(l))
	}
	return net
}

// voided is the gas of races that a challenger lost within a block: nobody
// refunds what reverted, or a commitment in the block of another's conviction.
func (g *game) voided(l *ledger) *big.Int {
	sum := new(big.Int).Set(l.void)
	for block, cost := range l.commits {
		for _, p := range g.claims {
			if block == p.view.ConvictedAt || block == p.view.BoundAt {
				sum.Add(sum, cost)
				break
			}
		}
	}
	return sum
}

func (g *game) wronglySlashed() string {
	for _, p := range g.claims {
		for i, o := range g.set.list {
			if p.slashes[o.Address] != 0 && !(p.signers[i] && g.corrupt[i]) {
				return fmt.Sprintf("%s was slashed", o.Name)
			}
		}
	}
	return ""
}

func (g *game) unslashed() string {
	for _, p := range g.claims {
		if p.view.SlashableFrom == 0 {
			if g.challenged && p.view.Signed && p.signedLie() {
				return "signers of a drawn lie are not convicted"
			}
			continue
		}
		for i, o := range g.set.list {
			if g.challenged && p.signers[i] && p.slashes[o.Address] == 0 {
				return fmt.Sprintf("%s was not slashed", o.Name)
			}
		}
	}
	return ""
}

// signedLie says whether corrupt operators signed what honest ones refused.
func (p *posted) signedLie() bool {
	lie := p.work.malformed || p.signing.verdict == operator.Invalid
	return lie && count(p.signers) > 0
}

func (g *game) late() string {
	for _, p := range g.claims {
		if p.endedAt == 0 || p.endedAt > p.view.Block+hardEnd+1 {
			return fmt.Sprintf("claim of block %d ended in block %d", p.view.Block, p.endedAt)
		}
		for _, at := range p.slashes {
			if at > p.view.Block+lastSlash {
				return fmt.Sprintf("slash in block %d for a claim of block %d", at, p.view.Block)
			}
		}
	}
	return ""
}

func (g *game) leaked() string {
	sum := new(big.Int).Add(g.burned, g.paid)
	for _, p := range g.parties {
		sum.Add(sum, p.ledger.weth)
	}
	if sum.Sign() != 0 {
		return fmt.Sprintf("%v wei are missing", new(big.Int).Neg(sum))
	}
	if g.left.Sign() != 0 {
		return fmt.Sprintf("the contracts hold %v wei of nobody", g.left)
	}
	return ""
}

// lyingPays counts a claimant together with its accomplice.
func (g *game) lyingPays() string {
	convicted := int64(0)
	for _, p := range g.claims {
		if p.view.Status == claim.Convicted {
			convicted++
		}
	}
	net := g.claimant.ledger.net()
	if !g.villain.honest {
		net.Add(net, g.villain.ledger.net())
	}
	if most := new(big.Int).Mul(bond, big.NewInt(-convicted)); convicted > 0 && net.Cmp(most.Div(most, big.NewInt(2))) > 0 {
		return fmt.Sprintf("%d convictions cost %v gwei", convicted, new(big.Int).Div(net, big.NewInt(-gwei)))
	}
	return ""
}

func (g *game) overpaid() string {
	for _, p := range g.claims {
		most := new(big.Int).Div(new(big.Int).Mul(bond, big.NewInt(2)), big.NewInt(5))
		if p.convictions > 1 || p.rewards.Cmp(most) > 0 {
			return fmt.Sprintf("%d convictions, %v wei of rewards", p.convictions, p.rewards)
		}
	}
	return ""
}
