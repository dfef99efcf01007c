package challenger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// labelled gives tensors the types and dims of the program's slots of a kind: a
// file may declare others, which no root covers. Nil if one does not fit.
func labelled(p *engine.Program, kind engine.SlotKind, tensors []engine.Tensor) []engine.Tensor {
	out := make([]engine.Tensor, 0, len(tensors))
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != kind {
			continue
		}
		if int(s.Index) >= len(tensors) || uint64(len(tensors[s.Index].Data)) != slotBytes(s) {
			return nil
		}
		out = append(out, engine.Tensor{DType: s.DType, Dims: s.Dims, Data: tensors[s.Index].Data})
	}
	if len(out) != len(tensors) {
		return nil
	}
	return out
}

func slotBytes(s *engine.Slot) uint64 {
	n := uint64(s.DType.Size())
	for _, d := range s.Dims {
		n *= uint64(d)
	}
	return n
}

// asDeclared gives tensors as many bytes as their dims say.
func asDeclared(held []engine.Tensor) []engine.Tensor {
	out := make([]engine.Tensor, len(held))
	for i, t := range held {
		if n := slotBytes(&engine.Slot{DType: t.DType, Dims: t.Dims}); n != uint64(len(t.Data)) {
			data := make([]byte, n)
			copy(data, t.Data)
			t.Data = data
		}
		out[i] = t
	}
	return out
}

// slotReader reads tensors behind slots by the shapes that the program declares:
// what is served of them, and what was opened on chain. Its errors wrap a missing
// for what is neither.
type slotReader struct {
	program *commit.Program
	slots   []engine.Slot // of the program
	served  *forest
	opened  map[string][]byte // answers by place
	exact   bool              // a chunk of another length is as good as none
	cause   error             // why they are not just what is served
	want    wanting
}

// under reads all tensors of a kind, whose root this is.
func (r *slotReader) under(root claim.Digest, kind engine.SlotKind) ([]engine.Tensor, error) {
	var of []int
	for i := range r.slots {
		if r.slots[i].Kind == kind {
			of = append(of, i)
		}
	}
	depth := commit.Depth(uint64(len(of)))
	var held []engine.Tensor
	for _, i := range of {
		s := &r.slots[i]
		data, err := r.tensor(i, r.served.down(root, uint64(s.Index), depth), depth)
		if err != nil {
			return nil, err
		}
		held = append(held, engine.Tensor{DType: s.DType, Dims: s.Dims, Data: data})
	}
	if err := r.want.all(); err != nil {
		return nil, err
	}
	if commit.StateRoot(held) != root {
		return nil, r.beyond(of, held, root, depth)
	}
	return held, nil
}

// constants reads the values of the program's constants into its slots.
func (r *slotReader) constants() error {
	for i := range r.slots {
		s := &r.slots[i]
		if s.Kind != engine.Const {
			continue
		}
		data, err := r.tensor(i, s.Root, 0)
		if err != nil {
			return err
		}
		if s.Value = data; len(r.want) == 0 && commit.TensorRoot(data) != s.Root {
			return fmt.Errorf("the answers for constant %d do not have its root", i)
		}
	}
	return r.want.all()
}

// tensor reads the tensor behind a slot, which stands depth levels below the
// root of its kind, but for the chunks that it notes as wanting.
func (r *slotReader) tensor(slot int, root claim.Digest, depth int) (data []byte, err error) {
	size := slotBytes(&r.slots[slot])
	chunks := commit.Chunks(size)
	for c := range chunks {
		chunk, ok := r.served.chunks[r.served.down(root, c, commit.Depth(chunks))]
		if ok && r.exact && uint64(len(chunk)) != min(commit.ChunkSize, size-c*commit.ChunkSize) {
			ok = false
		}
		if !ok {
			chunk, err = r.answer(slot, c, depth)
			if err = r.want.note(err); err != nil {
				return nil, err
			}
		}
		data = append(data, chunk...)
	}
	return data, nil
}

// answer is a chunk that was opened on chain.
func (r *slotReader) answer(slot int, chunk uint64, depth int) ([]byte, error) {
	place, err := opening.SlotPlace(r.program, slot, uint32(chunk))
	if err != nil {
		return nil, err
	}
	if data, ok := chunkIn(r.opened[string(place)], depth); ok {
		return data, nil
	}
	return nil, &missing{place: place, what: fmt.Sprintf("chunk %d of %v slot %d", chunk, r.slots[slot].Kind, slot), cause: r.cause}
}

// beyond is about tensors that are not all that stands under the root. An answer
// for a tensor's last chunk shows that nothing stands beyond, in the tensor and,
// of the last, beyond it; so here nobody can give one.
func (r *slotReader) beyond(of []int, held []engine.Tensor, root claim.Digest, depth int) error {
	if len(of) == 0 {
		return errors.New("the program has no slot for what stands under the root")
	}
	at := of[len(of)-1]
	for k, i := range of {
		known := r.served.down(root, uint64(r.slots[i].Index), depth)
		if !known.IsZero() && commit.TensorRoot(held[k].Data) != known {
			at = i
			break
		}
	}
	if _, err := r.answer(at, commit.Chunks(slotBytes(&r.slots[at]))-1, depth); err != nil {
		return err
	}
	return fmt.Errorf("the answers for slot %d do not lead to the root", at)
}

// chunkIn is the chunk in an answer for a tensor: tensor root ‖ path of a depth ‖
// length u16 ‖ bytes ‖ path.
func chunkIn(answer []byte, depth int) (chunk []byte, ok bool) {
	at := 32 + 32*depth
	if len(answer) < at+2 {
		return nil, false
	}
	n := int(binary.BigEndian.Uint16(answer[at:]))
	if len(answer) < at+2+n {
		return nil, false
	}
	return answer[at+2 : at+2+n], true
}
