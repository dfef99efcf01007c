package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/claim"
)

// SettleDemands gets back what answers left of the prices of the account's own
// demands on a claim, as far as an accepted fault pays them back: those of its
// segment, and of a convicted claim those above the segments.
func (a Account) SettleDemands(ctx context.Context, v claim.View) error {
	answered, err := a.answered(ctx, v)
	if err != nil {
		return err
	}
	for _, d := range answered {
		back, err := a.paidBack(ctx, v, d)
		if err != nil {
			return err
		}
		if !back {
			continue
		}
		err = a.dispute(ctx, "settle demand", "settle", toClaim(v.Posted), toTrace(v.State), d.Segment, [32]byte(d.Digest), d.Kind())
		if err != nil && !Reverted(err, "NotAnswered") { // somebody else settled it
			return err
		}
	}
	return nil
}

// answered are the account's demands on a claim that were answered and are not
// settled.
func (a Account) answered(ctx context.Context, v claim.View) (out []claim.Demand, err error) {
	logs, err := a.disputeLogs(ctx, v, "Demanded", "Answered", "Settled")
	if err != nil {
		return nil, err
	}
	events := a.contracts.disputesABI.Events
	made, waiting := map[claim.Digest]claim.Demand{}, map[claim.Digest]bool{}
	var order []claim.Digest
	for _, l := range logs {
		switch key := claim.Digest(l.Topics[2]); l.Topics[0] {
		case events["Demanded"].ID:
			e, err := a.contracts.disputes.ParseDemanded(l)
			if err != nil {
				return nil, fmt.Errorf("decode Demanded: %w", err)
			}
			made[key], order = fromDemanded(e), append(order, key)
		default:
			waiting[key] = l.Topics[0] == events["Answered"].ID
		}
	}
	for _, key := range order {
		if waiting[key] && made[key].Demander == claim.Address(a.From()) {
			out = append(out, made[key])
		}
	}
	return out, nil
}

// paidBack says whether a fault was accepted that a demand led to.
func (a Account) paidBack(ctx context.Context, v claim.View, d claim.Demand) (bool, error) {
	if d.Segment == claim.HeaderSegment {
		return v.Status == claim.Convicted, nil
	}
	kind, err := a.contracts.book.FaultOf(&bind.CallOpts{Context: ctx}, v.ID, d.Segment)
	if err != nil {
		return false, fmt.Errorf("read fault of segment %d: %w", d.Segment, explain(err))
	}
	return kind != 0, nil
}
