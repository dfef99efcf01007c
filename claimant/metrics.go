package claimant

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	answers prometheus.Counter
	ended   *prometheus.CounterVec
	errors  prometheus.Counter
	head    prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := &metrics{
		answers: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_claimant_answers_total",
			Help: "Demands answered on chain by this process."}),
		ended: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_claimant_claims_ended_total",
			Help: "Own claims that were seen to end, by status."}, []string{"status"}),
		errors: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_claimant_errors_total",
			Help: "Failed looks at the chain and failed acts."}),
		head: prometheus.NewGauge(prometheus.GaugeOpts{Name: "assay_claimant_head_block",
			Help: "Last confirmed block that was acted on."}),
	}
	for _, c := range []prometheus.Collector{m.answers, m.ended, m.errors, m.head} {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}
