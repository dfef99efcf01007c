package dataset

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const textSource = `
name: words
file: words.txt
text: {stride: 3, alphabet: "abcd "}
fields:
  - {name: tokens, dtype: u8, dims: [4]}
  - {name: next, dtype: i32, dims: [2], offset: 4}
`

// readText loads a source over a text.
func readText(t testing.TB, source, text string) (*Dataset, error) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "words.txt"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := ParseSource([]byte(source), dir)
	if err != nil {
		return nil, err
	}
	return s.Load("")
}

func TestTextWindows(t *testing.T) {
	d, err := readText(t, textSource, "abcd dcbabc")
	if err != nil {
		t.Fatal(err)
	}
	if d.Len() != 2 {
		t.Fatalf("%d records, want 2", d.Len())
	}
	batch, err := d.Batch([]uint64{0, 1})
	if err != nil {
		t.Fatal(err)
	}
	if want := []byte{0, 1, 2, 3, 3, 4, 3, 2}; !bytes.Equal(batch[0].Data, want) {
		t.Errorf("tokens %v, want %v", batch[0].Data, want)
	}
	if got := batch[1].I32s(); got[0] != 4 || got[1] != 3 || got[2] != 1 || got[3] != 0 {
		t.Errorf("next %v, want [4 3 1 0]", got)
	}
	plain := strings.Replace(textSource, `, alphabet: "abcd "`, "", 1)
	if d, err = readText(t, plain, "abcdefghij"); err != nil {
		t.Fatal(err)
	}
	if batch, err = d.Batch([]uint64{1}); err != nil || string(batch[0].Data) != "defg" {
		t.Errorf("bytes %q, %v", batch[0].Data, err)
	}
}

func TestTextRefusals(t *testing.T) {
	for name, c := range map[string]struct{ from, to, text, want string }{
		"foreign byte":   {"words", "words", "abcd xyz", `byte 5 is 'x'`},
		"too short":      {"words", "words", "abc", "has 3 bytes"},
		"no stride":      {"stride: 3, ", "", "abcd", "stride"},
		"alphabet twice": {"abcd ", "abca", "abcd", "twice"},
		"columns":        {"offset: 4", "columns: 1", "abcd", "columns"},
		"offset of csv":  {`text: {stride: 3, alphabet: "abcd "}`, "", "abcd", "offset"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := readText(t, strings.Replace(textSource, c.from, c.to, 1), c.text)
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want one line with %q", err, c.want)
			}
		})
	}
}

// FuzzText wants every record of any text to hold the text's own tokens.
func FuzzText(f *testing.F) {
	f.Add([]byte("abcd dcbabc"), uint64(3), uint64(4), "abcd ")
	f.Add([]byte("in the beginning"), uint64(1), uint64(1<<30), "")
	f.Fuzz(func(t *testing.T, text []byte, stride, offset uint64, alphabet string) {
		s := &Source{Name: "f", File: "words.txt", dir: t.TempDir(), Text: &Text{Stride: stride, Alphabet: alphabet},
			Fields: []SourceField{{Name: "a", DType: "u8", Dims: []uint32{2}}, {Name: "b", DType: "i32", Offset: offset}}}
		if s.Check() != nil {
			return
		}
		if err := os.WriteFile(filepath.Join(s.dir, s.File), text, 0o600); err != nil {
			t.Fatal(err)
		}
		d, err := s.Load("")
		if err != nil {
			return
		}
		tokens, _ := s.Text.tokens()
		for i := range d.Len() {
			batch, err := d.Batch([]uint64{i})
			if err != nil {
				t.Fatal(err)
			}
			at := i * stride
			if int(batch[0].Data[1]) != tokens[text[at+1]] || int(batch[1].I32s()[0]) != tokens[text[at+offset]] {
				t.Fatalf("record %d is %v %v", i, batch[0].Data, batch[1].I32s())
			}
		}
	})
}
