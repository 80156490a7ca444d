"""One night's requests, told one by one, and what each must lead to by the register's rules."""

from children import (
    BEIJING, CHAOYANG, ENSHI, HAIDIAN, HENAN, HUBEI, JIANGAN, JINSHUI, JIYUAN, LAOCHENG, TONIGHT, WUCHANG, XIANTAO, XILING,
    XINAN, ZHONGYUAN, child, enrolled_in, register, resident_number, school, wrong_check)

requests = {HENAN: [], HUBEI: [], BEIJING: []}
expected = []


def ask(row, verdict, authority, next_step, why, reason, **changes):
    """A request for the child `row` with `changes`, and what it must lead to."""
    request = {**row, "student_number": "", "business": "", "status": "1", "applied_on": TONIGHT, **changes}
    province = request["school_division"][:2] + "0000"
    request["record_id"] = f"{province}-L{len(requests[province]) + 1:04d}"
    requests[province].append(request)
    add_expected(request["record_id"], verdict, reason, authority, next_step, why)


def add_expected(request, verdict, reason, authority, next_step, why):
    """What a request must lead to; `authority` is the division of the authority, 000000 the ministry."""
    if authority == "000000":
        level = "ministry"
    elif authority.endswith("0000"):
        level = "province"
    elif authority.endswith("00"):
        level = "prefecture"
    else:
        level = "county"
    expected.append([request, verdict, reason, level, authority, next_step, why])


def at(county, grade, serial):
    """The fields that say which school asks."""
    return {
        "school_code": school(county, grade, serial), "school_division": county, "grade": str(grade),
        "enrolled": enrolled_in(grade),
    }


def tell_clear_stories():
    ask(child(JINSHUI, 3, name="丁沐宸", sex="1"), "clear", JINSHUI, "register-late",
        "Never registered: the family came from the country last month.", "nothing-found")

    brother = register(child(ZHONGYUAN, 4, name="段浩宇", sex="1", birth_date="20170506"))
    family = {k: brother[k] for k in ["guardian_name", "guardian_phone", "hukou_division", "school_code"]}
    ask(child(ZHONGYUAN, 4, name="段浩轩", sex="1", birth_date="20170506", **family), "clear", ZHONGYUAN, "register-late",
        "His twin is registered, with a number of his own: two children, however much they share.", "nothing-found")

    register(child(XILING, 5, name="王子涵", sex="2", birth_date="20160318", ethnicity="15"))
    ask(child(LAOCHENG, 5, name="王子涵", sex="1", birth_date="20160318"), "clear", LAOCHENG, "register-late",
        "A 土家族 girl of this common name was born on the same day in another province; he is a boy with his own number.",
        "nothing-found")

    ask(child(JIYUAN, 1, name="侯佳怡", sex="2"), "clear", JIYUAN, "register-new",
        "A first-grade pupil needs no national check; it is reported on all the same.", "first-grade")

    odd = child(XINAN, 2, name="贺天佑", sex="1", birth_date="20190102")
    for sequence in range(1, 999, 2):
        odd["id_number"] = resident_number(XINAN, "20190102", "1", sequence)
        if odd["id_number"].endswith("X"):
            break
    wide = odd["id_number"].translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"})
    ask(odd, "clear", XINAN, "register-late",
        "A number in full-width digits with a small x is a matter of typing, not an error.", "nothing-found",
        id_number=wide[:17] + "x")

    ask(child(XIANTAO, 6, name="熊若曦", sex="2"), "clear", XIANTAO, "register-late",
        "Never registered; 仙桃市 is directly under the province and is its own authority.", "nothing-found")

    ask(child(HAIDIAN, 4, name="ANNA MARIA SCHMIDT", sex="2", id_type="A", id_number="C01X0006H", ethnicity="98",
              hukou_division="", guardian_name="KARL SCHMIDT"),
        "clear", HAIDIAN, "register-late", "A foreign pupil with a passport, never registered.", "nothing-found")


def tell_duplicate_stories():
    found = register(child(JINSHUI, 3, name="汤雨桐", sex="2", school_code=school(JINSHUI, 3, 1)))
    ask(found, "duplicate", JINSHUI, "request-transfer",
        "Registered at another school of the same district, every field the same: the pupil is transferred.",
        "same-identity-number", **at(JINSHUI, 3, 2))

    found = register(child(XINAN, 7, name="尹承乐", sex="1", school_code=school(XINAN, 7, 3)))
    ask(found, "duplicate", XINAN, "keep-existing-registration",
        "The school itself has registered the pupil already, and forgot.", "same-school")

    found = register(child(ZHONGYUAN, 5, name="常梓萱", sex="2"))
    ask(found, "duplicate", "410100", "request-transfer",
        "The next district of 郑州, and the name is written with another character of the same sound (子 for 梓).",
        "probable-duplicate", name="常子萱", **at(JINSHUI, 5, 2))

    found = register(child(LAOCHENG, 6, name="武俊杰", sex="1"))
    ask(found, "duplicate", HENAN, "request-transfer",
        "The number fails its check, yet name, birth date, guardian and phone find the pupil in 洛阳.",
        "identity-check-wrong", id_number=wrong_check(found["id_number"]), **at(ZHONGYUAN, 6, 1))

    found = register(child(WUCHANG, 4, name="乔诗琪", sex="2"))
    ask(found, "duplicate", "000000", "request-transfer",
        "Registered in 湖北; the name is spelt with a homophone. Two provinces: the ministry.",
        "same-identity-number", name="乔思琪", **at(JINSHUI, 4, 3))

    found = register(child(JIANGAN, 7, name="龚博文", sex="1", business="3"))
    ask(found, "duplicate", "000000", "release-then-transfer",
        "A school in 湖北 has called for his file, while he attends school here: it releases the file first.",
        "transfer-under-way", **at(LAOCHENG, 7, 1))

    found = register(child(CHAOYANG, 8, name="赖晓彤", sex="2", status="2"))
    ask(found, "duplicate", "000000", "resume-then-transfer",
        "On leave for illness from a school in 北京: she is taken back into school there, then transferred.",
        "not-in-school", **at(XINAN, 8, 2))

    found = register(child(XILING, 9, name="万志远", sex="1", birth_date="20110214", enrolled="202309", status="5"))
    ask(found, "duplicate", "000000", "request-enrolment",
        "Finished lower secondary school in 湖北 and goes to upper secondary school here: enrolment of a graduate.",
        "graduated", **at(ZHONGYUAN, 10, 1))

    found = register(child(JIYUAN, 2, name="毛铭泽", sex="1", school_code=school(JIYUAN, 2, 1)))
    ask(found, "duplicate", JIYUAN, "request-transfer",
        "Both schools are in 济源市, which is directly under the province and settles it itself.",
        "same-identity-number", **at(JIYUAN, 2, 2))

    found = register(child(JIYUAN, 6, name="邱静怡", sex="2"))
    ask(found, "duplicate", HENAN, "request-transfer",
        "济源市 has no prefecture above it: with 郑州 it has only the province in common.",
        "same-identity-number", **at(JINSHUI, 6, 1))

    first = register(child(ZHONGYUAN, 5, name="黎卓恒", sex="1"))
    register({**first, **at(JINSHUI, 5, 3), "former_name": ""})
    ask(first, "duplicate", HENAN, "request-transfer",
        "Registered twice already, in two districts of 郑州; 洛阳 asks for a third. What all three have in common decides.",
        "same-identity-number", **at(XINAN, 5, 1))

    found = register(child(JINSHUI, 4, name="易慧琳", sex="2", business="1"))
    ask(found, "duplicate", "410100", "finish-business-then-transfer",
        "Her data are being corrected at the other school: that is finished first.",
        "business-in-progress", **at(ZHONGYUAN, 4, 4))

    found = register(child(HAIDIAN, 6, name="帕丽达·阿卜杜热合曼", sex="2", ethnicity="05", birth_date="20141120"))
    ask(found, "duplicate", "000000", "request-transfer",
        "The middle dot is left out and the number is missing, but birth date, guardian and phone are hers.",
        "probable-duplicate", name="帕丽达阿卜杜热合曼", id_type="", id_number="", **at(LAOCHENG, 6, 3))

    found = register(child(XILING, 5, name="秦若琳", sex="2", birth_date="20160510"))
    ask(found, "duplicate", "000000", "request-transfer",
        "The birth date was entered by the lunar calendar (四月初四 for 10 May), so it contradicts the number; she is found.",
        "identity-contradicts-birth-date", birth_date="20160404", **at(XINAN, 5, 4))

    found = register(child(ENSHI, 3, name="向思婷", sex="2", ethnicity="15"))
    ask(found, "duplicate", HUBEI, "request-transfer",
        "Registered in 恩施 and now called by another name: the request gives the former one.",
        "same-identity-number", name="向雪梅", former_name="向思婷", **at(JIANGAN, 3, 2))

    found = register(child(CHAOYANG, 3, name="石宸睿", sex="1"))
    ask(found, "duplicate", BEIJING, "request-transfer",
        "Two districts of 北京: a municipality has no prefecture between, so the city decides.",
        "same-identity-number", **at(HAIDIAN, 3, 1))

    found = register(child(HAIDIAN, 1, name="姚可馨", sex="2"))
    ask(found, "duplicate", BEIJING, "request-transfer",
        "A first-grade pupil needs no check, and yet she is registered in another district already.",
        "first-grade", **at(CHAOYANG, 1, 2))


def tell_stories_of_one_night():
    new = child(ZHONGYUAN, 4, name="钟烨霖", sex="1")
    ask(new, "duplicate", "410100", "decide-which-request",
        "Two schools of 郑州 ask for the same new pupil tonight: where he really attends decides.",
        "also-requested-tonight", **at(ZHONGYUAN, 4, 1))
    ask(new, "duplicate", "410100", "decide-which-request",
        "The other of the two requests of 郑州.", "also-requested-tonight", **at(JINSHUI, 4, 2))

    new = child(LAOCHENG, 2, name="史薇", sex="2")
    ask(new, "duplicate", "000000", "decide-which-request",
        "A school in 洛阳 and one in 武汉 ask for the same new pupil tonight: two provinces, the ministry.",
        "also-requested-tonight", **at(LAOCHENG, 2, 1))
    ask(new, "duplicate", "000000", "decide-which-request",
        "The request of 武汉 for the pupil whom 洛阳 asks for too.", "also-requested-tonight", **at(WUCHANG, 2, 1))


def tell_conflict_stories():
    holder = register(child(ZHONGYUAN, 6, name="孔国强", sex="1"))
    ask(child(ZHONGYUAN, 6, name="雷佑", sex="1", birth_date=holder["birth_date"], hukou_division=ZHONGYUAN,
              id_number=holder["id_number"]),
        "conflict", ZHONGYUAN, "resolve-number-first",
        "The number is another boy's, with another name, guardian and phone: whose is it?",
        "identity-number-held-by-another-child")

    holder = register(child(XIANTAO, 3, name="龙倩", sex="2"))
    ask(child(XINAN, 3, name="卢蕊", sex="2", birth_date=holder["birth_date"], id_number=holder["id_number"]),
        "conflict", "000000", "resolve-number-first",
        "The number is held by a girl of another name in 仙桃 (湖北).", "identity-number-held-by-another-child")


def tell_review_stories():
    unknown = {"id_type": "", "id_number": ""}
    # One more child bears each name, so that name and birth date prove something, but not enough.
    for name, sex in [("张欣怡", "2"), ("李浩宇", "1")]:
        register(child(WUCHANG, 2, name=name, sex=sex))

    found = register(child(LAOCHENG, 7, name="张欣怡", sex="2", birth_date="20140308"))
    ask(found, "review", HENAN, "decide-by-authority",
        "A common name, the same birth date, no number; guardian, phone and hukou differ: moved, or a namesake?",
        "possible-duplicate", guardian_name="周海燕", guardian_phone="13937160124", hukou_division=JINSHUI, **unknown,
        **at(JINSHUI, 7, 1))

    found = register(child(JIANGAN, 5, name="李浩宇", sex="1", birth_date="20150922"))
    ask(found, "review", "000000", "decide-by-authority",
        "The same in two provinces: name and birth date agree, nothing else does, and there is no number to tell.",
        "possible-duplicate", guardian_name="李志刚", guardian_phone="15038790355", hukou_division=XINAN, **unknown,
        **at(XINAN, 5, 2))


def tell_invalid_stories():
    request = child(JINSHUI, 5, name="邵凯", sex="1")
    ask(request, "invalid", JINSHUI, "correct-and-resubmit",
        "The number fails its check and nobody like him is registered: the school looks at his papers again.",
        "identity-check-wrong", id_number=wrong_check(request["id_number"]))

    ask(child(LAOCHENG, 4, name="孟洁", sex="2"), "invalid", LAOCHENG, "correct-and-resubmit",
        "There is no 30 February.", "birth-date-impossible", birth_date="20170230")

    request = child(XINAN, 6, name="康瑞", sex="1", birth_date="20150711")
    ask(request, "invalid", XINAN, "correct-and-resubmit",
        "The number says 11 July, the birth date says 17 November, and nobody is found under either.",
        "identity-contradicts-birth-date", birth_date="20151117")

    request = child(ZHONGYUAN, 3, name="顾茹", sex="2")
    ask(request, "invalid", ZHONGYUAN, "correct-and-resubmit",
        "The number is a girl's, the sex says boy.", "identity-contradicts-sex", sex="1")

    ask(child(JINSHUI, 2, name="江翰", sex="1"), "invalid", JINSHUI, "correct-and-resubmit",
        "No province has the number 99: the school's code is mistyped.", "school-code-impossible",
        school_code="2199010501")

    ask(child(JINSHUI, 6, name="白琬", sex="2"), "invalid", JINSHUI, "register-at-approved-school",
        "A training centre that is not on the province's list of schools cannot register anyone.",
        "school-not-approved", school_code="2141010599")

    ask(child(LAOCHENG, 3, name="田?霖", sex="1"), "invalid", LAOCHENG, "correct-and-resubmit",
        "The old computer could not write the second character of his name.", "name-unreadable")

    ask(child(JIYUAN, 5, name="贾敏", sex="2"), "invalid", HENAN, "correct-and-resubmit",
        "The sex is given as 女 where the code 2 belongs: the row cannot be used, so only its province is known.",
        "row-rejected", sex="女")


def tell():
    tell_clear_stories()
    tell_duplicate_stories()
    tell_stories_of_one_night()
    tell_conflict_stories()
    tell_review_stories()
    tell_invalid_stories()
