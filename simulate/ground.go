package simulate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	retriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// ground is what all chains of a simulation start from: EigenLayer's core, and on
// it a site for each game that a chain holds.
type ground struct {
	start *devnet.Snapshot
	sites []*site
}

// site is what a game has for itself: a deployment, its operators, and accounts
// for the parties. The games of other chains have the same, on other chains.
type site struct {
	book      eigen.AddressBook
	operators []devnet.Operator // ascending by id
	accounts  []devnet.Account  // the first is the guardian's
	indices   bindings.Certificate
}

// seats are the accounts of a site.
const seats = 5

func newGround(ctx context.Context, sites int) (g *ground, err error) {
	net, err := devnet.Start(ctx, devnet.Config{Mining: devnet.MineManual, Accounts: seats * sites, BaseFeeWei: gwei, GasLimit: 1_000_000_000,
		GenesisTime: 1_750_000_000, EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 2 * lastSlash}})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, net.Close()) }()
	g = &ground{}
	for range sites {
		if err := g.build(ctx, net); err != nil {
			return nil, fmt.Errorf("build site %d: %w", len(g.sites), err)
		}
	}
	if err := g.staff(ctx, net); err != nil {
		return nil, err
	}
	if err := checkTimes(g.sites[0].book, net); err != nil {
		return nil, err
	}
	g.start, err = net.Snapshot()
	return g, err
}

// build adds a site; the first brings the core.
func (g *ground) build(ctx context.Context, net *devnet.Devnet) (err error) {
	n := len(g.sites)
	s := &site{accounts: net.Accounts()[n*seats : (n+1)*seats]}
	assay := devnet.AssayDeployment(devnet.AssayConfig{Schedule: schedule, Guardian: s.accounts[0].Address})
	if n == 0 {
		s.book, err = net.Deploy(ctx, assay)
	} else {
		s.book, err = net.DeployBeside(ctx, g.sites[0].book, assay)
	}
	if err != nil {
		return err
	}
	g.sites = append(g.sites, s)
	return nil
}

// staff gives the sites operators of their own.
func (g *ground) staff(ctx context.Context, net *devnet.Devnet) error {
	crews := make([]devnet.Crew, len(g.sites))
	for i, s := range g.sites {
		crews[i] = devnet.Crew{Book: s.book, Name: fmt.Sprintf("operator-%d", i), Stakes: devnet.EqualStakes(operators, stake)}
	}
	staff, err := net.NewCrews(ctx, crews...)
	if err != nil {
		return err
	}
	for i, s := range g.sites {
		s.operators = staff[i]
		slices.SortFunc(s.operators, func(a, b devnet.Operator) int { return bytes.Compare(a.ID[:], b.ID[:]) })
		if err := s.findPlaces(net); err != nil {
			return fmt.Errorf("site %d: %w", i, err)
		}
	}
	return nil
}

// findPlaces finds the operators in the registries. All claims of a game are
// posted before any of its operators is slashed, so that one block's places serve
// all certificates.
func (s *site) findPlaces(net *devnet.Devnet) error {
	r, err := retriever.NewContractOperatorStateRetriever(s.book.Middleware.OperatorStateRetriever, net.Client())
	if err != nil {
		return err
	}
	var ids [][32]byte
	for _, o := range s.operators {
		ids = append(ids, o.ID)
	}
	x, err := r.GetCheckSignaturesIndices(nil, s.book.Middleware.RegistryCoordinator, uint32(net.Head().Number.Uint64()), []byte{0}, ids)
	if err != nil {
		return fmt.Errorf("read indices: %w", err)
	}
	s.indices = bindings.Certificate{BitmapIndices: x.NonSignerQuorumBitmapIndices, StakeIndices: x.NonSignerStakeIndices[0],
		ApkIndex: x.QuorumApkIndices[0], TotalStakeIndex: x.TotalStakeIndices[0]}
	return nil
}

// checkTimes holds the bounds that the rules know to those of the contracts.
func checkTimes(book eigen.AddressBook, net *devnet.Devnet) error {
	claims, err := bindings.NewClaimBook(book.Assay.ClaimBook, net.Client())
	if err != nil {
		return err
	}
	end, err := claims.HARDEND(nil)
	if err != nil {
		return fmt.Errorf("read hard end: %w", err)
	}
	slash, err := claims.LASTSLASH(nil)
	if err != nil {
		return fmt.Errorf("read last slash: %w", err)
	}
	if !end.IsUint64() || end.Uint64() != hardEnd || !slash.IsUint64() || slash.Uint64() != lastSlash {
		return fmt.Errorf("the contracts' hard end is %v and their last slash %v, the rules want %d and %d", end, slash, hardEnd, lastSlash)
	}
	return nil
}
