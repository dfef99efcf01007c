package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// rawTensor collects the fields of a TensorProto.
type rawTensor struct {
	name     string
	dims     []uint32
	dtype    uint64
	raw      []byte
	hasRaw   bool
	floats   []uint32
	ints32   []uint64
	ints64   []uint64
	uints64  []uint64
	entries  [][]byte     // of external_data
	external *externalRef // what they say
	located  uint64       // data_location: 1 says that it is external
}

func decodeTensor(msg []byte) (Initializer, error) {
	var r rawTensor
	if err := tensorProto.walk(msg, r.field); err != nil {
		return Initializer{}, err
	}
	tensor := r.tensor
	if len(r.entries) > 0 || r.located != 0 {
		tensor = r.elsewhere
	}
	t, err := tensor()
	if err != nil {
		return Initializer{}, fmt.Errorf("tensor %q: %w", r.name, err)
	}
	return t, nil
}

// elsewhere is a tensor whose bytes are still to be loaded from another file.
func (r *rawTensor) elsewhere() (Initializer, error) {
	switch {
	case len(r.entries) == 0 || r.located != 1:
		return Initializer{}, fmt.Errorf("data_location is %d, with external data it is 1, else 0", r.located)
	case r.hasRaw || len(r.floats)+len(r.ints32)+len(r.ints64)+len(r.uints64) > 0:
		return Initializer{}, errors.New("has external data and some of its own")
	}
	r.external = &externalRef{}
	for _, e := range r.entries {
		if err := r.external.entry(e); err != nil {
			return Initializer{}, err
		}
	}
	return Initializer{Name: r.name, pending: r}, nil
}

func (r *rawTensor) field(f wireField) (err error) {
	switch f.num {
	case 1:
		if f.number > maxElements || len(r.dims) == maxRank {
			return fmt.Errorf("tensor %q: dimension %d of size %d is not supported (at most %d, rank at most %d)", r.name, len(r.dims), int64(f.number), maxElements, maxRank)
		}
		r.dims = append(r.dims, uint32(f.number))
	case 2:
		r.dtype = f.number
	case 4:
		r.floats = append(r.floats, uint32(f.number))
	case 5:
		r.ints32 = append(r.ints32, f.number)
	case 7:
		r.ints64 = append(r.ints64, f.number)
	case 8:
		r.name, err = text(f.bytes, "tensor name")
	case 9:
		r.raw, r.hasRaw = f.bytes, true
	case 11:
		r.uints64 = append(r.uints64, f.number)
	case 13:
		r.entries = append(r.entries, f.bytes)
	case 14:
		r.located = f.number
	}
	return err
}

func (r *rawTensor) tensor() (Initializer, error) {
	n, err := count(r.dims)
	if err != nil {
		return Initializer{}, err
	}
	if r.dtype > 255 || elemSizes[ElemType(r.dtype)] == 0 {
		return Initializer{}, fmt.Errorf("element type %s is not supported: convert it to FLOAT, INT32 or INT64", onnxType(r.dtype))
	}
	switch e := ElemType(r.dtype); e {
	case onnxFloat:
		return r.float(n)
	case onnxInt64:
		return r.int(n, e, r.ints64)
	case onnxUint32, onnxUint64:
		return r.int(n, e, r.uints64)
	default:
		return r.int(n, e, r.ints32)
	}
}

func onnxType(t uint64) string {
	if s, ok := onnxTypes[t]; ok {
		return s
	}
	return fmt.Sprintf("number %d", t)
}

func (r *rawTensor) float(n uint64) (Initializer, error) {
	out := Initializer{Name: r.name, Tensor: engine.Tensor{DType: engine.F32, Dims: r.dims}}
	if len(r.ints32)+len(r.ints64)+len(r.uints64) > 0 || r.hasRaw && len(r.floats) > 0 {
		return out, fmt.Errorf("holds values in more than one field")
	}
	if r.hasRaw {
		out.Tensor.Data = append([]byte(nil), r.raw...)
	} else {
		for _, w := range r.floats {
			out.Tensor.Data = binary.LittleEndian.AppendUint32(out.Tensor.Data, w)
		}
	}
	return out, wantBytes(len(out.Tensor.Data), n, 4)
}

func wantBytes(have int, n, size uint64) error {
	if uint64(have) != n*size {
		return fmt.Errorf("has %d bytes of data, its shape needs %d: the file is truncated or damaged", have, n*size)
	}
	return nil
}

func (r *rawTensor) int(n uint64, e ElemType, list []uint64) (Initializer, error) {
	out := Initializer{Name: r.name, Tensor: engine.Tensor{DType: engine.I32, Dims: r.dims}, Wide: e == onnxInt64}
	if e != onnxInt64 && e != onnxInt32 {
		out.Elem = e
	}
	if len(r.floats) > 0 || len(r.ints32)+len(r.ints64)+len(r.uints64) != len(list) || r.hasRaw && len(list) > 0 {
		return out, fmt.Errorf("holds values in another field than its type needs")
	}
	have, at := len(list), func(i int) int64 { return int64(list[i]) }
	if r.hasRaw {
		size := elemSizes[e]
		if err := wantBytes(len(r.raw), n, uint64(size)); err != nil {
			return out, err
		}
		have, at = int(n), func(i int) int64 { return rawInt(r.raw[i*size:][:size], e) }
	}
	out.Tensor.Data = make([]byte, 0, 4*have)
	far := false
	for i := range have {
		v := at(i)
		if err := e.check(v); err != nil {
			return out, err
		}
		far = far || v != int64(int32(v))
		out.Tensor.Data = binary.LittleEndian.AppendUint32(out.Tensor.Data, uint32(v))
	}
	if far {
		out.Far = make([]int64, have)
		for i := range have {
			out.Far[i] = at(i)
		}
	}
	return out, wantBytes(len(out.Tensor.Data), n, 4)
}

// check refuses what is no value of the type, and what does not fit 32 bits
// unless it is INT64.
func (e ElemType) check(v int64) error {
	if v != int64(int32(v)) && e != onnxInt64 {
		return fmt.Errorf("value %d does not fit 32 bits: integers are 32-bit here", v)
	}
	if !e.holds(v) {
		return fmt.Errorf("value %d is not a %s", v, e)
	}
	return nil
}

// near refuses values that do not fit 32 bits.
func (t *Initializer) near() error {
	for _, v := range t.Far {
		if v != int64(int32(v)) {
			return fmt.Errorf("%q: value %d does not fit 32 bits: integers are 32-bit here", t.Name, v)
		}
	}
	return nil
}

// checkFar wants values beyond 32 bits to be bounds of slices.
func (g *Graph) checkFar() error {
	bounds := map[string]bool{}
	inner := false
	for i := range g.Nodes {
		n := &g.Nodes[i]
		for _, name := range n.Inputs {
			bounds[name] = bounds[name] || n.Op == "Slice"
		}
		inner = inner || slices.ContainsFunc(n.Attrs, func(a Attr) bool { return a.Type == AttrGraph })
	}
	for i := range g.Initializers {
		w := &g.Initializers[i]
		if bounds[w.Name] || inner {
			continue
		}
		if err := w.near(); err != nil {
			return err
		}
	}
	return nil
}

// holds says whether v is a value of an integer type.
func (e ElemType) holds(v int64) bool {
	switch n, signed := e.bits(); {
	case e == onnxBool:
		return v == 0 || v == 1
	case signed:
		return v >= -1<<(n-1) && v < 1<<(n-1)
	case n != 0:
		return v >= 0 && v < 1<<n
	}
	return v >= 0 || e != onnxUint32 && e != onnxUint64
}

// rawInt is a little-endian integer of a type's size.
func rawInt(raw []byte, e ElemType) int64 {
	v := uint64(0)
	for i, b := range raw {
		v |= uint64(b) << (8 * i)
	}
	if e == onnxInt8 || e == onnxInt16 || e == onnxInt32 {
		unused := 64 - 8*len(raw)
		return int64(v<<unused) >> unused
	}
	return int64(v)
}
