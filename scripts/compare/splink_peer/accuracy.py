"""How good reported pairs are, where the truth is known.

A pair of records counts once, in whichever order it is written. The same lines judge every contestant.
"""
import collections
import csv
import dataclasses


def pair(a, b):
    return (a, b) if a < b else (b, a)


@dataclasses.dataclass(frozen=True)
class Truth:
    """Pairs of one child with the errors of the second record, and pairs of two children who look like one."""
    errors: dict
    lookalikes: dict

    @classmethod
    def read(cls, folder):
        with open(folder / "truth.csv", newline="") as file:
            errors = {pair(row["record_a"], row["record_b"]): row["errors"].split("|") for row in csv.DictReader(file)}
        with open(folder / "lookalikes.csv", newline="") as file:
            lookalikes = {pair(row["record_a"], row["record_b"]): row["relation"] for row in csv.DictReader(file)}
        return cls(errors, lookalikes)


@dataclasses.dataclass(frozen=True)
class Reported:
    """A pair that somebody takes for one child."""
    pair: tuple
    weight: float
    probability: float


def read_reported(path):
    """Pairs of a table with match weight and probability, heaviest first."""
    with open(path, newline="") as file:
        found = [Reported(pair(row["record_a"], row["record_b"]), float(row["match_weight"]), float(row["probability"]))
                 for row in csv.DictReader(file)]
    return sorted(found, key=lambda each: (-each.weight, each.pair))


@dataclasses.dataclass(frozen=True)
class Quality:
    """Of `reported` pairs `right` are true, and `missed` true ones are not among them."""
    reported: int
    right: int
    missed: int

    @property
    def precision(self):
        return self.right / self.reported if self.reported else 0.0

    @property
    def recall(self):
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self):
        return 2 * self.right / (self.reported + self.right + self.missed) if self.reported + self.missed else 0.0

    def as_json(self):
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1, "reported": self.reported,
                "right": self.right, "missed": self.missed}


def quality(found, truth):
    right = sum(each in truth.errors for each in found)
    return Quality(len(found), right, len(truth.errors) - right)


def at_probability(reported, least):
    return {each.pair for each in reported if each.probability >= least}


def best_threshold(reported, truth):
    """The match weight from which the pairs' F1 is highest; pairs of equal weight stand or fall together."""
    best, threshold, right = 0.0, float("inf"), 0
    for at, each in enumerate(reported):
        right += each.pair in truth.errors
        if at + 1 < len(reported) and reported[at + 1].weight == each.weight:
            continue
        f1 = 2 * right / (at + 1 + len(truth.errors))
        if f1 > best:
            best, threshold = f1, each.weight
    return threshold


def recall_by_kind(found, truth):
    """For each kind of error how many of the pairs that hold it are found: (found, all). Several errors count in each."""
    counts = collections.defaultdict(lambda: [0, 0])
    for each, kinds in truth.errors.items():
        for kind in kinds:
            counts[kind][1] += 1
            counts[kind][0] += each in found
    return {kind: tuple(count) for kind, count in sorted(counts.items())}


def recall_by_number(found, truth):
    """The same by the number of errors; an exact copy has none."""
    counts = collections.defaultdict(lambda: [0, 0])
    for each, kinds in truth.errors.items():
        number = 0 if kinds == ["exact"] else len(kinds)
        counts[number][1] += 1
        counts[number][0] += each in found
    return {number: tuple(count) for number, count in sorted(counts.items())}


def wrong_by_relation(found, truth):
    """What the false pairs are: twins, siblings, namesakes, or none of these."""
    return collections.Counter(truth.lookalikes.get(each, "other") for each in found if each not in truth.errors)


def calibration_error(reported, truth):
    """Expected calibration error of the pairs from one half up, in ten bins of equal width."""
    bins = collections.defaultdict(list)
    for each in reported:
        if each.probability >= 0.5:
            bins[min(9, int((each.probability - 0.5) * 20))].append(each)
    total = sum(map(len, bins.values()))
    gaps = (abs(sum(each.probability for each in found) - sum(each.pair in truth.errors for each in found))
            for found in bins.values())
    return sum(gaps) / total if total else 0.0
