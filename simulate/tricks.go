package simulate

import (
	"context"
	"slices"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// spamming makes demands on a claim.
type spamming struct {
	*game
	posted *posted
	left   int
	traces bool // of undrawn segments, too, which the claimant alone can open
	inputs bool // too, which those who are not asked to serve them need not open
}

func (g *game) spamming(p *posted, n int) *spamming {
	return &spamming{game: g, posted: p, left: n, traces: true, inputs: true}
}

func (s *spamming) play(now uint64) error {
	v := s.posted.view
	if s.left == 0 || v.Status != claim.Certified || now < v.Schedule.Certify || now >= v.Schedule.Dispute {
		return nil
	}
	if last := now+1 == v.Schedule.Dispute; !last && s.rng.IntN(4) > 0 {
		return nil
	}
	for range min(s.left, 1+s.rng.IntN(3)) {
		d, ok, err := s.any()
		if err != nil {
			return err
		}
		if !ok || s.posted.made[d.Key].Key == d.Key {
			continue
		}
		s.left--
		if err := s.sendDemand(s.villain, 1, s.posted, d); err != nil {
			return err
		}
	}
	return nil
}

// any is a demand for anything that may be demanded.
func (s *spamming) any() (d claim.Demand, ok bool, err error) {
	run := s.claimedRun(s.posted.view.Outcome, s.posted.what.trees)
	drawn := s.posted.view.Drawn(s.posted.view.Beacon)
	kind := s.rng.IntN(4)
	switch {
	case kind == 0 && s.traces:
		return s.trace(run, drawn)
	case kind == 1 && s.inputs:
		return s.input()
	case kind == 2:
		tree := []dispute.Tree{dispute.SegmentsTree, dispute.ResultTree}[s.rng.IntN(2)]
		return s.node(run, tree, dispute.Anchor{}, drawn)
	}
	return s.node(run, dispute.TraceTree, dispute.DrawnAnchor(s.posted.view.TraceRoot, drawn, s.rng.IntN(len(drawn))), drawn)
}

func (s *spamming) trace(run *dispute.Run, drawn []uint64) (d claim.Demand, ok bool, err error) {
	g := s.rng.Uint64N(run.Spec.Segments() + 1)
	if slices.Contains(drawn, g) {
		return d, false, nil
	}
	d = claim.Demand{Segment: g, Place: run.HeaderProof(), Tag: claim.NodeTag}
	d.Key = claim.DemandKey(s.posted.view.ID, g, claim.Digest{}, d.Kind())
	return d, true, nil
}

// input is a demand for a parameter or a constant, another one each time.
func (s *spamming) input() (d claim.Demand, ok bool, err error) {
	var of []int
	for i, slot := range s.work.in.Program.Slots {
		if slot.Kind == engine.Param || slot.Kind == engine.Const {
			of = append(of, i)
		}
	}
	if len(of) == 0 {
		return d, false, nil
	}
	d.Input = true
	d.Place, err = opening.SlotPlace(s.work.program, of[s.left%len(of)], 0)
	return d, err == nil, err
}

func (s *spamming) node(run *dispute.Run, tree dispute.Tree, a dispute.Anchor, drawn []uint64) (d claim.Demand, ok bool, err error) {
	depth := s.rng.IntN(8)
	x, err := run.Open(context.Background(), tree, a, depth, s.rng.Uint64N(1<<depth))
	if err != nil || x.Node.Digest.IsZero() {
		return d, false, nil // the tree has no such node
	}
	d = claim.Demand{Segment: x.Segment, Digest: x.Node.Digest, Levels: x.Node.Levels, Tag: x.Node.Tag, Place: x.Opening}
	if tree == dispute.TraceTree {
		d.Source, d.Position = claim.DrawnTrace, a.Index
	}
	if !s.traces && d.Segment != claim.HeaderSegment && !slices.Contains(drawn, d.Segment) {
		return d, false, nil
	}
	d.Key = claim.DemandKey(s.posted.view.ID, d.Segment, d.Digest, d.Kind())
	return d, true, nil
}

// forger shows proofs against a true claim: those against another outcome, and
// mutations of them.
func (g *game) forger() error {
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	lie := adversary.AnyLie(g.rng, g.work.in.Program, g.work.in.Spec)
	x, err := g.lying(commit.Options{Observe: lie.Observe})
	if err != nil {
		return err
	}
	root, err := x.traceRoot(g.ctx, t.claiming.posted.view.Drawn(claim.Digest{}))
	if err != nil {
		return err
	}
	f, err := g.faultOf(x, root)
	if err != nil || f == nil {
		return err
	}
	g.players = append(g.players, play(func(now uint64) error { return g.forge(t.claiming.posted, *f) }))
	return nil
}

// faultOf is the proof against a full claim.
func (g *game) faultOf(x *content, root claim.Digest) (*claim.Proof, error) {
	drawn := claim.Drawn(claim.Full, 0, g.work.in.Spec.Segments(), claim.Digest{})
	var anchors []dispute.Anchor
	for k := range drawn {
		anchors = append(anchors, dispute.DrawnAnchor(root, drawn, k))
	}
	found, err := g.claimedRun(x.outcome, x.trees).Find(g.ctx, g.work.honest, anchors)
	if err != nil || found.Fault == nil {
		return nil, err
	}
	f := &claim.Proof{Kind: claim.FaultKind(found.Fault.Kind), Bytes: found.Fault.Proof}
	if !found.Fault.Anchor.Root.IsZero() {
		f.Source, f.Position = claim.DrawnTrace, found.Fault.Anchor.Index
	}
	return f, nil
}

func (g *game) forge(p *posted, f claim.Proof) error {
	if p.view.Status == claim.Unknown || g.rng.IntN(40) > 0 {
		return nil
	}
	f.Bytes = slices.Clone(f.Bytes)
	for range g.rng.IntN(3) {
		f.Bytes[g.rng.IntN(len(f.Bytes))] ^= byte(1) << g.rng.IntN(8)
	}
	return g.sendProof(g.villain, 1, p, f, claim.Digest{})
}

// shortened is a true run but for one chunk of a trace, which lacks a byte.
func (g *game) shortened() (*content, error) {
	segment := 1 + g.rng.Uint64N(g.work.in.Spec.Segments())
	own := opening.NewOwn(g.work.program, g.work.honest)
	honest, err := g.work.honest.Trace(g.ctx, segment)
	if err != nil {
		return nil, err
	}
	k := g.rng.IntN(len(honest.Tensors))
	step, err := honest.Step(g.ctx, k)
	if err != nil {
		return nil, err
	}
	i := g.rng.IntN(len(step.Tensors))
	data := step.Tensors[i].Data
	data = data[:len(data)-1]
	forged := &commit.Trace{Segment: segment, State: honest.State, Outputs: honest.Outputs, Result: honest.Result, Tensors: slices.Clone(honest.Tensors)}
	forged.Tensors[k] = slices.Clone(honest.Tensors[k])
	forged.Tensors[k][i] = commit.TensorRoot(data)
	book := dispute.NewBook(g.claimedRun(g.work.honest.Outcome(), nil), g.work.honest, nil)
	trace, tensor := book.Trace, book.Tensor
	book.Trace = func(ctx context.Context, at uint64) (*commit.Trace, error) {
		if at == segment {
			return forged, nil
		}
		return trace(ctx, at)
	}
	book.Tensor = func(ctx context.Context, at dispute.TensorAt) ([]byte, error) {
		if at == (dispute.TensorAt{Part: dispute.TracePart, Segment: segment, Step: k, Index: i}) {
			return data, nil
		}
		return tensor(ctx, at)
	}
	return &content{in: g.work.in, outcome: g.work.honest.Outcome(), trees: &bent{book, own, segment, forged.Root()}, served: true}, nil
}

// bent are the trees of a true run but for one trace.
type bent struct {
	*dispute.Book
	own     *opening.Own
	segment uint64
	root    claim.Digest
}

// TraceRoot implements trees.
func (b *bent) TraceRoot(ctx context.Context, g uint64) (claim.Digest, error) {
	if g == b.segment {
		return b.root, nil
	}
	return b.own.TraceRoot(ctx, g)
}

// Draw implements trees.
func (b *bent) Draw(roots []claim.Digest) { b.Traces = roots }

// deallocator signs a lie and takes its stake out of the set.
func (g *game) deallocator() error { return g.leaving(false) }

// reregisterer signs a lie, leaves, and tries to come back as somebody new.
func (g *game) reregisterer() error { return g.leaving(true) }

func (g *game) leaving(back bool) error {
	g.corrupted(4)
	x, err := g.lying(g.lieSomewhere())
	if err != nil {
		return err
	}
	t, err := g.sit(x)
	if err != nil {
		return err
	}
	t.challenging.from = g.head() + uint64(schedule.Certify)
	left := false
	g.players = append(g.players, play(func(uint64) error {
		p := t.claiming.posted.view
		if left || p.Status != claim.Certified {
			return nil
		}
		left = true
		for i := range g.set.list {
			if g.corrupt[i] {
				if err := g.leave(i, back); err != nil {
					return err
				}
			}
		}
		return nil
	}))
	return nil
}

// leave takes an operator's allocation back, deregisters it, and registers it
// again; what EigenLayer refuses fails.
func (g *game) leave(i int, back bool) error {
	o := g.set.list[i]
	makers := []func() (eigen.Call, error){
		func() (eigen.Call, error) { return g.book.Allocate(o.Address, 0) },
		func() (eigen.Call, error) { return g.book.Leave(o.Address) },
	}
	if back {
		makers = append(makers, func() (eigen.Call, error) {
			return g.book.Join(g.ctx, g.net.Client(), o.Address, o.BLS, "127.0.0.1:0")
		})
	}
	for _, m := range makers {
		x, err := m()
		if err != nil {
			return err
		}
		if err := g.send(sent{game: g, by: g.set.parties[i], what: x.Title}, call{to: x.To, value: x.Value, data: x.Data}); err != nil {
			return err
		}
	}
	return nil
}
