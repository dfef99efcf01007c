package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/policy"
)

// policyCommand says what terms are worth before they are posted.
func policyCommand() *cli.Command {
	flags := slices.DeleteFunc(termsFlags(), func(f cli.Flag) bool { return f.Names()[0] == "wrap" || f.Names()[0] == "again" })
	for _, f := range flags {
		if s, ok := f.(*cli.StringFlag); ok && (s.Name == "fee" || s.Name == "bond") {
			s.Required, s.DefaultText = false, "the least"
		}
	}
	return &cli.Command{Name: "policy", Usage: "what a claim's terms secure, what they cost, how long they take",
		Description: "Prices, schedule, stake and exposure are those of the chain of --config.",
		Flags: append(flags, configFlag("claimant"),
			&cli.Uint64Flag{Name: "segments", Required: true, Usage: "of the run, after segment 0"},
			&cli.Uint64Flag{Name: "wrong", Value: 1, Usage: "segments that a lie makes wrong"},
			&cli.Float64Flag{Name: "colluders", Value: 1.0 / 3, Usage: "share of the stake that signs anything"},
			&cli.StringFlag{Name: "stake", Usage: "WETH of slashable stake, instead of the chain's"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		), Action: withDesk(true, assessPolicy)}
}

func assessPolicy(c *cli.Context, d *desk) error {
	if c.NArg() != 0 {
		return fmt.Errorf("%q: policy takes flags only", c.Args().First())
	}
	q, err := questionOf(c, d)
	if err != nil {
		return err
	}
	a, err := policy.Assess(q)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		e := json.NewEncoder(c.App.Writer)
		e.SetIndent("", "  ")
		return e.Encode(a)
	}
	printPolicy(c, q, a)
	if a.Refused != "" {
		return fmt.Errorf("the contract would refuse these terms: %s", a.Refused)
	}
	return nil
}

func questionOf(c *cli.Context, d *desk) (q policy.Question, err error) {
	if q.Terms, err = termsOf(c); err != nil {
		return q, err
	}
	q.Segments, q.Wrong, q.Colluders = c.Uint64("segments"), c.Uint64("wrong"), c.Float64("colluders")
	if q.Prices, err = d.account.Prices(c.Context); err != nil {
		return q, err
	}
	if q.Schedule, err = d.account.Schedule(c.Context); err != nil {
		return q, err
	}
	if q.Market, err = d.account.Market(c.Context); err != nil {
		return q, err
	}
	if s := c.String("stake"); s != "" {
		if q.Market.Stake, err = parseEther(s); err != nil {
			return q, fmt.Errorf("--stake: %w", err)
		}
	}
	if !c.IsSet("bond") {
		q.Terms.Bond.SetFromBig(q.Prices.BondFloor(q.Terms.Work, q.Market.BaseFee))
	}
	if !c.IsSet("fee") {
		q.Terms.Fee.SetFromBig(q.Prices.FeeFloor(q.Terms.ValueAtRisk.ToBig(), q.Terms.Work))
	}
	return q, nil
}

func printPolicy(c *cli.Context, q policy.Question, a policy.Answer) {
	line := func(what, format string, args ...any) {
		fmt.Fprintf(c.App.Writer, "%-11s %s\n", what, fmt.Sprintf(format, args...))
	}
	line("executed", "%d of %d segments by every operator, %s", a.Executed, q.Segments+1, a.Work.Round(time.Millisecond))
	line("detection", "%.4g: a lie in %d of %d segments is in a drawn one", a.Detection, q.Wrong, q.Segments+1)
	if n := policy.DrawsFor(q.Segments-1, q.Wrong, 0.99); q.Terms.Policy == claim.Sampled && q.Segments > 1 {
		line("", "%d draws would make it 0.99", n)
	}
	line("colluders", "%.4g of the stake: %s", q.Colluders, powers(a))
	line("certified", "%.4g: chance that the lie gets a certificate", a.Certified)
	line("conviction", "%s", convictedBy(a))
	line("secured", "%s WETH at most; a convicted lie loses %s WETH for good", weth(a.Secured), weth(a.Loss))
	line("cost", "bond %s WETH, fee %s WETH, at least", weth(a.Bond), weth(a.Fee))
	line("latency", "Final after %s, %d blocks; faults until %s, slashes until %s; at %s per block", a.Final, q.Schedule.Dispute+1,
		a.HardEnd, a.LastSlash, time.Duration(q.Prices.BlockTime)*time.Millisecond)
}

func powers(a policy.Answer) string {
	switch {
	case a.Certifiable:
		return "they can certify anything"
	case a.Blockable:
		return "they cannot certify a lie, but keep a claim from its certificate"
	}
	return "they can neither certify a lie nor block a claim"
}

func convictedBy(a policy.Answer) string {
	if a.QuorumTrust {
		return "rests on the quorum: inputs are restricted, or the run is too long to repeat"
	}
	return "certain if one honest challenger looks"
}

// weth is an amount in ether with six decimals.
func weth(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6)
}
