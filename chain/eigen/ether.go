package eigen

import (
	"fmt"
	"math/big"
	"strings"
)

// FormatEther writes wei as a decimal number without trailing zeros.
func FormatEther(wei *big.Int) string {
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	digits := fmt.Sprintf("%019s", new(big.Int).Abs(wei).String())
	whole, fraction := digits[:len(digits)-18], strings.TrimRight(digits[len(digits)-18:], "0")
	if fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}
