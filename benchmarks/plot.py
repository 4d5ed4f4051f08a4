"""A small line chart as SVG: both axes logarithmic, a legend, nothing else."""

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT = 640, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 190, 40, 48
_COLOURS = ("#1b6ca8", "#1b6ca8", "#b5542b", "#b5542b", "#4d7c3f", "#4d7c3f")
_DASHES = ("", "6 4")


def chart(title: str, across: str, up: str, lines: Mapping[str, Points]) -> str:
    """The chart of some named lines; two after another share a colour, the second dashed."""
    xs = [x for points in lines.values() for x, _ in points]
    ys = [y for points in lines.values() for _, y in points]
    low, high = floor(log10(min(ys))), max(ceil(log10(max(ys))), floor(log10(min(ys))) + 1)
    first, last = log10(min(xs)), max(log10(max(xs)), log10(min(xs)) + 0.1)

    def place(x: float, y: float) -> tuple[float, float]:
        right = _LEFT + (log10(x) - first) / (last - first) * (_WIDTH - _LEFT - _RIGHT)
        down = _HEIGHT - _BOTTOM - (log10(y) - low) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)
        return round(right, 1), round(down, 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<text x="{_LEFT}" y="22" font-size="14">{title}</text>',
        f'<text x="{(_LEFT + _WIDTH - _RIGHT) / 2}" y="{_HEIGHT - 10}" text-anchor="middle">{across}</text>',
        f'<text x="14" y="{_TOP + 90}" transform="rotate(-90 14 {_TOP + 90})" text-anchor="middle">{up}</text>',
    ]
    for power in range(low, high + 1):
        _, y = place(min(xs), 10.0**power)
        parts.append(f'<path d="M{_LEFT} {y}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{10.0**power:g}</text>')
    for x in sorted(set(xs)):
        across_at, _ = place(x, min(ys))
        parts.append(f'<text x="{across_at}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{x:,.0f}</text>')
    for number, (name, points) in enumerate(lines.items()):
        colour, dash = _COLOURS[number % len(_COLOURS)], _DASHES[number % 2]
        path = "L".join("{} {}".format(*place(*point)) for point in sorted(points))
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>')
        y = _TOP + 18 * number
        parts.append(
            f'<path d="M{_WIDTH - _RIGHT + 12} {y}h24" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        )
        parts.append(f'<text x="{_WIDTH - _RIGHT + 42}" y="{y + 4}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])
