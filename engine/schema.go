package engine

import "fmt"

// Field is the type and shape of one field of a record.
type Field struct {
	DType DType
	Dims  []uint32
}

// CheckSchema holds the data slots against the fields of the data set that the
// header's schema digest stands for.
func CheckSchema(p *Program, fields []Field) error {
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != Data {
			continue
		}
		if int(s.Index) >= len(fields) {
			return fmt.Errorf("check schema: slot %d %q reads field %d of %d", i, s.Name, s.Index, len(fields))
		}
		f := &fields[s.Index]
		if f.DType != s.DType || len(s.Dims) == 0 || !equal(f.Dims, s.Dims[1:]) {
			return fmt.Errorf("check schema: slot %d %q is %s %v, field %d is %s %v a record", i, s.Name, s.DType, s.Dims, s.Index, f.DType, f.Dims)
		}
	}
	return nil
}

func equal(a, b []uint32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
