//go:build unix

package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/cpu"
)

// row is one figure.
type row struct {
	Group string  `json:"group"`
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Note  string  `json:"note,omitempty"`
}

func (r row) value() string {
	switch v := r.Value; {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	default:
		return fmt.Sprintf("%.2f", v)
	}
}

// bench collects figures.
type bench struct {
	rounds int
	out    io.Writer
	group  string
	rows   []row
	charts []chart
}

func (b *bench) section(name string) {
	b.group = name
	fmt.Fprintf(b.out, "\n%s\n", name)
}

func (b *bench) add(name string, value float64, unit, note string) {
	r := row{b.group, name, value, unit, note}
	b.rows = append(b.rows, r)
	fmt.Fprintf(b.out, "  %-52s %10s %-12s %s\n", r.Name, r.value(), r.Unit, r.Note)
}

// skip says what is not measured here; it makes no row.
func (b *bench) skip(why string) { fmt.Fprintf(b.out, "  not measured: %s\n", why) }

// took is what one execution took.
type took struct{ wall, cpu time.Duration }

// cpuTime is the processor time of this process.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func clock(do func() error) (took, error) {
	runtime.GC()
	start, cpu := time.Now(), cpuTime()
	err := do()
	return took{time.Since(start), cpuTime() - cpu}, err
}

// best runs the alternatives in turn, rounds times, and keeps the least of
// each: what others do on the machine meanwhile hits all of them.
func (b *bench) best(alternatives ...func() error) ([]took, error) {
	least := make([]took, len(alternatives))
	for round := range b.rounds {
		for i, do := range alternatives {
			t, err := clock(do)
			if err != nil {
				return nil, err
			}
			if round == 0 {
				least[i] = t
			}
			least[i] = took{min(least[i].wall, t.wall), min(least[i].cpu, t.cpu)}
		}
	}
	return least, nil
}

// machine says where figures come from.
type machine struct {
	Processor  string     `json:"processor"`
	Processors int        `json:"processors"`
	System     string     `json:"system"`
	Go         string     `json:"go"`
	Kernels    string     `json:"kernels"` // that the engine picks
	Date       string     `json:"date"`
	Load       [2]float64 `json:"load"` // waiting and running processes before and after
}

func thisMachine() machine {
	return machine{
		Processor: processor(), Processors: runtime.NumCPU(), System: runtime.GOOS + "/" + runtime.GOARCH,
		Go: runtime.Version(), Kernels: kernels(), Date: time.Now().UTC().Format(time.DateOnly), Load: [2]float64{load()},
	}
}

func (m *machine) finish() { m.Load[1] = load() }

func (m machine) String() string {
	return fmt.Sprintf("%s, %d processors, %s, %s, %s kernels, %s; load %.1f before and %.1f after: %s",
		m.Processor, m.Processors, m.System, m.Go, m.Kernels, m.Date, m.Load[0], m.Load[1], m.state())
}

func (m machine) state() string {
	if m.Load[0] > float64(m.Processors)/2 {
		return "the machine was busy with other work"
	}
	return "the machine was otherwise idle"
}

func kernels() string {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL && cpu.X86.HasFMA:
		return "AVX-512"
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		return "AVX2"
	}
	return "portable"
}

func processor() string {
	file, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown processor"
	}
	for _, line := range strings.Split(string(file), "\n") {
		if name, ok := strings.CutPrefix(line, "model name"); ok {
			return strings.TrimLeft(name, "\t :")
		}
	}
	return "unknown processor"
}

// load is the average number of processes over the last minute, 0 if unknown.
func load() (average float64) {
	if file, err := os.ReadFile("/proc/loadavg"); err == nil {
		_, _ = fmt.Sscan(string(file), &average)
	}
	return average
}

func (r *report) markdown() string {
	var s strings.Builder
	s.WriteString("# Performance\n\nWritten by `make bench`; no test compares these figures.\n\n")
	fmt.Fprintf(&s, "Measured on: %s.\n\n", r.Machine)
	s.WriteString("Alternatives of a comparison ran in turns. Ratios to a peer are medians over the turns, in three processes of the peer one after the other, since memory and processors that one gets make a difference of up to three times; between turns the peer is stopped, since its threads look for work long after they have done theirs; other figures are the best of their turns. Processor time is that of the whole process, hashing beside the execution included: it depends less on other work than the clock does.\n")
	group := ""
	for _, row := range r.Rows {
		if row.Group != group {
			group = row.Group
			fmt.Fprintf(&s, "\n## %s\n\n| | figure | unit | remark |\n|---|---:|---|---|\n", group)
		}
		fmt.Fprintf(&s, "| %s | %s | %s | %s |\n", row.Name, row.value(), row.Unit, row.Note)
	}
	if len(r.Charts) > 0 {
		s.WriteString("\n## Cost against steps, segments and model size\n")
	}
	for _, c := range r.Charts {
		fmt.Fprintf(&s, "\n![%s](plots/%s)\n", c.Title, c.File)
	}
	return s.String()
}
