// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Batches are packed.
// solhint-disable no-inline-assembly

// Operands must lie in memory, as they do in a fault proof.
// solhint-disable gas-calldata-parameters

import {SoftDot} from "../SoftDot.sol";
import {SoftFloat} from "../SoftFloat.sol";

/// @notice Batches of single operations.
contract SoftFloatHarness {
    /// @notice The operations, in the order of their numbers
    enum Op {
        Add,
        Sub,
        Mul,
        Div,
        Fma,
        Sqrt,
        Min,
        Max,
        Neg,
        Abs,
        Floor,
        Rint,
        Lt,
        Le,
        Eq,
        FromI32,
        ToI32
    }

    /// @notice Applies one operation to many operands
    /// @param op the operation
    /// @param operands three big-endian words of 32 bits per case; those the operation lacks are ignored
    /// @return results one big-endian word of 32 bits per case
    /// @return gasUsed the gas of all cases, their loading and storing included
    function batch(Op op, bytes calldata operands) external view returns (bytes memory results, uint256 gasUsed) {
        uint256 count = operands.length / 12;
        results = new bytes(4 * count);
        function(uint256, uint256, uint256) pure returns (uint256) f = _function(op);
        gasUsed = gasleft();
        for (uint256 i; i < count; ++i) {
            uint256 x;
            assembly ("memory-safe") {
                x := shr(160, calldataload(add(operands.offset, mul(i, 12))))
            }
            uint256 r = f(x >> 64, (x >> 32) & 0xffffffff, x & 0xffffffff);
            assembly ("memory-safe") {
                // A result with anything above its 32 bits would spoil its neighbour, and the test.
                let place := add(add(results, 4), mul(i, 4))
                mstore(place, or(mload(place), r))
            }
        }
        gasUsed -= gasleft();
    }

    /// @notice The chain acc = fma(a[k], b[k], acc) over little-endian floats
    /// @param acc the accumulator to start from
    /// @param a one factor
    /// @param b the other, of the same length
    /// @return r the last accumulator
    /// @return gasUsed the gas of the chain, without copying a and b to memory
    function dot(uint256 acc, bytes memory a, bytes memory b) external view returns (uint256 r, uint256 gasUsed) {
        uint256 aPtr;
        uint256 bPtr;
        assembly ("memory-safe") {
            aPtr := add(a, 32)
            bPtr := add(b, 32)
        }
        gasUsed = gasleft();
        r = SoftDot.dotAcc(acc, aPtr, bPtr, a.length / 4);
        gasUsed -= gasleft();
    }

    /// @notice The same chain through single calls of fma
    /// @param acc the accumulator to start from
    /// @param a one factor
    /// @param b the other, of the same length
    /// @return r the last accumulator
    /// @return gasUsed the gas of the chain
    function dotByFma(uint256 acc, bytes memory a, bytes memory b) external view returns (uint256 r, uint256 gasUsed) {
        uint256 aPtr;
        uint256 bPtr;
        assembly ("memory-safe") {
            aPtr := add(a, 32)
            bPtr := add(b, 32)
        }
        uint256 size = a.length;
        gasUsed = gasleft();
        for (uint256 offset; offset < size; offset += 4) {
            acc = SoftFloat.fma(SoftDot.load(aPtr + offset), SoftDot.load(bPtr + offset), acc);
        }
        gasUsed -= gasleft();
        r = acc;
    }

    function _function(Op op) private pure returns (function(uint256, uint256, uint256) pure returns (uint256)) {
        if (op == Op.Add) return _add;
        if (op == Op.Sub) return _sub;
        if (op == Op.Mul) return _mul;
        if (op == Op.Div) return _div;
        if (op == Op.Fma) return SoftFloat.fma;
        if (op == Op.Sqrt) return _sqrt;
        if (op == Op.Min) return _min;
        if (op == Op.Max) return _max;
        if (op == Op.Neg) return _neg;
        if (op == Op.Abs) return _abs;
        if (op == Op.Floor) return _floor;
        if (op == Op.Rint) return _rint;
        if (op == Op.Lt) return _lt;
        if (op == Op.Le) return _le;
        if (op == Op.Eq) return _eq;
        if (op == Op.FromI32) return _fromI32;
        return _toI32;
    }

    function _add(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.add(a, b);
    }

    function _sub(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.sub(a, b);
    }

    function _mul(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.mul(a, b);
    }

    function _div(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.div(a, b);
    }

    function _sqrt(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.sqrt(a);
    }

    function _min(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.min(a, b);
    }

    function _max(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.max(a, b);
    }

    function _neg(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.neg(a);
    }

    function _abs(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.abs(a);
    }

    function _floor(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.floor(a);
    }

    function _rint(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.rint(a);
    }

    function _lt(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.lt(a, b);
    }

    function _le(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.le(a, b);
    }

    function _eq(uint256 a, uint256 b, uint256) private pure returns (uint256) {
        return SoftFloat.eq(a, b);
    }

    function _fromI32(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.fromI32(a);
    }

    function _toI32(uint256 a, uint256, uint256) private pure returns (uint256) {
        return SoftFloat.toI32(a);
    }
}
