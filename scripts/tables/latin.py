"""LatinLetters.swift: Latin letters with marks, and what they are without."""

import unicodedata

import emit

# Letters that no decomposition takes apart.
UNDECOMPOSED = {"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "œ": "oe", "ŋ": "n",
                "ħ": "h", "ŧ": "t", "ĸ": "k", "ə": "e", "ƣ": "g", "ɵ": "o"}


def folded(character):
    """One or two lower-case ASCII letters; None for what is not a Latin letter."""
    lower = character.lower()
    if lower in UNDECOMPOSED:
        return UNDECOMPOSED[lower]
    spelt = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    spelt = "".join(UNDECOMPOSED.get(c, c) for c in spelt)
    return spelt if spelt.isascii() and spelt.isalpha() and len(spelt) <= 2 else None


letters = {}
for code in [*range(0x80, 0x250), *range(0x1E00, 0x1F00), 0x259, 0x275]:
    if unicodedata.category(chr(code)).startswith("L") and folded(chr(code)):
        letters.setdefault(folded(chr(code)), []).append(f"{code:04X}")
emit.write(
    "LatinLetters",
    "Latin letters beyond ASCII by what they are without marks.",
    ["A row: one or two lower-case letters; the code points that fold to them, in hexadecimal."],
    "Unicode 15.0 (the decompositions of Python's unicodedata)",
    {"rows": ("A row a fold, sorted.", [f"{fold} {' '.join(codes)}" for fold, codes in sorted(letters.items())])},
)
