// Called by the instrumented code once for each branch that it takes.
#include <stdint.h>

static uint64_t count;

void __sanitizer_cov_trace_pc(void) { count++; }

uint64_t steps_so_far(void) { return count; }
