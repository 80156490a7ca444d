#include "CBytes.h"
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// Bit i of a mask stands for byte i of a block of 64.
typedef struct {
  uint64_t commas, newlines;
} masks;

// The offsets of a block's commas, one by one.
static inline size_t extract(uint64_t mask, size_t at, uint32_t *commas, size_t capacity, size_t fields) {
  for (; mask; mask &= mask - 1, fields++)
    if (fields < capacity) commas[fields] = (uint32_t)(at + (size_t)__builtin_ctzll(mask));
  return fields;
}

// Walks the blocks of a row; the last, short one goes through a copy so that nothing behind `count` is read.
#define DEFINE_SPLIT(NAME, MASKS, EXTRACT, LINKAGE, TARGET)                                                                \
  TARGET LINKAGE size_t NAME(const uint8_t *bytes, size_t count, uint32_t *commas, size_t capacity, size_t *found) {   \
    size_t fields = 0;                                                                                                 \
    for (size_t at = 0; at < count; at += 64) {                                                                        \
      masks m;                                                                                                         \
      if (count - at >= 64) {                                                                                          \
        m = MASKS(bytes + at);                                                                                         \
      } else {                                                                                                         \
        uint8_t rest[64] = {0};                                                                                        \
        memcpy(rest, bytes + at, count - at);                                                                          \
        m = MASKS(rest);                                                                                               \
      }                                                                                                                \
      if (m.newlines) m.commas &= (m.newlines & -m.newlines) - 1;                                                      \
      fields = EXTRACT(m.commas, at, commas, capacity, fields);                                                        \
      if (m.newlines) {                                                                                                \
        *found = fields;                                                                                               \
        return at + (size_t)__builtin_ctzll(m.newlines);                                                               \
      }                                                                                                                \
    }                                                                                                                  \
    *found = fields;                                                                                                   \
    return count;                                                                                                      \
  }

#if defined(__x86_64__)

__attribute__((target("avx2"))) static inline uint64_t equal_avx2(__m256i low, __m256i high, char byte) {
  __m256i wanted = _mm256_set1_epi8(byte);
  uint32_t a = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
  uint32_t b = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));
  return (uint64_t)b << 32 | a;
}

__attribute__((target("avx2"))) static inline masks masks_avx2(const uint8_t *block) {
  __m256i low = _mm256_loadu_si256((const __m256i *)block), high = _mm256_loadu_si256((const __m256i *)(block + 32));
  return (masks){equal_avx2(low, high, ','), equal_avx2(low, high, '\n')};
}

static inline masks masks_sse2(const uint8_t *block) {
  masks m = {0, 0};
  for (int i = 0; i < 4; i++) {
    __m128i part = _mm_loadu_si128((const __m128i *)(block + 16 * i));
    m.commas |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, _mm_set1_epi8(','))) << (16 * i);
    m.newlines |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part, _mm_set1_epi8('\n'))) << (16 * i);
  }
  return m;
}

// Twelve at a time, more than a block of a row mostly has: how often a loop of single ones runs cannot be foreseen, and a wrong
// guess costs more than what is written for nothing.
__attribute__((target("avx2,bmi,popcnt"))) static inline size_t extract_twelve(
    uint64_t mask, size_t at, uint32_t *commas, size_t capacity, size_t fields) {
  if (fields + CBYTES_SPLIT_ROOM > capacity) return extract(mask, at, commas, capacity, fields);
  size_t end = fields + (size_t)__builtin_popcountll(mask);
  do {
    for (int i = 0; i < 12; i++, mask = _blsr_u64(mask)) commas[fields + i] = (uint32_t)(at + _tzcnt_u64(mask));
    fields += 12;
  } while (mask);
  return end;
}

DEFINE_SPLIT(split_avx2, masks_avx2, extract_twelve, static, __attribute__((target("avx2,bmi,popcnt"))))
DEFINE_SPLIT(cbytes_split_baseline, masks_sse2, extract, , )

size_t cbytes_split(const uint8_t *bytes, size_t count, uint32_t *commas, size_t capacity, size_t *found) {
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt"))
    return split_avx2(bytes, count, commas, capacity, found);
  return cbytes_split_baseline(bytes, count, commas, capacity, found);
}

#else

#if defined(__aarch64__)

static inline uint64_t equal_neon(const uint8x16_t parts[4], uint8_t byte) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bits = vld1q_u8(weights), wanted = vdupq_n_u8(byte);
  uint8x16_t a = vpaddq_u8(vandq_u8(vceqq_u8(parts[0], wanted), bits), vandq_u8(vceqq_u8(parts[1], wanted), bits));
  uint8x16_t b = vpaddq_u8(vandq_u8(vceqq_u8(parts[2], wanted), bits), vandq_u8(vceqq_u8(parts[3], wanted), bits));
  uint8x16_t sums = vpaddq_u8(a, b);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

static inline masks masks_of(const uint8_t *block) {
  uint8x16_t parts[4] = {vld1q_u8(block), vld1q_u8(block + 16), vld1q_u8(block + 32), vld1q_u8(block + 48)};
  return (masks){equal_neon(parts, ','), equal_neon(parts, '\n')};
}

#else

static inline masks masks_of(const uint8_t *block) {
  masks m = {0, 0};
  for (int i = 0; i < 64; i++) {
    m.commas |= (uint64_t)(block[i] == ',') << i;
    m.newlines |= (uint64_t)(block[i] == '\n') << i;
  }
  return m;
}

#endif

DEFINE_SPLIT(cbytes_split_baseline, masks_of, extract, , )

size_t cbytes_split(const uint8_t *bytes, size_t count, uint32_t *commas, size_t capacity, size_t *found) {
  return cbytes_split_baseline(bytes, count, commas, capacity, found);
}

#endif
