package claim

import "encoding/binary"

// Demand is a node of a claimed tree that somebody asked for on chain and that
// nobody has opened yet.
type Demand struct {
	Key      Digest
	Claim    ID
	Segment  uint64 // HeaderSegment for the run's own trees and for inputs
	Digest   Digest // zero for a segment's trace root
	Input    bool   // a chunk of params or of a record
	Levels   int    // 0: a chunk; otherwise the answer is 2^Levels digests
	Tag      byte
	Source   Source
	Position uint64
	Place    []byte // the opening it was demanded with
	AskedAt  uint64
	Deadline uint64 // last block for the answer
	Demander Address
}

// ForTraceRoot says whether a segment's trace root is asked for, which only the
// claimant can give.
func (d Demand) ForTraceRoot() bool { return !d.Input && d.Digest.IsZero() }

// DemandKey names the demand for a digest in a segment:
// keccak256(abi.encode(id, segment, digest)).
func DemandKey(id ID, segment uint64, digest Digest) Digest {
	var s [32]byte
	binary.BigEndian.PutUint64(s[24:], segment)
	return keccak(id[:], s[:], digest[:])
}
