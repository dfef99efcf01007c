package gas_test

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// The beacon's block is replaced after the trace was posted and everybody has
// signed. The trace does not come back, and the signatures count neither for the
// old one nor for the new one.
func TestReorgOfTheBeacon_OldSignaturesDoNotCount(t *testing.T) {
	w := newWorld(t, devnet.Osaka, 4, map[string]usage{})
	m := long(t)
	w.register("", m.program, m.in.Spec.Params)
	p := w.post("", content{spec: m.in.Spec, outcome: m.honest.Outcome(), draws: 1}, 0)
	drawing := p.block + drawDelay
	w.after(drawing)
	w.draws(m, p)
	old := p.on
	signed := w.certificate(w.message(p.id, old), uint32(p.block-1), nil)

	w.ok(w.chain.Reorg(int(w.head() - drawing + 1)))
	w.ok(w.chain.Mine(1)) // what the old blocks held comes again
	if claim.Digest(w.hash(drawing)) == old.Beacon {
		t.Fatal("the beacon is the old one")
	}
	w.refusesCertificate(p, old, signed, "TraceMissing")
	w.draws(m, p)
	w.refusesCertificate(p, old, signed, "WrongTrace")
	w.refusesCertificate(p, p.on, signed, "WrongSignature")
	w.certify("", p)
}

// draws posts the trace that the beacon asks for.
func (w *world) draws(m *model, p *posted) {
	w.Helper()
	p.on.Beacon = w.hash(p.block + drawDelay)
	p.on.Root = drawn(w.T, m.honest, p.segments(p.on.Beacon)).Root()
	w.onBook("", w.claimant(), "postTrace", p.claim, p.on)
}

func (w *world) refusesCertificate(p *posted, on bindings.Trace, c bindings.Certificate, name string) {
	w.Helper()
	w.refused(w.try(w.aggregator(), w.book.Assay.ClaimBook, "certify", p.claim, on, c), name)
}
