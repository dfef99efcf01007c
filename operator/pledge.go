package operator

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
)

// pledge is the keyed work behind a signature. The sign log keeps it in the
// signature's record, so it is on disk before the commitment leaves the node;
// the salt leaves it with the reveal.
type pledge struct {
	Salt     claim.Digest
	List     []claim.Digest
	Expected map[claim.Address]claim.Digest // hashes of the right lists of all members
}

const pledgeVersion = 1

var errNoPledge = errors.New("the sign log holds no keyed work for it: an earlier version signed")

// newPledge draws a salt for the list of me; lists are those of the members.
func newPledge(members []claim.Address, lists [][]claim.Digest, me claim.Address) (*pledge, error) {
	p := &pledge{Expected: map[claim.Address]claim.Digest{}}
	for i, operator := range members {
		p.Expected[operator] = claim.ListHash(lists[i])
		if operator == me {
			p.List = lists[i]
		}
	}
	if p.List == nil {
		return nil, fmt.Errorf("operator %s is no member at the claim's reference block", me)
	}
	_, err := rand.Read(p.Salt[:])
	return p, err
}

// commitment is what the operator hands out.
func (p *pledge) commitment(id claim.ID, me claim.Address) claim.Digest {
	return claim.Commitment(id, me, p.Salt, claim.ListHash(p.List))
}

// encode: version u8 ‖ salt ‖ n u16 ‖ n entries ‖ per member, ascending: address ‖ hash.
func (p *pledge) encode() []byte {
	b := append([]byte{pledgeVersion}, p.Salt[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(p.List)))
	for _, d := range p.List {
		b = append(b, d[:]...)
	}
	members := make([]claim.Address, 0, len(p.Expected))
	for a := range p.Expected {
		members = append(members, a)
	}
	slices.SortFunc(members, func(a, b claim.Address) int { return slices.Compare(a[:], b[:]) })
	for _, a := range members {
		d := p.Expected[a]
		b = append(append(b, a[:]...), d[:]...)
	}
	return b
}

func decodePledge(b []byte) (*pledge, error) {
	const member = 20 + 32
	if len(b) < 35 || b[0] != pledgeVersion {
		return nil, errNoPledge
	}
	p := &pledge{Salt: claim.Digest(b[1:33]), Expected: map[claim.Address]claim.Digest{}}
	n := int(binary.BigEndian.Uint16(b[33:]))
	if b = b[35:]; len(b) < 32*n || (len(b)-32*n)%member != 0 {
		return nil, errors.New("record of keyed work is cut off: restore the sign log from a backup")
	}
	for range n {
		p.List, b = append(p.List, claim.Digest(b[:32])), b[32:]
	}
	for ; len(b) > 0; b = b[member:] {
		p.Expected[claim.Address(b[:20])] = claim.Digest(b[20:member])
	}
	return p, nil
}

// signed is what the sign log holds about a claim: signature and pledge.
func (o *Operator) signed(c claim.View) (bls.G1, *pledge, error) {
	digest, stored, ok, err := o.deps.SignLog.Find(o.deps.Key.ID(), c.ID)
	if err != nil {
		return bls.G1{}, nil, fmt.Errorf("read sign log: %w", err)
	}
	const size = len(bls.G1{})
	if !ok || digest != o.digest(c) || len(stored) < size {
		return bls.G1{}, nil, fmt.Errorf("sign log holds no signature for the claim's trace root %s", c.TraceRoot)
	}
	p, err := decodePledge(stored[size:])
	return bls.G1(stored[:size]), p, err
}
