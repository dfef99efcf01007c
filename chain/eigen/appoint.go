package eigen

import (
	"errors"
	"fmt"

	permission "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/contracts/bindings"
)

// Appoint lets the account of an operator's node reveal keyed work for it, and
// do nothing else.
func (b AddressBook) Appoint(operator, node common.Address) (Call, error) {
	if b.Assay.Reveals == (common.Address{}) {
		return Call{}, errors.New("appoint the node: assay.reveals is missing in the address book")
	}
	reveals, err := bindings.RevealsMetaData.GetAbi()
	if err != nil {
		return Call{}, fmt.Errorf("appoint the node: parse ABI: %w", err)
	}
	selector := [4]byte(reveals.Methods["reveal"].ID)
	return pack("appoint the node", b.Core.PermissionController, permission.ContractPermissionControllerMetaData,
		"setAppointee", operator, node, b.Assay.Reveals, selector)
}
