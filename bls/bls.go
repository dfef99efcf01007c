// Package bls wraps the BN254 signatures of EigenLayer's middleware in value
// types: points are fixed byte arrays that can be compared, stored and sent,
// and are checked for being on the curve when they are used.
package bls

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdk "github.com/Layr-Labs/eigensdk-go/crypto/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrSignature says that a well-formed signature is not the key's.
var ErrSignature = errors.New("signature does not verify")

// G1 is a point of G1: X ‖ Y, 32 big-endian bytes each; zero is infinity.
// Signatures and the contracts' public keys are of this type.
type G1 [64]byte

// G2 is a point of G2 in the contracts' order: X1 ‖ X0 ‖ Y1 ‖ Y0, 32 big-endian
// bytes each, where X = X0 + X1·u; zero is infinity.
type G2 [128]byte

// OperatorID is keccak256 of an operator's G1 public key, as the middleware
// computes it.
type OperatorID [32]byte

// Key is a private key with its public keys. It has no exported field and
// prints as its operator id only.
type Key struct {
	secret fr.Element
	g1     G1
	g2     G2
}

// NewKey makes a key of a scalar, 32 big-endian bytes, which must not be zero.
func NewKey(scalar []byte) (*Key, error) {
	k := &Key{}
	k.secret.SetBytes(scalar)
	if k.secret.IsZero() {
		return nil, errors.New("bls key is zero")
	}
	k.g1 = g1Of(sdk.MulByGeneratorG1(&k.secret))
	k.g2 = g2Of(sdk.MulByGeneratorG2(&k.secret))
	return k, nil
}

// ReadKey opens an EigenLayer BLS keystore (web3 version 3).
func ReadKey(path, password string) (*Key, error) {
	pair, err := sdkbls.ReadPrivateKeyFromFile(path, password)
	if err != nil {
		return nil, fmt.Errorf("open bls key %s: %w", path, err)
	}
	b := pair.PrivKey.Bytes()
	return NewKey(b[:])
}

// Sign signs a 32-byte digest. The signature is a function of key and digest.
func (k *Key) Sign(digest [32]byte) G1 {
	var s bn254.G1Affine
	s.ScalarMultiplication(sdk.MapToCurve(digest), k.secret.BigInt(new(big.Int)))
	return g1Of(&s)
}

// G1 is the public key as the contracts know it.
func (k *Key) G1() G1 { return k.g1 }

// G2 is the public key that verifies signatures.
func (k *Key) G2() G2 { return k.g2 }

// ID is the operator id of the key.
func (k *Key) ID() OperatorID { return k.g1.ID() }

// String names the key without its secret.
func (k *Key) String() string { return "bls key of operator " + k.ID().String() }

// GoString names the key without its secret.
func (k *Key) GoString() string { return k.String() }

// ID is the operator id of a public key.
func (p G1) ID() OperatorID { return OperatorID(crypto.Keccak256Hash(p[:])) }

// Verify reports ErrSignature unless sig is the signature of digest under pub.
func Verify(pub G2, digest [32]byte, sig G1) error {
	s, err := sig.point()
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	p, err := pub.point()
	if err != nil {
		return fmt.Errorf("public key: %w", err)
	}
	if s.IsInfinity() || p.IsInfinity() {
		return ErrSignature
	}
	ok, err := sdk.VerifySig(s, p, digest)
	if err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	if !ok {
		return ErrSignature
	}
	return nil
}

// AddG1 is the sum of points.
func AddG1(points ...G1) (G1, error) {
	var sum bn254.G1Affine
	for i, q := range points {
		p, err := q.point()
		if err != nil {
			return G1{}, fmt.Errorf("point %d: %w", i, err)
		}
		sum.Add(&sum, p)
	}
	return g1Of(&sum), nil
}

// AddG2 is the sum of points.
func AddG2(points ...G2) (G2, error) {
	var sum bn254.G2Affine
	for i, q := range points {
		p, err := q.point()
		if err != nil {
			return G2{}, fmt.Errorf("point %d: %w", i, err)
		}
		sum.Add(&sum, p)
	}
	return g2Of(&sum), nil
}

// XY are the coordinates as integers, for contract calls.
func (p G1) XY() (x, y *big.Int) {
	return new(big.Int).SetBytes(p[:32]), new(big.Int).SetBytes(p[32:])
}

// XY are the coordinates in the contracts' order, for contract calls.
func (p G2) XY() (x, y [2]*big.Int) {
	w := func(i int) *big.Int { return new(big.Int).SetBytes(p[32*i : 32*i+32]) }
	return [2]*big.Int{w(0), w(1)}, [2]*big.Int{w(2), w(3)}
}

// G1FromXY packs a contract's point; coordinates must be below 2^256.
func G1FromXY(x, y *big.Int) (p G1) {
	x.FillBytes(p[:32])
	y.FillBytes(p[32:])
	return p
}

// G2FromXY packs a contract's point; coordinates must be below 2^256.
func G2FromXY(x, y [2]*big.Int) (p G2) {
	for i, v := range []*big.Int{x[0], x[1], y[0], y[1]} {
		v.FillBytes(p[32*i : 32*i+32])
	}
	return p
}

// String is the id in hex with 0x.
func (id OperatorID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// MarshalText writes hex with 0x.
func (id OperatorID) MarshalText() ([]byte, error) { return marshalHex(id[:]), nil }

// UnmarshalText reads exactly 32 bytes of hex with 0x.
func (id *OperatorID) UnmarshalText(t []byte) error { return unmarshalHex(id[:], t) }

// MarshalText writes hex with 0x.
func (p G1) MarshalText() ([]byte, error) { return marshalHex(p[:]), nil }

// UnmarshalText reads exactly 64 bytes of hex with 0x.
func (p *G1) UnmarshalText(t []byte) error { return unmarshalHex(p[:], t) }

// MarshalText writes hex with 0x.
func (p G2) MarshalText() ([]byte, error) { return marshalHex(p[:]), nil }

// UnmarshalText reads exactly 128 bytes of hex with 0x.
func (p *G2) UnmarshalText(t []byte) error { return unmarshalHex(p[:], t) }

func (p G1) point() (*bn254.G1Affine, error) {
	q := &bn254.G1Affine{}
	if err := setCoordinates(p[:], &q.X, &q.Y); err != nil {
		return nil, err
	}
	if !q.IsOnCurve() { // infinity, (0, 0), counts as on the curve
		return nil, errors.New("not on the curve")
	}
	return q, nil
}

func (p G2) point() (*bn254.G2Affine, error) {
	q := &bn254.G2Affine{}
	if err := setCoordinates(p[:], &q.X.A1, &q.X.A0, &q.Y.A1, &q.Y.A0); err != nil {
		return nil, err
	}
	if !q.IsOnCurve() || !q.IsInSubGroup() {
		return nil, errors.New("not in the group")
	}
	return q, nil
}

func setCoordinates(b []byte, to ...*fp.Element) error {
	for i, e := range to {
		if err := e.SetBytesCanonical(b[32*i : 32*i+32]); err != nil {
			return errors.New("coordinate not below the field's modulus")
		}
	}
	return nil
}

func g1Of(q *bn254.G1Affine) (p G1) {
	x, y := q.X.Bytes(), q.Y.Bytes()
	copy(p[:32], x[:])
	copy(p[32:], y[:])
	return p
}

func g2Of(q *bn254.G2Affine) (p G2) {
	for i, e := range []*fp.Element{&q.X.A1, &q.X.A0, &q.Y.A1, &q.Y.A0} {
		b := e.Bytes()
		copy(p[32*i:], b[:])
	}
	return p
}

func marshalHex(b []byte) []byte { return []byte("0x" + hex.EncodeToString(b)) }

func unmarshalHex(to, text []byte) error {
	s, found := strings.CutPrefix(string(text), "0x")
	if !found || len(s) != 2*len(to) {
		return fmt.Errorf("want 0x and %d hex digits", 2*len(to))
	}
	if _, err := hex.Decode(to, []byte(s)); err != nil {
		return fmt.Errorf("want 0x and %d hex digits", 2*len(to))
	}
	return nil
}
