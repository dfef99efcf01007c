package dataset

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// jsonCell is where the value of a key goes in a row.
type jsonCell struct {
	at, size int // bytes of the row
	field    Field
}

// jsonReader turns JSON lines, one object a line, into rows.
type jsonReader struct {
	in     *bufio.Scanner
	closer io.Closer
	name   string
	cells  map[string][]jsonCell
	keys   []string // those of cells, in the order of the fields
	seen   map[string]bool
	line   int
}

func newJSONReader(in io.ReadCloser, name string, schema Schema, fields []SourceField) (*jsonReader, error) {
	r := &jsonReader{in: bufio.NewScanner(in), closer: in, name: name, cells: map[string][]jsonCell{}, seen: map[string]bool{}}
	r.in.Buffer(make([]byte, 0, 1<<16), maxLine)
	at := 0
	for i, f := range fields {
		keys := f.names()
		want := schema[i]
		if len(keys) > 1 {
			if n := want.Size() / want.DType.Size(); len(keys) != n {
				return nil, fmt.Errorf("%s: field %q: %d columns for %d elements", name, f.Name, len(keys), n)
			}
			want.Dims = nil // one number a key
		}
		for _, k := range keys {
			r.cells[k] = append(r.cells[k], jsonCell{at, want.Size(), want})
			r.keys = append(r.keys, k)
			at += want.Size()
		}
	}
	return r, nil
}

// names are the columns that a field of a table with named ones reads.
func (f *SourceField) names() []string {
	if len(f.Columns) == 0 {
		return []string{f.Name}
	}
	return f.Columns
}

func (r *jsonReader) next(row []byte) error {
	if !r.in.Scan() {
		return r.end()
	}
	r.line++
	if err := r.object(row, r.in.Bytes()); err != nil {
		return fmt.Errorf("%s: line %d: %w", r.name, r.line, err)
	}
	return nil
}

func (r *jsonReader) end() error {
	switch err := r.in.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return fmt.Errorf("%s: line %d: has more than %d bytes", r.name, r.line+1, maxLine)
	case err != nil:
		return fmt.Errorf("%s: line %d: %w", r.name, r.line+1, err)
	}
	return io.EOF
}

// object fills the row from one line.
func (r *jsonReader) object(row, line []byte) error {
	if !utf8.Valid(line) {
		return errors.New("is not UTF-8")
	}
	clear(r.seen)
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errors.New("want one JSON object a line")
	}
	for d.More() {
		if err := r.member(row, d); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return brokenJSON(err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("text after the object")
	}
	for _, k := range r.keys {
		if !r.seen[k] {
			return fmt.Errorf("key %.40q is missing", k)
		}
	}
	return nil
}

func brokenJSON(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("broken JSON: the line ends too soon")
	}
	return fmt.Errorf("broken JSON: %w", err)
}

func (r *jsonReader) member(row []byte, d *json.Decoder) error {
	t, err := d.Token()
	if err != nil {
		return brokenJSON(err)
	}
	key := t.(string)
	if r.seen[key] {
		return fmt.Errorf("key %.40q is given twice", key)
	}
	r.seen[key] = true
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return brokenJSON(err)
	}
	for _, c := range r.cells[key] {
		if err := c.put(row[c.at:c.at+c.size], raw); err != nil {
			return fmt.Errorf("key %.40q: %w", key, err)
		}
	}
	return nil
}

// Close releases the file.
func (r *jsonReader) Close() error { return r.closer.Close() }

// put converts a number, or a list of them: flat, or nested as the dims are.
// raw is valid JSON.
func (c *jsonCell) put(dst []byte, raw []byte) error {
	var n [MaxRank + 1]uint32 // values so far in the open list of each depth
	depth, leaves, total := 0, -1, c.size/c.field.DType.Size()
	for len(raw) > 0 {
		text := jsonWord(raw)
		raw = raw[len(text):]
		switch text[0] {
		case ' ', '\t', ',':
			continue
		case '[':
			if depth == max(1, len(c.field.Dims)) || len(c.field.Dims) == 0 {
				return fmt.Errorf("lists are nested deeper than the field's dims %v", c.field.Dims)
			}
			depth++
			n[depth] = 0
			continue
		case ']':
			if n[depth] == 0 || leaves > 1 && n[depth] != c.field.Dims[depth-1] {
				return fmt.Errorf("a list of %d, the field's dims are %v", n[depth], c.field.Dims)
			}
			depth--
			n[depth]++
			continue
		}
		if strings.IndexByte(`"{n`, text[0]) >= 0 {
			return fmt.Errorf("%.40s is no number", text)
		}
		if leaves < 0 {
			leaves = depth
		}
		if depth != leaves || depth != len(c.field.Dims) && depth != 1 {
			return fmt.Errorf("want a flat list or one nested as the field's dims %v", c.field.Dims)
		}
		size := c.field.DType.Size()
		if len(dst) == 0 {
			return fmt.Errorf("more than %d elements", total)
		}
		if err := putJSON(dst[:size], c.field, text); err != nil {
			return err
		}
		dst = dst[size:]
		n[depth]++
	}
	if len(dst) > 0 {
		return fmt.Errorf("%d elements, the field's dims %v have %d", total-len(dst)/c.field.DType.Size(), c.field.Dims, total)
	}
	return nil
}

// jsonWord is the bracket, comma, blank or value at the start of valid JSON.
func jsonWord(raw []byte) []byte {
	if strings.IndexByte(" \t,[]", raw[0]) >= 0 {
		return raw[:1]
	}
	if end := bytes.IndexAny(raw, " \t,[]"); end >= 0 {
		return raw[:end]
	}
	return raw
}

func putJSON(dst []byte, want Field, text []byte) error {
	switch text[0] {
	case 't':
		return putInt(dst, want.DType, 1)
	case 'f':
		return putInt(dst, want.DType, 0)
	}
	return putText(dst, want.DType, string(text))
}
