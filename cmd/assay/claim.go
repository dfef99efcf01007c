package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
)

// claimCommand posts claims and looks after them by hand.
func claimCommand() *cli.Command {
	config := configFlag("claimant")
	return &cli.Command{Name: "claim", Usage: "post claims, look at them, end them", Subcommands: []*cli.Command{
		{Name: "post", Usage: "claim a kept run on chain", ArgsUsage: "RUN", Flags: append(termsFlags(), config), Action: withMoney(postClaim)},
		{Name: "status", Usage: "show where a claim stands", ArgsUsage: "CLAIM",
			Flags: []cli.Flag{config, &cli.BoolFlag{Name: "json", Usage: "print JSON"}}, Action: withDesk(true, claimStatus)},
		{Name: "wait", Usage: "wait until a claim is certified, or has come to its end", ArgsUsage: "CLAIM",
			Flags: []cli.Flag{config, &cli.StringFlag{Name: "for", Value: "final", Usage: "certified or final"},
				&cli.DurationFlag{Name: "timeout", Value: 24 * time.Hour, Usage: "how long to wait"}}, Action: withDesk(true, waitForClaim)},
		{Name: "finalize", Usage: "make a certified claim Final once its disputes are over; what is left of its pot returns", ArgsUsage: "CLAIM", Flags: []cli.Flag{config}, Action: withMoney(finalizeClaim)},
		{Name: "withdraw", Usage: "take what the contracts owe the account", Flags: []cli.Flag{config}, Action: withMoney(withdraw)},
	}}
}

func termsFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "policy", Value: "sampled", Usage: "full or sampled"},
		&cli.UintFlag{Name: "draws", Value: 8, Usage: "segments drawn besides the first and the last (sampled)"},
		&cli.BoolFlag{Name: "restricted", Usage: "inputs cannot be demanded on chain"},
		&cli.StringFlag{Name: "fee", Required: true, Usage: "WETH, such as 0.01: nine tenths for the signers, one for inputs opened on chain; what is left of it returns"},
		&cli.StringFlag{Name: "bond", Required: true, Usage: "WETH, such as 2"},
		&cli.StringFlag{Name: "value-at-risk", Required: true, Usage: "WETH that consumers may rely on"},
		&cli.Uint64Flag{Name: "work", Value: 1000, Usage: "milliseconds that the reference machine takes to re-execute and trace the run"},
		&cli.StringFlag{Name: "consumer", Usage: "address that alone may draw the value at risk down"},
		&cli.BoolFlag{Name: "wrap", Usage: "wrap ether for fee and bond first"},
		&cli.BoolFlag{Name: "again", Usage: "also if another claim of the run is under way"},
	}
}

func termsOf(c *cli.Context) (t claim.Terms, err error) {
	if err := t.Policy.UnmarshalText([]byte(c.String("policy"))); err != nil {
		return t, err
	}
	if t.Policy == claim.Sampled {
		t.Draws = uint32(c.Uint("draws"))
	}
	t.Restricted, t.Work = c.Bool("restricted"), c.Uint64("work")
	for name, to := range map[string]*uint256.Int{"fee": &t.Fee, "bond": &t.Bond, "value-at-risk": &t.ValueAtRisk} {
		if !c.IsSet(name) {
			continue // only where the flag may be left out
		}
		wei, err := parseEther(c.String(name))
		if err != nil {
			return t, fmt.Errorf("--%s: %w", name, err)
		}
		to.SetFromBig(wei)
	}
	if s := c.String("consumer"); s != "" {
		if err := t.Consumer.UnmarshalText([]byte(s)); err != nil {
			return t, fmt.Errorf("--consumer: %w", err)
		}
	}
	return t, t.Check()
}

func digestArgument(c *cli.Context, what string) (claim.Digest, error) {
	s, err := argument(c, what)
	if err != nil {
		return claim.Digest{}, err
	}
	return claim.ParseDigest(s)
}

func postClaim(c *cli.Context, d *desk) error {
	root, err := digestArgument(c, "RUN")
	if err != nil {
		return err
	}
	terms, err := termsOf(c)
	if err != nil {
		return err
	}
	own, err := d.runs.Get(c.Context, root)
	if err != nil {
		return d.notKept(err)
	}
	if err := d.checkUnderWay(c, root); err != nil {
		return err
	}
	if c.Bool("wrap") {
		if err := wrap(c, d, terms); err != nil {
			return err
		}
	}
	posted, _, err := claimant.PostRun(c.Context, d.account, own.Run(), terms)
	if err != nil {
		return err
	}
	s := posted.Schedule
	fmt.Fprintf(c.App.Writer, "claim %s\nblock %d: certificate until %d, disputes until %d\n", posted.ID, posted.Block, s.Certify, s.Dispute)
	return nil
}

// checkUnderWay refuses to pay fee and bond for a run twice by mistake.
func (d *desk) checkUnderWay(c *cli.Context, root claim.Digest) error {
	if c.Bool("again") {
		return nil
	}
	f, err := chain.NewFollower(d.account.Client, d.claims())
	if err != nil {
		return err
	}
	defer f.Close()
	snap, err := f.Open(c.Context)
	if err != nil {
		return err
	}
	for _, v := range snap.Claims {
		if v.RunRoot() == root && v.Claimant == claim.Address(d.account.From()) && (v.Status == claim.Open || v.Status == claim.Certified) {
			return fmt.Errorf("run %s: claim %s of it is %s: another one costs fee and bond again, --again posts it", root, v.ID, v.Status)
		}
	}
	return nil
}

// notKept says what to do about a run that is not there.
func (d *desk) notKept(err error) error {
	if errors.Is(err, artifact.ErrNotFound) || errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w in %s: execute its plan with `assay run` first", err, d.cfg.DataDir)
	}
	return err
}

func wrap(c *cli.Context, d *desk, t claim.Terms) error {
	sum := new(big.Int).Add(t.Fee.ToBig(), t.Bond.ToBig())
	call, err := d.account.Book().Wrap(sum)
	if err != nil {
		return err
	}
	return d.account.Perform(c.Context, call)
}

// find follows the chain far enough to know the claim.
func find(c *cli.Context, account chain.Account, path string, id claim.ID) (claim.View, uint64, error) {
	f, err := chain.NewFollower(account.Client, path)
	if err != nil {
		return claim.View{}, 0, err
	}
	defer f.Close()
	return look(c.Context, f, id)
}

func look(ctx context.Context, f *chain.Follower, id claim.ID) (claim.View, uint64, error) {
	snap, err := f.Open(ctx)
	if err != nil {
		return claim.View{}, 0, err
	}
	v, ok, err := f.Find(id)
	if err == nil && !ok {
		err = fmt.Errorf("claim %s is not on chain up to block %d, or was settled long ago: is it a claim's id, not a run's?", id, snap.Head)
	}
	return v, snap.Head, err
}

// claims is the file of the command line's own picture of the claims.
func (d *desk) claims() string { return filepath.Join(d.files(), "claims.db") }

func (d *desk) find(c *cli.Context) (claim.View, uint64, error) {
	id, err := digestArgument(c, "CLAIM")
	if err != nil {
		return claim.View{}, 0, err
	}
	return find(c, d.account, d.claims(), id)
}

// waitForClaim ends without an error only if the claim came to stand as asked.
func waitForClaim(c *cli.Context, d *desk) error {
	goal := map[string]claim.Status{"certified": claim.Certified, "final": claim.Final}[c.String("for")]
	if goal == claim.Unknown {
		return fmt.Errorf("--for %q: must be certified or final", c.String("for"))
	}
	ctx, cancel := context.WithTimeout(c.Context, c.Duration("timeout"))
	defer cancel()
	c.Context = ctx
	id, err := digestArgument(c, "CLAIM")
	if err != nil {
		return err
	}
	v, err := d.follow(c, id, goal)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "claim %s is %s\n", id, v.Status)
	return nil
}

// follow looks again and again, and says what it waits for; in between, other
// commands may look.
func (d *desk) follow(c *cli.Context, id claim.ID, goal claim.Status) (v claim.View, err error) {
	for last := claim.Unknown; ; last = v.Status {
		if v, _, err = find(c, d.account, d.claims(), id); err != nil {
			return v, err
		}
		switch {
		case v.Status == goal || goal == claim.Certified && v.Status == claim.Final:
			return v, nil
		case v.Status != claim.Open && v.Status != claim.Certified:
			return v, fmt.Errorf("claim %s is %s: it cannot become %s", id, v.Status, goal)
		case v.Status != last:
			fmt.Fprintf(c.App.ErrWriter, "claim %s is %s: waiting until it is %s\n", id, v.Status, goal)
		}
		select {
		case <-c.Context.Done():
			return v, fmt.Errorf("claim %s is still %s: %w", id, v.Status, c.Context.Err())
		case <-time.After(d.cfg.Poll):
		}
	}
}

func finalizeClaim(c *cli.Context, d *desk) error {
	v, head, err := d.find(c)
	if err != nil {
		return err
	}
	switch {
	case v.Status == claim.Final:
		if left, err := d.account.PotLeft(c.Context, v); err != nil {
			return err
		} else if !left.IsZero() {
			fmt.Fprintf(c.App.Writer, "claim %s is final already: its pot returns\n", v.ID)
			_, err := d.account.ReturnPot(c.Context, v, uint256.Int{})
			return err
		}
		return fmt.Errorf("claim %s is final already: `assay claimant start` finalizes by itself", v.ID)
	case v.Status != claim.Certified:
		return fmt.Errorf("claim %s is %s: only a certified claim becomes final", v.ID, v.Status)
	case head <= v.Schedule.Dispute:
		return fmt.Errorf("claim %s can be disputed until block %d, now is %d: try again then", v.ID, v.Schedule.Dispute, head)
	}
	if err := d.account.Finalize(c.Context, v.Posted); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "claim %s is final\n", v.ID)
	_, err = d.account.ReturnPot(c.Context, v, uint256.Int{})
	return err
}

func withdraw(c *cli.Context, d *desk) error {
	wei, err := d.account.Withdraw(c.Context, uint256.Int{})
	if err != nil {
		return err
	}
	if wei.IsZero() {
		return errors.New("the contracts owe this account nothing")
	}
	fmt.Fprintf(c.App.Writer, "withdrew %s WETH\n", eigen.FormatEther(wei.ToBig()))
	return nil
}
