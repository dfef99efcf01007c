package daemon

import (
	"crypto/ecdsa"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
)

// parts reads what a daemon's file names.
func parts(c chain.Config, level, gasKey string) (Parts, error) {
	book, err := eigen.LoadAddressBook(c.AddressBook)
	if err != nil {
		return Parts{}, err
	}
	var gas *ecdsa.PrivateKey
	if gas, err = ReadGasKey(gasKey); err != nil {
		return Parts{}, err
	}
	var log *zap.Logger
	if log, err = Logger(level); err != nil {
		return Parts{}, err
	}
	return Parts{Book: book, Gas: gas, Log: log}, nil
}

// LoadOperator makes an operator of its configuration file.
func LoadOperator(path string) (*Daemon, error) {
	f, err := Load[OperatorFile](path)
	if err != nil {
		return nil, err
	}
	var key *bls.Key
	if key, err = ReadBLSKey(f.BLSKey); err != nil {
		return nil, err
	}
	p, err := parts(f.Chain, f.LogLevel, f.GasKey)
	if err != nil {
		return nil, err
	}
	return NewOperator(f, key, p)
}

// LoadAggregator makes an aggregator of its configuration file.
func LoadAggregator(path string) (*Daemon, error) {
	f, err := Load[AggregatorFile](path)
	if err != nil {
		return nil, err
	}
	p, err := parts(f.Chain, f.LogLevel, f.GasKey)
	if err != nil {
		return nil, err
	}
	return NewAggregator(f, p)
}

// LoadChallenger makes a challenger of its configuration file.
func LoadChallenger(path string) (*Challenger, error) {
	f, err := Load[ChallengerFile](path)
	if err != nil {
		return nil, err
	}
	return ChallengerOf(f)
}

// ChallengerOf makes a challenger of a configuration.
func ChallengerOf(f ChallengerFile) (*Challenger, error) {
	p, err := parts(f.Chain, f.LogLevel, f.GasKey)
	if err != nil {
		return nil, err
	}
	return NewChallenger(f, p)
}

// LoadClaimant makes a claimant of its configuration file.
func LoadClaimant(path string) (*Claimant, error) {
	f, err := Load[ClaimantFile](path)
	if err != nil {
		return nil, err
	}
	p, err := parts(f.Chain, f.LogLevel, f.GasKey)
	if err != nil {
		return nil, err
	}
	return NewClaimant(f, p)
}
