package model

import (
	"maps"
	"slices"
)

// operator is what the compiler knows about an ONNX operator.
type operator struct {
	least, most int                 // inputs
	attrs       map[string]AttrType // allowed attributes
	constant    []int               // inputs whose value must be in the file
	statistics  []int               // inputs that are never trained
	forward     func(c *compiler, n *Node) (value, error)
	outputs     int                                         // most outputs; 0: one
	forwardAll  func(c *compiler, n *Node) ([]value, error) // instead of forward: several outputs
	// backward adds the gradients of n's inputs, given its output y and the
	// gradient dy of the loss by y. Nil: not differentiable.
	backward    backward
	backwardAll func(c *compiler, n *Node) error // instead of backward: several outputs
}

// operators is the table of supported operators; init breaks the cycle
// between the table and the functions that use it.
var operators map[string]operator

func init() {
	operators = map[string]operator{}
	for _, table := range []map[string]operator{arithmetic(), linear(), convolutions(), pools(), shapes(), reductions(),
		functions(), comparisons(), logic(), folds(), moves(), gathers(), constants(), normalizations(), losses(), quantizations(), expandable(), recurrences(), optimizers(), resizes(), miscellanea()} {
		maps.Copy(operators, table)
	}
	for name, f := range gradients() {
		op := operators[name]
		op.backward = f
		operators[name] = op
	}
}

// unchanged are operators that mean in opset 1 what they mean today.
var unchanged = []string{"GlobalAveragePool", "GlobalMaxPool", "Not", "Softplus", "Softsign"}

// Operators lists the operators that can be imported, and says which can be
// trained through.
func Operators() map[string]bool {
	out := map[string]bool{}
	for name := range operators {
		out[name] = trainable(name)
	}
	return out
}

func trainable(op string) bool {
	return operators[op].backward != nil || operators[op].backwardAll != nil
}

func operatorNames() []string { return slices.Sorted(maps.Keys(operators)) }
