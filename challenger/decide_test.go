package challenger

import (
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
)

// view is a certified claim: certificate until 100, demands until 200, hard end
// 300, last slash 350.
func view(change func(*View)) View {
	v := View{Needs: []Need{{Budget: true}}}
	v.Claim.Status = claim.Certified
	v.Claim.HasTrace = true
	v.Claim.Schedule = claim.Schedule{Draw: 10, Trace: 50, Certify: 100, Dispute: 200, HardEnd: 300, LastSlash: 350}
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
		{"new", 90, func(*View) {}, []Act{Check}},
		{"open with trace", 40, func(v *View) { v.Claim.Status = claim.Open }, []Act{Check}},
		{"open without trace", 40, func(v *View) { v.Claim.Status = claim.Open; v.Claim.HasTrace = false }, nil},
		{"expired without trace", 60, func(v *View) { v.Claim.Status = claim.Expired; v.Claim.HasTrace = false }, []Act{Check}},
		{"being checked", 90, func(v *View) { v.Stage = Checking }, nil},
		{"honest", 90, func(v *View) { v.Stage = Honest }, nil},
		{"unavailable, later", 90, func(v *View) { v.Stage = Unavailable; v.RetryAt = 91 }, nil},
		{"unavailable, again", 91, func(v *View) { v.Stage = Unavailable; v.RetryAt = 91 }, []Act{Check}},
		{"fault found", 90, func(v *View) { v.Stage = Faulty }, []Act{Commit}},
		{"committed", 92, func(v *View) { v.Stage = Faulty; v.CommittedAt = 92 }, []Act{Prove}},
		{"after Final a fault still refutes", 250, func(v *View) { v.Stage = Faulty; v.CommittedAt = 92; v.Claim.Status = claim.Final }, []Act{Prove}},
		{"convicted by another after the commitment", 130, func(v *View) {
			v.Stage, v.CommittedAt = Faulty, 92
			v.Claim.Status, v.Claim.ConvictedAt = claim.Convicted, 93
		}, []Act{Prove, Settle}},
		{"convicted in the block of the commitment", 130, func(v *View) {
			v.Stage, v.CommittedAt = Faulty, 92
			v.Claim.Status, v.Claim.ConvictedAt = claim.Convicted, 92
		}, []Act{Reward, Settle}},
		{"signers bound after the commitment", 130, func(v *View) {
			v.Stage, v.CommittedAt = Faulty, 92
			v.Claim.Status, v.Claim.ConvictedAt, v.Claim.BoundAt, v.Claim.SlashableFrom = claim.Convicted, 80, 93, 140
		}, []Act{Prove, Settle}},
		{"signers bound in the block of the commitment", 130, func(v *View) {
			v.Stage, v.CommittedAt = Faulty, 92
			v.Claim.Status, v.Claim.ConvictedAt, v.Claim.BoundAt, v.Claim.SlashableFrom = claim.Convicted, 80, 92, 140
		}, []Act{Reward, Settle}},
		{"demands settled after the conviction", 130, func(v *View) {
			v.Claim.Status, v.Claim.ConvictedAt, v.SettledAt = claim.Convicted, 93, 94
		}, []Act{Reward}},
		{"demands settled before the hard end", 301, func(v *View) {
			v.Claim.Status, v.Claim.ConvictedAt, v.SettledAt = claim.Convicted, 93, 94
		}, []Act{Reward, Settle}},
		{"convicted in this block", 93, func(v *View) { v.Claim.Status, v.Claim.ConvictedAt = claim.Convicted, 93 }, []Act{Reward}},
		{"signers bound after demands were settled", 130, func(v *View) {
			v.Claim.Status, v.Claim.ConvictedAt, v.Claim.BoundAt, v.Claim.SlashableFrom, v.SettledAt = claim.Convicted, 93, 100, 140, 94
		}, []Act{Reward, Settle}},
		{"past the hard end", 301, func(v *View) { v.Stage = Faulty; v.CommittedAt = 92 }, []Act{Reward}},
		{"past the hard end, collected", 302, func(v *View) { v.Stage = Faulty; v.CommittedAt = 92; v.Collected = true }, nil},
		{"withheld, demands not open", 100, func(v *View) { v.Stage = Withheld }, nil},
		{"withheld", 101, func(v *View) { v.Stage = Withheld }, []Act{Demand}},
		{"withheld before traces were served", 101, func(v *View) { v.Stage, v.Sealed = Withheld, true }, []Act{Check}},
		{"withheld, traces not served yet", 100, func(v *View) { v.Stage, v.Sealed = Withheld, true }, nil},
		{"withheld, limit reached", 101, func(v *View) { v.Stage = Withheld; v.Needs[0].Budget = false }, nil},
		{"withheld, W over", 201, func(v *View) { v.Stage = Withheld }, nil},
		{"withheld, W over, follows up an answer", 220, func(v *View) { v.Stage = Withheld; v.Needs[0].FollowUntil = 220 }, []Act{Demand}},
		{"withheld, W over, too late to follow up", 221, func(v *View) { v.Stage = Withheld; v.Needs[0].FollowUntil = 220 }, nil},
		{"demanded", 110, func(v *View) { v.Stage = Withheld; v.Needs[0].Demanded = true; v.Needs[0].Deadline = 120 }, nil},
		{"answered", 111, func(v *View) {
			v.Stage = Withheld
			v.Needs[0].Demanded, v.Needs[0].Answered = true, true
			v.Needs[0].Deadline = 120
		}, []Act{Check}},
		{"unopened", 121, func(v *View) { v.Stage = Withheld; v.Needs[0].Demanded = true; v.Needs[0].Deadline = 120 }, []Act{Convict}},
		{"input withheld, demands not open", 100, func(v *View) { v.Stage, v.Needs[0].Input = Withheld, true }, []Act{Check}},
		{"input withheld", 101, func(v *View) { v.Stage, v.Needs[0].Input = Withheld, true }, []Act{Demand}},
		{"input withheld, limit reached", 101, func(v *View) { v.Stage, v.Needs[0].Input, v.Needs[0].Budget = Withheld, true, false }, []Act{Check}},
		{"input withheld, W over", 201, func(v *View) { v.Stage, v.Needs[0].Input = Withheld, true }, []Act{Check}},
		{"input demanded", 110, func(v *View) {
			v.Stage, v.Needs[0].Input, v.Needs[0].Demanded, v.Needs[0].Deadline = Withheld, true, true, 120
		}, nil},
		{"input answered", 111, func(v *View) { v.Stage, v.Needs[0].Input, v.Needs[0].Answered = Withheld, true, true }, []Act{Check}},
		{"input unopened", 121, func(v *View) {
			v.Stage, v.Needs[0].Input, v.Needs[0].Demanded, v.Needs[0].Deadline = Withheld, true, true, 120
		}, []Act{Convict}},
		{"convicted, delay runs", 130, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.SlashableFrom = 140 }, []Act{Reward}},
		{"convicted, slashable", 140, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.SlashableFrom = 140 }, []Act{Slash, Reward}},
		{"convicted, claimant only", 140, func(v *View) { v.Claim.Status = claim.Convicted }, []Act{Reward}},
		{"convicted, signers not yet", 140, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.Signed = true }, []Act{Check, Reward}},
		{"convicted, a fault that binds signers", 140, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.Signed = true; v.Stage = Faulty }, []Act{Commit, Reward}},
		{"convicted, nothing binds signers", 140, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.Signed = true; v.Stage = Honest }, []Act{Reward}},
		{"convicted, hard end over", 301, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.Signed = true }, []Act{Reward}},
		{"malformed program, proof at hand", 90, func(v *View) { v.Stage, v.Proof = Malformed, true }, []Act{Commit}},
		{"malformed program, commitment to be mined", 91, func(v *View) { v.Stage, v.Proof, v.CommittedAt = Malformed, true, 92 }, nil},
		{"malformed program, committed", 92, func(v *View) { v.Stage, v.Proof, v.CommittedAt = Malformed, true, 92 }, []Act{ProveProgram, ConvictProgram}},
		{"malformed program, proven", 93, func(v *View) {
			v.Stage, v.Proof, v.CommittedAt, v.Proved = Malformed, true, 92, true
			v.Program = claim.Malformation{ProvenAt: 93, Since: 92}
		}, []Act{ConvictProgram}},
		{"malformed program, proven by another before", 90, func(v *View) {
			v.Stage, v.Program = Malformed, claim.Malformation{ProvenAt: 80, Since: 70}
		}, []Act{ConvictProgram}},
		{"malformed program, proven by another who committed later", 95, func(v *View) {
			v.Stage, v.Proof, v.CommittedAt, v.Program = Malformed, true, 92, claim.Malformation{ProvenAt: 94, Since: 93}
		}, []Act{ProveProgram, ConvictProgram}},
		{"malformed program, proven by another who committed earlier", 95, func(v *View) {
			v.Stage, v.Proof, v.CommittedAt, v.Program = Malformed, true, 92, claim.Malformation{ProvenAt: 94, Since: 91}
		}, []Act{ConvictProgram}},
		{"malformed program, precedence runs", 320, func(v *View) {
			v.Claim.Schedule.HardEnd, v.Claim.Schedule.LastSlash = 1000, 1000
			v.Stage, v.Proof, v.CommittedAt, v.Program = Malformed, true, 15, claim.Malformation{ProvenAt: 20, Since: 20}
		}, []Act{ProveProgram, ConvictProgram}},
		{"malformed program, precedence is over", 321, func(v *View) {
			v.Claim.Schedule.HardEnd, v.Claim.Schedule.LastSlash = 1000, 1000
			v.Stage, v.Proof, v.CommittedAt, v.Program = Malformed, true, 15, claim.Malformation{ProvenAt: 20, Since: 20}
		}, []Act{ConvictProgram}},
		{"malformed program, another's proof taken back", 90, func(v *View) { v.Stage = Malformed }, []Act{Check}},
		{"malformed program, hard end over", 301, func(v *View) { v.Stage, v.Proof, v.Collected = Malformed, true, true }, nil},
		{"malformed program of a final claim", 250, func(v *View) { v.Stage, v.Proof, v.Claim.Status = Malformed, true, claim.Final }, []Act{Commit}},
		{"convicted, the program binds signers", 140, func(v *View) {
			v.Claim.Status, v.Claim.Signed, v.Stage, v.Program = claim.Convicted, true, Malformed, claim.Malformation{ProvenAt: 80, Since: 70}
		}, []Act{ConvictProgram, Reward}},
		{"convicted of the program", 140, func(v *View) {
			v.Claim.Status, v.Claim.Signed, v.Claim.SlashableFrom, v.Stage = claim.Convicted, true, 140, Malformed
		}, []Act{Slash, Reward}},
		{"convicted, last slash over", 351, func(v *View) { v.Claim.Status = claim.Convicted; v.Claim.SlashableFrom = 140 }, []Act{Reward}},
	}
	for _, row := range rows {
		if got := Decide(view(row.change), row.now); !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
	}
}
