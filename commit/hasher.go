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

// handOver is from how many bytes on a worker hashes: waking one costs about as
// much processor time as hashing so many.
const handOver = 8 << 10

// tensor writes the root of data to out before done.Wait returns; data must
// not change until then.
func (h *hasher) tensor(done *sync.WaitGroup, data []byte, out *claim.Digest) {
	if len(data) < handOver {
		*out = TensorRoot(data)
		return
	}
	done.Add(1)
	if len(data) <= ChunkSize<<subtree {
		h.jobs <- func() { *out = TensorRoot(data); done.Done() }
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
				done.Done()
			}
		}
	}
}

// tensors starts on the roots of several tensors; they are written in place.
func (h *hasher) tensors(done *sync.WaitGroup, ts []engine.Tensor) []claim.Digest {
	out := make([]claim.Digest, len(ts))
	for i := range ts {
		h.tensor(done, ts[i].Data, &out[i])
	}
	return out
}

// close ends the workers once they have done what was asked for.
func (h *hasher) close() {
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
