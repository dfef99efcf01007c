package network

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
)

// Records of the test: two chunks each.
const (
	recordCount = 3
	recordSize  = 300
)

// fewRecords are read by a program that adds one to half its state in each step.
func fewRecords(t *testing.T) (*dataset.Dataset, *engine.Program) {
	t.Helper()
	schema := dataset.Schema{{Name: "x", DType: engine.F32, Dims: []uint32{recordSize}}}
	var rows [][]byte
	for r := range recordCount {
		v := make([]float32, recordSize)
		for i := range v {
			v[i] = float32(r + i)
		}
		rows = append(rows, engine.F32Tensor(v, recordSize).Data)
	}
	set, err := sample.Records(schema, false, rows...)
	if err != nil {
		t.Fatal(err)
	}
	b := engine.NewBuilder()
	b.Schema = schema.Digest()
	x, row := b.State("x", engine.F32, recordSize), b.Data("row", 0, engine.F32, 1, recordSize)
	first, next := engine.NewBody(0), engine.NewBody(2)
	b.SetInit(x, b.Init().Map("x0", engine.F32, x.Dims, first.Return(first.F(1))))
	b.SetNext(x, b.Step().Map("next", engine.F32, x.Dims, next.Return(next.FMA(next.In(0), next.F(0.5), next.In(1))), x.All(),
		row.At(engine.Fixed(0), engine.Axis(0))))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return set, p
}

// readingRecords are the inputs of a run over a data set that is registered, in
// the order that the chain drew for it.
func (n *network) readingRecords(c *daemon.Claimant) commit.Inputs {
	n.t.Helper()
	set, p := fewRecords(n.t)
	n.claimantURL = n.serveProgram(p)
	n.register(c, p)
	if err := c.Account.RegisterDataset(n.t.Context(), set.Len(), set.Fields().Digest(), set.Root(), claim.Digest{}, n.claimantURL); err != nil {
		n.t.Fatal(err)
	}
	n.dev.MineTo(n.dev.Head().Number.Uint64() + 8) // past the block that draws the seed
	if err := c.Account.DrawDatasetSeed(n.t.Context(), set.Digest()); err != nil {
		n.t.Fatal(err)
	}
	seed, err := c.Account.DatasetSeed(n.t.Context(), set.Digest())
	if err != nil {
		n.t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		n.t.Fatal(err)
	}
	return commit.Inputs{Program: p, Data: set, Spec: claim.Spec{Program: root, Dataset: set.Digest(), OrderSeed: seed, Steps: 40, SegmentLength: 5}}
}

// A claimant who keeps the records of its data set to himself is convicted of his
// silence; one who opens them on chain has his lie proven from them.
func TestWithheldRecords(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 4, answering())
	n.startAggregator()
	ch := n.startChallenger()
	for i := 1; i < 4; i++ {
		n.startStamp(i, ch.Daemon)
	}
	c, stop := n.claimant()
	run := lyingAbout(t, n.readingRecords(c))
	silent := n.certified(c, run)
	stop()
	n.dev.MineTo(silent.Schedule.Certify + 1)
	n.until(ch.Daemon, silent.ID, "demanded", func(v claim.View) bool {
		open, err := ch.Account.Demands(t.Context(), v)
		return err == nil && len(open) > 0 && open[0].Input
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + uint64(answering().Answer) + 1)
	if v := n.until(ch.Daemon, silent.ID, "convicted", is(claim.Convicted)); v.SlashableFrom != 0 {
		t.Error("withheld records bind the signers")
	}

	c, _ = n.claimant()
	open := n.certified(c, run)
	n.dev.MineTo(open.Schedule.Certify + 1)
	n.provesTheLie(ch, open, run.Inputs().Program)
	opened, err := ch.Account.Inputs(t.Context(), n.find(ch.Daemon, open.ID))
	if want := 1 + 2*recordCount; err != nil || len(opened) != want {
		t.Errorf("%d inputs were opened, %v: the schema and the records' chunks are %d", len(opened), err, want)
	}
}
