package simulate

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// posted is a claim on chain and what happened to it.
type posted struct {
	game    *game
	by      *party
	work    *work
	view    claim.View
	claim   bindings.Claim
	what    *content
	signers []bool // of the certificate sent
	signing *signing

	demands  []claim.Demand // nobody answered
	made     map[claim.Digest]claim.Demand
	opened   []claim.Opened
	inputs   []claim.OpenedInput
	answered []claim.Demand
	settled  map[claim.Digest]bool
	revealed map[uint64]claim.Digest
	reveals  []claim.Reveal // of keyed work
	paid     *big.Int       // to operators; nil: nothing was
	potLeft  *big.Int       // that was returned or burned; nil: nothing was

	potReturned *big.Int // of it, to the claimant

	endedAt     uint64 // Final, expired or convicted
	convictions int
	slashes     map[common.Address]uint64 // block
	rewards     *big.Int
	rewarded    map[common.Address]bool
	refuted     bool
}

// refused says whether the contracts refused the post of a liar, as they do while
// another outcome of its spec stands.
func (p *posted) refused() bool { return p.view.Status == claim.Unknown && !p.by.honest }

func (p *posted) trace() bindings.Trace {
	return bindings.Trace{Beacon: p.view.Beacon, Root: p.view.TraceRoot}
}

var (
	transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))
)

// see books an event of a transaction that a party sent.
func (g *game) see(by *party, l *types.Log) error {
	switch l.Address {
	case g.book.Core.WETH:
		g.moved(l)
	case g.book.Assay.ClaimBook:
		return g.seeBook(by, l)
	case g.book.Assay.Disputes:
		return g.seeDisputes(l)
	case g.book.Assay.Reveals:
		return g.seeReveals(l)
	}
	return nil
}

// moved books WETH that changed hands.
func (g *game) moved(l *types.Log) {
	if l.Topics[0] != transferTopic {
		return
	}
	from, to := common.BytesToAddress(l.Topics[1][:]), common.BytesToAddress(l.Topics[2][:])
	wei := new(big.Int).SetBytes(l.Data)
	if p := g.partyAt(from); p != nil {
		p.ledger.weth.Sub(p.ledger.weth, wei)
	}
	if p := g.partyAt(to); p != nil {
		p.ledger.weth.Add(p.ledger.weth, wei)
	}
	if to == burnAddress {
		g.burned.Add(g.burned, wei)
	}
	if to == g.book.Assay.ServiceManager {
		g.paid.Add(g.paid, wei)
	}
}

var burnAddress = common.HexToAddress("0x00000000000000000000000000000000000E16E4")

// owe books a credit, which counts as money at once; its withdrawal then moves
// nothing.
func (g *game) owe(account common.Address, wei *big.Int) error {
	p := g.partyAt(account)
	if p == nil {
		return fmt.Errorf("credit of a stranger %s", account)
	}
	p.ledger.weth.Add(p.ledger.weth, wei)
	g.credited[account] = true
	return nil
}

// withdrew takes back what owe booked, for the transfer is booked too.
func (g *game) withdrew(account common.Address, wei *big.Int) error {
	p := g.partyAt(account)
	if p == nil {
		return fmt.Errorf("withdrawal of a stranger %s", account)
	}
	p.ledger.weth.Sub(p.ledger.weth, wei)
	return nil
}

func (g *game) seeBook(by *party, l *types.Log) error {
	e, err := g.abis[l.Address].EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch e.Name {
	case "Credited":
		x, err := g.claimBook.ParseCredited(*l)
		if err != nil {
			return err
		}
		return g.owe(x.Account, x.Amount)
	case "Withdrawn":
		x, err := g.claimBook.ParseWithdrawn(*l)
		if err != nil {
			return err
		}
		return g.withdrew(x.Account, x.Amount)
	case "ClaimPosted":
		return g.seePosted(by, l)
	case "Burned", "ProofCommitted":
		return nil
	}
	p := g.byClaim[claim.ID(l.Topics[1])]
	if p == nil {
		return fmt.Errorf("%s of an unknown claim", e.Name)
	}
	return g.seeClaim(p, e.Name, l)
}

func (g *game) seePosted(by *party, l *types.Log) error {
	x, err := g.claimBook.ParseClaimPosted(*l)
	if err != nil {
		return err
	}
	p := g.posting[by]
	b := l.BlockNumber
	p.view.ID, p.view.Block, p.view.Status, p.view.BondHeld, p.view.FeeHeld = x.Id, b, claim.Open, true, true
	p.view.Parent, p.claim = x.Claim.ParentHash, x.Claim
	p.view.Schedule = claim.Schedule{Draw: b + uint64(schedule.DrawDelay), Trace: b + uint64(schedule.Trace), Certify: b + uint64(schedule.Certify),
		Dispute: b + uint64(schedule.Demand), Reveal: b + uint64(schedule.Certify+schedule.Answer), HardEnd: b + hardEnd, LastSlash: b + lastSlash, FollowUp: uint64(schedule.FollowUp)}
	g.byClaim[x.Id] = p
	return nil
}

func (g *game) seeClaim(p *posted, name string, l *types.Log) error {
	v, b := &p.view, l.BlockNumber
	switch name {
	case "TracePosted":
		x, err := g.claimBook.ParseTracePosted(*l)
		if err != nil {
			return err
		}
		v.HasTrace, v.Beacon, v.TraceRoot = true, x.Beacon, x.Root
	case "Certified":
		x, err := g.claimBook.ParseCertified(*l)
		if err != nil {
			return err
		}
		v.Status, v.Signed = claim.Certified, true
		for _, id := range x.NonSigners {
			v.NonSigners = append(v.NonSigners, id)
		}
	case "Expired":
		v.Status, v.FeeHeld, p.endedAt = claim.Expired, false, b
	case "Finalized":
		v.Status, v.BondHeld, p.endedAt = claim.Final, false, b
	case "BondReleased":
		v.BondHeld = false
	case "OperatorsPaid":
		x, err := g.claimBook.ParseOperatorsPaid(*l)
		if err != nil {
			return err
		}
		v.FeeHeld, p.paid = false, x.Amount
	case "Convicted":
		v.Status, v.BondHeld, v.ConvictedAt, p.endedAt = claim.Convicted, false, b, b
		v.FeeHeld = v.FeeHeld && v.Signed
		p.convictions++
	case "Refuted":
		v.Status, v.FeeHeld, p.refuted = claim.Refuted, false, true
	default:
		return g.seeVerdict(p, name, l)
	}
	return nil
}

func (g *game) seeVerdict(p *posted, name string, l *types.Log) error {
	switch name {
	case "SignersConvicted":
		x, err := g.claimBook.ParseSignersConvicted(*l)
		if err != nil {
			return err
		}
		p.view.SlashableFrom, p.view.BoundAt, p.view.FeeHeld = x.SlashableFrom.Uint64(), l.BlockNumber, false
	case "SlashPostponed":
		x, err := g.claimBook.ParseSlashPostponed(*l)
		if err != nil {
			return err
		}
		p.view.SlashableFrom = x.SlashableFrom.Uint64()
	case "SlashExecuted":
		p.slashes[common.BytesToAddress(l.Topics[2][:])] = l.BlockNumber
	case "RewardPaid":
		x, err := g.claimBook.ParseRewardPaid(*l)
		if err != nil {
			return err
		}
		p.rewards.Add(p.rewards, x.Amount)
		p.rewarded[x.Prover] = true
	}
	return nil
}

func (g *game) seeDisputes(l *types.Log) error {
	e, err := g.abis[l.Address].EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch e.Name {
	case "Credited":
		x, err := g.disputes.ParseCredited(*l)
		if err != nil {
			return err
		}
		return g.owe(x.Account, x.Amount)
	case "Withdrawn":
		x, err := g.disputes.ParseWithdrawn(*l)
		if err != nil {
			return err
		}
		return g.withdrew(x.Account, x.Amount)
	case "Burned":
		return nil
	}
	p := g.byClaim[claim.ID(l.Topics[1])]
	if p == nil {
		return fmt.Errorf("%s of an unknown claim", e.Name)
	}
	return g.seeDemand(p, e.Name, l)
}

func (g *game) seeDemand(p *posted, name string, l *types.Log) error {
	switch name {
	case "Demanded":
		x, err := g.disputes.ParseDemanded(*l)
		if err != nil {
			return err
		}
		d := claim.Demand{Key: x.Key, Claim: x.Id, Segment: x.Segment, Digest: x.Digest, Input: x.Demand.Input, Levels: int(x.Demand.Levels), Tag: x.Demand.Tag, Generation: int(x.Demand.Generation),
			Place: x.Place, AskedAt: x.Demand.AskedAt.Uint64(), Deadline: x.Deadline.Uint64(), Demander: claim.Address(x.Demand.Demander)}
		p.demands, p.made[d.Key] = append(p.demands, d), d
	case "TraceRevealed":
		x, err := g.disputes.ParseTraceRevealed(*l)
		if err != nil {
			return err
		}
		p.revealed[x.Segment] = x.Root
	case "Opened":
		x, err := g.disputes.ParseOpened(*l)
		if err != nil {
			return err
		}
		p.open(p.made[x.Key], x.Data, l.BlockNumber)
	case "Answered":
		x, err := g.disputes.ParseAnswered(*l)
		if err != nil {
			return err
		}
		p.close(x.Key, true)
	case "PotReturned":
		x, err := g.disputes.ParsePotReturned(*l)
		if err != nil {
			return err
		}
		p.potLeft, p.potReturned = new(big.Int).Add(x.Returned, x.Burned), x.Returned
	case "Settled":
		p.settled[claim.Digest(l.Topics[2])] = true
	case "Unopened":
		p.close(claim.Digest(l.Topics[2]), false)
	}
	return nil
}

func (p *posted) open(d claim.Demand, data []byte, block uint64) {
	if d.Input {
		p.inputs = append(p.inputs, claim.OpenedInput{Place: d.Place, Data: data})
		return
	}
	o := claim.Opened{Segment: d.Segment, Digest: d.Digest, Kind: d.Kind(), Generation: d.Generation, Data: data, Block: block}
	if d.ForTraceRoot() {
		o.Trace, o.Digest = true, p.revealed[d.Segment]
	}
	p.opened = append(p.opened, o)
}

// close takes a demand off the open ones.
func (p *posted) close(key claim.Digest, answered bool) {
	var left []claim.Demand
	for _, d := range p.demands {
		if d.Key != key {
			left = append(left, d)
		} else if answered {
			p.answered = append(p.answered, d)
		}
	}
	p.demands = left
}
