package toys

// windows are convolutions and pools.
func windows() []*spec {
	return []*spec{
		one("Conv", x(1, 2, 3, 3), w(2, 2, 2, 2), w(2)).with(wholes("pads", 1, 0, 0, 1)),
		one("Conv", x(1, 4, 5), w(2, 2, 2)).label("of groups").with(whole("group", 2), wholes("dilations", 2), wholes("strides", 2)),
		one("Conv", x(1, 2, 3, 3), w(2, 1, 3, 3)).label("depthwise").with(whole("group", 2), text("auto_pad", "SAME_UPPER")),
		one("Conv", x(1, 1, 2, 2, 3), w(1, 1, 2, 1, 2)).label("of volumes"),
		one("ConvTranspose", x(1, 2, 2, 2), w(2, 1, 2, 2), w(1)).with(wholes("strides", 2, 1), wholes("output_padding", 1, 0)),
		one("ConvTranspose", x(1, 2, 3), w(2, 1, 2)).label("of groups").with(whole("group", 2), wholes("dilations", 2), wholes("pads", 1, 0)),
		one("ConvTranspose", x(1, 2, 2, 2, 1), w(2, 1, 2, 1, 2)).label("of volumes").with(whole("group", 2), wholes("strides", 2, 1, 2)),
		one("MaxPool", x(1, 2, 3, 3)).outs(2).with(wholes("kernel_shape", 2, 2), wholes("pads", 1, 0, 0, 1)),
		one("MaxPool", x(1, 1, 7)).label("rounded up").with(wholes("kernel_shape", 2), wholes("strides", 3), wholes("dilations", 2), whole("ceil_mode", 1)),
		one("MaxPool", of(u8, dim(1, 1, 2, 2), 9, 200, 3, 4)).label("of bytes").with(wholes("kernel_shape", 2, 1)),
		one("MaxUnpool", x(1, 1, 2), of(i64, dim(1, 1, 2), 1, 3)).with(wholes("kernel_shape", 2), wholes("strides", 2)),
		one("AveragePool", x(1, 1, 3, 3)).with(wholes("kernel_shape", 2, 2), wholes("pads", 1, 1, 0, 0)),
		one("AveragePool", x(1, 1, 5)).label("with pads").with(wholes("kernel_shape", 3), wholes("strides", 2), wholes("pads", 1, 1), whole("count_include_pad", 1)),
		one("AveragePool", x(1, 1, 2, 3, 2)).label("of volumes").with(wholes("kernel_shape", 2, 2, 2), wholes("dilations", 1, 2, 1), wholes("pads", 1, 1, 0, 0, 1, 0)),
	}
}

// resizes interpolate.
func resizes() (out []*spec) {
	for _, mode := range []string{"nearest", "linear", "cubic"} {
		out = append(out, one("Resize", x(1, 1, 2, 3), none, none, list(1, 1, 3, 2)).label(mode).with(text("mode", mode)))
	}
	crop := arg{kind: constant, elem: float, dims: dim(4), floats: []float32{0, 0.2, 1, 1.4}}
	scales := arg{kind: constant, elem: float, dims: dim(3), floats: []float32{1, 1, 1.5}}
	return append(out,
		one("Resize", x(1, 1, 2, 3), none, none, list(1, 1, 4, 2)).label("by floor").with(text("mode", "nearest"), text("nearest_mode", "floor"), text("coordinate_transformation_mode", "asymmetric")),
		one("Resize", x(1, 1, 5), none, none, list(1, 1, 3)).label("cubic inside").with(text("mode", "cubic"), whole("exclude_outside", 1)),
		one("Resize", x(1, 1, 6), none, none, list(1, 1, 2)).label("without aliases").with(text("mode", "linear"), whole("antialias", 1)),
		one("Resize", x(1, 3), crop, none, list(1, 4)).label("cropped").with(text("mode", "linear"), text("coordinate_transformation_mode", "tf_crop_and_resize"), real("extrapolation_value", 7)),
		one("Resize", x(1, 1, 4), none, scales).label("aligned").at(13).with(text("mode", "linear"), text("coordinate_transformation_mode", "align_corners")),
		one("Resize", x(1, 1, 4), scales).label("of old").at(10).with(text("mode", "linear")),
		one("Upsample", x(1, 1, 4), scales).at(9).with(text("mode", "linear")),
	)
}

// quantized are operators of 8-bit numbers.
func quantized() []*spec {
	scale, zero := number(0.05), of(u8, []uint32{}, 7)
	a, b := of(u8, dim(2, 3), 1, 200, 3, 40, 5, 255), of(i8, dim(3, 2), -128, 5, 6, 127, -8, 9)
	image, kernel := of(u8, dim(1, 2, 2, 2), 1, 200, 3, 40, 5, 255, 7, 8), of(i8, dim(2, 2, 1, 2), -128, 5, 6, 127, -8, 9, 1, 2)
	none8 := of(i8, []uint32{}, 0)
	return []*spec{
		one("QuantizeLinear", x(4), scale, zero), one("DequantizeLinear", of(u8, dim(4), 0, 7, 8, 255), scale, zero),
		one("QuantizeLinear", x(2, 3), arg{kind: constant, elem: float, dims: dim(3), floats: []float32{0.1, 0.02, 1}}, of(i8, dim(3), 0, 1, -2)).label("by axis"),
		one("QuantizeLinear", x(2, 4), w(2, 2)).label("by blocks").with(whole("axis", 1), whole("block_size", 2)),
		one("MatMulInteger", bytes(1, 300), bytes(300, 1)).label("of long rows"),
		one("DynamicQuantizeLinear", x(4)).outs(3),
		one("MatMulInteger", a, b, zero), one("MatMulInteger", a, b).label("without zeros"),
		one("QLinearMatMul", a, scale, zero, b, scale, none8, number(1.5), zero),
		one("ConvInteger", image, kernel, zero).with(wholes("pads", 0, 1, 0, 0)),
		one("QLinearConv", image, scale, zero, kernel, scale, none8, number(1.5), zero, of(i32, dim(2), 9, -9)),
	}
}

// bytes are drawn from all bytes.
func bytes(dims ...uint32) arg {
	n := 1
	for _, d := range dims {
		n *= int(d)
	}
	v := make([]int32, n)
	for i, f := range grid("bytes", n, 0, 256) {
		v[i] = int32(f)
	}
	return of(u8, dims, v...)
}
