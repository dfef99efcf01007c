package challenger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// preimages are what registrations showed: a program's header and the roots of
// its lists, a data set's number of records, schema and tree.
type preimages interface {
	ProgramHead(ctx context.Context, v claim.View) ([]byte, error)
	DatasetHead(ctx context.Context, v claim.View) ([]byte, error)
}

// byPlace are the answers for inputs by what was demanded.
func (f *finder) byPlace(ctx context.Context, v claim.View) (map[string][]byte, error) {
	opened, err := f.inputs.Inputs(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("read answers: %w", err)
	}
	out := map[string][]byte{}
	for _, o := range opened {
		out[string(o.Place)] = o.Data
	}
	return out, nil
}

// openedProgram puts a program together from leaves and constants that were
// opened on chain, or finds that the leaves are malformed. The error wraps a
// missing for the first leaf or chunk that was not opened.
func (f *finder) openedProgram(ctx context.Context, v claim.View, cause error) (*engine.Program, *dispute.Finding, error) {
	if v.Status == claim.Open || v.Terms.Restricted { // nobody can have demanded it
		return nil, nil, cause
	}
	head, err := f.preimages.ProgramHead(ctx, v)
	if err != nil {
		return nil, nil, errors.Join(cause, err)
	}
	answers, err := f.byPlace(ctx, v)
	if err != nil {
		return nil, nil, err
	}
	p, err := leavesOf(head, answers, cause)
	if err != nil {
		return nil, nil, err
	}
	if p.Root() != v.Spec.Program {
		return nil, nil, errors.New("more leaves stand under the program's root than its header counts")
	}
	source, refusal := decoded(p)
	if refusal != nil {
		found, err := f.accuse(ctx, v, p, nil, refusal)
		return nil, found, err
	}
	values := &slotReader{program: p, slots: source.Slots, served: plant(nil), opened: answers, exact: true, cause: cause}
	if err := values.constants(); err != nil {
		return nil, nil, err
	}
	return source, nil, nil
}

// leavesOf reads the leaves that a header counts from answers.
func leavesOf(head []byte, answers map[string][]byte, cause error) (*commit.Program, error) {
	h, err := engine.DecodeHeader(head[:engine.HeaderSize])
	if err != nil {
		return nil, err
	}
	var lists [4][][]byte
	var want wanting
	for list, count := range []uint16{h.Slots, h.Init, h.Step, 1} {
		for i := range count {
			leaf, err := leafAt(head, uint8(list), i, answers, cause)
			if err = want.note(err); err != nil {
				return nil, err
			}
			lists[list] = append(lists[list], leaf)
		}
	}
	if err := want.all(); err != nil {
		return nil, err
	}
	return commit.ProgramOfLeaves(head[:engine.HeaderSize], lists[0], lists[1], lists[2], lists[opening.OutputsList][0]), nil
}

func leafAt(head []byte, list uint8, i uint16, answers map[string][]byte, cause error) ([]byte, error) {
	place := opening.LeafPlace(head, list, i)
	leaf, ok := sized(answers[string(place)])
	if !ok {
		return nil, &missing{place: place, what: fmt.Sprintf("leaf %d of the program's list %d", i, list), cause: cause}
	}
	return leaf, nil
}

// sized reads what follows its length, a u16.
func sized(b []byte) ([]byte, bool) {
	if len(b) < 2 || len(b) < 2+int(binary.BigEndian.Uint16(b)) {
		return nil, false
	}
	return b[2 : 2+int(binary.BigEndian.Uint16(b))], true
}

// decoded reads a program from its leaves and checks it.
func decoded(p *commit.Program) (*engine.Program, error) {
	h, err := engine.DecodeHeader(p.Header)
	if err != nil {
		return nil, err
	}
	q := &engine.Program{Batch: h.Batch, Schema: h.Schema}
	if q.Slots, err = decodeAll(p.SlotLeaves, engine.DecodeSlot); err != nil {
		return nil, err
	}
	if q.Init, err = decodeAll(p.InitLeaves, engine.DecodeInstr); err != nil {
		return nil, err
	}
	if q.Step, err = decodeAll(p.StepLeaves, engine.DecodeInstr); err != nil {
		return nil, err
	}
	if q.Outputs, q.Results, err = engine.DecodeOutputs(p.OutputsLeaf, int(h.Outputs), int(h.Results)); err != nil {
		return nil, err
	}
	header, err := q.Header()
	if err == nil && string(header) != string(p.Header) {
		err = errors.New("the header counts other slots than there are")
	}
	return q, errors.Join(err, engine.Check(q))
}

func decodeAll[T any](leaves [][]byte, decode func([]byte) (T, error)) ([]T, error) {
	out := make([]T, len(leaves))
	for i, l := range leaves {
		var err error
		if out[i], err = decode(l); err != nil {
			return nil, fmt.Errorf("leaf %d: %w", i, err)
		}
	}
	return out, nil
}
