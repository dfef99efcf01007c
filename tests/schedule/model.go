// Package schedule holds the contracts' schedule to a model of it in which
// all orders of events are tried.
package schedule

// Stage is where a demand stands.
type Stage uint8

// Stages; the values are those of the contracts.
const (
	Never Stage = iota
	Open
	Answered
	Unopened
	Settled
)

// Status of the claim; the values are those of the contracts.
type Status uint8

// Statuses.
const (
	Posted Status = iota + 1
	Certified
	Expired
	Final
	Convicted
	Refuted
)

// Times of a schedule in blocks, as Schedule in contracts/src/Types.sol.
type Times struct {
	Draw, Trace, Certify, Demand, Answer, FollowUp, LastProof, SlashDelay, Postponement uint8
}

// HardEnd is the last block for a fault: W, an answer, five follow-ups with
// their answers, and the last proofs.
func (t Times) HardEnd() uint8 { return t.Demand + t.Answer + 5*(t.FollowUp+t.Answer) + t.LastProof }

// LastSlash is the latest first block for a slash.
func (t Times) LastSlash() uint8 { return t.HardEnd() + t.SlashDelay + t.Postponement }

// Demand is a demand for a node. Blocks count from the post.
type Demand struct {
	Stage      Stage
	AskedAt    uint8
	AnsweredAt uint8
}

// State of a false claim: two demands are made about a drawn segment of it, of
// which the second asks for what the answer to the first reveals.
type State struct {
	Now       uint8
	Status    Status
	Sampled   bool // policy sampled; else full
	Traced    bool // its trace is on chain
	Signed    bool
	BondHeld  bool
	FeeHeld   bool
	Exposed   bool // its value at risk counts against the operators
	Demands   [2]Demand
	Until     uint8 // last block in which an answer keeps the claim from its end
	Faulty    bool  // a fault of the demands' segment is accepted
	BoundAt   uint8 // a fault that binds the signers was accepted; 0: none was
	Postponed bool  // the guardian put off the slashing
	Slashed   bool  // a signer was
}

// Start is the state in the block after the post.
func Start(sampled bool) State {
	return State{Now: 1, Status: Posted, Sampled: sampled, Traced: !sampled, BondHeld: true, FeeHeld: true, Exposed: !sampled}
}

// Event is what somebody does. Those of a demand come for each.
type Event uint8

// Events.
const (
	PostTrace Event = iota
	Certify
	Expire
	Prove
	ProveOther // a fault of another segment; one that a sampled claim did not draw
	Finalize
	ReleaseBond
	PayOperators
	ReleaseExposure
	Postpone
	Slash
	Ask0
	Ask1
	Answer0
	Answer1
	Convict0
	Convict1
	Reclaim0
	Reclaim1
	Settle0
	Settle1
	Events // how many there are
)

func (e Event) String() string {
	return [...]string{"post trace", "certify", "expire", "prove", "prove another", "finalize", "release bond", "pay operators",
		"release exposure", "postpone", "slash", "ask", "ask below", "answer", "answer below", "convict", "convict below",
		"reclaim", "reclaim below", "settle", "settle below"}[e]
}

// Next is the state after an event; ok is false if it is refused.
func (t Times) Next(s State, e Event) (next State, ok bool) {
	switch e {
	case PostTrace:
		ok = s.Status == Posted && !s.Traced && s.Now > t.Draw && s.Now <= t.Trace
		s.Traced = true
	case Certify:
		ok = s.Status == Posted && s.Traced && s.Now <= t.Certify
		s.Status, s.Signed = Certified, true
	case Expire:
		ok = s.Status == Posted && s.Now > t.certifiable(s)
		s.Status, s.FeeHeld, s.Exposed = Expired, false, false
	case Prove:
		return t.fault(s, true, true)
	case ProveOther:
		return t.fault(s, false, !s.Sampled)
	case Finalize:
		ok = s.Status == Certified && t.over(s)
		s.Status, s.BondHeld, s.Exposed = Final, false, false
	case ReleaseBond:
		ok = s.Status == Expired && s.BondHeld && t.over(s)
		s.BondHeld = false
	case PayOperators:
		ok = s.FeeHeld && (s.Status == Final || s.Status == Convicted && s.Now > t.HardEnd())
		s.FeeHeld = false
	case ReleaseExposure:
		ok = s.Status == Convicted && s.Exposed && s.Now > t.LastSlash()
		s.Exposed = false
	case Postpone:
		ok = s.BoundAt != 0 && !s.Postponed && s.Now < t.slashable(s)
		s.Postponed = true
	case Slash:
		ok = s.BoundAt != 0 && !s.Slashed && s.Now >= t.slashable(s)
		s.Slashed = true
	default:
		return t.demand(s, (e-Ask0)/2, int(e-Ask0)%2)
	}
	return s, ok
}

// certifiable is the last block for what a posted claim lacks.
func (t Times) certifiable(s State) uint8 {
	if s.Traced {
		return t.Certify
	}
	return t.Trace
}

// slashable is the first block for slashing signers that are bound.
func (t Times) slashable(s State) uint8 {
	if s.Postponed {
		return s.BoundAt + t.SlashDelay + t.Postponement
	}
	return s.BoundAt + t.SlashDelay
}

// over: W has passed and nothing runs; past the hard end nothing can.
func (t Times) over(s State) bool {
	runs := s.Demands[0].Stage == Open || s.Demands[1].Stage == Open || s.Now <= s.Until
	return s.Now > t.Demand && (s.Now > t.HardEnd() || !runs)
}

// fault: accepted to the hard end, for as long as there is a bond or a signer;
// of a Final claim always, once. Signers of a claim nobody signed are none, so
// its fee and exposure end with it.
func (t Times) fault(s State, here, binds bool) (State, bool) {
	if s.Status == Refuted || s.Status == Expired && !s.BondHeld || s.Status != Final && s.Now > t.HardEnd() {
		return s, false
	}
	s.Faulty = s.Faulty || here
	if s.Status == Final {
		s.Status, s.FeeHeld = Refuted, false
		return s, true
	}
	s.Status, s.BondHeld = Convicted, false
	switch {
	case !s.Signed:
		s.FeeHeld, s.Exposed = false, false
	case binds && s.BoundAt == 0:
		s.BoundAt, s.FeeHeld = s.Now, false
	}
	return s, true
}

// demand is an event of one demand: ask, answer, convict, reclaim, settle.
func (t Times) demand(s State, what Event, i int) (State, bool) {
	d := &s.Demands[i]
	switch what {
	case 0:
		ok := d.Stage == Never && t.disputable(s) && t.askable(s, i)
		d.Stage, d.AskedAt = Open, s.Now
		return s, ok
	case 1:
		ok := d.Stage == Open && s.Now <= d.AskedAt+t.Answer
		d.Stage, d.AnsweredAt = Answered, s.Now
		s.Until = max(s.Until, s.Now+max(t.FollowUp, t.LastProof))
		return s, ok
	case 2:
		if d.Stage != Open || s.Now <= d.AskedAt+t.Answer || s.Now > t.HardEnd() {
			return s, false
		}
		d.Stage = Unopened
		return t.fault(s, true, true)
	case 3:
		ok := d.Stage == Open && s.Now > t.HardEnd()
		d.Stage = Unopened
		return s, ok
	}
	ok := d.Stage == Answered && (s.Faulty || s.Status == Final || s.Now > t.HardEnd())
	d.Stage = Settled
	return s, ok
}

func (t Times) disputable(s State) bool {
	return s.Status == Certified || s.Status == Convicted || s.Status == Expired && s.BondHeld
}

// askable: after the certificate's deadline to the end of W; later only what
// follows up an answer in time.
func (t Times) askable(s State, i int) bool {
	if s.Now <= t.Certify {
		return false
	}
	if s.Now <= t.Demand {
		return true
	}
	above := s.Demands[0]
	answered := above.Stage == Answered || above.Stage == Settled
	return i == 1 && answered && s.Now <= above.AnsweredAt+t.FollowUp
}
