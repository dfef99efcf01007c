package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// claimReport is where a claim stands, as --json prints it.
type claimReport struct {
	ID          claim.ID       `json:"claimId"`
	Status      string         `json:"status"`
	Head        uint64         `json:"head"` // the block that this was read at
	RunRoot     claim.Digest   `json:"runRoot"`
	Claimant    claim.Address  `json:"claimant"`
	Terms       claim.Terms    `json:"terms"`
	Segments    uint64         `json:"segments"` // segment 0 included
	Block       uint64         `json:"block"`    // of the post
	Schedule    claim.Schedule `json:"schedule"`
	TraceRoot   *claim.Digest  `json:"traceRoot,omitempty"`
	Certificate *signed        `json:"certificate,omitempty"`
	ConvictedAt uint64         `json:"convictedAt,omitempty"` // block
	FeeHeld     bool           `json:"feeHeld"`               // not yet paid out or burned
	BondHeld    bool           `json:"bondHeld"`              // not yet returned or shared out
	PotLeft     uint256.Int    `json:"potLeft"`               // wei of the fee's tenth for opened inputs
}

// signed says who stands behind a certificate.
type signed struct {
	Signers     []claim.Address `json:"signers"`
	NonSigners  []claim.Address `json:"nonSigners"`
	SignedStake uint256.Int     `json:"signedStake"` // wei, at the claim's reference block
	TotalStake  uint256.Int     `json:"totalStake"`
}

func claimStatus(c *cli.Context, d *desk) error {
	v, head, err := d.find(c)
	if err != nil {
		return err
	}
	r := claimReport{ID: v.ID, Status: v.Status.String(), Head: head, RunRoot: v.RunRoot(), Claimant: v.Claimant, Terms: v.Terms,
		Segments: v.Spec.Segments() + 1, Block: v.Block, Schedule: v.Schedule, ConvictedAt: v.ConvictedAt, FeeHeld: v.FeeHeld, BondHeld: v.BondHeld}
	if r.PotLeft, err = d.account.PotLeft(c.Context, v); err != nil {
		return err
	}
	if v.HasTrace {
		r.TraceRoot = &v.TraceRoot
	}
	if v.Signed {
		set, err := d.account.Operators(c.Context, v.Reference())
		if err != nil {
			return err
		}
		r.Certificate = signedBy(set, v.NonSigners)
	}
	if c.Bool("json") {
		e := json.NewEncoder(c.App.Writer)
		e.SetIndent("", "  ")
		return e.Encode(r)
	}
	r.print(c)
	return nil
}

func signedBy(set quorum.Set, nonSigners []claim.Digest) *signed {
	s := &signed{Signers: []claim.Address{}, NonSigners: []claim.Address{}, TotalStake: set.Total}
	for _, o := range set.Operators {
		if slices.Contains(nonSigners, claim.Digest(o.ID)) {
			s.NonSigners = append(s.NonSigners, o.Owner)
			continue
		}
		s.Signers = append(s.Signers, o.Owner)
		s.SignedStake.Add(&s.SignedStake, &o.Stake)
	}
	return s
}

func (r *claimReport) print(c *cli.Context) {
	line := func(what, format string, args ...any) {
		fmt.Fprintf(c.App.Writer, "%-10s%s\n", what, fmt.Sprintf(format, args...))
	}
	wei := func(v uint256.Int) string { return eigen.FormatEther(v.ToBig()) }
	line("claim", "%s", r.ID)
	line("status", "%s at block %d", r.Status, r.Head)
	line("run", "%s", r.RunRoot)
	line("claimant", "%s", r.Claimant)
	line("policy", "%s", r.policy())
	line("money", "fee %s WETH%s, bond %s WETH%s, pot %s WETH", wei(r.Terms.Fee), held(r.FeeHeld), wei(r.Terms.Bond), held(r.BondHeld), wei(r.PotLeft))
	line("risk", "%s WETH that consumers may rely on", wei(r.Terms.ValueAtRisk))
	line("posted", "block %d", r.Block)
	if r.TraceRoot == nil {
		line("trace", "until %d: none yet", r.Schedule.Trace)
	} else {
		line("trace", "until %d: %s", r.Schedule.Trace, *r.TraceRoot)
	}
	line("certify", "until %d: %s", r.Schedule.Certify, r.certificate())
	if s := r.Certificate; s != nil {
		line("stake", "%s of %s WETH signed", wei(s.SignedStake), wei(s.TotalStake))
	}
	line("disputes", "until %d, hard end %d", r.Schedule.Dispute, r.Schedule.HardEnd)
	if r.ConvictedAt > 0 {
		line("fault", "proven in block %d", r.ConvictedAt)
	}
}

func (r *claimReport) policy() string {
	if r.Terms.Policy == claim.Sampled {
		return fmt.Sprintf("sampled, %d draws of %d segments", r.Terms.Draws, r.Segments)
	}
	return fmt.Sprintf("full, %d segments", r.Segments)
}

func (r *claimReport) certificate() string {
	switch {
	case r.Certificate != nil:
		return fmt.Sprintf("%d operators signed, %d did not", len(r.Certificate.Signers), len(r.Certificate.NonSigners))
	case r.Status == claim.Open.String():
		return "none yet"
	}
	return "none"
}

func held(still bool) string {
	if still {
		return ""
	}
	return " (settled)"
}
