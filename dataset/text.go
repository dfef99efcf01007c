package dataset

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
)

// maxText bounds a text in bytes: it is read into memory.
const maxText = 1 << 30

// Text makes windows of a text the records: record i starts at byte i·stride,
// and every field is a run of bytes, or of their places in the alphabet, from
// its offset on. Bytes after the last whole record are left out.
type Text struct {
	Stride   uint64 `yaml:"stride"`
	Alphabet string `yaml:"alphabet"` // the bytes that are tokens 0, 1, …; absent: a token is the byte's value
}

// checkText reports the first rule that a text source breaks.
func (s *Source) checkText() error {
	if s.Text == nil {
		for _, f := range s.Fields {
			if f.Offset != 0 {
				return fmt.Errorf("field %q: only text sources have offsets", f.Name)
			}
		}
		return nil
	}
	if s.File == "" || s.Header {
		return errors.New("text: needs the source's file, and has no header")
	}
	if s.Text.Stride == 0 || s.Text.Stride > maxText {
		return fmt.Errorf("text: stride %d: want 1 to %d", s.Text.Stride, maxText)
	}
	for _, f := range s.Fields {
		if f.File != "" || f.Array != "" || len(f.Columns) > 0 || f.Offset > maxText {
			return fmt.Errorf("field %q: a text source takes dims and an offset up to %d, no file, array or columns", f.Name, maxText)
		}
	}
	_, err := s.Text.tokens()
	return err
}

// tokens is the token of every byte; −1: none.
func (t *Text) tokens() (of [256]int, err error) {
	for i := range of {
		of[i] = i
		if t.Alphabet != "" {
			of[i] = -1
		}
	}
	for i := range len(t.Alphabet) {
		b := t.Alphabet[i]
		if of[b] >= 0 {
			return of, fmt.Errorf("text: alphabet has %q twice", b)
		}
		of[b] = i
	}
	return of, nil
}

// openText reads the text and makes tokens of it.
func (s *Source) openText(schema Schema) (rowReader, error) {
	in, err := openFile(filepath.Join(s.dir, s.File), s.SHA256)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(in, maxText+1))
	if err = errors.Join(err, in.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", s.File, err)
	}
	if len(text) > maxText {
		return nil, fmt.Errorf("%s: has more than %d bytes", s.File, maxText)
	}
	r := &textReader{name: s.File, text: text, stride: s.Text.Stride, schema: schema}
	if r.tokens, err = s.Text.tokens(); err != nil {
		return nil, err
	}
	for i, f := range s.Fields {
		r.offsets = append(r.offsets, f.Offset)
		if n := f.Offset + uint64(schema[i].Size()/schema[i].DType.Size()); n > uint64(len(text)) {
			return nil, fmt.Errorf("%s: has %d bytes, the first record needs %d", s.File, len(text), n)
		}
	}
	return r, nil
}

// textReader cuts records from a text.
type textReader struct {
	name    string
	text    []byte
	stride  uint64
	tokens  [256]int
	schema  Schema
	offsets []uint64
	at      uint64
}

func (r *textReader) next(row []byte) error {
	for i, f := range r.schema {
		size := f.DType.Size()
		start, n := r.at+r.offsets[i], uint64(f.Size()/size)
		if start+n > uint64(len(r.text)) {
			return io.EOF
		}
		for k, b := range r.text[start : start+n] {
			if r.tokens[b] < 0 {
				return fmt.Errorf("%s: byte %d is %q, which the alphabet does not have", r.name, start+uint64(k), b)
			}
			if err := putInt(row[k*size:(k+1)*size], f.DType, int64(r.tokens[b])); err != nil {
				return fmt.Errorf("field %q: %w", f.Name, err)
			}
		}
		row = row[f.Size():]
	}
	r.at += r.stride
	return nil
}

// Close releases nothing: the text is in memory.
func (r *textReader) Close() error { return nil }
