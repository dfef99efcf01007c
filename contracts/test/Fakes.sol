// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AssayServiceManager} from "../src/AssayServiceManager.sol";
import {Certificate, Spec} from "../src/Types.sol";
import {ICertificateVerifier, Share} from "../src/interfaces/ICertificateVerifier.sol";
import {IERC20} from "../src/interfaces/IERC20.sol";
import {IInputOpenings} from "../src/interfaces/IInputOpenings.sol";
import {Anchor, IReferee, IRefereeCheck, IRefereeTree, Node} from "../src/interfaces/IReferee.sol";

/// @dev Says what the test tells it about stakes; a signature is the digest itself.
contract FakeVerifier is ICertificateVerifier {
    uint256 public validUntil = type(uint256).max;
    uint256 public deallocationDelay = 100_000;
    uint96 public total = 300 ether;
    uint96 public signed = 200 ether;
    mapping(address operator => bool) public outsider;

    error WrongDigest(bytes32 digest);

    function setStakes(uint96 signed_, uint96 total_) external {
        (signed, total) = (signed_, total_);
    }

    function setSlashability(uint256 validUntil_, uint256 deallocationDelay_) external {
        (validUntil, deallocationDelay) = (validUntil_, deallocationDelay_);
    }

    function setOutsider(address operator) external {
        outsider[operator] = true;
    }

    function verify(bytes32 digest, uint32 referenceBlock, Certificate calldata certificate)
        external
        view
        returns (uint96, uint96, bytes32[] memory nonSigners)
    {
        if (certificate.sigma.x != uint256(digest) || certificate.sigma.y != referenceBlock) {
            revert WrongDigest(digest);
        }
        nonSigners = new bytes32[](certificate.nonSigners.length);
        for (uint256 i = 0; i < nonSigners.length; i++) {
            nonSigners[i] = bytes32(certificate.nonSigners[i].x);
        }
        return (signed, total, nonSigners);
    }

    function totalStakeAt(uint32) external view returns (uint96) {
        return total;
    }

    function isSigner(address operator, uint32, bytes32[] calldata nonSigners, uint32) external view returns (bool) {
        for (uint256 i = 0; i < nonSigners.length; i++) {
            if (nonSigners[i] == bytes32(uint256(uint160(operator)))) return false;
        }
        return !outsider[operator];
    }

    function shares(uint32, bytes32[] calldata, uint256 amount) external pure returns (Share[] memory list) {
        list = new Share[](3);
        for (uint160 i = 0; i < 3; i++) {
            list[i] = Share(address(i + 1), amount / 3);
        }
    }

    function slashability() external view returns (uint256, uint256) {
        return (validUntil, deallocationDelay);
    }
}

/// @dev Accepts a fault if the proof names the anchor that it got, and opens nodes as they are encoded.
contract FakeReferee is IReferee, IRefereeTree, IRefereeCheck {
    error NoFault();
    error WrongAnchor();
    error WrongAnswer();

    function proveElement(bytes32, Anchor calldata anchor, bytes calldata proof) external pure returns (uint64) {
        return _fault(anchor, proof);
    }

    function proveBoundary(bytes32, Anchor calldata anchor, bytes calldata proof) external pure returns (uint64) {
        return _fault(anchor, proof);
    }

    function proveLength(bytes32, Anchor calldata anchor, bytes calldata proof) external pure returns (uint64) {
        return _fault(anchor, proof);
    }

    function openNode(bytes32, Anchor calldata anchor, bytes calldata node) external pure returns (Node memory n) {
        Anchor memory expected;
        (n, expected) = abi.decode(node, (Node, Anchor));
        if (keccak256(abi.encode(expected)) != keccak256(abi.encode(anchor))) revert WrongAnchor();
    }

    function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes calldata data) external pure {
        if (levels == 0) {
            if (sha256(abi.encodePacked(uint8(2), data)) != digest) revert WrongAnswer();
            return;
        }
        bytes32[] memory row = abi.decode(bytes.concat(abi.encode(32, data.length / 32), data), (bytes32[]));
        for (uint256 n = row.length; n > 1; n /= 2) {
            for (uint256 i = 0; i < n / 2; i++) {
                row[i] = sha256(abi.encodePacked(n == 2 ? tag : uint8(1), row[2 * i], row[2 * i + 1]));
            }
        }
        if (row.length != 1 << levels || row[0] != digest) revert WrongAnswer();
    }

    function traceLevels(bytes32, uint64, bytes calldata header) external pure returns (uint8) {
        return abi.decode(header, (uint8));
    }

    function proveMalformed(bytes32, bytes calldata proof) external pure {
        if (proof.length == 0) revert NoFault();
    }

    function _fault(Anchor calldata anchor, bytes calldata proof) private pure returns (uint64 segment) {
        if (proof.length == 0) revert NoFault();
        Anchor memory expected;
        (segment, expected) = abi.decode(proof, (uint64, Anchor));
        if (keccak256(abi.encode(expected)) != keccak256(abi.encode(anchor))) revert WrongAnchor();
    }
}

/// @dev A place is any byte string but the empty one; it is opened by itself.
contract FakeInputs is IInputOpenings {
    error NoSuchPlace();
    error WrongOpening();

    function checkPlace(Spec calldata, bytes calldata place) external pure {
        if (place.length == 0) revert NoSuchPlace();
    }

    function checkAnswer(Spec calldata, bytes calldata place, bytes calldata answer) external pure {
        if (keccak256(place) != keccak256(answer)) revert WrongOpening();
    }
}

/// @dev Books slashes and payments; can be told to refuse, as EigenLayer does while it is paused.
contract FakeServiceManager {
    IERC20 private immutable WETH;
    bool public paused;
    mapping(address operator => uint256) public slashes;
    uint256 public paid;

    error Paused();

    constructor(IERC20 weth) {
        WETH = weth;
    }

    function setPaused(bool paused_) external {
        paused = paused_;
    }

    function slash(address operator, uint256 wad, string calldata) external {
        if (paused) revert Paused();
        slashes[operator] += wad;
    }

    function payOperators(AssayServiceManager.Payment[] calldata payments, string calldata)
        external
        returns (uint256 total)
    {
        if (paused) revert Paused();
        for (uint256 i = 0; i < payments.length; i++) {
            total += payments[i].amount;
        }
        paid += total;
        require(WETH.transferFrom(msg.sender, address(this), total));
    }
}
