"""Runs a sweep or a check on Apache Spark: the statements of read.sql, then of sweep.sql or check.sql, and
`chachong gather` between them.

Spark reads, shuffles, repeats what fails and commits; chachong, shipped with every job, is what its tasks run. No Python runs
on the workers.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

HERE = pathlib.Path(__file__).parent

# What the statements have in common, by the names that stand for it there: rows go into a filter and come out of it as lines.
TABBED = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'"
FORMS = {
    "run": f"SELECT TRANSFORM (key, data) {TABBED} USING",
    "lines": r"AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'",
    "keyed": f"AS (key STRING, data STRING) {TABBED}",
}


def today():
    """Today in China, as chachong has it: asked once, so that a run over midnight has one day."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/spark/run",
        description="The same answer as chachong's sweep or check, byte for byte, on a Spark cluster. Exit codes as chachong's.",
    )
    parser.add_argument("--chachong", required=True, help=argparse.SUPPRESS)
    # What tasks start instead of chachong, which is shipped with it: scripts/spark/demo has filters that fail.
    parser.add_argument("--filter", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("sweep", "check"):
        command = commands.add_parser(name)
        if name == "sweep":
            command.add_argument("sources", nargs="+", metavar="SOURCE", help="registers or submission files")
            command.set_defaults(requests=[])
        else:
            command.add_argument("requests", nargs="+", metavar="REQUESTS", help="request files")
            command.add_argument("--against", dest="sources", nargs="+", required=True, metavar="SOURCE")
            command.add_argument("--kind", choices=["late", "transfer", "enrolment"])
            command.add_argument("--policy", metavar="DIR")
            command.add_argument("--rules", metavar="FILE")
        command.add_argument("--master", default="local[*]", help="local[2], spark://HOST:7077, yarn … (local[*])")
        command.add_argument("-o", "--output", required=True, help="folder for the results; new or empty")
        command.add_argument("--keep-work", action="store_true", help="leave the folder between the steps")
        command.add_argument("--partitions", type=int, help="tasks after a shuffle, exactly (two a core at most)")
        command.add_argument("--conf", action="append", default=[], metavar="KEY=VALUE", help="of Spark")
        command.add_argument("--measure", metavar="FILE", help="times, tasks and shuffled bytes of each step, as JSON")
        command.add_argument("--model")
        command.add_argument("--threshold", type=float)
        command.add_argument("--date", default=today(), help="day on which ages and grades are looked at (today)")
        command.add_argument("--encoding")
        command.add_argument("--format")
        command.add_argument("--lang")
    return parser.parse_args()


def options(given, *names):
    """The options of these names that were given, for a command line."""
    return [word for name in names if getattr(given, name, None) is not None for word in (f"--{name}", str(getattr(given, name)))]


def quoted(text):
    """A text as it stands between quotes in SQL."""
    return str(text).replace("\\", "\\\\").replace("'", "\\'")


def statements(command):
    """(step, statement) in order, from the .sql files."""
    text = "".join((HERE / f"{name}.sql").read_text() for name in ("read", command))
    for part in re.split(r"^-- step: ", text, flags=re.M)[1:]:
        step, body = part.split("\n", 1)
        lines = [line for line in body.splitlines() if not line.startswith("--")]
        yield step.strip(), "\n".join(lines).strip().rstrip(";")


def hadoop_name(path):
    """A path of this machine's as Hadoop takes it, which reads no escapes: of this file system, whatever a cluster's default is."""
    return f"file://{path}"


class Run:
    def __init__(self, given):
        self.given = given
        self.chachong = os.path.abspath(given.chachong)
        beside = os.path.dirname(os.path.abspath(given.output))
        os.makedirs(beside, exist_ok=True)
        # Its owner's alone: workers run under the same account.
        self.work = pathlib.Path(tempfile.mkdtemp(prefix=".spark-", dir=beside))
        self.seconds = {}
        self.versions = 0
        self.clock = time.monotonic()

    def lap(self, name):
        now = time.monotonic()
        self.seconds[name] = round(now - self.clock, 3)
        self.clock = now

    def program(self, *words):
        subprocess.run([self.chachong, *words], check=True)

    def gather(self, step, *words):
        self.program("gather", step, *words, "--work", str(self.work))

    def session(self):
        builder = (
            SparkSession.builder.master(self.given.master)
            .appName(f"chachong {self.given.command}")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.log.level", "ERROR")
            # Few, long rows: what would be compiled for them costs more than it saves.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.warehouse.dir", hadoop_name(self.work / "warehouse"))
            .config("spark.sql.catalogImplementation", "in-memory")
            # Few tasks, all of one size: nothing to adapt. Lines hold what is compressed already.
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.shuffle.compress", "false")
            # A file for each kind of lines is open at once; else they would be sorted by kind first.
            .config("spark.sql.maxConcurrentOutputFileWriters", "4")
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "true")
        )
        if self.given.master.startswith("local"):
            os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
            builder = builder.config("spark.driver.memory", "2g").config("spark.driver.extraJavaOptions", self.java_options())
        if self.given.measure:
            events = self.work / "events"
            events.mkdir()
            builder = builder.config("spark.eventLog.enabled", "true").config("spark.eventLog.dir", events.as_uri())
            builder = builder.config("spark.eventLog.compress", "false").config("spark.eventLog.rolling.enabled", "false")
        for setting in self.given.conf:
            builder = builder.config(*setting.split("=", 1))
        return builder.getOrCreate()

    def java_options(self):
        """What makes a Java start soon that ends soon: the second compiler is for the few loops that all bytes go through."""
        options = [
            "-XX:+UseSerialGC", "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=100000", "-XX:Tier4BackEdgeThreshold=400000",
        ]
        archive = pathlib.Path(sys.prefix) / "classes.jsa"
        if archive.exists():
            options.append(f"-XX:SharedArchiveFile={archive}")
        if sum(os.path.getsize(source) for source in self.given.sources if os.path.isfile(source)) < 100_000_000:
            options.append("-XX:TieredStopAtLevel=1")
        return " ".join(options)

    def ship(self, path, name=None):
        """Sends a file to every worker; returns what a task calls it."""
        if name:
            copy = self.work / name
            shutil.copy(path, copy)
            path = copy
        self.spark.sparkContext.addFile(str(path))
        # A task's filter runs in the folder that files are sent to.
        return "./" + os.path.basename(path)

    def ship_plan(self):
        self.versions += 1
        return self.ship(self.work / "plan.json", f"plan-{self.versions}.json")

    def values(self, rows, *columns):
        """A table of texts; made in SQL, so that no Python runs on the workers."""
        values = ", ".join("(" + ", ".join(f"'{quoted(text)}'" for text in row) + ")" for row in rows)
        return self.spark.sql(f"SELECT * FROM VALUES {values} AS t({', '.join(columns)})")

    def splits(self):
        """A view with a row for each split, in as many partitions; of a file on a Hadoop file system with its bytes."""
        rows = [line.split("\t") for line in (self.work / "splits.txt").read_text().splitlines()]
        remote = [path for _, path in rows if "://" in path]
        local = [(key, "") for key, path in rows if "://" not in path]
        splits = None
        if local:
            splits = self.values(local, "key", "data")
        if remote:
            # Spark calls files as their file system does: file:/a for file:///a.
            keys = self.values([(key, self.hadoop(path)[1].toString()) for key, path in rows if "://" in path], "key", "path")
            files = self.spark.read.format("binaryFile").load(remote)
            joined = files.join(keys, files.path == keys.path).selectExpr("key", "translate(base64(content), '\\r\\n', '') data")
            splits = joined if splits is None else splits.union(joined)
        splits.coalesce(1).repartition(len(rows)).createOrReplaceTempView("splits")

    def table_of_matched(self):
        """A table of what is matched, by kind, so that the next step reads only what it takes."""
        self.spark.sql(
            "CREATE TABLE matched (line STRING, kind STRING) USING text PARTITIONED BY (kind) "
            f"LOCATION '{quoted(hadoop_name(self.work / 'matched'))}'"
        )

    def lines_of_matched(self):
        """A view of the lines of the table, with their keys."""
        self.spark.table("matched").selectExpr(
            "kind", "substring_index(line, '\\t', 1) key", "substring(line, instr(line, '\\t') + 1) data"
        ).createOrReplaceTempView("matched_lines")

    def hadoop(self, uri):
        """The file system of a URI, and the path as the file system spells it."""
        path = self.spark._jvm.org.apache.hadoop.fs.Path(uri)
        system = path.getFileSystem(self.spark._jsc.hadoopConfiguration())
        return system, system.makeQualified(path)

    def copy(self, uri, folder):
        """Copies a file or folder of a Hadoop file system into a folder of this machine's; returns where it is."""
        system, path = self.hadoop(uri)
        folder.mkdir(parents=True)
        target = folder / path.getName()
        system.copyToLocalFile(False, path, self.spark._jvm.org.apache.hadoop.fs.Path(hadoop_name(target)), True)
        return str(target)

    def fetch(self, sources, folder, wanted):
        """Brings those of remote sources that are wanted here, to where workers see them too; returns where all are then."""
        places = []
        for number, source in enumerate(sources):
            system, path = self.hadoop(source) if "://" in source else (None, None)
            if system and wanted(system, path):
                source = self.copy(source, self.work / folder / str(number))
            places.append(source)
        return places

    def tell_sizes(self):
        """Leaves the sizes of remote files for the plan."""
        sizes = []
        for source in self.given.sources:
            if "://" in source:
                system, path = self.hadoop(source)
                sizes.append(f"{system.getFileStatus(path).getLen()}\t{source}\n")
        if sizes:
            (self.work / "sizes.txt").write_text("".join(sizes))

    def fetch_refused(self):
        """Brings remote files that were refused here, where they are read again for the words."""
        lines = [line.split("\t") for line in (self.work / "splits.txt").read_text().splitlines()]
        paths = {int(key.split(":")[1], 16): path for key, path in lines}
        for part in (self.work / "read").glob("part-*"):
            for line in part.open():
                key, data = line.rstrip("\n").split("\t", 1)
                tally = json.loads(data) if key.startswith("tally:") else {}
                if not tally.get("isRefused") or "://" not in paths[tally["split"]]:
                    continue
                self.copy(paths[tally["split"]], self.work / "refused" / str(tally["split"]))

    def execute(self):
        given = self.given
        reading = options(given, "date", "encoding")
        self.spark = self.session()
        cores = self.spark.sparkContext.defaultParallelism
        tasks = given.partitions or 2 * cores
        self.spark.conf.set("spark.sql.shuffle.partitions", tasks)
        self.lap("start of Spark")
        # A register is opened as a whole, requests are read by the driver; files of registrations stay where they are.
        given.sources = self.fetch(given.sources, "registers", lambda system, path: system.getFileStatus(path).isDirectory())
        given.requests = self.fetch(given.requests, "requests", lambda system, path: True)
        self.tell_sizes()
        check = ["--check"] if given.command == "check" else []
        self.gather("begin", *given.sources, "--tasks", str(tasks), *check, *reading)
        if check:
            self.gather("requests", *given.requests, *options(given, "kind"), *reading)
        names = {"work": quoted(hadoop_name(self.work)), "filter": self.ship(self.chachong, "chachong") + " filter", "matching": ""}
        if given.filter:
            names["filter"] = self.ship(given.filter) + " filter"
        if check:
            names["requests"] = self.ship(self.work / "requests.bin")
        if given.model:
            names["matching"] += f"--model {self.ship(given.model, 'model.json')} "
        names["matching"] += " ".join(options(given, "threshold"))
        names["plan"] = self.ship_plan()
        self.splits()
        self.lap("plan")
        for step, statement in statements(given.command):
            self.spark.sparkContext.setJobDescription(step)
            self.spark.sql(statement.format(**names, **FORMS))
            self.lap(step)
            match step:
                case "read":
                    self.fetch_refused()
                    self.gather("rows")
                    names["plan"] = self.ship_plan()
                    if not check:
                        names["sieve"] = self.ship(self.work / "keys.sieve")
                        names["large"] = self.ship(self.work / "large.sieve")
                        self.table_of_matched()
                case "matched":
                    self.lines_of_matched()
            self.lap(f"gather after {step}")
        self.processor_seconds = self.processor_time()
        self.spark.stop()
        self.lap("end of Spark")
        shared = options(given, "model", "threshold", "date", "encoding", "format", "lang")
        if given.command == "sweep":
            words = ["sweep", *given.sources]
        else:
            words = ["check", *given.requests, "--against", *given.sources, *options(given, "kind", "policy", "rules")]
        status = subprocess.run([self.chachong, *words, "--gathered", str(self.work), "-o", given.output, *shared]).returncode
        self.lap("report")
        if given.measure:
            self.measure(given.measure)
        return status

    def processor_time(self):
        """Seconds of Spark's driver and, on local masters, of its tasks and their filters: {"java": …, "filters": …}."""
        pid = self.spark.sparkContext._gateway.proc.pid
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
        ticks = [int(field) for field in fields[11:15]]
        hertz = os.sysconf("SC_CLK_TCK")
        return {"java": sum(ticks[:2]) / hertz, "filters": sum(ticks[2:]) / hertz}

    def measure(self, path):
        """What Spark says of its stages: tasks, their times, bytes shuffled."""
        stages = {}
        for file in (self.work / "events").iterdir():
            for line in file.open():
                event = json.loads(line)
                if event["Event"] != "SparkListenerTaskEnd":
                    continue
                info, metrics = event["Task Info"], event.get("Task Metrics") or {}
                stage = stages.setdefault(event["Stage ID"], {"milliseconds": [], "shuffled": 0})
                stage["milliseconds"].append(info["Finish Time"] - info["Launch Time"])
                stage["shuffled"] += metrics.get("Shuffle Write Metrics", {}).get("Shuffle Bytes Written", 0)
        for stage in stages.values():
            stage["milliseconds"].sort()
        sizes = {
            child.name: sum(file.stat().st_size for file in child.rglob("*"))
            for child in self.work.iterdir()
            if child.is_dir() and child.name != "events"
        }
        result = {
            "seconds": self.seconds,
            "processor_seconds": self.processor_seconds,
            "shuffled_bytes": sum(stage["shuffled"] for stage in stages.values()),
            "stages": [{"stage": number, **stages[number]} for number in sorted(stages)],
            "written_bytes": sizes,
        }
        pathlib.Path(path).write_text(json.dumps(result, indent=1) + "\n")


def reason(error):
    """What a filter said before it failed, out of what Spark says about it; else the first lines of that."""
    text = str(error)
    said = re.search(r"Subprocess exited with status (\d+)\. Error: (.*?)(?=\n\s*at |\nDriver stack|\nCaused by|\Z)", text, re.S)
    return f"a filter ended with {said[1]}: {said[2].strip()}" if said else "\n".join(text.splitlines()[:8])


def main():
    given = arguments()
    run = Run(given)
    try:
        return run.execute()
    except subprocess.CalledProcessError as error:
        return error.returncode
    except (Py4JError, PySparkException) as error:
        print(f"scripts/spark/run: Spark gave up: {reason(error)}", file=sys.stderr)
        return 1
    finally:
        if given.keep_work:
            print(f"the work folder is {run.work}", file=sys.stderr)
        else:
            shutil.rmtree(run.work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
