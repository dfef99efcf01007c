package challenger

import (
	"bytes"
	"errors"
	"testing"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// twoParams declares parameters of 600 and 300 numbers: 3 chunks and 2.
func twoParams(t *testing.T) *commit.Program {
	t.Helper()
	b := engine.NewBuilder()
	x, y := b.Param("x", engine.F32, 600), b.Param("y", engine.F32, 300)
	f := engine.NewBody(2)
	b.Output("z", b.Step().Map("z", engine.F32, []uint32{300}, f.Return(f.Add(f.In(0), f.In(1))), x.At(engine.Axis(0)), y.All()))
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if err := engine.Check(p); err != nil {
		t.Fatal(err)
	}
	c, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func numbers(n int) engine.Tensor {
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(i)
	}
	return engine.F32Tensor(v, uint32(n))
}

// readParams reads what is served and answered, as tensors under their root.
func readParams(p *commit.Program, served, answered []engine.Tensor, places ...[]byte) (*inputs, error) {
	root := commit.StateRoot(append(served, answered...))
	opened := map[string][]byte{}
	for _, place := range places {
		data, err := opening.AnswerInput(&commit.Inputs{Program: p.Source, Params: answered}, place)
		if err != nil {
			return nil, err
		}
		opened[string(place)] = data
	}
	r := &slotReader{program: p, slots: p.Source.Slots, served: plant(served), opened: opened, cause: errors.New("served by nobody")}
	held, err := r.under(root, engine.Param)
	if err != nil {
		return nil, err
	}
	return &inputs{Inputs: commit.Inputs{Params: asDeclared(held)}, held: held}, nil
}

// What is registered in other shapes than the program declares is demanded where
// the contracts could not have it opened, and read as they read it otherwise.
func TestParamsAreReadAsTheContractsReadThem(t *testing.T) {
	p := twoParams(t)
	short, long := numbers(599), numbers(610)
	for _, row := range []struct {
		name   string
		served []engine.Tensor
		slot   int // of the demand; -1: none
		chunk  uint32
	}{
		{"as declared", []engine.Tensor{numbers(600), numbers(300)}, -1, 0},
		{"of other dims", []engine.Tensor{{DType: engine.U8, Dims: []uint32{2400}, Data: numbers(600).Data}, numbers(300)}, -1, 0},
		{"last chunk short", []engine.Tensor{short, numbers(300)}, -1, 0},
		{"last chunk long", []engine.Tensor{long, numbers(300)}, -1, 0},
		{"nothing", nil, 0, 0},
		{"a level less", []engine.Tensor{numbers(600), numbers(250)}, 1, 0},
		{"a level less in the first", []engine.Tensor{numbers(500), numbers(300)}, 0, 0},
		{"too deep", []engine.Tensor{numbers(256 * 5), numbers(300)}, 0, 0},
		{"one tensor less", []engine.Tensor{numbers(100)}, 0, 0},
		{"a chunk more", []engine.Tensor{numbers(900), numbers(300)}, 0, 2},
		{"deeper by tensors", []engine.Tensor{numbers(600), numbers(300), numbers(1)}, 0, 0},
	} {
		in, err := readParams(p, row.served, nil)
		var m *missing
		if row.slot < 0 {
			if err != nil {
				t.Errorf("%s: %v", row.name, err)
			} else if commit.StateRoot(in.held) != commit.StateRoot(row.served) || len(in.Params[0].Data) != 2400 {
				t.Errorf("%s: %d bytes, held %d", row.name, len(in.Params[0].Data), len(in.held[0].Data))
			}
			continue
		}
		if !errors.As(err, &m) {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if slot, chunk, ok := opening.SlotOf(m.place); !ok || slot != row.slot || chunk != row.chunk {
			t.Errorf("%s: chunk %d of slot %d is demanded", row.name, chunk, slot)
		}
	}
}

// A chunk that is absent has no preimage, whatever else is served.
func TestAbsentChunkIsDemanded(t *testing.T) {
	b := engine.NewBuilder()
	x := b.Param("x", engine.F32, 1024) // 4 chunks
	f := engine.NewBody(1)
	b.Output("z", b.Step().Map("z", engine.F32, []uint32{1024}, f.Return(f.In(0)), x.All()))
	source, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	p, err := commit.NewProgram(source)
	if err != nil {
		t.Fatal(err)
	}
	_, err = readParams(p, []engine.Tensor{numbers(3 * 256)}, nil)
	var m *missing
	if !errors.As(err, &m) {
		t.Fatal(err)
	}
	if _, chunk, _ := opening.SlotOf(m.place); chunk != 3 {
		t.Errorf("chunk %d is demanded, 3 is absent", chunk)
	}
}

// What was opened on chain, chunk by chunk, becomes the parameters.
func TestAnswersBecomeParams(t *testing.T) {
	p := twoParams(t)
	params := []engine.Tensor{numbers(600), numbers(300)}
	var places [][]byte
	for range 5 {
		_, err := readParams(p, nil, params, places...)
		var m *missing
		if !errors.As(err, &m) {
			t.Fatal(err)
		}
		places = append(places, m.place)
	}
	in, err := readParams(p, nil, params, places...)
	if err != nil {
		t.Fatal(err)
	}
	for i := range params {
		if !bytes.Equal(in.Params[i].Data, params[i].Data) {
			t.Errorf("parameter %d is not what was opened", i)
		}
	}
}
