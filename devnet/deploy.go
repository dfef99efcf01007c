package devnet

import (
	"context"
	"fmt"
	"maps"
	"math/big"

	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

// Names under which Assay's contracts enter the address book.
const (
	ServiceManager      = "service manager"
	ClaimBook           = "claim book"
	CertificateVerifier = "certificate verifier"
	Referee             = "referee"
	RefereeTree         = "referee tree"
	RefereeCheck        = "referee check"
	InputOpenings       = "input openings"
	Disputes            = "disputes"
	Registry            = "registry"
	Reveals             = "reveals"
	KeyedWork           = "keyed work"
)

// Contract is one of Assay's contracts in a deployment.
type Contract struct {
	// Name is one of the names above, or any other for a helper.
	Name string
	// Meta is the binding's metadata.
	Meta *bind.MetaData
	// Args returns the constructor's arguments. The book is complete: every address in it is known before
	// the first contract exists. At gives the address of a contract of any name.
	Args func(book eigen.AddressBook, at func(name string) common.Address) []any
}

// Deployment is what Deploy takes besides EigenLayer.
type Deployment struct {
	// Contracts are created in this order after EigenLayer and the service manager.
	Contracts []Contract
	// ClaimBook slashes and pays if Contracts has none of that name: for tests of the service manager.
	ClaimBook common.Address
}

// Deploy puts EigenLayer's core and middleware, the service manager and the given contracts on the chain,
// opens quorum 0 and gives the coordinator's ownership up. It mines what it needs, and once per chain.
func (d *Devnet) Deploy(ctx context.Context, dep Deployment) (eigen.AddressBook, error) {
	book, err := d.deploy(ctx, dep, d.coreSteps(), map[string]common.Address{})
	if err != nil {
		return eigen.AddressBook{}, err
	}
	// Slashing looks back one withdrawal delay and one block, and fails on a shorter chain.
	return book, d.MineTo(uint64(d.cfg.EigenLayer.WithdrawalDelay) + 2)
}

// DeployBeside puts another AVS on the core that a book names: all that Deploy does but the core. Nothing
// that its operators and claims do touches those of the book.
func (d *Devnet) DeployBeside(ctx context.Context, book eigen.AddressBook, dep Deployment) (eigen.AddressBook, error) {
	return d.deploy(ctx, dep, nil, placesOf(book.Core))
}

// deploy creates the core, if it has any steps, and an AVS on it; known are contracts that exist.
func (d *Devnet) deploy(ctx context.Context, dep Deployment, core []step, known map[string]common.Address) (eigen.AddressBook, error) {
	d.sending.Lock()
	defer d.sending.Unlock()
	start := d.Head().Number.Uint64()
	first, err := d.client.PendingNonceAt(ctx, d.deployer.Address)
	if err != nil {
		return eigen.AddressBook{}, fmt.Errorf("read deployer nonce: %w", err)
	}
	var book eigen.AddressBook // complete before the steps' code is asked for
	steps := append(append(core, d.middlewareSteps()...), assaySteps(dep, &book)...)
	at, err := addresses(d.deployer.Address, first, steps)
	if err != nil {
		return eigen.AddressBook{}, err
	}
	maps.Copy(at, known)
	if _, has := at[ClaimBook]; !has {
		at[ClaimBook] = dep.ClaimBook
	}
	book = d.book(func(name string) common.Address { return at[name] })
	book.StartBlock = start
	calls := d.openings(book)
	if len(core) > 0 {
		calls = append([]setup{d.admission(book)}, calls...)
	}
	return book, d.run(ctx, first, steps, at, calls)
}

// assaySteps turns the contracts into steps, the service manager first.
func assaySteps(dep Deployment, book *eigen.AddressBook) []step {
	steps := []step{plain(ServiceManager, bindings.AssayServiceManagerMetaData, func(at addressOf) []any {
		return []any{bindings.AssayServiceManagerWiring{
			AllocationManager: at(stepAllocation), PermissionController: at(stepPermission),
			RewardsCoordinator: at(stepRewards), RegistryCoordinator: at(stepCoordinator),
			ClaimBook: at(ClaimBook), Weth: at(stepWETH),
		}, "https://assay.example/metadata.json"}
	})}
	for _, c := range dep.Contracts {
		steps = append(steps, plain(c.Name, c.Meta, func(at addressOf) []any { return c.Args(*book, at) }))
	}
	return steps
}

// run sends all creations and the calls that follow at once, and mines until they are in.
func (d *Devnet) run(ctx context.Context, nonce uint64, steps []step, at map[string]common.Address, calls []setup) error {
	created, err := d.create(nonce, steps, at)
	if err != nil {
		return err
	}
	called, err := d.configure(nonce+uint64(len(steps)), calls)
	if err != nil {
		return err
	}
	if err := d.MineUntilIdle(); err != nil {
		return err
	}
	for i, s := range steps {
		if err := d.exists(created[i]); err != nil {
			return fmt.Errorf("deploy %s: %w", s.name, err)
		}
	}
	if err := d.settle(ctx, called...); err != nil {
		return fmt.Errorf("open quorum 0: %w", err)
	}
	return nil
}

// exists says why a creation that was mined made no contract.
func (d *Devnet) exists(created common.Hash) error {
	receipt, err := d.receipt(created)
	if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
		err = fmt.Errorf("the constructor reverted or ran out of %d gas", d.txGas())
	}
	return err
}

func (d *Devnet) create(nonce uint64, steps []step, at map[string]common.Address) ([]common.Hash, error) {
	hashes := make([]common.Hash, len(steps))
	var missing string
	for i, s := range steps {
		code, err := s.code(strictly(at, &missing))
		if err != nil {
			return nil, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		if missing != "" {
			return nil, fmt.Errorf("deploy %s: it names %q, which is not deployed", s.name, missing)
		}
		tx, err := d.sign(d.deployer, types.DynamicFeeTx{Nonce: nonce + uint64(i), Gas: d.txGas(), Data: code})
		if err != nil {
			return nil, err
		}
		if err := d.submit(tx); err != nil {
			return nil, fmt.Errorf("deploy %s: %w", s.name, err)
		}
		hashes[i] = tx.Hash()
	}
	return hashes, nil
}

// txGas is the most that one transaction may ask for. On Amsterdam the limit is on gas without new state.
func (d *Devnet) txGas() uint64 {
	if d.cfg.Fork == Amsterdam {
		return 60_000_000
	}
	return 1 << 24
}

// setup is a call by the deployer.
type setup struct {
	to     common.Address
	meta   *bind.MetaData
	method string
	args   []any
}

// admission lets the strategy take deposits.
func (d *Devnet) admission(book eigen.AddressBook) setup {
	return setup{book.Core.StrategyManager, strategy.ContractStrategyManagerMetaData, "addStrategiesToDepositWhitelist",
		[]any{[]common.Address{book.Core.Strategy}}}
}

// openings open the quorum and leave the coordinator without an owner.
func (d *Devnet) openings(book eigen.AddressBook) []setup {
	to, meta := book.Middleware.RegistryCoordinator, slashing.ContractSlashingRegistryCoordinatorMetaData
	return []setup{{to, meta, "createSlashableStakeQuorum", d.quorum(book)}, {to, meta, "renounceOwnership", nil}}
}

// configure sends the deployer's calls.
func (d *Devnet) configure(nonce uint64, calls []setup) ([]common.Hash, error) {
	var hashes []common.Hash
	for i, c := range calls {
		parsed, err := c.meta.GetAbi()
		if err != nil {
			return nil, fmt.Errorf("%s: parse ABI: %w", c.method, err)
		}
		data, err := parsed.Pack(c.method, c.args...)
		if err != nil {
			return nil, fmt.Errorf("%s: encode: %w", c.method, err)
		}
		tx, err := d.sign(d.deployer, types.DynamicFeeTx{Nonce: nonce + uint64(i), Gas: 5_000_000, To: &c.to, Data: data})
		if err != nil {
			return nil, err
		}
		if err := d.submit(tx); err != nil {
			return nil, fmt.Errorf("%s: %w", c.method, err)
		}
		hashes = append(hashes, tx.Hash())
	}
	return hashes, nil
}

// quorum returns the arguments of createSlashableStakeQuorum: one wei of WETH weighs one.
func (d *Devnet) quorum(book eigen.AddressBook) []any {
	e := d.cfg.EigenLayer
	return []any{
		slashing.ISlashingRegistryCoordinatorTypesOperatorSetParam{
			MaxOperatorCount: e.MaxOperators, KickBIPsOfOperatorStake: 11_000, KickBIPsOfTotalStake: 1_000,
		},
		d.cfg.minStake(),
		[]slashing.IStakeRegistryTypesStrategyParams{{Strategy: book.Core.Strategy, Multiplier: big.NewInt(1e18)}},
		e.LookAhead,
	}
}
