// Package network runs every daemon in one process on the embedded chain.
package network

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/deployed"
)

// net is a chain with operators and the daemons that a test starts.
type network struct {
	t    *testing.T
	dev  *devnet.Devnet
	book eigen.AddressBook
	ops  []devnet.Operator
	log  *zap.Logger

	patience      uint64 // of the aggregator, in blocks
	margin        uint64 // in which operators record what nobody else did, in blocks
	aggregatorURL string
	claimantURL   string
	mirrors       []string // artifact servers that the aggregator knows
	larders       []string // artifact servers of the operators, in the order of their starts
}

const blockTime = 25 * time.Millisecond

// quick is for claims that are followed to the end of their schedule.
var quick = devnet.ScheduleConfig{
	DrawDelay: 4, Trace: 80, Certify: 120, Demand: 180, Answer: 40, FollowUp: 20, LastProof: 20, SlashDelay: 10, Postponement: 10}

// roomy is for claims that are convicted: the time for it is long, however busy
// the machine is, and nobody waits for its end.
var roomy = devnet.ScheduleConfig{
	DrawDelay: 4, Trace: 80, Certify: 120, Demand: 900, Answer: 400, FollowUp: 200, LastProof: 200, SlashDelay: 10, Postponement: 10}

// near is roomy, for claims whose end somebody mines up to.
func near() devnet.ScheduleConfig {
	s := roomy
	s.Demand, s.Answer, s.FollowUp, s.LastProof = 500, 300, 50, 50
	return s
}

func newNetwork(t *testing.T, operators int) *network {
	t.Helper()
	return newNetworkWith(t, operators, quick)
}

func newNetworkWith(t *testing.T, operators int, times devnet.ScheduleConfig) *network {
	t.Helper()
	d, book := deployed.Settings{Chain: devnet.Config{ListenAddr: "127.0.0.1:0", Mining: devnet.MineInterval, BlockInterval: blockTime, BaseFeeWei: -1,
		Archive: true, EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 5000, WithdrawalDelay: 50}},
		Assay: devnet.AssayConfig{Schedule: times}}.Start(t)
	ops, err := d.NewOperators(t.Context(), book, devnet.EqualStakes(operators, 100))
	if err != nil {
		t.Fatal(err)
	}
	return &network{t: t, dev: d, book: book, ops: ops, log: zaptest.NewLogger(t, zaptest.Level(zap.InfoLevel))}
}

// chainConfig is what every daemon here uses.
func (n *network) chainConfig() chain.Config {
	cfg := chain.Defaults()
	cfg.RPC, cfg.AddressBook = []string{n.dev.HTTPEndpoint()}, "devnet"
	cfg.Confirmations, cfg.ReceiptPoll = 1, blockTime
	return cfg
}

// account is a funded key with ether and WETH.
func (n *network) account(name string, weth int64) *ecdsa.PrivateKey {
	n.t.Helper()
	a := devnet.NamedAccount(name)
	if err := n.dev.Fund(n.t.Context(), a.Address, devnet.Ether(1000)); err != nil {
		n.t.Fatal(err)
	}
	if weth > 0 {
		wrap, err := n.book.Wrap(devnet.Ether(weth))
		if err != nil {
			n.t.Fatal(err)
		}
		if _, err := eigen.NewSender(n.dev.Client(), a.Key).Send(n.t.Context(), wrap); err != nil {
			n.t.Fatal(err)
		}
	}
	return a.Key
}

func (n *network) parts(name string, weth int64) daemon.Parts {
	return daemon.Parts{Book: n.book, Gas: n.account(name, weth), Log: n.log.Named(name), Metrics: daemon.Registry()}
}

func (n *network) listen() net.Listener {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		n.t.Fatal(err)
	}
	return l
}

// run starts a daemon and returns what stops it. It must not end by itself.
func (n *network) run(name string, d interface{ Run(context.Context) error }) (stop func()) {
	ctx, cancel := context.WithCancel(n.t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	stop = func() {
		cancel()
		if err := <-done; err != nil {
			n.t.Errorf("%s ended with: %v", name, err)
		}
		done <- nil
	}
	n.t.Cleanup(stop)
	return stop
}

func (n *network) startAggregator() (stop func()) {
	f := daemon.AggregatorFile{}.Defaults()
	f.Chain, f.DataDir, f.Metrics = n.chainConfig(), filepath.Join(n.t.TempDir(), "aggregator"), ""
	f.Poll, f.PatienceBlocks = blockTime, max(4, n.patience)
	f.AllowPrivate, f.Threads, f.ArtifactServers = true, 1, n.mirrors
	p := n.parts("aggregator", 0)
	p.Listener = n.listen()
	n.aggregatorURL = "http://" + p.Listener.Addr().String()
	d, err := daemon.NewAggregator(f, p)
	if err != nil {
		n.t.Fatal(err)
	}
	return n.run("aggregator", d)
}

func (n *network) startOperator(i int) (stop func()) {
	name := fmt.Sprintf("operator%d", i+1)
	f := daemon.OperatorFile{}.Defaults()
	f.Chain, f.DataDir = n.chainConfig(), filepath.Join(n.t.TempDir(), name)
	f.Metrics, f.NodeAPI, f.Poll, f.Threads = "", "", blockTime, 1
	f.Aggregators, f.AllowPrivate, f.AnswerTurn = []string{n.aggregatorURL}, true, 5
	f.RecordMargin = max(f.RecordMargin, n.margin)
	private := n.ops[i].BLS.PrivKey.Bytes()
	key, err := bls.NewKey(private[:])
	if err != nil {
		n.t.Fatal(err)
	}
	parts := n.parts(name+" gas", 0)
	parts.ArtifactListener = n.listen()
	n.larders = append(n.larders, "http://"+parts.ArtifactListener.Addr().String())
	if err := n.dev.Appoint(n.t.Context(), n.book, n.ops[i], crypto.PubkeyToAddress(parts.Gas.PublicKey)); err != nil {
		n.t.Fatal(err)
	}
	d, err := daemon.NewOperator(f, key, parts)
	if err != nil {
		n.t.Fatal(err)
	}
	return n.run(name, d)
}

func (n *network) startClaimant() *daemon.Claimant {
	d, _ := n.claimant()
	return d
}

func (n *network) claimant() (d *daemon.Claimant, stop func()) {
	f := daemon.ClaimantFile{}.Defaults()
	f.Chain, f.DataDir, f.Metrics = n.chainConfig(), filepath.Join(n.t.TempDir(), "claimant"), ""
	f.Poll, f.BeaconDepth, f.Threads, f.Withdraw = blockTime, 2, 1, true
	p := n.parts("claimant", 100)
	p.Listener = n.listen()
	n.claimantURL = "http://" + p.Listener.Addr().String()
	claimant, err := daemon.NewClaimant(f, p)
	if err != nil {
		n.t.Fatal(err)
	}
	return claimant, n.run("claimant", claimant)
}

func (n *network) challengerFile(name string) daemon.ChallengerFile {
	f := daemon.ChallengerFile{}.Defaults()
	f.Chain, f.DataDir, f.Metrics = n.chainConfig(), filepath.Join(n.t.TempDir(), name), ""
	f.Poll, f.AllowPrivate, f.Threads, f.RetryBlocks = blockTime, true, 1, 2
	return f
}

func (n *network) startChallenger() *daemon.Challenger {
	d, err := daemon.NewChallenger(n.challengerFile("challenger"), n.parts("challenger", 20))
	if err != nil {
		n.t.Fatal(err)
	}
	n.run("challenger", d)
	return d
}

// until waits for a condition on the claim.
func (n *network) until(d *daemon.Daemon, id claim.ID, what string, ok func(claim.View) bool) claim.View {
	n.t.Helper()
	deadline := time.Now().Add(90 * time.Second)
	for {
		v, known, err := d.Follower.Find(id)
		if err != nil {
			n.t.Fatal(err)
		}
		if known && ok(v) {
			return v
		}
		if time.Now().After(deadline) {
			n.t.Fatalf("claim %s is %s, waited in vain until %s", id, v.Status, what)
		}
		time.Sleep(blockTime)
	}
}

// untilChecked waits until the challenger has looked at a claim.
func (n *network) untilChecked(c *daemon.Challenger, id claim.ID) {
	n.t.Helper()
	n.until(c.Daemon, id, "checked", func(claim.View) bool { s := c.Stage(id); return s != 0 && s.String() != "checking" })
}

func is(s claim.Status) func(claim.View) bool {
	return func(v claim.View) bool { return v.Status == s }
}

// decay is a program without data: a vector from the random generator that is
// scaled by a parameter in every step.
func decay(t *testing.T) *engine.Program {
	t.Helper()
	b := engine.NewBuilder()
	x := b.State("x", engine.F32, 600)
	scale := b.Param("scale", engine.F32, 600)
	init := engine.NewBody(0)
	bits := init.Rand(init.AxisIndex(0), init.I(7))
	first := b.Init().Map("x0", engine.F32, []uint32{600}, init.Return(init.Mul(init.I2F(bits), init.F(1e-9))))
	b.SetInit(x, first)
	body := engine.NewBody(2)
	next := b.Step().Map("next", engine.F32, []uint32{600}, body.Return(body.FMA(body.In(0), body.In(1), body.F(0.125))), x.All(), scale.All())
	b.SetNext(x, next)
	sum := engine.NewBody(1)
	total := b.Step().Fold("sum", engine.FoldSum, engine.F32, nil, []uint32{600}, engine.Identity(), []engine.Operand{next.At(engine.Axis(0))}, sum.Return(sum.In(0)))
	b.Output("sum", total)
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if p, err = engine.Layout(p); err != nil {
		t.Fatal(err)
	}
	if err := engine.Check(p); err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(p)
	return p
}

// scales are the program's parameters.
func scales() []engine.Tensor {
	v := make([]float32, 600)
	for i := range v {
		v[i] = 0.5 + float32(i)/2048
	}
	return []engine.Tensor{engine.F32Tensor(v, 600)}
}

// execute runs the program for 40 steps in 8 segments.
func execute(t *testing.T, p *engine.Program, opt commit.Options) *commit.Run {
	t.Helper()
	return executeSpec(t, p, claim.Spec{Steps: 40, SegmentLength: 5}, opt)
}

// executeSpec runs the program for a spec's steps.
func executeSpec(t *testing.T, p *engine.Program, spec claim.Spec, opt commit.Options) *commit.Run {
	t.Helper()
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	params := scales()
	spec.Program, spec.Params = root, commit.StateRoot(params)
	opt.Threads = 1
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p, Params: params, Spec: spec}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func (n *network) register(d *daemon.Claimant, p *engine.Program) {
	n.t.Helper()
	c, err := commit.NewProgram(p)
	if err != nil {
		n.t.Fatal(err)
	}
	parts := chain.ProgramParts{Header: c.Header, Slots: c.Slots.Root(), Init: c.Init.Root(), Step: c.Step.Root(), Outputs: c.Outputs}
	if err := d.Account.RegisterProgram(n.t.Context(), parts, n.claimantURL); err != nil {
		n.t.Fatal(err)
	}
	if err := d.Account.AssertModel(n.t.Context(), commit.StateRoot(scales()), claim.Digest{}, n.claimantURL); err != nil {
		n.t.Fatal(err)
	}
}

func terms(policy claim.Policy, draws uint32) claim.Terms {
	t := claim.Terms{Policy: policy, Draws: draws, Work: 100}
	t.Bond = *uint256.MustFromBig(devnet.Ether(2))
	t.ValueAtRisk = *uint256.MustFromBig(devnet.Ether(1))
	t.Fee = *uint256.MustFromBig(new(big.Int).Div(devnet.Ether(1), big.NewInt(100)))
	return t
}

func TestHonestClaimsBecomeFinal(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 4)
	n.startAggregator()
	for i := range n.ops {
		n.startOperator(i)
	}
	c := n.startClaimant()
	program := decay(t)
	n.register(c, program)
	run := execute(t, program, commit.Options{})
	for _, row := range []struct {
		name  string
		terms claim.Terms
	}{{"full", terms(claim.Full, 0)}, {"sampled", terms(claim.Sampled, 3)}} {
		posted, err := c.Post(t.Context(), run, row.terms)
		if err != nil {
			t.Fatalf("%s: %v", row.name, err)
		}
		v := n.until(c.Daemon, posted.ID, "certified", func(v claim.View) bool { return v.Status == claim.Certified })
		if len(v.NonSigners) > 1 {
			t.Errorf("%s: %d of %d did not sign", row.name, len(v.NonSigners), len(n.ops))
		}
		n.dev.MineTo(posted.Schedule.Dispute + 1)
		n.until(c.Daemon, posted.ID, "final", is(claim.Final))
	}
}
