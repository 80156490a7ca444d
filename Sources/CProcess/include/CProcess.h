#ifndef CPROCESS_H
#define CPROCESS_H
/// What a process asks of the system, where the call cannot be made from Swift.

/// Keeps others from reading the memory of the process: no core dumps, no debugger of the same user. Returns 0, or -1 with
/// `errno` set. Elsewhere than on Linux it does nothing and returns 0.
int cprocess_hide_memory(void);

/// Has the system begin to write a file's changed pages to the disk, without waiting. Elsewhere than on Linux it does nothing.
void cprocess_begin_writing(int descriptor);

/// Has the system begin to read a part of a file from the disk, without waiting. Elsewhere than on Linux it does nothing.
void cprocess_begin_reading(int descriptor, long offset, long count);

#endif
