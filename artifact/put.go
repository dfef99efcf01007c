package artifact

import (
	"bytes"
	"fmt"
	"io"

	"github.com/assay-avs/assay/commit"
)

// PutInputs stores what a run was computed from.
func (d *Dir) PutInputs(in commit.Inputs) error {
	file, err := in.Program.Marshal()
	if err != nil {
		return fmt.Errorf("encode program: %w", err)
	}
	if _, err := d.Put(Program, file); err != nil {
		return err
	}
	if len(in.Params) > 0 {
		if err := d.putTensors(in, false); err != nil {
			return err
		}
	}
	if in.Spec.HasParent() {
		if err := d.putTensors(in, true); err != nil {
			return err
		}
	}
	if in.Data == nil {
		return nil
	}
	return d.putDataset(in.Data)
}

func (d *Dir) putTensors(in commit.Inputs, state bool) error {
	tensors := in.Params
	if state {
		tensors = in.InitialState
	}
	file, err := EncodeTensors(tensors)
	if err != nil {
		return err
	}
	_, err = d.Put(Tensors, file)
	return err
}

func (d *Dir) putDataset(data commit.Data) error {
	w, ok := data.(io.WriterTo)
	if !ok {
		return fmt.Errorf("store data set: a %T cannot be written to a file", data)
	}
	var b bytes.Buffer
	if _, err := w.WriteTo(&b); err != nil {
		return fmt.Errorf("store data set: %w", err)
	}
	_, err := d.Put(Dataset, b.Bytes())
	return err
}
