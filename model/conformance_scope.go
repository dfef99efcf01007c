package model

import (
	"fmt"
	"slices"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
)

// scope are the operators that imports are promised for, with the losses and
// optimizers of ONNX's cases. A case of these and of the types that programs
// hold must pass.
var scope = strings.Fields(`
Add AveragePool BatchNormalization Cast Clip Concat Constant ConstantOfShape Conv ConvTranspose Div Equal Gather
GlobalAveragePool HardSigmoid Identity If LSTM Log MatMul MaxPool Mul Neg Not Pad Pow ReduceMean Relu Reshape Resize
Shape Sigmoid Size Slice Softmax Sqrt Squeeze Sub Transpose Unsqueeze
Gemm LayerNormalization Erf Gelu Tanh Exp Where Expand Range Less Greater LessOrEqual GreaterOrEqual Split ScatterND
ScatterElements Tile Trilu ReduceSum ReduceMax ArgMax TopK Einsum GRU RNN Softplus LeakyRelu Elu Selu Celu PRelu
ThresholdedRelu HardSwish Softsign Abs Sign Floor Ceil Round Min Max Sum Mean GatherElements GatherND CumSum OneHot
InstanceNormalization GroupNormalization LogSoftmax Hardmax Reciprocal ArgMin And Or Xor ReduceMin ReduceProd ReduceL1
ReduceL2 ReduceSumSquare ReduceLogSum ReduceLogSumExp Cos Sin Mod DepthToSpace SpaceToDepth EyeLike GlobalMaxPool LRN
LpNormalization MeanVarianceNormalization Dropout Flatten
QuantizeLinear DequantizeLinear QLinearConv QLinearMatMul MatMulInteger ConvInteger DynamicQuantizeLinear
Adagrad Adam Momentum NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss`)

// survey is what a file uses, whether or not it can be imported: it reads past
// what decodeModel refuses, and stops where the file is broken.
type survey struct {
	first     string // the first node's operator
	operators []string
	types     []string
}

func surveyOf(file []byte) *survey {
	s := &survey{}
	eachField(file, func(num protowire.Number, _ uint64, b []byte) {
		if num == 7 {
			s.graph(b)
		}
	})
	return s
}

// outside names the operators and types that the lists do not have.
func (s *survey) outside() string {
	var out []string
	for _, op := range s.operators {
		if !slices.Contains(scope, op) {
			out = append(out, "operator "+op)
		}
	}
	for _, t := range s.types {
		out = append(out, "type "+t)
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), ", ")
}

// eachField calls f with the number or the bytes of every field of a message.
func eachField(msg []byte, f func(num protowire.Number, v uint64, b []byte)) {
	for len(msg) > 0 {
		num, typ, n := protowire.ConsumeTag(msg)
		if n < 0 {
			return
		}
		size := protowire.ConsumeFieldValue(num, typ, msg[n:])
		if size < 0 {
			return
		}
		value := msg[n : n+size]
		switch typ {
		case protowire.VarintType:
			v, _ := protowire.ConsumeVarint(value)
			f(num, v, nil)
		case protowire.BytesType:
			b, _ := protowire.ConsumeBytes(value)
			f(num, 0, b)
		}
		msg = msg[n+size:]
	}
}

func (s *survey) graph(msg []byte) {
	eachField(msg, func(num protowire.Number, _ uint64, b []byte) {
		switch num {
		case 1:
			s.node(b)
		case 5:
			s.tensor(b)
		case 11, 12:
			s.value(b)
		}
	})
}

func (s *survey) node(msg []byte) {
	op, casts := "", uint64(0)
	eachField(msg, func(num protowire.Number, _ uint64, b []byte) {
		switch num {
		case 4:
			op = string(b)
		case 5:
			casts = max(casts, s.attribute(b))
		}
	})
	if s.first == "" {
		s.first = op
	}
	s.operators = append(s.operators, op)
	if op == "Cast" {
		s.element(casts)
	}
}

// attribute gives the integer it holds.
func (s *survey) attribute(msg []byte) (i uint64) {
	eachField(msg, func(num protowire.Number, v uint64, b []byte) {
		switch num {
		case 3:
			i = v
		case 5:
			s.tensor(b)
		case 6:
			s.graph(b)
		}
	})
	return i
}

func (s *survey) tensor(msg []byte) {
	eachField(msg, func(num protowire.Number, v uint64, _ []byte) {
		if num == 2 {
			s.element(v)
		}
	})
}

// value is an input or output of a graph: tensors have one type, all others are
// outside.
func (s *survey) value(msg []byte) {
	eachField(msg, func(num protowire.Number, _ uint64, b []byte) {
		if num == 2 {
			eachField(b, s.kind)
		}
	})
}

func (s *survey) kind(num protowire.Number, _ uint64, b []byte) {
	switch spec, ok := typeProto.fields[num]; {
	case num == 1:
		eachField(b, func(num protowire.Number, v uint64, _ []byte) {
			if num == 1 {
				s.element(v)
			}
		})
	case ok && spec.kind == wireRefused:
		s.types = append(s.types, strings.TrimSuffix(spec.name, "_type"))
	}
}

// element notes a type that programs do not hold.
func (s *survey) element(e uint64) {
	if _, ok := elemSizes[ElemType(min(e, 255))]; ok {
		return
	}
	if name, ok := onnxTypes[e]; ok {
		s.types = append(s.types, name)
	} else if e != 0 {
		s.types = append(s.types, fmt.Sprint(e))
	}
}
