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

// keccak is the legacy Keccak-256 of the parts in a row.
func keccak(parts ...[]byte) (d Digest) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p) // a hash.Hash never fails
	}
	h.Sum(d[:0])
	return d
}
