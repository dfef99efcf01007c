package commit

import (
	"sync"
	"sync/atomic"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// hasher computes tensor roots on worker goroutines while the caller goes on.
// Each root is a pure function of its tensor, so threads do not change it.
type hasher struct {
	jobs    chan func()
	pending sync.WaitGroup // roots not yet written
	workers sync.WaitGroup
}

func newHasher(threads int) *hasher {
	h := &hasher{jobs: make(chan func(), 64)}
	for range max(1, threads) {
		h.workers.Add(1)
		go func() {
			defer h.workers.Done()
			for job := range h.jobs {
				job()
			}
		}()
	}
	return h
}

// tensor writes the root of data to out before wait returns; data must not
// change until then.
func (h *hasher) tensor(data []byte, out *claim.Digest) {
	h.pending.Add(1)
	if len(data) <= ChunkSize<<subtree {
		h.jobs <- func() { *out = TensorRoot(data); h.pending.Done() }
		return
	}
	part := ChunkSize << subtree
	roots := make([]claim.Digest, (len(data)+part-1)/part)
	var left atomic.Int64
	left.Store(int64(len(roots)))
	for i := range roots {
		sub := data[i*part : min((i+1)*part, len(data))]
		h.jobs <- func() {
			roots[i] = chunksRoot(sub, subtree)
			if left.Add(-1) == 0 {
				*out = TreeRoot(roots)
				h.pending.Done()
			}
		}
	}
}

// wait returns when every root asked for is written.
func (h *hasher) wait() { h.pending.Wait() }

// close waits and ends the workers.
func (h *hasher) close() {
	h.wait()
	close(h.jobs)
	h.workers.Wait()
}

// TensorRoots are the roots of tensors, in order.
func TensorRoots(tensors []engine.Tensor) []claim.Digest {
	out := make([]claim.Digest, len(tensors))
	for i := range tensors {
		out[i] = TensorRoot(tensors[i].Data)
	}
	return out
}

// StateRoot is the tree over the roots of tensors: of a run's params, a state,
// a result, or a record's fields.
func StateRoot(tensors []engine.Tensor) claim.Digest { return TreeRoot(TensorRoots(tensors)) }
