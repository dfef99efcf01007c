package model

// amended are attributes that a case's expected output was computed with but
// that its model lacks; without them the two contradict each other.
var amended = map[string]Attr{
	"adam_multiple": {Name: "epsilon", Type: AttrFloat, F: 1e-2}, // the operator's default is 1e-6
}

// amend adds a case's missing attribute to its first node.
func (g *Graph) amend(name string) {
	if a, ok := amended[name]; ok && len(g.Nodes) > 0 {
		if _, given := g.Nodes[0].attr(a.Name); !given {
			g.Nodes[0].Attrs = append(g.Nodes[0].Attrs, a)
		}
	}
}
