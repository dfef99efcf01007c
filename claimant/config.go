package claimant

import (
	"errors"
	"fmt"
	"time"

	"github.com/assay-avs/assay/engine"
)

// Config is the claimant's own part of its configuration file.
type Config struct {
	// Directory for runs and the artifacts they are made of.
	DataDir string `yaml:"data_dir"`
	// Keystore of the claimant's account.
	GasKey string `yaml:"gas_private_key_store_path"`
	// Address on which inputs and runs are served to operators and challengers.
	Listen string `yaml:"listen"`
	// Address for metrics; empty switches them off.
	Metrics string `yaml:"metrics_ip_port_address"`
	// Time between looks at the chain.
	Poll time.Duration `yaml:"poll"`
	// Blocks on top of the drawing block before its hash is used: a draw that
	// a reorganisation takes back cannot be posted twice.
	BeaconDepth uint64 `yaml:"beacon_depth"`
	// Blocks after which an act that had no effect is tried again.
	RetryBlocks uint64 `yaml:"retry_blocks"`
	// Threads and bytes for executing runs again.
	Threads   int    `yaml:"threads"`
	MaxMemory uint64 `yaml:"max_memory_bytes"`
	// Largest artifact, in bytes.
	MaxArtifact int64 `yaml:"max_artifact_bytes"`
	// Withdraw what the contracts owe the account once that is ten times its gas.
	Withdraw bool `yaml:"withdraw"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		Listen: "127.0.0.1:8091", Metrics: "127.0.0.1:9093", Poll: 4 * time.Second, BeaconDepth: 64, RetryBlocks: 5,
		Threads: 2, MaxMemory: 4 << 30, MaxArtifact: 2 << 30, Withdraw: true,
	}
}

// Check names the first key that has no usable value.
func (c Config) Check() error {
	switch {
	case c.DataDir == "":
		return errors.New("data_dir: missing: where runs are kept")
	case c.GasKey == "":
		return errors.New("gas_private_key_store_path: missing: the account that posts and answers")
	case c.Listen == "":
		return errors.New("listen: missing: the address for operators and challengers, such as 127.0.0.1:8091")
	case c.Poll <= 0:
		return errors.New("poll: must be a duration above 0, such as 4s")
	case c.Threads < 1 || c.Threads > engine.MostThreads:
		return fmt.Errorf("threads: %d, must be 1 to %d", c.Threads, engine.MostThreads)
	case c.MaxMemory == 0 || c.MaxArtifact <= 0:
		return errors.New("max_memory_bytes and max_artifact_bytes: must be above 0")
	}
	return nil
}
