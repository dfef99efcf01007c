package dispute

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// elementProof builds the proof that one element of an instruction's output is
// wrong. All inputs are the honest ones of step.
type elementProof struct {
	run    *Run
	trace  *commit.Trace // of the segment, honest up to the accused tensor
	step   *commit.Step
	start  *startState // what the first step reads
	local  int         // step in the segment
	instr  int
	accuse cursor // the accused chunk
	depth  int    // of the accused tensor's tree
}

// startState opens the end state of the previous segment, as claimed.
type startState struct {
	state   *commit.Tree // over the roots of its tensors
	outputs claim.Digest
	up      []claim.Digest // siblings of the segment, upwards
}

func (p *elementProof) in() *engine.Instr { return &p.run.Program.Source.List(p.step.List)[p.instr] }

// build proves that the chunk's bytes are wrong at the element.
func (p *elementProof) build(element uint64, chunk []byte) (*Fault, error) {
	a := p.accuse.anchor
	e := p.run.head()
	e.u32(uint32(p.local))
	e.u16(uint16(p.instr))
	e.u32(uint32(element))
	e.instrLeaf(p.run.Program, p.step.List, p.instr)
	e.raw(chunk)
	e.path(p.accuse.path(p.accuse.depth))
	p.operands(e, element)
	where := fmt.Sprintf("segment %d, step %d, instruction %d %q, element %d", a.Segment, p.local, p.instr, p.in().Name, element)
	return &Fault{Kind: Element, Segment: a.Segment, Anchor: a, Proof: e.b, Where: where}, e.err
}

// operands opens everything that the element depends on.
func (p *elementProof) operands(e *encoder, element uint64) {
	in := p.in()
	reads := make([]map[uint64]bool, len(in.Operands))
	engine.EvalElement(in, element, p.key(), func(o int, flat uint64) uint32 {
		if reads[o] == nil {
			reads[o] = map[uint64]bool{}
		}
		reads[o][flat] = true
		t, err := p.source(&in.Operands[o])
		if err != nil {
			e.fail(err)
			return 0
		}
		return engine.LoadWord(t, flat)
	})
	for _, o := range openings(in, reads) {
		p.operand(e, &in.Operands[o], reads[o])
	}
}

// openings lists the operands that have an entry in the proof, in its order.
func openings(in *engine.Instr, reads []map[uint64]bool) (order []int) {
	n := len(in.Operands)
	if in.Family == engine.Move && in.Kind > 0 {
		n--
		order = append(order, n)
	}
	for o := range n {
		if in.Family != engine.Move || reads[o] != nil {
			order = append(order, o)
		}
	}
	return order
}

func (p *elementProof) key() [2]uint32 {
	if p.step.List == engine.InitList {
		return engine.KeyOf(p.run.Spec.Seed)
	}
	return engine.KeyOf(p.run.Spec.OrderSeed)
}

// source is the tensor that an operand reads.
func (p *elementProof) source(o *engine.Operand) (*engine.Tensor, error) {
	if !o.Slot {
		return &p.step.Tensors[o.Index], nil
	}
	s := &p.run.Program.Source.Slots[o.Index]
	var from []engine.Tensor
	switch s.Kind {
	case engine.Const:
		return &engine.Tensor{DType: s.DType, Dims: s.Dims, Data: s.Value}, nil
	case engine.Step:
		t := engine.I32Tensor([]int32{int32(p.step.Index)})
		return &t, nil
	case engine.Param:
		from = p.run.Params // which need not have the lengths that are declared
	case engine.State:
		from = p.step.Env.State
	case engine.Data:
		from = p.step.Env.Data
	}
	if int(s.Index) >= len(from) {
		return nil, fmt.Errorf("open %v slot %d: tensor %d of %d", s.Kind, o.Index, s.Index, len(from))
	}
	return &from[s.Index], nil
}

func (p *elementProof) operand(e *encoder, o *engine.Operand, reads map[uint64]bool) {
	if len(reads) == 0 {
		e.u8(0)
		return
	}
	e.u8(1)
	t, err := p.source(o)
	if err != nil {
		e.fail(err)
		return
	}
	if o.Slot {
		p.slot(e, int(o.Index), t, reads)
		return
	}
	e.digest(p.trace.Tensors[p.local][o.Index])
	e.path(p.earlierInstr(int(o.Index)))
	e.chunks(t.Data, t.DType.Size(), reads)
}

func (p *elementProof) slot(e *encoder, i int, t *engine.Tensor, reads map[uint64]bool) {
	s := &p.run.Program.Source.Slots[i]
	e.slotLeaf(p.run.Program, i)
	switch s.Kind {
	case engine.Step:
		return
	case engine.Data:
		p.data(e, s, reads)
		return
	case engine.Param:
		roots := p.run.paramRoots()
		e.digest(roots[s.Index])
		e.opened(commit.TreePath(roots, int(s.Index)))
	case engine.State:
		p.state(e, s)
	}
	e.chunks(t.Data, t.DType.Size(), reads)
}

func (r *Run) paramRoots() []claim.Digest {
	if r.params == nil {
		r.params = commit.TensorRoots(r.Params)
	}
	return r.params
}

func (p *elementProof) state(e *encoder, s *engine.Slot) {
	if p.local == 0 {
		e.digest(p.start.state.Node(0, int(s.Index)))
		e.opened(p.start.state.Path(int(s.Index)))
		e.digest(p.start.outputs)
		e.path(p.start.up)
		return
	}
	before := p.trace.Tensors[p.local-1]
	e.digest(before[s.Producer])
	e.opened(commit.TreePath(before, int(s.Producer)))
	e.path(p.earlierStep())
}

// siblings of the accused tensor: in its step's tree, and of the step in the
// segment's, upwards.
func (p *elementProof) siblings() (instr, step []claim.Digest) {
	up := p.accuse.path(p.accuse.depth)[p.depth:]
	d := commit.Depth(uint64(len(p.trace.Tensors[p.local])))
	return up[:d], up[d : d+commit.Depth(uint64(len(p.trace.Tensors)))]
}

// earlierInstr opens an earlier instruction under the claimed step root.
func (p *elementProof) earlierInstr(i int) []claim.Digest {
	instr, _ := p.siblings()
	return beside(commit.NewTree(p.trace.Tensors[p.local][:p.instr]), i, p.instr, p.accusedRoot(), instr)
}

// earlierStep opens the step before under the claimed trace root.
func (p *elementProof) earlierStep() []claim.Digest {
	instr, step := p.siblings()
	roots := make([]claim.Digest, p.local)
	for k := range roots {
		roots[k] = p.trace.StepRoot(k)
	}
	stepRoot := commit.FoldPath(p.accusedRoot(), uint64(p.instr), instr)
	return beside(commit.NewTree(roots), p.local-1, p.local, stepRoot, step)
}

// accusedRoot is the claimed root of the accused tensor.
func (p *elementProof) accusedRoot() claim.Digest {
	bits := p.accuse.index & (1<<p.depth - 1)
	return commit.FoldPath(p.accuse.digest, bits, p.accuse.path(p.depth))
}

// beside opens leaf k of a claimed tree of which the leaves before i are
// honest, and leaf i with its siblings is known.
func beside(honest *commit.Tree, k, i int, leaf claim.Digest, siblings []claim.Digest) []claim.Digest {
	path := make([]claim.Digest, len(siblings))
	for level, s := range siblings {
		switch {
		case k>>level == i>>level:
			path[level] = s
		case k>>level^1 == i>>level:
			path[level] = commit.FoldPath(leaf, uint64(i)&(1<<level-1), siblings[:level])
		default:
			// All its leaves come before i: it stands in the tree of those too.
			path[level] = honest.Node(level, k>>level^1)
		}
	}
	return path
}

// data opens the element of a field of the record that a row reads.
func (p *elementProof) data(e *encoder, s *engine.Slot, reads map[uint64]bool) {
	row := size(s.DType, s.Dims[1:]) / uint64(s.DType.Size())
	var flat uint64
	for flat = range reads {
	}
	number := p.step.Records[flat/row]
	rs := p.run.Records
	e.u64(rs.Len())
	schema := schemaBytes(rs.Schema())
	e.raw(digestOf(0x0d, schema))
	e.digest(rs.Root())
	record, err := rs.Record(number)
	e.fail(err)
	e.raw(record.Encode())
	e.opened(rs.Path(number))
	e.sized(schema)
	fields, err := rs.Batch([]uint64{number})
	if err != nil {
		e.fail(err)
		return
	}
	e.digest(commit.TensorRoot(fields[s.Index].Data))
	e.opened(rs.FieldPath(number, int(s.Index)))
	e.chunks(fields[s.Index].Data, s.DType.Size(), map[uint64]bool{flat % row: true})
}

// schemaBytes is the preimage of a schema's digest without its tag.
func schemaBytes(fields []engine.Field) []byte {
	var b []byte
	for _, f := range fields {
		b = append(b, byte(f.DType), byte(len(f.Dims)))
		for _, d := range f.Dims {
			b = binary.BigEndian.AppendUint32(b, d)
		}
	}
	return b
}

// wrongElement is the first element in which two chunks differ.
func wrongElement(honest, claimed []byte, chunk uint64, size int) (uint64, bool) {
	for i := range min(len(honest), len(claimed)) {
		if honest[i] != claimed[i] {
			return (chunk*commit.ChunkSize + uint64(i)) / uint64(size), true
		}
	}
	return 0, false
}

// chunkOf reads and verifies a chunk.
func (r *Run) chunkOf(ctx context.Context, c cursor) ([]byte, error) {
	if c.digest.IsZero() {
		return nil, &empty{c}
	}
	c.levels, c.tag = 0, 2
	b, err := r.Source.Chunk(ctx, c.node())
	if err == nil && claim.Digest(digestOf(2, b)) != c.digest {
		err = fmt.Errorf("%d bytes are not of its digest", len(b))
	}
	if err == nil {
		return bytes.Clone(b), nil
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if kids, err := r.Source.Children(ctx, c.node()); err == nil {
		if other := r.preimage(ctx, c, kids); other != nil {
			return nil, &misfit{c, other}
		}
	}
	return nil, &withheld{c: c, cause: err}
}
