// Package claim is the vocabulary: the value types of a claim, their canonical
// bytes and their digests (docs/format.md). It does no I/O.
package claim

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// Domain tags of the digests that this package computes.
const (
	tagSegment = 0x04
	tagSpec    = 0x05
	tagOutcome = 0x06
	tagRunRoot = 0x07
	tagRound   = 0x0e
)

// MaxSteps bounds Spec.Steps: the step slot is an i32.
const MaxSteps = 1 << 31

// MaxDraws bounds Terms.Draws: a trace root is at most this wide (plus two).
const MaxDraws = 1 << 16

// Spec says what is to be computed.
type Spec struct {
	Program       Digest `json:"program"`
	Params        Digest `json:"params"`
	Dataset       Digest `json:"dataset"`   // zero without data slots
	OrderSeed     Digest `json:"orderSeed"` // zero without data slots
	Seed          Digest `json:"seed"`
	Parent        Digest `json:"parent"`       // run root that gives the initial state; zero if Init does
	InitialState  Digest `json:"initialState"` // root of the parent's final state; zero without a parent
	Steps         uint64 `json:"steps"`
	SegmentLength uint32 `json:"segmentLength"`
}

// Hash is the digest of the spec.
func (s Spec) Hash() Digest {
	b := make([]byte, 0, 1+7*32+12)
	b = append(b, tagSpec)
	for _, d := range []Digest{s.Program, s.Params, s.Dataset, s.OrderSeed, s.Seed, s.Parent, s.InitialState} {
		b = append(b, d[:]...)
	}
	b = binary.BigEndian.AppendUint64(b, s.Steps)
	b = binary.BigEndian.AppendUint32(b, s.SegmentLength)
	return sha256.Sum256(b)
}

// Segments is S, the number of segments after segment 0; 0 if the spec fails
// Check.
func (s Spec) Segments() uint64 {
	if s.SegmentLength == 0 || s.Steps == 0 {
		return 0
	}
	return (s.Steps-1)/uint64(s.SegmentLength) + 1
}

// SegmentSteps is the half-open range of global steps of segment g. Segment 0
// has the init list instead of steps: its range is empty.
func (s Spec) SegmentSteps(g uint64) (first, end uint64) {
	if g == 0 || g > s.Segments() {
		return 0, 0
	}
	first = (g - 1) * uint64(s.SegmentLength)
	return first, min(first+uint64(s.SegmentLength), s.Steps)
}

// HasParent says whether the initial state comes from another run.
func (s Spec) HasParent() bool { return s.Parent != Digest{} }

// Check reports the first rule that the spec breaks on its own.
func (s Spec) Check() error {
	switch {
	case s.Steps == 0 || s.Steps > MaxSteps:
		return fmt.Errorf("spec: %d steps, must be 1 to %d", s.Steps, int64(MaxSteps))
	case s.SegmentLength == 0:
		return errors.New("spec: segment length is 0, must be at least 1 step")
	case s.HasParent() != (s.InitialState != Digest{}):
		return errors.New("spec: parent and initial state must both be set or both be zero")
	}
	return nil
}

// Outcome says what is claimed to have come out.
type Outcome struct {
	Segments Digest `json:"segments"` // tree over the segment digests
	Result   Digest `json:"result"`   // tree over the result tensors' roots
}

// Hash is the digest of the outcome.
func (o Outcome) Hash() Digest { return hash2(tagOutcome, o.Segments, o.Result) }

// RunRoot identifies a run.
func RunRoot(s Spec, o Outcome) Digest { return hash2(tagRunRoot, s.Hash(), o.Hash()) }

// FinalState is the last end state of a run, opened under its outcome.
type FinalState struct {
	Spec     Spec
	Outcome  Outcome
	EndState Digest   // root over the state tensors; zero if the program has none
	Outputs  Digest   // of the last segment
	Path     []Digest // siblings of the last segment's digest up to Outcome.Segments
}

// SegmentDigest binds a segment's end state and outputs.
func SegmentDigest(endState, outputs Digest) Digest { return hash2(tagSegment, endState, outputs) }

func hash2(tag byte, a, b Digest) Digest {
	var buf [65]byte
	buf[0] = tag
	copy(buf[1:], a[:])
	copy(buf[33:], b[:])
	return sha256.Sum256(buf[:])
}
