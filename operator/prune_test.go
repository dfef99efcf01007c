package operator

import (
	"testing"

	"github.com/assay-avs/assay/claim"
)

// What is kept about a claim ends when the chain no longer lists it; until
// then, what it earned may still be paid out.
func TestKeepsNothingOfClaimsThatAreOver(t *testing.T) {
	b := signing(t, claim.Full)
	b.op.noteReveal(b.snap.Claims[0].ID, true)
	b.certify(101)
	b.snap.Claims[0].Status = claim.Final
	b.tick()
	if !b.op.stands(b.snap.Claims[0].ID) {
		t.Error("the reveal was forgotten before its share was paid")
	}
	b.snap.Claims[0].FeeHeld = false
	b.tick()
	b.snap.Claims = nil
	b.tick()
	for name, n := range map[string]int{"verdicts": len(b.op.verdicts), "deliveries": len(b.op.delivered), "reveals": len(b.op.revealed),
		"letters": len(b.op.mail.done), "counted claims": len(b.op.score.counted), "paid claims": len(b.op.score.paid)} {
		if n != 0 {
			t.Errorf("%d %s are kept", n, name)
		}
	}
}
