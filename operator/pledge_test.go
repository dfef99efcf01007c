package operator

import (
	"testing"

	"github.com/assay-avs/assay/claim"
)

// FuzzDecodePledge: the record beside a signature is read or refused, never more
// than is there.
func FuzzDecodePledge(f *testing.F) {
	f.Add(append([]byte{pledgeVersion}, make([]byte, 34)...))
	f.Add(append([]byte{pledgeVersion, 32: 7, 34: 2}, make([]byte, 64+52)...))
	f.Add([]byte{pledgeVersion, 34: 255})
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := decodePledge(b)
		if err != nil {
			return
		}
		if need := 35 + len(claim.Digest{})*len(p.List) + 52*len(p.Expected); need > len(b) {
			t.Errorf("%d bytes became %d digests and %d operators", len(b), len(p.List), len(p.Expected))
		}
	})
}
