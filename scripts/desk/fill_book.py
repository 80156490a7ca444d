#!/usr/bin/env python3
"""Fills a workspace's case book with many more cases, made after those that are there, to measure the desk with.

  fill_book.py WORKSPACE COUNT
"""
import datetime
import random
import sqlite3
import sys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def later(day, days):
    """So many days after one of eight digits."""
    date = datetime.date(day // 10000, day // 100 % 100, day % 100) + datetime.timedelta(days)
    return date.year * 10000 + date.month * 100 + date.day


def fill(workspace, count):
    """How many cases there are then."""
    book = sqlite3.connect(f"{workspace}/cases.sqlite")
    book.execute("PRAGMA synchronous = OFF")
    book.execute("PRAGMA cache_size = -500000")
    random.seed(count)
    cases = book.execute('SELECT * FROM "case" WHERE state = \'open\'').fetchall()
    names = [column[1] for column in book.execute('PRAGMA table_info("case")')]
    requests = {row[0]: row for row in book.execute("SELECT * FROM request")}
    evidence = {}
    for row in book.execute("SELECT * FROM evidence"):
        evidence.setdefault(row[0], []).append(row)
    with book:
        for index in range(count):
            case = dict(zip(names, random.choice(cases)))
            request = list(requests[case["request"]])
            number, new_id = case["number"], f"{request[0][:7]}Z{index:09d}"
            new_number = "C-" + "-".join("".join(random.choices(ALPHABET, k=4)) for _ in range(3))
            request[0] = new_id
            book.execute(f"INSERT INTO request VALUES ({', '.join('?' * len(request))})", request)
            due = later(case["due"], random.randrange(10)) if case["due"] else 0
            state = random.choices(["open", "decided", "closed"], [80, 15, 5])[0]
            book.execute(
                'INSERT INTO "case" (number, request, verdict, state, authority_level, authority, opened_on, due)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (new_number, new_id, case["verdict"], state, case["authority_level"], case["authority"],
                 case["opened_on"], due))
            for row in evidence[number]:
                new = list(row)
                new[0], new[4] = new_number, row[4] + random.random()
                book.execute(f"INSERT INTO evidence VALUES ({', '.join('?' * len(new))})", new)
            book.execute(
                'INSERT INTO event (night, day, kind, request, "case", person, detail)'
                " VALUES (?, ?, 'opened', ?, ?, '', ?)",
                (request[3], case["opened_on"], new_id, new_number, case["verdict"]))
    book.execute("ANALYZE")
    total = book.execute('SELECT count(*) FROM "case"').fetchone()[0]
    book.close()
    return total


if __name__ == "__main__":
    print(fill(sys.argv[1], int(sys.argv[2])), "cases")
