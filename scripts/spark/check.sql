-- What a check does after read.sql, in one step.

-- step: probed
-- Every task has all requests; no shuffle.
INSERT OVERWRITE DIRECTORY '{work}/probed' USING text
{run} '{filter} probe --plan {plan} --requests {requests}' {lines}
FROM splits;
