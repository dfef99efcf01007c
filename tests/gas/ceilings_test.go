package gas_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ceilings bound what calls whose names begin so may take on either fork, in
// gas. -update does not raise them: bonds, demands and the rule for programs
// reckon with them, and who proves a fault of the commonest instructions must
// find room in any block.
var ceilings = map[string]uint64{
	"ELEMENT map":            2_000_000,
	"ELEMENT dot, K = 200":   1_000_000,
	"ELEMENT dot, K = 4,096": 4_500_000,
	"ELEMENT dot, K = 8,192": 8_500_000,
	"ELEMENT conv":           4_500_000,
	"ELEMENT fold, 2 × 2":    1_000_000,
	"ELEMENT fold, 4,096":    7_500_000,
	"ELEMENT fold, 90":       16_777_216, // proofGas of the bond: a transaction's limit
	"ELEMENT move":           1_000_000,
	"LENGTH":                 1_000_000,
	"BOUNDARY":               1_000_000,
	"MALFORMED":              7_000_000,
	"commitProof":            200_000,
	"demand":                 1_000_000,
	"answer":                 5_000_000, // demandGas of the bond
	"convict":                1_500_000,
}

// ceiling is that of the longest name that fits.
func ceiling(name string) (most uint64, ok bool) {
	longest := 0
	for prefix, gas := range ceilings {
		if strings.HasPrefix(name, prefix) && len(prefix) >= longest {
			longest, most, ok = len(prefix), gas, true
		}
	}
	return most, ok
}

// holdsCeilings requires that no measured call takes more than it may, and that
// every call of a dispute has a ceiling.
func holdsCeilings(t *testing.T, table map[string]entry) {
	t.Helper()
	for _, s := range sections {
		for _, name := range s.calls {
			most, ok := ceiling(name)
			if disputed := s.title == "Faults" || s.title == "Demands"; disputed && !ok && name != "settle" && !strings.HasPrefix(name, "proveFault") {
				t.Errorf("%s has no ceiling: give it one in tests/gas/ceilings_test.go", name)
			}
			if used := max(table[name].Osaka, table[name].Amsterdam); ok && used > most {
				t.Errorf("%s takes %d gas, at most %d are promised: make it cheaper", name, used, most)
			}
		}
	}
}

// documented is the table in docs.
func documented(t *testing.T) (table map[string]entry) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "docs", "gas.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	return table
}

// The table in docs keeps what is promised, whoever wrote it.
func TestCeilings(t *testing.T) {
	table := documented(t)
	if table["ELEMENT dot, K = 4,096"].Osaka == 0 {
		t.Fatal("docs/gas.json has no dot of 4,096 terms")
	}
	holdsCeilings(t, table)
}
