package claim

import (
	"encoding/binary"

	"golang.org/x/crypto/sha3"
)

const (
	domainType      = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	attestationType = "Attestation(bytes32 claimId,bytes32 beacon,bytes32 traceRoot)"
	domainName      = "Assay"
	domainVersion   = "1"
)

// AttestationDigest is the EIP-712 digest that operators sign to certify a
// claim: it binds the chain, the ClaimBook, the claim, the beacon and the trace
// root.
func AttestationDigest(chainID uint64, claimBook Address, id ID, beacon, traceRoot Digest) Digest {
	sep := domainSeparator(chainID, claimBook)
	typ := keccak([]byte(attestationType))
	msg := keccak(typ[:], id[:], beacon[:], traceRoot[:])
	return keccak([]byte{0x19, 0x01}, sep[:], msg[:])
}

func domainSeparator(chainID uint64, claimBook Address) Digest {
	typ := keccak([]byte(domainType))
	name := keccak([]byte(domainName))
	version := keccak([]byte(domainVersion))
	var chain, contract [32]byte
	binary.BigEndian.PutUint64(chain[24:], chainID)
	copy(contract[12:], claimBook[:])
	return keccak(typ[:], name[:], version[:], chain[:], contract[:])
}

// NewID is the id that the ClaimBook gives a claim posted in the block after
// parentHash: the keccak of the ABI encoding of everything that it stands for.
func NewID(chainID uint64, claimBook Address, run Digest, s Spec, t Terms, claimant Address, parentHash Digest) ID {
	w := words{}
	w.number(chainID)
	w.address(claimBook)
	for _, d := range []Digest{run, s.Program, s.Params, s.Dataset, s.OrderSeed, s.Seed, s.Parent, s.InitialState} {
		w = append(w, d)
	}
	w.number(s.Steps)
	w.number(uint64(s.SegmentLength))
	w.number(uint64(t.Policy))
	w.number(uint64(t.Draws))
	w.flag(t.Restricted)
	w = append(w, t.Fee.Bytes32(), t.Bond.Bytes32(), t.ValueAtRisk.Bytes32())
	w.number(t.Work)
	w.address(t.Consumer)
	w.address(claimant)
	w = append(w, parentHash)
	return w.keccak()
}

// words is an ABI encoding of static types: 32 bytes each.
type words []Digest

func (w *words) number(v uint64) {
	var d Digest
	binary.BigEndian.PutUint64(d[24:], v)
	*w = append(*w, d)
}

func (w *words) address(a Address) {
	var d Digest
	copy(d[12:], a[:])
	*w = append(*w, d)
}

func (w *words) flag(b bool) {
	if b {
		w.number(1)
	} else {
		w.number(0)
	}
}

func (w words) keccak() Digest {
	var b []byte
	for i := range w {
		b = append(b, w[i][:]...)
	}
	return keccak(b)
}

// keccak is the legacy Keccak-256 of the parts in a row.
func keccak(parts ...[]byte) (d Digest) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p) // a hash.Hash never fails
	}
	h.Sum(d[:0])
	return d
}
