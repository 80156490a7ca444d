#ifndef CBYTES_H
#define CBYTES_H
/// C spellings of what Swift on Linux cannot say itself.
#include <stddef.h>
#include <stdint.h>

/// The offset of the first byte equal to `a`, `b` or `c` in `bytes[0..<count]`; `count` if there is none.
size_t cbytes_find3(const uint8_t *bytes, size_t count, uint8_t a, uint8_t b, uint8_t c);

#endif
