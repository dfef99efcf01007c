package dataset

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

const digits = "../examples/digits/dataset.yaml"

func load(t testing.TB, split string) *Dataset {
	t.Helper()
	s, err := LoadSource(digits)
	if err != nil {
		t.Fatal(err)
	}
	d, err := s.Load(split)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDigits(t *testing.T) {
	train, test, all := load(t, "train"), load(t, "test"), load(t, "")
	if train.Len() != 1437 || test.Len() != 360 || all.Len() != 1797 {
		t.Fatalf("%d, %d, %d records", train.Len(), test.Len(), all.Len())
	}
	readme, err := os.ReadFile("../examples/digits/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range map[string]*Dataset{"train": train, "test": test} {
		if line := fmt.Sprintf("%-5s %v\n", name, d.Digest()); !bytes.Contains(readme, []byte(line)) {
			t.Errorf("the README lacks the line %s", line)
		}
	}
	// The first line of the file, and the first held-out one.
	fields, _, err := train.Row(0)
	if err != nil {
		t.Fatal(err)
	}
	if want := []byte{0, 0, 5, 13, 9, 1, 0, 0}; !bytes.Equal(fields[0][:8], want) || binary.LittleEndian.Uint32(fields[1]) != 0 {
		t.Errorf("row 0 is %v, %v", fields[0], fields[1])
	}
	a, err := all.Record(1437)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := test.Record(0); err != nil || a != b {
		t.Errorf("held-out record 0 is %v (%v), row 1437 is %v", b, err, a)
	}
}

func TestDigits_labels(t *testing.T) {
	d := load(t, "")
	all := make([]uint64, d.Len())
	for i := range all {
		all[i] = uint64(i)
	}
	batch, err := d.Batch(all)
	if err != nil {
		t.Fatal(err)
	}
	var count [10]int
	for _, l := range batch[1].I32s() {
		count[l]++
	}
	// As published with the data set.
	if want := [10]int{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}; count != want {
		t.Errorf("labels %v, want %v", count, want)
	}
	if m := slices.Max(batch[0].Data); m != 16 {
		t.Errorf("largest pixel %d", m)
	}
	if !slices.Equal(batch[0].Dims, []uint32{1797, 64}) || !slices.Equal(batch[1].Dims, []uint32{1797}) {
		t.Errorf("dims %v and %v", batch[0].Dims, batch[1].Dims)
	}
}

// Every record opens to the data set's digest, down to a chunk of a field.
func TestOpenings(t *testing.T) {
	d := load(t, "test")
	for _, i := range []uint64{0, 1, 255, 256, 358, 359} {
		rec, err := d.Record(i)
		if err != nil {
			t.Fatal(err)
		}
		path, err := d.Path(i)
		if err != nil {
			t.Fatal(err)
		}
		if err := commit.VerifyRecord(d.Root(), commit.RecordDigest(rec.Encode()), i, d.Len(), path); err != nil {
			t.Error(err)
		}
		fields, _, err := d.Row(i)
		if err != nil {
			t.Fatal(err)
		}
		for f := range fields {
			path, err := d.FieldPath(i, f)
			if err != nil {
				t.Fatal(err)
			}
			if err := commit.VerifyPath(rec.FieldsRoot, commit.TensorRoot(fields[f]), uint64(f), 2, path); err != nil {
				t.Error(err)
			}
		}
		if back, err := DecodeRecord(rec.Encode()); err != nil || back != rec {
			t.Errorf("record %d does not decode to itself: %v", i, err)
		}
	}
	if _, err := d.Record(360); err == nil {
		t.Error("record 360 of 360 was read")
	}
	if Digest(d.Len(), d.Fields().Digest(), d.Root()) != d.Digest() {
		t.Error("the digest is not of its parts")
	}
}

// One bit anywhere in the rows changes the digest.
func TestDigest_bindsEveryByte(t *testing.T) {
	d, err := Parse(fileOf(t, Schema{{Name: "a", DType: engine.U8, Dims: []uint32{3}}, {Name: "b", DType: engine.I32}}, 3, true))
	if err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	if _, err := d.WriteTo(&buf); err != nil {
		t.Fatal(err)
	}
	for i := int(d.start); i < buf.Len(); i++ {
		b := bytes.Clone(buf.Bytes())
		b[i] ^= 1
		e, err := Parse(b)
		if err != nil {
			t.Fatal(err)
		}
		if e.Digest() == d.Digest() {
			t.Errorf("byte %d does not matter", i)
		}
	}
}

func TestFingerprint_overlap(t *testing.T) {
	train, test := load(t, "train"), load(t, "test")
	o, err := FindOverlap(train, test)
	if err != nil {
		t.Fatal(err)
	}
	if len(o.A) != 0 || len(o.B) != 0 {
		t.Errorf("training and held-out rows share %v, %v", o.A, o.B)
	}
	all := load(t, "")
	if o, err = FindOverlap(all, test); err != nil {
		t.Fatal(err)
	}
	if len(o.A) != 360 || o.A[0] != 1437 || len(o.B) != 360 {
		t.Errorf("all rows share %d with the held-out ones, from %v", len(o.A), o.A[:1])
	}
	f, err := all.Fingerprint()
	if err != nil {
		t.Fatal(err)
	}
	if f.Distinct+uint64(len(f.Duplicates)) != f.Records || f.Digest != all.Digest() {
		t.Errorf("fingerprint %+v", f)
	}
	other, err := Parse(fileOf(t, Schema{{Name: "x", DType: engine.U8}}, 2, false))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := FindOverlap(all, other); err == nil {
		t.Error("sets of different schemas were compared")
	}
	twice, err := Parse(slices.Concat(fileOf(t, Schema{{Name: "x", DType: engine.U8}}, 2, false), []byte{1}))
	if err != nil {
		t.Fatal(err)
	}
	if f, err = twice.Fingerprint(); err != nil || !slices.Equal(f.Duplicates, []uint64{2}) {
		t.Errorf("duplicates %v (%v), want record 2", f.Duplicates, err)
	}
}

// A record that changed on disk is not opened.
func TestRecord_checksItsDigest(t *testing.T) {
	b := fileOf(t, Schema{{Name: "x", DType: engine.U8, Dims: []uint32{4}}}, 3, false)
	d, err := Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)-1] ^= 1
	if _, err := d.Record(2); err == nil {
		t.Error("a changed record was opened")
	}
}
