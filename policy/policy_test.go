package policy

import (
	"math"
	"math/big"
	"testing"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
)

// exact is Detection by whole numbers.
func exact(n, m, k int64) float64 {
	if k > n-m {
		return 1
	}
	missed := new(big.Rat).SetFrac(new(big.Int).Binomial(n-m, k), new(big.Int).Binomial(n, k))
	p, _ := missed.Sub(big.NewRat(1, 1), missed).Float64()
	return p
}

func TestDetectionIsTheHypergeometricFormula(t *testing.T) {
	for n := int64(1); n <= 40; n++ {
		for m := int64(1); m <= n; m++ {
			for k := int64(0); k <= n; k++ {
				if got, want := Detection(uint64(n), uint64(m), uint64(k)), exact(n, m, k); math.Abs(got-want) > 1e-12 {
					t.Fatalf("%d wrong of %d, %d drawn: %g, want %g", m, n, k, got, want)
				}
			}
		}
	}
}

// The table of docs: draws for a wrong share of 200 segments, exactly.
func TestDrawsFor(t *testing.T) {
	for _, c := range []struct {
		n, m uint64
		p    float64
		want uint64
	}{{200, 1, 0.9, 180}, {200, 10, 0.9, 41}, {200, 20, 0.9, 21}, {10, 10, 0.99, 1}, {5, 1, 1, 5}} {
		if got := DrawsFor(c.n, c.m, c.p); got != c.want {
			t.Errorf("%d wrong of %d with %g: %d draws, want %d", c.m, c.n, c.p, got, c.want)
		}
	}
}

func TestCommitteeAndAuditRate(t *testing.T) {
	if got := Committee(1.0/3, 3); math.Abs(got-26.0/27) > 1e-12 {
		t.Errorf("committee of 3: %g", got)
	}
	if got := AuditRate(1.0/3, 1.2, 50); math.Abs(got-0.0293) > 1e-4 {
		t.Errorf("audit rate: %g", got)
	}
}

func ether(milli int64) *big.Int { return new(big.Int).Mul(big.NewInt(milli), big.NewInt(1e15)) }

func amount(milli int64) uint256.Int { return *uint256.MustFromBig(ether(milli)) }

var prices = Prices{SlashWad: 5e17, FeeRate: 1e15, WorkPrice: 1e10, BaseFeeFloor: 1e9, ProofGas: 1 << 24, DemandGas: 5e6, BlockTime: 12000}

func question(p claim.Policy) Question {
	return Question{Terms: claim.Terms{Policy: p, Fee: amount(50), Bond: amount(3000), ValueAtRisk: amount(1500), Work: 2000},
		Segments: 24, Wrong: 1, Colluders: 0.2, Prices: prices, Schedule: claim.Schedule{Dispute: 36000, HardEnd: 64800, LastSlash: 72000},
		Market: Market{BaseFee: big.NewInt(1e9), Stake: ether(500_000), Exposure: new(big.Int)}}
}

func TestAssessSampled(t *testing.T) {
	q := question(claim.Sampled)
	q.Terms.Draws = 4
	a, err := Assess(q)
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(a.Detection-4.0/23) > 1e-12 || math.Abs(a.Certified-19.0/23) > 1e-12 || a.Certifiable || a.Blockable {
		t.Errorf("detection %+v", a)
	}
	if a.Secured.Cmp(ether(1800)) != 0 || a.Loss.Cmp(ether(1800)) != 0 || a.Refused != "" || a.Executed != 6 {
		t.Errorf("%+v", a)
	}
}

func TestAssessFull(t *testing.T) {
	q := question(claim.Full)
	q.Colluders = 0.7
	a, err := Assess(q)
	if err != nil {
		t.Fatal(err)
	}
	twoThirds := new(big.Int).Div(ether(1_000_000), big.NewInt(3))
	if a.Detection != 1 || !a.Certifiable || a.Certified != 1 || a.Executed != 25 || a.QuorumTrust {
		t.Errorf("%+v", a)
	}
	if want := twoThirds.Rsh(twoThirds, 1); a.Secured.Cmp(want) != 0 {
		t.Errorf("secured %s, want %s", a.Secured, want)
	}
	q.Market.Exposure = ether(1_000_000)
	if a, err = Assess(q); err != nil || a.Secured.Sign() != 0 || a.Refused == "" {
		t.Errorf("exposed: %+v, %v", a, err)
	}
}

func TestAssessSaysWhatTheContractRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*claim.Terms){
		"bond": func(t *claim.Terms) { t.Bond = amount(1) },
		"fee":  func(t *claim.Terms) { t.Fee = amount(0) },
		"risk": func(t *claim.Terms) { t.ValueAtRisk = amount(1801); t.Fee = amount(1000) },
	} {
		q := question(claim.Sampled)
		spoil(&q.Terms)
		if a, err := Assess(q); err != nil || a.Refused == "" {
			t.Errorf("%s: %+v, %v", name, a, err)
		}
	}
}

func TestAssessRefusesNonsense(t *testing.T) {
	for name, spoil := range map[string]func(*Question){
		"no segments":   func(q *Question) { q.Segments = 0 },
		"no lie":        func(q *Question) { q.Wrong = 0 },
		"colluders":     func(q *Question) { q.Colluders = math.NaN() },
		"many":          func(q *Question) { q.Wrong = 26 },
		"market":        func(q *Question) { q.Market = Market{} },
		"full and draw": func(q *Question) { q.Terms.Draws = 1 },
	} {
		q := question(claim.Full)
		spoil(&q)
		if _, err := Assess(q); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
