-- A check in three steps; see sweep.sql.

-- step: read
INSERT OVERWRITE DIRECTORY '{work}/read' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} read --plan {plan}'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM splits;

-- step: ids
INSERT OVERWRITE DIRECTORY '{work}/ids' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} ids'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM (SELECT key, data FROM lines WHERE kind <> 'run' DISTRIBUTE BY key SORT BY key);

-- step: probed
-- Every task has all requests; no shuffle.
INSERT OVERWRITE DIRECTORY '{work}/probed' USING text
SELECT TRANSFORM (line) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
  USING '{filter} probe --plan {plan} --requests {requests}'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM lines WHERE kind = 'run';
