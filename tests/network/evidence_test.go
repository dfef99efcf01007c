package network

import (
	"encoding/json"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
)

// recheck has a third party who has nothing but the evidence file, and any
// Referee of its version, judge the fault of an instruction in it.
func (n *network) recheck(e *challenger.Evidence) {
	n.t.Helper()
	file, err := json.Marshal(e)
	if err != nil {
		n.t.Fatal(err)
	}
	var read challenger.Evidence
	if err := json.Unmarshal(file, &read); err != nil {
		n.t.Fatal(err)
	}
	if root := claim.RunRoot(read.Spec, read.Outcome); root != read.RunRoot || read.FaultKind != claim.FaultKind(dispute.Element) {
		n.t.Fatalf("%s fault of %s, the evidence's run is %s", read.Kind, read.RunRoot, root)
	}
	drawn := claim.Drawn(read.Terms.Policy, read.Terms.Draws, read.Spec.Segments(), read.Beacon)
	a := dispute.DrawnAnchor(read.TraceRoot, drawn, int(read.Position))
	referee, err := bindings.NewReferee(n.book.Assay.Referee, n.dev.Client())
	if err != nil {
		n.t.Fatal(err)
	}
	anchor := bindings.Anchor{Root: a.Root, Index: a.Index, Count: a.Count, Segment: a.Segment}
	segment, err := referee.ProveElement(nil, read.RunRoot, anchor, read.Proof)
	if err != nil || segment != read.Segment {
		n.t.Fatalf("a fault in segment %d, %v; the evidence says %d", segment, err, read.Segment)
	}
	read.Proof[len(read.Proof)-1] ^= 1
	if _, err := referee.ProveElement(nil, read.RunRoot, anchor, read.Proof); err == nil {
		n.t.Fatal("changed evidence is accepted")
	}
}
