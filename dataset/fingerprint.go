package dataset

import (
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// Fingerprint says what a data set is, without its rows.
type Fingerprint struct {
	Digest     claim.Digest `json:"digest"`
	Schema     claim.Digest `json:"schema"`
	Root       claim.Digest `json:"root"`
	Records    uint64       `json:"records"`
	Distinct   uint64       `json:"distinct"`   // different content keys
	Duplicates []uint64     `json:"duplicates"` // records whose content an earlier one has
}

// Fingerprint reads every record once.
func (d *Dataset) Fingerprint() (*Fingerprint, error) {
	keys, err := d.ContentKeys()
	if err != nil {
		return nil, err
	}
	f := &Fingerprint{Digest: d.Digest(), Schema: d.schema.Digest(), Root: d.root, Records: d.Len(), Duplicates: []uint64{}}
	seen := make(map[claim.Digest]bool, len(keys))
	for i, k := range keys {
		if seen[k] {
			f.Duplicates = append(f.Duplicates, uint64(i))
		}
		seen[k] = true
	}
	f.Distinct = uint64(len(seen))
	return f, nil
}

// ContentKeys are the content keys of all records, in order.
func (d *Dataset) ContentKeys() ([]claim.Digest, error) {
	keys := make([]claim.Digest, d.Len())
	for i := range keys {
		fields, _, err := d.Row(uint64(i))
		if err != nil {
			return nil, err
		}
		keys[i] = ContentKey(fields)
	}
	return keys, nil
}

// Overlap lists the records of two data sets whose content the other has too.
type Overlap struct {
	A []uint64 `json:"a"` // indices in the first
	B []uint64 `json:"b"` // indices in the second
}

// FindOverlap compares two data sets by content keys: exact equality of every
// field. Sets of different schemas are refused, their keys say nothing.
func FindOverlap(a, b *Dataset) (*Overlap, error) {
	if a.schema.Digest() != b.schema.Digest() {
		return nil, errors.New("compare data sets: their schemas differ, bring both to the same fields")
	}
	ka, err := a.ContentKeys()
	if err != nil {
		return nil, fmt.Errorf("compare data sets: %w", err)
	}
	kb, err := b.ContentKeys()
	if err != nil {
		return nil, fmt.Errorf("compare data sets: %w", err)
	}
	return &Overlap{A: indicesIn(ka, kb), B: indicesIn(kb, ka)}, nil
}

// indicesIn lists the positions of the keys that others have.
func indicesIn(keys, others []claim.Digest) []uint64 {
	set := make(map[claim.Digest]bool, len(others))
	for _, k := range others {
		set[k] = true
	}
	out := []uint64{}
	for i, k := range keys {
		if set[k] {
			out = append(out, uint64(i))
		}
	}
	return out
}
