package opening

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// Kinds of input places (docs/format.md, section 7).
const (
	paramPlace   = 0
	recordPlace  = 1
	programPlace = 2
	schemaPlace  = 3
	constPlace   = 4
	statePlace   = 5
)

// slotPlaces are the kinds of places of tensors that stand behind slots.
var slotPlaces = map[engine.SlotKind]byte{engine.Param: paramPlace, engine.Const: constPlace, engine.State: statePlace}

// OutputsList is the list of LeafPlace that stands for the outputs leaf; 0, 1
// and 2 are the slots, the init and the step instructions.
const OutputsList = 3

// records opens the records of a data set; a *dataset.Dataset does.
type records interface {
	Record(i uint64) (dataset.Record, error)
	Path(i uint64) ([]claim.Digest, error)
	FieldPath(i uint64, field int) ([]claim.Digest, error)
	Row(i uint64) (fields [][]byte, meta claim.Digest, err error)
}

// SlotPlace names a chunk of what stands behind a slot, for a demand: of a
// parameter, a constant, or a state's initial value in a run with a parent.
func SlotPlace(p *commit.Program, slot int, chunk uint32) ([]byte, error) {
	path, err := p.SlotPath(slot)
	if err != nil {
		return nil, fmt.Errorf("open slot %d: %w", slot, err)
	}
	if slot >= len(p.SlotLeaves) || len(p.SlotLeaves[slot]) == 0 {
		return nil, fmt.Errorf("open slot %d: %w", slot, errAbsent)
	}
	leaf := p.SlotLeaves[slot]
	kind, ok := slotPlaces[engine.SlotKind(leaf[0])]
	if !ok {
		return nil, fmt.Errorf("open slot %d: no tensor stands behind a %v slot", slot, engine.SlotKind(leaf[0]))
	}
	out := binary.BigEndian.AppendUint32([]byte{kind}, chunk)
	out = append(binary.BigEndian.AppendUint16(out, uint16(slot)), head(p)...)
	return append(append(out, sized(leaf)...), flat(path)...), nil
}

// SlotOf reads what SlotPlace wrote; ok is false for places of other inputs.
func SlotOf(place []byte) (slot int, chunk uint32, ok bool) {
	if len(place) < 7 || place[0] != paramPlace && place[0] != constPlace && place[0] != statePlace {
		return 0, 0, false
	}
	return int(binary.BigEndian.Uint16(place[5:])), binary.BigEndian.Uint32(place[1:]), true
}

// head is the preimage of a program's root.
func head(p *commit.Program) []byte {
	return append(bytes.Clone(p.Header), flat([]claim.Digest{p.Slots.Root(), p.Init.Root(), p.Step.Root(), p.Outputs})...)
}

// LeafPlace names a leaf of the program, for a demand; head is the preimage of
// the program's root.
func LeafPlace(head []byte, list uint8, index uint16) []byte {
	return append(binary.BigEndian.AppendUint16([]byte{programPlace, list}, index), head...)
}

// SchemaPlace names the schema of a data set, for a demand; head is the preimage
// of the data set's digest: records u64, schema, tree.
func SchemaPlace(head []byte) []byte { return append([]byte{schemaPlace}, head...) }

// RecordPlace names a chunk of a record's field, for a demand; schema is the
// preimage of the schema's digest without its tag.
func RecordPlace(head, schema []byte, record uint64, field uint16, chunk uint32) []byte {
	out := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32([]byte{recordPlace}, chunk), record)
	return append(append(binary.BigEndian.AppendUint16(out, field), head...), sized(schema)...)
}

// errAbsent: the tree has a path to the place, but nothing stands there.
var errAbsent = errors.New("there is none")

// AnswerInput opens a demanded piece of a run's inputs.
func AnswerInput(in *commit.Inputs, place []byte) ([]byte, error) {
	switch {
	case len(place) >= 4 && place[0] == programPlace:
		return answerLeaf(in, place[1], int(binary.BigEndian.Uint16(place[2:])))
	case len(place) > 0 && place[0] == schemaPlace:
		return answerSchema(in)
	}
	if slot, chunk, ok := SlotOf(place); ok {
		return answerSlot(in, place[0], slot, uint64(chunk))
	}
	if len(place) < 15 {
		return nil, errors.New("the demand's place is too short for an input")
	}
	if place[0] != recordPlace {
		return nil, fmt.Errorf("unknown kind of input %d", place[0])
	}
	return answerRecord(in, binary.BigEndian.Uint64(place[5:]), int(binary.BigEndian.Uint16(place[13:])), uint64(binary.BigEndian.Uint32(place[1:])))
}

// answerSlot opens a chunk of the tensor behind a slot of the kind that a place
// is of.
func answerSlot(in *commit.Inputs, kind byte, slot int, chunk uint64) ([]byte, error) {
	if slot >= len(in.Program.Slots) {
		return nil, fmt.Errorf("open slot %d: %w", slot, errAbsent)
	}
	s := &in.Program.Slots[slot]
	switch {
	case s.Kind == engine.Param && kind == paramPlace:
		return openTensor(in.Params, int(s.Index), chunk)
	case s.Kind == engine.State && kind == statePlace:
		return openTensor(in.InitialState, int(s.Index), chunk)
	case s.Kind == engine.Const && kind == constPlace:
		return openChunk(nil, s.Value, nil, chunk)
	}
	return nil, fmt.Errorf("a place of kind %d names slot %d, which is a %v", kind, slot, s.Kind)
}

// openTensor opens a chunk of one of the tensors under a root.
func openTensor(tensors []engine.Tensor, i int, chunk uint64) ([]byte, error) {
	if i >= len(tensors) {
		return nil, fmt.Errorf("open tensor %d: %w", i, errAbsent)
	}
	path, err := commit.TreePath(commit.TensorRoots(tensors), i)
	if err != nil {
		return nil, fmt.Errorf("open tensor %d: %w", i, err)
	}
	return openChunk(nil, tensors[i].Data, path, chunk)
}

func answerRecord(in *commit.Inputs, record uint64, field int, chunk uint64) ([]byte, error) {
	set, ok := in.Data.(records)
	if !ok {
		return nil, errors.New("the run has no data set that can be opened")
	}
	r, err := set.Record(record)
	if err != nil {
		return nil, err
	}
	inclusion, err := set.Path(record)
	if err != nil {
		return nil, err
	}
	path, err := set.FieldPath(record, field)
	if err != nil {
		return nil, err
	}
	fields, _, err := set.Row(record)
	if err != nil {
		return nil, err
	}
	if field >= len(fields) {
		return nil, fmt.Errorf("open field %d of record %d: %w", field, record, errAbsent)
	}
	return openChunk(append(r.Encode(), flat(inclusion)...), fields[field], path, chunk)
}

func answerLeaf(in *commit.Inputs, list uint8, index int) ([]byte, error) {
	p, err := commit.NewProgram(in.Program)
	if err != nil {
		return nil, fmt.Errorf("commit program: %w", err)
	}
	if list == OutputsList && index == 0 {
		return sized(p.OutputsLeaf), nil
	}
	leaves, tree := p.SlotLeaves, p.Slots
	switch list {
	case 0:
	case 1:
		leaves, tree = p.InitLeaves, p.Init
	case 2:
		leaves, tree = p.StepLeaves, p.Step
	default:
		return nil, fmt.Errorf("the program has no list %d with a leaf %d", list, index)
	}
	if index >= len(leaves) {
		return nil, fmt.Errorf("open leaf %d of list %d: %w", index, list, errAbsent)
	}
	path, err := tree.Path(index)
	if err != nil {
		return nil, fmt.Errorf("open leaf %d of list %d: %w", index, list, err)
	}
	return append(sized(leaves[index]), flat(path)...), nil
}

func answerSchema(in *commit.Inputs) ([]byte, error) {
	set, ok := in.Data.(interface{ Fields() dataset.Schema })
	if !ok {
		return nil, errors.New("the run has no data set whose schema can be opened")
	}
	return sized(set.Fields().Encode()), nil
}

// sized puts a u16 of their number before bytes.
func sized(b []byte) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(b))), b...)
}

// openChunk appends a tensor's root and path, and the opening of its chunk.
func openChunk(out, tensor []byte, path []claim.Digest, chunk uint64) ([]byte, error) {
	down, err := commit.TensorPath(tensor, chunk)
	if err != nil {
		return nil, err
	}
	root := commit.TensorRoot(tensor)
	data := commit.Chunk(tensor, chunk)
	out = append(append(out, root[:]...), flat(path)...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(data)))
	return append(append(out, data...), flat(down)...), nil
}
