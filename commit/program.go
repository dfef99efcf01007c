package commit

import (
	"crypto/sha256"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// Program is a program with all its leaves and the trees over them.
type Program struct {
	Source      *engine.Program
	Header      []byte
	SlotLeaves  [][]byte
	InitLeaves  [][]byte
	StepLeaves  [][]byte
	OutputsLeaf []byte
	Slots       *Tree
	Init        *Tree
	Step        *Tree
	Outputs     claim.Digest // of the outputs leaf
}

// NewProgram encodes and hashes a program. A const slot's Root must be the root
// of its Value; SetConstRoots makes it so.
func NewProgram(src *engine.Program) (*Program, error) {
	p := &Program{Source: src}
	if err := p.encode(); err != nil {
		return nil, fmt.Errorf("commit to program: %w", err)
	}
	p.plant()
	return p, nil
}

// ProgramOfLeaves commits to leaves, whatever they say: it has no Source.
func ProgramOfLeaves(header []byte, slots, init, step [][]byte, outputs []byte) *Program {
	p := &Program{Header: header, SlotLeaves: slots, InitLeaves: init, StepLeaves: step, OutputsLeaf: outputs}
	p.plant()
	return p
}

// plant builds the trees over the leaves.
func (p *Program) plant() {
	p.Slots, p.Init, p.Step = leafTree(p.SlotLeaves), leafTree(p.InitLeaves), leafTree(p.StepLeaves)
	p.Outputs = LeafDigest(p.OutputsLeaf)
}

func (p *Program) encode() (err error) {
	if err := checkConsts(p.Source); err != nil {
		return err
	}
	if p.Header, err = p.Source.Header(); err != nil {
		return err
	}
	if p.OutputsLeaf, err = p.Source.OutputsLeaf(); err != nil {
		return err
	}
	if p.SlotLeaves, err = encodeAll(p.Source.Slots, engine.EncodeSlot); err != nil {
		return fmt.Errorf("slot %w", err)
	}
	if p.InitLeaves, err = encodeAll(p.Source.Init, engine.EncodeInstr); err != nil {
		return fmt.Errorf("init instruction %w", err)
	}
	if p.StepLeaves, err = encodeAll(p.Source.Step, engine.EncodeInstr); err != nil {
		return fmt.Errorf("step instruction %w", err)
	}
	return nil
}

func encodeAll[T any](items []T, encode func(*T) ([]byte, error)) ([][]byte, error) {
	out := make([][]byte, len(items))
	for i := range items {
		leaf, err := encode(&items[i])
		if err != nil {
			return nil, fmt.Errorf("%d: %w", i, err)
		}
		out[i] = leaf
	}
	return out, nil
}

// SetConstRoots computes the root of every const slot from its value.
func SetConstRoots(p *engine.Program) {
	for i := range p.Slots {
		if s := &p.Slots[i]; s.Kind == engine.Const {
			s.Root = TensorRoot(s.Value)
		}
	}
}

func checkConsts(p *engine.Program) error {
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind == engine.Const && s.Root != TensorRoot(s.Value) {
			return fmt.Errorf("slot %d %q: its value does not have the root of its leaf", i, s.Name)
		}
	}
	return nil
}

// LeafDigest is the digest of a slot, instruction or outputs leaf.
func LeafDigest(leaf []byte) claim.Digest {
	b := make([]byte, 1, 1+len(leaf))
	b[0] = tagLeaf
	return sha256.Sum256(append(b, leaf...))
}

func leafTree(leaves [][]byte) *Tree {
	digests := make([]claim.Digest, len(leaves))
	for i, l := range leaves {
		digests[i] = LeafDigest(l)
	}
	return NewTree(digests)
}

// Root is the program's digest.
func (p *Program) Root() claim.Digest {
	return ProgramRootOf(p.Header, p.Slots.Root(), p.Init.Root(), p.Step.Root(), p.Outputs)
}

// ProgramRootOf is the program's digest from the parts that an opening shows.
func ProgramRootOf(header []byte, slots, init, step, outputs claim.Digest) claim.Digest {
	b := append([]byte{tagProgram}, header...)
	for _, d := range []claim.Digest{slots, init, step, outputs} {
		b = append(b, d[:]...)
	}
	return sha256.Sum256(b)
}

// ProgramRoot is the digest of a program.
func ProgramRoot(src *engine.Program) (claim.Digest, error) {
	p, err := NewProgram(src)
	if err != nil {
		return claim.Digest{}, err
	}
	return p.Root(), nil
}

// SlotPath opens slot leaf i under the slots root.
func (p *Program) SlotPath(i int) ([]claim.Digest, error) { return p.Slots.Path(i) }

// InstrPath opens instruction leaf i under its list's root.
func (p *Program) InstrPath(l engine.List, i int) ([]claim.Digest, error) {
	if l == engine.InitList {
		return p.Init.Path(i)
	}
	return p.Step.Path(i)
}
