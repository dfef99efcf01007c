package demo

import (
	"slices"
	"testing"
)

// TestGasRows_EveryTransaction: the table has each transaction's gas, in the
// order in which calls came first.
func TestGasRows_EveryTransaction(t *testing.T) {
	txs := []Tx{{"training", "post", 228_120, 9}, {"training", "reveal", 105_660, 9}, {"training", "reveal", 105_660, 9},
		{"lie", "post", 164_588, 9}, {"training", "reveal", 103_035, 9}}
	want := [][]string{{"training", "post", "228,120"}, {"training", "reveal", "2 × 105,660  103,035"}, {"lie", "post", "164,588"}}
	if got := gasRows(txs); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("rows %q, want %q", got, want)
	}
}
