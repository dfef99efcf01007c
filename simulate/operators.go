package simulate

import (
	"errors"
	"math/big"
	"slices"

	sdkbls "github.com/Layr-Labs/eigensdk-go/crypto/bls"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// operatorSet are the operators of a game.
type operatorSet struct {
	list    []devnet.Operator // ascending by id
	parties []*party
	keeper  *party // aggregator, and who does what anybody may
	apk     *sdkbls.G1Point
	indices bindings.Certificate
}

func (g *game) newOperatorSet(at *site) *operatorSet {
	s := &operatorSet{list: at.operators, indices: at.indices, apk: sdkbls.NewZeroG1Point(), keeper: g.newParty("keeper", true)}
	for _, o := range s.list {
		s.parties = append(s.parties, g.admit(o.Name, o.Account, true))
		s.apk.Add(o.BLS.GetPubKeyG1())
	}
	return s
}

func (s *operatorSet) id(i int) bls.OperatorID { return bls.OperatorID(s.list[i].ID) }

// certificate is what those sign together.
func (s *operatorSet) certificate(digest claim.Digest, signers []bool) (bindings.Certificate, error) {
	key, err := s.together(signers)
	if err != nil {
		return bindings.Certificate{}, err
	}
	c := s.indices
	c.NonSigners, c.BitmapIndices, c.StakeIndices = []bindings.G1Point{}, []uint32{}, []uint32{}
	for i, o := range s.list {
		if !signers[i] {
			c.NonSigners = append(c.NonSigners, g1(o.BLS.GetPubKeyG1()))
			c.BitmapIndices = append(c.BitmapIndices, s.indices.BitmapIndices[i])
			c.StakeIndices = append(c.StakeIndices, s.indices.StakeIndices[i])
		}
	}
	c.Apk, c.ApkG2, c.Sigma = g1(s.apk), g2(key.GetPubKeyG2()), g1(key.SignMessage(digest).G1Point)
	return c, nil
}

// together is the sum of the signers' keys: it signs what they would sign one
// by one.
func (s *operatorSet) together(signers []bool) (*sdkbls.KeyPair, error) {
	if !slices.Contains(signers, true) {
		return nil, errors.New("a certificate needs signers")
	}
	sum := new(sdkbls.PrivateKey)
	for i, o := range s.list {
		if signers[i] {
			sum.Add(sum, o.BLS.PrivKey)
		}
	}
	return sdkbls.NewKeyPair(sum), nil
}

func g1(p *sdkbls.G1Point) bindings.G1Point {
	return bindings.G1Point{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}

func g2(p *sdkbls.G2Point) (out bindings.G2Point) {
	out.X = [2]*big.Int{p.X.A1.BigInt(new(big.Int)), p.X.A0.BigInt(new(big.Int))}
	out.Y = [2]*big.Int{p.Y.A1.BigInt(new(big.Int)), p.Y.A0.BigInt(new(big.Int))}
	return out
}

// quorum says whether two thirds of all stake signed; all stakes are equal.
func quorum(signers []bool) bool { return 3*count(signers) >= 2*len(signers) }

func count(of []bool) (n int) {
	for _, x := range of {
		if x {
			n++
		}
	}
	return n
}
