package model

import (
	"encoding/binary"
	"slices"
	"testing"
)

func iota32(n int) []byte {
	var out []byte
	for i := range n {
		out = binary.LittleEndian.AppendUint32(out, uint32(i))
	}
	return out
}

func TestLayoutStorageRoundTrip(t *testing.T) {
	l := ordered([]uint32{2, 3, 1, 4}, 0, 3, 1, 2)
	data := iota32(24)
	stored := l.toStorage(data)
	if binary.LittleEndian.Uint32(stored[4:]) != 4 { // [0,1,0,0] follows [0,0,0,0]
		t.Fatalf("element 1 is %d, want 4", binary.LittleEndian.Uint32(stored[4:]))
	}
	if !slices.Equal(l.fromStorage(stored), data) {
		t.Fatal("fromStorage does not undo toStorage")
	}
}

func TestLayoutReshape(t *testing.T) {
	image := channelsLast([]uint32{5, 3, 4, 6}) // stored 5,4,6,3
	flat, ok := image.reshape([]uint32{5, 72})
	if !ok || !slices.Equal(flat.dims(), []uint32{5, 72}) || len(flat.axes[1]) != 2 {
		t.Fatalf("flatten: %+v %v", flat, ok)
	}
	if got, want := flat.fromStorage(image.toStorage(iota32(360))), iota32(360); !slices.Equal(got, want) {
		t.Fatal("flatten changed the logical order")
	}
	back, ok := flat.reshape([]uint32{5, 3, 4, 6})
	if !ok || !back.tidy().equal(image.tidy()) {
		t.Fatalf("unflatten: %+v", back)
	}
	if _, ok := image.reshape([]uint32{5, 8, 9}); ok {
		t.Fatal("a reshape across channels needs a move")
	}
	if l, ok := plain([]uint32{4, 6}).reshape([]uint32{3, 8}); !ok || !l.isPlain() || !slices.Equal(l.store, []uint32{3, 8}) {
		t.Fatalf("plain reshape: %+v %v", l, ok)
	}
}

func TestLayoutTidyMergesNeighbours(t *testing.T) {
	l := layout{store: []uint32{2, 3, 4}, axes: [][]int{{0, 1}, {2}}}.tidy()
	if !slices.Equal(l.store, []uint32{6, 4}) || l.axes[1][0] != 1 {
		t.Fatalf("tidy: %+v", l)
	}
}
