#!/usr/bin/env python3
"""Checks that the counts of a night's reports add up, and that no decided pair was raised again for nothing.

    check_reports.py WORKSPACE/reports/DATE
"""

import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])


def table(name):
    with open(folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


files, verdicts = table("files"), table("verdicts")
summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
problems = []
for row in files:
    if int(row["rows"]) != int(row["admitted"]) + int(row["rejected"]):
        problems.append(f"{row['file']}: {row['rows']} rows are not {row['admitted']} + {row['rejected']}")
for name in ["rows", "admitted", "rejected"]:
    total = sum(int(row[name]) for row in files)
    if total != summary["rows"]["read" if name == "rows" else name]:
        problems.append(f"files.csv has {total} {name}, summary.json {summary['rows']}")
answered = sum(summary.get("verdicts", {}).values())
if answered != len(verdicts):
    problems.append(f"summary.json has {answered} verdicts, verdicts.csv {len(verdicts)}")
if len({row["request_id"] for row in verdicts}) != len(verdicts):
    problems.append("a request has two verdicts")
provinces = [path for path in (folder / "provinces").iterdir()]
own = sum(len(list(csv.DictReader(open(path / "requests.csv", encoding="utf-8-sig")))) for path in provinces)
if own != len(verdicts):
    problems.append(f"the provinces' requests are {own}, all requests {len(verdicts)}")
raised = [row for row in table("events") if row["event"] == "raised-again"]
if raised:
    problems.append(f"{len(raised)} decided pairs were raised again, though nothing changed")
for problem in problems:
    print(problem, file=sys.stderr)
if problems:
    sys.exit(1)
late = [row for row in verdicts if row["kind"].endswith("-registration")]
failed = sum(row["verdict"] != "clear" for row in late)
share = f", {failed / len(late):.0%} of the late requests not clear" if late else ""
print(f"    ✔ all counts of {folder.name} add up{share}")
