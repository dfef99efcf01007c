package model

import (
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/assay-avs/assay/engine"
)

// Operator set versions that the reader knows (domain "" or "ai.onnx").
const (
	minOpset = 1
	allOpset = 6 // below, only operators that have not changed since
	maxOpset = 22
)

// ElemType is an ONNX element type (TensorProto.DataType).
type ElemType uint8

// Element types that programs hold: FLOAT as f32, all others as i32.
const (
	onnxFloat  ElemType = 1
	onnxUint8  ElemType = 2
	onnxInt8   ElemType = 3
	onnxUint16 ElemType = 4
	onnxInt16  ElemType = 5
	onnxInt32  ElemType = 6
	onnxInt64  ElemType = 7
	onnxBool   ElemType = 9
	onnxUint32 ElemType = 12
	onnxUint64 ElemType = 13
)

// elemSizes are the bytes of an element in a file's raw data.
var elemSizes = map[ElemType]int{onnxFloat: 4, onnxUint8: 1, onnxInt8: 1, onnxUint16: 2, onnxInt16: 2,
	onnxInt32: 4, onnxInt64: 8, onnxBool: 1, onnxUint32: 4, onnxUint64: 8}

// dtype is the engine's type for an element type, which must be one of
// elemSizes.
func (e ElemType) dtype() engine.DType {
	if e == onnxFloat {
		return engine.F32
	}
	return engine.I32
}

func (e ElemType) String() string { return onnxType(uint64(e)) }

// bits is the width of the integer types that are narrower than 32, and
// whether they have a sign; 0 for the others.
func (e ElemType) bits() (n int32, signed bool) {
	switch e {
	case onnxUint8:
		return 8, false
	case onnxInt8:
		return 8, true
	case onnxUint16:
		return 16, false
	case onnxInt16:
		return 16, true
	}
	return 0, false
}

// onnxTypes names the element types that files may have.
var onnxTypes = map[uint64]string{
	1: "FLOAT", 2: "UINT8", 3: "INT8", 4: "UINT16", 5: "INT16", 6: "INT32", 7: "INT64", 8: "STRING",
	9: "BOOL", 10: "FLOAT16", 11: "DOUBLE", 12: "UINT32", 13: "UINT64", 14: "COMPLEX64", 15: "COMPLEX128", 16: "BFLOAT16",
	17: "FLOAT8E4M3FN", 18: "FLOAT8E4M3FNUZ", 19: "FLOAT8E5M2", 20: "FLOAT8E5M2FNUZ", 21: "UINT4", 22: "INT4",
}

type fields = map[protowire.Number]fieldSpec

// Messages of onnx.proto3 with their field numbers.
var (
	modelProto = message{"model", fields{
		1: {"ir_version", wireVarint}, 2: {"producer_name", wireIgnored}, 3: {"producer_version", wireIgnored},
		4: {"domain", wireIgnored}, 5: {"model_version", wireIgnored}, 6: {"doc_string", wireIgnored},
		7: {"graph", wireBytes}, 8: {"opset_import", wireMany}, 14: {"metadata_props", wireIgnored},
		20: {"training_info", wireRefused}, 25: {"functions", wireRefused}, 26: {"configuration", wireRefused},
	}}
	opsetProto = message{"opset_import", fields{1: {"domain", wireBytes}, 2: {"version", wireVarint}}}
	graphProto = message{"graph", fields{
		1: {"node", wireMany}, 2: {"name", wireBytes}, 5: {"initializer", wireMany}, 10: {"doc_string", wireIgnored},
		11: {"input", wireMany}, 12: {"output", wireMany}, 13: {"value_info", wireIgnored},
		14: {"quantization_annotation", wireRefused}, 15: {"sparse_initializer", wireRefused}, 16: {"metadata_props", wireIgnored},
	}}
	nodeProto = message{"node", fields{
		1: {"input", wireMany}, 2: {"output", wireMany}, 3: {"name", wireBytes}, 4: {"op_type", wireBytes},
		5: {"attribute", wireMany}, 6: {"doc_string", wireIgnored}, 7: {"domain", wireBytes}, 8: {"overload", wireRefused},
		9: {"metadata_props", wireIgnored}, 10: {"device_configurations", wireRefused},
	}}
	attrProto = message{"attribute", fields{
		1: {"name", wireBytes}, 2: {"f", wireFixed32}, 3: {"i", wireVarint}, 4: {"s", wireBytes}, 5: {"t", wireBytes},
		6: {"g", wireBytes}, 7: {"floats", wireFixed32s}, 8: {"ints", wireVarints}, 9: {"strings", wireMany},
		10: {"tensors", wireRefused}, 11: {"graphs", wireRefused}, 13: {"doc_string", wireIgnored}, 14: {"tp", wireRefused},
		15: {"type_protos", wireRefused}, 20: {"type", wireVarint}, 21: {"ref_attr_name", wireRefused},
		22: {"sparse_tensor", wireRefused}, 23: {"sparse_tensors", wireRefused},
	}}
	tensorProto = message{"tensor", fields{
		1: {"dims", wireVarints}, 2: {"data_type", wireVarint}, 3: {"segment", wireRefused}, 4: {"float_data", wireFixed32s},
		5: {"int32_data", wireVarints}, 6: {"string_data", wireRefused}, 7: {"int64_data", wireVarints}, 8: {"name", wireBytes},
		9: {"raw_data", wireBytes}, 10: {"double_data", wireRefused}, 11: {"uint64_data", wireVarints}, 12: {"doc_string", wireIgnored},
		13: {"external_data", wireMany}, 14: {"data_location", wireVarint}, 16: {"metadata_props", wireIgnored},
	}}
	entryProto = message{"external_data", fields{1: {"key", wireBytes}, 2: {"value", wireBytes}}}
	valueProto = message{"value", fields{
		1: {"name", wireBytes}, 2: {"type", wireBytes}, 3: {"doc_string", wireIgnored}, 4: {"metadata_props", wireIgnored},
	}}
	typeProto = message{"type", fields{
		1: {"tensor_type", wireBytes}, 4: {"sequence_type", wireRefused}, 5: {"map_type", wireRefused},
		6: {"denotation", wireIgnored}, 7: {"opaque_type", wireRefused}, 8: {"sparse_tensor_type", wireRefused}, 9: {"optional_type", wireRefused},
	}}
	tensorTypeProto = message{"tensor_type", fields{1: {"elem_type", wireVarint}, 2: {"shape", wireBytes}}}
	shapeProto      = message{"shape", fields{1: {"dim", wireMany}}}
	dimProto        = message{"dim", fields{1: {"dim_value", wireVarint}, 2: {"dim_param", wireBytes}, 3: {"denotation", wireIgnored}}}
)
