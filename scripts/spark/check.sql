-- What a check does after read.sql, in one step.

-- step: probed
-- Every task has all requests; no shuffle.
INSERT OVERWRITE DIRECTORY '{work}/probed' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} probe --plan {plan} --requests {requests}'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM splits;
