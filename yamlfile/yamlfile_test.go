package yamlfile

import (
	"strings"
	"testing"
	"time"
)

type inner struct {
	Batch uint32            `yaml:"batch"`
	Rate  float32           `yaml:"rate"`
	Names []string          `yaml:"names"`
	Of    map[string]inner2 `yaml:"of"`
}

type inner2 struct {
	On bool `yaml:"on"`
}

type outer struct {
	Poll  time.Duration `yaml:"poll"`
	Title string        `yaml:"title"`
	Data  inner         `yaml:"data"`
	List  []inner2      `yaml:"list"`
}

func TestDecode(t *testing.T) {
	v := outer{Title: "kept", Poll: time.Second}
	if err := Decode([]byte("poll: 30s\ndata: {batch: 3, names: [a, b]}\n"), &v); err != nil {
		t.Fatal(err)
	}
	if v.Title != "kept" || v.Poll != 30*time.Second || v.Data.Batch != 3 || len(v.Data.Names) != 2 {
		t.Errorf("read %+v", v)
	}
	if err := Decode([]byte("# nothing\n"), &v); err != nil || v.Title != "kept" {
		t.Errorf("an empty file: %v, %+v", err, v)
	}
}

func TestDecode_names(t *testing.T) {
	for file, want := range map[string]string{
		"colour: red\n":                      `line 1: unknown key "colour"`,
		"poll: 1s\npoll: 2s\n":               `line 2: mapping key "poll" already defined at line 1`,
		"poll: soon\n":                       `line 1: poll: "soon" must be a duration such as 30s`,
		"title: x\ndata:\n  batch: -1\n":     `line 3: data.batch: "-1" must be a whole number from 0 that fits uint32`,
		"data:\n  batch: 4294967296\n":       `line 2: data.batch: "4294967296" must be a whole number from 0 that fits uint32`,
		"data:\n  rate: fast\n":              `line 2: data.rate: "fast" must be a number`,
		"data: {batch: 3, rate: [1]}\n":      `line 1: data.rate: a list must be a number`,
		"data:\n  names: one\n":              `line 2: data.names: "one" must be a list`,
		"data:\n  of:\n    x: {on: maybe}\n": `line 3: data.of.x.on: "maybe" must be true or false`,
		"data: 7\n":                          `line 1: data: "7" must be a mapping`,
		"title: {a: b}\n":                    `line 1: title: a mapping must be text`,
		"list:\n- on: true\n- on: 9\n":       `line 3: list[1].on: "9" must be true or false`,
		"list: [{on: 1}]\ncolour: red\n":     `line 1: list[0].on: "1" must be true or false; line 2: unknown key "colour"`,
		"- a\n":                              `line 1: a list must be a mapping`,
		"title: a\n---\ntitle: b\n":          `more than one YAML document`,
		"title: a\n---\ntitle: [b\n":         `more than one YAML document`,
		"title: [a\n":                        `line 1: did not find expected ',' or ']'`,
		"data:\n  batch: \"" + strings.Repeat("long\\n", 30) + "\"\n": `line 2: data.batch: "long\nlong`,
	} {
		err := Decode([]byte(file), new(outer))
		if err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want %s", file, err, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("poll: soon\ndata:\n  names: [a, b]\nlist: [{on: 1}]\n"))
	f.Add([]byte("a: &a [*a]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := Decode(data, new(outer)); err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("%q has more than one line", err)
		}
	})
}
