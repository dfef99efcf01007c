package schedule

import (
	"crypto/sha256"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/tests/evm"
)

// nodes that are demanded: the answer to the first shows the second.
var nodes = [2]bindings.Node{{Digest: fold(chunk, chunk), Segment: here, Levels: 1, Tag: 1}, {Digest: chunk, Segment: here, Tag: 2}}

var chunk = [32]byte{7}

// kindOf is the kind of a node's place, as Demands has it.
func kindOf(n bindings.Node) uint8 { return claim.KindOf(int(n.Levels), n.Tag) }

func fold(left, right [32]byte) [32]byte {
	return sha256.Sum256(slices.Concat([]byte{1}, left[:], right[:]))
}

// links to the answer that is followed up: there is none above the first node.
var links = [2]bindings.DemandsLink{{Path: [][32]byte{}},
	{Present: true, Segment: here, Digest: nodes[0].Digest, Kind: kindOf(nodes[0]), Index: 1, Path: [][32]byte{chunk}}}

var (
	zero        = new(big.Int)
	point       = bindings.G1Point{X: zero, Y: zero}
	certificate = bindings.Certificate{Apk: point, Sigma: point, ApkG2: bindings.G2Point{X: [2]*big.Int{zero, zero}, Y: [2]*big.Int{zero, zero}}}
)

// call is a transaction without its sender's nonce.
type call struct {
	from, to common.Address
	input    []byte
}

// calls are what the events are on chain, before and after the trace is.
func (w *world) calls() (out [2][Events]call) {
	w.Helper()
	for traced, trace := range w.traces {
		for e := range Events {
			from, to, method, args := w.call(e, trace)
			input, err := w.abis[to].Pack(method, args...)
			w.ok(err)
			out[traced][e] = call{from, to, input}
		}
	}
	return out
}

func (w *world) call(e Event, trace bindings.Trace) (from, to common.Address, method string, args []any) {
	switch e {
	case PostTrace:
		return claimant, w.book, "postTrace", []any{w.claim, w.traces[1]}
	case Postpone:
		return guardian, w.book, "postponeSlash", []any{w.id}
	case Certify:
		method, args = "certify", []any{trace, certificate}
	case Prove:
		method, args = "proveFault", proof(trace, here)
	case ProveOther:
		method, args = "proveFault", proof(trace, other)
	case PayOperators:
		method, args = "payOperators", []any{[][32]byte{}}
	case Slash:
		method, args = "executeSlash", []any{signer, [][32]byte{}, uint32(0)}
	case Expire, Finalize, ReleaseBond, ReleaseExposure:
		method = map[Event]string{Expire: "expire", Finalize: "finalize", ReleaseBond: "releaseBond", ReleaseExposure: "releaseExposure"}[e]
	default:
		method, args = callOfDemand((e-Ask0)/2, int(e-Ask0)%2, trace)
		return challenger, w.disputes, method, append([]any{w.claim}, args...)
	}
	return challenger, w.book, method, append([]any{w.claim}, args...)
}

// proof of a BOUNDARY fault, without a trace to open.
func proof(trace bindings.Trace, segment uint64) []any {
	return []any{trace, uint8(3), uint8(0), uint64(0), []byte{byte(segment)}, [32]byte{}}
}

func callOfDemand(what Event, i int, trace bindings.Trace) (method string, args []any) {
	args = []any{trace, nodes[i].Segment, nodes[i].Digest, kindOf(nodes[i])}
	switch what {
	case 0:
		return "demand", []any{trace, uint8(0), uint64(0), []byte{byte(i)}, links[i]}
	case 1:
		return "answer", append(args, []byte{})
	}
	return [...]string{2: "convict", 3: "reclaim", 4: "settle"}[what], args
}

// send makes an event happen.
func (w *world) send(chain *evm.Chain, s State, e Event) error {
	traced := 0
	if s.Traced {
		traced = 1
	}
	c := w.events[traced][e]
	_, _, err := chain.Send(c.from, c.to, new(uint256.Int), c.input)
	return err
}

// name of the custom error that a call was refused with; empty if there is none.
func (w *world) name(err error) string {
	var refused *evm.Revert
	if !errors.As(err, &refused) || len(refused.Data) < 4 {
		return ""
	}
	for _, at := range []common.Address{w.book, w.disputes} {
		if e, err := w.abis[at].ErrorByID([4]byte(refused.Data)); err == nil {
			return e.Name
		}
	}
	return refused.Error()
}

// state is what the contracts know of the claim.
func (w *world) state(chain *evm.Chain) State {
	stored := *abi.ConvertType(w.see(chain, w.book, "stateOf", w.id)[0], new(bindings.State)).(*bindings.State)
	return State{
		Now:       uint8(chain.Block - w.posted),
		Status:    Status(stored.Status),
		Sampled:   w.claim.Terms.Policy == 1,
		Traced:    w.see(chain, w.book, "traceHashOf", w.id)[0] != [32]byte{},
		Signed:    w.see(chain, w.book, "nonSignersHashOf", w.id)[0] != [32]byte{},
		BondHeld:  stored.BondHeld,
		FeeHeld:   stored.FeeHeld,
		Exposed:   stored.Exposed,
		Demands:   [2]Demand{w.demand(chain, 0), w.demand(chain, 1)},
		Until:     w.since(w.see(chain, w.disputes, "running", w.id)[0].(*big.Int)),
		Faulty:    w.see(chain, w.book, "faultOf", w.id, here)[0] != uint8(0),
		BoundAt:   w.since(w.see(chain, w.book, "signersConvictionOf", w.id)[2].(*big.Int)),
		Postponed: stored.Postponed,
		Slashed:   w.see(chain, w.book, "slashed", w.id, signer)[0].(bool),
	}
}

func (w *world) demand(chain *evm.Chain, i int) Demand {
	d := *abi.ConvertType(w.see(chain, w.disputes, "demandOf", w.keys[i])[0], new(bindings.DemandsDemand)).(*bindings.DemandsDemand)
	return Demand{Stage(d.Stage), w.since(d.AskedAt), w.since(d.AnsweredAt)}
}

// see returns what a view does.
func (w *world) see(chain *evm.Chain, at common.Address, method string, args ...any) []any {
	return w.must(chain, challenger, at, zero, method, args...)
}

// since counts a block from the post; zero, for never, stays.
func (w *world) since(block *big.Int) uint8 {
	if block.Sign() == 0 {
		return 0
	}
	return uint8(block.Uint64() - w.posted)
}
