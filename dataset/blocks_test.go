package dataset

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// TestHashRows_Blocks holds a data set of several blocks, the last one short,
// to the digests of its records, one by one.
func TestHashRows_Blocks(t *testing.T) {
	const size = 100_000 // 10 rows a block
	var file bytes.Buffer
	w, err := NewWriter(&file, Schema{{Name: "x", DType: engine.U8, Dims: []uint32{size}}}, true)
	if err != nil {
		t.Fatal(err)
	}
	for r := range byte(23) {
		if err := w.Append(bytes.Repeat([]byte{r}, size), claim.Digest{r}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	d, err := Parse(file.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	var leaves []claim.Digest
	for i := range d.Len() {
		r, err := d.Record(i)
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, commit.RecordDigest(r.Encode()))
	}
	if len(leaves) != 23 || commit.RecordsRoot(leaves) != d.Root() {
		t.Errorf("the root over %d records is %v, the data set's %v", len(leaves), commit.RecordsRoot(leaves), d.Root())
	}
}
