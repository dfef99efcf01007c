package challenger

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	checks  *prometheus.CounterVec
	proofs  *prometheus.CounterVec
	demands prometheus.Counter
	slashes prometheus.Counter
	errors  prometheus.Counter
	head    prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := &metrics{
		checks: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_challenger_checks_total",
			Help: "Re-executions by result: honest, faulty, withheld, unavailable, malformed."}, []string{"result"}),
		proofs: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_challenger_proofs_total",
			Help: "Accepted proofs by kind of fault."}, []string{"kind"}),
		demands: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_challenger_demands_total",
			Help: "Demands made on chain."}),
		slashes: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_challenger_slashes_total",
			Help: "Operators slashed by this process."}),
		errors: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_challenger_errors_total",
			Help: "Failed looks at the chain and failed acts."}),
		head: prometheus.NewGauge(prometheus.GaugeOpts{Name: "assay_challenger_head_block",
			Help: "Last confirmed block that was acted on."}),
	}
	for _, c := range []prometheus.Collector{m.checks, m.proofs, m.demands, m.slashes, m.errors, m.head} {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}
