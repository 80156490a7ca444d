-- The first step of a sweep and of a check. scripts/spark/driver.py runs it, and then the statements of sweep.sql or check.sql, with
-- `chachong gather` between them; what stands in braces it fills in.
-- {run} '…' {keyed} is a filter that makes keys and data of keys and data, {run} '…' {lines} one that makes lines for the driver;
-- docs/cluster.md tells what these are.

-- step: read
-- Every split is read by one task; rows with one record id meet, and of a sweep equal keys.
INSERT OVERWRITE DIRECTORY '{work}/read' USING text
{run} '{filter} repeated --plan {plan}' {lines}
FROM (
  SELECT key, data FROM (
    {run} '{filter} read --plan {plan}' {keyed}
    FROM splits
  ) DISTRIBUTE BY key SORT BY key
);
