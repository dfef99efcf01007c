package chain

import (
	"testing"

	"github.com/assay-avs/assay/contracts/bindings"
)

// The refusals that are told apart by name are errors of the contract.
func TestRefusalsHaveTheContractsNames(t *testing.T) {
	const alreadyProven = "AlreadyProven" // which challengers read
	abi, err := bindings.ClaimBookMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := abi.Errors[alreadyProven]; !ok {
		t.Errorf("ClaimBook has no error %s", alreadyProven)
	}
	if !Reverted(&RevertError{Name: alreadyProven}, alreadyProven) || Reverted(nil, alreadyProven) {
		t.Error("refusals are not recognised")
	}
}
