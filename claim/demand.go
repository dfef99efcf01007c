package claim

import "encoding/binary"

// NodeTag is the tag of a tree's inner node; a demand for a segment's trace root
// has it too.
const NodeTag = 1

// InputTag is the tag of demands for inputs, which are no nodes of the run's trees.
const InputTag = 0

// Demand is a node of a claimed tree that somebody asked for on chain and that
// nobody has opened yet.
type Demand struct {
	Key        Digest
	Claim      ID
	Segment    uint64 // HeaderSegment for the run's own trees and for inputs
	Digest     Digest // zero for a segment's trace root
	Input      bool   // a piece of the run's inputs
	Levels     int    // 0: a chunk; otherwise the answer is 2^Levels digests
	Tag        byte
	Generation int // 0, or 1 + that of the answered demand that it follows up
	Source     Source
	Position   uint64
	Place      []byte // the opening it was demanded with
	AskedAt    uint64
	Deadline   uint64 // last block for the answer
	Demander   Address
	Link       *Link // what it follows up; after W no other demand is taken
}

// Opened is an answer that is on chain.
type Opened struct {
	Segment    uint64
	Digest     Digest // that was demanded; of a trace, the root that was revealed
	Kind       byte   // of the demand
	Generation int    // of the demand
	Trace      bool   // it opened a segment's trace
	Data       []byte // digests, or a chunk
	Block      uint64
}

// OpenedInput is an answer that is on chain to a demand for an input.
type OpenedInput struct {
	Place []byte // as it was demanded
	Data  []byte
}

// InputKey names the demand for an input of a claim.
func InputKey(id ID, place []byte) (key, digest Digest) {
	digest = keccak(place)
	return DemandKey(id, HeaderSegment, digest, InputTag), digest
}

// Link shows that a demanded digest is among those that an answer revealed.
type Link struct {
	Answer Opened // without its data
	Index  uint16 // position among the revealed digests
	Path   []Digest
}

// ForTraceRoot says whether a segment's trace root is asked for, which only the
// claimant can give.
func (d Demand) ForTraceRoot() bool { return !d.Input && d.Digest.IsZero() }

// KindOf is what kind of place a node stands in: its tag, and 16 times the levels
// that an answer shows.
func KindOf(levels int, tag byte) byte { return tag | byte(levels)<<4 }

// Kind is that of the demanded node's place. A trace root and an input have the
// tag alone: they stand in no tree.
func (d Demand) Kind() byte {
	if d.ForTraceRoot() || d.Input {
		return d.Tag
	}
	return KindOf(d.Levels, d.Tag)
}

// DemandKey names the demand for a digest in a segment, in a place of a kind:
// keccak256(abi.encode(id, segment, digest, kind)).
func DemandKey(id ID, segment uint64, digest Digest, kind byte) Digest {
	var s, t [32]byte
	binary.BigEndian.PutUint64(s[24:], segment)
	t[31] = kind
	return keccak(id[:], s[:], digest[:], t[:])
}
