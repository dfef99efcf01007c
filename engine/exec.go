package engine

import (
	"errors"
	"fmt"
	"math/bits"
	"runtime"
)

// MostThreads is more than any machine has processors: settings beyond it are mistakes.
const MostThreads = 1 << 12

// Options of an Executor.
type Options struct {
	// Threads is how many goroutines share an instruction; below 1 means 1.
	Threads int
	// SIMD keeps to a vector width, one of SIMD(); empty means the widest. The
	// result is the same.
	SIMD string
}

// Executor executes programs fast, with the bits of Reference. It reuses its
// memory: the tensors of a call are valid until the next call of the same
// list, those of state producers until the one after it, so that they can be
// the next step's State. It serves one call at a time.
type Executor struct {
	p     *Program
	pool  *pool
	plans [2][]plan // of calls that are observed
	waves [2][]int  // that those run in
	lean  [2]*lean  // of others
	// Workers remember the execution they served last: it is not part of the
	// executor, or they would keep it from being collected.
	calls [2]*execution
	// Outputs of each list; state producers of the step list have two, in use
	// in turn.
	arrays [2][][2]array
	turn   int
}

// NewExecutor compiles a valid program.
func NewExecutor(p *Program, o Options) (*Executor, error) {
	if bits.UintSize < 64 {
		return nil, errors.New("the fast executor needs a 64-bit processor, use Reference")
	}
	if err := runnable(p); err != nil {
		return nil, err
	}
	width, err := simdOf(o.SIMD)
	if err != nil {
		return nil, err
	}
	if err := trusted(width); err != nil {
		return nil, fmt.Errorf("self-test: %w", err)
	}
	x := &Executor{p: p, pool: newPool(o.Threads)}
	runtime.AddCleanup(x, (*pool).close, x.pool)
	x.prepare(width)
	return x, nil
}

// prepare plans both lists.
func (x *Executor) prepare(width simd) {
	for _, l := range []List{InitList, StepList} {
		list := x.p.List(l)
		x.arrays[l] = make([][2]array, len(list))
		for i := range list {
			x.plans[l] = append(x.plans[l], newPlan(&list[i], width))
		}
		x.waves[l] = waves(list, len(x.pool.workers))
		x.lean[l] = newLean(x.p, l, x.plans[l], len(x.pool.workers), width)
		x.calls[l] = &execution{pool: x.pool, p: x.p, slots: make([]array, len(x.p.Slots)), outs: make([]array, len(list)), given: make([]Tensor, len(list))}
	}
}

func newPlan(in *Instr, width simd) plan {
	switch in.Family {
	case Map:
		return newMap(in, width)
	case Fold:
		return newFold(in, width)
	case Move:
		return newMove(in, width)
	}
	return newDot(in, width)
}

// Close ends the executor's goroutines now, not when it is collected.
func (x *Executor) Close() { x.pool.close() }

// Init runs the init list and returns the output of every instruction if obs
// is not nil; else only initial states have data.
func (x *Executor) Init(env *Env, obs Observer) ([]Tensor, error) {
	return x.run(InitList, env, obs)
}

// Step runs the step list and returns the output of every instruction if obs
// is not nil; else only next states and the program's outputs have data. The
// slice is valid until the next call.
func (x *Executor) Step(env *Env, obs Observer) ([]Tensor, error) {
	x.turn ^= 1
	return x.run(StepList, env, obs)
}

func (x *Executor) run(l List, env *Env, obs Observer) ([]Tensor, error) {
	e := x.calls[l]
	if err := e.bind(l, env); err != nil {
		return nil, fmt.Errorf("run %s list: %w", l, err)
	}
	if obs == nil {
		x.runLean(l, e)
		return e.given, nil
	}
	list := x.p.List(l)
	for from := 0; from < len(list); from = x.waves[l][from] {
		to := x.waves[l][from]
		for i := from; i < to; i++ {
			e.outs[i] = x.output(l, i)
		}
		e.wave(x.plans[l], from, to)
		for i := from; i < to; i++ {
			in := &list[i]
			e.given[i] = Tensor{DType: in.DType, Dims: in.Out, Data: e.outs[i].bytes()}
			if err := observe(obs, l, i, &e.given[i]); err != nil {
				return nil, err
			}
			e.outs[i] = arrayOf(in.DType, e.given[i].Data)
		}
	}
	return e.given, nil
}

func (x *Executor) runLean(l List, e *execution) {
	list, n := x.p.List(l), x.lean[l]
	for from := 0; from < len(list); from = n.waves[from] {
		to := n.waves[from]
		for i := from; i < to; i++ {
			in := &list[i]
			e.given[i] = Tensor{DType: in.DType, Dims: in.Out}
			if n.plans[i] == nil {
				continue
			}
			if n.home[i] >= 0 {
				e.outs[i] = n.array(i, in)
			} else {
				e.outs[i] = x.output(l, i)
			}
		}
		e.wave(n.plans, from, to)
		for i := from; i < to; i++ {
			if n.kept[i] {
				e.given[i].Data = e.outs[i].bytes()
			}
		}
	}
}

// bind sees the tensors that a list reads as arrays.
func (x *execution) bind(l List, env *Env) error {
	x.key = env.Key
	for i := range x.p.Slots {
		if l.reads(x.p.Slots[i].Kind) {
			t, err := env.bound(x.p, i)
			if err != nil {
				return err
			}
			x.slots[i] = arrayOf(t.DType, t.Data)
		}
	}
	return nil
}

// output is the memory of an instruction's output in this call.
func (x *Executor) output(l List, i int) array {
	turn := 0
	if l == StepList && x.produces(i) {
		turn = x.turn
	}
	a := &x.arrays[l][i][turn]
	if a.w == nil && a.b == nil {
		in := &x.p.List(l)[i]
		n, _ := elements(in.Out)
		*a = newArray(in.DType, n)
	}
	return *a
}

// produces says whether a step instruction gives a state's next value.
func (x *Executor) produces(i int) bool {
	for s := range x.p.Slots {
		if x.p.Slots[s].Kind == State && int(x.p.Slots[s].Producer) == i {
			return true
		}
	}
	return false
}
