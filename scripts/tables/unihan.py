"""Reads Unihan and related files of Debian's unicode-data."""

import bz2
import collections
import pathlib

FOLDER = pathlib.Path("/usr/share/unicode")


def properties(*files):
    """Property name → {code point: value}, over the named Unihan files."""
    found = collections.defaultdict(dict)
    for file in files:
        with bz2.open(FOLDER / f"Unihan_{file}.txt.bz2", "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("U+"):
                    code, name, value = line.rstrip("\n").split("\t", 2)
                    found[name][int(code[2:], 16)] = value
    return found


def code_points(value):
    """The code points of a variant field: `U+4E79<kMorohashi:T U+4E81` → [0x4E79, 0x4E81]."""
    return [int(part.split("<")[0][2:], 16) for part in value.split()]


def radicals():
    """Radical code point → the unified ideograph that it looks like."""
    found = {}
    for line in (FOLDER / "EquivalentUnifiedIdeograph.txt").read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            source, target = (part.strip() for part in line.split(";"))
            first, _, last = source.partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                found[code] = int(target, 16)
    return found
