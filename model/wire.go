package model

import (
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// fieldKind says how a protobuf field is encoded, and whether it may repeat.
type fieldKind uint8

const (
	wireVarint   fieldKind = iota // one varint
	wireFixed32                   // one 32-bit word
	wireBytes                     // one string or message
	wireMany                      // repeated strings or messages
	wireVarints                   // repeated varints, packed or not
	wireFixed32s                  // repeated 32-bit words, packed or not
	wireIgnored                   // documentation: skipped
	wireRefused                   // a feature that has no meaning here
)

// fieldSpec describes one field of a message.
type fieldSpec struct {
	name string
	kind fieldKind
}

// message is the set of fields that a message may have.
type message struct {
	name   string
	fields map[protowire.Number]fieldSpec
}

// wireField is one decoded field: number holds varints and words.
type wireField struct {
	num    protowire.Number
	number uint64
	bytes  []byte
}

// walk calls visit for every value in msg in file order. Unknown and
// duplicate fields, wrong wire types and truncated values are errors.
func (m *message) walk(msg []byte, visit func(wireField) error) error {
	seen := map[protowire.Number]bool{}
	for len(msg) > 0 {
		num, typ, n := protowire.ConsumeTag(msg)
		if n < 0 {
			return fmt.Errorf("%s: broken field tag: the file is truncated or not ONNX", m.name)
		}
		msg = msg[n:]
		spec, ok := m.fields[num]
		if !ok {
			return fmt.Errorf("%s: unknown field %d: export the model with ONNX opset %d or older", m.name, num, maxOpset)
		}
		if spec.kind == wireRefused {
			return fmt.Errorf("%s: field %s is not supported: export the model without it", m.name, spec.name)
		}
		if spec.kind <= wireBytes && seen[num] {
			return fmt.Errorf("%s: field %s is given twice", m.name, spec.name)
		}
		seen[num] = true
		used, err := m.value(num, typ, spec, msg, visit)
		if err != nil {
			return err
		}
		msg = msg[used:]
	}
	return nil
}

// value decodes the value of one field and returns its length.
func (m *message) value(num protowire.Number, typ protowire.Type, spec fieldSpec, msg []byte, visit func(wireField) error) (int, error) {
	truncated := fmt.Errorf("%s: field %s is truncated", m.name, spec.name)
	if spec.kind == wireIgnored {
		n := protowire.ConsumeFieldValue(num, typ, msg)
		if n < 0 {
			return 0, truncated
		}
		return n, nil
	}
	switch typ {
	case protowire.VarintType:
		v, n := protowire.ConsumeVarint(msg)
		if n < 0 {
			return 0, truncated
		}
		if spec.kind == wireVarint || spec.kind == wireVarints {
			return n, visit(wireField{num: num, number: v})
		}
	case protowire.Fixed32Type:
		v, n := protowire.ConsumeFixed32(msg)
		if n < 0 {
			return 0, truncated
		}
		if spec.kind == wireFixed32 || spec.kind == wireFixed32s {
			return n, visit(wireField{num: num, number: uint64(v)})
		}
	case protowire.BytesType:
		v, n := protowire.ConsumeBytes(msg)
		if n < 0 {
			return 0, truncated
		}
		switch spec.kind {
		case wireBytes, wireMany:
			return n, visit(wireField{num: num, bytes: v})
		case wireVarints:
			return n, packedVarints(num, v, truncated, visit)
		case wireFixed32s:
			return n, packedWords(num, v, truncated, visit)
		}
	}
	return 0, fmt.Errorf("%s: field %s has wire type %d", m.name, spec.name, typ)
}

func packedVarints(num protowire.Number, v []byte, truncated error, visit func(wireField) error) error {
	for len(v) > 0 {
		x, n := protowire.ConsumeVarint(v)
		if n < 0 {
			return truncated
		}
		if err := visit(wireField{num: num, number: x}); err != nil {
			return err
		}
		v = v[n:]
	}
	return nil
}

func packedWords(num protowire.Number, v []byte, truncated error, visit func(wireField) error) error {
	for len(v) > 0 {
		x, n := protowire.ConsumeFixed32(v)
		if n < 0 {
			return truncated
		}
		if err := visit(wireField{num: num, number: uint64(x)}); err != nil {
			return err
		}
		v = v[n:]
	}
	return nil
}
