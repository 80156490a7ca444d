"""Transfers, enrolments after graduation and their approvals, told one by one, and what each must lead to."""

from children import (
    BEIJING, CHAOYANG, HAIDIAN, HENAN, HUBEI, JIANGAN, JINSHUI, LAOCHENG, TONIGHT, WUCHANG, XILING, XINAN, ZHONGYUAN, child,
    register, resident_number, school)
from stories import add_expected, at

transfers = {HENAN: [], BEIJING: []}
enrolments = {HENAN: []}
late = []
# By the province that sends them: each side's steps come in a file of its own.
approvals = {HENAN: [], HUBEI: [], BEIJING: []}
# By request, the province of the school that the pupil leaves.
releasing = {}


def move(kind, row, out, verdict, authority, next_step, why, reason, **changes):
    """A request that the child `row` be moved from the school `out`, with `changes`, and what it must lead to."""
    request = {**row, "business": "", "status": "1", "applied_on": TONIGHT, "out_school_code": out, **changes}
    province = request["school_division"][:2] + "0000"
    files, letter = (transfers, "T") if kind == "transfer" else (enrolments, "E")
    files[province].append(request)
    request["record_id"] = f"{province}-{letter}{len(files[province]):04d}"
    releasing[request["record_id"]] = out[2:4] + "0000"
    add_expected(request["record_id"], verdict, reason, authority, next_step, why)
    return request["record_id"]


def approve(request, *steps):
    """Approvals of a request: (step, day) or (step, day, reason), of which the last is a refusal."""
    for step, day, *reason in steps:
        province = releasing[request] if step.startswith("releasing") else request[:6]
        approvals[province].append({
            "request_id": request, "step": step, "decision": "2" if reason else "1", "decided_on": day,
            "reason": reason[0] if reason else "",
        })


def other_number(row):
    """The register number with another valid sequence."""
    return "G" + resident_number(row["hukou_division"], row["birth_date"], row["sex"])


def tell_transfers():
    found = register(child(WUCHANG, 4, name="邓雨桐", sex="2"))
    move("transfer", found, found["school_code"], "accepted", JINSHUI, "start-approvals",
         "In school in 武汉, nothing under way: the four approvals begin.", "registration-found", **at(JINSHUI, 4, 1))

    found = register(child(XILING, 5, name="许博文", sex="1"))
    request = move("transfer", found, found["school_code"], "accepted", ZHONGYUAN, "start-approvals",
                   "Both on this side have approved: it waits for the school in 宜昌.", "registration-found",
                   applied_on="20261109", **at(ZHONGYUAN, 5, 2))
    approve(request, ("receiving-school", "20261110"), ("receiving-authority", "20261116"))

    found = register(child(JIANGAN, 7, name="傅晓彤", sex="2", status="2"))
    move("transfer", found, found["school_code"], "refused", JIANGAN, "resume-then-transfer",
         "On leave for illness: the school in 武汉 takes her back first.", "not-in-school", **at(LAOCHENG, 7, 1))

    found = register(child(WUCHANG, 3, name="沈泽宇", sex="1", business="1"))
    move("transfer", found, found["school_code"], "refused", WUCHANG, "finish-business-then-transfer",
         "His data are being corrected in 武汉: that is finished first.", "business-in-progress", **at(XINAN, 3, 1))

    found = register(child(WUCHANG, 6, name="曾慧琳", sex="2"))
    move("transfer", found, found["school_code"], "invalid", WUCHANG, "correct-at-releasing-school",
         "Registered in 武汉 under a name that sounds the same: the number is right, the name is not.",
         "number-found-under-another-name", name="曾惠琳", **at(JINSHUI, 6, 1))

    found = register(child(JIANGAN, 8, name="彭俊杰", sex="1"))
    move("transfer", found, found["school_code"], "invalid", JIANGAN, "correct-at-releasing-school",
         "Name and birth date are registered in 武汉 under another number.", "name-found-under-another-number",
         student_number=other_number(found), **at(ZHONGYUAN, 8, 1))

    found = register(child(XILING, 2, name="吕思婷", sex="2"))
    wrong = found["student_number"][:-1] + ("1" if found["student_number"][-1] != "1" else "2")
    move("transfer", found, found["school_code"], "invalid", XILING, "correct-at-releasing-school",
         "The last character of the number was mistyped: it fails its check.", "identity-check-wrong",
         student_number=wrong, **at(XINAN, 2, 1))

    never = child(LAOCHENG, 4, name="苏天佑", sex="1")
    never["student_number"] = "G" + never["id_number"]
    move("transfer", never, school(JIANGAN, 4, 1), "invalid", HUBEI, "correct-at-releasing-school",
         "Neither the name nor the number is registered in 湖北.", "not-found-in-out-province", **at(LAOCHENG, 4, 2))

    found = register(child(HAIDIAN, 5, name="卢曦", sex="2"))
    move("transfer", found, school(WUCHANG, 5, 1), "invalid", HAIDIAN, "correct-at-releasing-school",
         "The school named is in 湖北, but she is registered in 北京.", "found-in-another-province", **at(JINSHUI, 5, 1))

    found = register(child(JIANGAN, 9, name="蒋恺", sex="1", status="5"))
    move("transfer", found, found["school_code"], "refused", ZHONGYUAN, "request-enrolment",
         "A graduate is not transferred but enrolled.", "graduated", **at(ZHONGYUAN, 9, 1))

    found = register(child(XINAN, 6, name="蔡淑珍", sex="2", school_code=school(XINAN, 6, 2)))
    move("transfer", found, school(WUCHANG, 6, 1), "invalid", XINAN, "correct-at-releasing-school",
         "She is at this very school already, and not in 湖北 at all.", "found-in-another-province")

    found = register(child(LAOCHENG, 3, name="贾明远", sex="1"))
    request = move("transfer", found, found["school_code"], "accepted", ZHONGYUAN, "start-approvals",
                   "Inside 河南, which wants papers; the district of 郑州 has let its ten days pass.", "papers-needed",
                   applied_on="20261105", **at(ZHONGYUAN, 3, 1))
    approve(request, ("receiving-school", "20261106"))

    found = register(child(WUCHANG, 5, name="丁凯", sex="1"))
    move("transfer", found, found["school_code"], "invalid", JINSHUI, "register-at-approved-school",
         "A training centre that is not on the list of schools cannot take him.", "school-not-approved",
         **{**at(JINSHUI, 5, 1), "school_code": "2141010599"})

    found = register(child(JINSHUI, 6, name="魏瑶", sex="2"))
    request = move("transfer", found, found["school_code"], "accepted", CHAOYANG, "start-approvals",
                   "In 北京 grade 6 is lower secondary school; the school in 郑州 has refused to let her go.",
                   "stage-differs", applied_on="20261102", **at(CHAOYANG, 6, 1))
    approve(request, ("receiving-school", "20261103"), ("receiving-authority", "20261104"),
            ("releasing-school", "20261112", "学费尚未结清"))
    # What came in twice, out of order, and for a request that nobody knows.
    approve(request, ("releasing-school", "20261113"))
    approve("410000-T0001", ("receiving-authority", "20261124"))
    approve("410000-T9999", ("receiving-school", "20261124"))


def graduate(county, name, sex, birth, enrolled, **fields):
    """Who finished lower secondary school, having been enrolled there in the month `enrolled`."""
    return register(child(county, 9, name=name, sex=sex, birth_date=birth, enrolled=enrolled, status="5", **fields))


def tell_enrolments():
    found = graduate(WUCHANG, "薛航", "1", "20110322", "202309")
    request = move("enrolment", found, found["school_code"], "accepted", ZHONGYUAN, "start-approvals",
                   "All three have approved, and the file has been retrieved.", "registration-found",
                   applied_on="20260901", **at(ZHONGYUAN, 10, 1))
    approve(request, ("receiving-school", "20260902"), ("receiving-authority", "20260907"),
            ("releasing-authority", "20260918"), ("retrieval", "20260922"))

    found = graduate(XILING, "叶琪", "2", "20110519", "202309")
    move("enrolment", found, found["school_code"], "refused", JINSHUI, "resubmit-when-open",
         "The window closed at the end of October.", "window-closed", **at(JINSHUI, 10, 1))

    found = register(child(JIANGAN, 9, name="阎冉", sex="2", birth_date="20110412"))
    move("enrolment", found, found["school_code"], "refused", JIANGAN, "graduate-then-enrol",
         "Not a graduate yet: the school in 武汉 records the graduation first.", "not-graduated",
         applied_on="20261020", **at(LAOCHENG, 10, 1))

    found = graduate(WUCHANG, "余昊", "1", "20100208", "202209")
    move("enrolment", found, found["school_code"], "refused", ZHONGYUAN, "enrol-elsewhere",
         "He finished in 2025, and 河南 admits no graduates of earlier years to upper secondary school.",
         "graduate-of-earlier-year", applied_on="20261020", **at(ZHONGYUAN, 10, 1))

    found = graduate(JIANGAN, "潘蕊", "2", "20110814", "202309")
    request = move("enrolment", found, found["school_code"], "accepted", JINSHUI, "start-approvals",
                   "The authority in 武汉 has had it for longer than it may.", "registration-found",
                   applied_on="20261026", **at(JINSHUI, 10, 2))
    approve(request, ("receiving-school", "20261028"), ("receiving-authority", "20261103"))


def tell_late():
    def ask(row, verdict, authority, next_step, why, reason):
        row = {**row, "student_number": "", "business": "", "status": "1", "applied_on": TONIGHT}
        row["record_id"] = f"{HENAN}-L{len(late) + 101:04d}"
        late.append(row)
        add_expected(row["record_id"], verdict, reason, authority, next_step, why)

    ask(child(ZHONGYUAN, 1, name="杜若曦", sex="2", birth_date="20201105"), "invalid", ZHONGYUAN, "register-when-of-age",
        "Not six by 31 August, the day that 河南 has set.", "under-school-age")
    found = register(child(JINSHUI, 7, name="戴毅", sex="1"))
    ask({**found, **at(ZHONGYUAN, 7, 1), "school_code": school(ZHONGYUAN, 3, 9)}, "duplicate", "410100",
        "return-to-previous-school", "A primary school without a plan for grade 7: he goes back to his school.",
        "no-enrolment-plan")


def tell():
    tell_transfers()
    tell_enrolments()
    tell_late()
