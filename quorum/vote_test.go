package quorum

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestVoteRoundTrips(t *testing.T) {
	v := members(t, 1).vote(0)
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > MaxVote {
		t.Fatalf("%d bytes", len(data))
	}
	got, err := ParseVote(data)
	if err != nil || got != v {
		t.Fatalf("%+v, %v", got, err)
	}
}

func TestParseVoteIsStrict(t *testing.T) {
	good, err := json.Marshal(members(t, 1).vote(0))
	if err != nil {
		t.Fatal(err)
	}
	s := string(good)
	for name, bad := range map[string]string{
		"empty":           "",
		"null":            "null",
		"missing key":     `{"claimId":"0x` + strings.Repeat("00", 32) + `"}`,
		"no commitment":   s[:strings.Index(s, `,"commitment"`)] + "}",
		"zero commitment": s[:strings.Index(s, `"commitment"`)] + `"commitment":"0x` + strings.Repeat("00", 32) + `"}`,
		"unknown key":     strings.Replace(s, `"beacon"`, `"colour":1,"beacon"`, 1),
		"two objects":     s + s,
		"short digest":    strings.Replace(s, `"beacon":"0x02`, `"beacon":"0x`, 1),
		"not a string":    strings.Replace(s, `"operatorId":"`, `"operatorId":1,"x":"`, 1),
		"array of them":   "[" + s + "]",
	} {
		if _, err := ParseVote([]byte(bad)); err == nil {
			t.Errorf("%s accepted", name)
		}
	}
}

func FuzzParseVote(f *testing.F) {
	f.Add([]byte(`{"claimId":"0x00"}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := ParseVote(data)
		if err != nil {
			return
		}
		out, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := ParseVote(out); err != nil || again != v {
			t.Fatalf("%s does not round-trip: %v", data, err)
		}
	})
}
