"""The comparison as text for the terminal and as Markdown for the README: the same tables, drawn twice."""
import unicodedata


def registrations(summary):
    return summary["rows"]["admitted"]


def percent(share):
    return f"{100 * share:.1f} %"


def bytes_text(count):
    return f"{count / 2**30:.1f} GiB" if count >= 2**30 else f"{count / 2**20:.0f} MiB"


def quality_text(quality):
    return f"{quality['precision']:.3f} / {quality['recall']:.3f} / {quality['f1']:.3f}"


def share(found_and_all):
    found, of_all = found_and_all
    return percent(found / of_all) if of_all else "–"


def cost_table(result):
    own = result["use"]["chachong"]["wall_seconds"]
    rows = [["", "wall (range)", "processor", "peak memory", "wall, times chachong's"]]
    for name, use in result["use"].items():
        low, high = use["wall_seconds_range"]
        rows.append([name, f"{use['wall_seconds']:.2f} s ({low:.2f}–{high:.2f})", f"{use['processor_seconds']:.2f} s",
                     bytes_text(use["peak_bytes"]), f"{use['wall_seconds'] / own:.1f}"])
    return rows


def quality_table(result):
    rows = [["precision / recall / F1", "at p ≥ 0.5", "at p ≥ 0.95", "at its best threshold", "calibration error"]]
    for name, found in result["quality"].items():
        rows.append([name, quality_text(found["half"]), quality_text(found["high"]),
                     f"{quality_text(found['best'])} ({found['best']['match_weight']:.1f} bits)",
                     f"{found['calibration_error']:.3f}"])
    rules = result["exact_rules"]
    for name, key in (("same number", "number"), ("same name, sex and birth date", "name"), ("either of the two", "both")):
        rows.append([name, quality_text(rules[key]), "", "", ""])
    return rows


def recall_table(result, key, heading):
    """Recall by kind or number of errors: ours and Splink's from one half up and at the best threshold; the exact rules."""
    ours, splink, rules = result["quality"]["chachong"][key], result["quality"]["Splink"][key], result["exact_rules"][key]
    rows = [[heading, "pairs", "chachong, p ≥ 0.5", "at its best", "Splink, p ≥ 0.5", "at its best", "two exact rules"]]
    for kind, (_, of_all) in ours["half"].items():
        rows.append([str(kind), f"{of_all:,}", share(ours["half"][kind]), share(ours["best"][kind]),
                     share(splink["half"][kind]), share(splink["best"][kind]), share(rules[kind])])
    return rows


def wrong_table(result):
    relations = ["twin", "sibling", "namesake", "other"]
    rows = [["false pairs, p ≥ 0.5", *relations]]
    found = {name: quality["wrong_by_relation"]["half"] for name, quality in result["quality"].items()}
    found["two exact rules"] = result["exact_rules"]["wrong_by_relation"]
    for name, counts in found.items():
        rows.append([name, *(f"{counts.get(relation, 0):,}" for relation in relations)])
    return rows


def tables(result):
    return [cost_table(result), quality_table(result), wrong_table(result),
            recall_table(result, "recall_by_kind", "recall by kind of error"),
            recall_table(result, "recall_by_number", "recall by number of errors")]


def introduction(result):
    data, versions, machine = result["data"], result["versions"], result["machine"]
    rounds = "once" if result["rounds"] == 1 else f"{result['rounds']} times in turn, medians"
    return (f"{data['registrations']:,} registrations with {data['true_pairs']:,} true pairs; Splink {versions['splink']} on "
            f"DuckDB {versions['duckdb']}; {machine['cores']} cores; each {rounds}.")


def width(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def drawn(rows):
    widths = [max(width(row[at]) for row in rows) for at in range(len(rows[0]))]
    padded = lambda row: "  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths)).rstrip()
    return "\n".join([padded(rows[0]), "  ".join("─" * wide for wide in widths), *map(padded, rows[1:])])


def text(result):
    return "\n\n".join([introduction(result), *map(drawn, tables(result))]) + "\n"


def markdown(result):
    def table(rows):
        line = lambda row: "| " + " | ".join(row) + " |"
        return "\n".join([line(rows[0]), "|---" + "|---:" * (len(rows[0]) - 1) + "|", *map(line, rows[1:])])
    return "\n\n".join([introduction(result), *map(table, tables(result))]) + "\n"
