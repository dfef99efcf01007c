package engine

import (
	"errors"
	"fmt"
)

// Bounds of the lists of a program.
const (
	maxInstrs  = 4096
	maxSlots   = 1024
	maxOutputs = 64
	maxResults = 64
	maxName    = 255

	// RefereeVersion names the semantics of docs/format.md.
	RefereeVersion = 1
	HeaderSize     = 58 // bytes of a program header
	magic          = "ASY1"
	fileMagic      = "ASYP"
)

// Header is the decoded program header: how many leaves of each sort there
// are, and what the data slots read.
type Header struct {
	Slots, Init, Step, Params, States, Outputs, Results uint16
	Batch                                               uint32
	Schema                                              [32]byte
}

// head counts what the header declares.
func (p *Program) head() (Header, error) {
	err := first(atMost("slots", len(p.Slots), maxSlots), atMost("init instructions", len(p.Init), maxInstrs),
		atMost("step instructions", len(p.Step), maxInstrs), atMost("outputs", len(p.Outputs), maxOutputs),
		atMost("results", len(p.Results), maxResults))
	h := Header{Slots: uint16(len(p.Slots)), Init: uint16(len(p.Init)), Step: uint16(len(p.Step)),
		Outputs: uint16(len(p.Outputs)), Results: uint16(len(p.Results)), Batch: p.Batch, Schema: p.Schema}
	for i := range p.Slots {
		switch p.Slots[i].Kind {
		case Param:
			h.Params++
		case State:
			h.States++
		}
	}
	return h, err
}

// Header gives the 58 bytes of the program header.
func (p *Program) Header() ([]byte, error) {
	h, err := p.head()
	if err != nil {
		return nil, fmt.Errorf("encode header: %w", err)
	}
	return h.encode(), nil
}

func (h *Header) encode() []byte {
	var w writer
	w.bytes([]byte(magic))
	for _, v := range []uint16{RefereeVersion, h.Slots, h.Init, h.Step, h.Params, h.States, h.Outputs, h.Results} {
		w.u16(v)
	}
	w.u32(h.Batch)
	w.u16(0)
	w.bytes(h.Schema[:])
	return w
}

// DecodeHeader reads a program header; it refuses whatever Header does not
// give.
func DecodeHeader(b []byte) (Header, error) {
	r := reader{b: b}
	h := r.header()
	if err := r.end(); err != nil {
		return Header{}, fmt.Errorf("decode header: %w", err)
	}
	return h, nil
}

func (r *reader) header() Header {
	var h Header
	if m := r.take(4); string(m[:4]) != magic {
		r.fail(fmt.Errorf("magic is not %q", magic))
	}
	if v := r.u16(); v != RefereeVersion {
		r.fail(fmt.Errorf("referee version %d, this engine knows %d", v, RefereeVersion))
	}
	for _, f := range []*uint16{&h.Slots, &h.Init, &h.Step, &h.Params, &h.States, &h.Outputs, &h.Results} {
		*f = r.u16()
	}
	h.Batch = r.u32()
	if r.u16() != 0 {
		r.fail(errors.New("reserved field is not 0"))
	}
	copy(h.Schema[:], r.take(32))
	r.fail(first(atMost("slots", int(h.Slots), maxSlots), atMost("init instructions", int(h.Init), maxInstrs),
		atMost("step instructions", int(h.Step), maxInstrs), atMost("outputs", int(h.Outputs), maxOutputs),
		atMost("results", int(h.Results), maxResults)))
	return h
}

// OutputsLeaf gives the leaf of outputs and results.
func (p *Program) OutputsLeaf() ([]byte, error) {
	if _, err := p.head(); err != nil {
		return nil, fmt.Errorf("encode outputs: %w", err)
	}
	var w writer
	for _, o := range p.Outputs {
		w.u16(o.Instr)
	}
	for _, res := range p.Results {
		kind := byte(0)
		if res.Output {
			kind = 1
		}
		w.u8(kind)
		w.u16(res.Index)
	}
	return w, nil
}

// DecodeOutputs reads an outputs leaf of the given counts.
func DecodeOutputs(leaf []byte, outputs, results int) ([]OutputRef, []ResultRef, error) {
	r := reader{b: leaf}
	var outs []OutputRef
	var ress []ResultRef
	for i := 0; i < outputs && r.err == nil; i++ {
		outs = append(outs, OutputRef{Instr: r.u16()})
	}
	for i := 0; i < results && r.err == nil; i++ {
		kind := r.u8()
		if kind > 1 {
			r.fail(fmt.Errorf("result kind %d is neither 0 nor 1", kind))
		}
		ress = append(ress, ResultRef{Output: kind == 1, Index: r.u16()})
	}
	if err := r.end(); err != nil {
		return nil, nil, fmt.Errorf("decode outputs: %w", err)
	}
	return outs, ress, nil
}

// Marshal gives the program file: "ASYP", the header, every slot leaf (with
// the value of a const), the init and step leaves and the outputs leaf, each
// with its names. Lengths are big-endian: u16 before a leaf, u32 before a
// value, u8 before a name. One program has one file.
func (p *Program) Marshal() ([]byte, error) {
	w, err := p.marshal()
	if err != nil {
		return nil, fmt.Errorf("marshal program: %w", err)
	}
	return w, nil
}

func (p *Program) marshal() (writer, error) {
	header, err := p.Header()
	if err != nil {
		return nil, err
	}
	w := append(writer(fileMagic), header...)
	for i := range p.Slots {
		if err := w.fileSlot(&p.Slots[i]); err != nil {
			return nil, err
		}
	}
	for _, list := range [][]Instr{p.Init, p.Step} {
		for i := range list {
			leaf, err := EncodeInstr(&list[i])
			if err := first(err, w.leaf(list[i].Name, leaf)); err != nil {
				return nil, err
			}
		}
	}
	return w, w.fileOutputs(p)
}

func (w *writer) leaf(name string, leaf []byte) error {
	if err := atMost("bytes in a name", len(name), maxName); err != nil {
		return err
	}
	w.u8(byte(len(name)))
	w.bytes([]byte(name))
	w.u16(uint16(len(leaf)))
	w.bytes(leaf)
	return nil
}

func (w *writer) fileSlot(s *Slot) error {
	leaf, err := EncodeSlot(s)
	if err := first(err, w.leaf(s.Name, leaf)); err != nil || s.Kind != Const {
		return err
	}
	if n, ok := tensorBytes(s.DType, s.Dims); !ok || n != uint64(len(s.Value)) {
		return fmt.Errorf("const slot %q has %d bytes of value, want %d", s.Name, len(s.Value), n)
	}
	w.u32(uint32(len(s.Value)))
	w.bytes(s.Value)
	return nil
}

func (w *writer) fileOutputs(p *Program) error {
	leaf, err := p.OutputsLeaf()
	if err != nil {
		return err
	}
	w.bytes(leaf)
	for _, o := range p.Outputs {
		err = first(err, w.leaf(o.Name, nil))
	}
	for _, r := range p.Results {
		err = first(err, w.leaf(r.Name, nil))
	}
	return err
}

// UnmarshalProgram reads a program file; it refuses whatever Marshal does not
// give. The program still has to pass Check, and its const roots have to be
// compared with its values.
func UnmarshalProgram(file []byte) (*Program, error) {
	r := reader{b: file}
	p := r.program()
	if err := r.end(); err != nil {
		return nil, fmt.Errorf("unmarshal program: %w", err)
	}
	return p, nil
}

func (r *reader) program() *Program {
	if m := r.take(4); string(m[:4]) != fileMagic {
		r.fail(fmt.Errorf("magic is not %q", fileMagic))
	}
	h := r.header()
	p := &Program{Batch: h.Batch, Schema: h.Schema}
	for i := 0; i < int(h.Slots) && r.err == nil; i++ {
		p.Slots = append(p.Slots, r.fileSlot())
	}
	p.Init, p.Step = r.fileInstrs(int(h.Init)), r.fileInstrs(int(h.Step))
	r.fileOutputs(p, &h)
	if got, _ := p.head(); r.err == nil && got != h {
		r.fail(errors.New("header counts other slots than there are"))
	}
	return p
}

func (r *reader) leaf() (name string, leaf []byte) {
	name = string(r.take(int(r.u8())))
	return name, r.take(int(r.u16()))
}

func (r *reader) fileSlot() Slot {
	name, leaf := r.leaf()
	if r.err != nil {
		return Slot{}
	}
	s, err := DecodeSlot(leaf)
	r.fail(err)
	s.Name = name
	if s.Kind != Const {
		return s
	}
	n, ok := tensorBytes(s.DType, s.Dims)
	if got := uint64(r.u32()); !ok || got != n {
		r.fail(fmt.Errorf("const slot %q has %d bytes of value, want %d", name, got, n))
	}
	if r.err == nil {
		s.Value = append([]byte(nil), r.take(int(n))...)
	}
	return s
}

func (r *reader) fileInstrs(n int) []Instr {
	var list []Instr
	for i := 0; i < n && r.err == nil; i++ {
		name, leaf := r.leaf()
		if r.err != nil {
			return nil
		}
		in, err := DecodeInstr(leaf)
		r.fail(err)
		in.Name = name
		list = append(list, in)
	}
	return list
}

func (r *reader) fileOutputs(p *Program, h *Header) {
	leaf := r.take(2*int(h.Outputs) + 3*int(h.Results))
	if r.err != nil {
		return
	}
	var err error
	p.Outputs, p.Results, err = DecodeOutputs(leaf, int(h.Outputs), int(h.Results))
	r.fail(err)
	for i := range p.Outputs {
		p.Outputs[i].Name = r.bareName()
	}
	for i := range p.Results {
		p.Results[i].Name = r.bareName()
	}
}

func (r *reader) bareName() string {
	name, leaf := r.leaf()
	if len(leaf) != 0 && r.err == nil {
		r.fail(fmt.Errorf("name %q of an output carries a leaf", name))
	}
	return name
}
