#!/usr/bin/env python3
"""Works at the desk as people do, in Chromium, and checks what they see.

  browser_test.py CHACHONG WORKSPACE PICTURES [NAME]      NAME: only tests whose name has it
"""
import os
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

import access_tests
import case_tests
import load_tests
import night_tests
from desk import Desk, Server


def main():
    chachong, workspace, pictures = sys.argv[1:4]
    part = sys.argv[4] if len(sys.argv) > 4 else ""
    os.makedirs(pictures, exist_ok=True)
    tests = [(name, body) for module in (case_tests, night_tests, access_tests, load_tests) for name, body in vars(module).items()
             if name.startswith("test_") and part in name]
    failed = 0
    with Server(chachong, workspace) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        desk = Desk(chachong, workspace, pictures, server.address, browser)
        for name, body in tests:
            began = time.monotonic()
            try:
                body(desk)
                print(f"✔ {name[5:].replace('_', ' ')} ({time.monotonic() - began:.1f} s)", flush=True)
            except Exception:
                failed += 1
                print(f"✘ {name[5:].replace('_', ' ')}", flush=True)
                traceback.print_exc()
        browser.close()
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
