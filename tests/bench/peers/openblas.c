/* Products of OpenBLAS, for the bench: openblas M N K computes C = A·Bᵀ, all
   row-major, B of N rows; one row of A by sgemv. On the line "run R" it does so
   R times and answers with nanoseconds of the clock and of the processor. */
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long now(clockid_t clock) {
	struct timespec t;
	clock_gettime(clock, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static float *numbers(long n) {
	float *v = aligned_alloc(64, (n * sizeof *v + 63) / 64 * 64);
	for (long i = 0; i < n; i++) v[i] = rand() / (RAND_MAX / 2.0f) - 1;
	return v;
}

int main(int argc, char **argv) {
	if (argc != 4) return 2;
	int m = atoi(argv[1]), n = atoi(argv[2]), k = atoi(argv[3]);
	float *a = numbers((long)m * k), *b = numbers((long)n * k), *c = numbers((long)m * n);
	for (long runs; scanf(" run %ld", &runs) == 1;) {
		long long wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
		for (long r = 0; r < runs; r++) {
			if (m == 1)
				cblas_sgemv(CblasRowMajor, CblasNoTrans, n, k, 1, b, k, a, 1, 0, c, 1);
			else
				cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, m, n, k, 1, a, k, b, k, 0, c, n);
		}
		printf("%lld %lld\n", now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
		fflush(stdout);
	}
	return 0;
}
