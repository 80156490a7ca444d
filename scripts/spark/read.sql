-- The first step of a sweep and of a check. scripts/spark/driver.py runs it, and then the statements of sweep.sql or check.sql, with
-- `chachong gather` between them; what stands in braces it fills in. docs/cluster.md tells what the lines are.

-- step: read
-- Every split is read by one task; rows with one record id meet, and of a sweep equal keys.
INSERT OVERWRITE DIRECTORY '{work}/read' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} repeated --plan {plan}'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM (
  SELECT key, data FROM (
    SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
      USING '{filter} read --plan {plan}'
      AS (key STRING, data STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
    FROM splits
  ) DISTRIBUTE BY key SORT BY key
);
