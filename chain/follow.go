package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/boltfile"
	"github.com/assay-avs/assay/claim"
)

var (
	claimsBucket = []byte("claims/v1")
	cursorBucket = []byte("cursor/v1")
	serverBucket = []byte("servers/v1")
	cursorKey    = []byte("cursor")
	genesisKey   = []byte("genesis")
)

// settled is how many blocks after its last slash a claim is still listed, for
// rewards that are due then.
const settled = 600

// rewind is how many blocks are read again, at least, when the block that was
// read last is no longer on the chain.
const rewind = 128

// Follower keeps a durable picture of the claims on chain. It reads events in
// bounded ranges up to the confirmed head, and a claim's state whenever an
// event names it; a reorganisation deeper than the confirmations is noticed by
// the hash of the last block read.
type Follower struct {
	client   *Client
	db       *bbolt.DB
	schedule *claim.Schedule // offsets from a post
	checked  bool            // the file is of this chain
}

// NewFollower keeps its picture in the file at path.
func NewFollower(client *Client, path string) (*Follower, error) {
	db, err := boltfile.Open("claims", path, claimsBucket, cursorBucket, serverBucket)
	if err != nil {
		return nil, err
	}
	return &Follower{client: client, db: db}, nil
}

// Close releases the file.
func (f *Follower) Close() error { return f.db.Close() }

type cursor struct {
	Block uint64      `json:"block"`
	Hash  common.Hash `json:"hash"`
}

// Check reports a file that was made on another chain. Chains are told apart by
// their first block: every devnet has the same chain id.
func (f *Follower) Check(ctx context.Context) error {
	first, err := f.client.eth.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("read block 0: %w", bare(err))
	}
	return f.db.Update(func(tx *bbolt.Tx) error {
		b, hash := tx.Bucket(cursorBucket), first.Hash()
		known := b.Get(genesisKey)
		if known == nil {
			return b.Put(genesisKey, hash[:])
		}
		if !bytes.Equal(known, hash[:]) {
			return fmt.Errorf("%s is about another chain, perhaps an earlier devnet: use another data_dir, or remove this one if its chain is gone", f.db.Path())
		}
		return nil
	})
}

// Open brings the picture up to the confirmed head and lists every claim that
// may still need something done, in the order of their posts.
func (f *Follower) Open(ctx context.Context) (claim.Snapshot, error) {
	if !f.checked {
		if err := f.Check(ctx); err != nil {
			return claim.Snapshot{}, err
		}
		f.checked = true
	}
	head, err := f.client.Head(ctx)
	if err != nil {
		return claim.Snapshot{}, err
	}
	from, err := f.resume(ctx)
	if err != nil {
		return claim.Snapshot{}, err
	}
	for from <= head {
		to := min(head, from+f.client.cfg.BlockRange-1)
		if err := f.read(ctx, from, to); err != nil {
			return claim.Snapshot{}, err
		}
		from = to + 1
	}
	return f.list(head)
}

// Find is the picture's view of one claim.
func (f *Follower) Find(id claim.ID) (v claim.View, ok bool, err error) {
	err = f.db.View(func(tx *bbolt.Tx) error {
		data := tx.Bucket(claimsBucket).Get(id[:])
		ok = data != nil
		if !ok {
			return nil
		}
		return json.Unmarshal(data, &v)
	})
	if err != nil || !ok {
		return v, ok, err
	}
	v.Servers, err = f.servers(v.Posted)
	return v, ok, err
}

// resume is the first block to read.
func (f *Follower) resume(ctx context.Context) (uint64, error) {
	var c cursor
	err := f.db.View(func(tx *bbolt.Tx) error {
		if data := tx.Bucket(cursorBucket).Get(cursorKey); data != nil {
			return json.Unmarshal(data, &c)
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("read cursor: %w", err)
	}
	if c.Block == 0 {
		return f.client.cfg.StartBlock, nil
	}
	header, err := f.client.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(c.Block))
	if err == nil && header.Hash() == c.Hash {
		return c.Block + 1, nil
	}
	if err != nil && !errors.Is(err, ethereum.NotFound) {
		return 0, fmt.Errorf("read block %d: %w", c.Block, bare(err))
	}
	first, err := f.refreshAll(ctx)
	return max(f.client.cfg.StartBlock, min(first, c.Block-min(c.Block, rewind))), err
}

// read takes in the events of a range of blocks.
func (f *Follower) read(ctx context.Context, from, to uint64) error {
	logs, err := f.client.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{f.client.book.Assay.ClaimBook, f.client.book.Assay.Registry}})
	if err != nil {
		return fmt.Errorf("read events of blocks %d to %d: %w", from, to, bare(err))
	}
	header, err := f.client.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(to))
	if err != nil {
		return fmt.Errorf("read block %d: %w", to, bare(err))
	}
	if err := f.keepServers(logs); err != nil {
		return err
	}
	touched, err := f.apply(ctx, logs)
	if err != nil {
		return err
	}
	for _, v := range touched {
		if err := f.client.refresh(ctx, v, to); err != nil {
			return err
		}
	}
	return f.store(touched, cursor{to, header.Hash()})
}

// apply reads the claims that the logs name and adds what only events tell.
func (f *Follower) apply(ctx context.Context, logs []types.Log) (map[claim.ID]*claim.View, error) {
	touched := map[claim.ID]*claim.View{}
	for _, l := range logs {
		if l.Removed || len(l.Topics) < 2 || l.Address != f.client.book.Assay.ClaimBook {
			continue
		}
		id := claim.ID(l.Topics[1])
		if touched[id] == nil {
			v, ok, err := f.Find(id)
			if err != nil {
				return nil, fmt.Errorf("read claim %s: %w", id, err)
			}
			if !ok && l.Topics[0] != f.client.contracts.bookABI.Events["ClaimPosted"].ID {
				continue // an event about something else than a claim
			}
			touched[id] = &v
		}
		if err := f.applyLog(ctx, touched[id], l); err != nil {
			return nil, err
		}
	}
	return touched, nil
}

func (f *Follower) applyLog(ctx context.Context, v *claim.View, l types.Log) error {
	event, err := f.client.contracts.bookABI.EventByID(l.Topics[0])
	if err != nil {
		return nil // an event of a later version changes nothing that is known here
	}
	book := f.client.contracts.book
	switch event.Name {
	case "ClaimPosted":
		e, err := book.ParseClaimPosted(l)
		if err != nil {
			return fmt.Errorf("decode ClaimPosted: %w", err)
		}
		s, err := f.times(ctx)
		if err != nil {
			return err
		}
		*v = claim.View{Posted: posted(e.Id, fromClaim(e.Claim), l.BlockNumber, s)}
	case "TracePosted":
		e, err := book.ParseTracePosted(l)
		if err != nil {
			return fmt.Errorf("decode TracePosted: %w", err)
		}
		v.Beacon, v.TraceRoot, v.HasTrace = e.Beacon, e.Root, true
	case "Certified":
		e, err := book.ParseCertified(l)
		if err != nil {
			return fmt.Errorf("decode Certified: %w", err)
		}
		v.Signed, v.NonSigners = true, nil
		for _, id := range e.NonSigners {
			v.NonSigners = append(v.NonSigners, id)
		}
	case "SignersConvicted":
		e, err := book.ParseSignersConvicted(l)
		if err != nil {
			return fmt.Errorf("decode SignersConvicted: %w", err)
		}
		v.SlashableFrom, v.BoundAt = e.SlashableFrom.Uint64(), l.BlockNumber
	case "Convicted":
		v.ConvictedAt = l.BlockNumber
	case "SlashPostponed":
		e, err := book.ParseSlashPostponed(l)
		if err != nil {
			return fmt.Errorf("decode SlashPostponed: %w", err)
		}
		v.SlashableFrom = e.SlashableFrom.Uint64()
	}
	return nil
}

// refresh reads what the contract stores about a claim, at a block.
func (c *Client) refresh(ctx context.Context, v *claim.View, block uint64) error {
	s, err := c.contracts.book.StateOf(&bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(block)}, v.ID)
	if err != nil { // a node keeps only so many old states: the latest is as good
		s, err = c.contracts.book.StateOf(&bind.CallOpts{Context: ctx}, v.ID)
	}
	if err != nil {
		return fmt.Errorf("read state of claim %s: %w", v.ID, explain(err))
	}
	v.Status, v.FeeHeld, v.BondHeld = claim.Status(s.Status), s.FeeHeld, s.BondHeld
	if v.Status == claim.Unknown {
		v.State = claim.State{}
	}
	return nil
}

// refreshAll reads every open claim's state again. What only events tell may
// have been taken back too: first is the block from which they are to be read
// again, that of the oldest claim's post.
func (f *Follower) refreshAll(ctx context.Context) (first uint64, err error) {
	head, err := f.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	snap, err := f.list(head)
	if err != nil {
		return 0, err
	}
	first = head
	all := map[claim.ID]*claim.View{}
	for i := range snap.Claims {
		v := &snap.Claims[i]
		if err := f.client.refresh(ctx, v, head); err != nil {
			return 0, err
		}
		first = min(first, v.Block)
		all[v.ID] = v
	}
	return first, f.db.Update(func(tx *bbolt.Tx) error { return putClaims(tx, all) })
}

func (f *Follower) store(touched map[claim.ID]*claim.View, c cursor) error {
	data, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("encode cursor: %w", err)
	}
	err = f.db.Update(func(tx *bbolt.Tx) error {
		if err := putClaims(tx, touched); err != nil {
			return err
		}
		return tx.Bucket(cursorBucket).Put(cursorKey, data)
	})
	if err != nil {
		return fmt.Errorf("store claims: %w", err)
	}
	return nil
}

func putClaims(tx *bbolt.Tx, claims map[claim.ID]*claim.View) error {
	for id, v := range claims {
		data, err := json.Marshal(v)
		if err != nil {
			return fmt.Errorf("encode claim: %w", err)
		}
		if err := tx.Bucket(claimsBucket).Put(id[:], data); err != nil {
			return err
		}
	}
	return nil
}

// list drops what is settled and lists the rest by block and id.
func (f *Follower) list(head uint64) (claim.Snapshot, error) {
	snap := claim.Snapshot{Head: head}
	byBlock := map[string]claim.View{}
	var keys []string
	err := f.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(claimsBucket)
		var gone [][]byte
		err := b.ForEach(func(k, data []byte) error {
			var v claim.View
			if err := json.Unmarshal(data, &v); err != nil {
				return fmt.Errorf("decode claim %x: %w", k, err)
			}
			if head > v.Schedule.LastSlash+settled {
				gone = append(gone, append([]byte(nil), k...))
				return nil
			}
			key := string(append(binary.BigEndian.AppendUint64(nil, v.Block), k...))
			byBlock[key], keys = v, append(keys, key)
			return nil
		})
		for _, k := range gone {
			err = errors.Join(err, b.Delete(k))
		}
		return err
	})
	if err != nil {
		return snap, fmt.Errorf("list claims: %w", err)
	}
	slices.Sort(keys)
	for _, k := range keys {
		v := byBlock[k]
		if v.Servers, err = f.servers(v.Posted); err != nil {
			return snap, err
		}
		snap.Claims = append(snap.Claims, v)
	}
	return snap, nil
}

// times reads the schedule once; it never changes.
func (f *Follower) times(ctx context.Context) (claim.Schedule, error) {
	if f.schedule == nil {
		s, err := f.client.Schedule(ctx)
		if err != nil {
			return claim.Schedule{}, err
		}
		f.schedule = &s
	}
	return *f.schedule, nil
}
