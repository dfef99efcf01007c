package chain

import (
	"math/big"
	"strings"
	"testing"
)

// TestAdvice_everyError_existsAndIsOneLine unpacks each as the contracts pack it.
func TestAdvice_everyError_existsAndIsOneLine(t *testing.T) {
	for name := range advice {
		found := false
		for _, e := range knownErrors() {
			if e.Name != name {
				continue
			}
			found = true
			args := make([]any, len(e.Inputs))
			for i, in := range e.Inputs {
				args[i] = any(big.NewInt(15e17))
				if in.Type.String() == "bytes32" {
					args[i] = [32]byte{9}
				}
			}
			text := (&RevertError{Name: name, Args: args}).Error()
			if !strings.HasPrefix(text, name+"(") || !strings.Contains(text, "): ") || strings.ContainsAny(text, "\n%") {
				t.Errorf("%q", text)
			}
		}
		if !found {
			t.Errorf("no contract has an error %s", name)
		}
	}
	if got := (&RevertError{Name: "BondTooSmall", Args: []any{big.NewInt(15e17)}}).Error(); got != "BondTooSmall(1500000000000000000): the bond must be at least 1.5 WETH now" {
		t.Errorf("%q", got)
	}
}
