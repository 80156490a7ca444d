"""Runs every contestant in turn on the same files and writes what came of it.

    compare.py --chachong PROGRAM [--rounds 3] DATA_DIR WORK_DIR

Called by scripts/compare/splink, which sees to the program, the data and the Python packages.
"""
import argparse
import csv
import importlib.metadata
import json
import os
import pathlib
import platform
import shutil
import sys

import accuracy
import report
from measured import Uses, run

HERE = pathlib.Path(__file__).resolve().parent


class Comparison:
    def __init__(self, chachong, data, work):
        self.chachong, self.data, self.work = chachong, data, work
        self.register = sorted((data / "register").glob("*.csv.zst"))
        if not self.register:
            raise SystemExit(f"no .csv.zst files in {data / 'register'}")
        self.runs = {}

    def run(self, name, *command):
        """Runs and measures one step of a contestant."""
        use = run(command, self.work / f"{name.replace(' ', '-')}.log")
        self.runs.setdefault(name, []).append(use)

    def program(self, name, *arguments):
        self.run(name, self.chachong, *arguments, "--quiet")

    def script(self, name, script, *arguments):
        self.run(name, sys.executable, HERE / script, *arguments)

    def round(self):
        """Everyone once."""
        for folder in ("ours", "ours-trained"):
            shutil.rmtree(self.work / folder, ignore_errors=True)
        model = self.work / "model.json"
        model.unlink(missing_ok=True)
        self.program("sweep", "sweep", *self.register, "-o", self.work / "ours")
        self.program("train", "train", *self.register, "-o", model)
        self.program("sweep trained", "sweep", *self.register, "--model", model, "-o", self.work / "ours-trained")
        self.script("exact rules", "exact_rules.py", self.data / "register", self.work / "exact.csv")
        self.script("prepare", "prepare.py", self.data / "register", self.work / "pupils.parquet")
        self.script("link", "link.py", self.work / "pupils.parquet", self.work / "splink.csv")

    def uses(self):
        """What each contestant took, by its name in the report."""
        of = {name: tuple(runs) for name, runs in self.runs.items()}
        both = lambda first, second: Uses(tuple(a + b for a, b in zip(of[first], of[second])))
        return {
            "chachong": Uses(of["sweep"]),
            "chachong, trained on these files first": both("train", "sweep trained"),
            "Splink": Uses(of["link"]),
            "Splink with preparation": both("prepare", "link"),
            "two exact rules": Uses(of["exact rules"]),
        }


def judged(reported, truth):
    """All that is said of a contestant with probabilities."""
    threshold = accuracy.best_threshold(reported, truth)
    best = {each.pair for each in reported if each.weight >= threshold}
    half = accuracy.at_probability(reported, 0.5)
    return {
        "half": accuracy.quality(half, truth).as_json(),
        "high": accuracy.quality(accuracy.at_probability(reported, 0.95), truth).as_json(),
        "best": accuracy.quality(best, truth).as_json() | {"match_weight": threshold},
        "calibration_error": accuracy.calibration_error(reported, truth),
        "recall_by_kind": {"half": accuracy.recall_by_kind(half, truth), "best": accuracy.recall_by_kind(best, truth)},
        "recall_by_number": {"half": accuracy.recall_by_number(half, truth),
                             "best": accuracy.recall_by_number(best, truth)},
        "wrong_by_relation": {"half": accuracy.wrong_by_relation(half, truth),
                              "best": accuracy.wrong_by_relation(best, truth)},
    }


def judged_rules(path, truth):
    """The exact rules, one by one and together."""
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    found = lambda *columns: {accuracy.pair(row["record_a"], row["record_b"]) for row in rows
                              if any(row[column] == "true" for column in columns)}
    both = found("by_number", "by_name")
    return {
        "number": accuracy.quality(found("by_number"), truth).as_json(),
        "name": accuracy.quality(found("by_name"), truth).as_json(),
        "both": accuracy.quality(both, truth).as_json(),
        "recall_by_kind": accuracy.recall_by_kind(both, truth),
        "recall_by_number": accuracy.recall_by_number(both, truth),
        "wrong_by_relation": accuracy.wrong_by_relation(both, truth),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chachong", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("at least one round")

    comparison = Comparison(options.chachong.resolve(), options.data.resolve(), options.work.resolve())
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr, flush=True)
        comparison.round()

    truth = accuracy.Truth.read(options.data)
    summary = json.loads((options.work / "ours" / "summary.json").read_text())
    result = {
        "versions": {name: importlib.metadata.version(name) for name in ("splink", "duckdb", "pypinyin")}
        | {"python": platform.python_version()},
        "machine": {"cores": os.cpu_count(), "architecture": platform.machine()},
        "data": {"files": len(comparison.register), "true_pairs": len(truth.errors),
                 "registrations": report.registrations(summary)},
        "rounds": options.rounds,
        "use": {name: uses.as_json() for name, uses in comparison.uses().items()},
        "quality": {
            "chachong": judged(accuracy.read_reported(options.work / "ours" / "pairs.csv"), truth),
            "chachong, trained on these files first":
                judged(accuracy.read_reported(options.work / "ours-trained" / "pairs.csv"), truth),
            "Splink": judged(accuracy.read_reported(options.work / "splink.csv"), truth),
        },
        "exact_rules": judged_rules(options.work / "exact.csv", truth),
    }
    (options.work / "comparison.json").write_text(json.dumps(result, indent=1) + "\n")
    (options.work / "comparison.md").write_text(report.markdown(result))
    text = report.text(result)
    (options.work / "comparison.txt").write_text(text)
    print(text, end="")


main()
