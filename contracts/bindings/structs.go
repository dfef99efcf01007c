// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// Anchor is an auto generated low-level Go binding around an user-defined struct.
type Anchor struct {
	Root    [32]byte
	Index   uint64
	Count   uint64
	Segment uint64
}

// AssayConsumerOutputOpening is an auto generated low-level Go binding around an user-defined struct.
type AssayConsumerOutputOpening struct {
	Step        uint64
	Index       uint16
	Data        []byte
	OutputPath  [][32]byte
	StepPath    [][32]byte
	SegmentPath [][32]byte
	EndState    [32]byte
}

// AssayServiceManagerPayment is an auto generated low-level Go binding around an user-defined struct.
type AssayServiceManagerPayment struct {
	Operator common.Address
	Amount   *big.Int
}

// AssayServiceManagerWiring is an auto generated low-level Go binding around an user-defined struct.
type AssayServiceManagerWiring struct {
	AllocationManager    common.Address
	PermissionController common.Address
	RewardsCoordinator   common.Address
	RegistryCoordinator  common.Address
	ClaimBook            common.Address
	Weth                 common.Address
}

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	NonSigners      []G1Point
	BitmapIndices   []uint32
	StakeIndices    []uint32
	Apk             G1Point
	ApkG2           G2Point
	Sigma           G1Point
	ApkIndex        uint32
	TotalStakeIndex uint32
}

// CertificateVerifierRegistries is an auto generated low-level Go binding around an user-defined struct.
type CertificateVerifierRegistries struct {
	Coordinator       common.Address
	Keys              common.Address
	Stakes            common.Address
	Members           common.Address
	AllocationManager common.Address
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Spec       Spec
	Outcome    Outcome
	Terms      Terms
	Claimant   common.Address
	ParentHash [32]byte
}

// ClaimsWiring is an auto generated low-level Go binding around an user-defined struct.
type ClaimsWiring struct {
	Weth           common.Address
	ServiceManager common.Address
	Verifier       common.Address
	Referee        common.Address
	RefereeTree    common.Address
	Registry       common.Address
	Disputes       common.Address
	Reveals        common.Address
	Guardian       common.Address
}

// DemandsDemand is an auto generated low-level Go binding around an user-defined struct.
type DemandsDemand struct {
	Demander   common.Address
	AskedAt    *big.Int
	Stage      uint8
	Generation uint8
	Levels     uint8
	Tag        uint8
	Price      *big.Int
	AnsweredAt *big.Int
	Input      bool
	Doublings  uint8
	Gas        *big.Int
}

// DemandsLink is an auto generated low-level Go binding around an user-defined struct.
type DemandsLink struct {
	Present bool
	Trace   bool
	Segment uint64
	Digest  [32]byte
	Kind    uint8
	Index   uint16
	Path    [][32]byte
}

// G1Point is an auto generated low-level Go binding around an user-defined struct.
type G1Point struct {
	X *big.Int
	Y *big.Int
}

// G2Point is an auto generated low-level Go binding around an user-defined struct.
type G2Point struct {
	X [2]*big.Int
	Y [2]*big.Int
}

// Lot is an auto generated low-level Go binding around an user-defined struct.
type Lot struct {
	Full          bool
	Draws         uint32
	Steps         uint64
	SegmentLength uint32
	Beacon        [32]byte
}

// Node is an auto generated low-level Go binding around an user-defined struct.
type Node struct {
	Digest  [32]byte
	Segment uint64
	Levels  uint8
	Tag     uint8
	Absent  bool
}

// Outcome is an auto generated low-level Go binding around an user-defined struct.
type Outcome struct {
	Segments [32]byte
	Result   [32]byte
}

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	SlashWad     uint64
	FeeRate      uint64
	WorkPrice    uint64
	BaseFeeFloor uint64
	ProofGas     uint32
	DemandGas    uint32
	BlockTime    uint32
}

// ProgramHead is an auto generated low-level Go binding around an user-defined struct.
type ProgramHead struct {
	Slots       *big.Int
	Inits       *big.Int
	Steps       *big.Int
	Params      *big.Int
	States      *big.Int
	Outputs     *big.Int
	Results     *big.Int
	Batch       *big.Int
	Schema      [32]byte
	SlotsRoot   [32]byte
	InitRoot    [32]byte
	StepRoot    [32]byte
	OutputsLeaf [32]byte
	Magic       uint32
	Version     *big.Int
	Reserved    *big.Int
}

// Schedule is an auto generated low-level Go binding around an user-defined struct.
type Schedule struct {
	DrawDelay    uint32
	Trace        uint32
	Certify      uint32
	Demand       uint32
	Answer       uint32
	FollowUp     uint32
	LastProof    uint32
	SlashDelay   uint32
	Postponement uint32
}

// Share is an auto generated low-level Go binding around an user-defined struct.
type Share struct {
	Operator common.Address
	Amount   *big.Int
}

// Spec is an auto generated low-level Go binding around an user-defined struct.
type Spec struct {
	Program       [32]byte
	Params        [32]byte
	Dataset       [32]byte
	OrderSeed     [32]byte
	Seed          [32]byte
	Parent        [32]byte
	InitialState  [32]byte
	Steps         uint64
	SegmentLength uint32
}

// State is an auto generated low-level Go binding around an user-defined struct.
type State struct {
	Status            uint8
	PostedAt          *big.Int
	BondHeld          bool
	FeeHeld           bool
	Exposed           bool
	RewardHeld        bool
	SignersRewardHeld bool
	Postponed         bool
	Reward            *big.Int
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Policy      uint8
	Draws       uint32
	Restricted  bool
	Fee         *big.Int
	Bond        *big.Int
	ValueAtRisk *big.Int
	Work        uint64
	Consumer    common.Address
}

// Trace is an auto generated low-level Go binding around an user-defined struct.
type Trace struct {
	Beacon [32]byte
	Root   [32]byte
}

// TrainerBountyOffer is an auto generated low-level Go binding around an user-defined struct.
type TrainerBountyOffer struct {
	Trainer           common.Address
	Price             *big.Int
	Deadline          *big.Int
	TrainingProgram   [32]byte
	TrainingDataset   [32]byte
	EvaluationProgram [32]byte
	HeldOutDataset    [32]byte
	AccuracyIndex     uint16
	EvaluationResults uint16
	MinAccuracy       uint32
}
