// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHashes} from "./BlockHashes.sol";
import {Digests} from "./Digests.sol";
import {IBookOfRegistry, Programs} from "./Programs.sol";
import {Outcome, RunRoot, Spec} from "./Types.sol";
import {IRefereeCheck} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {Draw} from "./referee/Draw.sol";
import {Merkle} from "./referee/Merkle.sol";

/// @notice What runs are made of: programs, data sets, models, seeds and parents. Anyone registers; a digest that
/// nobody stands by any more cannot be used in new claims.
/// @dev Registration costs little and says little: `asserted` means that its registrant says so. What is proven comes
/// from run roots that are Final.
contract Registry is Programs {
    struct Dataset {
        uint64 records;
        uint48 registeredAt;
        /// Block whose hash is the data set's own order seed.
        uint48 seedBlock;
        /// Registrants that stand by it.
        uint32 registrants;
        bytes32 schema;
        bytes32 seed;
    }

    struct Model {
        /// Those who assert it.
        uint32 registrants;
        /// A run that led to it; zero for a mere import.
        RunRoot run;
    }

    /// @notice Blocks from a registration or request to the block whose hash is the seed.
    uint32 public immutable SEED_DELAY;

    /// @notice A registered data set.
    mapping(bytes32 digest => Dataset) public datasets;
    /// @notice What is known of a model.
    mapping(bytes32 digest => Model) public models;
    /// @notice Root of a run's last end state.
    mapping(RunRoot root => bytes32) public finalStateOf;
    /// @notice Block that a seed was drawn from; zero for numbers that are none.
    mapping(bytes32 seed => uint256) public seedBlockOf;
    /// @notice Block that will give an account its requested seed.
    mapping(address requester => uint256) public requestedSeedBlock;
    /// @notice Who stands by a data set.
    mapping(bytes32 dataset => mapping(address registrant => bool)) public offersDataset;
    /// @notice Who stands by an imported model.
    mapping(bytes32 params => mapping(address registrant => bool)) public assertsModel;

    /// @notice A data set was registered, or somebody else stands by it too.
    /// @param dataset digest of the data set
    /// @param registrant who stands by it
    /// @param records number of records
    /// @param schema digest of the records' fields
    /// @param tree root over the records
    /// @param terms hash of the terms of use, zero if none are given
    /// @param uri where it can be had; only logged
    event DatasetRegistered(
        bytes32 indexed dataset,
        address indexed registrant,
        uint64 records,
        bytes32 schema,
        bytes32 tree,
        bytes32 terms,
        string uri
    );
    /// @notice Somebody asked for a seed.
    /// @param requester who asked for it
    /// @param blockNumber block whose hash it will be
    event SeedRequested(address indexed requester, uint256 blockNumber);
    /// @notice A requested seed is known.
    /// @param seed the seed
    /// @param requester who asked for it
    /// @param blockNumber block that it is the hash of
    event SeedDrawn(bytes32 indexed seed, address indexed requester, uint256 blockNumber);
    /// @notice A data set's own order seed is known.
    /// @param dataset digest of the data set
    /// @param seed the seed
    /// @param blockNumber block that it is the hash of
    event DatasetSeedDrawn(bytes32 indexed dataset, bytes32 indexed seed, uint256 blockNumber);
    /// @notice Somebody stands by an imported model.
    /// @param params root of the parameter tensors' tree
    /// @param registrant who stands by it
    /// @param terms hash of the terms of use; zero if none are given
    /// @param uri where it can be had; only logged
    event ModelAsserted(bytes32 indexed params, address indexed registrant, bytes32 terms, string uri);
    /// @notice `params` is the result of a Final run of `program` on `dataset`, which started from `parent` (or none).
    /// @param params root of the model's parameters
    /// @param run the run root
    /// @param program what ran
    /// @param dataset what it read
    /// @param parent run root that it continued; zero for none
    /// @param init root of the parameters that the run started from
    event ModelTrained(
        bytes32 indexed params, RunRoot indexed run, bytes32 program, bytes32 dataset, bytes32 parent, bytes32 init
    );
    /// @notice Claims may continue a run.
    /// @param run the run root
    /// @param endState root of its last end state
    event FinalStateRegistered(RunRoot indexed run, bytes32 endState);
    /// @notice Somebody no longer stands by a data set or model.
    /// @param digest of what
    /// @param registrant who
    /// @param reason for people; only logged
    event Revoked(bytes32 indexed digest, address indexed registrant, string reason);

    /// @notice The program was proven malformed.
    error MalformedProgram(bytes32 program);
    /// @notice A data set has records.
    error EmptyDataset();
    /// @notice Nobody stands by this data set.
    error UnknownDataset(bytes32 dataset);
    /// @notice The program reads other fields than the data set has.
    error SchemaMismatch(bytes32 program, bytes32 dataset);
    /// @notice Nobody asserts these parameters, and no Final run led to them.
    error UnknownModel(bytes32 params);
    /// @notice The seed was not drawn here.
    error UnknownSeed(bytes32 seed);
    /// @notice The order seed must be younger than the data set: nobody may choose records to fit it.
    error SeedTooOld(bytes32 seed, uint256 drawnAt, uint256 registeredAt);
    /// @notice The data set has its seed.
    error SeedAlreadyDrawn(bytes32 seed);
    /// @notice The account has not asked for a seed.
    error SeedNotRequested(address requester);
    /// @notice The seed that was asked for can still be drawn.
    error SeedStillDue(uint256 blockNumber);
    /// @notice The initial state is not the parent's registered last one, or the program has no state to go on from.
    error UnknownParentState(bytes32 parent);
    /// @notice No Final claim of this run stands.
    error RunNotFinal(RunRoot run);
    /// @notice It is not the run's last end state.
    error WrongEndState();
    /// @notice The caller does not stand by it.
    error NotRegistrant(address caller);

    constructor(IBookOfRegistry book, IRefereeCheck check, uint32 seedDelay) Programs(book, check) {
        SEED_DELAY = seedDelay == 0 ? 1 : seedDelay;
    }

    // ---- Data sets and seeds ----

    /// @notice Registers a data set by the preimage of its digest; the caller stands by it. The hash of the block
    /// SEED_DELAY later is its own order seed.
    /// @param records number of records, at least one
    /// @param schema digest of the records' fields
    /// @param tree root over the records
    /// @param terms hash of the terms of use; only logged, as is `uri`
    /// @param uri where it can be had; only logged
    /// @return dataset its digest
    function registerDataset(uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string calldata uri)
        external
        returns (bytes32 dataset)
    {
        if (records == 0) revert EmptyDataset();
        dataset = sha256(abi.encodePacked(uint8(0x0c), records, schema, tree));
        Dataset storage d = datasets[dataset];
        if (d.registeredAt == 0) {
            (d.records, d.schema, d.registeredAt) = (records, schema, uint48(block.number));
            d.seedBlock = uint48(block.number + SEED_DELAY);
        }
        if (!offersDataset[dataset][msg.sender]) {
            offersDataset[dataset][msg.sender] = true;
            d.registrants++;
        }
        emit DatasetRegistered(dataset, msg.sender, records, schema, tree, terms, uri);
    }

    /// @notice Stores a data set's own order seed once its block is past; anyone may.
    /// @dev If nobody came while the hash could be read, a later block is set.
    /// @param dataset digest of the data set
    /// @return seed the hash of the block that the registration fixed
    function drawDatasetSeed(bytes32 dataset) external returns (bytes32 seed) {
        Dataset storage d = datasets[dataset];
        if (d.registeredAt == 0) revert UnknownDataset(dataset);
        if (d.seed != 0) revert SeedAlreadyDrawn(d.seed);
        uint256 drawing = d.seedBlock;
        if (block.number > drawing + BlockHashes.KEPT) {
            d.seedBlock = uint48(block.number + SEED_DELAY);
            emit SeedRequested(address(0), d.seedBlock);
            return 0;
        }
        seed = BlockHashes.at(drawing);
        d.seed = seed;
        seedBlockOf[seed] = drawing;
        emit DatasetSeedDrawn(dataset, seed, drawing);
    }

    /// @notice Asks for a seed that nobody knows yet; a request replaces an older one only when that is past use.
    /// @return blockNumber block whose hash the seed will be
    function requestSeed() external returns (uint256 blockNumber) {
        uint256 due = requestedSeedBlock[msg.sender];
        if (due != 0 && block.number <= due + BlockHashes.KEPT) revert SeedStillDue(due);
        blockNumber = block.number + SEED_DELAY;
        requestedSeedBlock[msg.sender] = blockNumber;
        emit SeedRequested(msg.sender, blockNumber);
    }

    /// @notice Stores the seed that `requester` asked for: SHA-256 over the block's hash and the address.
    /// @param requester who asked for it
    /// @return seed that digest
    function drawSeed(address requester) external returns (bytes32 seed) {
        uint256 drawing = requestedSeedBlock[requester];
        if (drawing == 0) revert SeedNotRequested(requester);
        seed = sha256(abi.encodePacked(BlockHashes.at(drawing), requester));
        delete requestedSeedBlock[requester];
        seedBlockOf[seed] = drawing;
        emit SeedDrawn(seed, requester, drawing);
    }

    // ---- Models and states ----

    /// @notice Imports a model: the caller asserts where it comes from.
    /// @param params root of its parameter tensors' tree
    /// @param terms hash of the terms of use; zero if none are given
    /// @param uri where it can be had; only logged
    function assertModel(bytes32 params, bytes32 terms, string calldata uri) external {
        if (params == 0) revert UnknownModel(params);
        if (!assertsModel[params][msg.sender]) {
            assertsModel[params][msg.sender] = true;
            models[params].registrants++;
        }
        emit ModelAsserted(params, msg.sender, terms, uri);
    }

    /// @notice Registers the result of a Final run as a model.
    /// @param spec what was to be computed
    /// @param outcome what came out
    /// @return params the outcome's result
    function registerResult(Spec calldata spec, Outcome calldata outcome) external returns (bytes32 params) {
        RunRoot run = _final(spec, outcome);
        params = outcome.result;
        models[params].run = run;
        emit ModelTrained(params, run, spec.program, spec.dataset, spec.parent, spec.params);
    }

    /// @notice Registers the last end state of a Final run, so that claims may continue it.
    /// @param spec what was to be computed
    /// @param outcome what came out
    /// @param endState root of the segment's end state
    /// @param outputs the last segment's outputs
    /// @param path siblings from the last segment's digest to the outcome's root
    function registerFinalState(
        Spec calldata spec,
        Outcome calldata outcome,
        bytes32 endState,
        bytes32 outputs,
        bytes32[] calldata path
    ) external {
        RunRoot run = _final(spec, outcome);
        uint256 last = Draw.segments(spec.steps, spec.segmentLength);
        if (path.length != Merkle.depth(last + 1) || endState == 0) revert WrongEndState();
        bytes32 hash = Merkle.pair(Merkle.SEGMENT, endState, outputs);
        for (uint256 i = 0; i < path.length; i++) {
            (bytes32 a, bytes32 b) = last >> i & 1 == 0 ? (hash, path[i]) : (path[i], hash);
            hash = Merkle.pair(Merkle.NODE, a, b);
        }
        if (hash != outcome.segments) revert WrongEndState();
        finalStateOf[run] = endState;
        emit FinalStateRegistered(run, endState);
    }

    /// @notice Stops standing by a data set; when nobody does any more, new claims cannot use it.
    /// @param dataset digest of the data set
    /// @param reason for people; only logged
    function revokeDataset(bytes32 dataset, string calldata reason) external {
        if (!offersDataset[dataset][msg.sender]) revert NotRegistrant(msg.sender);
        offersDataset[dataset][msg.sender] = false;
        datasets[dataset].registrants--;
        emit Revoked(dataset, msg.sender, reason);
    }

    /// @notice Stops standing by an imported model; when nobody does and no Final run led to it, new claims cannot
    /// use it.
    /// @param params root of the parameter tensors' tree
    /// @param reason for people; only logged
    function revokeModel(bytes32 params, string calldata reason) external {
        if (!assertsModel[params][msg.sender]) revert NotRegistrant(msg.sender);
        assertsModel[params][msg.sender] = false;
        models[params].registrants--;
        emit Revoked(params, msg.sender, reason);
    }

    // ---- What claims need ----

    /// @inheritdoc IRegistry
    function checkInputs(Spec calldata spec) external view {
        Program memory p = programs[spec.program];
        if (!p.known) revert UnknownProgram(spec.program);
        if (p.provenAt != 0) revert MalformedProgram(spec.program);
        if (p.params == 0 ? spec.params != 0 : !isModel(spec.params)) revert UnknownModel(spec.params);
        _checkDataset(spec, p);
        if (spec.seed != 0 && seedBlockOf[spec.seed] == 0) revert UnknownSeed(spec.seed);
        if (spec.parent == 0 ? spec.initialState != 0 : p.states == 0 || !_knownState(spec)) {
            revert UnknownParentState(spec.parent);
        }
    }

    /// @inheritdoc IRegistry
    function coversDataset(Spec calldata spec) external view returns (bool) {
        Dataset memory d = datasets[spec.dataset];
        uint256 read = uint256(spec.steps) * programs[spec.program].batch;
        return d.records != 0 && read == d.records && spec.orderSeed == d.seed && d.seed != 0;
    }

    /// @notice Whether claims may use these parameters: somebody asserts them, or a Final run led to them.
    /// @param params root of the parameter tensors' tree
    function isModel(bytes32 params) public view returns (bool) {
        Model memory m = models[params];
        return m.registrants != 0 || isTrained(params);
    }

    /// @notice Whether a Final run led to these parameters.
    /// @param params root of the parameter tensors' tree
    function isTrained(bytes32 params) public view returns (bool) {
        return BOOK.STANDING().isFinal(models[params].run);
    }

    function _checkDataset(Spec calldata spec, Program memory p) private view {
        if (p.batch == 0) {
            if (spec.dataset != 0) revert UnknownDataset(spec.dataset);
            if (spec.orderSeed != 0) revert UnknownSeed(spec.orderSeed);
            return;
        }
        Dataset memory d = datasets[spec.dataset];
        if (d.registrants == 0) revert UnknownDataset(spec.dataset);
        if (d.schema != p.schema) revert SchemaMismatch(spec.program, spec.dataset);
        uint256 drawnAt = seedBlockOf[spec.orderSeed];
        if (drawnAt == 0) revert UnknownSeed(spec.orderSeed);
        if (drawnAt <= d.registeredAt) revert SeedTooOld(spec.orderSeed, drawnAt, d.registeredAt);
    }

    function _knownState(Spec calldata spec) private view returns (bool) {
        return spec.initialState != 0 && finalStateOf[RunRoot.wrap(spec.parent)] == spec.initialState;
    }

    function _final(Spec calldata spec, Outcome calldata outcome) private view returns (RunRoot run) {
        run = Digests.runRoot(spec, outcome);
        if (!BOOK.STANDING().isFinal(run)) revert RunNotFinal(run);
    }
}
