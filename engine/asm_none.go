//go:build !amd64 || purego

package engine

func hasSIMD(l simd) bool { return l == portable }

func tilerOf(simd) tiler { return genericTiler }

func vectorAsm(width simd, code uint8, d, a, b, c []uint32) bool { return false }

func packPanelAsm(noAsm bool, src []float32, first, step, k, cols int, panel []float32) int { return 0 }

func addLanesAsm(noAsm bool, s *[lanes]float32, v []float32) int { return 0 }
