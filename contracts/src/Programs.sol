// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Digests} from "./Digests.sol";
import {IStanding} from "./IStanding.sol";
import {ClaimId} from "./Types.sol";
import {IRefereeCheck} from "./interfaces/IReferee.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";

/// @notice What the Registry asks the ClaimBook.
interface IBookOfRegistry {
    /// @notice Block of a commitment to a proof; zero if there is none.
    /// @param commitment what commitProof recorded
    function committedAt(bytes32 commitment) external view returns (uint256);
    // The name of an immutable.
    // forge-lint: disable-next-line(mixed-case-function)
    /// @notice What says which runs are Final.
    function STANDING() external view returns (IStanding);
}

/// @notice Programs: their headers, and what was proven of them.
abstract contract Programs is IRegistry {
    struct Program {
        bool known;
        uint16 init;
        uint16 step;
        uint16 params;
        uint16 states;
        uint32 batch;
        /// Block of the commitment to the proof that it is malformed; zero while there is none.
        uint48 malformedAt;
        /// Block of the first such proof.
        uint48 provenAt;
        /// Gas that it took.
        uint32 gas;
        bytes32 schema;
    }

    uint256 private constant HEADER_BYTES = 58;
    bytes4 private constant MAGIC = "ASY1";
    uint16 private constant REFEREE_VERSION = 1;
    uint256 private constant MAX_INSTRUCTIONS = 4096;
    uint256 private constant MAX_SLOTS = 1024;
    uint256 private constant MAX_OUTPUTS = 64;
    uint256 private constant PRECEDENCE = 300;
    /// Base gas of a transaction, and the least of a byte of calldata.
    uint256 private constant TX_GAS = 21_000;
    uint256 private constant CALLDATA_GAS = 4;

    /// @notice The ClaimBook.
    IBookOfRegistry public immutable BOOK;
    /// @notice Judges proofs that a program is malformed.
    IRefereeCheck public immutable CHECK;

    /// @notice What a registered program declares.
    mapping(bytes32 digest => Program) public programs;
    mapping(bytes32 program => address) private _malformedBy;
    mapping(bytes32 program => address) private _firstMalformedBy;

    /// @notice A program can be used in claims.
    /// @param program root of the program
    /// @param registrant who stands by it
    /// @param header the program's 58 bytes
    /// @param roots of slots, init and step list, and the outputs' leaf: who knows them can demand every leaf
    /// @param uri where it can be had; only logged
    event ProgramRegistered(
        bytes32 indexed program, address indexed registrant, bytes header, bytes32[4] roots, string uri
    );
    /// @notice A program was proven malformed: its open claims can be convicted, and there are no new ones.
    /// @param program root of the program
    /// @param prover whose commitment was the earliest so far
    event ProgramMalformed(bytes32 indexed program, address indexed prover);

    /// @notice A contract that is needed was left out.
    error ZeroAddress();
    /// @notice The header is not one of a program that claims can use.
    error BadHeader();
    /// @notice Nobody registered this program.
    error UnknownProgram(bytes32 program);
    /// @notice An earlier commitment to such a proof is known.
    error AlreadyMalformed(bytes32 program);

    constructor(IBookOfRegistry book, IRefereeCheck check) {
        if (address(book) == address(0) || address(check) == address(0)) revert ZeroAddress();
        BOOK = book;
        CHECK = check;
    }

    /// @notice Registers a program by the preimage of its root (docs/format.md, section 2).
    /// @param header the program's 58 bytes
    /// @param slotsRoot root over the slots' leaves
    /// @param initRoot root over the init list's leaves
    /// @param stepRoot root over the step list's leaves
    /// @param outputsLeaf digest of the outputs' leaf
    /// @param uri where its file can be had; only logged
    /// @return program its root
    function registerProgram(
        bytes calldata header,
        bytes32 slotsRoot,
        bytes32 initRoot,
        bytes32 stepRoot,
        bytes32 outputsLeaf,
        string calldata uri
    ) external returns (bytes32 program) {
        program = sha256(abi.encodePacked(uint8(0x08), header, slotsRoot, initRoot, stepRoot, outputsLeaf));
        Program memory p = _parse(header);
        emit ProgramRegistered(program, msg.sender, header, [slotsRoot, initRoot, stepRoot, outputsLeaf], uri);
        if (!programs[program].known) programs[program] = p;
    }

    /// @notice Proves a registered program malformed: it convicts open claims (ClaimBook.convictMalformed) and blocks
    /// new ones. The earliest commitment (ClaimBook.commitProof, with the program in place of the claim) wins the
    /// rewards, among proofs within 300 blocks of the first.
    /// @param program root of the program
    /// @param proof a proof of kind MALFORMED
    /// @param salt of the caller's commitment; anything without one
    function proveMalformed(bytes32 program, bytes calldata proof, bytes32 salt) external {
        uint256 gasBefore = gasleft();
        Program storage p = programs[program];
        if (!p.known) revert UnknownProgram(program);
        if (p.provenAt != 0 && block.number > p.provenAt + PRECEDENCE) revert AlreadyMalformed(program);
        bytes32 commitment = Digests.commitment(msg.sender, ClaimId.wrap(program), keccak256(proof), salt);
        uint256 since = BOOK.committedAt(commitment);
        if (since == 0 || block.number - since > PRECEDENCE) since = block.number;
        if (p.provenAt != 0 && since >= p.malformedAt) revert AlreadyMalformed(program);
        CHECK.proveMalformed(program, proof);
        if (p.provenAt == 0) {
            p.provenAt = uint48(block.number);
            _firstMalformedBy[program] = msg.sender;
            // A block's gas fits.
            // forge-lint: disable-next-line(unsafe-typecast)
            p.gas = uint32(gasBefore - gasleft() + TX_GAS + CALLDATA_GAS * proof.length);
        }
        p.malformedAt = uint48(since);
        _malformedBy[program] = msg.sender;
        emit ProgramMalformed(program, msg.sender);
    }

    /// @inheritdoc IRegistry
    function shapeOf(bytes32 program) external view returns (uint256 init, uint256 step) {
        Program memory p = programs[program];
        return (p.init, p.step);
    }

    /// @inheritdoc IRegistry
    function malformed(bytes32 program)
        external
        view
        returns (address prover, uint48 since, address first, uint32 gas)
    {
        Program storage p = programs[program];
        return (_malformedBy[program], p.malformedAt, _firstMalformedBy[program], p.gas);
    }

    /// @dev What can be seen in the header alone; the rest of Check is for proveMalformed.
    function _parse(bytes calldata h) private pure returns (Program memory p) {
        if (h.length != HEADER_BYTES || bytes4(h[0:4]) != MAGIC) revert BadHeader();
        uint256 slots = _u16(h, 6);
        uint256 outputs = _u16(h, 16);
        uint256 results = _u16(h, 18);
        p.known = true;
        (p.init, p.step, p.params, p.states) = (_u16(h, 8), _u16(h, 10), _u16(h, 12), _u16(h, 14));
        p.batch = uint32(bytes4(h[20:24]));
        p.schema = bytes32(h[26:58]);
        if (
            _u16(h, 4) != REFEREE_VERSION || _u16(h, 24) != 0 || slots > MAX_SLOTS || p.init > MAX_INSTRUCTIONS
                || p.step > MAX_INSTRUCTIONS || outputs > MAX_OUTPUTS || results > MAX_OUTPUTS
                || (p.batch == 0) != (p.schema == 0)
        ) revert BadHeader();
    }

    function _u16(bytes calldata h, uint256 offset) private pure returns (uint16) {
        return uint16(bytes2(h[offset:offset + 2]));
    }
}
