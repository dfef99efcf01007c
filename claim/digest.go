package claim

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Digest is a 32-byte digest, a seed or a beacon. Its text form is 0x and 64
// hex digits.
type Digest [32]byte

// IsZero says whether the digest is 32 zero bytes: "absent".
func (d Digest) IsZero() bool { return d == Digest{} }

func (d Digest) String() string { return "0x" + hex.EncodeToString(d[:]) }

// MarshalText implements encoding.TextMarshaler.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Digest) UnmarshalText(b []byte) error {
	v, err := ParseDigest(string(b))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// ParseDigest reads 64 hex digits with or without 0x.
func ParseDigest(s string) (Digest, error) {
	var d Digest
	h := strings.TrimPrefix(s, "0x")
	if len(h) != 2*len(d) {
		return d, fmt.Errorf("parse digest %.80q: want 64 hex digits, got %d", s, len(h))
	}
	if _, err := hex.Decode(d[:], []byte(h)); err != nil {
		return d, fmt.Errorf("parse digest %.80q: %w", s, err)
	}
	return d, nil
}

// ID identifies a claim: the contract computes it when the claim is posted.
type ID = Digest

// Address is an account or contract on chain.
type Address [20]byte

func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText implements encoding.TextMarshaler.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler: 0x and 40 hex digits.
func (a *Address) UnmarshalText(b []byte) error {
	h, found := strings.CutPrefix(string(b), "0x")
	if !found || len(h) != 2*len(a) {
		return fmt.Errorf("parse address %.80q: want 0x and 40 hex digits", b)
	}
	if _, err := hex.Decode(a[:], []byte(h)); err != nil {
		return fmt.Errorf("parse address %.80q: %w", b, err)
	}
	return nil
}
