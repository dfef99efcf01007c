package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// Demands lists a claim's demands that nobody has answered, in the order in
// which they were made.
func (c *Client) Demands(ctx context.Context, v claim.View) ([]claim.Demand, error) {
	running, err := c.contracts.disputes.Running(&bind.CallOpts{Context: ctx}, v.ID)
	if err != nil {
		return nil, fmt.Errorf("read running demands: %w", explain(err))
	}
	if running.Open == 0 {
		return nil, nil
	}
	logs, err := c.disputeLogs(ctx, v, "Demanded", "Answered", "Unopened")
	if err != nil {
		return nil, err
	}
	closed := map[claim.Digest]bool{}
	var made []claim.Demand
	for _, l := range logs {
		switch l.Topics[0] {
		case c.contracts.disputesABI.Events["Demanded"].ID:
			e, err := c.contracts.disputes.ParseDemanded(l)
			if err != nil {
				return nil, fmt.Errorf("decode Demanded: %w", err)
			}
			made = append(made, fromDemanded(e))
		case c.contracts.disputesABI.Events["Answered"].ID, c.contracts.disputesABI.Events["Unopened"].ID:
			closed[claim.Digest(l.Topics[2])] = true
		}
	}
	var open []claim.Demand
	for _, d := range made {
		if !closed[d.Key] {
			open = append(open, d)
		}
	}
	return open, nil
}

func fromDemanded(e *bindings.DisputesDemanded) claim.Demand {
	d := claim.Demand{Key: e.Key, Claim: e.Id, Segment: e.Segment, Digest: e.Digest, Input: e.Demand.Input,
		Levels: int(e.Demand.Levels), Tag: e.Demand.Tag, Generation: int(e.Demand.Generation), Place: e.Place, AskedAt: e.Demand.AskedAt.Uint64(),
		Deadline: e.Deadline.Uint64(), Demander: claim.Address(e.Demand.Demander)}
	return d
}

// disputeLogs reads the Disputes contract's events about a claim, which start
// when certificates can no longer come. It does not wait for confirmations:
// answering what a reorganisation takes back costs nothing.
func (c *Client) disputeLogs(ctx context.Context, v claim.View, events ...string) ([]types.Log, error) {
	var kinds []common.Hash
	for _, name := range events {
		kinds = append(kinds, c.contracts.disputesABI.Events[name].ID)
	}
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("read block number: %w", bare(err))
	}
	var out []types.Log
	for from := v.Schedule.Certify; from <= head; from += c.cfg.BlockRange {
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(head, from+c.cfg.BlockRange-1)),
			Addresses: []common.Address{c.book.Assay.Disputes}, Topics: [][]common.Hash{kinds, {common.Hash(v.ID)}}})
		if err != nil {
			return nil, fmt.Errorf("read events of demands: %w", bare(err))
		}
		out = append(out, logs...)
	}
	return out, nil
}

// Answers lists what was opened on chain about a claim, in order. It reads
// events, not transactions: what answers may come through any contract.
func (c *Client) Answers(ctx context.Context, v claim.View) ([]claim.Opened, error) {
	logs, err := c.disputeLogs(ctx, v, "Demanded", "TraceRevealed", "Opened")
	if err != nil {
		return nil, err
	}
	made, roots := map[claim.Digest]claim.Demand{}, map[uint64]claim.Digest{}
	var out []claim.Opened
	for _, l := range logs {
		switch l.Topics[0] {
		case c.contracts.disputesABI.Events["Demanded"].ID:
			e, err := c.contracts.disputes.ParseDemanded(l)
			if err != nil {
				return nil, fmt.Errorf("decode Demanded: %w", err)
			}
			made[e.Key] = fromDemanded(e)
		case c.contracts.disputesABI.Events["TraceRevealed"].ID:
			e, err := c.contracts.disputes.ParseTraceRevealed(l)
			if err != nil {
				return nil, fmt.Errorf("decode TraceRevealed: %w", err)
			}
			roots[e.Segment] = e.Root
		default:
			e, err := c.contracts.disputes.ParseOpened(l)
			if err != nil {
				return nil, fmt.Errorf("decode Opened: %w", err)
			}
			if d, ok := made[e.Key]; ok && !d.Input {
				out = append(out, opened(d, e.Data, roots[d.Segment], l.BlockNumber))
			}
		}
	}
	return out, nil
}

// opened is an answer to d; root is the trace root that it revealed, if it did.
func opened(d claim.Demand, data []byte, root claim.Digest, block uint64) claim.Opened {
	o := claim.Opened{Segment: d.Segment, Digest: d.Digest, Kind: d.Kind(), Generation: d.Generation, Data: data, Block: block}
	if d.ForTraceRoot() {
		o.Trace, o.Digest = true, root
	}
	return o
}

// potPays has the calls whose gas comes out of a claim's pot, tips up to an
// eighth of the base fee included.
var potPays = map[string]bool{"demandInput": true, "answerInput": true, "withdraw": true}

func (a Account) dispute(ctx context.Context, title, method string, args ...any) error {
	c, err := call(title, a.book.Assay.Disputes, a.contracts.disputesABI, method, args...)
	if err != nil {
		return err
	}
	c.Patient = potPays[method]
	_, err = a.Send(ctx, c)
	return err
}

// Answer opens a demanded node or input.
func (a Account) Answer(ctx context.Context, v claim.View, d claim.Demand, data []byte) error {
	if d.Input {
		return a.dispute(ctx, "answer demand", "answerInput", toClaim(v.Posted), toTrace(v.State), d.Place, data)
	}
	return a.dispute(ctx, "answer demand", "answer", toClaim(v.Posted), toTrace(v.State), d.Segment, [32]byte(d.Digest), d.Kind(), data)
}

// AnswerTrace gives the trace root of a segment, with what lies under it.
func (a Account) AnswerTrace(ctx context.Context, v claim.View, d claim.Demand, root claim.Digest, data []byte) error {
	return a.dispute(ctx, "answer demand for a trace", "answerTrace", toClaim(v.Posted), toTrace(v.State), d.Segment, [32]byte(root), data)
}

// Demand asks on chain for a node (d.Place is its opening), for a segment's
// trace root (d.Place is the header) or for an input. It pays at most limit wei
// of WETH.
func (a Account) Demand(ctx context.Context, v claim.View, d claim.Demand, limit uint256.Int) error {
	if err := a.allowDemand(ctx, v, d, limit); err != nil {
		return err
	}
	p, t := toClaim(v.Posted), toTrace(v.State)
	switch {
	case d.Input:
		return a.dispute(ctx, "demand input", "demandInput", p, t, d.Place)
	case d.ForTraceRoot():
		return a.dispute(ctx, "demand trace", "demandTrace", p, t, d.Segment, d.Place, toLink(d.Link))
	}
	return a.dispute(ctx, "demand", "demand", p, t, uint8(d.Source), d.Position, d.Place, toLink(d.Link))
}

// inputsAtOnce is how many demands for inputs one allowance is for.
const inputsAtOnce = 1000

// allowDemand lets the Disputes contract take the price of a demand: of a node's,
// which nobody knows before, exactly the limit; inputs' are looked up, and an
// allowance, whose gas nothing gives back, is for many.
func (a Account) allowDemand(ctx context.Context, v claim.View, d claim.Demand, limit uint256.Int) error {
	if !d.Input {
		return a.allow(ctx, allowance{spender: a.book.Assay.Disputes, least: limit, most: limit, set: limit})
	}
	price, err := a.PriceOfInput(ctx, v.ID)
	if err != nil {
		return err
	}
	if price.Gt(&limit) {
		return fmt.Errorf("a demand for an input costs %s wei of WETH now, the limit is %s", price.Dec(), limit.Dec())
	}
	want := allowance{spender: a.book.Assay.Disputes, least: price, most: everything}
	want.set.Mul(&price, uint256.NewInt(inputsAtOnce))
	return a.allow(ctx, want)
}

// PriceOfInput is what a demand for an input of a claim costs now, in wei of WETH.
func (a Account) PriceOfInput(ctx context.Context, id claim.ID) (price uint256.Int, err error) {
	data, err := a.contracts.disputesABI.Pack("priceOfInput", [32]byte(id))
	if err != nil {
		return price, fmt.Errorf("encode priceOfInput: %w", err)
	}
	head, err := a.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return price, fmt.Errorf("read head: %w", bare(err))
	}
	// A call that offers no fee would see a base fee of zero.
	out, err := a.eth.CallContract(ctx, ethereum.CallMsg{From: a.From(), To: &a.book.Assay.Disputes, Data: data, Gas: 200_000,
		GasFeeCap: new(big.Int).Mul(head.BaseFee, big.NewInt(2)), GasTipCap: new(big.Int)}, nil)
	if err != nil {
		return price, fmt.Errorf("read price of an input: %w", explain(err))
	}
	price.SetBytes(out)
	return price, nil
}

// ConvictUnopened convicts a claim of a demanded node that stayed closed.
func (a Account) ConvictUnopened(ctx context.Context, v claim.View, d claim.Demand) error {
	digest := d.Digest
	return a.dispute(ctx, "convict of an unopened node", "convict", toClaim(v.Posted), toTrace(v.State), d.Segment, [32]byte(digest), d.Kind())
}

func toLink(l *claim.Link) bindings.DemandsLink {
	out := bindings.DemandsLink{Path: [][32]byte{}}
	if l == nil {
		return out
	}
	out.Present, out.Trace, out.Segment, out.Digest = true, l.Answer.Trace, l.Answer.Segment, l.Answer.Digest
	out.Kind, out.Index = l.Answer.Kind, l.Index
	for _, d := range l.Path {
		out.Path = append(out.Path, d)
	}
	return out
}
