package certificate

import (
	"context"
	"math/big"
	"testing"

	apks "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/devnet"
)

// A rogue key is its owner's less another's: with both among the keys, the owner
// alone would sign for the two. EigenLayer's registry wants proof that somebody
// knows the secret of a key, and nobody knows that one's.
func TestRogueKeyIsNotRegistered(t *testing.T) {
	w := newWorld(t, 100)
	victim, own := w.operators[0].BLS, devnet.NamedBLSKey("rogue")
	g2 := sdkbls.NewZeroG2Point().Add(own.GetPubKeyG2())
	g2.G2Affine.Sub(g2.G2Affine, victim.GetPubKeyG2().G2Affine)
	rogue := sdkbls.NewZeroG1Point().Add(own.GetPubKeyG1())
	rogue.Sub(victim.GetPubKeyG1())
	if err := w.registers(own, own.GetPubKeyG1(), own.GetPubKeyG2()); err != nil {
		t.Fatalf("the owner's own key: %v", err)
	}
	w.expectError(w.registers(own, rogue, g2), "InvalidBLSSignatureOrPrivateKey")
}

// registers says whether the registry takes a key with a proof by another's
// secret.
func (w *world) registers(secret *sdkbls.KeyPair, key *sdkbls.G1Point, twin *sdkbls.G2Point) error {
	w.Helper()
	operator := common.Address{7}
	rc, err := coordinator.NewContractSlashingRegistryCoordinatorCaller(w.book.Middleware.RegistryCoordinator, w.chain.Client())
	w.ok(err)
	message, err := rc.PubkeyRegistrationMessageHash(w.opts(), operator)
	w.ok(err)
	proof := secret.SignHashedToCurveMessage(sdkbls.NewG1Point(message.X, message.Y).G1Affine)
	abi, err := apks.ContractBLSApkRegistryMetaData.GetAbi()
	w.ok(err)
	data, err := abi.Pack("registerBLSPublicKey", operator, apks.IBLSApkRegistryTypesPubkeyRegistrationParams{
		PubkeyRegistrationSignature: point(proof.G1Point), PubkeyG1: point(key),
		PubkeyG2: apks.BN254G2Point{X: [2]*big.Int{twin.X.A1.BigInt(new(big.Int)), twin.X.A0.BigInt(new(big.Int))},
			Y: [2]*big.Int{twin.Y.A1.BigInt(new(big.Int)), twin.Y.A0.BigInt(new(big.Int))}},
	}, apks.BN254G1Point(message))
	w.ok(err)
	_, err = w.chain.Client().CallContract(context.Background(),
		ethereum.CallMsg{From: w.book.Middleware.RegistryCoordinator, To: &w.book.Middleware.BLSApkRegistry, Data: data}, nil)
	return err
}

func point(p *sdkbls.G1Point) apks.BN254G1Point {
	x := g1(p)
	return apks.BN254G1Point{X: x.X, Y: x.Y}
}
