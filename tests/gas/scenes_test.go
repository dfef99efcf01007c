package gas_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// Times of the devnet's default schedule, in blocks.
const (
	drawDelay  = 4
	certifying = 60
	demandTime = 200
	answerTime = 20
	slashDelay = 10
	hardEnd    = 440
	lastSlash  = 460
	precedence = 300
	seedDelay  = 4
)

// work is what all chains are shown: it depends on none of them.
type work struct {
	large, long *model
	chain       *model
	unopened    *model
	lies        []lie
	refuted     lie
	slashed     lie // posted with 100 operators
	malformed   map[string]*commit.Program
}

func prepare(t *testing.T) *work {
	t.Helper()
	x := &work{large: large(t), long: long(t), chain: small(t, "chain", 1), malformed: malformed(t)}
	x.unopened = x.large.inSegmentsOf(t, 2)
	x.lies = lies(t, x.large)
	x.refuted = x.chain.lie(t, "", commit.Options{Result: func(_ int, r *engine.Tensor) { r.Data[0] ^= 4 }})
	x.slashed = small(t, "moves", 0).element(t, "", "embedding")
	return x
}

// hundred plays what depends on the number of operators with 100 of them.
func (w *world) hundred(x *work) {
	w.Helper()
	w.register("", x.chain.program, x.chain.in.Spec.Params)
	w.register("", x.slashed.model.program, x.slashed.spec.Params)
	w.certify("certify, 100 operators, second try", w.post("", x.chain.truth(), 2))
	w.certify("certify, 100 operators, 1 absent", w.post("", x.chain.truth(), 1), 7)
	final := w.post("", x.chain.truth(), 1)
	w.certify("certify, 100 operators", final)
	w.record("record, 100 commitments", final)

	p := w.post("", x.slashed.content, 1)
	var absent []int
	for i := range 33 {
		absent = append(absent, 3*i)
	}
	w.certify("certify, 100 operators, 33 absent", p, absent...)
	w.prove("", p, x.slashed.proof)
	w.after(w.head() + slashDelay)
	w.slash("", p, w.operators[1])
	w.slash("executeSlash, 100 operators, 33 absent", p, w.operators[2])

	w.revealAll("reveal, from a batch of 100", final)
	w.after(final.block + demandTime)
	w.onBook("finalize", w.aggregator(), "finalize", final.claim)
	w.onBook("payOperators, 100 operators", w.aggregator(), "payOperators", final.claim, final.nonSigners)
}

func (w *world) head() uint64 { return w.chain.Head().Number.Uint64() }

// five plays everything else with five operators.
func (w *world) five(x *work) {
	w.Helper()
	eval := w.registrations(x)
	nobodys := eval.truth()
	nobodys.spec.Steps++
	expiring := w.post("", nobodys, 0)
	final := w.post("post, policy full", eval.truth(), 1)
	w.certify("certify, 5 operators", final)
	refuted := w.post("", x.refuted.content, 1)
	w.certify("certify, 5 operators, 1 absent", refuted, 3)
	unopened := w.post("", x.unopened.truth(), 1)
	w.certify("", unopened, 1)
	sampled := w.sampled(x.long)

	convicted := w.convictions(append([]lie{eval.inSegmentsOf(w.T, 16).element(w.T, "ELEMENT map over a record", "scaled")}, x.lies...))
	w.conclusions(convicted)
	w.malformations(x.malformed)

	w.after(sampled.block + certifying)
	w.onBook("expire", w.aggregator(), "expire", expiring.claim)
	w.askSampled(x.long, sampled)
	w.askFull(x.unopened, unopened)

	w.after(sampled.block + demandTime)
	w.onBook("releaseBond", w.claimant(), "releaseBond", expiring.claim)
	w.onBook("", w.aggregator(), "finalize", final.claim)
	w.onDisputes("returnPot", w.claimant(), "returnPot", final.claim, final.on)
	w.onBook("payOperators, none revealed", w.aggregator(), "payOperators", final.claim, final.nonSigners)
	w.consume(eval)
	w.onBook("", w.aggregator(), "finalize", refuted.claim)
	w.endState(x.chain, x.refuted.outcome)
	w.prove("proveFault that refutes a Final claim", refuted, x.refuted.proof)
	w.rewards(convicted[0])
	w.reveals()
	w.slashTogether(convicted)
}

// registrations makes known what the claims of five are about.
func (w *world) registrations(x *work) *model {
	w.Helper()
	program, data := evaluation(w.T)
	who := w.claimant()
	seed := w.offer(data)
	w.onRegistry("requestSeed", who, "requestSeed")
	w.after(w.head() + seedDelay + 1)
	w.onRegistry("drawSeed", w.aggregator(), "drawSeed", who.Address)
	w.onRegistry("assertModel", who, "assertModel", [32]byte(salt), [32]byte(salt), "https://claimant.example/models")
	eval := newModel(w.T, commit.Inputs{Program: program, Spec: claim.Spec{OrderSeed: seed, Steps: records, SegmentLength: 8}}, data)
	w.register("registerProgram", eval.program, claim.Digest{})
	known := map[claim.Digest]bool{}
	for _, m := range append([]*model{x.long}, modelsOf(x.lies)...) {
		if !known[m.program.Root()] {
			w.register("", m.program, m.in.Spec.Params)
		}
		known[m.program.Root()] = true
	}
	return eval
}

// offer registers a data set and draws its order seed.
func (w *world) offer(data *dataset.Dataset) claim.Digest {
	w.Helper()
	w.onRegistry("registerDataset", w.claimant(), "registerDataset", data.Len(), [32]byte(data.Fields().Digest()), [32]byte(data.Root()), [32]byte(salt),
		"https://claimant.example/data")
	w.after(w.head() + seedDelay + 1)
	w.onRegistry("drawDatasetSeed", w.aggregator(), "drawDatasetSeed", [32]byte(data.Digest()))
	registry, err := bindings.NewRegistry(w.book.Assay.Registry, w.chain.Client())
	w.ok(err)
	d, err := registry.Datasets(nil, [32]byte(data.Digest()))
	w.ok(err)
	return d.Seed
}

func modelsOf(ls []lie) (out []*model) {
	for _, l := range ls {
		out = append(out, l.model)
	}
	return out
}

// conviction is a convicted claim.
type conviction struct {
	*posted
	at uint64
}

// convictions proves every lie about a claim that operators have signed.
func (w *world) convictions(ls []lie) (out []conviction) {
	w.Helper()
	w.ok(w.chain.RefreshQuorum(ctx, w.book))
	for _, l := range ls {
		p := w.post("", l.content, 1)
		w.certify("", p, 1)
		prover := w.prove(l.name, p, l.proof)
		out = append(out, conviction{p, w.head()})
		if len(out) == 1 {
			w.onBook("withdraw", prover, "withdraw", prover.Address)
		}
	}
	w.onBook("commitProof", w.fresh(), "commitProof", [32]byte(salt))
	return out
}

// conclusions slashes signers of convicted claims.
func (w *world) conclusions(cs []conviction) {
	w.Helper()
	w.after(cs[1].at + slashDelay)
	w.slash("executeSlash, the first of all", cs[0].posted, w.operators[0])
	w.slash("executeSlash, another operator", cs[0].posted, w.operators[2])
	w.slash("executeSlash, another claim of the operator", cs[1].posted, w.operators[0])
}

// slashTogether slashes two signers in a block, one of them twice.
func (w *world) slashTogether(cs []conviction) {
	w.Helper()
	w.settle(
		w.sendSlash("", cs[1].posted, w.operators[2]),
		w.sendSlash("executeSlash, another operator in the same block", cs[1].posted, w.operators[3]),
		w.sendSlash("executeSlash, another claim of the operator in the same block", cs[2].posted, w.operators[3]),
	)
}

// malformations proves two programs malformed and convicts a claim of each.
func (w *world) malformations(programs map[string]*commit.Program) {
	w.Helper()
	for _, x := range []struct{ name, title string }{{"instruction", "MALFORMED instruction"}, {"slots", "MALFORMED slots, 1,024 of them"}} {
		p := programs[x.name]
		w.register("", p, claim.Digest{})
		c := content{spec: claim.Spec{Program: p.Root(), Params: salt, Steps: 10, SegmentLength: 1}, outcome: claim.Outcome{Segments: salt, Result: salt}, trace: salt}
		convicted := w.post("", c, 1)
		w.certify("", convicted, 1)
		w.onRegistry(x.title, w.fresh(), "proveMalformed", [32]byte(p.Root()), w.malformedProof(p), [32]byte(salt))
		if x.name == "instruction" {
			w.onBook("convictMalformed", w.aggregator(), "convictMalformed", convicted.claim)
		}
	}
}

// rewards pays a prover out, at the end of all.
func (w *world) rewards(c conviction) {
	w.Helper()
	w.after(c.at + precedence)
	w.onBook("payRewards, first half", w.aggregator(), "payRewards", c.claim)
	w.after(c.block + hardEnd)
	w.onBook("payRewards, second half", w.aggregator(), "payRewards", c.claim)
	w.after(c.block + lastSlash)
	w.onBook("releaseExposure", w.aggregator(), "releaseExposure", c.claim)
}

// consume asks for a Final evaluation as consumers do.
func (w *world) consume(eval *model) {
	w.Helper()
	c := eval.truth()
	who := w.demander()
	w.call("requireFinal", who, w.standing, "requireFinal", toSpec(c.spec), big.NewInt(1e15))
	w.call("requireEvaluation", who, w.standing, "requireEvaluation", toSpec(c.spec), big.NewInt(1e15))
	w.onRegistry("registerResult", w.claimant(), "registerResult", toSpec(c.spec), toOutcome(c.outcome))
	reader := w.answerReader(eval.program)
	w.call("AnswerReader.accept, an example consumer", who, reader, "accept", toSpec(c.spec), toOutcome(c.outcome), w.answer(eval, 1, 3))
}

// answer opens the one output of a step of a segment.
func (w *world) answer(m *model, g uint64, k int) bindings.AssayConsumerOutputOpening {
	w.Helper()
	trace, err := m.Trace(ctx, g)
	w.ok(err)
	step, err := trace.Step(ctx, k)
	w.ok(err)
	toStep, toOutputs, err := m.honest.OutputPath(g, k, 0)
	w.ok(err)
	toSegments, err := m.honest.SegmentPath(g)
	w.ok(err)
	first, _ := m.in.Spec.SegmentSteps(g)
	return bindings.AssayConsumerOutputOpening{Step: first + uint64(k), Data: m.in.Program.OutputTensors(step.Tensors)[0].Data,
		OutputPath: words(toStep), StepPath: words(toOutputs), SegmentPath: words(toSegments), EndState: m.honest.Segments()[g].EndState}
}

// endState registers the last end state of a Final run.
func (w *world) endState(m *model, outcome claim.Outcome) {
	w.Helper()
	last := m.in.Spec.Segments()
	path, err := m.honest.SegmentPath(last)
	w.ok(err)
	s := m.honest.Segments()[last]
	w.onRegistry("registerFinalState", w.claimant(), "registerFinalState", toSpec(m.in.Spec), toOutcome(outcome),
		[32]byte(s.EndState), [32]byte(s.Outputs), words(path))
}

func words(ds []claim.Digest) [][32]byte {
	out := make([][32]byte, len(ds))
	for i, d := range ds {
		out[i] = d
	}
	return out
}

func (w *world) answerReader(p *commit.Program) common.Address {
	w.Helper()
	who := w.claimant()
	opts, err := bind.NewKeyedTransactorWithChainID(who.Key, w.chain.ChainID())
	w.ok(err)
	opts.Nonce = new(big.Int).SetUint64(w.nonces[who.Address])
	opts.GasLimit, opts.GasFeeCap, opts.GasTipCap = gasCap, big.NewInt(100e9), big.NewInt(1e9)
	at, tx, _, err := bindings.DeployAnswerReader(opts, w.chain.Client(), w.standing, p.Root(), [32]byte{}, uint16(len(p.Source.Outputs)), big.NewInt(1))
	w.ok(err)
	w.nonces[who.Address]++
	w.mined(tx)
	w.know(at, bindings.AnswerReaderMetaData)
	return at
}
