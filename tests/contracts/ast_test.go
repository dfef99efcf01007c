package contracts_test

import "encoding/json"

// node is a node of the compiler's syntax tree, with the fields of all kinds
// that the check of the order of effects reads.
type node struct {
	ID       int    `json:"id"`
	NodeType string `json:"nodeType"`
	Src      string `json:"src"`
	Name     string `json:"name"`
	Kind     string `json:"kind"`

	Nodes                   []*node `json:"nodes"`
	LinearizedBaseContracts []int   `json:"linearizedBaseContracts"`
	Abstract                bool    `json:"abstract"`
	ContractKind            string  `json:"contractKind"`

	Visibility    string  `json:"visibility"`
	Implemented   bool    `json:"implemented"`
	Modifiers     []*node `json:"modifiers"`
	ModifierName  *node   `json:"modifierName"`
	Body          *node   `json:"body"`
	StateVariable bool    `json:"stateVariable"`

	Statements        []*node         `json:"statements"`
	Condition         *node           `json:"condition"`
	TrueBody          *node           `json:"trueBody"`
	FalseBody         *node           `json:"falseBody"`
	Initialization    *node           `json:"initializationExpression"`
	Loop              *node           `json:"loopExpression"`
	ExternalCall      *node           `json:"externalCall"`
	Clauses           []*node         `json:"clauses"`
	Block             *node           `json:"block"`
	InitialValue      *node           `json:"initialValue"`
	EventCall         *node           `json:"eventCall"`
	ErrorCall         *node           `json:"errorCall"`
	Operations        string          `json:"operations"`
	AST               json.RawMessage `json:"AST"`
	Expression        *node           `json:"expression"`
	Arguments         []*node         `json:"arguments"`
	Options           []*node         `json:"options"`
	LeftHandSide      *node           `json:"leftHandSide"`
	RightHandSide     *node           `json:"rightHandSide"`
	LeftExpression    *node           `json:"leftExpression"`
	RightExpression   *node           `json:"rightExpression"`
	SubExpression     *node           `json:"subExpression"`
	TrueExpression    *node           `json:"trueExpression"`
	FalseExpression   *node           `json:"falseExpression"`
	BaseExpression    *node           `json:"baseExpression"`
	IndexExpression   *node           `json:"indexExpression"`
	Components        []*node         `json:"components"`
	Operator          string          `json:"operator"`
	MemberName        string          `json:"memberName"`
	Referenced        int             `json:"referencedDeclaration"`
	FunctionReference int             `json:"function"`
	Types             struct {
		Identifier string `json:"typeIdentifier"`
		String     string `json:"typeString"`
	} `json:"typeDescriptions"`
}
