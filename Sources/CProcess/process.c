#define _GNU_SOURCE
#include "CProcess.h"

#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>

int cprocess_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void cprocess_begin_writing(int descriptor) { (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE); }
#else
int cprocess_hide_memory(void) { return 0; }

void cprocess_begin_writing(int descriptor) { (void)descriptor; }
#endif
