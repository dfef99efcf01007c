package claimant

import "github.com/assay-avs/assay/claim"

// View is all that the decision about one claim depends on.
type View struct {
	Claim   claim.View
	Own     bool // this account posted it
	HasRun  bool // the run is in the directory
	TriedAt uint64
	Tried   bool
	// PotReturned: nothing is left of the claim's pot.
	PotReturned bool
}

// Act is one thing to do about a claim.
type Act uint8

// Acts.
const (
	PostTrace   Act = iota // commit the drawn segments' traces
	Answer                 // answer open demands
	Expire                 // end a claim that got no certificate, so that its bond comes back
	Finalize               // make it Final
	ReleaseBond            // of an expired claim
	ReturnPot              // get back what is left of a claim's pot
)

func (a Act) String() string {
	return [...]string{"post trace", "answer", "expire", "finalize", "release bond", "return pot"}[a]
}

// Pace says how the claimant waits, in blocks.
type Pace struct {
	BeaconDepth uint64 // on top of the drawing block before its hash is used
	Retry       uint64 // before an act that had no effect is tried again
}

// Decide lists what to do about one claim at block now. It is pure.
func Decide(v View, pace Pace, now uint64) []Act {
	if !v.Own {
		return nil
	}
	var acts []Act
	if v.HasRun && disputable(v, now) {
		acts = append(acts, Answer)
	}
	if v.Tried && now < v.TriedAt+pace.Retry {
		return acts
	}
	s := v.Claim.Schedule
	switch v.Claim.Status {
	case claim.Open:
		return append(acts, open(v, pace, now)...)
	case claim.Certified:
		if now > s.Dispute {
			acts = append(acts, Finalize)
		}
	case claim.Expired:
		switch {
		case !v.Claim.BondHeld && !v.PotReturned:
			acts = append(acts, ReturnPot)
		case v.Claim.BondHeld && now > s.Dispute:
			acts = append(acts, ReleaseBond)
		}
	case claim.Final:
		if !v.PotReturned {
			acts = append(acts, ReturnPot)
		}
	}
	return acts
}

// open: the trace goes on chain as soon as the draw is settled; a claim that
// missed a deadline is ended, since only then does its bond come back.
func open(v View, pace Pace, now uint64) []Act {
	s := v.Claim.Schedule
	switch {
	case now > s.Certify || !v.Claim.HasTrace && now > s.Trace:
		return []Act{Expire}
	case !v.Claim.HasTrace && v.HasRun && now >= s.Draw+max(pace.BeaconDepth, 1):
		return []Act{PostTrace}
	}
	return nil
}

// disputable: demands can be open on certified and expired claims until the
// hard end. On convicted ones no answer helps any more.
func disputable(v View, now uint64) bool {
	certified := v.Claim.Status == claim.Certified || v.Claim.Status == claim.Expired
	return certified && now > v.Claim.Schedule.Certify && now <= v.Claim.Schedule.HardEnd
}
