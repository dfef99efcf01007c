// Package sampling_test holds what the draws of segments catch to the formula
// that policies are reckoned with.
package sampling_test

import (
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/tests/evm"
)

var update = flag.Bool("update", false, "write docs/sampling.svg")

const plot = "../../docs/sampling.svg"

// draws is how many beacons are drawn in all.
const draws = 1_000_000

// point is a claim of so many segments between the first and the last, of which
// some are false, and so many that the beacon picks.
type point struct {
	segments, bad uint64
	picks         uint32
}

// middle is how many segments the beacon picks from.
const middle = 49

var bads = []uint64{1, 2, 4, 8}

var points = func() (out []point) {
	for _, bad := range bads {
		for _, picks := range []uint32{1, 2, 3, 5, 8, 12, 18, 26, 36, 49} {
			out = append(out, point{middle, bad, picks})
		}
	}
	return out
}()

// detection is the hypergeometric probability that one of the bad segments is
// among the picks: 1 − C(n−b, k)/C(n, k).
func detection(p point) float64 {
	miss := 1.0
	for i := range uint64(p.picks) {
		if p.bad+i >= p.segments {
			return 1
		}
		miss *= float64(p.segments-p.bad-i) / float64(p.segments-i)
	}
	return 1 - miss
}

func beacon(i, k int) claim.Digest {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:], uint64(i))
	binary.BigEndian.PutUint64(b[8:], uint64(k))
	return sha256.Sum256(b[:])
}

// caught says whether the draw has one of the last bad segments before S.
func (p point) caught(beacon claim.Digest) bool {
	order := claim.Permutation(p.segments, beacon, 0)
	for i := range uint64(p.picks) {
		if order.At(i) >= p.segments-p.bad {
			return true
		}
	}
	return false
}

// interval is the binomial's 99 % interval for the rate of n draws, corrected
// for as many points as there are.
func interval(p float64, n int) (low, high float64) {
	z := math.Sqrt2 * math.Erfinv(1-0.01/float64(len(points)))
	half := z * math.Sqrt(p*(1-p)/float64(n))
	return p - half - 1/float64(n), p + half + 1/float64(n)
}

func measure(t *testing.T) []float64 {
	t.Helper()
	rates := make([]float64, len(points))
	n := draws / len(points)
	for i, p := range points {
		hits := 0
		for k := range n {
			if p.caught(beacon(i, k)) {
				hits++
			}
		}
		rates[i] = float64(hits) / float64(n)
		want := detection(p)
		if low, high := interval(want, n); rates[i] < low || rates[i] > high {
			t.Errorf("%+v: %d draws catch %.4f, the formula says %.4f", p, n, rates[i], want)
		}
	}
	return rates
}

// A million draws catch what the formula says.
func TestDraws_catchWhatTheFormulaSays(t *testing.T) {
	rates := measure(t)
	svg := draw(rates)
	if *update {
		if err := os.WriteFile(plot, svg, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(plot)
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != string(svg) {
		t.Error("docs/sampling.svg is stale: run go test ./tests/sampling -update")
	}
}

// The draws of the contracts are those of Go: by segment and by index.
func TestDraws_ofTheContracts_areTheSame(t *testing.T) {
	n := 5
	if os.Getenv("ASSAY_LONG") != "" {
		n = draws / len(points)
	}
	rules := deploy(t)
	for i, p := range points {
		hits := 0
		for k := range n {
			b := beacon(i, k)
			drawn := claim.Drawn(claim.Sampled, p.picks, p.segments+1, b)
			lot := bindings.Lot{Draws: p.picks, Steps: p.segments + 1, SegmentLength: 1, Beacon: b}
			hit := false
			for g := p.segments - p.bad + 1; g <= p.segments; g++ {
				if n > 5 && g < p.segments && p.bad > 2 {
					continue // one by one would take hours
				}
				is := call(t, rules, "isDrawn", lot, g)[0].(bool)
				if is != slices.Contains(drawn, g) {
					t.Fatalf("%+v, beacon %v: segment %d is drawn: %v on chain only or off it only", p, b, g, is)
				}
				hit = hit || is
			}
			if hit {
				hits++
			}
			at := k % len(drawn)
			if g := call(t, rules, "drawnAt", lot, uint64(at))[0].(uint64); g != drawn[at] {
				t.Fatalf("%+v, beacon %v: draw %d is %d, want %d", p, b, at, g, drawn[at])
			}
		}
		if p.bad > 2 {
			continue
		}
		if low, high := interval(detection(p), n); float64(hits)/float64(n) < low || float64(hits)/float64(n) > high {
			t.Errorf("%+v: %d of %d draws on chain catch it, the formula says %.4f", p, hits, n, detection(p))
		}
	}
}

func deploy(t *testing.T) *evm.Contract {
	t.Helper()
	c, err := evm.Deploy(bindings.ClaimRulesMetaData, common.Address{1}, common.Address{2},
		bindings.Schedule{DrawDelay: 1, Trace: 2, Certify: 3, Demand: 5, Answer: 1, FollowUp: 1, LastProof: 1, SlashDelay: 1},
		bindings.Parameters{SlashWad: 1, BlockTime: 1})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func call(t *testing.T, c *evm.Contract, method string, args ...any) []any {
	t.Helper()
	out, _, err := c.Call(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
