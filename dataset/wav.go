package dataset

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// maxWAVChunks bounds the chunks before a WAV file's samples.
const maxWAVChunks = 64

// wavFormat is what a WAV file's "fmt " chunk says.
type wavFormat struct {
	Tag, Channels        uint16
	Rate, BytesPerSecond uint32
	Frame, Bits          uint16
}

// readWAV reads the samples of a WAV file of 16-bit PCM, one channel, as
// integers: a record holds as many, one behind the other, as the field's dims
// have elements.
func readWAV(in io.ReadCloser, want Field) (*array, error) {
	body := bufio.NewReaderSize(in, 1<<16)
	bytes, err := wavSamples(body)
	if err != nil {
		return nil, err
	}
	samples, row := uint64(bytes)/2, uint64(want.Size()/want.DType.Size())
	if samples == 0 || samples%row != 0 {
		return nil, fmt.Errorf("WAV file has %d samples, the field's dims %v have %d: want a multiple", samples, want.Dims, row)
	}
	pcm := bufio.NewReader(io.LimitReader(body, int64(bytes)))
	return newArray(in, pcm, element{size: 2, sign: true, order: binary.LittleEndian}, []uint64{samples / row, row}, want)
}

// wavSamples reads up to the samples and gives their number of bytes.
func wavSamples(body io.Reader) (uint32, error) {
	var head [12]byte
	if _, err := io.ReadFull(body, head[:]); err != nil || string(head[:4]) != "RIFF" || string(head[8:]) != "WAVE" {
		return 0, errors.New("no WAV file")
	}
	known := false
	for range maxWAVChunks {
		var chunk [8]byte
		if _, err := io.ReadFull(body, chunk[:]); err != nil {
			return 0, fmt.Errorf("read WAV chunk: %w", noEOF(err))
		}
		size := binary.LittleEndian.Uint32(chunk[4:])
		switch kind := string(chunk[:4]); {
		case kind == "data" && known:
			return size, nil
		case kind == "fmt ":
			if err := wavPCM(body, size); err != nil {
				return 0, err
			}
			known = true
		default:
			if err := skip(body, int64(size)+int64(size&1)); err != nil {
				return 0, fmt.Errorf("read WAV chunk %q: %w", kind, err)
			}
		}
	}
	return 0, fmt.Errorf("WAV file has more than %d chunks before its samples", maxWAVChunks)
}

func skip(in io.Reader, n int64) error {
	_, err := io.CopyN(io.Discard, in, n)
	return noEOF(err)
}

// wavPCM refuses formats other than 16-bit PCM of one channel.
func wavPCM(body io.Reader, size uint32) error {
	var f wavFormat
	if size < 16 {
		return fmt.Errorf("WAV format of %d bytes, at least 16", size)
	}
	if err := binary.Read(body, binary.LittleEndian, &f); err != nil {
		return fmt.Errorf("read WAV format: %w", noEOF(err))
	}
	if f.Tag != 1 || f.Channels != 1 || f.Bits != 16 {
		return fmt.Errorf("WAV format %d with %d channels of %d bits: convert it to PCM with one channel of 16 bits", f.Tag, f.Channels, f.Bits)
	}
	return skip(body, int64(size)+int64(size&1)-16)
}
