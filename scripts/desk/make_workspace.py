#!/usr/bin/env python3
"""Makes a workspace with one night of cases, a file that is refused for its rows, and users of every role.

  make_workspace.py CHACHONG WORKSPACE
"""
import csv
import io
import os
import shutil
import subprocess
import sys

DAY = "20261124"
PASSWORD = "correct horse 9"
# name, full name, role, authority
USERS = [
    ("li", "李敏", "decider", "000000"),
    ("wang", "王芳", "supervisor", "000000"),
    ("gao", "高<b>远</b>\u202e", "viewer", "000000"),
    ("zhao", "赵强", "decider", "410000"),
    ("chen", "陈静", "viewer", "440000"),
    ("sun", "孙伟", "decider", "330105"),
]
# A province's mistakes: column, value, in how many rows.
MISTAKES = [("sex", "男", 9), ("birth_date", "20140231", 6), ("name", "", 4), ("enrolled", "2024", 3)]


def run(*command, **options):
    subprocess.run(command, check=True, **options)


def refused_file(chachong, month, inbox):
    """A province's file of late registrations with more rejected rows than a file may have."""
    source = next(f"{month}/late/{name}" for name in sorted(os.listdir(f"{month}/late")) if name.startswith("410000"))
    text = subprocess.run(["zstd", "-dcq", source], check=True, capture_output=True).stdout.decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    index = 0
    for column, value, count in MISTAKES:
        for _ in range(count):
            rows[index % len(rows)][column] = value
            index += 1
    for number, row in enumerate(rows):
        row["record_id"] = f"410000-M{number:06d}"
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with open(f"{inbox}/410000-{DAY}-late-002.csv", "w") as file:
        file.write(out.getvalue())


def main():
    chachong, workspace = sys.argv[1:]
    month = f"{workspace}-month"
    for folder in (workspace, month):
        shutil.rmtree(folder, ignore_errors=True)
    run(chachong, "synthesise", "-o", month, "--registrations", "40000", "--late", "600", "--late-registered", "0.455",
        "--late-invalid", "0.02", "--provinces", "8", "--seed", "201507", "--date", DAY, "--quiet")
    run(chachong, "init", workspace, "--quiet")
    settings = open(f"{workspace}/chachong.toml").read()
    with open(f"{workspace}/chachong.toml", "w") as file:
        file.write(settings.replace('signatures = "required"', 'signatures = "off"'))
    for kind in ("register", "late"):
        for name in os.listdir(f"{month}/{kind}"):
            if name.endswith(".zst"):
                shutil.copy(f"{month}/{kind}/{name}", f"{workspace}/inbox/")
    refused_file(chachong, month, f"{workspace}/inbox")
    night = subprocess.run([chachong, "nightly", workspace, "--date", "2026-11-24", "--quiet"],
                           stderr=subprocess.DEVNULL)
    assert night.returncode == 4, night.returncode
    for name, full_name, role, authority in USERS:
        run(chachong, "users", "add", name, "--full-name", full_name, "--role", role, "--authority", authority,
            "--workspace", workspace, "--quiet", input=f"{PASSWORD}\n".encode())


main()
