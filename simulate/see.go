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
	view    claim.View
	claim   bindings.Claim
	what    *content
	signers []bool // of the certificate sent
	signing *signing

	demands  []claim.Demand // nobody answered
	made     map[claim.Digest]claim.Demand
	opened   []claim.Opened
	answered []claim.Demand // not settled
	revealed map[uint64]claim.Digest
	reveals  []claim.Reveal // of keyed work
	paid     *big.Int       // to operators; nil: nothing was

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

// see books an event.
func (c *chain) see(s *sent, l *types.Log) error {
	switch l.Address {
	case c.book.Core.WETH:
		c.moved(s.game, l)
	case c.book.Assay.ClaimBook:
		return c.seeBook(s, l)
	case c.book.Assay.Disputes:
		return c.seeDisputes(s, l)
	case c.book.Assay.Reveals:
		return c.seeReveals(s, l)
	}
	return nil
}

// moved books WETH that changed hands.
func (c *chain) moved(g *game, l *types.Log) {
	if l.Topics[0] != transferTopic || g == nil {
		return
	}
	from, to := common.BytesToAddress(l.Topics[1][:]), common.BytesToAddress(l.Topics[2][:])
	wei := new(big.Int).SetBytes(l.Data)
	if p := c.bySpender[from]; p != nil {
		p.in(g).weth.Sub(p.in(g).weth, wei)
	}
	if p := c.bySpender[to]; p != nil {
		p.in(g).weth.Add(p.in(g).weth, wei)
	}
	if to == burnAddress {
		g.burned.Add(g.burned, wei)
	}
	if to == c.book.Assay.ServiceManager {
		g.paid.Add(g.paid, wei)
	}
}

var burnAddress = common.HexToAddress("0x00000000000000000000000000000000000E16E4")

// owe books a credit, which counts as money at once; its withdrawal then moves
// nothing.
func (c *chain) owe(g *game, account common.Address, wei *big.Int) error {
	p := c.bySpender[account]
	if p == nil {
		return fmt.Errorf("credit of a stranger %s", account)
	}
	p.in(g).weth.Add(p.in(g).weth, wei)
	g.credited[account] = true
	return nil
}

func (c *chain) seeBook(s *sent, l *types.Log) error {
	e, err := c.bookABI.EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch e.Name {
	case "Credited":
		x, err := c.claims.ParseCredited(*l)
		if err != nil {
			return err
		}
		return c.owe(s.game, x.Account, x.Amount)
	case "Withdrawn":
		x, err := c.claims.ParseWithdrawn(*l)
		if err != nil {
			return err
		}
		w := c.bySpender[x.Account].in(s.game).weth
		w.Sub(w, x.Amount)
		return nil
	case "ClaimPosted":
		return c.seePosted(s, l)
	case "Burned", "ProofCommitted":
		return nil
	}
	p := c.byClaim[claim.ID(l.Topics[1])]
	if p == nil {
		return fmt.Errorf("%s of an unknown claim", e.Name)
	}
	return c.seeClaim(p, e.Name, l)
}

func (c *chain) seePosted(s *sent, l *types.Log) error {
	x, err := c.claims.ParseClaimPosted(*l)
	if err != nil {
		return err
	}
	p := s.game.posting[s.by]
	b := l.BlockNumber
	p.view.ID, p.view.Block, p.view.Status, p.view.BondHeld, p.view.FeeHeld = x.Id, b, claim.Open, true, true
	p.view.Parent, p.claim = x.Claim.ParentHash, x.Claim
	p.view.Schedule = claim.Schedule{Draw: b + uint64(schedule.DrawDelay), Trace: b + uint64(schedule.Trace), Certify: b + uint64(schedule.Certify),
		Dispute: b + uint64(schedule.Demand), Reveal: b + uint64(schedule.Certify+schedule.Answer), HardEnd: b + hardEnd, LastSlash: b + lastSlash, FollowUp: uint64(schedule.FollowUp)}
	c.byClaim[x.Id] = p
	return nil
}

func (c *chain) seeClaim(p *posted, name string, l *types.Log) error {
	v, b := &p.view, l.BlockNumber
	switch name {
	case "TracePosted":
		x, err := c.claims.ParseTracePosted(*l)
		if err != nil {
			return err
		}
		v.HasTrace, v.Beacon, v.TraceRoot = true, x.Beacon, x.Root
	case "Certified":
		x, err := c.claims.ParseCertified(*l)
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
		x, err := c.claims.ParseOperatorsPaid(*l)
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
		return c.seeVerdict(p, name, l)
	}
	return nil
}

func (c *chain) seeVerdict(p *posted, name string, l *types.Log) error {
	switch name {
	case "SignersConvicted":
		x, err := c.claims.ParseSignersConvicted(*l)
		if err != nil {
			return err
		}
		p.view.SlashableFrom, p.view.BoundAt, p.view.FeeHeld = x.SlashableFrom.Uint64(), l.BlockNumber, false
	case "SlashPostponed":
		x, err := c.claims.ParseSlashPostponed(*l)
		if err != nil {
			return err
		}
		p.view.SlashableFrom = x.SlashableFrom.Uint64()
	case "SlashExecuted":
		p.slashes[common.BytesToAddress(l.Topics[2][:])] = l.BlockNumber
	case "RewardPaid":
		x, err := c.claims.ParseRewardPaid(*l)
		if err != nil {
			return err
		}
		p.rewards.Add(p.rewards, x.Amount)
		p.rewarded[x.Prover] = true
	}
	return nil
}

func (c *chain) seeDisputes(s *sent, l *types.Log) error {
	e, err := c.demandABI.EventByID(l.Topics[0])
	if err != nil {
		return err
	}
	switch e.Name {
	case "Credited":
		x, err := c.disputes.ParseCredited(*l)
		if err != nil {
			return err
		}
		return c.owe(s.game, x.Account, x.Amount)
	case "Withdrawn":
		x, err := c.disputes.ParseWithdrawn(*l)
		if err != nil {
			return err
		}
		w := c.bySpender[x.Account].in(s.game).weth
		w.Sub(w, x.Amount)
		return nil
	case "Burned":
		return nil
	}
	p := c.byClaim[claim.ID(l.Topics[1])]
	if p == nil {
		return fmt.Errorf("%s of an unknown claim", e.Name)
	}
	return c.seeDemand(p, e.Name, l)
}

func (c *chain) seeDemand(p *posted, name string, l *types.Log) error {
	switch name {
	case "Demanded":
		x, err := c.disputes.ParseDemanded(*l)
		if err != nil {
			return err
		}
		d := claim.Demand{Key: x.Key, Claim: x.Id, Segment: x.Segment, Digest: x.Digest, Input: x.Demand.Input, Levels: int(x.Demand.Levels), Tag: x.Demand.Tag,
			Place: x.Place, AskedAt: x.Demand.AskedAt.Uint64(), Deadline: x.Deadline.Uint64(), Demander: claim.Address(x.Demand.Demander)}
		p.demands, p.made[d.Key] = append(p.demands, d), d
	case "TraceRevealed":
		x, err := c.disputes.ParseTraceRevealed(*l)
		if err != nil {
			return err
		}
		p.revealed[x.Segment] = x.Root
	case "Opened":
		x, err := c.disputes.ParseOpened(*l)
		if err != nil {
			return err
		}
		p.open(p.made[x.Key], x.Data, l.BlockNumber)
	case "Answered":
		p.close(claim.Digest(l.Topics[2]), true)
	case "Unopened":
		p.close(claim.Digest(l.Topics[2]), false)
	}
	return nil
}

func (p *posted) open(d claim.Demand, data []byte, block uint64) {
	if d.Input {
		return
	}
	o := claim.Opened{Segment: d.Segment, Digest: d.Digest, Tag: d.Tag, Data: data, Block: block}
	if d.ForTraceRoot() {
		o.Trace, o.Digest, o.Tag = true, p.revealed[d.Segment], claim.NodeTag
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
