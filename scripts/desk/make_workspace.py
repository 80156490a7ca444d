#!/usr/bin/env python3
"""Makes a workspace with one night of cases, a file that is refused for its rows, and users of every role; and the files of a
second night, beside the inbox.

  make_workspace.py CHACHONG WORKSPACE
"""
import csv
import io
import os
import shutil
import subprocess
import sys

from desk import PASSWORD

DAY, NEXT_DAY = "20261124", "20261125"
# Markup, a script, and a character that turns the direction of what follows.
HOSTILE = "<b>远</b><script>alert(1)</script>\u202e"
# name, full name, role, authority
USERS = [
    ("li", "李敏", "decider", "000000"),
    ("wang", "王芳", "supervisor", "000000"),
    ("gao", f"高{HOSTILE}", "decider", "000000"),
    ("he", "何洁", "viewer", "000000"),
    ("zhao", "赵强", "decider", "410000"),
    ("chen", "陈静", "viewer", "440000"),
    ("sun", "孙伟", "decider", "330105"),
]
# A province's mistakes: column, value, in how many rows.
MISTAKES = [("sex", "男", 9), ("birth_date", "20140231", 6), ("name", "", 4), ("enrolled", "2024", 3), ("grade", HOSTILE, 2)]


def run(*command, **options):
    subprocess.run(command, check=True, **options)


def rows_of(path):
    text = subprocess.run(["zstd", "-dcq", path], check=True, capture_output=True).stdout.decode()
    return list(csv.DictReader(io.StringIO(text)))


def write(rows, path):
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def refused_file(source, inbox):
    """A province's file of late registrations with more rejected rows than a file may have."""
    rows = rows_of(source)
    index = 0
    for column, value, count in MISTAKES:
        for _ in range(count):
            rows[index % len(rows)][column] = value
            index += 1
    for number, row in enumerate(rows):
        row["record_id"] = f"410000-M{number:06d}"
    write(rows, f"{inbox}/410000-{DAY}-late-002.csv")


def hostile_names(source, inbox):
    """The file with names that are markup."""
    rows = rows_of(source)
    for row in rows:
        row["name"] += HOSTILE
    write(rows, f"{inbox}/{os.path.basename(source).removesuffix('.zst')}")


def second_night(source, folder):
    os.makedirs(folder)
    rows = rows_of(source)
    for number, row in enumerate(rows):
        row["record_id"] = f"410000-N{number:06d}"
    write(rows, f"{folder}/410000-{NEXT_DAY}-late-001.csv")


def main():
    chachong, workspace = sys.argv[1:]
    month, inbox = f"{workspace}-month", f"{workspace}/inbox"
    for folder in (workspace, month, f"{workspace}-next"):
        shutil.rmtree(folder, ignore_errors=True)
    run(chachong, "synthesise", "-o", month, "--registrations", "40000", "--late", "600", "--late-registered", "0.455",
        "--late-invalid", "0.02", "--provinces", "8", "--seed", "201507", "--date", DAY, "--quiet")
    run(chachong, "init", workspace, "--quiet")
    settings = open(f"{workspace}/chachong.toml").read()
    with open(f"{workspace}/chachong.toml", "w") as file:
        file.write(settings.replace('signatures = "required"', 'signatures = "off"'))
    for kind in ("register", "late"):
        for name in sorted(os.listdir(f"{month}/{kind}")):
            source = f"{month}/{kind}/{name}"
            if kind == "late" and name.startswith("330000"):
                hostile_names(source, inbox)
            elif name.endswith(".zst"):
                shutil.copy(source, inbox)
            if kind == "late" and name.startswith("410000"):
                refused_file(source, inbox)
                second_night(source, f"{workspace}-next")
    with open(f"{inbox}/{HOSTILE.replace('/', '')}.csv", "w") as file:
        file.write("a file with a name that is none\n")
    night = subprocess.run([chachong, "nightly", workspace, "--date", "2026-11-24", "--quiet"],
                           stderr=subprocess.DEVNULL)
    assert night.returncode == 4, night.returncode
    for name, full_name, role, authority in USERS:
        run(chachong, "users", "add", name, "--full-name", full_name, "--role", role, "--authority", authority,
            "--workspace", workspace, "--quiet", input=f"{PASSWORD}\n".encode())


if __name__ == "__main__":
    main()
