package adversary

import (
	"context"
	"encoding/binary"
	"slices"

	"github.com/assay-avs/assay/claim"
)

// pretender reads and reveals keyed work.
type pretender interface {
	Batches(ctx context.Context, v claim.View) ([][]claim.Digest, error)
	Reveal(ctx context.Context, v claim.View, operator claim.Address, salt claim.Digest, list []claim.Digest, batch claim.Digest, path []claim.Digest) error
}

// Copier is an operator that signs what others sign and, having done no work,
// commits to a list that it makes up and reveals that.
type Copier struct {
	Stamp
	Owner claim.Address
	Chain pretender
	// List is what it commits to; Garbage, for one.
	List func(v claim.View) []claim.Digest
}

var copierSalt = claim.Digest{0xc0}

// Garbage is a list of the right length.
func Garbage(v claim.View) []claim.Digest {
	list := make([]claim.Digest, claim.Entries(len(v.Drawn(v.Beacon))))
	for i := range list {
		binary.BigEndian.PutUint64(list[i][24:], uint64(i)+1)
	}
	return list
}

// Run signs and reveals until ctx ends.
func (c *Copier) Run(ctx context.Context) error {
	c.Commit = c.commitment
	go func() { _ = c.Stamp.Run(ctx) }() // a Stamp ends with ctx and never fails
	return c.once(ctx, func(v claim.View, head uint64) bool { return v.Signed && head > v.Schedule.Certify }, c.reveal)
}

func (c *Copier) commitment(v claim.View) claim.Digest {
	return claim.Commitment(v.ID, c.Owner, copierSalt, claim.ListHash(c.List(v)))
}

func (c *Copier) reveal(ctx context.Context, v claim.View) error {
	batches, err := c.Chain.Batches(ctx, v)
	if err != nil {
		return err
	}
	for _, batch := range batches {
		if i := slices.Index(batch, c.commitment(v)); i >= 0 {
			return c.Chain.Reveal(ctx, v, c.Owner, copierSalt, c.List(v), claim.BatchRoot(batch), claim.BatchPath(batch, i))
		}
	}
	return nil
}
