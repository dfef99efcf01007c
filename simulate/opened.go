package simulate

import (
	"math/big"

	"github.com/assay-avs/assay/claim"
)

// OpenedInputs is what challengers paid who demanded the inputs of true claims,
// which nobody served them and the claimants opened on chain.
type OpenedInputs struct {
	// Games that a challenger left poorer for it, and its answered demands in them.
	Games   int `json:"games"`
	Demands int `json:"demands"`
	// The most that a challenger lost in a game, and for one demand, in wei.
	WorstWei          uint64 `json:"worstWei"`
	WorstPerDemandWei uint64 `json:"worstWeiPerDemand"`
}

func (o *OpenedInputs) add(x OpenedInputs) {
	o.Games += x.Games
	o.Demands += x.Demands
	o.WorstWei, o.WorstPerDemandWei = max(o.WorstWei, x.WorstWei), max(o.WorstPerDemandWei, x.WorstPerDemandWei)
}

// paidForOpenedInputs is what the game adds to the report.
func (g *game) paidForOpenedInputs() OpenedInputs {
	loss := new(big.Int).Neg(g.balance(g.challenger))
	opened := g.openedInputs()
	if len(opened) == 0 || loss.Sign() <= 0 {
		return OpenedInputs{}
	}
	o := OpenedInputs{Games: 1, WorstWei: loss.Uint64()}
	for _, wei := range opened {
		o.Demands++
		o.WorstPerDemandWei = max(o.WorstPerDemandWei, wei.Uint64())
	}
	return o
}

// asking is what a demand took, in wei: its price, its transaction's gas, and what
// its answer was paid; and how often the price was doubled.
type asking struct {
	price, gas, paid *big.Int
	doublings        uint
}

// cost is what an answered demand for an input costs who made it: the answer's
// pay, twice that for each doubling, the price at most, and the transaction.
func (a *asking) cost() *big.Int {
	lost := new(big.Int).Lsh(a.paid, a.doublings)
	if lost.Cmp(a.price) > 0 {
		lost.Set(a.price)
	}
	return lost.Add(lost, a.gas)
}

// openedInputs are the costs of the challenger's demands for the inputs of true
// claims that were answered, while nobody served them.
func (g *game) openedInputs() (costs []*big.Int) {
	for _, p := range g.claims {
		if lie, err := p.isFalse(); lie || err != nil || !p.withholds() {
			continue
		}
		for _, d := range p.answered {
			if d.Input && d.Demander == claim.Address(g.challenger.account.Address) {
				costs = append(costs, p.asked[d.Key].cost())
			}
		}
	}
	return costs
}

// mayLose is what a rule grants the challenger: what its demands for opened inputs
// cost, the withdrawal of what came back included, and nothing else.
func (g *game) mayLose() *big.Int {
	sum, opened := new(big.Int), g.openedInputs()
	if len(opened) > 0 {
		sum.Set(g.challenger.ledger.fetched)
	}
	for _, wei := range opened {
		sum.Add(sum, wei)
	}
	return sum
}
