"""The desk as people have it: the program's server over a workspace, and persons with a browser each."""
import contextlib
import re
import sqlite3
import subprocess

from axe_playwright_python.sync_playwright import Axe

PASSWORD = "correct horse 9"
DAY = "2026-11-27"
SCREEN = {"width": 1366, "height": 768}


class Server:
    def __init__(self, chachong, workspace):
        self.command = [chachong, "serve", workspace, "--port", "0", "--date", DAY, "--lang", "en"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        found = re.search(r"http://[0-9.:]+", line)
        assert found, f"the desk did not start: {line}{self.process.stderr.read()}"
        self.address = found.group()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Person:
    """A browser of its own, logged in."""

    def __init__(self, desk, user, language="zh"):
        self.desk = desk
        self.context = desk.browser.new_context(viewport=SCREEN, locale="zh-CN")
        # Long enough for a machine that has much else to do.
        self.context.set_default_timeout(120_000)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self.note)
        self.page.on("dialog", lambda dialog: self.errors.append("a dialog opened"))
        self.go(f"/language/{language}?back=/login")
        self.page.fill("[name=user]", user)
        self.page.fill("[name=password]", PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_selector(".who")

    def note(self, message):
        # Chromium tells of every page that is not there as an error; tests look at those themselves.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self.errors.append(message.text)

    def go(self, path):
        response = self.page.goto(self.desk.address + path)
        return response.status if response else 0

    def text(self, selector="main"):
        return self.page.inner_text(selector)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def submit(self, selector):
        """Clicks, and waits for the page that follows."""
        with self.page.expect_navigation():
            self.page.click(selector)

    def get(self, path):
        """Status and text of an address that is asked for beside the page, with the person's session."""
        response = self.context.request.get(self.desk.address + path, max_redirects=0)
        return response.status, response.text()

    def first_case(self, filters="scope=own"):
        """Opens the first case of a list with the keyboard; its number."""
        self.go(f"/cases?{filters}")
        with self.page.expect_navigation():
            self.press("j", "Enter")
        self.page.wait_for_selector(".case")
        return self.text("h1")

    def decide(self, key, reason):
        """Decides the open case with the keyboard, and stays at it."""
        self.press(key, "r")
        self.type(reason)
        self.page.uncheck("[name=next]")
        with self.page.expect_navigation():
            self.press("Control+Enter")

    def check(self, name, whole=False):
        """Every page: nothing is wider than the screen, no text is cut off, contrast and structure are WCAG AA; and a picture."""
        page = self.page
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= SCREEN["width"], f"{name} is {width} wide"
        cut = page.evaluate(
            "Array.from(document.querySelectorAll('a,button,th,td,h1,h2,.mark,dd,p,li,svg text')).filter(e => {"
            "  const style = getComputedStyle(e);"
            "  return e.scrollWidth > e.clientWidth + 1 && style.overflowX === 'hidden' && !e.closest('.hidden') })"
            ".map(e => e.innerText || e.textContent)")
        assert not cut, f"{name}: cut off: {cut}"
        outside = page.evaluate(
            "Array.from(document.querySelectorAll('svg text')).filter(e => {"
            "  const text = e.getBoundingClientRect(), svg = e.ownerSVGElement.getBoundingClientRect();"
            "  return text.left < svg.left - 1 || text.right > svg.right + 1 || text.bottom > svg.bottom + 1 })"
            ".map(e => e.textContent)")
        assert not outside, f"{name}: outside of its drawing: {outside}"
        results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        found = [(v["id"], [n["html"][:100] for n in v["nodes"]][:3]) for v in results.response["violations"]]
        assert not found, f"{name}: {found}"
        self.desk.checked.add(name)
        self.picture(name, whole)

    def picture(self, name, whole=False):
        self.page.screenshot(path=f"{self.desk.pictures}/{name}.png", full_page=whole)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            assert not self.errors, self.errors
        self.context.close()


class Desk:
    """What every test gets."""

    def __init__(self, chachong, workspace, pictures, address, browser):
        self.chachong = chachong
        self.workspace = workspace
        self.pictures = pictures
        self.address = address
        self.browser = browser
        # Pages that were held against WCAG.
        self.checked = set()

    def query(self, sql):
        """Rows of the case book, for what a test must know that no page tells."""
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}/cases.sqlite?mode=ro", uri=True)) as book:
            return book.execute(sql).fetchall()

    def person(self, user, language="zh"):
        return Person(self, user, language)
