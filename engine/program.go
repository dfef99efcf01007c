// Package engine holds programs, their exact semantics and the executors.
//
// A program is an init list and a step list of instructions over declared
// slots. Every instruction computes one output tensor element by element; the
// five families and all byte layouts are defined in docs/format.md.
package engine

// DType is the element type of a tensor.
type DType uint8

// Element types; the values are those of the program leaf.
const (
	F32 DType = iota
	I32
	U8
)

// Size is the number of bytes of one element.
func (t DType) Size() int {
	if t == U8 {
		return 1
	}
	return 4
}

// Family is one of the five instruction shapes.
type Family uint8

// Instruction families.
const (
	Map Family = iota
	Dot
	Conv
	Fold
	Move
)

// Kinds of a fold (Instr.Kind).
const (
	FoldSum uint8 = iota
	FoldMax
	FoldMin
	FoldArgmax
)

// SlotKind says what an external tensor is.
type SlotKind uint8

// Slot kinds.
const (
	Param SlotKind = iota // constant during a run
	State                 // changes every step
	Data                  // fields of the step's records, first dim = batch
	Step                  // the step's index, an i32 scalar
	Const                 // part of the program
)

// NoInit marks a state slot whose initial value only a parent can give.
const NoInit = 0xffff

// Slot declares an external tensor.
type Slot struct {
	Name     string // not part of the leaf
	Kind     SlotKind
	DType    DType
	Dims     []uint32
	Index    uint16   // param or state index, or data field
	Producer uint16   // state: step instruction of the next value
	Init     uint16   // state: init instruction, or NoInit
	Value    []byte   // const: the tensor's bytes, little-endian
	Root     [32]byte // const: the tensor's root
}

// Term is one coef·axis summand of a view coordinate.
type Term struct {
	Axis uint8
	Coef int32
}

// ViewDim is one dimension of a view: its size and the coordinate
// off + Σ coef·axis.
type ViewDim struct {
	Size  uint32
	Off   int32
	Terms []Term
}

// Operand reads a source tensor through a view.
type Operand struct {
	Slot  bool // true: Index names a slot, else an earlier instruction of the list
	Index uint16
	DType DType
	Fill  uint32 // bits read out of bounds by map and move
	View  []ViewDim
}

// Op is one scalar operation of a body: opcode and value numbers.
type Op struct{ Code, A, B, C uint8 }

// Body computes one 32-bit word from its inputs: values are numbered inputs,
// consts, ops.
type Body struct {
	Consts []uint32
	Ops    []Op
	Result uint8
}

// Instr is one instruction: Out and Red are the sizes of the output and the
// reduction axes.
type Instr struct {
	Name     string // not part of the leaf
	Family   Family
	Kind     uint8
	DType    DType
	Out      []uint32
	Red      []uint32
	Operands []Operand
	Split    uint8 // fold: number of prologue operands
	Body     Body  // epilogue of dot, conv, fold; the body of map
	Prologue Body  // fold only
}

// ResultRef names one tensor of a run's result.
type ResultRef struct {
	Name   string // not part of the leaf
	Output bool   // true: Index names an output, else a state index
	Index  uint16
}

// OutputRef names a step instruction whose tensor is an output of every step.
type OutputRef struct {
	Name  string // not part of the leaf
	Instr uint16
}

// Program is a validated or yet unchecked program.
type Program struct {
	Batch   uint32
	Schema  [32]byte // of the data set; zero without data slots
	Slots   []Slot
	Init    []Instr
	Step    []Instr
	Outputs []OutputRef
	Results []ResultRef
}

// Body opcodes (docs/format.md).
const (
	OpFAdd   = 0x01
	OpFSub   = 0x02
	OpFMul   = 0x03
	OpFDiv   = 0x04
	OpFFma   = 0x05
	OpFSqrt  = 0x06
	OpFMin   = 0x07
	OpFMax   = 0x08
	OpFNeg   = 0x09
	OpFAbs   = 0x0a
	OpFFloor = 0x0b
	OpFRint  = 0x0c
	OpFLt    = 0x0d
	OpFLe    = 0x0e
	OpFEq    = 0x0f
	OpSel    = 0x10
	OpIAdd   = 0x11
	OpISub   = 0x12
	OpIMul   = 0x13
	OpIMulHi = 0x14
	OpIDiv   = 0x15
	OpIMod   = 0x16
	OpIAnd   = 0x17
	OpIOr    = 0x18
	OpIXor   = 0x19
	OpIShl   = 0x1a
	OpIShr   = 0x1b
	OpISar   = 0x1c
	OpILt    = 0x1d
	OpIEq    = 0x1e
	OpF2I    = 0x20
	OpI2F    = 0x21
	OpRand   = 0x22
	OpAxis   = 0x23
)
