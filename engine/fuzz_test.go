package engine

import (
	"bytes"
	"testing"
)

func FuzzDecodeSlot(f *testing.F) {
	p := newGen(1).p
	for i := range p.Slots {
		leaf, err := EncodeSlot(&p.Slots[i])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(leaf)
	}
	f.Fuzz(func(t *testing.T, leaf []byte) {
		s, err := DecodeSlot(leaf)
		if err != nil {
			return
		}
		if again, err := EncodeSlot(&s); err != nil || !bytes.Equal(leaf, again) {
			t.Fatalf("%x re-encodes to %x: %v", leaf, again, err)
		}
	})
}

func FuzzDecodeHeader(f *testing.F) {
	header, err := newGen(1).p.Header()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(header)
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := DecodeHeader(b)
		if err != nil {
			return
		}
		if again := h.encode(); !bytes.Equal(b, again) {
			t.Fatalf("%x re-encodes to %x", b, again)
		}
	})
}

func FuzzDecodeOutputs(f *testing.F) {
	f.Add([]byte{}, 0, 0)
	f.Add([]byte{0, 1, 0, 0, 2}, 1, 1)
	f.Fuzz(func(t *testing.T, leaf []byte, outputs, results int) {
		if outputs < 0 || results < 0 {
			return
		}
		o, r, err := DecodeOutputs(leaf, outputs, results)
		if err == nil && (len(o) != outputs || len(r) != results) {
			t.Fatalf("%d outputs and %d results of %d and %d", len(o), len(r), outputs, results)
		}
	})
}
