package model

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/pickle"
)

// maxHeader bounds the JSON header of a safetensors file.
const maxHeader = 16 << 20

// safetensor is the header entry of one tensor.
type safetensor struct {
	name       string
	dtype      string
	shape      []uint32
	begin, end uint64
}

// Safetensors is the graph's float weights as a safetensors file, in the order
// of the initializers and with their ONNX shapes.
func (g *Graph) Safetensors() ([]byte, error) {
	var head bytes.Buffer
	var data []byte
	head.WriteByte('{')
	for i := range g.Initializers {
		t := &g.Initializers[i]
		if t.Tensor.DType != engine.F32 {
			continue
		}
		name, err := json.Marshal(t.Name)
		if err != nil {
			return nil, fmt.Errorf("write safetensors: name %q: %w", t.Name, err)
		}
		if len(data) > 0 {
			head.WriteByte(',')
		}
		fmt.Fprintf(&head, `%s:{"dtype":"F32","shape":%s,"data_offsets":[%d,%d]}`, name, shapeJSON(t.Tensor.Dims), len(data), len(data)+len(t.Tensor.Data))
		data = append(data, t.Tensor.Data...)
	}
	head.WriteByte('}')
	for head.Len()%8 != 0 {
		head.WriteByte(' ')
	}
	out := binary.LittleEndian.AppendUint64(nil, uint64(head.Len()))
	return append(append(out, head.Bytes()...), data...), nil
}

func shapeJSON(dims []uint32) string {
	s := "["
	for i, d := range dims {
		if i > 0 {
			s += ","
		}
		s += strconv.FormatUint(uint64(d), 10)
	}
	return s + "]"
}

// ReadSafetensors decodes a safetensors file: F32, F16 and BF16 become f32,
// I32 and I64 become i32. Tensors must follow each other without holes.
func ReadSafetensors(file []byte) ([]Initializer, error) {
	out, err := readSafetensors(file)
	if err != nil {
		return nil, fmt.Errorf("read safetensors: %w", err)
	}
	return out, nil
}

func readSafetensors(file []byte) ([]Initializer, error) {
	if err := pickle.RefuseBytes(file); err != nil {
		return nil, err
	}
	if len(file) < 8 {
		return nil, errors.New("file is shorter than its header length")
	}
	n := binary.LittleEndian.Uint64(file)
	if n > maxHeader || n > uint64(len(file)-8) {
		return nil, fmt.Errorf("header of %d bytes is longer than the file or than %d", n, maxHeader)
	}
	entries, err := safeHeader(file[8 : 8+n])
	if err != nil {
		return nil, err
	}
	return safeTensors(entries, file[8+n:])
}

// safeTensors decodes the entries, which must tile data from 0 to its end.
func safeTensors(entries []safetensor, data []byte) ([]Initializer, error) {
	byBegin := make(map[uint64]*safetensor, len(entries))
	var out []Initializer
	for i := range entries {
		e := &entries[i]
		if _, twice := byBegin[e.begin]; twice || e.end <= e.begin {
			return nil, fmt.Errorf("tensor %q: offsets [%d, %d] overlap another tensor or are empty", e.name, e.begin, e.end)
		}
		byBegin[e.begin] = e
	}
	for at := uint64(0); at < uint64(len(data)); {
		e, ok := byBegin[at]
		if !ok {
			return nil, fmt.Errorf("no tensor starts at offset %d: data has holes, overlaps or a tail", at)
		}
		if e.end > uint64(len(data)) {
			return nil, fmt.Errorf("tensor %q ends at offset %d of %d: the file is truncated", e.name, e.end, len(data))
		}
		t, err := e.decode(data[e.begin:e.end])
		if err != nil {
			return nil, fmt.Errorf("tensor %q: %w", e.name, err)
		}
		out = append(out, t)
		at = e.end
	}
	if len(out) != len(entries) {
		return nil, fmt.Errorf("%d tensors lie beyond the end of the data: the file is truncated", len(entries)-len(out))
	}
	return out, nil
}

func (e *safetensor) decode(data []byte) (Initializer, error) {
	out := Initializer{Name: e.name, Tensor: engine.Tensor{DType: engine.F32, Dims: e.shape}}
	n, err := elements(e.shape)
	if err != nil {
		return out, err
	}
	size := map[string]uint64{"F32": 4, "F16": 2, "BF16": 2, "I32": 4, "I64": 8}[e.dtype]
	if size == 0 {
		return out, fmt.Errorf("dtype %q is not supported: convert it to F32", e.dtype)
	}
	if err := wantBytes(len(data), n, size); err != nil {
		return out, err
	}
	switch e.dtype {
	case "F32":
		out.Tensor.Data = bytes.Clone(data)
	case "F16":
		out.Tensor.Data = halves(data, halfToFloat)
	case "BF16":
		out.Tensor.Data = halves(data, func(h uint16) uint32 { return uint32(h) << 16 })
	default:
		r := rawTensor{name: e.name, dims: e.shape, raw: data, hasRaw: true}
		wide := onnxInt32
		if size == 8 {
			wide = onnxInt64
		}
		t, err := r.int(n, wide, nil)
		return t, errors.Join(err, t.near())
	}
	return out, nil
}

func halves(data []byte, bits func(uint16) uint32) []byte {
	out := make([]byte, 0, 2*len(data))
	for ; len(data) > 0; data = data[2:] {
		out = binary.LittleEndian.AppendUint32(out, bits(binary.LittleEndian.Uint16(data)))
	}
	return out
}

// halfToFloat is the exact binary32 of a binary16; NaNs keep their payload.
func halfToFloat(h uint16) uint32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10)&31, uint32(h)&1023
	switch exp {
	case 31:
		return sign | 0x7f800000 | frac<<13
	case 0:
		return sign | math.Float32bits(float32(frac)/(1<<24))
	}
	return sign | (exp+112)<<23 | frac<<13
}

// safeHeader parses the JSON header, refusing duplicate and unknown keys.
func safeHeader(head []byte) ([]safetensor, error) {
	if len(head) == 0 || head[0] != '{' {
		return nil, errors.New("header: want a JSON object")
	}
	d := json.NewDecoder(bytes.NewReader(head))
	d.UseNumber()
	var out []safetensor
	seen := map[string]bool{}
	err := object(d, func(key string) error {
		if seen[key] {
			return fmt.Errorf("tensor %q is given twice", key)
		}
		seen[key] = true
		if key == "__metadata__" {
			given := map[string]bool{}
			return object(d, func(key string) error {
				if given[key] {
					return fmt.Errorf("metadata %q is given twice", key)
				}
				given[key] = true
				return metadata(d, key)
			})
		}
		e, err := safeEntry(d, key)
		out = append(out, e)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("header: text after the object")
	}
	return out, nil
}

// object reads a JSON object and calls each before every value.
func object(d *json.Decoder, each func(key string) error) error {
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errors.New("want a JSON object")
	}
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return fmt.Errorf("broken JSON: %w", err)
		}
		if err := each(t.(string)); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("broken JSON: %w", err)
	}
	return nil
}

// metadata skips one string of the metadata.
func metadata(d *json.Decoder, key string) error {
	t, err := d.Token()
	if _, ok := t.(string); err != nil || !ok {
		return fmt.Errorf("metadata %q is not a string", key)
	}
	return nil
}

func safeEntry(d *json.Decoder, name string) (safetensor, error) {
	e := safetensor{name: name}
	seen := map[string]bool{}
	err := object(d, func(key string) error {
		if seen[key] {
			return fmt.Errorf("tensor %q: key %q is given twice", name, key)
		}
		seen[key] = true
		return e.key(d, key)
	})
	if err == nil && len(seen) != 3 {
		err = fmt.Errorf("tensor %q: want dtype, shape and data_offsets", name)
	}
	return e, err
}

func (e *safetensor) key(d *json.Decoder, key string) error {
	switch key {
	case "dtype":
		t, _ := d.Token()
		s, ok := t.(string)
		if !ok {
			return fmt.Errorf("tensor %q: dtype is not a string", e.name)
		}
		e.dtype = s
		return nil
	case "shape":
		dims, err := numbers(d, maxRank)
		if err != nil {
			return fmt.Errorf("tensor %q: shape: %w", e.name, err)
		}
		for _, n := range dims {
			if n == 0 || n > maxElements {
				return fmt.Errorf("tensor %q: shape: dimension of size %d", e.name, n)
			}
			e.shape = append(e.shape, uint32(n))
		}
		return nil
	case "data_offsets":
		at, err := numbers(d, 2)
		if err != nil || len(at) != 2 {
			return fmt.Errorf("tensor %q: data_offsets is not a pair of offsets", e.name)
		}
		e.begin, e.end = at[0], at[1]
		return nil
	}
	return fmt.Errorf("tensor %q: unknown key %q", e.name, key)
}

// numbers reads a JSON list of at most most unsigned integers.
func numbers(d *json.Decoder, most int) ([]uint64, error) {
	if t, err := d.Token(); err != nil || t != json.Delim('[') {
		return nil, errors.New("want a list")
	}
	var out []uint64
	for d.More() {
		t, _ := d.Token()
		n, ok := t.(json.Number)
		if !ok || len(out) == most {
			return nil, fmt.Errorf("want at most %d numbers", most)
		}
		v, err := strconv.ParseUint(n.String(), 10, 48)
		if err != nil {
			return nil, fmt.Errorf("%s is not an offset or size", n)
		}
		out = append(out, v)
	}
	_, err := d.Token()
	return out, err
}
