package aggregator

import (
	"errors"
	"time"
)

// Config is the aggregator's own part of its configuration file.
type Config struct {
	// Directory for the log of votes.
	DataDir string `yaml:"data_dir"`
	// Keystore of the account that submits certificates.
	GasKey string `yaml:"gas_private_key_store_path"`
	// Address for operators' signatures.
	Listen string `yaml:"listen"`
	// Address for metrics; empty switches them off.
	Metrics string `yaml:"metrics_ip_port_address"`
	// Time between looks at the chain.
	Poll time.Duration `yaml:"poll"`
	// Blocks that a reached quorum waits for stragglers, each of whom costs
	// about 18,400 gas if absent, and blocks before the deadline at which it
	// waits no longer.
	PatienceBlocks uint64 `yaml:"patience_blocks"`
	MarginBlocks   uint64 `yaml:"margin_blocks"`
	// Blocks after which a submission that had no effect is tried again.
	RetryBlocks uint64 `yaml:"retry_blocks"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		Listen: "127.0.0.1:8090", Metrics: "127.0.0.1:9091", Poll: 4 * time.Second,
		PatienceBlocks: 10, MarginBlocks: 50, RetryBlocks: 5,
	}
}

// Check names the first key that has no usable value.
func (c Config) Check() error {
	switch {
	case c.DataDir == "":
		return errors.New("data_dir: missing: where votes are kept")
	case c.GasKey == "":
		return errors.New("gas_private_key_store_path: missing: the account that submits certificates")
	case c.Listen == "":
		return errors.New("listen: missing: the address for operators, such as 127.0.0.1:8090")
	case c.Poll <= 0:
		return errors.New("poll: must be a duration above 0, such as 4s")
	}
	return nil
}
