package engine

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"unsafe"
)

// The middle of a large array is advised, arrays of any length stay as they are.
func TestOnHugePages(t *testing.T) {
	for _, n := range []int{0, 1, hugePage / 4, hugePage/4 + 5, 5*hugePage/4 + 3} {
		f := onHugePages(make([]float32, n))
		for i := range f {
			if f[i]++; f[i] != 1 {
				t.Fatalf("%d floats: number %d was %g", n, i, f[i]-1)
			}
		}
		if n > 4*hugePage/4 && !advised(t, uintptr(unsafe.Pointer(&f[n/2]))) {
			t.Errorf("%d floats: no huge pages are wanted in the middle", n)
		}
	}
}

// What begins with a huge page is as long as asked for.
func TestHugeWords(t *testing.T) {
	for _, n := range []int{1, largeWords, hugePage/4 - 1, hugePage / 4, hugePage/4 + 1} {
		w := hugeWords(n)
		start := uintptr(unsafe.Pointer(unsafe.SliceData(w)))
		if len(w) != n || cap(w) != n || start%hugePage != 0 {
			t.Fatalf("%d words: %d of %d, from %#x", n, len(w), cap(w), start)
		}
		w[0], w[n-1] = 1, 2
		if !advised(t, start) {
			t.Errorf("%d words: no huge page is wanted", n)
		}
	}
}

// advised says whether the mapping of an address has the flag of MADV_HUGEPAGE.
func advised(t *testing.T, address uintptr) bool {
	t.Helper()
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil || runtime.GOARCH != "amd64" {
		t.Skip("a system without huge pages, or an emulator that does not show them")
	}
	file, err := os.Open("/proc/self/smaps")
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	within := false
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var from, to uintptr
		if n, _ := fmt.Sscanf(lines.Text(), "%x-%x ", &from, &to); n == 2 {
			within = from <= address && address < to
		}
		if flags, ok := strings.CutPrefix(lines.Text(), "VmFlags:"); ok && within {
			return strings.Contains(flags+" ", " hg ")
		}
	}
	t.Skip("this system does not tell")
	return false
}
