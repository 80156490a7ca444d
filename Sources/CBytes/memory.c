#include "CBytes.h"

#if defined(__GLIBC__)
#include <malloc.h>

void cbytes_keep_freed_memory(size_t block, size_t total) {
  mallopt(M_MMAP_THRESHOLD, (int)block);
  mallopt(M_TRIM_THRESHOLD, (int)total);
}

void cbytes_release_freed_memory(void) { malloc_trim(0); }

#else

void cbytes_keep_freed_memory(size_t block, size_t total) {}

void cbytes_release_freed_memory(void) {}

#endif
