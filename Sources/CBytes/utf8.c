#include "CBytes.h"
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static inline bool continues(uint8_t byte) { return (byte & 0xC0) == 0x80; }

size_t cbytes_utf8_prefix_baseline(const uint8_t *bytes, size_t count) {
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

#if defined(__x86_64__)

// Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): what can be wrong with two bytes in
// a row is looked up by the first one's halves and by the second one's upper half; a bit that all three have is an error.
enum {
  TOO_SHORT = 1 << 0,
  TOO_LONG = 1 << 1,
  OVERLONG_3 = 1 << 2,
  TOO_LARGE = 1 << 3,
  SURROGATE = 1 << 4,
  OVERLONG_2 = 1 << 5,
  TOO_LARGE_1000 = 1 << 6,
  OVERLONG_4 = 1 << 6,
  TWO_CONTINUATIONS = 1 << 7,
  ANY_LOW = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

#define TARGET __attribute__((target("avx2")))
#define BOTH_LANES(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)

TARGET static inline __m256i pair_errors(__m256i first, __m256i second) {
  const __m256i low = _mm256_set1_epi8(15);
  const __m256i by_first_high = BOTH_LANES(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, (char)TWO_CONTINUATIONS,
      (char)TWO_CONTINUATIONS, (char)TWO_CONTINUATIONS, (char)TWO_CONTINUATIONS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
      TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
  enum { large = (char)(ANY_LOW | TOO_LARGE | TOO_LARGE_1000) };
  const __m256i by_first_low = BOTH_LANES(
      (char)(ANY_LOW | OVERLONG_2 | OVERLONG_3 | OVERLONG_4), (char)(ANY_LOW | OVERLONG_2), (char)ANY_LOW, (char)ANY_LOW,
      (char)(ANY_LOW | TOO_LARGE), large, large, large, large, large, large, large, large, (char)(large | SURROGATE), large,
      large);
  enum { continuation = (char)(TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS) };
  const __m256i by_second_high = BOTH_LANES(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      (char)(continuation | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4), (char)(continuation | OVERLONG_3 | TOO_LARGE),
      (char)(continuation | SURROGATE | TOO_LARGE), (char)(continuation | SURROGATE | TOO_LARGE), TOO_SHORT, TOO_SHORT,
      TOO_SHORT, TOO_SHORT);
  __m256i a = _mm256_shuffle_epi8(by_first_high, _mm256_and_si256(_mm256_srli_epi16(first, 4), low));
  __m256i b = _mm256_shuffle_epi8(by_first_low, _mm256_and_si256(first, low));
  __m256i c = _mm256_shuffle_epi8(by_second_high, _mm256_and_si256(_mm256_srli_epi16(second, 4), low));
  return _mm256_and_si256(_mm256_and_si256(a, b), c);
}

TARGET static inline __m256i block_errors(__m256i before, __m256i block) {
  __m256i across = _mm256_permute2x128_si256(before, block, 0x21);
  __m256i errors = pair_errors(_mm256_alignr_epi8(block, across, 15), block);
  // The second byte after a lead of three or four, and the third after one of four, must be a second continuation.
  __m256i third = _mm256_subs_epu8(_mm256_alignr_epi8(block, across, 14), _mm256_set1_epi8(0xE0 - 0x80));
  __m256i fourth = _mm256_subs_epu8(_mm256_alignr_epi8(block, across, 13), _mm256_set1_epi8(0xF0 - 0x80));
  __m256i must = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
  return _mm256_xor_si256(errors, must);
}

TARGET static bool is_utf8_avx2(const uint8_t *bytes, size_t count) {
  __m256i before = _mm256_setzero_si256(), errors = _mm256_setzero_si256();
  size_t i = 0;
  for (; count - i >= 32; i += 32) {
    __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + i));
    errors = _mm256_or_si256(errors, block_errors(before, block));
    before = block;
  }
  // At least one zero stands behind the last byte, so that a character that is cut off shows.
  uint8_t rest[32] = {0};
  memcpy(rest, bytes + i, count - i);
  errors = _mm256_or_si256(errors, block_errors(before, _mm256_loadu_si256((const __m256i *)rest)));
  return _mm256_testz_si256(errors, errors);
}

size_t cbytes_utf8_prefix(const uint8_t *bytes, size_t count) {
  if (count >= 32 && __builtin_cpu_supports("avx2") && is_utf8_avx2(bytes, count)) return count;
  return cbytes_utf8_prefix_baseline(bytes, count);
}

#else

size_t cbytes_utf8_prefix(const uint8_t *bytes, size_t count) { return cbytes_utf8_prefix_baseline(bytes, count); }

#endif
