package challenger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// data is the data set of a run, or what was opened on chain of the records that
// the run reads.
func (f *finder) data(ctx context.Context, v claim.View, in *inputs) error {
	if v.Spec.Dataset.IsZero() {
		return nil
	}
	file, cause := f.from.Get(ctx, f.servers(v), artifact.Dataset, v.Spec.Dataset)
	if cause == nil {
		set, err := dataset.Parse(file)
		if err != nil {
			return fmt.Errorf("decode data set: %w", err)
		}
		in.Data = set
		return nil
	}
	cause = fmt.Errorf("get data set: %w", cause)
	if v.Status == claim.Open || v.Terms.Restricted { // nobody can have demanded it
		return cause
	}
	head, err := f.preimages.DatasetHead(ctx, v)
	if err != nil {
		return errors.Join(cause, err)
	}
	answers, err := f.byPlace(ctx, v)
	if err != nil {
		return err
	}
	r := &recordReader{head: head, answers: answers, cause: cause}
	in.Data, err = r.read(v.Spec, in.Program)
	return err
}

// openedRecords are the records of a data set that were opened on chain, with the
// fields that a program reads. It implements dispute.Records for those.
type openedRecords struct {
	digest claim.Digest
	root   claim.Digest
	count  uint64
	schema dataset.Schema
	reads  []int // fields, ascending
	rows   map[uint64]*openedRecord
}

// openedRecord has the bytes of the fields that are read, each with its path to
// the record's FieldsRoot; others are empty.
type openedRecord struct {
	record dataset.Record
	path   []claim.Digest
	fields [][]byte
	paths  [][]claim.Digest
}

func (o *openedRecords) Digest() claim.Digest { return o.digest }
func (o *openedRecords) Root() claim.Digest   { return o.root }
func (o *openedRecords) Len() uint64          { return o.count }

func (o *openedRecords) Schema() []engine.Field {
	out := make([]engine.Field, len(o.schema))
	for i, f := range o.schema {
		out[i] = engine.Field{DType: f.DType, Dims: f.Dims}
	}
	return out
}

func (o *openedRecords) row(i uint64) (*openedRecord, error) {
	if r := o.rows[i]; r != nil {
		return r, nil
	}
	return nil, fmt.Errorf("record %d was not opened", i)
}

func (o *openedRecords) Record(i uint64) (dataset.Record, error) {
	r, err := o.row(i)
	if err != nil {
		return dataset.Record{}, err
	}
	return r.record, nil
}

func (o *openedRecords) Path(i uint64) ([]claim.Digest, error) {
	r, err := o.row(i)
	if err != nil {
		return nil, err
	}
	return r.path, nil
}

// FieldPath opens a field that is read.
func (o *openedRecords) FieldPath(i uint64, field int) ([]claim.Digest, error) {
	r, err := o.row(i)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(o.reads, field) {
		return nil, fmt.Errorf("field %d of record %d was not opened", field, i)
	}
	return r.paths[field], nil
}

// Batch leaves the tensors of fields that the program does not read without data.
func (o *openedRecords) Batch(records []uint64) ([]engine.Tensor, error) {
	out := make([]engine.Tensor, len(o.schema))
	for i, f := range o.schema {
		out[i] = engine.Tensor{DType: f.DType, Dims: append([]uint32{uint32(len(records))}, f.Dims...)}
		for _, number := range records {
			r, err := o.row(number)
			if err != nil {
				return nil, err
			}
			out[i].Data = append(out[i].Data, r.fields[i]...)
		}
	}
	return out, nil
}

// recordReader reads answers.
type recordReader struct {
	head    []byte // of the data set
	answers map[string][]byte
	cause   error // why they are needed
	schema  []byte
	want    wanting
}

// read collects every record that a run reads, in its order.
func (r *recordReader) read(spec claim.Spec, p *engine.Program) (*openedRecords, error) {
	place := opening.SchemaPlace(r.head)
	var ok bool
	if r.schema, ok = sized(r.answers[string(place)]); !ok {
		return nil, &missing{place: place, what: "the schema of the data set", cause: r.cause}
	}
	fields, err := decodeSchema(r.schema)
	if err != nil {
		return nil, err
	}
	o := &openedRecords{digest: spec.Dataset, root: claim.Digest(r.head[40:72]), count: binary.BigEndian.Uint64(r.head), schema: fields,
		reads: readBy(p, len(fields)), rows: map[uint64]*openedRecord{}}
	order := claim.RecordOrder(o.count, p.Batch, spec.OrderSeed)
	for step := range spec.Steps {
		for _, number := range order.Step(step) {
			if o.rows[number] != nil {
				continue
			}
			if o.rows[number], err = r.record(o, number); err != nil {
				return nil, err
			}
		}
	}
	return o, r.want.all()
}

// readBy are the fields, of n, that a program has slots for. What the others hold
// is no part of the run: of them proofs need the roots alone, which stand beside
// those that are read.
func readBy(p *engine.Program, n int) (fields []int) {
	for i := range p.Slots {
		if s := &p.Slots[i]; s.Kind == engine.Data && int(s.Index) < n && !slices.Contains(fields, int(s.Index)) {
			fields = append(fields, int(s.Index))
		}
	}
	slices.Sort(fields)
	return fields
}

// decodeSchema reads a schema's preimage; names are none of it.
func decodeSchema(b []byte) (dataset.Schema, error) {
	var out dataset.Schema
	for len(b) > 0 {
		if len(b) < 2 || len(b) < 2+4*int(b[1]) || engine.DType(b[0]) > engine.U8 {
			return nil, errors.New("the schema that was opened cannot be decoded")
		}
		f := dataset.Field{DType: engine.DType(b[0])}
		size := uint64(f.DType.Size())
		for d := range int(b[1]) {
			f.Dims = append(f.Dims, binary.BigEndian.Uint32(b[2+4*d:]))
			if size *= uint64(f.Dims[d]); size == 0 || size > commit.MaxTensor {
				return nil, fmt.Errorf("field %d of the data set is no tensor: %v", len(out), f.Dims)
			}
		}
		out, b = append(out, f), b[2+4*int(b[1]):]
	}
	return out, nil
}

// record puts a record together, but for the chunks that it notes as wanting.
func (r *recordReader) record(o *openedRecords, number uint64) (*openedRecord, error) {
	x := &openedRecord{fields: make([][]byte, len(o.schema)), paths: make([][]claim.Digest, len(o.schema))}
	for _, i := range o.reads {
		if err := r.field(o, x, number, i); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// field adds a field to a record, but for the chunks that it notes as wanting.
func (r *recordReader) field(o *openedRecords, x *openedRecord, number uint64, i int) error {
	for c := range commit.Chunks(uint64(o.schema[i].Size())) {
		a, err := r.chunk(o, number, i, c)
		if err != nil {
			if err = r.want.note(err); err != nil {
				return err
			}
			continue
		}
		if x.record, err = dataset.DecodeRecord(a.record); err != nil {
			return err
		}
		x.path, x.paths[i], x.fields[i] = a.path, a.fieldPath, append(x.fields[i], a.chunk...)
	}
	if len(r.want) == 0 && commit.FoldPath(commit.TensorRoot(x.fields[i]), uint64(i), x.paths[i]) != x.record.FieldsRoot {
		return fmt.Errorf("the answers for record %d do not lead to it", number)
	}
	return nil
}

// recordAnswer is an answer for a chunk of a record.
type recordAnswer struct {
	record    []byte
	path      []claim.Digest // of the record
	fieldPath []claim.Digest // under the record
	chunk     []byte
}

func (r *recordReader) chunk(o *openedRecords, number uint64, field int, chunk uint64) (a recordAnswer, err error) {
	place := opening.RecordPlace(r.head, r.schema, number, uint16(field), uint32(chunk))
	b := r.answers[string(place)]
	up := 32 * pathLength(number, o.count)
	if len(b) < dataset.RecordSize+up {
		return a, &missing{place: place, what: fmt.Sprintf("chunk %d of field %d of record %d", chunk, field, number), cause: r.cause}
	}
	a.record, b = b[:dataset.RecordSize], b[dataset.RecordSize:]
	depth := commit.Depth(uint64(len(o.schema)))
	var ok bool
	if a.chunk, ok = chunkIn(b[up:], depth); !ok {
		return a, fmt.Errorf("the answer for record %d cannot be decoded", number)
	}
	a.path, a.fieldPath = digestsOf(b[:up]), digestsOf(b[up+32:up+32+32*depth])
	return a, nil
}

func digestsOf(b []byte) (out []claim.Digest) {
	for d := range slices.Chunk(b, 32) {
		out = append(out, claim.Digest(d))
	}
	return out
}

// pathLength is the length of the inclusion proof of record i of n.
func pathLength(i, n uint64) (length int) {
	for ; n > 1; length++ {
		k := uint64(1) << (bits.Len64(n-1) - 1)
		if i < k {
			n = k
		} else {
			i, n = i-k, n-k
		}
	}
	return length
}
