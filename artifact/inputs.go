package artifact

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
)

// fetch yields verified artifacts; Library is one.
type fetch interface {
	Get(ctx context.Context, servers []string, kind Kind, digest claim.Digest) ([]byte, error)
}

// Inputs fetches what a run is computed from. Each part is verified against
// the spec's digest; whether the parts fit together is commit.Inputs.Check's
// to say.
func Inputs(ctx context.Context, from fetch, servers []string, spec claim.Spec) (*commit.Inputs, error) {
	in := &commit.Inputs{Spec: spec}
	data, err := from.Get(ctx, servers, Program, spec.Program)
	if err != nil {
		return nil, fmt.Errorf("get program: %w", err)
	}
	if in.Program, _, err = DecodeProgram(data); err != nil {
		return nil, err
	}
	if !spec.Params.IsZero() {
		if data, err = from.Get(ctx, servers, Tensors, spec.Params); err != nil {
			return nil, fmt.Errorf("get params: %w", err)
		}
		if in.Params, err = DecodeTensors(data); err != nil {
			return nil, err
		}
	}
	if spec.HasParent() {
		if data, err = from.Get(ctx, servers, Tensors, spec.InitialState); err != nil {
			return nil, fmt.Errorf("get initial state: %w", err)
		}
		if in.InitialState, err = DecodeTensors(data); err != nil {
			return nil, err
		}
	}
	if !spec.Dataset.IsZero() {
		if data, err = from.Get(ctx, servers, Dataset, spec.Dataset); err != nil {
			return nil, fmt.Errorf("get data set: %w", err)
		}
		if in.Data, err = dataset.Parse(data); err != nil {
			return nil, fmt.Errorf("decode data set: %w", err)
		}
	}
	return in, nil
}
