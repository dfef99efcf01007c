package operator

import (
	"errors"
	"fmt"
	"time"

	"github.com/assay-avs/assay/engine"
)

// Config is the operator's own part of its configuration file.
type Config struct {
	// Directory for the sign log and fetched artifacts. Losing the sign log
	// means losing the proof of what was signed: back it up, never copy it to
	// a second running node.
	DataDir string `yaml:"data_dir"`
	// EigenLayer BLS keystore (signs attestations).
	BLSKey string `yaml:"bls_private_key_store_path"`
	// Keystore of the account that pays for answers to demands. Never the
	// operator's own ECDSA key, which has no business on this machine.
	GasKey string `yaml:"gas_private_key_store_path"`
	// Below this many wei on the gas account nothing is signed.
	MinGasBalance uint64 `yaml:"min_gas_balance_wei"`
	// Aggregators that get the signatures; all of them.
	Aggregators []string `yaml:"aggregators"`
	// Artifact servers asked after the one that the claimant names.
	ArtifactServers []string `yaml:"artifact_servers"`
	// Fetch from loopback, private and link-local addresses: for a devnet.
	AllowPrivate bool `yaml:"allow_private"`
	// Largest artifact that is fetched, in bytes, and the longest it may take.
	MaxArtifact     int64         `yaml:"max_artifact_bytes"`
	ArtifactTimeout time.Duration `yaml:"artifact_timeout"`
	// Bounds of one check: threads, bytes of tensors, steps re-executed (0: any).
	Threads   int    `yaml:"threads"`
	MaxMemory uint64 `yaml:"max_memory_bytes"`
	MaxSteps  uint64 `yaml:"max_steps"`
	// Time that a check may take beyond the work that the claim declares, with
	// fetching its inputs.
	CheckSlack time.Duration `yaml:"check_slack"`
	// Time between looks at the chain, and blocks until inputs that could not
	// be had are asked for again.
	Poll        time.Duration `yaml:"poll"`
	RetryBlocks uint64        `yaml:"retry_blocks"`
	// Blocks between the turns of two signers in answering the same demand.
	AnswerTurn uint64 `yaml:"answer_turn_blocks"`
	// Blocks before the certificate deadline from which on the node records its
	// commitment itself, if no aggregator has.
	RecordMargin uint64 `yaml:"record_margin_blocks"`
	// Addresses to listen on; empty switches the server off. The artifacts are
	// those that claims were checked with, while these can be disputed: whoever
	// challenges a claim whose claimant has gone needs them, so let it be reached.
	NodeAPI   string `yaml:"node_api_ip_port_address"`
	Metrics   string `yaml:"eigen_metrics_ip_port_address"`
	Artifacts string `yaml:"artifacts_ip_port_address"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		MinGasBalance: 10_000_000_000_000_000, MaxArtifact: 2 << 30, ArtifactTimeout: 10 * time.Minute,
		Threads: 2, MaxMemory: 4 << 30, CheckSlack: 10 * time.Minute, Poll: 4 * time.Second, RetryBlocks: 25, AnswerTurn: 25, RecordMargin: 20,
		NodeAPI: "127.0.0.1:9010", Metrics: "127.0.0.1:9090", Artifacts: "127.0.0.1:9020",
	}
}

// Check names the first key that has no usable value.
func (c Config) Check() error {
	switch {
	case c.DataDir == "":
		return errors.New("data_dir: missing: where the sign log is kept")
	case c.BLSKey == "":
		return errors.New("bls_private_key_store_path: missing: make one with `assay keys create`")
	case c.GasKey == "":
		return errors.New("gas_private_key_store_path: missing: an operator signs only if it can answer demands")
	case len(c.Aggregators) == 0:
		return errors.New("aggregators: name at least one, such as http://127.0.0.1:8090")
	}
	return c.checkBounds()
}

func (c Config) checkBounds() error {
	switch {
	case c.Threads < 1 || c.Threads > engine.MostThreads:
		return fmt.Errorf("threads: %d, must be 1 to %d", c.Threads, engine.MostThreads)
	case c.Poll <= 0:
		return errors.New("poll: must be a duration above 0, such as 4s")
	case c.ArtifactTimeout <= 0:
		return errors.New("artifact_timeout: must be a duration above 0, such as 10m")
	case c.CheckSlack <= 0:
		return errors.New("check_slack: must be a duration above 0, such as 10m")
	case c.MaxArtifact <= 0:
		return fmt.Errorf("max_artifact_bytes: %d, must be above 0", c.MaxArtifact)
	case c.MaxMemory == 0:
		return errors.New("max_memory_bytes: must be above 0")
	}
	return nil
}
