package contracts_test

import (
	"fmt"
	"os"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// flow is what is known at a point of a function.
type flow struct {
	dead bool   // no execution gets here
	left string // the call that has left the contract, if one has
}

func join(a, b flow) flow {
	switch {
	case a.dead:
		return b
	case b.dead || a.left != "":
		return a
	}
	return b
}

// walker follows one entry of a contract through everything that it calls
// inside, in the order of evaluation.
//
// Its rule: once a call has left the contract that could come back (one that is
// neither view nor pure, so no STATICCALL), no storage is written any more.
// Loops are walked twice. Constructors are left out: nobody can call a contract
// that has no code yet.
type walker struct {
	c     *compiled
	nodes map[int]*node
	entry string
	stack []int  // functions being walked
	exits []flow // joined at returns, per function
	found map[string]bool
}

// No state changes after a call that leaves the contract.
func TestOrder_noStateChangeAfterAnExternalCall(t *testing.T) {
	found, entries := walk(sources(t), "src/")
	for _, f := range found {
		t.Error(f)
	}
	if entries < 100 {
		t.Errorf("only %d entries walked: has the compiler's syntax tree changed?", entries)
	}
}

// The walk finds every kind of write after every kind of call, and nothing else.
func TestOrder_findsWhatIsOutOfOrder(t *testing.T) {
	needCompiler(t)
	b, err := os.ReadFile("testdata/Order.sol")
	if err != nil {
		t.Fatal(err)
	}
	c := &compiled{text: map[string]string{"Order.sol": string(b)}}
	if err := c.compile(); err != nil {
		t.Fatal(err)
	}
	found, _ := walk(c, "")
	bad := 0
	for _, m := range regexp.MustCompile(`function (\w+)\(`).FindAllStringSubmatch(string(b), -1) {
		n := 0
		for _, f := range found {
			if strings.HasPrefix(f, "Order."+m[1]+":") {
				n++
			}
		}
		if want := strings.HasPrefix(m[1], "bad_"); want != (n > 0) {
			t.Errorf("%s: %d findings", m[1], n)
		} else if want {
			bad++
		}
	}
	if bad != 11 {
		t.Errorf("%d functions found, want 11: %q", bad, found)
	}
}

// walk follows every entry of every contract in files of a prefix.
func walk(c *compiled, prefix string) (found []string, entries int) {
	w := &walker{c: c, nodes: map[int]*node{}, found: map[string]bool{}}
	for file, s := range c.Sources {
		if strings.HasPrefix(file, prefix) {
			index(w.nodes, s.AST)
		}
	}
	for _, n := range w.nodes {
		if n.NodeType == "ContractDefinition" && n.ContractKind == "contract" && !n.Abstract {
			entries += w.contract(n)
		}
	}
	return sorted(w.found), entries
}

func sorted(set map[string]bool) (out []string) {
	for s := range set {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

// index collects declarations by id.
func index(nodes map[int]*node, n *node) {
	nodes[n.ID] = n
	for _, x := range n.Nodes {
		index(nodes, x)
	}
}

// contract walks every entry of a contract and says how many there are.
func (w *walker) contract(c *node) (entries int) {
	for _, base := range c.LinearizedBaseContracts {
		b := w.nodes[base]
		if b == nil {
			continue
		}
		for _, f := range b.Nodes {
			if f.NodeType == "FunctionDefinition" && f.Body != nil && f.Kind != "constructor" && (f.Visibility == "external" || f.Visibility == "public") {
				w.entry = c.Name + "." + f.Name
				w.function(f, flow{})
				entries++
			}
		}
	}
	return entries
}

// function walks modifiers and body and joins what its returns know.
func (w *walker) function(f *node, in flow) flow {
	for _, id := range w.stack {
		if id == f.ID {
			return in
		}
	}
	w.stack, w.exits = append(w.stack, f.ID), append(w.exits, flow{dead: true})
	out := in
	for _, m := range f.Modifiers {
		out = w.all(m.Arguments, out)
		if d := w.nodes[m.ModifierName.Referenced]; d != nil && d.NodeType == "ModifierDefinition" {
			out = w.statement(d.Body, out)
		}
	}
	out = w.statement(f.Body, out)
	out = join(out, w.exits[len(w.exits)-1])
	w.stack, w.exits = w.stack[:len(w.stack)-1], w.exits[:len(w.exits)-1]
	return out
}

var effects = regexp.MustCompile(`"name":"(sstore|tstore|call|callcode|delegatecall|create|create2|selfdestruct)"`)

func (w *walker) statement(n *node, in flow) flow {
	if n == nil || in.dead {
		return in
	}
	switch n.NodeType {
	case "Block", "UncheckedBlock":
		for _, s := range n.Statements {
			in = w.statement(s, in)
		}
		return in
	case "IfStatement":
		in = w.expression(n.Condition, in)
		return join(w.statement(n.TrueBody, in), w.statement(n.FalseBody, in))
	case "ForStatement", "WhileStatement", "DoWhileStatement":
		in = w.statement(n.Initialization, in)
		for range 2 {
			once := w.statement(n.Body, w.expression(n.Condition, in))
			in = join(in, w.statement(n.Loop, once))
		}
		return in
	case "TryStatement":
		in = w.expression(n.ExternalCall, in)
		out := flow{dead: true}
		for _, c := range n.Clauses {
			out = join(out, w.statement(c.Block, in))
		}
		return out
	case "Return":
		top := len(w.exits) - 1
		w.exits[top] = join(w.exits[top], w.expression(n.Expression, in))
		return flow{dead: true}
	case "RevertStatement":
		return flow{dead: true}
	case "EmitStatement":
		return w.expression(n.EventCall, in)
	case "VariableDeclarationStatement":
		return w.expression(n.InitialValue, in)
	case "ExpressionStatement":
		return w.expression(n.Expression, in)
	case "InlineAssembly":
		if effects.Match(n.AST) {
			w.report(n, "inline assembly writes storage or calls")
		}
		return in
	case "PlaceholderStatement", "Break", "Continue":
		return in
	}
	panic("statement of unknown kind " + n.NodeType)
}

func (w *walker) all(ns []*node, in flow) flow {
	for _, n := range ns {
		in = w.expression(n, in)
	}
	return in
}

func (w *walker) expression(n *node, in flow) flow {
	if n == nil || in.dead {
		return in
	}
	switch n.NodeType {
	case "Assignment":
		in = w.expression(n.LeftHandSide, w.expression(n.RightHandSide, in))
		w.written(n.LeftHandSide, in)
		return in
	case "UnaryOperation":
		in = w.expression(n.SubExpression, in)
		if n.Operator == "++" || n.Operator == "--" || n.Operator == "delete" {
			w.written(n.SubExpression, in)
		}
		return in
	case "Conditional":
		in = w.expression(n.Condition, in)
		return join(w.expression(n.TrueExpression, in), w.expression(n.FalseExpression, in))
	case "BinaryOperation":
		return w.expression(n.RightExpression, w.expression(n.LeftExpression, in))
	case "FunctionCall":
		return w.call(n, in)
	}
	in = w.expression(n.Expression, w.expression(n.BaseExpression, in))
	in = w.all(n.Components, w.expression(n.IndexExpression, in))
	return w.all(n.Options, in)
}

// leaves matches the types of functions whose call gives others control.
var leaves = regexp.MustCompile(`^t_function_(external_(nonpayable|payable)|bare(call|callcode|delegatecall)|delegatecall|transfer|send|creation)`)

func (w *walker) call(n *node, in flow) flow {
	in = w.all(n.Arguments, w.expression(n.Expression, in))
	kind := n.Expression.Types.Identifier
	switch {
	case leaves.MatchString(kind):
		in.left = w.at(n)
	case strings.HasPrefix(kind, "t_function_revert"):
		return flow{dead: true}
	case strings.HasPrefix(kind, "t_function_arraypush"), strings.HasPrefix(kind, "t_function_arraypop"):
		w.written(n.Expression, in)
	case strings.HasPrefix(kind, "t_function_internal"):
		if f := w.nodes[referenced(n.Expression)]; f != nil && f.Body != nil {
			return w.function(f, in)
		}
	}
	return in
}

func referenced(n *node) int {
	if n.NodeType == "FunctionCallOptions" {
		return referenced(n.Expression)
	}
	return n.Referenced
}

// written reports a write of storage after a call that left.
func (w *walker) written(n *node, in flow) {
	if in.left == "" || !w.inStorage(n) {
		return
	}
	w.report(n, "writes storage after the call at "+in.left)
}

func (w *walker) inStorage(n *node) bool {
	switch n.NodeType {
	case "Identifier":
		d := w.nodes[n.Referenced]
		return d != nil && d.StateVariable
	case "TupleExpression":
		for _, c := range n.Components {
			if c != nil && w.inStorage(c) {
				return true
			}
		}
		return false
	case "IndexAccess":
		return stored(n.BaseExpression)
	case "MemberAccess":
		return stored(n.Expression)
	}
	return false
}

func stored(base *node) bool {
	return strings.Contains(base.Types.String, " storage ") || strings.HasPrefix(base.Types.String, "mapping(")
}

func (w *walker) report(n *node, what string) {
	w.found[fmt.Sprintf("%s: %s %s", w.entry, w.at(n), what)] = true
}

// at is the line of a node in the function being walked.
func (w *walker) at(n *node) string {
	var offset, length, file int
	if _, err := fmt.Sscanf(n.Src, "%d:%d:%d", &offset, &length, &file); err != nil {
		return n.Src
	}
	for name, s := range w.c.Sources {
		var start, size, number int
		if s.AST == nil {
			continue
		}
		if _, err := fmt.Sscanf(s.AST.Src, "%d:%d:%d", &start, &size, &number); err == nil && number == file {
			return fmt.Sprintf("%s:%d", name, 1+strings.Count(w.c.text[name][:offset], "\n"))
		}
	}
	return n.Src
}
