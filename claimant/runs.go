package claimant

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	runs map[claim.Digest]*kept

	// What strangers ask for is computed one request at a time, so that they
	// cannot keep this node from answering on chain.
	strangers chan struct{}
}

// kept is a run; it is executed at most once, and no other run waits for it.
type kept struct {
	mu  sync.Mutex
	own *opening.Own // nil: not executed by this process
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
	return &Runs{dir: dir, store: store, opt: opt, runs: map[claim.Digest]*kept{}, strangers: make(chan struct{}, 1)}, nil
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
	k := r.kept(run.Root())
	k.mu.Lock()
	defer k.mu.Unlock()
	k.own = own
	return nil
}

func (r *Runs) kept(root claim.Digest) *kept {
	r.mu.Lock()
	defer r.mu.Unlock()
	k := r.runs[root]
	if k == nil {
		k = &kept{}
		r.runs[root] = k
	}
	return k
}

// executed is the run if this process has it.
func (r *Runs) executed(root claim.Digest) *opening.Own {
	k := r.kept(root)
	if !k.mu.TryLock() {
		return nil
	}
	defer k.mu.Unlock()
	return k.own
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
	card, err := r.Card(root)
	if err != nil {
		return nil, err
	}
	k := r.kept(root)
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.own != nil {
		return k.own, nil
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
	k.own = o
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

// Open implements the artifact server's source.
func (s served) Open(ctx context.Context, kind artifact.Kind, digest claim.Digest) (io.ReadSeekCloser, error) {
	f, err := s.runs.store.Open(ctx, kind, digest)
	if !errors.Is(err, artifact.ErrNotFound) || kind != artifact.Segments && kind != artifact.Tensors {
		return f, err
	}
	data, err := s.computed(ctx, kind, digest)
	return memory{bytes.NewReader(data)}, err
}

// memory is content that is not in a file.
type memory struct{ *bytes.Reader }

func (memory) Close() error { return nil }

// computed finds an artifact of a run. One is executed again only for a digest
// that its card names; its states are found once it is.
func (s served) computed(ctx context.Context, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if err := s.runs.enter(ctx); err != nil {
		return nil, err
	}
	defer s.runs.leave()
	roots, listErr := s.runs.list()
	if listErr != nil {
		return nil, listErr
	}
	for _, root := range roots {
		o := s.runs.named(ctx, root, digest)
		if o == nil {
			continue // that run's own requests tell its error
		}
		if data, ok, err := piece(ctx, o.Run(), kind, digest); ok || err != nil {
			return data, err
		}
	}
	return nil, fmt.Errorf("%s %s: %w", kind, digest, artifact.ErrNotFound)
}

// named is the run if it is in memory or its card names the digest.
func (r *Runs) named(ctx context.Context, root, digest claim.Digest) *opening.Own {
	card, err := r.Card(root)
	if err != nil {
		return nil
	}
	if digest != card.Outcome.Segments && digest != card.Outcome.Result {
		return r.executed(root)
	}
	o, err := r.Get(ctx, root)
	if err != nil {
		return nil
	}
	return o
}

func (r *Runs) enter(ctx context.Context) error {
	select {
	case r.strangers <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (r *Runs) leave() { <-r.strangers }

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

// Source implements opening.Runs, for strangers.
func (r *Runs) Source(_ context.Context, root claim.Digest) (dispute.Source, bool) {
	return stranger{r, root}, r.Has(root)
}

// stranger reads a run's trees when it is its turn.
type stranger struct {
	runs *Runs
	root claim.Digest
}

// Children implements dispute.Source.
func (s stranger) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	if err := s.runs.enter(ctx); err != nil {
		return nil, err
	}
	defer s.runs.leave()
	o, err := s.runs.Get(ctx, s.root)
	if err != nil {
		return nil, err
	}
	return o.Children(ctx, n)
}

// Chunk implements dispute.Source.
func (s stranger) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	if err := s.runs.enter(ctx); err != nil {
		return nil, err
	}
	defer s.runs.leave()
	o, err := s.runs.Get(ctx, s.root)
	if err != nil {
		return nil, err
	}
	return o.Chunk(ctx, n)
}
