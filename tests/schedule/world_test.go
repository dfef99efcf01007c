package schedule

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/tests/evm"
)

// Accounts, and addresses of what stands in for EigenLayer and the Referee.
var (
	deployer   = named("deployer")
	claimant   = named("claimant")
	challenger = named("challenger")
	guardian   = named("guardian")
	signer     = named("signer")
	verifier   = named("verifier")
	manager    = named("service manager")
	referee    = named("referee")
	unused     = named("unused")
)

// Segments: the demands' is the first, which is always drawn; of a sampled
// claim the other one is not.
const (
	here  = uint64(0)
	other = uint64(1)
)

func named(name string) common.Address { return common.BytesToAddress([]byte(name)) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// world is a claim that was posted to the real contracts, and what they are
// called with.
type world struct {
	testing.TB
	book, disputes common.Address
	abis           map[common.Address]*abi.ABI
	claim          bindings.Claim
	id             [32]byte
	posted         uint64            // block
	traces         [2]bindings.Trace // before and after it is on chain
	events         [2][Events]call   // the same
	keys           [2][32]byte       // of the demands
}

// newWorld deploys everything and posts a claim; the next block has begun.
func newWorld(t testing.TB, times Times, sampled bool) (*world, *evm.Chain) {
	t.Helper()
	chain, err := evm.NewChain()
	w := &world{TB: t, abis: map[common.Address]*abi.ABI{}}
	w.ok(err)
	w.standIns(chain)
	w.deploy(chain, times)
	w.post(chain, times, sampled)
	w.events = w.calls()
	for i, n := range nodes {
		w.keys[i] = w.see(chain, w.disputes, "keyOf", w.id, n.Segment, n.Digest, kindOf(n))[0].([32]byte)
	}
	chain.Block++
	return w, chain
}

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// standIns has the quorum sign everything, and the Referee find a fault in the
// segment that the proof names.
func (w *world) standIns(chain *evm.Chain) {
	w.Helper()
	w.ok(chain.StandIn(verifier, bindings.CertificateVerifierMetaData, evm.Methods{
		"verify":       func([]any) []any { return []any{ether(300), ether(300), [][32]byte{}} },
		"totalStakeAt": func([]any) []any { return []any{ether(300)} },
		"isSigner":     func(args []any) []any { return []any{args[0] == signer} },
		"slashability": func([]any) []any { return []any{big.NewInt(1e9), big.NewInt(1e9)} },
		"shares":       func([]any) []any { return []any{[]bindings.Share{}} },
	}))
	w.ok(chain.StandIn(referee, bindings.RefereeTreeMetaData, evm.Methods{
		"proveBoundary": func(args []any) []any { return []any{uint64(args[2].([]byte)[0])} },
		"openNode":      func(args []any) []any { return []any{nodes[args[2].([]byte)[0]]} },
		"checkAnswer":   func([]any) []any { return nil },
	}))
	w.ok(chain.StandIn(manager, bindings.AssayServiceManagerMetaData, evm.Methods{
		"slash": func([]any) []any { return nil },
	}))
}

func (w *world) deploy(chain *evm.Chain, times Times) {
	w.Helper()
	book := chain.Next(deployer, 4)
	weth := w.contract(chain, bindings.WethMetaData)
	registry := w.contract(chain, bindings.RegistryMetaData, book, referee, uint32(1))
	w.disputes = w.contract(chain, bindings.DisputesMetaData, weth, book, referee, unused)
	reveals := w.contract(chain, bindings.RevealsMetaData, book, verifier, unused, unused)
	wiring := bindings.ClaimsWiring{Weth: weth, ServiceManager: manager, Verifier: verifier, Referee: referee, RefereeTree: referee,
		Registry: registry, Disputes: w.disputes, Reveals: reveals, Guardian: guardian}
	w.book = w.contract(chain, bindings.ClaimBookMetaData, wiring, times.schedule(), parameters)
	if w.book != book {
		w.Fatalf("the ClaimBook is at %s, predicted at %s", w.book, book)
	}
	w.enrich(chain, weth, claimant)
	w.enrich(chain, weth, challenger)
	w.claim.Spec = w.spec(chain, registry)
}

var parameters = bindings.Parameters{SlashWad: 5e17, FeeRate: 1e16, WorkPrice: 1e9, BaseFeeFloor: 1e9, ProofGas: 1 << 24, DemandGas: 5e6, BlockTime: 12_000}

func (t Times) schedule() bindings.Schedule {
	return bindings.Schedule{
		DrawDelay:    uint32(t.Draw),
		Trace:        uint32(t.Trace),
		Certify:      uint32(t.Certify),
		Demand:       uint32(t.Demand),
		Answer:       uint32(t.Answer),
		FollowUp:     uint32(t.FollowUp),
		LastProof:    uint32(t.LastProof),
		SlashDelay:   uint32(t.SlashDelay),
		Postponement: uint32(t.Postponement),
	}
}

// enrich gives an account WETH that the contracts may take.
func (w *world) enrich(chain *evm.Chain, weth, who common.Address) {
	w.Helper()
	chain.Fund(who, uint256.MustFromBig(ether(100)))
	w.must(chain, who, weth, ether(100), "deposit")
	w.must(chain, who, weth, zero, "approve", w.book, ether(100))
	w.must(chain, who, weth, zero, "approve", w.disputes, ether(100))
}

func (w *world) contract(chain *evm.Chain, meta *bind.MetaData, args ...any) common.Address {
	w.Helper()
	at, err := chain.Deploy(deployer, meta, args...)
	w.ok(err)
	w.abis[at], err = meta.GetAbi()
	w.ok(err)
	return at
}

// spec registers a program that reads no data; a run of it has five segments,
// the first included.
func (w *world) spec(chain *evm.Chain, registry common.Address) bindings.Spec {
	w.Helper()
	header := make([]byte, 58)
	copy(header, "ASY1\x00\x01\x00\x03\x00\x02\x00\x07\x00\x00\x00\x01\x00\x01\x00\x01")
	out := w.must(chain, deployer, registry, zero, "registerProgram", header, [32]byte{}, [32]byte{}, [32]byte{}, [32]byte{}, "")
	return bindings.Spec{Program: out[0].([32]byte), Steps: 40, SegmentLength: 10}
}

func (w *world) post(chain *evm.Chain, times Times, sampled bool) {
	w.Helper()
	c := &w.claim
	c.Outcome = bindings.Outcome{Segments: [32]byte{1}, Result: [32]byte{2}}
	c.Terms = bindings.Terms{Fee: ether(1), Bond: ether(10), ValueAtRisk: ether(5), Work: 1}
	c.Claimant, c.ParentHash = claimant, evm.Hash(chain.Block-1)
	w.posted = chain.Block
	w.traces[1] = bindings.Trace{Root: [32]byte{3}}
	root := w.traces[1].Root
	if sampled {
		c.Terms.Policy, w.traces[1].Beacon, root = 1, evm.Hash(w.posted+uint64(times.Draw)), [32]byte{}
	}
	w.id = w.must(chain, claimant, w.book, zero, "post", c.Spec, c.Outcome, c.Terms, root)[0].([32]byte)
}

// must sends what cannot be refused, and returns its outputs.
func (w *world) must(chain *evm.Chain, from, to common.Address, wei *big.Int, method string, args ...any) []any {
	w.Helper()
	input, err := w.abis[to].Pack(method, args...)
	w.ok(err)
	data, _, err := chain.Send(from, to, uint256.MustFromBig(wei), input)
	w.ok(err)
	out, err := w.abis[to].Unpack(method, data)
	w.ok(err)
	return out
}
