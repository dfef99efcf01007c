// Package devnet runs an Ethereum chain in this process with the real EigenLayer contracts on it.
//
// It is go-ethereum's execution layer with this package as its consensus: Start makes the chain, Deploy
// puts EigenLayer and Assay on it, Mine moves its clock. Keys are known to everybody.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// Devnet is a running chain. Its methods may be called from several goroutines.
type Devnet struct {
	cfg      Config
	node     *node.Node
	eth      *eth.Ethereum
	client   *ethclient.Client
	accounts []Account
	deployer Account
	faucet   Account
	filler   Account

	mu      sync.Mutex // held while a block is made
	forks   uint64     // calls of Reorg, under mu
	sending sync.Mutex // held while the faucet or the deployer sends
	stop    context.CancelFunc
	done    sync.WaitGroup
	err     error // first failure of automatic mining, under mu
}

// Start makes a chain with funded accounts and one block, and mines as cfg says until ctx ends or Close is
// called.
func Start(ctx context.Context, cfg Config) (*Devnet, error) {
	cfg.Defaults()
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("devnet config: %w", err)
	}
	return start(ctx, cfg, nil)
}

// start makes a chain, from a copy unless that is nil.
func start(ctx context.Context, cfg Config, from *Snapshot) (*Devnet, error) {
	d := &Devnet{
		cfg: cfg, accounts: numberedAccounts(cfg.Accounts),
		deployer: NamedAccount("deployer"), faucet: NamedAccount("faucet"), filler: NamedAccount("filler"),
	}
	if err := d.startNode(from); err != nil {
		return nil, err
	}
	if err := d.awaitIndex(ctx, from == nil); err != nil {
		return nil, errors.Join(err, d.node.Close())
	}
	ctx, d.stop = context.WithCancel(ctx)
	d.done.Add(1)
	go func() {
		defer d.done.Done()
		d.mineAutomatically(ctx)
	}()
	return d, nil
}

func (d *Devnet) startNode(from *Snapshot) error {
	nodeConf, err := d.nodeConfig()
	if err != nil {
		return err
	}
	if d.node, err = node.New(nodeConf); err != nil {
		return fmt.Errorf("make node: %w", err)
	}
	if d.eth, err = eth.New(d.node, d.ethConfig()); err != nil {
		return errors.Join(fmt.Errorf("make execution layer: %w", err), d.node.Close())
	}
	if from != nil {
		if err := d.restore(from); err != nil {
			return errors.Join(err, d.node.Close())
		}
	}
	system := filters.NewFilterSystem(d.eth.APIBackend, filters.Config{})
	d.node.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(system)},
		{Namespace: "devnet", Service: &clockAPI{d}},
	})
	if err := d.node.Start(); err != nil {
		return errors.Join(fmt.Errorf("start node: %w", err), d.node.Close())
	}
	d.eth.SetSynced()
	d.client = ethclient.NewClient(d.node.Attach())
	return nil
}

// awaitIndex makes the first block of a fresh chain, which starts the index of transactions. Until it stands,
// the node answers questions about unknown transactions with an error.
func (d *Devnet) awaitIndex(ctx context.Context, fresh bool) error {
	if fresh {
		if err := d.Mine(1); err != nil {
			return err
		}
	} else if err := d.syncPool(); err != nil {
		return err
	}
	for !d.eth.BlockChain().TxIndexDone() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the transaction index: %w", ctx.Err())
		case <-time.After(time.Millisecond):
		}
	}
	return nil
}

func (d *Devnet) nodeConfig() (*node.Config, error) {
	conf := &node.Config{Name: "assay-devnet", P2P: p2p.Config{NoDiscovery: true, NoDial: true}}
	if d.cfg.ListenAddr == "" {
		return conf, nil
	}
	host, port, err := loopback(d.cfg.ListenAddr)
	if err != nil {
		return nil, err
	}
	conf.HTTPHost, conf.HTTPPort = host, port
	conf.HTTPModules = []string{"eth", "net", "web3", "txpool", "debug", "devnet"}
	conf.HTTPVirtualHosts = []string{"localhost"}
	conf.HTTPTimeouts = rpc.DefaultHTTPTimeouts
	conf.WSHost, conf.WSPort, conf.WSModules = host, port, conf.HTTPModules
	conf.BatchRequestLimit, conf.BatchResponseMaxSize = 1000, 25_000_000
	return conf, nil
}

// loopback splits an address and refuses hosts that others could reach: the keys are public.
func loopback(addr string) (string, int, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("listen_addr %q: %w: use 127.0.0.1:8545", addr, err)
	}
	ip := net.ParseIP(host)
	if ip == nil || !ip.IsLoopback() {
		return "", 0, fmt.Errorf("listen_addr %q is not a loopback address: use 127.0.0.1:8545", addr)
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("listen_addr %q: bad port: %w", addr, err)
	}
	return host, int(n), nil
}

func (d *Devnet) ethConfig() *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = d.genesis()
	conf.NetworkId = d.cfg.ChainID
	conf.SyncMode = ethconfig.FullSync
	conf.NoPruning = d.cfg.Archive
	conf.StateScheme = "hash"
	conf.NoPrefetch = true
	conf.SnapshotCache = 0
	conf.DatabaseCache, conf.TrieCleanCache, conf.TrieDirtyCache = 16, 16, 64
	conf.LogNoHistory = true
	conf.TransactionHistory = 0
	conf.RPCGasCap, conf.RPCTxFeeCap = d.cfg.GasLimit, 0
	conf.Miner.GasCeil = d.cfg.GasLimit
	// A block has all of the pool that fits, however slow the machine is: by
	// default building stops after two seconds, and blocks depend on its load.
	conf.Miner.Recommit = time.Hour
	conf.TxPool.NoLocals = true
	conf.TxPool.PriceLimit = 1
	conf.TxPool.AccountSlots, conf.TxPool.AccountQueue = 1024, 1024
	return &conf
}

// genesis starts on the chosen fork, with the contracts that forks call into.
func (d *Devnet) genesis() *core.Genesis {
	zero := uint64(0)
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(d.cfg.ChainID)
	config.BogotaTime, config.AmsterdamTime = nil, nil
	if d.cfg.Fork == Amsterdam {
		config.AmsterdamTime = &zero
	}
	alloc := core.SystemContractAllocs()
	rich := new(big.Int).Lsh(big.NewInt(1), 128)
	for _, a := range []Account{d.deployer, d.faucet, d.filler} {
		alloc[a.Address] = types.Account{Balance: rich}
	}
	for _, a := range d.accounts {
		alloc[a.Address] = types.Account{Balance: Ether(10_000)}
	}
	alloc[burner] = types.Account{Code: []byte{0xfe}, Balance: new(big.Int)}
	return &core.Genesis{
		Config: &config, Alloc: alloc, GasLimit: d.cfg.GasLimit,
		Timestamp: d.cfg.GenesisTime, BaseFee: big.NewInt(max(d.cfg.BaseFeeWei, 7)),
	}
}

// Close stops mining and the node.
func (d *Devnet) Close() error {
	d.stop()
	d.done.Wait()
	d.client.Close()
	if err := d.node.Close(); err != nil {
		return fmt.Errorf("close node: %w", err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.err
}

// Client talks to the node inside the process.
func (d *Devnet) Client() *ethclient.Client { return d.client }

// HTTPEndpoint is the URL of the RPC server, also when port 0 was asked for. Empty without ListenAddr.
func (d *Devnet) HTTPEndpoint() string {
	if d.cfg.ListenAddr == "" {
		return ""
	}
	return d.node.HTTPEndpoint()
}

// WSEndpoint is the URL of the WebSocket server. Empty without ListenAddr.
func (d *Devnet) WSEndpoint() string {
	if d.cfg.ListenAddr == "" {
		return ""
	}
	return d.node.WSEndpoint()
}

// Accounts returns the funded accounts account-0, account-1, …
func (d *Devnet) Accounts() []Account { return d.accounts }

// ChainID returns the chain's id.
func (d *Devnet) ChainID() *big.Int { return new(big.Int).SetUint64(d.cfg.ChainID) }

// Head returns the header of the latest block.
func (d *Devnet) Head() *types.Header { return d.eth.BlockChain().CurrentBlock() }

// burner holds INVALID: it takes all gas and does no work.
var burner = common.HexToAddress("0x00000000000000000000000000000000000b0b00")
