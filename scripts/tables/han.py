"""HanCharacters.swift: canonical forms, readings and codes of shape of Han characters."""

import itertools
import re
import unicodedata

import emit
import opencc
import unihan
from lookalikes import GROUPS as LOOK_ALIKES
from pypinyin.pinyin_dict import pinyin_dict
from surnames import COMPOUNDS
from surnames import READINGS as SURNAME_READINGS

READING_LIMIT = 4
# Of a character that the frequency count of modern Chinese (kHanyuPinlu) met this often, a reading that it did not meet
# is a literary one.
WELL_COUNTED = 200
# Places beyond the basic plane that NameUnit has: 0xF500–0xFFFD.
PLACES = 0xFFFD - 0xF500 + 1

U = unihan.properties("Readings", "DictionaryLikeData", "Variants", "OtherMappings", "IRGSources")
# General Standard Chinese Characters (2013): legal in names, each for itself. Level 1 has 3500, level 2 3000, 3 1605.
STANDARD = {code: int(value.split(":")[1]) for code, value in U["kTGH"].items()}
SIMPLER = opencc.characters("TSCharacters") | opencc.characters("TSCharactersExt")
TRADITIONAL = opencc.characters("STCharacters")
REGIONAL = {}
for name in ("HKVariantsRev", "TWVariantsRev", "JPShinjitaiCharacters"):
    for code, targets in opencc.characters(name).items():
        others = [target for target in targets if target != code]
        if len(targets) == len(others) == 1:
            REGIONAL.setdefault(code, others[0])


def is_own(code):
    """Whether a unit of the basic plane holds this code point itself."""
    return 0x3400 <= code <= 0x9FFF and code in U["kTotalStrokes"]


def simpler(code):
    """One step towards the canonical form; the code itself at the end."""
    if code in STANDARD:
        return code
    if code in SIMPLER:
        return SIMPLER[code][0]
    simplified = [c for c in unihan.code_points(U["kSimplifiedVariant"].get(code, "")) if c != code]
    if len(simplified) == 1:
        return simplified[0]
    if code in REGIONAL:
        return REGIONAL[code]
    same = [c for c in unihan.code_points(U["kZVariant"].get(code, "")) if c in STANDARD]
    return same[0] if len(same) == 1 else code


def canonical(code):
    """The canonical form: the end of the chain of simpler forms."""
    seen = []
    while code not in seen:
        seen.append(code)
        code = simpler(code)
    return code


def toneless(reading):
    """`lǜ` → `lv`; None for what is no syllable with a vowel."""
    spelt = unicodedata.normalize("NFD", reading.strip())
    spelt = re.sub(r"u([\u0300-\u0304\u030c]*)\u0308", r"v\1", spelt)
    spelt = re.sub(r"[\u0300-\u036f]", "", spelt)
    return spelt if re.fullmatch(r"[a-z]{1,6}", spelt) and re.search(r"[aeiouv]", spelt) else None


def distinct(readings):
    """The readings without tone, each once, in order."""
    return list(dict.fromkeys(spelt for spelt in map(toneless, readings) if spelt))


def located(value):
    """Readings of a field of dictionary places: `036.140:chán 064.090:dān` → [chán, dān]."""
    return list(itertools.chain.from_iterable(part.split(":")[1].split(",") for part in value.split() if ":" in part))


def readings(code):
    """Readings without tone, commonest first."""
    mandarin = U["kMandarin"].get(code, "").split()
    counted = re.findall(r"([^\s(]+)\((\d+)\)", U["kHanyuPinlu"].get(code, ""))
    dictionary = pinyin_dict.get(code, "").split(",")
    if code not in STANDARD:
        return distinct(mandarin + dictionary[:1])[:2]
    plausible = distinct(located(U["kTGHZ2013"][code]))
    commonest = [reading for reading, _ in counted]
    if sum(int(count) for _, count in counted) >= WELL_COUNTED:
        plausible = [reading for reading in plausible if reading in distinct(commonest)] or plausible
    order = distinct(commonest + mandarin + dictionary + plausible)
    return [reading for reading in order if reading in plausible][:READING_LIMIT]


def supplementary():
    """Canonical code points without a place of their own that names have, in order."""
    wanted = {code for code in STANDARD if code > 0xFFFF}
    wanted |= {code for code in U["kIICore"] if code > 0xFFFF}
    wanted |= {code for code, value in U["kUnihanCore2020"].items() if code > 0xFFFF and "G" in value}
    wanted |= {0x3007}  # 〇
    wanted |= {0x20087, 0x20089, 0x200CC, 0x215D7, 0x2298F, 0x241FE}  # GB 18030's own six
    wanted |= {code for code in range(0xFA0E, 0xFA2A) if unicodedata.normalize("NFC", chr(code)) == chr(code)}
    wanted |= {canonical(code) for code in range(0x3400, 0xA000)}
    return sorted({code for code in map(canonical, wanted) if not is_own(code)})


BEYOND = supplementary()


def rows():
    """One row a canonical character, and the set of syllables met."""
    assert len(BEYOND) <= PLACES
    forms = {}
    known = [code for code in range(0x3400, 0xA000) if is_own(code)] + sorted(set(SIMPLER) | set(U["kIICore"]))
    for code in sorted(set(known)):
        if canonical(code) != code:
            forms.setdefault(canonical(code), []).append(code)
    out, syllables = [], set()
    for code in [c for c in range(0x3400, 0xA000) if is_own(c) and canonical(c) == c] + BEYOND:
        spelt = readings(code)
        surname = SURNAME_READINGS.get(chr(code))
        if surname and surname not in spelt:
            spelt.append(surname)
        syllables |= set(spelt)
        others = forms.get(code, [])
        chosen = TRADITIONAL.get(code, []) + unihan.code_points(U["kTraditionalVariant"].get(code, ""))
        traditional = [c for c in dict.fromkeys(chosen) if c in others]
        variants = [c for c in others if c not in traditional]
        fields = [
            chr(code),
            str(1 + (STANDARD[code] > 3500) + (STANDARD[code] > 6500)) if code in STANDARD else "4",
            ",".join("=" + s if s == surname and (s != spelt[0] or len(spelt) > 1) else s for s in spelt) or "-",
            U["kFourCornerCode"].get(code, "-").split()[0].replace(".", ""),
            U["kCangjie"].get(code, "-"),
            "".join(map(chr, traditional)) or "-",
            "".join(map(chr, variants)) or "-",
        ]
        while fields[-1] == "-":
            fields.pop()
        out.append(" ".join(fields))
    return out, sorted(syllables)


def is_named(code):
    """Whether the table has a row for this canonical code point."""
    return is_own(code) or code in BEYOND


def variant_pairs():
    """Pairs of different canonical characters that are sometimes used one for the other."""
    pairs = set()
    fields = itertools.chain(U["kSemanticVariant"].items(), U["kSpecializedSemanticVariant"].items())
    for code, targets in itertools.chain(((c, unihan.code_points(v)) for c, v in fields), SIMPLER.items()):
        for target in targets:
            a, b = sorted((canonical(code), canonical(target)))
            if a != b and (a in STANDARD or b in STANDARD) and is_named(a) and is_named(b):
                pairs.add(chr(a) + chr(b))
    return sorted(pairs)


def look_alikes():
    """Groups of characters that look alike though their codes do not say so."""
    groups = set(LOOK_ALIKES.split())
    for code, value in U["kSpoofingVariant"].items():
        for target in unihan.code_points(value):
            a, b = sorted((canonical(code), canonical(target)))
            if a != b and is_named(a) and is_named(b):
                groups.add(chr(a) + chr(b))
    return sorted(groups)


def compound_surnames():
    """`尉迟 yu chi`: surnames of two characters and what they read."""
    for entry in sorted(COMPOUNDS.split()):
        surname, _, given = entry.partition("=")
        spelt = given.split(",") if given else [readings(ord(character))[0] for character in surname]
        assert all(canonical(ord(character)) == ord(character) for character in surname)
        yield " ".join([surname, *spelt])


table, spellings = rows()
emit.write(
    "HanCharacters",
    "Han characters by canonical form.",
    [
        "A row: the character; its level in the General Standard (1–3; 4 outside it); readings without tone, commonest",
        "first, `=` before the surname's; four-corner code; Cangjie code; traditional forms; other forms. `-` is nothing.",
    ],
    "Unihan 15.0, OpenCC and pypinyin",
    {"rows": ("A row a character, in code point order.", table)},
)
emit.write(
    "HanLikenesses",
    "Characters that are taken for one another.",
    [],
    "Unihan 15.0, OpenCC and scripts/tables/lookalikes.py",
    {
        "variants": ("Pairs of different characters that are sometimes used one for the other.", variant_pairs()),
        "lookAlikes": ("Groups that look alike though their codes of shape do not say so.", look_alikes()),
    },
)
emit.write(
    "Syllables",
    "The syllables of Mandarin without tone, `ü` spelt `v`.",
    [],
    "the readings in `HanCharacters`",
    {"spellings": ("A row a syllable, sorted.", spellings)},
)
emit.write(
    "CompoundSurnames",
    "Surnames of two characters.",
    ["A row: the surname and its readings without tone."],
    "scripts/tables/surnames.py and the readings in `HanCharacters`",
    {"rows": ("A row a surname, sorted.", list(compound_surnames()))},
)
