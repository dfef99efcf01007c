package engine

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

// TestInstrLeafLiteral holds one leaf of each shape byte by byte.
func TestInstrLeafLiteral(t *testing.T) {
	view := []ViewDim{{Size: 5, Off: -1, Terms: []Term{{0, 2}, {2, -3}}}, {Size: 7}}
	fold := Instr{Family: Fold, Kind: FoldMax, DType: I32, Out: []uint32{2, 3}, Red: []uint32{4}, Split: 1,
		Operands: []Operand{{Slot: true, Index: 258, DType: U8, Fill: 0x01020304, View: view}},
		Body:     Body{Consts: []uint32{9}, Ops: []Op{{OpIAdd, 0, 1, 0}}, Result: 2}, Prologue: Body{}}
	want := []byte{
		3, 1, 1, 2, 1, 1, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4,
		1, 1, 2, 2, 1, 2, 3, 4, 2,
		0, 0, 0, 5, 0xff, 0xff, 0xff, 0xff, 2, 0, 0, 0, 0, 2, 2, 0xff, 0xff, 0xff, 0xfd,
		0, 0, 0, 7, 0, 0, 0, 0, 0,
		1, 0, 0, 0, 9, 1, 0x11, 0, 1, 0, 2,
		0, 0, 0,
	}
	leaf, err := EncodeInstr(&fold)
	if err != nil || !bytes.Equal(leaf, want) {
		t.Errorf("fold leaf %x, want %x (%v)", leaf, want, err)
	}
	fold.Family, fold.Split = Move, 0
	leaf, err = EncodeInstr(&fold)
	if n := len(want) - 14; err != nil || len(leaf) != n {
		t.Errorf("move leaf has %d bytes, want %d without bodies (%v)", len(leaf), n, err)
	}
}

func TestSlotLeafLiteral(t *testing.T) {
	for _, c := range []struct {
		s    Slot
		want string
	}{
		{Slot{Kind: Param, DType: F32, Dims: []uint32{2, 3}, Index: 4}, "\x00\x00\x02\x00\x00\x00\x02\x00\x00\x00\x03\x00\x04"},
		{Slot{Kind: State, DType: I32, Index: 1, Producer: 2, Init: NoInit}, "\x01\x01\x00\x00\x01\x00\x02\xff\xff"},
		{Slot{Kind: Data, DType: U8, Dims: []uint32{8}, Index: 3}, "\x02\x02\x01\x00\x00\x00\x08\x00\x03"},
		{Slot{Kind: Step, DType: I32}, "\x03\x01\x00"},
		{Slot{Kind: Const, DType: F32, Root: [32]byte{31: 7}}, "\x04\x00\x00" + strings.Repeat("\x00", 31) + "\x07"},
	} {
		leaf, err := EncodeSlot(&c.s)
		if err != nil || string(leaf) != c.want {
			t.Errorf("%s: %x, want %x (%v)", c.s.Kind, leaf, c.want, err)
		}
		if s, err := DecodeSlot(leaf); err != nil || !reflect.DeepEqual(s, c.s) {
			t.Errorf("%s: decoded %+v, want %+v (%v)", c.s.Kind, s, c.s, err)
		}
		for cut := range leaf {
			if _, err := DecodeSlot(leaf[:cut]); err == nil {
				t.Errorf("%s: %d of %d bytes decode", c.s.Kind, cut, len(leaf))
			}
		}
		if _, err := DecodeSlot(append(leaf, 0)); err == nil {
			t.Errorf("%s: a byte too many decodes", c.s.Kind)
		}
	}
}

func TestRandomLeavesAndFilesRoundTrip(t *testing.T) {
	for seed := range uint64(200) {
		p := newGen(seed).p
		for i := range p.Step {
			leaf, err := EncodeInstr(&p.Step[i])
			if err != nil {
				t.Fatal(err)
			}
			in, err := DecodeInstr(leaf)
			if err != nil {
				t.Fatal(err)
			}
			if again, err := EncodeInstr(&in); err != nil || !bytes.Equal(leaf, again) {
				t.Fatalf("leaf %x re-encodes to %x (%v)", leaf, again, err)
			}
			if _, err := DecodeInstr(leaf[:len(leaf)-1]); err == nil {
				t.Fatal("a truncated leaf decodes")
			}
		}
		file, err := p.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		q, err := UnmarshalProgram(file)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := q.Marshal(); err != nil || !bytes.Equal(file, again) {
			t.Fatalf("seed %d: file does not round-trip: %v", seed, err)
		}
		if q.Slots[0].Name != "p0" || !bytes.Equal(q.Slots[6].Value, p.Slots[6].Value) {
			t.Fatal("names or values are gone")
		}
	}
}

func TestHeaderLiteral(t *testing.T) {
	p := newGen(1).p
	p.Results = []ResultRef{{Output: true}}
	p.Outputs = []OutputRef{{Instr: 1}, {Instr: 0}}
	b, err := p.Header()
	if err != nil || len(b) != HeaderSize {
		t.Fatalf("%d bytes: %v", len(b), err)
	}
	want := []byte{'A', 'S', 'Y', '1', 0, 1, 0, 13, 0, 0, 0, byte(len(p.Step)), 0, 5, 0, 0, 0, 2, 0, 1, 0, 0, 0, 3, 0, 0, 1}
	if !bytes.Equal(b[:len(want)], want) {
		t.Errorf("header %x, want %x…", b, want)
	}
	h, err := DecodeHeader(b)
	if err != nil || !bytes.Equal(h.encode(), b) {
		t.Errorf("header does not round-trip: %v", err)
	}
	leaf, _ := p.OutputsLeaf()
	if !bytes.Equal(leaf, []byte{0, 1, 0, 0, 1, 0, 0}) {
		t.Errorf("outputs leaf %x", leaf)
	}
	b[20] = 1 // more params than slots can be
	for i, bad := range [][]byte{b[:57], append(append([]byte(nil), b...), 0), append([]byte("ASY2"), b[4:]...), append(append(append([]byte(nil), b[:5]...), 2), b[6:]...)} {
		if _, err := DecodeHeader(bad); err == nil {
			t.Errorf("bad header %d decodes", i)
		}
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	p := newGen(3).p
	p.Outputs = []OutputRef{{Name: "o"}}
	file, err := p.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for cut := range file {
		if _, err := UnmarshalProgram(file[:cut]); err == nil {
			t.Fatalf("%d of %d bytes unmarshal", cut, len(file))
		}
	}
	for what, change := range map[string]func([]byte) []byte{
		"a byte too many":      func(f []byte) []byte { return append(f, 0) },
		"other magic":          func(f []byte) []byte { f[3] = 'Q'; return f },
		"params in the header": func(f []byte) []byte { f[4+15]++; return f },
		"a leaf after a name":  func(f []byte) []byte { f[len(f)-1] = 1; return append(f, 7) },
	} {
		if _, err := UnmarshalProgram(change(append([]byte(nil), file...))); err == nil {
			t.Errorf("%s unmarshals", what)
		}
	}
}

func FuzzDecodeInstr(f *testing.F) {
	for seed := range uint64(20) {
		p := newGen(seed).p
		for i := range p.Step {
			leaf, _ := EncodeInstr(&p.Step[i])
			f.Add(leaf)
		}
	}
	f.Fuzz(func(t *testing.T, leaf []byte) {
		in, err := DecodeInstr(leaf)
		if err != nil {
			return
		}
		again, err := EncodeInstr(&in)
		if err != nil || !bytes.Equal(leaf, again) {
			t.Fatalf("%x re-encodes to %x: %v", leaf, again, err)
		}
		p := newGen(1).p
		p.Step = append(p.Step, in)
		if CheckInstr(p, StepList, len(p.Step)-1) != nil {
			return
		}
		if n, _ := elements(in.Out); n*in.terms() > 1<<16 {
			return
		}
		compare(t, p, newGen(2).env())
	})
}

// compare runs a program on both executors.
func compare(t *testing.T, p *Program, env *Env) {
	ref, err := NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	want, err := ref.Step(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got, err := x.Step(env, everything)
	if err != nil {
		t.Fatal(err)
	}
	if err := sameOutputs(p, want, got); err != nil {
		t.Fatal(err)
	}
}

func FuzzUnmarshalProgram(f *testing.F) {
	for seed := range uint64(5) {
		p := newGen(seed).p
		p.Slots = p.Slots[:6] // without the large consts
		p.Step = nil
		file, err := p.Marshal()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		p, err := UnmarshalProgram(file)
		if err != nil {
			return
		}
		if again, err := p.Marshal(); err != nil || !bytes.Equal(file, again) {
			t.Fatalf("file re-encodes differently: %v", err)
		}
		_ = Check(p)
		_, _ = Layout(p)
	})
}
