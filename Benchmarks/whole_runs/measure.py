"""What one run of a command takes."""
import os
import statistics
import subprocess
import sys
import time


def measured(command):
    """Runs a command; wall seconds, processor seconds, peak memory in MiB of its largest process."""
    began = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {os.waitstatus_to_exitcode(status)}: {errors.decode()}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def together(first, second):
    """One run after the other."""
    return {"wall": first["wall"] + second["wall"], "cpu": first["cpu"] + second["cpu"],
            "memory": max(first["memory"], second["memory"])}


def medians(samples):
    return {key: statistics.median(sample[key] for sample in samples) for key in samples[0]} | {"samples": samples}


def forget(paths):
    """Has the system drop what it keeps of files in memory, so that the next to read them reads the disk."""
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
