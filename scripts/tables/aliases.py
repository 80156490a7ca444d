"""CodePointAliases.swift: code points that stand for a Han character encoded elsewhere."""

import unicodedata

import emit
import unihan

# What GB 18030-2005 still held as private use and GB 18030-2022 does not, and the six that left for Extension B.
# Source: GB 18030-2022, Appendix D; Unicode Technical Note on GB 18030 mappings.
LATER = {
    0xE816: 0x20087, 0xE817: 0x20089, 0xE818: 0x200CC, 0xE81E: 0x9FB4, 0xE826: 0x9FB5, 0xE82B: 0x9FB6, 0xE82C: 0x9FB7,
    0xE831: 0x215D7, 0xE832: 0x9FB8, 0xE83B: 0x2298F, 0xE843: 0x9FB9, 0xE854: 0x9FBA, 0xE855: 0x241FE, 0xE864: 0x9FBB,
}


def private_use():
    """Private-use code points of GBK and GB 18030-2000 in row FE → their code points since."""
    found = {}
    trails = [trail for trail in range(0x50, 0xA1) if trail != 0x7F]
    for place, trail in enumerate(trails):
        later = ord(bytes([0xFE, trail]).decode("gb18030"))
        if not 0xE000 <= later <= 0xF8FF:
            found[0xE815 + place] = later
    return found | LATER


def compatibility():
    """Compatibility ideographs → the unified ones that they decompose to."""
    for code in [*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)]:
        unified = unicodedata.normalize("NFC", chr(code))
        if unified != chr(code) and len(unified) == 1:
            yield code, ord(unified)


RADICALS = unihan.radicals()
aliases = RADICALS | dict(compatibility())
aliases |= {code: RADICALS.get(later, later) for code, later in private_use().items()}
# Ideographic numbers and strokes are not Han characters of a name; the zero is (see han.py).
rows = [f"{code:04X} {target:04X}" for code, target in sorted(aliases.items()) if target >= 0x3400]
emit.write(
    "CodePointAliases",
    "Radicals, compatibility ideographs and private-use characters of older editions of GB 18030.",
    ["A row: the code point, and the one that it stands for, in hexadecimal."],
    "Unicode 15.0 and the mapping of GB 18030",
    {"rows": ("A row a code point, sorted.", rows)},
)
