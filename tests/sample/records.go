package sample

import (
	"bytes"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dataset"
)

// Records makes a data set of rows; with meta each has a metadata digest of its own.
func Records(schema dataset.Schema, meta bool, rows ...[]byte) (*dataset.Dataset, error) {
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, meta)
	if err != nil {
		return nil, err
	}
	for r, row := range rows {
		var digest claim.Digest
		if meta {
			digest[0] = byte(r)
		}
		if err := w.Append(row, digest); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return dataset.Parse(buf.Bytes())
}
