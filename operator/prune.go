package operator

import (
	"maps"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// prune drops what is kept about claims that the chain no longer lists.
func (o *Operator) prune(snap claim.Snapshot) error {
	listed := snap.Listed()
	gone := func(id claim.ID, _ bool) bool { return !listed[id] }
	maps.DeleteFunc(o.score.counted, gone)
	maps.DeleteFunc(o.score.paid, gone)
	o.mail.prune(listed)
	o.pruneVerdicts(listed)
	if o.deps.Shelf == nil {
		return nil
	}
	return o.deps.Shelf.Prune(listed)
}

func (o *Operator) pruneVerdicts(listed map[claim.ID]bool) {
	gone := func(id claim.ID, _ bool) bool { return !listed[id] }
	o.mu.Lock()
	defer o.mu.Unlock()
	maps.DeleteFunc(o.delivered, gone)
	maps.DeleteFunc(o.revealed, gone)
	maps.DeleteFunc(o.verdicts, func(s quorum.Statement, _ verdict) bool { return !listed[s.Claim] })
}

func (m *mail) prune(listed map[claim.ID]bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	maps.DeleteFunc(m.done, func(k mailKey, _ bool) bool { return !listed[k.vote.Claim] })
}
