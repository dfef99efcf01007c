package challenger

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
)

// Evidence is everything about one refuted claim: a third party can check it
// years later against the chain, or by calling the Referee.
type Evidence struct {
	ChainID    uint64          `json:"chainId"`
	ClaimBook  claim.Address   `json:"claimBook"`
	Claim      claim.ID        `json:"claimId"`
	RunRoot    claim.Digest    `json:"runRoot"`
	Claimant   claim.Address   `json:"claimant"`
	Spec       claim.Spec      `json:"spec"`
	Outcome    claim.Outcome   `json:"outcome"`
	Terms      claim.Terms     `json:"terms"`
	Beacon     claim.Digest    `json:"beacon"`
	TraceRoot  claim.Digest    `json:"traceRoot"`
	Kind       string          `json:"kind"`
	Where      string          `json:"where"`
	Segment    uint64          `json:"segment"`
	FaultKind  claim.FaultKind `json:"faultKind"`
	Source     claim.Source    `json:"source"`
	Position   uint64          `json:"position"`
	Proof      hexBytes        `json:"proof"`
	Prover     claim.Address   `json:"prover"`
	Salt       claim.Digest    `json:"salt"`
	Commitment claim.Digest    `json:"commitment"`
}

// write makes the evidence durable. The same proof found again keeps its salt,
// and so its commitment.
func (c *Challenger) write(v claim.View, f *dispute.Fault) (*Evidence, error) {
	name := evidenceName(v)
	old, err := c.evidence.load(name)
	if err != nil {
		return nil, err
	}
	if old != nil && string(old.Proof) == string(f.Proof) {
		return old, nil
	}
	e := c.evidenceOf(v, f)
	if _, err := rand.Read(e.Salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}
	e.Commitment = claim.ProofCommitment(e.Prover, v.ID, e.Proof, e.Salt)
	return e, c.evidence.save(name, e)
}

// evidenceOf is a fault with all that it is about, without a salt.
func (c *Challenger) evidenceOf(v claim.View, f *dispute.Fault) *Evidence {
	p := proofOf(v, f)
	return &Evidence{ChainID: c.deps.ChainID, ClaimBook: c.deps.ClaimBook, Claim: v.ID, RunRoot: v.RunRoot(), Claimant: v.Claimant,
		Spec: v.Spec, Outcome: v.Outcome, Terms: v.Terms, Beacon: v.Beacon, TraceRoot: v.TraceRoot,
		Kind: p.Kind.String(), Where: f.Where, Segment: f.Segment,
		FaultKind: p.Kind, Source: p.Source, Position: p.Position, Proof: p.Bytes, Prover: c.deps.Account}
}

// evidenceName is the file of the evidence about a claim.
func evidenceName(v claim.View) string {
	if v.Status == claim.Convicted { // a second fault, which binds the signers
		return v.ID.String() + ".signers"
	}
	return v.ID.String()
}

type hexBytes []byte

// MarshalText writes hex with 0x.
func (b hexBytes) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "0x%x", []byte(b)), nil }

// UnmarshalText reads hex with 0x.
func (b *hexBytes) UnmarshalText(t []byte) error {
	s, ok := strings.CutPrefix(string(t), "0x")
	if !ok {
		return errors.New("want hex with 0x")
	}
	data, err := hex.DecodeString(s)
	if err != nil {
		return fmt.Errorf("want hex with 0x: %w", err)
	}
	*b = data
	return nil
}

// proof is the fault proof in the evidence.
func (e *Evidence) proof() claim.Proof {
	return claim.Proof{Kind: e.FaultKind, Source: e.Source, Position: e.Position, Bytes: e.Proof}
}

// evidenceDir keeps evidence by claim. It is written before anything is sent,
// so that a restart goes on with the same proof and salt.
type evidenceDir string

func (d evidenceDir) path(name string) string {
	return filepath.Join(string(d), strings.TrimPrefix(name, "0x")+".json")
}

func (d evidenceDir) save(name string, e *Evidence) error {
	data, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return fmt.Errorf("encode evidence: %w", err)
	}
	if err := os.MkdirAll(string(d), 0o700); err != nil {
		return fmt.Errorf("write evidence: %w", err)
	}
	path := d.path(name)
	if err := os.WriteFile(path+".new", data, 0o600); err != nil {
		return fmt.Errorf("write evidence: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write evidence: %w", err)
	}
	return nil
}

// load returns nil if there is none.
func (d evidenceDir) load(name string) (*Evidence, error) {
	data, err := os.ReadFile(d.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read evidence: %w", err)
	}
	e := &Evidence{}
	if err := json.Unmarshal(data, e); err != nil {
		return nil, fmt.Errorf("decode evidence %s: %w", d.path(name), err)
	}
	return e, nil
}
