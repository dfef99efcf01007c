package chain

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/quorum"
)

// theQuorum is Assay's one operator set.
var theQuorum = []byte{0}

// keyCache keeps operators' public keys, which never change.
type keyCache struct {
	mu   sync.Mutex
	keys map[common.Address]publicKeys
}

type publicKeys struct {
	g1 bls.G1
	g2 bls.G2
}

// Operators reads the operator set at a block: who had which stake, with the
// keys that EigenLayer's registry keeps on chain.
func (c *Client) Operators(ctx context.Context, block uint64) (quorum.Set, error) {
	set := quorum.Set{ReferenceBlock: block}
	opts := &bind.CallOpts{Context: ctx}
	state, err := c.contracts.retriever.GetOperatorState(opts, c.book.Middleware.RegistryCoordinator, theQuorum, uint32(block))
	if err != nil {
		return set, fmt.Errorf("read operator state at block %d: %w", block, explain(err))
	}
	for _, o := range state[0] {
		keys, err := c.publicKeys(ctx, o.Operator)
		if err != nil {
			return set, err
		}
		if keys.g1.ID() != bls.OperatorID(o.OperatorId) {
			return set, fmt.Errorf("operator %s: its registered key does not give its id", o.Operator)
		}
		stake := fromBig(o.Stake)
		set.Operators = append(set.Operators, quorum.Operator{ID: o.OperatorId, Owner: claim.Address(o.Operator),
			G1: keys.g1, G2: keys.g2, Stake: stake})
		set.Total.Add(&set.Total, &stake)
	}
	return set, nil
}

func (c *Client) publicKeys(ctx context.Context, operator common.Address) (publicKeys, error) {
	c.keys.mu.Lock()
	defer c.keys.mu.Unlock()
	if k, ok := c.keys.keys[operator]; ok {
		return k, nil
	}
	opts := &bind.CallOpts{Context: ctx}
	g1, _, err := c.contracts.keys.GetRegisteredPubkey(opts, operator)
	if err != nil {
		return publicKeys{}, fmt.Errorf("read key of operator %s: %w", operator, explain(err))
	}
	g2, err := c.contracts.keys.GetOperatorPubkeyG2(opts, operator)
	if err != nil {
		return publicKeys{}, fmt.Errorf("read G2 key of operator %s: %w", operator, explain(err))
	}
	k := publicKeys{bls.G1FromXY(g1.X, g1.Y), bls.G2FromXY(g2.X, g2.Y)}
	c.keys.keys[operator] = k
	return k, nil
}

// certificate adds the positions in the registries' histories that the
// verifier looks up, read for the certificate's own reference block.
func (c *Client) certificate(ctx context.Context, cert quorum.Certificate) (bindings.Certificate, error) {
	ids := make([][32]byte, len(cert.NonSigners))
	out := bindings.Certificate{NonSigners: []bindings.G1Point{}, BitmapIndices: []uint32{}, StakeIndices: []uint32{},
		Apk: toG1(cert.SetAPK), ApkG2: toG2(cert.APK), Sigma: toG1(cert.Signature)}
	for i, o := range cert.NonSigners {
		ids[i] = o.ID
		out.NonSigners = append(out.NonSigners, toG1(o.G1))
	}
	indices, err := c.contracts.retriever.GetCheckSignaturesIndices(&bind.CallOpts{Context: ctx},
		c.book.Middleware.RegistryCoordinator, uint32(cert.ReferenceBlock), theQuorum, ids)
	if err != nil {
		return out, fmt.Errorf("read indices at block %d: %w", cert.ReferenceBlock, explain(err))
	}
	out.BitmapIndices = indices.NonSignerQuorumBitmapIndices
	out.StakeIndices = indices.NonSignerStakeIndices[0]
	out.ApkIndex = indices.QuorumApkIndices[0]
	out.TotalStakeIndex = indices.TotalStakeIndices[0]
	return out, nil
}
