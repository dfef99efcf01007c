package dataset

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/yamlfile"
)

// Source describes how files become records: a small YAML file next to the
// data. File names are relative to it.
type Source struct {
	Name   string        `yaml:"name"`
	File   string        `yaml:"file"`   // .csv, .jsonl, .npy, .npz or IDX, with .gz or without; .parquet
	SHA256 string        `yaml:"sha256"` // of File; checked before reading if given
	Header bool          `yaml:"header"` // CSV: the first line names the columns
	Text   *Text         `yaml:"text"`   // File is a text, of which records are windows
	Fields []SourceField `yaml:"fields"`
	Splits []RowRange    `yaml:"splits"`

	dir string
}

// SourceField says where a field's values stand.
type SourceField struct {
	Name    string   `yaml:"name"`
	DType   string   `yaml:"dtype"`   // u8, i32 or f32
	Dims    []uint32 `yaml:"dims"`    // of one record; absent: a scalar
	Columns Columns  `yaml:"columns"` // JSON lines, Parquet: keys or columns; absent: the field's name
	File    string   `yaml:"file"`    // if not the source's
	SHA256  string   `yaml:"sha256"`  // of File
	Array   string   `yaml:"array"`   // npz: the array's name
	Offset  uint64   `yaml:"offset"`  // text: where the field starts in the record's window
}

// RowRange is a named, fixed range of rows: its records are a data set.
type RowRange struct {
	Name  string `yaml:"name"`
	First uint64 `yaml:"first"`
	Rows  uint64 `yaml:"rows"`
}

// LoadSource reads a source description; unknown keys are errors.
func LoadSource(path string) (*Source, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load data set source: %w", err)
	}
	s, err := ParseSource(b, filepath.Dir(path))
	if err != nil {
		return nil, fmt.Errorf("load data set source %s: %w", path, err)
	}
	return s, nil
}

// ParseSource reads a description whose files are relative to dir.
func ParseSource(b []byte, dir string) (*Source, error) {
	s := &Source{dir: dir}
	if err := yamlfile.Decode(b, s); err != nil {
		return nil, err
	}
	return s, s.Check()
}

// Check reports the first rule that the description breaks.
func (s *Source) Check() error {
	schema, err := s.Schema()
	if err != nil {
		return err
	}
	if err := schema.Check(); err != nil {
		return err
	}
	if err := s.checkText(); err != nil {
		return err
	}
	for i, r := range s.Splits {
		if r.Name == "" || r.Rows == 0 || r.First+r.Rows < r.First {
			return fmt.Errorf("split %d %q: needs a name and at least one row", i, r.Name)
		}
		for _, q := range s.Splits[:i] {
			if q.Name == r.Name || r.First < q.First+q.Rows && q.First < r.First+r.Rows {
				return fmt.Errorf("split %q: shares its name or rows with %q", r.Name, q.Name)
			}
		}
	}
	return nil
}

// Schema is the schema that the description declares.
func (s *Source) Schema() (Schema, error) {
	out := make(Schema, len(s.Fields))
	for i, f := range s.Fields {
		dt, err := parseDType(f.DType)
		if err != nil {
			return nil, fmt.Errorf("field %q: %w", f.Name, err)
		}
		out[i] = Field{Name: f.Name, DType: dt, Dims: f.Dims}
	}
	return out, nil
}

func parseDType(s string) (engine.DType, error) {
	switch s {
	case "f32":
		return engine.F32, nil
	case "i32":
		return engine.I32, nil
	case "u8":
		return engine.U8, nil
	}
	return 0, fmt.Errorf("dtype %.20q: must be f32, i32 or u8", s)
}

// Load reads a split, or all rows if split is empty, into memory.
func (s *Source) Load(split string) (*Dataset, error) {
	var buf bytes.Buffer
	if err := s.Write(&buf, split); err != nil {
		return nil, err
	}
	return Parse(buf.Bytes())
}

// Write streams a split, or all rows if split is empty, as a data set file.
func (s *Source) Write(w io.Writer, split string) error {
	want, err := s.split(split)
	if err != nil {
		return err
	}
	schema, err := s.Schema()
	if err != nil {
		return err
	}
	rows, err := s.open(schema)
	if err != nil {
		return err
	}
	err = copyRows(w, schema, rows, want)
	return errors.Join(err, rows.Close())
}

func (s *Source) split(name string) (RowRange, error) {
	if name == "" {
		return RowRange{Name: "all", Rows: 1 << 62}, nil
	}
	for _, r := range s.Splits {
		if r.Name == name {
			return r, nil
		}
	}
	return RowRange{}, fmt.Errorf("split %.40q: not declared in %s", name, s.Name)
}

// rowReader gives a source's rows one after the other.
type rowReader interface {
	next(row []byte) error // fills row with the fields' bytes; io.EOF after the last
	Close() error
}

func copyRows(w io.Writer, schema Schema, rows rowReader, want RowRange) error {
	out, err := NewWriter(w, schema, false)
	if err != nil {
		return err
	}
	row := make([]byte, schema.RowSize())
	end := want.First + want.Rows
	for i := uint64(0); i < end; i++ {
		switch err := rows.next(row); {
		case errors.Is(err, io.EOF) && end < 1<<62:
			return fmt.Errorf("split %q wants rows %d to %d, the source has %d rows", want.Name, want.First, end-1, i)
		case errors.Is(err, io.EOF):
			return out.Close()
		case err != nil:
			return err
		}
		if i < want.First {
			continue
		}
		if err := out.Append(row, claim.Digest{}); err != nil {
			return err
		}
	}
	return out.Close()
}
