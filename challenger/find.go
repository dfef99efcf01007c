package challenger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// fetch yields artifacts that match their digests.
type fetch interface {
	Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error)
}

// answers are what was opened on chain about a claim.
type answers interface {
	Answers(ctx context.Context, v claim.View) ([]claim.Opened, error)
}

// finder re-executes claims and looks for the first wrong node.
type finder struct {
	cfg      Config
	from     fetch
	remote   func(v claim.View) dispute.Source
	answers  answers
	programs programs
	inputs   inputAnswers

	preimages preimages

	kept    archive
	replays replays
}

var errUnavailable = errors.New("unavailable")

// find compares a claim with one's own execution. A finding without fault and
// demand means that the claim is true as far as it is committed.
func (f *finder) find(ctx context.Context, v claim.View) (*dispute.Finding, error) {
	long := f.cfg.MaxSteps != 0 && v.Spec.Steps > f.cfg.MaxSteps
	in, found, err := f.gather(ctx, v)
	var m *missing
	switch {
	case errors.As(err, &m) && demandable(v):
		return ask(m), nil
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	case found != nil:
		return found, nil
	case long && !v.HasTrace:
		return nil, fmt.Errorf("%w: %d steps and no trace, max_steps is %d", errUnavailable, v.Spec.Steps, f.cfg.MaxSteps)
	case long || v.Status == claim.Convicted && v.Terms.Policy == claim.Sampled:
		return f.findBinding(ctx, v, in)
	}
	return f.compare(ctx, v, in)
}

// gather fetches the inputs, or finds that the program is malformed.
func (f *finder) gather(ctx context.Context, v claim.View) (*inputs, *dispute.Finding, error) {
	p, found, err := f.program(ctx, v)
	if found != nil || err != nil {
		return nil, found, err
	}
	in, err := f.inputsOf(ctx, v, p)
	if err != nil {
		return nil, nil, err
	}
	if found, err = f.misread(ctx, v, in); found != nil || err != nil {
		return in, found, err
	}
	return in, nil, opening.Limits{Memory: f.cfg.MaxMemory}.Fits(&in.Inputs)
}

// compare executes the whole run, unless it is kept from the last check.
func (f *finder) compare(ctx context.Context, v claim.View, in *inputs) (*dispute.Finding, error) {
	x, err := f.kept.take(v.ID, func() (*commit.Run, error) {
		return commit.Execute(ctx, in.Inputs, commit.Options{Threads: f.cfg.Threads, Memory: f.cfg.MaxMemory, TraceRoots: v.Terms.Policy == claim.Full})
	})
	if err == nil {
		err = x.draw(ctx, v)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: re-execute: %w", errUnavailable, err)
	}
	finding := &dispute.Finding{}
	if !x.agrees(v) {
		if finding, err = f.search(ctx, v, in, x); err != nil {
			return nil, err
		}
	}
	if finding.Demand == nil {
		f.kept.drop(v.ID)
	}
	return finding, nil
}

// search reads the claimed trees where they differ: what is open on chain
// first, then what the claimant's servers give.
func (f *finder) search(ctx context.Context, v claim.View, in *inputs, run dispute.Honest) (*dispute.Finding, error) {
	claimed, traces, err := f.claimed(ctx, v, in)
	if err != nil {
		return nil, err
	}
	finding, err := claimed.Find(ctx, run, anchors(v, traces))
	if err != nil {
		return nil, fmt.Errorf("find the fault: %w", err)
	}
	return finding, nil
}

// claimed is the claimed run with the trees that can be read of it, and the
// trace roots that were revealed.
func (f *finder) claimed(ctx context.Context, v claim.View, in *inputs) (*dispute.Run, map[uint64]claim.Digest, error) {
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		return nil, nil, fmt.Errorf("commit program: %w", err)
	}
	list, err := f.answers.Answers(ctx, v)
	if err != nil {
		return nil, nil, fmt.Errorf("read answers: %w", err)
	}
	opened, traces := byDigest(list)
	r := &dispute.Run{Program: program, Spec: v.Spec, Outcome: v.Outcome, Params: in.held,
		Source: opening.First{opening.Answered(opened), f.remote(v)}}
	if records, ok := in.Data.(dispute.Records); ok {
		r.Records = records
	}
	return r, traces, nil
}

// byDigest sorts answers: what lies under digests, and the trace roots that
// were revealed. Of a segment of one step and one instruction the trace's root is
// the tensor's, under which its answer shows nothing; and of a digest that stands
// in trees of several depths one answer may show more than another.
func byDigest(list []claim.Opened) (data map[claim.Digest][]byte, traces map[uint64]claim.Digest) {
	data, traces = map[claim.Digest][]byte{}, map[uint64]claim.Digest{}
	for _, o := range list {
		if o.Trace {
			traces[o.Segment] = o.Digest
		}
		bare := o.Trace && len(o.Data) == len(o.Digest)
		if !bare && len(o.Data) >= len(data[o.Digest]) {
			data[o.Digest] = o.Data
		}
	}
	return data, traces
}

// linkTo shows that an answer revealed a digest; nil if none did.
func linkTo(list []claim.Opened, segment uint64, digest claim.Digest, alive func(claim.Opened) bool) (best *claim.Link) {
	for _, o := range list {
		if o.Segment != segment && o.Segment != claim.HeaderSegment {
			continue
		}
		kids := make([]claim.Digest, len(o.Data)/32)
		for i := range kids {
			copy(kids[i][:], o.Data[32*i:])
		}
		i := slices.Index(kids, digest)
		bare := len(kids) == 1 && o.Digest == digest // a trace's root alone
		if i < 0 || !bare && !dispute.LeadTo(kids, o.Digest) {
			continue
		}
		path, err := commit.TreePath(kids, i)
		if err != nil {
			continue
		}
		if o.Data = nil; best == nil || better(o, best.Answer, alive) {
			best = &claim.Link{Answer: o, Index: uint16(i), Path: path}
		}
	}
	return best
}

// better says whether an answer is better to follow up than another: one that can
// be followed up still, then one that more can follow, then the later one. (A liar
// may plant a digest where many follow-ups lead to it, and open it there last.)
func better(a, b claim.Opened, alive func(claim.Opened) bool) bool {
	if x, y := alive(a), alive(b); x != y {
		return x
	} else if x && a.Generation != b.Generation {
		return a.Generation < b.Generation
	}
	return a.Block > b.Block
}

// linkAbove is to an answer from above the segments, which a demand for a trace
// root may follow up; nil if there is none.
func linkAbove(list []claim.Opened, alive func(claim.Opened) bool) (best *claim.Link) {
	for _, o := range list {
		if o.Segment != claim.HeaderSegment || o.Kind == claim.InputTag {
			continue
		}
		if o.Data = nil; best == nil || better(o, best.Answer, alive) {
			best = &claim.Link{Answer: o}
		}
	}
	return best
}

// findBinding looks for a fault that binds the signers, of a claim that is
// convicted already or too long to execute: in each drawn segment, executed from
// the state that was claimed for the one before, whether that is right or not.
// (Where all segments are drawn, the first fault of the run binds them.)
func (f *finder) findBinding(ctx context.Context, v claim.View, in *inputs) (*dispute.Finding, error) {
	claimed, _, err := f.claimed(ctx, v, in)
	if err != nil {
		return nil, err
	}
	data, err := f.from.Get(ctx, f.servers(v), artifact.Segments, v.Outcome.Segments)
	if err != nil {
		return nil, fmt.Errorf("%w: get segments: %w", errUnavailable, err)
	}
	segments, err := artifact.DecodeSegments(data)
	if err != nil {
		return nil, err
	}
	claimed.Know(segments)
	drawn, r := v.Drawn(v.Beacon), f.replays.of(v)
	for r.clean < len(drawn) {
		trace, err := r.next(func() (*commit.Trace, error) { return f.fromClaimed(ctx, v, in, segments, drawn[r.clean]) })
		if err != nil {
			return nil, err
		}
		finding, err := claimed.FindInSegment(ctx, trace, dispute.DrawnAnchor(v.TraceRoot, drawn, r.clean))
		if err != nil {
			return nil, fmt.Errorf("find the fault in segment %d: %w", trace.Segment, err)
		}
		if finding.Fault != nil || finding.Demand != nil {
			return finding, nil
		}
		r.clean, r.trace = r.clean+1, nil
	}
	return &dispute.Finding{}, nil
}

// fromClaimed executes segment g from the state that is claimed for the one before.
func (f *finder) fromClaimed(ctx context.Context, v claim.View, in *inputs, segments []commit.SegmentRoots, g uint64) (*commit.Trace, error) {
	if g > uint64(len(segments)) {
		return nil, fmt.Errorf("%w: %d segments are claimed", errUnavailable, len(segments))
	}
	t, err := opening.ExecuteSegment(ctx, f.from, f.servers(v), &in.Inputs, segments, g, commit.Options{Threads: f.cfg.Threads})
	if err != nil {
		return nil, fmt.Errorf("%w: re-execute segment %d: %w", errUnavailable, g, err)
	}
	return t, nil
}

// anchors are the traces that stand on chain.
func anchors(v claim.View, traces map[uint64]claim.Digest) []dispute.Anchor {
	var out []dispute.Anchor
	if v.HasTrace {
		drawn := v.Drawn(v.Beacon)
		for k := range drawn {
			out = append(out, dispute.DrawnAnchor(v.TraceRoot, drawn, k))
		}
	}
	for g := range v.Spec.Segments() + 1 {
		if root, ok := traces[g]; ok {
			out = append(out, dispute.RevealedAnchor(root, g))
		}
	}
	return out
}

// proofOf is a fault as the ClaimBook takes it.
func proofOf(v claim.View, f *dispute.Fault) claim.Proof {
	source, position := sourceOf(v, f.Anchor)
	return claim.Proof{Kind: claim.FaultKind(f.Kind), Source: source, Position: position, Bytes: f.Proof}
}

func sourceOf(v claim.View, a dispute.Anchor) (claim.Source, uint64) {
	switch {
	case a.Root.IsZero():
		return claim.NoTrace, 0
	case v.HasTrace && a.Root == v.TraceRoot:
		return claim.DrawnTrace, a.Index
	}
	return claim.RevealedTrace, a.Segment
}

// demandOf is a withheld node as the Disputes contract takes it in the block after
// now.
func demandOf(v claim.View, d *dispute.Demand, opened []claim.Opened, now uint64) claim.Demand {
	alive := func(o claim.Opened) bool { return o.Block+v.Schedule.FollowUp > now }
	if d.Input {
		key, digest := claim.InputKey(v.ID, d.Opening)
		return claim.Demand{Claim: v.ID, Segment: claim.HeaderSegment, Input: true, Place: d.Opening, Digest: digest, Key: key}
	}
	out := claim.Demand{Claim: v.ID, Segment: d.Segment, Place: d.Opening, Tag: claim.NodeTag}
	if d.TraceRoot {
		out.Link = linkAbove(opened, alive)
	} else {
		out.Digest, out.Levels, out.Tag = d.Node.Digest, d.Node.Levels, d.Node.Tag
		out.Source, out.Position = sourceOf(v, d.Anchor)
		out.Link = linkTo(opened, out.Segment, out.Digest, alive)
	}
	out.Key = claim.DemandKey(v.ID, out.Segment, out.Digest, out.Kind())
	return out
}
