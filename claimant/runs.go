package claimant

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// Card is what the directory holds of a run besides its inputs; the rest is
// computed again when it is needed.
type Card struct {
	Spec    claim.Spec    `json:"spec"`
	Outcome claim.Outcome `json:"outcome"`
}

// Runs keeps runs in a directory: cards, and inputs in an artifact store.
type Runs struct {
	dir   string
	store *artifact.Dir
	opt   commit.Options

	mu   sync.Mutex
	runs map[claim.Digest]*opening.Own
}

// OpenRuns opens or creates the directory.
func OpenRuns(dir string, limit int64, opt commit.Options) (*Runs, error) {
	store, err := artifact.OpenDir(filepath.Join(dir, "artifacts"), limit)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Join(dir, "runs"), 0o755); err != nil {
		return nil, fmt.Errorf("open runs: %w", err)
	}
	return &Runs{dir: dir, store: store, opt: opt, runs: map[claim.Digest]*opening.Own{}}, nil
}

// Store is where the inputs are.
func (r *Runs) Store() *artifact.Dir { return r.store }

// Keep takes an executed run into the directory.
func (r *Runs) Keep(run *commit.Run) error {
	if err := r.store.PutInputs(run.Inputs()); err != nil {
		return fmt.Errorf("keep run %s: %w", run.Root(), err)
	}
	own, err := own(run)
	if err != nil {
		return err
	}
	card, err := json.MarshalIndent(Card{run.Spec(), run.Outcome()}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode card: %w", err)
	}
	path := r.path(run.Root())
	if err := os.WriteFile(path+".new", card, 0o644); err != nil {
		return fmt.Errorf("keep run: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("keep run: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.runs[run.Root()] = own
	return nil
}

func own(run *commit.Run) (*opening.Own, error) {
	program, err := commit.NewProgram(run.Inputs().Program)
	if err != nil {
		return nil, fmt.Errorf("commit program: %w", err)
	}
	return opening.NewOwn(program, run), nil
}

// Has says whether the directory has a run.
func (r *Runs) Has(root claim.Digest) bool {
	_, err := os.Stat(r.path(root))
	return err == nil
}

// Card reads a run's card.
func (r *Runs) Card(root claim.Digest) (c Card, err error) {
	data, err := os.ReadFile(r.path(root))
	if errors.Is(err, fs.ErrNotExist) {
		return c, fmt.Errorf("run %s: %w", root, artifact.ErrNotFound)
	}
	if err != nil {
		return c, fmt.Errorf("read run: %w", err)
	}
	if err := json.Unmarshal(data, &c); err != nil {
		return c, fmt.Errorf("decode run %s: %w", root, err)
	}
	if claim.RunRoot(c.Spec, c.Outcome) != root {
		return c, fmt.Errorf("run %s: the card is of another run: %w", root, artifact.ErrCorrupt)
	}
	return c, nil
}

// Get gives the run, executing it again if this process has not yet.
func (r *Runs) Get(ctx context.Context, root claim.Digest) (*opening.Own, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if o, ok := r.runs[root]; ok {
		return o, nil
	}
	card, err := r.Card(root)
	if err != nil {
		return nil, err
	}
	in, err := artifact.Inputs(ctx, artifact.Library{Dir: r.store}, nil, card.Spec)
	if err != nil {
		return nil, fmt.Errorf("run %s: %w", root, err)
	}
	run, err := commit.Execute(ctx, *in, r.opt)
	if err != nil {
		return nil, fmt.Errorf("execute run %s again: %w", root, err)
	}
	if run.Outcome() != card.Outcome {
		return nil, fmt.Errorf("run %s: executed again it comes out as %s", root, run.Root())
	}
	o, err := own(run)
	if err != nil {
		return nil, err
	}
	r.runs[root] = o
	return o, nil
}

func (r *Runs) path(root claim.Digest) string {
	return filepath.Join(r.dir, "runs", strings.TrimPrefix(root.String(), "0x")+".json")
}

// list names every run in the directory.
func (r *Runs) list() ([]claim.Digest, error) {
	entries, err := os.ReadDir(filepath.Join(r.dir, "runs"))
	if err != nil {
		return nil, fmt.Errorf("list runs: %w", err)
	}
	var out []claim.Digest
	for _, e := range entries {
		name, isCard := strings.CutSuffix(e.Name(), ".json")
		if root, err := claim.ParseDigest(name); isCard && err == nil {
			out = append(out, root)
		}
	}
	return out, nil
}

// served adds to the store what the runs in memory can give: their segments,
// and the states at the segments' ends.
type served struct{ runs *Runs }

// Get implements the artifact server's source.
func (s served) Get(ctx context.Context, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	data, err := s.runs.store.Get(ctx, kind, digest)
	if !errors.Is(err, artifact.ErrNotFound) || kind != artifact.Segments && kind != artifact.Tensors {
		return data, err
	}
	roots, listErr := s.runs.list()
	if listErr != nil {
		return nil, listErr
	}
	for _, root := range roots {
		o, getErr := s.runs.Get(ctx, root)
		if getErr != nil {
			continue // that run's own requests tell its error
		}
		if data, ok, err := piece(ctx, o.Run(), kind, digest); ok || err != nil {
			return data, err
		}
	}
	return nil, err
}

func piece(ctx context.Context, run *commit.Run, kind artifact.Kind, digest claim.Digest) (data []byte, ok bool, err error) {
	if kind == artifact.Segments {
		return artifact.EncodeSegments(run.Segments()), run.Outcome().Segments == digest, nil
	}
	if run.Outcome().Result == digest {
		return encoded(run.Result())
	}
	for g, s := range run.Segments() {
		if s.EndState != digest {
			continue
		}
		state, err := run.State(ctx, uint64(g))
		if err != nil {
			return nil, false, fmt.Errorf("state of segment %d: %w", g, err)
		}
		return encoded(state)
	}
	return nil, false, nil
}

func encoded(tensors []engine.Tensor) ([]byte, bool, error) {
	data, err := artifact.EncodeTensors(tensors)
	return data, err == nil, err
}

// Source implements opening.Runs.
func (r *Runs) Source(ctx context.Context, root claim.Digest) (dispute.Source, bool) {
	o, err := r.Get(ctx, root)
	return o, err == nil
}
