package dataset

import (
	"fmt"
	"io"
)

// readAhead reads rows block by block, the next one while the last is at work.
type readAhead struct {
	blocks chan readBlock
	free   chan []byte
	quit   chan struct{}
	last   []byte
}

type readBlock struct {
	rows []byte
	err  error
}

// newReadAhead reads n rows of stride bytes, so many at a time; stop ends it. Rows
// that are longer than a block are not read ahead.
func newReadAhead(in io.Reader, stride int64, rows, n uint64) *readAhead {
	r := &readAhead{blocks: make(chan readBlock), free: make(chan []byte, 2), quit: make(chan struct{})}
	buffers := 2
	if stride > blockSize || rows == n {
		buffers = 1
	}
	for range buffers {
		r.free <- make([]byte, rows*uint64(stride))
	}
	go r.read(in, stride, rows, n)
	return r
}

func (r *readAhead) read(in io.Reader, stride int64, rows, n uint64) {
	defer close(r.blocks)
	for i := uint64(0); i < n; i += rows {
		var b readBlock
		select {
		case b.rows = <-r.free:
		case <-r.quit:
			return
		}
		b.rows = b.rows[:min(rows, n-i)*uint64(stride)]
		if read, err := io.ReadFull(in, b.rows); err != nil {
			b.err = fmt.Errorf("row %d: %w", i+uint64(read)/uint64(stride), err)
		}
		select {
		case r.blocks <- b:
		case <-r.quit:
			return
		}
	}
}

// next is the next block; it may be used until the call after.
func (r *readAhead) next() ([]byte, error) {
	if r.last != nil {
		r.free <- r.last
	}
	b := <-r.blocks
	r.last = b.rows
	return b.rows, b.err
}

// stop ends the reading and waits for it: the reader is the caller's again.
func (r *readAhead) stop() {
	close(r.quit)
	for range r.blocks {
	}
}
