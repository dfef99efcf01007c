package dataset

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/parquet-go/parquet-go/deprecated"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	"github.com/parquet-go/parquet-go/format"
)

const (
	parquetMagic    = "PAR1"
	maxFooter       = 16 << 20
	maxParquetDepth = 32
)

// parquetLeaf is a column of numbers as the file's schema declares it.
type parquetLeaf struct {
	path   string // names joined by dots
	column int    // its place among the leaves
	schema *format.SchemaElement
	rep    int // levels: how many lists it stands in,
	def    int // how many lists and optional values
}

// parquetReader turns the rows of a Parquet file into rows. The decoding of
// pages is its own, because a page can claim any size, and lists any length.
type parquetReader struct {
	closer  io.Closer
	name    string
	meta    *format.FileMetaData
	columns []*parquetColumn
	group   int    // row group
	left    int64  // rows of it that are still to come
	row     uint64 // of the file
}

func openParquet(in io.ReadCloser, s *Source, schema Schema) (rowReader, error) {
	f, ok := in.(*os.File)
	if !ok {
		return nil, fmt.Errorf("%s: a Parquet file is compressed inside: unpack the .gz", s.File)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.File, err)
	}
	r, err := newParquetReader(f, info.Size(), schema, s.Fields)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.File, err)
	}
	r.closer, r.name = f, s.File
	return r, nil
}

func newParquetReader(in io.ReaderAt, size int64, schema Schema, fields []SourceField) (*parquetReader, error) {
	meta, err := parquetFooter(in, size)
	if err != nil {
		return nil, err
	}
	leaves, err := parquetLeaves(meta.Schema)
	if err != nil {
		return nil, err
	}
	r := &parquetReader{meta: meta, group: -1}
	if err := r.checkGroups(size, len(leaves)); err != nil {
		return nil, err
	}
	at := 0
	for i, f := range fields {
		columns, err := fieldColumns(leaves, f.names(), schema[i])
		if err != nil {
			return nil, fmt.Errorf("field %q: %w", f.Name, err)
		}
		for _, c := range columns {
			c.in, c.at = in, at
			at += c.count * c.want.Size()
		}
		r.columns = append(r.columns, columns...)
	}
	return r, nil
}

// parquetFooter reads the metadata at the end of a file.
func parquetFooter(in io.ReaderAt, size int64) (*format.FileMetaData, error) {
	var head [4]byte
	var tail [8]byte
	if size < 12 {
		return nil, errors.New("no Parquet file: it is too short")
	}
	_, err := in.ReadAt(head[:], 0)
	if _, tailErr := in.ReadAt(tail[:], size-8); err != nil || tailErr != nil {
		return nil, fmt.Errorf("read Parquet file: %w", errors.Join(err, tailErr))
	}
	if string(head[:]) != parquetMagic || string(tail[4:]) != parquetMagic {
		return nil, errors.New("no Parquet file, or an encrypted or a cut one: it must start and end with PAR1")
	}
	n := int64(binary.LittleEndian.Uint32(tail[:]))
	if n > maxFooter || n > size-12 {
		return nil, fmt.Errorf("a footer of %d bytes in a file of %d, at most %d", n, size, maxFooter)
	}
	footer := make([]byte, n)
	if _, err := in.ReadAt(footer, size-8-n); err != nil {
		return nil, fmt.Errorf("read Parquet footer: %w", err)
	}
	meta := &format.FileMetaData{}
	if err := decodeThrift(footer, meta); err != nil {
		return nil, fmt.Errorf("read Parquet footer: %w", err)
	}
	return meta, nil
}

// decodeThrift decodes a struct that fills b.
func decodeThrift(b []byte, v any) error {
	n, err := thriftLength(b)
	if err != nil {
		return err
	}
	if n != len(b) {
		return errors.New("bytes after the metadata")
	}
	if err := thrift.Unmarshal(&thrift.CompactProtocol{}, b, v); err != nil {
		return fmt.Errorf("broken metadata: %w", err)
	}
	return nil
}

// parquetLeaves walks the schema, a tree in preorder.
func parquetLeaves(elements []format.SchemaElement) ([]parquetLeaf, error) {
	var leaves []parquetLeaf
	var walk func(prefix string, rep, def, depth, children int) error
	next := 1 // element 0 is the root
	walk = func(prefix string, rep, def, depth, children int) error {
		for range children {
			if next == len(elements) || depth > maxParquetDepth {
				return errors.New("the schema is cut or nested too deep")
			}
			e := &elements[next]
			l := parquetLeaf{prefix + e.Name, len(leaves), e, rep, def}
			next++
			switch {
			case e.RepetitionType.V == format.Repeated:
				l.rep, l.def = rep+1, def+1
			case e.RepetitionType.V == format.Optional:
				l.def++
			}
			if n := int(e.NumChildren.V); n > 0 {
				if err := walk(l.path+".", l.rep, l.def, depth+1, n); err != nil {
					return err
				}
				continue
			}
			leaves = append(leaves, l)
		}
		return nil
	}
	if len(elements) == 0 {
		return nil, errors.New("the schema is empty")
	}
	if err := walk("", 0, 0, 0, int(max(0, elements[0].NumChildren.V))); err != nil {
		return nil, err
	}
	if next != len(elements) {
		return nil, errors.New("the schema has elements outside its tree")
	}
	return leaves, nil
}

// checkGroups holds the row groups to the schema and the file.
func (r *parquetReader) checkGroups(size int64, leaves int) error {
	rows := int64(0)
	for g := range r.meta.RowGroups {
		group := &r.meta.RowGroups[g]
		if group.NumRows < 0 || group.NumRows > maxRows || len(group.Columns) != leaves {
			return fmt.Errorf("row group %d: %d rows in %d columns, the schema has %d", g, group.NumRows, len(group.Columns), leaves)
		}
		if rows += group.NumRows; rows > maxRows {
			return fmt.Errorf("more than %d rows", int64(maxRows))
		}
		for c := range group.Columns {
			if err := checkChunk(&group.Columns[c], size); err != nil {
				return fmt.Errorf("row group %d, column %d: %w", g, c, err)
			}
		}
	}
	if rows != r.meta.NumRows {
		return fmt.Errorf("%d rows, its row groups have %d", r.meta.NumRows, rows)
	}
	return nil
}

func checkChunk(c *format.ColumnChunk, size int64) error {
	if c.FilePath != "" {
		return errors.New("its data is in another file, which is not supported: write one file")
	}
	if n := c.MetaData.TotalCompressedSize; n < 0 || n > size || chunkStart(c) < 4 || chunkStart(c) > size-n {
		return errors.New("its data lies outside the file")
	}
	return nil
}

// chunkStart is where a column chunk's pages begin.
func chunkStart(c *format.ColumnChunk) int64 {
	if d := c.MetaData.DictionaryPageOffset; d != 0 {
		return min(d, c.MetaData.DataPageOffset)
	}
	return c.MetaData.DataPageOffset
}

// fieldColumns finds the columns of a field: one, with all its elements, or
// one for each.
func fieldColumns(leaves []parquetLeaf, names []string, want Field) ([]*parquetColumn, error) {
	elements := want.Size() / want.DType.Size()
	if len(names) != 1 && len(names) != elements {
		return nil, fmt.Errorf("%d columns for %d elements", len(names), elements)
	}
	lists := len(names) == 1 && len(want.Dims) > 0
	var out []*parquetColumn
	for _, name := range names {
		leaf, err := findLeaf(leaves, name)
		if err != nil {
			return nil, err
		}
		if lists != (leaf.rep > 0) {
			return nil, fmt.Errorf("column %.80q: lists in it: %v, the field's dims are %v", leaf.path, leaf.rep > 0, want.Dims)
		}
		elem, err := parquetElement(leaf)
		if err != nil {
			return nil, fmt.Errorf("column %.80q: %w", leaf.path, err)
		}
		out = append(out, &parquetColumn{leaf: *leaf, elem: elem, want: Field{DType: want.DType}, count: elements / len(names)})
	}
	return out, nil
}

// findLeaf finds a column by its path, or by the path of the group around it
// if it stands alone there, as the elements of a list do.
func findLeaf(leaves []parquetLeaf, name string) (*parquetLeaf, error) {
	var found *parquetLeaf
	for i := range leaves {
		if leaves[i].path != name && !strings.HasPrefix(leaves[i].path, name+".") {
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("column %.80q: is a group of several columns or there twice: name one", name)
		}
		found = &leaves[i]
	}
	if found == nil {
		return nil, fmt.Errorf("column %.80q: the file has none of that name", name)
	}
	return found, nil
}

// unsigned are the annotations of integers without a sign.
var unsigned = map[deprecated.ConvertedType]bool{deprecated.Uint8: true, deprecated.Uint16: true, deprecated.Uint32: true, deprecated.Uint64: true}

var signed = map[deprecated.ConvertedType]bool{deprecated.Int8: true, deprecated.Int16: true, deprecated.Int32: true, deprecated.Int64: true}

// parquetElement is the type of a column's numbers.
func parquetElement(l *parquetLeaf) (element, error) {
	e := element{order: binary.LittleEndian, sign: true}
	if !l.schema.Type.Valid {
		return e, errors.New("has no type")
	}
	switch t := l.schema.Type.V; t {
	case format.Boolean:
		return element{size: 1}, l.plainNumbers()
	case format.Int32:
		e.size = 4
	case format.Int64:
		e.size = 8
	case format.Float:
		return element{size: 4, float: true, order: binary.LittleEndian}, l.plainNumbers()
	case format.Double:
		return element{size: 8, float: true, order: binary.LittleEndian}, l.plainNumbers()
	default:
		return e, fmt.Errorf("type %s is not supported: write numbers", t)
	}
	if t, ok := l.schema.LogicalType.Value.(*format.IntType); ok {
		e.sign = t.IsSigned
		return e, nil
	}
	if c := l.schema.ConvertedType; c.Valid && (unsigned[c.V] || signed[c.V]) {
		e.sign = signed[c.V]
		return e, nil
	}
	return e, l.plainNumbers()
}

// plainNumbers refuses numbers that stand for something else, dates or
// decimals.
func (l *parquetLeaf) plainNumbers() error {
	if t := l.schema.LogicalType.Value; t != nil {
		return fmt.Errorf("logical type %s is not supported: write numbers", t)
	}
	if c := l.schema.ConvertedType; c.Valid {
		return fmt.Errorf("converted type %d is not supported: write numbers", c.V)
	}
	return nil
}

func (r *parquetReader) next(row []byte) error {
	for r.left == 0 {
		if err := r.nextGroup(); err != nil {
			return err
		}
	}
	for _, c := range r.columns {
		if err := c.row(row[c.at : c.at+c.count*c.want.Size()]); err != nil {
			return fmt.Errorf("%s: row %d, column %.80q: %w", r.name, r.row, c.leaf.path, err)
		}
	}
	r.left--
	r.row++
	return nil
}

// nextGroup ends a row group, in which no column may have more, and starts the
// next; io.EOF after the last.
func (r *parquetReader) nextGroup() error {
	if r.group >= 0 && r.left == 0 {
		for _, c := range r.columns {
			if err := c.end(); err != nil {
				return fmt.Errorf("%s: row group %d, column %.80q: %w", r.name, r.group, c.leaf.path, err)
			}
		}
	}
	if r.group++; r.group >= len(r.meta.RowGroups) {
		r.group = len(r.meta.RowGroups) - 1
		return io.EOF
	}
	group := &r.meta.RowGroups[r.group]
	r.left = group.NumRows
	for _, c := range r.columns {
		if err := c.start(&group.Columns[c.leaf.column]); err != nil {
			return fmt.Errorf("%s: row group %d, column %.80q: %w", r.name, r.group, c.leaf.path, err)
		}
	}
	return nil
}

// Close releases the file.
func (r *parquetReader) Close() error { return r.closer.Close() }
