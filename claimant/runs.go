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
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/lru"

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

	mu     sync.Mutex
	runs   map[claim.Digest]*kept
	memory lru.BasicLRU[claim.Digest, *opening.Own] // the runs that were used last

	// What strangers ask for is computed one request at a time, so that they
	// cannot keep this node from answering on chain.
	strangers chan struct{}
}

// keptRuns bounds the runs in memory: each may take as much as is allowed for
// executing it. The others are executed again when they are needed.
const keptRuns = 4

// kept is a run; it is executed by one request at a time, and no other run waits
// for it.
type kept struct {
	executing sync.Mutex
	traces    []claim.Digest // that stand on chain; guarded by Runs.mu
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
	return &Runs{dir: dir, store: store, opt: opt, runs: map[claim.Digest]*kept{},
		memory: lru.NewBasicLRU[claim.Digest, *opening.Own](keptRuns), strangers: make(chan struct{}, 1)}, nil
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
	return r.remember(own)
}

// remember keeps an executed run in memory, and its segments in the store, which
// tell whose states they are.
func (r *Runs) remember(own *opening.Own) error {
	run := own.Run()
	if _, err := r.store.Put(artifact.Segments, artifact.EncodeSegments(run.Segments())); err != nil {
		return fmt.Errorf("keep run %s: %w", run.Root(), err)
	}
	k := r.kept(run.Root())
	r.mu.Lock()
	defer r.mu.Unlock()
	own.Draw(k.traces) // nobody else has it yet
	r.memory.Add(run.Root(), own)
	return nil
}

// Draw tells which of a run's traces stand on chain: those who check are served
// them from now on.
func (r *Runs) Draw(own *opening.Own, traces []claim.Digest) {
	root := own.Run().Root()
	k := r.kept(root)
	r.mu.Lock()
	k.traces = traces
	now, _ := r.memory.Peek(root)
	r.mu.Unlock()
	own.Draw(traces)
	if now != nil && now != own {
		now.Draw(traces)
	}
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

// inMemory is the run if this process has it; nil if not.
func (r *Runs) inMemory(root claim.Digest) *opening.Own {
	r.mu.Lock()
	defer r.mu.Unlock()
	own, _ := r.memory.Get(root)
	return own
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
		return Card{}, fmt.Errorf("decode run %s: %w", root, err)
	}
	if claim.RunRoot(c.Spec, c.Outcome) != root {
		return c, fmt.Errorf("run %s: the card is of another run: %w", root, artifact.ErrCorrupt)
	}
	return c, nil
}

// Get gives the run, executing it again if this process does not have it.
func (r *Runs) Get(ctx context.Context, root claim.Digest) (*opening.Own, error) {
	card, err := r.Card(root)
	if err != nil {
		return nil, err
	}
	k := r.kept(root)
	k.executing.Lock()
	defer k.executing.Unlock()
	if own := r.inMemory(root); own != nil {
		return own, nil
	}
	own, err := r.execute(ctx, card)
	if err != nil {
		return nil, fmt.Errorf("run %s: %w", root, err)
	}
	return own, r.remember(own)
}

func (r *Runs) execute(ctx context.Context, card Card) (*opening.Own, error) {
	in, err := artifact.Inputs(ctx, artifact.Library{Dir: r.store}, nil, card.Spec)
	if err != nil {
		return nil, err
	}
	run, err := commit.Execute(ctx, *in, r.opt)
	if err != nil {
		return nil, fmt.Errorf("execute it again: %w", err)
	}
	if run.Outcome() != card.Outcome {
		return nil, fmt.Errorf("executed again it comes out as %s", run.Root())
	}
	return own(run)
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

// served adds to the store what the runs can give: their segments, and the
// states at the segments' ends.
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

// computed finds an artifact of a run, which is executed again if this process
// does not have it; a digest that no run names makes none execute.
func (s served) computed(ctx context.Context, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if err := s.runs.enter(ctx); err != nil {
		return nil, err
	}
	defer s.runs.leave()
	roots, listErr := s.runs.list()
	if listErr != nil {
		return nil, listErr
	}
	slices.SortStableFunc(roots, s.runs.memoryFirst)
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

// memoryFirst orders runs so that none is executed for what another one has:
// runs of one program begin with the same states.
func (r *Runs) memoryFirst(a, b claim.Digest) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch inA, inB := r.memory.Contains(a), r.memory.Contains(b); {
	case inA && !inB:
		return -1
	case inB && !inA:
		return 1
	}
	return 0
}

// named is the run if its card or its segments name the digest; nil if not.
func (r *Runs) named(ctx context.Context, root, digest claim.Digest) *opening.Own {
	card, err := r.Card(root)
	if err != nil || !r.names(ctx, card, digest) {
		return nil
	}
	own, err := r.Get(ctx, root)
	if err != nil {
		return nil
	}
	return own
}

func (r *Runs) names(ctx context.Context, card Card, digest claim.Digest) bool {
	if digest == card.Outcome.Segments || digest == card.Outcome.Result {
		return true
	}
	data, err := r.store.Get(ctx, artifact.Segments, card.Outcome.Segments)
	if err != nil {
		return false // they are there from the run's next execution on
	}
	segments, err := artifact.DecodeSegments(data)
	return err == nil && slices.ContainsFunc(segments, func(s commit.SegmentRoots) bool { return s.EndState == digest })
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
