//go:build amd64 && !purego

package commit

import "github.com/klauspost/cpuid/v2"

// twoLanes says whether the processor has the instructions that blocks2 uses.
var twoLanes = cpuid.CPU.Supports(cpuid.SHA, cpuid.SSSE3, cpuid.SSE4)

// blocks2 compresses n ≥ 1 blocks at p into state a and at q into state b, in
// turns: one stream alone leaves the processor waiting for its last round.
//
//go:noescape
func blocks2(a, b *[8]uint32, p, q *byte, n int)
