// Package daemon wires the roles: configuration files, keys, chain client and
// stores become objects that run.
package daemon

import (
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"

	"github.com/assay-avs/assay/aggregator"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/operator"
	"github.com/assay-avs/assay/yamlfile"
)

// OperatorFile is config-files/operator.yaml.
type OperatorFile struct {
	Chain           chain.Config `yaml:"chain"`
	LogLevel        string       `yaml:"log_level"`
	operator.Config `yaml:",inline"`
}

// AggregatorFile is config-files/aggregator.yaml.
type AggregatorFile struct {
	Chain             chain.Config `yaml:"chain"`
	LogLevel          string       `yaml:"log_level"`
	aggregator.Config `yaml:",inline"`
}

// ChallengerFile is config-files/challenger.yaml.
type ChallengerFile struct {
	Chain             chain.Config `yaml:"chain"`
	LogLevel          string       `yaml:"log_level"`
	challenger.Config `yaml:",inline"`
}

// ClaimantFile is config-files/claimant.yaml.
type ClaimantFile struct {
	Chain           chain.Config `yaml:"chain"`
	LogLevel        string       `yaml:"log_level"`
	claimant.Config `yaml:",inline"`
}

// Defaults are what a file's missing keys mean.
func (OperatorFile) Defaults() OperatorFile {
	return OperatorFile{Chain: chain.Defaults(), LogLevel: "info", Config: operator.Defaults()}
}

// Defaults are what a file's missing keys mean.
func (AggregatorFile) Defaults() AggregatorFile {
	return AggregatorFile{Chain: chain.Defaults(), LogLevel: "info", Config: aggregator.Defaults()}
}

// Defaults are what a file's missing keys mean.
func (ChallengerFile) Defaults() ChallengerFile {
	return ChallengerFile{Chain: chain.Defaults(), LogLevel: "info", Config: challenger.Defaults()}
}

// Defaults are what a file's missing keys mean.
func (ClaimantFile) Defaults() ClaimantFile {
	return ClaimantFile{Chain: chain.Defaults(), LogLevel: "info", Config: claimant.Defaults()}
}

// Check names the first key that has no usable value.
func (f OperatorFile) Check() error {
	return firstOf(f.Chain.Check(), level(f.LogLevel), f.Config.Check())
}

// Check names the first key that has no usable value.
func (f AggregatorFile) Check() error {
	return firstOf(f.Chain.Check(), level(f.LogLevel), f.Config.Check())
}

// Check names the first key that has no usable value.
func (f ChallengerFile) Check() error {
	return firstOf(f.Chain.Check(), level(f.LogLevel), f.Config.Check())
}

// Check names the first key that has no usable value.
func (f ClaimantFile) Check() error {
	return firstOf(f.Chain.Check(), level(f.LogLevel), f.Config.Check())
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func level(s string) error {
	for _, known := range []string{"debug", "info", "warn", "error"} {
		if s == known {
			return nil
		}
	}
	return fmt.Errorf("log_level: %.40q, must be debug, info, warn or error", s)
}

// file is a configuration file's type.
type file[T any] interface {
	Defaults() T
	Check() error
}

// maxFile bounds a configuration file.
const maxFile = 1 << 20

// Load reads a configuration file: defaults, then the file, strictly, then
// Check. Errors are one line and name the file and the key.
func Load[T file[T]](path string) (T, error) {
	var none T
	f, err := os.Open(path)
	if err != nil {
		return none, fmt.Errorf("read configuration: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return none, fmt.Errorf("read configuration %s: %w", path, err)
	}
	if len(data) > maxFile {
		return none, fmt.Errorf("configuration %s: larger than %d bytes", path, maxFile)
	}
	cfg, err := Parse[T](data)
	if err != nil {
		return none, fmt.Errorf("configuration %s: %w", path, err)
	}
	return cfg, nil
}

// Parse is Load without the file.
func Parse[T file[T]](data []byte) (T, error) {
	var none T
	cfg := none.Defaults()
	if err := yamlfile.Decode(data, &cfg); err != nil {
		return none, err
	}
	if err := cfg.Check(); err != nil {
		return none, err
	}
	return cfg, nil
}

// Keys lists the keys of a configuration file.
func Keys[T any]() []string { return keysOf(reflect.TypeFor[T]()) }

func keysOf(t reflect.Type) (out []string) {
	for i := range t.NumField() {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		switch kind := t.Field(i).Type; {
		case options == "inline":
			out = append(out, keysOf(kind)...)
		case kind.Kind() == reflect.Struct:
			out = append(append(out, name), keysOf(kind)...)
		default:
			out = append(out, name)
		}
	}
	return out
}
