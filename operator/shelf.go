package operator

import (
	"context"
	"fmt"
	"io"
	"sync"

	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/boltfile"
	"github.com/assay-avs/assay/claim"
)

var shelfBucket = []byte("kept/v1")

// Shelf keeps what claims were checked with as long as they can be disputed, and
// lets it be served: whoever checks a claim after its claimant has gone needs the
// same. What was in the store before any claim needed it stays there afterwards.
// Its methods may be called from several goroutines.
type Shelf struct {
	from artifact.Library
	db   *bbolt.DB

	mu   sync.Mutex
	kept map[claim.ID]map[item]mark
}

// item names an artifact.
type item struct {
	kind   artifact.Kind
	digest claim.Digest
}

// mark says how an artifact is kept for a claim.
type mark byte

const (
	restricted mark = 1 << iota // it is not served
	foreign                     // it was in the store before: it is not removed
)

// OpenShelf opens or creates the record at path of what is kept in the library's
// directory.
func OpenShelf(path string, from artifact.Library) (*Shelf, error) {
	db, err := boltfile.Open("record of kept inputs", path, shelfBucket)
	if err != nil {
		return nil, err
	}
	s := &Shelf{from: from, db: db, kept: map[claim.ID]map[item]mark{}}
	err = db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(shelfBucket).ForEach(func(k, v []byte) error {
			if len(k) <= 64 || len(v) != 1 {
				return fmt.Errorf("record of kept inputs %s: an entry has %d and %d bytes: %w", path, len(k), len(v), boltfile.ErrDamaged)
			}
			s.put(claim.ID(k[:32]), item{artifact.Kind(k[64:]), claim.Digest(k[32:64])}, mark(v[0]))
			return nil
		})
	})
	if err != nil {
		db.Close()
		return nil, err
	}
	return s, nil
}

// Close releases the record.
func (s *Shelf) Close() error { return s.db.Close() }

func (s *Shelf) put(id claim.ID, i item, m mark) {
	if s.kept[id] == nil {
		s.kept[id] = map[item]mark{}
	}
	s.kept[id][i] = m
}

func key(id claim.ID, i item) []byte { return append(append(id[:], i.digest[:]...), i.kind...) }

// For gets artifacts and keeps them for a claim.
func (s *Shelf) For(v claim.View) fetch { return keeping{s, v} }

type keeping struct {
	shelf *Shelf
	claim claim.View
}

// Get returns a verified artifact. That it is kept is on disk before it is.
func (k keeping) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if err := k.shelf.note(k.claim, item{kind, digest}); err != nil {
		return nil, fmt.Errorf("keep %s %s: %w", kind, digest, err)
	}
	return k.shelf.from.Get(ctx, servers, kind, digest)
}

func (s *Shelf) note(v claim.View, i item) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.kept[v.ID][i]; ok {
		return nil
	}
	m := s.origin(v.ID, i)
	if v.Terms.Restricted {
		m |= restricted
	}
	err := s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(shelfBucket).Put(key(v.ID, i), []byte{byte(m)}) })
	if err == nil {
		s.put(v.ID, i, m)
	}
	return err
}

// origin is foreign if an artifact was in the store before any claim needed it.
func (s *Shelf) origin(id claim.ID, i item) mark {
	if common, any := s.others(id, i); any {
		return common & foreign
	}
	if s.from.Dir.Has(i.kind, i.digest) {
		return foreign
	}
	return 0
}

// others says whether other claims need an artifact, and what they have in common.
func (s *Shelf) others(id claim.ID, i item) (common mark, any bool) {
	common = restricted | foreign
	for other, items := range s.kept {
		if m, ok := items[i]; ok && other != id {
			common, any = common&m, true
		}
	}
	return common, any
}

// Release ends the keeping for a claim: what no other claim needs is removed.
func (s *Shelf) Release(id claim.ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, m := range s.kept[id] {
		if _, needed := s.others(id, i); !needed && m&foreign == 0 {
			if err := s.from.Dir.Remove(i.kind, i.digest); err != nil {
				return fmt.Errorf("release claim %s: %w", id, err)
			}
		}
		if err := s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(shelfBucket).Delete(key(id, i)) }); err != nil {
			return fmt.Errorf("release claim %s: %w", id, err)
		}
		delete(s.kept[id], i)
	}
	delete(s.kept, id)
	return nil
}

// Prune releases all claims but some.
func (s *Shelf) Prune(but map[claim.ID]bool) error {
	for _, id := range s.claims() {
		if !but[id] {
			if err := s.Release(id); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Shelf) claims() (out []claim.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id := range s.kept {
		out = append(out, id)
	}
	return out
}

// Open implements the artifact server's source: what is kept for a claim whose
// inputs are not restricted.
func (s *Shelf) Open(ctx context.Context, kind artifact.Kind, digest claim.Digest) (io.ReadSeekCloser, error) {
	if !s.public(item{kind, digest}) {
		return nil, fmt.Errorf("%s %s: %w", kind, digest, artifact.ErrNotFound)
	}
	return s.from.Dir.Open(ctx, kind, digest)
}

func (s *Shelf) public(i item) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, any := s.others(claim.ID{}, i)
	return any && m&restricted == 0
}
