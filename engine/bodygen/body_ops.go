package main

import "github.com/assay-avs/assay/engine"

// Instructions of operations on two registers, and on one. The float ones
// leave NaN loose.
var (
	bodyFloat2 = map[uint8]string{engine.OpFAdd: "VADDPS", engine.OpFSub: "VSUBPS", engine.OpFMul: "VMULPS", engine.OpFDiv: "VDIVPS"}
	bodyInt2   = map[uint8]string{engine.OpIAdd: "VPADDD", engine.OpISub: "VPSUBD", engine.OpIMul: "VPMULLD"}
	bodyLogic  = map[uint8]string{engine.OpIAnd: "VPAND", engine.OpIOr: "VPOR", engine.OpIXor: "VPXOR"}
	bodyShift  = map[uint8]string{engine.OpIShl: "VPSLL", engine.OpIShr: "VPSRL", engine.OpISar: "VPSRA"}
	bodyFloat1 = map[uint8]string{engine.OpFSqrt: "VSQRTPS", engine.OpFFloor: "VROUNDPS $9,", engine.OpFRint: "VROUNDPS $8,"}
	bodyCast   = map[uint8]string{engine.OpF2I: "VCVTTPS2DQ", engine.OpI2F: "VCVTDQ2PS"}
	bodyFlip   = map[uint8]uint32{engine.OpFNeg: 0x80000000, engine.OpFAbs: 0x7fffffff}
	bodyCmp    = map[uint8]int{engine.OpFLt: 17, engine.OpFLe: 18, engine.OpFEq: 0}
)

func isInt(code uint8) bool {
	return code >= engine.OpIAdd && code <= engine.OpIEq || code == engine.OpI2F
}

// op writes operation i.
func (k *bodyKernel) op(i int) {
	code, v := k.body.Ops[i].Code, k.first()+i
	if isInt(code) {
		for _, a := range k.args(i) {
			k.exact(a)
		}
	}
	switch {
	case code == engine.OpFFma:
		k.fma(i, v)
	case code == engine.OpSel:
		k.sel(i, v)
	case code == engine.OpFMin || code == engine.OpFMax:
		k.extreme(i, v, code)
	case bodyShift[code] != "":
		k.shift(i, v, bodyShift[code])
	case bodyFlip[code] != 0:
		k.flip(i, v, code)
	case bodyFloat2[code] != "" || bodyInt2[code] != "" || bodyLogic[code] != "":
		k.two(i, v, code)
	case bodyFloat1[code] != "" || bodyCast[code] != "":
		k.one(i, v, code)
	default:
		k.compare(i, v, code)
	}
}

func (k *bodyKernel) two(i, v int, code uint8) {
	name := bodyFloat2[code] + bodyInt2[code] + bodyLogic[code]
	if k.reg == "Z" && bodyLogic[code] != "" {
		name += "D"
	}
	l := k.loadAll(i)
	k.release(l, "")
	k.at[v] = k.take()
	k.line("%s %s, %s, %s", name, l.reg[1], l.reg[0], k.at[v])
	k.loose[v] = bodyFloat2[code] != ""
}

func (k *bodyKernel) one(i, v int, code uint8) {
	name := bodyFloat1[code] + bodyCast[code]
	if k.reg == "Z" && len(name) > 9 && name[:8] == "VROUNDPS" {
		name = "VRNDSCALEPS" + name[8:]
	}
	l := k.loadAll(i)
	k.release(l, "")
	k.at[v] = k.take()
	k.line("%s %s, %s", name, l.reg[0], k.at[v])
	k.loose[v] = bodyFloat1[code] != ""
}

func (k *bodyKernel) flip(i, v int, code uint8) {
	name := map[uint8]string{engine.OpFNeg: "VPXOR", engine.OpFAbs: "VPAND"}[code]
	if k.reg == "Z" {
		name += "D"
	}
	l := k.loadAll(i)
	mask := k.take()
	k.line("VBROADCASTSS %s, %s", k.table.at(bodyFlip[code]), mask)
	k.line("%s %s, %s, %s", name, mask, l.reg[0], mask)
	k.release(l, "")
	k.at[v], k.loose[v] = mask, true
}

// fma picks the form that overwrites what nobody needs.
func (k *bodyKernel) fma(i, v int) {
	l := k.loadAll(i)
	a, b, c := l.reg[0], l.reg[1], l.reg[2]
	var to string
	switch {
	case l.last[0]:
		to = a
		k.line("VFMADD213PS %s, %s, %s", c, b, a)
	case l.last[1]:
		to = b
		k.line("VFMADD213PS %s, %s, %s", c, a, b)
	case l.last[2]:
		to = c
		k.line("VFMADD231PS %s, %s, %s", b, a, c)
	default:
		to = k.take()
		k.line("VMOVAPS %s, %s", c, to)
		k.line("VFMADD231PS %s, %s, %s", b, a, to)
	}
	k.release(l, to)
	k.at[v], k.loose[v] = to, true
}

// shift shifts by the low five bits.
func (k *bodyKernel) shift(i, v int, name string) {
	args := k.args(i)
	if c, ok := k.constant(args[1]); ok {
		a, last := k.load(args[0])
		k.release(loaded{[]string{a}, []bool{last}}, "")
		k.at[v] = k.take()
		k.line("%sD $%d, %s, %s", name, c&31, a, k.at[v])
		return
	}
	l := k.loadAll(i)
	count := k.take()
	k.line("VBROADCASTSS %s, %s", k.table.at(31), count)
	if k.reg == "Z" {
		k.line("VPANDD %s, %s, %s", l.reg[1], count, count)
	} else {
		k.line("VPAND %s, %s, %s", l.reg[1], count, count)
	}
	k.line("%sVD %s, %s, %s", name, count, l.reg[0], count)
	k.release(l, "")
	k.at[v] = count
}

// extreme is min or max: equal arguments have equal bits, or are zeros: or
// gives −0, and gives +0.
func (k *bodyKernel) extreme(i, v int, code uint8) {
	l := k.loadAll(i)
	a, b, to := l.reg[0], l.reg[1], k.take()
	name, join := "VMINPS", "VORPS"
	if code == engine.OpFMax {
		name, join = "VMAXPS", "VANDPS"
	}
	if k.reg == "Z" {
		k.line("%s %s, %s, %s", name, b, a, to)
		k.line("VCMPPS $0, %s, %s, K1", b, a)
		k.line("%s %s, %s, K1, %s", join, b, a, to)
		k.line("VCMPPS $3, %s, %s, K1", b, a)
		k.line("VBROADCASTSS %s, K1, %s", k.table.at(nanWord), to)
	} else {
		t, mask := k.take(), k.take()
		k.line("%s %s, %s, %s", name, b, a, to)
		k.line("%s %s, %s, %s", join, b, a, t)
		k.line("VCMPPS $0, %s, %s, %s", b, a, mask)
		k.line("VBLENDVPS %s, %s, %s, %s", mask, t, to, to)
		k.line("VCMPPS $3, %s, %s, %s", b, a, mask)
		k.line("VBROADCASTSS %s, %s", k.table.at(nanWord), t)
		k.line("VBLENDVPS %s, %s, %s, %s", mask, t, to, to)
		k.give(t)
		k.give(mask)
	}
	k.release(l, "")
	k.at[v] = to
}

// onlyPicks says whether value v serves only as the condition of selections.
func (k *bodyKernel) onlyPicks(v int) bool {
	for i, op := range k.body.Ops {
		for at, a := range k.args(i) {
			if a == v && (op.Code != engine.OpSel || at > 0) {
				return false
			}
		}
	}
	return int(k.body.Result) != v
}

// compare leaves a mask for selections, or ones and zeros.
func (k *bodyKernel) compare(i, v int, code uint8) {
	l := k.loadAll(i)
	mask := "K1"
	picks := k.onlyPicks(v)
	if k.reg == "Y" {
		mask = k.take()
	} else if picks {
		mask, k.masks = k.masks[len(k.masks)-1], k.masks[:len(k.masks)-1]
	}
	switch code {
	case engine.OpILt:
		k.line("VPCMPGTD %s, %s, %s", l.reg[0], l.reg[1], mask)
	case engine.OpIEq:
		k.line("VPCMPEQD %s, %s, %s", l.reg[0], l.reg[1], mask)
	default:
		k.line("VCMPPS $%d, %s, %s, %s", bodyCmp[code], l.reg[1], l.reg[0], mask)
	}
	k.release(l, "")
	switch {
	case picks:
	case k.reg == "Y":
		k.line("VPSRLD $31, %s, %s", mask, mask)
	default:
		to := k.take()
		k.line("VPBROADCASTD.Z %s, K1, %s", k.table.at(1), to)
		mask = to
	}
	k.at[v] = mask
}

// sel copies words as they are: loose NaN beside others becomes canonical.
func (k *bodyKernel) sel(i, v int) {
	args := k.args(i)
	if !k.lax(args[1]) || !k.lax(args[2]) {
		k.exact(args[1])
		k.exact(args[2])
	}
	k.loose[v] = k.loose[args[1]] || k.loose[args[2]]
	masked := args[0] >= k.first() && k.onlyPicks(args[0])
	l := k.loadAll(i)
	mask := l.reg[0]
	yes, no := l.reg[1], l.reg[2]
	if k.reg == "Z" {
		if !masked {
			k.line("VPTESTMD %s, %s, K1", mask, mask)
			mask = "K1"
		}
		k.release(l, "")
		k.at[v] = k.take()
		k.line("VBLENDMPS %s, %s, %s, %s", yes, no, mask, k.at[v])
		if masked && l.last[0] {
			k.masks = append(k.masks, mask)
		}
		return
	}
	if !masked {
		zero := k.take()
		k.line("VPXOR %s, %s, %s", zero, zero, zero)
		k.line("VPCMPEQD %s, %s, %s", zero, mask, zero)
		mask, yes, no = zero, no, yes
		defer k.give(zero)
	}
	k.release(l, "")
	k.at[v] = k.take()
	k.line("VBLENDVPS %s, %s, %s, %s", mask, yes, no, k.at[v])
}

// lax says that value v is loose, or a number.
func (k *bodyKernel) lax(v int) bool {
	c, ok := k.constant(v)
	return k.loose[v] || ok && c&0x7fffffff <= 0x7f800000
}
