// Package chain is the only importer of contract bindings and of Ethereum
// clients: it watches, reads and submits, and gives and takes the domain's
// values.
package chain

import (
	"errors"
	"fmt"
	"net/url"
	"time"
)

// Config says how a daemon talks to the chain. Every daemon's file has it
// under `chain`.
type Config struct {
	// RPC endpoints (http or https), in order of preference: the next one is
	// used while one does not answer.
	RPC []string `yaml:"rpc"`
	// File with the addresses of EigenLayer's and Assay's contracts, and the
	// chain id that the endpoints must have.
	AddressBook string `yaml:"address_book"`
	// Blocks that must be on top of one before the node acts on it.
	Confirmations uint64 `yaml:"confirmations"`
	// Block of the ClaimBook's deployment: where events are read from at first.
	StartBlock uint64 `yaml:"start_block"`
	// Most blocks that one request for events covers.
	BlockRange uint64 `yaml:"block_range"`
	// Gas limits are the node's estimate times this.
	GasMultiplier float64 `yaml:"gas_multiplier"`
	// Most that is paid per unit of gas, in gwei.
	MaxFeeGwei uint64 `yaml:"max_fee_gwei"`
	// Time without a receipt after which a transaction is sent again with
	// higher fees, and time between two looks for the receipt.
	BumpAfter   time.Duration `yaml:"bump_after"`
	ReceiptPoll time.Duration `yaml:"receipt_poll"`
	// Longest time for one request to one endpoint.
	Timeout time.Duration `yaml:"timeout"`
}

// Defaults are the values of keys that a file leaves out.
func Defaults() Config {
	return Config{
		Confirmations: 2, BlockRange: 2000, GasMultiplier: 1.6, MaxFeeGwei: 200,
		BumpAfter: 36 * time.Second, ReceiptPoll: 2 * time.Second, Timeout: 20 * time.Second,
	}
}

// Check names the first key that has no usable value.
func (c Config) Check() error {
	if len(c.RPC) == 0 {
		return errors.New("chain.rpc: name at least one endpoint, such as http://127.0.0.1:8545")
	}
	for _, s := range c.RPC {
		if u, err := url.Parse(s); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return fmt.Errorf("chain.rpc: %s is no endpoint, must be http://host or https://host", redacted(s))
		}
	}
	switch {
	case c.AddressBook == "":
		return errors.New("chain.address_book: missing: the file that `assay devnet` or the deployment wrote")
	case c.BlockRange == 0:
		return errors.New("chain.block_range: must be at least 1")
	case c.GasMultiplier < 1:
		return fmt.Errorf("chain.gas_multiplier: %g, must be at least 1", c.GasMultiplier)
	case c.MaxFeeGwei == 0:
		return errors.New("chain.max_fee_gwei: must be at least 1")
	case c.BumpAfter <= 0 || c.ReceiptPoll <= 0 || c.Timeout <= 0:
		return errors.New("chain.bump_after, chain.receipt_poll and chain.timeout: must be durations above 0")
	}
	return nil
}

// redacted is the part of an endpoint that may be printed: providers put
// secrets into path, query and user.
func redacted(endpoint string) string {
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" {
		return "an endpoint that does not parse"
	}
	return u.Scheme + "://" + u.Host
}
