package dataset

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"testing"
)

// Every array is read to its end, whose checksum is checked, not only the first.
func TestArrays_endOfEach(t *testing.T) {
	array := npy("|u1", "2", 1, 2)
	packed := gzipped(t, array)
	broken := bytes.Clone(packed)
	broken[len(broken)-8] ^= 1 // of the checksum
	archive := npz(t, map[string][]byte{"b": array})
	wrong := bytes.ReplaceAll(archive, binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE(array)), []byte{1, 2, 3, 4})
	files := map[string][]byte{"a.npy": array, "more.npy": append(bytes.Clone(array), 3), "cut.npy.gz": packed[:len(packed)-3],
		"more.npy.gz": gzipped(t, append(bytes.Clone(array), 3)), "broken.npy.gz": broken, "b.npz": archive, "wrong.npz": wrong}
	for file, want := range map[string]string{
		"a.npy": "", "b.npz, array: b": "",
		"more.npy":            `field "b": the file goes on after its 2 rows`,
		"more.npy.gz":         `field "b": the file goes on after its 2 rows`,
		"cut.npy.gz":          `field "b": after its 2 rows: unexpected EOF`,
		"broken.npy.gz":       `field "b": after its 2 rows: gzip: invalid checksum`,
		"wrong.npz, array: b": `field "b": after its 2 rows: zip: checksum error`,
	} {
		for _, fields := range []string{
			"- {name: a, dtype: u8, file: a.npy}\n- {name: b, dtype: u8, file: " + file + "}\n",
			"- {name: b, dtype: u8, file: " + file + "}\n- {name: a, dtype: u8, file: a.npy}\n",
		} {
			s, err := source(t, "name: x\nfields:\n"+fields, files)
			if err != nil {
				t.Fatal(err)
			}
			_, err = s.Load("")
			if want == "" && err != nil || want != "" && (err == nil || err.Error() != want) {
				t.Errorf("%s: %v, want %s", file, err, want)
			}
		}
	}
}
