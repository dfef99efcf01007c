package challenger

import (
	"errors"
	"fmt"
	"time"

	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// Config is the challenger's own part of its configuration file.
type Config struct {
	// Directory for evidence and fetched artifacts.
	DataDir string `yaml:"data_dir"`
	// Keystore of the account that proves, demands and earns.
	GasKey string `yaml:"gas_private_key_store_path"`
	// Artifact servers of the claimants that are watched.
	ArtifactServers []string `yaml:"artifact_servers"`
	// Fetch from loopback, private and link-local addresses: for a devnet.
	AllowPrivate bool `yaml:"allow_private"`
	// Largest artifact that is fetched, in bytes, and the longest it may take.
	MaxArtifact     int64         `yaml:"max_artifact_bytes"`
	ArtifactTimeout time.Duration `yaml:"artifact_timeout"`
	// Bounds of one re-execution: threads, bytes, steps (0: any number). Of
	// longer runs only the drawn segments are checked. While searches wait for
	// answers, the executions of the last two claims are kept, each within the
	// bytes.
	Threads   int    `yaml:"threads"`
	MaxMemory uint64 `yaml:"max_memory_bytes"`
	MaxSteps  uint64 `yaml:"max_steps"`
	// Time that a check may take beyond the work that the claim declares, with
	// fetching its inputs; a check that took too long gets twice the time later.
	CheckSlack time.Duration `yaml:"check_slack"`
	// Time between looks at the chain, and blocks until something that had no
	// effect or inputs that could not be had are tried again.
	Poll        time.Duration `yaml:"poll"`
	RetryBlocks uint64        `yaml:"retry_blocks"`
	// Spending limits: wei of WETH for one demand, and demands on one claim (0:
	// none). The default lets the largest demand through, for eleven levels, at a
	// base fee of 60 gwei while four others are open. What the answer to a demand
	// for an input takes comes back while the claim's pot lasts. Of a false claim of which nobody
	// serves anything, a search for the fault and one for another that binds the
	// signers take up to 17 demands; only what is beyond that goes to inputs.
	MaxDemandWei uint64 `yaml:"max_demand_wei"`
	MaxDemands   int    `yaml:"max_demands"`
	// Find and write evidence, but send nothing.
	DryRun bool `yaml:"dry_run"`
	// Address for metrics; empty switches them off.
	Metrics string `yaml:"metrics_ip_port_address"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		MaxArtifact: 2 << 30, ArtifactTimeout: 10 * time.Minute, Threads: 2, MaxMemory: 4 << 30,
		CheckSlack: 10 * time.Minute, Poll: 4 * time.Second, RetryBlocks: 5, MaxDemandWei: 7_000_000_000_000_000_000, MaxDemands: 32,
		Metrics: "127.0.0.1:9094",
	}
}

// Check names the first key that has no usable value.
func (c Config) Check() error {
	switch {
	case c.DataDir == "":
		return errors.New("data_dir: missing: where evidence is written")
	case c.GasKey == "":
		return errors.New("gas_private_key_store_path: missing: the account that proves and demands")
	case c.Poll <= 0:
		return errors.New("poll: must be a duration above 0, such as 4s")
	case c.ArtifactTimeout <= 0:
		return errors.New("artifact_timeout: must be a duration above 0, such as 10m")
	case c.CheckSlack <= 0:
		return errors.New("check_slack: must be a duration above 0, such as 10m")
	case c.Threads < 1 || c.Threads > engine.MostThreads:
		return fmt.Errorf("threads: %d, must be 1 to %d", c.Threads, engine.MostThreads)
	case c.MaxArtifact <= 0 || c.MaxMemory == 0:
		return errors.New("max_artifact_bytes and max_memory_bytes: must be above 0")
	case c.MaxDemands != 0 && c.MaxDemands < dispute.MostDemands:
		return fmt.Errorf("max_demands: %d, must be 0 or at least %d, as many as a search may take", c.MaxDemands, dispute.MostDemands)
	}
	return nil
}
