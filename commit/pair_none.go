//go:build !amd64 || purego

package commit

const twoLanes = false

func blocks2(_, _ *[8]uint32, _, _ *byte, _ int) { panic("commit: blocks2 is not for this build") }
