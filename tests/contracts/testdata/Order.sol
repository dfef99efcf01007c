// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

interface IOther {
    function act() external;
    function look() external view returns (uint256);
}

contract Empty {}

/// @dev What the walk must find begins with bad_, what it must not find with good_.
contract Order {
    struct Box {
        uint256 n;
    }

    IOther private immutable OTHER;
    uint256 private total;
    mapping(uint256 => Box) private boxes;
    uint256[] private list;

    constructor(IOther other) {
        OTHER = other;
        other.act();
        total = 1;
    }

    modifier acting() {
        OTHER.act();
        _;
    }

    function bad_assignment() external {
        OTHER.act();
        total = 1;
    }

    function bad_pointer() external {
        Box storage b = boxes[1];
        OTHER.act();
        b.n = 1;
    }

    function bad_push() external {
        OTHER.act();
        list.push(1);
    }

    function bad_delete() external {
        OTHER.act();
        delete boxes[1];
    }

    function bad_inside() external {
        _act();
        _note(boxes[2]);
    }

    function bad_loop() external {
        for (uint256 i = 0; i < 2; i++) {
            total++;
            OTHER.act();
        }
    }

    function bad_try() external {
        try OTHER.act() {}
        catch {
            total = 2;
        }
    }

    function bad_ether(address payable to) external {
        (bool ok,) = to.call{value: 1}("");
        if (ok) total = 3;
    }

    function bad_modifier() external acting {
        total = 4;
    }

    function bad_new() external {
        new Empty();
        total = 5;
    }

    function bad_branch(bool yes) external {
        if (yes) OTHER.act();
        (total, list[0]) = (6, 7);
    }

    function good_last() external {
        total = 1;
        OTHER.act();
    }

    function good_view() external {
        total = OTHER.look();
        boxes[1].n = 2;
    }

    function good_elsewhere(bool yes) external returns (uint256) {
        if (yes) {
            OTHER.act();
            return total;
        }
        total = 2;
        return 1;
    }

    function good_memory() external {
        Box memory b = boxes[1];
        OTHER.act();
        b.n = 2;
    }

    function good_reverting(bool yes) external {
        if (yes) {
            OTHER.act();
            revert();
        }
        total = 2;
    }

    function _act() private {
        OTHER.act();
    }

    function _note(Box storage b) private {
        b.n++;
    }
}
