package gas_test

import (
	"bytes"
	"math/big"
	"sort"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// salt of all commitments.
var salt = claim.Digest(common.HexToHash("0x5a175a175a175a175a175a175a175a175a175a175a175a175a175a175a175a17"))

// content is what a claim says. Policy full has a trace, sampled has draws.
type content struct {
	spec    claim.Spec
	outcome claim.Outcome
	trace   claim.Digest
	draws   uint32
}

// posted is a claim on chain.
type posted struct {
	content
	id         claim.ID
	claim      bindings.Claim
	on         bindings.Trace
	block      uint64
	nonSigners [][32]byte
}

// register makes a program and its parameters known.
func (w *world) register(name string, p *commit.Program, params claim.Digest) {
	w.Helper()
	w.onRegistry(name, w.claimant(), "registerProgram", p.Header, [32]byte(p.Slots.Root()), [32]byte(p.Init.Root()),
		[32]byte(p.Step.Root()), [32]byte(p.Outputs), "https://claimant.example/programs")
	if !params.IsZero() {
		w.onRegistry("", w.claimant(), "assertModel", [32]byte(params), [32]byte(salt), "https://claimant.example/models")
	}
}

// post posts a claim such that its certificate's message takes the given number
// of tries to hash to the curve; zero takes any.
func (w *world) post(name string, c content, tries int) *posted {
	w.Helper()
	terms := w.terms(c, tries)
	receipt := w.onBook(name, w.claimant(), "post", toSpec(c.spec), toOutcome(c.outcome), toTerms(terms), [32]byte(c.trace))
	p := &posted{content: c, id: w.idOf(c, terms, claim.Digest(w.hash(receipt.BlockNumber.Uint64()-1))), block: receipt.BlockNumber.Uint64()}
	event, err := w.claims.ParseClaimPosted(*receipt.Logs[0])
	w.ok(err)
	if event.Id != p.id {
		w.Fatalf("posted %x, want %v", event.Id, p.id)
	}
	p.claim, p.on = event.Claim, bindings.Trace{Root: c.trace}
	return p
}

// tryPost is what post would revert with.
func (w *world) tryPost(c content) error {
	w.Helper()
	return w.try(w.claimant(), w.book.Assay.ClaimBook, "post", toSpec(c.spec), toOutcome(c.outcome), toTerms(w.terms(c, 0)), [32]byte(c.trace))
}

func (w *world) hash(block uint64) common.Hash {
	w.Helper()
	h, err := w.chain.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	w.ok(err)
	return h.Hash()
}

// terms looks for an amount of work, of two bytes that are not zero, with which
// the claim's id is as wanted.
func (w *world) terms(c content, tries int) claim.Terms {
	w.Helper()
	t := claim.Terms{Draws: c.draws, Fee: *ether(1000), Bond: *w.bond, ValueAtRisk: *new(uint256.Int).Rsh(w.bond, 1)}
	if c.trace.IsZero() {
		t.Policy = claim.Sampled
	}
	parent := claim.Digest(w.chain.Head().Hash())
	for t.Work = 0x0301; t.Work <= 0x03ff; t.Work++ {
		digest := w.message(w.idOf(c, t, parent), bindings.Trace{Root: c.trace})
		if tries == 0 || triesOf(digest) == tries {
			return t
		}
	}
	w.Fatalf("no claim's message takes %d tries", tries)
	return t
}

func (w *world) idOf(c content, t claim.Terms, parent claim.Digest) claim.ID {
	return claim.NewID(w.chain.ChainID().Uint64(), claim.Address(w.book.Assay.ClaimBook), claim.RunRoot(c.spec, c.outcome), c.spec, t,
		claim.Address(w.claimant().Address), parent)
}

func (w *world) message(id claim.ID, on bindings.Trace) claim.Digest {
	return claim.AttestationDigest(w.chain.ChainID().Uint64(), claim.Address(w.book.Assay.ClaimBook), id, on.Beacon, on.Root)
}

// triesOf counts the abscissas that EigenLayer's hash to the curve tries.
func triesOf(digest claim.Digest) int {
	p := fp.Modulus()
	x := new(big.Int).Mod(new(big.Int).SetBytes(digest[:]), p)
	for n := 1; ; n++ {
		y2 := new(big.Int).Exp(x, big.NewInt(3), p)
		if big.Jacobi(y2.Add(y2, big.NewInt(3)), p) >= 0 {
			return n
		}
		x.Add(x, big.NewInt(1)).Mod(x, p)
	}
}

// certify submits a certificate that all operators signed but those.
func (w *world) certify(name string, p *posted, absent ...int) {
	w.Helper()
	receipt := w.onBook(name, w.aggregator(), "certify", p.claim, p.on, w.certificate(w.message(p.id, p.on), uint32(p.block-1), absent))
	event, err := w.claims.ParseCertified(*receipt.Logs[0])
	w.ok(err)
	p.nonSigners = event.NonSigners
	if len(p.nonSigners) != len(absent) {
		w.Fatalf("certificate with %d non-signers, want %d", len(p.nonSigners), len(absent))
	}
}

func (w *world) certificate(digest claim.Digest, block uint32, absent []int) bindings.Certificate {
	w.Helper()
	out := map[int]bool{}
	for _, i := range absent {
		out[i] = true
	}
	sigma, apkG2, apk := sdkbls.NewZeroSignature(), sdkbls.NewZeroG2Point(), sdkbls.NewZeroG1Point()
	for i, o := range w.operators {
		apk.Add(o.BLS.GetPubKeyG1())
		if !out[i] {
			sigma.Add(o.BLS.SignMessage(digest))
			apkG2.Add(o.BLS.GetPubKeyG2())
		}
	}
	sort.Slice(absent, func(i, j int) bool {
		return bytes.Compare(w.operators[absent[i]].ID[:], w.operators[absent[j]].ID[:]) < 0
	})
	c := bindings.Certificate{NonSigners: []bindings.G1Point{}, Apk: g1(apk), ApkG2: g2(apkG2), Sigma: g1(sigma.G1Point)}
	ids := [][32]byte{}
	for _, i := range absent {
		c.NonSigners = append(c.NonSigners, g1(w.operators[i].BLS.GetPubKeyG1()))
		ids = append(ids, w.operators[i].ID)
	}
	x, err := w.retriever.GetCheckSignaturesIndices(nil, w.book.Middleware.RegistryCoordinator, block, []byte{0}, ids)
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

// ether is wei of thousandths of WETH.
func ether(milli uint64) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(milli), uint256.NewInt(1e15))
}

func toSpec(s claim.Spec) bindings.Spec {
	return bindings.Spec{Program: s.Program, Params: s.Params, Dataset: s.Dataset, OrderSeed: s.OrderSeed, Seed: s.Seed, Parent: s.Parent,
		InitialState: s.InitialState, Steps: s.Steps, SegmentLength: s.SegmentLength}
}

func toOutcome(o claim.Outcome) bindings.Outcome {
	return bindings.Outcome{Segments: o.Segments, Result: o.Result}
}

func toTerms(t claim.Terms) bindings.Terms {
	return bindings.Terms{Policy: uint8(t.Policy), Draws: t.Draws, Restricted: t.Restricted, Fee: t.Fee.ToBig(), Bond: t.Bond.ToBig(),
		ValueAtRisk: t.ValueAtRisk.ToBig(), Work: t.Work, Consumer: common.Address(t.Consumer)}
}

// slash slashes an operator for a claim whose signers were convicted.
func (w *world) slash(name string, p *posted, o devnet.Operator) {
	w.Helper()
	w.settle(w.sendSlash(name, p, o))
}

func (w *world) slashArgs(p *posted, o devnet.Operator) []any {
	w.Helper()
	x, err := w.retriever.GetCheckSignaturesIndices(nil, w.book.Middleware.RegistryCoordinator, uint32(p.block-1), []byte{0}, [][32]byte{o.ID})
	w.ok(err)
	return []any{p.claim, o.Address, p.nonSigners, x.NonSignerQuorumBitmapIndices[0]}
}

// sendSlash is slash without its block.
func (w *world) sendSlash(name string, p *posted, o devnet.Operator) sent {
	w.Helper()
	return w.submit(name, w.aggregator(), w.book.Assay.ClaimBook, nil, "executeSlash", w.slashArgs(p, o)...)
}

// prove submits a proof from an account that the contracts owe nothing.
func (w *world) prove(name string, p *posted, proof claim.Proof) devnet.Account {
	w.Helper()
	prover := w.fresh()
	w.onBook(name, prover, "proveFault", p.claim, p.on, uint8(proof.Kind), uint8(proof.Source), proof.Position, proof.Bytes, [32]byte(salt))
	return prover
}
