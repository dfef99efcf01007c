package simulate

import (
	"bytes"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
)

// Two programs whose inputs are several chunks each, and few enough for a
// challenger's limit, leaves included.

// tableSize is the length of the table's tensors: three chunks.
const tableSize = 600

// tableToy is a program that scales its state by a parameter and adds a constant.
func tableToy() (toys.Toy, error) {
	b := engine.NewBuilder()
	dims := []uint32{tableSize}
	x, scale := b.State("x", engine.F32, dims...), b.Param("scale", engine.F32, dims...)
	shift := b.Const("shift", ramp(-1, 1.0/512))
	first, next := engine.NewBody(0), engine.NewBody(3)
	b.SetInit(x, b.Init().Map("x0", engine.F32, dims, first.Return(first.I2F(first.AxisIndex(0)))))
	b.SetNext(x, b.Step().Map("next", engine.F32, dims, next.Return(next.FMA(next.In(0), next.In(1), next.In(2))), x.All(), scale.All(), shift.All()))
	b.ResultState("x", x)
	p, err := b.Program()
	return toys.Toy{Name: "table", Program: p, Params: []engine.Tensor{ramp(0.25, 1.0/1024)}}, err
}

// ramp are numbers that grow.
func ramp(from, by float32) engine.Tensor {
	v := make([]float32, tableSize)
	for i := range v {
		v[i] = float32(float32(i)*by) + from
	}
	return engine.F32Tensor(v, tableSize)
}

// Records of the reader: two chunks each.
const (
	recordCount = 4
	recordSize  = 300
)

var schema = dataset.Schema{{Name: "x", DType: engine.F32, Dims: []uint32{recordSize}}}

// readerToy is a program that adds a record to half its state in every step.
func readerToy() (toys.Toy, error) {
	b := engine.NewBuilder()
	b.Schema = schema.Digest()
	dims := []uint32{recordSize}
	x, row := b.State("x", engine.F32, dims...), b.Data("row", 0, engine.F32, 1, recordSize)
	first, next := engine.NewBody(0), engine.NewBody(2)
	b.SetInit(x, b.Init().Map("x0", engine.F32, dims, first.Return(first.I2F(first.AxisIndex(0)))))
	b.SetNext(x, b.Step().Map("next", engine.F32, dims, next.Return(next.FMA(next.In(0), next.F(0.5), next.In(1))), x.All(),
		row.At(engine.Fixed(0), engine.Axis(0))))
	b.ResultState("x", x)
	p, err := b.Program()
	return toys.Toy{Name: "reader", Program: p}, err
}

// rows are the reader's records, as a file.
func rows() ([]byte, error) {
	var out bytes.Buffer
	w, err := dataset.NewWriter(&out, schema, false)
	if err != nil {
		return nil, err
	}
	for r := range recordCount {
		v := make([]float32, recordSize)
		for i := range v {
			v[i] = float32(r*recordSize + i)
		}
		if err := w.Append(engine.F32Tensor(v, recordSize).Data, [32]byte{}); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// addStock adds the two programs, and the records.
func (c *corpus) addStock() error {
	t, err := tableToy()
	if err == nil {
		c.table, err = c.add(t)
	}
	if err != nil {
		return fmt.Errorf("table: %w", err)
	}
	if t, err = readerToy(); err == nil {
		c.reader, err = c.add(t)
	}
	if err != nil {
		return fmt.Errorf("reader: %w", err)
	}
	file, err := rows()
	if err == nil {
		c.records, err = dataset.Parse(file)
	}
	if err != nil {
		return fmt.Errorf("records: %w", err)
	}
	c.reader.in.Data, c.reader.in.Spec.Dataset = c.records, c.records.Digest()
	c.store.put(artifact.Dataset, c.records.Digest(), file)
	return nil
}
