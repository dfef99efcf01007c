package engine

import (
	"syscall"
	"unsafe"
)

const (
	hugePage   = 2 << 20
	adviseHuge = 14 // MADV_HUGEPAGE
	collapse   = 25 // MADV_COLLAPSE, since Linux 6.1
)

// onHugePages asks for huge pages below memory that is read from end to end in
// every step: the processor fetches ahead within a page only. Memory that the
// heap had used before is moved to them. Where the system has none to give,
// nothing changes.
func onHugePages(f []float32) []float32 {
	all := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(f))), 4*len(f))
	skip := beforeHuge(all)
	if n := (len(all) - skip) / hugePage * hugePage; n > 0 {
		_ = syscall.Madvise(all[skip:skip+n], adviseHuge)
		_ = syscall.Madvise(all[skip:skip+n], collapse)
	}
	return f
}

// hugeWords makes n words that begin with a huge page, so that they fill a cache
// evenly; those of a few small pages may meet in the same sets.
func hugeWords(n int) []uint32 {
	const page = hugePage / 4
	all := onHugePages(make([]float32, (ceilDiv(n, page)+1)*page))
	skip := beforeHuge(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(all))), 4*len(all))) / 4
	return words(all[skip : skip+n : skip+n])
}

// beforeHuge is how many bytes come before the first huge page's.
func beforeHuge(b []byte) int {
	return int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) & (hugePage - 1))
}
