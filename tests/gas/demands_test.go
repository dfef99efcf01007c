package gas_test

import (
	"github.com/ethereum/go-ethereum"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// noLink is that of a demand in W.
var noLink = bindings.DemandsLink{Path: [][32]byte{}}

// sampled posts a claim with one draw among four segments, and its trace.
func (w *world) sampled(m *model) *posted {
	w.Helper()
	p := w.post("post, policy sampled", content{spec: m.in.Spec, outcome: m.honest.Outcome(), draws: 1}, 0)
	w.after(p.block + drawDelay)
	p.on.Beacon = w.hash(p.block + drawDelay)
	p.on.Root = drawn(w.T, m.honest, p.segments(p.on.Beacon)).Root()
	w.onBook("postTrace", w.claimant(), "postTrace", p.claim, p.on)
	w.certify("", p)
	return p
}

func (p *posted) segments(beacon claim.Digest) []uint64 {
	return claim.Drawn(claim.Sampled, p.draws, p.spec.Segments(), beacon)
}

// askSampled demands the traces of two segments that were not drawn and answers
// one.
func (w *world) askSampled(m *model, p *posted) {
	w.Helper()
	left, head := m.undrawn(p), m.claimed(m.honest.Outcome()).HeaderProof()
	w.onDisputes("demandTrace", w.demander(), "demandTrace", p.claim, p.on, left[0], head, noLink)
	w.onDisputes("", w.demander(), "demandTrace", p.claim, p.on, left[1], head, noLink)
	asked := w.head()
	w.answerTrace("answerTrace, 2,048 digests", m, p, left[0])

	w.after(asked + answerTime)
	w.onDisputes("convict (UNOPENED trace root)", w.fresh(), "convict", p.claim, p.on, left[1], [32]byte{}, uint8(1))
}

// undrawn are the segments whose traces nobody has committed to.
func (m *model) undrawn(p *posted) (left []uint64) {
	taken := map[uint64]bool{}
	for _, g := range p.segments(p.on.Beacon) {
		taken[g] = true
	}
	for g := range m.in.Spec.Segments() {
		if !taken[g] {
			left = append(left, g)
		}
	}
	return left
}

// answerTrace reveals the trace root of a segment, with what lies below.
func (w *world) answerTrace(name string, m *model, p *posted, g uint64) {
	w.Helper()
	trace, err := m.Trace(ctx, g)
	w.ok(err)
	book := dispute.NewBook(m.claimed(m.honest.Outcome()), m.honest, nil)
	kids, err := book.Children(ctx, dispute.Node{Tree: dispute.TraceTree, Anchor: dispute.RevealedAnchor(trace.Root(), g), Digest: trace.Root()})
	w.ok(err)
	w.onDisputes(name, w.claimant(), "answerTrace", p.claim, p.on, g, [32]byte(trace.Root()), flat(kids))
}

func flat(ds []claim.Digest) (out []byte) {
	for _, d := range ds {
		out = append(out, d[:]...)
	}
	return out
}

// askFull demands a tensor's 2,048 chunk digests, two chunks and an input of a
// claim whose instructions are those of large, and answers all but one.
func (w *world) askFull(m *model, p *posted) {
	w.Helper()
	run := m.claimed(m.honest.Outcome())
	book := dispute.NewBook(run, m.honest, m.drawn)
	run.Source = book
	// Below the root: two segments, one step, seven instructions, 2,048 chunks.
	tensor := w.open(run, m, 4, 1<<3)
	chunk := w.open(run, m, 15, 1<<14|5)
	silent := w.open(run, m, 15, 1<<14|6)

	w.demand("demand, 2,048 digests", w.demander(), p, tensor)
	kids, err := book.Children(ctx, tensor.Node)
	w.ok(err)
	w.respond("answer, 2,048 digests", p, tensor, flat(kids))
	w.demand("demand, chunk", w.demander(), p, chunk)
	data, err := book.Chunk(ctx, chunk.Node)
	w.ok(err)
	w.respond("answer, chunk", p, chunk, data)
	w.askInput(m, p)

	w.demand("", w.demander(), p, silent)
	w.after(w.head() + answerTime)
	w.onDisputes("convict (UNOPENED chunk)", w.fresh(), "convict", p.claim, p.on, silent.Segment, [32]byte(silent.Node.Digest), claim.KindOf(silent.Node.Levels, silent.Node.Tag))
	w.onDisputes("settle", w.fresh(), "settle", p.claim, p.on, tensor.Segment, [32]byte(tensor.Node.Digest), claim.KindOf(tensor.Node.Levels, tensor.Node.Tag))
}

// open opens a node of the trace of segment 1.
func (w *world) open(run *dispute.Run, m *model, depth int, index uint64) *dispute.Demand {
	w.Helper()
	d, err := run.Open(ctx, dispute.TraceTree, m.anchors(m.drawn.Root())[1], depth, index)
	w.ok(err)
	return d
}

func (w *world) demand(name string, who devnet.Account, p *posted, d *dispute.Demand) {
	w.Helper()
	w.onDisputes(name, who, "demand", p.claim, p.on, uint8(claim.DrawnTrace), d.Anchor.Index, d.Opening, noLink)
}

func (w *world) respond(name string, p *posted, d *dispute.Demand, data []byte) {
	w.Helper()
	w.onDisputes(name, w.fresh(), "answer", p.claim, p.on, d.Segment, [32]byte(d.Node.Digest), claim.KindOf(d.Node.Levels, d.Node.Tag), data)
}

// askInput demands a chunk of a parameter.
func (w *world) askInput(m *model, p *posted) {
	w.Helper()
	place, err := opening.SlotPlace(m.program, 0, 77)
	w.ok(err)
	w.onDisputes("demandInput, parameter", w.newcomer(), "demandInput", p.claim, p.on, place)
	w.answerInput("answerInput, parameter", m, p, place)
}

func (w *world) answerInput(name string, m *model, p *posted, place []byte) {
	w.Helper()
	data, err := opening.AnswerInput(&m.in, place)
	w.ok(err)
	w.onDisputes(name, w.fresh(), "answerInput", p.claim, p.on, place, data)
}

// malformedProof is the first proof about a program that the Registry accepts.
func (w *world) malformedProof(p *commit.Program) []byte {
	w.Helper()
	to := w.book.Assay.Registry
	var last error
	for _, proof := range dispute.Malformations(p, nil) {
		data, err := w.abis[to].Pack("proveMalformed", [32]byte(p.Root()), proof, [32]byte(salt))
		w.ok(err)
		if _, last = w.chain.Client().CallContract(ctx, ethereum.CallMsg{To: &to, Data: data, Gas: gasCap}, nil); last == nil {
			return proof
		}
	}
	w.Fatalf("no proof is accepted, the last: %v", w.explain(last))
	return nil
}
