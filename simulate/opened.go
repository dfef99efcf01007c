package simulate

import (
	"math/big"

	"github.com/assay-avs/assay/claim"
)

// OpenedInputs are looks at true claims whose inputs nobody served: challengers
// demanded them and the claimants opened them on chain, which the pots paid.
type OpenedInputs struct {
	// Games with such demands, and those that were answered in them.
	Games   int `json:"games"`
	Demands int `json:"demands"`
	// The most that a pot paid, in wei.
	WorstPotWei uint64 `json:"worstPotWei"`
}

func (o *OpenedInputs) add(x OpenedInputs) {
	o.Games += x.Games
	o.Demands += x.Demands
	o.WorstPotWei = max(o.WorstPotWei, x.WorstPotWei)
}

// openedInputs is what the game adds to the report.
func (g *game) openedInputs() (o OpenedInputs) {
	for _, p := range g.claims {
		if lie, err := p.isFalse(); lie || err != nil || !p.withholds() {
			continue
		}
		for _, d := range p.answered {
			if d.Input && d.Demander == claim.Address(g.challenger.account.Address) {
				o.Demands++
				o.WorstPotWei = max(o.WorstPotWei, new(big.Int).Sub(pot, p.potLeft).Uint64())
			}
		}
	}
	o.Games = min(o.Demands, 1)
	return o
}
