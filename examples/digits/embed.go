// Package digits carries the example's files inside the binary: the UCI
// optical digits, two models and their recipes.
package digits

import "embed"

// Files are README.md's: digits.csv.gz, dataset.yaml, mlp.onnx, cnn.onnx,
// recipe-mlp.yaml, recipe-cnn.yaml and recipe-tuned.yaml.
//
//go:embed digits.csv.gz dataset.yaml *.onnx recipe-*.yaml
var Files embed.FS
