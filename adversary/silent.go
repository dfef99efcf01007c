package adversary

import (
	"context"
	"errors"

	"github.com/assay-avs/assay/claim"
)

// errSilent is what a silent claimant says to itself.
var errSilent = errors.New("stay silent")

// Silence is a claimant's view of the demands on its claims when it has
// decided not to see any.
type Silence struct{}

// Demands lists none.
func (Silence) Demands(context.Context, claim.View) ([]claim.Demand, error) { return nil, nil }

// Answer never answers.
func (Silence) Answer(context.Context, claim.View, claim.Demand, []byte) error { return errSilent }

// AnswerTrace never answers.
func (Silence) AnswerTrace(context.Context, claim.View, claim.Demand, claim.Digest, []byte) error {
	return errSilent
}
