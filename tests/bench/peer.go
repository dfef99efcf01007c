//go:build unix

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// peersDir is where `make bench-peers` puts the peers' programs and models.
const peersDir = "tests/bench/peers/build"

// installed says whether a file of peersDir is there.
func installed(name string) bool {
	_, err := os.Stat(filepath.Join(peersDir, name))
	return err == nil
}

// peer is another implementation in a process of its own. On the line "run N"
// it computes N times and answers with nanoseconds of the clock and of its
// processor time.
type peer struct {
	name    string
	command func() *exec.Cmd
	cmd     *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Scanner
	said    strings.Builder // its standard error
}

// startPeer starts a command; extra are further environment variables. A peer
// chooses its own best kernels: what would force it is unset.
func startPeer(ctx context.Context, name string, extra []string, command string, args ...string) (*peer, error) {
	var env []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "OPENBLAS_") {
			env = append(env, v)
		}
	}
	p := &peer{name: name, command: func() *exec.Cmd {
		cmd := exec.CommandContext(ctx, command, args...)
		cmd.Env = slices.Concat(env, extra)
		return cmd
	}}
	return p, p.start()
}

func (p *peer) start() (err error) {
	p.cmd = p.command()
	p.cmd.Stderr = &p.said
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	p.out = bufio.NewScanner(out)
	if err := p.cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	return nil
}

// restart starts the peer in a new process.
func (p *peer) restart() error {
	if err := p.close(); err != nil {
		return fmt.Errorf("end %s: %w: %s", p.name, err, p.said.String())
	}
	return p.start()
}

// run lets the peer compute n times. Between its turns it is stopped: threads
// that look for work before they sleep (OpenBLAS's for 25 ms, ONNX Runtime's,
// OpenMP's) would take processors from the other side.
func (p *peer) run(n int) (took, error) {
	if err := p.cmd.Process.Signal(syscall.SIGCONT); err != nil {
		return took{}, fmt.Errorf("wake %s: %w: %s", p.name, err, p.said.String())
	}
	t, err := p.ask(n)
	if err != nil {
		return took{}, err
	}
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		return took{}, fmt.Errorf("stop %s: %w: %s", p.name, err, p.said.String())
	}
	return t, nil
}

func (p *peer) ask(n int) (took, error) {
	if _, err := fmt.Fprintf(p.in, "run %d\n", n); err != nil {
		return took{}, fmt.Errorf("ask %s: %w: %s", p.name, err, p.said.String())
	}
	if !p.out.Scan() {
		return took{}, fmt.Errorf("%s ended: %s", p.name, p.said.String())
	}
	var t took
	if _, err := fmt.Sscan(p.out.Text(), (*int64)(&t.wall), (*int64)(&t.cpu)); err != nil {
		return took{}, fmt.Errorf("%s says %q: %w", p.name, p.out.Text(), err)
	}
	return t, nil
}

// peakMemory is the most memory the peer has had, in bytes.
func (p *peer) peakMemory() (int64, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0, fmt.Errorf("read memory of %s: %w", p.name, err)
	}
	for _, line := range strings.Split(string(status), "\n") {
		var kib int64
		if _, err := fmt.Sscanf(line, "VmHWM: %d kB", &kib); err == nil {
			return kib << 10, nil
		}
	}
	return 0, errors.New("read memory of " + p.name + ": no VmHWM")
}

// close ends the peer, stopped or not.
func (p *peer) close() error {
	return errors.Join(p.in.Close(), p.cmd.Process.Signal(syscall.SIGCONT), p.cmd.Wait())
}

// turn is how long one side computes before the other's turn.
const turn = 60 * time.Millisecond

// match is how many times as fast as a peer we are, by the clock and by
// processor time: medians over the turns.
type match struct{ wall, cpu float64 }

// peerStarts is in how many processes a peer has its turns: which memory and
// processors a process gets makes up to three times' difference to some.
const peerStarts = 3

// versus measures ours against a peer in turns and adds a row. ours computes n
// times.
func (b *bench) versus(name string, ours func(n int) error, p *peer) (match, error) {
	var r rivalry
	for i := range peerStarts {
		if i > 0 {
			if err := p.restart(); err != nil {
				return match{}, err
			}
		}
		if err := r.turns(max(b.rounds, 5), ours, p); err != nil {
			return match{}, err
		}
	}
	m := match{median(r.ratios), median(r.cpuRatios)}
	b.add(name, m.wall, "×", fmt.Sprintf("%s, %s %s; by processor time %.2f", seconds(median(r.times)), p.name, seconds(median(r.peerTimes)), m.cpu))
	return m, nil
}

// rivalry is what the turns of two sides took, seconds of a computation.
type rivalry struct{ ratios, cpuRatios, times, peerTimes []float64 }

// turns gives both sides n turns.
func (r *rivalry) turns(n int, ours func(n int) error, p *peer) error {
	clockOurs := func(n int) (took, error) { return clock(func() error { return ours(n) }) }
	mine, err := calibrate(clockOurs)
	if err != nil {
		return err
	}
	theirs, err := calibrate(p.run)
	if err != nil {
		return err
	}
	for range n {
		a, err := clockOurs(mine)
		if err != nil {
			return err
		}
		t, err := p.run(theirs)
		if err != nil {
			return err
		}
		x, y := a.wall.Seconds()/float64(mine), t.wall.Seconds()/float64(theirs)
		r.ratios, r.times, r.peerTimes = append(r.ratios, y/x), append(r.times, x), append(r.peerTimes, y)
		r.cpuRatios = append(r.cpuRatios, t.cpu.Seconds()/float64(theirs)/(a.cpu.Seconds()/float64(mine)))
	}
	return nil
}

// calibrate finds how many computations fill a turn. The first, which packs
// weights, does not count, nor does a run that something else held up: a turn of
// one computation where there is room for ten would find everything asleep.
func calibrate(run func(n int) (took, error)) (int, error) {
	if _, err := run(1); err != nil {
		return 0, fmt.Errorf("compute for the first time: %w", err)
	}
	for n := 1; ; n *= 2 {
		var least time.Duration
		for i := range 3 {
			t, err := run(n)
			if err != nil {
				return 0, err
			}
			if i == 0 || t.wall < least {
				least = t.wall
			}
			if least < turn/2 {
				break
			}
		}
		if least >= turn/2 {
			return max(1, int(float64(n)*float64(turn)/float64(least))), nil
		}
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// geometricMean of ratios.
func geometricMean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += math.Log(x)
	}
	return math.Exp(sum / float64(len(v)))
}

// seconds shows a time with three digits.
func seconds(s float64) string {
	for _, u := range []struct {
		unit string
		size float64
	}{{"s", 1}, {"ms", 1e-3}, {"µs", 1e-6}} {
		if s >= u.size {
			return fmt.Sprintf("%.3g %s", s/u.size, u.unit)
		}
	}
	return fmt.Sprintf("%.3g ns", s/1e-9)
}
