package devnet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

// AssayConfig fixes what Assay's contracts cannot change later. Times are blocks.
type AssayConfig struct {
	Schedule   ScheduleConfig   `yaml:"schedule"`
	Parameters ParametersConfig `yaml:"parameters"`
	// Guardian may put off slashing once per claim; zero for none.
	Guardian common.Address `yaml:"guardian"`
	// SeedDelay is how many blocks after its registration a data set's order seed is drawn.
	SeedDelay uint32 `yaml:"seed_delay"`
}

// ScheduleConfig is the schedule of all claims: docs/format.md and contracts/src/Types.sol say what each
// time runs from. Left out as a whole, it is the default.
type ScheduleConfig struct {
	DrawDelay    uint32 `yaml:"draw_delay"`
	Trace        uint32 `yaml:"trace"`
	Certify      uint32 `yaml:"certify"`
	Demand       uint32 `yaml:"demand"`
	Answer       uint32 `yaml:"answer"`
	FollowUp     uint32 `yaml:"follow_up"`
	LastProof    uint32 `yaml:"last_proof"`
	SlashDelay   uint32 `yaml:"slash_delay"`
	Postponement uint32 `yaml:"postponement"`
}

// ParametersConfig holds prices and shares.
type ParametersConfig struct {
	// SlashWad is what a signer of a convicted claim loses, in 1e-18 of its allocation.
	SlashWad uint64 `yaml:"slash_wad"`
	// FeeRate is wei of fee per 1e18 wei of value at risk.
	FeeRate uint64 `yaml:"fee_rate"`
	// WorkPrice is wei per millisecond of work on the reference machine.
	WorkPrice uint64 `yaml:"work_price"`
	// BaseFeeFloor is the least base fee that prices reckon with, in wei.
	BaseFeeFloor uint64 `yaml:"base_fee_floor"`
	// ProofGas and DemandGas are the gas of the worst proof and the worst answer.
	ProofGas  uint32 `yaml:"proof_gas"`
	DemandGas uint32 `yaml:"demand_gas"`
	// BlockTime is milliseconds per block, as far as work is concerned.
	BlockTime uint32 `yaml:"block_time_ms"`
}

// Defaults fills in what is not set: a schedule that ends inside the default deallocation delay.
func (c *AssayConfig) Defaults() {
	if c.Schedule == (ScheduleConfig{}) {
		c.Schedule = ScheduleConfig{
			DrawDelay: 4, Trace: 20, Certify: 60, Demand: 200, Answer: 20, FollowUp: 20, LastProof: 20,
			SlashDelay: 10, Postponement: 10,
		}
	}
	p := &c.Parameters
	orDefault(&p.SlashWad, 500_000_000_000_000_000)
	orDefault(&p.FeeRate, 1_000_000_000_000_000)
	orDefault(&p.WorkPrice, 10_000_000_000)
	orDefault(&p.BaseFeeFloor, 1_000_000_000)
	orDefault(&p.ProofGas, 1<<24)
	orDefault(&p.DemandGas, 5_200_000)
	orDefault(&p.BlockTime, 12_000)
	orDefault(&c.SeedDelay, 4)
}

// followUps is how many demands follow up one another after W, FOLLOW_UPS of the contracts.
const followUps = 5

// Check reports a schedule that EigenLayer's delays cannot hold, before a contract refuses every claim for it.
func (c *AssayConfig) Check(e EigenLayerConfig) error {
	s := c.Schedule
	if s.Demand <= s.Certify+s.Answer {
		return fmt.Errorf("demand: %d, must be above certify + answer = %d: reveals end before demands do", s.Demand, s.Certify+s.Answer)
	}
	last := s.Demand + s.Answer + followUps*(s.FollowUp+s.Answer) + s.LastProof + s.SlashDelay + s.Postponement
	if last >= e.LookAhead {
		return fmt.Errorf("schedule ends %d blocks after a post, look_ahead is %d: raise deallocation_delay", last, e.LookAhead)
	}
	return nil
}

// AssayDeployment returns Assay's contracts for Deploy.
func AssayDeployment(c AssayConfig) Deployment {
	c.Defaults()
	nothing := func(eigen.AddressBook, func(string) common.Address) []any { return nil }
	return Deployment{Contracts: []Contract{
		{Referee, bindings.RefereeMetaData, nothing},
		{RefereeTree, bindings.RefereeTreeMetaData, nothing},
		{RefereeCheck, bindings.RefereeCheckMetaData, nothing},
		{InputOpenings, bindings.InputOpeningsMetaData, nothing},
		{CertificateVerifier, bindings.CertificateVerifierMetaData, verifierArgs},
		{ClaimBook, bindings.ClaimBookMetaData, c.claimBookArgs},
		{Registry, bindings.RegistryMetaData, c.registryArgs},
		{Disputes, bindings.DisputesMetaData, disputesArgs},
		{KeyedWork, bindings.KeyedWorkMetaData, nothing},
		{Reveals, bindings.RevealsMetaData, revealsArgs},
	}}
}

func verifierArgs(b eigen.AddressBook, _ func(string) common.Address) []any {
	return []any{bindings.CertificateVerifierRegistries{
		Coordinator: b.Middleware.RegistryCoordinator, Keys: b.Middleware.BLSApkRegistry,
		Stakes: b.Middleware.StakeRegistry, Members: b.Middleware.IndexRegistry,
		AllocationManager: b.Core.AllocationManager,
	}}
}

func (c *AssayConfig) claimBookArgs(b eigen.AddressBook, _ func(string) common.Address) []any {
	return []any{bindings.ClaimsWiring{
		Weth: b.Core.WETH, ServiceManager: b.Assay.ServiceManager, Verifier: b.Assay.CertificateVerifier,
		Referee: b.Assay.Referee, RefereeTree: b.Assay.RefereeTree, Registry: b.Assay.Registry,
		Disputes: b.Assay.Disputes, Reveals: b.Assay.Reveals, Guardian: c.Guardian,
	}, bindings.Schedule(c.Schedule), bindings.Parameters(c.Parameters)}
}

func (c *AssayConfig) registryArgs(b eigen.AddressBook, at func(string) common.Address) []any {
	return []any{b.Assay.ClaimBook, at(RefereeCheck), c.SeedDelay}
}

func revealsArgs(b eigen.AddressBook, at func(string) common.Address) []any {
	return []any{b.Assay.ClaimBook, b.Assay.CertificateVerifier, at(KeyedWork), b.Core.PermissionController}
}

func disputesArgs(b eigen.AddressBook, at func(string) common.Address) []any {
	return []any{b.Core.WETH, b.Assay.ClaimBook, b.Assay.RefereeTree, at(InputOpenings)}
}
