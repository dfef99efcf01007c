package model

import (
	"bytes"
	"fmt"
	"math"
	"unicode"
	"unicode/utf8"
)

// Limits of an ONNX file; beyond them an import is refused.
const (
	maxNodes = 4096
	maxAttrs = 64 // of a node
	maxName  = 512
	maxRank  = 8
	// maxViewRank bounds what one operand of an instruction sees.
	maxViewRank = 6
	maxDepth    = 16 // of graphs in graphs
)

// Import reads an ONNX file. Every operator, attribute and shape is checked:
// what the compiler cannot express exactly is refused by name.
func Import(file []byte) (*Graph, error) { return ImportBound(file, Bindings{}) }

func decodeModel(file []byte) (*Graph, error) {
	g := &Graph{}
	var graph []byte
	err := modelProto.walk(file, func(f wireField) error {
		switch f.num {
		case 7:
			graph = f.bytes
		case 8:
			return g.decodeOpset(f.bytes)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if graph == nil {
		return nil, fmt.Errorf("model: no graph: the file is not an ONNX model")
	}
	if g.Opset == 0 && g.optimizer {
		g.Opset = maxOpset // only nodes of that domain, which no opset changes
	}
	if g.Opset == 0 {
		return nil, fmt.Errorf("model: no opset_import for the default domain")
	}
	if err := g.decodeGraph(graph); err != nil {
		return nil, err
	}
	g.liftConstants()
	return g, nil
}

func (g *Graph) decodeOpset(msg []byte) error {
	var domain string
	var version uint64
	err := opsetProto.walk(msg, func(f wireField) error {
		if f.num == 1 {
			domain = string(f.bytes)
		}
		version = max(version, f.number)
		return nil
	})
	if err != nil {
		return err
	}
	g.optimizer = g.optimizer || domain == trainingDomain && version == 1
	if domain != "" && domain != "ai.onnx" {
		return nil // nodes of other domains are refused where they stand
	}
	if g.Opset != 0 {
		return fmt.Errorf("model: opset of the default domain is given twice")
	}
	if version < minOpset || version > maxOpset {
		return fmt.Errorf("model: opset %d is not supported: export with opset %d to %d", version, minOpset, maxOpset)
	}
	g.Opset = int64(version)
	return nil
}

func (g *Graph) decodeGraph(msg []byte) error {
	return graphProto.walk(msg, func(f wireField) (err error) {
		switch f.num {
		case 1:
			return g.addNode(f.bytes)
		case 2:
			g.Name, err = text(f.bytes, "graph name")
		case 5:
			return g.addInitializer(f.bytes)
		case 11:
			return g.addValue(&g.Inputs, f.bytes, "input")
		case 12:
			return g.addValue(&g.Outputs, f.bytes, "output")
		}
		return err
	})
}

func (g *Graph) addNode(msg []byte) error {
	if len(g.Nodes) == maxNodes {
		return fmt.Errorf("graph: more than %d nodes", maxNodes)
	}
	n, err := g.decodeNode(msg)
	if err != nil {
		return err
	}
	if n.Op == "Constant" && len(n.Outputs) == 1 && len(n.Attrs) == 1 && n.Attrs[0].T != nil && n.Attrs[0].T.Far != nil {
		w := *n.Attrs[0].T // a bound of slices: lowered only where it is read
		w.Name = n.Outputs[0]
		g.Initializers = append(g.Initializers, w)
		return nil
	}
	g.Nodes = append(g.Nodes, n)
	return nil
}

func (g *Graph) addInitializer(msg []byte) error {
	if len(g.Initializers) == maxNodes {
		return fmt.Errorf("graph: more than %d initializers", maxNodes)
	}
	t, err := decodeTensor(msg)
	if err != nil {
		return err
	}
	if t.Name == "" {
		return fmt.Errorf("initializer: no name")
	}
	g.Initializers = append(g.Initializers, t)
	return nil
}

func (g *Graph) addValue(list *[]ValueInfo, msg []byte, role string) error {
	if len(*list) == maxNodes {
		return fmt.Errorf("graph: more than %d %ss", maxNodes, role)
	}
	v, err := decodeValue(msg, g.depth > 0)
	if err != nil {
		return fmt.Errorf("%s %q: %w", role, v.Name, err)
	}
	*list = append(*list, v)
	return nil
}

// text checks a name: short, valid UTF-8, on one line.
func text(b []byte, what string) (string, error) {
	if len(b) > maxName {
		return "", fmt.Errorf("%s has %d bytes, more than %d", what, len(b), maxName)
	}
	if !utf8.Valid(b) {
		return "", fmt.Errorf("%s is not UTF-8", what)
	}
	if bytes.ContainsFunc(b, unicode.IsControl) {
		return "", fmt.Errorf("%s has control characters: %.80q", what, b)
	}
	return string(b), nil
}

func (g *Graph) decodeNode(msg []byte) (n Node, err error) {
	var attrs [][]byte
	var domain string
	err = nodeProto.walk(msg, func(f wireField) error {
		s, err := "", error(nil)
		if f.num != 5 {
			s, err = text(f.bytes, "node: a name")
		}
		switch f.num {
		case 1:
			n.Inputs = append(n.Inputs, s)
		case 2:
			n.Outputs = append(n.Outputs, s)
		case 3:
			n.Name = s
		case 4:
			n.Op = s
		case 5:
			if attrs = append(attrs, f.bytes); len(attrs) > maxAttrs {
				err = fmt.Errorf("%s: more than %d attributes", n.label(), maxAttrs)
			}
		case 7:
			domain = s
		}
		return err
	})
	if err != nil {
		return n, err
	}
	standard := domain == "" || domain == "ai.onnx"
	if isOptimizer(n.Op) {
		standard = domain == trainingDomain
	}
	if !standard {
		return n, fmt.Errorf("%s: domain %q is not supported: export with standard ONNX operators", n.label(), domain)
	}
	if _, ok := operators[n.Op]; !ok {
		return n, fmt.Errorf("%s: operator is not supported: replace it by one of those in docs/onnx.md", n.label())
	}
	return n, n.decodeAttrs(attrs, g.depth)
}

func (n *Node) decodeAttrs(attrs [][]byte, depth int) error {
	for _, msg := range attrs {
		a, err := decodeAttr(msg, depth)
		if err != nil {
			return fmt.Errorf("%s: %w", n.label(), err)
		}
		if _, twice := n.attr(a.Name); twice {
			return fmt.Errorf("%s: attribute %s is given twice", n.label(), a.Name)
		}
		n.Attrs = append(n.Attrs, a)
	}
	return nil
}

// attrFields are the value fields of an attribute: type of field number.
var attrFields = map[int]AttrType{2: AttrFloat, 3: AttrInt, 4: AttrString, 5: AttrTensor, 6: AttrGraph, 7: AttrFloats, 8: AttrInts, 9: AttrStrings}

func decodeAttr(msg []byte, depth int) (a Attr, err error) {
	held := map[AttrType]bool{}
	err = attrProto.walk(msg, func(f wireField) (err error) {
		if t, ok := attrFields[int(f.num)]; ok {
			held[t] = true
		}
		switch f.num {
		case 1:
			a.Name, err = text(f.bytes, "attribute name")
		case 2:
			a.F = math.Float32frombits(uint32(f.number))
		case 3:
			a.I = int64(f.number)
		case 4:
			a.S, err = text(f.bytes, "attribute value")
		case 5:
			var t Initializer
			t, err = decodeTensor(f.bytes)
			a.T = &t
		case 6:
			a.G, err = decodeInner(f.bytes, depth+1)
		case 7:
			a.Floats = append(a.Floats, math.Float32frombits(uint32(f.number)))
		case 8:
			a.Ints = append(a.Ints, int64(f.number))
		case 9:
			var s string
			s, err = text(f.bytes, "attribute value")
			a.Strings = append(a.Strings, s)
		case 20:
			if f.number > uint64(AttrStrings) {
				return fmt.Errorf("attribute %q: type %d is not supported", a.Name, f.number)
			}
			a.Type = AttrType(f.number)
		}
		return err
	})
	if err != nil {
		return a, err
	}
	return a, a.checkType(held)
}

// checkType wants exactly the field that the type names. An absent scalar is
// its default, an absent list is empty.
func (a *Attr) checkType(held map[AttrType]bool) error {
	known := false
	for _, t := range attrFields {
		known = known || t == a.Type
	}
	if !known {
		return fmt.Errorf("attribute %q: type %d is not supported", a.Name, a.Type)
	}
	delete(held, a.Type)
	if len(held) > 0 {
		return fmt.Errorf("attribute %q: holds values of another type than it declares", a.Name)
	}
	if a.Type == AttrTensor && a.T == nil || a.Type == AttrGraph && a.G == nil {
		return fmt.Errorf("attribute %q: tensor or graph is missing", a.Name)
	}
	return nil
}

// decodeInner decodes a branch of an If or the body of a Loop.
func decodeInner(msg []byte, depth int) (*Graph, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("graphs are nested deeper than %d", maxDepth)
	}
	g := &Graph{depth: depth}
	return g, g.decodeGraph(msg)
}

// decodeValue decodes a name and, unless the value stands in an inner graph,
// its type.
func decodeValue(msg []byte, inner bool) (v ValueInfo, err error) {
	var typ []byte
	err = valueProto.walk(msg, func(f wireField) (err error) {
		if f.num == 1 {
			v.Name, err = text(f.bytes, "value name")
			return err
		}
		typ = f.bytes
		return nil
	})
	if err != nil || inner {
		return v, err
	}
	var tensor []byte
	err = typeProto.walk(typ, func(f wireField) error {
		tensor = f.bytes
		return nil
	})
	if err != nil {
		return v, err
	}
	if tensor == nil {
		return v, fmt.Errorf("has no tensor type: run shape inference before the import")
	}
	return v, v.decodeType(tensor)
}

func (v *ValueInfo) decodeType(msg []byte) error {
	var elem uint64
	var shape []byte
	err := tensorTypeProto.walk(msg, func(f wireField) error {
		if f.num == 1 {
			elem = f.number
		} else {
			shape = f.bytes
		}
		return nil
	})
	if err != nil {
		return err
	}
	if elem > 255 || elemSizes[ElemType(elem)] == 0 {
		return fmt.Errorf("element type %s is not supported: convert it to FLOAT", onnxType(elem))
	}
	v.DType = ElemType(elem).dtype()
	if e := ElemType(elem); e != onnxFloat && e != onnxInt64 {
		v.Elem = e
	}
	if shape == nil {
		return fmt.Errorf("has no shape: run shape inference before the import")
	}
	return shapeProto.walk(shape, func(f wireField) error { return v.addDim(f.bytes) })
}

// addDim decodes one dimension, which may be open.
func (v *ValueInfo) addDim(msg []byte) error {
	var size uint64
	var name string
	fixed := false
	err := dimProto.walk(msg, func(f wireField) (err error) {
		if f.num == 1 {
			size, fixed = f.number, true
			if size > maxElements {
				return fmt.Errorf("dimension %d has size %d", len(v.Dims), int64(size))
			}
			return nil
		}
		name, err = text(f.bytes, "dimension name")
		return err
	})
	if err != nil {
		return err
	}
	if size != 0 && name != "" {
		return fmt.Errorf("dimension %d has a size and a name", len(v.Dims))
	}
	if len(v.Dims) == maxRank {
		return fmt.Errorf("rank is more than %d", maxRank)
	}
	if len(v.Dims) == 0 {
		v.BatchName = name
	}
	if !fixed {
		v.leaveOpen(len(v.Dims), name)
	}
	v.empty = v.empty || fixed && size == 0
	v.Dims = append(v.Dims, uint32(size))
	return nil
}

func (v *ValueInfo) leaveOpen(d int, name string) {
	if v.open == nil {
		v.open = map[int]string{}
	}
	v.open[d] = name
}
