package gas_test

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// gwei is the base fee at which is posted and demanded; answers and proofs come
// at ten times that.
const gwei = 1_000_000_000

// Whoever answers the largest demands, and who proves a fault of the claim with
// the least bond, gets back what it spent even if the base fee has risen tenfold
// since the price was fixed.
func TestFees_tenfold_answerersAndProversLoseNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("answers the largest demands on two chains")
	}
	x := &work{large: large(t), long: long(t)}
	x.unopened = x.large.inSegmentsOf(t, 2)
	x.refuted = x.large.element(t, "", "fold of 121 operations")
	for _, fork := range []string{devnet.Osaka, devnet.Amsterdam} {
		t.Run(fork, func(t *testing.T) {
			t.Parallel()
			// A base fee takes twenty blocks to rise tenfold.
			times := devnet.ScheduleConfig{DrawDelay: drawDelay, Trace: 20, Certify: certifying, Demand: demandTime, Answer: 2 * answerTime,
				FollowUp: 10, LastProof: 20, SlashDelay: slashDelay, Postponement: 10}
			newWorldOf(t, busy(fork), 5, map[string]usage{}, devnet.AssayConfig{Schedule: times}).rise(x)
		})
	}
}

// rise demands and posts at a base fee of one, and answers and proves at ten.
func (w *world) rise(x *work) {
	w.Helper()
	w.poorest()
	eval := w.reading()
	for _, m := range []*model{x.long, x.large, eval} {
		w.register("", m.program, m.in.Spec.Params)
	}
	lying, full, read := w.post("", x.refuted.content, 1), w.post("", x.unopened.truth(), 1), w.post("", eval.truth(), 1)
	for _, p := range []*posted{lying, full, read} {
		w.certify("", p)
	}
	sampled := w.sampled(x.long)
	w.after(sampled.block + certifying)

	run := x.unopened.claimed(x.unopened.honest.Outcome())
	book := dispute.NewBook(run, x.unopened.honest, x.unopened.drawn)
	run.Source = book
	tensor, chunk := w.open(run, x.unopened, 4, 1<<3), w.open(run, x.unopened, 15, 1<<14|5)
	w.demand("", w.demander(), full, tensor)
	w.demand("", w.demander(), full, chunk)
	param, err := opening.SlotPlace(x.large.program, 0, 77)
	w.ok(err)
	looks := []look{w.look(full, param)}
	head := setHead(eval)
	ofSet := []struct {
		what  string
		place []byte
	}{
		{"record", opening.RecordPlace(head, eval.records.(*dataset.Dataset).Fields().Encode(), 3, 0, 1023)},
		{"schema", opening.SchemaPlace(head)},
	}
	for _, in := range ofSet {
		looks = append(looks, w.look(read, in.place))
	}
	segment := x.long.undrawn(sampled)[0]
	w.onDisputes("", w.demander(), "demandTrace", sampled.claim, sampled.on, segment, x.long.claimed(x.long.honest.Outcome()).HeaderProof(), noLink)

	w.tenfold()
	kids, err := book.Children(ctx, tensor.Node)
	w.ok(err)
	w.respond("", full, tensor, flat(kids))
	w.paysFor("2,048 digests", w.answered())
	data, err := book.Chunk(ctx, chunk.Node)
	w.ok(err)
	w.respond("", full, chunk, data)
	w.paysFor("chunk", w.answered())
	w.answerInput("", x.unopened, full, param)
	w.paysFor("parameter", w.answered())
	w.earnsNothing("parameter", w.answered())
	w.costNothing("parameter", looks[0])
	for i, in := range ofSet {
		w.answerInput("", eval, read, in.place)
		w.paysFor(in.what, w.answered())
		w.earnsNothing(in.what, w.answered())
		w.costNothing(in.what, looks[i+1])
	}
	w.answerTrace("", x.long, sampled, segment)
	w.paysFor("trace with 2,048 digests", w.answered())

	prover := w.prove("", lying, x.refuted.proof)
	proven := w.last
	w.after(w.head() + precedence)
	w.onBook("", w.aggregator(), "payRewards", lying.claim)
	w.last = proven
	credit, err := w.claims.CreditOf(nil, prover.Address)
	w.ok(err)
	w.paysFor("proof", credit)
}

// poorest makes claims come with the least bond.
func (w *world) poorest() {
	w.Helper()
	at, err := w.claims.RULES(nil)
	w.ok(err)
	rules, err := bindings.NewClaimRules(at, w.chain.Client())
	w.ok(err)
	// The base fee wavers by a hundredth.
	floor, err := rules.BondFloor(nil, big.NewInt(0x03ff))
	w.ok(err)
	w.poor = true
	w.bond.SetFromBig(floor.Add(floor, new(big.Int).Div(floor, big.NewInt(50))))
}

// reading registers wide records and evaluates them.
func (w *world) reading() *model {
	w.Helper()
	program, data := wide(w.T)
	return newModel(w.T, commit.Inputs{Program: program, Spec: claim.Spec{OrderSeed: w.offer(data), Steps: 4, SegmentLength: 2}}, data)
}

// setHead is the preimage of the digest of a model's data set.
func setHead(m *model) []byte {
	set := m.records.(*dataset.Dataset)
	schema, root := set.Fields().Digest(), set.Root()
	return append(append(binary.BigEndian.AppendUint64(nil, set.Len()), schema[:]...), root[:]...)
}

// tenfold waits until the base fee is ten gwei.
func (w *world) tenfold() {
	w.Helper()
	if fee := w.chain.Head().BaseFee.Uint64(); fee > gwei*101/100 {
		w.Fatalf("demanded at a base fee of %d", fee)
	}
	w.chain.SetBaseFee(10 * gwei)
	for w.chain.Head().BaseFee.Uint64() < 10*gwei*99/100 {
		w.ok(w.chain.Mine(1))
	}
}

// answered is what Disputes paid for the answer in the last transaction.
func (w *world) answered() *big.Int {
	w.Helper()
	paid := new(big.Int)
	for _, l := range w.last.Logs {
		if e, err := w.demands.ParseAnswered(*l); err == nil && l.Address == w.book.Assay.Disputes {
			paid.Add(paid, e.Paid)
		}
	}
	return paid
}

// earnsNothing requires that the answer to a demand for an input was paid its gas
// and hardly more: withholding the inputs of true claims must be no business.
func (w *world) earnsNothing(what string, paid *big.Int) {
	w.Helper()
	cost := new(big.Int).Mul(new(big.Int).SetUint64(w.last.GasUsed), w.last.EffectiveGasPrice)
	most := new(big.Int).Div(new(big.Int).Mul(cost, big.NewInt(11)), big.NewInt(10))
	if paid.Cmp(cost) < 0 || paid.Cmp(most) > 0 {
		w.Errorf("%s on %s: paid %d gwei for %d", what, w.fork, new(big.Int).Div(paid, big.NewInt(gwei)), new(big.Int).Div(cost, big.NewInt(gwei)))
	}
}

// look is a newcomer's demand for an input.
type look struct {
	who   devnet.Account
	price *big.Int
	asked *big.Int // wei that the transaction took, as the pot pays them
}

func (w *world) look(p *posted, place []byte) look {
	w.Helper()
	x := look{who: w.newcomer()}
	r := w.onDisputes("", x.who, "demandInput", p.claim, p.on, place)
	for _, l := range r.Logs {
		if e, err := w.demands.ParseDemanded(*l); err == nil && l.Address == w.book.Assay.Disputes {
			x.price = e.Demand.Price
		}
	}
	x.asked = w.potCost(r)
	return x
}

// potCost is what a transaction took: tips count up to an eighth of the base fee.
func (w *world) potCost(r *types.Receipt) *big.Int {
	w.Helper()
	head, err := w.chain.Client().HeaderByNumber(ctx, r.BlockNumber)
	w.ok(err)
	most := head.BaseFee.Uint64() * 9 / 8
	return new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), new(big.Int).SetUint64(min(most, r.EffectiveGasPrice.Uint64())))
}

// costNothing requires that who demanded an input, which has just been opened, has
// back what the demand took, and what fetching that takes, and hardly more:
// neither looking nor demanding for the pot's sake pays.
func (w *world) costNothing(what string, x look) {
	w.Helper()
	credit, err := w.demands.CreditOf(nil, x.who.Address)
	w.ok(err)
	back := new(big.Int).Sub(credit, x.price)
	cost := new(big.Int).Add(x.asked, w.potCost(w.onDisputes("", x.who, "withdraw", x.who.Address)))
	if most := new(big.Int).Div(new(big.Int).Mul(cost, big.NewInt(21)), big.NewInt(20)); back.Cmp(cost) < 0 || back.Cmp(most) > 0 {
		w.Errorf("%s on %s: %d gwei came back for %d", what, w.fork, new(big.Int).Div(back, big.NewInt(gwei)), new(big.Int).Div(cost, big.NewInt(gwei)))
	}
}

// paysFor requires that the last transaction's gas is worth no more than was
// paid, at ten times the base fee at which it was demanded.
func (w *world) paysFor(what string, paid *big.Int) {
	w.Helper()
	if w.last.EffectiveGasPrice.Uint64() < 10*gwei {
		w.Fatalf("%s: sent at %d wei per gas", what, w.last.EffectiveGasPrice)
	}
	if cost := w.last.GasUsed * 10; paid.Cmp(new(big.Int).Mul(new(big.Int).SetUint64(cost), big.NewInt(gwei))) < 0 {
		w.Errorf("%s on %s: paid %d gwei for %d", what, w.fork, new(big.Int).Div(paid, big.NewInt(gwei)), cost)
	}
}
