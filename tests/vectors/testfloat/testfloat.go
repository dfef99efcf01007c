// Package testfloat reads the TestFloat vectors of this directory for the tests that use them.
package testfloat

import (
	"bufio"
	"compress/gzip"
	"embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed *.gz
var files embed.FS

// canonicalNaN replaces every NaN that a case expects of an arithmetic operation.
const canonicalNaN = 0x7fc00000

// Case is one line: operands, of which the function's arity many count, and the expected result.
type Case struct {
	Operands [3]uint32
	Want     uint32
}

// Read returns the cases of a file named without its suffix, such as "f32_add".
func Read(name string) ([]Case, error) {
	f, err := files.Open(name + ".gz")
	if err != nil {
		return nil, fmt.Errorf("open vectors: %w", err)
	}
	defer f.Close()
	text, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("decompress %s: %w", name, err)
	}
	var cases []Case
	lines := bufio.NewScanner(text)
	for lines.Scan() {
		c, err := parse(lines.Text())
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, len(cases)+1, err)
		}
		if floatResult(name) && c.Want&0x7fffffff > 0x7f800000 {
			c.Want = canonicalNaN
		}
		cases = append(cases, c)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return cases, nil
}

func floatResult(name string) bool { return name != "f32_to_i32_rtz" }

// parse reads "operand… result flags".
func parse(line string) (Case, error) {
	var c Case
	fields := strings.Fields(line)
	if len(fields) < 3 || len(fields) > 5 {
		return c, fmt.Errorf("%d fields, want 3 to 5", len(fields))
	}
	last := len(fields) - 2
	for i, field := range fields[:last+1] {
		v, err := strconv.ParseUint(field, 16, 32)
		if err != nil {
			return c, fmt.Errorf("field %d: %w", i+1, err)
		}
		if i == last {
			c.Want = uint32(v)
		} else {
			c.Operands[i] = uint32(v)
		}
	}
	return c, nil
}
