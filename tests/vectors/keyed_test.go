package vectors

import (
	"testing"

	"github.com/assay-avs/assay/claim"
)

// keyedCase is one entry of a keyed hash list, and a batch with its commitment.
type keyedCase struct {
	Claim     claim.ID       `json:"claimId"`
	Beacon    claim.Digest   `json:"beacon"`
	TraceRoot claim.Digest   `json:"traceRoot"`
	Operator  claim.Address  `json:"operator"`
	Index     int            `json:"index"`
	Drawn     int            `json:"drawn"`
	Steps     int            `json:"steps"`
	Instrs    int            `json:"instrs"`
	Chunks    uint64         `json:"chunks"` // of every instruction
	Key       claim.Digest   `json:"key"`
	Position  int            `json:"position"`
	Step      int            `json:"step"`
	Instr     []int          `json:"instr"`
	Chunk     []uint64       `json:"chunk"`
	Empty     claim.Digest   `json:"empty"` // the entry of an empty trace
	Salt      claim.Digest   `json:"salt"`
	List      []claim.Digest `json:"list"`
	ListHash  claim.Digest   `json:"listHash"`
	Commit    claim.Digest   `json:"commitment"`
	Batch     []claim.Digest `json:"batch"`
	Root      claim.Digest   `json:"root"`
	Path      []claim.Digest `json:"path"`
}

func TestKeyed(t *testing.T) {
	var cases []keyedCase
	for i, row := range []struct {
		drawn, steps, instrs int
		chunks               uint64
	}{
		{1, 1, 1, 1}, {2, 1, 2, 3}, {5, 7, 40, 1}, {64, 1000, 4096, 1 << 21}, {1024, 1 << 31, 17, 5}, {1025, 2, 3, 4}, {65538, 100, 9, 1000},
	} {
		c := keyedCase{Claim: digest("c", i), Beacon: digest("b", i), TraceRoot: digest("t", i), Operator: claim.Address{1, 2, byte(i)},
			Index: claim.Entries(row.drawn) - 1, Drawn: row.drawn, Steps: row.steps, Instrs: row.instrs, Chunks: row.chunks,
			Salt: digest("s", i), List: digests("l", i+1), Batch: digests("k", i+1)}
		key := claim.KeyOf(c.Claim, c.Beacon, c.TraceRoot, c.Operator, c.Index)
		c.Key, c.Position, c.Step, c.Empty = claim.Digest(key), key.Position(c.Index, c.Drawn), key.Step(c.Steps), key.Entry(nil)
		for n := range claim.KeyedPlaces {
			instr, chunk := key.Place(n, row.instrs, func(int) uint64 { return row.chunks })
			c.Instr, c.Chunk = append(c.Instr, instr), append(c.Chunk, chunk)
		}
		c.ListHash = claim.ListHash(c.List)
		c.Commit = claim.Commitment(c.Claim, c.Operator, c.Salt, c.ListHash)
		c.Batch[i/2] = c.Commit
		c.Root, c.Path = claim.BatchRoot(c.Batch), append([]claim.Digest{}, claim.BatchPath(c.Batch, i/2)...)
		cases = append(cases, c)
	}
	golden(t, "keyed.json", "keys and draws of keyed hash lists, commitments and batches: docs/format.md, section 8", cases)
}
