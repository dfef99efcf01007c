package gas_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/devnet"
)

// pursuit is the gas that who calls a method is refunded besides that of the
// transaction: PURSUIT_GAS of ClaimRules. Only these methods refund from a bond.
var pursuit = map[string]uint64{"proveFault": 1_000_000, "convict": 1_000_000, "convictMalformed": 7_000_000, "executeSlash": 0}

// unspent is how much more gas is refunded than a slash takes, at most: of a
// signer who has nothing left, which the reckoning does not see.
var unspent = map[string]uint64{devnet.Osaka: 190_000, devnet.Amsterdam: 520_000}

// reimburses holds what a transaction is refunded to what it took. Never more;
// and at least all if there is a pursuit, else 80 %, as the burning comes after
// the refund, and of a slash 85 %, unless it is the first of an operator set,
// which makes storage that others find. The least bond's refunds may end before.
func (w *world) reimburses(name, method string, receipt *types.Receipt) {
	w.Helper()
	more, ok := pursuit[method]
	refunded, used := w.refunded(receipt), receipt.GasUsed
	if !ok || refunded == 0 {
		return
	}
	least := uint64(80)
	if more != 0 {
		least = 100
	}
	if method == "executeSlash" {
		if least = 85; w.slashes == 0 {
			least = 60
		}
		w.slashes++
	}
	if w.poor {
		least = 0
	}
	if w.leaving && method == "executeSlash" {
		least, more = 0, unspent[w.fork]
	}
	if refunded > used+more || 100*refunded < least*used {
		w.Errorf("%s %q on %s: %d of %d gas refunded: see ClaimRules.refund and slashGas", method, name, w.fork, refunded, used)
	}
}

// refunded is the gas that ClaimBook credits, at the price of the transaction.
func (w *world) refunded(receipt *types.Receipt) uint64 {
	w.Helper()
	paid := new(big.Int)
	for _, l := range receipt.Logs {
		if e, err := w.claims.ParseCredited(*l); err == nil && l.Address == w.book.Assay.ClaimBook {
			paid.Add(paid, e.Amount)
		}
	}
	return paid.Div(paid, receipt.EffectiveGasPrice).Uint64()
}
