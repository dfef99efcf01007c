package dataset

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/assay-avs/assay/engine"
	"gopkg.in/yaml.v3"
)

// maxLine bounds a record of CSV, and a line of JSON, in bytes.
const maxLine = 16 << 20

// Columns select CSV columns: 0-based numbers, ranges "a-b" (inclusive), or
// names from the header; one or a list.
type Columns []string

// UnmarshalYAML takes a scalar or a list of scalars.
func (c *Columns) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*c = Columns{n.Value}
		return nil
	}
	return n.Decode((*[]string)(c))
}

// resolve gives the column numbers. Names come first, if there is a header.
func (c Columns) resolve(header []string, width int) ([]int, error) {
	var out []int
	for _, s := range c {
		if i := slices.Index(header, s); i >= 0 {
			out = append(out, i)
			continue
		}
		first, last, isRange := strings.Cut(s, "-")
		if !isRange {
			last = first
		}
		a, errA := strconv.Atoi(strings.TrimSpace(first))
		b, errB := strconv.Atoi(strings.TrimSpace(last))
		if errA != nil || errB != nil || a < 0 || b < a || b >= width {
			return nil, fmt.Errorf("columns %.40q: neither a column name nor within 0 to %d", s, width-1)
		}
		for i := a; i <= b; i++ {
			out = append(out, i)
		}
	}
	return out, nil
}

// csvReader turns lines into rows.
type csvReader struct {
	in     *csv.Reader
	limit  *recordLimit
	closer io.Closer
	name   string
	schema Schema
	fields []SourceField
	width  int     // columns of every line
	cols   [][]int // per field; resolved at the first line
	first  []string
}

func newCSVReader(in io.ReadCloser, name string, schema Schema, fields []SourceField, header bool) (*csvReader, error) {
	limit := &recordLimit{r: in}
	r := &csvReader{in: csv.NewReader(limit), limit: limit, closer: in, name: name, schema: schema, fields: fields}
	r.in.FieldsPerRecord = -1
	r.in.ReuseRecord = false
	first, err := r.in.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: the file is empty", name)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	r.width = len(first)
	names := first
	if !header {
		r.first, names = first, nil
	}
	r.in.ReuseRecord = true
	return r, r.resolve(names)
}

func (r *csvReader) resolve(names []string) error {
	for i, f := range r.fields {
		cols, err := f.Columns.resolve(names, r.width)
		if err != nil {
			return fmt.Errorf("%s: field %q: %w", r.name, f.Name, err)
		}
		if want := r.schema[i].Size() / r.schema[i].DType.Size(); len(cols) != want {
			return fmt.Errorf("%s: field %q: %d columns for %d elements", r.name, f.Name, len(cols), want)
		}
		r.cols = append(r.cols, cols)
	}
	return nil
}

func (r *csvReader) next(row []byte) error {
	rec, line, err := r.read()
	if errors.Is(err, io.EOF) {
		return io.EOF
	}
	if err != nil {
		return fmt.Errorf("%s: %w", r.name, err)
	}
	if len(rec) != r.width {
		return fmt.Errorf("%s: line %d: %d columns, the first line has %d", r.name, line, len(rec), r.width)
	}
	for i, cols := range r.cols {
		size := r.schema[i].DType.Size()
		for _, c := range cols {
			if err := putText(row[:size], r.schema[i].DType, rec[c]); err != nil {
				return fmt.Errorf("%s: line %d, column %d: %w", r.name, line, c, err)
			}
			row = row[size:]
		}
	}
	return nil
}

func (r *csvReader) read() (rec []string, line int, err error) {
	if r.first != nil {
		rec, r.first = r.first, nil
		return rec, 1, nil
	}
	r.limit.n = 0
	rec, err = r.in.Read()
	if err != nil {
		return nil, 0, err
	}
	line, _ = r.in.FieldPos(0)
	return rec, line, nil
}

// Close releases the file.
func (r *csvReader) Close() error { return r.closer.Close() }

// putText parses a cell into one element. Integers may be written as 5.0, but
// not as 5.5.
func putText(dst []byte, dt engine.DType, cell string) error {
	cell = strings.TrimSpace(cell)
	if dt == engine.F32 {
		v, err := strconv.ParseFloat(cell, 32)
		if err != nil {
			return fmt.Errorf("%.40q is no f32", cell)
		}
		return putFloat(dst, dt, v)
	}
	if v, err := strconv.ParseInt(cell, 10, 64); err == nil {
		return putInt(dst, dt, v)
	}
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		return fmt.Errorf("%.40q is no number", cell)
	}
	return putFloat(dst, dt, v)
}

// recordLimit refuses records that would fill memory; in quotes they may have
// many lines.
type recordLimit struct {
	r io.Reader
	n int // bytes read for the record
}

func (l *recordLimit) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if l.n += n; l.n > maxLine {
		return 0, fmt.Errorf("a record has more than %d bytes", maxLine)
	}
	return n, err
}
