package certificate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// lifeGas holds the gas of a claim's life with 100 operators, whole
// transactions: what it cost when this was written, plus a tenth.
var lifeGas = map[string]map[string]uint64{
	devnet.Osaka: {
		"registerProgram": 60_000, "post full": 276_000, "certify, all": 252_000, "certify, 33 absent": 916_000,
		"finalize": 167_000, "payOperators": 4_440_000, "withdraw": 39_000,
	},
	devnet.Amsterdam: {
		"registerProgram": 150_000, "post full": 870_000, "certify, all": 351_000, "certify, 33 absent": 1_012_000,
		"finalize": 565_000, "payOperators": 4_850_000, "withdraw": 54_000,
	},
}

func TestLifeGas_HundredOperators(t *testing.T) {
	if testing.Short() {
		t.Skip("starts two chains with 100 operators")
	}
	for _, fork := range []string{devnet.Osaka, devnet.Amsterdam} {
		t.Run(fork, func(t *testing.T) { measureLife(t, fork) })
	}
}

// provider is a claimant who signs and waits for his transactions.
type provider struct {
	*world
	opts  *bind.TransactOpts
	book  *bindings.ClaimBook
	limit map[string]uint64
}

func measureLife(t *testing.T, fork string) {
	p := newProvider(t, fork)
	registry, err := bindings.NewRegistry(p.world.book.Assay.Registry, p.chain.Client())
	p.ok(err)
	header := make([]byte, 58)
	copy(header, "ASY1")
	binary.BigEndian.PutUint16(header[4:], 1)
	binary.BigEndian.PutUint16(header[10:], 7)
	p.spend("registerProgram", func() (*types.Transaction, error) {
		return registry.RegisterProgram(p.opts, header, [32]byte{}, [32]byte{}, [32]byte{}, [32]byte{}, "")
	})
	program := sha256.Sum256(append(append([]byte{8}, header...), make([]byte, 4*32)...))

	for steps, absent := range map[uint64]int{10: 0, 11: 33} {
		name := "certify, all"
		if absent > 0 {
			name = "certify, 33 absent"
		}
		c, id, block := p.post(program, steps)
		digest := claim.AttestationDigest(p.chain.ChainID().Uint64(), claim.Address(p.world.book.Assay.ClaimBook), claim.ID(id), claim.Digest{}, claim.Digest{1})
		who := make([]int, absent)
		for i := range who {
			who[i] = i
		}
		cert := p.certificate(digest, block, who...)
		receipt := p.spend(name, func() (*types.Transaction, error) {
			return p.book.Certify(p.opts, c, bindings.Trace{Root: [32]byte{1}}, cert)
		})
		certified, err := p.book.ParseCertified(*receipt.Logs[0])
		p.ok(err)
		if absent > 0 {
			continue
		}
		p.ok(p.chain.MineTo(uint64(block) + 1 + 201))
		p.spend("finalize", func() (*types.Transaction, error) { return p.book.Finalize(p.opts, c) })
		p.spend("payOperators", func() (*types.Transaction, error) { return p.book.PayOperators(p.opts, c, certified.NonSigners) })
		p.spend("withdraw", func() (*types.Transaction, error) { return p.book.Withdraw(p.opts, p.opts.From) })
		p.ok(p.chain.RefreshQuorum(context.Background(), p.world.book))
	}
}

func newProvider(t *testing.T, fork string) *provider {
	ctx := context.Background()
	d, err := devnet.Start(ctx, devnet.Config{Fork: fork})
	w := &world{T: t, chain: d}
	w.ok(err)
	t.Cleanup(func() { _ = d.Close() })
	w.book, err = d.Deploy(ctx, devnet.AssayDeployment(devnet.AssayConfig{}))
	w.ok(err)
	w.operators, err = d.NewOperators(ctx, w.book, devnet.EqualStakes(100, 100))
	w.ok(err)
	w.connect()
	account := d.Accounts()[0]
	p := &provider{world: w, limit: lifeGas[fork]}
	p.opts, err = bind.NewKeyedTransactorWithChainID(account.Key, d.ChainID())
	w.ok(err)
	p.opts.GasLimit = 15_000_000
	p.book, err = bindings.NewClaimBook(w.book.Assay.ClaimBook, d.Client())
	w.ok(err)
	weth, err := bindings.NewWeth(w.book.Core.WETH, d.Client())
	w.ok(err)
	deposit := *p.opts
	deposit.Value = devnet.Ether(1000)
	p.wait(weth.Deposit(&deposit))
	p.wait(weth.Approve(p.opts, w.book.Assay.ClaimBook, devnet.Ether(1000)))
	return p
}

// post posts a claim of policy full and returns it with its reference block.
func (p *provider) post(program [32]byte, steps uint64) (bindings.Claim, [32]byte, uint32) {
	spec := bindings.Spec{Program: program, Steps: steps, SegmentLength: 1}
	outcome := bindings.Outcome{Segments: crypto.Keccak256Hash(big.NewInt(int64(steps)).Bytes())}
	terms := bindings.Terms{Fee: devnet.Ether(1), Bond: devnet.Ether(10), ValueAtRisk: devnet.Ether(20), Work: 1000}
	receipt := p.spend("post full", func() (*types.Transaction, error) {
		return p.book.Post(p.opts, spec, outcome, terms, [32]byte{1})
	})
	posted, err := p.book.ParseClaimPosted(*receipt.Logs[0])
	p.ok(err)
	p.ok(p.chain.Mine(1))
	return posted.Claim, posted.Id, uint32(posted.ReferenceBlock.Uint64())
}

func (p *provider) spend(name string, send func() (*types.Transaction, error)) *types.Receipt {
	p.Helper()
	receipt := p.wait(send())
	p.Logf("%-20s %9d gas", name, receipt.GasUsed)
	if receipt.GasUsed > p.limit[name] {
		p.Errorf("%s: %d gas, at most %d", name, receipt.GasUsed, p.limit[name])
	}
	return receipt
}

func (p *provider) wait(tx *types.Transaction, err error) *types.Receipt {
	p.Helper()
	p.ok(err)
	receipt, err := bind.WaitMined(context.Background(), p.chain.Client(), tx)
	p.ok(err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		msg := ethereum.CallMsg{From: p.opts.From, To: tx.To(), Data: tx.Data()}
		_, why := p.chain.Client().CallContract(context.Background(), msg, nil)
		p.Fatalf("transaction to %s failed: %v", tx.To(), why)
	}
	return receipt
}
