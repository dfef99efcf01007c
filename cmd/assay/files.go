package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// writeFiles writes all of the files or none: each is complete under another
// name before the first gets its own. The files' order is that of their names.
func writeFiles(files map[string][]byte) (err error) {
	var paths []string
	for path := range files {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	ready := map[string]string{}
	defer func() {
		for _, tmp := range ready {
			err = errors.Join(err, os.Remove(tmp))
		}
	}()
	for _, path := range paths {
		tmp, err := writeTemporary(path, func(w io.Writer) error {
			_, err := w.Write(files[path])
			return err
		})
		if err != nil {
			return err
		}
		ready[path] = tmp
	}
	for _, path := range paths {
		if err := os.Rename(ready[path], path); err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
		delete(ready, path)
	}
	return nil
}

// writeTemporary writes a complete file beside path and says what it is called.
func writeTemporary(path string, write func(io.Writer) error) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".assay-*")
	if errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("write %s: there is no directory %s: make it first", path, filepath.Dir(path))
	}
	if err != nil {
		return "", fmt.Errorf("write %s: %w", path, err)
	}
	err = write(f)
	if err := errors.Join(err, f.Chmod(0o644), f.Close()); err != nil {
		return "", errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(f.Name()))
	}
	return f.Name(), nil
}

// interruptible refuses to write once ctx has ended: who writes stops.
type interruptible struct {
	ctx context.Context
	io.Writer
}

func (w interruptible) Write(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.Writer.Write(p)
}

// readInput reads a file that a flag or argument names.
func readInput(what, path string) ([]byte, error) {
	data, err := readBounded(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, fmt.Errorf("read %s: there is no file %s", what, path)
	case err != nil:
		return nil, fmt.Errorf("read %s: %w", what, err)
	}
	return data, nil
}

// mostInput is how many bytes of a file are read at most: files of models and
// tensors end below.
const mostInput = 4 << 30

// readBounded reads a file or a pipe, but no device: those need not end.
func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Mode()&os.ModeDevice != 0 {
		return nil, fmt.Errorf("%s is a device, not a file", path)
	}
	if info.Size() > mostInput {
		return nil, fmt.Errorf("%s has %d bytes, more than the %d that are read", path, info.Size(), int64(mostInput))
	}
	return os.ReadFile(path)
}

// checkWritable says now, rather than after the work, that a file cannot be
// written. An empty path is none.
func checkWritable(path string) error {
	if path == "" {
		return nil
	}
	name, err := writeTemporary(path, func(io.Writer) error { return nil })
	if err != nil {
		return err
	}
	return os.Remove(name)
}

// in names the file that an error is about.
func in(path string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", path, err)
}
