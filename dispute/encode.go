package dispute

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// encoder appends the packed fields of a proof (docs/format.md, section 6). The
// first error sticks.
type encoder struct {
	b   []byte
	err error
}

func (e *encoder) u8(v uint8)            { e.b = append(e.b, v) }
func (e *encoder) u16(v uint16)          { e.b = binary.BigEndian.AppendUint16(e.b, v) }
func (e *encoder) u32(v uint32)          { e.b = binary.BigEndian.AppendUint32(e.b, v) }
func (e *encoder) u64(v uint64)          { e.b = binary.BigEndian.AppendUint64(e.b, v) }
func (e *encoder) raw(b []byte)          { e.b = append(e.b, b...) }
func (e *encoder) digest(d claim.Digest) { e.b = append(e.b, d[:]...) }
func (e *encoder) path(ds []claim.Digest) {
	for _, d := range ds {
		e.digest(d)
	}
}

// opened appends a path that may have failed to open.
func (e *encoder) opened(ds []claim.Digest, err error) {
	e.fail(err)
	e.path(ds)
}

func (e *encoder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// sized appends bytes with their length.
func (e *encoder) sized(b []byte) {
	e.u16(uint16(len(b)))
	e.raw(b)
}

// head starts a proof about the run.
func (r *Run) head() *encoder {
	e := &encoder{}
	s := &r.Spec
	e.path([]claim.Digest{s.Program, s.Params, s.Dataset, s.OrderSeed, s.Seed, s.Parent, s.InitialState})
	e.u64(s.Steps)
	e.u32(s.SegmentLength)
	e.path([]claim.Digest{r.Outcome.Segments, r.Outcome.Result})
	e.raw(r.Program.Header)
	e.path([]claim.Digest{r.Program.Slots.Root(), r.Program.Init.Root(), r.Program.Step.Root(), r.Program.Outputs})
	return e
}

// HeaderProof is the argument of the Referee's traceLevels.
func (r *Run) HeaderProof() []byte { return r.head().b }

func (e *encoder) slotLeaf(p *commit.Program, i int) {
	e.sized(p.SlotLeaves[i])
	e.opened(p.SlotPath(i))
}

func (e *encoder) instrLeaf(p *commit.Program, l engine.List, i int) {
	if l == engine.InitList {
		e.sized(p.InitLeaves[i])
	} else {
		e.sized(p.StepLeaves[i])
	}
	e.opened(p.InstrPath(l, i))
}

// stateSlot appends the number and the leaf of the slot of state k.
func (e *encoder) stateSlot(p *commit.Program, k int) {
	i := stateSlot(p.Source, k)
	e.u16(uint16(i))
	e.slotLeaf(p, i)
}

// stateSlot is the slot of state k.
func stateSlot(p *engine.Program, k int) int {
	return slices.IndexFunc(p.Slots, func(s engine.Slot) bool { return s.Kind == engine.State && int(s.Index) == k })
}

// chunks opens chunks of a tensor: those that hold the given elements.
func (e *encoder) chunks(data []byte, size int, elements map[uint64]bool) {
	var numbers []uint64
	for flat := range elements {
		numbers = append(numbers, flat*uint64(size)/commit.ChunkSize)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	e.u16(modulus(numbers))
	e.u16(uint16(len(numbers)))
	tree := commit.NewTree(commit.ChunkDigests(data))
	for _, c := range numbers {
		e.u32(uint32(c))
		e.sized(commit.Chunk(data, c))
		e.opened(tree.Path(int(c)))
	}
}

// modulus is the least number modulo which the chunk numbers differ.
func modulus(numbers []uint64) uint16 {
	for m := uint64(len(numbers)); m < 1<<13; m++ {
		if distinct(numbers, m) {
			return uint16(m)
		}
	}
	return 1 << 13
}

func distinct(numbers []uint64, m uint64) bool {
	seen := make(map[uint64]bool, len(numbers))
	for _, n := range numbers {
		if seen[n%m] {
			return false
		}
		seen[n%m] = true
	}
	return true
}

// digestOf is H(tag ‖ b).
func digestOf(tag byte, b []byte) []byte {
	d := sha256.Sum256(append([]byte{tag}, b...))
	return d[:]
}
