package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/chain/eigen"
)

// verb is what an operator does by hand: flags in, calls out. They are shown, and sent with --broadcast.
type verb struct {
	name, usage string
	flags       []cli.Flag
	plan        func(*cli.Context, *operatorEnv) ([]eigen.Call, error)
}

// operatorEnv is what the verbs share: the contracts, the node, and who acts.
type operatorEnv struct {
	book     eigen.AddressBook
	client   *ethclient.Client
	operator common.Address
}

// operatorVerbs returns the commands with which an operator joins, serves notice and looks at its state.
func operatorVerbs() []*cli.Command {
	commands := []*cli.Command{{
		Name: "print-operator-status", Usage: "show what EigenLayer and Assay's registries say about the operator",
		Flags: operatorFlags(), Action: printOperatorStatus,
	}}
	for _, v := range verbs() {
		commands = append(commands, &cli.Command{
			Name: v.name, Usage: v.usage, Flags: append(append(operatorFlags(), sendFlags()...), v.flags...), Action: v.run,
		})
	}
	return commands
}

func verbs() []verb {
	return []verb{
		{"register-operator-with-eigenlayer", "become an EigenLayer operator", []cli.Flag{
			&cli.StringFlag{Name: "metadata-uri", Usage: "where the operator's name and logo are found"},
			&cli.UintFlag{Name: "allocation-delay", Usage: "blocks that allocations take to count"},
		}, registerWithEigenLayer},
		{"deposit-into-strategy", "deposit WETH into the strategy whose stake counts", []cli.Flag{
			&cli.StringFlag{Name: "amount", Required: true, Usage: "`WETH`, such as 32 or 0.5"},
			&cli.BoolFlag{Name: "wrap", Usage: "wrap ether first"},
		}, deposit},
		{"set-allocation-delay", "set how long allocations take to count", []cli.Flag{
			&cli.UintFlag{Name: "blocks", Required: true, Usage: "the delay"},
		}, setAllocationDelay},
		{"allocate", "make stake slashable by Assay", []cli.Flag{
			&cli.Uint64Flag{Name: "magnitude", Value: eigen.FullMagnitude, Usage: "part of the stake in 1e-18; the default is all of it"},
		}, allocate},
		{"register-operator-with-avs", "join Assay's operator set with a BLS key, which cannot be changed later", []cli.Flag{
			&cli.StringFlag{Name: "bls-keystore", Required: true, Usage: "BLS key `FILE`; password in " + blsPassword + "[_FILE]"},
			&cli.StringFlag{Name: "socket", Required: true, Usage: "host:port under which the operator can be reached"},
		}, joinAssay},
		{"appoint-node", "let the node's gas account reveal keyed work, without which no fee is paid", []cli.Flag{
			&cli.StringFlag{Name: "account", Required: true, Usage: "`ADDRESS` of gas_private_key_store_path"},
		}, appointNode},
		{"deregister-operator-with-avs", "leave Assay's operator set; stake stays slashable for the deallocation delay", nil, leaveAssay},
	}
}

func operatorFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "rpc-url", Value: "http://127.0.0.1:8545", EnvVars: []string{"ASSAY_RPC_URL"}, Usage: "`URL` of an Ethereum node"},
		&cli.StringFlag{Name: "address-book", Value: "assay-home/addresses.yaml", EnvVars: []string{"ASSAY_ADDRESS_BOOK"}, Usage: "YAML `FILE` with the contracts' addresses"},
		&cli.StringFlag{Name: "ecdsa-keystore", Usage: "operator's key `FILE`; password in " + ecdsaPassword + "[_FILE]"},
		&cli.StringFlag{Name: "operator", Usage: "operator's `ADDRESS`, if not that of --ecdsa-keystore (to print calldata for a multisig)"},
		&cli.DurationFlag{Name: "timeout", Value: 5 * time.Minute, Usage: "how long to wait for the node"},
		&cli.StringFlag{Name: "output-type", Value: "pretty", Usage: "pretty, json or calldata"},
	}
}

func sendFlags() []cli.Flag {
	return []cli.Flag{&cli.BoolFlag{Name: "broadcast", Usage: "send the transactions; without it they are only shown"}}
}

func registerWithEigenLayer(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	return one(env.book.RegisterAsOperator(uint32(c.Uint("allocation-delay")), c.String("metadata-uri")))
}

func deposit(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	wei, err := parseEther(c.String("amount"))
	if err != nil {
		return nil, fmt.Errorf("--amount: %w", err)
	}
	wrap, err1 := env.book.Wrap(wei)
	approve, err2 := env.book.ApproveDeposit(wei)
	put, err3 := env.book.Deposit(wei)
	calls := []eigen.Call{approve, put}
	if c.Bool("wrap") {
		calls = append([]eigen.Call{wrap}, calls...)
	}
	return calls, errors.Join(err1, err2, err3)
}

func setAllocationDelay(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	return one(env.book.SetAllocationDelay(env.operator, uint32(c.Uint("blocks"))))
}

func allocate(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	magnitude := c.Uint64("magnitude")
	if magnitude > eigen.FullMagnitude {
		return nil, fmt.Errorf("--magnitude %d exceeds %d, which is all of the stake", magnitude, eigen.FullMagnitude)
	}
	return one(env.book.Allocate(env.operator, magnitude))
}

func joinAssay(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	key, err := readBLS(c.String("bls-keystore"))
	if err != nil {
		return nil, err
	}
	return one(env.book.Join(c.Context, env.client, env.operator, key, c.String("socket")))
}

func appointNode(c *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	account := c.String("account")
	if !common.IsHexAddress(account) {
		return nil, fmt.Errorf("--account %.60q is no address: 0x and 40 hex digits", account)
	}
	return one(env.book.Appoint(env.operator, common.HexToAddress(account)))
}

func leaveAssay(_ *cli.Context, env *operatorEnv) ([]eigen.Call, error) {
	return one(env.book.Leave(env.operator))
}

func one(call eigen.Call, err error) ([]eigen.Call, error) { return []eigen.Call{call}, err }

// run plans the verb's calls and shows or sends them.
func (v verb) run(c *cli.Context) error {
	ctx, cancel := context.WithTimeout(c.Context, c.Duration("timeout"))
	defer cancel()
	c.Context = ctx
	env, err := openOperatorEnv(c)
	if err != nil {
		return err
	}
	defer env.client.Close()
	calls, err := v.plan(c, env)
	if err != nil {
		return err
	}
	if !c.Bool("broadcast") {
		return show(c, env, calls)
	}
	return broadcast(c, env, calls)
}

func openOperatorEnv(c *cli.Context) (*operatorEnv, error) {
	book, err := eigen.LoadAddressBook(c.String("address-book"))
	if err != nil {
		return nil, err
	}
	operator, err := operatorAddress(c)
	if err != nil {
		return nil, err
	}
	client, err := ethclient.DialContext(c.Context, c.String("rpc-url"))
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", c.String("rpc-url"), err)
	}
	id, err := client.ChainID(c.Context)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("node %s does not answer (start it, or change --rpc-url): %w", c.String("rpc-url"), err)
	}
	if id.Uint64() != book.ChainID {
		client.Close()
		return nil, fmt.Errorf("node is on chain %s, address book is for %d: fix --rpc-url or --address-book", id, book.ChainID)
	}
	return &operatorEnv{book: book, client: client, operator: operator}, nil
}

// operatorAddress needs no password: a key file names its address.
func operatorAddress(c *cli.Context) (common.Address, error) {
	if text := c.String("operator"); text != "" {
		if !common.IsHexAddress(text) {
			return common.Address{}, fmt.Errorf("--operator %q is not an address", text)
		}
		return common.HexToAddress(text), nil
	}
	if c.String("ecdsa-keystore") == "" {
		return common.Address{}, errors.New("who is the operator? give --ecdsa-keystore or --operator")
	}
	return keystoreAddress(c.String("ecdsa-keystore"))
}

func broadcast(c *cli.Context, env *operatorEnv, calls []eigen.Call) error {
	if c.String("ecdsa-keystore") == "" {
		return errors.New("--broadcast needs --ecdsa-keystore")
	}
	key, err := readECDSA(c.String("ecdsa-keystore"))
	if err != nil {
		return err
	}
	sender := eigen.NewSender(env.client, key)
	if sender.From() != env.operator {
		return fmt.Errorf("--ecdsa-keystore is for %s, --operator is %s: they must be the same to broadcast", sender.From(), env.operator)
	}
	receipts, err := sender.Send(c.Context, calls...)
	return errors.Join(showReceipts(c, calls, receipts), err)
}

func showReceipts(c *cli.Context, calls []eigen.Call, receipts []*types.Receipt) error {
	if c.String("output-type") == "json" {
		return printJSON(c.App.Writer, receipts)
	}
	for i, r := range receipts {
		fmt.Fprintf(c.App.Writer, "%s: done in block %s, %d gas, %s\n", calls[i].Title, r.BlockNumber, r.GasUsed, r.TxHash)
	}
	return nil
}

// shown is a call as the commands print it.
type shown struct {
	Title string         `json:"title"`
	To    common.Address `json:"to"`
	Value string         `json:"value_wei"`
	Data  hexutil.Bytes  `json:"data"`
	// Gas is the limit that would be asked for; 0 if the call cannot run now, and Problem says why.
	Gas     uint64 `json:"gas"`
	Problem string `json:"problem,omitempty"`
}

// show prints the calls and what each would cost. A later one may need the ones before it.
func show(c *cli.Context, env *operatorEnv, calls []eigen.Call) error {
	list := make([]shown, len(calls))
	for i, call := range calls {
		list[i] = shown{Title: call.Title, To: call.To, Value: "0", Data: call.Data}
		if call.Value != nil {
			list[i].Value = call.Value.String()
		}
		gas, err := eigen.Estimate(c.Context, env.client, env.operator, call)
		if err != nil {
			list[i].Problem = err.Error()
		}
		list[i].Gas = gas
	}
	return printCalls(c.App.Writer, c.String("output-type"), list)
}

func printCalls(w io.Writer, format string, list []shown) error {
	switch format {
	case "json":
		return printJSON(w, list)
	case "calldata":
		for _, s := range list {
			fmt.Fprintf(w, "%s %s %s\n", s.To, s.Value, s.Data)
		}
	case "pretty":
		for i, s := range list {
			fmt.Fprintf(w, "%d. %s\n   to    %s\n   value %s wei\n   gas   %d\n   data  %s\n", i+1, s.Title, s.To, s.Value, s.Gas, s.Data)
			if s.Problem != "" && i == 0 {
				fmt.Fprintf(w, "   !     %s\n", s.Problem)
			} else if s.Problem != "" {
				fmt.Fprintf(w, "   !     %s (now; it may need the calls above)\n", s.Problem)
			}
		}
		fmt.Fprintln(w, "Nothing was sent: add --broadcast.")
	default:
		return fmt.Errorf("--output-type %q is unknown: use pretty, json or calldata", format)
	}
	return nil
}

func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func printOperatorStatus(c *cli.Context) error {
	ctx, cancel := context.WithTimeout(c.Context, c.Duration("timeout"))
	defer cancel()
	c.Context = ctx
	env, err := openOperatorEnv(c)
	if err != nil {
		return err
	}
	defer env.client.Close()
	status, err := env.book.ReadStatus(ctx, env.client, env.operator)
	if err != nil {
		return err
	}
	if c.String("output-type") == "json" {
		return printJSON(c.App.Writer, status)
	}
	printStatus(c.App.Writer, status)
	return nil
}

func printStatus(w io.Writer, s *eigen.Status) {
	delay := "none in force"
	if s.AllocationDelaySet {
		delay = fmt.Sprintf("%d blocks", s.AllocationDelay)
	}
	fmt.Fprintf(w, "operator            %s\n", s.Operator)
	fmt.Fprintf(w, "EigenLayer operator %t\n", s.IsOperator)
	fmt.Fprintf(w, "delegated shares    %s WETH\n", eigen.FormatEther(s.Shares))
	fmt.Fprintf(w, "allocation delay    %s\n", delay)
	fmt.Fprintf(w, "allocated to Assay  %s of %s", eigen.FormatEther(new(big.Int).SetUint64(s.Magnitude)), eigen.FormatEther(new(big.Int).SetUint64(s.MaxMagnitude)))
	if s.PendingDiff.Sign() != 0 {
		fmt.Fprintf(w, ", %s pending until block %d", eigen.FormatEther(s.PendingDiff), s.EffectBlock)
	}
	fmt.Fprintf(w, "\nmember of Assay     %t\n", s.Member)
	fmt.Fprintf(w, "slashable           %t\n", s.Slashable)
	fmt.Fprintf(w, "operator id         %s\n", s.OperatorID)
	fmt.Fprintf(w, "BLS key (G1)        %s, %s\n", s.PubkeyX, s.PubkeyY)
	fmt.Fprintf(w, "stake               %s of %s WETH", eigen.FormatEther(s.Stake), eigen.FormatEther(s.TotalStake))
	if s.Stake.Cmp(s.Weight) != 0 && s.Registered {
		fmt.Fprintf(w, " (a refresh would make it %s)", eigen.FormatEther(s.Weight))
	}
	fmt.Fprintln(w)
}

// parseEther reads a decimal number with up to 18 places as wei.
func parseEther(text string) (*big.Int, error) {
	whole, fraction, _ := strings.Cut(text, ".")
	digits := whole + fraction
	wei, ok := new(big.Int).SetString(digits+strings.Repeat("0", max(0, 18-len(fraction))), 10)
	if !ok || len(fraction) > 18 || strings.ContainsAny(digits, "+-_") || whole == "" {
		return nil, fmt.Errorf("%q is not an amount: use a number such as 0.5 with at most 18 places", text)
	}
	if wei.Sign() == 0 {
		return nil, errors.New("the amount is zero")
	}
	if wei.BitLen() > 128 {
		return nil, fmt.Errorf("%.20s…: there is not as much ether", text)
	}
	return wei, nil
}

// keystoreAddress reads the address that a web3 v3 key file states.
func keystoreAddress(path string) (common.Address, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return common.Address{}, fmt.Errorf("read ECDSA key file: %w", err)
	}
	var file struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(raw, &file); err != nil || !common.IsHexAddress(file.Address) {
		return common.Address{}, fmt.Errorf("%s is not an ECDSA key file: it has no address", path)
	}
	return common.HexToAddress(file.Address), nil
}
