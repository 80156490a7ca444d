-- What a sweep does after read.sql, in two steps.

-- step: matched
-- Every split is read again, now that it is known which keys several have: registrations with equal keys meet, and equal terms.
-- What the next step takes is written apart from what waits for the end.
INSERT INTO matched
SELECT line, CASE substring_index(line, ':', 1) WHEN 'pair' THEN 'pair' WHEN 'member1' THEN 'member1' ELSE 'found' END
FROM (
  {run} '{filter} match --round 0 --plan {plan} --sieve {large} {matching}' {lines}
  FROM (
    SELECT key, data FROM (
      {run} '{filter} members --plan {plan} --sieve {sieve}' {keyed}
      FROM splits
    ) DISTRIBUTE BY key SORT BY key
  )
);

-- step: divided
-- Members of blocks that are too large go two more rounds; then all pairs are counted, each once.
INSERT OVERWRITE DIRECTORY '{work}/divided' USING text
{run} '{filter} pairs' {lines}
FROM (
  SELECT key, data FROM (
    SELECT key, data FROM matched_lines WHERE kind = 'pair'
    UNION ALL
    {run} '{filter} match --round 2 --plan {plan} --sieve {large} {matching}' {keyed}
    FROM (
      SELECT key, data FROM (
        {run} '{filter} match --round 1 --plan {plan} --sieve {large} {matching}' {keyed}
        FROM (SELECT key, data FROM matched_lines WHERE kind = 'member1' DISTRIBUTE BY key SORT BY key)
      ) DISTRIBUTE BY key SORT BY key
    )
  ) DISTRIBUTE BY key SORT BY key
);
