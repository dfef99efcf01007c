package chain

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/claim"
)

// Bounds of what registrants can make a node remember.
const (
	maxServers   = 8
	maxServerURL = 256
)

// server is a URL that somebody registered for an input.
type server struct {
	By  claim.Address `json:"by"`
	URL string        `json:"url"`
}

// keepServers remembers the URLs of registrations.
func (f *Follower) keepServers(logs []types.Log) error {
	for _, l := range logs {
		digest, s, ok := f.registration(l)
		if !ok {
			continue
		}
		if err := f.keepServer(digest, s); err != nil {
			return fmt.Errorf("store server of %s: %w", digest, err)
		}
	}
	return nil
}

// registration reads a program's, a data set's or a model's registration; ok is
// false for other events and for what is no URL.
func (f *Follower) registration(l types.Log) (digest claim.Digest, s server, ok bool) {
	if l.Removed || len(l.Topics) < 3 || l.Address != f.client.book.Assay.Registry {
		return digest, s, false
	}
	r := f.client.contracts.registry
	if e, err := r.ParseProgramRegistered(l); err == nil {
		digest, s = e.Program, server{claim.Address(e.Registrant), e.Uri}
	} else if e, err := r.ParseDatasetRegistered(l); err == nil {
		digest, s = e.Dataset, server{claim.Address(e.Registrant), e.Uri}
	} else if e, err := r.ParseModelAsserted(l); err == nil {
		digest, s = e.Params, server{claim.Address(e.Registrant), e.Uri}
	}
	web := strings.HasPrefix(s.URL, "http://") || strings.HasPrefix(s.URL, "https://")
	return digest, s, web && len(s.URL) <= maxServerURL
}

func (f *Follower) keepServer(digest claim.Digest, s server) error {
	return f.db.Update(func(tx *bbolt.Tx) error {
		known, err := serversIn(tx, digest)
		if err != nil || slices.Contains(known, s) {
			return err
		}
		known = append(known, s)
		data, err := json.Marshal(known[max(0, len(known)-maxServers):])
		if err != nil {
			return err
		}
		return tx.Bucket(serverBucket).Put(digest[:], data)
	})
}

func serversIn(tx *bbolt.Tx, digest claim.Digest) (out []server, err error) {
	if data := tx.Bucket(serverBucket).Get(digest[:]); data != nil {
		err = json.Unmarshal(data, &out)
	}
	return out, err
}

// servers lists the URLs for a claim's inputs: its claimant's first.
func (f *Follower) servers(p claim.Posted) (urls []string, err error) {
	var own, others []string
	err = f.db.View(func(tx *bbolt.Tx) error {
		for _, digest := range []claim.Digest{p.Spec.Program, p.Spec.Dataset, p.Spec.Params} {
			known, err := serversIn(tx, digest)
			if err != nil {
				return err
			}
			for _, s := range known {
				if s.By == p.Claimant {
					own = append(own, s.URL)
				} else {
					others = append(others, s.URL)
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read servers: %w", err)
	}
	for _, u := range append(own, others...) {
		if !slices.Contains(urls, u) {
			urls = append(urls, u)
		}
	}
	return urls, nil
}
