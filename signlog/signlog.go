// Package signlog makes a node sign once: a durable record stands between the
// key and the network, and refuses a second, different statement about the
// same claim for ever.
package signlog

import (
	"bytes"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/boltfile"
)

// ErrConflict says that another digest was signed for this claim before.
var ErrConflict = errors.New("another digest was signed for this claim")

var bucket = []byte("signatures/v1")

// Log is the durable record of one machine's signatures. It is safe for
// concurrent use, and one process at a time can have a file open.
type Log struct{ db *bbolt.DB }

// Open opens or creates the log at path.
func Open(path string) (*Log, error) {
	db, err := boltfile.Open("sign log", path, bucket)
	if err != nil {
		return nil, err
	}
	return &Log{db: db}, nil
}

// Close releases the file.
func (l *Log) Close() error { return l.db.Close() }

// Sign returns the signature of digest by signer about claim. The first call
// for (signer, claim) runs sign and stores digest and signature before it
// returns; every later call returns the stored signature if the digest is the
// same and ErrConflict otherwise. Nothing is stored if sign fails.
func (l *Log) Sign(signer, claim, digest [32]byte, sign func([32]byte) ([]byte, error)) ([]byte, error) {
	var signature []byte
	err := l.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucket)
		stored := b.Get(key(signer, claim))
		if stored != nil {
			var err error
			signature, err = replay(stored, digest)
			return err
		}
		var err error
		if signature, err = sign(digest); err != nil {
			return fmt.Errorf("sign: %w", err)
		}
		return b.Put(key(signer, claim), append(digest[:], signature...))
	})
	if err != nil {
		return nil, fmt.Errorf("sign log, claim %x: %w", claim, err)
	}
	return signature, nil
}

// Find returns what signer said about claim; ok is false if nothing.
func (l *Log) Find(signer, claim [32]byte) (digest [32]byte, signature []byte, ok bool, err error) {
	err = l.db.View(func(tx *bbolt.Tx) error {
		stored := tx.Bucket(bucket).Get(key(signer, claim))
		if stored == nil {
			return nil
		}
		if len(stored) < 32 {
			return errCorrupt
		}
		ok = true
		copy(digest[:], stored)
		signature = bytes.Clone(stored[32:])
		return nil
	})
	return digest, signature, ok, err
}

var errCorrupt = errors.New("record is shorter than a digest: restore the log from a backup, do not delete it")

func replay(stored []byte, digest [32]byte) ([]byte, error) {
	if len(stored) < 32 {
		return nil, errCorrupt
	}
	if !bytes.Equal(stored[:32], digest[:]) {
		return nil, fmt.Errorf("%w: %x, now asked for %x", ErrConflict, stored[:32], digest)
	}
	return bytes.Clone(stored[32:]), nil
}

func key(signer, claim [32]byte) []byte { return append(signer[:], claim[:]...) }
