package simulate

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// The games of a chain share EigenLayer's core, and no operator, account or
// contract beyond it: what one does to its operators is none of another's.
func TestGround_sitesShareNothing(t *testing.T) {
	g, err := newGround(t.Context(), 3)
	if err != nil {
		t.Fatal(err)
	}
	taken := map[common.Address]bool{}
	for _, s := range g.sites {
		if s.book.Core != g.sites[0].book.Core {
			t.Errorf("a core of its own: %+v", s.book.Core)
		}
		own := []common.Address{s.book.Assay.ServiceManager, s.book.Assay.ClaimBook, s.book.Assay.Registry, s.book.Assay.Disputes, s.book.Assay.Reveals,
			s.book.Assay.CertificateVerifier, s.book.Middleware.RegistryCoordinator, s.book.Middleware.StakeRegistry, s.book.Middleware.BLSApkRegistry}
		for _, o := range s.operators {
			own = append(own, o.Address, common.BytesToAddress(o.ID[:20]))
		}
		for _, a := range s.accounts {
			own = append(own, a.Address)
		}
		for _, at := range own {
			if taken[at] {
				t.Errorf("%s belongs to two sites", at)
			}
			taken[at] = true
		}
	}
	if want := 3 * (9 + 2*operators + seats); len(taken) != want {
		t.Errorf("%d addresses, want %d", len(taken), want)
	}
}
