// Package eigen talks to EigenLayer: where its contracts are, and what an operator does with them.
//
// Actions are pure functions that return a Call; a Sender performs it.
package eigen

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"gopkg.in/yaml.v3"

	"github.com/assay-avs/assay/yamlfile"
)

// AddressBook says where the contracts of one deployment are. It is written as YAML; every field is
// required but the zero values that Check names.
type AddressBook struct {
	ChainID uint64 `yaml:"chain_id" json:"chain_id"`
	// StartBlock is a block before the first of Assay's contracts; 0 if unknown.
	StartBlock uint64     `yaml:"start_block" json:"start_block"`
	Core       Core       `yaml:"core" json:"core"`
	Middleware Middleware `yaml:"middleware" json:"middleware"`
	Assay      Assay      `yaml:"assay" json:"assay"`
}

// Core holds EigenLayer's own contracts, the strategy whose stake counts, and its token.
type Core struct {
	DelegationManager    common.Address `yaml:"delegation_manager" json:"delegation_manager"`
	StrategyManager      common.Address `yaml:"strategy_manager" json:"strategy_manager"`
	AllocationManager    common.Address `yaml:"allocation_manager" json:"allocation_manager"`
	AVSDirectory         common.Address `yaml:"avs_directory" json:"avs_directory"`
	RewardsCoordinator   common.Address `yaml:"rewards_coordinator" json:"rewards_coordinator"`
	PermissionController common.Address `yaml:"permission_controller" json:"permission_controller"`
	Strategy             common.Address `yaml:"strategy" json:"strategy"`
	WETH                 common.Address `yaml:"weth" json:"weth"`
}

// Middleware holds the registries of Assay's quorum.
type Middleware struct {
	RegistryCoordinator    common.Address `yaml:"registry_coordinator" json:"registry_coordinator"`
	StakeRegistry          common.Address `yaml:"stake_registry" json:"stake_registry"`
	BLSApkRegistry         common.Address `yaml:"bls_apk_registry" json:"bls_apk_registry"`
	IndexRegistry          common.Address `yaml:"index_registry" json:"index_registry"`
	SocketRegistry         common.Address `yaml:"socket_registry" json:"socket_registry"`
	OperatorStateRetriever common.Address `yaml:"operator_state_retriever" json:"operator_state_retriever"`
}

// Assay holds Assay's contracts. Those that a deployment does not have are zero.
type Assay struct {
	ServiceManager      common.Address `yaml:"service_manager" json:"service_manager"`
	ClaimBook           common.Address `yaml:"claim_book" json:"claim_book"`
	CertificateVerifier common.Address `yaml:"certificate_verifier" json:"certificate_verifier"`
	Referee             common.Address `yaml:"referee" json:"referee"`
	RefereeTree         common.Address `yaml:"referee_tree" json:"referee_tree"`
	Disputes            common.Address `yaml:"disputes" json:"disputes"`
	Registry            common.Address `yaml:"registry" json:"registry"`
	Reveals             common.Address `yaml:"reveals" json:"reveals"`
}

// LoadAddressBook reads a YAML file. Unknown keys and missing EigenLayer addresses are errors.
func LoadAddressBook(path string) (AddressBook, error) {
	var book AddressBook
	raw, err := os.ReadFile(path)
	if err != nil {
		return book, fmt.Errorf("read address book (written by `assay devnet` or a deployment): %w", err)
	}
	if book, err = ParseAddressBook(raw); err != nil {
		return book, fmt.Errorf("address book %s: %w", path, err)
	}
	return book, nil
}

// ParseAddressBook is LoadAddressBook without the file. Errors are one line.
func ParseAddressBook(raw []byte) (book AddressBook, err error) {
	if err := yamlfile.Decode(raw, &book); err != nil {
		return book, err
	}
	return book, book.Check()
}

// Save writes the book as YAML, replacing the file at once so that readers never see half of it.
func (b AddressBook) Save(path string) error {
	raw, err := yaml.Marshal(b)
	if err != nil {
		return fmt.Errorf("encode address book: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".addresses-*")
	if err != nil {
		return fmt.Errorf("write address book: %w", err)
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(raw); err != nil {
		return fmt.Errorf("write address book: %w", err)
	}
	if err := tmp.Close(); err != nil {
		return fmt.Errorf("write address book: %w", err)
	}
	if err := os.Chmod(tmp.Name(), 0o644); err != nil {
		return fmt.Errorf("write address book: %w", err)
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return fmt.Errorf("write address book: %w", err)
	}
	return nil
}

// Check reports the first address that every deployment needs and that is missing.
func (b AddressBook) Check() error {
	if b.ChainID == 0 {
		return fmt.Errorf("chain_id is missing")
	}
	if err := allSet("core", b.Core); err != nil {
		return err
	}
	if err := allSet("middleware", b.Middleware); err != nil {
		return err
	}
	if b.Assay.ServiceManager == (common.Address{}) {
		return fmt.Errorf("assay.service_manager is missing")
	}
	return nil
}

func allSet(section string, v any) error {
	value := reflect.ValueOf(v)
	for i := range value.NumField() {
		if value.Field(i).IsZero() {
			return fmt.Errorf("%s.%s is missing", section, value.Type().Field(i).Tag.Get("yaml"))
		}
	}
	return nil
}
