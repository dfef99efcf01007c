// Package dataset reads data into canonical records: a committed, ordered set
// of rows of typed fields (docs/format.md, section 3).
package dataset

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

const (
	tagContentKey = 0x0a
	tagDataset    = 0x0c
	tagSchema     = 0x0d

	recordVersion = 1
	// RecordSize is the number of bytes of an encoded record.
	RecordSize = 97
)

// Limits of a schema.
const (
	MaxFields  = 64
	MaxRank    = 7        // a batch adds one
	MaxRowSize = 64 << 20 // bytes
)

// Field is one tensor of every record.
type Field struct {
	Name  string
	DType engine.DType
	Dims  []uint32 // of one record; empty: a scalar
}

// Size is the number of bytes of one record's field.
func (f Field) Size() int {
	n := f.DType.Size()
	for _, d := range f.Dims {
		n *= int(d)
	}
	return n
}

// Schema lists the fields of a data set in order.
type Schema []Field

// Check reports the first field that breaks a limit.
func (s Schema) Check() error {
	if len(s) == 0 || len(s) > MaxFields {
		return fmt.Errorf("schema: %d fields, must be 1 to %d", len(s), MaxFields)
	}
	row := 0
	names := map[string]bool{}
	for i, f := range s {
		size, err := f.check()
		if err != nil {
			return fmt.Errorf("schema: field %d %q: %w", i, f.Name, err)
		}
		if names[f.Name] {
			return fmt.Errorf("schema: field %d %q: the name is taken", i, f.Name)
		}
		names[f.Name] = true
		if row += size; row > MaxRowSize {
			return fmt.Errorf("schema: a row has more than %d bytes", MaxRowSize)
		}
	}
	return nil
}

func (f Field) check() (size int, err error) {
	switch {
	case f.DType > engine.U8:
		return 0, fmt.Errorf("unknown dtype %d", f.DType)
	case len(f.Dims) > MaxRank:
		return 0, fmt.Errorf("rank %d, at most %d", len(f.Dims), MaxRank)
	case f.Name == "" || len(f.Name) > 64:
		return 0, errors.New("the name must have 1 to 64 bytes")
	}
	size = f.DType.Size()
	for _, d := range f.Dims {
		if d == 0 || int64(d) > int64(MaxRowSize/size) {
			return 0, fmt.Errorf("dims %v: each must be at least 1 and the field at most %d bytes", f.Dims, MaxRowSize)
		}
		size *= int(d)
	}
	return size, nil
}

// RowSize is the number of bytes of a record's fields.
func (s Schema) RowSize() int {
	n := 0
	for _, f := range s {
		n += f.Size()
	}
	return n
}

// Digest is the schema's digest; names are not part of it.
func (s Schema) Digest() claim.Digest {
	return sha256.Sum256(append([]byte{tagSchema}, s.Encode()...))
}

// Encode is what the digest covers, but for its tag: per field dtype, rank and
// dims. It has at most 2,048 bytes.
func (s Schema) Encode() []byte {
	var b []byte
	for _, f := range s {
		b = append(b, byte(f.DType), byte(len(f.Dims)))
		for _, d := range f.Dims {
			b = binary.BigEndian.AppendUint32(b, d)
		}
	}
	return b
}

// Split cuts a row into its fields without copying.
func (s Schema) Split(row []byte) [][]byte {
	out := make([][]byte, len(s))
	for i, f := range s {
		out[i], row = row[:f.Size()], row[f.Size():]
	}
	return out
}

// ContentKey identifies a record's content: equal fields, equal key.
func ContentKey(fields [][]byte) claim.Digest {
	h := sha256.New()
	h.Write([]byte{tagContentKey})
	var n [8]byte
	for _, f := range fields {
		binary.BigEndian.PutUint64(n[:], uint64(len(f)))
		h.Write(n[:])
		h.Write(f)
	}
	return claim.Digest(h.Sum(nil))
}

// Record is the canonical form of one row: what a leaf of the tree hashes.
type Record struct {
	ContentKey claim.Digest
	FieldsRoot claim.Digest // tree over the tensor roots of the fields
	MetaHash   claim.Digest // SHA-256 of the metadata, or zero
}

// NewRecord commits to a row's fields and metadata digest.
func NewRecord(fields [][]byte, meta claim.Digest) Record {
	return Record{ContentKey(fields), commit.TreeRoot(fieldRoots(fields)), meta}
}

func fieldRoots(fields [][]byte) []claim.Digest {
	out := make([]claim.Digest, len(fields))
	for i, f := range fields {
		out[i] = commit.TensorRoot(f)
	}
	return out
}

// Encode gives the record's RecordSize bytes.
func (r Record) Encode() []byte {
	b := make([]byte, 0, RecordSize)
	b = append(b, recordVersion)
	b = append(b, r.ContentKey[:]...)
	b = append(b, r.FieldsRoot[:]...)
	return append(b, r.MetaHash[:]...)
}

// DecodeRecord is the inverse of Encode; it refuses everything else.
func DecodeRecord(b []byte) (Record, error) {
	var r Record
	if len(b) != RecordSize || b[0] != recordVersion {
		return r, fmt.Errorf("decode record: want %d bytes of version %d", RecordSize, recordVersion)
	}
	copy(r.ContentKey[:], b[1:])
	copy(r.FieldsRoot[:], b[33:])
	copy(r.MetaHash[:], b[65:])
	return r, nil
}

// Dataset is a committed data set whose rows are read on demand. Its methods
// may be called from several goroutines.
type Dataset struct {
	schema Schema
	rows   io.ReaderAt
	start  int64 // of row 0
	stride int64 // row plus metadata digest, if any
	meta   bool
	count  uint64
	groups []claim.Digest // the trees over every group of records
	root   claim.Digest
	closer io.Closer
}

// Fields gives the names and types of the fields.
func (d *Dataset) Fields() Schema { return d.schema }

// Schema gives the types of the fields as programs see them.
func (d *Dataset) Schema() []engine.Field {
	out := make([]engine.Field, len(d.schema))
	for i, f := range d.schema {
		out[i] = engine.Field{DType: f.DType, Dims: f.Dims}
	}
	return out
}

// Len is the number of records.
func (d *Dataset) Len() uint64 { return d.count }

// Bytes is the size of the data set's file.
func (d *Dataset) Bytes() int64 { return d.start + d.stride*int64(d.Len()) }

// Root is the RFC 6962 root over the records.
func (d *Dataset) Root() claim.Digest { return d.root }

// Digest identifies the data set.
func (d *Dataset) Digest() claim.Digest { return Digest(d.Len(), d.schema.Digest(), d.root) }

// Digest is the digest of a data set from its parts.
func Digest(records uint64, schema, root claim.Digest) claim.Digest {
	b := binary.BigEndian.AppendUint64([]byte{tagDataset}, records)
	b = append(append(b, schema[:]...), root[:]...)
	return sha256.Sum256(b)
}

// Row reads the fields of record i and its metadata digest.
func (d *Dataset) Row(i uint64) (fields [][]byte, meta claim.Digest, err error) {
	buf := make([]byte, d.stride)
	if err := d.read(i, buf); err != nil {
		return nil, meta, err
	}
	fields = d.schema.Split(buf[:d.schema.RowSize()])
	if d.meta {
		copy(meta[:], buf[d.schema.RowSize():])
	}
	return fields, meta, nil
}

func (d *Dataset) read(i uint64, buf []byte) error {
	if i >= d.Len() {
		return fmt.Errorf("read record %d: the data set has %d records", i, d.Len())
	}
	if n, err := d.rows.ReadAt(buf, d.start+int64(i)*d.stride); n < len(buf) {
		return fmt.Errorf("read record %d: %w", i, err)
	}
	return nil
}

// Record gives the canonical record i.
func (d *Dataset) Record(i uint64) (Record, error) {
	fields, meta, err := d.Row(i)
	if err != nil {
		return Record{}, err
	}
	r := NewRecord(fields, meta)
	leaves, _, err := d.group(i)
	if err != nil {
		return Record{}, err
	}
	if commit.RecordDigest(r.Encode()) != leaves[i&(1<<d.groupBits()-1)] {
		return r, fmt.Errorf("read record %d: its bytes are changing", i)
	}
	return r, nil
}

// Path is the inclusion proof of record i under Root.
func (d *Dataset) Path(i uint64) ([]claim.Digest, error) {
	leaves, g, err := d.group(i)
	if err != nil {
		return nil, err
	}
	inGroup, err := commit.RecordPath(leaves, i&(1<<d.groupBits()-1))
	if err != nil {
		return nil, err
	}
	above, err := commit.RecordPath(d.groups, g)
	return append(inGroup, above...), err
}

// FieldPath opens field f under a record's FieldsRoot.
func (d *Dataset) FieldPath(i uint64, f int) ([]claim.Digest, error) {
	fields, _, err := d.Row(i)
	if err != nil {
		return nil, err
	}
	return commit.TreePath(fieldRoots(fields), f)
}

// Batch reads records into one tensor per field; its first dim is the number
// of records.
func (d *Dataset) Batch(records []uint64) ([]engine.Tensor, error) {
	out := make([]engine.Tensor, len(d.schema))
	for i, f := range d.schema {
		dims := append([]uint32{uint32(len(records))}, f.Dims...)
		out[i] = engine.Tensor{DType: f.DType, Dims: dims, Data: make([]byte, 0, f.Size()*len(records))}
	}
	row := make([]byte, d.schema.RowSize())
	for _, r := range records {
		if err := d.read(r, row); err != nil {
			return nil, err
		}
		rest := row
		for i, f := range d.schema {
			out[i].Data = append(out[i].Data, rest[:f.Size()]...)
			rest = rest[f.Size():]
		}
	}
	return out, nil
}

// Close releases the file behind the data set, if any.
func (d *Dataset) Close() error {
	if d.closer == nil {
		return nil
	}
	return d.closer.Close()
}
