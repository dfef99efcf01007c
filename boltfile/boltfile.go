// Package boltfile opens the bbolt databases in which daemons keep what they
// must not lose.
package boltfile

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

const lockTimeout = time.Second

// ErrDamaged says that a file is not what was written: cut short, or
// overwritten. Its remedy is a copy of it; an empty one would forget.
var ErrDamaged = errors.New("the file is damaged: put back a copy of it, not an empty one")

// Open opens or creates the database at path with some buckets; what names its
// content in errors. One process at a time can have it open.
func Open(what, path string, buckets ...[]byte) (*bbolt.DB, error) {
	db, err := open(path, buckets)
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("open %s %s: another process has it open: stop that one first", what, path)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s %s: %w", what, path, err)
	}
	return db, nil
}

// open turns what bbolt panics with, and faults of pages that are not there,
// into ErrDamaged.
func open(path string, buckets [][]byte) (db *bbolt.DB, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			db, err = nil, fmt.Errorf("%w (%v)", ErrDamaged, r)
		}
	}()
	if db, err = bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockTimeout}); err != nil {
		return nil, err
	}
	if err := prepare(db, path, buckets); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func prepare(db *bbolt.DB, path string, buckets [][]byte) error {
	if err := whole(db, path); err != nil {
		return err
	}
	return db.Update(func(tx *bbolt.Tx) error {
		for _, name := range buckets {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
}

// whole says whether the file holds every page that the database counts.
func whole(db *bbolt.DB, path string) error {
	return db.View(func(tx *bbolt.Tx) error {
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		if tx.Size() > info.Size() {
			return fmt.Errorf("%w (%d of %d bytes)", ErrDamaged, info.Size(), tx.Size())
		}
		return nil
	})
}
