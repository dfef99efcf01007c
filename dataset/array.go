package dataset

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/assay-avs/assay/engine"
)

// maxRows bounds the rows of an array file.
const maxRows = 1 << 40

// element is the type of a file's numbers.
type element struct {
	size  int
	float bool
	sign  bool
	order binary.ByteOrder
}

// array reads the rows of an n-dimensional array in row-major order.
type array struct {
	in     *bufio.Reader
	closer io.Closer
	elem   element
	want   Field
	rows   uint64
	at     uint64
	buf    []byte // one row as in the file
}

// newArray checks the shape of a file against the field: shape[0] counts rows,
// the rest must have as many elements as the field, in whatever dims.
func newArray(in io.ReadCloser, body *bufio.Reader, elem element, shape []uint64, want Field) (*array, error) {
	if len(shape) == 0 {
		return nil, errors.New("the array is a scalar, its first dim must count the records")
	}
	elements := uint64(want.Size() / want.DType.Size())
	n := uint64(1)
	for _, d := range shape[1:] {
		if n *= d; d > MaxRowSize || n > MaxRowSize {
			return nil, fmt.Errorf("shape %v: a row has more than %d elements", shape, MaxRowSize)
		}
	}
	if n != elements {
		return nil, fmt.Errorf("shape %v has %d elements per row, the field's dims %v have %d", shape, n, want.Dims, elements)
	}
	if shape[0] > maxRows {
		return nil, fmt.Errorf("shape %v: more than %d rows", shape, int64(maxRows))
	}
	return &array{in: body, closer: in, elem: elem, want: want, rows: shape[0], buf: make([]byte, n*uint64(elem.size))}, nil
}

// end is io.EOF if nothing follows the last row and the file's checksum, if it
// has one, holds.
func (a *array) end() error {
	switch _, err := a.in.ReadByte(); {
	case err == nil:
		return fmt.Errorf("field %q: the file goes on after its %d rows", a.want.Name, a.rows)
	case !errors.Is(err, io.EOF):
		return fmt.Errorf("field %q: after its %d rows: %w", a.want.Name, a.rows, err)
	}
	return io.EOF
}

func (a *array) next(row []byte) error {
	if a.at == a.rows {
		return a.end()
	}
	if _, err := io.ReadFull(a.in, a.buf); err != nil {
		return fmt.Errorf("field %q: row %d of %d: %w", a.want.Name, a.at, a.rows, noEOF(err))
	}
	size := a.want.DType.Size()
	for i := range len(a.buf) / a.elem.size {
		if err := a.elem.put(row[i*size:(i+1)*size], a.want.DType, a.buf[i*a.elem.size:]); err != nil {
			return fmt.Errorf("field %q: row %d: %w", a.want.Name, a.at, err)
		}
	}
	a.at++
	return nil
}

// noEOF keeps a cut file from looking like a finished one.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// put converts the number at src into one element.
func (e element) put(dst []byte, dt engine.DType, src []byte) error {
	if e.float {
		return putFloat(dst, dt, e.floatAt(src))
	}
	u := e.bits(src)
	if !e.sign {
		if u > math.MaxInt64 {
			return fmt.Errorf("%d does not fit", u)
		}
		return putInt(dst, dt, int64(u))
	}
	shift := 64 - 8*e.size
	return putInt(dst, dt, int64(u<<shift)>>shift)
}

func (e element) bits(src []byte) uint64 {
	switch e.size {
	case 1:
		return uint64(src[0])
	case 2:
		return uint64(e.order.Uint16(src))
	case 4:
		return uint64(e.order.Uint32(src))
	}
	return e.order.Uint64(src)
}

func (e element) floatAt(src []byte) float64 {
	if e.size == 4 {
		return float64(math.Float32frombits(e.order.Uint32(src)))
	}
	return math.Float64frombits(e.order.Uint64(src))
}

// putInt stores an integer; a float field takes it only if it is exact.
func putInt(dst []byte, dt engine.DType, v int64) error {
	switch {
	case dt == engine.U8 && v >= 0 && v <= math.MaxUint8:
		dst[0] = byte(v)
	case dt == engine.I32 && v >= math.MinInt32 && v <= math.MaxInt32:
		binary.LittleEndian.PutUint32(dst, uint32(int32(v)))
	case dt == engine.F32 && v >= -1<<24 && v <= 1<<24:
		binary.LittleEndian.PutUint32(dst, math.Float32bits(float32(v)))
	default:
		return fmt.Errorf("%d does not fit %s", v, dtypeName(dt))
	}
	return nil
}

// putFloat stores a number: rounded to nearest even as f32; as an integer only
// if it is one. NaN and infinities are refused.
func putFloat(dst []byte, dt engine.DType, v float64) error {
	if math.IsNaN(v) || math.IsInf(float64(float32(v)), 0) {
		return fmt.Errorf("%v is not a finite f32", v)
	}
	if dt == engine.F32 {
		binary.LittleEndian.PutUint32(dst, math.Float32bits(float32(v)))
		return nil
	}
	if v != math.Trunc(v) || math.Abs(v) > 1<<53 {
		return fmt.Errorf("%v is no integer", v)
	}
	return putInt(dst, dt, int64(v))
}

func dtypeName(dt engine.DType) string {
	return []string{engine.F32: "f32", engine.I32: "i32", engine.U8: "u8"}[min(dt, engine.U8)]
}

// idxElements are the types of the IDX format.
var idxElements = map[byte]element{
	0x08: {size: 1},
	0x09: {size: 1, sign: true},
	0x0b: {size: 2, sign: true, order: binary.BigEndian},
	0x0c: {size: 4, sign: true, order: binary.BigEndian},
	0x0d: {size: 4, float: true, order: binary.BigEndian},
	0x0e: {size: 8, float: true, order: binary.BigEndian},
}

// readIDX reads the format of the MNIST files.
func readIDX(in io.ReadCloser, want Field) (*array, error) {
	body := bufio.NewReaderSize(in, 1<<16)
	var magic [4]byte
	if _, err := io.ReadFull(body, magic[:]); err != nil {
		return nil, fmt.Errorf("read IDX header: %w", noEOF(err))
	}
	elem, ok := idxElements[magic[2]]
	if magic[0] != 0 || magic[1] != 0 || !ok {
		return nil, fmt.Errorf("no IDX file: starts with % x", magic)
	}
	shape := make([]uint64, magic[3])
	var d [4]byte
	for i := range shape {
		if _, err := io.ReadFull(body, d[:]); err != nil {
			return nil, fmt.Errorf("read IDX header: %w", noEOF(err))
		}
		shape[i] = uint64(binary.BigEndian.Uint32(d[:]))
	}
	return newArray(in, body, elem, shape, want)
}
