package commit

import "github.com/assay-avs/assay/engine"

// checkpoints keeps the states after every stride-th segment; the stride
// doubles whenever they would need more than the budget. Segment 0 stays.
type checkpoints struct {
	budget, used uint64
	stride       uint64
	at           map[uint64][]engine.Tensor
}

func newCheckpoints(budget uint64) checkpoints {
	if budget == 0 {
		budget = defaultMemory
	}
	return checkpoints{budget: budget, stride: 1, at: map[uint64][]engine.Tensor{}}
}

func (c *checkpoints) put(g uint64, state []engine.Tensor) {
	size := bytesOf(state)
	for g%c.stride == 0 && c.used+size > c.budget && c.stride <= g {
		c.thin()
	}
	if g%c.stride == 0 {
		c.at[g] = clone(state)
		c.used += size
	}
}

func (c *checkpoints) thin() {
	c.stride *= 2
	for g, state := range c.at {
		if g%c.stride != 0 {
			c.used -= bytesOf(state)
			delete(c.at, g)
		}
	}
}

// nearest is the last checkpoint that is not after segment g.
func (c *checkpoints) nearest(g uint64) (uint64, []engine.Tensor) {
	at := g - g%c.stride
	return at, c.at[at]
}

func bytesOf(ts []engine.Tensor) (n uint64) {
	for i := range ts {
		n += uint64(len(ts[i].Data))
	}
	return n
}
