// Package toys is a corpus of small programs that together use every family,
// every fold, every body operation, gather, chained dots, state across steps,
// data, the step's index and all dtypes. They are small enough to corrupt every
// element of every tensor in a test.
package toys

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// Toy is a valid program with everything a run of it needs.
type Toy struct {
	Name      string
	Program   *engine.Program
	Params    []engine.Tensor
	Fields    []engine.Field    // of a record; empty without data
	Records   [][]engine.Tensor // per record, per field, without the batch dim
	Seed      [32]byte
	OrderSeed [32]byte
	Steps     uint64
	// SegmentLength is such that there are several segments.
	SegmentLength uint32
}

// All gives every toy, newly made.
func All() ([]Toy, error) {
	var toys []Toy
	for _, make := range []func() (*builder, error){training, convolution, folds, operations, moves, chain} {
		b, err := make()
		if err != nil {
			return nil, err
		}
		t, err := b.toy()
		if err != nil {
			return nil, fmt.Errorf("toy %s: %w", b.name, err)
		}
		toys = append(toys, t)
	}
	return toys, nil
}

// Batch is the data of a step when records are read in their order: Env.Data.
func (t *Toy) Batch(step uint64) []engine.Tensor {
	data := make([]engine.Tensor, len(t.Fields))
	for f, field := range t.Fields {
		data[f] = engine.Tensor{DType: field.DType, Dims: append([]uint32{t.Program.Batch}, field.Dims...)}
		for b := range uint64(t.Program.Batch) {
			record := t.Records[(step*uint64(t.Program.Batch)+b)%uint64(len(t.Records))]
			data[f].Data = append(data[f].Data, record[f].Data...)
		}
	}
	return data
}

// builder is a program under construction with its params and records.
type builder struct {
	*engine.Builder
	name    string
	rnd     uint64
	params  []engine.Tensor
	fields  []engine.Field
	records [][]engine.Tensor
	steps   uint64
}

func start(name string, steps uint64) *builder {
	return &builder{Builder: engine.NewBuilder(), name: name, steps: steps}
}

func (b *builder) toy() (Toy, error) {
	if len(b.fields) > 0 {
		b.Schema = Schema(b.fields)
	}
	p, err := b.Program()
	if err != nil {
		return Toy{}, err
	}
	for i := range p.Slots {
		if s := &p.Slots[i]; s.Kind == engine.Const {
			if len(s.Value) > 1024 {
				return Toy{}, fmt.Errorf("const %q has %d bytes, one chunk at most", s.Name, len(s.Value))
			}
			s.Root = sha256.Sum256(append([]byte{2}, s.Value...))
		}
	}
	if p, err = engine.Layout(p); err != nil {
		return Toy{}, err
	}
	t := Toy{Name: b.name, Program: p, Params: b.params, Fields: b.fields, Records: b.records, Steps: b.steps, SegmentLength: 2}
	t.Seed = sha256.Sum256([]byte("seed of " + b.name))
	if len(b.fields) > 0 {
		t.OrderSeed = sha256.Sum256([]byte("order of " + b.name))
	}
	return t, engine.Check(p)
}

// Schema is H(0d ‖ per field dtype, rank, dims).
func Schema(fields []engine.Field) [32]byte {
	b := []byte{0x0d}
	for _, f := range fields {
		b = append(b, byte(f.DType), byte(len(f.Dims)))
		for _, d := range f.Dims {
			b = binary.BigEndian.AppendUint32(b, d)
		}
	}
	return sha256.Sum256(b)
}

// next is SplitMix64.
func (b *builder) next() uint64 {
	b.rnd += 0x9e3779b97f4a7c15
	z := b.rnd
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// floats gives values in [-1, 1), multiples of 2^-12.
func (b *builder) floats(dims ...uint32) engine.Tensor {
	n := uint32(1)
	for _, d := range dims {
		n *= d
	}
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(int64(b.next()>>51)-4096) / 4096
	}
	return engine.F32Tensor(v, dims...)
}

func (b *builder) ints(below int32, dims ...uint32) engine.Tensor {
	n := uint32(1)
	for _, d := range dims {
		n *= d
	}
	v := make([]int32, n)
	for i := range v {
		v[i] = int32(b.next() % uint64(below))
	}
	return engine.I32Tensor(v, dims...)
}

func (b *builder) param(name string, t engine.Tensor) engine.Ref {
	b.params = append(b.params, t)
	return b.Param(name, t.DType, t.Dims...)
}

// body builds a body of n inputs.
func body(n int, f func(f *engine.BodyBuilder) engine.Value) engine.Body {
	b := engine.NewBody(n)
	return b.Return(f(b))
}

func patterns(bits ...uint32) engine.Tensor {
	v := make([]float32, len(bits))
	for i, w := range bits {
		v[i] = math.Float32frombits(w)
	}
	return engine.F32Tensor(v, uint32(len(v)))
}
