package chain

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/claim"
)

// Bounds of what registrants can make a node ask: servers of others than the
// claimant per input, and the length of a URL. Each registrant has one URL per
// input, which nobody else can push out.
const (
	maxServers   = 8
	maxServerURL = 256
)

// server is a URL that somebody registered for an input.
type server struct {
	By    claim.Address `json:"by"`
	URL   string        `json:"url"`
	Since uint64        `json:"since"` // order of the first registrations
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
		digest, s = e.Program, server{By: claim.Address(e.Registrant), URL: e.Uri}
	} else if e, err := r.ParseDatasetRegistered(l); err == nil {
		digest, s = e.Dataset, server{By: claim.Address(e.Registrant), URL: e.Uri}
	} else if e, err := r.ParseModelAsserted(l); err == nil {
		digest, s = e.Params, server{By: claim.Address(e.Registrant), URL: e.Uri}
	}
	web := strings.HasPrefix(s.URL, "http://") || strings.HasPrefix(s.URL, "https://")
	return digest, s, web && len(s.URL) <= maxServerURL
}

func (f *Follower) keepServer(digest claim.Digest, s server) error {
	return f.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(serverBucket)
		key := append(digest[:], s.By[:]...)
		var known server
		if data := b.Get(key); data != nil {
			if err := json.Unmarshal(data, &known); err != nil {
				return err
			}
		}
		var err error
		if s.Since = known.Since; s.Since == 0 {
			if s.Since, err = b.NextSequence(); err != nil {
				return err
			}
		}
		data, err := json.Marshal(s)
		if err != nil {
			return err
		}
		return b.Put(key, data)
	})
}

// serversIn lists the servers registered for an input: that of `first`, then
// those of others, the oldest first.
func serversIn(tx *bbolt.Tx, digest claim.Digest, first claim.Address) (own string, others []string, err error) {
	var found []server
	c := tx.Bucket(serverBucket).Cursor()
	for k, data := c.Seek(digest[:]); bytes.HasPrefix(k, digest[:]); k, data = c.Next() {
		var s server
		if err := json.Unmarshal(data, &s); err != nil {
			return "", nil, err
		}
		if s.By == first {
			own = s.URL
			continue
		}
		found = append(found, s)
	}
	slices.SortFunc(found, func(a, b server) int { return cmp.Compare(a.Since, b.Since) })
	for _, s := range found[:min(len(found), maxServers)] {
		others = append(others, s.URL)
	}
	return own, others, nil
}

// servers lists the URLs for a claim's inputs: its claimant's first.
func (f *Follower) servers(p claim.Posted) (urls []string, err error) {
	var own, others []string
	err = f.db.View(func(tx *bbolt.Tx) error {
		for _, digest := range []claim.Digest{p.Spec.Program, p.Spec.Dataset, p.Spec.Params} {
			o, more, err := serversIn(tx, digest, p.Claimant)
			if err != nil {
				return err
			}
			if o != "" {
				own = append(own, o)
			}
			others = append(others, more...)
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
