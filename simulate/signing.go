package simulate

import (
	"bytes"
	"slices"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/operator"
)

// signing plays all operators on one claim, honest and corrupt, and the
// aggregator.
type signing struct {
	*game
	posted   *posted
	servers  []string // that honest operators know of; nil: the claim's
	verdict  operator.Verdict
	retryAt  uint64
	sentAt   uint64
	own      *opening.Own
	answered map[claim.Digest]bool
	lists    [][]claim.Digest // of keyed work, by operator
	pretence pretence         // of corrupt signers
	leftOut  int              // whom the aggregator leaves out; -1: nobody
	down     bool             // all of them, from the certificate on
}

func (g *game) signing(p *posted) *signing {
	return &signing{game: g, posted: p, answered: map[claim.Digest]bool{}, leftOut: -1}
}

func (s *signing) play(now uint64) error {
	if s.posted.view.Status == claim.Open {
		return s.certify(now)
	}
	if s.down {
		return nil
	}
	if err := s.keyed(now); err != nil {
		return err
	}
	return s.open(now)
}

// decide is what an honest operator would do.
func (s *signing) decide(signed bool, now uint64) []operator.Act {
	return operator.Decide(operator.View{Claim: s.posted.view, Verdict: s.verdict, RetryAt: s.retryAt, Signed: signed, Delivered: signed,
		Funded: true, InSet: true}, now)
}

func (s *signing) certify(now uint64) error {
	if slices.Contains(s.decide(false, now), operator.Check) {
		s.check(now)
	}
	v := s.posted.view
	if s.sentAt != 0 || !v.HasTrace || now > v.Schedule.Certify {
		return nil
	}
	honest := slices.Contains(s.decide(false, now), operator.Sign)
	signers := make([]bool, operators)
	for i := range signers {
		signers[i] = !s.absent[i] && (s.corrupt[i] || honest)
	}
	if !quorum(signers) {
		return nil
	}
	s.sentAt, s.posted.signers = now, signers
	digest := claim.AttestationDigest(s.net.ChainID().Uint64(), claim.Address(s.book.Assay.ClaimBook), v.ID, v.Beacon, v.TraceRoot)
	cert, err := s.set.certificate(digest, signers)
	if err != nil {
		return err
	}
	if err := s.record(); err != nil {
		return err
	}
	return s.onBook(s.set.keeper, "certify", "certify", s.posted.claim, s.posted.trace(), cert)
}

// check re-executes as the operator daemon does.
func (s *signing) check(now uint64) {
	servers := s.servers
	if servers == nil {
		servers = s.posted.what.servers
	}
	v := s.posted.view
	v.Servers = servers
	accounts := make([]claim.Address, operators)
	for i := range accounts {
		accounts[i] = s.operatorAccount(i)
	}
	s.verdict, s.lists, _ = operator.Lists(s.ctx, s.from(), servers, v, opening.Limits{Threads: 1, Memory: 1 << 30}, accounts)
	s.retryAt = now + 8
}

// from is where operators get inputs. Honest ones serve what they got.
func (s *signing) from() fetch {
	for i := range s.corrupt {
		if !s.corrupt[i] && !s.absent[i] {
			return shelf{s.corpus.store, s.shelf()}
		}
	}
	return s.corpus.store
}

// open lets honest signers answer for what they signed, each in its turn.
func (s *signing) open(now uint64) error {
	p := s.posted
	if len(p.demands) == 0 || !slices.Contains(s.decide(p.view.Signed, now), operator.Answer) {
		return nil
	}
	signers := s.signerIDs()
	drawn := p.view.Drawn(p.view.Beacon)
	for _, d := range p.demands {
		if s.answered[d.Key] || d.Input || !opening.Answerable(d, drawn) {
			continue
		}
		for i := range s.set.list {
			if s.honestSigner(i) && operator.MyTurn(d, signers, s.set.id(i), operator.Defaults().AnswerTurn, now) {
				s.answered[d.Key] = true
				if err := s.answerAs(i, d); err != nil {
					return err
				}
				break
			}
		}
	}
	return nil
}

func (s *signing) honestSigner(i int) bool {
	return s.posted.signers != nil && s.posted.signers[i] && !s.corrupt[i]
}

func (s *signing) signerIDs() (out []bls.OperatorID) {
	for i := range s.set.list {
		if s.posted.signers[i] {
			out = append(out, s.set.id(i))
		}
	}
	slices.SortFunc(out, func(a, b bls.OperatorID) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// opened is the signers' own execution.
func (s *signing) opened() (own *opening.Own, err error) {
	if s.own == nil {
		e := opening.Executor{From: s.corpus.store, Limits: opening.Limits{Threads: 1, Memory: 1 << 30}}
		s.own, err = e.Open(s.ctx, s.posted.view)
	}
	return s.own, err
}

func (s *signing) answerAs(i int, d claim.Demand) error {
	own, err := s.opened()
	if err != nil {
		return err
	}
	data, err := own.Answer(s.ctx, s.posted.view, d)
	if err != nil {
		s.failures = append(s.failures, "an honest signer cannot open what it signed: "+err.Error())
		return nil
	}
	return s.sendAnswer(s.set.parties[i], 1, s.posted, d, claim.Digest{}, data)
}
