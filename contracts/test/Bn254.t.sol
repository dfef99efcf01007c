// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bn254} from "../src/Bn254.sol";
import {G1Point, G2Point} from "../src/Types.sol";
import {Base} from "./Base.sol";

/// @dev The curve's laws, on the precompiles.
contract Bn254Test is Base {
    uint256 private constant P = Bn254.P;
    uint256 private constant R = Bn254.R;

    function add(G1Point memory a, G1Point memory b) external view returns (G1Point memory) {
        return Bn254.add(a, b);
    }

    function mul(G1Point memory a, uint256 k) external view returns (G1Point memory) {
        return Bn254.mul(a, k);
    }

    function pairs(G1Point memory a, G1Point memory b, G2Point memory q) external view returns (bool) {
        return Bn254.pairsWithGenerator(a, b, q);
    }

    function g2() private pure returns (G2Point memory q) {
        q.x = [
            uint256(11559732032986387107991004021392285783925812861821192530917403151452391805634),
            10857046999023057135944570762232829481370756359578518086990519993285655852781
        ];
        q.y = [
            uint256(4082367875863433681332203403145435568316851327593401208105741076214120093531),
            8495653923123431417604973247489272438418190587263600148770280649306958101930
        ];
    }

    function same(G1Point memory a, G1Point memory b) private pure returns (bool) {
        return a.x == b.x && a.y == b.y;
    }

    function times(uint256 k) private view returns (G1Point memory) {
        return Bn254.mul(Bn254.generator(), k);
    }

    function testFuzz_add_mul_agree(uint256 a, uint256 b) public view {
        (a, b) = (a % R, b % R);
        assertTrue(same(Bn254.add(times(a), times(b)), times(addmod(a, b, R))), "sum");
        assertTrue(same(Bn254.mul(times(a), b), times(mulmod(a, b, R))), "product");
    }

    function testFuzz_negate_undoes(uint256 a) public view {
        G1Point memory zero = Bn254.add(times(a % R), Bn254.negate(times(a % R)));
        assertTrue(zero.x == 0 && zero.y == 0);
    }

    function test_negate_ofNothing() public pure {
        assertTrue(same(Bn254.negate(G1Point(0, 0)), G1Point(0, 0)));
        assertTrue(same(Bn254.negate(G1Point(1, 2)), G1Point(1, P - 2)));
        assertTrue(same(Bn254.negate(G1Point(1, P + 2)), G1Point(1, P - 2)));
    }

    function test_generator_hasOrderR() public view {
        assertTrue(same(times(R), G1Point(0, 0)));
        assertTrue(same(times(R + 1), Bn254.generator()));
        assertTrue(same(times(R - 1), Bn254.negate(Bn254.generator())));
    }

    function test_offTheCurve_reverts() public {
        vm.expectRevert(Bn254.CurveOperationFailed.selector);
        this.add(G1Point(1, 1), G1Point(1, 2));
        vm.expectRevert(Bn254.CurveOperationFailed.selector);
        this.mul(G1Point(1, 3), 2);
        vm.expectRevert(Bn254.CurveOperationFailed.selector);
        this.add(G1Point(P + 1, 2), G1Point(1, 2));
        G2Point memory q = g2();
        q.x[0]++;
        vm.expectRevert(Bn254.CurveOperationFailed.selector);
        this.pairs(G1Point(1, 2), G1Point(1, 2), q);
    }

    /// @dev The first abscissa from the digest on that has a point.
    function testFuzz_hashToG1_isTheFirst(bytes32 digest) public view {
        G1Point memory h = Bn254.hashToG1(digest);
        assertEq(mulmod(h.y, h.y, P), addmod(mulmod(mulmod(h.x, h.x, P), h.x, P), 3, P));
        uint256 x = uint256(digest) % P;
        for (uint256 tries = 0; x != h.x; tries++) {
            assertLt(tries, 60, "too far from the digest");
            assertFalse(square(addmod(mulmod(mulmod(x, x, P), x, P), 3, P)), "an abscissa was skipped");
            x = addmod(x, 1, P);
        }
    }

    /// @dev Euler's criterion.
    function square(uint256 a) private view returns (bool) {
        uint256[6] memory input = [uint256(32), 32, 32, a, (P - 1) / 2, P];
        (bool ok, bytes memory out) = address(5).staticcall(abi.encode(input));
        assertTrue(ok);
        return abi.decode(out, (uint256)) <= 1;
    }

    function test_hashToG1_wrapsAround() public view {
        G1Point memory h = Bn254.hashToG1(bytes32(P));
        assertTrue(same(h, Bn254.hashToG1(0)));
        h = Bn254.hashToG1(bytes32(P - 1));
        assertEq(mulmod(h.y, h.y, P), addmod(mulmod(mulmod(h.x, h.x, P), h.x, P), 3, P));
    }

    /// @dev e(kG, -G2) · e(kG, G2) = 1, and for no other multiple.
    function testFuzz_pairs_onlyEquals(uint256 a, uint256 b) public view {
        (a, b) = (bound(a, 1, R - 1), bound(b, 1, R - 1));
        assertTrue(Bn254.pairsWithGenerator(times(a), times(a), g2()));
        assertEq(Bn254.pairsWithGenerator(times(a), times(b), g2()), a == b);
    }

    function test_pairs_nothingWithNothing() public view {
        G2Point memory nothing;
        assertTrue(Bn254.pairsWithGenerator(G1Point(0, 0), times(5), nothing));
        assertFalse(Bn254.pairsWithGenerator(times(5), times(5), nothing));
    }
}
