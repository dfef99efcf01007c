package main

import (
	"encoding/json"
	"reflect"
	"testing"
)

// FuzzParsePlan: a plan is read or refused, and written the same again.
func FuzzParsePlan(f *testing.F) {
	f.Add([]byte(`{"program":"a.program","steps":3,"segmentLength":2}`))
	f.Add([]byte(`{"program":"a.program","steps":-1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := parsePlan(data)
		if err != nil {
			return
		}
		if p.Steps == 0 || p.SegmentLength == 0 {
			t.Errorf("%q is no plan", data)
		}
		again, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if q, err := parsePlan(again); err != nil || !reflect.DeepEqual(p, q) {
			t.Errorf("%q: %+v becomes %+v, %v", data, p, q, err)
		}
	})
}
