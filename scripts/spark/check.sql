-- A check in two steps; see sweep.sql.

-- step: read
-- Every split is read by one task; rows with one record id meet.
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

-- step: probed
-- Every task has all requests; no shuffle.
INSERT OVERWRITE DIRECTORY '{work}/probed' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} probe --plan {plan} --requests {requests}'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM splits;
