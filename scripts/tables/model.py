"""Writes model.json, given on standard input, as the lines of Sources/Linkage/BuiltInModelText.swift."""

import json
import sys

HYPOTHESES = ["same-child", "twins", "siblings", "namesakes", "strangers"]

model = json.load(sys.stdin)
print("// Written by scripts/train-model; see there for the data and the command.")
print()
print("/// The built-in model: comparison, condition, level, and how often that level occurs among pairs of")
print(f"/// {', '.join(HYPOTHESES)}.")
print('let builtInModelTable: StaticString = """')
print("  source", model["source"], sep="\t")
print("  registrations-per-request", model["registrationsPerRequest"], sep="\t")
for hypothesis, rate in model["pairsPerRegistration"].items():
    print("  pairs-per-registration", hypothesis, rate, sep="\t")
for comparison, conditions in model["probabilities"].items():
    for condition, levels in conditions.items():
        for level, rates in levels.items():
            print("  " + comparison, condition, level, *(rates[h] for h in HYPOTHESES), sep="\t")
print('  """')
