package artifact

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

func FuzzDecodeSegments(f *testing.F) {
	f.Add(EncodeSegments([]commit.SegmentRoots{{EndState: claim.Digest{1}}, {Outputs: claim.Digest{3}}}))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := DecodeSegments(b)
		if err != nil {
			return
		}
		if again := EncodeSegments(s); !bytes.Equal(again, b) {
			t.Errorf("%x re-encodes to %x", b, again)
		}
	})
}
