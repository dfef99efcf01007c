package dataset

import (
	"bytes"
	"slices"
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

// TestPath_Groups opens every record of data sets that end anywhere in a group
// of four, with the tree over all leaves as the reference.
func TestPath_Groups(t *testing.T) {
	schema := Schema{{Name: "x", DType: engine.U8, Dims: []uint32{groupSize / 5}}}
	for n := range 19 {
		d, err := Parse(fileOf(t, schema, n, false))
		if err != nil {
			t.Fatal(err)
		}
		leaves := make([]claim.Digest, n)
		for i := range leaves {
			r, err := d.Record(uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			leaves[i] = commit.RecordDigest(r.Encode())
		}
		if len(d.groups) != (n+3)/4 || commit.RecordsRoot(leaves) != d.Root() {
			t.Fatalf("%d records: %d groups, root %v, want %v", n, len(d.groups), d.Root(), commit.RecordsRoot(leaves))
		}
		for i := range leaves {
			want, err := commit.RecordPath(leaves, uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := d.Path(uint64(i)); err != nil || !slices.Equal(got, want) {
				t.Errorf("record %d of %d: %v, %v, want %v", i, n, got, err, want)
			}
		}
	}
}

// TestDigest_Parts holds data sets of short records, several parts of which make
// a group and many a block, to the tree over all leaves.
func TestDigest_Parts(t *testing.T) {
	schema := Schema{{Name: "x", DType: engine.U8, Dims: []uint32{100}}}
	for _, n := range []int{1, 31, 32, 33, 255, 256, 257, 700, 21_001} {
		d, err := Parse(fileOf(t, schema, n, false))
		if err != nil {
			t.Fatal(err)
		}
		var all commit.RecordsTree
		for i := range d.Len() {
			fields, meta, err := d.Row(i)
			if err != nil {
				t.Fatal(err)
			}
			all.Append(commit.RecordDigest(NewRecord(fields, meta).Encode()))
		}
		if all.Root() != d.Root() || len(d.groups) != (n+255)/256 {
			t.Errorf("%d records: root %v of %d groups, want %v", n, d.Root(), len(d.groups), all.Root())
		}
	}
}

// Rows that change after the data set was opened are not opened as its own.
func TestRecord_Changed(t *testing.T) {
	file := fileOf(t, Schema{{Name: "x", DType: engine.U8}}, 3, false)
	d, err := Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	file[len(file)-1] ^= 1
	_, record := d.Record(2)
	_, path := d.Path(2)
	if record == nil || path == nil {
		t.Errorf("opened though its row changed: %v, %v", record, path)
	}
}
