#!/usr/bin/env python3
"""Works at the desk as people do, in Chromium, and checks what they see.

  browser_test.py CHACHONG WORKSPACE PICTURES
"""
import os
import re
import subprocess
import sys
import time
import traceback
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PASSWORD = "correct horse 9"
REFUSED = "410000-20261124-late-002.csv"
chachong, workspace, pictures = sys.argv[1:]


class Server:
    def __enter__(self):
        self.process = subprocess.Popen(
            [chachong, "serve", workspace, "--port", "0", "--date", "2026-11-27", "--lang", "en"],
            stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.address = re.search(r"http://[0-9.:]+", line).group()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Person:
    """A browser of its own, logged in."""

    def __init__(self, browser, address, user, language="zh"):
        self.address = address
        self.context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN")
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        self.page.on("dialog", lambda dialog: self.errors.append("a dialog opened"))
        self.go(f"/language/{language}?back=/login")
        self.page.fill("[name=user]", user)
        self.page.fill("[name=password]", PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_selector(".who")

    def go(self, path):
        response = self.page.goto(self.address + path)
        return response.status if response else 0

    def text(self, selector="main"):
        return self.page.inner_text(selector)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def submit(self, selector):
        with self.page.expect_navigation():
            self.page.click(selector)

    def picture(self, name, whole=False):
        self.page.screenshot(path=f"{pictures}/{name}.png", full_page=whole)

    def close(self):
        assert not self.errors, self.errors
        self.context.close()


def check_page(person, name, whole=False):
    """Every page: nothing is wider than the screen, no text is cut off, contrast and structure are WCAG AA."""
    page = person.page
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 1366, f"{name} is {width} wide"
    cut = page.evaluate(
        "Array.from(document.querySelectorAll('a,button,th,h1,h2,.mark,dd,p')).filter("
        "e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflow === 'hidden').map(e => e.innerText)")
    assert not cut, f"{name}: cut off: {cut}"
    results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
    found = [(v["id"], [n["html"][:100] for n in v["nodes"]][:3]) for v in results.response["violations"]]
    assert not found, f"{name}: {found}"
    person.picture(name, whole)


def test_login(browser, address):
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.goto(address + "/cases")
    assert "/login" in page.url
    page.fill("[name=user]", "li")
    page.fill("[name=password]", "not the password")
    page.keyboard.press("Enter")
    page.wait_for_selector(".problem")
    page.screenshot(path=f"{pictures}/login.png")
    person = Person(browser, address, "li")
    check_page(person, "list")
    person.close()


def test_ten_cases_with_the_keyboard(browser, address):
    person = Person(browser, address, "li")
    person.go("/cases?scope=own")
    before = int(re.search(r"共 (\d+) 件", person.text()).group(1))
    person.press("j", "k", "j", "Enter")
    seen = []
    for _ in range(10):
        person.page.wait_for_selector("#decide")
        seen.append(person.text("h1"))
        person.press("2", "r")
        person.page.keyboard.type("户籍信息更正，两地核实")
        with person.page.expect_navigation():
            person.press("Control+Enter")
        assert "决定已记录" in person.text(), person.text()[:200]
    assert len(set(seen)) == 10, seen
    person.press("l")
    person.page.wait_for_selector("#list")
    assert int(re.search(r"共 (\d+) 件", person.text()).group(1)) == before - 10
    person.close()


def first_case(person, query="scope=own"):
    person.go(f"/cases?{query}")
    with person.page.expect_navigation():
        person.press("j", "Enter")
    person.page.wait_for_selector(".case")
    return person.text("h1")


def test_withdraw(browser, address):
    person = Person(browser, address, "li")
    number = first_case(person, "scope=own&state=decided")
    person.page.fill("#withdraw input[name=reason]", "核对后发现看错")
    person.submit("#withdraw-button")
    assert "决定已撤回" in person.text() and person.page.locator("#decide").count() == 1
    assert "撤回决定，重新提出" in person.text(".timeline"), number
    person.close()


def test_second_person(browser, address):
    first = Person(browser, address, "li")
    number = first_case(first)
    first.press("3", "r")
    first.page.keyboard.type("同一名学生，保留在读学校学籍")
    first.page.uncheck("[name=next]")
    first.submit("#submit")
    assert "待另一名经办人复核" in first.text()
    assert first.page.locator("#agree").count() == 0, "nobody agrees to the own decision"
    second = Person(browser, address, "wang")
    second.go(f"/cases/{number}")
    check_page(second, "second-person", whole=True)
    second.submit("#agree")
    assert "李敏 + 王芳" in second.text("#decisions")
    first.close()
    second.close()


def test_stale_decision_is_refused(browser, address):
    one, other = Person(browser, address, "li"), Person(browser, address, "wang")
    number = first_case(one)
    other.go(f"/cases/{number}")
    for person, reason in ((one, "信息更正"), (other, "另有看法")):
        person.press("2", "r")
        person.page.keyboard.type(reason)
        person.page.uncheck("[name=next]")
        person.submit("#submit")
    other.errors.clear()  # Chromium tells of a 409 as an error.
    assert "决定未记录" in other.text() and "变更：改正信息" in other.text() and "李敏" in other.text()
    check_page(other, "stale")
    with other.page.expect_navigation():
        other.press("Enter")
    assert "另有看法" not in other.text() and "信息更正" in other.text("#decisions")
    one.close()
    other.close()


def name_row(person):
    return person.page.locator(".records tr", has=person.page.locator("th", has_text=re.compile("^姓名$"))).inner_text()


def test_masked_and_unmasked_by_role(browser, address):
    viewer = Person(browser, address, "gao")
    number = first_case(viewer)
    assert "*" in name_row(viewer) and viewer.page.locator("form[action*=reveal]").count() == 0
    assert viewer.page.locator("#decide").count() == 0
    assert "高<b>远</b>[U+202E]" in viewer.text(".who"), "a name is text"
    person = Person(browser, address, "li")
    person.go(f"/cases/{number}")
    check_page(person, "case", whole=True)
    person.page.fill("form[action*=reveal] input[name=reason]", "核对监护人")
    person.submit("form[action*=reveal] button")
    assert "*" not in name_row(person) and "本次查看已记录" in person.text()
    person.close()
    viewer.close()
    supervisor = Person(browser, address, "wang")
    supervisor.go("/audit")
    assert "核对监护人" in supervisor.text() and "李敏" in supervisor.text() and number in supervisor.text()
    check_page(supervisor, "audit")
    supervisor.close()


def test_others_cases_do_not_exist(browser, address):
    ministry = Person(browser, address, "li")
    number = first_case(ministry)
    county = Person(browser, address, "sun")
    assert county.go(f"/cases/{number}") == 404
    county.errors.clear()  # Chromium tells of a 404 as an error.
    cookie = "; ".join(f"{c['name']}={c['value']}" for c in county.context.cookies())
    for path in (f"/api/v1/cases/{number}", "/api/v1/requests/510000-L000000001"):
        try:
            urllib.request.urlopen(urllib.request.Request(address + path, headers={"Cookie": cookie}))
            raise AssertionError(f"{path} was let through")
        except urllib.error.HTTPError as error:
            assert error.code == 404, error.code
    county.go("/cases?scope=below")
    for row in county.page.locator("#list tbody tr").all_inner_texts():
        assert "330105" in row or "拱墅" in row, row
    ministry.close()
    county.close()


def test_a_side_sees_its_own_side(browser, address):
    person = Person(browser, address, "zhao")
    first_case(person, "scope=sides")
    text = person.text()
    if "不在辖区内" in text:
        assert "联系机关" in text and "证据不显示" in text
    check_page(person, "side", whole=True)
    person.close()


def test_language_and_print(browser, address):
    person = Person(browser, address, "li")
    number = first_case(person)
    with person.page.expect_navigation():
        person.press("g")
    assert "Both registrations" in person.text() and person.text("h1") == number
    check_page(person, "case-en", whole=True)
    person.page.emulate_media(media="print")
    assert not person.page.is_visible(".bar") and not person.page.is_visible("#submit")
    assert person.page.is_visible(".records")
    person.picture("print", whole=True)
    person.page.emulate_media(media="screen")
    person.press("?")
    assert person.page.is_visible("#keys")
    person.close()


def test_a_province_finds_out_why_its_file_was_refused(browser, address):
    """From log-in to the correction, as a person goes: three clicks, and the page alone says all."""
    began = time.monotonic()
    person = Person(browser, address, "zhao")
    person.submit("nav >> text=夜间")
    person.submit("#list a >> nth=0")
    check_page(person, "night-province")
    person.submit(f"tr:has-text('{REFUSED}') >> text=看原因和改法")
    text = person.text()
    for expected in ("整份文件未采用", "代码不在代码表中", "填 1 男、2 女", "日期不存在", "必填项为空", "第 2 行"):
        assert expected in text, expected
    assert time.monotonic() - began < 60
    check_page(person, "refused")
    with person.page.expect_download() as download:
        person.page.click("text=下载问题清单")
    rows = open(download.value.path(), encoding="utf-8-sig").read().splitlines()
    rejected = int(re.search(r"剔除 (\d+)", text).group(1))
    assert len(rows) == 1 + rejected and rejected > 15 and rows[0].startswith("file,line,column,code"), rows[:2]
    person.close()


def test_a_province_sees_no_others_files(browser, address):
    person = Person(browser, address, "chen")
    assert person.go(f"/nights/2026-11-24/files/{REFUSED}") == 404
    person.errors.clear()
    person.go("/nights/2026-11-24")
    assert "410000" not in person.text() and "440000" in person.text()
    person.close()


def test_other_pages(browser, address):
    person = Person(browser, address, "wang")
    for name, path in (("nights", "/nights"), ("night", "/nights/2026-11-24"), ("provinces", "/provinces"),
                       ("province", "/provinces/410000"), ("account", "/account"), ("model", "/model"),
                       ("request", "/requests/410000-L000000001")):
        status = person.go(path)
        if name == "request" and status == 404:
            person.errors.clear()
            continue
        assert status == 200, (path, status)
        check_page(person, name)
    person.close()


def main():
    os.makedirs(pictures, exist_ok=True)
    tests = [(name, body) for name, body in globals().items() if name.startswith("test_")]
    failed = 0
    with Server() as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, body in tests:
            try:
                body(browser, server.address)
                print(f"✔ {name[5:].replace('_', ' ')}")
            except Exception:
                failed += 1
                print(f"✘ {name[5:].replace('_', ' ')}")
                traceback.print_exc()
        browser.close()
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
