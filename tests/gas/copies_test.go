package gas_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/engine"
)

// copies are more than what is refunded to those who are not first pays for.
const copies = 40

// inVain is the gas that a copied proof takes beyond its calldata, at most: one
// that opens a trace is refused before the Referee runs, and one of the header,
// whose segment only the Referee knows, is short.
const inVain = 30_000

// An honest prover who finds its proof shown by others, with earlier commitments
// and until nothing is refunded any more, loses its commitment and a call that
// costs little more than its calldata.
func TestCopiedProof_costsLittle(t *testing.T) {
	header := small(t, "chain", 1).lie(t, "header", commit.Options{Result: func(_ int, r *engine.Tensor) { r.Data[0] ^= 4 }})
	trace := small(t, "moves", 0).element(t, "trace", "embedding")
	for _, fork := range []string{devnet.Osaka, devnet.Amsterdam} {
		w := newWorldOf(t, busy(fork), 3, map[string]usage{}, devnet.AssayConfig{}) // refunds end with the bond
		w.poorest()
		for _, l := range []lie{header, trace} {
			w.forestall(l)
		}
	}
}

// forestall has thieves show the proof of a lie before an honest prover does.
func (w *world) forestall(l lie) {
	w.Helper()
	w.register("", l.model.program, l.spec.Params)
	p := w.post("", l.content, 0)
	w.certify("", p)
	honest, thieves := w.chain.Accounts()[99], w.thieves(p, l.proof)
	w.commit(honest, p, l.proof)
	w.copy(thieves, p, l.proof)
	receipt := w.show(honest, p, l.proof)
	if refused := receipt.Status == types.ReceiptStatusFailed; refused != (l.proof.Source == claim.DrawnTrace) {
		w.Errorf("%s: a copy is refused: %v", l.name, refused)
	}
	if refunded := w.refunded(receipt); refunded != 0 {
		w.Errorf("%s: %d gas refunded", l.name, refunded)
	}
	bare := w.include(honest, honest.Address, w.proofData(p, l.proof)).GasUsed
	if receipt.GasUsed > bare+inVain {
		w.Errorf("%s on %s: %d gas lost, of which calldata %d", l.name, w.fork, receipt.GasUsed, bare)
	}
}

// commit records an account's commitment to a proof.
func (w *world) commit(who devnet.Account, p *posted, proof claim.Proof) {
	w.Helper()
	c := claim.ProofCommitment(claim.Address(who.Address), p.id, proof.Bytes, salt)
	w.onBook("", who, "commitProof", [32]byte(c))
}

// thieves commit to a proof.
func (w *world) thieves(p *posted, proof claim.Proof) []devnet.Account {
	w.Helper()
	all := w.chain.Accounts()[50 : 50+copies]
	for _, a := range all {
		w.commit(a, p, proof)
	}
	return all
}

// copy has thieves show a proof until that is refunded no more.
func (w *world) copy(thieves []devnet.Account, p *posted, proof claim.Proof) {
	w.Helper()
	for _, a := range thieves {
		if r := w.show(a, p, proof); r.Status == types.ReceiptStatusFailed || w.refunded(r) == 0 {
			return
		}
	}
	w.Fatalf("%d copies do not use up the refunds: take more", copies)
}

// show sends a proof, which is accepted or not.
func (w *world) show(who devnet.Account, p *posted, proof claim.Proof) *types.Receipt {
	w.Helper()
	return w.include(who, w.book.Assay.ClaimBook, w.proofData(p, proof))
}

func (w *world) proofData(p *posted, proof claim.Proof) []byte {
	w.Helper()
	data, err := w.abis[w.book.Assay.ClaimBook].Pack("proveFault", p.claim, p.on, uint8(proof.Kind), uint8(proof.Source), proof.Position, proof.Bytes, [32]byte(salt))
	w.ok(err)
	return data
}

// include makes a block of a transaction, whatever becomes of it.
func (w *world) include(who devnet.Account, to common.Address, data []byte) *types.Receipt {
	w.Helper()
	tx := w.sign(who, &types.DynamicFeeTx{To: &to, Data: data})
	w.ok(w.chain.Client().SendTransaction(ctx, tx))
	return w.mined(tx)
}
