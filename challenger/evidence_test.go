package challenger

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
)

// FuzzEvidence: whatever stands in a file of evidence is read or refused, and
// what is read is written the same again.
func FuzzEvidence(f *testing.F) {
	f.Add([]byte(`{"proof":"0x0102","kind":"element","segment":3}`))
	f.Add([]byte(`{"proof":"0x"}`))
	f.Add([]byte(`{"proof":"0x012"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		dir := evidenceDir(t.TempDir())
		if err := os.WriteFile(dir.path("x"), data, 0o600); err != nil {
			t.Fatal(err)
		}
		e, err := dir.load("x")
		if err != nil {
			return
		}
		first, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if err := dir.save("x", e); err != nil {
			t.Fatal(err)
		}
		if e, err = dir.load("x"); err != nil {
			t.Fatalf("%s was written and cannot be read: %v", first, err)
		}
		if second, err := json.Marshal(e); err != nil || !bytes.Equal(first, second) {
			t.Errorf("%s becomes %s, %v", first, second, err)
		}
	})
}
