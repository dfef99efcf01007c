package demo

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// purse watches the WETH of the parties of a scene.
type purse struct {
	parties []*party
	before  map[string]*big.Int
	err     error
}

// purse starts watching parties.
func (s *stage) purse(ctx context.Context, parties ...*party) (*purse, error) {
	m := &purse{before: map[string]*big.Int{}}
	for _, p := range parties {
		m.add(ctx, s, p)
	}
	return m, m.err
}

func (m *purse) add(ctx context.Context, s *stage, p *party) {
	wei, err := s.money(ctx, p)
	if err != nil && m.err == nil {
		m.err = err
		return
	}
	m.parties = append(m.parties, p)
	m.before[p.name] = wei
}

func (m *purse) close(ctx context.Context, s *stage) (map[string]Money, error) {
	out := map[string]Money{}
	for _, p := range m.parties {
		wei, err := s.money(ctx, p)
		if err != nil {
			return nil, err
		}
		out[p.name] = Money{Before: m.before[p.name].String(), After: wei.String()}
	}
	return out, m.err
}

// ether prints wei with four decimals.
func ether(wei *big.Int) string {
	f := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18))
	return f.Text('f', 4)
}

func etherOf(wei string) string {
	n, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	return ether(n)
}

// summary ends the account: claims, gas, money, time.
func (s *stage) summary(f Facts) {
	var claims, money [][]string
	for _, c := range f.Scenarios {
		fault := ""
		if c.FaultProof != nil {
			fault = fmt.Sprintf("%s gas, %d bytes", grouped(c.FaultProof.Gas), c.FaultProof.CalldataBytes)
		}
		claims = append(claims, []string{c.Name, c.ClaimID[:14] + "…", c.Status, fmt.Sprintf("%d (%s WETH)", len(c.Signers), etherOf(c.SignedWei)),
			strconv.Itoa(len(c.Slashed)), fault})
		for _, name := range sortedKeys(c.Bonds) {
			money = append(money, []string{c.Name, name, etherOf(c.Bonds[name].Before), etherOf(c.Bonds[name].After)})
		}
	}
	fmt.Fprintln(s.out)
	s.table([]string{"claim", "id", "status", "signers (stake)", "slashed", "fault proof"}, claims)
	s.table([]string{"claim", "party", "WETH before", "WETH after"}, money)
	s.table([]string{"claim", "transaction", "gas"}, gasRows(f.Transactions))
	s.table([]string{"claim", "phase", "seconds"}, phaseRows(f.Phases))
	fmt.Fprintf(s.out, "\n   %.1f s, peak memory %d MB\n", f.Seconds, f.PeakMemoryBytes>>20)
}

// gasRows lists the gas of every transaction, those of one call about one claim
// in a row; of equal ones, how many there were.
func gasRows(txs []Tx) (rows [][]string) {
	for i, t := range txs {
		same := func(x Tx) bool { return x.Scenario == t.Scenario && x.Call == t.Call }
		if slices.IndexFunc(txs, same) < i {
			continue
		}
		var gas []uint64
		for _, x := range txs[i:] {
			if same(x) {
				gas = append(gas, x.Gas)
			}
		}
		rows = append(rows, []string{t.Scenario, t.Call, counted(gas)})
	}
	return rows
}

// counted lists numbers; runs of equal ones once, with their count.
func counted(numbers []uint64) string {
	var parts []string
	for len(numbers) > 0 {
		n := slices.IndexFunc(numbers, func(x uint64) bool { return x != numbers[0] })
		if n < 0 {
			n = len(numbers)
		}
		part := grouped(numbers[0])
		if n > 1 {
			part = fmt.Sprintf("%d × %s", n, part)
		}
		parts, numbers = append(parts, part), numbers[n:]
	}
	return strings.Join(parts, "  ")
}

func phaseRows(phases []Phase) [][]string {
	var rows [][]string
	for _, p := range phases {
		rows = append(rows, []string{p.Scenario, p.Name, fmt.Sprintf("%.2f", p.Seconds)})
	}
	return rows
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// grouped prints a number with commas.
func grouped(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
