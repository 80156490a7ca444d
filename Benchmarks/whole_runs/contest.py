"""All runs of one size, in turn."""
import hashlib
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

from . import accuracy
from .measure import forget, measured, medians, together

# Splink keeps its pairs in memory: at five million it takes 6 GB.
SPLINK_LIMIT = 1_000_000
# From here on a sweep is run within one gibibyte too …
TIGHT_FROM = 10_000_000
# … and from here on every one within eight, this program's memory included.
LARGE_FROM, LARGE_MEMORY = 100_000_000, "7680MiB"


class Contest:
    def __init__(self, root, size, options):
        self.root, self.size, self.options = root, size, options
        self.work = root / ".build" / "benchmarks"
        self.chachong = root / ".build" / "release" / "chachong"
        self.peer = root / "scripts" / "compare" / "splink_peer"
        self.out, self.register, self.compacted = (self.work / name for name in ("out", "register", "register-compacted"))

    @property
    def provinces(self):
        """Of the whole country all: its names and places are as many as there are."""
        return 31 if self.size >= 100_000_000 else 8

    def data(self, seed):
        if self.options.data:
            return self.options.data
        folder = self.work / f"{self.size}-{self.options.late}-{seed}"
        if not folder.exists():
            folder.parent.mkdir(parents=True, exist_ok=True)
            measured([self.chachong, "synthesise", "--registrations", self.size, "--late", self.options.late,
                      "--seed", seed, "--provinces", self.provinces, "-o", folder, "--quiet"])
        return folder

    def python(self):
        """The interpreter of an environment that has the peers' packages."""
        wanted = self.peer / "requirements.txt"
        environment = self.work / "peers"
        stamp = environment / "made-from"
        digest = hashlib.sha256(wanted.read_bytes()).hexdigest()
        if not stamp.exists() or stamp.read_text() != digest:
            shutil.rmtree(environment, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", environment], check=True)
            subprocess.run([environment / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "-r", wanted], check=True)
            stamp.write_text(digest)
        return environment / "bin" / "python"

    def contestants(self, data):
        """By name, what is run: each call is one measured run."""
        files = sorted((data / "register").glob("*.zst"))
        late = sorted((data / "late").glob("*.zst"))

        def ours(*command):
            shutil.rmtree(self.out, ignore_errors=True)
            return measured([self.chachong, *command, "-o", self.out, "--quiet"])

        def enrol():
            shutil.rmtree(self.register, ignore_errors=True)
            return measured([self.chachong, "enrol", *files, "--register", self.register, "--quiet"])

        def against_register(cold):
            if not self.register.exists():
                enrol()
            if cold:
                forget(self.register.iterdir())
            return ours("check", *late, "--against", self.register)

        def against_compacted():
            """One segment with look-up tables, as `register compact` makes of what was enrolled."""
            if not self.register.exists():
                enrol()
            if not self.compacted.exists():
                measured([self.chachong, "register", "snapshot", self.register, self.compacted])
                measured([self.chachong, "register", "compact", self.compacted])
            return ours("check", *late, "--against", self.compacted)

        memory = ["--memory", LARGE_MEMORY] if self.size >= LARGE_FROM else []
        everything = {
            "zstd -dc | wc -l": lambda: measured(
                ["bash", "-c", 'set -o pipefail; zstd -dc "$@" | wc -l', "bash", *files]),
            "sweep": lambda: ours("sweep", *files, *memory),
            "sweep, one worker": lambda: ours("sweep", *files, *memory, "--workers", 1),
            "check, against files": lambda: ours("check", *late, "--against", *files),
            "enrol": enrol,
            "check, against a register": lambda: against_register(cold=False),
            "check, against a register on the disk": lambda: against_register(cold=True),
            "check, against a compacted register": against_compacted,
        }
        if TIGHT_FROM <= self.size < LARGE_FROM:
            everything["sweep, --memory 1GiB"] = lambda: ours("sweep", *files, "--memory", "1GiB")
        if self.options.peers:
            python = self.python()
            self.work.mkdir(parents=True, exist_ok=True)
            everything["DuckDB, two exact rules"] = lambda: measured(
                [python, self.peer / "exact_rules.py", data / "register", self.work / "exact.csv"])
            if self.size <= SPLINK_LIMIT:
                pupils, pairs = self.work / "pupils.parquet", self.work / "splink.csv"
                prepare = lambda: measured([python, self.peer / "prepare.py", data / "register", pupils])
                link = lambda: measured([python, self.peer / "link.py", pupils, pairs])
                everything["Splink with preparation"] = lambda: together(prepare(), link())
                everything["Splink, prepared"] = link
        only = self.options.only
        return {name: run for name, run in everything.items() if not only or name in only}

    def run(self):
        # A folder that is given is of one seed.
        first, *others = self.options.seeds[:1] if self.options.data else self.options.seeds
        data = self.data(first)
        # Of an earlier run, and of another size perhaps.
        for register in (self.register, self.compacted):
            shutil.rmtree(register, ignore_errors=True)
        samples = {}
        contestants = self.contestants(data)
        # A run of minutes needs no warming up.
        for turn in range(self.options.rounds + (0 if self.options.rounds == 1 else 1)):
            for name, run in contestants.items():
                sample = run()
                if name.startswith(("sweep", "check")):
                    sample["bytes"] = self.digest()
                    self.summary = json.loads((self.out / "summary.json").read_text()) if name == "sweep" else self.summary
                if turn > 0 or self.options.rounds == 1:
                    samples.setdefault(name, []).append(sample)
        figures = {
            "registrations": self.size, "late": self.options.late, "rounds": self.options.rounds,
            "machine": f"{processor()}, {os.cpu_count()} cores",
            "runs": {name: medians([{key: sample[key] for key in ("wall", "cpu", "memory")} for sample in of])
                     for name, of in samples.items()},
            "same bytes": self.same_bytes(samples),
        }
        if self.summary:
            figures["pairs"] = self.summary["blocking"]["pairs"]
        if not self.options.only:
            seeds = [first] + (others if self.size <= 1_000_000 else [])
            figures["accuracy"] = {seed: accuracy.of(self, self.data(seed)) for seed in seeds}
        return figures

    summary = None

    def digest(self):
        """Of all tables of a run: what must not depend on how it was run."""
        digest = hashlib.sha256()
        for path in sorted(self.out.glob("*.csv")):
            digest.update(path.name.encode() + b"\0")
            with open(path, "rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
        return digest.hexdigest()

    @staticmethod
    def same_bytes(samples):
        """Whether all sweeps, however they were run, wrote the same, and all checks of one source."""
        def same(*names):
            return len({sample["bytes"] for name in names for sample in samples.get(name, [])}) <= 1
        return {
            "sweep": same("sweep", "sweep, one worker", "sweep, --memory 1GiB"),
            "check, against files": same("check, against files"),
            "check, against a register": same(
                "check, against a register", "check, against a register on the disk", "check, against a compacted register"),
        }


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.processor()
