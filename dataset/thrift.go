package dataset

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Limits of what a Parquet footer or page header may make its decoder allocate.
const (
	maxThriftDepth  = 16
	maxThriftMemory = 1 << 28 // bytes, roughly
	thriftStructs   = 1 << 10 // bytes of the largest struct in a list, roughly
)

// Types of thrift's compact protocol.
const (
	thriftTrue   = 1
	thriftFalse  = 2
	thriftByte   = 3
	thriftI64    = 6 // 4 to 6 are varints
	thriftDouble = 7
	thriftBinary = 8
	thriftList   = 9
	thriftSet    = 10
	thriftStruct = 12
)

var errThrift = errors.New("broken metadata: it is cut or no thrift")

// thriftScan walks over a struct of thrift's compact protocol without decoding
// it: lists and strings claim any length, and decoders believe them.
type thriftScan struct {
	b      []byte
	memory uint64
}

// thriftLength is the length of the struct at the start of b. It is an error
// if the struct is cut, or would take much memory.
func thriftLength(b []byte) (int, error) {
	s := thriftScan{b: b}
	if err := s.structure(0); err != nil {
		return 0, err
	}
	return len(b) - len(s.b), nil
}

func (s *thriftScan) skip(n uint64) error {
	if n > uint64(len(s.b)) {
		return errThrift
	}
	s.b = s.b[n:]
	return nil
}

func (s *thriftScan) byte() (byte, error) {
	if len(s.b) == 0 {
		return 0, errThrift
	}
	c := s.b[0]
	s.b = s.b[1:]
	return c, nil
}

func (s *thriftScan) varint() (uint64, error) {
	v, n := binary.Uvarint(s.b)
	if n <= 0 {
		return 0, errThrift
	}
	s.b = s.b[n:]
	return v, nil
}

func (s *thriftScan) structure(depth int) error {
	if depth > maxThriftDepth {
		return fmt.Errorf("metadata is nested deeper than %d", maxThriftDepth)
	}
	for {
		head, err := s.byte()
		if err != nil || head == 0 {
			return err
		}
		if head>>4 == 0 { // the field's number follows
			if _, err := s.varint(); err != nil {
				return err
			}
		}
		if t := head & 15; t == thriftTrue || t == thriftFalse {
			continue // its type is its value
		}
		if err := s.value(head&15, depth); err != nil {
			return err
		}
	}
}

func (s *thriftScan) value(t byte, depth int) error {
	switch {
	case t >= thriftTrue && t <= thriftByte:
		return s.skip(1)
	case t > thriftByte && t <= thriftI64:
		_, err := s.varint()
		return err
	case t == thriftDouble:
		return s.skip(8)
	case t == thriftBinary:
		n, err := s.varint()
		if err != nil {
			return err
		}
		return s.skip(n)
	case t == thriftList || t == thriftSet:
		return s.list(depth)
	case t == thriftStruct:
		return s.structure(depth + 1)
	}
	return fmt.Errorf("metadata of thrift type %d is not supported", t) // maps, UUIDs: Parquet has none
}

func (s *thriftScan) list(depth int) error {
	head, err := s.byte()
	if err != nil {
		return err
	}
	n, t := uint64(head>>4), head&15
	if n == 15 {
		if n, err = s.varint(); err != nil {
			return err
		}
	}
	if n > uint64(len(s.b)) {
		return errThrift // an element has at least a byte
	}
	each := uint64(32)
	if t == thriftStruct {
		each = thriftStructs
	}
	if s.memory += n * each; s.memory > maxThriftMemory {
		return fmt.Errorf("metadata would take more than %d bytes of memory", maxThriftMemory)
	}
	for range n {
		if t == thriftList || t == thriftSet {
			return errors.New("metadata has a list of lists")
		}
		if err := s.value(t, depth); err != nil {
			return err
		}
	}
	return nil
}
