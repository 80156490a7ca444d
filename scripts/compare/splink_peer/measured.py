"""Runs a program as a child process and says what it took."""
import dataclasses
import os
import pathlib
import statistics
import subprocess
import time


@dataclasses.dataclass(frozen=True)
class Use:
    """What one run took: seconds on the clock, seconds of processor time, bytes of memory at the peak."""
    wall: float
    processor: float
    peak: int

    def __add__(self, later):
        """One run after the other: times add up, of the memory the larger peak counts."""
        return Use(self.wall + later.wall, self.processor + later.processor, max(self.peak, later.peak))


def run(command, log):
    """Runs `command` to its end with its output in the file `log`; a failure ends the comparison and shows the log."""
    with open(log, "wb") as output:
        start = time.monotonic()
        child = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        tail = pathlib.Path(log).read_text(errors="replace")[-2000:]
        raise SystemExit(f"{pathlib.Path(command[0]).name} ended with {child.returncode}; the end of {log}:\n{tail}")
    return Use(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


@dataclasses.dataclass(frozen=True)
class Uses:
    """Several runs of the same."""
    runs: tuple

    @property
    def wall(self):
        return statistics.median(use.wall for use in self.runs)

    @property
    def range(self):
        return min(use.wall for use in self.runs), max(use.wall for use in self.runs)

    @property
    def processor(self):
        return statistics.median(use.processor for use in self.runs)

    @property
    def peak(self):
        return statistics.median(use.peak for use in self.runs)

    def as_json(self):
        return {"wall_seconds": self.wall, "wall_seconds_range": self.range, "processor_seconds": self.processor,
                "peak_bytes": self.peak, "runs": [dataclasses.asdict(use) for use in self.runs]}
