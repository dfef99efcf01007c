package artifact

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

const (
	tensorsMagic  = "ASYT0001"
	segmentsMagic = "ASYG0001"
	maxRank       = 8
	maxTensors    = 4096
)

// SegmentsRoot is the outcome's tree over the segments.
func SegmentsRoot(segments []commit.SegmentRoots) claim.Digest {
	leaves := make([]claim.Digest, len(segments))
	for i, s := range segments {
		leaves[i] = s.Digest()
	}
	return commit.TreeRoot(leaves)
}

// EncodeTensors writes the canonical file of a list of tensors: magic, count
// u32, then per tensor dtype u8, rank u8, dims u32 (big-endian) and the bytes.
func EncodeTensors(tensors []engine.Tensor) ([]byte, error) {
	if len(tensors) > maxTensors {
		return nil, fmt.Errorf("encode tensors: %d tensors, at most %d", len(tensors), maxTensors)
	}
	out := binary.BigEndian.AppendUint32([]byte(tensorsMagic), uint32(len(tensors)))
	for i, t := range tensors {
		size, err := byteSize(t.DType, t.Dims)
		if err != nil {
			return nil, fmt.Errorf("encode tensor %d: %w", i, err)
		}
		if uint64(len(t.Data)) != size {
			return nil, fmt.Errorf("encode tensor %d: %d bytes, its shape gives %d", i, len(t.Data), size)
		}
		out = append(out, byte(t.DType), byte(len(t.Dims)))
		for _, d := range t.Dims {
			out = binary.BigEndian.AppendUint32(out, d)
		}
		out = append(out, t.Data...)
	}
	return out, nil
}

// DecodeTensors reads EncodeTensors' format and nothing else. The tensors'
// data are slices of b.
func DecodeTensors(b []byte) ([]engine.Tensor, error) {
	r := reader{b}
	if string(r.take(len(tensorsMagic))) != tensorsMagic {
		return nil, errors.New("decode tensors: not a tensors file")
	}
	n := r.u32()
	if n > maxTensors {
		return nil, fmt.Errorf("decode tensors: %d tensors, at most %d", n, maxTensors)
	}
	out := make([]engine.Tensor, 0, n)
	for i := range n {
		t, err := r.tensor()
		if err != nil {
			return nil, fmt.Errorf("decode tensor %d: %w", i, err)
		}
		out = append(out, t)
	}
	if r.b == nil || len(r.b) != 0 {
		return nil, errors.New("decode tensors: truncated, or bytes after the end")
	}
	return out, nil
}

// EncodeSegments writes a run's segments: magic, then 64 bytes each.
func EncodeSegments(segments []commit.SegmentRoots) []byte {
	out := make([]byte, 0, len(segmentsMagic)+64*len(segments))
	out = append(out, segmentsMagic...)
	for _, s := range segments {
		out = append(out, s.EndState[:]...)
		out = append(out, s.Outputs[:]...)
	}
	return out
}

// DecodeSegments reads EncodeSegments' format and nothing else.
func DecodeSegments(b []byte) ([]commit.SegmentRoots, error) {
	r := reader{b}
	if string(r.take(len(segmentsMagic))) != segmentsMagic || len(r.b)%64 != 0 {
		return nil, errors.New("decode segments: not a segments file")
	}
	out := make([]commit.SegmentRoots, len(r.b)/64)
	for i := range out {
		copy(out[i].EndState[:], r.take(32))
		copy(out[i].Outputs[:], r.take(32))
	}
	return out, nil
}

// reader cuts fields off b; b becomes nil when it is too short.
type reader struct{ b []byte }

func (r *reader) take(n int) []byte {
	if r.b == nil || len(r.b) < n {
		r.b = nil
		return nil
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) u8() uint8 {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) u32() uint32 {
	if b := r.take(4); b != nil {
		return binary.BigEndian.Uint32(b)
	}
	return 0
}

func (r *reader) tensor() (t engine.Tensor, err error) {
	t.DType = engine.DType(r.u8())
	rank := r.u8()
	if rank > maxRank {
		return t, fmt.Errorf("rank %d, at most %d", rank, maxRank)
	}
	t.Dims = make([]uint32, rank)
	for i := range t.Dims {
		t.Dims[i] = r.u32()
	}
	if r.b == nil {
		return t, errors.New("truncated")
	}
	size, err := byteSize(t.DType, t.Dims)
	if err != nil {
		return t, err
	}
	if size > uint64(len(r.b)) {
		return t, fmt.Errorf("truncated: its shape gives %d bytes, %d are left", size, len(r.b))
	}
	t.Data = r.take(int(size))
	return t, nil
}

func byteSize(dt engine.DType, dims []uint32) (uint64, error) {
	if dt > engine.U8 {
		return 0, fmt.Errorf("unknown type %d", dt)
	}
	size := uint64(dt.Size())
	for _, d := range dims {
		if d == 0 {
			return 0, errors.New("a dimension is 0")
		}
		if size *= uint64(d); size > commit.MaxTensor {
			return 0, fmt.Errorf("tensor is larger than %d bytes", int64(commit.MaxTensor))
		}
	}
	return size, nil
}
