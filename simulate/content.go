package simulate

import (
	"bytes"
	"context"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// trees are what a claimant can open of what it claims.
type trees interface {
	dispute.Source
	TraceRoot(ctx context.Context, g uint64) (claim.Digest, error)
	Draw(roots []claim.Digest)
}

// content is what somebody claims and can open.
type content struct {
	in      commit.Inputs
	outcome claim.Outcome
	trees   trees
	forged  claim.Digest // stands for the trace root; zero: none does
	served  bool         // off chain, to the challenger
	servers []string     // of the inputs
}

func claimOf(w *work, run *commit.Run) *content {
	return &content{in: w.in, outcome: run.Outcome(), trees: opening.NewOwn(w.program, run), served: true}
}

func (x *content) traceRoot(ctx context.Context, drawn []uint64) (claim.Digest, error) {
	if !x.forged.IsZero() {
		return x.forged, nil
	}
	roots := make([]claim.Digest, len(drawn))
	for k, g := range drawn {
		var err error
		if roots[k], err = x.trees.TraceRoot(ctx, g); err != nil {
			return claim.Digest{}, err
		}
	}
	x.trees.Draw(roots)
	return commit.TreeRoot(roots), nil
}

// reply is what opens a demand; root is the trace root that is asked for, if
// one is.
func (x *content) reply(ctx context.Context, v claim.View, d claim.Demand) (root claim.Digest, data []byte, err error) {
	if d.Input {
		data, err = opening.AnswerInput(&x.in, d.Place)
		return root, data, err
	}
	if d.Segment != claim.HeaderSegment {
		if root, err = x.trees.TraceRoot(ctx, d.Segment); err != nil {
			return root, nil, err
		}
	}
	n := dispute.Node{Tree: dispute.TraceTree, Anchor: dispute.RevealedAnchor(root, d.Segment), Digest: root, Levels: d.Levels, Tag: claim.NodeTag}
	if !d.ForTraceRoot() {
		if n, err = opening.NodeOf(v, d, root); err != nil {
			return root, nil, err
		}
	} else if d.Levels == 0 {
		return root, bytes.Clone(root[:]), nil
	}
	data, err = opening.Read(ctx, x.trees, n)
	return root, data, err
}

// answer sends what opens a demand.
func (g *game) answer(by *party, p *posted, d claim.Demand, x *content) error {
	root, data, err := x.reply(g.ctx, p.view, d)
	if err != nil {
		return nil // who cannot open it is silent
	}
	return g.sendAnswer(by, 1, p, d, root, data)
}

func (g *game) sendAnswer(by *party, tip int64, p *posted, d claim.Demand, root claim.Digest, data []byte) error {
	x := call{to: g.book.Assay.Disputes, tip: tip}
	switch {
	case d.Input:
		return g.submitThen(by, "answer", nil, x, "answerInput", p.claim, p.trace(), d.Place, data)
	case d.ForTraceRoot():
		return g.submitThen(by, "answer", nil, x, "answerTrace", p.claim, p.trace(), d.Segment, [32]byte(root), data)
	}
	return g.submitThen(by, "answer", nil, x, "answer", p.claim, p.trace(), d.Segment, [32]byte(d.Digest), d.Kind(), data)
}
