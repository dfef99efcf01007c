package dispute

import "github.com/assay-avs/assay/commit"

// NewPartBook serves those parts of a claimed run that its caller executes:
// Traces, Trace and Tensor are the caller's to set. Only Program, Spec and
// Outcome of r matter.
func NewPartBook(r *Run, segments []commit.SegmentRoots) *Book {
	return &Book{run: r, Segments: segments}
}
