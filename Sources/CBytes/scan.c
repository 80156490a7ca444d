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

static inline bool continues(uint8_t byte) { return (byte & 0xC0) == 0x80; }

size_t cbytes_utf8_prefix(const uint8_t *bytes, size_t count) {
  size_t i = 0;
  while (i < count) {
    uint64_t word;
    while (count - i >= 8 && (memcpy(&word, bytes + i, 8), (word & 0x8080808080808080) == 0)) i += 8;
    while (i < count && bytes[i] < 0x80) i++;
    // A run of characters of three bytes, as Han characters are.
    while (count - i >= 3 && (bytes[i] & 0xF0) == 0xE0) {
      uint8_t lead = bytes[i], second = bytes[i + 1];
      bool overlong = lead == 0xE0 && second < 0xA0, surrogate = lead == 0xED && second > 0x9F;
      if (!continues(second) || !continues(bytes[i + 2]) || overlong || surrogate) return i;
      i += 3;
    }
    if (i == count) break;
    uint8_t lead = bytes[i];
    if (lead < 0x80) continue;
    if (lead >= 0xC2 && lead <= 0xDF) {
      if (count - i < 2 || !continues(bytes[i + 1])) return i;
      i += 2;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      if (count - i < 4 || !continues(bytes[i + 1]) || !continues(bytes[i + 2]) || !continues(bytes[i + 3])) return i;
      if ((lead == 0xF0 && bytes[i + 1] < 0x90) || (lead == 0xF4 && bytes[i + 1] > 0x8F)) return i;
      i += 4;
    } else {
      return i;
    }
  }
  return count;
}
