package claim

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
)

const feistelRounds = 6

// Order is a keyed permutation of 0…n−1 that can be evaluated at one index: a
// Feistel network with cycle walking (docs/format.md, section 3).
type Order struct {
	n    uint64
	half uint     // bits of each half of the Feistel block
	pre  [46]byte // tag ‖ seed ‖ epoch ‖ round ‖ R
}

// Permutation is the permutation of n elements for a seed and an epoch.
func Permutation(n uint64, seed Digest, epoch uint64) Order {
	o := Order{n: n, half: max(1, uint(bits.Len64(max(n, 1)-1)+1)/2)}
	o.pre[0] = tagRound
	copy(o.pre[1:], seed[:])
	binary.BigEndian.PutUint64(o.pre[33:], epoch)
	return o
}

// At is π(i). Indices that are not below n are left as they are.
func (o Order) At(i uint64) uint64 {
	if i >= o.n {
		return i
	}
	for {
		if i = o.block(i); i < o.n {
			return i
		}
	}
}

// block is the Feistel network on 2·half bits.
func (o *Order) block(x uint64) uint64 {
	mask := uint64(1)<<o.half - 1
	l, r := x>>o.half, x&mask
	for i := range feistelRounds {
		l, r = r, l^o.round(i, r)&mask
	}
	return l<<o.half | r
}

func (o *Order) round(i int, r uint64) uint64 {
	o.pre[41] = byte(i)
	binary.BigEndian.PutUint32(o.pre[42:], uint32(r))
	h := sha256.Sum256(o.pre[:])
	return uint64(binary.BigEndian.Uint32(h[:]))
}

// Records is the record order of a run: which record row b of step t reads.
type Records struct {
	n     uint64
	batch uint64
	seed  Digest
}

// RecordOrder is the order of n records in batches.
func RecordOrder(n uint64, batch uint32, orderSeed Digest) Records {
	return Records{n: n, batch: uint64(batch), seed: orderSeed}
}

// Step lists the record of each row of a step; nil for an empty data set.
func (r Records) Step(step uint64) []uint64 {
	if r.n == 0 {
		return nil
	}
	var order Order
	epoch := ^uint64(0)
	rows := make([]uint64, r.batch)
	for b := range rows {
		i := step*r.batch + uint64(b)
		if e := i / r.n; e != epoch {
			epoch, order = e, Permutation(r.n, r.seed, e)
		}
		rows[b] = order.At(i % r.n)
	}
	return rows
}
