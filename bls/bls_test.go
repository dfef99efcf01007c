package bls

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
)

func key(t *testing.T, b byte) *Key {
	t.Helper()
	k, err := NewKey([]byte{b})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestAgreesWithSDK(t *testing.T) {
	k := key(t, 77)
	pair, err := sdkbls.NewKeyPairFromString("77")
	if err != nil {
		t.Fatal(err)
	}
	digest := [32]byte{1, 2, 3}
	want := g1Of(pair.SignMessage(digest).G1Affine)
	if got := k.Sign(digest); got != want {
		t.Fatalf("signature %x, want %x", got, want)
	}
	if k.ID().String() != pair.PubKey.GetOperatorID() {
		t.Fatalf("operator id %s, want %s", k.ID(), pair.PubKey.GetOperatorID())
	}
	if k.G2() != g2Of(pair.GetPubKeyG2().G2Affine) {
		t.Fatal("G2 keys differ")
	}
}

func TestAggregateVerifies(t *testing.T) {
	a, b := key(t, 5), key(t, 6)
	digest := [32]byte{9}
	sig, err := AddG1(a.Sign(digest), b.Sign(digest))
	if err != nil {
		t.Fatal(err)
	}
	pub, err := AddG2(a.G2(), b.G2())
	if err != nil {
		t.Fatal(err)
	}
	if err := Verify(pub, digest, sig); err != nil {
		t.Fatal(err)
	}
	if err := Verify(a.G2(), digest, sig); !errors.Is(err, ErrSignature) {
		t.Fatalf("half the key accepted: %v", err)
	}
	if err := Verify(pub, [32]byte{8}, sig); !errors.Is(err, ErrSignature) {
		t.Fatalf("other digest accepted: %v", err)
	}
}

func TestRefusesPointsOffTheCurve(t *testing.T) {
	k := key(t, 5)
	sig := k.Sign([32]byte{1})
	sig[63] ^= 1
	if err := Verify(k.G2(), [32]byte{1}, sig); err == nil || errors.Is(err, ErrSignature) {
		t.Fatalf("off the curve: %v", err)
	}
	if err := Verify(k.G2(), [32]byte{1}, G1{}); !errors.Is(err, ErrSignature) {
		t.Fatalf("infinity as signature: %v", err)
	}
	if err := Verify(G2{}, [32]byte{1}, k.Sign([32]byte{1})); !errors.Is(err, ErrSignature) {
		t.Fatalf("infinity as key: %v", err)
	}
	for i := range sig {
		sig[i] = 0xff
	}
	if _, err := AddG1(sig); err == nil {
		t.Fatal("coordinate above the modulus accepted")
	}
}

func TestCoordinatesRoundTrip(t *testing.T) {
	k := key(t, 9)
	if p := G1FromXY(k.G1().XY()); p != k.G1() {
		t.Fatal("G1")
	}
	if p := G2FromXY(k.G2().XY()); p != k.G2() {
		t.Fatal("G2")
	}
}

func TestKeyDoesNotPrintItsSecret(t *testing.T) {
	k := key(t, 123)
	for _, s := range []string{fmt.Sprint(k), fmt.Sprintf("%+v", k), fmt.Sprintf("%#v", k)} {
		if s != k.String() || strings.Contains(s, "123") && !strings.Contains(k.ID().String(), "123") {
			t.Fatalf("printed %q", s)
		}
	}
	if _, err := NewKey(nil); err == nil {
		t.Fatal("zero key accepted")
	}
}
