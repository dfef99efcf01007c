package claim

import (
	"fmt"

	"github.com/holiman/uint256"
)

// Policy says how much of a run the signers re-execute.
type Policy uint8

// Policies; the values are those of the contracts.
const (
	Full    Policy = iota // every segment
	Sampled               // segment 0, the last, and the drawn ones
)

func (p Policy) String() string {
	switch p {
	case Full:
		return "full"
	case Sampled:
		return "sampled"
	}
	return fmt.Sprintf("policy(%d)", uint8(p))
}

// MarshalText implements encoding.TextMarshaler.
func (p Policy) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Policy) UnmarshalText(b []byte) error {
	switch string(b) {
	case "full":
		*p = Full
	case "sampled":
		*p = Sampled
	default:
		return fmt.Errorf("policy %.40q: must be full or sampled", b)
	}
	return nil
}

// Terms are the conditions of a claim. Amounts are in wei of WETH.
type Terms struct {
	Policy      Policy      `json:"policy"`
	Draws       uint32      `json:"draws"`      // sampled: segments drawn besides the first and the last
	Restricted  bool        `json:"restricted"` // inputs cannot be demanded on chain
	Fee         uint256.Int `json:"fee"`
	Bond        uint256.Int `json:"bond"`
	ValueAtRisk uint256.Int `json:"valueAtRisk"`
	Work        uint64      `json:"work"`     // ms the reference machine takes to re-execute and trace the run
	Consumer    Address     `json:"consumer"` // who alone may draw down the value at risk; zero: anybody
}

// Pot is the part of the fee that pays for inputs opened on chain; what is left
// of it returns to the claimant.
func (t Terms) Pot() (pot uint256.Int) {
	pot.Div(&t.Fee, uint256.NewInt(10))
	return pot
}

// SignersFee is the rest of the fee.
func (t Terms) SignersFee() (fee uint256.Int) {
	pot := t.Pot()
	fee.Sub(&t.Fee, &pot)
	return fee
}

// Check reports the first rule that the terms break on their own.
func (t Terms) Check() error {
	switch {
	case t.Policy > Sampled:
		return fmt.Errorf("terms: unknown policy %d", uint8(t.Policy))
	case t.Policy == Full && t.Draws != 0:
		return fmt.Errorf("terms: policy full draws no segments, got %d draws", t.Draws)
	case t.Draws > MaxDraws:
		return fmt.Errorf("terms: %d draws, at most %d", t.Draws, MaxDraws)
	}
	return nil
}

// Drawn lists the segments that the certificate of a run with S segments after
// segment 0 stands for, in the order of the trace root.
func Drawn(p Policy, draws uint32, s uint64, beacon Digest) []uint64 {
	if p == Full || s == 0 {
		return upTo(s)
	}
	picks := min(uint64(draws), s-1)
	out := make([]uint64, 0, 2+picks)
	out = append(out, 0, s)
	pi := Permutation(s-1, beacon, 0)
	for i := range picks {
		out = append(out, 1+pi.At(i))
	}
	return out
}

func upTo(s uint64) []uint64 {
	out := make([]uint64, s+1)
	for i := range out {
		out[i] = uint64(i)
	}
	return out
}
