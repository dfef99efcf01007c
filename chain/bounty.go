package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// Bounty is an offer of the example consumer TrainerBounty.
type Bounty struct {
	Trainer           claim.Address
	Price             uint256.Int // wei of WETH
	Deadline          uint64      // last block for collecting
	TrainingProgram   claim.Digest
	TrainingDataset   claim.Digest
	EvaluationProgram claim.Digest
	HeldOutDataset    claim.Digest
	AccuracyIndex     uint16 // of the accuracy among the evaluation's results
	EvaluationResults uint16
	MinAccuracy       uint32 // binary32 bits
}

// Result opens one tensor of an outcome's result.
type Result struct {
	Data []byte // little-endian, at most 1,024 bytes
	Path []claim.Digest
}

// OfferBounty deploys the consumer contract and funds it with the price.
func (a Account) OfferBounty(ctx context.Context, b Bounty) (common.Address, error) {
	standing, err := a.contracts.book.STANDING(&bind.CallOpts{Context: ctx})
	if err != nil {
		return common.Address{}, fmt.Errorf("read standing: %w", explain(err))
	}
	opts, err := bind.NewKeyedTransactorWithChainID(a.key, new(big.Int).SetUint64(a.book.ChainID))
	if err != nil {
		return common.Address{}, fmt.Errorf("sign deployment: %w", err)
	}
	opts.Context = ctx
	at, tx, _, err := bindings.DeployTrainerBounty(opts, a.eth, standing, a.book.Core.WETH, bindings.TrainerBountyOffer{
		Trainer: address(b.Trainer), Price: b.Price.ToBig(), Deadline: new(big.Int).SetUint64(b.Deadline),
		TrainingProgram: b.TrainingProgram, TrainingDataset: b.TrainingDataset,
		EvaluationProgram: b.EvaluationProgram, HeldOutDataset: b.HeldOutDataset,
		AccuracyIndex: b.AccuracyIndex, EvaluationResults: b.EvaluationResults, MinAccuracy: b.MinAccuracy,
	})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy bounty: %w", explain(err))
	}
	if _, err := bind.WaitDeployed(ctx, a.eth, tx); err != nil {
		return common.Address{}, fmt.Errorf("deploy bounty: %w", err)
	}
	fund, err := call("fund bounty", a.book.Core.WETH, a.contracts.wethABI, "transfer", at, b.Price.ToBig())
	if err != nil {
		return common.Address{}, err
	}
	_, err = a.Send(ctx, fund)
	return at, err
}

// CollectBounty asks the consumer to pay the trainer for a Final training and
// a Final evaluation of its result.
func (a Account) CollectBounty(ctx context.Context, bounty common.Address, training, evaluation claim.Posted, accuracy Result) error {
	c, err := bountyCall(bounty, training, evaluation, accuracy)
	if err != nil {
		return err
	}
	_, err = a.Send(ctx, c)
	return err
}

// TryBounty simulates CollectBounty.
func (a Account) TryBounty(ctx context.Context, bounty common.Address, training, evaluation claim.Posted, accuracy Result) error {
	c, err := bountyCall(bounty, training, evaluation, accuracy)
	if err != nil {
		return err
	}
	_, err = a.estimate(ctx, c)
	return err
}

func bountyCall(bounty common.Address, training, evaluation claim.Posted, accuracy Result) (eigen.Call, error) {
	parsed, err := bindings.TrainerBountyMetaData.GetAbi()
	if err != nil {
		return eigen.Call{}, fmt.Errorf("collect bounty: parse ABI: %w", err)
	}
	return call("collect bounty", bounty, parsed, "collect", toSpec(training.Spec), toOutcome(training.Outcome),
		toSpec(evaluation.Spec), toOutcome(evaluation.Outcome), accuracy.Data, words(accuracy.Path))
}

func words(digests []claim.Digest) [][32]byte {
	out := make([][32]byte, len(digests))
	for i, d := range digests {
		out[i] = d
	}
	return out
}
