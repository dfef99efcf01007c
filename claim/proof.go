package claim

// FaultKind names what a proof shows; the values are those of the contracts.
type FaultKind uint8

// Kinds of faults.
const (
	NoFault FaultKind = iota
	ElementFault
	LengthFault
	BoundaryFault
	MalformedFault
	UnopenedFault
)

func (k FaultKind) String() string {
	names := [...]string{"none", "element", "length", "boundary", "malformed", "unopened"}
	if int(k) < len(names) {
		return names[k]
	}
	return "unknown"
}

// Source says how a proof finds the trace that it opens.
type Source uint8

// Sources; the values are those of the contracts.
const (
	NoTrace       Source = iota // it needs none
	DrawnTrace                  // the claim's trace root; the position is an index in the drawn list
	RevealedTrace               // a root that answered a demand; the position is the segment
)

// Malformation is what the Registry holds of a program.
type Malformation struct {
	ProvenAt uint64 // block of the first proof that it is malformed; 0: there is none
	Since    uint64 // block of the commitment that is to be rewarded for it
}

// Proof is a fault proof as the ClaimBook takes it.
type Proof struct {
	Kind     FaultKind
	Source   Source
	Position uint64
	Bytes    []byte
}

// ProofCommitment is what a prover commits to before it shows a proof:
// keccak256(abi.encode(prover, claimId, keccak256(proof), salt)).
func ProofCommitment(prover Address, id ID, proof []byte, salt Digest) Digest {
	var who [32]byte
	copy(who[12:], prover[:])
	hash := keccak(proof)
	return keccak(who[:], id[:], hash[:], salt[:])
}

// HeaderSegment stands for a segment where a fault or node belongs to the
// run's own trees.
const HeaderSegment = ^uint64(0)
