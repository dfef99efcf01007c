package referee_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/tests/sample"
)

const large = 600<<10 - 100 // bytes of a record's field, not a whole number of chunks

// photographs are records of 600 KB.
func photographs(t *testing.T) *dataset.Dataset {
	t.Helper()
	schema := dataset.Schema{{Name: "label", DType: engine.I32}, {Name: "photograph", DType: engine.U8, Dims: []uint32{large}}}
	var all [][]byte
	for r := range 3 {
		row := make([]byte, schema.RowSize())
		for i := range row {
			row[i] = byte(i*i>>8 + r)
		}
		all = append(all, row)
	}
	d, err := sample.Records(schema, true, all...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// placeInRecord names a chunk of a record's field, for a demand (docs/format.md,
// section 7).
func placeInRecord(d *dataset.Dataset, record uint64, field uint16, chunk uint32) []byte {
	return opening.RecordPlace(headOf(d), d.Fields().Encode(), record, field, chunk)
}

func placeOfSchema(d *dataset.Dataset) []byte { return opening.SchemaPlace(headOf(d)) }

// headOf is the preimage of a data set's digest.
func headOf(d *dataset.Dataset) []byte {
	schema, root := d.Fields().Digest(), d.Root()
	return append(append(binary.BigEndian.AppendUint64(nil, d.Len()), schema[:]...), root[:]...)
}

// refusal is the error with which a call reverts.
func (j *judge) refusal(method string, args ...any) string {
	_, _, err := j.call("InputOpenings", method, args...)
	var r *reverted
	if errors.As(err, &r) {
		return r.name
	}
	return ""
}

// A record of 600 KB does not fit into a transaction; each of its chunks does.
// Every one can be asked for and answered, and only with its own bytes.
func TestLargeRecordOpensChunkByChunk(t *testing.T) {
	j := newJudge(t)
	data := photographs(t)
	in := commit.Inputs{Data: data, Spec: claim.Spec{Dataset: data.Digest()}}
	spec := bindings.Spec{Dataset: in.Spec.Dataset}
	photograph, _, err := data.Row(1)
	if err != nil {
		t.Fatal(err)
	}
	schema := placeOfSchema(data)
	if answer, err := opening.AnswerInput(&in, schema); err != nil {
		t.Fatal(err)
	} else if _, _, err := j.call("InputOpenings", "checkAnswer", spec, schema, answer); err != nil {
		t.Fatalf("the schema cannot be opened: %v", err)
	}
	var got, last []byte
	for chunk := range uint32(commit.Chunks(large)) {
		if chunk%8 != 0 && !whole() {
			continue
		}
		place := placeInRecord(data, 1, 1, chunk)
		if _, _, err := j.call("InputOpenings", "checkPlace", spec, place); err != nil {
			t.Fatalf("chunk %d cannot be asked for: %v", chunk, err)
		}
		answer, err := opening.AnswerInput(&in, place)
		if err != nil {
			t.Fatal(err)
		}
		_, u, err := j.call("InputOpenings", "checkAnswer", spec, place, answer)
		if err != nil || u.Gas > 1_000_000 || u.Calldata > 4096 {
			t.Fatalf("chunk %d: %d gas, %d bytes, %v", chunk, u.Gas, u.Calldata, err)
		}
		if r := j.refusal("checkAnswer", spec, place, last); r == "" {
			t.Fatalf("chunk %d: another chunk's answer is taken", chunk)
		}
		forged := bytes.Clone(answer)
		forged[int(chunk)*37%len(forged)] ^= 1 << (chunk % 8)
		if r := j.refusal("checkAnswer", spec, place, forged); r == "" {
			t.Fatalf("chunk %d: a changed answer is taken", chunk)
		}
		got, last = append(got, commit.Chunk(photograph[1], uint64(chunk))...), answer
		if !bytes.Contains(answer, commit.Chunk(photograph[1], uint64(chunk))) {
			t.Fatalf("chunk %d: the answer does not hold its bytes", chunk)
		}
	}
	if whole() && !bytes.Equal(got, photograph[1]) {
		t.Fatal("the chunks are not the record")
	}
	for place, want := range map[string]string{
		string(placeInRecord(data, 1, 1, 600)): "NoSuchChunk", string(placeInRecord(data, 3, 1, 0)): "WrongPlace", string(placeInRecord(data, 1, 2, 0)): "WrongPlace",
	} {
		if r := j.refusal("checkPlace", spec, []byte(place)); r != want {
			t.Errorf("a place that is not there: %q, want %s", r, want)
		}
	}
}
