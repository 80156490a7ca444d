// Written by scripts/train-model; see there for the data and the command.

/// `model.json` of the built-in model.
let builtInJSON: StaticString = #"""
{}
"""#
