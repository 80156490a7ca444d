"""Makes the file of loaded classes that spares a local Spark half of its start: java -XX:SharedArchiveFile.

Called by scripts/spark/install, once for an environment: python archive.py FILE.
"""

import os
import sys
import tempfile

from pyspark.sql import SparkSession

os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
with tempfile.TemporaryDirectory() as folder:
    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "OFF")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.maxConcurrentOutputFileWriters", 4)
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
        .config("spark.driver.extraJavaOptions", f"-XX:+UseSerialGC -XX:ArchiveClassesAtExit={sys.argv[1]}")
        .getOrCreate()
    )
    # What a run does, in small: rows through a program, a shuffle, another program, a text file, and its lines again.
    rows = "SELECT TRANSFORM (key, data) USING 'cat' AS (key STRING, data STRING) FROM"
    spark.sql("SELECT * FROM VALUES ('a', '1'), ('b', '2') AS t(key, data)").repartition(2).createOrReplaceTempView("splits")
    spark.sql(
        f"INSERT OVERWRITE DIRECTORY '{folder}/lines' USING text SELECT TRANSFORM (key, data) USING 'cat' AS (line STRING) "
        f"FROM (SELECT key, data FROM ({rows} splits) DISTRIBUTE BY key SORT BY key)"
    )
    spark.sql(f"CREATE TABLE found (line STRING, kind STRING) USING text PARTITIONED BY (kind) LOCATION '{folder}/found'")
    spark.sql(
        "INSERT INTO found SELECT line, substring_index(line, ':', 1) FROM (SELECT TRANSFORM (key, data) USING 'cat' AS (line STRING) "
        f"FROM (SELECT key, data FROM ({rows} splits) DISTRIBUTE BY key SORT BY key))"
    )
    spark.table("found").selectExpr("kind", "substring_index(line, '\\t', 1) key", "line data").createOrReplaceTempView("lines")
    spark.sql(
        f"SELECT key, data FROM lines WHERE kind = 'a' UNION ALL {rows} lines WHERE kind = 'b' DISTRIBUTE BY key SORT BY key"
    ).count()
    java = spark.sparkContext._gateway.proc
    spark.stop()
    # Java writes the file when it ends, which it does when its input does.
    java.stdin.close()
    java.wait()
