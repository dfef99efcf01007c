package network

import (
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"testing"
	"time"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
)

// front puts a server before the claimant's that can be closed, as the claimant's
// own cannot while it answers on chain.
func (n *network) front() (stop func()) {
	n.t.Helper()
	target, err := url.Parse(n.claimantURL)
	if err != nil {
		n.t.Fatal(err)
	}
	s := httptest.NewServer(httputil.NewSingleHostReverseProxy(target))
	n.t.Cleanup(s.Close)
	n.claimantURL = s.URL
	return s.Close
}

// waitKept waits until the last operator that was started serves a claim's inputs.
func (n *network) waitKept(spec claim.Spec) (server string) {
	n.t.Helper()
	server = n.larders[len(n.larders)-1]
	client := artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: time.Minute, AllowPrivate: true})
	for deadline := time.Now().Add(60 * time.Second); ; time.Sleep(blockTime) {
		_, program := client.Get(n.t.Context(), server, artifact.Program, spec.Program)
		_, params := client.Get(n.t.Context(), server, artifact.Tensors, spec.Params)
		if program == nil && params == nil {
			return server
		}
		if time.Now().After(deadline) {
			n.t.Fatalf("the operator serves no inputs: %v, %v", program, params)
		}
	}
}

// A claimant who serves nothing any more once its lie is certified has not hidden
// it: an operator that checked the claim keeps the inputs, and the rest is demanded
// on chain.
func TestOperatorsServeWhatTheClaimantNoLongerDoes(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 4, roomy)
	n.patience = 60 // for the check of who refuses to sign
	n.startAggregator()
	c := n.startClaimant()
	stop := n.front()
	n.startOperator(0)
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	n.register(c, decay(t))
	posted, err := c.Post(t.Context(), lyingRun(t, 3), terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	server := n.waitKept(posted.Spec)
	stop()
	f := n.challengerFile("challenger")
	f.ArtifactServers = []string{server}
	ch, err := daemon.NewChallenger(f, n.parts("challenger", 20))
	if err != nil {
		t.Fatal(err)
	}
	n.run("challenger", ch)
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	n.until(ch.Daemon, posted.ID, "slashed", func(claim.View) bool {
		return n.slashed(ch, posted.ID, 1) && n.slashed(ch, posted.ID, 2) && n.slashed(ch, posted.ID, 3)
	})
	if n.slashed(ch, posted.ID, 0) {
		t.Error("the honest operator was slashed")
	}
	if e, err := ch.Evidence(posted.ID); err != nil || e == nil || e.Kind != "element" {
		t.Errorf("evidence %+v, %v", e, err)
	}
	if opened, err := ch.Account.Inputs(t.Context(), n.find(ch.Daemon, posted.ID)); err != nil || len(opened) != 0 {
		t.Errorf("%d inputs were opened on chain, %v", len(opened), err)
	}
}
