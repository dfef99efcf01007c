package operator

import (
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
)

// view is an open claim with a trace, certifiable until block 100, that this
// operator may sign.
func view(change func(*View)) View {
	v := View{Funded: true, InSet: true}
	v.Claim.Status = claim.Open
	v.Claim.HasTrace = true
	v.Claim.Schedule = claim.Schedule{Trace: 50, Certify: 100, Dispute: 200, HardEnd: 300, LastSlash: 350}
	change(&v)
	return v
}

func TestDecide(t *testing.T) {
	rows := []struct {
		name   string
		now    uint64
		change func(*View)
		want   []Act
	}{
		{"new claim", 10, func(v *View) {}, []Act{Check}},
		{"no trace yet", 10, func(v *View) { v.Claim.HasTrace = false }, nil},
		{"no stake at the reference block", 10, func(v *View) { v.InSet = false }, nil},
		{"being checked", 10, func(v *View) { v.Verdict = Checking }, nil},
		{"valid", 10, func(v *View) { v.Verdict = Valid }, []Act{Sign, Deliver}},
		{"valid, last block", 100, func(v *View) { v.Verdict = Valid }, []Act{Sign, Deliver}},
		{"valid, too late", 101, func(v *View) { v.Verdict = Valid }, nil},
		{"valid, no gas for answers", 10, func(v *View) { v.Verdict = Valid; v.Funded = false }, nil},
		{"invalid is never signed", 10, func(v *View) { v.Verdict = Invalid }, nil},
		{"unavailable is not a signature", 10, func(v *View) { v.Verdict = Unavailable; v.RetryAt = 11 }, nil},
		{"unavailable is tried again", 11, func(v *View) { v.Verdict = Unavailable; v.RetryAt = 11 }, []Act{Check}},
		{"signed before a restart", 10, func(v *View) { v.Signed = true }, []Act{Deliver}},
		{"signed and delivered", 10, func(v *View) { v.Signed, v.Delivered = true, true }, nil},
		{"certified, signed", 150, func(v *View) { v.Claim.Status = claim.Certified; v.Signed = true }, []Act{Answer}},
		{"certified without us", 150, func(v *View) { v.Claim.Status = claim.Certified }, nil},
		{"certified, below the reserve of gas", 150, func(v *View) { v.Claim.Status = claim.Certified; v.Signed = true; v.Funded = false }, []Act{Answer}},
		{"expired, signed", 150, func(v *View) { v.Claim.Status = claim.Expired; v.Signed = true }, []Act{Answer}},
		{"final", 250, func(v *View) { v.Claim.Status = claim.Final; v.Signed = true }, []Act{Forget}},
		{"convicted: drawn nodes can still be demanded", 250, func(v *View) { v.Claim.Status = claim.Convicted; v.Signed = true }, []Act{Answer}},
		{"convicted, past the hard end", 301, func(v *View) { v.Claim.Status = claim.Convicted; v.Signed = true }, []Act{Forget}},
		{"refuted", 250, func(v *View) { v.Claim.Status = claim.Refuted; v.Signed = true }, []Act{Forget}},
		{"reorganised away", 10, func(v *View) { v.Claim.Status = claim.Unknown }, []Act{Forget}},
		{"past the hard end", 301, func(v *View) { v.Claim.Status = claim.Certified; v.Signed = true }, []Act{Forget}},
	}
	for _, row := range rows {
		v := view(row.change)
		got := Decide(v, row.now)
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
		for _, rule := range rules {
			if !rule.holds(v, row.now, got) {
				t.Errorf("%s: breaks the rule %q", row.name, rule.name)
			}
		}
	}
}

// rules hold in every row.
var rules = []struct {
	name  string
	holds func(v View, now uint64, acts []Act) bool
}{
	{"signs only what re-execution found valid", func(v View, _ uint64, a []Act) bool {
		return !slices.Contains(a, Sign) || v.Verdict == Valid
	}},
	{"never signs without gas for answers", func(v View, _ uint64, a []Act) bool {
		return !slices.Contains(a, Sign) || v.Funded
	}},
	{"never signs twice", func(v View, _ uint64, a []Act) bool { return !slices.Contains(a, Sign) || !v.Signed }},
	{"delivers only a signature that exists", func(v View, _ uint64, a []Act) bool {
		return !slices.Contains(a, Deliver) || v.Signed || slices.Contains(a, Sign)
	}},
	{"a forgotten claim gets nothing else", func(_ View, _ uint64, a []Act) bool {
		return !slices.Contains(a, Forget) || len(a) == 1
	}},
}
