//go:build deps

package assay

import (
	_ "github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	_ "github.com/Layr-Labs/eigensdk-go/crypto/bls"
	_ "github.com/Layr-Labs/eigensdk-go/crypto/ecdsa"
	_ "github.com/Layr-Labs/eigensdk-go/metrics"
	_ "github.com/Layr-Labs/eigensdk-go/nodeapi"
	_ "github.com/Layr-Labs/eigensdk-go/signerv2"
	_ "github.com/ethereum/go-ethereum/accounts/abi/abigen"
	_ "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	_ "github.com/ethereum/go-ethereum/core/vm/runtime"
	_ "github.com/ethereum/go-ethereum/eth/catalyst"
	_ "github.com/ethereum/go-ethereum/ethclient/simulated"
	_ "github.com/ethereum/go-ethereum/node"
	_ "github.com/prometheus/client_golang/prometheus/promhttp"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/urfave/cli/v2"
	_ "github.com/vbauerster/mpb/v8"
	_ "go.etcd.io/bbolt"
	_ "go.uber.org/zap"
	_ "golang.org/x/sync/errgroup"
	_ "golang.org/x/sys/cpu"
	_ "google.golang.org/protobuf/encoding/protowire"
	_ "gopkg.in/yaml.v3"
)
