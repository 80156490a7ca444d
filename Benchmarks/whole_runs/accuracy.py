"""How right a sweep and a check are, by the truth that synthesise gives with its data."""
import re
import shutil
import subprocess

from .measure import measured


def of(contest, data):
    register = sorted((data / "register").glob("*.zst"))
    late = sorted((data / "late").glob("*.zst"))

    def evaluated(command, *arguments):
        shutil.rmtree(contest.out, ignore_errors=True)
        measured([contest.chachong, *command, "-o", contest.out, "--quiet"])
        return subprocess.run([contest.chachong, "evaluate", contest.out, *arguments], check=True, capture_output=True, text=True).stdout

    sweep = evaluated(["sweep", *register], "--truth", data / "truth.csv", "--lookalikes", data / "lookalikes.csv")
    row = re.search(r"^0\.50\s+([\d.]+) %\s+([\d.]+) %\s+([\d.]+)", sweep, re.MULTILINE)
    known, new = evaluated(["check", *late, "--against", *register], "--truth", data / "late-truth.csv").split("new children:")
    return {
        "precision": float(row[1]), "recall": float(row[2]), "f1": float(row[3]),
        "calibration error": float(re.search(r"expected calibration error ([\d.]+)", sweep)[1]),
        "registered, not clear": share(known, "not clear"), "right record": share(known, "right record among the held"),
        "new, held": share(new, "held"), "new, duplicate": share(new, "duplicate", where_missing=0.0),
    }


def share(text, name, where_missing=None):
    """The percentage on the first line that begins with `name`."""
    match = re.search(rf"^\s*{name}\s.*?([\d.]+) %", text, re.MULTILINE)
    if not match and where_missing is None:
        raise ValueError(f"evaluate says nothing of {name!r}")
    return float(match[1]) if match else where_missing
