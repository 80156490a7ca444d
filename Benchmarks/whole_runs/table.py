"""The figures of one size as Markdown."""


def markdown(figures):
    size, runs = figures["registrations"], figures["runs"]
    lines = [f"{size:,} registrations, {figures['late']:,} late requests; {figures['machine']}; medians of {figures['rounds']}, all in turn",
             "", "| | wall | processor time | peak memory | registrations a second | wall by that of `sweep` |", "|---|---|---|---|---|---|"]
    sweep = runs.get("sweep")
    for name, run in runs.items():
        ratio = f"{run['wall'] / sweep['wall']:.2f}" if sweep else ""
        lines.append(f"| {name.replace('|', chr(92) + '|')} | {run['wall']:.2f} s | {run['cpu']:.2f} s | {run['memory']:,.0f} MiB "
                     f"| {size / run['wall']:,.0f} | {ratio} |")
    for name, same in figures["same bytes"].items():
        if not same:
            lines += ["", f"**The runs of {name} did not write the same bytes.**"]
    if "pairs" in figures:
        lines += ["", f"{figures['pairs']:,} candidate pairs, {figures['pairs'] / size:.2f} a registration"]
    if "accuracy" in figures:
        lines += ["", "| seed | sweep: precision | recall | F1 | calibration error | check: registered, not clear | right record "
                  "| new, held | new, duplicate |", "|---|---|---|---|---|---|---|---|---|"]
        for seed, a in figures["accuracy"].items():
            lines.append(f"| {seed} | {a['precision']:.2f} % | {a['recall']:.2f} % | {a['f1']:.4f} | {a['calibration error']:.4f} | "
                         f"{a['registered, not clear']:.2f} % | {a['right record']:.2f} % | {a['new, held']:.2f} % | {a['new, duplicate']:.2f} % |")
    return "\n".join(lines) + "\n"
