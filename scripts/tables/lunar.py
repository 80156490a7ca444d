"""LunarYears.swift: months of the Chinese calendar, and a sample of dates for the tests."""

import datetime
import random

import emit
from lunar_python import Lunar, LunarYear, Solar

FIRST, LAST = 1900, 2078


def row(year):
    """`1900 04BD8`: bit 16 a long leap month, bits 15–4 long months 1–12, bits 3–0 the leap month or 0."""
    code = 0
    for month in LunarYear.fromYear(year).getMonthsInYear():
        number, is_long = month.getMonth(), month.getDayCount() == 30
        if number < 0:
            code |= -number | is_long << 16
        else:
            code |= is_long << (16 - number)
    return f"{year} {code:05X}"


def sample():
    """Solar dates with their lunar year, month (negative: leap) and day, from days drawn at random."""
    draw = random.Random(1)
    start = datetime.date(1900, 2, 1).toordinal()
    for ordinal in sorted(draw.sample(range(start, datetime.date(2078, 12, 31).toordinal()), 400)):
        day = datetime.date.fromordinal(ordinal)
        lunar = Solar.fromYmd(day.year, day.month, day.day).getLunar()
        yield f"{day:%Y%m%d} {lunar.getYear()} {lunar.getMonth()} {lunar.getDay()}"


assert row(1900) == "1900 04BD8" and Lunar.fromYmd(1900, 1, 1).getSolar().toYmd() == "1900-01-31"
emit.write(
    "LunarYears",
    "Months of the Chinese calendar by lunar year. Lunar 1900-1-1 is 1900-01-31.",
    ["A row: the year, and in hexadecimal bit 16 a long leap month, bits 15–4 long months 1–12, bits 3–0 the leap month."],
    "lunar-python",
    {"rows": ("A row a year.", [row(year) for year in range(FIRST, LAST + 1)])},
)
tests = emit.folder().parent.parent / "Tests" / "IdentityTests" / "LunarSample.swift"
lines = ["// swift-format-ignore-file", "/// Solar date; lunar year, month (negative: leap) and day. Made by scripts/tables/lunar.py; do not edit."]
tests.write_text("\n".join([*lines, 'let lunarSample = """', *("  " + r for r in sample()), '  """', ""]), encoding="utf-8")
