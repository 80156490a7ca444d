-- What a sweep does after read.sql, in two steps.

-- step: matched
-- Every split is read again, now that it is known which keys several have: registrations with equal keys meet, and equal terms.
-- What the next step takes is written apart from what waits for the end.
INSERT INTO matched
SELECT line, CASE substring_index(line, ':', 1) WHEN 'pair' THEN 'pair' WHEN 'member1' THEN 'member1' ELSE 'found' END
FROM (
  SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
    USING '{filter} match --round 0 --plan {plan} --sieve {large} {matching}'
    AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
  FROM (
    SELECT key, data FROM (
      SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
        USING '{filter} members --plan {plan} --sieve {sieve}'
        AS (key STRING, data STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
      FROM splits
    ) DISTRIBUTE BY key SORT BY key
  )
);

-- step: divided
-- Members of blocks that are too large go two more rounds; then all pairs are counted, each once.
INSERT OVERWRITE DIRECTORY '{work}/divided' USING text
SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
  USING '{filter} pairs'
  AS (line STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\u0001'
FROM (
  SELECT key, data FROM (
    SELECT key, data FROM matched_lines WHERE kind = 'pair'
    UNION ALL
    SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
      USING '{filter} match --round 2 --plan {plan} --sieve {large} {matching}'
      AS (key STRING, data STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
    FROM (
      SELECT key, data FROM (
        SELECT TRANSFORM (key, data) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
          USING '{filter} match --round 1 --plan {plan} --sieve {large} {matching}'
          AS (key STRING, data STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'
        FROM (SELECT key, data FROM matched_lines WHERE kind = 'member1' DISTRIBUTE BY key SORT BY key)
      ) DISTRIBUTE BY key SORT BY key
    )
  ) DISTRIBUTE BY key SORT BY key
);
