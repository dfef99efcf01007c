package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/assay-avs/assay/chain/eigen"
)

// Client reads the chain. It is safe for concurrent use.
type Client struct {
	cfg       Config
	book      eigen.AddressBook
	eth       *ethclient.Client
	contracts *contracts
	keys      keyCache
}

// New makes a client for the contracts in book; it does not dial. reg takes
// the RPC metrics and may be nil.
func New(cfg Config, book eigen.AddressBook, reg prometheus.Registerer) (*Client, error) {
	t, err := newTransport(cfg.RPC, cfg.Timeout, reg)
	if err != nil {
		return nil, err
	}
	r, err := rpc.DialOptions(context.Background(), cfg.RPC[0], // http: connects with the first request
		rpc.WithHTTPClient(&http.Client{Transport: t}))
	if err != nil {
		return nil, fmt.Errorf("rpc endpoint %s: %w", redacted(cfg.RPC[0]), bare(err))
	}
	eth := ethclient.NewClient(r)
	contracts, err := newContracts(book, eth)
	if err != nil {
		return nil, err
	}
	return &Client{cfg: cfg, book: book, eth: eth, contracts: contracts,
		keys: keyCache{keys: map[common.Address]publicKeys{}}}, nil
}

// Close releases connections.
func (c *Client) Close() { c.eth.Close() }

// Book is where the contracts are.
func (c *Client) Book() eigen.AddressBook { return c.book }

// Check reports an endpoint that does not answer, is on another chain, or has
// no contract where the address book says the ClaimBook is.
func (c *Client) Check(ctx context.Context) error {
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read chain id: %w", bare(err))
	}
	if !id.IsUint64() || id.Uint64() != c.book.ChainID {
		return fmt.Errorf("rpc %s is on chain %s, the address book %s is for chain %d: change chain.rpc or chain.address_book",
			redacted(c.cfg.RPC[0]), id, c.cfg.AddressBook, c.book.ChainID)
	}
	code, err := c.eth.CodeAt(ctx, c.book.Assay.ClaimBook, nil)
	if err != nil {
		return fmt.Errorf("read code of the ClaimBook: %w", bare(err))
	}
	if len(code) == 0 {
		return fmt.Errorf("no contract at %s, where the address book %s has the ClaimBook: is it the book of this chain?",
			c.book.Assay.ClaimBook, c.cfg.AddressBook)
	}
	return nil
}

// Head is the last block with enough confirmations.
func (c *Client) Head(ctx context.Context) (uint64, error) {
	n, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return 0, fmt.Errorf("read block number: %w", bare(err))
	}
	if n < c.cfg.Confirmations {
		return 0, nil
	}
	return n - c.cfg.Confirmations, nil
}

// bare drops the URL that net/http puts into errors: it can hold a secret, and
// the transport names the endpoint.
func bare(err error) error {
	var withURL *url.Error
	if errors.As(err, &withURL) {
		return withURL.Err
	}
	return err
}

func address(a [20]byte) common.Address { return common.Address(a) }
