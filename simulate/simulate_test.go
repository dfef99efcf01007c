package simulate

import (
	"encoding/json"
	"os"
	"strconv"
	"testing"
)

// Every lie with an honest challenger is convicted; no honest party is punished
// or out of pocket. A game against each adversary, 300 with ASSAY_LONG set.
func TestGames(t *testing.T) {
	games := len(adversaries)
	if os.Getenv("ASSAY_LONG") != "" {
		games = 300
	}
	if n, err := strconv.Atoi(os.Getenv("ASSAY_GAMES")); err == nil {
		games = n
	}
	r, err := Run(t.Context(), Options{Games: games, Seed: 1, Only: os.Getenv("ASSAY_ADVERSARY")})
	if err != nil {
		t.Fatal(err)
	}
	out, _ := json.MarshalIndent(r, "", "  ")
	t.Logf("%s", out)
	for _, b := range r.Broken {
		t.Error(b)
	}
}
