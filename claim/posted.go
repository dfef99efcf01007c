package claim

import "fmt"

// Status is where a claim stands.
type Status uint8

// Statuses of a claim; the values are those of the contracts.
const (
	Unknown   Status = iota // no such claim
	Open                    // posted, waiting for its certificate
	Certified               // a quorum signed; disputes run
	Expired                 // no certificate in time; the bond is locked until the disputes end
	Final                   // disputes are over
	Convicted               // a fault was proven before Final
	Refuted                 // a fault was proven after Final
)

func (s Status) String() string {
	names := [...]string{"unknown", "open", "certified", "expired", "final", "convicted", "refuted"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}

// Schedule is a claim's time table in blocks: the last block of each act.
type Schedule struct {
	Draw      uint64 `json:"draw"`      // the block whose hash is the beacon (sampled)
	Trace     uint64 `json:"trace"`     // posting the trace root
	Certify   uint64 `json:"certify"`   // submitting the certificate
	Reveal    uint64 `json:"reveal"`    // revealing keyed work; the first is after Certify
	Dispute   uint64 `json:"dispute"`   // new demands and refuting reveals; end of W
	HardEnd   uint64 `json:"hardEnd"`   // any proof
	LastSlash uint64 `json:"lastSlash"` // executing slashes
	FollowUp  uint64 `json:"followUp"`  // not a block: how many after an answer a demand may follow it up
}

// Precedence is how many blocks a commitment to a proof counts, and how long after
// the first proof one that was committed to earlier still takes its place; only
// then is a reward paid. The contracts' PRECEDENCE.
const Precedence = 300

// Posted is what a claimant put on chain; it never changes.
type Posted struct {
	ID       ID
	Claimant Address
	Spec     Spec
	Outcome  Outcome
	Terms    Terms
	Parent   Digest // hash of the block before the post, part of the id
	Block    uint64 // of the post; the reference block is the one before
	Schedule Schedule
}

// RunRoot identifies the claimed run.
func (p Posted) RunRoot() Digest { return RunRoot(p.Spec, p.Outcome) }

// Reference is the block whose operators and stakes count.
func (p Posted) Reference() uint64 { return p.Block - 1 }

// Drawn lists the segments that the certificate stands for, in the order of
// the trace root.
func (p Posted) Drawn(beacon Digest) []uint64 {
	return Drawn(p.Terms.Policy, p.Terms.Draws, p.Spec.Segments(), beacon)
}

// State is what changes about a claim.
type State struct {
	Status    Status
	Beacon    Digest // that drew the segments; zero for policy full
	TraceRoot Digest
	HasTrace  bool // a trace root is on chain

	Signed        bool     // a quorum has signed it, whatever became of it
	NonSigners    []Digest // operator ids, ascending; of a certificate
	ConvictedAt   uint64   // block of the conviction; 0: there is none
	BoundAt       uint64   // block of the fault that binds the signers; 0: none does
	SlashableFrom uint64   // first block for slashing the signers; 0: no fault binds them
	FeeHeld       bool     // the fee has not been paid out or burned
	BondHeld      bool     // the bond has not been returned or shared out
}

// View is a claim as one node sees it.
type View struct {
	Posted
	State

	// Servers are the URLs that were registered for the claim's inputs: those
	// that its claimant registered first.
	Servers []string
}

// Disputed says whether demands on the claim can be open at block now. A
// conviction ends none: another fault may still bind the signers.
func (v View) Disputed(now uint64) bool {
	disputable := v.Status == Certified || v.Status == Expired || v.Status == Convicted
	return disputable && now > v.Schedule.Certify && now <= v.Schedule.HardEnd
}

// Snapshot is the chain at a confirmed block: its number and every claim that
// may still need something done.
type Snapshot struct {
	Head   uint64
	Claims []View
}

// Listed are the ids of the snapshot's claims.
func (s Snapshot) Listed() map[ID]bool {
	listed := make(map[ID]bool, len(s.Claims))
	for _, v := range s.Claims {
		listed[v.ID] = true
	}
	return listed
}
