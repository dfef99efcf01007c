// Package certificate holds the CertificateVerifier to EigenLayer's real
// registries on the embedded chain.
package certificate

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"sort"
	"strings"
	"testing"

	apks "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	retriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/tests/deployed"
)

type world struct {
	*testing.T
	chain     *devnet.Devnet
	book      eigen.AddressBook
	verifier  *bindings.CertificateVerifier
	retriever *retriever.ContractOperatorStateRetriever
	keys      *apks.ContractBLSApkRegistry
	operators []devnet.Operator
}

// newWorld is a chain of its own with operators of its own. All start from one
// deployment.
func newWorld(t *testing.T, stakes ...int64) *world {
	t.Helper()
	ctx := context.Background()
	w := &world{T: t}
	w.chain, w.book = deployed.Settings{Chain: devnet.Config{Mining: devnet.MineManual, BaseFeeWei: -1}}.Start(t)
	amounts := make([]*big.Int, len(stakes))
	for i, s := range stakes {
		amounts[i] = devnet.Ether(s)
	}
	var err error
	w.operators, err = w.chain.NewOperators(ctx, w.book, amounts)
	w.ok(err)
	w.ok(w.chain.Mine(1))
	w.connect()
	return w
}

// connect binds the contracts that the tests ask.
func (w *world) connect() {
	w.Helper()
	var err error
	w.verifier, err = bindings.NewCertificateVerifier(w.book.Assay.CertificateVerifier, w.chain.Client())
	w.ok(err)
	w.retriever, err = retriever.NewContractOperatorStateRetriever(w.book.Middleware.OperatorStateRetriever, w.chain.Client())
	w.ok(err)
	w.keys, err = apks.NewContractBLSApkRegistry(w.book.Middleware.BLSApkRegistry, w.chain.Client())
	w.ok(err)
}

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) opts() *bind.CallOpts { return &bind.CallOpts{Context: context.Background()} }

func (w *world) parent() uint32 {
	return uint32(w.chain.Head().Number.Uint64() - 1)
}

// certificate has everybody sign digest who is not absent, at a reference block.
func (w *world) certificate(digest [32]byte, block uint32, absent ...int) bindings.Certificate {
	w.Helper()
	out := map[int]bool{}
	for _, i := range absent {
		out[i] = true
	}
	sigma := sdkbls.NewZeroSignature()
	apkG2 := sdkbls.NewZeroG2Point()
	apk := sdkbls.NewZeroG1Point()
	for i, o := range w.operators {
		apk.Add(o.BLS.GetPubKeyG1())
		if !out[i] {
			sigma.Add(o.BLS.SignMessage(digest))
			apkG2.Add(o.BLS.GetPubKeyG2())
		}
	}
	sort.Slice(absent, func(i, j int) bool {
		a, b := w.operators[absent[i]].ID, w.operators[absent[j]].ID
		return bytes.Compare(a[:], b[:]) < 0
	})
	c := bindings.Certificate{NonSigners: []bindings.G1Point{}, Apk: g1(apk), ApkG2: g2(apkG2), Sigma: g1(sigma.G1Point)}
	ids := [][32]byte{}
	for _, i := range absent {
		c.NonSigners = append(c.NonSigners, g1(w.operators[i].BLS.GetPubKeyG1()))
		ids = append(ids, w.operators[i].ID)
	}
	x, err := w.retriever.GetCheckSignaturesIndices(w.opts(), w.book.Middleware.RegistryCoordinator, block, []byte{0}, ids)
	w.ok(err)
	c.BitmapIndices, c.StakeIndices = x.NonSignerQuorumBitmapIndices, x.NonSignerStakeIndices[0]
	c.ApkIndex, c.TotalStakeIndex = x.QuorumApkIndices[0], x.TotalStakeIndices[0]
	return c
}

func g1(p *sdkbls.G1Point) bindings.G1Point {
	return bindings.G1Point{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func g2(p *sdkbls.G2Point) (out bindings.G2Point) {
	out.X = [2]*big.Int{p.X.A1.BigInt(new(big.Int)), p.X.A0.BigInt(new(big.Int))}
	out.Y = [2]*big.Int{p.Y.A1.BigInt(new(big.Int)), p.Y.A0.BigInt(new(big.Int))}
	return out
}

func (w *world) expectError(err error, name string) {
	w.Helper()
	if err == nil {
		w.Fatalf("accepted, want %s", name)
	}
	if explained := eigen.Explain(err).Error(); !strings.Contains(explained, name) && !strings.Contains(fmt.Sprint(err), name) {
		abi, aerr := bindings.CertificateVerifierMetaData.GetAbi()
		w.ok(aerr)
		id := abi.Errors[name].ID
		if data, ok := err.(interface{ ErrorData() any }); !ok || !strings.HasPrefix(fmt.Sprint(data.ErrorData()), common.Bytes2Hex(id[:4])) &&
			!strings.HasPrefix(fmt.Sprint(data.ErrorData()), "0x"+common.Bytes2Hex(id[:4])) {
			w.Fatalf("got %v (%s), want %s", err, explained, name)
		}
	}
}

var digest = [32]byte{1, 2, 3}

func TestVerify_CountsStakeOfSigners(t *testing.T) {
	w := newWorld(t, 100, 50, 25, 10, 5)
	block := w.parent()
	for _, c := range []struct {
		absent []int
		signed int64
	}{{nil, 190}, {[]int{4}, 185}, {[]int{3, 1}, 130}, {[]int{0, 1, 2, 3}, 5}} {
		got, err := w.verifier.Verify(w.opts(), digest, block, w.certificate(digest, block, c.absent...))
		w.ok(err)
		if got.Signed.Cmp(devnet.Ether(c.signed)) != 0 || got.Total.Cmp(devnet.Ether(190)) != 0 || len(got.NonSigners) != len(c.absent) {
			t.Errorf("absent %v: %s of %s wei, %d non-signers, want %d ether of 190", c.absent, got.Signed, got.Total, len(got.NonSigners), c.signed)
		}
	}
}

func TestVerify_Refuses(t *testing.T) {
	w := newWorld(t, 100, 50, 25)
	block := w.parent()
	cases := []struct {
		name   string
		digest [32]byte
		block  uint32
		change func(*bindings.Certificate)
		want   string
	}{
		{"another digest", [32]byte{9}, block, func(*bindings.Certificate) {}, "WrongSignature"},
		{"key of more signers", digest, block, func(c *bindings.Certificate) { c.ApkG2 = w.certificate(digest, block).ApkG2 }, "WrongSignature"},
		{"absent signer hidden", digest, block, func(c *bindings.Certificate) {
			c.NonSigners, c.BitmapIndices, c.StakeIndices = nil, nil, nil
		}, "WrongSignature"},
		{"signer called absent", digest, block, func(c *bindings.Certificate) {
			all := w.certificate(digest, block)
			c.Sigma, c.ApkG2 = all.Sigma, all.ApkG2
		}, "WrongSignature"},
		{"another set's key", digest, block, func(c *bindings.Certificate) { c.Apk = c.Sigma }, "WrongAggregateKey"},
		{"a point off the curve", digest, block, func(c *bindings.Certificate) { c.Sigma.X = big.NewInt(4) }, "CurveOperationFailed"},
		{"counted twice", digest, block, func(c *bindings.Certificate) {
			c.NonSigners = append(c.NonSigners, c.NonSigners[0])
			c.BitmapIndices = append(c.BitmapIndices, 0)
			c.StakeIndices = append(c.StakeIndices, 0)
		}, "NonSignersNotAscending"},
		{"an index missing", digest, block, func(c *bindings.Certificate) { c.StakeIndices = nil }, "LengthMismatch"},
		{"reference block not past", digest, block + 10, func(*bindings.Certificate) {}, "ReferenceBlockNotPast"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cert := w.certificate(digest, block, 2)
			c.change(&cert)
			_, err := w.verifier.Verify(w.opts(), c.digest, c.block, cert)
			(&world{T: t}).expectError(err, c.want)
		})
	}
}

func TestVerify_ReferenceBlock(t *testing.T) {
	w := newWorld(t, 100, 50, 25)
	before := w.parent()
	cert := w.certificate(digest, before)
	leave, err := w.book.Leave(w.operators[2].Address)
	w.ok(err)
	w.send(w.operators[2], leave)
	w.ok(w.chain.Mine(2))
	after := w.parent()

	// The set of then still certifies what was posted then.
	got, err := w.verifier.Verify(w.opts(), digest, before, cert)
	w.ok(err)
	if got.Total.Cmp(devnet.Ether(175)) != 0 {
		t.Errorf("total then: %s", got.Total)
	}
	if _, err := w.verifier.Verify(w.opts(), digest, after, cert); err == nil {
		t.Error("accepted indices of another block")
	}
	gone := w.operators[2]
	w.operators = w.operators[:2]
	got, err = w.verifier.Verify(w.opts(), digest, after, w.certificate(digest, after))
	w.ok(err)
	if got.Total.Cmp(devnet.Ether(150)) != 0 {
		t.Errorf("total now: %s", got.Total)
	}

	for block, want := range map[uint32]int64{before: 175, after: 150} {
		total, err := w.verifier.TotalStakeAt(w.opts(), block)
		w.ok(err)
		if total.Cmp(devnet.Ether(want)) != 0 {
			t.Errorf("total at %d: %s wei, want %d ether", block, total, want)
		}
		x, err := w.retriever.GetCheckSignaturesIndices(w.opts(), w.book.Middleware.RegistryCoordinator, block, []byte{0}, [][32]byte{gone.ID})
		var index uint32
		if err == nil {
			index = x.NonSignerQuorumBitmapIndices[0]
		} else {
			index = 1 // left: the retriever refuses ids without stake; its second bitmap is the empty one
		}
		signer, err := w.verifier.IsSigner(w.opts(), gone.Address, block, nil, index)
		w.ok(err)
		if signer != (block == before) {
			t.Errorf("signer at %d: %t", block, signer)
		}
	}
	if signer, err := w.verifier.IsSigner(w.opts(), gone.Address, before, [][32]byte{gone.ID}, 0); err != nil || signer {
		t.Errorf("non-signer: %t, %v", signer, err)
	}
	if signer, err := w.verifier.IsSigner(w.opts(), common.Address{1}, before, nil, 0); err != nil || signer {
		t.Errorf("stranger: %t, %v", signer, err)
	}
}

func TestShares_ByStakeAscending(t *testing.T) {
	w := newWorld(t, 100, 50, 25)
	shares, err := w.verifier.Shares(w.opts(), w.parent(), [][32]byte{w.operators[1].ID}, big.NewInt(1000))
	w.ok(err)
	want := map[common.Address]int64{w.operators[0].Address: 800, w.operators[2].Address: 200}
	if len(shares) != 2 || bytes.Compare(shares[0].Operator[:], shares[1].Operator[:]) >= 0 {
		t.Fatalf("shares %v", shares)
	}
	for _, s := range shares {
		if s.Amount.Int64() != want[s.Operator] {
			t.Errorf("%s gets %s, want %d", s.Operator, s.Amount, want[s.Operator])
		}
	}
}

func TestSlashability_FollowsRefresh(t *testing.T) {
	w := newWorld(t, 100)
	before, err := w.verifier.Slashability(w.opts())
	w.ok(err)
	w.ok(w.chain.Mine(20))
	w.ok(w.chain.RefreshQuorum(context.Background(), w.book))
	after, err := w.verifier.Slashability(w.opts())
	w.ok(err)
	if after.DeallocationDelay.Cmp(before.DeallocationDelay) != 0 || new(big.Int).Sub(after.ValidUntil, before.ValidUntil).Int64() < 20 {
		t.Errorf("before %v, after %v", before, after)
	}
}

// send performs an operator's calls; the chain mines on demand here.
func (w *world) send(o devnet.Operator, calls ...eigen.Call) {
	w.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		for ctx.Err() == nil {
			_ = w.chain.MineUntilIdle()
		}
	}()
	_, err := eigen.NewSender(w.chain.Client(), o.Key).Send(ctx, calls...)
	w.ok(err)
}
