"""Working through cases: with the keyboard, alone, in twos, and too late."""
import re
import tempfile

from make_workspace import HOSTILE

# What of HOSTILE a page shows: the same characters, the last one by its number.
SHOWN = HOSTILE.replace("\u202e", "[U+202E]")


def test_log_in(desk):
    context = desk.browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.goto(desk.address + "/cases")
    assert "/login" in page.url
    page.fill("[name=user]", "li")
    page.fill("[name=password]", "not the password")
    page.keyboard.press("Enter")
    page.wait_for_selector(".problem")
    page.screenshot(path=f"{desk.pictures}/login.png")
    context.close()
    with desk.person("li") as person:
        person.go("/cases?scope=own")
        person.check("list")
        person.submit("text=退出")
        assert "/login" in person.page.url
        person.check("login")
        person.go("/cases")
        assert "/login" in person.page.url


def count(person):
    return int(re.search(r"共 ([\d,]+) 件", person.text()).group(1).replace(",", ""))


def test_ten_cases_with_the_keyboard(desk):
    with desk.person("li") as person:
        person.go("/cases?scope=own")
        before = count(person)
        person.press("j", "k", "j", "Enter")
        seen = []
        for _ in range(10):
            person.page.wait_for_selector("#decide")
            seen.append(person.text("h1"))
            person.press("2", "r")
            person.type("户籍信息更正，两地核实")
            with person.page.expect_navigation():
                person.press("Control+Enter")
            assert "决定已记录" in person.text(), person.text()[:200]
        assert len(set(seen)) == 10, seen
        person.press("l")
        person.page.wait_for_selector("#list")
        assert count(person) == before - 10


def test_the_keyboard_reaches_everything(desk):
    with desk.person("li") as person:
        person.first_case()
        person.press("?")
        assert person.page.is_visible("#keys")
        person.check("keys")
        person.press("Escape")
        number = person.text("h1")
        with person.page.expect_navigation():
            person.press("n")
        assert person.text("h1") != number
        # Tab alone goes through all that can be used, and never ends in a trap.
        person.page.evaluate("document.body.tabIndex = -1; document.body.focus()")
        reached = set()
        for _ in range(60):
            person.press("Tab")
            reached.add(person.page.evaluate("document.activeElement.id || document.activeElement.name"))
        assert {"find", "language", "back", "next", "decision-1", "reason", "submit", "authority"} - reached <= {
            "authority"}, reached
        person.press("/")
        person.type(number)
        with person.page.expect_navigation():
            person.press("Enter")
        assert person.text("h1") == number


def test_withdraw(desk):
    with desk.person("li") as person:
        number = person.first_case("scope=own&state=decided")
        person.page.fill("#withdraw input[name=reason]", "核对后发现看错")
        person.submit("#withdraw-button")
        assert "决定已撤回" in person.text() and person.page.locator("#decide").count() == 1
        assert "撤回决定，重新提出" in person.text(".timeline"), number
        person.check("withdrawn")


def test_second_person(desk):
    with desk.person("li") as first, desk.person("wang") as second:
        number = first.first_case()
        first.decide("3", "同一名学生，保留在读学校学籍")
        assert "待另一名经办人复核" in first.text()
        assert first.page.locator("#agree").count() == 0, "nobody agrees to the own decision"
        second.go(f"/cases/{number}")
        second.check("second-person")
        second.submit("#agree")
        assert "李敏 + 王芳" in second.text("#decisions")


def test_second_person_who_does_not_agree(desk):
    with desk.person("li") as first, desk.person("wang") as second:
        number = first.first_case()
        first.decide("3", "同一名学生")
        second.go(f"/cases/{number}")
        second.page.fill("#proposal input[name=reason]", "两地学校均在读，先核实")
        second.submit("#object")
        assert "未同意" in second.text() and second.page.locator("#decide").count() == 1


def test_stale_decision_is_refused(desk):
    with desk.person("li") as one, desk.person("wang") as other:
        number = one.first_case()
        other.go(f"/cases/{number}")
        one.decide("2", "信息更正")
        other.decide("2", "另有看法")
        assert "决定未记录" in other.text() and "变更：改正信息" in other.text() and "李敏" in other.text()
        other.check("stale")
        with other.page.expect_navigation():
            other.press("Enter")
        assert "另有看法" not in other.text() and "信息更正" in other.text("#decisions")


def test_both_sides_and_a_document(desk):
    """Two children in two provinces: not before each side has filed its evidence."""
    number, asking, found = [row for row in desk.query(
        'SELECT "case".number, request.division, evidence.school_division FROM "case"'
        ' JOIN request ON request.id = "case".request JOIN evidence ON evidence."case" = "case".number'
        " WHERE \"case\".state = 'open' AND \"case\".authority = 0 AND request.division / 10000 = 41"
        " AND evidence.school_division / 10000 <> 41") if desk.query(
            f"SELECT count(*) FROM evidence WHERE \"case\" = '{row[0]}'")[0][0] == 1][0]
    with desk.person("zhao") as side, desk.person("li") as ministry:
        ministry.go(f"/cases/{number}")
        ministry.decide("1", "两名学生")
        assert "须双方先提交佐证" in ministry.text()
        side.go(f"/cases/{number}")
        side.page.fill("#substantiation input[name=text]", f"在校证明 {HOSTILE}")
        side.submit("#substantiation button")
        assert "佐证已提交" in side.text() and SHOWN in side.text()
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/证明<b>x</b>.pdf".replace("/b>", "b>")
            with open(path, "wb") as file:
                file.write(b"%PDF-1.7\n%%EOF\n")
            side.page.set_input_files("#attachments input[type=file]", path)
            side.submit("#attachments button")
        assert "附件已上传" in side.text() and "证明<b>x<b>.pdf" in side.text("#attachments")
        side.check("side", whole=True)
        ministry.go(f"/cases/{number}")
        assert SHOWN in ministry.text("#substantiation")
        ministry.page.fill("#substantiation input[name=text]", "户籍证明")
        ministry.submit("#substantiation button")
        ministry.decide("1", f"两名学生，双方均有佐证 {HOSTILE}")
        assert "决定已记录" in ministry.text() and SHOWN in ministry.text("#decisions")
        ministry.check("decided", whole=True)
        side.go(f"/cases/{number}")
        assert "佐证：" in side.text("#decisions") and "双方均有佐证" not in side.text()


def test_deciding_blind(desk):
    with desk.person("wang") as person:
        person.go("/account")
        person.submit("#blind")
        person.first_case()
        assert "盲审" in person.text() and person.page.locator(".right svg:not(.map)").count() == 0
        person.go("/account")
        person.submit("#blind")


def test_language_and_print(desk):
    with desk.person("li") as person:
        number = person.first_case()
        with person.page.expect_navigation():
            person.press("g")
        assert "Both registrations" in person.text() and person.text("h1") == number
        person.check("case-en", whole=True)
        person.page.emulate_media(media="print")
        # A sheet of A4 between its margins, at 96 dots an inch.
        person.page.set_viewport_size({"width": 718, "height": 1010})
        for hidden in (".bar", "#submit", "#next", "form"):
            assert not person.page.is_visible(hidden), hidden
        assert person.page.is_visible(".records")
        assert person.page.evaluate("document.documentElement.scrollWidth") <= 718
        person.picture("print")
        sheets = person.page.pdf(format="A4", margin={side: "15mm" for side in ("top", "bottom", "left", "right")})
        assert len(re.findall(rb"/Type\s*/Page\b", sheets)) <= 3
