// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Anchor} from "../src/interfaces/IReferee.sol";
import {Leaf, Slot} from "../src/referee/Leaf.sol";
import {Read, Reader} from "../src/referee/Reader.sol";
import {Run} from "../src/referee/Run.sol";
import {Base} from "./Base.sol";

/// @dev Cursors, leaves and runs over calldata, each from outside.
contract OpeningsTest is Base {
    using Read for Reader;

    // ---- Reader ----

    function readAll(bytes calldata data)
        external
        pure
        returns (uint256 a, uint256 b, uint256 c, uint256 d, int256 e, bytes32 f)
    {
        Reader memory r = Read.open(data);
        (a, b, c, d, e, f) = (r.u8(), r.u16(), r.u32(), r.u64(), r.i32(), r.b32());
        r.done();
    }

    function readSub(bytes calldata data, uint256 n) external pure returns (uint256 inner, uint256 outer) {
        Reader memory r = Read.open(data);
        Reader memory s = r.sub(n);
        inner = s.end - s.pos;
        s.take(inner);
        s.done();
        outer = r.end - r.pos;
    }

    function take(bytes calldata data, uint256 n) external pure {
        Read.open(data).take(n);
    }

    function testFuzz_reader_bigEndian(uint8 a, uint16 b, uint32 c, uint64 d, int32 e, bytes32 f) public view {
        (uint256 a_, uint256 b_, uint256 c_, uint256 d_, int256 e_, bytes32 f_) =
            this.readAll(abi.encodePacked(a, b, c, d, e, f));
        assertTrue(a_ == a && b_ == b && c_ == c && d_ == d && e_ == e && f_ == f);
    }

    function testFuzz_reader_short_reverts(uint256 length) public {
        length = bound(length, 0, 50);
        vm.expectRevert(Read.Truncated.selector);
        this.readAll(new bytes(length));
    }

    function testFuzz_reader_long_reverts(uint256 more) public {
        more = bound(more, 1, 100);
        vm.expectRevert(Read.TrailingBytes.selector);
        this.readAll(new bytes(51 + more));
    }

    function testFuzz_reader_sub_ofTheNext(uint256 length, uint256 n) public {
        length = bound(length, 0, 200);
        n = bound(n, 0, 300);
        if (n > length) {
            vm.expectRevert(Read.Truncated.selector);
            this.readSub(new bytes(length), n);
            return;
        }
        (uint256 inner, uint256 outer) = this.readSub(new bytes(length), n);
        assertEq(inner, n);
        assertEq(outer, length - n);
    }

    /// @dev No length is so large that it wraps around.
    function testFuzz_reader_take_neverBeyond(uint256 n) public {
        n = bound(n, 11, type(uint256).max);
        vm.expectRevert(Read.Truncated.selector);
        this.take(new bytes(10), n);
    }

    // ---- Leaves ----

    function slotOf(bytes calldata leaf) external pure returns (Slot memory) {
        return Leaf.slot(Read.open(leaf));
    }

    function openLeaf(bytes calldata proof, uint256 index, uint256 n, bytes32 root)
        external
        view
        returns (uint256 length)
    {
        Reader memory leaf = Leaf.open(Read.open(proof), index, n, root);
        return leaf.end - leaf.pos;
    }

    function shapeOf(bytes calldata leaf) external pure returns (uint256, uint256) {
        return Leaf.shape(Read.open(leaf));
    }

    function element(bytes calldata leaf, uint256 i) external pure returns (uint256[] memory, uint256 terms) {
        return (Leaf.instr(Read.open(leaf), i).coords, Leaf.instr(Read.open(leaf), i).terms);
    }

    /// @dev kind ‖ type ‖ rank ‖ dims ‖ what the kind adds
    function slotLeaf(uint8 kind, uint8 dtype, uint32[] memory dims) private pure returns (bytes memory leaf) {
        leaf = abi.encodePacked(kind, dtype, uint8(dims.length));
        for (uint256 i = 0; i < dims.length; i++) {
            leaf = bytes.concat(leaf, abi.encodePacked(dims[i]));
        }
        if (kind < 3) leaf = bytes.concat(leaf, abi.encodePacked(uint16(7)));
        if (kind == 1) leaf = bytes.concat(leaf, abi.encodePacked(uint16(8), uint16(9)));
        if (kind == 4) leaf = bytes.concat(leaf, bytes32("const"));
    }

    function testFuzz_slot_decodes(uint8 kind, uint8 dtype, uint32[8] calldata raw, uint8 rank) public view {
        (kind, dtype, rank) = (kind % 5, dtype % 3, rank % 9);
        uint32[] memory dims = new uint32[](rank);
        uint256 count = 1;
        for (uint256 i = 0; i < rank; i++) {
            dims[i] = uint32(bound(raw[i], 1, 8));
            count *= dims[i];
        }
        Slot memory s = this.slotOf(slotLeaf(kind, dtype, dims));
        assertEq(s.kind, kind);
        assertEq(s.dtype, dtype);
        assertEq(s.rank, rank);
        assertEq(s.count, count);
        assertEq(s.dim0, rank == 0 ? 1 : dims[0]);
        assertEq(s.index, kind < 3 ? 7 : 0);
        assertEq(s.producer, kind == 1 ? 8 : 0);
        assertEq(s.init, kind == 1 ? 9 : 0);
        assertEq(s.root, kind == 4 ? bytes32("const") : bytes32(0));
    }

    function refuseSlot(bytes memory leaf) private {
        vm.expectRevert(Leaf.BadLeaf.selector);
        this.slotOf(leaf);
    }

    function test_slot_bad_reverts() public {
        uint32[] memory dims = new uint32[](1);
        dims[0] = 1;
        refuseSlot(slotLeaf(5, 0, dims));
        refuseSlot(slotLeaf(0, 3, dims));
        refuseSlot(bytes.concat(slotLeaf(0, 0, dims), hex"00"));
        dims[0] = 0;
        refuseSlot(slotLeaf(0, 0, dims));
        refuseSlot(slotLeaf(0, 0, new uint32[](9)));
    }

    /// @dev 2^31 bytes at most: half a billion floats, two billion bytes.
    function test_slot_size_boundary() public {
        uint32[] memory dims = new uint32[](2);
        (dims[0], dims[1]) = (1 << 15, 1 << 14);
        assertEq(this.slotOf(slotLeaf(0, 0, dims)).count, 1 << 29);
        dims[1] <<= 1;
        refuseSlot(slotLeaf(0, 0, dims));
        dims[1] <<= 1;
        assertEq(this.slotOf(slotLeaf(0, 2, dims)).count, 1 << 31);
        dims[1]++;
        refuseSlot(slotLeaf(0, 2, dims));
    }

    function test_open_leaf_wrong_reverts() public {
        bytes memory leaf = "leaf";
        bytes32 digest = sha256(abi.encodePacked(uint8(3), leaf));
        bytes32 root = sha256(abi.encodePacked(uint8(1), digest, bytes32("other")));
        bytes memory proof = bytes.concat(hex"0004", leaf, bytes32("other"));
        assertEq(this.openLeaf(proof, 0, 2, root), 4);
        vm.expectRevert(Leaf.WrongLeaf.selector);
        this.openLeaf(proof, 1, 2, root);
        vm.expectRevert(Leaf.WrongLeaf.selector);
        this.openLeaf(proof, 2, 2, root);
        vm.expectRevert(Leaf.WrongLeaf.selector);
        this.openLeaf(bytes.concat(hex"0004", "leer", bytes32("other")), 0, 2, root);
        vm.expectRevert(Read.Truncated.selector);
        this.openLeaf(bytes.concat(hex"0005", leaf), 0, 2, root);
    }

    /// @dev family ‖ kind ‖ type ‖ ranks ‖ operands ‖ split ‖ axes; no operand.
    function instrLeaf(uint32[] memory out, uint32[] memory red) private pure returns (bytes memory leaf) {
        leaf = abi.encodePacked(hex"000000", uint8(out.length), uint8(red.length), hex"0000");
        for (uint256 i = 0; i < out.length; i++) {
            leaf = bytes.concat(leaf, abi.encodePacked(out[i]));
        }
        for (uint256 i = 0; i < red.length; i++) {
            leaf = bytes.concat(leaf, abi.encodePacked(red[i]));
        }
    }

    function testFuzz_instr_coordinatesAreRowMajor(uint32[4] calldata raw, uint256 i) public view {
        uint32[] memory out = new uint32[](4);
        uint256 count = 1;
        for (uint256 d = 0; d < 4; d++) {
            out[d] = uint32(bound(raw[d], 1, 50));
            count *= out[d];
        }
        i = bound(i, 0, count - 1);
        uint32[] memory red = new uint32[](2);
        (red[0], red[1]) = (3, 5);
        (uint256[] memory coords, uint256 terms) = this.element(instrLeaf(out, red), i);
        assertEq(coords.length, 6);
        assertEq(terms, 15);
        uint256 flat;
        for (uint256 d = 0; d < 4; d++) {
            assertLt(coords[d], out[d]);
            flat = flat * out[d] + coords[d];
        }
        assertEq(flat, i);
        (uint256 elements, uint256 dtype) = this.shapeOf(instrLeaf(out, red));
        assertEq(elements, count);
        assertEq(dtype, 0);
    }

    function test_instr_elementOutside_reverts() public {
        uint32[] memory out = new uint32[](2);
        (out[0], out[1]) = (3, 4);
        bytes memory leaf = instrLeaf(out, new uint32[](0));
        this.element(leaf, 11);
        vm.expectRevert(abi.encodeWithSelector(Leaf.NoSuchElement.selector, 1));
        this.element(leaf, 12);
    }

    function test_instr_bad_reverts() public {
        uint32[] memory none = new uint32[](0);
        bytes memory good = instrLeaf(none, none);
        this.element(good, 0);
        uint8[7] memory most = [4, 255, 2, 8, 4, 8, 0];
        for (uint256 i = 0; i < 7; i++) {
            if (most[i] == 255) continue; // a kind is the family's to judge
            bytes memory bad = bytes.concat(good);
            bad[i] = bytes1(most[i] + 1);
            vm.expectRevert(Leaf.BadLeaf.selector);
            this.element(bad, 0);
        }
        vm.expectRevert(Leaf.BadLeaf.selector);
        this.element(bytes.concat(good, new bytes(2_042)), 0);
        vm.expectRevert(Leaf.BadLeaf.selector);
        this.shapeOf(bytes.concat(good, new bytes(2_042)));
    }

    // ---- Runs ----

    function checkTrace(Anchor calldata anchor, bytes32 trace, bytes calldata path) external view {
        Run.checkTrace(anchor, trace, Read.open(path));
    }

    function openRun(bytes calldata proof, bytes32 root) external view returns (uint64) {
        return Run.head(Read.open(proof), root).segmentCount;
    }

    function test_checkTrace_anchored() public {
        bytes32 root = sha256(abi.encodePacked(uint8(1), bytes32("other"), bytes32("trace")));
        bytes memory path = abi.encodePacked(bytes32("other"));
        this.checkTrace(Anchor(root, 1, 2, 7), "trace", path);
        bytes memory reason = abi.encodeWithSelector(Run.NoTrace.selector, 7);
        vm.expectRevert(reason);
        this.checkTrace(Anchor(root, 0, 2, 7), "trace", path);
        vm.expectRevert(reason);
        this.checkTrace(Anchor(root, 2, 2, 7), "trace", path);
        vm.expectRevert(reason);
        this.checkTrace(Anchor(0, 1, 2, 7), "trace", path);
        vm.expectRevert(reason);
        this.checkTrace(Anchor(root, 1, 2, 7), "lie", path);
        this.checkTrace(Anchor("trace", 0, 1, 7), "trace", "");
    }

    /// @dev spec ‖ outcome ‖ program header ‖ roots of its lists
    function runProof(bytes memory header, uint64 steps, uint32 length)
        private
        pure
        returns (bytes memory proof, bytes32 root)
    {
        bytes memory program = bytes.concat(header, new bytes(128));
        bytes32 digest = sha256(bytes.concat(hex"08", program));
        bytes memory spec = bytes.concat(digest, new bytes(192), abi.encodePacked(steps, length));
        bytes memory outcome = new bytes(64);
        root = sha256(
            abi.encodePacked(uint8(7), sha256(bytes.concat(hex"05", spec)), sha256(bytes.concat(hex"06", outcome)))
        );
        proof = bytes.concat(spec, outcome, program);
    }

    function programHeader(uint16 version, uint16 steps) private pure returns (bytes memory) {
        return abi.encodePacked("ASY1", version, uint16(1), uint16(1), steps, new bytes(46));
    }

    function test_run_head() public {
        (bytes memory proof, bytes32 root) = runProof(programHeader(1, 1), 25, 10);
        assertEq(this.openRun(proof, root), 3);
        vm.expectRevert(Run.WrongRun.selector);
        this.openRun(proof, bytes32("other"));
        proof[300] ^= 0x01; // the program's header
        vm.expectRevert(Run.WrongRun.selector);
        this.openRun(proof, root);
    }

    function test_run_unknownProgram_reverts() public {
        (bytes memory proof, bytes32 root) = runProof(programHeader(2, 1), 25, 10);
        vm.expectRevert(Run.UnknownProgram.selector);
        this.openRun(proof, root);
        (proof, root) = runProof(programHeader(1, 0), 25, 10);
        vm.expectRevert(Run.UnknownProgram.selector);
        this.openRun(proof, root);
        bytes memory header = programHeader(1, 1);
        header[0] = "B";
        (proof, root) = runProof(header, 25, 10);
        vm.expectRevert(Run.UnknownProgram.selector);
        this.openRun(proof, root);
    }

    function test_run_noSteps_reverts() public {
        (bytes memory proof, bytes32 root) = runProof(programHeader(1, 1), 0, 10);
        vm.expectRevert(abi.encodeWithSelector(Run.NoSuchStep.selector, 0, 0));
        this.openRun(proof, root);
        (proof, root) = runProof(programHeader(1, 1), 25, 0);
        vm.expectRevert(abi.encodeWithSelector(Run.NoSuchStep.selector, 0, 0));
        this.openRun(proof, root);
    }
}
