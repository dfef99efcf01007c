package aggregator

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	votes        *prometheus.CounterVec
	certificates prometheus.Counter
	answers      prometheus.Counter
	errors       prometheus.Counter
	head         prometheus.Gauge
	open         prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := &metrics{
		votes: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_aggregator_votes_total",
			Help: "Votes received, by what became of them."}, []string{"code"}),
		certificates: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_aggregator_certificates_total",
			Help: "Certificates submitted by this process."}),
		answers: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_aggregator_answers_total",
			Help: "Demands answered by this process."}),
		errors: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_aggregator_errors_total",
			Help: "Failed looks at the chain and failed submissions."}),
		head: prometheus.NewGauge(prometheus.GaugeOpts{Name: "assay_aggregator_head_block",
			Help: "Last confirmed block that was acted on."}),
		open: prometheus.NewGauge(prometheus.GaugeOpts{Name: "assay_aggregator_open_claims",
			Help: "Claims that votes are collected for."}),
	}
	for _, c := range []prometheus.Collector{m.votes, m.certificates, m.answers, m.errors, m.head, m.open} {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}
