#include "CProcess.h"

#ifdef __linux__
#include <sys/prctl.h>

int cprocess_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
#else
int cprocess_hide_memory(void) { return 0; }
#endif
