package engine

import (
	"syscall"
	"unsafe"
)

const (
	hugePage   = 2 << 20
	adviseHuge = 14 // MADV_HUGEPAGE
)

// onHugePages asks for huge pages below fresh memory that is read from end to
// end in every step: the processor fetches ahead within a page only. Where the
// system has none to give, nothing changes.
func onHugePages(f []float32) []float32 {
	start := uintptr(unsafe.Pointer(unsafe.SliceData(f)))
	skip := int(-start & (hugePage - 1))
	if n := (4*len(f) - skip) / hugePage * hugePage; n > 0 {
		all := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(f))), 4*len(f))
		_ = syscall.Madvise(all[skip:skip+n], adviseHuge)
	}
	return f
}
