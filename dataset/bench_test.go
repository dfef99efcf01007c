package dataset

import (
	"bytes"
	"crypto/sha256"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// BenchmarkLeaf hashes records of 1 KiB beside plain SHA-256 of their bytes,
// on one processor.
func BenchmarkLeaf(b *testing.B) {
	const rows = 1024
	var file bytes.Buffer
	w, err := NewWriter(&file, Schema{{Name: "image", DType: engine.U8, Dims: []uint32{32, 32}}}, false)
	if err != nil {
		b.Fatal(err)
	}
	for r := range rows {
		if err := w.Append(bytes.Repeat([]byte{byte(r)}, 1024), claim.Digest{}); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	d, err := Parse(file.Bytes())
	if err != nil {
		b.Fatal(err)
	}
	block := file.Bytes()[d.start:]
	b.Run("records", func(b *testing.B) {
		b.SetBytes(int64(len(block)))
		roots := make([]claim.Digest, 1)
		h := newRowHasher(d.schema)
		for b.Loop() {
			for first := 0; first < rows; first += rowsAtATime {
				d.hashRange(h, block[first*int(d.stride):(first+rowsAtATime)*int(d.stride)], rowsAtATime, roots)
			}
		}
	})
	b.Run("sha256", func(b *testing.B) {
		b.SetBytes(int64(len(block)))
		for b.Loop() {
			sha256.Sum256(block)
		}
	})
}
