package model

import (
	"fmt"
	"slices"
	"strings"

	"github.com/assay-avs/assay/engine"
)

// miscellanea are operators that no other file fits.
func miscellanea() map[string]operator {
	return map[string]operator{
		"Einsum": {least: 1, most: 8, attrs: map[string]AttrType{"equation": AttrString}, forward: einsum},
		"Dropout": {least: 1, most: 3, outputs: 2, constant: []int{1, 2}, forwardAll: dropout, backward: dropoutGrad,
			attrs: map[string]AttrType{"ratio": AttrFloat, "seed": AttrInt}},
	}
}

// einsum contracts its inputs from left to right, two at a time.
func einsum(c *compiler, n *Node) (value, error) {
	vs, err := c.floats(n, 0, len(n.Inputs)-1)
	if err != nil {
		return value{}, err
	}
	a, _ := n.attr("equation")
	terms, result, err := equation(a.S, vs)
	if err != nil {
		return value{}, fmt.Errorf("equation %q: %w", a.S, err)
	}
	for i := range vs {
		if vs[i], terms[i], err = c.diagonal(n.Name, vs[i], terms[i]); err != nil {
			return value{}, fmt.Errorf("equation %q: %w", a.S, err)
		}
	}
	v, labels := vs[0], terms[0]
	for i := 1; i < len(vs); i++ {
		keep := needed(labels+terms[i], result+strings.Join(terms[i+1:], ""))
		if i == len(vs)-1 {
			keep = result
		}
		if v, err = c.contract(n.Name, contraction{a: v, b: vs[i], la: labels, lb: terms[i], lo: keep}); err != nil {
			return value{}, fmt.Errorf("equation %q: %w", a.S, err)
		}
		labels = keep
	}
	return c.summed(n.Name, v, labels, result), nil
}

// needed are the labels, once each, that wanted has.
func needed(labels, wanted string) string {
	var out []byte
	for _, l := range []byte(labels) {
		if indexOf(wanted, l) >= 0 && !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return string(out)
}

// summed adds over the labels that the result leaves out and brings the others
// into its order.
func (c *compiler) summed(name string, v value, labels, result string) value {
	var gone []int
	for i, l := range []byte(labels) {
		if indexOf(result, l) < 0 {
			gone = append(gone, i)
		}
	}
	if len(gone) > 0 {
		v = c.sum(name, v, gone, engine.Identity()).drop(gone)
		labels = needed(labels, result)
	}
	perm := make([]int, len(result))
	for i, l := range []byte(result) {
		perm[i] = indexOf(labels, l)
	}
	return v.transpose(perm)
}

// diagonal keeps one axis per label.
func (e *emitter) diagonal(name string, v value, labels string) (value, string, error) {
	distinct := needed(labels, labels)
	if distinct == labels {
		return v, labels, nil
	}
	dims := make([]uint32, len(distinct))
	for i, l := range []byte(labels) {
		d := indexOf(distinct, l)
		if dims[d] != 0 && dims[d] != v.size(i) {
			return v, "", fmt.Errorf("label %q has sizes %d and %d", l, dims[d], v.size(i))
		}
		dims[d] = v.size(i)
	}
	ref := e.full(v)
	at := coords(len(labels), func(d int) engine.Coord { return engine.Axis(indexOf(distinct, labels[d])) })
	return fromRef(e.list.Move(name+" diagonal", ref.DType, dims, ref.At(at...))), distinct, nil
}

// equation gives the labels of every input and of the result, one character
// per axis; the axes of an ellipsis are digits, counted from the right.
func equation(text string, vs []value) (terms []string, result string, err error) {
	text = strings.ReplaceAll(text, " ", "")
	left, right, explicit := strings.Cut(text, "->")
	terms = strings.Split(left, ",")
	if len(terms) != len(vs) {
		return nil, "", fmt.Errorf("has %d terms for %d inputs", len(terms), len(vs))
	}
	ellipsis := ""
	for i, t := range terms {
		hidden := vs[i].rank() - len(strings.Replace(t, "...", "", 1))
		if hidden < 0 || hidden > 0 && !strings.Contains(t, "...") {
			return nil, "", fmt.Errorf("term %q does not fit shape %v", t, vs[i].dims())
		}
		dots := digits(hidden)
		if len(dots) > len(ellipsis) {
			ellipsis = dots
		}
		terms[i] = strings.Replace(t, "...", dots, 1)
		if err := checkLabels(terms[i], t); err != nil {
			return nil, "", err
		}
	}
	if !explicit {
		return terms, ellipsis + once(strings.Join(terms, "")), nil
	}
	result = strings.Replace(right, "...", ellipsis, 1)
	for i, l := range []byte(result) {
		if indexOf(strings.Join(terms, ""), l) < 0 || indexOf(result, l) != i {
			return nil, "", fmt.Errorf("result label %q is given twice, or no term has it", l)
		}
	}
	return terms, result, nil
}

// digits label the last axes of an ellipsis: "210" are three.
func digits(n int) string {
	var out []byte
	for ; n > 0; n-- {
		out = append(out, byte('0'+n-1))
	}
	return string(out)
}

func checkLabels(term, original string) error {
	for _, l := range []byte(strings.Replace(original, "...", "", 1)) {
		if !(l >= 'a' && l <= 'z' || l >= 'A' && l <= 'Z') {
			return fmt.Errorf("term %q: %q is not a letter", original, l)
		}
	}
	if len(term) > maxRank {
		return fmt.Errorf("term %q has more than %d axes", original, maxRank)
	}
	return nil
}

// once are the letters that occur exactly once, in alphabetical order: the
// result of an equation without an arrow.
func once(labels string) string {
	var out []byte
	for _, l := range []byte(labels) {
		if l > '9' && strings.Count(labels, string(l)) == 1 {
			out = append(out, l)
		}
	}
	slices.Sort(out)
	return string(out)
}
