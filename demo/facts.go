package demo

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// Facts is what `assay demo --json FILE` writes: what happened on chain, in
// numbers a script can check.
type Facts struct {
	Seconds         float64    `json:"seconds"`
	PeakMemoryBytes uint64     `json:"peakMemoryBytes"`
	Scenarios       []Scenario `json:"scenarios"`
	Transactions    []Tx       `json:"transactions"`
	Phases          []Phase    `json:"phases"`
}

// Scenario is one part of the demo: one claim and what became of it.
type Scenario struct {
	Name       string           `json:"name"` // training, evaluation, batch, lie, withheld
	ClaimID    string           `json:"claimId"`
	RunRoot    string           `json:"runRoot"`
	Status     string           `json:"status"`
	Signers    []string         `json:"signers"`
	SignedWei  string           `json:"signedStakeWei"`
	Slashed    []Slash          `json:"slashed"`
	FaultProof *FaultProof      `json:"faultProof,omitempty"`
	Bonds      map[string]Money `json:"bonds"`
	Accuracy   *float64         `json:"accuracy,omitempty"`
}

// Slash is one operator's magnitude in AllocationManager around the slash;
// 1e18 is all of its stake.
type Slash struct {
	Operator        string `json:"operator"`
	MagnitudeBefore uint64 `json:"magnitudeBefore"`
	MagnitudeAfter  uint64 `json:"magnitudeAfter"`
}

// FaultProof is the size and the cost of the refuting transaction.
type FaultProof struct {
	Gas           uint64 `json:"gas"`
	CalldataBytes int    `json:"calldataBytes"`
}

// Money is a party's WETH in wei, on its account and in the contracts.
type Money struct {
	Before string `json:"before"`
	After  string `json:"after"`
}

// Tx is one transaction of the demo.
type Tx struct {
	Scenario      string `json:"scenario"`
	Call          string `json:"call"`
	Gas           uint64 `json:"gas"`
	CalldataBytes int    `json:"calldataBytes"`
}

// Phase is the wall time of one step of the account.
type Phase struct {
	Scenario string  `json:"scenario"`
	Name     string  `json:"name"`
	Seconds  float64 `json:"seconds"`
}

// write stores the facts whole or not at all.
func (f Facts) write(path string) error {
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return fmt.Errorf("encode facts: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".facts-*")
	if err != nil {
		return fmt.Errorf("write facts: %w", err)
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(append(data, '\n')); err != nil {
		tmp.Close()
		return fmt.Errorf("write facts: %w", err)
	}
	if err := tmp.Close(); err != nil {
		return fmt.Errorf("write facts: %w", err)
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return fmt.Errorf("write facts: %w", err)
	}
	return nil
}

// peakMemory is the largest resident set of this process so far, in bytes.
func peakMemory() (uint64, error) {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0, fmt.Errorf("read peak memory: %w", err)
	}
	return uint64(usage.Maxrss) * 1024, nil
}
