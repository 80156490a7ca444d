"""What comes in on the second and the third night of scripts/demo-night: a correction, decisions, approvals, resubmissions.

    nights.py FIRST_NIGHT WORKSPACE second|third
"""

import csv
import io
import pathlib
import subprocess
import sys

from children import check_character

FIELDS = {"approvals": ["request_id", "step", "decision", "decided_on", "reason"]}


def read(path):
    """Rows of a table, compressed or not, by their English headers."""
    data = path.read_bytes()
    if path.name.endswith(".zst"):
        data = subprocess.run(["zstd", "-dcq", str(path)], stdout=subprocess.PIPE, check=True).stdout
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return list(csv.DictReader(io.StringIO(data.decode(encoding))))
        except UnicodeDecodeError:
            continue
    raise SystemExit(f"{path}: neither UTF-8 nor GB18030")


def send(workspace, name, rows, columns=None):
    """Puts a file into the inbox in one step, as a province would."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns or list(rows[0]), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    partial = workspace / "inbox" / f".{name}"
    partial.write_text(out.getvalue(), encoding="utf-8")
    partial.rename(workspace / "inbox" / name)
    print(f"  {name}: {len(rows)} rows")


def second(workspace, first):
    # 湖北 corrects the name that kept a transfer from being found.
    register = read(workspace / "archive" / first / "420000-20261101-register-001.csv.zst")
    pupil = next(row for row in register if row["XM"] == "曾慧琳")
    send(workspace, "420000-20261125-register-001.csv", [{**pupil, "XM": "曾惠琳"}])

    # Authorities send back their lists of cases with what they decided about those that needed a person.
    decided = []
    for index, case in enumerate(read(workspace / "reports" / first / "cases.csv")):
        if case["verdict"] == "review":
            kind = "substantiate" if index % 2 else "delete"
            decided.append({**case, "decision": kind, "person": "王芳", "decided_on": "2026-11-25", "reason": "查看户口簿"})
    send(workspace, "000000-20261125-decisions-001.csv", decided)

    send(workspace, "410000-20261125-approvals-001.csv", [
        {"request_id": "410000-T0001", "step": "转入学校", "decision": "同意", "decided_on": "2026-11-25"},
        {"request_id": "410000-T0012", "step": "转入学校主管部门", "decision": "同意", "decided_on": "2026-11-25"},
    ], FIELDS["approvals"])


def third(workspace, first):
    # The transfer is requested anew, now that the name is right.
    transfers = read(workspace / "archive" / first / "410000-20261124-transfer-001.csv.zst")
    again = [{**row, "applied_on": "20261126"} for row in transfers if row["record_id"] == "410000-T0005"]
    send(workspace, "410000-20261126-transfer-001.csv", again)

    # Requests with a wrong check character come again, corrected; those that a person decided about come as they were.
    verdicts = {row["request_id"]: row for row in read(workspace / "reports" / first / "verdicts.csv")}
    for path in sorted((workspace / "archive" / first).glob("*-late-001.csv.zst")):
        rows = []
        for row in read(path):
            verdict = verdicts[row["record_id"]] if row["record_id"] in verdicts else {"verdict": "", "reasons": ""}
            if verdict["verdict"] == "invalid" and "identity-check-wrong" in verdict["reasons"]:
                number = row["id_number"]
                if len(number) == 18 and number[:17].isdigit():
                    rows.append({**row, "id_number": number[:17] + check_character(number[:17]), "applied_on": "20261126"})
            elif verdict["verdict"] == "review":
                rows.append(row)
        if rows:
            send(workspace, path.name.replace("20261124", "20261126").removesuffix(".zst"), rows)


if __name__ == "__main__":
    _, first_night, folder, night = sys.argv
    {"second": second, "third": third}[night](pathlib.Path(folder), first_night)
