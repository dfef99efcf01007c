#!/usr/bin/python3
"""Builds small models of ONNX operators, runs them with ONNX Runtime and writes
cases.jsonl.gz. See README.md."""
import base64, gzip, json, os, subprocess, sys, tempfile, zlib
import numpy as np
from onnx import TensorProto, helper, numpy_helper

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = []


def values(name, shape, dtype=np.float32, low=-1.0, high=1.0):
    """Numbers that depend on the name alone."""
    r = np.random.RandomState(zlib.crc32(name.encode()))
    if dtype == np.float32:
        return (np.round(r.uniform(low, high, shape) * 256) / 256).astype(np.float32)
    if dtype == np.bool_:
        return r.randint(0, 2, shape).astype(np.bool_)
    info = np.iinfo(dtype)
    return r.randint(max(info.min, -200), min(info.max, 200) + 1, shape).astype(dtype)


def case(name, opset, op, inputs, outputs=1, constants=(), **attrs):
    """One node. inputs: arrays, or None where one is left out; those whose
    index is in constants become initializers."""
    names = ["" if x is None else "abcdefghij"[i] for i, x in enumerate(inputs)]
    node = helper.make_node(op, names, ["y%d" % i for i in range(outputs)], **attrs)
    init = [numpy_helper.from_array(np.asarray(inputs[i]), names[i]) for i in constants if inputs[i] is not None]
    fed = [(n, np.asarray(x)) for i, (n, x) in enumerate(zip(names, inputs)) if x is not None and i not in constants]
    CASES.append((name, opset, [node], init, fed, outputs))


def model(opset, nodes, init, fed, outs):
    graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(x.dtype)
        if hasattr(helper, "np_dtype_to_tensor_dtype") else numpy_helper.from_array(x).data_type, x.shape) for n, x in fed], outs, init)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=9)


def i64(*v):
    return np.array(v, np.int64)


def f32(*v):
    return np.array(v, np.float32)


def reductions():
    x = values("reduce", (3, 4, 2), low=0.25, high=2)
    for op in ["Max", "Min"]:
        for t in [np.uint8, np.int8, np.bool_]:
            case("reduce_%s_%s" % (op.lower(), np.dtype(t).name), 20, "Reduce" + op, [values("reduce", (3, 4, 2), t), i64(1, -1)], constants=[1], keepdims=0)
    signed = values("signed", (2, 3, 4))
    for op in ["L1", "L2", "Sum", "SumSquare", "Mean"]:
        case("reduce_%s_signed" % op.lower(), 18, "Reduce" + op, [signed, i64(2)], constants=[1])
        case("reduce_%s_signed_noop" % op.lower(), 18, "Reduce" + op, [signed], noop_with_empty_axes=1)
    for op in ["L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare"]:
        for opset in [18] + ([20] if op in ("Max", "Min") else []):
            tag = "reduce_%s_%d" % (op.lower(), opset)
            case(tag + "_axes", opset, "Reduce" + op, [x, i64(1)], constants=[1], keepdims=0)
            case(tag + "_negative", opset, "Reduce" + op, [x, i64(-1, 0)], constants=[1])
            case(tag + "_all", opset, "Reduce" + op, [x])
            case(tag + "_noop", opset, "Reduce" + op, [x], noop_with_empty_axes=1)


def integers():
    """Reductions of integers, whose sums are exact."""
    for t in [np.int32, np.int64]:
        n = np.dtype(t).name
        x = np.array([[7, -3, 2**30], [2**20 + 1, 5, -2**29], [1, 1, -1], [-9, 4, 3]], t)
        small = np.array([[3, -2, 5, 5], [-1, 4, -7, 5], [2, 2, -7, 0]], t)
        for op in ["Sum", "Max", "Min"]:
            case("reduce_%s_%s" % (op.lower(), n), 13 if op == "Sum" else 18, "Reduce" + op, [x, i64(0)], constants=[1], keepdims=0)
            case("reduce_%s_%s_all" % (op.lower(), n), 13 if op == "Sum" else 18, "Reduce" + op, [small], keepdims=0)
        for op in ["Prod", "L1", "SumSquare", "Mean"]:
            case("reduce_%s_%s" % (op.lower(), n), 18, "Reduce" + op, [small, i64(1)], constants=[1])
        for axis in [0, 1]:
            case("cumsum_%s_%d" % (n, axis), 14, "CumSum", [x, np.int64(axis)], constants=[1])
            for largest in [0, 1]:
                case("topk_%s_%d_%d" % (n, axis, largest), 11, "TopK", [small, i64(3)], outputs=2, constants=[1], axis=axis, largest=largest)
            for op in ["ArgMax", "ArgMin"]:
                case("%s_%s_%d" % (op.lower(), n, axis), 13, op, [small], axis=axis)
                case("%s_%s_%d_last" % (op.lower(), n, axis), 13, op, [small], axis=axis, select_last_index=1, keepdims=0)
        case("cumsum_%s_reverse" % n, 14, "CumSum", [x, np.int64(0)], constants=[1], reverse=1, exclusive=1)
    for t in [np.int8, np.uint8]:
        for op in ["ArgMax", "ArgMin"]:
            case("%s_%s" % (op.lower(), np.dtype(t).name), 13, op, [values("reduce", (3, 4), t)], axis=1)
        case("topk_%s" % np.dtype(t).name, 11, "TopK", [values("reduce", (3, 4), t), i64(2)], outputs=2, constants=[1])


def splits():
    x = values("split", (7, 3))
    case("split_num_outputs", 18, "Split", [x], outputs=3, num_outputs=3)
    case("split_num_outputs_axis", 18, "Split", [values("split2", (2, 6))], outputs=2, axis=1, num_outputs=2)
    case("split_sizes", 18, "Split", [x, i64(2, 5)], outputs=2, constants=[1])


def resizes():
    small, wide = values("resize", (1, 2, 4, 5)), values("resize wide", (1, 1, 7, 9))
    modes = ["half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "half_pixel_symmetric"]
    for kind in ["nearest", "linear", "cubic"]:
        for t in modes:
            for tag, x, sizes in [("up", small, (1, 2, 9, 10)), ("down", wide, (1, 1, 3, 4))]:
                case("resize_%s_%s_%s" % (kind, t, tag), 19, "Resize", [x, None, None, i64(*sizes)], constants=[3],
                     mode=kind, coordinate_transformation_mode=t)
        case("resize_%s_scales" % kind, 18, "Resize", [small, None, f32(1, 1, 2, 3)], constants=[2], mode=kind)
        case("resize_%s_uneven" % kind, 18, "Resize", [small, None, f32(1, 1, 1.6, 0.7)], constants=[2], mode=kind)
        case("resize_%s_crop" % kind, 18, "Resize", [small, f32(0, 0, 0.2, -0.3, 1, 1, 0.8, 1.2), None, i64(1, 2, 5, 7)], constants=[1, 3],
             mode=kind, coordinate_transformation_mode="tf_crop_and_resize", extrapolation_value=7.5)
    for m in ["round_prefer_floor", "round_prefer_ceil", "floor", "ceil"]:
        for t in modes[:4]:
            case("resize_%s_%s" % (m, t), 18, "Resize", [values("resize line", (1, 1, 1, 8)), None, None, i64(1, 1, 1, 13)], constants=[3],
                 mode="nearest", nearest_mode=m, coordinate_transformation_mode=t)
    case("resize_axes", 18, "Resize", [small, None, None, i64(8, 3)], constants=[3], mode="linear", axes=[2, 3])
    case("resize_axes_order", 18, "Resize", [small, None, None, i64(3, 8)], constants=[3], mode="linear", axes=[3, 2])
    case("resize_cubic_outside", 18, "Resize", [small, None, None, i64(1, 2, 8, 3)], constants=[3], mode="cubic", exclude_outside=1)
    case("resize_cubic_coeff", 18, "Resize", [small, None, None, i64(1, 2, 8, 3)], constants=[3], mode="cubic", cubic_coeff_a=-0.5)
    case("resize_not_larger", 18, "Resize", [small, None, None, i64(9, 10)], constants=[3], axes=[2, 3], keep_aspect_ratio_policy="not_larger")
    case("resize_not_smaller", 18, "Resize", [small, None, None, i64(9, 10)], constants=[3], axes=[2, 3], keep_aspect_ratio_policy="not_smaller")
    case("resize_trilinear", 18, "Resize", [values("volume", (1, 2, 3, 4, 3)), None, None, i64(1, 2, 6, 4, 5)], constants=[3], mode="linear")
    case("resize_nearest_u8", 18, "Resize", [values("bytes", (1, 1, 3, 3), np.uint8), None, f32(1, 1, 2, 2)], constants=[2], mode="nearest")
    for kind in ["linear", "cubic"]:
        case("resize_antialias_%s_down" % kind, 18, "Resize", [wide, None, None, i64(1, 1, 3, 4)], constants=[3], mode=kind, antialias=1)
        case("resize_antialias_%s_up" % kind, 18, "Resize", [small, None, None, i64(1, 2, 8, 7)], constants=[3], mode=kind, antialias=1)
        case("resize_antialias_%s_far" % kind, 18, "Resize", [values("far", (1, 1, 20, 18)), None, None, i64(1, 1, 3, 5)], constants=[3], mode=kind, antialias=1)
        case("resize_antialias_%s_corners" % kind, 18, "Resize", [wide, None, None, i64(1, 1, 3, 4)], constants=[3], mode=kind, antialias=1,
             coordinate_transformation_mode="align_corners")


def pads():
    x = values("pad", (2, 3, 4))
    for mode in ["constant", "reflect", "edge", "wrap"]:
        case("pad_%s" % mode, 19, "Pad", [x, i64(0, 1, 2, 1, 0, 3)] if mode != "reflect" else [x, i64(0, 1, 2, 1, 0, 3)], constants=[1], mode=mode)
        case("pad_%s_axes" % mode, 19, "Pad", [x, i64(2, 1, 1, 2), None, i64(2, 1)], constants=[1, 3], mode=mode)
    case("pad_value_axes", 18, "Pad", [x, i64(1, 2), f32(1.5)[0], i64(-2)], constants=[1, 2, 3])
    case("pad_negative", 18, "Pad", [x, i64(0, -1, 1, 0, 1, -2)], constants=[1])


def activations():
    x = values("activation", (3, 7), low=-4, high=4)
    case("gelu", 20, "Gelu", [x])
    case("gelu_tanh", 20, "Gelu", [x], approximate="tanh")
    case("mish", 18, "Mish", [x])
    case("hardswish", 14, "HardSwish", [x])
    case("isinf", 20, "IsInf", [np.array([1, np.inf, -np.inf, np.nan], np.float32)])
    case("isnan", 20, "IsNaN", [np.array([1, np.inf, -np.inf, np.nan], np.float32)])
    case("clip_int8", 13, "Clip", [values("clip", (3, 4), np.int8), np.int8(-50), np.int8(60)], constants=[1, 2])
    case("clip_int64", 13, "Clip", [values("clip", (3, 4), np.int64), np.int64(-50)], constants=[1])


def norms():
    x = values("norm", (2, 6, 3, 2))
    per = lambda n: [values("scale", (n,)), values("bias", (n,))]
    for groups in [1, 2, 3, 6]:
        case("group_norm_18_%d" % groups, 18, "GroupNormalization", [x] + per(groups), num_groups=groups)
        case("group_norm_21_%d" % groups, 21, "GroupNormalization", [x] + per(6), num_groups=groups, epsilon=1e-3)
    stats = [values("mean", (6,)), values("variance", (6,), low=0.5, high=2)]
    case("batch_norm", 15, "BatchNormalization", [x] + per(6) + stats)
    case("batch_norm_training", 15, "BatchNormalization", [x] + per(6) + stats, outputs=3, training_mode=1, momentum=0.75)
    case("batch_norm_3d", 15, "BatchNormalization", [values("volume", (2, 6, 2, 3, 2))] + per(6) + stats)


def windows():
    line, image, volume = values("line", (2, 4, 11)), values("image", (2, 4, 7, 8)), values("volume", (1, 4, 5, 6, 4))
    for tag, x in [("1d", line), ("2d", image), ("3d", volume)]:
        s = x.ndim - 2
        w = values("weights", (6, 2) + (3,) * s)
        case("conv_" + tag, 11, "Conv", [x, w, values("bias", (6,))], group=2, pads=[1] * 2 * s, strides=[2] * s)
        case("conv_dilated_" + tag, 11, "Conv", [x, values("weights", (3, 4) + (2,) * s)], dilations=[2] * s, pads=[0] * s + [1] * s)
        t = values("transposed", (4, 3) + (3,) * s)
        case("conv_transpose_" + tag, 11, "ConvTranspose", [x, t, values("bias", (3,))], strides=[2] * s, output_padding=[1] * s, pads=[1] * 2 * s)
        case("conv_transpose_dilated_" + tag, 11, "ConvTranspose", [x, t], strides=[3] * s, dilations=[2] * s)
        case("conv_transpose_both_2_" + tag, 11, "ConvTranspose", [x, t], strides=[2] * s, dilations=[2] * s, pads=[1] * s + [0] * s)
        case("conv_transpose_same_" + tag, 11, "ConvTranspose", [x, t], strides=[2] * s, auto_pad="SAME_LOWER")
        case("conv_transpose_shape_" + tag, 11, "ConvTranspose", [x, t], strides=[2] * s, output_shape=[2 * d for d in x.shape[2:]])
        case("max_pool_" + tag, 12, "MaxPool", [x], outputs=2, kernel_shape=[3] * s, strides=[2] * s, pads=[1] * 2 * s)
        case("max_pool_ceil_" + tag, 12, "MaxPool", [x], kernel_shape=[2] * s, strides=[2] * s, dilations=[2] * s, ceil_mode=1)
        for count in [0, 1]:
            case("average_pool_%d_%s" % (count, tag), 19, "AveragePool", [x], kernel_shape=[3] * s, strides=[2] * s, pads=[1] * 2 * s, count_include_pad=count)
            case("average_pool_dilated_%d_%s" % (count, tag), 19, "AveragePool", [x], kernel_shape=[2] * s, dilations=[2] * s, pads=[1] * 2 * s, count_include_pad=count)
            case("average_pool_ceil_%d_%s" % (count, tag), 19, "AveragePool", [x], kernel_shape=[3] * s, strides=[2] * s, ceil_mode=1, pads=[1] * s + [0] * s, count_include_pad=count)
        case("global_average_pool_" + tag, 1 + 6, "GlobalAveragePool", [x])
        case("global_max_pool_" + tag, 1 + 6, "GlobalMaxPool", [x])
    t = values("grouped", (4, 3, 3, 3))
    case("conv_transpose_groups", 11, "ConvTranspose", [image, t, values("bias", (6,))], group=2, strides=[2, 1])
    case("conv_transpose_groups_3d", 11, "ConvTranspose", [volume, values("grouped", (4, 1, 2, 3, 2))], group=2, strides=[2, 2, 2])
    case("conv_transpose_depthwise", 11, "ConvTranspose", [image, values("depthwise", (4, 1, 2, 2))], group=4, strides=[2, 2])
    case("conv_point_padded", 11, "Conv", [image, values("point", (2, 4, 1, 1))], pads=[1, 0, 0, 2])
    case("max_pool_columns", 12, "MaxPool", [image], outputs=2, kernel_shape=[2, 3], storage_order=1)
    case("max_pool_u8", 12, "MaxPool", [values("u8", (1, 2, 5, 5), np.uint8)], kernel_shape=[2, 2], pads=[1, 1, 0, 0])
    case("max_pool_i8", 12, "MaxPool", [values("i8", (1, 2, 5, 5), np.int8)], outputs=2, kernel_shape=[2, 2], strides=[2, 2])
    pooled = values("unpool", (1, 2, 2, 2))
    case("max_unpool", 11, "MaxUnpool", [pooled, i64(5, 7, 13, 15, 16, 19, 28, 30).reshape(1, 2, 2, 2)], kernel_shape=[2, 2], strides=[2, 2])


def quantized():
    x = values("quantize", (3, 4, 6), low=-3, high=3)
    for t in [np.uint8, np.int8, np.uint16, np.int16]:
        n = np.dtype(t).name
        case("quantize_" + n, 21, "QuantizeLinear", [x, np.float32(0.013), t(7)])
        case("quantize_axis_" + n, 21, "QuantizeLinear", [x, f32(0.01, 0.5, 0.02, 0.03), np.array([1, 2, 3, 4], t)], axis=1)
        q = values("dequantize", (3, 4, 6), t)
        case("dequantize_" + n, 21, "DequantizeLinear", [q, np.float32(0.013), t(7)])
        case("dequantize_axis_" + n, 21, "DequantizeLinear", [q, values("scales", (6,), low=0.1, high=1), np.arange(6).astype(t)], axis=-1)
        blocks = (3, 2, 6)
        case("quantize_blocked_" + n, 21, "QuantizeLinear", [x, values("scales", blocks, low=0.1, high=1), np.ones(blocks, t)], axis=1, block_size=2)
        case("dequantize_blocked_" + n, 21, "DequantizeLinear", [q, values("scales", blocks, low=0.1, high=1), np.ones(blocks, t)], axis=1, block_size=2)
    case("quantize_dtype", 21, "QuantizeLinear", [x, np.float32(0.02)], output_dtype=TensorProto.INT8)
    case("dequantize_i32", 21, "DequantizeLinear", [values("i32", (3, 4), np.int32), np.float32(0.5)])
    case("dynamic_quantize", 11, "DynamicQuantizeLinear", [x], outputs=3)
    for a in [np.uint8, np.int8]:
        for b in [np.uint8, np.int8]:
            tag = "%s_%s" % (np.dtype(a).name, np.dtype(b).name)
            p, q = values("p", (2, 3, 400), a), values("q", (400, 4), b)
            case("matmul_integer_" + tag, 10, "MatMulInteger", [p, q, a(5), b(3)])
            if (a, b) != (np.int8, np.uint8):
                out = a
                case("qlinear_matmul_" + tag, 21, "QLinearMatMul", [p, np.float32(0.01), a(5), q, np.float32(0.02), b(3), np.float32(3.1), out(9)])
            image, w = values("image", (1, 4, 5, 6), a), values("w", (6, 2, 3, 3), b)
            if a == np.uint8:
                case("conv_integer_" + tag, 10, "ConvInteger", [image, w, a(3), b(0)], group=2, pads=[1, 1, 1, 1], strides=[2, 1])
                case("qlinear_conv_" + tag, 10, "QLinearConv", [image, np.float32(0.01), a(3), w, values("ws", (6,), low=0.01, high=0.02),
                     np.zeros(6, b), np.float32(0.3), a(8), values("qb", (6,), np.int32)], group=2, auto_pad="SAME_UPPER")
    wide = values("wide", (1, 64, 4, 4), np.uint8)
    case("qlinear_conv_wide", 10, "QLinearConv", [wide, np.float32(0.01), np.uint8(9), values("w", (3, 64, 3, 3), np.int8), np.float32(0.01),
         np.int8(0), np.float32(3.3), np.uint8(100)], dilations=[1, 1], strides=[1, 1], pads=[0, 1, 1, 0])


def moves():
    x = values("move", (2, 3, 4))
    for reduction in ["none", "add", "mul", "max", "min"]:
        case("scatter_elements_" + reduction, 18, "ScatterElements", [x, np.array([[[0, 2, 1, 1]]], np.int64), values("updates", (1, 1, 4))], axis=1, reduction=reduction)
        case("scatter_nd_" + reduction, 18, "ScatterND", [x, np.array([[0], [1]], np.int64), values("rows", (2, 3, 4))], reduction=reduction)
        case("scatter_nd_numbers_" + reduction, 18, "ScatterND", [values("numbers", (3,)), np.array([[2], [0]], np.int64), values("two", (2,))], reduction=reduction)
    case("reshape", 21, "Reshape", [x, i64(0, -1)], constants=[1])
    case("transpose", 21, "Transpose", [x], perm=[2, 0, 1])
    case("flatten", 21, "Flatten", [x], axis=2)
    case("squeeze", 21, "Squeeze", [x[:, :1], i64(1)], constants=[1])
    case("unsqueeze", 21, "Unsqueeze", [x, i64(0, -1)], constants=[1])
    case("shape", 21, "Shape", [x], start=1)
    case("size", 21, "Size", [x])
    case("identity", 21, "Identity", [x])
    case("constant_of_shape", 21, "ConstantOfShape", [i64(2, 3)], constants=[0], value=helper.make_tensor("v", TensorProto.INT32, [1], [4]))
    case("cast", 21, "Cast", [x * 100], to=TensorProto.INT8)
    case("equal", 19, "Equal", [values("i", (4,), np.int32), values("i", (4,), np.int32)])
    case("layer_norm", 17, "LayerNormalization", [x, values("scale", (4,)), values("bias", (4,))])


def changes():
    """Operators on both sides of the opsets that changed them: case names end in the opset."""
    def at(tag, opset, op, inputs, **more):
        case("opset_%s_%d" % (tag, opset), opset, op, inputs, **more)

    x = values("change", (2, 3, 4), low=-3, high=3)
    line, image = values("change line", (7,)), values("change image", (1, 2, 5, 6))
    for op in ["Softmax", "LogSoftmax", "Hardmax"]:
        for opset in [11, 12, 13]:
            at(op.lower(), opset, op, [x])
            at(op.lower() + "_axis", opset, op, [x], axis=1)
    for opset in [7, 10]:
        at("clip", opset, "Clip", [x], min=-1.0, max=0.5)
    for opset in [11, 12, 13]:
        at("clip", opset, "Clip", [x, f32(-1)[0], f32(0.5)[0]], constants=[1, 2])
        at("clip_above", opset, "Clip", [x, None, f32(0.5)[0]], constants=[2])
    for opset in [9, 11, 12]:
        at("squeeze", opset, "Squeeze", [x[:, :1]], axes=[1])
        at("unsqueeze", opset, "Unsqueeze", [x], axes=[0, 2])
        at("reducesum", opset, "ReduceSum", [x], axes=[1], keepdims=0)
        at("split", opset, "Split", [line], outputs=2, split=[3, 4])
        at("split_even", opset, "Split", [x], outputs=2, axis=2)
    for opset in [13, 17]:
        at("squeeze", opset, "Squeeze", [x[:, :1], i64(1)], constants=[1])
        at("unsqueeze", opset, "Unsqueeze", [x, i64(0, 2)], constants=[1])
        at("reducesum", opset, "ReduceSum", [x, i64(1)], constants=[1], keepdims=0)
        at("reducesum_noop", opset, "ReduceSum", [x], noop_with_empty_axes=1)
        at("split", opset, "Split", [line, i64(3, 4)], outputs=2, constants=[1])
        at("split_even", opset, "Split", [x], outputs=2, axis=2)
    at("split_even", 18, "Split", [line], outputs=2, num_outputs=2)
    for op in ["ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp"]:
        p = values("change positive", (2, 3, 4), low=0.25, high=2)
        for opset in [11, 13, 17]:
            at(op.lower(), opset, op, [p], axes=[1, -1])
        at(op.lower(), 18, op, [p, i64(1, -1)], constants=[1])
    for opset in [7, 9, 10]: # the runtime's mask before opset 12 is not ONNX's: it keeps nothing
        at("dropout", opset, "Dropout", [x], ratio=0.75)
    for opset in [12, 13]:
        at("dropout", opset, "Dropout", [x, f32(0.75)[0]], outputs=2, constants=[1])
        at("dropout_training", opset, "Dropout", [x, f32(0)[0], np.bool_(True)], constants=[1, 2])
    per = [values("scale", (3,)), values("bias", (3,)), values("mean", (3,)), values("variance", (3,), low=0.5, high=2)]
    for opset in [7, 9, 13, 14, 15]:
        at("batchnormalization", opset, "BatchNormalization", [x] + per, epsilon=1e-3)
    for opset in [14, 15]:
        at("batchnormalization_training", opset, "BatchNormalization", [x] + per, outputs=3, training_mode=1)
    scales = f32(1, 1, 1.5, 2)
    for kind in ["nearest", "linear"]:
        at("upsample_" + kind, 7, "Upsample", [image], mode=kind, scales=[1.0, 1.0, 2.0, 3.0])
        at("upsample_" + kind, 9, "Upsample", [image, scales], constants=[1], mode=kind)
        at("resize_" + kind, 10, "Resize", [image, scales], constants=[1], mode=kind)
        for opset in [11, 13, 18, 19]:
            at("resize_" + kind, opset, "Resize", [image, f32() if opset == 11 else None, scales], constants=[1, 2], mode=kind)
            at("resize_sizes_" + kind, opset, "Resize", [image, f32() if opset == 11 else None, f32() if opset == 11 else None, i64(1, 2, 3, 9)], constants=[1, 2, 3], mode=kind,
               coordinate_transformation_mode="align_corners")
    for opset in [7, 10]:
        for mode in ["constant", "reflect", "edge"]:
            at("pad_" + mode, opset, "Pad", [x], pads=[0, 1, 2, 1, 0, 1], mode=mode, **({"value": 1.5} if mode == "constant" else {}))
    for opset in [11, 13, 18, 19, 21]:
        for mode in ["constant", "reflect", "edge"]:
            at("pad_" + mode, opset, "Pad", [x, i64(0, 1, 2, 1, 0, 1)] + ([f32(1.5)[0]] if mode == "constant" else []), constants=[1, 2] if mode == "constant" else [1], mode=mode)
    for opset in [7, 9]:
        at("slice", opset, "Slice", [x], starts=[1, -3], ends=[9, -1], axes=[0, 2])
        at("topk", opset, "TopK", [x], outputs=2, k=2, axis=2)
    for opset in [10, 11, 13]:
        at("slice", opset, "Slice", [x, i64(1, -3), i64(9, -1), i64(0, 2)], constants=[1, 2, 3])
        at("slice_steps", opset, "Slice", [x, i64(-1), i64(-9), i64(1), i64(-2)], constants=[1, 2, 3, 4])
    for opset in [10, 11]:
        at("topk", opset, "TopK", [x, i64(2)], outputs=2, constants=[1], axis=2)
    at("topk_least", 11, "TopK", [x, i64(2)], outputs=2, constants=[1], axis=1, largest=0)
    for opset in [7, 9, 13, 19, 21]:
        at("cast_int", opset, "Cast", [x * 10], to=TensorProto.INT32)
        at("cast_bool", opset, "Cast", [x], to=TensorProto.BOOL)
        at("cast_float", opset, "Cast", [values("change ints", (5,), np.int64)], to=TensorProto.FLOAT)
    g = [values("gemm a", (2, 3)), values("gemm b", (3, 4))]
    for opset in [7, 9, 11, 13]:
        at("gemm", opset, "Gemm", g + [values("gemm c", (4,))])
    for opset in [11, 13]:
        at("gemm_alone", opset, "Gemm", g)
    for opset in [7, 11, 13, 21]:
        at("flatten", opset, "Flatten", [x], axis=2)
        at("gather", opset, "Gather", [x, i64(2, 0)], axis=1)
    for opset in [11, 13, 21]:
        at("flatten_negative", opset, "Flatten", [x], axis=-1)
        at("gather_negative", opset, "Gather", [x, i64(-1, 0)], axis=1)
    at("scatter", 9, "Scatter", [line, i64(1, 3), f32(5, 6)])
    for opset in [11, 13, 16, 18]:
        at("scatterelements", opset, "ScatterElements", [line, i64(1, -3), f32(5, 6)])
        at("scatternd", opset, "ScatterND", [line, i64(1, 3).reshape(2, 1), f32(5, 6)])
    for opset in [7, 10, 11, 12, 19]:
        at("maxpool", opset, "MaxPool", [image], kernel_shape=[2, 3], strides=[2, 1], pads=[0, 1, 1, 0])
        at("averagepool", opset, "AveragePool", [image], kernel_shape=[2, 3], strides=[2, 1], pads=[0, 1, 1, 0], count_include_pad=1)
    for opset in [10, 11, 12]:
        at("maxpool_ceil", opset, "MaxPool", [image], kernel_shape=[2, 2], strides=[2, 4], ceil_mode=1)
    ties = np.array([[1, 3, 3], [2, 2, 0]], np.float32)
    for op in ["ArgMax", "ArgMin"]:
        for opset in [7, 11, 12, 13]:
            at(op.lower(), opset, op, [ties], axis=1)
        for opset in [12, 13]:
            at(op.lower() + "_last", opset, op, [ties], axis=1, select_last_index=1)
    for opset in [7, 11, 13]:
        at("depthtospace", opset, "DepthToSpace", [values("depth", (1, 8, 2, 3))], blocksize=2)
    for opset in [11, 13]:
        at("depthtospace_crd", opset, "DepthToSpace", [values("depth", (1, 8, 2, 3))], blocksize=2, mode="CRD")
    for opset in [7, 12, 13, 15]:
        at("pow", opset, "Pow", [values("base", (5,), low=0.5, high=2), values("exponent", (5,))])
    for opset in [12, 13, 15]:
        at("pow_mixed", opset, "Pow", [values("base", (5,), low=0.5, high=2), np.array([2, -1, 0, 3, 1], np.int32)])
    for opset in [7, 13, 14]:
        at("reshape", opset, "Reshape", [x, i64(0, -1)], constants=[1])
        at("shape", opset, "Shape", [x])
    for opset in [15, 21]:
        at("shape_part", opset, "Shape", [x], start=-2, end=3)
    q = values("change quant", (3, 4), low=-3, high=3)
    for opset in [10, 13, 19, 21]:
        at("quantizelinear", opset, "QuantizeLinear", [q, np.float32(0.013), np.uint8(7)])
        at("dequantizelinear", opset, "DequantizeLinear", [values("change bytes", (3, 4), np.uint8), np.float32(0.013), np.uint8(7)])
    for opset in [13, 19, 21]:
        at("quantizelinear_axis", opset, "QuantizeLinear", [q, f32(0.01, 0.5, 0.02, 0.03), np.array([1, 2, 3, 4], np.int8)], axis=1)
    for opset in [7, 9, 16]:
        at("prelu", opset, "PRelu", [x, values("slope", (3, 1))])
        at("leakyrelu", opset, "LeakyRelu", [x], alpha=0.2)
    for opset in [7, 11, 13]:
        at("equal", opset, "Equal", [values("i", (4,), np.int32), values("i", (4,), np.int32)])
    for opset in [7, 13, 14]:
        at("relu", opset, "Relu", [x])
    at("relu_int", 14, "Relu", [values("change ints", (5,), np.int32)])
    for opset in [9, 11]:
        at("onehot", opset, "OneHot", [i64(1, 3, 0), i64(4), f32(0.5, 2)], constants=[1, 2])
    at("onehot_negative", 11, "OneHot", [i64(1, -3, 7), i64(4), f32(0.5, 2)], constants=[1, 2])
    w, r = values("cell w", (1, 8, 3)), values("cell r", (1, 8, 2))
    for opset in [7, 14, 21]:
        at("lstm", opset, "LSTM", [values("sequence", (2, 1, 3)), w, r, values("cell b", (1, 16))], outputs=3, hidden_size=2)
        at("gru", opset, "GRU", [values("sequence", (2, 1, 3)), w[:, :6], r[:, :6]], outputs=2, hidden_size=2)
        at("rnn", opset, "RNN", [values("sequence", (2, 1, 3)), w[:, :2], r[:, :2]], outputs=2, hidden_size=2)
    for opset in [10, 20]:
        at("isinf", opset, "IsInf", [np.array([1, np.inf, -np.inf, np.nan], np.float32)], detect_negative=0)
    for opset in [7, 8, 13]:
        for op in ["Max", "Min", "Sum", "Mean"]:
            same = (lambda: [values("a", (2, 3)), values("b", (2, 3))]) if opset == 7 else (lambda: [values("a", (2, 3)), values("b", (3,))])
            at(op.lower(), opset, op, same())
    at("matmul_vector", 13, "MatMul", [x, values("vector", (4,))])
    at("matmul_vectors", 13, "MatMul", [values("vector", (4,)), values("other", (4,))])
    at("matmul_row", 13, "MatMul", [values("row", (3,)), x])


def latest():
    """The operators that no opset beyond 17 changed, at opset 21: what they were must be what they are."""
    def now(tag, op, inputs, **more):
        case("latest_" + tag, 21, op, inputs, **more)

    x, row, p = values("latest", (2, 3, 4), low=-3, high=3), values("latest row", (4,)), values("latest positive", (2, 3, 4), low=0.25, high=3)
    for op in ["Tanh", "Sigmoid", "Exp", "Erf", "Abs", "Sign", "Floor", "Ceil", "Round", "Neg", "Sin", "Cos", "Softplus", "Softsign", "Selu", "HardSwish", "Relu"]:
        now(op.lower(), op, [x])
    for op in ["Log", "Sqrt", "Reciprocal"]:
        now(op.lower(), op, [p])
    for op in ["LeakyRelu", "Elu", "Celu", "ThresholdedRelu", "HardSigmoid"]:
        now(op.lower(), op, [x], alpha=0.7)
    now("hardsigmoid_beta", "HardSigmoid", [x], alpha=0.3, beta=0.25)
    now("selu_given", "Selu", [x], alpha=1.5, gamma=0.75)
    for op in ["Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean", "Less", "LessOrEqual", "Greater", "GreaterOrEqual", "PRelu"]:
        now(op.lower(), op, [p, row])
    whole = np.array([7, -7, 5, -5, 0], np.int32)
    now("div_int", "Div", [whole, np.array([2, 2, -3, -3, 4], np.int32)])
    now("mod", "Mod", [whole, np.array([3, 3, -4, -4, 2], np.int32)])
    now("mod_float", "Mod", [x, f32(0.75)], fmod=1)
    now("pow", "Pow", [p, row])
    for op in ["And", "Or", "Xor"]:
        now(op.lower(), op, [values("left", (2, 4), np.bool_), values("right", (4,), np.bool_)])
    now("not", "Not", [values("left", (2, 4), np.bool_)])
    now("where", "Where", [values("choice", (3, 1), np.bool_), x, row])
    for op in ["Softmax", "LogSoftmax", "Hardmax"]:
        now(op.lower(), op, [x], axis=1)
    for op in ["ArgMax", "ArgMin"]:
        now(op.lower(), op, [x], axis=1, keepdims=0)
    now("topk", "TopK", [x, i64(2)], outputs=2, constants=[1], axis=1)
    now("clip", "Clip", [x, f32(-1)[0], f32(0.5)[0]], constants=[1, 2])
    now("dropout", "Dropout", [x, f32(0.5)[0]], outputs=2, constants=[1])
    for tag, end in [("cumsum", {}), ("cumsum_back", {"reverse": 1, "exclusive": 1})]:
        now(tag, "CumSum", [x, np.int64(1)], constants=[1], **end)
    latest_moves(now, x, row)
    latest_products(now, x)
    latest_norms(now, x)
    latest_branches(x)


def latest_moves(now, x, row):
    now("concat", "Concat", [x, x[:, :1]], axis=1)
    now("slice", "Slice", [x, i64(-1, 0), i64(-9, 3), i64(1, 2), i64(-2, 2)], constants=[1, 2, 3, 4])
    now("expand", "Expand", [row, i64(2, 3, 1)], constants=[1])
    now("tile", "Tile", [x, i64(1, 2, 3)], constants=[1])
    now("range", "Range", [np.int64(2), np.int64(-9), np.int64(-3)], constants=[0, 1, 2])
    now("constant", "Constant", [], value_floats=[0.5, -1.0])
    now("trilu", "Trilu", [x, np.int64(-1)], constants=[1])
    now("trilu_lower", "Trilu", [x, np.int64(1)], constants=[1], upper=0)
    now("eyelike", "EyeLike", [x[0]], k=-1, dtype=TensorProto.INT32)
    now("onehot", "OneHot", [i64(1, -1, 5), i64(4), f32(0.5, 2)], constants=[1, 2], axis=0)
    now("gather_elements", "GatherElements", [x, i64(0, 2, -1, 1).reshape(1, 1, 4)], axis=1)
    now("gather_nd", "GatherND", [x, i64(1, 2, 0, -1).reshape(2, 2)])
    now("gather_nd_batch", "GatherND", [x, i64(2, 0).reshape(2, 1)], batch_dims=1)
    now("depth_to_space", "DepthToSpace", [values("depth", (1, 8, 2, 3))], blocksize=2, mode="CRD")
    now("space_to_depth", "SpaceToDepth", [values("space", (1, 2, 4, 6))], blocksize=2)


def latest_products(now, x):
    image = values("latest image", (2, 4, 6, 7))
    now("matmul", "MatMul", [x, values("latest b", (4, 5))])
    now("gemm", "Gemm", [x[0], values("latest b", (5, 4)), values("latest c", (3, 1))], transB=1, alpha=0.5, beta=2.0)
    now("conv", "Conv", [image, values("latest w", (6, 2, 3, 2)), values("latest bias", (6,))], group=2, pads=[1, 0, 2, 1], strides=[2, 1])
    now("conv_transpose", "ConvTranspose", [image, values("latest t", (4, 2, 3, 2))], strides=[2, 1], pads=[1, 0, 0, 1], output_padding=[1, 0])
    now("global_average_pool", "GlobalAveragePool", [image])
    now("global_max_pool", "GlobalMaxPool", [image])
    for tag, equation, shapes in [
            ("product", "ij,jk->ik", [(2, 3), (3, 4)]), ("attention", "bhqd,bhkd->bhqk", [(1, 2, 3, 4), (1, 2, 5, 4)]),
            ("ellipsis", "...ij,...jk->...ik", [(2, 1, 2, 3), (1, 5, 3, 4)]), ("implicit", "ba,ac", [(2, 3), (3, 4)]),
            ("diagonal", "ii->i", [(3, 3)]), ("trace", "ii", [(3, 3)]), ("turned", "ij->ji", [(2, 3)]), ("sum", "ij->", [(2, 3)]),
            ("outer", "i,j->ij", [(2,), (3,)]), ("three", "ij,jk,kl->il", [(2, 3), (3, 4), (4, 2)])]:
        now("einsum_" + tag, "Einsum", [values("einsum %s %d" % (tag, i), s) for i, s in enumerate(shapes)], equation=equation)
    a, b = values("latest a8", (2, 6), np.uint8), values("latest b8", (6, 3), np.int8)
    now("matmul_integer", "MatMulInteger", [a, b, np.uint8(3), np.int8(0)])
    u, w = values("latest u8", (1, 2, 4, 5), np.uint8), values("latest w8", (3, 2, 2, 2), np.uint8)
    now("conv_integer", "ConvInteger", [u, w, np.uint8(7), np.uint8(100)], pads=[1, 0, 0, 1])
    now("qlinear_conv", "QLinearConv", [u, np.float32(0.02), np.uint8(7), w, np.float32(0.01), np.uint8(100), np.float32(0.4), np.uint8(90)])
    now("dynamic_quantize", "DynamicQuantizeLinear", [x], outputs=3)


def latest_norms(now, x):
    image, per = values("latest norm", (2, 3, 4, 2)), [values("latest scale", (3,)), values("latest shift", (3,))]
    now("instance_norm", "InstanceNormalization", [image] + per, epsilon=1e-3)
    now("batch_norm", "BatchNormalization", [image] + per + [values("latest mean", (3,)), values("latest variance", (3,), low=0.5, high=2)])
    now("layer_norm", "LayerNormalization", [x, values("latest g", (3, 4)), values("latest h", (3, 4))], axis=1)
    now("lrn", "LRN", [values("latest lrn", (1, 7, 2, 2))], size=3, alpha=0.5, beta=0.6, bias=1.5)
    now("mvn", "MeanVarianceNormalization", [image], axes=[0, 2, 3])
    for norm in [1, 2]:
        for axis in [0, 1, -1]:
            now("lp_norm_%d_%d" % (norm, axis % 3), "LpNormalization", [x], p=norm, axis=axis)


def latest_branches(x):
    """If whose condition is an input, and both branches read the graph around them."""
    def branch(op):
        return helper.make_graph([helper.make_node(op, ["b"], ["inner"])], op, [], [helper.make_empty_tensor_value_info("inner")])

    for opset in [16, 19, 21]:
        for on in [False, True]:
            node = helper.make_node("If", ["a"], ["y0"], then_branch=branch("Tanh"), else_branch=branch("Neg"))
            CASES.append(("latest_if_%s_%d" % (str(on).lower(), opset), opset, [node], [], [("a", np.array(on)), ("b", x)], 1))


def specials():
    """Zeros, infinities and NaN."""
    inf, nan = np.inf, np.nan
    x = f32(0, -0.0, 1, -1, 2.5, inf, -inf, nan, 1e-40, 3.4e38)
    case("special_thresholdedrelu", 10, "ThresholdedRelu", [x], alpha=0.5)
    case("special_dynamic_quantize_zeros", 11, "DynamicQuantizeLinear", [np.zeros((2, 3), np.float32)], outputs=3)
    case("special_reducelogsumexp", 13, "ReduceLogSumExp", [np.array([[1, inf, -2], [-inf, -inf, -inf], [-inf, 88.5, 89], [inf, -inf, 0], [1, nan, inf], [-200, -300, -inf]], np.float32)], axes=[1])
    case("special_pow", 15, "Pow", [x.reshape(-1, 1), f32(0, -0.0, 1, -1, 2, 3, -3, 0.5, -0.5, 70, 71, inf, -inf, nan)])
    case("special_quantize", 13, "QuantizeLinear", [f32(inf, -inf, 0.25, 0.75, -0.25, 1e30, -1e30), np.float32(0.5), np.uint8(3)])


def main():
    for add in [reductions, integers, splits, resizes, pads, activations, norms, windows, quantized, moves, changes, latest, specials]:
        add()
    with tempfile.TemporaryDirectory() as d:
        for name, opset, nodes, init, fed, count in CASES:
            outs = [helper.make_empty_tensor_value_info("y%d" % i) for i in range(count)]
            open(os.path.join(d, name + ".onnx"), "wb").write(model(opset, nodes, init, fed, outs).SerializeToString())
            listed = []
            for n, x in fed:
                file = "%s.in.%s" % (name, n)
                x.tofile(os.path.join(d, file))
                listed.append({"name": n, "type": x.dtype.name, "dims": list(x.shape), "file": file})
            json.dump(listed, open(os.path.join(d, name + ".json"), "w"))
        subprocess.run(["node", os.path.join(HERE, "run.cjs"), d], check=True)
        lines = "".join(pack(d, c) for c in CASES)
    with open(os.path.join(HERE, "cases.jsonl.gz"), "wb") as out:
        out.write(gzip.compress(lines.encode(), mtime=0))


def pack(d, c):
    name, opset, nodes, init, fed, count = c
    result = json.load(open(os.path.join(d, name + ".out.json")))
    if "error" in result:
        print("left out: %s: %s" % (name, result["error"][:300]), file=sys.stderr)
        return ""
    got = []
    for o in result["outputs"]:
        dtype = np.bool_ if o["type"] == "bool" else np.dtype(o["type"])
        got.append(numpy_helper.from_array(np.fromfile(os.path.join(d, o["file"]), dtype).reshape(o["dims"]), o["name"]))
    infos = [helper.make_tensor_value_info(t.name, t.data_type, list(t.dims)) for t in got]
    b64 = lambda m: base64.b64encode(m.SerializeToString()).decode()
    return json.dumps({"name": name, "model": b64(model(opset, nodes, init, fed, infos)),
                          "inputs": [b64(numpy_helper.from_array(x, n)) for n, x in fed], "outputs": [b64(t) for t in got]}) + "\n"


main()
