package chain

import (
	"fmt"
	"math/big"

	"github.com/assay-avs/assay/chain/eigen"
)

// advice says what to do about the refusals that claimants meet, with amounts
// in WETH. An error that is not here has only its name.
var advice = map[string]func(args []any) string{
	"BondTooSmall": func(args []any) string { return "the bond must be at least " + weth(args, 0) + " WETH now" },
	"FeeTooSmall":  func(args []any) string { return "the fee must be at least " + weth(args, 0) + " WETH" },
	"NotCovered": func(args []any) string {
		return "the value at risk is " + weth(args, 1) + " WETH, what is free to secure it " + weth(args, 0) + " WETH: lower it, or wait for other claims to end"
	},
	"SegmentsTooLong": func(args []any) string {
		return fmt.Sprintf("64 segments take %v ms on the reference machine, an answer may take %v: use shorter segments", args...)
	},
	"UnknownParentState": func([]any) string {
		return "the parent's final state is not registered, or is another: `assay model register --state PARENT` does that once its claim is Final"
	},
	"UnknownSeed":  func([]any) string { return "seeds come from the chain: run again without a seed of your own" },
	"StakesTooOld": func([]any) string { return "no stake was refreshed lately: anybody may update the operators' stakes" },
}

// weth shows an argument, in wei, in WETH without trailing zeros.
func weth(args []any, i int) string {
	wei, ok := args[i].(*big.Int)
	if !ok {
		return fmt.Sprint(args[i])
	}
	return eigen.FormatEther(wei)
}
