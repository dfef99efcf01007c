package engine

import (
	"encoding/binary"
	"fmt"
	"math"
)

// MaxTensorBytes bounds the bytes of one tensor.
const MaxTensorBytes = 1 << 31

// Tensor is a row-major array, its elements little-endian.
type Tensor struct {
	DType DType
	Dims  []uint32
	Data  []byte
}

// elements is the product of dims; ok is false for a zero dim or a product
// beyond MaxTensorBytes.
func elements(dims []uint32) (n uint64, ok bool) {
	n = 1
	for _, d := range dims {
		n *= uint64(d)
		if d == 0 || n > MaxTensorBytes {
			return 0, false
		}
	}
	return n, true
}

// tensorBytes is the size of a tensor; ok is false if none is that large.
func tensorBytes(t DType, dims []uint32) (n uint64, ok bool) {
	n, ok = elements(dims)
	n *= uint64(t.Size())
	return n, ok && n <= MaxTensorBytes
}

// NewTensor makes a tensor of zeros. Dims must be positive.
func NewTensor(t DType, dims ...uint32) Tensor {
	n, _ := tensorBytes(t, dims)
	return Tensor{DType: t, Dims: dims, Data: make([]byte, n)}
}

// F32Tensor makes an f32 tensor of vals.
func F32Tensor(vals []float32, dims ...uint32) Tensor {
	data := make([]byte, 0, 4*len(vals))
	for _, v := range vals {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(v))
	}
	return Tensor{DType: F32, Dims: dims, Data: data}
}

// I32Tensor makes an i32 tensor of vals.
func I32Tensor(vals []int32, dims ...uint32) Tensor {
	data := make([]byte, 0, 4*len(vals))
	for _, v := range vals {
		data = binary.LittleEndian.AppendUint32(data, uint32(v))
	}
	return Tensor{DType: I32, Dims: dims, Data: data}
}

// U8Tensor makes a u8 tensor of a copy of vals.
func U8Tensor(vals []byte, dims ...uint32) Tensor {
	return Tensor{DType: U8, Dims: dims, Data: append([]byte(nil), vals...)}
}

// Elements is the number of elements that Dims declare.
func (t *Tensor) Elements() uint64 {
	n, _ := elements(t.Dims)
	return n
}

// Clone copies t and its bytes.
func (t Tensor) Clone() Tensor {
	t.Data = append([]byte(nil), t.Data...)
	t.Dims = append([]uint32(nil), t.Dims...)
	return t
}

// F32s copies the elements of an f32 tensor.
func (t *Tensor) F32s() []float32 {
	out := make([]float32, len(t.Data)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.Data[4*i:]))
	}
	return out
}

// I32s copies the elements of an i32 tensor.
func (t *Tensor) I32s() []int32 {
	out := make([]int32, len(t.Data)/4)
	for i := range out {
		out[i] = int32(binary.LittleEndian.Uint32(t.Data[4*i:]))
	}
	return out
}

// LoadWord reads element flat as a 32-bit word, u8 zero-extended.
func LoadWord(t *Tensor, flat uint64) uint32 {
	if t.DType == U8 {
		return uint32(t.Data[flat])
	}
	return binary.LittleEndian.Uint32(t.Data[4*flat:])
}

// storeWord writes element flat; u8 keeps the low 8 bits.
func storeWord(t *Tensor, flat uint64, w uint32) {
	if t.DType == U8 {
		t.Data[flat] = byte(w)
		return
	}
	binary.LittleEndian.PutUint32(t.Data[4*flat:], w)
}

// fits says why t is not a tensor of this type and element count.
func (t *Tensor) fits(d DType, count uint64) error {
	if t.DType != d {
		return fmt.Errorf("dtype is %s, want %s", t.DType, d)
	}
	if want := count * uint64(d.Size()); uint64(len(t.Data)) != want {
		return fmt.Errorf("tensor has %d bytes, want %d", len(t.Data), want)
	}
	return nil
}

func (t DType) String() string { return name(int(t), "f32", "i32", "u8") }

func (f Family) String() string { return name(int(f), "map", "dot", "conv", "fold", "move") }

func (k SlotKind) String() string { return name(int(k), "param", "state", "data", "step", "const") }

func name(i int, names ...string) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("unknown(%d)", i)
}
