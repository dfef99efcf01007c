package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	apk "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	retriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// contracts are the bound contracts of one deployment.
type contracts struct {
	book      *bindings.ClaimBook
	retriever *retriever.ContractOperatorStateRetriever
	keys      *apk.ContractBLSApkRegistry
	bookABI   *abi.ABI
	wethABI   *abi.ABI
	weth      *bindings.Weth

	disputes    *bindings.Disputes
	disputesABI *abi.ABI
	registry    *bindings.Registry
	registryABI *abi.ABI

	reveals    *bindings.Reveals
	revealsABI *abi.ABI
}

func newContracts(b eigen.AddressBook, eth *ethclient.Client) (*contracts, error) {
	var c contracts
	var errs [12]error
	c.book, errs[0] = bindings.NewClaimBook(b.Assay.ClaimBook, eth)
	c.retriever, errs[1] = retriever.NewContractOperatorStateRetriever(b.Middleware.OperatorStateRetriever, eth)
	c.keys, errs[2] = apk.NewContractBLSApkRegistry(b.Middleware.BLSApkRegistry, eth)
	c.bookABI, errs[3] = bindings.ClaimBookMetaData.GetAbi()
	c.wethABI, errs[4] = bindings.WethMetaData.GetAbi()
	c.weth, errs[5] = bindings.NewWeth(b.Core.WETH, eth)
	c.disputes, errs[6] = bindings.NewDisputes(b.Assay.Disputes, eth)
	c.disputesABI, errs[7] = bindings.DisputesMetaData.GetAbi()
	c.registry, errs[8] = bindings.NewRegistry(b.Assay.Registry, eth)
	c.reveals, errs[9] = bindings.NewReveals(b.Assay.Reveals, eth)
	c.revealsABI, errs[10] = bindings.RevealsMetaData.GetAbi()
	c.registryABI, errs[11] = bindings.RegistryMetaData.GetAbi()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, fmt.Errorf("bind contracts: %w", err)
	}
	return &c, nil
}

// call packs a contract call.
func call(title string, to common.Address, a *abi.ABI, method string, args ...any) (eigen.Call, error) {
	data, err := a.Pack(method, args...)
	if err != nil {
		return eigen.Call{}, fmt.Errorf("%s: encode %s: %w", title, method, err)
	}
	return eigen.Call{Title: title, To: to, Data: data}, nil
}

// knownErrors are the custom errors of Assay's contracts, by selector.
var knownErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	known := map[[4]byte]abi.Error{}
	for _, meta := range []*bind.MetaData{
		bindings.ClaimBookMetaData, bindings.DisputesMetaData, bindings.RegistryMetaData, bindings.StandingMetaData,
		bindings.ClaimRulesMetaData, bindings.CertificateVerifierMetaData, bindings.TrainerBountyMetaData, bindings.AnswerReaderMetaData,
		bindings.RevealsMetaData, bindings.KeyedWorkMetaData,
	} {
		parsed, err := meta.GetAbi()
		if err != nil {
			continue // a binding that does not parse fails where it is used
		}
		for _, e := range parsed.Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
})

// RevertError is a custom error that a contract ended a call with.
type RevertError struct {
	Name string // of the Solidity error, such as TooLate
	Args []any
}

// Reason is the error's name, for packages that do not import this one.
func (e *RevertError) Reason() string { return e.Name }

func (e *RevertError) Error() string {
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		if b, ok := a.([32]byte); ok {
			a = claim.Digest(b)
		}
		args[i] = fmt.Sprint(a)
	}
	text := e.Name + "(" + strings.Join(args, ", ") + ")"
	if hint := advice[e.Name]; hint != nil {
		return text + ": " + hint(e.Args)
	}
	return text
}

// explain turns a reverted call's data into the contract's error.
func explain(err error) error {
	var withData interface{ ErrorData() any }
	if !errors.As(err, &withData) {
		return bare(err)
	}
	text, _ := withData.ErrorData().(string)
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) < 4 {
		return bare(err)
	}
	known, ok := knownErrors()[[4]byte(data[:4])]
	if !ok {
		return eigen.Explain(err)
	}
	args, unpackErr := known.Inputs.Unpack(data[4:])
	if unpackErr != nil {
		return eigen.Explain(err)
	}
	return &RevertError{Name: known.Name, Args: args}
}

// Conversions between the domain's values and the bindings'.

func toSpec(s claim.Spec) bindings.Spec {
	return bindings.Spec{Program: s.Program, Params: s.Params, Dataset: s.Dataset, OrderSeed: s.OrderSeed, Seed: s.Seed,
		Parent: s.Parent, InitialState: s.InitialState, Steps: s.Steps, SegmentLength: s.SegmentLength}
}

func toTerms(t claim.Terms) bindings.Terms {
	return bindings.Terms{Policy: uint8(t.Policy), Draws: t.Draws, Restricted: t.Restricted, Fee: t.Fee.ToBig(),
		Bond: t.Bond.ToBig(), ValueAtRisk: t.ValueAtRisk.ToBig(), Work: t.Work, Consumer: address(t.Consumer)}
}

func toOutcome(o claim.Outcome) bindings.Outcome {
	return bindings.Outcome{Segments: o.Segments, Result: o.Result}
}

func toClaim(p claim.Posted) bindings.Claim {
	return bindings.Claim{Spec: toSpec(p.Spec), Outcome: toOutcome(p.Outcome), Terms: toTerms(p.Terms),
		Claimant: address(p.Claimant), ParentHash: p.Parent}
}

func toTrace(s claim.State) bindings.Trace {
	return bindings.Trace{Beacon: s.Beacon, Root: s.TraceRoot}
}

func fromSpec(s bindings.Spec) claim.Spec {
	return claim.Spec{Program: s.Program, Params: s.Params, Dataset: s.Dataset, OrderSeed: s.OrderSeed, Seed: s.Seed,
		Parent: s.Parent, InitialState: s.InitialState, Steps: s.Steps, SegmentLength: s.SegmentLength}
}

func fromTerms(t bindings.Terms) claim.Terms {
	return claim.Terms{Policy: claim.Policy(t.Policy), Draws: t.Draws, Restricted: t.Restricted, Fee: fromBig(t.Fee),
		Bond: fromBig(t.Bond), ValueAtRisk: fromBig(t.ValueAtRisk), Work: t.Work, Consumer: claim.Address(t.Consumer)}
}

// fromBig takes a uint256 from the ABI decoder, which cannot overflow.
func fromBig(b *big.Int) uint256.Int {
	v, _ := uint256.FromBig(b)
	return *v
}

func toG1(p bls.G1) bindings.G1Point {
	x, y := p.XY()
	return bindings.G1Point{X: x, Y: y}
}

func toG2(p bls.G2) bindings.G2Point {
	x, y := p.XY()
	return bindings.G2Point{X: x, Y: y}
}
