package devnet

import (
	"context"
	"testing"
	"time"

	"github.com/assay-avs/assay/chain/eigen"
)

func deployed(t *testing.T, cfg Config, dep Deployment) (*Devnet, eigen.AddressBook) {
	t.Helper()
	d, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	start := time.Now()
	book, err := d.Deploy(context.Background(), dep)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("deployed in %s, head %d", time.Since(start), d.Head().Number)
	return d, book
}

func TestDeploy(t *testing.T) {
	for _, fork := range []string{Osaka, Amsterdam} {
		t.Run(fork, func(t *testing.T) {
			d, book := deployed(t, Config{Fork: fork}, Deployment{ClaimBook: NamedAccount("claim book").Address})
			start := time.Now()
			ops, err := d.NewOperators(context.Background(), book, EqualStakes(5, 100))
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("operators in %s, head %d", time.Since(start), d.Head().Number)
			for _, o := range ops {
				s, err := book.ReadStatus(context.Background(), d.Client(), o.Address)
				if err != nil {
					t.Fatal(err)
				}
				t.Logf("%+v", s)
			}
		})
	}
}
