package model

import (
	"encoding/binary"
	"fmt"

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
	external bool
}

func decodeTensor(msg []byte) (Initializer, error) {
	var r rawTensor
	if err := tensorProto.walk(msg, r.field); err != nil {
		return Initializer{}, err
	}
	t, err := r.tensor()
	if err != nil {
		return Initializer{}, fmt.Errorf("tensor %q: %w", r.name, err)
	}
	return t, nil
}

func (r *rawTensor) field(f wireField) (err error) {
	switch f.num {
	case 1:
		if f.number == 0 || f.number > maxElements || len(r.dims) == maxRank {
			return fmt.Errorf("tensor %q: dimension %d of size %d is not supported (1 to %d, rank at most %d)", r.name, len(r.dims), int64(f.number), maxElements, maxRank)
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
	case 13:
		r.external = true
	case 14:
		r.external = r.external || f.number != 0
	}
	return err
}

func (r *rawTensor) tensor() (Initializer, error) {
	if r.external {
		return Initializer{}, fmt.Errorf("data is external: save the model into one file")
	}
	n, err := elements(r.dims)
	if err != nil {
		return Initializer{}, err
	}
	switch r.dtype {
	case onnxFloat:
		return r.float(n)
	case onnxInt32:
		return r.int(n, 4, r.ints32)
	case onnxInt64:
		return r.int(n, 8, r.ints64)
	}
	return Initializer{}, fmt.Errorf("element type %s is not supported: convert it to FLOAT, INT32 or INT64", onnxType(r.dtype))
}

func onnxType(t uint64) string {
	if s, ok := onnxTypes[t]; ok {
		return s
	}
	return fmt.Sprintf("number %d", t)
}

func (r *rawTensor) float(n uint64) (Initializer, error) {
	out := Initializer{Name: r.name, Tensor: engine.Tensor{DType: engine.F32, Dims: r.dims}}
	if len(r.ints32)+len(r.ints64) > 0 || r.hasRaw && len(r.floats) > 0 {
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

func (r *rawTensor) int(n uint64, size int, list []uint64) (Initializer, error) {
	out := Initializer{Name: r.name, Tensor: engine.Tensor{DType: engine.I32, Dims: r.dims}, Wide: size == 8}
	if len(r.floats) > 0 || len(r.ints32)+len(r.ints64) != len(list) || r.hasRaw && len(list) > 0 {
		return out, fmt.Errorf("holds values in another field than its type needs")
	}
	if r.hasRaw {
		if err := wantBytes(len(r.raw), n, uint64(size)); err != nil {
			return out, err
		}
		list = rawInts(r.raw, size)
	}
	for _, v := range list {
		if int64(v) != int64(int32(v)) {
			return out, fmt.Errorf("value %d does not fit 32 bits: integers are 32-bit here", int64(v))
		}
		out.Tensor.Data = binary.LittleEndian.AppendUint32(out.Tensor.Data, uint32(v))
	}
	return out, wantBytes(len(out.Tensor.Data), n, 4)
}

func rawInts(raw []byte, size int) []uint64 {
	out := make([]uint64, 0, len(raw)/size)
	for ; len(raw) > 0; raw = raw[size:] {
		if size == 8 {
			out = append(out, binary.LittleEndian.Uint64(raw))
		} else {
			out = append(out, uint64(int64(int32(binary.LittleEndian.Uint32(raw)))))
		}
	}
	return out
}
