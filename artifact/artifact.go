// Package artifact stores and fetches what runs are made of, by content: the
// digest that a claim commits to names the bytes, and every read is verified
// against it, from a directory as well as from the network.
package artifact

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// Kind says what an artifact is, and so how its digest is computed.
type Kind string

// Kinds. Segments is a run's list of (end state, outputs) pairs, named by the
// outcome's tree over the segments; Tensors is a list of tensors, named by the
// tree over their roots (params, states, results); Blob is named by SHA-256.
const (
	Program  Kind = "program"
	Tensors  Kind = "tensors"
	Dataset  Kind = "dataset"
	Segments Kind = "segments"
	Blob     Kind = "blob"
)

// Errors that callers branch on.
var (
	ErrNotFound = errors.New("not found")
	ErrCorrupt  = errors.New("content does not match its digest")
	ErrTooLarge = errors.New("larger than the limit")
)

// ParseKind refuses names that are no kind.
func ParseKind(s string) (Kind, error) {
	switch k := Kind(s); k {
	case Program, Tensors, Dataset, Segments, Blob:
		return k, nil
	}
	return "", fmt.Errorf("unknown kind of artifact %.40q", s)
}

// DigestOf computes the digest that names data as a kind of artifact. It fails
// if data is not a well-formed one.
func DigestOf(kind Kind, data []byte) (claim.Digest, error) {
	switch kind {
	case Program:
		return programDigest(data)
	case Tensors:
		tensors, err := DecodeTensors(data)
		if err != nil {
			return claim.Digest{}, err
		}
		return commit.StateRoot(tensors), nil
	case Dataset:
		return datasetDigest(data)
	case Segments:
		pairs, err := DecodeSegments(data)
		if err != nil {
			return claim.Digest{}, err
		}
		return SegmentsRoot(pairs), nil
	case Blob:
		return sha256.Sum256(data), nil
	}
	return claim.Digest{}, fmt.Errorf("unknown kind of artifact %.40q", string(kind))
}

// Verify reports ErrCorrupt unless digest names data.
func Verify(kind Kind, digest claim.Digest, data []byte) error {
	got, err := DigestOf(kind, data)
	if err != nil {
		return fmt.Errorf("%s %s: %w: %w", kind, digest, ErrCorrupt, err)
	}
	if got != digest {
		return fmt.Errorf("%s %s: %w: its digest is %s", kind, digest, ErrCorrupt, got)
	}
	return nil
}

// DecodeProgram reads a program file and fills in the roots of its constants.
func DecodeProgram(data []byte) (*engine.Program, claim.Digest, error) {
	p, err := engine.UnmarshalProgram(data)
	if err != nil {
		return nil, claim.Digest{}, fmt.Errorf("decode program: %w", err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		return nil, claim.Digest{}, fmt.Errorf("commit program: %w", err)
	}
	return p, root, nil
}

func programDigest(data []byte) (claim.Digest, error) {
	_, root, err := DecodeProgram(data)
	return root, err
}

func datasetDigest(data []byte) (claim.Digest, error) {
	set, err := dataset.Parse(data)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("decode data set: %w", err)
	}
	return set.Digest(), nil
}
