#define _GNU_SOURCE
#include "CBytes.h"
#include <string.h>

// Which clone to use is found out while the program is loaded, before the thread sanitizer can run.
#if defined(__x86_64__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_CPU __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_CPU
#endif

// Left to the compiler's vectoriser. 192 bytes at a time, so that the counter fits a lane of eight bits.
FOR_EACH_CPU cbytes_survey_t cbytes_survey(const uint8_t *bytes, size_t count) {
  enum { step = 192 };
  size_t newlines = 0, i = 0;
  uint8_t quote = 0, nul = 0, all = 0;
  for (; count - i >= step; i += step) {
    uint8_t lines = 0;
    for (size_t j = i; j < i + step; j++) {
      lines += bytes[j] == '\n';
      quote |= bytes[j] == '"';
      nul |= bytes[j] == 0;
      all |= bytes[j];
    }
    newlines += lines;
  }
  for (; i < count; i++) {
    newlines += bytes[i] == '\n';
    quote |= bytes[i] == '"';
    nul |= bytes[i] == 0;
    all |= bytes[i];
  }
  return (cbytes_survey_t){newlines, quote, nul, all >> 7};
}

size_t cbytes_first(const uint8_t *bytes, size_t count, uint8_t byte) {
  const uint8_t *found = count ? memchr(bytes, byte, count) : NULL;
  return found ? (size_t)(found - bytes) : count;
}

size_t cbytes_last(const uint8_t *bytes, size_t count, uint8_t byte) {
  const uint8_t *found = count ? memrchr(bytes, byte, count) : NULL;
  return found ? (size_t)(found - bytes) : count;
}
