package dataset

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// wav is a file of 16-bit PCM with a chunk that readers skip.
func wav(tag, channels, bits uint16, samples ...int16) []byte {
	var b []byte
	chunk := func(kind string, body ...any) {
		var in bytes.Buffer
		for _, v := range body {
			_ = binary.Write(&in, binary.LittleEndian, v)
		}
		b = append(b, kind...)
		b = append(binary.LittleEndian.AppendUint32(b, uint32(in.Len())), in.Bytes()...)
		b = append(b, make([]byte, in.Len()&1)...)
	}
	chunk("LIST", []byte("odd"))
	chunk("fmt ", wavFormat{tag, channels, 16000, 32000, 2, bits})
	chunk("data", samples)
	chunk("LIST", []byte("after"))
	return append([]byte("RIFF\x00\x00\x00\x00WAVE"), b...)
}

// readAll gives all rows of a WAV file.
func readAll(b []byte, want Field) (rows [][]byte, err error) {
	a, err := readWAV(io.NopCloser(bytes.NewReader(b)), want)
	if err != nil {
		return nil, err
	}
	for {
		row := make([]byte, want.Size())
		err := a.next(row)
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
}

func TestWAV(t *testing.T) {
	field := Field{Name: "samples", DType: engine.I32, Dims: []uint32{3}}
	rows, err := readAll(wav(1, 1, 16, 1, -2, 3, 32767, -32768, 0), field)
	if err != nil {
		t.Fatal(err)
	}
	var got []int32
	for _, r := range rows {
		got = append(got, (&engine.Tensor{DType: engine.I32, Dims: []uint32{3}, Data: r}).I32s()...)
	}
	if want := []int32{1, -2, 3, 32767, -32768, 0}; len(rows) != 2 || !slices.Equal(got, want) {
		t.Errorf("%d rows of %v, want 2 of %v", len(rows), got, want)
	}
}

func TestWAVRefusals(t *testing.T) {
	field := Field{Name: "samples", DType: engine.F32, Dims: []uint32{2}}
	whole := wav(1, 1, 16, 1, 2, 3, 4)
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"no WAV":     {[]byte("RIFX"), "no WAV file"},
		"float":      {wav(3, 1, 32, 1, 2), "convert it to PCM"},
		"stereo":     {wav(1, 2, 16, 1, 2), "2 channels"},
		"odd rows":   {wav(1, 1, 16, 1, 2, 3), "3 samples"},
		"no samples": {wav(1, 1, 16), "0 samples"},
		"cut":        {whole[:len(whole)-17], "unexpected EOF"},
		"no data":    {whole[:30], "EOF"},
		"no format":  {slices.Concat([]byte("RIFF\x00\x00\x00\x00WAVE"), bytes.Repeat([]byte("data\x00\x00\x00\x00"), 99)), "64 chunks"},
		"short fmt":  {[]byte("RIFF\x00\x00\x00\x00WAVEfmt \x02\x00\x00\x00\x01\x00"), "at least 16"},
	} {
		if _, err := readAll(c.file, field); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func FuzzWAV(f *testing.F) {
	f.Add(wav(1, 1, 16, 1, 2, 3, 4))
	f.Add(wav(1, 2, 16, 1, 2))
	f.Fuzz(func(t *testing.T, b []byte) {
		rows, err := readAll(b, Field{Name: "x", DType: engine.I32, Dims: []uint32{2}})
		if err == nil && len(rows)*4 > len(b) {
			t.Errorf("%d rows of 2 samples from %d bytes", len(rows), len(b))
		}
	})
}
