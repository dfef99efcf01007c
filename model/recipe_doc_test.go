package model

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// recipeKeys are the keys that a type reads, in dotted form.
func recipeKeys(t reflect.Type, prefix string) (keys []string) {
	for i := range t.NumField() {
		f := t.Field(i)
		key, inner := prefix+f.Tag.Get("yaml"), f.Type
		switch inner.Kind() {
		case reflect.Struct:
			if inner == reflect.TypeFor[Init]() {
				keys = append(keys, key)
			} else {
				keys = append(keys, recipeKeys(inner, key+".")...)
			}
		case reflect.Map:
			keys = append(keys, key)
			if e := inner.Elem(); e.Kind() == reflect.Struct && e != reflect.TypeFor[Init]() {
				keys = append(keys, recipeKeys(e, key+".NAME.")...)
			}
		default:
			keys = append(keys, key)
		}
	}
	return keys
}

// TestRecipeDocument holds docs/recipe.md to the keys that recipes have.
func TestRecipeDocument(t *testing.T) {
	text, err := os.ReadFile("../docs/recipe.md")
	if err != nil {
		t.Fatal(err)
	}
	var documented []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-zA-Z0-9_.]+)` \\|").FindAllStringSubmatch(string(text), -1) {
		documented = append(documented, m[1])
	}
	want := append(recipeKeys(reflect.TypeFor[Recipe](), ""), recipeKeys(reflect.TypeFor[Init](), "")...)
	slices.Sort(want)
	slices.Sort(documented)
	if !slices.Equal(documented, want) {
		t.Errorf("documented are\n%q\nrecipes have\n%q", documented, want)
	}
	for key, value := range map[string]any{"segment_length": DefaultSegment} {
		if row := fmt.Sprintf("| `%s` | %v |", key, value); !strings.Contains(string(text), row) {
			t.Errorf("no row %q", row)
		}
	}
	for kind := range optimizerKeys {
		if !strings.Contains(string(text), "`"+kind+"`") {
			t.Errorf("optimizer %s is not documented", kind)
		}
	}
}
