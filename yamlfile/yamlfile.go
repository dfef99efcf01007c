// Package yamlfile reads the YAML files that people write: strictly, and with
// errors of one line that name the key.
package yamlfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"
)

// Decode reads one document over what into holds; an empty one changes nothing.
// Unknown keys, keys given twice and values of another type are errors. An error
// is one line with the line's number and the key.
func Decode(data []byte, into any) error {
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return plain(err, data)
	}
	if err := d.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return errors.New("more than one YAML document")
	}
	return nil
}

var (
	unknownKey = regexp.MustCompile(`^(line \d+): field (\S+) not found in type \S+$`)
	wrongType  = regexp.MustCompile("(?s)^line (\\d+): cannot unmarshal (!!\\S+)(?: `.*`)? into (\\S+)$")
)

// plain turns the library's report into one line.
func plain(err error, data []byte) error {
	var all *yaml.TypeError
	if !errors.As(err, &all) {
		text := strings.TrimPrefix(err.Error(), "yaml: ")
		return errors.New(strings.Join(strings.Fields(text), " "))
	}
	var doc yaml.Node
	_ = yaml.Unmarshal(data, &doc) // it was read once: only its types are wrong
	var lines []string
	for _, e := range all.Errors {
		if m := wrongType.FindStringSubmatch(e); m != nil {
			e = mistyped(&doc, m[1], m[2], m[3])
		}
		e = unknownKey.ReplaceAllString(e, `$1: unknown key "$2"`)
		lines = append(lines, strings.Join(strings.Fields(e), " "))
	}
	return errors.New(strings.Join(lines, "; "))
}

// mistyped names the key whose value, on a line, has one type but needs another.
func mistyped(doc *yaml.Node, line, tag, goType string) string {
	where := "line " + line
	value := tag
	if key, n := find(doc, "", line, tag); n != nil {
		if key != "" {
			where += ": " + key
		}
		if n.Kind == yaml.ScalarNode {
			value = fmt.Sprintf("%.40q", n.Value)
		}
	}
	return fmt.Sprintf("%s: %s must be %s", where, describe(value), wanted(goType))
}

// find goes through the document in the library's order.
func find(n *yaml.Node, path, line, tag string) (string, *yaml.Node) {
	if path != "" && fmt.Sprint(n.Line) == line && n.ShortTag() == tag {
		return path, n
	}
	for i, c := range n.Content {
		key := path
		switch n.Kind {
		case yaml.MappingNode:
			if i%2 == 0 {
				continue // a key
			}
			key = strings.TrimPrefix(path+"."+n.Content[i-1].Value, ".")
		case yaml.SequenceNode:
			key = fmt.Sprintf("%s[%d]", path, i)
		}
		if at, found := find(c, key, line, tag); found != nil {
			return at, found
		}
	}
	return "", nil
}

func describe(value string) string {
	switch value {
	case "!!map":
		return "a mapping"
	case "!!seq":
		return "a list"
	}
	return value
}

// wanted says a Go type in the words of YAML.
func wanted(goType string) string {
	switch {
	case goType == "time.Duration":
		return "a duration such as 30s"
	case goType == "bool":
		return "true or false"
	case goType == "string":
		return "text"
	case strings.HasPrefix(goType, "uint"):
		return "a whole number from 0 that fits " + goType
	case strings.HasPrefix(goType, "int"):
		return "a whole number that fits " + goType
	case strings.HasPrefix(goType, "float"):
		return "a number"
	case strings.HasPrefix(goType, "[]"):
		return "a list"
	}
	return "a mapping"
}
