"""Writes records of other data sets as a register, and which of them are one person's.

What a set does not have is left empty or the same for all, so that it tells nothing.
"""

import csv
import hashlib
import itertools
import re
from calendar import monthrange
from pathlib import Path

REGISTER_COLUMNS = (
    "record_id student_number name sex birth_date id_type id_number ethnicity hukou_division school_code "
    "school_division grade enrolled status guardian_name guardian_phone"
).split()
PROVINCE = "110000"
DIVISION_TABLE = Path(__file__).parents[3] / "Sources/IdentityTables/Divisions.swift"
# A register has no rows without a birth date; this is what such a row is given.
NO_BIRTH_DATE = "19000101"


def counties():
    """Codes of the counties there are today."""
    return re.findall(r"^(\d{4}(?!00)\d\d) \S+$", DIVISION_TABLE.read_text(), re.MULTILINE)


COUNTIES = counties()


def number(text, below):
    """A number that stands for a text: the same in every run."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) % below


def county(text):
    """The county that stands for a place; none for no place."""
    return COUNTIES[number(text, len(COUNTIES))] if text else ""


def school(division, text):
    """The code of a primary school in a county."""
    return f"21{division[:2]}{number(division + text, 10**6):06d}"


def birth_date(year, month, day):
    """The date, or where the calendar does not have it the nearest one that it has."""
    if not (year and month and day):
        return NO_BIRTH_DATE
    year = min(max(int(year), 1900), 2078)
    month = min(max(int(month), 1), 12)
    day = min(max(int(day), 1), monthrange(year, month)[1])
    return f"{year:04d}{month:02d}{day:02d}"


def record_id(index):
    return f"{PROVINCE}-{index:010d}"


def write(folder, rows, persons, differences):
    """`persons` has one key a row; rows of one key are one person's. `differences` names what two rows differ in."""
    defaults = dict(
        student_number="", sex="0", ethnicity="98", grade="1", enrolled="202409", status="1", id_type="", id_number="",
        hukou_division="", guardian_name="", guardian_phone="")
    with open(folder / "register.csv", "w", newline="") as file:
        table = csv.DictWriter(file, REGISTER_COLUMNS)
        table.writeheader()
        for index, row in enumerate(rows):
            table.writerow(defaults | row | {"record_id": record_id(index)})
    members = {}
    for index, person in enumerate(persons):
        members.setdefault(person, []).append(index)
    with open(folder / "truth.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["record_a", "record_b", "errors", "relation"])
        for indexes in members.values():
            for a, b in itertools.combinations(indexes, 2):
                table.writerow([record_id(a), record_id(b), "|".join(differences(a, b)), "same"])
