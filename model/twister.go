package model

// twister is the generator MT19937 of Matsumoto and Nishimura, seeded with one
// word as they do; ONNX's reference draws the masks of Dropout from it.
type twister struct {
	state [624]uint32
	next  int
}

func newTwister(seed uint32) *twister {
	t := &twister{next: len(twister{}.state)}
	t.state[0] = seed
	for i := 1; i < len(t.state); i++ {
		last := t.state[i-1]
		t.state[i] = 1812433253*(last^last>>30) + uint32(i)
	}
	return t
}

func (t *twister) refill() {
	n := len(t.state)
	for i := range t.state {
		y := t.state[i]&(1<<31) | t.state[(i+1)%n]&(1<<31-1)
		t.state[i] = t.state[(i+397)%n] ^ y>>1 ^ -(y&1)&0x9908b0df
	}
	t.next = 0
}

func (t *twister) uint32() uint32 {
	if t.next == len(t.state) {
		t.refill()
	}
	y := t.state[t.next]
	t.next++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float64 is a multiple of 2^-53 in [0, 1).
func (t *twister) float64() float64 {
	high, low := t.uint32()>>5, t.uint32()>>6
	return float64(uint64(high)<<26|uint64(low)) / (1 << 53)
}
