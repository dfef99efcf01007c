//go:build amd64 && !purego

#include "textflag.h"

// The round constants of SHA-256 (FIPS 180-4, section 4.2.2).

DATA roundConstants<>+0(SB)/8, $0x71374491428a2f98
DATA roundConstants<>+8(SB)/8, $0xe9b5dba5b5c0fbcf
DATA roundConstants<>+16(SB)/8, $0x59f111f13956c25b
DATA roundConstants<>+24(SB)/8, $0xab1c5ed5923f82a4
DATA roundConstants<>+32(SB)/8, $0x12835b01d807aa98
DATA roundConstants<>+40(SB)/8, $0x550c7dc3243185be
DATA roundConstants<>+48(SB)/8, $0x80deb1fe72be5d74
DATA roundConstants<>+56(SB)/8, $0xc19bf1749bdc06a7
DATA roundConstants<>+64(SB)/8, $0xefbe4786e49b69c1
DATA roundConstants<>+72(SB)/8, $0x240ca1cc0fc19dc6
DATA roundConstants<>+80(SB)/8, $0x4a7484aa2de92c6f
DATA roundConstants<>+88(SB)/8, $0x76f988da5cb0a9dc
DATA roundConstants<>+96(SB)/8, $0xa831c66d983e5152
DATA roundConstants<>+104(SB)/8, $0xbf597fc7b00327c8
DATA roundConstants<>+112(SB)/8, $0xd5a79147c6e00bf3
DATA roundConstants<>+120(SB)/8, $0x1429296706ca6351
DATA roundConstants<>+128(SB)/8, $0x2e1b213827b70a85
DATA roundConstants<>+136(SB)/8, $0x53380d134d2c6dfc
DATA roundConstants<>+144(SB)/8, $0x766a0abb650a7354
DATA roundConstants<>+152(SB)/8, $0x92722c8581c2c92e
DATA roundConstants<>+160(SB)/8, $0xa81a664ba2bfe8a1
DATA roundConstants<>+168(SB)/8, $0xc76c51a3c24b8b70
DATA roundConstants<>+176(SB)/8, $0xd6990624d192e819
DATA roundConstants<>+184(SB)/8, $0x106aa070f40e3585
DATA roundConstants<>+192(SB)/8, $0x1e376c0819a4c116
DATA roundConstants<>+200(SB)/8, $0x34b0bcb52748774c
DATA roundConstants<>+208(SB)/8, $0x4ed8aa4a391c0cb3
DATA roundConstants<>+216(SB)/8, $0x682e6ff35b9cca4f
DATA roundConstants<>+224(SB)/8, $0x78a5636f748f82ee
DATA roundConstants<>+232(SB)/8, $0x8cc7020884c87814
DATA roundConstants<>+240(SB)/8, $0xa4506ceb90befffa
DATA roundConstants<>+248(SB)/8, $0xc67178f2bef9a3f7
GLOBL roundConstants<>(SB), RODATA|NOPTR, $256

DATA swapBytes<>+0(SB)/8, $0x0405060700010203
DATA swapBytes<>+8(SB)/8, $0x0c0d0e0f08090a0b
GLOBL swapBytes<>(SB), RODATA|NOPTR, $16

// LOAD packs a state into the words that SHA256RNDS2 wants: ABEF, CDGH.
#define LOAD(abcd, efgh, at) \
	MOVOU   (at), abcd;       \
	MOVOU   16(at), efgh;     \
	PSHUFD  $0xb1, abcd, abcd; \
	PSHUFD  $0x1b, efgh, efgh; \
	MOVO    abcd, X13;        \
	PALIGNR $8, efgh, abcd;   \
	PBLENDW $0xf0, X13, efgh

// STORE undoes LOAD.
#define STORE(abef, cdgh, at) \
	PSHUFD  $0x1b, abef, abef; \
	PSHUFD  $0xb1, cdgh, cdgh; \
	MOVO    abef, X13;        \
	PBLENDW $0xf0, cdgh, abef; \
	PALIGNR $8, X13, cdgh;    \
	MOVOU   abef, (at);       \
	MOVOU   cdgh, 16(at)

#define WORDS(at, w0, w1, w2, w3) \
	MOVOU  (at), w0;    \
	MOVOU  16(at), w1;  \
	MOVOU  32(at), w2;  \
	MOVOU  48(at), w3;  \
	PSHUFB X14, w0;     \
	PSHUFB X14, w1;     \
	PSHUFB X14, w2;     \
	PSHUFB X14, w3

// ROUNDS does four rounds with the words w.
#define ROUNDS(i, w, abef, cdgh) \
	MOVO        w, X0;           \
	PADDD       (16*i)(DX), X0;  \
	SHA256RNDS2 X0, abef, cdgh;  \
	PSHUFD      $0x0e, X0, X0;   \
	SHA256RNDS2 X0, cdgh, abef

// NEXT makes of the words w0 those sixteen rounds on.
#define NEXT(w0, w1, w2, w3) \
	SHA256MSG1 w1, w0;  \
	MOVO       w3, X13; \
	PALIGNR    $4, w2, X13; \
	PADDD      X13, w0; \
	SHA256MSG2 w3, w0

// func blocks2(a, b *[8]uint32, p, q *byte, n int)
TEXT ·blocks2(SB), NOSPLIT, $64-40
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ p+16(FP), SI
	MOVQ q+24(FP), DI
	MOVQ n+32(FP), CX
	LEAQ roundConstants<>(SB), DX
	MOVOU swapBytes<>(SB), X14
	LOAD(X1, X2, AX)
	LOAD(X7, X8, BX)

block:
	MOVOU X1, 0(SP)
	MOVOU X2, 16(SP)
	MOVOU X7, 32(SP)
	MOVOU X8, 48(SP)
	WORDS(SI, X3, X4, X5, X6)
	WORDS(DI, X9, X10, X11, X12)
	ROUNDS(0, X3, X1, X2)
	ROUNDS(0, X9, X7, X8)
	NEXT(X3, X4, X5, X6)
	NEXT(X9, X10, X11, X12)
	ROUNDS(1, X4, X1, X2)
	ROUNDS(1, X10, X7, X8)
	NEXT(X4, X5, X6, X3)
	NEXT(X10, X11, X12, X9)
	ROUNDS(2, X5, X1, X2)
	ROUNDS(2, X11, X7, X8)
	NEXT(X5, X6, X3, X4)
	NEXT(X11, X12, X9, X10)
	ROUNDS(3, X6, X1, X2)
	ROUNDS(3, X12, X7, X8)
	NEXT(X6, X3, X4, X5)
	NEXT(X12, X9, X10, X11)
	ROUNDS(4, X3, X1, X2)
	ROUNDS(4, X9, X7, X8)
	NEXT(X3, X4, X5, X6)
	NEXT(X9, X10, X11, X12)
	ROUNDS(5, X4, X1, X2)
	ROUNDS(5, X10, X7, X8)
	NEXT(X4, X5, X6, X3)
	NEXT(X10, X11, X12, X9)
	ROUNDS(6, X5, X1, X2)
	ROUNDS(6, X11, X7, X8)
	NEXT(X5, X6, X3, X4)
	NEXT(X11, X12, X9, X10)
	ROUNDS(7, X6, X1, X2)
	ROUNDS(7, X12, X7, X8)
	NEXT(X6, X3, X4, X5)
	NEXT(X12, X9, X10, X11)
	ROUNDS(8, X3, X1, X2)
	ROUNDS(8, X9, X7, X8)
	NEXT(X3, X4, X5, X6)
	NEXT(X9, X10, X11, X12)
	ROUNDS(9, X4, X1, X2)
	ROUNDS(9, X10, X7, X8)
	NEXT(X4, X5, X6, X3)
	NEXT(X10, X11, X12, X9)
	ROUNDS(10, X5, X1, X2)
	ROUNDS(10, X11, X7, X8)
	NEXT(X5, X6, X3, X4)
	NEXT(X11, X12, X9, X10)
	ROUNDS(11, X6, X1, X2)
	ROUNDS(11, X12, X7, X8)
	NEXT(X6, X3, X4, X5)
	NEXT(X12, X9, X10, X11)
	ROUNDS(12, X3, X1, X2)
	ROUNDS(12, X9, X7, X8)
	ROUNDS(13, X4, X1, X2)
	ROUNDS(13, X10, X7, X8)
	ROUNDS(14, X5, X1, X2)
	ROUNDS(14, X11, X7, X8)
	ROUNDS(15, X6, X1, X2)
	ROUNDS(15, X12, X7, X8)
	MOVOU 0(SP), X13
	PADDD X13, X1
	MOVOU 16(SP), X13
	PADDD X13, X2
	MOVOU 32(SP), X13
	PADDD X13, X7
	MOVOU 48(SP), X13
	PADDD X13, X8
	ADDQ  $64, SI
	ADDQ  $64, DI
	DECQ  CX
	JNZ   block
	STORE(X1, X2, AX)
	STORE(X7, X8, BX)
	RET
