package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/quorum"
)

// Schedule is the contract's time table as offsets from a post.
func (c *Client) Schedule(ctx context.Context) (claim.Schedule, error) {
	opts := &bind.CallOpts{Context: ctx}
	s, err := c.contracts.book.Schedule(opts)
	if err != nil {
		return claim.Schedule{}, fmt.Errorf("read schedule: %w", explain(err))
	}
	hardEnd, err := c.contracts.book.HARDEND(opts)
	if err != nil {
		return claim.Schedule{}, fmt.Errorf("read schedule: %w", explain(err))
	}
	lastSlash, err := c.contracts.book.LASTSLASH(opts)
	if err != nil {
		return claim.Schedule{}, fmt.Errorf("read schedule: %w", explain(err))
	}
	return claim.Schedule{Draw: uint64(s.DrawDelay), Trace: uint64(s.Trace), Certify: uint64(s.Certify),
		Dispute: uint64(s.Demand), HardEnd: hardEnd.Uint64(), LastSlash: lastSlash.Uint64(), FollowUp: uint64(s.FollowUp),
		Reveal: uint64(s.Certify) + uint64(s.Answer)}, nil
}

func posted(id claim.ID, p claim.Posted, block uint64, s claim.Schedule) claim.Posted {
	p.ID, p.Block = id, block
	p.Schedule = claim.Schedule{Draw: block + s.Draw, Trace: block + s.Trace, Certify: block + s.Certify,
		Reveal: block + s.Reveal, Dispute: block + s.Dispute, HardEnd: block + s.HardEnd, LastSlash: block + s.LastSlash, FollowUp: s.FollowUp}
	return p
}

func fromClaim(c bindings.Claim) claim.Posted {
	return claim.Posted{Claimant: claim.Address(c.Claimant), Spec: fromSpec(c.Spec),
		Outcome: claim.Outcome{Segments: c.Outcome.Segments, Result: c.Outcome.Result},
		Terms:   fromTerms(c.Terms), Parent: c.ParentHash}
}

// BlockHash is the hash of a block, which may be a beacon.
func (c *Client) BlockHash(ctx context.Context, block uint64) (claim.Digest, error) {
	h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return claim.Digest{}, fmt.Errorf("read block %d: %w", block, bare(err))
	}
	return claim.Digest(h.Hash()), nil
}

// Account acts on the chain as one account.
type Account struct {
	*Client
	*Sender
}

// do packs and sends a call on the ClaimBook.
func (a Account) do(ctx context.Context, title, method string, args ...any) (*types.Receipt, error) {
	c, err := call(title, a.book.Assay.ClaimBook, a.contracts.bookABI, method, args...)
	if err != nil {
		return nil, err
	}
	return a.Send(ctx, c)
}

// Post posts a claim for the account, after it has allowed the ClaimBook to
// take fee and bond. traceRoot is zero for policy sampled.
func (a Account) Post(ctx context.Context, spec claim.Spec, outcome claim.Outcome, terms claim.Terms, traceRoot claim.Digest) (claim.Posted, error) {
	var sum uint256.Int
	sum.Add(&terms.Fee, &terms.Bond)
	if err := a.allow(ctx, allowance{spender: a.book.Assay.ClaimBook, least: sum, most: everything, set: sum}); err != nil {
		return claim.Posted{}, err
	}
	receipt, err := a.do(ctx, "post claim", "post", toSpec(spec), toOutcome(outcome), toTerms(terms), [32]byte(traceRoot))
	if err != nil {
		return claim.Posted{}, err
	}
	for _, l := range receipt.Logs {
		if e, err := a.contracts.book.ParseClaimPosted(*l); err == nil && l.Address == a.book.Assay.ClaimBook {
			s, err := a.Schedule(ctx)
			return posted(e.Id, fromClaim(e.Claim), l.BlockNumber, s), err
		}
	}
	return claim.Posted{}, fmt.Errorf("post claim: transaction %s has no event ClaimPosted", receipt.TxHash)
}

// allowance is what a contract may take of an account's WETH.
type allowance struct {
	spender          common.Address
	least, most, set uint256.Int // set it, unless it lies between least and most
}

var everything = *new(uint256.Int).SetAllOne()

// allow sets an allowance, if the account has the least that is asked for.
func (a Account) allow(ctx context.Context, w allowance) error {
	opts := &bind.CallOpts{Context: ctx}
	have, err := a.contracts.weth.BalanceOf(opts, a.From())
	if err != nil {
		return fmt.Errorf("read WETH balance: %w", explain(err))
	}
	if have.Cmp(w.least.ToBig()) < 0 {
		return fmt.Errorf("account %s has %s wei of WETH, %s are needed: wrap ether (--wrap) or send WETH to it", a.From(), have, w.least.Dec())
	}
	allowed, err := a.contracts.weth.Allowance(opts, a.From(), w.spender)
	if err != nil {
		return fmt.Errorf("read WETH allowance: %w", explain(err))
	}
	if allowed.Cmp(w.least.ToBig()) >= 0 && allowed.Cmp(w.most.ToBig()) <= 0 {
		return nil
	}
	c, err := call("allow WETH", a.book.Core.WETH, a.contracts.wethABI, "approve", w.spender, w.set.ToBig())
	if err != nil {
		return err
	}
	_, err = a.Send(ctx, c)
	return err
}

// PostTrace commits the drawn segments' traces of a sampled claim.
func (a Account) PostTrace(ctx context.Context, p claim.Posted, beacon, root claim.Digest) error {
	_, err := a.do(ctx, "post trace", "postTrace", toClaim(p), bindings.Trace{Beacon: beacon, Root: root})
	return err
}

// Certify submits a certificate.
func (a Account) Certify(ctx context.Context, v claim.View, cert quorum.Certificate) error {
	c, err := a.certificate(ctx, cert)
	if err != nil {
		return err
	}
	_, err = a.do(ctx, "certify", "certify", toClaim(v.Posted), toTrace(v.State), c)
	return err
}

// Expire ends a claim without a certificate.
func (a Account) Expire(ctx context.Context, p claim.Posted) error {
	_, err := a.do(ctx, "expire claim", "expire", toClaim(p))
	return err
}

// Finalize makes a certified claim Final.
func (a Account) Finalize(ctx context.Context, p claim.Posted) error {
	_, err := a.do(ctx, "finalize claim", "finalize", toClaim(p))
	return err
}

// ReleaseBond returns the bond of an expired claim.
func (a Account) ReleaseBond(ctx context.Context, p claim.Posted) error {
	_, err := a.do(ctx, "release bond", "releaseBond", toClaim(p))
	return err
}

// PayOperators pays the fee of a claim to its signers: of a Final one, or of a
// convicted one after its hard end if no fault binds them.
func (a Account) PayOperators(ctx context.Context, v claim.View) error {
	_, err := a.do(ctx, "pay operators", "payOperators", toClaim(v.Posted), nonSigners(v))
	return err
}

// PayRewards pays what is due of a convicted claim's reward.
func (a Account) PayRewards(ctx context.Context, p claim.Posted) error {
	_, err := a.do(ctx, "pay rewards", "payRewards", toClaim(p))
	return err
}

// ConvictMalformed convicts a claim whose program was proven malformed.
func (a Account) ConvictMalformed(ctx context.Context, p claim.Posted) error {
	_, err := a.do(ctx, "convict malformed program", "convictMalformed", toClaim(p))
	return err
}

// PotLeft is what a claim's pot still holds, in wei of WETH.
func (c *Client) PotLeft(ctx context.Context, v claim.View) (left uint256.Int, err error) {
	spent, err := c.contracts.disputes.SpentOf(&bind.CallOpts{Context: ctx}, v.ID)
	if err != nil {
		return left, fmt.Errorf("read what is spent of the pot: %w", explain(err))
	}
	pot, gone := v.Terms.Pot(), fromBig(spent)
	left.Sub(&pot, &gone)
	return left, nil
}

// ReturnPot gets back to the claimant what is left of the pot of a claim that is
// Final, or has expired and got its bond back, if that is above least, in wei of
// WETH; left is what it still holds then.
func (a Account) ReturnPot(ctx context.Context, v claim.View, least uint256.Int) (left uint256.Int, err error) {
	left, err = a.PotLeft(ctx, v)
	if err != nil || !left.Gt(&least) {
		return left, err
	}
	err = a.dispute(ctx, "return pot", "returnPot", toClaim(v.Posted), toTrace(v.State))
	if err != nil && !Reverted(err, "PotEmpty") { // somebody else returned it
		return left, err
	}
	return uint256.Int{}, nil
}

// fetchingGas is what a withdrawal takes.
const fetchingGas = 45_000

// WorthFetching is ten times what a withdrawal costs now, in wei.
func (c *Client) WorthFetching(ctx context.Context) (uint256.Int, error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return uint256.Int{}, fmt.Errorf("read head: %w", bare(err))
	}
	wei := fromBig(head.BaseFee)
	wei.Mul(&wei, uint256.NewInt(10*fetchingGas))
	return wei, nil
}

// Withdraw sends what the ClaimBook and the Disputes contract owe the account to
// the account, of each if it is above least; sum is what was sent.
func (a Account) Withdraw(ctx context.Context, least uint256.Int) (sum uint256.Int, err error) {
	opts := &bind.CallOpts{Context: ctx}
	for _, from := range []struct {
		owed  func(*bind.CallOpts, common.Address) (*big.Int, error)
		fetch func() error
	}{
		{a.contracts.book.CreditOf, func() error { _, err := a.do(ctx, "withdraw", "withdraw", a.From()); return err }},
		{a.contracts.disputes.CreditOf, func() error { return a.dispute(ctx, "withdraw", "withdraw", a.From()) }},
	} {
		owed, err := from.owed(opts, a.From())
		if err != nil {
			return sum, fmt.Errorf("read credit: %w", explain(err))
		}
		wei := fromBig(owed)
		if !wei.Gt(&least) {
			continue
		}
		if err := from.fetch(); err != nil {
			return sum, err
		}
		sum.Add(&sum, &wei)
	}
	return sum, nil
}

// CommitProof records a commitment to a proof (claim.ProofCommitment), which gives the
// account precedence for the reward.
func (a Account) CommitProof(ctx context.Context, commitment claim.Digest) error {
	_, err := a.do(ctx, "commit proof", "commitProof", [32]byte(commitment))
	return err
}

// ProveFault submits a proof that the Referee recomputes.
func (a Account) ProveFault(ctx context.Context, v claim.View, p claim.Proof, salt claim.Digest) error {
	_, err := a.do(ctx, "prove fault", "proveFault", toClaim(v.Posted), toTrace(v.State), uint8(p.Kind), uint8(p.Source), p.Position, p.Bytes, [32]byte(salt))
	return err
}

// TryFault asks the contracts whether a proof would be accepted now, and what
// it would cost in gas, without sending anything.
func (a Account) TryFault(ctx context.Context, v claim.View, p claim.Proof, salt claim.Digest) (gas uint64, err error) {
	c, err := call("prove fault", a.book.Assay.ClaimBook, a.contracts.bookABI, "proveFault", toClaim(v.Posted), toTrace(v.State), uint8(p.Kind), uint8(p.Source), p.Position, p.Bytes, [32]byte(salt))
	if err != nil {
		return 0, err
	}
	return a.estimate(ctx, c)
}

// Slash slashes one signer of a convicted claim. An operator that was slashed
// already is no error.
func (a Account) Slash(ctx context.Context, v claim.View, operator quorum.Operator) error {
	bitmap, err := a.bitmapIndex(ctx, operator, v.Reference())
	if err != nil {
		return err
	}
	_, err = a.do(ctx, "slash "+operator.Owner.String(), "executeSlash", toClaim(v.Posted), address(operator.Owner), nonSigners(v), bitmap)
	return err
}

// Slashed says whether an operator was slashed for a claim.
func (c *Client) Slashed(ctx context.Context, id claim.ID, operator claim.Address) (bool, error) {
	done, err := c.contracts.book.Slashed(&bind.CallOpts{Context: ctx}, id, address(operator))
	if err != nil {
		return false, fmt.Errorf("read slashes: %w", explain(err))
	}
	return done, nil
}

func (c *Client) bitmapIndex(ctx context.Context, o quorum.Operator, block uint64) (uint32, error) {
	indices, err := c.contracts.retriever.GetCheckSignaturesIndices(&bind.CallOpts{Context: ctx},
		c.book.Middleware.RegistryCoordinator, uint32(block), theQuorum, [][32]byte{o.ID})
	if err != nil {
		return 0, fmt.Errorf("read bitmap index of %s: %w", o.Owner, explain(err))
	}
	return indices.NonSignerQuorumBitmapIndices[0], nil
}

func nonSigners(v claim.View) [][32]byte {
	out := make([][32]byte, len(v.NonSigners))
	for i, id := range v.NonSigners {
		out[i] = id
	}
	return out
}

// Reverted says whether err is the contract's custom error of that name.
func Reverted(err error, name string) bool {
	var r *RevertError
	return errors.As(err, &r) && r.Name == name
}

// Perform sends EigenLayer calls one after the other.
func (a Account) Perform(ctx context.Context, calls ...eigen.Call) error {
	for _, c := range calls {
		if _, err := a.Send(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// CollectRewards pays out what is due of a convicted claim's reward, and
// withdraws what the contracts owe the account. It does nothing if nothing is
// due.
func (a Account) CollectRewards(ctx context.Context, v claim.View) error {
	head, err := a.Head(ctx)
	if err != nil {
		return err
	}
	if v.Status == claim.Convicted && head > v.Block+claim.Precedence {
		mine, err := a.earns(ctx, v.ID)
		if err != nil {
			return err
		}
		if mine {
			if err := a.PayRewards(ctx, v.Posted); err != nil && !Reverted(err, "NothingHeld") {
				return err
			}
		}
	}
	_, err = a.Withdraw(ctx, uint256.Int{})
	return err
}

// earns says whether the account is to get a half of a claim's reward: who is
// not would pay for paying others.
func (a Account) earns(ctx context.Context, id claim.ID) (bool, error) {
	opts := &bind.CallOpts{Context: ctx}
	first, err := a.contracts.book.ConvictionOf(opts, id)
	if err != nil {
		return false, fmt.Errorf("read conviction: %w", explain(err))
	}
	signers, err := a.contracts.book.SignersConvictionOf(opts, id)
	if err != nil {
		return false, fmt.Errorf("read conviction of the signers: %w", explain(err))
	}
	return first.Prover == a.From() || signers.Prover == a.From(), nil
}
