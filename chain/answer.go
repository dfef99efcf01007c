package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// Output opens one output tensor of one step under an outcome.
type Output struct {
	Step                              uint64
	Index                             uint16
	Data                              []byte
	OutputPath, StepPath, SegmentPath []claim.Digest
	EndState                          claim.Digest
}

// DeployAnswerReader deploys the example consumer that takes single answers of
// one model; each must have staked wei of value at risk behind it.
func (a Account) DeployAnswerReader(ctx context.Context, program, params claim.Digest, outputs uint16, staked uint256.Int) (common.Address, error) {
	standing, err := a.contracts.book.STANDING(&bind.CallOpts{Context: ctx})
	if err != nil {
		return common.Address{}, fmt.Errorf("read standing: %w", explain(err))
	}
	opts, err := bind.NewKeyedTransactorWithChainID(a.key, new(big.Int).SetUint64(a.book.ChainID))
	if err != nil {
		return common.Address{}, fmt.Errorf("sign deployment: %w", err)
	}
	opts.Context = ctx
	at, tx, _, err := bindings.DeployAnswerReader(opts, a.eth, standing, program, params, outputs, staked.ToBig())
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy answer reader: %w", explain(err))
	}
	if _, err := bind.WaitDeployed(ctx, a.eth, tx); err != nil {
		return common.Address{}, fmt.Errorf("deploy answer reader: %w", err)
	}
	return at, nil
}

// AcceptAnswer gives the consumer one answer of a Final claim.
func (a Account) AcceptAnswer(ctx context.Context, reader common.Address, p claim.Posted, o Output) error {
	parsed, err := bindings.AnswerReaderMetaData.GetAbi()
	if err != nil {
		return fmt.Errorf("accept answer: parse ABI: %w", err)
	}
	c, err := call("accept answer", reader, parsed, "accept", toSpec(p.Spec), toOutcome(p.Outcome),
		bindings.AssayConsumerOutputOpening{Step: o.Step, Index: o.Index, Data: o.Data, OutputPath: words(o.OutputPath),
			StepPath: words(o.StepPath), SegmentPath: words(o.SegmentPath), EndState: o.EndState})
	if err != nil {
		return err
	}
	_, err = a.Send(ctx, c)
	return err
}
