package toys

import (
	"slices"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// moves copy elements.
func moves() (out []*spec) {
	for _, mode := range []string{"constant", "reflect", "edge", "wrap"} {
		out = append(out, one("Pad", x(2, 3), list(0, 1, 1, 2)).label(mode).with(text("mode", mode)))
	}
	return append(out,
		one("Pad", x(3), list(-1, 2), number(0.5)).label("cut and filled"),
		one("Concat", x(1, 2), x(1, 3)).with(whole("axis", 1)),
		one("Concat", slices.Repeat([]arg{x(1, 2)}, 10)...).label("of many").with(whole("axis", 0)),
		one("Slice", x(2, 5), list(4), list(-6), list(1), list(-2)), one("Slice", x(4), list(1), list(3)).label("plain"),
		one("Expand", x(2, 1), list(2, 2, 3)), one("Tile", x(2, 2), list(1, 2)),
		one("Split", x(5), list(2, 3)).outs(2), one("Split", x(5)).label("by number").with(whole("num_outputs", 2)).outs(2),
		one("Squeeze", x(2, 1, 2), list(1)), one("Unsqueeze", x(2, 2), list(0, -1)),
		one("Flatten", x(2, 2, 2)), one("Reshape", x(2, 3), list(3, -1)), one("Transpose", x(2, 3)).with(wholes("perm", 1, 0)),
		one("DepthToSpace", x(1, 4, 1, 2)).with(whole("blocksize", 2)), one("DepthToSpace", x(1, 4, 1, 2)).label("by columns").with(whole("blocksize", 2), text("mode", "CRD")),
		one("SpaceToDepth", x(1, 1, 2, 4)).with(whole("blocksize", 2)),
		one("Trilu", x(3, 3)), one("Trilu", x(2, 3), arg{kind: constant, elem: i64, dims: []uint32{}, ints: []int32{-1}}).label("lower").with(whole("upper", 0)),
		one("Compress", x(3, 2), arg{kind: constant, elem: boole, dims: dim(3), ints: []int32{1, 0, 1}}).with(whole("axis", 0)),
		one("ReverseSequence", x(3, 2), of(i64, dim(2), 2, 3)),
	)
}

// gathers read and write where an input says.
func gathers() (out []*spec) {
	for _, r := range []string{"none", "add", "mul", "max", "min"} {
		out = append(out, one("ScatterElements", x(3, 2), of(i64, dim(1, 2), 2, 0), x(1, 2)).label(r).with(text("reduction", r)),
			one("ScatterND", x(3, 2), of(i64, dim(2, 1), 2, 0), x(2, 2)).label(r).with(text("reduction", r)))
	}
	return append(out,
		one("ScatterElements", x(2, 3), of(i64, dim(2, 2), -1, 0, 1, 1), x(2, 2)).label("along").with(whole("axis", 1)),
		one("Scatter", x(3, 2), of(i64, dim(1, 2), 2, 0), x(1, 2)).at(9),
		one("Gather", x(3, 2), of(i64, dim(3), 2, 0, -1)), one("Gather", x(2, 3), list(2, -3)).label("of constants").with(whole("axis", 1)),
		one("GatherElements", x(2, 3), of(i64, dim(2, 1), 2, -3)).with(whole("axis", 1)),
		one("GatherND", x(2, 2, 2), of(i64, dim(2, 2), 1, 0, -1, 1)), one("GatherND", x(2, 2), of(i64, dim(2, 1), 1, 0)).label("by batch").with(whole("batch_dims", 1)),
		one("OneHot", of(i64, dim(3), 1, -1, 5), arg{kind: constant, elem: i64, dims: []uint32{}, ints: []int32{3}}, arg{kind: constant, elem: float, dims: dim(2), floats: []float32{0.5, 2}}),
	)
}

// constants are computed at import; a model has to have something else, too.
func constants() (out []*spec) {
	scalar := func(v int32) arg { return arg{kind: constant, elem: i64, dims: []uint32{}, ints: []int32{v}} }
	value := model.Attr{Name: "value", Type: model.AttrTensor, T: &model.Initializer{Tensor: engine.F32Tensor([]float32{3}, 1)}}
	return append(out,
		one("Shape", x(2, 3)), one("Size", x(2, 3)), one("ConstantOfShape", list(2, 2)).with(value),
		one("Range", scalar(1), scalar(7), scalar(2)), one("EyeLike", x(2, 3)).with(whole("k", 1)), one("Constant").with(value),
	)
}
