// Package deployed gives tests chains with the contracts on them.
package deployed

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// Settings are what deployments differ in.
type Settings struct {
	Chain devnet.Config
	Assay devnet.AssayConfig
}

// Start is a chain of the test's own, with EigenLayer, the contracts of Assay
// and no operators. The chains of a process that have equal settings are copies
// of one.
func (s Settings) Start(t testing.TB) (*devnet.Devnet, eigen.AddressBook) {
	t.Helper()
	once, _ := originals.LoadOrStore(s, sync.OnceValues(s.deploy))
	from, err := once.(func() (original, error))()
	if err != nil {
		t.Fatal(err)
	}
	d, err := from.chain.Start(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, from.book
}

var originals sync.Map // of Settings, each a function that deploys once

// original is a chain to copy.
type original struct {
	chain *devnet.Snapshot
	book  eigen.AddressBook
}

func (s Settings) deploy() (out original, err error) {
	ctx := context.Background()
	d, err := devnet.Start(ctx, s.Chain)
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	if out.book, err = d.Deploy(ctx, devnet.AssayDeployment(s.Assay)); err != nil {
		return out, err
	}
	out.chain, err = d.Snapshot()
	return out, err
}
