"""Splink's whole run on prepared columns: train without labels, predict, cluster.

    link.py pupils.parquet pairs.csv

The last line of the output is a JSON object with the seconds of every step.
"""
import json
import logging
import sys
import time
import warnings

import duckdb
from splink import DuckDBAPI, Linker

import expert_settings

PAIRS_FOR_U = 1e6  # the rarest level that is estimated from a sample holds 1 pair in 13,000
LEAST_WEIGHT = -7  # bits; far below any threshold that is looked at


class Stages:
    def __init__(self):
        self.seconds, self.start = {}, time.monotonic()

    def end(self, name):
        now = time.monotonic()
        self.seconds[name], self.start = now - self.start, now


def chances(con):
    """How often two random pupils agree, from the frequencies of the values."""
    def of(expression):
        counts = f"select count(*) as n from pupils where {expression} is not null group by {expression}"
        return con.execute(f"select sum(n * (n - 1.0)) / (sum(n) * (sum(n) - 1.0)) from ({counts})").fetchall()[0][0]
    return {expression: of(expression) for expression in expert_settings.CHANCES}


def main(source, target):
    warnings.filterwarnings("ignore")
    stages = Stages()
    con = duckdb.connect()
    aliases = ", ".join(f"{column} as {alias}" for column, alias in expert_settings.ALIASES.items())
    con.execute(f"create table pupils as select *, {aliases} from '{source}'")
    linker = Linker(DuckDBAPI(con).register("pupils"), expert_settings.settings(chances(con)), log_level=logging.ERROR)
    stages.end("load")

    linker.training.estimate_probability_two_random_records_match(
        expert_settings.DETERMINISTIC_RULES, recall=expert_settings.DETERMINISTIC_RECALL)
    # In one go: Splink's ten parts with an early stop take longer, for the rarest level never lets it stop.
    linker.training.estimate_u_using_random_sampling(max_pairs=PAIRS_FOR_U, seed=1, num_chunks=1, min_count_per_level=None)
    for block in expert_settings.TRAINING_BLOCKS:
        linker.training.estimate_parameters_using_expectation_maximisation(block, estimate_without_term_frequencies=True)
    stages.end("train")

    pairs = linker.inference.predict(threshold_match_weight=LEAST_WEIGHT)
    stages.end("predict")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold_match_probability=0.95)
    stages.end("cluster")

    con.execute(f"""
        copy (select least(l.record_id, r.record_id) as record_a, greatest(l.record_id, r.record_id) as record_b,
                     match_weight, match_probability as probability
              from {pairs.physical_name}
              join pupils l on l.unique_id = unique_id_l join pupils r on r.unique_id = unique_id_r)
        to '{target}' (header)""")
    con.execute(f"copy (select cluster_id, record_id from {clusters.physical_name}) to '{target}.clusters' (header)")
    stages.end("write")
    print(json.dumps(stages.seconds))


if __name__ == "__main__":
    main(*sys.argv[1:3])
