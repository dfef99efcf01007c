package referee_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
)

// draw is one case of tests/vectors/draw.json, which the Solidity tests read.
type draw struct {
	Full     bool         `json:"full"`
	Draws    uint32       `json:"draws"`
	Segments uint64       `json:"segments"`
	Beacon   claim.Digest `json:"beacon"`
	Drawn    []uint64     `json:"drawn"`
}

const drawVectors = "../vectors/draw.json"

func draws() (out []draw) {
	rng := rand.New(rand.NewPCG(41, 42))
	for _, s := range []uint64{1, 2, 3, 4, 5, 16, 17, 64, 65, 1000, 1 << 40} {
		for _, n := range []uint32{0, 1, 5, 40} {
			var beacon claim.Digest
			for i := range beacon {
				beacon[i] = byte(rng.Uint32())
			}
			out = append(out, draw{false, n, s, beacon, claim.Drawn(claim.Sampled, n, s, beacon)})
		}
	}
	return append(out, draw{Full: true, Segments: 4, Drawn: claim.Drawn(claim.Full, 0, 4, claim.Digest{})})
}

// The vectors of the draw are those of the Go code.
func TestDrawVectors(t *testing.T) {
	b, err := json.MarshalIndent(draws(), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	b = append(b, '\n')
	if *update {
		if err := os.WriteFile(drawVectors, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(drawVectors)
	if err != nil {
		t.Fatal(err)
	}
	if string(committed) != string(b) {
		t.Error("tests/vectors/draw.json is stale: run ASSAY_LONG=1 go test ./tests/referee -update")
	}
}
