// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Precompiles.
// solhint-disable no-inline-assembly

import {G1Point, G2Point} from "./Types.sol";

/// @notice The curve of EigenLayer's operator keys, on the EVM's precompiles (EIP-196, EIP-197).
library Bn254 {
    /// Field modulus.
    uint256 internal constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    /// Group order.
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    /// (P + 1) / 4: a square root of a square s is s to this power, as P = 3 mod 4.
    uint256 private constant ROOT = 0x0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52;

    // The generator of G2 with its y negated, imaginary parts first.
    uint256 private constant NEG_G2_X1 = 11559732032986387107991004021392285783925812861821192530917403151452391805634;
    uint256 private constant NEG_G2_X0 = 10857046999023057135944570762232829481370756359578518086990519993285655852781;
    uint256 private constant NEG_G2_Y1 = 17805874995975841540914202342111839520379459829704422454583296818431106115052;
    uint256 private constant NEG_G2_Y0 = 13392588948715843804641432497768002650278120570034223513918757245338268106653;

    /// A precompile refused its input: a point is not on its curve, or gas ran out.
    error CurveOperationFailed();

    function generator() internal pure returns (G1Point memory) {
        return G1Point(1, 2);
    }

    function negate(G1Point memory a) internal pure returns (G1Point memory) {
        return G1Point(a.x, a.y == 0 ? 0 : P - a.y % P);
    }

    function add(G1Point memory a, G1Point memory b) internal view returns (G1Point memory sum) {
        uint256[4] memory input = [a.x, a.y, b.x, b.y];
        bool ok;
        assembly ("memory-safe") {
            ok := and(eq(returndatasize(), 64), staticcall(gas(), 6, input, 128, sum, 64))
        }
        if (!ok) revert CurveOperationFailed();
    }

    function mul(G1Point memory a, uint256 k) internal view returns (G1Point memory product) {
        uint256[3] memory input = [a.x, a.y, k];
        bool ok;
        assembly ("memory-safe") {
            ok := and(eq(returndatasize(), 64), staticcall(gas(), 7, input, 96, product, 64))
        }
        if (!ok) revert CurveOperationFailed();
    }

    /// @dev The point that signers of `digest` multiply: the first x >= digest mod P with a point, as EigenLayer
    /// hashes to the curve.
    function hashToG1(bytes32 digest) internal view returns (G1Point memory) {
        uint256 x = uint256(digest) % P;
        while (true) {
            uint256 square = addmod(mulmod(mulmod(x, x, P), x, P), 3, P);
            uint256 y = power(square, ROOT);
            if (mulmod(y, y, P) == square) return G1Point(x, y);
            x = addmod(x, 1, P);
        }
        revert CurveOperationFailed();
    }

    /// @notice Whether e(a, -G2) · e(b, q) = 1.
    /// @param a of G1
    /// @param b of G1
    /// @param q of G2
    /// @return whether e(a, -G2) · e(b, q) = 1
    function pairsWithGenerator(G1Point memory a, G1Point memory b, G2Point memory q) internal view returns (bool) {
        uint256[12] memory input =
            [a.x, a.y, NEG_G2_X1, NEG_G2_X0, NEG_G2_Y1, NEG_G2_Y0, b.x, b.y, q.x[0], q.x[1], q.y[0], q.y[1]];
        uint256[1] memory result;
        bool ok;
        assembly ("memory-safe") {
            ok := and(eq(returndatasize(), 32), staticcall(gas(), 8, input, 384, result, 32))
        }
        if (!ok) revert CurveOperationFailed();
        return result[0] == 1;
    }

    function power(uint256 base, uint256 exponent) private view returns (uint256) {
        uint256[6] memory input = [uint256(32), 32, 32, base, exponent, P];
        uint256[1] memory result;
        bool ok;
        assembly ("memory-safe") {
            ok := and(eq(returndatasize(), 32), staticcall(gas(), 5, input, 192, result, 32))
        }
        if (!ok) revert CurveOperationFailed();
        return result[0];
    }
}
