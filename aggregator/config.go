package aggregator

import (
	"errors"
	"fmt"
	"time"

	"github.com/assay-avs/assay/engine"
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
	// Whether demands are answered that neither claimant nor signers answer:
	// their runs are executed again, and the answers are paid for on chain.
	AnswerDemands bool `yaml:"answer_demands"`
	// Artifact servers asked for inputs after those that claimants register.
	ArtifactServers []string `yaml:"artifact_servers"`
	// Fetch from loopback, private and link-local addresses: for a devnet.
	AllowPrivate bool `yaml:"allow_private"`
	// Largest artifact that is fetched, in bytes, and the longest it may take.
	MaxArtifact     int64         `yaml:"max_artifact_bytes"`
	ArtifactTimeout time.Duration `yaml:"artifact_timeout"`
	// Bounds of one execution: threads, bytes of tensors, steps (0: any), and
	// the time for the demands on one claim.
	Threads       int           `yaml:"threads"`
	MaxMemory     uint64        `yaml:"max_memory_bytes"`
	MaxSteps      uint64        `yaml:"max_steps"`
	AnswerTimeout time.Duration `yaml:"answer_timeout"`
	// Blocks after which a submission that had no effect is tried again.
	RetryBlocks uint64 `yaml:"retry_blocks"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		Listen: "127.0.0.1:8090", Metrics: "127.0.0.1:9091", Poll: 4 * time.Second,
		PatienceBlocks: 10, MarginBlocks: 50, RetryBlocks: 5,
		AnswerDemands: true, MaxArtifact: 2 << 30, ArtifactTimeout: 10 * time.Minute,
		Threads: 2, MaxMemory: 4 << 30, AnswerTimeout: time.Hour,
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
	if c.AnswerDemands {
		return c.checkAnswers()
	}
	return nil
}

func (c Config) checkAnswers() error {
	switch {
	case c.Threads < 1 || c.Threads > engine.MostThreads:
		return fmt.Errorf("threads: %d, must be 1 to %d", c.Threads, engine.MostThreads)
	case c.MaxMemory == 0:
		return errors.New("max_memory_bytes: must be above 0")
	case c.MaxArtifact <= 0:
		return fmt.Errorf("max_artifact_bytes: %d, must be above 0", c.MaxArtifact)
	case c.ArtifactTimeout <= 0:
		return errors.New("artifact_timeout: must be a duration above 0, such as 10m")
	case c.AnswerTimeout <= 0:
		return errors.New("answer_timeout: must be a duration above 0, such as 1h")
	}
	return nil
}
