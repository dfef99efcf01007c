package demo

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// account tells the reader what happens, and remembers how long it took.
type account struct {
	out      io.Writer
	bars     bool // out is a terminal
	started  time.Time
	scenario string
	phases   []Phase
}

func newAccount(out io.Writer, bars bool) *account {
	return &account{out: out, bars: bars, started: time.Now()}
}

func (a *account) title(number int, name, text string) {
	a.scenario = name
	fmt.Fprintf(a.out, "\n%d. %s\n", number, text)
}

func (a *account) say(format string, args ...any) {
	fmt.Fprintf(a.out, "   "+format+"\n", args...)
}

// phase runs one timed step of the account.
func (a *account) phase(name string, do func() error) error {
	start := time.Now()
	err := do()
	took := time.Since(start)
	a.phases = append(a.phases, Phase{Scenario: a.scenario, Name: name, Seconds: took.Seconds()})
	if err != nil {
		return fmt.Errorf("%s: %s: %w", a.scenario, name, err)
	}
	a.say("%-46s %6.2f s", name, took.Seconds())
	return nil
}

// progress returns a callback for a long step, and what ends its bar.
func (a *account) progress(name string) (report func(done, total uint64), end func()) {
	if !a.bars {
		return func(uint64, uint64) {}, func() {}
	}
	p := mpb.New(mpb.WithOutput(a.out), mpb.WithWidth(40), mpb.WithRefreshRate(100*time.Millisecond))
	bar := p.AddBar(0, mpb.BarRemoveOnComplete(), mpb.PrependDecorators(decor.Name("   "+name+" ")),
		mpb.AppendDecorators(decor.Percentage()))
	return func(done, total uint64) {
			bar.SetTotal(int64(total), false)
			bar.SetCurrent(int64(done))
		}, func() {
			bar.SetTotal(-1, true)
			p.Wait()
		}
}

// table prints rows under a header, columns aligned.
func (a *account) table(header []string, rows [][]string) {
	widths := make([]int, len(header))
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	fmt.Fprintln(a.out)
	for i, row := range append([][]string{header}, rows...) {
		var line strings.Builder
		for j, cell := range row {
			fmt.Fprintf(&line, "%s%s  ", cell, strings.Repeat(" ", widths[j]-len([]rune(cell))))
		}
		fmt.Fprintln(a.out, "   "+strings.TrimRight(line.String(), " "))
		if i == 0 {
			fmt.Fprintln(a.out, "   "+strings.Repeat("─", len([]rune(strings.TrimRight(line.String(), " ")))))
		}
	}
}
