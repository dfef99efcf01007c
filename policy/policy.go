// Package policy computes what a claim's terms secure, what they cost and how
// long they take: the rules that contracts/src/ClaimRules.sol enforces, and the
// probabilities behind them.
package policy

import (
	"math/big"

	"github.com/assay-avs/assay/claim"
)

// Prices are a deployment's prices and shares; contracts/src/Types.sol calls
// them Parameters.
type Prices struct {
	SlashWad     uint64 // part of its allocation that a signer of a convicted claim loses, in 1e-18
	FeeRate      uint64 // wei of fee per 1e18 wei of value at risk
	WorkPrice    uint64 // wei per millisecond of work
	BaseFeeFloor uint64 // least base fee that prices reckon with, in wei
	ProofGas     uint32 // of the worst proof
	DemandGas    uint32 // of the worst answer
	BlockTime    uint32 // milliseconds per block
}

// BondCoverPercent is what a bond covers of a sampled claim's value at risk:
// what its rewards, at most 40 %, leave to burn.
const BondCoverPercent = 60

// Market is what a claim meets on chain when it is posted. Amounts are in wei.
type Market struct {
	BaseFee  *big.Int
	Stake    *big.Int // slashable stake of all operators
	Exposure *big.Int // value at risk of open claims of policy full
}

var wad = big.NewInt(1e18)

func wei[T uint32 | uint64](v T) *big.Int { return new(big.Int).SetUint64(uint64(v)) }

// GasPrice is what bonds and demands reckon with: ten times the base fee.
func (p Prices) GasPrice(baseFee *big.Int) *big.Int {
	fee := wei(p.BaseFeeFloor)
	if baseFee.Cmp(fee) > 0 {
		fee = baseFee
	}
	return new(big.Int).Mul(fee, big.NewInt(10))
}

// BondFloor is the least bond of a claim with work milliseconds: 2.5 × (worst
// proof + four demands + re-execution of the run).
func (p Prices) BondFloor(work uint64, baseFee *big.Int) *big.Int {
	gas := wei(uint64(p.ProofGas) + 4*uint64(p.DemandGas))
	sum := gas.Mul(gas, p.GasPrice(baseFee))
	sum.Add(sum, new(big.Int).Mul(wei(work), wei(p.WorkPrice)))
	sum.Mul(sum, big.NewInt(5))
	return sum.Rsh(sum, 1)
}

// FeeFloor is the least fee: the rate on the value at risk, rounded up, and the
// declared work.
func (p Prices) FeeFloor(valueAtRisk *big.Int, work uint64) *big.Int {
	fee := new(big.Int).Mul(valueAtRisk, wei(p.FeeRate))
	fee.Add(fee, new(big.Int).Sub(wad, big.NewInt(1)))
	fee.Div(fee, wad)
	return fee.Add(fee, new(big.Int).Mul(wei(work), wei(p.WorkPrice)))
}

// Cover is the most value at risk that a claim may have. Full: what two thirds
// of the stake, which a certificate needs, lose in one slash, less what open
// claims use. Sampled: 60 % of the bond.
func (p Prices) Cover(t claim.Terms, m Market) *big.Int {
	if t.Policy == claim.Sampled {
		cover := new(big.Int).Mul(t.Bond.ToBig(), big.NewInt(BondCoverPercent))
		return cover.Div(cover, big.NewInt(100))
	}
	cover := p.Loss(m.Stake)
	if cover.Sub(cover, m.Exposure).Sign() < 0 {
		cover.SetUint64(0)
	}
	return cover
}

// Loss is what the least coalition that can certify a lie loses by it.
func (p Prices) Loss(stake *big.Int) *big.Int {
	loss := new(big.Int).Mul(stake, big.NewInt(2))
	loss.Div(loss, big.NewInt(3))
	loss.Mul(loss, wei(p.SlashWad))
	return loss.Div(loss, wad)
}

// QuorumTrust says whether one honest challenger does not suffice for a claim:
// its inputs are restricted, or it cannot be repeated within half of the
// dispute window of demand blocks.
func (p Prices) QuorumTrust(t claim.Terms, demand uint64) bool {
	repeated := new(big.Int).Lsh(wei(t.Work), 1)
	return t.Restricted || repeated.Cmp(new(big.Int).Mul(wei(demand), wei(p.BlockTime))) > 0
}
