package engine

func bestTile(noAsm bool) tileFunc { return tileGeneric }

func vectorAsm(code uint8, d, a, b, c []uint32) bool { return false }
