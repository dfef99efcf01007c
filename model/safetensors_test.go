package model

import (
	"encoding/binary"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

func safeFile(header string, data ...byte) []byte {
	out := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(out, header...), data...)
}

func TestSafetensorsRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"empty":          {nil, "shorter"},
		"header length":  {safeFile("")[:8:8], "JSON object"},
		"header too big": {append(binary.LittleEndian.AppendUint64(nil, 1<<60), '{'), "longer"},
		"no object":      {safeFile("[]"), "JSON object"},
		"tail text":      {safeFile("{} {}"), "after the object"},
		"truncated":      {safeFile(`{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}`, 1, 2, 3, 4), "truncated"},
		"no data":        {safeFile(`{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}`), "truncated"},
		"twice":          {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}`, make([]byte, 8)...), `"a" is given twice`},
		"key twice":      {safeFile(`{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, make([]byte, 4)...), `"dtype" is given twice`},
		"unknown key":    {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}`, make([]byte, 4)...), `unknown key "x"`},
		"missing key":    {safeFile(`{"a":{"dtype":"F32","shape":[1]}}`), "data_offsets"},
		"hole":           {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}`, make([]byte, 8)...), "holes"},
		"overlap":        {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, make([]byte, 4)...), "overlap"},
		"tail":           {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, make([]byte, 8)...), "tail"},
		"shape":          {safeFile(`{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}`, make([]byte, 4)...), `"a"`},
		"negative":       {safeFile(`{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}`, make([]byte, 4)...), "shape"},
		"huge":           {safeFile(`{"a":{"dtype":"F32","shape":[400000000,400000000],"data_offsets":[0,4]}}`, make([]byte, 4)...), "elements"},
		"dtype":          {safeFile(`{"a":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}}`, 0), "F8_E4M3"},
		"wide":           {safeFile(`{"a":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}`, 0, 0, 0, 0, 1, 0, 0, 0), "32 bits"},
		"metadata twice": {safeFile(`{"__metadata__":{"a":"x","a":"y"}}`), `metadata "a" is given twice`},
		"a blank first":  {safeFile(` {}`), "JSON object"},
		"metadata":       {safeFile(`{"__metadata__":{"a":{}}}`), "metadata"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadSafetensors(c.file)
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want one line with %q", err, c.want)
			}
		})
	}
}

func TestSafetensorsHalves(t *testing.T) {
	for h, want := range map[uint16]float32{0x3c00: 1, 0xc000: -2, 0x0001: 1.0 / (1 << 24), 0x03ff: 1023.0 / (1 << 24), 0x7bff: 65504,
		0x7c00: float32(math.Inf(1)), 0x8000: float32(math.Copysign(0, -1))} {
		if got := halfToFloat(h); got != math.Float32bits(want) {
			t.Errorf("%#04x is %#08x, want %#08x", h, got, math.Float32bits(want))
		}
	}
	file := safeFile(`{"__metadata__":{"format":"pt"},"b":{"dtype":"BF16","shape":[1],"data_offsets":[2,4]},"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}`,
		0x00, 0x3c, 0x80, 0x3f)
	tensors, err := ReadSafetensors(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(tensors) != 2 || tensors[0].Name != "a" || tensors[0].Tensor.F32s()[0] != 1 || tensors[1].Tensor.F32s()[0] != 1 {
		t.Fatalf("%+v", tensors)
	}
}

func FuzzSafetensors(f *testing.F) {
	g := digitsMLP()
	file, err := g.Safetensors()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file[:600])
	f.Add(safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 0, 0, 0, 0))
	f.Fuzz(func(t *testing.T, file []byte) {
		tensors, err := ReadSafetensors(file)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
		floats := slices.DeleteFunc(tensors, func(t Initializer) bool { return t.Tensor.DType != engine.F32 })
		written, err := (&Graph{Initializers: floats}).Safetensors()
		if err != nil {
			t.Fatal(err)
		}
		again, err := ReadSafetensors(written)
		if err != nil || !reflect.DeepEqual(floats, again) && len(floats)+len(again) > 0 {
			t.Errorf("%v after writing, %v, were %v", again, err, floats)
		}
	})
}
