package challenger

import (
	"errors"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/tests/sample"
)

// sixRecords have a label and 300 numbers each: a chunk and two.
func sixRecords(t *testing.T) *dataset.Dataset {
	t.Helper()
	schema := dataset.Schema{{Name: "label", DType: engine.I32}, {Name: "x", DType: engine.F32, Dims: []uint32{300}}}
	var rows [][]byte
	for r := range 6 {
		row := make([]byte, schema.RowSize())
		for i := range row {
			row[i] = byte(i + r)
		}
		rows = append(rows, row)
	}
	d, err := sample.Records(schema, true, rows...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Of a data set that nobody serves the schema is demanded, then what the run
// reads of its records; what was opened is as good as the data set.
func TestAnswersBecomeRecords(t *testing.T) {
	d := sixRecords(t)
	spec := claim.Spec{Dataset: d.Digest(), OrderSeed: claim.Digest{7}, Steps: 2}
	const batch = 2
	schema, root := d.Fields().Digest(), d.Root()
	head := append(append([]byte{0, 0, 0, 0, 0, 0, 0, 6}, schema[:]...), root[:]...)
	answers := map[string][]byte{}
	read := func() (*openedRecords, error) {
		return (&recordReader{head: head, answers: answers, cause: errors.New("served by nobody")}).read(spec, batch)
	}
	for range 1 + 4*3 {
		_, err := read()
		var m *missing
		if !errors.As(err, &m) {
			t.Fatal(err)
		}
		answer, err := opening.AnswerInput(&commit.Inputs{Data: d, Spec: spec}, m.place)
		if err != nil {
			t.Fatalf("%s: %v", m.what, err)
		}
		answers[string(m.place)] = answer
	}
	got, err := read()
	if err != nil {
		t.Fatal(err)
	}
	sameRecords(t, got, d, claim.RecordOrder(6, batch, spec.OrderSeed).Step(1))
	if _, err := got.Batch([]uint64{0, 1, 2, 3, 4, 5}); err == nil {
		t.Error("a record that was not opened is read")
	}
}

func sameRecords(t *testing.T, got *openedRecords, d *dataset.Dataset, numbers []uint64) {
	t.Helper()
	batch, err := got.Batch(numbers)
	if err != nil {
		t.Fatal(err)
	}
	want, err := d.Batch(numbers)
	if err != nil || commit.StateRoot(batch) != commit.StateRoot(want) {
		t.Errorf("another batch, %v", err)
	}
	for _, i := range numbers {
		record, err := got.Record(i)
		if want, wantErr := d.Record(i); err != nil || wantErr != nil || record != want {
			t.Errorf("another record %d, %v, %v", i, err, wantErr)
		}
		path, err := got.Path(i)
		if want, wantErr := d.Path(i); err != nil || wantErr != nil || commit.TreeRoot(path) != commit.TreeRoot(want) {
			t.Errorf("another path of record %d, %v, %v", i, err, wantErr)
		}
	}
	if got.Len() != d.Len() || got.Root() != d.Root() || len(got.Schema()) != len(d.Schema()) {
		t.Error("another data set")
	}
}
