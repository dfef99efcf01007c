// Package quorum collects operators' signatures on one claim and says when
// they make a certificate. It is pure: no clock, chain or network.
package quorum

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sort"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
)

// Why a signature is not counted.
var (
	ErrUnknownOperator = errors.New("operator has no stake at the reference block")
	ErrOtherClaim      = errors.New("signature is about another claim")
	ErrDissent         = errors.New("operator signed another beacon or trace root than the claim's")
	ErrDuplicate       = errors.New("operator's signature is already counted")
)

// Operator is a member of the operator set with its stake in wei.
type Operator struct {
	ID    bls.OperatorID
	Owner claim.Address
	G1    bls.G1
	G2    bls.G2
	Stake uint256.Int
}

// Set is the operator set at a claim's reference block. Total is all stake of
// the set: the denominator, also for operators that never answer.
type Set struct {
	ReferenceBlock uint64
	Operators      []Operator
	Total          uint256.Int
}

// Statement is what a claim's signers sign.
type Statement struct {
	Claim     claim.ID     `json:"claimId"`
	Beacon    claim.Digest `json:"beacon"`
	TraceRoot claim.Digest `json:"traceRoot"`
}

// Digest is the EIP-712 digest of the statement on one chain and ClaimBook.
func (s Statement) Digest(chainID uint64, claimBook claim.Address) claim.Digest {
	return claim.AttestationDigest(chainID, claimBook, s.Claim, s.Beacon, s.TraceRoot)
}

// Vote is one operator's signature, as it travels and is kept, with what it
// commits to. The signature does not cover the commitment, which names its
// operator: another one costs the operator a transaction of its own.
type Vote struct {
	Statement
	Operator   bls.OperatorID `json:"operatorId"`
	Signature  bls.G1         `json:"signature"`
	Commitment claim.Digest   `json:"commitment"` // to its keyed work
}

// Certificate is an aggregated signature over a statement.
type Certificate struct {
	Statement
	ReferenceBlock uint64
	NonSigners     []Operator // ascending by operator id
	Signature      bls.G1     // sum over the signers
	APK            bls.G2     // sum of the signers' keys
	SetAPK         bls.G1     // sum of all members' keys
}

// Tally counts the votes on one statement.
type Tally struct {
	statement Statement
	digest    claim.Digest
	set       Set
	index     map[bls.OperatorID]int
	votes     map[bls.OperatorID]bls.G1
	committed []claim.Digest // of the counted votes, in their order
	signed    uint256.Int
}

// NewTally starts a count; digest is the statement's on the chain in question.
func NewTally(statement Statement, digest claim.Digest, set Set) *Tally {
	t := &Tally{statement: statement, digest: digest, set: set,
		index: map[bls.OperatorID]int{}, votes: map[bls.OperatorID]bls.G1{}}
	for i, o := range set.Operators {
		t.index[o.ID] = i
	}
	return t
}

// Add verifies and counts a vote. Its errors are Verify's; none changes the
// count.
func (t *Tally) Add(v Vote) error {
	if err := t.Verify(v); err != nil {
		return err
	}
	t.votes[v.Operator] = v.Signature
	t.committed = append(t.committed, v.Commitment)
	t.signed.Add(&t.signed, &t.set.Operators[t.index[v.Operator]].Stake)
	return nil
}

// Verify says whether Add would count a vote. Its errors wrap ErrOtherClaim,
// ErrDissent, ErrUnknownOperator, ErrDuplicate or bls.ErrSignature.
func (t *Tally) Verify(v Vote) error {
	i, known := t.index[v.Operator]
	_, counted := t.votes[v.Operator]
	switch {
	case v.Claim != t.statement.Claim:
		return fmt.Errorf("%w: %s", ErrOtherClaim, v.Claim)
	case !known || t.set.Operators[i].Stake.IsZero():
		return fmt.Errorf("%w: %s at block %d", ErrUnknownOperator, v.Operator, t.set.ReferenceBlock)
	case v.Statement != t.statement:
		return fmt.Errorf("%w: trace root %s, the claim's is %s", ErrDissent, v.TraceRoot, t.statement.TraceRoot)
	case counted:
		return fmt.Errorf("%w: %s", ErrDuplicate, v.Operator)
	}
	if err := bls.Verify(t.set.Operators[i].G2, t.digest, v.Signature); err != nil {
		return fmt.Errorf("operator %s: %w", v.Operator, err)
	}
	return nil
}

// Reached says whether two thirds of all stake have signed.
func (t *Tally) Reached() bool {
	var lhs, rhs uint256.Int
	lhs.Mul(&t.signed, uint256.NewInt(3))
	rhs.Mul(&t.set.Total, uint256.NewInt(2))
	return !t.set.Total.IsZero() && !lhs.Lt(&rhs)
}

// Complete says whether every operator with stake has signed.
func (t *Tally) Complete() bool { return t.Reached() && t.signed.Eq(&t.set.Total) }

// Signed is the stake that has signed, in wei.
func (t *Tally) Signed() uint256.Int { return t.signed }

// Commitments lists what the counted signers commit to, in their order.
func (t *Tally) Commitments() []claim.Digest { return slices.Clone(t.committed) }

// Has says whether the operator's vote is counted.
func (t *Tally) Has(id bls.OperatorID) bool { _, ok := t.votes[id]; return ok }

// Certificate aggregates the counted votes.
func (t *Tally) Certificate() (Certificate, error) {
	c := Certificate{Statement: t.statement, ReferenceBlock: t.set.ReferenceBlock}
	if !t.Reached() {
		return c, fmt.Errorf("certificate of %s: %s of %s wei have signed, two thirds are needed",
			t.statement.Claim, t.signed.Dec(), t.set.Total.Dec())
	}
	var signatures, all []bls.G1
	var keys []bls.G2
	for _, o := range t.set.Operators {
		all = append(all, o.G1)
		if s, ok := t.votes[o.ID]; ok {
			signatures, keys = append(signatures, s), append(keys, o.G2)
		} else {
			c.NonSigners = append(c.NonSigners, o)
		}
	}
	sort.Slice(c.NonSigners, func(i, j int) bool {
		return bytes.Compare(c.NonSigners[i].ID[:], c.NonSigners[j].ID[:]) < 0
	})
	var err error
	if c.Signature, err = bls.AddG1(signatures...); err != nil {
		return c, fmt.Errorf("aggregate signatures: %w", err)
	}
	if c.APK, err = bls.AddG2(keys...); err != nil {
		return c, fmt.Errorf("aggregate keys: %w", err)
	}
	if c.SetAPK, err = bls.AddG1(all...); err != nil {
		return c, fmt.Errorf("aggregate the set's keys: %w", err)
	}
	return c, nil
}

// Patience says how long a reached quorum waits for stragglers, each of whom
// would cost gas as a non-signer.
type Patience struct {
	Blocks uint64 // after the quorum was reached
	Margin uint64 // before the certificate's deadline
}

// Ripe says whether the certificate should be submitted now: nobody is missing,
// or patience has run out, or the deadline is near. reachedAt is the block at
// which the quorum was first seen.
func (t *Tally) Ripe(p Patience, reachedAt, now, deadline uint64) bool {
	if !t.Reached() {
		return false
	}
	return t.Complete() || now >= reachedAt+p.Blocks || now+p.Margin >= deadline
}
