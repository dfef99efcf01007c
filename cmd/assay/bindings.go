package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/model"
)

// bindingFlags fix what an ONNX file leaves open.
func bindingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "dim", Usage: "size of a symbolic dimension, `NAME=N`; may be repeated"},
		&cli.StringSliceFlag{Name: "shape", Usage: "shape of an input whose dimensions have no names, `INPUT=1x512`; may be repeated"},
		&cli.StringSliceFlag{Name: "bind", Usage: "value of an input that becomes a constant, so that shapes and branches may depend on it, `INPUT=\"N N …\"`; may be repeated"},
	}
}

// bindings reads the flags.
func bindings(c *cli.Context) (model.Bindings, error) {
	b := model.Bindings{Dims: map[string]uint32{}, Shapes: map[string][]uint32{}, Values: map[string][]float64{}}
	for _, kind := range []struct {
		flag string
		add  func(name, text string) error
	}{
		{"dim", func(name, text string) (err error) {
			b.Dims[name], err = size(text)
			return err
		}},
		{"shape", func(name, text string) error {
			for _, part := range strings.Split(text, "x") {
				n, err := size(part)
				if err != nil {
					return err
				}
				b.Shapes[name] = append(b.Shapes[name], n)
			}
			return nil
		}},
		{"bind", func(name, text string) error {
			for _, part := range strings.Fields(text) {
				v, err := strconv.ParseFloat(part, 64)
				if err != nil {
					return fmt.Errorf("%q is not a number", part)
				}
				b.Values[name] = append(b.Values[name], v)
			}
			return nil
		}},
	} {
		if err := eachPair(c.StringSlice(kind.flag), kind.add); err != nil {
			return b, fmt.Errorf("--%s %w", kind.flag, err)
		}
	}
	return b, nil
}

// eachPair cuts NAME=TEXT; no name may stand twice.
func eachPair(pairs []string, add func(name, text string) error) error {
	seen := map[string]bool{}
	for _, p := range pairs {
		name, text, ok := strings.Cut(p, "=")
		if !ok || name == "" || text == "" || seen[name] {
			return fmt.Errorf("%s: want NAME=VALUE, each name once", p)
		}
		seen[name] = true
		if err := add(name, text); err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
	}
	return nil
}

func size(text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("%q is not a size of at least 1", text)
	}
	return uint32(n), nil
}
