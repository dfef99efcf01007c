package devnet

import (
	"context"
	"testing"
	"time"
)

func TestMineSpeed(t *testing.T) {
	for _, fee := range []int64{0, -1} {
		d, err := Start(context.Background(), Config{Mining: MineManual, BaseFeeWei: fee})
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		const n = 3000
		if err := d.Mine(n); err != nil {
			t.Fatal(err)
		}
		took := time.Since(start)
		t.Logf("fee %d: %d blocks in %s: %.0f/s, base fee %s", fee, n, took, n/took.Seconds(), d.Head().BaseFee)
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
