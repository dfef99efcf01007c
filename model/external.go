package model

import (
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/assay-avs/assay/pickle"
)

// ImportFiles is ImportBound of a model whose tensors may be in files of dir: the
// directory of the model, opened so that nothing outside of it can be named
// (os.Root). With a nil dir, such tensors are refused.
func ImportFiles(file []byte, dir fs.FS, b Bindings) (*Graph, error) {
	if err := pickle.RefuseBytes(file); err != nil {
		return nil, fmt.Errorf("import ONNX: %w", err)
	}
	g, err := decodeModel(file)
	if err == nil {
		err = g.loadExternal(dir)
	}
	if err == nil {
		err = g.fix(b)
	}
	if err == nil {
		err = g.Validate()
	}
	if err != nil {
		return nil, fmt.Errorf("import ONNX: %w", err)
	}
	return g, nil
}

// maxExternal bounds the bytes that a model's tensors from other files take.
const maxExternal = 8 << 30

// externalRef says where a tensor's bytes are.
type externalRef struct {
	location       string
	offset, length uint64
	hasLength      bool
	checksum       string // SHA-1 of the whole file
	seen           map[string]bool
}

// entry takes one pair of a tensor's external_data.
func (e *externalRef) entry(msg []byte) error {
	var key, value string
	err := entryProto.walk(msg, func(f wireField) (err error) {
		if f.num == 1 {
			key, err = text(f.bytes, "external data: a key")
		} else {
			value, err = text(f.bytes, "external data: a value")
		}
		return err
	})
	if err != nil {
		return err
	}
	if e.seen[key] {
		return fmt.Errorf("external data: %s is given twice", key)
	}
	if e.seen == nil {
		e.seen = map[string]bool{}
	}
	e.seen[key] = true
	switch key {
	case "location":
		e.location = value
	case "offset":
		e.offset, err = externalNumber(key, value)
	case "length":
		e.length, err = externalNumber(key, value)
		e.hasLength = true
	case "checksum":
		e.checksum = strings.ToLower(value)
	case "basepath":
	default:
		return fmt.Errorf("external data: key %.40q is not known", key)
	}
	return err
}

func externalNumber(key, value string) (uint64, error) {
	n, err := strconv.ParseUint(value, 10, 62)
	if err != nil {
		return 0, fmt.Errorf("external data: %s %.40q is no number of bytes", key, value)
	}
	return n, nil
}

// name is the location as a path inside the model's directory.
func (e *externalRef) name() (string, error) {
	name := path.Clean(e.location)
	for _, part := range strings.FieldsFunc(e.location, func(r rune) bool { return r == '/' || r == '\\' }) {
		if part == ".." {
			name = ".."
		}
	}
	if e.location == "" || !fs.ValidPath(name) || name == "." || strings.ContainsAny(e.location, "\\\x00:") {
		return "", fmt.Errorf("external data: location %.80q must be a relative path without ..: put the file beside the model", e.location)
	}
	return name, nil
}

// externalFiles reads tensors' bytes from the files of a directory.
type externalFiles struct {
	dir   fs.FS
	sums  map[string]string // by name, those that were computed
	limit uint64
	total uint64 // bytes of the tensors in memory
}

// loadExternal reads the tensors that are in other files.
func (g *Graph) loadExternal(dir fs.FS) error {
	return g.loadFrom(&externalFiles{dir: dir, sums: map[string]string{}, limit: maxExternal})
}

// loadFrom reads the tensors of a graph and of those inside its If and Loop.
func (g *Graph) loadFrom(f *externalFiles) error {
	for i := range g.Initializers {
		if err := f.load(&g.Initializers[i]); err != nil {
			return err
		}
	}
	for i := range g.Nodes {
		for _, a := range g.Nodes[i].Attrs {
			if a.G != nil {
				if err := a.G.loadFrom(f); err != nil {
					return err
				}
			}
			if a.T == nil {
				continue
			}
			if err := f.load(a.T); err != nil {
				return fmt.Errorf("%s: attribute %s: %w", g.Nodes[i].label(), a.Name, err)
			}
		}
	}
	return nil
}

func (f *externalFiles) load(t *Initializer) error {
	r := t.pending
	if r == nil {
		return nil
	}
	raw, err := f.read(r)
	if err == nil {
		r.raw, r.hasRaw, r.external = raw, true, nil
		*t, err = r.tensor()
	}
	if err != nil {
		return fmt.Errorf("tensor %q: %w", r.name, err)
	}
	return nil
}

func (f *externalFiles) read(r *rawTensor) ([]byte, error) {
	e := r.external
	name, err := e.name()
	if err != nil {
		return nil, err
	}
	if f.dir == nil {
		return nil, fmt.Errorf("data is external, in %q: import the model from its file, with that one beside it", e.location)
	}
	size, err := r.externalSize()
	if err != nil {
		return nil, err
	}
	if f.total += r.decodedSize(size); f.total > f.limit {
		return nil, fmt.Errorf("external data: the model's tensors take more than %d bytes", f.limit)
	}
	info, err := fs.Stat(f.dir, name) // before it is opened: a pipe would wait
	if err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("external data: %s is no file but a directory or a pipe", name)
	}
	file, err := f.dir.Open(name)
	if err != nil {
		return nil, fmt.Errorf("external data: %w: the file must be beside the model, not behind a link", err)
	}
	raw, err := f.section(file, name, e, size)
	return raw, errors.Join(err, file.Close())
}

// externalSize is the tensor's bytes by its shape, which a length must equal.
func (r *rawTensor) externalSize() (uint64, error) {
	n, err := elements(r.dims)
	if err != nil {
		return 0, err
	}
	if r.dtype > 255 || elemSizes[ElemType(r.dtype)] == 0 {
		return 0, fmt.Errorf("element type %s is not supported: convert it to FLOAT, INT32 or INT64", onnxType(r.dtype))
	}
	size := n * uint64(elemSizes[ElemType(r.dtype)])
	if r.external.hasLength && r.external.length != size {
		return 0, fmt.Errorf("external data: length %d, its shape needs %d", r.external.length, size)
	}
	return size, nil
}

// decodedSize is what a tensor of size bytes takes at most when it is decoded:
// 32 bits an element, and 64 more if its integers may lie beyond.
func (r *rawTensor) decodedSize(size uint64) uint64 {
	n := size / uint64(elemSizes[ElemType(r.dtype)])
	if ElemType(r.dtype) == onnxInt64 {
		return 12 * n
	}
	return 4 * n
}

func (f *externalFiles) section(file fs.File, name string, e *externalRef, size uint64) ([]byte, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, fmt.Errorf("external data: %w", err)
	}
	have := uint64(max(0, info.Size()))
	if !info.Mode().IsRegular() || size > have || e.offset > have-size {
		return nil, fmt.Errorf("external data: %s has %d bytes, the tensor is at %d to %d: it is truncated or no file", name, have, e.offset, e.offset+size)
	}
	at, ok := file.(io.ReaderAt)
	if !ok {
		return nil, fmt.Errorf("external data: %s cannot be read from the middle", name)
	}
	if err := f.checkSum(io.NewSectionReader(at, 0, info.Size()), name, e.checksum); err != nil {
		return nil, err
	}
	raw := make([]byte, size)
	if n, err := at.ReadAt(raw, int64(e.offset)); uint64(n) < size {
		return nil, fmt.Errorf("external data: read %s: %w", name, err)
	}
	return raw, nil
}

// checkSum holds a file to the SHA-1 that the model gives, if it gives one.
func (f *externalFiles) checkSum(r io.Reader, name, want string) error {
	if want == "" {
		return nil
	}
	have, ok := f.sums[name]
	if !ok {
		h := sha1.New()
		if _, err := io.Copy(h, r); err != nil {
			return fmt.Errorf("external data: read %s: %w", name, err)
		}
		have = hex.EncodeToString(h.Sum(nil))
		f.sums[name] = have
	}
	if have != want {
		return fmt.Errorf("external data: %s has SHA-1 %s, the model says %.40q: the files do not belong together", name, have, want)
	}
	return nil
}

// ONNXLimit is the most that a protobuf message, and so an ONNX file, can hold.
const ONNXLimit = 1<<31 - 1

const (
	externalLeast = 1024 // bytes of a tensor that moves to the other file
	externalAlign = 4096
)

// ONNXExternal is the graph as an ONNX file and a file of its larger tensors'
// bytes, which must be placed beside it under the name location.
func (g *Graph) ONNXExternal(location string) (file, data []byte) {
	file = g.onnx(func(t *Initializer) wire {
		raw := t.raw()
		if len(raw) < externalLeast {
			return t.encode()
		}
		data = append(data, make([]byte, -len(data)&(externalAlign-1))...)
		b := t.encodeHead()
		for _, kv := range [][2]string{{"location", location}, {"offset", strconv.Itoa(len(data))}, {"length", strconv.Itoa(len(raw))}} {
			var entry wire
			entry.text(1, kv[0])
			entry.text(2, kv[1])
			b.message(13, entry)
		}
		b.varint(14, 1)
		data = append(data, raw...)
		return b
	})
	return file, data
}

// Size is at least the bytes of the graph's ONNX file, and not much more.
func (g *Graph) Size() (n uint64) {
	for i := range g.Initializers {
		n += uint64(len(g.Initializers[i].raw())) + maxName
	}
	return n + uint64(len(g.Nodes))*maxName
}
