#include "CBytes.h"

size_t cbytes_find3(const uint8_t *bytes, size_t count, uint8_t a, uint8_t b, uint8_t c) {
  size_t i = 0;
  while (i < count && bytes[i] != a && bytes[i] != b && bytes[i] != c) i++;
  return i;
}
