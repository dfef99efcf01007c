package operator

import (
	"math/big"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
)

// metrics are the node's figures: EigenLayer's under its reserved prefix, the
// node's own under assay_operator_.
type metrics struct {
	performance prometheus.Gauge
	fees        *prometheus.CounterVec
	stakes      *prometheus.GaugeVec
	slashing    prometheus.Gauge

	verdicts *prometheus.CounterVec
	seconds  prometheus.Histogram
	signed   prometheus.Counter
	reveals  prometheus.Counter
	refuted  prometheus.Counter
	head     prometheus.Gauge
	errors   *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	avs := prometheus.Labels{"avs_name": "assay"}
	m := &metrics{
		performance: prometheus.NewGauge(prometheus.GaugeOpts{Name: "eigen_performance_score",
			Help: "Share of the claims this operator could sign that it checked, 0 to 100.", ConstLabels: avs}),
		fees: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "eigen_fees_earned_total",
			Help: "Fees earned, in wei of the token.", ConstLabels: avs}, []string{"token"}),
		stakes: prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "eigen_registered_stakes",
			Help: "Stake registered with the AVS, in wei.", ConstLabels: avs}, []string{"quorum_number", "quorum_name"}),
		slashing: prometheus.NewGauge(prometheus.GaugeOpts{Name: "eigen_slashing_status",
			Help: "1 once a claim that this operator signed was convicted.", ConstLabels: avs}),
		verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_operator_verdicts_total",
			Help: "Checks by verdict: valid, invalid, unavailable."}, []string{"verdict"}),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "assay_operator_check_seconds",
			Help: "Time to fetch, re-execute and compare one claim.", Buckets: prometheus.ExponentialBuckets(0.01, 4, 10)}),
		signed: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_operator_signatures_total",
			Help: "Claims signed by this process."}),
		reveals: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_operator_reveals_total",
			Help: "Keyed work revealed by this process."}),
		refuted: prometheus.NewCounter(prometheus.CounterOpts{Name: "assay_operator_refuted_reveals_total",
			Help: "Reveals of others that this process refuted."}),
		head: prometheus.NewGauge(prometheus.GaugeOpts{Name: "assay_operator_head_block",
			Help: "Last confirmed block that the node has acted on."}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_operator_errors_total",
			Help: "Failures by what was being done."}, []string{"act"}),
	}
	for _, c := range []prometheus.Collector{m.performance, m.fees, m.stakes, m.slashing, m.verdicts, m.seconds, m.signed, m.reveals, m.refuted, m.head, m.errors} {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	m.performance.Set(100)
	return m, nil
}

func (m *metrics) setStake(wei uint256.Int) {
	f, _ := new(big.Float).SetInt(wei.ToBig()).Float64()
	m.stakes.WithLabelValues("0", "weth").Set(f)
}
