package challenger

import (
	"slices"

	"github.com/assay-avs/assay/claim"
)

// Stage is how far the check of a claim has come.
type Stage uint8

// Stages of a check.
const (
	Unchecked Stage = iota
	Checking
	Honest      // nothing wrong was found
	Faulty      // a proof is at hand
	Withheld    // a node must be demanded before there can be a proof
	Unavailable // inputs could not be had, or the run is beyond the limits
	Malformed   // the program is: it was proven to be, or a proof is at hand
)

func (s Stage) String() string {
	return [...]string{"unchecked", "checking", "honest", "faulty", "withheld", "unavailable", "malformed"}[s]
}

// View is all that the decision about one claim depends on.
type View struct {
	Claim       claim.View
	Stage       Stage
	RetryAt     uint64 // block for the next try of whatever failed
	CommittedAt uint64 // block in which the proof's commitment was seen mined; 0: none
	Proved      bool   // the proof was sent
	SettledAt   uint64 // block of the last look at what own demands on the claim are paid back
	Collected   bool   // what the contracts owe was withdrawn after the hard end
	Sealed      bool   // a withheld node is of a trace, and was asked for before traces are served
	Needs       []Need // what is withheld, at stage Withheld

	Program claim.Malformation // of the claim's program, at stage Malformed
	Proof   bool               // one is at hand
}

// Need is something withheld that a search cannot go on without, and how the
// demand for it stands.
type Need struct {
	Input       bool   // of the run's inputs; otherwise a node of its trees
	Demanded    bool   // and not answered yet
	Answered    bool   // its answer is on chain
	Deadline    uint64 // last block for its answer
	FollowUntil uint64 // last block for demanding it because an answer revealed it; 0: none did
	Budget      bool   // a demand for it is within the limits
}

// Act is one thing to do about a claim.
type Act uint8

// Acts.
const (
	Check   Act = iota // re-execute and compare
	Commit             // commit to the proof, for precedence
	Prove              // submit it
	Demand             // ask for what is withheld
	Convict            // of what nobody opened
	Slash              // the signers
	Reward             // collect
	Settle             // own demands that a fault pays back

	ProveProgram   // malformed, in the Registry
	ConvictProgram // the claim, of a program that was proven malformed
)

func (a Act) String() string {
	return [...]string{"check", "commit to proof", "prove fault", "demand", "convict unopened", "slash signers", "collect reward", "settle demands",
		"prove program malformed", "convict of malformed program"}[a]
}

// Decide lists what to do about one claim at block now. It is pure.
func Decide(v View, now uint64) []Act {
	if now < v.RetryAt {
		return nil
	}
	switch {
	case v.Claim.Status == claim.Convicted || v.Claim.Status == claim.Refuted:
		return aftermath(v, now)
	case !v.Collected && now > v.Claim.Schedule.HardEnd:
		return []Act{Reward} // what opened inputs left of their prices
	case !checkable(v, now):
		return nil
	}
	return pursue(v, now)
}

// checkable: there is nothing to compare before the traces are on chain, unless
// they will never be; after the hard end no fault is accepted.
func checkable(v View, now uint64) bool {
	alive := []claim.Status{claim.Open, claim.Certified, claim.Expired, claim.Final}
	if !slices.Contains(alive, v.Claim.Status) || now > v.Claim.Schedule.HardEnd {
		return false
	}
	return v.Claim.HasTrace || v.Claim.Status != claim.Open
}

// prove: the commitment must be in an earlier block than the proof.
func prove(v View, now uint64) []Act {
	if v.CommittedAt == 0 {
		return []Act{Commit}
	}
	if now < v.CommittedAt {
		return nil
	}
	return []Act{Prove}
}

// Pending says whether a commitment was paid for whose proof is still worth
// sending: the claim stands, or somebody else convicted it after the commitment.
// Then the earlier commitment wins the reward, and its proof's gas is refunded.
// One of the conviction's own block, or a later one, wins nothing. What was found
// after the conviction binds the signers, and is held against what bound them.
func (v View) Pending() bool {
	if v.Stage != Faulty || v.CommittedAt == 0 || v.Proved {
		return false
	}
	s := v.Claim.State
	return s.ConvictedAt == 0 || v.CommittedAt < s.ConvictedAt || v.CommittedAt > s.ConvictedAt && v.CommittedAt < s.BoundAt
}

// open: everything that is needed at once is demanded at once, and the search
// goes on with the first answer.
func open(v View, now uint64) []Act {
	need := func(is func(Need) bool) bool { return slices.ContainsFunc(v.Needs, is) }
	switch {
	case need(func(n Need) bool { return n.Due(now) }):
		return []Act{Convict}
	case v.Sealed && now > v.Claim.Schedule.Certify:
		return []Act{Check}
	case need(func(n Need) bool { return n.Answered }):
		return []Act{Check}
	case need(func(n Need) bool { return v.Askable(n, now) }):
		return []Act{Demand}
	case need(func(n Need) bool { return n.Input && !n.Demanded }): // a server may have it by now
		return []Act{Check}
	}
	return nil
}

// Due: the time for its answer is over.
func (n Need) Due(now uint64) bool { return n.Demanded && now > n.Deadline }

// Askable: demands are taken between the certificate's deadline and the end of W,
// and later if they follow up an answer in time.
func (v View) Askable(n Need, now uint64) bool {
	s := v.Claim.Schedule
	taken := now > s.Certify && now <= max(s.Dispute, n.FollowUntil) && v.Claim.Status != claim.Open
	return taken && n.Budget && !n.Demanded && !n.Answered
}

// aftermath: every fault that is accepted pays demands back, and some of those
// may be answered later; past the hard end no fault and no answer comes.
func aftermath(v View, now uint64) []Act {
	acts := afterVerdict(v, now)
	last := max(v.Claim.ConvictedAt, v.Claim.BoundAt)
	if now > v.Claim.Schedule.HardEnd {
		last = v.Claim.Schedule.HardEnd
	}
	if v.Claim.ConvictedAt != 0 && now > last && v.SettledAt <= last {
		acts = append(acts, Settle)
	}
	return acts
}

// afterVerdict: signers can be slashed from a block on until the last slash;
// rewards are due later. A conviction that binds no signer ends nothing: a lie
// planted in an undrawn segment must not shield one in a drawn segment.
func afterVerdict(v View, now uint64) []Act {
	s := v.Claim.Schedule
	switch {
	case v.Pending() && v.Claim.Status == claim.Convicted && now <= s.HardEnd:
		return prove(v, now)
	case v.Claim.SlashableFrom != 0 && now >= v.Claim.SlashableFrom && now <= s.LastSlash:
		return []Act{Slash, Reward}
	case v.Claim.SlashableFrom == 0 && v.Claim.Signed && v.Claim.Status == claim.Convicted && now <= s.HardEnd:
		return append(pursue(v, now), Reward)
	}
	return []Act{Reward}
}

// pursue brings a check to its end: a proof, or a demand and what comes of it.
func pursue(v View, now uint64) []Act {
	switch v.Stage {
	case Unchecked, Unavailable:
		return []Act{Check}
	case Faulty:
		return prove(v, now)
	case Withheld:
		return open(v, now)
	case Malformed:
		return malformed(v, now)
	}
	return nil
}
