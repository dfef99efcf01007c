// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Merkle} from "../src/referee/Merkle.sol";
import {Read, Reader} from "../src/referee/Reader.sol";
import {Base} from "./Base.sol";

/// @dev Trees over calldata, each from outside.
contract MerkleTest is Base {
    using Read for Reader;

    function rootOf(bytes calldata row, uint256 levels, uint8 tag) external view returns (bytes32) {
        return Merkle.rootOf(Read.open(row).pos, levels, tag);
    }

    function span(uint8 tag, bytes calldata data) external view returns (bytes32) {
        return Merkle.span(tag, Read.open(data).pos, data.length);
    }

    function foldRecord(bytes32 digest, uint256 i, uint256 n, bytes calldata path) external view returns (bytes32) {
        Reader memory r = Read.open(path);
        bytes32 root = Merkle.foldRecord(digest, i, n, r);
        r.done();
        return root;
    }

    function starved(bytes calldata data) external view returns (bytes32) {
        return Merkle.span(Merkle.CHUNK, Read.open(data).pos, data.length);
    }

    function testFuzz_span_isSha256(uint8 tag, bytes calldata data) public view {
        assertEq(this.span(tag, data), sha256(abi.encodePacked(tag, data)));
    }

    /// @dev Out of gas a hash is no hash: there is no verdict.
    function test_hash_starved_reverts() public {
        bytes memory data = new bytes(100_000);
        // The precompile takes 60 + 12 per word: 37,560.
        (bool ok, bytes memory reason) = address(this).call{gas: 39_000}(abi.encodeCall(MerkleTest.starved, (data)));
        assertFalse(ok);
        assertTrue(reason.length == 0 || bytes4(reason) == Merkle.HashFailed.selector);
        vm.mockCallRevert(address(2), hex"", hex"");
        vm.expectRevert(Merkle.HashFailed.selector);
        this.span(2, "chunk");
        vm.clearMockedCalls();
    }

    function testFuzz_rootOf_isNaive(bytes32[16] calldata digests, uint8 levels) public view {
        levels = uint8(bound(levels, 1, 4));
        bytes32[] memory row = new bytes32[](1 << levels);
        for (uint256 i = 0; i < row.length; i++) {
            row[i] = i % 5 == 0 ? bytes32(0) : digests[i];
        }
        bytes memory packed = abi.encodePacked(row);
        uint256 n = row.length;
        while (n > 1) {
            n /= 2;
            for (uint256 i = 0; i < n; i++) {
                (bytes32 a, bytes32 b) = (row[2 * i], row[2 * i + 1]);
                row[i] = a == 0 && b == 0 ? bytes32(0) : sha256(abi.encodePacked(uint8(1), a, b));
            }
        }
        assertEq(this.rootOf(packed, levels, 1), row[0]);
    }

    function test_rootOf_segmentTag_onTopOnly() public view {
        bytes32 left = sha256(abi.encodePacked(uint8(1), uint256(1), uint256(2)));
        bytes32 right = sha256(abi.encodePacked(uint8(1), uint256(3), uint256(4)));
        bytes memory row = abi.encode(1, 2, 3, 4);
        assertEq(this.rootOf(row, 2, 4), sha256(abi.encodePacked(uint8(4), left, right)));
        assertEq(this.rootOf(abi.encode(7), 0, 1), bytes32(uint256(7)));
        // A segment's digest is hashed even of zeros.
        assertEq(this.rootOf(new bytes(64), 1, 4), sha256(abi.encodePacked(uint8(4), new bytes(64))));
        assertEq(this.rootOf(new bytes(64), 1, 1), bytes32(0));
    }

    /// @dev RFC 6962's tree, as it is defined: split at the largest power of two below n.
    function recordRoot(bytes32[] memory leaves, uint256 from, uint256 n) private pure returns (bytes32) {
        if (n == 1) return leaves[from];
        uint256 k = 1;
        while (2 * k < n) k *= 2;
        return sha256(abi.encodePacked(uint8(1), recordRoot(leaves, from, k), recordRoot(leaves, from + k, n - k)));
    }

    /// @dev RFC 6962's inclusion proof, as it is defined.
    function recordPath(bytes32[] memory leaves, uint256 from, uint256 n, uint256 i)
        private
        pure
        returns (bytes memory)
    {
        if (n == 1) return "";
        uint256 k = 1;
        while (2 * k < n) k *= 2;
        return i < k
            ? bytes.concat(recordPath(leaves, from, k, i), recordRoot(leaves, from + k, n - k))
            : bytes.concat(recordPath(leaves, from + k, n - k, i - k), recordRoot(leaves, from, k));
    }

    function testFuzz_foldRecord_isRfc6962(bytes32 seed, uint256 n, uint256 i) public {
        n = bound(n, 1, 40);
        i = bound(i, 0, n - 1);
        bytes32[] memory leaves = new bytes32[](n);
        for (uint256 j = 0; j < n; j++) {
            leaves[j] = keccak256(abi.encode(seed, j));
        }
        bytes memory path = recordPath(leaves, 0, n, i);
        bytes32 root = recordRoot(leaves, 0, n);
        assertEq(this.foldRecord(leaves[i], i, n, path), root);
        if (n > 1) {
            assertNotEq(this.foldRecord(keccak256("other"), i, n, path), root);
            assembly {
                mstore(path, sub(mload(path), 32))
            }
            vm.expectRevert(Read.Truncated.selector);
            this.foldRecord(leaves[i], i, n, path);
        }
    }

    function test_foldRecord_outside_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(Merkle.PositionOutside.selector, 5, 3));
        this.foldRecord("leaf", 5, 5, new bytes(96));
        vm.expectRevert(abi.encodeWithSelector(Merkle.PositionOutside.selector, 0, 0));
        this.foldRecord("leaf", 0, 0, "");
    }
}
