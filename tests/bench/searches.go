//go:build unix

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// searches measures the way from a claimed training run with one wrong number
// to the proof that the Referee accepts.
func (b *bench) searches(ctx context.Context) error {
	in, err := training("mlp", 0)
	if err != nil {
		return err
	}
	b.section(fmt.Sprintf("Fault proof: digits mlp, %d steps, one wrong element, every segment drawn", in.Spec.Steps))
	last := len(in.Program.Step) - 1
	for _, at := range []commit.At{{Segment: 1}, {Segment: in.Spec.Segments() / 2, Step: 14, Instr: last / 2}, {Segment: in.Spec.Segments(), Step: 10, Instr: last}} {
		if err := b.search(ctx, in, at); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) search(ctx context.Context, in commit.Inputs, at commit.At) error {
	c, err := newCase(ctx, in, at)
	if err != nil {
		return err
	}
	var honest *commit.Run
	var fault *dispute.Fault
	t, err := b.best(
		func() (err error) {
			honest, err = commit.Execute(ctx, in, commit.Options{TraceRoots: true})
			return err
		},
		func() (err error) {
			fault, err = c.find(ctx, honest)
			return err
		})
	if err != nil {
		return err
	}
	b.add(fmt.Sprintf("%s: search and proof", fault.Where), 1000*t[1].wall.Seconds(), "ms",
		fmt.Sprintf("%d bytes of proof; own execution before it: %.0f ms", len(fault.Proof), 1000*t[0].wall.Seconds()))
	return nil
}

// lieCase is a claim with one wrong element, served by its liar.
type lieCase struct {
	claimed dispute.Run
	anchors []dispute.Anchor
}

func newCase(ctx context.Context, in commit.Inputs, at commit.At) (*lieCase, error) {
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		return nil, err
	}
	liar, err := commit.Execute(ctx, in, commit.Options{TraceRoots: true, Observe: func(here commit.At, t *engine.Tensor) {
		if here == at {
			t.Data[len(t.Data)/2] ^= 1
		}
	}})
	if err != nil {
		return nil, err
	}
	c := &lieCase{claimed: dispute.Run{Program: program, Spec: in.Spec, Outcome: liar.Outcome(), Params: in.Params, Records: in.Data.(*dataset.Dataset)}}
	drawn, err := liar.Drawn(ctx, claim.Drawn(claim.Full, 0, in.Spec.Segments(), claim.Digest{}))
	if err != nil {
		return nil, err
	}
	for k := range drawn.Segments {
		c.anchors = append(c.anchors, dispute.DrawnAnchor(drawn.Root(), drawn.Segments, k))
	}
	book := dispute.NewBook(&c.claimed, liar, drawn)
	book.Trace = kept(liar.Trace)
	c.claimed.Source = book
	return c, nil
}

// kept keeps traces: answering is the liar's work, not the challenger's.
func kept(trace func(context.Context, uint64) (*commit.Trace, error)) func(context.Context, uint64) (*commit.Trace, error) {
	traces := map[uint64]*commit.Trace{}
	return func(ctx context.Context, g uint64) (*commit.Trace, error) {
		if traces[g] == nil {
			t, err := trace(ctx, g)
			if err != nil {
				return nil, err
			}
			traces[g] = t
		}
		return traces[g], nil
	}
}

func (c *lieCase) find(ctx context.Context, honest *commit.Run) (*dispute.Fault, error) {
	run := dispute.Run{Program: c.claimed.Program, Spec: c.claimed.Spec, Outcome: c.claimed.Outcome,
		Params: c.claimed.Params, Records: c.claimed.Records, Source: c.claimed.Source} // without what an earlier search learnt
	found, err := run.Find(ctx, honest, c.anchors)
	if err != nil {
		return nil, err
	}
	if found.Fault == nil {
		return nil, errors.New("find the lie: nothing found")
	}
	return found.Fault, nil
}
