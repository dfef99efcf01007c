package model

import "google.golang.org/protobuf/encoding/protowire"

// Operator set versions that the reader knows (domain "" or "ai.onnx").
const (
	minOpset = 7
	maxOpset = 22
)

// ONNX element types (TensorProto.DataType).
const (
	onnxFloat = 1
	onnxInt32 = 6
	onnxInt64 = 7
)

// onnxTypes names the element types that files may have.
var onnxTypes = map[uint64]string{
	1: "FLOAT", 2: "UINT8", 3: "INT8", 4: "UINT16", 5: "INT16", 6: "INT32", 7: "INT64", 8: "STRING",
	9: "BOOL", 10: "FLOAT16", 11: "DOUBLE", 12: "UINT32", 13: "UINT64", 16: "BFLOAT16",
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
		6: {"g", wireRefused}, 7: {"floats", wireFixed32s}, 8: {"ints", wireVarints}, 9: {"strings", wireRefused},
		10: {"tensors", wireRefused}, 11: {"graphs", wireRefused}, 13: {"doc_string", wireIgnored}, 14: {"tp", wireRefused},
		15: {"type_protos", wireRefused}, 20: {"type", wireVarint}, 21: {"ref_attr_name", wireRefused},
		22: {"sparse_tensor", wireRefused}, 23: {"sparse_tensors", wireRefused},
	}}
	tensorProto = message{"tensor", fields{
		1: {"dims", wireVarints}, 2: {"data_type", wireVarint}, 3: {"segment", wireRefused}, 4: {"float_data", wireFixed32s},
		5: {"int32_data", wireVarints}, 6: {"string_data", wireRefused}, 7: {"int64_data", wireVarints}, 8: {"name", wireBytes},
		9: {"raw_data", wireBytes}, 10: {"double_data", wireRefused}, 11: {"uint64_data", wireRefused}, 12: {"doc_string", wireIgnored},
		13: {"external_data", wireMany}, 14: {"data_location", wireVarint}, 16: {"metadata_props", wireIgnored},
	}}
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
