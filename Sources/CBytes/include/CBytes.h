#ifndef CBYTES_H
#define CBYTES_H
/// Scans of raw bytes that need vector instructions: what Swift cannot say as fast.
///
/// Each is compiled for the plain instruction set of the machine and, on x86-64, for AVX2 as well, chosen at run time.
/// None reads beyond `bytes[0..<count]`, and none keeps a pointer.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What occurs in a piece of text.
typedef struct {
  size_t newlines;
  bool has_quote;
  bool has_nul;
  /// A byte over 0x7F.
  bool has_high;
} cbytes_survey_t;

cbytes_survey_t cbytes_survey(const uint8_t *bytes, size_t count);

/// The offset of the first line feed, or `count`. Writes the offsets of the commas before it to `commas`, as many as
/// `capacity` allows, and their number, which may be more, to `found`. What is in `commas` past that number is overwritten too;
/// fastest with room for CBYTES_SPLIT_ROOM more than there are.
enum { CBYTES_SPLIT_ROOM = 72 };
size_t cbytes_split(const uint8_t *bytes, size_t count, uint32_t *commas, size_t capacity, size_t *found);

/// The same with what every machine of the architecture has.
size_t cbytes_split_baseline(const uint8_t *bytes, size_t count, uint32_t *commas, size_t capacity, size_t *found);

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), or `count`.
size_t cbytes_utf8_prefix(const uint8_t *bytes, size_t count);

/// The same with what every machine of the architecture has.
size_t cbytes_utf8_prefix_baseline(const uint8_t *bytes, size_t count);

/// The offset of the first (last) byte equal to `byte`, or `count`.
size_t cbytes_first(const uint8_t *bytes, size_t count, uint8_t byte);
size_t cbytes_last(const uint8_t *bytes, size_t count, uint8_t byte);

/// Has the allocator keep freed blocks of up to `block` bytes, `total` of them at most, for the next that asks, rather than give
/// them back to the system, which clears every page that it hands out. For a program, not a library, to decide; both under 2 GiB.
void cbytes_keep_freed_memory(size_t block, size_t total);

/// Has the allocator give what it has kept of freed blocks back to the system.
void cbytes_release_freed_memory(void);

#endif
