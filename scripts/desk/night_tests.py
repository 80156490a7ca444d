"""Nights: what a province finds out about its files, and a job that runs while somebody looks."""
import json
import os
import re
import shutil
import signal
import subprocess
import time

REFUSED = "410000-20261124-late-002.csv"


def test_a_province_finds_out_why_its_file_was_refused(desk):
    """From log-in to the correction, as a person goes: three clicks, and what is to be read is read in well under a minute."""
    with desk.person("zhao") as person:
        began = time.monotonic()
        read = 0
        person.submit("nav >> text=夜间")
        read += len(person.text())
        person.submit("#list a >> text=2026-11-24")
        # What went wrong stands first.
        assert REFUSED in person.text("#list tbody tr:first-child") and "拒收" in person.text("#list tbody tr:first-child")
        read += len(person.text("#list tbody tr:first-child"))
        person.check("night-province")
        person.submit(f"tr:has-text('{REFUSED}') >> text=看原因和改法")
        text = person.text()
        read += len(text)
        for expected in ("整份文件未采用", "超过整份文件的上限", "代码不在代码表中", "填 1 男、2 女", "日期不存在", "必填项为空",
                         "第 2 行"):
            assert expected in text, expected
        assert person.page.evaluate("document.documentElement.scrollHeight") <= 768, "all of it is on one screen"
        person.check("refused")
        print(f"  3 clicks, {read} characters, {time.monotonic() - began:.1f} s of the program")
        # Chinese is read at some 300 characters a minute at the least, and tables are looked through.
        assert read < 900
        with person.page.expect_download() as download:
            person.page.click("text=下载问题清单")
        rows = open(download.value.path(), encoding="utf-8-sig").read().splitlines()
        rejected = int(re.search(r"其中 (\d+) 行不合格；采用 0 行", text).group(1))
        assert rows[0].startswith("file,line,column,code"), rows[0]
        # Of each of these all that is wrong, and what only looks so.
        assert len(rows) > 1 + rejected and rejected > 15, (len(rows), rejected)


def test_a_province_sees_no_others_files(desk):
    with desk.person("chen") as person:
        assert person.go(f"/nights/2026-11-24/files/{REFUSED}") == 404
        assert person.get("/nights/2026-11-24/report")[0] == 404
        person.go("/nights/2026-11-24")
        assert "410000" not in person.text() and "440000" in person.text()


def test_a_night_and_its_report(desk):
    with desk.person("wang") as person:
        person.go("/nights")
        person.check("nights")
        person.submit("#list a >> text=2026-11-24")
        person.check("night")
        assert "学籍入库" in person.text() and "写报告" in person.text()
        person.submit("text=完整报告")
        assert "alert" not in "".join(person.errors)
        assert person.page.locator("svg").count() > 1
        person.picture("report")


def test_a_running_night_is_seen(desk):
    """A page that was open before the job began shows its stages as they come, and the new night when it has ended."""
    progress = f"{desk.workspace}/.progress.json"
    for name in os.listdir(f"{desk.workspace}-next"):
        shutil.copy(f"{desk.workspace}-next/{name}", f"{desk.workspace}/inbox/")
    with desk.person("wang") as person:
        person.go("/nights")
        assert not person.page.is_visible("#live") and "2026-11-25" not in person.text()
        # A night of one file is over in a moment: each file that is put in place, and so each stage once it is noted, takes a second.
        job = subprocess.Popen(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=rename", "-e", "inject=rename:delay_exit=1s",
             desk.chachong, "nightly", desk.workspace, "--date", "2026-11-25", "--quiet"])
        seen = []
        while job.poll() is None:
            state = state_of(progress)
            if state and state["progress"]["stage"] not in seen:
                stage = state["progress"]["stage"]
                # It goes no further before a person would have seen it.
                os.kill(state["process"], signal.SIGSTOP)
                try:
                    person.page.wait_for_selector(f"#live li.now[data-stage={stage}]")
                    seen.append(stage)
                    if stage == "check":
                        person.check("live")
                finally:
                    os.kill(state["process"], signal.SIGCONT)
            time.sleep(0.05)
        assert job.returncode == 0, job.returncode
        # Nothing is signed in this workspace, so nothing is admitted first.
        assert seen == ["enrol", "check", "record", "write", "upkeep"], seen
        person.page.wait_for_selector("#list >> text=2026-11-25")
        assert not person.page.is_visible("#live")


def state_of(path):
    try:
        with open(path) as file:
            return json.load(file)
    except (FileNotFoundError, json.JSONDecodeError):
        return None
