//go:build unix

package main

import (
	"testing"
	"time"
)

// TestCalibrate: a computation takes 2 ms, but something else holds up one of
// them; a turn has as many as if nothing had.
func TestCalibrate(t *testing.T) {
	for held := range 12 {
		calls := 0
		n, err := calibrate(func(n int) (took, error) {
			d := time.Duration(n) * 2 * time.Millisecond
			if calls == held {
				d += turn
			}
			calls++
			return took{wall: d}, nil
		})
		if want := int(turn / (2 * time.Millisecond)); err != nil || n != want {
			t.Errorf("computation %d held up: %d computations a turn (%v), want %d", held, n, err, want)
		}
	}
}
