package engine

import (
	"encoding/binary"
	"unsafe"
)

// array is a tensor as the fast executor sees it: words of f32 and i32, bytes
// of u8.
type array struct {
	w []uint32
	b []byte
}

// littleEndian says whether words in memory look like tensor bytes.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// arrayOf sees the bytes of a tensor as an array, without a copy where the
// processor allows it.
func arrayOf(t DType, data []byte) array {
	if t == U8 {
		return array{b: data}
	}
	if littleEndian && uintptr(unsafe.Pointer(unsafe.SliceData(data)))%4 == 0 {
		return array{w: unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.SliceData(data))), len(data)/4)}
	}
	w := make([]uint32, len(data)/4)
	for i := range w {
		w[i] = binary.LittleEndian.Uint32(data[4*i:])
	}
	return array{w: w}
}

// newArray makes an array of n zeros.
func newArray(t DType, n uint64) array {
	if t == U8 {
		return array{b: make([]byte, n)}
	}
	return array{w: make([]uint32, n)}
}

// bytes gives the array as tensor bytes; on a little-endian processor they
// share memory.
func (a array) bytes() []byte {
	if a.w == nil {
		return a.b
	}
	if littleEndian {
		return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(a.w))), 4*len(a.w))
	}
	data := make([]byte, 0, 4*len(a.w))
	for _, w := range a.w {
		data = binary.LittleEndian.AppendUint32(data, w)
	}
	return data
}

// floats sees words as floats.
func floats(w []uint32) []float32 {
	return unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(w))), len(w))
}

// words sees floats as words.
func words(f []float32) []uint32 {
	return unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.SliceData(f))), len(f))
}
