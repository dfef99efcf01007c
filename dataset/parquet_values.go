package dataset

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/snappy"
	"github.com/klauspost/compress/zstd"
	"github.com/parquet-go/parquet-go/format"
)

// unpack decompresses a page into buf, to exactly size bytes.
func unpack(codec format.CompressionCodec, buf *[]byte, body []byte, size int) ([]byte, error) {
	var own []byte
	if buf == nil {
		buf = &own
	}
	switch codec {
	case format.Uncompressed:
		if len(body) != size {
			return nil, errPage
		}
		return body, nil
	case format.Snappy, format.Gzip, format.Zstd:
		*buf = sized(*buf, size)
		if err := unpackers[codec](*buf, body); err != nil {
			return nil, fmt.Errorf("unpack page: %w", err)
		}
		return *buf, nil
	}
	return nil, fmt.Errorf("codec %s is not supported: write the file with snappy, gzip or zstd", codec)
}

// unpackers fill dst, which must be what src unpacks to.
var unpackers = map[format.CompressionCodec]func(dst, src []byte) error{
	format.Snappy: func(dst, src []byte) error {
		if n, err := snappy.DecodedLen(src); err != nil || n != len(dst) {
			return errPage
		}
		_, err := snappy.Decode(dst, src)
		return err
	},
	format.Gzip: func(dst, src []byte) error {
		z, err := gzip.NewReader(bytes.NewReader(src))
		if err != nil {
			return err
		}
		return fill(dst, z)
	},
	format.Zstd: func(dst, src []byte) error {
		z, err := zstd.NewReader(bytes.NewReader(src), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxPage), zstd.WithDecoderLowmem(true))
		if err != nil {
			return err
		}
		defer z.Close()
		return fill(dst, z)
	},
}

// fill reads dst and the end of the stream.
func fill(dst []byte, r io.Reader) error {
	if _, err := io.ReadFull(r, dst); err != nil {
		return noEOF(err)
	}
	if n, err := r.Read(make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
		return errPage
	}
	return nil
}

// decoder gives the values of a page one after the other.
func (c *parquetColumn) decoder(enc format.Encoding, body []byte) (func() ([]byte, error), error) {
	boolean := c.meta.Type == format.Boolean
	switch {
	case enc == format.Plain && boolean:
		return oneByte(&hybrid{b: body, width: 1, packed: true, left: 8 * uint64(len(body))}), nil
	case enc == format.RLE && boolean:
		l, _, err := levelsV1(1, format.RLE, body)
		return oneByte(&l.hybrid), err
	case enc == format.Plain:
		return plainValues(body, c.elem.size), nil
	case enc == format.ByteStreamSplit && !boolean:
		return splitValues(body, c.elem.size)
	//lint:ignore SA1019 old writers use it, and files of theirs are read
	case enc == format.PlainDictionary || enc == format.RLEDictionary: //nolint:staticcheck // files of older writers have it
		return dictionaryValues(c.dict, body, c.elem.size)
	}
	return nil, fmt.Errorf("encoding %s is not supported: write the file with plain or dictionary encoding", enc)
}

func oneByte(h *hybrid) func() ([]byte, error) {
	var b [1]byte
	return func() ([]byte, error) {
		v, err := h.next()
		b[0] = byte(v)
		return b[:], err
	}
}

func plainValues(body []byte, size int) func() ([]byte, error) {
	return func() ([]byte, error) {
		if len(body) < size {
			return nil, errPage
		}
		v := body[:size]
		body = body[size:]
		return v, nil
	}
}

// splitValues reads values whose first bytes stand first, then the second, ….
func splitValues(body []byte, size int) (func() ([]byte, error), error) {
	n, i := len(body)/size, 0
	if len(body)%size != 0 {
		return nil, errPage
	}
	v := make([]byte, size)
	return func() ([]byte, error) {
		if i == n {
			return nil, errPage
		}
		for j := range v {
			v[j] = body[j*n+i]
		}
		i++
		return v, nil
	}, nil
}

func dictionaryValues(dict, body []byte, size int) (func() ([]byte, error), error) {
	if len(body) == 0 || body[0] > 32 {
		return nil, errPage
	}
	h := &hybrid{b: body[1:], width: uint(body[0])}
	return func() ([]byte, error) {
		i, err := h.next()
		if err != nil {
			return nil, err
		}
		if uint64(i) >= uint64(len(dict)/size) {
			return nil, errors.New("a value that its dictionary does not have")
		}
		return dict[int(i)*size:][:size], nil
	}, nil
}

// levels are repetition or definition levels; all 0 without bits.
type levels struct{ hybrid }

func newLevels(most int, b []byte) levels {
	width := uint(0)
	for most>>width != 0 {
		width++
	}
	return levels{hybrid{b: b, width: width}}
}

func (l *levels) next() (uint32, error) {
	if l.width == 0 {
		return 0, nil
	}
	return l.hybrid.next()
}

// levelsV1 takes levels with their length from the start of a page.
func levelsV1(most int, enc format.Encoding, body []byte) (levels, []byte, error) {
	if most == 0 {
		return levels{}, body, nil
	}
	if enc != format.RLE {
		return levels{}, nil, fmt.Errorf("levels in encoding %s are not supported", enc)
	}
	if len(body) < 4 || uint64(binary.LittleEndian.Uint32(body)) > uint64(len(body)-4) {
		return levels{}, nil, errPage
	}
	n := 4 + int(binary.LittleEndian.Uint32(body))
	return newLevels(most, body[4:n]), body[n:], nil
}

// hybrid reads Parquet's runs of equal numbers and of bit-packed ones.
type hybrid struct {
	b      []byte
	width  uint
	packed bool
	left   uint64 // of the run
	value  uint32 // of a run of equal numbers
	bit    uint   // of b[0], in a packed run
}

func (h *hybrid) next() (uint32, error) {
	for h.left == 0 {
		if err := h.run(); err != nil {
			return 0, err
		}
	}
	h.left--
	if !h.packed {
		return h.value, nil
	}
	if uint((uint64(h.bit)+uint64(h.width)+7)/8) > uint(len(h.b)) {
		return 0, errPage
	}
	var word [8]byte
	copy(word[:], h.b)
	v := binary.LittleEndian.Uint64(word[:]) >> h.bit & (1<<h.width - 1)
	h.bit += h.width
	h.b, h.bit = h.b[h.bit/8:], h.bit%8
	return uint32(v), nil
}

func (h *hybrid) run() error {
	n, used := binary.Uvarint(h.b)
	if used <= 0 || n>>1 > maxRows || h.bit != 0 {
		return errPage
	}
	h.b = h.b[used:]
	if h.packed = n&1 == 1; h.packed {
		h.left = n >> 1 * 8
		return nil
	}
	var word [4]byte
	size := int(h.width+7) / 8
	if len(h.b) < size {
		return errPage
	}
	copy(word[:], h.b[:size])
	h.left, h.value, h.b = n>>1, binary.LittleEndian.Uint32(word[:]), h.b[size:]
	return nil
}
