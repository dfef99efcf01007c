package challenger

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
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

// headOf is the preimage of a data set's digest.
func headOf(d *dataset.Dataset) []byte {
	schema, root := d.Fields().Digest(), d.Root()
	return append(append(binary.BigEndian.AppendUint64(nil, d.Len()), schema[:]...), root[:]...)
}

// reader is a program that reads fields of a data set.
func reader(batch uint32, fields ...uint16) *engine.Program {
	p := &engine.Program{Batch: batch}
	for _, f := range fields {
		p.Slots = append(p.Slots, engine.Slot{Kind: engine.Data, Index: f})
	}
	return p
}

// Of a data set that nobody serves the schema is demanded, then what the run
// reads of its records; what was opened is as good as the data set.
func TestAnswersBecomeRecords(t *testing.T) {
	d := sixRecords(t)
	spec := claim.Spec{Dataset: d.Digest(), OrderSeed: claim.Digest{7}, Steps: 2}
	const batch = 2
	answers := map[string][]byte{}
	read := func() (*openedRecords, error) {
		return (&recordReader{head: headOf(d), answers: answers, cause: errors.New("served by nobody")}).read(spec, reader(batch, 0, 1))
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

// doubled is a lie about twice the label of two of six records; the 300 numbers
// beside each label are read by nothing.
func doubled(t *testing.T, d *dataset.Dataset) *lie {
	t.Helper()
	b := engine.NewBuilder()
	b.Schema = d.Fields().Digest()
	label, twice := b.Data("label", 0, engine.I32, 2), engine.NewBody(1)
	b.Output("twice", b.Step().Map("twice", engine.I32, []uint32{2}, twice.Return(twice.IAdd(twice.In(0), twice.In(0))), label.All()))
	source, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	p, err := commit.NewProgram(source)
	if err != nil {
		t.Fatal(err)
	}
	return lieOf(t, p, commit.Inputs{Data: d, Spec: claim.Spec{Dataset: d.Digest(), OrderSeed: claim.Digest{7}, Steps: 1, SegmentLength: 1}})
}

// Fields that the program does not read are not demanded: the answers for the
// others show their roots, which is all that a proof needs of them.
func TestUnreadFieldsAreNotDemanded(t *testing.T) {
	d := sixRecords(t)
	opened, served := doubled(t, d), doubled(t, d)
	var file bytes.Buffer
	if _, err := d.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	served.library[d.Digest()] = file.Bytes()
	want, demands := served.found(t)
	if demands != 0 {
		t.Errorf("%d demands for what is served", demands)
	}
	got, demands := opened.found(t)
	if demands != 3 {
		t.Errorf("%d demands, want the schema and two labels", demands)
	}
	if got.Fault == nil || want.Fault == nil || !bytes.Equal(got.Fault.Proof, want.Fault.Proof) {
		t.Error("another proof than from the data set itself")
	}
}

// What was opened of a record must lead to it.
func TestFieldsLeadToTheirRecord(t *testing.T) {
	l := doubled(t, sixRecords(t))
	l.found(t)
	data := l.opened[1].Data // behind the schema; it ends with the label
	data[len(data)-1]++
	if found, err := l.find(t); err == nil || !strings.Contains(err.Error(), "do not lead to it") {
		t.Errorf("%+v, %v", found, err)
	}
}
