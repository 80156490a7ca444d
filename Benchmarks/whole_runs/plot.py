"""Time, memory and candidate pairs against size, as SVG."""
import json
import math

WIDTH, HEIGHT, LEFT, TOP = 640, 300, 70, 40
COLOURS = {"sweep": "#0b5fa5", "sweep, --memory 1GiB": "#6b4fa0", "DuckDB, two exact rules": "#a35200", "Splink, prepared": "#b3261e",
           "zstd -dc | wc -l": "#5f6368"}


def newest(folder):
    """Of every size the newest figures, in the order of the sizes."""
    by_size = {}
    for path in sorted(folder.glob("*.json")):
        figures = json.loads(path.read_text())
        if "runs" in figures and isinstance(figures["runs"], dict):
            by_size[figures["registrations"]] = figures
    return [by_size[size] for size in sorted(by_size)]


def svg(all_figures):
    plots = [
        ("Wall time a registration, µs", lambda run, size: run["wall"] / size * 1e6, True),
        ("Peak memory, MiB", lambda run, size: run["memory"], True),
    ]
    parts = []
    for index, (title, value, is_logarithmic) in enumerate(plots):
        series = {name: [(figures["registrations"], value(figures["runs"][name], figures["registrations"]))
                         for figures in all_figures if name in figures["runs"]] for name in COLOURS}
        parts.append(panel(index, title, {name: points for name, points in series.items() if points}, is_logarithmic))
    pairs = [(figures["registrations"], figures["pairs"] / figures["registrations"]) for figures in all_figures if "pairs" in figures]
    parts.append(panel(len(plots), "Candidate pairs a registration", {"sweep": pairs}, False))
    height = (HEIGHT + 60) * len(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + 230} {height}" font-family="sans-serif" font-size="13">\n'
            f'<rect width="100%" height="100%" fill="white"/>\n' + "\n".join(parts) + "\n</svg>\n")


def panel(index, title, series, is_logarithmic):
    every = [point for points in series.values() for point in points]
    if not every:
        return ""
    sizes = sorted({size for size, _ in every})
    greatest, least = max(y for _, y in every), min(y for _, y in every)
    low, high = math.log10(sizes[0]) - 0.1, math.log10(sizes[-1]) + 0.1
    if is_logarithmic:
        bottom, top = math.floor(math.log10(least)), math.ceil(math.log10(greatest))
        ticks = [10 ** power for power in range(bottom, top + 1)]
        place = lambda y: (math.log10(y) - bottom) / (top - bottom or 1)
    else:
        step = 10 ** math.floor(math.log10(greatest))
        top = math.ceil(greatest / step) * step
        ticks = [top * part / 4 for part in range(5)]
        place = lambda y: y / top
    x = lambda size: LEFT + (math.log10(size) - low) / (high - low) * (WIDTH - LEFT)
    y = lambda value: TOP + (1 - place(value)) * (HEIGHT - TOP)
    out = [f'<g transform="translate(0,{index * (HEIGHT + 60)})">', f'<text x="{LEFT}" y="20" font-weight="bold">{title}</text>']
    for tick in ticks:
        out.append(f'<line x1="{LEFT}" x2="{WIDTH}" y1="{y(tick):.1f}" y2="{y(tick):.1f}" stroke="#ddd"/>'
                   f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for size in sizes:
        out.append(f'<line x1="{x(size):.1f}" x2="{x(size):.1f}" y1="{TOP}" y2="{HEIGHT}" stroke="#eee"/>'
                   f'<text x="{x(size):.1f}" y="{HEIGHT + 18}" text-anchor="middle">{size / 1e6:g} M</text>')
    for number, (name, points) in enumerate(series.items()):
        colour = COLOURS[name]
        out.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
                   + " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in points) + '"/>')
        out += [f'<circle cx="{x(size):.1f}" cy="{y(value):.1f}" r="3.5" fill="{colour}"/>'
                f'<text x="{x(size):.1f}" y="{y(value) - 8:.1f}" text-anchor="middle" font-size="11" fill="{colour}">{value:{",.0f" if value >= 100 else ".3g"}}</text>'
                for size, value in points]
        out.append(f'<rect x="{WIDTH + 20}" y="{TOP + 20 * number}" width="12" height="12" fill="{colour}"/>'
                   f'<text x="{WIDTH + 38}" y="{TOP + 20 * number + 11}">{name}</text>')
    return "\n".join(out) + "\n</g>"
