package referee_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

var (
	update = flag.Bool("update", false, "write the gas table and the vectors")
	long   = flag.Int("long", 1, "times as many random cases, and others")
)

// whole says whether the tests run in full, as CI does: under ASSAY_LONG.
func whole() bool { return os.Getenv("ASSAY_LONG") != "" && !testing.Short() }

// random is the source of a test's random cases, and how many there are: full,
// a third of it outside of the long run, or short.
func random(seed uint64, full, short int) (rng *rand.Rand, rounds int) {
	switch {
	case testing.Short():
		full = short
	case !whole():
		full = max(short, full/3)
	}
	return rand.New(rand.NewPCG(seed, uint64(*long))), full * *long
}

// table is the committed gas table: the worst proof of each kind that the tests
// make, whole transactions at Osaka's prices. docs are made from it.
const table = "testdata/gas.json"

var (
	measuring sync.Mutex
	measured  = map[string]usage{}
)

// record notes the worst usage under a key; the committed table must have it.
func record(key string, u usage) {
	measuring.Lock()
	defer measuring.Unlock()
	worst := measured[key]
	measured[key] = usage{max(worst.Gas, u.Gas), max(worst.Calldata, u.Calldata)}
}

func (j *judge) recordAll(prefix string) {
	for k, u := range j.gas {
		record(prefix+k, u)
	}
}

func readTable() (map[string]usage, error) {
	b, err := os.ReadFile(table)
	if err != nil {
		return nil, err
	}
	out := map[string]usage{}
	return out, json.Unmarshal(b, &out)
}

func writeTable() error {
	b, err := json.MarshalIndent(measured, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(table), 0o755); err != nil {
		return err
	}
	return os.WriteFile(table, append(b, '\n'), 0o644)
}

// stale lists the keys whose committed worst case is off by more than a tenth. A
// short run measures less.
func stale(committed map[string]usage) (keys []string) {
	for k, u := range measured {
		c := committed[k]
		tooLow := 10*u.Gas > 11*c.Gas || 10*u.Calldata > 11*c.Calldata
		tooHigh := 11*u.Gas < 10*c.Gas || 11*u.Calldata < 10*c.Calldata
		if tooLow || tooHigh && whole() && everyTest() {
			keys = append(keys, k)
		}
	}
	return keys
}

// everyTest says whether none was left out.
func everyTest() bool {
	run := flag.Lookup("test.run")
	return run == nil || run.Value.String() == ""
}

func TestMain(m *testing.M) {
	flag.Parse()
	if *update && !(whole() && everyTest()) {
		println("a part of the tests has not all the worst cases: ASSAY_LONG=1 go test ./tests/referee -update")
		os.Exit(1)
	}
	code := m.Run()
	if code == 0 {
		code = checkTable()
	}
	os.Exit(code)
}

func checkTable() int {
	if *update {
		if err := writeTable(); err != nil {
			println("write gas table:", err.Error())
			return 1
		}
		return 0
	}
	committed, err := readTable()
	if err != nil {
		println("read gas table:", err.Error())
		return 1
	}
	for _, k := range stale(committed) {
		println("gas table is stale at", k, "- run ASSAY_LONG=1 go test ./tests/referee -update")
		return 1
	}
	return 0
}
