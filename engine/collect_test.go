package engine

import (
	"runtime"
	"testing"
	"weak"
)

// TestExecutorIsCollected holds that nothing keeps an executor that nobody has
// any more, closed or not: a daemon makes thousands of them.
func TestExecutorIsCollected(t *testing.T) {
	p, env, err := productOf(64, 64, 64, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		closed bool
	}{{"closed", true}, {"forgotten", false}} {
		t.Run(c.name, func(t *testing.T) {
			before := runtime.NumGoroutine()
			used := func() weak.Pointer[Executor] {
				x, err := NewExecutor(p, Options{Threads: 3})
				if err != nil {
					t.Fatal(err)
				}
				if _, err := x.Step(env, nil); err != nil {
					t.Fatal(err)
				}
				if c.closed {
					x.Close()
				}
				return weak.Make(x)
			}()
			for range 1000 {
				runtime.GC()
				if used.Value() == nil && runtime.NumGoroutine() <= before {
					return
				}
				runtime.Gosched()
			}
			t.Errorf("after a thousand collections: executor kept: %v; %d goroutines, %d before it", used.Value() != nil, runtime.NumGoroutine(), before)
		})
	}
}
