package commit

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// At names one instruction output of a run; Step counts from the segment's
// start.
type At struct {
	Segment uint64
	Step    int
	Instr   int
}

// Options say how to execute; none but the hooks changes a bit of the result.
type Options struct {
	Threads    int                      // 0: one per processor
	Memory     uint64                   // bytes for checkpoints; 0: 1 GiB
	Reference  bool                     // use the engine's reference executor: slow
	SIMD       string                   // keep to one of engine.SIMD(), as on other processors
	TraceRoots bool                     // also compute the trace root of every segment
	Progress   func(done, total uint64) // steps

	// The hooks change tensors in place, for liars in tests. Re-execution calls
	// them again, so they must depend on their arguments only.
	Observe  func(at At, t *engine.Tensor)                            // before later instructions read it
	Output   func(segment uint64, step, output int, t *engine.Tensor) // as committed under outputs
	EndState func(segment uint64, slot int, t *engine.Tensor)         // as committed, and as read by the next segment
	Result   func(i int, t *engine.Tensor)                            // as committed
}

func (o *Options) threads() int {
	if o.Threads > 0 {
		return o.Threads
	}
	return runtime.GOMAXPROCS(0)
}

// executor runs the lists of a program: the engine's fast one, or its reference.
type executor interface {
	Init(env *engine.Env, obs engine.Observer) ([]engine.Tensor, error)
	Step(env *engine.Env, obs engine.Observer) ([]engine.Tensor, error)
}

func newExecutor(p *engine.Program, opt *Options) (executor, error) {
	if opt.Reference {
		return engine.NewReference(p)
	}
	return engine.NewExecutor(p, engine.Options{Threads: opt.threads(), SIMD: opt.SIMD})
}

// machine executes segments one after the other and hashes beside.
type machine struct {
	in    *Inputs
	opt   *Options
	x     executor
	hash  *hasher
	order claim.Records
	now   sync.WaitGroup     // hashing of the last call's tensors
	ends  [2]*sync.WaitGroup // hashing of the end states that the last two calls left
}

func newMachine(in *Inputs, opt *Options) (*machine, error) {
	x, err := newExecutor(in.Program, opt)
	if err != nil {
		return nil, fmt.Errorf("prepare program: %w", err)
	}
	m := &machine{in: in, opt: opt, x: x, hash: newHasher(opt.threads())}
	m.ends = [2]*sync.WaitGroup{new(sync.WaitGroup), new(sync.WaitGroup)}
	if in.Data != nil {
		m.order = claim.RecordOrder(in.Data.Len(), in.Program.Batch, in.Spec.OrderSeed)
	}
	return m, nil
}

func (m *machine) close() {
	m.hash.close()
	if c, ok := m.x.(interface{ Close() }); ok {
		c.Close()
	}
}

// wait returns when every root asked for is written.
func (m *machine) wait() {
	m.now.Wait()
	m.ends[0].Wait()
	m.ends[1].Wait()
}

// turn starts a call of the executor. It reuses the buffers of the last call,
// except for states, which live one call longer: hashing them must have ended.
func (m *machine) turn() {
	m.now.Wait()
	m.ends[0].Wait()
	m.ends[0], m.ends[1] = m.ends[1], m.ends[0]
}

// roots are the digests of one segment. They are complete after machine.wait.
type roots struct {
	segment uint64
	tensors [][]claim.Digest // [step][instr]; nil unless traced
	outputs [][]claim.Digest // [step][output]
	state   []claim.Digest
	result  []claim.Digest // last segment only
}

// pass is one execution of a segment.
type pass struct {
	*roots
	end   []engine.Tensor // state after it; valid during the next call
	last  []engine.Tensor // outputs of the run's last step; valid until the next call
	final []engine.Tensor // the result, in the last segment; as last
}

// segment executes segment g from the end state of g−1.
func (m *machine) segment(ctx context.Context, g uint64, start []engine.Tensor, traced bool) (*pass, error) {
	p := &pass{roots: &roots{segment: g}}
	var err error
	if g == 0 {
		err = m.init(p, traced)
	} else {
		err = m.steps(ctx, p, start, traced)
	}
	if err != nil {
		m.wait()
		return nil, fmt.Errorf("execute segment %d: %w", g, err)
	}
	m.finish(p)
	return p, nil
}

func (m *machine) init(p *pass, traced bool) (err error) {
	if m.in.Spec.HasParent() {
		p.end = m.in.InitialState
		return nil
	}
	env := &engine.Env{Params: m.in.Params, Key: engine.KeyOf(m.in.Spec.Seed)}
	outs, err := m.x.Init(env, m.observer(p, len(m.in.Program.Init), traced))
	if err != nil {
		return err
	}
	p.end, err = m.in.Program.InitialState(outs)
	return err
}

func (m *machine) steps(ctx context.Context, p *pass, state []engine.Tensor, traced bool) error {
	first, end := m.in.Spec.SegmentSteps(p.segment)
	for t := first; t < end; t++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		env, _, err := m.env(t, state)
		if err != nil {
			return err
		}
		outs, err := m.x.Step(env, m.observer(p, len(m.in.Program.Step), traced))
		if err != nil {
			return fmt.Errorf("step %d: %w", t, err)
		}
		state = m.in.Program.NextState(outs)
		committed := m.outputs(p, outs)
		if t+1 == m.in.Spec.Steps {
			p.last = committed
		}
		if m.opt.Progress != nil {
			m.opt.Progress(t+1, m.in.Spec.Steps)
		}
	}
	p.end = state
	return nil
}

// env gathers what step t reads.
func (m *machine) env(t uint64, state []engine.Tensor) (*engine.Env, []uint64, error) {
	env := &engine.Env{Params: m.in.Params, State: state, Step: uint32(t), Key: engine.KeyOf(m.in.Spec.OrderSeed)}
	if m.in.Data == nil {
		return env, nil, nil
	}
	records := m.order.Step(t)
	data, err := m.in.Data.Batch(records)
	if err != nil {
		return nil, nil, fmt.Errorf("step %d: %w", t, err)
	}
	env.Data = data
	return env, records, nil
}

// observer opens the next call: it lets the hook see each output and then
// hashes it, if traced.
func (m *machine) observer(p *pass, instrs int, traced bool) engine.Observer {
	m.turn()
	step := len(p.outputs)
	if traced {
		p.tensors = append(p.tensors, make([]claim.Digest, instrs))
	}
	if !traced && m.opt.Observe == nil {
		return nil
	}
	return func(_ engine.List, i int, t *engine.Tensor) {
		if m.opt.Observe != nil {
			m.opt.Observe(At{p.segment, step, i}, t)
		}
		if traced {
			m.hash.tensor(&m.now, t.Data, &p.tensors[step][i])
		}
	}
}

// outputs commits to the outputs of a step.
func (m *machine) outputs(p *pass, outs []engine.Tensor) []engine.Tensor {
	ts := m.in.Program.OutputTensors(outs)
	if m.opt.Output != nil {
		ts = clone(ts)
		for i := range ts {
			m.opt.Output(p.segment, len(p.outputs), i, &ts[i])
		}
	}
	p.outputs = append(p.outputs, m.hash.tensors(&m.now, ts))
	return ts
}

// finish commits to the end state and, after the last step, to the result.
func (m *machine) finish(p *pass) {
	if m.opt.EndState != nil {
		p.end = clone(p.end)
		for i := range p.end {
			m.opt.EndState(p.segment, i, &p.end[i])
		}
	}
	p.state = m.hash.tensors(m.ends[1], p.end)
	if p.segment != m.in.Spec.Segments() {
		return
	}
	p.final = m.in.Program.ResultTensors(p.end, p.last)
	if m.opt.Result != nil {
		p.final = clone(p.final)
		for i := range p.final {
			m.opt.Result(i, &p.final[i])
		}
	}
	p.result = m.hash.tensors(&m.now, p.final)
}

func clone(ts []engine.Tensor) []engine.Tensor {
	out := make([]engine.Tensor, len(ts))
	for i := range ts {
		out[i] = ts[i].Clone()
	}
	return out
}
