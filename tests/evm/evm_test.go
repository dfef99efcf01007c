package evm_test

import (
	"strings"
	"testing"
)

func TestCallNamesWhatFailed(t *testing.T) {
	c := deploy(t)
	for _, x := range []struct {
		want, method string
		args         []any
	}{
		{"call batch: reverted", "batch", []any{uint8(17), []byte{}}}, // no such operation
		{"pack batch", "batch", []any{uint8(0)}},
		{"pack nothing", "nothing", nil},
	} {
		if _, _, err := c.Call(x.method, x.args...); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s%v: got %v, want %q", x.method, x.args, err, x.want)
		}
	}
}
