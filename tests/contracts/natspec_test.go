package contracts_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"
)

// doc is NatSpec as the compiler puts it out. An undocumented function has no
// entry, an undocumented error or event none either.
type doc struct {
	Methods        map[string]entry   `json:"methods"`
	StateVariables map[string]entry   `json:"stateVariables"`
	Events         map[string]entry   `json:"events"`
	Errors         map[string][]entry `json:"errors"`
}

type entry struct {
	Notice  string            `json:"notice"`
	Params  map[string]string `json:"params"`
	Details string            `json:"details"`
}

// Every function, event and error that a contract shows says what it is for.
func TestNatSpec_completeOnAllThatIsExternal(t *testing.T) {
	c := sources(t)
	n := 0
	for file, contracts := range c.Contracts {
		if !strings.HasPrefix(file, "src/") {
			continue
		}
		for name, x := range contracts {
			n += len(x.EVM.MethodIdentifiers)
			for _, missing := range undocumented(x) {
				t.Errorf("%s: %s has no @notice: %s", file, name, missing)
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d functions looked at: has the compiler's output changed?", n)
	}
}

func undocumented(x contract) (out []string) {
	for signature := range x.EVM.MethodIdentifiers {
		if x.UserDoc.Methods[signature].Notice == "" {
			out = append(out, signature)
		}
	}
	for _, a := range x.ABI {
		signature := fmt.Sprintf("%s(%s)", a.Name, strings.Join(types(a.Inputs), ","))
		switch { // OpenZeppelin's own say it in @dev
		case a.Type == "event" && x.UserDoc.Events[signature].Notice+x.DevDoc.Events[signature].Details == "":
			out = append(out, "event "+signature)
		case a.Type == "error" && len(x.UserDoc.Errors[signature])+len(x.DevDoc.Errors[signature]) == 0:
			out = append(out, "error "+signature)
		}
	}
	sort.Strings(out)
	return out
}

func types(ps []parameter) (out []string) {
	for _, p := range ps {
		if array, ok := strings.CutPrefix(p.Type, "tuple"); ok {
			out = append(out, "("+strings.Join(types(p.Components), ",")+")"+array)
		} else {
			out = append(out, p.Type)
		}
	}
	return out
}

// The test above finds what is missing.
func TestNatSpec_findsWhatIsMissing(t *testing.T) {
	c := sources(t)
	x := c.Contracts["src/Treasury.sol"]["Treasury"]
	if got := undocumented(x); len(got) != 0 {
		t.Fatalf("Treasury: %v", got)
	}
	x.UserDoc = doc{}
	if got := undocumented(x); len(got) != 9 {
		t.Errorf("without NatSpec %d of Treasury's 9 functions, events and errors are missing: %v", len(got), got)
	}
}
