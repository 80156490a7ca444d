"""Writes a table as a Swift file: one static string with a line a row, so that a diff shows what changed."""

import pathlib
import sys


def folder():
    """The folder that the tables go to: the script's one argument."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} FOLDER")
    return pathlib.Path(sys.argv[1])


def write(name, summary, columns, sources, tables):
    """Writes enum `name`; `tables` maps a property to (its summary, its rows)."""
    lines = ["// swift-format-ignore-file", f"/// {summary}", "///"]
    lines += [f"/// {line}" for line in columns]
    lines += ["///"] * bool(columns) + [f"/// Made by scripts/tables/ from {sources}; do not edit. Licences: NOTICE.", f"public enum {name} {{"]
    for prop, (what, rows) in tables.items():
        assert all("\\" not in row and '"""' not in row for row in rows)
        lines += [f"  /// {what}", f'  public static let {prop}: StaticString = """']
        lines += rows
        lines += ['"""']
    lines += ["}", ""]
    (folder() / f"{name}.swift").write_text("\n".join(lines), encoding="utf-8")
