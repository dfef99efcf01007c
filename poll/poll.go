// Package poll has daemons look at the chain again and again.
package poll

import (
	"context"
	"time"

	"go.uber.org/zap"
)

// counter counts failures.
type counter interface{ Inc() }

// Loop looks at once and then every so often until ctx ends, and returns why it
// ended. Each failure is counted; it is logged when it begins, when it becomes
// another one, and when it is over.
func Loop(ctx context.Context, every time.Duration, log *zap.Logger, failed counter, look func(context.Context) error) error {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	var known string
	failures := 0
	for {
		err := look(ctx)
		switch {
		case ctx.Err() != nil:
		case err == nil && failures > 0:
			log.Info("the chain is there again", zap.Int("failures", failures))
			known, failures = "", 0
		case err != nil:
			failures++
			failed.Inc()
			if known != err.Error() {
				known = err.Error()
				log.Warn("looking at the chain failed", zap.Error(err))
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}
