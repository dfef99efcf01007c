//go:build unix

package main

import (
	"os"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// BenchmarkInference runs each model on one and two threads.
func BenchmarkInference(b *testing.B) {
	if err := os.Chdir("../.."); err != nil {
		b.Fatal(err)
	}
	defer func() { _ = os.Chdir("tests/bench") }()
	for i := range subjects {
		s := &subjects[i]
		b.Run(s.name, func(b *testing.B) {
			for threads := 1; threads <= 2; threads++ {
				b.Run("threads="+string(rune('0'+threads)), func(b *testing.B) { benchmarkSubject(b, s, threads) })
			}
		})
	}
}

func benchmarkSubject(b *testing.B, s *subject, threads int) {
	path, err := s.path(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	m, err := s.load(path, engine.Options{Threads: threads})
	if err != nil {
		b.Skip(err)
	}
	defer m.x.Close()
	if err := m.run(1); err != nil {
		b.Fatal(err)
	}
	start := cpuTime()
	for b.Loop() {
		if err := m.run(1); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(cpuTime()-start)/float64(b.N), "cpu-ns/op")
}
