package claim

import (
	"bytes"
	"encoding/binary"
)

// MaxEntries bounds the list of keyed hashes that a signer commits to.
const MaxEntries = 1024

// KeyedPlaces is the number of chunks that an entry of the list hashes.
const KeyedPlaces = 8

// Entries is the length of a keyed hash list over so many drawn segments.
func Entries(drawn int) int { return min(drawn, MaxEntries) }

// Key decides what one entry of an operator's keyed hash list is about
// (docs/format.md, section 8).
type Key Digest

// KeyOf is the key of entry index of an operator's list.
func KeyOf(id ID, beacon, traceRoot Digest, operator Address, index int) Key {
	w := words{id, beacon, traceRoot}
	w.address(operator)
	w.number(uint64(index))
	return Key(w.keccak())
}

// word is the n-th word that the key draws: its first and second 8 bytes.
func (k Key) word(n uint64) (high, low uint64) {
	w := words{Digest(k)}
	w.number(n)
	d := w.keccak()
	return binary.BigEndian.Uint64(d[:]), binary.BigEndian.Uint64(d[8:])
}

// Position is where the segment of entry index stands in the list of drawn
// segments.
func (k Key) Position(index, drawn int) int {
	if drawn <= MaxEntries {
		return index
	}
	_, low := k.word(0)
	return int(low % uint64(drawn))
}

// Step is the local step of the segment that the entry is about; steps > 0.
func (k Key) Step(steps int) int {
	high, _ := k.word(0)
	return int(high % uint64(steps))
}

// Place is the chunk that the entry hashes at place n < KeyedPlaces, in a list
// of instrs instructions; chunks says how many each instruction's output has.
func (k Key) Place(n, instrs int, chunks func(instr int) uint64) (instr int, chunk uint64) {
	high, low := k.word(1 + uint64(n))
	instr = int(high % uint64(instrs))
	return instr, low % chunks(instr)
}

// Entry is the keyed hash of the chunks' bytes in the order of the places;
// chunks is empty for a segment without a trace.
func (k Key) Entry(chunks [][]byte) Digest { return keccak(append([][]byte{k[:]}, chunks...)...) }

// ListHash is what a reveal stores of a keyed hash list.
func ListHash(list []Digest) Digest { return words(list).keccak() }

// Commitment is what an operator hands out with its signature: it binds the
// list that the operator reveals after the certificate deadline.
func Commitment(id ID, operator Address, salt, listHash Digest) Digest {
	w := words{id}
	w.address(operator)
	return append(w, salt, listHash).keccak()
}

// Reveal is an operator's list as it stands on chain.
type Reveal struct {
	Operator Address
	List     []Digest
	Block    uint64 // of the reveal
	Struck   bool   // it was refuted
}

// BatchRoot is the root over recorded commitments: pairs are hashed with the
// smaller one first, an odd one is carried up. Zero for none.
func BatchRoot(commitments []Digest) Digest {
	if len(commitments) == 0 {
		return Digest{}
	}
	level := commitments
	for len(level) > 1 {
		level = batchLevel(level)
	}
	return level[0]
}

// BatchPath lists the siblings of commitment i from its level upwards.
func BatchPath(commitments []Digest, i int) (path []Digest) {
	for level := commitments; len(level) > 1; level = batchLevel(level) {
		if sibling := i ^ 1; sibling < len(level) {
			path = append(path, level[sibling])
		}
		i /= 2
	}
	return path
}

func batchLevel(level []Digest) []Digest {
	var up []Digest
	for i := 0; i < len(level); i += 2 {
		if i+1 == len(level) {
			up = append(up, level[i])
			continue
		}
		up = append(up, pairHash(level[i], level[i+1]))
	}
	return up
}

func pairHash(a, b Digest) Digest {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return keccak(a[:], b[:])
}
