#include <xxhash.h>
#if defined(__x86_64__)
// The same hashes, by the widest instructions that the processor has.
#include <xxh_x86dispatch.h>
#endif
