package aggregator

import (
	"encoding/json"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/boltfile"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

var votesBucket = []byte("votes/v2")

// Store is the durable log of verified votes, by claim and operator.
type Store struct{ db *bbolt.DB }

// OpenStore opens or creates the log at path.
func OpenStore(path string) (*Store, error) {
	db, err := boltfile.Open("votes", path, votesBucket)
	if err != nil {
		return nil, err
	}
	return &Store{db}, nil
}

// Close releases the file.
func (s *Store) Close() error { return s.db.Close() }

// put makes a vote durable before it is acknowledged.
func (s *Store) put(v quorum.Vote) error {
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode vote: %w", err)
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(votesBucket).Put(append(v.Claim[:], v.Operator[:]...), data)
	})
}

// votes lists the kept votes on a claim.
func (s *Store) votes(id claim.ID) (out []quorum.Vote, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(votesBucket).Cursor()
		for k, data := c.Seek(id[:]); k != nil && claim.ID(k[:32]) == id; k, data = c.Next() {
			v, err := quorum.ParseVote(data)
			if err != nil {
				return fmt.Errorf("vote %x: %w", k, err)
			}
			out = append(out, v)
		}
		return nil
	})
	return out, err
}

// drop removes the votes on a claim.
func (s *Store) drop(id claim.ID) error {
	return s.remove(func(voted claim.ID) bool { return voted == id })
}

// retain removes the votes on all claims but these.
func (s *Store) retain(listed map[claim.ID]bool) error {
	return s.remove(func(voted claim.ID) bool { return !listed[voted] })
}

func (s *Store) remove(gone func(claim.ID) bool) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(votesBucket)
		var keys [][]byte
		c := b.Cursor()
		for k, _ := c.First(); k != nil; k, _ = c.Next() {
			if gone(claim.ID(k[:32])) {
				keys = append(keys, append([]byte(nil), k...))
			}
		}
		for _, k := range keys {
			if err := b.Delete(k); err != nil {
				return err
			}
		}
		return nil
	})
}
