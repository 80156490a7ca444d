#define _GNU_SOURCE
#include "CProcess.h"

#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>

int cprocess_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void cprocess_begin_writing(int descriptor) { (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE); }

void cprocess_begin_reading(int descriptor, long offset, long count) {
    (void)posix_fadvise(descriptor, offset, count, POSIX_FADV_WILLNEED);
}
#else
int cprocess_hide_memory(void) { return 0; }

void cprocess_begin_writing(int descriptor) { (void)descriptor; }

void cprocess_begin_reading(int descriptor, long offset, long count) { (void)descriptor, (void)offset, (void)count; }
#endif
