package gas_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/keyed"
)

// revealGas is what a reveal of few entries may ask for, so that those of a
// hundred operators fit in a block.
const revealGas = 500_000

// guess is a list that no key draws; entries of zeros would be cheaper.
func guess(p *posted, operator common.Address) []claim.Digest {
	v := p.view()
	list := make([]claim.Digest, claim.Entries(len(v.Drawn(v.Beacon))))
	for i := range list {
		list[i] = claim.Digest(claim.KeyOf(p.id, claim.Digest{}, salt, claim.Address(operator), i))
	}
	return list
}

// view is the claim as its operators see it.
func (p *posted) view() claim.View {
	v := claim.View{Posted: claim.Posted{ID: p.id, Spec: p.spec, Outcome: p.outcome, Block: p.block}}
	v.Beacon, v.TraceRoot, v.HasTrace = p.on.Beacon, p.on.Root, true
	return v
}

func (w *world) batch(p *posted) (commitments []claim.Digest) {
	for _, o := range w.operators {
		commitments = append(commitments, claim.Commitment(p.id, claim.Address(o.Address), salt, claim.ListHash(guess(p, o.Address))))
	}
	return commitments
}

// record puts all operators' commitments on chain.
func (w *world) record(name string, p *posted) {
	w.Helper()
	w.call(name, w.aggregator(), w.book.Assay.Reveals, "record", words(w.batch(p)))
}

// revealAll has every operator reveal in one block, and keeps what the last took.
func (w *world) revealAll(name string, p *posted) {
	w.Helper()
	w.after(p.block + certifying)
	var txs []*types.Transaction
	for i, o := range w.operators {
		data, err := w.abis[w.book.Assay.Reveals].Pack("reveal", p.claim, p.on, o.Address, [32]byte(salt), words(guess(p, o.Address)),
			[32]byte(claim.BatchRoot(w.batch(p))), words(claim.BatchPath(w.batch(p), i)))
		w.ok(err)
		nonce, err := w.chain.Client().PendingNonceAt(ctx, o.Address)
		w.ok(err)
		tx, err := types.SignNewTx(o.Key, types.LatestSignerForChainID(w.chain.ChainID()), &types.DynamicFeeTx{ChainID: w.chain.ChainID(),
			Nonce: nonce, Gas: revealGas, GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1e9), To: &w.book.Assay.Reveals, Data: data})
		w.ok(err)
		w.ok(w.chain.Client().SendTransaction(ctx, tx))
		txs = append(txs, tx)
	}
	w.ok(w.chain.Mine(1))
	for i, tx := range txs {
		receipt, err := w.chain.Client().TransactionReceipt(ctx, tx.Hash())
		w.ok(err)
		if receipt.Status != types.ReceiptStatusSuccessful {
			w.Fatalf("reveal of operator %d fails", i)
		}
		if i+1 == len(txs) {
			w.keep(name, receipt, tx)
		}
	}
}

// reveals follows the keyed work of five operators to the payment of four: the
// fifth is refuted.
func (w *world) reveals() {
	w.Helper()
	m := uniform(w.T)
	w.register("", m.program, claim.Digest{})
	w.ok(w.chain.RefreshQuorum(ctx, w.book))
	p := w.post("", m.truth(), 1)
	w.certify("", p)
	w.record("record, 5 commitments", p)
	w.revealAll("reveal, 9 entries", p)
	who := w.operators[4].Address
	opening, _, err := keyed.Open(ctx, m.claimed(p.outcome), p.view(), m.drawn.Roots, claim.Address(who), 1, steps{m})
	w.ok(err)
	w.call("refute", w.fresh(), w.book.Assay.Reveals, "refute", p.claim, p.on, who, words(guess(p, who)), big.NewInt(1), opening)
	w.after(p.block + demandTime)
	w.onBook("", w.aggregator(), "finalize", p.claim)
	w.onBook("payOperators, 5 operators, one refuted", w.aggregator(), "payOperators", p.claim, p.nonSigners)
}

// uniform is a run whose chunks are all alike, also in their zero bytes, so that
// every opening costs the same on every chain: a map over 64 chunks, 8 steps in
// as many segments.
func uniform(t *testing.T) *model {
	t.Helper()
	b := engine.NewBuilder()
	x := b.State("x", engine.I32, 64*256)
	index, inc := engine.NewBody(0), engine.NewBody(1)
	b.SetInit(x, b.Init().Map("x0", engine.I32, []uint32{64 * 256}, index.Return(index.IAdd(index.AxisIndex(0), index.I(0x10203000)))))
	b.SetNext(x, b.Step().Map("x1", engine.I32, []uint32{64 * 256}, inc.Return(inc.IAdd(inc.In(0), inc.I(1))), x.All()))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return newModel(t, commit.Inputs{Program: p, Spec: claim.Spec{Steps: 8, SegmentLength: 1}}, nil)
}

// steps executes segments of a model again.
type steps struct{ m *model }

// Step implements keyed.Source.
func (s steps) Step(ctx context.Context, g uint64, k int) (*commit.Trace, *commit.Step, error) {
	t, err := s.m.Trace(ctx, g)
	if err != nil {
		return nil, nil, err
	}
	step, err := t.Step(ctx, k)
	return t, step, err
}
