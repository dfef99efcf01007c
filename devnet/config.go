package devnet

import (
	"fmt"
	"math/big"
	"time"
)

// Forks the chain can run. Mainnet's is Osaka.
const (
	Osaka     = "osaka"
	Amsterdam = "amsterdam"
)

// When blocks are made besides calls of Mine.
const (
	MineInterval = "interval" // one every BlockInterval
	MineInstant  = "instant"  // whenever a transaction arrives
	MineManual   = "manual"   // never
)

// Config says what chain to start. The zero value of a field means its default.
type Config struct {
	// Fork sets the gas prices: osaka (mainnet's, the default) or amsterdam.
	Fork string `yaml:"fork"`
	// ChainID defaults to 31337.
	ChainID uint64 `yaml:"chain_id"`
	// ListenAddr is a loopback address and port for HTTP and WebSocket RPC, such as 127.0.0.1:8545.
	// Port 0 picks one; empty serves none.
	ListenAddr string `yaml:"listen_addr"`
	// Mining is interval, instant (the default) or manual.
	Mining string `yaml:"mining"`
	// BlockInterval is the time between blocks with mining: interval; default 250ms.
	BlockInterval time.Duration `yaml:"block_interval"`
	// SecondsPerBlock is how far the chain's clock moves with each block; default 12.
	SecondsPerBlock uint64 `yaml:"seconds_per_block"`
	// FinalityDepth is how many blocks behind the head the finalized block lies, the safe block half of
	// that; default 8.
	FinalityDepth uint64 `yaml:"finality_depth"`
	// BaseFeeWei is the base fee around which blocks are kept by filling them with transactions that burn
	// their gas; default 1 gwei. Negative lets it fall, as on an idle chain.
	BaseFeeWei int64 `yaml:"base_fee_wei"`
	// GasLimit of a block; default 60,000,000 (200,000,000 on amsterdam).
	GasLimit uint64 `yaml:"gas_limit"`
	// Accounts is the number of funded accounts with known keys; default 16. Never use them elsewhere.
	Accounts int `yaml:"accounts"`
	// Archive keeps the state of every block for queries; costs about 5 kB a block.
	Archive bool `yaml:"archive"`
	// GenesisTime is the chain's first second; default now. Chains with equal settings and transactions have
	// equal block hashes only if it is set.
	GenesisTime uint64 `yaml:"genesis_time"`

	EigenLayer EigenLayerConfig `yaml:"eigenlayer"`
}

// EigenLayerConfig holds what EigenLayer's deployment and Assay's quorum fix. All delays are in blocks.
type EigenLayerConfig struct {
	// DeallocationDelay is how long stake stays slashable after it leaves; default 600 (mainnet 100,800).
	DeallocationDelay uint32 `yaml:"deallocation_delay"`
	// WithdrawalDelay is how long withdrawals stay queued and slashable; default DeallocationDelay, as on
	// mainnet. EigenLayer cannot slash before the chain is that long, so Deploy makes as many blocks.
	WithdrawalDelay uint32 `yaml:"withdrawal_delay"`
	// AllocationConfigurationDelay is how long a new allocation delay waits; default 4 (mainnet 126,000).
	AllocationConfigurationDelay uint32 `yaml:"allocation_configuration_delay"`
	// LookAhead is the quorum's look-ahead, less than DeallocationDelay; default one less.
	LookAhead uint32 `yaml:"look_ahead"`
	// MaxOperators of the quorum; default 200.
	MaxOperators uint32 `yaml:"max_operators"`
	// MinStakeGwei of slashable WETH that an operator needs; default 1 ether.
	MinStakeGwei uint64 `yaml:"min_stake_gwei"`
	// CalculationInterval of rewards in seconds, a multiple of a day; default 86,400.
	CalculationInterval uint32 `yaml:"calculation_interval"`
}

func orDefault[T comparable](v *T, def T) {
	var zero T
	if *v == zero {
		*v = def
	}
}

// Defaults fills in what is not set.
func (c *Config) Defaults() {
	orDefault(&c.Fork, Osaka)
	orDefault(&c.ChainID, 31337)
	orDefault(&c.Mining, MineInstant)
	orDefault(&c.BlockInterval, 250*time.Millisecond)
	orDefault(&c.SecondsPerBlock, 12)
	orDefault(&c.FinalityDepth, 8)
	orDefault(&c.BaseFeeWei, 1_000_000_000)
	limit := uint64(60_000_000)
	if c.Fork == Amsterdam {
		limit = 200_000_000
	}
	orDefault(&c.GasLimit, limit)
	orDefault(&c.Accounts, 16)
	orDefault(&c.GenesisTime, uint64(time.Now().Unix()))
	e := &c.EigenLayer
	orDefault(&e.DeallocationDelay, 600)
	orDefault(&e.WithdrawalDelay, e.DeallocationDelay)
	orDefault(&e.AllocationConfigurationDelay, 4)
	orDefault(&e.LookAhead, e.DeallocationDelay-1)
	orDefault(&e.MaxOperators, 200)
	orDefault(&e.MinStakeGwei, 1_000_000_000)
	orDefault(&e.CalculationInterval, 86_400)
}

// Check reports the first setting that cannot work.
func (c *Config) Check() error {
	if c.ListenAddr != "" {
		if _, _, err := loopback(c.ListenAddr); err != nil {
			return err
		}
	}
	switch {
	case c.Fork != Osaka && c.Fork != Amsterdam:
		return fmt.Errorf("fork %q is unknown: use %s or %s", c.Fork, Osaka, Amsterdam)
	case c.Mining != MineInterval && c.Mining != MineInstant && c.Mining != MineManual:
		return fmt.Errorf("mining %q is unknown: use %s, %s or %s", c.Mining, MineInterval, MineInstant, MineManual)
	case c.BlockInterval < 0:
		return fmt.Errorf("block_interval %s is negative: use 250ms or so", c.BlockInterval)
	case c.GasLimit < 20_000_000:
		return fmt.Errorf("gas_limit %d does not hold one large transaction: use 60000000", c.GasLimit)
	case c.Accounts < 0 || c.Accounts > 10_000:
		return fmt.Errorf("accounts %d is out of range: use 0 to 10000", c.Accounts)
	case c.EigenLayer.LookAhead >= c.EigenLayer.DeallocationDelay:
		return fmt.Errorf("look_ahead %d is not below deallocation_delay %d: lower it", c.EigenLayer.LookAhead, c.EigenLayer.DeallocationDelay)
	case c.EigenLayer.CalculationInterval%86_400 != 0:
		return fmt.Errorf("calculation_interval %d is not a multiple of 86400: EigenLayer wants whole days", c.EigenLayer.CalculationInterval)
	}
	return nil
}

func (c *Config) minStake() *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(c.EigenLayer.MinStakeGwei), big.NewInt(1e9))
}
