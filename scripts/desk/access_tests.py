"""What each role and seat sees, and what nobody is let through to. Every combination is in AccessTableTests; here it is seen."""
import re

from case_tests import SHOWN


def name_row(person):
    return person.page.locator(".records tr", has=person.page.locator("th", has_text=re.compile("^姓名$"))).inner_text()


def test_masked_and_unmasked_by_role(desk):
    with desk.person("he") as viewer, desk.person("li") as decider, desk.person("wang") as supervisor:
        number = viewer.first_case()
        assert "*" in name_row(viewer) and viewer.page.locator("form[action*=reveal]").count() == 0
        assert viewer.page.locator("#decide").count() == 0
        decider.go(f"/cases/{number}")
        assert "*" in name_row(decider)
        decider.check("case", whole=True)
        decider.page.fill("form[action*=reveal] input[name=reason]", "核对监护人")
        decider.submit("form[action*=reveal] button")
        assert "*" not in name_row(decider) and "本次查看已记录" in decider.text()
        decider.check("case-in-full")
        assert decider.go("/audit") == 404
        decider.check("not-there")
        supervisor.go("/audit")
        assert all(text in supervisor.text() for text in ("核对监护人", "李敏", number))
        supervisor.check("audit")


def test_markup_in_names_is_text(desk):
    """A user, a reason, a file and values whose text is markup: they are read, and nothing of them is run or turned around."""
    with desk.person("gao") as person, desk.person("wang") as other:
        assert SHOWN in person.text(".who")
        number = person.first_case()
        person.page.fill("form[action*=reveal] input[name=reason]", "<img src=x onerror=alert(2)>")
        person.submit("form[action*=reveal] button")
        person.decide("2", "<b>粗</b><script>alert(3)</script>\u202e")
        assert "<b>粗</b><script>alert(3)</script>[U+202E]" in person.text("#decisions")
        assert SHOWN in person.text("#decisions") and SHOWN in person.text(".timeline")
        refused = "/nights/2026-11-24/files/410000-20261124-late-002.csv"
        for path, expected in ((f"/cases/{number}", "alert(3)"), ("/audit", "<img src=x onerror=alert(2)>"),
                               ("/nights/2026-11-24", "<script>"), (refused, "年级")):
            assert other.go(path) == 200
            assert expected in other.text(), path
            assert other.page.locator("main b:text-is('远'), main b:text-is('粗'), main script, main img").count() == 0
            assert "\u202e" not in other.page.content(), path
        other.go("/nights/2026-11-24")
        other.submit("tr:has-text('<script>') >> text=看原因和改法")
        assert "<script>" in other.text("h1"), other.text()


def test_anothers_cases_do_not_exist(desk):
    """Every number in the book, asked for by a county: its own are there, all others as if there were none."""
    county, seen = 330105, {True: 0, False: 0}
    rows = desk.query(
        'SELECT "case".number, request.id, handler, "case".authority, division FROM "case"'
        ' JOIN request ON request.id = "case".request')
    sides = set(desk.query(f'SELECT "case" FROM evidence WHERE school_division = {county}'))
    with desk.person("sun") as person:
        for number, request, handler, authority, division in rows:
            is_own = county in (handler, authority, division) or (number,) in sides
            seen[is_own] += 1
            expected = 200 if is_own else 404
            for path in (f"/cases/{number}", f"/api/v1/cases/{number}"):
                status, text = person.get(path)
                assert status == expected, (path, status, expected)
                assert is_own or request not in text
            if not is_own:
                for path in (f"/cases/{number}/next", f"/cases/{number}/attachments/1", f"/requests/{request}",
                             f"/api/v1/requests/{request}"):
                    assert person.get(path)[0] == 404, path
        assert seen[False] > 100, seen
        for path in ("/nights", "/nights/2026-11-24", "/provinces/330000", "/model", "/audit", "/nights/progress"):
            assert person.get(path)[0] == 404, path
        person.go("/cases?scope=below")
        for row in person.page.locator("#list tbody tr").all_inner_texts():
            assert "330105" in row or "拱墅" in row, row


def test_a_side_sees_its_own_side(desk):
    with desk.person("zhao") as person:
        for filters in ("scope=sides", "scope=sides&state=all"):
            person.first_case(filters)
            if "不在辖区内" in person.text():
                break
        text = person.text()
        assert "不在辖区内" in text and "联系机关" in text and "证据不显示" in text


def test_other_pages(desk):
    request = desk.query("SELECT id FROM request WHERE id LIKE '410000-L%' ORDER BY id LIMIT 1")[0][0]
    pages = {"cases-of-all": "/cases?scope=below&state=all", "no-cases": "/cases?scope=own&verdict=clear",
             "provinces": "/provinces", "province": "/provinces/410000", "account": "/account", "model": "/model",
             "request": f"/requests/{request}"}
    for language in ("zh", "en"):
        with desk.person("wang", language) as person:
            for name, path in pages.items():
                assert person.go(path) == 200, path
                person.check(name if language == "zh" else f"{name}-en")


def test_a_wrong_password_is_told_on_the_account_page(desk):
    with desk.person("chen") as person:
        person.go("/account")
        person.page.fill("[name=old]", "wrong password")
        person.page.fill("[name=new]", "another one 10")
        person.submit("form[action*=password] button")
        assert "用户名或密码不对" in person.text()


def test_every_page_of_the_table_was_held_against_wcag(desk):
    """By name of the picture; the one for a night's report is the report's own."""
    expected = {"login", "list", "case", "request", "nights", "night", "refused", "provinces", "province", "model", "audit",
                "account", "stale", "not-there"}
    assert expected <= desk.checked, expected - desk.checked
